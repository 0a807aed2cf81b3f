import { expect, test } from 'vitest';
import { readText } from '../read-text.ts';

const rule = `id: penalty
title: Pénalité
kind: sla
inputs:
  amount: { type: money, sign: nonnegative, label: Montant }
  use: { type: enum, values: [a, b] }
  list: list<record>
output: money
readings: [one, { two: [x, y] }]
requires:
  - { that: amount > 0, says: positif }
where:
  half: amount / amount
  over: { is: half, label: dépassement }
formula: amount
examples:
  - { given: { amount: 7.50 EUR, count: 3 }, readings: { one: x }, expect: 7.50 EUR, rounded: true }
  - { given: {}, expect: invalid }`;
const fence = (yaml: string, kind = 'rule'): string => `# 5.1. X\n\ntexte\n\n\`\`\`yaml ${kind}\n${yaml}\n\`\`\``;

test('a rule is read with its inputs, readings, conditions and examples', () => {
  const { contract, codes } = readText(fence(rule));
  const [read] = contract.rules;
  expect(codes).toEqual([]);
  expect(read).toMatchObject({
    id: { value: 'penalty' },
    question: 'Pénalité',
    clauses: [{ value: '5.1' }],
    inputs: [
      { name: { value: 'amount' }, sign: 'nonnegative' },
      { values: [{ value: 'a' }, { value: 'b' }] },
      { type: { value: 'list<record>' } },
    ],
    readings: [{ choice: { value: 'one' } }, { choice: { value: 'two' }, options: [{ value: 'x' }, { value: 'y' }] }],
    where: [{ is: { value: 'amount / amount' } }, { is: { value: 'half' }, label: 'dépassement' }],
    body: { kind: 'formula', formula: { value: 'amount' } },
    examples: [
      { given: { value: { amount: '7.50 EUR', count: 3 } }, expect: { kind: 'result', value: '7.50 EUR', rounded: true } },
      { expect: { kind: 'invalid' } },
    ],
  });
});

test('a rule has exactly one body', () => {
  expect(readText(fence(rule.replace('formula: amount', ''))).diagnostics[0]?.message).toContain('rule without a body');
  expect(readText(fence(`${rule}\ntable: x`)).diagnostics[0]?.message).toContain('formula and table');
});

test('a matrix keeps facts as booleans and texts', () => {
  const yaml = `id: m
tasks: [{ id: host, label: héberger, topic: hosting }]
rows: [{ task: host, when: { shared: true, kind: web }, output: { party: provider }, clause: 3.1, quote: x }]
otherwise: { party: unassigned }`;
  expect(readText(fence(yaml, 'matrix')).contract.matrices[0]?.rows[0]?.when).toEqual({ shared: true, kind: 'web' });
});

test('a sibling file holds the same declarations by key', () => {
  const norms = 'norms:\n  - { id: n, clause: 1/p1, bearer: client, modality: obligation, topic: payment, action: payer, quote: paie }';
  const examples = 'examples:\n  penalty:\n    - { given: {}, expect: invalid }\nacknowledged: []';
  const { contract, codes } = readText('# 1. X\n\nIl paie.', { 'norms.yml': norms, 'examples.yml': examples });
  expect([contract.norms[0]?.id.value, contract.examples[0]?.rule.value, codes]).toEqual(['n', 'penalty', []]);
});

test('an unknown key of a sibling file is reported', () => {
  expect(readText('a', { 'x.yml': 'norm: []' }).diagnostics[0]?.help).toContain('Did you mean "norms"?');
  expect(readText('a', { 'x.yml': '- a' }).codes).toEqual(['read/yaml-shape']);
});

test('an unknown modality suggests the right one', () => {
  const yaml = 'norms:\n  - { id: n, clause: a, bearer: client, modality: obligaton, topic: payment, action: a, quote: b }';
  expect(readText('a', { 'x.yml': yaml }).diagnostics[0]?.help).toContain('Did you mean "obligation"?');
});

test('the input of an example has its own place; readings that it does not choose are none', () => {
  const markdown = fence(rule);
  const [first, second] = readText(markdown).contract.rules[0]!.examples;
  const words = ({ start, end }: { start: number; end: number }): string => markdown.slice(start, end);
  expect([words(first!.given.span), words(first!.expectSpan), words(second!.given.span)]).toEqual([
    '{ amount: 7.50 EUR, count: 3 }',
    '7.50 EUR',
    '{}',
  ]);
  expect([first!.readings, second!.readings]).toEqual([{ one: 'x' }, {}]);
});

test.each<[string, string, string]>([
  ['{ a: { value: 1, label: l, source: s }, valu: }', 'assumptions', 'read/yaml-shape'],
  ['{ a: { value: 1, label: x, y, source: s } }', 'assumptions', 'read/yaml-comma'],
  ['{ a: { y, value: 1, label: l, source: s } }', 'assumptions', 'read/yaml-shape'],
  ['{ a: { value: 1, label: l, source: s, y: } }', 'assumptions', 'read/yaml-comma'],
  ['{ a: { value: 1, label: l, source: s, y: "" } }', 'assumptions', 'read/yaml-shape'],
])('a key without a value after a comma is what a text lost, and no other key is: %s', (yaml, kind, code) => {
  expect(readText(fence(yaml, kind)).codes).toEqual([code]);
});
