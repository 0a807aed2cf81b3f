/** The rows of a batch as DuckDB reads them: files by their ending, their columns and types; what can't be read is said whole, before a row is. */

import { type ColumnType, parseColumnType } from '../../../emit/sql/column/column-type.ts';
import { quoted } from '../../../emit/sql/print/dialect.ts';
import { UsageError } from '../../host/io.ts';
import { type Header, readHeader } from './csv-header.ts';
import type { Session } from './session.ts';

export type Format = 'parquet' | 'csv' | 'jsonl';
type SourceColumn = { readonly name: string; readonly type: ColumnType; readonly typeName: string };
/** `relation`: what stands after `FROM`. `comma`: decimals of its texts are written with one. `parquet`: the files whose rows these are, as they stand. */
export type Source = {
  readonly format: Format;
  readonly relation: string;
  readonly columns: readonly SourceColumn[];
  readonly comma: boolean;
  readonly parquet?: string;
};

export type Decimal = 'comma' | 'point' | undefined;

/** By the ending of a file's name. */
export function formatOf(path: string, option: string): Format {
  const ending = /\.([^.\\/]+)$/.exec(path)?.[1]?.toLowerCase();
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
  const comma = decimal === 'comma' || (decimal === undefined && isSemicolon);
  if (format === 'csv' && decimal === undefined && !comma) await refuseCommas(session, relation, columns);
  return { format, relation, columns, comma, ...(format === 'parquet' && query === undefined ? { parquet: path } : {}) };
}

async function readerOf(
  session: Session,
  path: string,
  format: Format,
): Promise<{ readonly reader: string; readonly isSemicolon: boolean }> {
  if (format === 'parquet') return { reader: `read_parquet(${quoted(path)})`, isSemicolon: false };
  const files = await session.rows(`SELECT file FROM glob(${quoted(path)}) ORDER BY file`);
  const { delimiter, names } = sameHeader(
    files.map(([file]) => String(file)),
    path,
  );
  const columns = `{${names.map((name) => `${quoted(name)}: 'VARCHAR'`).join(', ')}}`;
  // Nothing is guessed: the engine would skip lines that have fewer cells than others.
  const options = `auto_detect = false, header = true, columns = ${columns}, delim = ${quoted(delimiter)}, quote = '"', escape = '"', nullstr = ''`;
  return { reader: `read_csv(${quoted(path)}, ${options})`, isSemicolon: delimiter === ';' };
}

/** Of files that are read as one: cells are told by their place. */
function sameHeader(files: readonly string[], path: string): Header {
  const headers = files.map(readHeader);
  const [first] = headers;
  if (!first) throw new UsageError(`cannot read ${path}: no such file`);
  const other = headers.findIndex(({ delimiter, names }) => delimiter !== first.delimiter || names.join('\n') !== first.names.join('\n'));
  if (other >= 0) throw new UsageError(`${files[other]} has other columns than ${files[0]}, expected ${first.names.join(first.delimiter)}`);
  return first;
}

/** How many rows are looked at for decimals that may be written with commas. */
const sample = 10_000;

/** `"1,5"` between commas: one and a half, or fifteen hundred and so much else? Whoever wrote it says. */
async function refuseCommas(session: Session, relation: string, columns: readonly SourceColumn[]): Promise<void> {
  const texts = columns.filter(({ type }) => type.kind === 'text').map(({ name }) => `"${name.replaceAll('"', '""')}"`);
  if (texts.length === 0) return;
  const found = texts.map((name) => `min(${name}) FILTER (regexp_full_match(${name}, '-?\\d+,\\d+'))`);
  const [row = []] = await session
    .rows(`SELECT ${found.join(', ')} FROM (SELECT * FROM ${relation} LIMIT ${sample})`)
    .catch((cause) => unreadable('the rows', cause));
  const at = row.findIndex((value) => value !== null);
  if (at >= 0) throw new UsageError(`column ${texts[at]} holds "${row[at]}": say --decimal comma, or --decimal point where it is text`);
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
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  // Of a line that has not the cells of its header, how many it has.
  const expected = lines.find((line) => line.startsWith('Expected Number of Columns'));
  return `${(lines[0] ?? message).trim()}${expected === undefined ? '' : `, ${expected.trim()}`}`;
};
