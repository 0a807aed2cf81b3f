import { expect, test } from 'vitest';
import { isDistinct, styleOf } from '../../../compiler/ingest/blocks/style.ts';
import { paragraph } from '../typeset.ts';

test('running text is what most letters are set in', () => {
  expect(styleOf([paragraph('Titre', { size: 20, bold: true }), paragraph('un long paragraphe de texte courant')])).toEqual({
    size: 10,
    bold: false,
  });
});

test('bold, large and capital lines stand out, small print does not', () => {
  const body = { size: 10, bold: false };
  const lines = [
    paragraph('Objet', { bold: true }),
    paragraph('Objet', { size: 12 }),
    paragraph('OBJET'),
    paragraph('Objet'),
    paragraph('OBJET', { size: 7 }),
  ];
  expect(lines.map((line) => isDistinct(line, body))).toEqual([true, true, true, false, false]);
});
