import { expect, test } from 'vitest';
import { joins, settingOf } from '../../../compiler/ingest/blocks/joining.ts';
import type { Line } from '../../../compiler/ingest/record/records.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { line } from '../typeset.ts';

const joined = (lines: Line | readonly Line[], next: Line) =>
  joins(Array.isArray(lines) ? lines : [lines as Line], next, { leading: () => 12, body: 10, indents: false, locale: frenchLocale });
const full = (text: string, y = 100, more: Parameters<typeof line>[2] = {}) => line(text, y, { end: 398, ...more });

test('a full line goes on in the next', () => expect(joined(full('Le client est seul'), line('Responsable du contenu', 112))).toBe(true));

test('a line the next word would have fitted in ends the paragraph', () => {
  expect(joined(line('Le client paie.', 100, { end: 250 }), line('Telenet encaisse', 112))).toBe(false);
});

test('a justified line short of the edge ends the paragraph', () => {
  expect(joined(full('Le client paie.', 100, { end: 390, justified: true }), line('Responsabilité', 112, { justified: true }))).toBe(false);
});

test('more space than the leading ends it', () => expect(joined(full('Le client est seul'), line('Responsable', 117))).toBe(false));

test('a change of weight ends it', () => expect(joined(full('Durée', 100, { bold: true }), line('Le contrat', 112))).toBe(false));

test.each([
  ['a term in bold that goes on in bold', true, ['terrorisme', true], true],
  ['a title over text that begins low', true, ['dans le contrat', false], false],
  ['a sentence that ends in bold', false, ['ici', true], true],
] as const)('over a change of weight, %s: %#', (_, bold, [text, startsBold], expected) => {
  const next = line(text, 112, { bold: startsBold });
  const weighed = startsBold && bold ? { ...next, bold: false } : next;
  expect(joined(full('la lutte contre le financement du', 100, { bold }), weighed)).toBe(expected);
});

test('a clause number ends it, a wrapped reference does not', () => {
  expect(joined(full('paie chaque mois.'), line('3.2. Le client', 112))).toBe(false);
  expect(joined(full('conformément à l’article'), line('3.2. des présentes', 112))).toBe(true);
});

test('(ii) goes on where (i) stands inside the sentence, and opens an item where (i) did', () => {
  expect(joined(full('en cas de (i) incident ;'), line('(ii) demande', 112))).toBe(true);
  expect(joined(full('(i) la commande du client ;'), line('(ii) demande', 112))).toBe(false);
});

test('a sentence goes on at the top of the next column and page', () => {
  expect(joined(full('le client doit', 700), line('respecter les limites', 60, { column: 2 }))).toBe(true);
  expect(joined(full('le client paie.', 700), line('Telenet encaisse', 60, { page: 2 }))).toBe(false);
  expect(joined(full('le client paie.', 700, { justified: true, end: 400 }), line('Telenet encaisse', 60, { page: 2 }))).toBe(true);
});

test('the lines of a title go on with more space', () => {
  expect(joined(full('Conditions particulières', 100, { bold: true }), line('Hébergement', 115, { bold: true }))).toBe(true);
});

test('where first lines are set in, a line set in below another starts a paragraph', () => {
  const setIn = full('Le client paie', 100, { x: 120 });
  const indents = { leading: () => 12, body: 10, indents: true, locale: frenchLocale };
  expect([joins([setIn], line('Alteo encaisse', 112, { x: 120 }), indents), joins([setIn], line('tout le prix', 112), indents)]).toEqual([
    false,
    true,
  ]);
});

test('the setting of a document is read off its lines', () => {
  const lines = [1, 2, 3].flatMap((n) => [line('Un début de ligne', 100 * n, { x: 120 }), line('la suite de la même ligne', 100 * n + 12)]);
  expect(settingOf(lines, () => 12, frenchLocale)).toMatchObject({ body: 10, indents: true });
});
