import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFidelity } from '../../../compiler/check/fidelity/fidelity.ts';
import type { Diagnostic } from '../../../compiler/diagnostic/diagnostic.ts';
import type { Fidelity } from '../../../compiler/model/report/fidelity.ts';
import { readText } from '../../read/read-text.ts';

type Checked = Fidelity & { readonly codes: string[]; readonly diagnostics: Diagnostic[] };

function compare(
  markdown: string,
  original: string,
  furniture = '',
  sha256 = createHash('sha256').update(original).digest('hex'),
): Checked {
  const front = `---\ntitle: T\nprovider: P\nedition: e\nlanguage: fr\njurisdiction: BE\ncurrency: EUR\noriginal: { file: o.txt, sha256: ${sha256} }\nfurniture: [${furniture}]\n---\n\n`;
  const { contract } = readText(front + markdown, {}, original);
  const diagnostics: Diagnostic[] = [];
  const fidelity = checkFidelity(contract, (one) => {
    diagnostics.push(one);
  });
  return { ...fidelity, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

test('the same words are faithful however their lines are wrapped', () => {
  const markdown = '# 1. Titre\n\nCas de non-respect des sous-domaines [99,9%](val:a).';
  expect(compare(markdown, '1. Titre\n\nCas de non-\nrespect des\n sous-\ndomaines 99,9%.\n')).toMatchObject({ percent: 100, codes: [] });
});

test('table cells and footnote calls are words', () => {
  const markdown = '| A | B |\n|---|---|\n| Codage[^1] | 2 crédits |\n\n[^1]: Sans délai';
  expect(compare(markdown, 'A B\nCodage1 2 crédits\n\n1 Sans délai')).toMatchObject({ words: 8, matched: 8, percent: 100, codes: [] });
});

test('a changed word is shown with both places', () => {
  const { diagnostics, percent } = compare('Un taux de [99,8%](val:a) par mois', 'Un taux de\n99,9% par mois');
  expect(diagnostics.map(({ message }) => message)).toEqual(['Unexpected words "99,8%", expected "99,9%" as in the original']);
  expect(diagnostics[0]?.places.map(({ span, label }) => [span.file, label])).toEqual([
    ['contract.md', 'annotated'],
    ['original.txt', 'original'],
  ]);
  expect(percent).toBeLessThan(100);
});

test('a missing word, an added word and a space too many are differences', () => {
  expect(compare('a b d e f g h', 'a b c d e f g h').diagnostics[0]?.message).toContain('Unexpected gap, expected "c"');
  expect(compare('a b x c d', 'a b c d')).toMatchObject({ percent: 99.99, matched: 4, codes: ['check/fidelity'] });
  expect(compare('a bc d', 'a b c d').diagnostics[0]?.message).toBe('Unexpected joined words "bc", expected "b c" as in the original');
  expect(compare('a b c d', 'a bc d').diagnostics[0]?.message).toBe('Unexpected parted words "b c", expected "bc" as in the original');
});

test('a typo and a stray accent of the original stay', () => {
  expect(compare('sécurite', 'sécurité')).toMatchObject({ codes: ['check/fidelity'] });
  expect(compare('sécurité\u0301', 'sécurité\u0301')).toMatchObject({ percent: 100 });
});

test('at most five differences are shown', () => {
  const words = Array.from({ length: 400 }, (_, at) => `mot${at}`);
  const changed = words.map((word, at) => (at % 40 === 0 ? 'faux' : word));
  const { codes, diagnostics } = compare(changed.join(' '), words.join(' '));
  expect([codes.length, diagnostics[0]?.help]).toEqual([5, expect.stringContaining('10 differences in all')]);
});

test('layout is taken out of the original, each piece counted, and the share is of all its words', () => {
  const furniture = '{ text: "●", count: 2, what: puces }';
  expect(compare('* un\n* deux', '● un\n● deux', furniture)).toMatchObject({ percent: 100, words: 4, matched: 4, layout: 2, codes: [] });
  expect(compare('* un\n* deux', '● un\n● deux', furniture.replace('2', '3')).codes).toEqual(['check/furniture']);
});

test('a word of a sentence is no layout, however often it is declared', () => {
  const words = 'payer le prix convenu à la date de sa facture';
  const { codes, percent, diagnostics } = compare(`Il doit ${words}.`, `Il doit pas ${words}.`, '{ text: pas, count: 1, what: filet }');
  expect(codes).toEqual(['check/no-layout', 'check/fidelity']);
  expect(percent).toBe(84.61); // 11 of 13: "pas" and the "payer" it runs into differ
  expect(diagnostics[0]?.places.map(({ span, label }) => [span.file, label])).toEqual([
    ['contract.md', 'declared as layout'],
    ['original.txt', 'original'],
  ]);
});

test('a list glyph is furniture only where a line begins', () => {
  const furniture = '{ text: "-", count: 1, what: tirets }';
  expect(compare('- Plesk - usage', '- Plesk - usage', furniture)).toMatchObject({ percent: 100, codes: [] });
});

test('a changed original and an absent one are errors, a contract that names none is warned of', () => {
  expect(compare('a', 'a', '', 'abc').codes).toEqual(['check/original-changed']);
  const warned: Diagnostic[] = [];
  checkFidelity(readText('a').contract, (one) => {
    warned.push(one);
  });
  expect(warned.map(({ code, severity }) => [code, severity])).toEqual([['check/no-original', 'warning']]);
});

test.each(['alteo', 'telenet'])('%s is its original, word for word', (id) => {
  const folder = join(import.meta.dirname, '../../../contracts', id);
  const [markdown, original] = ['contract.md', 'original.txt'].map((name) => readFileSync(join(folder, name), 'utf8'));
  const { contract } = readText(markdown!, {}, original!);
  const codes: string[] = [];
  const fidelity = checkFidelity(contract, ({ code }) => {
    codes.push(code);
  });
  expect([fidelity.percent, codes]).toEqual([100, []]);
});

test('a hyphen is the line’s only where a small letter goes on after it on the next line', () => {
  expect(compare('nonrespect', 'non-\nrespect').codes).toEqual([]);
  expect(compare('nonrespect', 'non-respect').codes).toEqual(['check/fidelity']);
  expect(compare('nonRespect', 'non-\nRespect').codes).toEqual(['check/fidelity']);
  expect(compare('art5', 'art-\n5').codes).toEqual(['check/fidelity']);
  expect(compare('non respect', 'non-\nrespect').codes).toEqual(['check/fidelity']);
  expect(compare('nonrespect', 'non+\nrespect').codes).toEqual(['check/fidelity']);
  expect(compare('non=respect', 'non-\nrespect').codes).toEqual(['check/fidelity']);
  expect(compare('non-respect', 'non-\nrespect').codes).toEqual([]);
});

test('ligatures and signs that print nothing keep the places of what stands around them', () => {
  const { diagnostics } = compare('Un ﬁl de soie bleu', 'Un fil de soie vert');
  expect(diagnostics.map(({ message }) => message)).toEqual(['Unexpected words "bleu", expected "vert" as in the original']);
  expect(compare('Un ﬁl', 'Un fil').codes).toEqual([]);
  expect(compare('Un e\u0301te\u0301 vert', 'Un été bleu').diagnostics.map(({ message }) => message)).toEqual([
    'Unexpected words "vert", expected "bleu" as in the original',
  ]);
});

test('what is missing at the end, or is too much there, is shown at the last words', () => {
  expect(compare('un deux', 'un deux trois').diagnostics[0]?.message).toContain('expected "trois"');
  expect(compare('un deux trois', 'un deux').diagnostics[0]?.message).toContain('Unexpected words "trois", expected no words here');
  expect(compare('zéro un deux', 'un deux').diagnostics[0]?.message).toContain('Unexpected words "zéro", expected no words here');
});

test('the digest of the original is that of any line ends, of its own text and no other', () => {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  for (const other of ['un\ndeux', 'un\r\ndeux', '\ufeffun\ndeux', '\ufeffun\r\ndeux'])
    expect([other, compare('un deux', 'un\ndeux', '', digest(other)).codes]).toEqual([other, []]);
  expect(compare('un deux', 'un\ndeux', '', digest('un\ndeux').toUpperCase()).codes).toEqual([]);
  expect(compare('un deux', 'un\ndeux', '', digest('un deux')).codes).toEqual(['check/original-changed']);
});

test('what the front matter says wrongly is underlined in its own file', () => {
  const front = `---\ntitle: T\nprovider: P\nedition: e\nlanguage: fr\njurisdiction: BE\ncurrency: EUR\noriginal: { file: o.txt, sha256: ${'a'.repeat(64)} }\nfurniture: []\n---\n\nun`;
  const { contract } = readText('deux', { 'second.md': front }, 'deux\n\nun');
  const found: Diagnostic[] = [];
  checkFidelity(contract, (one) => void found.push(one));
  const words = found.flatMap(({ places: [place] }) =>
    place!.span.file === 'second.md' ? [front.slice(place!.span.start, place!.span.end)] : [],
  );
  expect(found.map(({ code }) => code)).toEqual(['check/original-changed']);
  expect(words).toEqual(['a'.repeat(64)]);
});
