import { expect, test } from 'vitest';
import { withUnderlines } from '../../../compiler/ingest/page/underlines.ts';
import type { Edge } from '../../../compiler/ingest/record/records.ts';
import { chunks, run } from '../typeset.ts';

/** `Objet du contrat` in ten points from 50 to 130, on a baseline at 100. */
const underlined = (...edges: Partial<Edge>[]): boolean =>
  withUnderlines(
    chunks([run('Objet du contrat', 50, 100)]),
    edges.map((edge) => ({ across: true, at: 101, from: 50, to: 130, ...edge })),
  )[0]?.underlined === true;

test.each<[string, Partial<Edge>, boolean]>([
  ['right under it', {}, true],
  ['a quarter of an em down', { at: 102.5 }, true],
  ['further down', { at: 102.7 }, false],
  ['through it', { at: 97 }, false],
  ['under nine tenths of it', { to: 122 }, true],
  ['under less', { to: 121 }, false],
  ['upright', { across: false }, false],
])('a line %s underlines it: %s', (_, edge, expected) => expect(underlined(edge)).toBe(expected));

test('lines in pieces are one, and one twice counts once', () => {
  expect(underlined({ to: 90 }, { from: 90 })).toBe(true);
  expect(underlined({ to: 90 }, { to: 90, at: 101.5 })).toBe(false);
});

test('a rule that a label leads up to underlines nothing', () => expect(underlined({ from: 131, to: 300 })).toBe(false));
