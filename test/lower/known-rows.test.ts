import { expect, test } from 'vitest';
import { withKnownRows } from '../../compiler/lower/known-rows.ts';
import type { Expression } from '../../compiler/model/expression/expression.ts';
import type { Rule } from '../../compiler/model/program.ts';
import type { Type } from '../../compiler/model/type.ts';
import * as e from '../emit/build.ts';

const row: Type = { kind: 'record', fields: [{ name: 'applies', type: e.boolean }] };
const kinds = (count: number): string[] => Array.from({ length: count }, (_, at) => `k${at}`);

/** A rule that looks up a row by its kind: the first so many apply. */
function tariff(all: readonly string[], applying: number, more: Partial<Rule> = {}): Rule {
  const kind = e.input('kind', e.enumOf(...all));
  const rows = all.map((id, at) => ({
    when: e.compare('=', kind, e.text(id)),
    output: e.constant(id, row, { kind: 'record', fields: { applies: at < applying } }),
  }));
  return e.ruleOf('tariff', [e.given('kind', kind.type)], row, e.table('unique', row, rows), more);
}

const asked = (all: readonly string[], given: Expression = e.input('kind', e.enumOf(...all))): Expression =>
  e.field(e.rule('tariff', row, { kind: given }), 'applies', e.boolean);
const bodyOf = (body: Expression, of: Rule): Expression => withKnownRows(e.ruleOf('rule', [], e.boolean, body), [of]).body;
const is = (all: readonly string[], ...ids: string[]): Expression[] =>
  ids.map((id) => e.compare('=', e.input('kind', e.enumOf(...all)), e.text(id)));

test('what a row says is asked of the value that picks it: where few say so, or few do not', () => {
  const all = kinds(12);
  expect(bodyOf(asked(all), tariff(all, 2))).toEqual(e.or(...is(all, 'k0', 'k1')));
  expect(bodyOf(asked(all), tariff(all, 1))).toEqual(is(all, 'k0')[0]);
  expect(bodyOf(asked(all), tariff(all, 10))).toEqual(e.not(e.or(...is(all, 'k10', 'k11'))));
  expect(bodyOf(e.not(asked(all)), tariff(all, 10))).toEqual(e.or(...is(all, 'k10', 'k11')));
  expect(bodyOf(e.not(asked(all)), tariff(all, 11))).toEqual(is(all, 'k11')[0]);
});

test('eight rows are asked for one by one, nine stay a look-up', () => {
  const all = kinds(20);
  expect(bodyOf(asked(all), tariff(all, 8))).toMatchObject({ kind: 'or', operands: { length: 8 } });
  expect(bodyOf(asked(all), tariff(all, 9))).toEqual(asked(all));
});

test('a look-up stays one where the rule may refuse, has another input, or is asked of what is not a name', () => {
  const all = kinds(3);
  const requires = [{ text: '…', says: '…', condition: e.truth(true), span: e.span }];
  expect(bodyOf(asked(all), tariff(all, 1, { requires }))).toEqual(asked(all));
  const inputs = [e.given('kind', e.enumOf(...all)), e.given('fee', e.money, { sign: 'nonnegative' })];
  expect(bodyOf(asked(all), tariff(all, 1, { inputs }))).toEqual(asked(all));
  const chosen = e.when(e.input('isFirst', e.boolean), e.text('k0'), e.text('k1'));
  expect(bodyOf(asked(all, chosen), tariff(all, 1))).toEqual(asked(all, chosen));
});

test('a look-up stays one where two rows are picked by one value, or a row is picked by two', () => {
  const all = kinds(3);
  const twice = tariff([...all, 'k0'], 1);
  expect(bodyOf(asked(all), twice)).toEqual(asked(all));
  const kind = e.input('kind', e.enumOf(...all));
  const rows = [
    { when: e.or(...is(all, 'k0', 'k1')), output: e.constant('a', row, { kind: 'record', fields: { applies: true } }) },
    { when: e.compare('=', kind, e.text('k2')), output: e.constant('b', row, { kind: 'record', fields: { applies: false } }) },
  ];
  const joined = tariff(all, 1, { body: e.table('unique', row, rows) });
  expect(bodyOf(asked(all), joined)).toEqual(asked(all));
});
