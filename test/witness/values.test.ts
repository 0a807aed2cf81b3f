import { expect, test } from 'vitest';
import { lines, writePdf } from '../pdf-writer.ts';
import { findingsIn } from './seen.ts';

const content = lines(['La redevance est']);
const place = '/DA (/F1 11 Tf) /Rect [140 767 190 781]';

const valuesIn = (annotation: string, ...extra: string[]): string[] =>
  findingsIn(writePdf({ pages: [{ content, annotations: [annotation] }], catalogue: '/AcroForm << /Fields [101 0 R] >>', extra })).filter(
    (found) => found.startsWith('value'),
  );

test.each([
  ['its own', '/FT /Tx /T (prix) /V (1 250)', '<< >>'],
  ['that of the field it belongs to', '/Parent 101 0 R', '/FT /Tx /T (prix) /V (1 250)'],
])('a field says its value: %s', (_, own, above) => {
  const widget = `<< /Type /Annot /Subtype /Widget ${own} ${place} >>`;
  expect(valuesIn('100 0 R', widget, `<< ${above} /Kids [100 0 R] >>`)).toEqual(['value: 1 250']);
});

test('a field of a field says the value of the first that has one', () => {
  const widget = `<< /Type /Annot /Subtype /Widget /Parent 102 0 R ${place} >>`;
  const above = ['<< /T (contrat) /FT /Tx /V (1 250) /Kids [102 0 R] >>', '<< /T (prix) /Parent 101 0 R /Kids [100 0 R] >>'];
  expect(valuesIn('100 0 R', widget, ...above)).toEqual(['value: 1 250']);
});
