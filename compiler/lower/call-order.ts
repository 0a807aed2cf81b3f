/** Rules in any order → each after the rules it calls, otherwise as declared. Calls form no circle: `check/cycle` has seen to it. */
import assert from 'node:assert';
import type { Rule } from '../model/program.ts';

export function orderByCalls(rules: readonly Rule[]): readonly Rule[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ordered = new Set<Rule>();
  const add = (rule: Rule, trail: readonly string[]): void => {
    assert(!trail.includes(rule.id), `${rule.id} calls itself`);
    if (ordered.has(rule)) return;
    for (const called of rule.calls) {
      const callee = byId.get(called);
      assert(callee, `${called} is a rule`);
      add(callee, [...trail, rule.id]);
    }
    ordered.add(rule);
  };
  for (const rule of rules) add(rule, []);
  return [...ordered];
}
