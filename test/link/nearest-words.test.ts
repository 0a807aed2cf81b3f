import { expect, test } from 'vitest';
import { nearestWords } from '../../compiler/link/nearest-words.ts';

test('the stretch that shares most words is the nearest', () => {
  expect(nearestWords('le taux de 98 %', 'Alteo garantit le taux de 99 % par mois')).toBe('le taux de 99 %');
});

test('too few shared words are no likeness', () => {
  expect(nearestWords('un deux trois quatre', 'un autre texte sans rapport')).toBeUndefined();
});
