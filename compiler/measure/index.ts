/** Typed rules → their calls in order, the measure of every node, and what is known at each. */
import type { Expression } from '../model/expression.ts';
import { mapChildren } from '../model/expression-tree.ts';
import type { Measure } from '../model/measure.ts';
import type { Known, Measured, MeasuredRule } from '../model/measured.ts';
import { callsOf } from '../model/rule-expressions.ts';
import type { Typed, TypedRule } from '../model/typed.ts';
import { type BoundsContext, saysNonzero } from './bounds-context.ts';
import { boundsIn, boundsOf } from './bounds-of.ts';
import { orderCalls } from './call-circles.ts';

export function measureRules(typed: Typed): Measured {
  const { order, circles } = orderCalls(new Map([...typed.rules].map(([id, rule]) => [id, callsOf(rule)])));
  const outputs = new Map<string, Measure>();
  return { typed, rules: order.map((id) => measureRule(typed.rules.get(id)!, outputs)), circles };
}

/** Adds what the rule answers to `outputs`, for the rules that call it. */
function measureRule(rule: TypedRule, outputs: Map<string, Measure>): MeasuredRule {
  const found = new Map<Expression, { readonly measure: Measure; readonly context: BoundsContext }>();
  const output = boundsOf(rule, outputs, (node, measure, context) => found.set(node, { measure, context }));
  outputs.set(rule.id, output);
  const contexts = new Map<Expression, BoundsContext>();
  const keep = (node: Expression): Expression => {
    const { measure, context } = found.get(node)!;
    const kept = { ...mapChildren(node, keep), measure };
    contexts.set(kept, context);
    return kept;
  };
  return {
    ...rule,
    requires: rule.requires.map((each) => ({ ...each, condition: keep(each.condition) })),
    where: rule.where.map((each) => ({ ...each, expression: keep(each.expression) })),
    body: keep(rule.body),
    known: (node) => knownIn(contexts.get(node)!),
  };
}

const knownIn = (context: BoundsContext): Known => ({
  path: context.path,
  definitions: context.definitions,
  measure: (node) => boundsIn(node, context),
  saysNonzero: (node) => saysNonzero(node, context),
});
