/** Tables on conditions that are composed of others: decided exactly, in a number of steps that grows no faster than a power. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCase, mostSteps } from '../../../compiler/check/proof/find-case.ts';
import { not } from '../../../compiler/check/proof/formula.ts';
import { formulasOf, tablesOf } from '../../../compiler/check/proof/table-formulas.ts';
import { buildLinked, type ContractSpec, type RuleSpec } from '../../build-linked.ts';
import { measured } from '../../measured.ts';
import { checkRules, codesOf } from '../check-rules.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const named = (count: number, name: string, type: string): Record<string, string> =>
  Object.fromEntries(numbers(count).map((at) => [`${name}${at}`, type]));
const either = (a: string, b: string): string => `(${a} and not(${b})) or (not(${a}) and ${b})`;

/** `w1` to `wN`, each true where an odd number of the inputs before it are. */
function parity(order: readonly number[], name: string): Record<string, string> {
  const steps = order.slice(1).map((at, step) => [`${name}${step + 1}`, either(step === 0 ? `b${order[0]}` : `${name}${step}`, `b${at}`)]);
  return Object.fromEntries(steps);
}

const onOne = (column: string): string => `| ${column} | → unique |\n|-|-|\n| true | 0 |\n| false | price |`;

test('a table on one boolean is complete, whatever names it is composed of', () => {
  const inputs = named(8, 'b', 'boolean');
  expect(codesOf({ inputs, where: parity(numbers(8), 'w'), table: onOne('w7') })).toEqual([]);
});

test('two ways to compose one condition are one condition, and of two that differ the case is shown', () => {
  const where = { ...parity(numbers(12), 'w'), ...parity(numbers(12).reverse(), 'v') };
  const table = (last: string): string => `| w11 | ${last} | → unique |\n|-|-|-|\n| true | true | 0 |\n| false | false | price |`;
  const inputs = named(12, 'b', 'boolean');
  expect(codesOf({ inputs, where, table: table('v11') })).toEqual([]);
  const [hole] = checkRules({ inputs, where, table: table('v10') });
  expect(hole?.code).toBe('check/completeness');
  expect(hole?.details[0]).toMatch(/^- \{ given: \{ b0: /);
});

test('equal booleans, equal enums and names defined by cases are looked into', () => {
  const both = { a: 'boolean', b: 'boolean' };
  const rows = '| true | - | - | 0 |\n| - | true | false | 0 |\n| - | false | true | price |';
  expect(codesOf({ inputs: both, where: { e: 'a = b' }, table: `| e | a | b | → unique |\n|-|-|-|-|\n${rows}` })).toEqual([]);
  const level = 'if amount > price then "high" else "low"';
  const cases = `| level | amount | → unique |\n|-|-|-|\n| "high" | - | 0 |\n| - | <= price | price |`;
  expect(codesOf({ inputs: { amount: 'money' }, where: { level }, table: cases })).toEqual([]);
  const values = { a: 'enum(x|y)', b: 'enum(y|z)' };
  const enums = `| e | a | → unique |\n|-|-|-|\n| true | "y" | 0 |\n| false | - | price |`;
  expect(codesOf({ inputs: values, where: { e: 'a = b' }, table: enums })).toEqual([]);
});

/** Steps that the completeness of the rule's table takes. */
function stepsOf(rule: Partial<RuleSpec>): number {
  const constants = { price: { type: 'money', value: '500' } };
  const linked = buildLinked({ constants, rules: [{ id: 'tested', output: 'money', ...rule }] });
  const [tested] = measured(linked).rules;
  const [table] = tablesOf(tested!);
  const { all, assumptions, translate } = formulasOf(table!, tested!);
  const found = findCase([...assumptions, ...table!.table.rows.map(({ condition }) => not(translate(condition)))], all);
  expect(found.kind).toBe('none');
  return all.steps;
}

const alternatives = (count: number, type: string, a: string, b: string): Partial<RuleSpec> => ({
  inputs: { ...named(count, 'a', type), ...named(count, 'b', type) },
  where: {
    all: numbers(count)
      .map((at) => `(a${at}${a} or b${at}${a})`)
      .join(' and '),
    none: numbers(count)
      .map((at) => (b === '' ? `(not(a${at}) and not(b${at}))` : `(a${at}${b} and b${at}${b})`))
      .join(' or '),
  },
  table: '| all | none | → unique |\n|-|-|-|\n| true | - | 0 |\n| - | true | price |',
});

test.each<[string, (count: number) => Partial<RuleSpec>]>([
  [
    'a chain of names',
    (count) => ({ inputs: named(count, 'b', 'boolean'), where: parity(numbers(count), 'w'), table: onOne(`w${count - 1}`) }),
  ],
  [
    'two chains in opposite order',
    (count) => ({
      inputs: named(count, 'b', 'boolean'),
      where: { ...parity(numbers(count), 'w'), ...parity(numbers(count).reverse(), 'v') },
      table: `| w${count - 1} | v${count - 1} | → any |\n|-|-|-|\n| true | - | 0 |\n| - | false | price |`,
    }),
  ],
  ['alternatives of booleans', (count) => alternatives(count, 'boolean', '', '')],
  ['alternatives of amounts', (count) => alternatives(count, 'money', ' > price', ' <= price')],
])('%s: twice as many take at most five times the steps', (_, rule) => {
  const [small, large] = [stepsOf(rule(12)), stepsOf(rule(24))];
  expect(large).toBeLessThanOrEqual(5 * small);
  expect(large).toBeLessThan(mostSteps / 20);
});

/** One of `count + 1` things stands in each of `count` places, and no two in one: no proof of that is short here. */
function crowded(count: number): Partial<RuleSpec> {
  const things = numbers(count + 1);
  const pairs = things.flatMap((a) => things.filter((b) => b > a).map((b) => [a, b] as const));
  const where = numbers(count).map((at) => [`full${at}`, pairs.map(([a, b]) => `(p${a}x${at} and p${b}x${at})`).join(' or ')] as const);
  return {
    inputs: Object.fromEntries(things.flatMap((thing) => numbers(count).map((at) => [`p${thing}x${at}`, 'boolean']))),
    requires: things.map((thing) =>
      numbers(count)
        .map((at) => `p${thing}x${at}`)
        .join(' or '),
    ),
    where: Object.fromEntries([...where, ['full', where.map(([name]) => name).join(' or ')]]),
    table: '| full | → unique |\n|-|-|\n| true | 0 |',
  };
}

test('what its steps do not suffice to decide is said to be undecided, never a hole', () => {
  expect(codesOf(crowded(4))).toEqual([]);
  const [undecided] = checkRules(crowded(9));
  expect(undecided?.code).toBe('check/completeness');
  expect(undecided?.details).toEqual([expect.stringMatching(/^not decided within 2,000,000 steps; asked most: `p\d+x\d+`, /)]);
});

test('a case that turns on what is not looked into is told by its conditions, as they are written', () => {
  const [square] = checkRules({ inputs: { a: 'count' }, table: '| a * a | → unique |\n|-|-|\n| >= 0 | 0 |' });
  expect(square?.details).toEqual(['where `a * a >= 0` does not hold']);
  const period = { lo: { type: 'period', value: { kind: 'period', months: 0, days: 14 } } } as const;
  const rows = '| <= lo.days | - | 0 |\n| - | > two | price |';
  const rule = { inputs: { n: 'count', m: 'count' }, table: `| m * n | n | → unique |\n|-|-|-|\n${rows}` };
  const found = checkRules(rule, { constants: period }).flatMap(({ details }) => details);
  expect(found).toEqual(['where `m * n <= lo.days` does not hold', 'where `n > two` does not hold', expect.stringMatching(/^- \{ given/)]);
});

test.each<[string, string, string, object, string]>([
  ['dates', 'date', 'date', { kind: 'date', day: 19_000 }, '- { given: { a: 2022-01-08 }, expect: "…" }'],
  ['instants', 'instant', 'instant', { kind: 'instant', ms: 1_700_000_000_000 }, '- { given: { a: 2023-11-14T22:13:20Z }, expect: "…" }'],
  ['periods', 'period', 'period', { kind: 'period', months: 0, days: 14 }, '- { given: { a: P14D }, expect: "…" }'],
])('a gap and an overlap at a constant are shown: %s', (_, input, type, value, example) => {
  const [column, end] = input === 'period' ? ['a.days', 'limitOf.days'] : ['a', 'limitOf'];
  const constants = { limitOf: { type, value } } as NonNullable<ContractSpec['constants']>;
  const table = (low: string, high: string): string => `| ${column} | → unique |\n|-|-|\n| ${low} ${end} | 0 |\n| ${high} ${end} | price |`;
  const shown = (low: string, high: string): readonly string[] =>
    checkRules({ inputs: { a: input }, table: table(low, high) }, { constants }).flatMap(({ code, details }) => [code, ...details]);
  expect(shown('<', '>')).toEqual(['check/completeness', example]);
  expect(shown('<=', '>=')).toEqual(['check/overlap', example]);
  expect(shown('<', '>=')).toEqual([]);
});

test('a clock time has no example of its own: the conditions at the constant are shown', () => {
  const constants = {
    opening: { type: 'time', value: { kind: 'time', minutes: 600 } },
    zone: { type: 'timeZone', value: 'Europe/Paris' },
  } as const;
  const rule = { inputs: { a: 'instant' }, where: { clock: 'localTime(a, zone)' } };
  const table = '| clock | → unique |\n|-|-|\n| < opening | 0 |\n| > opening | price |';
  expect(checkRules({ ...rule, table }, { constants })[0]?.details).toEqual([
    'where `clock < opening` does not hold',
    'where `clock > opening` does not hold',
  ]);
});

type Condition = { readonly text: string; readonly holds: (at: readonly boolean[]) => boolean };
const letters = ['a', 'b', 'c', 'd'];
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(...letters.map((text, at): Condition => ({ text, holds: (all) => all[at]! }))),
    tie('condition').map(({ text, holds }): Condition => ({ text: `not(${text})`, holds: (all) => !holds(all) })),
    fc.tuple(tie('condition'), fc.constantFrom('and', 'or', '=', '!='), tie('condition')).map(([x, op, y]): Condition => {
      const join = {
        and: (p: boolean, q: boolean) => p && q,
        or: (p: boolean, q: boolean) => p || q,
        '=': (p: boolean, q: boolean) => p === q,
      };
      const joined = (all: readonly boolean[]): boolean =>
        join[op === '!=' ? '=' : (op as 'and')](x.holds(all), y.holds(all)) !== (op === '!=');
      return { text: `(${x.text} ${op} ${y.text})`, holds: joined };
    }),
    fc.tuple(tie('condition'), tie('condition'), tie('condition')).map(
      ([x, y, z]): Condition => ({
        text: `(if ${x.text} then ${y.text} else ${z.text})`,
        holds: (all) => (x.holds(all) ? y : z).holds(all),
      }),
    ),
  ),
}));
const inputsOf = Object.fromEntries(letters.map((name) => [name, 'boolean']));
const allCases = numbers(16).map((bits) => letters.map((_, at) => ((bits >> at) & 1) === 1));

test('of conditions however composed, holes and overlaps are exactly those that trying every case finds', () => {
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (conditions) => {
      const where = Object.fromEntries(conditions.map(({ text }, at) => [`x${at}`, text]));
      const rows = conditions.map((_, row) => `| ${conditions.map((__, at) => (at === row ? 'true' : '-')).join(' | ')} | 0 |`);
      const head = `| ${conditions.map((_, at) => `x${at}`).join(' | ')} | → unique |\n|${'-|'.repeat(conditions.length + 1)}`;
      const found = codesOf({ inputs: inputsOf, where, table: `${head}\n${rows.join('\n')}` }).map((code) => code.split(' ')[0]);
      const hits = allCases.map((each) => conditions.filter(({ holds }) => holds(each)).length);
      expect(found.includes('check/completeness')).toBe(hits.includes(0));
      expect(found.includes('check/overlap')).toBe(hits.some((count) => count > 1));
    }),
    { numRuns: 200 },
  );
});
