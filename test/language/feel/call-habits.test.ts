/** Functions of other languages are told with what does their work here. */
import { expect, test } from 'vitest';
import { functionNames } from '../../../compiler/language/feel/builtins.ts';
import { cureOfCall, cureOfName } from '../../../compiler/language/feel/call-habits.ts';

test.each([
  ['ROUND', /^Say which way .*`roundHalfUp/],
  ['arrondi', /^Say which way/],
  ['ROUNDUP', /^Write `roundUp\(/],
  ['round_up', /^Write `roundUp\(/],
  ['Math.ceil', /`ceiling/],
  ['INT', /`floor/],
  ['IF', /^Write `if … then … else …`/],
  ['SI', /^Write `if … then … else …`/],
  ['maximum', /^Write `max\(/],
  ['AVERAGE', /^Write `sum\(list\) \/ count\(list\)`/],
  ['len', /^Write `count\(/],
  ['isNull', /`x = null`/],
  ['DATEDIF', /^Write `daysBetween\(/],
  ['TODAY', /as an input/],
  ['VLOOKUP', /a table/],
  ['items.Sum', /^Write `sum\(/],
])('%s', (name, cure) => {
  expect(cureOfCall(name)).toMatch(cure);
});

test('a name that no habit is known for has no cure', () => {
  expect([cureOfCall('penaltyOf'), cureOfName('penalty'), cureOfName('constructor')]).toEqual([undefined, undefined, undefined]);
});

test('values are told as they are written here', () => {
  expect([cureOfName('TRUE'), cureOfName('None')]).toEqual(['Write `true`.', 'Write `null`.']);
});

test('what a cure calls is a function of the rule language', () => {
  const habits = [
    'ceil',
    'round',
    'trunc',
    'pow',
    'day',
    'eomonth',
    'tri',
    'len',
    'avg',
    'concat',
    'unique',
    'days',
    'months',
    'workday',
    'dayofweek',
    'includes',
    'nvl',
    'total',
  ];
  const called = habits.flatMap((name) => [...(cureOfCall(name) ?? 'none()').matchAll(/([A-Za-z]+)\(/g)].map((match) => match[1]!));
  expect(called.filter((name) => !functionNames.includes(name))).toEqual([]);
});
