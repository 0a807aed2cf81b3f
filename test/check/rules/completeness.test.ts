import { expect, test } from 'vitest';
import { checkRules, codesOf } from '../check-rules.ts';

const inputs = { amount: 'money', level: 'enum(a|b|c)', urgent: 'boolean' };
const table = (head: string, ...rows: string[]): string => [head, head.replace(/[^|]/g, '-'), ...rows].join('\n');

test('intervals that meet are complete, a gap is shown as an example', () => {
  const head = '| amount | → unique |';
  expect(
    codesOf({ inputs: { amount: 'money' }, table: table(head, '| <= price | amount |', '| (price..limit] | 0 |', '| > limit | price |') }),
  ).toEqual([]);
  const [hole] = checkRules({
    inputs: { amount: 'money' },
    table: table(head, '| <= price | amount |', '| (price..limit) | 0 |', '| > limit | price |'),
  });
  expect(hole?.code).toBe('check/completeness');
  expect(hole?.details[0]).toBe('- { given: { amount: 1000.00 EUR }, expect: "…" }');
});

test('several columns are split, not multiplied', () => {
  const head = '| level | urgent | amount | → unique |';
  const rows = ['| "a" | - | - | 0 |', '| not("a") | true | - | price |', '| "b" | false | <= 0 | 0 |', '| "b" | false | > 0 | amount |'];
  const [hole] = checkRules({ inputs, table: table(head, ...rows) });
  expect(hole?.details[0]).toMatch(/^- \{ given: \{ amount: .* EUR, level: c, urgent: false \}/);
  expect(codesOf({ inputs, table: table(head, ...rows, '| "c" | false | - | 0 |') })).toEqual([]);
});

test('twelve boolean columns are proved at once', () => {
  const names = Array.from({ length: 12 }, (_, at) => `f${at}`);
  const rows = names.map(
    (_, at) => `| ${names.map((__, column) => (column < at ? 'false' : column === at ? 'true' : '-')).join(' | ')} | price |`,
  );
  const all = Object.fromEntries(names.map((name) => [name, 'boolean']));
  const last = `| ${names.map(() => 'false').join(' | ')} | 0 |`;
  expect(codesOf({ inputs: all, table: table(`| ${names.join(' | ')} | → unique |`, ...rows, last) })).toEqual([]);
  expect(codesOf({ inputs: all, table: table(`| ${names.join(' | ')} | → unique |`, ...rows) })[0]).toMatch(/^check\/completeness/);
});

test('a reading is a column like another', () => {
  const choices = { tiers: ['ceilings', 'thresholds'] };
  const head = '| tiers | amount | → unique |';
  const rows = ['| - | <= 0 | 0 |', '| "ceilings" | > 0 | price |'];
  const [hole] = checkRules({ inputs: { amount: 'money' }, readings: ['tiers'], table: table(head, ...rows) }, { choices });
  expect(hole?.details[0]).toContain('readings: { tiers: thresholds }');
});

test('requirements and signs take cases away', () => {
  const head = '| amount | → unique |';
  expect(
    codesOf({ inputs: { amount: 'money' }, requires: ['amount > 0'], table: table(head, '| (0..price] | amount |', '| > price | 0 |') }),
  ).toEqual([]);
  expect(
    codesOf({
      inputs: { amount: { type: 'money', sign: 'nonnegative' } },
      table: table(head, '| [0..price] | amount |', '| > price | 0 |'),
    }),
  ).toEqual([]);
  expect(
    codesOf({
      inputs: { level: 'enum(a|b|c)' },
      requires: ['level != "c"'],
      table: table('| level | → unique |', '| "a" | 0 |', '| "b" | price |'),
    }),
  ).toEqual([]);
});

test('a count between two neighbours does not exist', () => {
  const head = '| n | → unique |';
  expect(codesOf({ inputs: { n: 'count' }, table: table(head, '| <= two | 0 |', '| >= three | price |') })).toEqual([]);
  expect(codesOf({ inputs: { n: 'count' }, table: table(head, '| < two | 0 |', '| >= three | price |') })[0]).toMatch(
    /^check\/completeness/,
  );
});

test('differences of inputs are compared as such', () => {
  const head = '| overrun | → unique |';
  const where = { overrun: 'a - b' };
  const rows = ['| <= 0 | 0 |', '| (0..quarter] | price |', '| > quarter | limit |'];
  expect(codesOf({ inputs: { a: 'duration', b: 'duration' }, where, table: table(head, ...rows) })).toEqual([]);
  const [hole] = checkRules({ inputs: { a: 'duration', b: 'duration' }, where, table: table(head, rows[0]!, rows[2]!) });
  expect(hole?.details[0]).toMatch(/given: \{ a: -?PT.*, b: -?PT/);
});

test('an absent input is a case', () => {
  const optional = { amount: { type: 'money', optional: true } };
  const head = '| amount | → unique |';
  expect(codesOf({ inputs: optional, table: table(head, '| null | 0 |', '| <= price | 0 |', '| > price | price |') })).toEqual([]);
  const [hole] = checkRules({ inputs: optional, table: table(head, '| <= price | 0 |', '| > price | price |') });
  expect(hole?.details[0]).toBe('- { given: {  }, expect: "…" }');
});

test('a gap and an overlap are shown at the very date or instant where they are', () => {
  const constants = {
    newYear: { type: 'date', value: { kind: 'date', day: 19_723 } },
    noon: { type: 'instant', value: { kind: 'instant', ms: 1_704_110_400_000 } },
  } as const;
  const shown = (column: string, type: string, ...rows: string[]): string | undefined =>
    checkRules({ inputs: { [column]: type }, table: table(`| ${column} | → unique |`, ...rows) }, { constants })[0]?.details[0];
  expect(shown('on', 'date', '| < newYear | 0 |', '| > newYear | price |')).toBe('- { given: { on: 2024-01-01 }, expect: "…" }');
  expect(shown('on', 'date', '| <= newYear | 0 |', '| >= newYear | price |')).toBe('- { given: { on: 2024-01-01 }, expect: "…" }');
  expect(shown('at', 'instant', '| < noon | 0 |', '| > noon | price |')).toBe('- { given: { at: 2024-01-01T12:00:00Z }, expect: "…" }');
  expect(shown('at', 'instant', '| <= noon | 0 |', '| >= noon | price |')).toBe('- { given: { at: 2024-01-01T12:00:00Z }, expect: "…" }');
});

test('a gap between two inputs is shown with both', () => {
  const between = (type: string, ...rows: string[]): string | undefined =>
    checkRules({ inputs: { a: type, b: type }, table: table('| a | → unique |', ...rows) })[0]?.details[0];
  expect(between('date', '| < b | 0 |', '| > b | price |')).toBe('- { given: { a: 1970-01-01, b: 1970-01-01 }, expect: "…" }');
  expect(between('money', '| < b | 0 |', '| > b | price |')).toBe('- { given: { a: 0.00 EUR, b: 0.00 EUR }, expect: "…" }');
});
