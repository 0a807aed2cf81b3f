import { expect, test } from 'vitest';
import type { Diagnostic } from '../../compiler/diagnostic/diagnostic.ts';
import { typeRules } from '../../compiler/type/index.ts';
import { buildLinked, type ContractSpec, type RuleSpec } from '../build-linked.ts';

const constants: NonNullable<ContractSpec['constants']> = {
  rate: { type: 'percent', value: '10' },
  price: { type: 'money', value: '500' },
  quarter: { type: 'duration', value: '900' },
  month: { type: 'period', value: { kind: 'period', months: 1, days: 0 } },
  window: {
    type: {
      kind: 'record',
      fields: [
        { name: 'from', type: { kind: 'time' } },
        { name: 'to', type: { kind: 'time' } },
      ],
    },
    value: { kind: 'record', fields: { from: { kind: 'time', minutes: 480 }, to: { kind: 'time', minutes: 1080 } } },
  },
};

/** Codes of one rule's diagnostics, and the words each points at. */
function diagnose(rule: Partial<RuleSpec>, more: Partial<ContractSpec> = {}): string[] {
  const linked = buildLinked({ constants, ...more, rules: [{ id: 'tested', output: 'money', ...rule }, ...(more.rules ?? [])] });
  const found: Diagnostic[] = [];
  typeRules(linked, (diagnostic) => found.push(diagnostic));
  const text = linked.contract.sources[0]!.text;
  return found.map(({ code, places }) => `${code} ${text.slice(places[0]!.span.start, places[0]!.span.end)}`);
}

const money = { amount: 'money', other: 'money' };

test('money times a percent is money, and sums need one unit', () => {
  expect(diagnose({ inputs: money, formula: 'amount * rate + price' })).toEqual([]);
  expect(diagnose({ inputs: money, formula: 'amount + rate' })).toEqual(['expression/unit-clash amount']);
  expect(diagnose({ inputs: money, formula: 'rate * rate' })).toEqual(['expression/type rate * rate']);
});

test('a quotient of like units is a number, and times the whole a percent', () => {
  expect(diagnose({ inputs: money, output: 'percent', formula: 'amount / other * whole' })).toEqual([]);
  expect(diagnose({ inputs: money, formula: 'amount * (amount / other)' })).toEqual([]);
  expect(diagnose({ inputs: money, formula: 'amount / rate' })).toEqual(['expression/operands amount']);
});

test('a zero takes the unit beside it', () => {
  expect(diagnose({ inputs: money, formula: 'if amount > 0 then 0 else max(0, amount - other)' })).toEqual([]);
  expect(diagnose({ inputs: money, formula: 'min(0, 0)' })).toEqual([]);
  expect(diagnose({ inputs: money, output: 'boolean', formula: '0 = 0' })).toContain('expression/zero 0');
});

test('a number typed by hand is refused', () => {
  expect(diagnose({ inputs: money, formula: 'amount * 2' })).toEqual(['check/number-literal 2']);
});

test('an unknown name points at itself', () => {
  expect(diagnose({ inputs: money, formula: 'amont' })).toEqual(['expression/unknown-name amont']);
  expect(diagnose({ inputs: money, formula: 'amount.value' })).toEqual(['expression/unknown-field value']);
  expect(diagnose({ inputs: money, formula: 'tested2(amount: amount)' })).toEqual(['expression/unknown-function tested2']);
});

test('an optional value is usable once proved given', () => {
  const inputs = { amount: { type: 'money', optional: true } };
  expect(diagnose({ inputs, formula: 'amount' })).toEqual(['expression/optional amount']);
  expect(diagnose({ inputs, formula: 'if amount = null then 0 else amount' })).toEqual([]);
  expect(diagnose({ inputs, formula: 'if amount != null and amount > price then amount else price' })).toEqual([]);
  expect(diagnose({ inputs, formula: 'if amount = null or amount > price then price else amount' })).toEqual([]);
  expect(diagnose({ inputs, formula: 'default(amount, price)' })).toEqual([]);
  const rates = { fee: 'money', rates: 'list<percent>' };
  expect(diagnose({ inputs: rates, formula: 'fee * default(max(rates), 0)' })).toEqual([]);
  expect(diagnose({ inputs, requires: ['amount != null'], formula: 'amount' })).toEqual([]);
  expect(diagnose({ inputs, where: { given: 'amount != null' }, formula: 'if given then amount else 0' })).toEqual([]);
});

test('a name that a requirement reads does not profit from it', () => {
  const inputs = { amount: { type: 'money', optional: true } };
  expect(diagnose({ inputs, where: { twice: 'amount + amount' }, requires: ['amount != null'], formula: 'twice' })).toEqual([]);
  expect(diagnose({ inputs, where: { twice: 'amount + amount' }, requires: ['twice > 0', 'amount != null'], formula: 'twice' })).toContain(
    'expression/optional amount',
  );
});

test('an enum narrowed fits a smaller one, and a value that cannot occur is refused', () => {
  const callee: RuleSpec = { id: 'callee', inputs: { k: 'enum(a|b)' }, output: 'money', formula: 'price' };
  const inputs = { k: 'enum(a|b|c)' };
  expect(diagnose({ inputs, formula: 'callee(k: k)' }, { rules: [callee] })).toEqual(['expression/type k']);
  expect(diagnose({ inputs, formula: 'if k = "c" then 0 else callee(k: k)' }, { rules: [callee] })).toEqual([]);
  expect(diagnose({ inputs, formula: 'if k in ["a", "b"] then callee(k: k) else 0' }, { rules: [callee] })).toEqual([]);
  expect(diagnose({ inputs, formula: 'if k = "d" then 0 else price' })).toEqual(['expression/unknown-value "d"']);
});

test('a call gives all that is required, by name', () => {
  const callee: RuleSpec = { id: 'callee', inputs: { k: 'money', l: { type: 'date', optional: true } }, output: 'money', formula: 'k' };
  expect(diagnose({ formula: 'callee(k: price)' }, { rules: [callee] })).toEqual([]);
  expect(diagnose({ formula: 'callee()' }, { rules: [callee] })).toEqual(['expression/argument callee()']);
  expect(diagnose({ formula: 'callee(k: price, m: price)' }, { rules: [callee] })).toEqual(['expression/argument m']);
  expect(diagnose({ formula: 'callee(price)' }, { rules: [callee] })).toEqual(['expression/arity callee(price)']);
});

test('dates take periods, instants durations', () => {
  const inputs = { d: 'date', e: 'date', i: 'instant', n: 'count' };
  expect(diagnose({ inputs, output: 'date', formula: 'd + month * n' })).toEqual([]);
  expect(diagnose({ inputs, output: 'count', formula: 'floor((d - e) / day)' })).toEqual([]);
  expect(diagnose({ inputs, output: 'instant', formula: 'i + quarter' })).toEqual([]);
  expect(diagnose({ inputs, output: 'instant', formula: 'i + month' })).toEqual(['expression/operands i']);
  expect(diagnose({ inputs, output: 'boolean', formula: 'month < month' })).toEqual(['expression/operands month']);
  expect(diagnose({ inputs, output: 'boolean', formula: 'month.days = 0 and month.months > n' })).toEqual([]);
});

test('a variant of a union has its own fields, and narrows by kind', () => {
  const union = {
    kind: 'union',
    variants: [
      { kind: 'due', fields: [{ name: 'at', type: { kind: 'date' } }] },
      { kind: 'not-due', fields: [] },
    ],
  } as const;
  expect(diagnose({ inputs: { d: 'date' }, output: union, formula: '{ kind: "due", at: d }' })).toEqual([]);
  expect(diagnose({ inputs: { d: 'date' }, output: union, formula: '{ kind: "due" }' })).toEqual(['expression/type { kind: "due" }']);
  expect(diagnose({ inputs: { d: 'date' }, output: union, formula: '{ kind: "due", on: d }' })).toContain('expression/unknown-field on');
  expect(diagnose({ inputs: { u: union, d: 'date' }, output: 'date', formula: 'if u.kind = "due" then u.at else d' })).toEqual([]);
  expect(diagnose({ inputs: { u: union }, output: 'date', formula: 'u.at' })).toEqual(['expression/optional u.at']);
});

test('a filter reads item, and proves its fields given', () => {
  const change = {
    kind: 'record',
    fields: [
      { name: 'at', type: { kind: 'instant' } },
      { name: 'level', type: { kind: 'enum', values: ['a', 'b'] }, optional: true },
    ],
  } as const;
  const inputs = { changes: { kind: 'list', of: change } as const, level: 'enum(a|b)' };
  const where = { known: 'changes[item.level != null]', levels: 'for change in latest(known, item.at, count(known)) return change.level' };
  expect(diagnose({ inputs, output: 'enum(a|b)', where, formula: 'default(last(levels), level)' })).toEqual([]);
});

test('distinct takes what compares by identity, never quantities', () => {
  const inputs = { days: { kind: 'list', of: { kind: 'date' } }, amounts: 'list<money>' } as const;
  expect(diagnose({ inputs, output: 'count', formula: 'count(distinct(days))' })).toEqual([]);
  expect(diagnose({ inputs, output: 'count', formula: 'count(distinct(amounts))' })).toEqual(['expression/type amounts']);
});

test('a formula mark is read from its words', () => {
  const formulas = { rate: '[ [temps total – temps d’Incidents] / [temps  total] ] x 100' };
  const labels = { 'temps total': 'total', "temps d'incidents": 'lost' };
  const inputs = { total: 'duration', lost: 'duration' };
  expect(diagnose({ inputs, labels, output: 'percent', formula: 'formulas.rate' }, { formulas })).toEqual([]);
  expect(diagnose({ inputs, labels: { 'temps total': 'total' }, output: 'percent', formula: 'formulas.rate' }, { formulas })).toEqual([
    `expression/formula ${formulas.rate}`,
  ]);
});

test('a table types each cell on its column', () => {
  const choices = { tiers: ['ceilings', 'thresholds'] };
  const table = `
| tiers      | amount      | → unique | |
|------------|-------------|----------|-|
| -          | <= 0        | 0        | rien |
| "ceilings" | (0..price]  | amount   | |
| not("ceilings") | (0..price] | price | |
| -          | > price     | amount * rate | |`;
  const inputs = { amount: 'money' };
  expect(diagnose({ inputs, readings: ['tiers'], table }, { choices })).toEqual([]);
  expect(diagnose({ inputs, readings: ['tiers'], table: table.replace('(0..price]', '(0..rate]') }, { choices })).toEqual([
    'expression/unit-clash amount',
  ]);
  expect(diagnose({ inputs, readings: ['tiers'], table: table.replace('"ceilings" ', '"ceiling"') }, { choices })).toEqual([
    'expression/unknown-value "ceiling"',
  ]);
  expect(diagnose({ inputs, readings: ['tiers'], table: table.replace('→ unique', 'unique') }, { choices })[0]).toMatch(
    /^expression\/table/,
  );
});

test.each(['sum(list: [price, price])', 'ceiling(number: price / price)', 'min(a: price, b: price)', 'daysBetween(start: price)'])(
  'a built-in function takes no named argument: %s',
  (formula) => {
    expect(diagnose({ formula })).toEqual([`expression/arity ${formula}`]);
  },
);

test('zeros of a list take the unit of what stands beside them', () => {
  expect(diagnose({ formula: 'sum([0, price])' })).toEqual([]);
  expect(diagnose({ formula: 'max([0, 0], price)' })).not.toEqual([]);
  expect(diagnose({ output: 'boolean', formula: '[0, 0] = [price, price]' })).not.toContain('expression/zero [0, 0]');
});
