/** How the project wants its site: `clausier.config.ts` at its root, where there is one, and what stands in for what it leaves out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Configuration, configurationFile, readConfiguration } from '../../../compiler/model/project/configuration.ts';

const root = process.cwd();
const path = join(root, configurationFile);

export const configuration: Configuration = existsSync(path)
  ? readConfiguration(((await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: unknown }).default)
  : {};

type Package = { readonly name?: string; readonly repository?: string | { readonly url?: string } };
const declared = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;

/** What other programs import the rules from. */
export const packageName: string = declared.name ?? 'clausier';

/** Where to report problems: as configured, else the repository that package.json declares. */
export const reports: string | undefined =
  process.env.REPOSITORY_URL ??
  configuration.reports ??
  (typeof declared.repository === 'string' ? declared.repository : declared.repository?.url);
