/** All rules of a linked contract → their typed expressions. A rule that does not type is left out, its mistakes reported. */

import { withTax } from '../algebra/assignable.ts';
import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { callsOf } from '../model/expression/rule-expressions.ts';
import type { Linked, LinkedRule } from '../model/linked.ts';
import { forgetful, type Memo } from '../model/memo.ts';
import type { Typed, TypedRule } from '../model/typed.ts';
import { type Shared, shareNames } from './rule-scope.ts';
import type { Signature } from './scope.ts';
import { typeRule } from './type-rule.ts';

type Attempt = { readonly typed: TypedRule | undefined; readonly diagnostics: readonly Diagnostic[] };

/** Where a rule turns out to answer an amount under a tax that it does not declare, the rules that call it are typed again. `memo` has the trees of texts. */
export function typeRules(linked: Linked, report: Report, memo: Memo = forgetful): Typed {
  const shared = shareNames(linked, memo);
  const signatures = new Map(shared.rules);
  const attempts = new Map<string, Attempt>();
  let pending = [...linked.rules.keys()];
  while (pending.length > 0) {
    for (const id of pending) attempts.set(id, attempt(linked.rules.get(id)!, linked, { ...shared, rules: signatures }));
    const learnt = pending.filter((id) => learnOutput(id, attempts.get(id)?.typed, signatures));
    pending = learnt.length > 0 ? callersOf(new Set(learnt), attempts) : [];
  }
  const all = [...attempts];
  for (const diagnostic of all.flatMap(([, { diagnostics }]) => diagnostics)) report(diagnostic);
  return { linked, rules: new Map(all.flatMap(([id, { typed }]) => (typed ? [[id, typed] as const] : []))) };
}

function attempt(rule: LinkedRule, linked: Linked, shared: Shared): Attempt {
  const diagnostics: Diagnostic[] = [];
  const typed = typeRule(rule, linked, shared, (diagnostic) => diagnostics.push(diagnostic));
  return { typed, diagnostics };
}

/** True when a rule's answer says more of tax than its signature did. It only ever says more, so that this ends. */
function learnOutput(id: string, typed: TypedRule | undefined, signatures: Map<string, Signature>): boolean {
  const known = signatures.get(id);
  const output = typed && known && withTax(known.output, typed.output);
  if (!output || output === known.output) return false;
  signatures.set(id, { ...known, output });
  return true;
}

function callersOf(called: ReadonlySet<string>, attempts: ReadonlyMap<string, Attempt>): string[] {
  return [...attempts].flatMap(([id, { typed }]) => (typed && calls(typed, called) ? [id] : []));
}

const calls = (rule: TypedRule, called: ReadonlySet<string>): boolean => callsOf(rule).some((id) => called.has(id));
