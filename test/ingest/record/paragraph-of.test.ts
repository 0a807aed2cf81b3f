import { expect, test } from 'vitest';
import { paragraphOf } from '../../../compiler/ingest/record/paragraph-of.ts';
import { word, words } from '../typeset.ts';

const set = { indent: 18, inset: 12, centred: false };

test('its size is that of most of its letters, and it is bold when every word is', () => {
  expect(paragraphOf([word('Objet', { size: 14, bold: true }), word('ci', { size: 9, bold: true })], set)).toMatchObject({
    size: 14,
    bold: true,
  });
  expect(paragraphOf([word('Objet', { bold: true }), word('ci')], set).bold).toBe(false);
});

test.each([
  [89, 1],
  [90, 2],
])('%i letters and a space are %i lines of ninety', (letters, lines) =>
  expect(paragraphOf([word('a'.repeat(letters))], set).lines).toBe(lines),
);

test('it stands where it is set in, parted from what comes before', () =>
  expect(paragraphOf(words('le prix'), set)).toMatchObject({ ...set, box: { x0: 12 }, parted: true }));
