/** `clausier init DIR [--language fr|en]`: a new project with a sample contract. Refuses a folder that already holds something, and then writes nothing. */
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { languageIds } from '../../language/languages.ts';
import { disk } from '../host/disk.ts';
import { type ExitCode, type Io, UsageError } from '../host/io.ts';
import { ownVersion } from '../host/version.ts';
import { initialFiles } from './init-files.ts';
import { sampleIn } from './init-samples.ts';

export async function init(args: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { language: { type: 'string', default: 'fr' } },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('expected one folder: clausier init DIR');
  const sample = sampleIn(values.language);
  if (!sample) throw new UsageError(`unexpected language "${values.language}", expected ${languageIds.join(' or ')}`);
  const folder = resolve(io.cwd, name);
  if (io.exists(folder) && contentOf(io, folder, name).length > 0) throw new UsageError(`${name} is not empty: choose a new folder`);
  const files = initialFiles(sample, { name: packageNameOf(basename(folder)), version: ownVersion(disk) });
  io.write(files.map(({ path, text }) => ({ path: join(folder, path), text })));
  io.stdout(`${files.map(({ path }) => `${name}/${path}`).join('\n')}\n\nNext: cd ${name} && npm install && npm run build\n`);
  return 0;
}

function contentOf(io: Io, folder: string, name: string): readonly string[] {
  try {
    return io.list(folder);
  } catch {
    throw new UsageError(`${name} is a file: choose a new folder`);
  }
}

/** A folder's name as npm takes it: `Mes contrats` → `mes-contrats`. */
const packageNameOf = (folder: string): string =>
  folder
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'contracts';
