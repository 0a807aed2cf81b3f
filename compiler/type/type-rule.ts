/** One linked rule → its typed expressions: requirements, `where` names, defaults, body and exceptions. */

import { boolean, withTax } from '../algebra/assignable.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { parseExpression } from '../language/feel/parse.ts';
import type { Syntax } from '../language/feel/syntax.ts';
import { planSteps } from '../model/expression/evaluation-order.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Linked, LinkedRule } from '../model/linked.ts';
import type { Located } from '../model/located.ts';
import { type Type, unresolved } from '../model/type.ts';
import type { TypedRule } from '../model/typed.ts';
import { inputsOf } from './inputs-of.ts';
import { namesIn } from './names-in.ts';
import { narrow } from './narrow.ts';
import { placed, reportTaken, ruleScope, type Shared } from './rule-scope.ts';
import { layerNames, type Scope, type Typer, withFacts, withName } from './scope.ts';
import { typeBody } from './type-body.ts';
import { typeExceptions } from './type-exceptions.ts';
import { createTyper } from './type-expression.ts';

type State = {
  scope: Scope;
  readonly requires: Map<number, TypedRule['requires'][number]>;
  readonly where: Map<number, TypedRule['where'][number]>;
};

/** Undefined when any part failed; each failure is reported once. */
export function typeRule(rule: LinkedRule, linked: Linked, shared: Shared, report: Report): TypedRule | undefined {
  if (rule.output === unresolved) return undefined;
  const once = reportOnce(report);
  const typer = createTyper(once.report);
  const { declaration } = rule;
  const first = ruleScope(rule, shared, once.report);
  const defaults = typeDefaults(rule, shared, typer, first);
  const state: State = { scope: first, requires: new Map(), where: new Map() };
  typePreamble(rule, shared, typer, state);
  const base = typeBody(rule, linked, shared, state.scope, typer);
  const body = typeExceptions(declaration, rule.output, base, shared, state.scope, typer);
  if (once.count() > 0 || !body) return undefined;
  const where = declaration.where.map((_, index) => state.where.get(index)).filter((each) => each !== undefined);
  const requires = declaration.requires.map((_, index) => state.requires.get(index)).filter((each) => each !== undefined);
  return {
    id: declaration.id.value,
    linked: rule,
    inputs: inputsOf(rule, defaults),
    requires,
    where,
    defaults,
    body,
    output: withTax(rule.output, body.type),
  };
}

/** One mistake in a column's head would be told for every row. */
function reportOnce(report: Report): { readonly report: Report; readonly count: () => number } {
  const seen = new Set<string>();
  return {
    count: () => seen.size,
    report: (diagnostic) => {
      const span = diagnostic.places[0]?.span;
      const key = `${diagnostic.code} ${span?.file} ${span?.start} ${diagnostic.message}`;
      if (!seen.has(key)) report(diagnostic);
      seen.add(key);
    },
  };
}

/** A default reads constants only. */
function typeDefaults(rule: LinkedRule, shared: Shared, typer: Typer, scope: Scope): Map<string, Expression> {
  const constants: Scope = { ...scope, names: layerNames(shared.names, new Map()), rules: new Map(), readings: new Map() };
  const typed = rule.inputs.flatMap(({ name, type, declaration }) => {
    if (!declaration.default) return [];
    const value = typeText(declaration.default, type, `the default of ${name}`, shared, constants, typer);
    return value ? [[name, value] as const] : [];
  });
  return new Map(typed);
}

/** Parses and types one located expression against a type. */
function typeText(text: Located<string>, type: Type, where: string, shared: Shared, scope: Scope, typer: Typer): Expression | undefined {
  const syntax = parseExpression(placed(text, shared), typer.report);
  return syntax && typer.typeAs(syntax, scope, type, where);
}

/** Types requirements and names in the order they are evaluated: what a requirement proves holds for all that follows. */
function typePreamble(rule: LinkedRule, shared: Shared, typer: Typer, state: State): void {
  const { requires, where } = rule.declaration;
  const conditions = requires.map(({ that }) => parseExpression(placed(that, shared), typer.report));
  const definitions = where.map(({ is }) => parseExpression(placed(is, shared), typer.report));
  const reads = (syntax: Syntax | undefined): ReadonlySet<string> => (syntax ? namesIn(syntax, state.scope.labels) : new Set());
  const named = where.map(({ name }, index) => ({ name: name.value, reads: reads(definitions[index]) }));
  for (const { kind, index } of planSteps(conditions.map(reads), named)) {
    if (kind === 'where') defineName(where[index]!, definitions[index], index, typer, state);
    else addRequirement(requires[index]!, conditions[index], index, typer, state);
  }
}

function defineName(
  declared: LinkedRule['declaration']['where'][number],
  syntax: Syntax | undefined,
  index: number,
  typer: Typer,
  state: State,
): void {
  const { name, label, is } = declared;
  const known = state.scope.names.get(name.value);
  if (known) reportTaken(name, known, typer.report);
  const expression = syntax && typer.type(syntax, state.scope);
  if (expression) state.where.set(index, { name: name.value, expression, text: is.value, ...(label === undefined ? {} : { label }) });
  const binding = expression ? ({ kind: 'local', type: expression.type, definition: expression } as const) : ({ kind: 'broken' } as const);
  if (!known) state.scope = withName(state.scope, name.value, binding);
}

function addRequirement(
  declared: LinkedRule['declaration']['requires'][number],
  syntax: Syntax | undefined,
  index: number,
  typer: Typer,
  state: State,
): void {
  const condition = syntax && typer.typeAs(syntax, state.scope, boolean, 'a requirement');
  if (!condition) return;
  state.requires.set(index, { condition, says: declared.says, text: declared.that.value, span: declared.that.span });
  state.scope = withFacts(state.scope, narrow(condition, true, state.scope));
}
