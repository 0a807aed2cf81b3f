/** What the full parser is asked for: tables wherever one can stand, and an end on whatever would take it too long. */
import { expect, test } from 'vitest';
import { parseFully } from '../../../compiler/read/markdown/markdown.ts';
import type { MarkdownNode } from '../../../compiler/read/markdown/markdown-node.ts';

function readFully(text: string): { readonly types: readonly string[]; readonly tooDeep: readonly number[] } {
  const tooDeep: number[] = [];
  const typesOf = (nodes: readonly MarkdownNode[]): string[] => nodes.flatMap(({ type, children }) => [type, ...typesOf(children)]);
  const nodes = parseFully(text, { start: 0, end: text.length }, [], (at) => tooDeep.push(at));
  return { types: typesOf(nodes), tooDeep };
}

test.each([
  'a | b\n-|-\nc | d',
  '| a |\r\n| - |\r\n| b |',
  '> | a |\n> |:-:|\n> | b |',
  '- | a |\n  | --- |\n  | b |',
  '[^a]: | a |\n    |---|\n',
])('%j is read as a table', (text) => {
  expect(readFully(text).types).toContain('table');
});

test.each(['a | b\nc - d', 'a | b\n\n---', '- a | b\n- c'])('%j has no row of dashes under a head: no table', (text) => {
  expect(readFully(text).types).not.toContain('table');
});

test.each([
  ['*a* ', 200],
  ['`a` ', 4000],
  ['[a] ', 4000],
])('of %j a paragraph holds %i, and is refused with one more', (word, most) => {
  expect(readFully(`<b>${word.repeat(most)}`).tooDeep).toEqual([]);
  expect(readFully(`b\n\n<b>${word.repeat(most + 1)}`).tooDeep).toEqual([3]);
});

test('the cells of a table are no paragraph', () => {
  expect(readFully(`| a |\n|---|\n${'| **a** |\n'.repeat(500)}`).tooDeep).toEqual([]);
});
