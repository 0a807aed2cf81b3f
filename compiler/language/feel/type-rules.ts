/** All rules of a linked contract → their typed expressions. A rule that does not type is left out, its mistakes reported. */
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Linked } from '../../model/linked.ts';
import { shareNames } from './rule-scope.ts';
import { type TypedRule, typeRule } from './type-rule.ts';

export function typeRules(linked: Linked, report: Report): ReadonlyMap<string, TypedRule> {
  const shared = shareNames(linked);
  const typed = [...linked.rules].map(([id, rule]) => [id, typeRule(rule, linked, shared, report)] as const);
  return new Map(typed.filter((entry): entry is readonly [string, TypedRule] => entry[1] !== undefined));
}
