/** A result of the wire → the columns that SQL would answer: amounts and seconds as decimals, dates and instants as such, lists as JSON text. */

import { mayRound } from '../../emit/sql/print/result-columns.ts';
import { fieldsOf } from '../../emit/sql/value/stored.ts';
import { writeDecimal } from '../../interpret/rational.ts';
import { readIsoDuration } from '../../interpret/wire/iso-duration.ts';
import { type Type, wireQuantityOf } from '../../model/type.ts';
import { rowOf } from '../../runtime/row-of.ts';

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
      return fieldsOf(type).flatMap((field) => columnsOf(`${name}_${field.name}`, own(field.type)));
    case 'allowance':
      return [
        { name: `${name}_value`, sql: 'BIGINT' },
        { name: `${name}_unit`, sql: 'VARCHAR' },
      ];
    default:
      return [{ name, sql: 'VARCHAR' }];
  }
}

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
    for (const field of fieldsOf(type))
      write(`${name}_${field.name}`, (value as Record<string, unknown>)[field.name], own(field.type), row);
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
