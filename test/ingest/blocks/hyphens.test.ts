import { expect, test } from 'vitest';
import { fuse, heal, healTable, vocabularyOfWords } from '../../../compiler/ingest/blocks/hyphens.ts';
import type { Removal } from '../../../compiler/ingest/record/records.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { table, texts, word, words } from '../typeset.ts';

const document = (text: string) => vocabularyOfWords([words(text)]);
const healed = (left: string, right: string, text = '') => heal(left, right, document(text), frenchLocale);

test('the form the document uses whole is the right one', () => {
  expect(healed('sous-', 'domaines', 'les sous-domaines du client')).toBe('keep-hyphen');
  expect(healed('con-', 'trat', 'le contrat est conclu')).toBe('join');
});

test('a first part that is no word is half of one', () => expect(healed('Busi-', 'ness', 'Telenet propose')).toBe('join'));

test('two known words keep their hyphen', () =>
  expect(healed('dommages-', 'intérêts', 'des dommages et des intérêts')).toBe('keep-hyphen'));

test('ci-après and celui-ci keep theirs', () => {
  expect([healed('ci-', 'après'), healed('celui-', 'ci'), healed('au-', 'delà')]).toEqual(['keep-hyphen', 'keep-hyphen', 'keep-hyphen']);
});

test('the cut halves of a word are no vocabulary', () => expect(document('du con- trat').words.has('trat')).toBe(false));

test('a dash after a space joins nothing', () => expect(healed('-', 'Durée')).toBe('apart'));

test('an address cut at a line end is put together', () =>
  expect(healed('https://docs.alixans.com/vps-et-serveur', 's-physiques/logiciels')).toBe('keep-hyphen'));

test('an address of mail keeps the hyphen it was cut at', () => {
  expect([healed('dk-', 'ilmy@parene.org.'), healed('service@mon-', 'site.fr')]).toEqual(['keep-hyphen', 'keep-hyphen']);
  expect(healed('ser-', 'vice')).toBe('join');
});

test('the fused word accounts for all its characters but the hyphen', () => {
  const whole = fuse(
    word('con-', { sources: [{ run: 1, start: 0, end: 4 }] }),
    word('trat', { sources: [{ run: 2, start: 0, end: 4 }] }),
    'join',
  );
  expect(whole).toMatchObject({
    text: 'contrat',
    sources: [
      { run: 1, start: 0, end: 3 },
      { run: 2, start: 0, end: 4 },
    ],
  });
});

test('words cut inside a cell are made whole', () => {
  const cell = [word('Certifi-', { box: { x0: 30, y0: 0, x1: 60, y1: 10 } }), word('cats', { box: { x0: 0, y0: 12, x1: 20, y1: 22 } })];
  const removals: Removal[] = [];
  const { rows } = healTable({ ...table([]), rows: [[{ words: cell }]] }, document('x'), frenchLocale, removals);
  expect([texts(rows[0]!), removals.map((removal) => removal.reason)]).toEqual([['Certificats'], ['hyphen']]);
});
