import { expect, test } from 'vitest';
import { readTextLines } from '../../../compiler/ingest/text/text-lines.ts';

const LONG = [
  'Le client est responsable du contenu et',
  'garantit que ce contenu reste conforme à',
  'la loi applicable au contrat et à ses',
  'annexes dans leur dernière version en',
  'vigueur au jour de la commande du client',
  'et jusqu’à la fin du contrat conclu avec',
];

test('an empty line ends a paragraph', () => {
  expect(readTextLines('Un\ndeux\n\nTrois').lines.map((line) => line.afterBlank)).toEqual([true, false, true]);
});

test('where nearly every line is followed by an empty one, those are layout', () => {
  const text = [...LONG, ...LONG].join('\n\n');
  expect(
    readTextLines(`${text}\n\n \n\nFin`)
      .lines.filter((line) => line.afterBlank)
      .map((line) => line.text),
  ).toEqual([LONG[0], 'Fin']);
});

test('a rare leading space or a form feed starts a page', () => {
  const body = [...LONG, ...LONG, ...LONG].join('\n');
  expect(
    readTextLines(`${body}\n suite du texte\n\fencore`)
      .lines.slice(-2)
      .map((line) => line.page),
  ).toEqual([2, 3]);
});

test('running lines, rules and link leftovers are named removals', () => {
  const text =
    'Un.\n\nConditions particulières (v 2022) 2\n\nDeux.\n\nConditions particulières (v 2022) 4\n\n_________\n\nmailto:a@b.be\n\nFin.';
  const { lines, removals } = readTextLines(text);
  expect(lines.map((line) => line.text)).toEqual(['Un.', 'Deux.', 'Fin.']);
  expect(removals.map((removal) => removal.reason).sort()).toEqual(['link', 'rule', 'running-head', 'running-head']);
});

test('words know their line and column', () => {
  expect(readTextLines('\n  le client').lines[0]!.words[1]).toMatchObject({ text: 'client', box: { x0: 5, y0: 2, x1: 11, y1: 2 } });
});
