/** Tax is part of an amount's unit: read from words, declared, carried through every operation, and never mixed. */
import { expect, test } from 'vitest';
import type { Type } from '../../compiler/model/type.ts';
import { typeRules } from '../../compiler/type/index.ts';
import { fence, linkText } from '../link/link-text.ts';

const text = `# 1. Prix

L’abonnement est de [100 € HT](val:subscription "abonnement"), la mise en service de [120 € TTC](val:setup "mise en service"),
le dépôt de [50 €](val:deposit "dépôt"), la remise de [10 %](val:discount "remise").
`;
const inputs =
  'inputs: { open: { type: money }, net: { type: money, tax: HT }, gross: { type: money, tax: TTC }, flag: boolean, times: count }';
type Given = { readonly output?: string; readonly inputs?: string; readonly more?: string };
const rule = (id: string, body: string, { output = 'money', inputs: own = inputs, more = '' }: Given = {}): string =>
  fence('rule', `id: ${id}\ntitle: T\nkind: tariff\n${own}\noutput: ${output}\n${more}${body}`);

function typed(fences: string): { codes: string[]; outputs: Record<string, Type> } {
  const { linked, codes } = linkText(text + fences);
  const found = [...codes];
  const { rules } = typeRules(linked, ({ code }) => found.push(code));
  return { codes: found, outputs: Object.fromEntries([...rules].map(([id, { output }]) => [id, output])) };
}
const codesOf = (formula: string, given: Given = {}): string[] => typed(rule('r', `formula: ${formula}`, given)).codes;
const taxOf = (formula: string, given: Given = {}): unknown => {
  const output = typed(rule('r', `formula: ${formula}`, given)).outputs.r;
  return output?.kind === 'quantity' ? output.unit.tax : output;
};

test('the words of a value say its tax, a declaration that of an input', () => {
  expect([taxOf('subscription'), taxOf('setup'), taxOf('deposit')]).toEqual(['HT', 'TTC', undefined]);
  expect([taxOf('net'), taxOf('gross'), taxOf('open')]).toEqual(['HT', 'TTC', undefined]);
});

test('an amount without tax joins either', () => {
  expect([taxOf('subscription + deposit'), taxOf('open - setup'), taxOf('open + deposit')]).toEqual(['HT', 'TTC', undefined]);
});

test.each(['subscription + setup', 'net - setup', 'net * times + gross', 'open + net - gross', 'net + (open + gross)'])(
  'the sum %s clashes',
  (formula) => expect(codesOf(formula)).toEqual(['expression/unit-clash']),
);

test.each(['net < gross', 'subscription = setup', 'net in [open..setup]', 'gross between deposit and subscription'])(
  'the comparison %s clashes',
  (formula) => expect(codesOf(formula, { output: 'boolean' })).toEqual(['expression/unit-clash']),
);

test('products keep the tax, quotients of one tax drop it, quotients of two clash', () => {
  expect([taxOf('net * times'), taxOf('subscription * discount'), taxOf('net * (open / net)')]).toEqual(['HT', 'HT', 'HT']);
  expect(taxOf('gross / net', { output: 'count' })).toBeUndefined();
  expect(codesOf('gross / net', { output: 'count' })).toEqual(['expression/unit-clash']);
  expect(codesOf('net / subscription * gross')).toEqual([]);
});

test.each([
  'if flag then net else gross',
  'max(net, open, gross)',
  'min([net, gross])',
  'sum([open, net, gross])',
  '"sum([net, gross][item > 0])"',
])('alternatives of two taxes clash: %s', (formula) => expect(codesOf(formula)).toEqual(['expression/type']));

test('alternatives of one tax have it, though the result declares none', () => {
  expect([taxOf('if flag then net else open'), taxOf('max(open, gross)'), taxOf('sum([open, net])')]).toEqual(['HT', 'TTC', 'HT']);
});

test('a declared output refuses the other tax', () => {
  expect(codesOf('net', { output: '{ type: money, tax: HT }' })).toEqual([]);
  expect(codesOf('open', { output: '{ type: money, tax: HT }' })).toEqual([]);
  expect(codesOf('net', { output: '{ type: money, tax: TTC }' })).toEqual(['expression/type']);
});

test('a record keeps the tax of each field, and refuses another', () => {
  const output = '{ type: record, fields: { price: { type: money, tax: HT }, rest: money } }';
  expect(codesOf('"{ price: net, rest: gross }"', { output })).toEqual([]);
  expect(codesOf('"{ price: gross, rest: gross }"', { output })).toEqual(['expression/type']);
  expect(codesOf('"if flag then { price: net, rest: gross } else { price: net, rest: net }"', { output })).toEqual(['expression/type']);
});

test('rows of a table and exceptions are alternatives', () => {
  const table = (answer: string): string => `table: |\n  | flag | → unique |\n  |---|---|\n  | true | net |\n  | false | ${answer} |\n`;
  expect(typed(rule('r', table('open'))).codes).toEqual([]);
  expect(typed(rule('r', table('gross'))).codes).toEqual(['expression/type']);
  const exception = (then: string): string => `exceptions:\n  - { id: e, label: L, clause: "1", when: flag, then: ${then} }\n`;
  expect(codesOf('net', { more: exception('open') })).toEqual([]);
  expect(codesOf('net', { more: exception('gross') })).toEqual(['expression/type']);
});

test('a called rule hands over the tax it was found to answer in, whatever the order of rules', () => {
  const none = { inputs: 'inputs: { months: count }' };
  const price = rule('price', 'formula: subscription * months', none);
  const passed = rule('passed', 'formula: "price(months: months)"', none);
  const total = rule('total', 'formula: "passed(months: months) + setup"', none);
  expect(typed(price + passed + total).codes).toEqual(['expression/unit-clash']);
  expect(typed(total + passed + price).codes).toEqual(['expression/unit-clash']);
  expect(typed(total.replace('setup', 'subscription') + passed + price)).toMatchObject({
    codes: [],
    outputs: { total: { unit: { tax: 'HT' } } },
  });
});

test('an argument fits the tax that the called rule asks for', () => {
  const asked = rule('asked', 'formula: amount', { inputs: 'inputs: { amount: { type: money, tax: TTC } }' });
  expect(typed(asked + rule('r', 'formula: "asked(amount: gross)"')).codes).toEqual([]);
  expect(typed(asked + rule('r', 'formula: "asked(amount: net)"')).codes).toEqual(['expression/type']);
});

test('tax is said of money, and of the items of a list of money', () => {
  const list = 'inputs: { each: { type: list<money>, tax: HT } }';
  expect(taxOf('sum(each)', { inputs: list })).toBe('HT');
  expect(codesOf('sum(each) + setup', { inputs: list })).toEqual(['expression/unit-clash']);
  expect(codesOf('open', { inputs: 'inputs: { open: money, time: { type: duration, tax: HT } }' })).toEqual(['link/tax']);
});

test('one value under one name has one tax', () => {
  const again = (words: string): string => `\nEncore [${words}](val:subscription "abonnement").\n`;
  expect(typed(again('100 € TTC')).codes).toEqual(['link/value-conflict']);
  expect(typed(again('100 €') + rule('r', 'formula: subscription')).outputs).toMatchObject({ r: { unit: { tax: 'HT' } } });
});

test('an assumption says tax by its words too', () => {
  const assumed = fence(
    'assumptions',
    'fee: { value: 5 € TTC, label: frais, source: usage }\nfees: { value: [1 € HT, 2 € TTC], label: frais, source: usage }',
  );
  expect(typed(assumed + rule('r', 'formula: fee + subscription')).codes).toEqual(['link/assumption', 'expression/unit-clash']);
});
