/** A call of a function whose type follows its arguments: what typing it takes, the node it becomes, an argument refused. */
import { typeWords } from '../../algebra/assignable.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Syntax } from '../../language/feel/syntax.ts';
import type { BuiltinName, Expression } from '../../model/expression/expression.ts';
import type { Type } from '../../model/type.ts';
import type { Scope, Typer } from '../scope.ts';

export type GenericCall = {
  readonly syntax: Extract<Syntax, { kind: 'call' }>;
  readonly values: readonly Syntax[];
  readonly scope: Scope;
  readonly typer: Typer;
};

export function build(name: BuiltinName, call: GenericCall, all: readonly Expression[], type: Type): Expression {
  return { kind: 'builtin', name, arguments: all, type, span: call.syntax.span };
}

/** Reports an argument whose type the function does not take. */
export function refuse(call: GenericCall, argument: Expression, expected: string): undefined {
  const where = `an argument of ${call.syntax.name}`;
  call.typer.report(diagnose('expression/type', { found: typeWords(argument.type), expected, where }, { span: argument.span }));
  return undefined;
}
