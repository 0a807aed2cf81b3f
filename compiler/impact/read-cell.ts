/** The new words of a tariff's cell → what they say under their column: the unit of its head, free, included or on request. */
import type { Language } from '../language/language.ts';
import { typedValue } from '../language/quantity/built-in-type.ts';
import type { Quantity } from '../language/quantity/quantity.ts';
import type { ReadingContext } from '../language/quantity/reading.ts';
import { headUnit, underHead } from '../link/quantity/head-unit.ts';
import { pricedValue } from '../link/quantity/price-column.ts';
import type { Tariff } from '../model/linked.ts';
import type { Type } from '../model/type.ts';
import type { Value } from '../model/value.ts';

type Typed = { readonly type: Type; readonly value: Value };
export type ReadWords = (words: string) => Typed | undefined;

export function cellReader({ heads, columns }: Tariff, column: string, type: Type, language: Language, context: ReadingContext): ReadWords {
  const unit = headUnit(heads[columns.indexOf(column)] ?? '', language, context);
  return (words) => {
    const quantity = underHead(words, language.parseQuantity(words, undefined, context), unit, language, context);
    return quantity && inColumn(quantity, type);
  };
}

/** A quantity as the column has it; one that it cannot hold keeps a type of its own. */
function inColumn(quantity: Quantity, column: Type): Typed {
  const typed = typedValue(quantity);
  if (column.kind !== 'union') return typed;
  const value = quantity.kind === 'rate' ? typed.value : pricedValue(quantity);
  const kind = typeof value === 'object' && value?.kind === 'record' ? value.fields.kind : undefined;
  const variant = column.variants.find((one) => one.kind === kind);
  const amount = variant?.fields.find(({ name }) => name === 'amount')?.type;
  const holds = variant !== undefined && (amount === undefined || isSameType(amount, typed.type));
  return holds ? { type: column, value } : typed;
}

export const isSameType = (left: Type, right: Type): boolean => JSON.stringify(left) === JSON.stringify(right);
