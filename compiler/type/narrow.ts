/** What a condition proves about the types of names and paths when it holds, or when it does not. */

import { join, present } from '../algebra/assignable.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Type } from '../model/type.ts';
import type { Facts, Scope } from './scope.ts';

const nothing: Facts = new Map();

/** The path under which facts are kept: `term`, `change.motive`; undefined for anything computed. */
export function pathOf(expression: Expression): string | undefined {
  if (expression.kind === 'input' || expression.kind === 'local') return expression.name;
  if (expression.kind === 'reading') return `readings.${expression.choice}`;
  if (expression.kind !== 'field') return undefined;
  const of = pathOf(expression.of);
  return of && `${of}.${expression.name}`;
}

/** Facts that follow from `condition` being `truth`. Booleans defined under `where` are looked through. */
export function narrow(condition: Expression, truth: boolean, scope: Scope): Facts {
  switch (condition.kind) {
    case 'not':
      return narrow(condition.of, !truth, scope);
    case 'and':
    case 'or':
      return (condition.kind === 'and') === truth
        ? merge(condition.operands.map((operand) => narrow(operand, truth, scope)))
        : common(condition.operands.map((operand) => narrow(operand, truth, scope)));
    case 'isNull':
      return condition.negated === truth ? factAbout(condition.of, present(condition.of.type)) : nothing;
    case 'compare':
      return narrowComparison(condition, truth);
    case 'local': {
      const binding = scope.names.get(condition.name);
      return binding?.kind === 'local' && binding.definition ? narrowDefinition(binding.definition, truth, scope) : nothing;
    }
    default:
      return nothing;
  }
}

const known = { true: new WeakMap<Expression, Facts>(), false: new WeakMap<Expression, Facts>() };

/** A definition's facts, found once: names that name one another twice would double the work at each step. */
function narrowDefinition(definition: Expression, truth: boolean, scope: Scope): Facts {
  const cache = known[`${truth}`];
  const facts = cache.get(definition) ?? narrow(definition, truth, scope);
  cache.set(definition, facts);
  return facts;
}

function narrowComparison(condition: Extract<Expression, { kind: 'compare' }>, truth: boolean): Facts {
  if (condition.op !== '=' && condition.op !== '!=') return nothing;
  const [subject, literal] = condition.right.kind === 'literal' ? [condition.left, condition.right] : [condition.right, condition.left];
  if (literal.kind !== 'literal' || typeof literal.value !== 'string') return nothing;
  const keep = (value: string): boolean => (value === literal.value) === ((condition.op === '=') === truth);
  if (subject.kind === 'field' && subject.name === 'kind' && subject.of.type.kind === 'union') {
    const { variants } = subject.of.type;
    return factAbout(subject.of, { kind: 'union', variants: variants.filter(({ kind }) => keep(kind)) });
  }
  return subject.type.kind === 'enum' ? factAbout(subject, { kind: 'enum', values: subject.type.values.filter(keep) }) : nothing;
}

function factAbout(expression: Expression, type: Type): Facts {
  const path = pathOf(expression);
  return path ? new Map([[path, type]]) : nothing;
}

/** Facts that hold together; two about one enum meet. */
function merge(all: readonly Facts[]): Facts {
  const facts = new Map<string, Type>();
  for (const [path, type] of all.flatMap((each) => [...each])) facts.set(path, meet(facts.get(path), type));
  return facts;
}

function meet(known: Type | undefined, type: Type): Type {
  if (known?.kind === 'enum' && type.kind === 'enum')
    return { kind: 'enum', values: known.values.filter((value) => type.values.includes(value)) };
  if (known?.kind !== 'union' || type.kind !== 'union') return type;
  return { kind: 'union', variants: known.variants.filter(({ kind }) => type.variants.some((variant) => variant.kind === kind)) };
}

/** Facts that hold whichever of the alternatives does. */
function common([first, ...others]: readonly Facts[]): Facts {
  const facts = new Map<string, Type>();
  for (const [path, type] of first ?? nothing) {
    const joined = others.reduce<Type | undefined>((all, other) => all && joinKnown(all, other.get(path)), type);
    if (joined) facts.set(path, joined);
  }
  return facts;
}

const joinKnown = (left: Type, right: Type | undefined): Type | undefined => (right ? join(left, right) : undefined);
