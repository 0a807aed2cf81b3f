import { expect, test } from 'vitest';
import { inlinePlace, rankOf, START } from '../../../compiler/ingest/web/place.ts';
import { find, pageOf } from './parts.ts';

const placed = (html: string, tag: string, outer = START) => inlinePlace(find(pageOf(html), tag), outer);

test.each([
  ['<b>mot</b>', 'b', true],
  ['<h3>mot</h3>', 'h3', true],
  ['<span style="font-weight: 600">mot</span>', 'span', true],
  ['<span style="font-weight:500">mot</span>', 'span', false],
  ['<i>mot</i>', 'i', false],
])('%s: bold %#', (html, tag, bold) => expect(placed(html, tag).bold).toBe(bold));

test('what is bold stays so until a style says otherwise', () => {
  const bold = { ...START, bold: true };
  expect(placed('<i>mot</i>', 'i', bold).bold).toBe(true);
  expect(placed('<i style="font-weight: normal">mot</i>', 'i', bold).bold).toBe(false);
});

test.each(['<del>mot</del>', '<s>mot</s>', '<span style="text-decoration: underline line-through">mot</span>'])('%s is struck', (html) =>
  expect(placed(html, /<(\w+)/.exec(html)![1]!).gone).toBe('struck'),
);

test('what is gone for another reason stays gone for it', () =>
  expect(placed('<s>mot</s>', 's', { ...START, gone: 'unseen' }).gone).toBe('unseen'));

test.each([
  ['<h4>a</h4>', 'h4', 4],
  ['<p role=heading aria-level=3>a</p>', 'p', 3],
  ['<p role=heading>a</p>', 'p', 2],
  ['<p>a</p>', 'p', undefined],
])('%s has the rank %s', (html, tag, rank) => expect(rankOf(find(pageOf(html), tag))).toBe(rank));
