/** The unit that a column's head states for the bare numbers below it: `Prix (€ HT / mois)`, `Tarif en euros HT`, `Price, £ per user`. */
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
