/** A hole is shown as an example that the rule can be asked: each input in the form of its type, with the value that the case says. */
import { expect, test } from 'vitest';
import type { InputSpec } from '../../build-linked.ts';
import { checkRules } from '../check-rules.ts';

/** What is told of a table without a row for `flag: false`, the rule having this input too. */
function beside(input: InputSpec): string | undefined {
  const table = '| flag | → unique |\n|-|-|\n| true | 0 |';
  const found = checkRules({ inputs: { flag: 'boolean', x: input }, table });
  return found.find(({ code }) => code === 'check/completeness')?.details.join();
}

const optional = { name: 'n', type: { kind: 'quantity', unit: {} }, optional: true } as const;

test.each<[string, InputSpec]>([
  ['false', 'boolean'],
  ['b', 'enum(b|a)'],
  ['[]', 'list<money>'],
  ['P1M', 'period'],
  ['{ value: 1, unit: working-day }', 'allowance'],
  ['Europe/Brussels', 'timeZone'],
  ['BE', 'country'],
  ['"1.0"', 'version'],
  ['texte', 'text'],
  ['0.00 EUR', 'money'],
  ['"0 %"', 'percent'],
  ['PT0S', 'duration'],
  ['0', 'count'],
  ['1970-01-01', 'date'],
  ['1970-01-01T00:00:00Z', 'instant'],
  ['00:00', 'time'],
  ['1.00 EUR', { type: 'money', sign: 'positive' }],
  ['PT1S', { type: 'duration', sign: 'positive' }],
  ['{ at: 1970-01-01 }', { kind: 'record', fields: [{ name: 'at', type: { kind: 'date' } }, optional] }],
  [
    '{ kind: none }',
    {
      kind: 'union',
      variants: [
        { kind: 'none', fields: [] },
        { kind: 'due', fields: [optional] },
      ],
    },
  ],
])('an input that nothing is asked of is %s', (text, input) => {
  expect(beside(input)).toBe(`- { given: { flag: false, x: ${text} }, expect: "…" }`);
});

test('an input that may be left out is left out where the case says nothing of it', () => {
  expect(beside({ type: 'money', optional: true })).toBe('- { given: { flag: false }, expect: "…" }');
});

/** The first detail told of a table of one column with one row. */
const hole = (inputs: Record<string, InputSpec>, column: string, cell: string, more: object = {}, output = '0'): string | undefined =>
  checkRules({ inputs, table: `| ${column} | → unique |\n|-|-|\n| ${cell} | ${output} |`, ...more })[0]?.details[0];

test('the value of a case is written in the form of its type', () => {
  expect(hole({ a: 'duration' }, 'a', '<= hour')).toBe('- { given: { a: PT1H1S }, expect: "…" }');
  expect(hole({ a: 'duration' }, 'a', '>= quarter')).toBe('- { given: { a: PT0S }, expect: "…" }');
  expect(hole({ a: 'duration' }, 'a', '>= 0', { requires: ['a > -hour'] })).toBe('- { given: { a: -PT59M59S }, expect: "…" }');
  expect(hole({ a: 'percent' }, 'a', '<= rate')).toBe('- { given: { a: "11 %" }, expect: "…" }');
  expect(hole({ a: 'count' }, 'a', '<= three')).toBe('- { given: { a: 4 }, expect: "…" }');
});

const change = {
  kind: 'record',
  fields: [
    { name: 'n', type: { kind: 'quantity', unit: {} } },
    { name: 'on', type: { kind: 'date' } },
    { ...optional, name: 'm' },
  ],
} as const;

test('a record holds what the case says of a field, the others as plain as can be, none that may be left out', () => {
  expect(hole({ a: change }, 'a.n', '<= two')).toBe('- { given: { a: { n: 3, on: 1970-01-01 } }, expect: "…" }');
});

test('a list has the length, or the sum, of the case', () => {
  const lists = { a: 'list<money>' };
  expect(hole(lists, 'count(a)', '<= two')).toBe('- { given: { a: [0.00 EUR, 0.00 EUR, 0.00 EUR] }, expect: "…" }');
  expect(hole(lists, 'count(a)', '>= two')).toBe('- { given: { a: [] }, expect: "…" }');
  expect(hole(lists, 'sum(a)', '<= price')).toBe('- { given: { a: [501.00 EUR] }, expect: "…" }');
});

test('a period has its months and its days', () => {
  expect(hole({ a: 'period' }, 'a.days', '<= two')).toBe('- { given: { a: P3D }, expect: "…" }');
  expect(hole({ a: 'period' }, 'a.months', '<= two')).toBe('- { given: { a: P3M }, expect: "…" }');
});

test('a reading is named where it is not the usual one', () => {
  const choices = { basis: ['days', 'months'] };
  const told = (row: string): string | undefined =>
    checkRules({ readings: ['basis'], table: `| basis | → unique |\n|-|-|\n| ${row} | 0 |` }, { choices }).find(
      ({ code }) => code === 'check/completeness',
    )?.details[0];
  expect(told('"days"')).toBe('- { given: {  }, readings: { basis: months }, expect: "…" }');
  expect(told('"months"')).toBe('- { given: {  }, expect: "…" }');
});

test('what a hole does not turn on is left as it is, though other rows ask about it', () => {
  const inputs = { flag: 'boolean', maybe: { type: 'money', optional: true }, level: 'enum(a|b)' };
  const rows = '| true | null | - | 0 |\n| true | >= 0 | "b" | 0 |\n| true | >= 0 | "a" | price |\n| true | < 0 | - | 0 |';
  const found = checkRules({ inputs, table: `| flag | maybe | level | → unique |\n|-|-|-|-|\n${rows}` });
  expect(found.map(({ details }) => details[0])).toEqual(['- { given: { flag: false, level: a }, expect: "…" }']);
});

test('of a case that turns on many conditions eight are told, and how many more there are', () => {
  const names = Array.from({ length: 11 }, (_, at) => `n${at}`);
  const told = (count: number): readonly string[] => {
    const used = names.slice(0, count);
    const inputs = Object.fromEntries(used.map((name) => [name, 'count']));
    const conditions = used.map((name) => `${name} * ${name} < 0`).join(' and ');
    const exceptions = [
      { id: 'x', when: conditions, then: '0' },
      { id: 'y', when: conditions, then: 'price' },
    ];
    return checkRules({ inputs, formula: 'limit', exceptions })[0]?.details ?? [];
  };
  expect(told(8)).toHaveLength(8);
  expect(told(9)).toEqual([...told(8), 'and 1 more conditions']);
  expect(told(11).at(-1)).toBe('and 3 more conditions');
});
