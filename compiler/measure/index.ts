/** Typed rules → their calls in order, the measure of every node, and what is known at each. */
import type { Expression } from '../model/expression/expression.ts';
import { mapChildren } from '../model/expression/expression-tree.ts';
import { callsOf } from '../model/expression/rule-expressions.ts';
import type { Measure } from '../model/measure.ts';
import type { Known, Measured, MeasuredRule } from '../model/measured.ts';
import type { Typed, TypedRule } from '../model/typed.ts';
import { type BoundsContext, saysNonzero } from './bounds-context.ts';
import { boundsIn, boundsOf } from './bounds-of.ts';
import { orderCalls } from './call-circles.ts';
import { type Entry, grownEntries, wireEntry } from './entries.ts';

export function measureRules(typed: Typed): Measured {
  const { order, circles } = orderCalls(new Map([...typed.rules].map(([id, rule]) => [id, callsOf(rule)])));
  const rules = order.map((id) => typed.rules.get(id)!);
  const entries = new Map(rules.map((rule) => [rule.id, wireEntry(rule)]));
  const outputs = new Map<string, Measure>();
  const measured = new Map<string, MeasuredRule>();
  let pending: ReadonlySet<string> = new Set(order);
  for (let round = 1; pending.size > 0; round++) {
    for (const rule of rules) if (pending.has(rule.id)) measured.set(rule.id, measureRule(rule, entries.get(rule.id)!, outputs));
    const grown = grownEntries(entries, typed.rules, [...measured.values()], round);
    for (const [id, entry] of grown) entries.set(id, entry);
    pending = withCallers(new Set(grown.keys()), rules);
  }
  return { typed, rules: order.map((id) => measured.get(id)!), circles };
}

/** The rules, and those that call them through any number of others: what these answer may differ too. `rules` stand after those they call. */
function withCallers(called: ReadonlySet<string>, rules: readonly TypedRule[]): ReadonlySet<string> {
  const found = new Set(called);
  for (const rule of rules) if (callsOf(rule).some((id) => found.has(id))) found.add(rule.id);
  return found;
}

/** Adds what the rule answers to `outputs`, for the rules that call it. */
function measureRule(rule: TypedRule, entry: Entry, outputs: Map<string, Measure>): MeasuredRule {
  const found = new Map<Expression, { readonly measure: Measure; readonly context: BoundsContext }>();
  const output = boundsOf(rule, entry, outputs, (node, measure, context) => found.set(node, { measure, context }));
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
    inputs: rule.inputs.map((input) => ({ ...input, measure: entry.get(input.name)! })),
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
