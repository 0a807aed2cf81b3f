/**
 * Raw tree + scope → typed expression. Undefined after a diagnostic; a name that failed elsewhere is not reported
 * again. The expected type guides zeros, enums, empty lists and records, and is verified by `typeAs`.
 */

import { isAssignable, present, typeWords } from '../algebra/assignable.ts';
import { typesApart } from '../algebra/types-apart.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Syntax } from '../language/feel/syntax.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Type } from '../model/type.ts';
import type { Scope, Typer } from './scope.ts';
import { typeCall } from './type-call.ts';
import { typeContext, typeFilter, typeIf, typeIteration, typeList } from './type-compound.ts';
import { typeName, typePath } from './type-name.ts';
import { typeArithmetic, typeComparison, typeIn, typeLogical, typeNegation } from './type-operator.ts';

/** Levels that formula marks and tables may add to an expression's own. */
const deepest = 400;

export function createTyper(report: Report): Typer {
  let depth = 0;
  const typer: Typer = {
    report,
    type: (syntax, scope, expected) => {
      if (depth > deepest) return report(diagnose('expression/too-deep', { deepest }, { span: syntax.span })) as undefined;
      depth++;
      const typed = typeSyntax(syntax, scope, typer, expected);
      depth--;
      return typed;
    },
    typeAs: (syntax, scope, expected, where) => {
      const typed = typer.type(syntax, scope, expected);
      return typed && fits(typed, expected, report, where);
    },
  };
  return typer;
}

/** The expression, or a diagnostic where its type is not the expected one. */
function fits(typed: Expression, expected: Type, report: Report, where?: string): Expression | undefined {
  if (isAssignable(typed.type, expected)) return typed;
  const place = { span: typed.span };
  if (typed.type.kind === 'optional' && isAssignable(present(typed.type), expected)) {
    return report(diagnose('expression/optional', { found: typeWords(present(typed.type)) }, place)) as undefined;
  }
  report(diagnose('expression/type', { ...typesApart(typed.type, expected), where }, place));
  return undefined;
}

function typeSyntax(syntax: Syntax, scope: Scope, typer: Typer, expected: Type | undefined): Expression | undefined {
  switch (syntax.kind) {
    case 'boolean':
      return { kind: 'literal', value: syntax.value, type: { kind: 'boolean' }, span: syntax.span };
    case 'string':
      return { kind: 'literal', value: syntax.value, type: { kind: 'enum', values: [syntax.value] }, span: syntax.span };
    case 'number':
      return typeNumber(syntax, typer, expected);
    case 'null':
      return typeNull(syntax, typer, expected);
    case 'name':
      return typeName(syntax, scope, typer);
    case 'path':
      return typePath(syntax, scope, typer);
    case 'call':
      return typeCall(syntax, scope, typer, expected);
    default:
      return typeOperation(syntax, scope, typer, expected);
  }
}

type Simple = 'boolean' | 'string' | 'number' | 'null' | 'name' | 'path' | 'call';

function typeOperation(
  syntax: Exclude<Syntax, { kind: Simple }>,
  scope: Scope,
  typer: Typer,
  expected: Type | undefined,
): Expression | undefined {
  switch (syntax.kind) {
    case 'negate':
      return typeNegation(syntax, scope, typer, expected);
    case 'arithmetic':
      return typeArithmetic(syntax, scope, typer, expected);
    case 'compare':
      return typeComparison(syntax, scope, typer);
    case 'and':
    case 'or':
      return typeLogical(syntax, scope, typer);
    case 'between':
    case 'in':
      return typeIn(syntax, scope, typer);
    case 'if':
      return typeIf(syntax, scope, typer, expected);
    case 'for':
    case 'some':
    case 'every':
      return typeIteration(syntax, scope, typer, expected);
    case 'filter':
      return typeFilter(syntax, scope, typer, expected);
    case 'list':
      return typeList(syntax, scope, typer, expected);
    case 'context':
      return typeContext(syntax, scope, typer, expected);
  }
}

/** `0` is the zero of the unit expected; every other number belongs to the text (`check/number-literal`). */
function typeNumber(syntax: Extract<Syntax, { kind: 'number' }>, typer: Typer, expected: Type | undefined): Expression | undefined {
  const place = { span: syntax.span, label: 'typed by hand' };
  if (syntax.text !== '0') return typer.report(diagnose('check/number-literal', { number: syntax.text }, place)) as undefined;
  const type = expected && present(expected);
  if (type?.kind === 'quantity') return { kind: 'zero', type, span: syntax.span };
  if (type) typer.report(diagnose('expression/type', { found: '0', expected: typeWords(type) }, { span: syntax.span }));
  else typer.report(diagnose('expression/zero', { text: '0' }, { span: syntax.span }));
  return undefined;
}

function typeNull(syntax: Syntax, typer: Typer, expected: Type | undefined): Expression | undefined {
  if (expected?.kind === 'optional') return { kind: 'null', type: expected, span: syntax.span };
  return typer.report(diagnose('expression/unsupported', { what: 'null outside a comparison' }, { span: syntax.span })) as undefined;
}
