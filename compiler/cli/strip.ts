/** `clausier strip FILE`: the words of an annotated file alone, on standard output. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { read } from '../read/index.ts';
import { stripWords } from '../read/strip.ts';
import { type ExitCode, type Io, UsageError } from './host/io.ts';

export async function strip(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('expected one file: clausier strip contracts/alteo/contract.md');
  const text = io.readText(resolve(io.cwd, file));
  const contract = read({ id: 'strip', files: [{ file, text }] }, () => {});
  io.stdout(`${stripWords(contract)}\n`);
  return 0;
}
