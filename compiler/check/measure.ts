/** Typed rules → their calls in order, the bounds of every node, and what is known at each. Rules on a circle of calls are left out. */
import { type Bounds, boundsOfInputs, type RuleBounds } from '../language/feel/bounds.ts';
import type { BoundsContext } from '../language/feel/bounds-context.ts';
import { boundsOf } from '../language/feel/bounds-of.ts';
import { orderCalls } from '../language/feel/call-circles.ts';
import type { TypedRule } from '../language/feel/type-rule.ts';
import { visit } from '../language/feel/visit.ts';
import type { Expression } from '../model/expression.ts';

export type MeasuredRule = TypedRule & { readonly bounds: RuleBounds; readonly contexts: ReadonlyMap<Expression, BoundsContext> };
export type Measured = { readonly rules: readonly MeasuredRule[]; readonly circles: readonly (readonly string[])[] };

export function measureRules(typed: ReadonlyMap<string, TypedRule>): Measured {
  const calls = new Map([...typed].map(([id, rule]) => [id, callsOf(rule)]));
  const { order, circles } = orderCalls(calls);
  const outputs = new Map<string, Bounds>();
  const rules = order.map((id) => measureRule(typed.get(id)!, outputs));
  return { rules, circles };
}

function measureRule(rule: TypedRule, outputs: Map<string, Bounds>): MeasuredRule {
  const contexts = new Map<Expression, BoundsContext>();
  const bounds = boundsOf({ ...rule, inputs: boundsOfInputs(rule.linked.inputs) }, outputs, (node, context) => contexts.set(node, context));
  outputs.set(rule.id, bounds.output);
  return { ...rule, bounds, contexts };
}

export const expressionsOf = (rule: TypedRule): Expression[] => [
  ...rule.requires.map(({ condition }) => condition),
  ...rule.where.map(({ expression }) => expression),
  rule.body,
];

function callsOf(rule: TypedRule): string[] {
  const calls = new Set<string>();
  for (const expression of expressionsOf(rule)) visit(expression, (node) => node.kind === 'rule' && calls.add(node.rule));
  return [...calls];
}
