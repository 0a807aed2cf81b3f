import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../compiler/check/index.ts';
import type { Diagnostic } from '../../compiler/diagnostic/diagnostic.ts';
import { emit } from '../../compiler/emit/index.ts';
import { interpretRule } from '../../compiler/interpret/interpret-rule.ts';
import { lower } from '../../compiler/lower/index.ts';
import { planRules } from '../../compiler/lower/plan-rules.ts';
import { buildLinked } from '../build-linked.ts';
import { measured } from '../measured.ts';
import { checkRules, codesOf } from './check-rules.ts';

const constants = {
  rate: { type: 'percent', value: '10' },
  price: { type: 'money', value: '500' },
  step: { type: 'duration', value: '900' },
  month: { type: 'period', value: { kind: 'period', months: 1, days: 0 } },
} as const;
const change = {
  kind: 'record',
  fields: [
    { name: 'at', type: { kind: 'instant' } },
    { name: 'n', type: { kind: 'quantity', unit: {} }, optional: true },
  ],
} as const;
const inputs = {
  amount: 'money',
  time: 'duration',
  on: 'date',
  n: 'count',
  flag: 'boolean',
  level: 'enum(a|b|c)',
  grade: 'enum(a|b|c)',
  list: { kind: 'list', of: change } as const,
  maybe: { type: 'money', optional: true },
  until: { type: 'date', optional: true },
};
const choices = { tiers: ['x', 'y'] };

const leaf = fc.constantFrom(
  'amount',
  'time',
  'on',
  'n',
  'flag',
  'level',
  'list',
  'maybe',
  'rate',
  'price',
  'step',
  'month',
  'day',
  'whole',
  'tiers',
  '0',
  '"a"',
  'true',
  'null',
  'item',
  'item.n',
  '[]',
  'list.at',
);
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/', '<', '<=', '=', '!=', 'and', 'or'), tie('expression'))
      .map(([a, op, b]) => `(${a} ${op} ${b})`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `if ${a} then ${b} else ${c}`),
    fc
      .tuple(
        fc.constantFrom(
          'sum',
          'min',
          'max',
          'count',
          'abs',
          'floor',
          'ceiling',
          'last',
          'distinct',
          'not',
          'default',
          'contains',
          'daysBetween',
          'tested',
          'latest',
        ),
        fc.array(tie('expression'), { maxLength: 3 }),
      )
      .map(([f, all]) => `${f}(${all.join(', ')})`),
    fc.tuple(fc.constantFrom('some', 'every'), tie('expression'), tie('expression')).map(([q, a, b]) => `${q} v in ${a} satisfies ${b}`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `for v in ${a} return ${b}`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `${a}[${b}]`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `{ kind: "x", a: ${a}, b: ${b} }`),
    fc.tuple(tie('expression'), fc.constantFrom('n', 'at', 'days', 'kind', 'zz')).map(([a, name]) => `${a}.${name}`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `${a} in [${b}..${c})`),
  ),
}));
const output = fc.constantFrom('money', 'percent', 'duration', 'count', 'boolean', 'date', 'enum(a|b|c)');

test('any expression is reported or lowered, never thrown', () => {
  fc.assert(
    fc.property(expression, expression, expression, output, (formula, name, condition, type) => {
      const table = `| ${name} | level | → first |\n|-|-|-|\n| ${condition} | "a" | ${formula} |\n| - | - | ${formula} |`;
      const rules = [
        { id: 'tested', inputs, output: type, readings: ['tiers'], where: { x: name }, requires: [condition], formula },
        { id: 'tabled', inputs, output: type, readings: ['tiers'], table },
      ];
      const linked = buildLinked({ constants, choices, rules });
      let errors = 0;
      const report = ({ code }: Diagnostic) => {
        errors += /unused/.test(code) ? 0 : 1;
      };
      const all = measured(linked, report);
      check(all, report);
      if (errors === 0) expect(lower(all).rules).toHaveLength(2);
    }),
    { numRuns: 500 },
  );
});

/** Expressions of each type, as text. */
const typed = fc.letrec<Record<'money' | 'duration' | 'count' | 'boolean' | 'level' | 'date', string>>((tie) => {
  const either = (type: 'money' | 'duration' | 'count' | 'boolean' | 'level' | 'date', ...leaves: string[]) => ({
    leaf: fc.constantFrom(...leaves),
    chosen: fc.tuple(tie('boolean'), tie(type), tie(type)).map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
  });
  const sized = { maxDepth: 3, withCrossShrink: true } as const;
  const sum = (type: 'money' | 'duration' | 'count') =>
    fc.tuple(tie(type), fc.constantFrom('+', '-'), tie(type)).map(([a, op, b]) => `(${a} ${op} ${b})`);
  const extreme = (type: 'money' | 'duration' | 'count') =>
    fc.tuple(fc.constantFrom('min', 'max'), tie(type), tie(type)).map(([f, a, b]) => `${f}(${a}, ${b})`);
  const money = either('money', 'amount', 'price', 'kept', 'sum(for v in list return price)');
  const duration = either('duration', 'time', 'step', 'day');
  const count = either('count', 'n', 'count(list)', 'sum(for v in list return default(v.n, n))');
  const boolean = either(
    'boolean',
    'flag',
    '(until = null)',
    '(tiers = "x")',
    'true',
    '(some v in list satisfies v.n != null and v.n > n)',
  );
  const level = either('level', 'level', 'grade');
  const divisor = fc.oneof(
    { arbitrary: fc.constantFrom('step', 'day', 'max(step, time)'), weight: 12 },
    { arbitrary: tie('duration'), weight: 1 },
  );
  const date = either('date', 'on', 'on + month', 'dayBefore(on)');
  const compared = fc
    .tuple(fc.constantFrom('<', '<=', '=', '!=', '>', '>='), fc.constantFrom('money', 'duration', 'count', 'date'))
    .chain(([op, type]) => fc.tuple(tie(type), tie(type)).map(([a, b]) => `(${a} ${op} ${b})`));
  return {
    money: fc.oneof(
      sized,
      money.leaf,
      money.chosen,
      sum('money'),
      extreme('money'),
      tie('money').map((a) => `${a} * rate`),
      fc.tuple(tie('money'), tie('count')).map(([a, b]) => `(${a} * ${b})`),
      fc.tuple(tie('money'), tie('duration'), divisor).map(([a, b, c]) => `(${a} * (${b} / ${c}))`),
    ),
    duration: fc.oneof(sized, duration.leaf, duration.chosen, sum('duration'), extreme('duration')),
    count: fc.oneof(
      sized,
      count.leaf,
      count.chosen,
      sum('count'),
      extreme('count'),
      fc.tuple(tie('duration'), divisor).map(([a, b]) => `floor(${a} / ${b})`),
      fc.tuple(tie('date'), tie('date')).map(([a, b]) => `daysBetween(${a}, ${b})`),
    ),
    boolean: fc.oneof(
      sized,
      boolean.leaf,
      compared,
      tie('level').map((a) => `(level = ${a})`),
      fc.tuple(tie('boolean'), fc.constantFrom('and', 'or', '=', '!='), tie('boolean')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('boolean').map((a) => `not(${a})`),
    ),
    level: fc.oneof(sized, level.leaf, level.chosen),
    date: fc.oneof(sized, date.leaf, date.chosen),
  };
});

const cell = fc.constantFrom('-', 'true', 'false');
const row = fc.tuple(
  cell,
  fc.constantFrom('-', '"a"', 'not("a")', '"b", "c"'),
  fc.constantFrom('-', '<= step', '(step..day)', '>= day', '> step'),
);
const policy = fc.constantFrom('unique', 'any', 'first', 'first');
const program = fc.record({
  name: typed.boolean,
  condition: typed.boolean,
  formula: typed.money,
  rows: fc.array(fc.tuple(row, typed.money), { minLength: 1, maxLength: 4 }),
  hitPolicy: policy,
});
const euros = fc.integer({ min: -2000, max: 2000 }).map((cents) => `${(cents / 4).toFixed(2)} EUR`);
const wire = fc.record(
  {
    amount: euros,
    time: fc.constantFrom('PT0S', 'PT1S', 'PT15M', 'PT24H', 'PT25H', '-PT1H'),
    on: fc.constantFrom('2024-01-31', '2024-02-29', '2023-12-31'),
    n: fc.integer({ min: -3, max: 5 }),
    flag: fc.boolean(),
    level: fc.constantFrom('a', 'b', 'c'),
    grade: fc.constantFrom('a', 'b', 'c'),
    list: fc.array(fc.record({ at: fc.constant('2024-01-31T10:00:00Z'), n: fc.integer({ min: -2, max: 3 }) }, { requiredKeys: ['at'] }), {
      maxLength: 3,
    }),
    maybe: euros,
    until: fc.constantFrom('2024-01-31', '2025-01-01'),
  },
  { requiredKeys: ['amount', 'time', 'on', 'n', 'flag', 'level', 'grade', 'list'] },
);

test('a program that types is refused for a reason of its own, or lowered, printed and answered, every input once', () => {
  const counts = { typed: 0, accepted: 0, answered: 0 };
  fc.assert(
    fc.property(program, fc.array(wire, { minLength: 6, maxLength: 6 }), ({ name, condition, formula, rows, hitPolicy }, given) => {
      const lines = rows.map(([cells, answer]) => `| ${cells.join(' | ')} | ${answer} |`);
      const table = `| x | level | time | → ${hitPolicy} |\n|-|-|-|-|\n${lines.join('\n')}`;
      const shared = { inputs, output: 'money', readings: ['tiers'], where: { kept: 'default(maybe, price)', x: name } };
      const rules = [
        { ...shared, id: 'tested', requires: [condition], formula },
        { ...shared, id: 'tabled', table, ...(hitPolicy === 'first' ? { otherwise: 'price' } : {}) },
      ];
      const codes: string[] = [];
      const report = ({ code, severity }: Diagnostic) =>
        void (severity === 'error' && !code.startsWith('check/unused') && codes.push(code));
      const all = measured(buildLinked({ constants, choices, rules }), report);
      check(all, report);
      expect(codes.filter((code) => !/^(check\/(divisor|completeness|overlap|scale)|expression\/unknown-value)$/.test(code))).toEqual([]);
      if (!codes.includes('expression/unknown-value')) counts.typed++;
      if (codes.length > 0) return;
      counts.accepted++;
      const lowered = lower(all);
      expect(emit(lowered, planRules(lowered)).length).toBeGreaterThan(0);
      for (const { id } of lowered.rules) {
        for (const input of given) {
          const answer = interpretRule(lowered, id, input, {}, { strict: true });
          if ('result' in answer) counts.answered++;
          expect('result' in answer ? answer.result : answer.error).toMatch(/^-?\d+\.\d{2,} EUR$|^invalid-input$/);
        }
      }
    }),
    { numRuns: 200, seed: 97 },
  );
  expect(counts.typed).toBeGreaterThan(150);
  expect(counts.accepted).toBeGreaterThan(40);
  expect(counts.answered).toBeGreaterThan(400);
});

test('names that name one another twice do not double the work', () => {
  const where = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`x${at}`, at === 0 ? 'amount' : `x${at - 1} + x${at - 1}`]));
  expect(codesOf({ inputs: { amount: 'money' }, where, requires: ['x59 > 0'], formula: 'amount * (amount / x59)' })).toEqual([]);
  const flags = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`f${at}`, at === 0 ? 'amount > 0' : `f${at - 1} and f${at - 1}`]),
  );
  expect(codesOf({ inputs: { amount: 'money' }, where: flags, formula: 'if f59 then amount * (amount / amount) else 0' })).toEqual([]);
});

test('a large table is decided, or said to be too large, in bounded time', () => {
  const names = Array.from({ length: 24 }, (_, at) => `f${at}`);
  const rows = Array.from(
    { length: 40 },
    (_, row) => `| ${names.map((_, at) => ((row * 7 + at * 5) % 11 < 3 ? (row + at) % 2 === 0 : '-')).join(' | ')} | price |`,
  );
  const inputs = Object.fromEntries(names.map((name) => [name, 'boolean']));
  const found = checkRules({ inputs, table: [`| ${names.join(' | ')} | → any |`, `|${'-|'.repeat(25)}`, ...rows].join('\n') });
  expect(found.map(({ code }) => code)).toEqual(['check/completeness']);
});
