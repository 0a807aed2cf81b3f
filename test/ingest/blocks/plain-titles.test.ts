import { expect, test } from 'vitest';
import { plainTitles } from '../../../compiler/ingest/blocks/plain-titles.ts';
import type { Paragraph } from '../../../compiler/ingest/record/records.ts';
import { paragraph, readsOf } from '../typeset.ts';

const body = paragraph(
  'Les prestations de maintenance sont réalisées uniquement dans le cadre d’un contrat en vigueur entre les parties.',
  {
    parted: true,
  },
);
const alone = (text: string, more: Partial<Paragraph> = {}) => paragraph(text, { parted: true, inset: 20, ...more });
const found = (...titles: Paragraph[]): number => plainTitles(readsOf([body, ...titles.flatMap((title) => [title, body])])).size;
const three = (more: Partial<Paragraph> = {}) => ['Maintenance corrective', 'Conditions', 'Limites'].map((text) => alone(text, more));

test('three lines set in at one edge between texts are titles', () => {
  expect(found(...three())).toBe(3);
  expect(found(...three({ inset: 0, centred: true }))).toBe(3);
});

test.each([
  ['two', three().slice(1)],
  ['at the edge of the text', three({ inset: 0 })],
  ['at three edges', three().map((one, i) => ({ ...one, inset: 20 + 20 * i }))],
  ['close to the text above', three({ parted: false })],
  ['that end a sentence', ['Le prix.', 'Sont dus :', 'Le 3'].map((text) => alone(text))],
  ['of many words', ['Un deux trois quatre cinq six sept', 'Un', 'Deux'].map((text) => alone(text))],
])('lines %s are none', (_, titles) => expect(found(...titles)).toBe(0));

test('lines under each other are an address', () => expect(plainTitles(readsOf([body, ...three(), body])).size).toBe(0));
