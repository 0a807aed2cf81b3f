/** The one walk over expressions: all ways of walking see the same children, on every node of both contracts. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../compiler/cli/host/disk.ts';
import { readContract } from '../../compiler/cli/project/project.ts';
import { compile } from '../../compiler/compile.ts';
import type { Expression } from '../../compiler/model/expression/expression.ts';
import { branchesOf, childrenOf, mapChildren, nodesOf, partsOf } from '../../compiler/model/expression/expression-tree.ts';
import { keyOf } from '../../compiler/model/expression/key-of.ts';
import { expressionsOf } from '../../compiler/model/expression/rule-expressions.ts';
import { buildLinked, type RuleSpec } from '../build-linked.ts';
import { measured } from '../measured.ts';

const contracts = ['alteo', 'telenet'];
const root = join(import.meta.dirname, '../..');
const compiled = contracts.map((id) => compile(readContract(disk, { root, contracts }, id)).program!);
const nodes = compiled.flatMap(({ rules }) => rules.flatMap(expressionsOf)).flatMap(nodesOf);

function seen(node: Expression): Expression[] {
  const children: Expression[] = [];
  mapChildren(node, (child) => {
    children.push(child);
    return child;
  });
  return children;
}

test('to map a node is to meet its children, in their order', () => {
  expect(nodes.filter((node) => seen(node).some((child, at) => child !== childrenOf(node)[at]))).toEqual([]);
  expect(nodes.filter((node) => seen(node).length !== childrenOf(node).length)).toEqual([]);
});

test('a child is always evaluated or sometimes, and no branch is always', () => {
  for (const node of nodes) {
    const { always, sometimes } = partsOf(node);
    expect(new Set([...always, ...sometimes])).toEqual(new Set(childrenOf(node)));
    expect(always.filter((child) => sometimes.includes(child) || branchesOf(node)?.includes(child))).toEqual([]);
  }
});

test('a node stands at one place, and is measured there', () => {
  expect(new Set(nodes).size).toBe(nodes.length);
  expect(nodes.filter(({ measure }) => measure === undefined)).toEqual([]);
});

test.each([
  'a in [b..10]',
  'a between b and 10',
  'a in (<= b, >= b + b, b)',
  'not(a in (b, b + b))',
  'if a in (0..b] then on else not(on)',
])('a node stands at one place in %s', (formula) => {
  const inputs = { a: 'count', b: 'count', on: 'boolean' };
  const constants = { ten: { type: 'count', value: '10' } };
  const table = `| a | on | → first |\n|-|-|-|\n| <= b, >= ten | - | ${formula.replace('10', 'ten')} |\n| - | true, false | false |`;
  const linked = buildLinked({ constants, rules: [{ id: 'r', inputs, output: 'boolean', table, otherwise: 'true' }] });
  const all = measured(linked).rules.flatMap(expressionsOf).flatMap(nodesOf);
  expect(new Set(all).size).toBe(all.length);
});

test('a node over the same children is itself; over another it has no measure', () => {
  const sum = nodes.find(({ kind }) => kind === 'arithmetic')!;
  expect(mapChildren(sum, (child) => child)).toBe(sum);
  expect(mapChildren(sum, (child) => ({ ...child })).measure).toBeUndefined();
});

describe('the key of an expression', () => {
  const keyIn = (rule: Partial<RuleSpec>): string => {
    const linked = buildLinked({ rules: [{ id: 'r', inputs: { a: 'count', b: 'count', on: 'boolean' }, output: 'count', ...rule }] });
    return keyOf(measured(linked).rules[0]!.body);
  };

  test('is one for the same operations on the same names, wherever they stand', () => {
    expect(keyIn({ formula: '(a  +  b)' })).toBe(keyIn({ formula: 'a + b' }));
  });

  test.each([
    ['a + b', 'a - b'],
    ['a + b', 'b + a'],
    ['if on then a else b', 'if on then b else a'],
    ['if a < b then a else b', 'if a <= b then a else b'],
    ['min(a, b)', 'max(a, b)'],
  ])('tells %s from %s', (one, other) => expect(keyIn({ formula: one })).not.toBe(keyIn({ formula: other })));

  test('tells a table from another of the same rows', () => {
    const table = (policy: string) => ({ table: `| on | → ${policy} |\n|-|-|\n| true | a |\n| false | b |` });
    expect(keyIn(table('unique'))).not.toBe(keyIn(table('first')));
  });
});
