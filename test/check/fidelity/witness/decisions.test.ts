/** What a person decided of a doubt answers that doubt alone; a witness of another file, or of none, says nothing. */
import { expect, test } from 'vitest';
import { checkWitness } from '../../../../compiler/check/fidelity/witness/check-witness.ts';
import type { Diagnostic } from '../../../../compiler/diagnostic/diagnostic.ts';
import type { Verdict } from '../../../../compiler/model/witness.ts';
import { witnessVersion } from '../../../../compiler/model/witness.ts';
import type { PdfOriginal } from '../../../../compiler/source.ts';
import { readText } from '../../../read/read-text.ts';

const front = (doubts: string): string =>
  `---\ntitle: T\nprovider: P\nedition: e\nlanguage: fr\njurisdiction: BE\ncurrency: EUR\ndoubts: [${doubts}]\n---\n\n`;
const decided = (page: number, quote: string, verdict = 'accepted'): string =>
  `{ page: ${page}, quote: ${JSON.stringify(quote)}, verdict: ${verdict}, reason: vu à la page }`;

const sentence = 'Le préavis de résiliation est de trois mois.';
const verdict = (shown: readonly string[], more: Partial<Verdict> = {}): Verdict => ({
  witness: witnessVersion,
  sha256: 'a',
  pages: [{ page: 1, shown, findings: [] }],
  ...more,
});

type Looked = { readonly told: readonly string[]; readonly doubts: readonly string[] };

function look(markdown: string, witness: PdfOriginal['witness'], doubts = '', pdf: Partial<PdfOriginal> = {}): Looked {
  const told: Diagnostic[] = [];
  const { contract } = readText(front(doubts) + markdown);
  const found = checkWitness(
    contract,
    { file: 'c.pdf', sha256: 'a', words: [], ...(witness ? { witness } : {}), ...pdf },
    (one) => void told.push(one),
  );
  const text = contract.sources[0]!.text;
  return {
    told: told.map(({ code, places: [place] }) => `${code} ${text.slice(place!.span.start, place!.span.end).split('\n')[0]}`),
    doubts: found.map(({ kind, page, quote, other, decision }) =>
      [kind, page, quote, other ?? '-', decision?.verdict ?? 'open'].join(' / '),
    ),
  };
}

test('a doubt stands at the words that the contract has there, until it is decided', () => {
  const shown = verdict([sentence.replace('trois', 'six')]);
  const open = look(sentence, shown);
  expect(open.told).toEqual(['check/doubt trois']);
  expect(open.doubts).toEqual(['missing / 1 / six / trois / open']);
  const closed = look(sentence, shown, decided(1, 'six', 'contested'));
  expect(closed).toEqual({ told: [], doubts: ['missing / 1 / six / trois / contested'] });
});

test('a decision answers the doubt of its page and words, or of enough of them, and no other', () => {
  const shown = verdict(['Un mot.', sentence]);
  const told = (page: number, quote: string): readonly string[] =>
    look('Un mot.', shown, decided(page, quote)).told.map((line) => line.split(' ')[0]!);
  expect(told(1, sentence)).toEqual([]);
  expect(told(1, 'préavis de résiliation')).toEqual([]);
  expect(told(1, 'LE PREAVIS')).toEqual(['check/doubt', 'check/idle-doubt']);
  expect(told(2, sentence)).toEqual(['check/doubt', 'check/idle-doubt']);
  expect(told(1, 'de trois')).toEqual(['check/doubt', 'check/idle-doubt']);
  expect(told(1, 'trois mois de préavis')).toEqual(['check/doubt', 'check/idle-doubt']);
});

test('what the page does not show is told with the contract’s own words', () => {
  expect(look(`Un mot ici.\n\n${sentence}`, verdict(['Un mot ici.']))).toEqual({
    told: [`check/doubt ${sentence}`],
    doubts: [`unshown / 1 / ${sentence} / - / open`],
  });
});

test('ten doubts are told at most', () => {
  const lines = Array.from({ length: 12 }, (_, at) => `Article ${at + 100} du règlement intérieur de la copropriété`);
  const { told, doubts } = look('Un mot.', verdict(['Un mot.', ...lines]));
  expect([told.length, doubts.length]).toEqual([10, 12]);
});

test.each<[string, PdfOriginal['witness'] | undefined, Partial<PdfOriginal>, readonly string[]]>([
  ['none stored', 'missing', {}, ['check/no-witness', 'check/idle-doubt']],
  ['one that cannot be read', 'unreadable', {}, ['check/no-witness', 'check/idle-doubt']],
  ['one of another version', verdict([sentence], { witness: witnessVersion + 1 } as object), {}, ['check/no-witness', 'check/idle-doubt']],
  ['one of another file', verdict([sentence], { sha256: 'b' }), {}, ['check/no-witness', 'check/idle-doubt']],
  ['one of a file whose digest is not known', verdict([sentence], { sha256: 'b' }), { sha256: undefined } as object, ['check/idle-doubt']],
  ['none that was looked for', undefined, {}, ['check/idle-doubt']],
  ['none of a PDF that is not there', 'missing', { words: undefined } as object, ['check/idle-doubt']],
  ['its own', verdict([sentence]), {}, ['check/idle-doubt']],
])('a witness: %s', (_, witness, pdf, codes) => {
  expect(look(sentence, witness, decided(1, 'six'), pdf).told.map((line) => line.split(' ')[0])).toEqual(codes);
});
