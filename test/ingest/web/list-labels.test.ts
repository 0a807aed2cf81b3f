import { expect, test } from 'vitest';
import { labelsOf } from '../../../compiler/ingest/web/list-labels.ts';
import { frenchLocale } from '../../../compiler/language/fr/locale.ts';
import { find, pageOf } from './parts.ts';

const labels = (html: string, depth = 0): string[] => [
  ...labelsOf(find(pageOf(html), /^<(\w+)/.exec(html)![1]!), depth, frenchLocale).values(),
];

test.each([
  ['<ol><li>un<li>deux</ol>', ['1.', '2.']],
  ['<ol start=0><li>un<li>deux</ol>', ['0.', '1.']],
  ['<ol><li>un<li value=9>deux<li>trois</ol>', ['1.', '9.', '10.']],
  ['<ol reversed><li>un<li>deux</ol>', ['2.', '1.']],
  ['<ol type=i><li>un<li type=A>deux</ol>', ['i.', 'B.']],
  ['<ol style="list-style: inside upper-alpha"><li>un</ol>', ['A.']],
  ['<ul style="list-style-type: decimal-leading-zero"><li>un</ul>', ['01.']],
  ['<ul style="list-style:none"><li>un</ul>', []],
  ['<ol><li>1.1 un mot<li>1.2 un autre</ol>', []],
  ['<ol start="un"><li>un</ol>', ['1.']],
])('%s prints %j', (html, expected) => expect(labels(html)).toEqual(expected));

test.each([
  [0, '•'],
  [1, '◦'],
  [2, '▪'],
  [3, '•'],
])('the bullet of a list in %i others', (depth, bullet) => expect(labels('<ul><li>un</ul>', depth)).toEqual([bullet]));
