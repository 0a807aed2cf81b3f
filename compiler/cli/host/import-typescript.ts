/**
 * Imports a generated TypeScript file on any Node the package runs on: plainly where Node takes types off itself and the
 * project's package.json says `"type": "module"`, through hooks that transpile elsewhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UsageError } from './io.ts';

let hooked = false;

/** The module's exports. A file that cannot be run (package not installed, text spoilt) is wrong use, told in one line. */
export async function importTypescript(path: string): Promise<unknown> {
  if (!(process.features.typescript && isInModule(dirname(path)))) hook();
  try {
    return await import(pathToFileURL(path).href);
  } catch (cause) {
    throw new UsageError(whyNot(path, cause as NodeJS.ErrnoException));
  }
}

function hook(): void {
  if (hooked) return;
  hooked = true;
  module.register(new URL(`./typescript-hooks.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url));
}

/** True where the nearest package.json says that its files are ES modules. */
function isInModule(folder: string): boolean {
  const path = join(folder, 'package.json');
  if (existsSync(path)) return /"type"\s*:\s*"module"/.test(readFileSync(path, 'utf8'));
  return dirname(folder) !== folder && isInModule(dirname(folder));
}

function whyNot(path: string, { code, message }: NodeJS.ErrnoException): string {
  const missing = /Cannot find package '((?:@[^/']+\/)?[^/']+)/.exec(message)?.[1];
  if (missing !== undefined) return `${path} needs the package ${missing}, which is not installed: run \`npm install\``;
  const [first = ''] = message.split('\n');
  return `cannot run ${path}: ${code ?? 'error'}: ${first}: run \`clausier build\` again`;
}
