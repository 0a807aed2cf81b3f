/** What authors bring from other languages is told with how it is written here. */
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../compiler/diagnostic/diagnostic.ts';
import { parseExpression, parseUnaryTests } from '../../../compiler/language/feel/parse.ts';
import { placed } from './placed.ts';

type Parse = typeof parseExpression | typeof parseUnaryTests;

function cureOf(text: string, parse: Parse): string {
  const told: Diagnostic[] = [];
  parse(placed(text, 'contract.md'), (diagnostic) => told.push(diagnostic));
  return told.map(({ help }) => help).join(' | ');
}

const number = 'Numbers stand in the contract: mark the words that state it, and write the name of the mark.';
const dated = 'Numbers, dates and spans of time stand in the contract: mark the words that state them, and write the name of the mark.';

test.each([
  ['a && b', 'Write `and`.'],
  ['a || b', 'Write `or`.'],
  ['a == b', 'Write `=` to compare.'],
  ['if a ≠ b then a else b', 'Write `!=`.'],
  ['a ≥ b', 'Write `>=`.'],
  ['a × b', 'Write `*`.'],
  ['!(a)', 'Write `not(…)` around what is denied.'],
  ['if not a > b then a else b', 'Write `not(…)` around what is denied.'],
  ['a > b ? a : b', 'Write `if … then … else …`.'],
  ["if a = 'b' then a else b", 'Put texts between straight quotes: "…".'],
  [
    'last(sort(fees, function(x, y) x < y))',
    'Write `sort(list)`, from the least to the greatest; records by a key: `latest(list, item.key, count(list))`.',
  ],
  ['function(x) x + a', 'Write what it answers: `item` is each of a list, `where` names the parts of an expression.'],
  ['a;', 'Take it off: an expression ends with its line.'],
  ['return a', 'Take it off: an expression is what it answers.'],
  ['a * 10%', number],
  ['a * 0,5', number],
  ['50 EUR', number],
  ['if a then b elseif b then a else b', 'Write `else if`.'],
  ['if a then b', 'End it with `else …`: an `if` answers every case.'],
  ['IF(a; b; a)', 'Part arguments by a comma.'],
  ['if (a) { b } else { a }', 'Write `if … then … else …` without braces.'],
  ['a if b else c', 'Write `if … then … else …`, the condition first.'],
  ['IF a THEN b ELSE c', 'Write `if … then … else …`.'],
  ['a AND b', 'Write `and`.'],
  ['or(a, b)', 'Write `a or b`.'],
  ['a is not null', 'Write `x = null` or `x != null`.'],
  ['a % b', 'Write `x - floor(x / n) * n`.'],
  ['Math.min(a, b)', 'Write `min(…)`.'],
  ['list.map(a)', 'Write `for x in list return …`.'],
  ['date("2024-01-01")', dated],
  ['a ** 2', 'Write `power(x, n)`, or the product out: x * x.'],
  ['a ^ 2', 'Write `power(x, n)`, or the product out: x * x.'],
])('%s', (text, cure) => {
  expect(cureOf(text, parseExpression)).toBe(cure);
});

test.each([
  ['≤ a', 'Write `<=`.'],
  ['else', 'Write `-` for a cell that accepts everything.'],
  ['*', 'Write `-` for a cell that accepts everything.'],
  [']a..b]', 'Write a range as `(a..b]`: a round bracket leaves its end out.'],
])('in a cell: %s', (text, cure) => {
  expect(cureOf(text, parseUnaryTests)).toBe(cure);
});

test('what is no habit keeps the help of its code', () => {
  expect(cureOf('a + ', parseExpression)).toMatch(/^Look at the caret/);
  expect(cureOf('a instance of b', parseExpression)).toMatch(/^Write it with the operators/);
});
