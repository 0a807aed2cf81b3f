import { expect, test } from 'vitest';
import { nearestWords } from '../../../compiler/link/place/nearest-words.ts';

test('the stretch that shares most words is the nearest', () => {
  expect(nearestWords('le taux de 98 %', 'Alteo garantit le taux de 99 % par mois')).toBe('le taux de 99 %');
});

test('too few shared words are no likeness', () => {
  expect(nearestWords('un deux trois quatre', 'un autre texte sans rapport')).toBeUndefined();
});

test('words beyond the twenty nearest stretches are still compared by their share', () => {
  const far = `${'le prix fixe reste dû '.repeat(25)}le prix total est dû en euros`;
  expect(nearestWords('le prix total est dû', far)).toBe('le prix total est dû');
});

test('words that leave the window leave the count', () => {
  expect(nearestWords('un deux trois', 'un x x x deux x x x trois puis un deux quatre')).toBe('un deux quatre');
});

test('half of the words shared is a likeness, less is none', () => {
  expect(nearestWords('un deux trois quatre', 'un deux x y')).toBe('un deux x y');
  expect(nearestWords('un deux trois quatre cinq', 'un deux x y z')).toBeUndefined();
  expect(nearestWords('un', 'deux')).toBeUndefined();
});

test('case, apostrophes and punctuation part no words, and a word counts as often as it is wanted', () => {
  expect(nearestWords("L'accord (signé)", 'avec l’accord, signé ici')).toBe('l’accord, signé');
  expect(nearestWords('deux fois deux', 'deux deux deux, deux fois deux')).toBe('deux fois deux');
});

test('of stretches that share as many words, the one with the nearest letters', () => {
  expect(nearestWords('taux de 98 %', 'taux de 1 % puis taux de 99 %')).toBe('taux de 99 %');
});

test('words shared count before letters alike', () => {
  expect(nearestWords('un deux trois', 'trois deux un puis un deux trxis')).toBe('trois deux un');
  expect(nearestWords('un deux trois', 'un deux trxis puis trois deux un')).toBe('trois deux un');
});
