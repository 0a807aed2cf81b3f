/** Calls: `not`, built-in functions by position, rules with named arguments. */

import { boolean, optional } from '../algebra/assignable.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { type Builtin, builtinOf, functionNames, isGeneric } from '../language/feel/builtins.ts';
import { cureOfCall } from '../language/feel/call-habits.ts';
import type { Named, Syntax } from '../language/feel/syntax.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Type } from '../model/type.ts';
import { shapeOf, typeGeneric } from './generic/type-generic.ts';
import type { Scope, Signature, Typer } from './scope.ts';

type Call = Extract<Syntax, { kind: 'call' }>;

export function typeCall(syntax: Call, scope: Scope, typer: Typer, expected: Type | undefined): Expression | undefined {
  const { name, span } = syntax;
  const rule = scope.rules.get(name);
  if (rule) return typeRuleCall(syntax, rule, scope, typer);
  if (name === 'not') return typeNot(syntax, scope, typer);
  const builtin = builtinOf(name);
  if (!builtin && !isGeneric(name)) return unknownFunction(syntax, scope, typer);
  const parameters = builtin?.signature.parameters.map((parameter) => parameter.name);
  const values = positional(syntax, parameters, typer);
  if (!values) return undefined;
  if (!builtin) return isGeneric(name) ? typeGeneric(name, syntax, values, scope, typer, expected) : undefined;
  const typed = typeFixed(builtin.signature, syntax, values, scope, typer);
  return typed && { kind: 'builtin', name: builtin.name, arguments: typed, type: builtin.signature.result, span };
}

function unknownFunction({ name, nameSpan }: Call, scope: Scope, typer: Typer): undefined {
  const suggestion = suggest(name, [...scope.rules.keys(), ...functionNames]);
  const cure = suggestion?.toLowerCase() === name.toLowerCase() ? undefined : cureOfCall(name);
  typer.report(diagnose('expression/unknown-function', { name, suggestion, cure }, { span: nameSpan, label: 'not known' }));
  return undefined;
}

function typeNot(syntax: Call, scope: Scope, typer: Typer): Expression | undefined {
  const values = positional(syntax, ['condition'], typer);
  const [value] = values ?? [];
  if (!value || values?.length !== 1) return values && arity(syntax, 'condition', typer);
  const of = typer.typeAs(value, scope, boolean, 'a condition');
  return of && { kind: 'not', of, type: boolean, span: syntax.span };
}

/** Arguments by position; names are put in the signature's order. */
function positional(syntax: Call, parameters: readonly string[] | undefined, typer: Typer): readonly Syntax[] | undefined {
  if (syntax.arguments.kind === 'positional') return syntax.arguments.values;
  const given = syntax.arguments.values;
  const ordered = parameters?.map((name) => given.find((argument) => argument.name === name)?.value).filter((value) => value !== undefined);
  if (ordered && ordered.length === given.length) return ordered;
  return arity(syntax, parameters?.join(', ') ?? shapeOf(syntax.name), typer);
}

function arity(syntax: Call, expected: string, typer: Typer): undefined {
  typer.report(diagnose('expression/arity', { function: syntax.name, expected }, { span: syntax.span }));
  return undefined;
}

function typeFixed(signature: Builtin, syntax: Call, values: readonly Syntax[], scope: Scope, typer: Typer): Expression[] | undefined {
  const { parameters } = signature;
  if (values.length !== parameters.length) return arity(syntax, parameters.map(({ name }) => name).join(', '), typer);
  const typed = parameters.map(({ name, type }, index) => {
    const value = values[index];
    return value && typer.typeAs(value, scope, type, `${name} of ${syntax.name}`);
  });
  const good = typed.filter((value) => value !== undefined);
  return good.length === values.length ? good : undefined;
}

function typeRuleCall(syntax: Call, signature: Signature, scope: Scope, typer: Typer): Expression | undefined {
  const given = syntax.arguments.kind === 'named' ? syntax.arguments.values : [];
  if (syntax.arguments.kind === 'positional' && syntax.arguments.values.length > 0) {
    return arity(syntax, signature.inputs.map(({ name }) => `${name}: …`).join(', '), typer);
  }
  const named = given.map((argument, index) => typeArgument(argument, given.slice(0, index), syntax, signature, scope, typer));
  const missing = signature.inputs.filter(({ name, required }) => required && !given.some((argument) => argument.name === name));
  for (const { name } of missing) {
    typer.report(diagnose('expression/argument', { function: syntax.name, parameter: name, problem: 'missing' }, { span: syntax.span }));
  }
  const values = named.filter((argument) => argument !== undefined);
  if (values.length < given.length || missing.length > 0) return undefined;
  return { kind: 'rule', rule: syntax.name, arguments: values, type: signature.output, span: syntax.span };
}

function typeArgument(
  argument: Named<Syntax>,
  before: readonly Named<Syntax>[],
  syntax: Call,
  signature: Signature,
  scope: Scope,
  typer: Typer,
): { readonly name: string; readonly value: Expression } | undefined {
  const { name, nameSpan } = argument;
  const input = signature.inputs.find((each) => each.name === name);
  const twice = before.some((other) => other.name === name);
  if (!input || twice) {
    const suggestion = twice
      ? undefined
      : suggest(
          name,
          signature.inputs.map((each) => each.name),
        );
    const parameters = { function: syntax.name, parameter: name, problem: twice ? 'twice' : 'unknown', suggestion } as const;
    return typer.report(diagnose('expression/argument', parameters, { span: nameSpan })) as undefined;
  }
  const type = input.required ? input.type : optional(input.type);
  const value = typer.typeAs(argument.value, scope, type, `${name} of ${syntax.name}`);
  return value && { name, value };
}
