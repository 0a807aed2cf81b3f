/** The rows of quantities: each agrees with the oracle's own, its example reads on both sides of the wire, its limit is where it says. */

import { expect, test } from 'vitest';
import { formOf } from '../../compiler/interpret/wire/wire-forms.ts';
import { unitOf, wireQuantityOf } from '../../compiler/model/type.ts';
import { InvalidInput } from '../../compiler/runtime/invalid.ts';
import { quantities, quantityKinds, signRefusal } from '../../compiler/runtime/quantities.ts';
import { makeReader } from '../../compiler/runtime/wire/wire-read.ts';
import { writeValue } from '../../compiler/runtime/wire/wire-write.ts';

test.each(quantityKinds)('%s is the same unit, decimals and limit to the rules and to the oracle', (kind) => {
  const { base, scale, limit } = quantities[kind];
  expect({ base, scale, limit }).toEqual({ base: formOf(kind).base, scale: formOf(kind).scale, limit: formOf(kind).limit });
});

test('no two kinds have one unit, so that a unit tells its kind', () => {
  for (const kind of quantityKinds) expect(wireQuantityOf(unitOf(kind))).toBe(kind);
});

test.each(quantityKinds)('the example of %s is read as the oracle reads it, and written back as it stood', (kind) => {
  const { example, scale } = quantities[kind];
  const native = makeReader(kind)(example);
  const { numerator = 0n, denominator = 0n } = formOf(kind).read(example) ?? {};
  expect(BigInt(native as number) * denominator).toBe(numerator * 10n ** BigInt(scale));
  expect(writeValue(kind, native)).toBe(example);
});

test.each(quantityKinds)('the largest %s is read, and one step more is refused', (kind) => {
  const { limit, scale } = quantities[kind];
  const written = (native: number): unknown => writeValue(kind, native);
  const most = limit * 10 ** scale;
  expect(makeReader(kind)(written(most))).toBe(most);
  expect(makeReader(kind)(written(-most))).toBe(-most);
  if (Number.isSafeInteger(most + 1)) expect(() => makeReader(kind)(written(most + 1))).toThrow(InvalidInput);
});

test.each([
  ['un montant', 'nonnegative', 'un montant ne peut pas être négatif'],
  ['un montant', 'positive', 'un montant doit être supérieur à zéro'],
  ['une durée', 'nonnegative', 'une durée ne peut pas être négative'],
  ['une durée', 'positive', 'une durée doit être supérieure à zéro'],
  [undefined, 'nonnegative', 'un nombre ne peut pas être négatif'],
  [undefined, 'positive', 'un nombre doit être supérieur à zéro'],
] as const)('a sign refused agrees with its noun: %s, %s', (noun, sign, sentence) => {
  expect(signRefusal(noun, sign, 'fr')).toBe(sentence);
});

test.each([
  ['an amount', 'nonnegative', 'an amount cannot be negative'],
  [undefined, 'positive', 'a number must be above zero'],
] as const)('a sign is refused in English too: %s, %s', (noun, sign, sentence) => {
  expect(signRefusal(noun, sign, 'en')).toBe(sentence);
});
