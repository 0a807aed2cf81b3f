/**
 * The cells of a tariff's columns as they read → the type of each column. Credits are the union they always were; a column of amounts
 * alone is money, and amounts beside free, included and on-request cells are a union. Amounts of one column have one unit.
 */
import { typeWords } from '../../algebra/assignable.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { tariffCell, typedValue } from '../../language/quantity/built-in-type.ts';
import type { Quantity } from '../../language/quantity/quantity.ts';
import type { TariffRow } from '../../model/linked.ts';
import { agreedUnit, type Type } from '../../model/type.ts';
import type { Value } from '../../model/value.ts';

/** A row whose cells have not yet the type of their column. */
export type ReadRow = Omit<TariffRow, 'cells' | 'value'> & {
  readonly cells: readonly ReadCell[];
  /** The flag, where the tariff has one. */
  readonly flagged: Readonly<Record<string, boolean>>;
};
export type ReadCell = Omit<TariffRow['cells'][number], 'value'> & { readonly quantity: Quantity };

type Money = Extract<Quantity, { kind: 'money' }>;
const isMoney = (quantity: Quantity): quantity is Money => quantity.kind === 'money';
const isPrice = ({ kind }: Quantity): boolean => kind === 'money' || kind === 'included';

export type Column = { readonly type: Type; readonly valueOf: (quantity: Quantity) => Value };

const credits: Column = { type: tariffCell, valueOf: (quantity) => typedValue(quantity).value };
const creditsOrIncluded: Column = { ...credits, type: withIncluded(tariffCell) };

function withIncluded(type: Type): Type {
  return type.kind === 'union' ? { kind: 'union', variants: [...type.variants, { kind: 'included', fields: [] }] } : type;
}

const record = (fields: Readonly<Record<string, Value>>): Value => ({ kind: 'record', fields });

/** What a column holds, by all its cells; cells that clash with the first amount are reported. */
export function columnOf(name: string, rows: readonly ReadRow[], report: Report): Column {
  const cells = rows.flatMap((row) => row.cells.filter(({ column }) => column === name));
  const quantities = cells.map(({ quantity }) => quantity);
  if (!quantities.some(isMoney) && quantities.some(({ kind }) => kind === 'rate'))
    return quantities.some(({ kind }) => kind === 'included') ? creditsOrIncluded : credits;
  if (!quantities.some(isPrice)) return credits;
  const first = cells.find(({ quantity }) => isMoney(quantity));
  for (const cell of cells) reportClash(name, first, cell, report);
  const amount = first && typedValue(first.quantity).type;
  if (amount && quantities.every(isMoney)) return { type: amount, valueOf: (quantity) => typedValue(quantity).value };
  const kinds = (['free', 'included', 'on-request'] as const).map((kind) => ({ kind, fields: [] }));
  const price = amount ? [{ kind: 'price', fields: [{ name: 'amount', type: amount }] }] : [];
  return { type: { kind: 'union', variants: [...price, ...kinds] }, valueOf: pricedValue };
}

/** What a cell says in a column of prices. */
export function pricedValue(quantity: Quantity): Value {
  if (isMoney(quantity)) return record({ kind: 'price', amount: typedValue(quantity).value });
  return record({ kind: quantity.kind === 'onRequest' ? 'on-request' : quantity.kind });
}

function reportClash(column: string, first: ReadCell | undefined, { quantity, anchor }: ReadCell, report: Report): void {
  const type = typedValue(quantity).type;
  const expected = first && typedValue(first.quantity).type;
  const isOther = quantity.kind === 'rate' || (isMoney(quantity) && expected !== undefined && !isSameUnit(type, expected));
  if (!isOther) return;
  const found = isMoney(quantity) ? typeWords(type) : 'credits';
  const places = [{ span: anchor.span }, ...(first ? [{ span: first.anchor.span, label: 'first amount here' }] : [])];
  report(diagnose('link/tariff-unit', { column, found, expected: expected ? typeWords(expected) : 'amounts of money' }, places));
}

const isSameUnit = (left: Type, right: Type): boolean =>
  left.kind === 'quantity' && right.kind === 'quantity' && agreedUnit(left.unit, right.unit) !== undefined;
