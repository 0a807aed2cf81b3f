/** `if`, `for`, quantifiers, filters, lists and contexts. */

import { boolean, fieldType, isAssignable, join, present, typeWords, withTax } from '../algebra/assignable.ts';
import { typesApart } from '../algebra/types-apart.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Named, Syntax } from '../language/feel/syntax.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Field, Type, Variant } from '../model/type.ts';
import { narrow } from './narrow.ts';
import { type Scope, type Typer, withFacts, withName } from './scope.ts';
import { fieldWords } from './type-name.ts';
import { isGiven, needsNeighbour } from './type-operator.ts';

type Of<K extends Syntax['kind']> = Extract<Syntax, { kind: K }>;

export function typeIf(syntax: Of<'if'>, scope: Scope, typer: Typer, expected: Type | undefined): Expression | undefined {
  const condition = typer.typeAs(syntax.condition, scope, boolean, 'a condition');
  if (!condition) return undefined;
  const thenScope = withFacts(scope, narrow(condition, true, scope));
  const elseScope = withFacts(scope, narrow(condition, false, scope));
  const later = needsNeighbour(syntax.then) && !expected;
  const first = later ? typer.type(syntax.otherwise, elseScope, expected) : typer.type(syntax.then, thenScope, expected);
  const hint = expected ?? first?.type;
  const second = later ? typer.type(syntax.then, thenScope, hint) : typer.type(syntax.otherwise, elseScope, hint);
  if (!first || !second) return undefined;
  const [then, otherwise] = later ? [second, first] : [first, second];
  const type = commonType([then, otherwise], expected, typer);
  return type && { kind: 'if', condition, then, otherwise, type, span: syntax.span };
}

/** The type of alternatives: the expected one where all fit it, else what they share; a diagnostic where they share nothing. */
export function commonType(all: readonly Expression[], expected: Type | undefined, typer: Typer): Type | undefined {
  const fits = expected !== undefined && all.every(({ type }) => isAssignable(type, expected));
  const [first, ...others] = all;
  let type = fits && first ? withTax(expected, first.type) : first?.type;
  if (fits && !first) return expected;
  for (const other of others) {
    const joined: Type | undefined = type && (fits ? agreed(type, other.type) : join(type, other.type));
    if (!joined && type) {
      const places = [{ span: other.span, label: 'this one' }, ...(first ? [{ span: first.span, label: 'beside this' }] : [])];
      typer.report(diagnose('expression/type', { ...typesApart(other.type, type), where: undefined }, places));
    }
    type = joined;
  }
  return type;
}

/** An expected type that all alternatives fit, once no two of them say different taxes. */
const agreed = (type: Type, other: Type): Type | undefined => (isAssignable(other, type) ? withTax(type, other) : undefined);

type Iteration = Of<'for'> | Of<'some' | 'every'>;

export function typeIteration(syntax: Iteration, scope: Scope, typer: Typer, expected: Type | undefined): Expression | undefined {
  const list = typeListOperand(syntax.list, scope, typer);
  const { name } = syntax.variable;
  if (!list || !isFresh(syntax.variable, scope, typer)) return undefined;
  const inner = withName(scope, name, { kind: 'local', type: list.of });
  if (syntax.kind !== 'for') {
    const body = typer.typeAs(syntax.body, inner, boolean, 'a condition');
    return body && { kind: syntax.kind, variable: name, list: list.expression, body, type: boolean, span: syntax.span };
  }
  const item = expected && present(expected);
  const body = typer.type(syntax.body, inner, item?.kind === 'list' ? item.of : undefined);
  return body && { kind: 'for', variable: name, list: list.expression, body, type: { kind: 'list', of: body.type }, span: syntax.span };
}

function isFresh(variable: { name: string; span: Syntax['span'] }, scope: Scope, typer: Typer): boolean {
  const known = scope.names.get(variable.name);
  if (!known || variable.name === 'item') return true;
  const what = known.kind === 'local' ? 'another name of the rule' : `${known.kind === 'input' ? 'an' : 'a'} ${known.kind}`;
  typer.report(diagnose('expression/shadowed-name', { name: variable.name, what }, { span: variable.span, label: 'taken already' }));
  return false;
}

/** An expression that must be a list, with its items' type. */
export function typeListOperand(
  syntax: Syntax,
  scope: Scope,
  typer: Typer,
  expected?: Type,
): { readonly expression: Expression; readonly of: Type } | undefined {
  const expression = typer.type(syntax, scope, expected);
  if (!expression || !isGiven(expression, typer)) return undefined;
  if (expression.type.kind === 'list') return { expression, of: expression.type.of };
  const parameters = { found: typeWords(expression.type), expected: 'a list', where: undefined };
  return typer.report(diagnose('expression/type', parameters, { span: expression.span })) as undefined;
}

/** `list[item.x > 0]`: items that the condition proves narrower keep what it proved. */
export function typeFilter(syntax: Of<'filter'>, scope: Scope, typer: Typer, expected: Type | undefined): Expression | undefined {
  const list = typeListOperand(syntax.list, scope, typer, expected);
  if (!list) return undefined;
  const inner = withName(scope, 'item', { kind: 'local', type: list.of });
  const condition = typer.typeAs(syntax.condition, inner, boolean, 'a filter, which reads `item`');
  if (!condition) return undefined;
  const of = narrowItem(list.of, narrow(condition, true, inner));
  return { kind: 'filter', list: list.expression, condition, type: { kind: 'list', of }, span: syntax.span };
}

function narrowItem(type: Type, facts: ReadonlyMap<string, Type>): Type {
  const whole = facts.get('item') ?? type;
  if (whole.kind !== 'record') return whole;
  const fields = whole.fields.map((field): Field => {
    const known = facts.get(`item.${field.name}`);
    return known ? { ...field, type: present(known), optional: known.kind === 'optional' } : field;
  });
  return { kind: 'record', fields };
}

export function typeList(syntax: Of<'list'>, scope: Scope, typer: Typer, expected: Type | undefined): Expression | undefined {
  const wanted = expected && present(expected);
  const of = wanted?.kind === 'list' ? wanted.of : undefined;
  if (syntax.items.length === 0 && !of)
    return typer.report(diagnose('expression/zero', { text: '[]' }, { span: syntax.span })) as undefined;
  const guide = of ?? firstType(syntax.items, scope, typer);
  const items = syntax.items.map((item) => typer.type(item, scope, guide)).filter((item) => item !== undefined);
  if (items.length < syntax.items.length) return undefined;
  const type = items.length === 0 ? of : commonType(items, of, typer);
  return type && { kind: 'list', items, type: { kind: 'list', of: type }, span: syntax.span };
}

/** The type of the first item that has one of its own, for the zeros beside it. */
function firstType(items: readonly Syntax[], scope: Scope, typer: Typer): Type | undefined {
  if (!items.some(needsNeighbour)) return undefined;
  const guide = items.find((item) => !needsNeighbour(item));
  return guide && typer.type(guide, scope)?.type;
}

/** A record; with a literal `kind`, a variant of a union. */
export function typeContext(syntax: Of<'context'>, scope: Scope, typer: Typer, expected: Type | undefined): Expression | undefined {
  const twice = syntax.entries.find(({ name }, index) => syntax.entries.findIndex((other) => other.name === name) < index);
  if (twice) {
    const parameters = { name: twice.name, what: 'an entry of this record' };
    return typer.report(diagnose('expression/shadowed-name', parameters, { span: twice.nameSpan, label: 'given twice' })) as undefined;
  }
  const wanted = expected && present(expected);
  const kind = syntax.entries.find(({ name }) => name === 'kind')?.value;
  if (wanted?.kind !== 'record' && kind?.kind === 'string') return typeVariant(syntax, kind.value, wanted, scope, typer);
  const fields = wanted?.kind === 'record' ? wanted.fields : undefined;
  const entries = typeEntries(syntax.entries, fields, scope, typer);
  if (!entries || (fields && !isComplete(syntax, fields, typer))) return undefined;
  const own: Type = { kind: 'record', fields: entries.map(({ name, value }) => ({ name, type: value.type })) };
  const type = wanted?.kind === 'record' ? withTax(wanted, own) : own;
  return { kind: 'record', entries, type, span: syntax.span };
}

type Entry = { readonly name: string; readonly value: Expression };

function typeVariant(syntax: Of<'context'>, kind: string, wanted: Type | undefined, scope: Scope, typer: Typer): Expression | undefined {
  const variant = wanted?.kind === 'union' ? wanted.variants.find((each) => each.kind === kind) : undefined;
  if (wanted?.kind === 'union' && !variant) return unknownVariant(syntax, kind, wanted.variants, typer);
  const fields = variant && [{ name: 'kind', type: { kind: 'enum', values: [kind] } as const }, ...variant.fields];
  const entries = typeEntries(syntax.entries, fields, scope, typer);
  if (!entries || (fields && !isComplete(syntax, fields, typer))) return undefined;
  const own = entries.filter(({ name }) => name !== 'kind').map(({ name, value }) => ({ name, type: value.type }));
  const made: Type = { kind: 'union', variants: [{ kind, fields: own }] };
  const type = variant && wanted ? withTax(wanted, made) : made;
  return { kind: 'record', entries, type, span: syntax.span };
}

function unknownVariant(syntax: Syntax, value: string, variants: readonly Variant[], typer: Typer): undefined {
  const expected = typeWords({ kind: 'union', variants });
  typer.report(diagnose('expression/unknown-value', { value, expected }, { span: syntax.span, label: 'no such variant' }));
  return undefined;
}

function typeEntries(
  entries: readonly Named<Syntax>[],
  fields: readonly Field[] | undefined,
  scope: Scope,
  typer: Typer,
): Entry[] | undefined {
  const typed = entries.map(({ name, nameSpan, value }) => {
    const field = fields?.find((each) => each.name === name);
    if (fields && !field) {
      const expected = fieldWords({ kind: 'record', fields });
      return typer.report(
        diagnose('expression/unknown-field', { name, expected }, { span: nameSpan, label: 'no such field' }),
      ) as undefined;
    }
    const result = field ? typer.typeAs(value, scope, fieldType(field), `field ${name}`) : typer.type(value, scope);
    return result && { name, value: result };
  });
  const good = typed.filter((entry) => entry !== undefined);
  return good.length === entries.length ? good : undefined;
}

function isComplete(syntax: Of<'context'>, fields: readonly Field[], typer: Typer): boolean {
  const missing = fields.find((field) => fieldType(field).kind !== 'optional' && !syntax.entries.some(({ name }) => name === field.name));
  if (!missing) return true;
  const found = `a record without ${missing.name}`;
  const expected = typeWords({ kind: 'record', fields });
  typer.report(
    diagnose('expression/type', { found, expected, where: undefined }, { span: syntax.span, label: `${missing.name} is missing` }),
  );
  return false;
}
