/** Columns of inputs, engine by engine: what the wire admits of each kind of quantity has room in its column. */
import { describe, expect, test } from 'vitest';
import { engines } from '../../../compiler/emit/sql/engine/engines.ts';
import { type Type, unitOf } from '../../../compiler/model/type.ts';
import { quantityKinds } from '../../../compiler/runtime/quantities.ts';
import { rowOf } from '../../../compiler/runtime/row-of.ts';

const kinds = [...quantityKinds, '¤CHF', '#kW'] as const;

/** Decimals and digits before them; of a type that names none, all that can be asked for. */
function roomOf(column: string): { readonly decimals: number; readonly whole: number } {
  const [, width, decimals] = /decimal\((\d+), ?(\d+)\)/i.exec(column) ?? [];
  if (width !== undefined) return { decimals: Number(decimals), whole: Number(width) - Number(decimals) };
  return { decimals: /^(?:bigint|int64)$/i.test(column) ? 0 : 6, whole: 18 };
}

describe.each(Object.entries(engines))('%s', (_, engine) => {
  test.each(kinds)('a column of %s holds its limit, with all decimals of its row', (kind) => {
    const type: Type = { kind: 'quantity', unit: unitOf(kind) };
    const { scale, limit } = rowOf(kind);
    const { decimals, whole } = roomOf(engine.columnType(type, false));
    expect(decimals).toBeGreaterThanOrEqual(scale);
    expect(10 ** whole).toBeGreaterThan(limit);
  });
});
