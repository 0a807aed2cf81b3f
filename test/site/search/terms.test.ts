import { describe, expect, test } from 'vitest';
import { bareWords } from '../../../site/search/bare-words.ts';
import type { SearchLexicon } from '../../../site/search/lexicon.ts';
import { termsOf } from '../../../site/search/terms.ts';
import { vocabularyOf } from '../../../site/search/vocabulary.ts';
import { searchLexicon as english } from '../../../site/strings/en/page/asked.ts';
import { searchLexicon as french } from '../../../site/strings/fr/page/asked.ts';

const lexicon: SearchLexicon = {
  quiet: ['qui', 'est', 'des', 'a', 'de', 'en', 'ete'],
  ending: /(?:ations?|er|es?|s)$/,
  synonyms: [
    [['backup'], ['sauvegarde']],
    [['en panne'], ['indisponibilité', 'zeppelin']],
    [['compte piraté'], ['piratage']],
    [['partir'], ['résiliation']],
    [['à partir de'], ['début']],
  ],
};
const words = ['sauvegardes', 'responsable', 'indisponibilite', 'piratage', 'resiliation', 'debut', '5.2', 'panne'];
const ways = (typed: string): string[][] =>
  termsOf(lexicon, vocabularyOf(lexicon, words), typed).map(({ alternatives }) => alternatives.map((each) => each.words));

describe('a question', () => {
  test('is asked without the words that no answer depends on', () => {
    expect(ways('Qui est responsable des sauvegardes ?')).toEqual([['responsable'], ['sauvegardes']]);
  });
  test('of quiet words alone asks for them', () => {
    expect(termsOf(lexicon, vocabularyOf(lexicon, words), 'qui est').map(({ typed }) => typed)).toEqual(['qui', 'est']);
  });
  test('keeps its numbers', () => expect(ways('5.2')).toEqual([['5.2']]));
});

describe('a word', () => {
  test('that contracts never use is asked as they say it', () => expect(ways('backup')).toEqual([['sauvegarde']]));
  test('of a family is asked by those of it that contracts use', () => expect(ways('résilier')).toEqual([['resiliation']]));
  test('that is misspelled is asked as it was meant', () => {
    expect(ways('responsabel')).toEqual([['responsable']]);
    expect(termsOf(lexicon, vocabularyOf(lexicon, words), 'bakcup')[0]?.meant).toBe('backup');
  });
  test('that nobody has finds nothing', () => expect(ways('zeppelin')).toEqual([[]]));
  test('that begins a known one finds it', () => expect(ways('respon')).toEqual([['respon']]));
});

describe('a phrase', () => {
  test('is one term, with what contracts have of its synonyms', () => expect(ways('en panne')).toEqual([['indisponibilité']]));
  test('is heard through the words between', () => expect(ways('compte a été piraté')).toEqual([['piratage']]));
  test('is not the sense of its words', () => expect(ways('à partir de')).toEqual([['début']]));
});

describe.each([
  ['fr', french],
  ['en', english],
])('what readers say in %s', (_, { quiet, synonyms }) => {
  test('is told once by each row, and none is a quiet word alone', () => {
    for (const [asked, said] of synonyms) {
      expect(new Set(asked).size).toBe(asked.length);
      expect(new Set(said).size).toBe(said.length);
      for (const text of [...asked, ...said])
        expect(
          bareWords(text).every((word) => quiet.includes(word)),
          text,
        ).toBe(false);
    }
  });
});

test('a phrase of which contracts have no word is asked word by word', () => {
  const bare: SearchLexicon = { quiet: [], ending: /s$/, synonyms: [[['response time'], ['zeppelin']]] };
  expect(termsOf(bare, vocabularyOf(bare, ['time']), 'response time').map(({ typed }) => typed)).toEqual(['response', 'time']);
});
