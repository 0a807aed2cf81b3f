/** All rules of a linked contract → their typed expressions. A rule that does not type is left out, its mistakes reported. */
import type { Diagnostic, Report } from '../../diagnostic/diagnostic.ts';
import type { Linked, LinkedRule } from '../../model/linked.ts';
import { withTax } from './assignable.ts';
import { type Shared, shareNames } from './rule-scope.ts';
import type { Signature } from './scope.ts';
import { type TypedRule, typeRule } from './type-rule.ts';
import { visit } from './visit.ts';

type Typed = { readonly rules: ReadonlyMap<string, TypedRule>; readonly diagnostics: readonly Diagnostic[] };

/** Checking and lowering read the same trees: a contract is typed once, its diagnostics told to each. */
const known = new WeakMap<Linked, Typed>();

export function typeRules(linked: Linked, report: Report): ReadonlyMap<string, TypedRule> {
  const typed = known.get(linked) ?? typeAll(linked);
  known.set(linked, typed);
  for (const diagnostic of typed.diagnostics) report(diagnostic);
  return typed.rules;
}

type Attempt = { readonly typed: TypedRule | undefined; readonly diagnostics: readonly Diagnostic[] };

/** Where a rule turns out to answer an amount under a tax that it does not declare, the rules that call it are typed again. */
function typeAll(linked: Linked): Typed {
  const shared = shareNames(linked);
  const signatures = new Map(shared.rules);
  const attempts = new Map<string, Attempt>();
  let pending = [...linked.rules.keys()];
  while (pending.length > 0) {
    for (const id of pending) attempts.set(id, attempt(linked.rules.get(id)!, linked, { ...shared, rules: signatures }));
    const learnt = pending.filter((id) => learnOutput(id, attempts.get(id)?.typed, signatures));
    pending = learnt.length > 0 ? callersOf(new Set(learnt), attempts) : [];
  }
  const all = [...attempts];
  return {
    rules: new Map(all.flatMap(([id, { typed }]) => (typed ? [[id, typed] as const] : []))),
    diagnostics: all.flatMap(([, { diagnostics }]) => diagnostics),
  };
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

function calls({ requires, where, body }: TypedRule, called: ReadonlySet<string>): boolean {
  let found = false;
  for (const expression of [...requires.map(({ condition }) => condition), ...where.map((name) => name.expression), body]) {
    visit(expression, (node) => {
      found ||= node.kind === 'rule' && called.has(node.rule);
    });
  }
  return found;
}
