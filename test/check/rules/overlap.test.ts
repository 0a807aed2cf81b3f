import { expect, test } from 'vitest';
import { checkRules, codesOf } from '../check-rules.ts';

const table = (head: string, ...rows: string[]): string => [head, head.replace(/[^|]/g, '-'), ...rows].join('\n');

test('two rows of a unique table never apply at once, and both are shown', () => {
  const rows = ['| <= price | 0 |', '| >= price | price |'];
  const [overlap] = checkRules({ inputs: { amount: 'money' }, table: table('| amount | → unique |', ...rows) });
  expect(overlap?.code).toBe('check/overlap');
  expect(overlap?.words).toEqual(rows);
  expect(overlap?.details[0]).toContain('amount: 500.00 EUR');
});

test('rows of an any table may overlap where they agree', () => {
  expect(codesOf({ inputs: { amount: 'money' }, table: table('| amount | → any |', '| <= price | 0 |', '| >= price | 0 |') })).toEqual([]);
  expect(
    codesOf({ inputs: { amount: 'money' }, table: table('| amount | → any |', '| <= price | 0 |', '| >= price | price |') })[0],
  ).toMatch(/^check\/overlap/);
});

test('two exceptions that hold need an order', () => {
  const inputs = { abuse: 'boolean', fraud: 'boolean' };
  const exceptions = [
    { id: 'abuse', when: 'abuse', then: '0' },
    { id: 'fraud', when: 'fraud', then: 'price' },
  ];
  expect(checkRules({ inputs, formula: 'limit', exceptions })[0]?.details[0]).toContain('abuse: true, fraud: true');
  expect(codesOf({ inputs, formula: 'limit', exceptions: [exceptions[0]!, { ...exceptions[1]!, over: ['abuse'] }] })).toEqual([]);
  const apart = [exceptions[0]!, { ...exceptions[1]!, when: 'fraud and not(abuse)' }];
  expect(codesOf({ inputs, formula: 'limit', exceptions: apart })).toEqual([]);
});

test('sums of several inputs that cannot hold together do not overlap', () => {
  const inputs = { a: 'money', b: 'money', c: 'money' };
  const rows = ['| > 0 | > 0 | < 0 | 0 |'];
  const rule = {
    inputs,
    table: table('| a - b | b - c | a - c | → collect |', ...rows),
    output: { kind: 'list', of: { kind: 'quantity', unit: { EUR: 1 } } } as const,
  };
  expect(codesOf(rule)).toEqual([]);
  const exceptions = [
    { id: 'x', when: 'a > b and b > c', then: '0' },
    { id: 'y', when: 'c > a', then: 'price' },
  ];
  expect(codesOf({ inputs, formula: 'limit', exceptions })).toEqual([]);
});

test.each<[string, string, string]>([
  ['instant', 'at < since', 'at > since + hour'],
  ['instant', 'at - hour > since', 'since > at'],
  ['instant', 'at >= since + hour', 'at + quarter < since + hour'],
  ['date', 'at < since', 'at > since + days'],
  ['date', 'at - days >= since', 'since > at'],
])('%s: %s and %s never hold together', (type, first, second) => {
  const inputs = { at: type, since: type };
  const exceptions = (other: string) => [
    { id: 'x', when: first, then: '0' },
    { id: 'y', when: other, then: 'price' },
  ];
  const more = { constants: { days: { type: 'period', value: { kind: 'period', months: 0, days: 14 } } } } as const;
  expect(codesOf({ inputs, formula: 'limit', exceptions: exceptions(second) }, more)).toEqual([]);
  expect(codesOf({ inputs, formula: 'limit', exceptions: exceptions(first.replace(/<=?|>=?/, '!=')) }, more)[0]).toMatch(/^check\/overlap/);
});

test('a month is of no one length: days beside it may overlap', () => {
  const exceptions = [
    { id: 'x', when: 'at > since + month', then: '0' },
    { id: 'y', when: 'at < since + days', then: 'price' },
  ];
  const more = {
    constants: {
      days: { type: 'period', value: { kind: 'period', months: 0, days: 31 } },
      month: { type: 'period', value: { kind: 'period', months: 1, days: 0 } },
    },
  } as const;
  expect(codesOf({ inputs: { at: 'date', since: 'date' }, formula: 'limit', exceptions }, more)[0]).toMatch(/^check\/overlap/);
});
