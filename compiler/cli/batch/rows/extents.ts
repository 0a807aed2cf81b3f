/**
 * What a Parquet file says of its own columns → between which the inputs lie that are read from them: two rows, one of every column's least
 * value and one of its greatest, are read as the rows are.
 */
import type { ColumnType } from '../../../emit/sql/column/column-type.ts';
import type { Read } from '../../../emit/sql/column/read-column.ts';
import { quoted } from '../../../emit/sql/print/dialect.ts';
import type { Extent } from '../../../emit/sql/value/extent.ts';
import { quotedName } from './columns.ts';
import type { Session } from './session.ts';
import type { Source } from './source.ts';
import { parseExact } from './stored-json.ts';

type Reads = ReadonlyMap<string, Read & { readonly column: string }>;

/** By input; none of rows that are not a file's own, or whose file says nothing of them. */
export async function extentsOf(session: Session, { parquet, columns }: Source, reads: Reads): Promise<ReadonlyMap<string, Extent>> {
  if (parquet === undefined || reads.size === 0) return new Map();
  const held = columns.filter(({ name }) => [...reads.values()].some(({ column }) => column === name));
  const row = (edge: Edge): string => held.map(({ name, type }) => `${edgeOf(type, [name], edge)} AS ${quotedName(name)}`).join(', ');
  const stored = [...reads].map(([input, { sql }]) => `${quoted(input)}: ${sql}`).join(', ');
  const rows = await session.rows(`WITH told AS (
  SELECT path_in_schema AS path, stats_min_value AS least, stats_max_value AS greatest,
    coalesce(least IS NOT NULL AND greatest IS NOT NULL OR stats_null_count = num_values, FALSE) AS is_told
  FROM parquet_metadata(${quoted(parquet)})
)
SELECT to_json({${stored}})::VARCHAR FROM (SELECT ${row('least')} UNION ALL SELECT ${row('greatest')})`);
  const [least, greatest] = rows.map(([json]) => parseExact(String(json)) as Readonly<Record<string, unknown>>);
  const found = [...reads.keys()].map((input) => [input, extentBetween(least?.[input], greatest?.[input])] as const);
  return new Map(found.flatMap(([input, extent]) => (extent ? [[input, extent] as const] : [])));
}

/**
 * Both read, with integers as `bigint`. What an edge can't be read as, or where the least reads as more than the greatest, being beyond the wire's
 * limits, nothing is known.
 */
function extentBetween(least: unknown, greatest: unknown): Extent | undefined {
  if (typeof least === 'bigint' && typeof greatest === 'bigint') return least <= greatest ? { min: least, max: greatest } : undefined;
  if (typeof least !== 'object' || typeof greatest !== 'object' || least === null || greatest === null) return undefined;
  if (Array.isArray(least)) return extentBetween(least[0], (greatest as readonly unknown[])[0]);
  const fields = Object.entries(least).map(([name, value]) => [name, extentBetween(value, (greatest as Record<string, unknown>)[name])]);
  return { fields: Object.fromEntries(fields) };
}

type Edge = 'least' | 'greatest';

/** The value at an edge of a column, made of those of what it holds. `path`: in the file's schema, where a list has two names. */
function edgeOf(type: ColumnType, path: readonly string[], edge: Edge): string {
  if (type.kind === 'list') return `[${edgeOf(type.of, [...path, 'list', 'element'], edge)}]`;
  if (type.kind === 'record') {
    const fields = [...type.fields].map(([name, of]) => `${quoted(name)}: ${edgeOf(of, [...path, name], edge)}`);
    return `{${fields.join(', ')}}`;
  }
  const name = typeName(type);
  if (!isOrdered(type)) return `NULL::${name}`;
  const pick = edge === 'least' ? 'min' : 'max';
  return `(SELECT ${pick}(TRY_CAST(${edge} AS ${name})) FROM told WHERE path = ${quoted(path.join(', '))} HAVING bool_and(is_told))`;
}

/** Texts are ordered otherwise than what is read from them; intervals are not. */
const isOrdered = ({ kind }: ColumnType): boolean => ['integer', 'decimal', 'date', 'instant', 'time'].includes(kind);

function typeName(type: ColumnType): string {
  if (type.kind === 'decimal') return `DECIMAL(${type.width},${type.scale})`;
  const names = { integer: 'HUGEINT', boolean: 'BOOLEAN', date: 'DATE', instant: 'TIMESTAMPTZ', time: 'TIME', interval: 'INTERVAL' };
  return names[type.kind as keyof typeof names] ?? 'VARCHAR';
}
