/** A file of answers, whole or not at all: written beside its place, then renamed. What stops it takes the part away; what kills it leaves it to the next. */
import { createReadStream, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { quoted } from '../../emit/sql/print/dialect.ts';
import { type Io, UsageError } from '../host/io.ts';
import type { Session } from './rows/session.ts';
import { type Format, firstLine } from './rows/source.ts';

const options: Readonly<Record<Format, string>> = {
  parquet: 'FORMAT parquet, COMPRESSION zstd',
  csv: 'FORMAT csv, HEADER true',
  jsonl: 'FORMAT json',
};

export type Output = {
  /** Where the answers are until they are all there. */
  readonly part: string;
  readonly format: Format;
  /** Puts the file in its place, or on standard output. */
  readonly finish: () => Promise<void>;
  readonly drop: () => void;
};

/** `path`: undefined for standard output. Throws `UsageError` for a folder that is not there. */
export function openOutput(io: Io, path: string | undefined, format: Format): Output {
  const place = path === undefined ? tmpdir() : dirname(path);
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`cannot write ${path}: no folder ${place}`);
  const part = join(place, `.${path === undefined ? 'answers' : basename(path)}.${process.pid}.part`);
  const drop = (): void => rmSync(part, { force: true });
  dropAbandoned(place);
  const stop = (signal: NodeJS.Signals): void => {
    drop();
    // Again, with nobody listening: it ends the process at once, where an exit would wait until the engine has answered the last row.
    process.kill(process.pid, signal);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const settle = (): void => {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
  };
  return {
    part,
    format,
    finish: async () => {
      if (path !== undefined) renameSync(part, path);
      else for await (const text of createReadStream(part, 'utf8')) io.stdout(text as string);
      drop();
      settle();
    },
    drop: () => {
      drop();
      settle();
    },
  };
}

/** Parts of batches whose process is no more. */
function dropAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = /^\..+\.(\d+)\.part(\.(answers|lines))?$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Throws `UsageError` for what the engine can't read, compute or write. */
export async function writeAnswers(session: Session, query: string, { part, format }: Output): Promise<void> {
  try {
    await session.run(`COPY (${query}) TO ${quoted(part)} (${options[format]})`);
  } catch (cause) {
    throw new UsageError(`cannot answer the rows: ${firstLine(cause).replaceAll(part, 'the output')}`);
  }
}

/** The answers, to be read again for the summary. */
export function answersIn({ part, format }: Output): string {
  if (format === 'parquet') return `read_parquet(${quoted(part)})`;
  return format === 'csv'
    ? `read_csv(${quoted(part)}, header = true, all_varchar = true, nullstr = '')`
    : `read_json(${quoted(part)}, format = 'newline_delimited', sample_size = -1)`;
}
