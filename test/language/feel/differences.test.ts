/** The intended differences from FEEL that `compiler/language/feel/README.md` lists, one test each. */
import { expect, test } from 'vitest';
import type { Type } from '../../../compiler/model/type.ts';
import { typeRules } from '../../../compiler/type/index.ts';
import { asking, oneClause } from '../../ask.ts';
import { buildLinked, type RuleSpec } from '../../build-linked.ts';

const constants = {
  fortnight: { type: 'period', value: { kind: 'period', months: 0, days: 14 } },
  hour: { type: 'duration', value: '3600' },
} as const;

function typeOf(rule: Partial<RuleSpec>): Type | string {
  const linked = buildLinked({ constants, rules: [{ id: 'r', output: 'boolean', ...rule }] });
  const codes: string[] = [];
  const typed = typeRules(linked, ({ code }) => codes.push(code)).rules.get('r');
  return typed ? typed.body.type : (codes[0] ?? '');
}

test('1: a period is calendar time, and no duration', () => {
  expect(typeOf({ inputs: { d: 'date' }, output: 'date', formula: 'd + fortnight' })).toEqual({ kind: 'date' });
  expect(typeOf({ inputs: { d: 'date' }, output: 'date', formula: 'd + hour' })).toBe('expression/operands');
  expect(typeOf({ formula: 'fortnight = hour' })).toBe('expression/operands');
});

test('2: a quotient is not rounded: floor and ceiling take the exact one', () => {
  expect(typeOf({ inputs: { t: 'duration' }, output: 'count', formula: 'floor(t / hour)' })).toEqual({ kind: 'quantity', unit: {} });
});

test('3: a filter reads item, never a bare field or an index', () => {
  const inputs = { list: { kind: 'list', of: { kind: 'record', fields: [{ name: 'ok', type: { kind: 'boolean' } }] } } } as const;
  expect(typeOf({ inputs, output: 'count', formula: 'count(list[item.ok])' })).toEqual({ kind: 'quantity', unit: {} });
  expect(typeOf({ inputs, output: 'count', formula: 'count(list[ok])' })).toBe('expression/unknown-name');
  expect(typeOf({ inputs, output: 'count', formula: 'count(list[1])' })).toMatch(/^(check|expression)\//);
});

test('4: open ends are written with parentheses', () => {
  expect(typeOf({ inputs: { t: 'duration' }, formula: 't in (0..hour]' })).toEqual({ kind: 'boolean' });
  expect(typeOf({ inputs: { t: 'duration' }, formula: 't in ]0..hour]' })).toBe('expression/unsupported');
});

test('5: names have no spaces', () => {
  expect(typeOf({ inputs: { t: 'duration' }, formula: 'total time > 0' })).toBe('expression/unsupported');
});

test('6: null is compared, never computed with', () => {
  expect(typeOf({ inputs: { t: { type: 'duration', optional: true } }, formula: 't = null' })).toEqual({ kind: 'boolean' });
  expect(typeOf({ formula: 'null' })).toBe('expression/unsupported');
  expect(typeOf({ inputs: { t: { type: 'duration', optional: true } }, formula: 't > hour' })).toBe('expression/optional');
});

test('7: the extreme of a list may be absent, its sum may not', () => {
  const inputs = { list: 'list<duration>' };
  expect(typeOf({ inputs, output: 'duration', formula: 'max(list)' })).toBe('expression/optional');
  expect(typeOf({ inputs, output: 'duration', formula: 'default(max(list), 0)' })).toEqual({ kind: 'quantity', unit: { s: 1 } });
  expect(typeOf({ inputs, output: 'duration', formula: 'sum(list)' })).toEqual({ kind: 'quantity', unit: { s: 1 } });
});

test('8: functions are named in one word, and some are of this language alone', () => {
  const inputs = { list: 'list<duration>', from: 'date', to: 'date' };
  expect(typeOf({ inputs, formula: 'contains(list, hour)' })).toEqual({ kind: 'boolean' });
  expect(typeOf({ inputs, formula: 'list contains(list, hour)' })).toMatch(/^expression\//);
  expect(typeOf({ inputs, output: 'count', formula: 'monthsBetween(from, to)' })).toEqual({ kind: 'quantity', unit: {} });
  expect(typeOf({ inputs, output: 'count', formula: 'years and months duration(from, to)' })).toMatch(/^expression\//);
  expect(typeOf({ inputs: { t: 'duration' }, output: 'duration', formula: 'roundHalfUp(t, hour)' })).toEqual({
    kind: 'quantity',
    unit: { s: 1 },
  });
  expect(typeOf({ inputs: { t: 'duration' }, output: 'duration', formula: 'round half up(t, hour)' })).toMatch(/^expression\//);
  expect(typeOf({ inputs, output: 'list<duration>', formula: 'sort(list)' })).toEqual({
    kind: 'list',
    of: { kind: 'quantity', unit: { s: 1 } },
  });
});

test('9: the months of a period are all of its months', async () => {
  const ask = await asking(
    oneClause(
      'La durée est de [un an et deux mois](val:term), le délai de [14 jours](val:delay).',
      ...['term.months', 'term.years', 'term.days', 'delay.months', 'delay.years', 'delay.days'].map(
        (formula, index) => `id: r${index}\ninputs: {}\noutput: { type: count, label: n }\nformula: ${formula}`,
      ),
    ),
  );
  expect([0, 1, 2, 3, 4, 5].map((index) => ask(`r${index}`, {}).result)).toEqual([14, 1, 0, 0, 0, 14]);
});
