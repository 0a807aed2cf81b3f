/** All rules of a linked contract → their typed expressions. A rule that does not type is left out, its mistakes reported. */
import type { Diagnostic, Report } from '../../diagnostic/diagnostic.ts';
import type { Linked } from '../../model/linked.ts';
import { shareNames } from './rule-scope.ts';
import { type TypedRule, typeRule } from './type-rule.ts';

type Typed = { readonly rules: ReadonlyMap<string, TypedRule>; readonly diagnostics: readonly Diagnostic[] };

/** Checking and lowering read the same trees: a contract is typed once, its diagnostics told to each. */
const known = new WeakMap<Linked, Typed>();

export function typeRules(linked: Linked, report: Report): ReadonlyMap<string, TypedRule> {
  const typed = known.get(linked) ?? typeAll(linked);
  known.set(linked, typed);
  for (const diagnostic of typed.diagnostics) report(diagnostic);
  return typed.rules;
}

function typeAll(linked: Linked): Typed {
  const shared = shareNames(linked);
  const diagnostics: Diagnostic[] = [];
  const rules = new Map<string, TypedRule>();
  for (const [id, rule] of linked.rules) {
    const typed = typeRule(rule, linked, shared, (diagnostic) => diagnostics.push(diagnostic));
    if (typed) rules.set(id, typed);
  }
  return { rules, diagnostics };
}
