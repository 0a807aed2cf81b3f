/** What the default readings settle is settled, and nothing else. */
import { expect, test } from 'vitest';
import { withUsualReadings } from '../../compiler/lower/usual-readings.ts';
import * as e from '../emit/build.ts';

const readings = [{ choice: 'mode', options: ['short', 'long'], default: 'short' }];
const mode = e.reading('mode', 'short', 'long');
const is = (value: string) => e.compare('=', mode, e.text(value));
const [a, b] = [e.input('a', e.count), e.input('b', e.count)];
const bodyOf = (body: Parameters<typeof e.ruleOf>[3], where: { name: string; text: string; expression: typeof a }[] = []) =>
  withUsualReadings(e.ruleOf('rule', [], e.count, body, { readings, where })).body;

test('a branch on a reading is the branch of its default', () => {
  expect(bodyOf(e.when(is('short'), a, b))).toEqual(a);
  expect(bodyOf(e.when(is('long'), a, b))).toEqual(b);
});

test('the rows of other options are gone from a table, the others stay in order', () => {
  const positive = e.compare('>', a, e.zero(e.count));
  const rows = [
    { when: is('long'), output: b },
    { when: e.and(is('short'), positive), output: a },
    { when: is('short'), output: b },
  ];
  const body = bodyOf(e.table('first', e.count, rows));
  if (body.kind !== 'table') throw new Error('a table is expected');
  expect(body.table.rows.map(({ condition, output }) => [condition, output])).toEqual([[positive, a]]);
  expect(body.table.otherwise).toEqual(b);
});

test('a name that a reading settles is settled where it is read', () => {
  const local = e.local('isShort', e.boolean);
  const where = [{ name: 'isShort', text: '…', expression: is('short') }];
  expect(bodyOf(e.when(local, a, b), where)).toEqual(a);
});

test('what stands before a settled operand is still evaluated', () => {
  const positive = e.compare('>', a, e.zero(e.count));
  expect(bodyOf(e.when(e.or(positive, is('short')), a, b))).toMatchObject({ kind: 'if', condition: { kind: 'or' } });
  expect(bodyOf(e.when(e.or(is('long'), positive), a, b))).toMatchObject({ kind: 'if', condition: positive });
});

test('a rule without readings stays the same rule', () => {
  const rule = e.ruleOf('rule', [], e.count, a);
  expect(withUsualReadings(rule)).toBe(rule);
});

test('what a condition has said is known in its branches: of three options two are asked for', () => {
  const kind = e.local('kind', e.enumOf('x', 'y', 'z'));
  const isKind = (value: string) => e.compare('=', kind, e.text(value));
  const positive = e.compare('>', a, e.zero(e.count));
  const made = e.when(positive, e.text('x'), e.when(is('short'), e.text('y'), e.text('z')));
  const where = [{ name: 'kind', text: '…', expression: made }];
  const chain = e.when(isKind('x'), a, e.when(isKind('y'), b, e.zero(e.count)));
  expect(bodyOf(chain, where)).toEqual(e.when(isKind('x'), a, b));
  const turned = e.when(e.compare('!=', kind, e.text('x')), e.when(isKind('y'), b, e.zero(e.count)), a);
  expect(bodyOf(turned, where)).toEqual(e.when(e.compare('!=', kind, e.text('x')), b, a));
});

test('a name that a comparison chooses between two texts is asked by that comparison, one that anything else chooses by its name', () => {
  const kind = e.local('kind', e.enumOf('x', 'y'));
  const isX = e.compare('=', kind, e.text('x'));
  const chosen = (condition: typeof a, first = 'x', second = 'y') =>
    bodyOf(e.when(isX, a, b), [{ name: 'kind', text: '…', expression: e.when(condition, e.text(first), e.text(second)) }]);
  const unit = e.compare('=', e.field(e.input('row', { kind: 'allowance' }), 'unit', e.enumOf('day', 'hour')), e.text('day'));
  expect(chosen(unit)).toEqual(e.when(unit, a, b));
  expect(chosen(unit, 'y', 'x')).toEqual(e.when({ ...unit, op: '!=' } as typeof unit, a, b));
  expect(chosen(e.and(unit, unit))).toEqual(e.when(isX, a, b));
  const computed = e.compare('=', e.call('weekday', e.enumOf('monday', 'sunday'), e.input('on', e.date)), e.text('monday'));
  expect(chosen(computed)).toEqual(e.when(isX, a, b));
});
