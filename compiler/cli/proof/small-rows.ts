/** Of drawn rows those of small values, and between which these lie, as a file would tell it of its own: what is printed for them is narrower. */
import type { HeldInputs } from '../../emit/sql/rule/held-inputs.ts';
import type { Extent } from '../../emit/sql/value/extent.ts';
import type { Rule } from '../../model/program.ts';

type Stored = Readonly<Record<string, unknown>>;
type Row = { readonly stored: Stored };

/** The quarter that no input puts among the largest: an input that is huge in a few rows does not hide that the others are small. */
export function smallRows<Own extends Row>({ inputs }: Rule, rows: readonly Own[]): readonly Own[] {
  const placed = rows.map((row) => ({ row, place: 0 }));
  for (const { name } of inputs) {
    const bySize = placed.map((each) => ({ each, size: sizeOf(each.row.stored[name]) })).sort((a, b) => a.size - b.size);
    for (const [at, { each }] of bySize.entries()) each.place = Math.max(each.place, at);
  }
  placed.sort((a, b) => a.place - b.place);
  return placed.slice(0, Math.ceil(rows.length / 4)).map(({ row }) => row);
}

/** Of the largest integer in it. */
function sizeOf(value: unknown): number {
  if (typeof value === 'number') return Math.abs(value);
  return typeof value === 'object' && value !== null ? Math.max(0, ...Object.values(value).map(sizeOf)) : 0;
}

export const heldWithin = ({ inputs }: Rule, rows: readonly Row[]): HeldInputs =>
  new Map(
    inputs.map(({ name }) => {
      const extent = extentAround(rows.map(({ stored }) => stored[name]));
      return [name, extent === undefined ? {} : { extent }];
    }),
  );

/** Of what there is, in lists and records too. */
function extentAround(values: readonly unknown[]): Extent | undefined {
  const present = values.flat(Number.POSITIVE_INFINITY).filter((value) => value !== null && value !== undefined);
  const [first] = present;
  if (typeof first === 'object') return { fields: fieldsAround(present as Stored[]) };
  if (typeof first !== 'number') return undefined;
  const numbers = present as number[];
  const pick = (choose: (a: number, b: number) => number): bigint => BigInt(numbers.reduce((a, b) => choose(a, b)));
  return { min: pick(Math.min), max: pick(Math.max) };
}

function fieldsAround(records: readonly Stored[]): Readonly<Record<string, Extent | undefined>> {
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  return Object.fromEntries([...names].map((name) => [name, extentAround(records.map((record) => record[name]))]));
}
