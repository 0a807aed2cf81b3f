/** Names and paths → inputs, locals, constants, readings, formulas and fields. */

import { fieldType, join, number, optional, present, typeWords } from '../algebra/assignable.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import { spoiling } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { cureOfName } from '../language/feel/call-habits.ts';
import { parseFormula } from '../language/feel/parse-formula.ts';
import type { Syntax } from '../language/feel/syntax.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Field, Type, Variant } from '../model/type.ts';
import { pathOf } from './narrow.ts';
import type { Binding, Scope, Typer } from './scope.ts';

type Name = Extract<Syntax, { kind: 'name' }>;
type Path = Extract<Syntax, { kind: 'path' }>;

export function typeName(syntax: Name, scope: Scope, typer: Typer): Expression | undefined {
  const { name, span } = syntax;
  const binding = scope.names.get(name);
  if (binding) return known(bind(binding, syntax), scope);
  const suggestion = suggest(name, [...scope.names.keys(), ...scope.rules.keys()]);
  const what = 'an input, a where name, a marked value or a reading';
  const cure = scope.absent.get(name) ?? cureOfName(name);
  const told = diagnose('expression/unknown-name', { name, what, suggestion, cure }, { span, label: 'not known here' });
  return typer.report(spoiling(told, { span, texts: [name] })) as undefined;
}

function bind(binding: Binding, { name, span }: Name): Expression | undefined {
  switch (binding.kind) {
    case 'input':
    case 'local':
      return { kind: binding.kind, name, type: binding.type, span };
    case 'constant':
      return { kind: 'constant', id: name, origin: binding.origin, value: binding.value, type: binding.type, span };
    case 'reading':
      return { kind: 'reading', choice: name, type: { kind: 'enum', values: binding.options }, span };
    case 'broken':
      return undefined;
  }
}

/** The expression under the type that the conditions around have proved. */
function known(expression: Expression | undefined, scope: Scope): Expression | undefined {
  const path = expression && pathOf(expression);
  const type = path === undefined ? undefined : scope.facts.get(path);
  return expression && type ? { ...expression, type } : expression;
}

export function typePath(syntax: Path, scope: Scope, typer: Typer): Expression | undefined {
  if (syntax.of.kind === 'name' && !scope.names.has(syntax.of.name)) {
    if (syntax.of.name === 'readings') return typeReading(syntax, scope, typer);
    if (syntax.of.name === 'formulas') return typeFormula(syntax, scope, typer);
  }
  const of = typer.type(syntax.of, scope);
  const type = of && fieldOf(present(of.type), syntax.name);
  if (!of) return undefined;
  if (!type) return unknownField(syntax, of, typer);
  const part = of.type.kind === 'date' ? dateParts.get(syntax.name) : undefined;
  if (part) return { kind: 'builtin', name: part, arguments: [of], type, span: syntax.span };
  const whole = of.type.kind === 'optional' ? optional(type) : type;
  return known({ kind: 'field', of, name: syntax.name, type: whole, span: syntax.span }, scope);
}

function typeReading(syntax: Path, scope: Scope, typer: Typer): Expression | undefined {
  const options = scope.readings.get(syntax.name);
  if (options) return known({ kind: 'reading', choice: syntax.name, type: { kind: 'enum', values: options }, span: syntax.span }, scope);
  const suggestion = suggest(syntax.name, scope.readings.keys());
  const place = { span: syntax.nameSpan, label: 'not offered' };
  const what = 'a reading that the rule offers';
  return typer.report(diagnose('expression/unknown-name', { name: syntax.name, what, suggestion }, place)) as undefined;
}

function typeFormula(syntax: Path, scope: Scope, typer: Typer): Expression | undefined {
  const text = scope.formulas.get(syntax.name);
  if (text) {
    const formula = parseFormula(text, scope.labels, typer.report);
    return formula && typer.type(formula, scope);
  }
  const suggestion = suggest(syntax.name, scope.formulas.keys());
  const place = { span: syntax.nameSpan, label: 'no such formula' };
  return typer.report(diagnose('expression/unknown-name', { name: syntax.name, what: 'a formula mark', suggestion }, place)) as undefined;
}

const periodParts = ['months', 'days', 'years'];
/** The properties of a date, and the functions that they are. */
const dateParts = new Map<string, 'year' | 'month' | 'dayOfMonth'>([
  ['year', 'year'],
  ['month', 'month'],
  ['day', 'dayOfMonth'],
]);
const allowanceUnit: Type = { kind: 'enum', values: ['working-hour', 'working-day'] };

function fieldNames(type: Type): readonly string[] {
  if (type.kind === 'period') return periodParts;
  if (type.kind === 'date') return [...dateParts.keys()];
  if (type.kind === 'allowance') return ['value', 'unit'];
  if (type.kind === 'record') return type.fields.map(({ name }) => name);
  return type.kind === 'union' ? ['kind', ...type.variants.flatMap(({ fields }) => fields.map(({ name }) => name))] : [];
}

/** The type of a field; undefined where there is none. */
function fieldOf(type: Type, name: string): Type | undefined {
  if (!fieldNames(type).includes(name)) return undefined;
  if (type.kind === 'period' || type.kind === 'date') return number;
  if (type.kind === 'allowance') return name === 'unit' ? allowanceUnit : number;
  if (type.kind === 'record') return typeOfField(type.fields, name);
  return type.kind === 'union' ? unionField(type.variants, name) : undefined;
}

function typeOfField(fields: readonly Field[], name: string): Type | undefined {
  const field = fields.find((each) => each.name === name);
  return field && fieldType(field);
}

/** A field that only some variants have may be absent. */
function unionField(variants: readonly Variant[], name: string): Type | undefined {
  if (name === 'kind') return { kind: 'enum', values: variants.map(({ kind }) => kind) };
  const found = variants.map(({ fields }) => typeOfField(fields, name));
  const types = found.filter((type) => type !== undefined);
  const joined = types.slice(1).reduce<Type | undefined>((all, type) => all && join(all, type), types[0]);
  return joined && types.length < found.length ? optional(joined) : joined;
}

/** The fields of a type in words. */
export function fieldWords(type: Type): string {
  const names = fieldNames(type);
  return names.length > 0 ? `one of ${[...new Set(names)].join(', ')}` : `no field, since this is ${typeWords(type)}`;
}

function unknownField({ name, nameSpan }: Path, of: Expression, typer: Typer): undefined {
  const suggestion = suggest(name, fieldNames(present(of.type)));
  typer.report(
    diagnose(
      'expression/unknown-field',
      { name, expected: fieldWords(present(of.type)), suggestion },
      { span: nameSpan, label: 'no such field' },
    ),
  );
  return undefined;
}
