/** Exceptions around a rule's base, ordered so that one stands before those it prevails over. */

import { boolean } from '../algebra/assignable.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { parseExpression } from '../language/feel/parse.ts';
import type { ExceptionDeclaration, RuleDeclaration } from '../model/declaration.ts';
import type { Expression, RuleException } from '../model/expression/expression.ts';
import type { Type } from '../model/type.ts';
import { narrow } from './narrow.ts';
import { placed, type Shared } from './rule-scope.ts';
import { type Scope, type Typer, withFacts } from './scope.ts';
import { commonType } from './type-compound.ts';

/** The base itself where there is no exception; undefined after a diagnostic. */
export function typeExceptions(
  { exceptions }: RuleDeclaration,
  output: Type,
  base: Expression | undefined,
  shared: Shared,
  scope: Scope,
  typer: Typer,
): Expression | undefined {
  if (exceptions.length === 0) return base;
  reportOrder(exceptions, typer);
  const typed = exceptions.map((exception) => typeException(exception, output, shared, scope, typer)).filter((each) => each !== undefined);
  if (!base || typed.length < exceptions.length) return undefined;
  const type = commonType([base, ...typed.map((exception) => exception.output)], output, typer);
  return type && { kind: 'exceptions', base, exceptions: order(typed), type, span: base.span };
}

function typeException(
  declared: ExceptionDeclaration,
  output: Type,
  shared: Shared,
  scope: Scope,
  typer: Typer,
): RuleException | undefined {
  const when = parseExpression(placed(declared.when, shared), typer.report);
  const then = parseExpression(placed(declared.then, shared), typer.report);
  const condition = when && typer.typeAs(when, scope, boolean, 'the condition of an exception');
  const inner = condition ? withFacts(scope, narrow(condition, true, scope)) : scope;
  const answer = then && typer.typeAs(then, inner, output, "the exception's answer");
  if (!condition || !answer) return undefined;
  const { id, label, clause, over, span } = declared;
  return { id: id.value, label, clause: clause.value, condition, output: answer, over: over.map(({ value }) => value), span };
}

/** An exception prevails over exceptions that exist, never over itself through others. */
function reportOrder(exceptions: readonly ExceptionDeclaration[], typer: Typer): void {
  const ids = exceptions.map(({ id }) => id.value);
  for (const { value: name, span } of exceptions.flatMap(({ over }) => over)) {
    if (ids.includes(name)) continue;
    const what = 'an exception of this rule';
    typer.report(diagnose('expression/unknown-name', { name, what, suggestion: suggest(name, ids) }, { span, label: 'no such exception' }));
  }
  for (const { id, span } of exceptions) {
    if (below(id.value, exceptions).has(id.value)) {
      typer.report(
        diagnose('check/cycle', { what: `exception ${id.value}`, path: [id.value, id.value] }, { span, label: 'prevails over itself' }),
      );
    }
  }
}

/** All that an exception prevails over, directly or through others. */
function below(id: string, exceptions: readonly ExceptionDeclaration[]): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [id];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const { value } of exceptions.find((each) => each.id.value === next)?.over ?? []) {
      if (!found.has(value)) pending.push(value);
      found.add(value);
    }
  }
  return found;
}

function order(exceptions: readonly RuleException[]): RuleException[] {
  const sorted: RuleException[] = [];
  const add = (exception: RuleException, trail: readonly string[]): void => {
    if (sorted.includes(exception) || trail.includes(exception.id)) return;
    for (const other of exceptions) if (other.over.includes(exception.id)) add(other, [...trail, exception.id]);
    sorted.push(exception);
  };
  for (const exception of exceptions) add(exception, []);
  return sorted;
}
