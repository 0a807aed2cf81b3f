import { expect, test } from 'vitest';
import { splitRunIn } from '../../../compiler/ingest/blocks/run-in.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { paragraph, texts, words } from '../typeset.ts';

const runIn = (title: string, text: string) =>
  texts(splitRunIn(paragraph('', { words: [...words(title, { bold: true }), ...words(text)] }), frenchLocale));

test('a bold division title that text runs on after stands apart', () => {
  expect(runIn('ARTICLE 4 – ACCÈS', 'L’accès à la plateforme est possible')).toEqual([
    'ARTICLE 4 – ACCÈS',
    'L’accès à la plateforme est possible',
  ]);
});

test('bold words that open a sentence are no title', () =>
  expect(runIn('Le Client', 'est responsable du contenu du site')).toHaveLength(1));
