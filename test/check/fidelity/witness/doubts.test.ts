/** What a page shows, laid over what a contract says: every difference is a doubt, and nothing else is. */
import { expect, test } from 'vitest';
import { doubtsOf } from '../../../../compiler/check/fidelity/witness/doubts.ts';
import type { Finding, Verdict } from '../../../../compiler/model/witness.ts';

const span = { file: '', start: 0, end: 0 };

/** `kind page: quote` of each doubt; a row's cells are parted by `|`. */
function doubts(
  shown: readonly string[],
  said: readonly string[],
  furniture: Record<string, number> = {},
  findings: Finding[] = [],
): string[] {
  const verdict: Verdict = { witness: 1, sha256: '', pages: [{ page: 1, shown: shown.map((row) => row.replaceAll('|', '\t')), findings }] };
  const listed = Object.entries(furniture).map(([text, count]) => ({ text, count, what: '', span }));
  const { doubts, text } = doubtsOf(verdict, said, listed);
  const words = (at?: readonly [number, number]): string => (at ? text.said.characters.slice(...at) : '');
  return doubts.map(({ kind, page, quote, at }) => `${kind} ${page}: ${quote || words(at)}`);
}

const sentence = 'Le montant des pénalités est plafonné à 30 % du prix mensuel du service.';

test('the same words, broken into other lines, hyphenated or in another order of columns, leave no doubt', () => {
  expect(doubts(['Le montant des péna-', 'lités est plafonné à 30 % du prix', 'mensuel du service.'], [sentence])).toEqual([]);
  expect(
    doubts(
      ['La durée est d’un an.|Le montant des pénalités est', 'Elle se renouvelle.|plafonné à 30 % du prix mensuel du service.'],
      ['La durée est d’un an. Elle se renouvelle.', sentence],
    ),
  ).toEqual([]);
});

test('quotes, dashes, accents drawn apart and list glyphs are no words', () => {
  expect(doubts(['• L’e\u0301te\u0301 « prochain » – sous réserve'], ['L\'été "prochain" - sous réserve'])).toEqual([]);
});

test.each([
  ['a figure changed', 'plafonné à 30 %', 'plafonné à 80 %'],
  ['a decimal point moved', 'à 30 %', 'à 3,0 %'],
  ['a sign added', 'à 30 %', 'à -30 %'],
])('%s is one doubt', (_, before, after) => {
  const found = doubts([sentence.replace(before, after)], [sentence]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^missing 1: .*(?:80|3,0|-30)/);
});

test('a negation dropped from the contract is one', () => {
  expect(doubts(['Le client ne peut pas céder le contrat à un tiers.'], ['Le client peut céder le contrat à un tiers.'])).toEqual([
    'missing 1: ne pas',
  ]);
});

test('a line that the contract lacks is missing; one that the page lacks is unshown', () => {
  const lines = ['La durée du contrat est d’un an.', 'Le préavis de résiliation est de trois mois.'];
  expect(doubts(lines, [lines[0]!])).toEqual([`missing 1: ${lines[1]}`]);
  expect(doubts([lines[0]!], lines)).toEqual(['unshown 1: Lepreavisderesiliationestdetroismois']);
});

test('a line printed twice is to be said twice', () => {
  expect(doubts([sentence, sentence], [sentence, sentence])).toEqual([]);
  expect(doubts([sentence, sentence], [sentence])).toEqual([`missing 1: ${sentence}`]);
});

test('figures of a table in each other’s place are swapped, though all are there', () => {
  const rows = ['Niveau standard|30 %', 'Niveau premium|20 %'];
  expect(doubts(rows, ['Niveau standard 30 %', 'Niveau premium 20 %'])).toEqual([]);
  expect(doubts(rows, ['Niveau standard 20 %', 'Niveau premium 30 %'])).toEqual([
    'swapped 1: Niveau standard 30 %',
    'swapped 1: Niveau premium 20 %',
  ]);
});

test('furniture is what the contract names, as often as it says, its page numbers whatever they are', () => {
  const rows = [sentence, 'Conditions générales', 'Page 3 / 9'];
  expect(doubts(rows, [sentence], { 'Conditions générales': 1, 'Page 1 / 9': 9 })).toEqual([]);
  expect(doubts(rows, [sentence], { 'Page 1 / 9': 9 })).toEqual(['missing 1: Conditions générales']);
  expect(doubts([...rows, 'Conditions générales'], [sentence], { 'Conditions générales': 1, 'Page 1 / 9': 9 })).toEqual([
    'missing 1: Conditions générales',
  ]);
});

test('hidden words are doubted once, said or not; struck ones only where they are said', () => {
  const lie = 'Le prix officiel est de 1 euro.';
  expect(doubts([sentence], [sentence, lie], {}, [{ kind: 'no-ink', words: lie }])).toEqual([`no-ink 1: ${lie}`]);
  expect(doubts([sentence], [sentence], {}, [{ kind: 'no-ink', words: lie }])).toEqual([`no-ink 1: ${lie}`]);
  expect(doubts([sentence], [sentence, lie], {}, [{ kind: 'struck', words: lie }])).toEqual([`struck 1: ${lie}`]);
  expect(doubts([sentence], [sentence], {}, [{ kind: 'struck', words: lie }])).toEqual([]);
});

test('a watermark, a recognised page and the value of a field are no doubt, said or not', () => {
  for (const kind of ['watermark', 'recognised', 'value'] as const) {
    expect(doubts([sentence], [sentence], {}, [{ kind, words: 'Dupont et fils' }])).toEqual([]);
    expect(doubts([sentence], [sentence, 'Dupont et fils'], {}, [{ kind, words: 'Dupont et fils' }])).toEqual([]);
  }
});

test('what ended the witness is doubted on the page that it had not seen', () => {
  const verdict: Verdict = { witness: 1, sha256: '', pages: [{ page: 1, shown: [sentence], findings: [] }], defeated: 'time' };
  expect(doubtsOf(verdict, [sentence], []).doubts).toEqual([{ kind: 'time', page: 2, quote: 'time' }]);
});

test('a thousand pages of one repeated line take time in proportion', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => (i % 7 === 0 ? `Article ${i}` : sentence));
  const start = performance.now();
  expect(doubts(rows, rows)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(15_000);
});
