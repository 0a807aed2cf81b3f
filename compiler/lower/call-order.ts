/** Rules in any order → each after the rules it calls, otherwise as declared. Calls form no circle: `check/cycle` has seen to it. */
import assert from 'node:assert';
import { orderCalls } from '../language/feel/call-circles.ts';
import type { Rule } from '../model/program.ts';

export function orderByCalls(rules: readonly Rule[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const { order, circles } = orderCalls(new Map(rules.map(({ id, calls }) => [id, calls])));
  assert(circles.length === 0, `${circles[0]?.[0]} calls itself`);
  return order.map((id) => byId.get(id)!);
}
