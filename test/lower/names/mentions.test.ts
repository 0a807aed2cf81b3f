/** What expressions mention: names that are read whatever happens, what costs much, what may refuse. */
import { expect, test } from 'vitest';
import {
  alwaysRead,
  isCostly,
  isDecision,
  isReadRepeatedly,
  isStreamed,
  mayRefuse,
  namesRead,
} from '../../../compiler/lower/names/mentions.ts';
import type { Expression } from '../../../compiler/model/expression/expression.ts';
import { inputsRead } from '../../../compiler/model/expression/names-read.ts';
import * as e from '../../emit/build.ts';

const [a, b] = [e.input('a', e.count), e.input('b', e.count)];
const list = e.input('list', e.listOf(e.count));
const local = (name: string): Expression => e.local(name, e.count);
const plus = (x: Expression, y: Expression): Expression => e.arithmetic('+', x, y, e.count);
const positive = (x: Expression): Expression => e.compare('>', x, e.zero(e.count));
const where = (definitions: Readonly<Record<string, Expression>>, body: Expression = a) =>
  e.ruleOf('rule', [], e.count, body, {
    where: Object.entries(definitions).map(([name, expression]) => ({ name, text: '…', expression })),
  });

test('a name is always read where every branch reads it, through other names too', () => {
  const rule = where({ x: a, y: plus(local('x'), b), z: b });
  expect([...alwaysRead(plus(local('y'), a), rule)]).toEqual(['x', 'y']);
  expect([...alwaysRead(e.when(positive(a), local('x'), local('z')), rule)]).toEqual([]);
  expect([...alwaysRead(e.when(positive(local('z')), local('y'), local('x')), rule)].sort()).toEqual(['x', 'z']);
  expect([...alwaysRead(e.and(positive(local('x')), positive(local('z'))), rule)]).toEqual(['x']);
});

test('every name that may be read counts, and those that it reads', () => {
  const rule = where({ x: a, y: plus(local('x'), b) });
  expect([...namesRead(e.when(positive(a), local('y'), b), rule)].sort()).toEqual(['x', 'y']);
  expect([...namesRead(local('x'), rule)]).toEqual(['x']);
});

test('inputs are found through names, in the order they are read', () => {
  const rule = where({ x: plus(b, a) });
  expect(inputsRead([local('x'), list], rule)).toEqual(['b', 'a', 'list']);
});

test('a list made by `for` is gone through in place where nothing but sums and extremes read it', () => {
  const made = e.each(list, 'one', local('one'));
  const sum = e.call('sum', e.count, e.local('made', e.listOf(e.count)));
  expect(isStreamed('made', where({ made }, sum))).toBe(true);
  expect(isStreamed('made', where({ made }, plus(sum, e.call('count', e.count, e.local('made', e.listOf(e.count))))))).toBe(false);
  expect(isStreamed('made', where({ made: list }, sum))).toBe(false);
});

test('once for each item is more than once', () => {
  expect(isReadRepeatedly([plus(local('x'), a)], 'x')).toBe(false);
  expect(isReadRepeatedly([plus(local('x'), local('x'))], 'x')).toBe(true);
  expect(isReadRepeatedly([e.each(list, 'one', local('x'))], 'x')).toBe(true);
});

test('going through a list costs much, also by a name; arithmetic does not', () => {
  const rule = where({ total: e.call('sum', e.count, list), some: plus(a, b) });
  expect([isCostly(local('total'), rule), isCostly(local('some'), rule), isCostly(e.call('abs', e.count, a), rule)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a called rule may refuse, unless it is known to refuse nothing', () => {
  const rule = where({ x: e.rule('other', e.count, {}) });
  expect(mayRefuse(local('x'), rule)).toBe(true);
  expect(mayRefuse(local('x'), rule, (id) => id === 'other')).toBe(false);
  expect(mayRefuse(a, rule)).toBe(false);
});

test('a choice between choices is a decision, one between two values is not', () => {
  const choice = e.when(positive(a), a, b);
  expect([isDecision(choice), isDecision(e.when(positive(a), choice, b)), isDecision(a)]).toEqual([false, true, false]);
  const rows = [{ when: positive(a), output: a }];
  expect([isDecision(e.table('first', e.count, rows, b)), isDecision(e.table('collect', e.count, rows))]).toEqual([true, false]);
});
