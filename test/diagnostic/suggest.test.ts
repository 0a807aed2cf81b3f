import { expect, test } from 'vitest';
import { editDistance, suggest } from '../../compiler/diagnostic/suggest.ts';

test('the nearest candidate is suggested, whatever its case', () => {
  expect(suggest('fomula', ['table', 'formula', 'tariff'])).toBe('formula');
  expect(suggest('RESTORATIONTIERS', ['restorationTiers', 'trancheCounting'])).toBe('restorationTiers');
});

test('two letters swapped are one slip', () => {
  expect(editDistance('lable', 'label', 3)).toBe(1);
});

test('nothing is suggested where too much would change', () => {
  expect(suggest('money', ['duration', 'percent'])).toBeUndefined();
  expect(suggest('x', [])).toBeUndefined();
});
