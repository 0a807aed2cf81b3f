/**
 * The row of any kind of quantity: its own, or one made for amounts in a currency (`¤CHF`) or counts of a unit that a contract
 * declares (`#kW`), by the name alone.
 */
import { minorUnits } from './currency.ts';
import { isNamedKind, type NamedKind, type QuantityRow, quantities, type WireQuantity } from './quantities.ts';

const named = new Map<NamedKind, QuantityRow>();

/** The row of a kind, made for one that is named after a currency or a unit. */
export function rowOf(kind: WireQuantity): QuantityRow {
  if (!isNamedKind(kind)) return quantities[kind];
  const row = named.get(kind) ?? (kind.startsWith('¤') ? currencyRow(kind) : unitRow(kind));
  named.set(kind, row);
  return row;
}

function currencyRow(kind: NamedKind): QuantityRow {
  const code = kind.slice(1);
  const least = minorUnits(code);
  const example = `${(100).toFixed(least)} ${code}`;
  const { money } = quantities;
  return {
    ...money,
    base: kind,
    wire: { form: 'suffixed', suffix: ` ${code}`, least },
    example,
    told: { unit: `money (${code})`, read: `an amount of money in ${code}`, expected: `an amount such as "${example}"` },
    words: {
      fr: {
        ...money.words.fr,
        expected: `un montant tel que ${example}`,
        native: `en millionièmes de ${code}`,
        unit: [code, code],
        boxes: [[code, `montant en ${code}`]],
      },
      en: {
        ...money.words.en,
        expected: `an amount such as ${example}`,
        native: `in millionths of ${code}`,
        unit: [code, code],
        boxes: [[code, `amount in ${code}`]],
      },
    },
  };
}

function unitRow(kind: NamedKind): QuantityRow {
  const unit = kind.slice(1);
  return {
    base: kind,
    scale: 6,
    limit: 1_000_000_000,
    wire: { form: 'suffixed', suffix: ` ${unit}`, least: 0 },
    example: `20 ${unit}`,
    isRounded: true,
    told: { unit, read: `a number of ${unit}`, expected: `a number such as "20 ${unit}"` },
    words: {
      fr: {
        expected: `un nombre tel que 20 ${unit}`,
        native: `en millionièmes de ${unit}`,
        unit: [unit, unit],
        boxes: [[unit, unit]],
        ask: 'Écrivez un nombre, par exemple 20.',
      },
      en: {
        expected: `a number such as 20 ${unit}`,
        native: `in millionths of ${unit}`,
        unit: [unit, unit],
        boxes: [[unit, unit]],
        ask: 'Write a number, for instance 20.',
      },
    },
  };
}
