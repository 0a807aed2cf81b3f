import { expect, test } from 'vitest';
import { drawsNumbers, unseenIn } from '../../../compiler/ingest/web/unseen.ts';
import { find, pageOf } from './parts.ts';

const unseen = (element: string, sheet = ''): boolean => {
  const page = pageOf(`<style>${sheet}</style><body>${element}</body>`);
  return unseenIn(page)(find(page, '#x'));
};

test.each([
  ['hidden', true],
  ['style="display: none"', true],
  ['style="visibility:hidden"', true],
  ['style="opacity: 0"', true],
  ['style="opacity: 0.5"', false],
  ['style="font-size: 0px"', true],
  ['style="font-size: 0.9em"', false],
  ['style="left: -9999px"', true],
  ['style="left: -10px"', false],
  ['class="sr-only"', true],
  ['class="a"', false],
])('<p %s> is unseen: %s', (attributes, expected) => expect(unseen(`<p id=x ${attributes}>mot</p>`)).toBe(expected));

test.each([
  ['.a { display: none }', true],
  ['p.a { display: none }', true],
  ['div.a { display: none }', false],
  ['#x { color: transparent }', true],
  ['.b, .a { visibility: hidden }', true],
  ['p { display: none }', false],
  ['.menu .a { display: none }', false],
  ['@media print { .a { display: none } }', false],
])('by the rule %s: %s', (sheet, expected) => expect(unseen('<p id=x class=a>mot</p>', sheet)).toBe(expected));

test('a dialog is seen once it is open', () => {
  expect(unseen('<dialog id=x>mot</dialog>')).toBe(true);
  expect(unseen('<dialog id=x open>mot</dialog>')).toBe(false);
});

test('numbers that a style sheet counts are drawn by it', () => {
  expect(drawsNumbers(pageOf('<style>h2 { counter-increment: a }</style><p>mot</p>'))).toBe(true);
  expect(drawsNumbers(pageOf('<style>h2 { color: red }</style><p>mot</p>'))).toBe(false);
});
