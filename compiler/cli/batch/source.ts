/** The rows of a batch as DuckDB reads them: files by their ending, their columns and types; what can't be read is said whole, before a row is. */

import { type ColumnType, parseColumnType } from '../../emit/sql/column/column-type.ts';
import { quoted } from '../../emit/sql/print/dialect.ts';
import { UsageError } from '../host/io.ts';
import type { Session } from './session.ts';

export type Format = 'parquet' | 'csv' | 'jsonl';
type SourceColumn = { readonly name: string; readonly type: ColumnType; readonly typeName: string };
/** `relation`: what stands after `FROM`. `comma`: decimals of its texts are written with one. */
export type Source = {
  readonly format: Format;
  readonly relation: string;
  readonly columns: readonly SourceColumn[];
  readonly comma: boolean;
};

export type Decimal = 'comma' | 'point' | undefined;

/** By the ending of a file's name. */
export function formatOf(path: string, option: string): Format {
  const ending = /\.([^.\\/]+?)(?:\.gz)?$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'parquet' || ending === 'csv') return ending;
  if (ending === 'jsonl' || ending === 'ndjson') return 'jsonl';
  throw new UsageError(`unexpected ${option} ${path}, expected a file that ends in .parquet, .csv or .jsonl`);
}

/** `query`: what prepares the rows, out of a view `input` of the file. */
export async function openSource(session: Session, path: string, decimal: Decimal, query?: string): Promise<Source> {
  const format = formatOf(path, '--in');
  const { reader, isSemicolon } = await readerOf(session, path, format);
  await session.run(`CREATE OR REPLACE TEMP VIEW input AS SELECT * FROM ${reader}`).catch((cause) => unreadable(path, cause));
  const relation = query === undefined ? 'input' : `(${query.trim().replace(/;\s*$/, '')})`;
  const columns = await describe(session, relation, query === undefined ? path : '--query');
  return { format, relation, columns, comma: decimal === 'comma' || (decimal === undefined && isSemicolon) };
}

async function readerOf(
  session: Session,
  path: string,
  format: Format,
): Promise<{ readonly reader: string; readonly isSemicolon: boolean }> {
  if (format === 'parquet') return { reader: `read_parquet(${quoted(path)})`, isSemicolon: false };
  const files = await session.rows(`SELECT file FROM glob(${quoted(path)})`);
  if (files.length === 0) throw new UsageError(`cannot read ${path}: no such file`);
  await refuseEmpty(session, path);
  const sniffed = await session
    .rows(`SELECT Delimiter, Quote, Escape FROM sniff_csv(${quoted(path)}, all_varchar = true, header = true)`)
    .catch((cause) => unreadable(path, cause));
  const delimiter = String(sniffed[0]?.[0] ?? ',');
  await refuseRepeated(session, path, delimiter);
  const options = `header = true, all_varchar = true, delim = ${quoted(delimiter)}, strict_mode = true, nullstr = ''`;
  return { reader: `read_csv(${quoted(path)}, ${options})`, isSemicolon: delimiter === ';' };
}

async function refuseEmpty(session: Session, path: string): Promise<void> {
  const sizes = await session
    .rows(`SELECT filename FROM read_text(${quoted(path)}) WHERE size = 0`)
    .catch((cause) => unreadable(path, cause));
  if (sizes.length > 0) throw new UsageError(`${sizes[0]?.[0]} is empty: expected a line of column names`);
}

/** A name that two columns of a CSV have: the engine would rename one. */
async function refuseRepeated(session: Session, path: string, delimiter: string): Promise<void> {
  const rows = await session
    .rows(
      `SELECT * FROM read_csv(${quoted(path)}, header = false, all_varchar = true, delim = ${quoted(delimiter)}, null_padding = true) LIMIT 1`,
    )
    .catch((cause) => unreadable(path, cause));
  const names = (rows[0] ?? []).map(String);
  const twice = names.find((name, at) => names.some((other, before) => before < at && other.toLowerCase() === name.toLowerCase()));
  if (twice !== undefined) throw new UsageError(`${path} has two columns "${twice}"`);
}

async function describe(session: Session, relation: string, what: string): Promise<readonly SourceColumn[]> {
  const rows = await session.rows(`DESCRIBE SELECT * FROM ${relation}`).catch((cause) => unreadable(what, cause));
  return rows.map(([name, type]) => ({ name: String(name), type: parseColumnType(String(type)), typeName: String(type) }));
}

function unreadable(path: string, cause: unknown): never {
  throw new UsageError(`cannot read ${path}: ${firstLine(cause)}`);
}

/** What the engine says, in one line. */
export const firstLine = (cause: unknown): string => {
  const { message } = cause as Error;
  return (message.split('\n').find((line) => line.trim() !== '') ?? message).trim();
};
