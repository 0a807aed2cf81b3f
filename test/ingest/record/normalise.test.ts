import { expect, test } from 'vitest';
import { floatsAccents, isUnmapped, normalise, settleAccents } from '../../../compiler/ingest/record/normalise.ts';

test('ligatures come apart and accents compose', () => {
  expect(normalise('ﬁnancière')).toBe('financière');
  expect(normalise('e\u0301te\u0301')).toBe('été');
});

test('superscripts, euro and fractions stay as they are', () => expect(normalise('¹ € ½ m²')).toBe('¹ € ½ m²'));

test('soft hyphens go, bullets of symbol fonts are told', () => expect(normalise('con\u00adtrat \uf0b7')).toBe('contrat •'));

test('a stray accent of the original stays', () => expect(normalise('sévérité\u0301')).toBe('sévérité\u0301'));

test('what no character is known for is unmapped, never guessed', () => {
  expect(['a\ufffdb', '\ue123', 'é\u0000'].map(isUnmapped)).toEqual([true, true, true]);
  expect(['été', '•', '\uf0b7', '½'].map(isUnmapped)).toEqual([false, false, false, false]);
  expect(normalise('é\u0000')).toBe('é\ufffd');
});

test('accents drawn apart are settled where the document has no accented letter', () => {
  const old = ['pr´esent', 'd´efini', '`a', 'ˆetre', 'r`egle'];
  expect([floatsAccents(old), floatsAccents([...old, 'déjà']), floatsAccents(['l´eau'])]).toEqual([true, false, false]);
  expect([...old, 'fran¸cais', 'franc¸ais', 'l´hiver'].map(settleAccents)).toEqual([
    'présent',
    'défini',
    'à',
    'être',
    'règle',
    'français',
    'français',
    'l´hiver',
  ]);
});
