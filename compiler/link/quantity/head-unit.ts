/** The unit that a column's head states for the bare numbers below it: `Prix (€ HT / mois)`, `Tarif en euros HT`, `Price, £ per user`. */
import type { ParsedQuantity } from '../../language/detected.ts';
import type { Language } from '../../language/language.ts';
import type { Quantity } from '../../language/quantity/quantity.ts';
import type { ReadingContext } from '../../language/quantity/reading.ts';

type Money = Extract<Quantity, { kind: 'money' }>;

/** The words of the unit; undefined where the head states none. */
export function headUnit(head: string, language: Language, context: ReadingContext): string | undefined {
  const inside = /\(([^()]+)\)/.exec(head)?.[1];
  const after = /(?:^|\s)(?:en|in)\s+(.+)$/iu.exec(head)?.[1];
  const symbol = /[€$£].*$|\b[A-Z]{3}\b.*$/u.exec(head)?.[0];
  return [inside, after, symbol, head].find((words) => words !== undefined && moneyOf('1', words, language, context) !== undefined);
}

/** A cell's number under a head's unit. */
export function moneyOf(number: string, unit: string, { parseQuantity }: Language, context: ReadingContext): Money | undefined {
  const read = parseQuantity(`${number} ${unit}`, 'money', context);
  return read.ok && read.value.kind === 'money' ? read.value : undefined;
}

/** A bare number under a head that states its unit is an amount in it; an amount that says no tax has the head's. */
export function underHead(
  words: string,
  read: ParsedQuantity,
  unit: string | undefined,
  language: Language,
  context: ReadingContext,
): Quantity | undefined {
  const own = read.ok ? read.value : undefined;
  const isBare = /^[\d\s.,'’]+$/.test(words);
  if (unit !== undefined && isBare) return moneyOf(words, unit, language, context);
  if (own?.kind !== 'money' || unit === undefined) return own;
  const head = moneyOf('1', unit, language, context);
  return {
    ...own,
    ...(own.tax === undefined && head?.tax ? { tax: head.tax } : {}),
    ...(own.per === undefined && head?.per ? { per: head.per } : {}),
  };
}
