/** The builder of the site, in a process of its own: its packages are the project's, which need not have them. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExitCode } from './io.ts';

const script = fileURLToPath(new URL('../../../site/build.mjs', import.meta.url));
/** The folder in a site's own where it is made before it takes its place; a build that was killed leaves it. */
export const siteInMaking = '.part';
/** Versions known to work together. */
const builders = { astro: '7.3.4', pagefind: '1.5.2' } as const;

/** What `npm install` has to bring to the project: `astro@7.3.4`. Pages are found from Clausier, the builder's own modules from the project's root. */
export const missingForSite = (root: string): string[] =>
  Object.entries(builders).flatMap(([name, version]) =>
    [dirname(script), root].every((folder) => isInstalled(name, folder)) ? [] : [`${name}@${version}`],
  );

const isInstalled = (name: string, folder: string): boolean =>
  existsSync(join(folder, 'node_modules', name, 'package.json')) || (dirname(folder) !== folder && isInstalled(name, dirname(folder)));

/** Builds in the project's root into a folder anywhere; the builder's own lines are the answer. */
export function buildSite(root: string, out: string): Promise<ExitCode> {
  const child = spawn(process.execPath, [script, out], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code === 0 || code === 2 ? code : 1));
  });
}
