/** A result of the wire → the columns that SQL would answer: amounts and seconds as decimals, dates and instants as such, lists as JSON text. */

import { mayRound } from '../../../emit/sql/print/result-columns.ts';
import { fieldsOf } from '../../../emit/sql/value/stored.ts';
import { apartName } from '../../../emit/sql/value/value.ts';
import { writeDecimal } from '../../../interpret/rational.ts';
import { readIsoDuration } from '../../../interpret/wire/iso-duration.ts';
import { groupBy } from '../../../language/group-by.ts';
import { type Field, type Type, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';

/** `sql`: the type of the column as loaded; `cast`: what is made of it, `?` being the column. */
export type WireColumn = { readonly name: string; readonly sql: string; readonly cast?: string };

const own = (type: Type): Type => (type.kind === 'optional' ? type.of : type);

export function wireColumns(type: Type): readonly WireColumn[] {
  const columns = columnsOf('result', own(type));
  return mayRound(type) ? [...columns, { name: 'rounded', sql: 'BOOLEAN' }] : columns;
}

function columnsOf(name: string, type: Type): readonly WireColumn[] {
  switch (type.kind) {
    case 'boolean':
      return [{ name, sql: 'BOOLEAN' }];
    case 'date':
      return [{ name, sql: 'DATE' }];
    case 'instant':
      return [{ name, sql: 'VARCHAR', cast: 'CAST(? AS TIMESTAMPTZ)' }];
    case 'time':
      return [{ name, sql: 'TIME' }];
    case 'quantity':
      return [quantityColumn(name, type)];
    case 'record':
    case 'union':
      return columnFields(type).flatMap(({ column, field }) => columnsOf(`${name}_${column}`, own(field.type)));
    case 'allowance':
      return [
        { name: `${name}_value`, sql: 'BIGINT' },
        { name: `${name}_unit`, sql: 'VARCHAR' },
      ];
    default:
      return [{ name, sql: 'VARCHAR' }];
  }
}

type Fields = Extract<Type, { kind: 'record' | 'union' }>;
/** `variant`: the only one whose value stands in the column. */
type ColumnField = { readonly column: string; readonly field: Field; readonly variant?: string };

/** A name that two variants give to values of several kinds is a column of each: `length_days`. */
function columnFields(type: Fields): readonly ColumnField[] {
  if (type.kind === 'record') return type.fields.map((field) => ({ column: field.name, field }));
  const kinds = groupBy(
    type.variants.flatMap(({ fields }) => fields),
    ({ name }) => name,
  );
  const isApart = (name: string): boolean => new Set(kinds.get(name)?.map((field) => storedKind(own(field.type)))).size > 1;
  const plain = fieldsOf(type).filter(({ name }) => !isApart(name));
  const apart = type.variants.flatMap(({ kind, fields }) =>
    fields.filter(({ name }) => isApart(name)).map((field) => ({ column: apartName(field.name, kind), field, variant: kind })),
  );
  return [...plain.map((field) => ({ column: field.name, field })), ...apart];
}

/** As a column tells them apart. */
const storedKind = ({ kind }: Type): string => (kind === 'enum' ? 'text' : kind);

function quantityColumn(name: string, { unit }: Extract<Type, { kind: 'quantity' }>): WireColumn {
  const { scale } = rowOf(wireQuantityOf(unit) ?? 'count');
  return scale === 0 ? { name, sql: 'BIGINT' } : { name, sql: 'VARCHAR', cast: `CAST(? AS DECIMAL(38,${scale + 9}))` };
}

export function wireRow(result: unknown, type: Type, columns: readonly WireColumn[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  write('result', result, own(type), row);
  return Object.fromEntries(columns.filter(({ name }) => name !== 'rounded').map(({ name }) => [name, row[name] ?? null]));
}

function write(name: string, value: unknown, type: Type, row: Record<string, unknown>): void {
  if (value === undefined || value === null) return;
  if (type.kind === 'record' || type.kind === 'union') {
    const fields = value as Record<string, unknown>;
    for (const { column, field, variant } of columnFields(type)) {
      if (variant === undefined || variant === fields.kind) write(`${name}_${column}`, fields[field.name], own(field.type), row);
    }
  } else if (type.kind === 'allowance') {
    const { value: count, unit } = value as { value: number; unit: string };
    row[`${name}_value`] = count;
    row[`${name}_unit`] = unit;
  } else
    row[name] =
      type.kind === 'quantity' ? plainQuantity(value as string | number, type) : type.kind === 'list' ? JSON.stringify(value) : value;
}

/** `12.50 EUR` → `12.50`, `PT1H` → `3600` seconds. */
function plainQuantity(value: string | number, { unit }: Extract<Type, { kind: 'quantity' }>): string | number {
  const { wire } = rowOf(wireQuantityOf(unit) ?? 'count');
  if (wire.form === 'number') return value;
  if (wire.form === 'suffixed') return String(value).replace(wire.suffix, '');
  const seconds = readIsoDuration(String(value));
  return seconds ? writeDecimal(seconds, 9) : String(value);
}
