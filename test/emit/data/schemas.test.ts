/** Generated schemas compile in ajv's strict mode, accept what the wire accepts and refuse what it refuses. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { emitSchemas } from '../../../compiler/emit/data/schemas.ts';
import { emitShared } from '../../../compiler/emit/index.ts';
import { createDrawer } from '../../../compiler/interpret/draw/draw.ts';
import { interpretRule } from '../../../compiler/interpret/interpret-rule.ts';
import { lower } from '../../../compiler/lower/index.ts';
import type { Type } from '../../../compiler/model/type.ts';
import { buildLinked } from '../../build-linked.ts';
import { emitted } from '../../emitted.ts';
import { operations } from '../../lower/operations.ts';
import { measured } from '../../measured.ts';
import * as e from '../build.ts';

const cell: Type = {
  kind: 'union',
  variants: [
    { kind: 'free', fields: [] },
    { kind: 'metered', fields: [{ name: 'credits', type: e.credits }] },
  ],
};
const period: Type = { kind: 'period' };
const inputs = [
  e.given('amount', e.money, { sign: 'nonnegative' }),
  e.given('times', e.listOf(e.duration)),
  e.given('at', e.instant, { required: false }),
  e.given('day', e.date),
  e.given('every', period, { required: false, default: { kind: 'period', months: 12, days: 0 } }),
  e.given('rate', e.percent, { required: false, default: e.rational(999n, 10n) }),
  e.given('level', e.enumOf('standard', 'express'), { titles: { standard: 'Standard' } }),
  e.given('country', { kind: 'text', format: 'country' }, { required: false }),
];
const body = e.record(cell, { kind: e.text('metered'), credits: e.zero(e.credits) });
const files = emitted(e.programOf([e.ruleOf('all', inputs, cell, body)]));
const schema = (path: string): object => JSON.parse(files.find((file) => file.path === path)!.text);
const validator = (of: object) => new Ajv2020({ strict: true, allErrors: true }).compile(of);
const input = validator(schema('generated/test/schemas/all.input.json'));
const good = {
  amount: '100.00 EUR',
  times: ['PT90M', 'PT0.5S', 'P1DT2H'],
  day: '2024-05-31',
  level: 'express',
  at: '2024-05-06T10:00:00.5+02:00',
};

test('every generated schema compiles in strict mode', () => {
  const all = [...files, ...emitShared()].filter(({ path }) => path.includes('schema'));
  expect(all.map(({ text }) => typeof validator(JSON.parse(text)))).toEqual(all.map(() => 'function'));
});

test('what the wire reads, the schema accepts', () => {
  expect(input(good)).toBe(true);
  expect(input({ ...good, every: 'P1M', rate: '5 %', country: 'BE' })).toBe(true);
});

test.each([
  ['a negative amount', { amount: '-1.00 EUR' }],
  ['another currency', { amount: '1.00 USD' }],
  ['an empty duration', { times: ['PT'] }],
  ['a period for a duration', { times: ['P1M'] }],
  ['an unknown level', { level: 'urgent' }],
  ['an unknown field', { other: 1 }],
  ['null', { country: null }],
  ['an instant without offset', { at: '2024-05-06T10:00:00' }],
  ['a leap second', { at: '2024-06-30T23:59:60Z' }],
  ['a year out of range', { day: '1899-12-31' }],
])('%s is refused', (_, change) => {
  expect(input({ ...good, ...change })).toBe(false);
});

test('a result is one of its variants', () => {
  const output = validator(schema('generated/test/schemas/all.output.json'));
  expect(output({ kind: 'metered', credits: 3 })).toBe(true);
  expect(output({ kind: 'free', credits: 3 })).toBe(false);
});

test('what a rule takes is what its schema accepts: every operation, on drawn inputs', () => {
  const program = lower(measured(buildLinked(operations)));
  const schemas = emitSchemas(program);
  for (const rule of program.rules) {
    const accepts = validator(JSON.parse(schemas[`schemas/${rule.id}.input.json`]!));
    const draw = createDrawer(program, rule, 2);
    const drawn = Array.from({ length: 8 }, draw).filter(
      (each) => !('error' in interpretRule(program, rule.id, each.input, each.readings)),
    );
    expect([rule.id, drawn.filter(({ input: given }) => !accepts(given))]).toEqual([rule.id, []]);
  }
});

test('limits that a pattern cannot say are told in words, thousands apart', () => {
  const { properties } = schema('generated/test/schemas/all.input.json') as { properties: Record<string, { description?: string }> };
  expect(properties.amount!.description).toContain('1 000 000 000 EUR');
  expect(properties.rate!.description).toContain('1 000 000 %');
});
