/** `clausier init DIR`: a new project with a sample contract. Refuses a folder that already holds something. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ExitCode, type Io, UsageError } from './host/io.ts';
import { ownVersion } from './host/version.ts';
import { initialFiles } from './init-files.ts';

export async function init(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('expected one folder: clausier init DIR');
  const folder = resolve(io.cwd, name);
  if (io.exists(folder) && io.list(folder).length > 0) throw new UsageError(`${name} is not empty: choose a new folder`);
  const files = initialFiles(ownVersion(io));
  io.write(files.map(({ path, text }) => ({ path: join(folder, path), text })));
  io.stdout(`${files.map(({ path }) => `${name}/${path}`).join('\n')}\n\nNext: cd ${name} && npm install && npx clausier build\n`);
  return 0;
}
