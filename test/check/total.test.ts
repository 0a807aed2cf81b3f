import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../compiler/check/index.ts';
import type { Diagnostic } from '../../compiler/diagnostic/diagnostic.ts';
import { createDrawer } from '../../compiler/interpret/draw/draw.ts';
import { interpretRule } from '../../compiler/interpret/interpret-rule.ts';
import { lower } from '../../compiler/lower/index.ts';
import { buildLinked } from '../build-linked.ts';
import { measured } from '../measured.ts';
import { checkRules, codesOf } from './check-rules.ts';
import { type DrawnType, drawn, drawnChoices, drawnConstants, drawnInputs } from './drawn-expression.ts';

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
  list: { kind: 'list', of: change } as const,
  maybe: { type: 'money', optional: true },
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

test('a program whose types fit comes through the checks, and what they pass is answered by the oracle, valid input or not', () => {
  const tally = { drawn: 0, typed: 0, sound: 0 };
  const types = fc.constantFrom<DrawnType>('money', 'percent', 'duration', 'count', 'date', 'boolean');
  const program = types.chain((type) => fc.tuple(fc.constant(type), drawn[type], drawn[type], drawn.boolean, drawn.boolean));
  fc.assert(
    fc.property(program, fc.nat(), ([output, formula, other, condition, need], seed) => {
      const table = '| held | level | → first |\n|-|-|-|\n| true | not("a") | kept |\n| - | - | other |';
      const where = { held: condition, kept: formula, other };
      const common = { inputs: drawnInputs, output, readings: ['tiers'], requires: [need] };
      const rules = [
        { id: 'tested', ...common, formula: `if ${condition} then ${formula} else ${other}` },
        { id: 'tabled', ...common, where, table },
      ];
      tally.drawn++;
      const found: string[] = [];
      const all = measured(buildLinked({ constants: drawnConstants, choices: drawnChoices, rules }), ({ code }) => found.push(code));
      if (found.length === 0) tally.typed++;
      check(all, ({ code }) => found.push(code));
      if (found.some((code) => !/unused/.test(code))) return;
      tally.sound++;
      const lowered = lower(all);
      for (const rule of lowered.rules) {
        const draw = createDrawer(lowered, rule, seed);
        for (let count = 0; count < 5; count++) {
          const { input, readings } = draw();
          expect(Object.keys(interpretRule(lowered, rule.id, input, readings))).toContainEqual(expect.stringMatching(/^(result|error)$/));
        }
      }
    }),
    { numRuns: 60 },
  );
  expect(tally.typed, 'typed').toBeGreaterThan(0.75 * tally.drawn);
  expect(tally.sound, 'sound').toBeGreaterThan(0.75 * tally.drawn);
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
