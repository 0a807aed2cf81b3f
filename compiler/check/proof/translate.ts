/**
 * Conditions → formulas over subjects. `where` names, `if`, and equalities of booleans and enums are looked into, each once; what is
 * not looked into (a call, a product of two inputs) is a subject of its own.
 */
import { evaluateConstant } from '../../algebra/evaluate-constant.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { keyOf } from '../../model/expression/key-of.ts';
import type { Type } from '../../model/type.ts';
import { and, choose, type Formulas, isValue, no, not, or, type Ref, same, yes } from './formula.ts';
import { linearComparison } from './linear-comparison.ts';
import type { FiniteSubject } from './subject.ts';

type Compare = Extract<Expression, { kind: 'compare' }>;

/** Subjects are collected in `all` while conditions are translated; translate every condition before searching. */
export function formulaOf(node: Expression, all: Formulas): Ref {
  switch (node.kind) {
    case 'literal':
      return node.value === true ? yes : no;
    case 'not':
      return not(formulaOf(node.of, all));
    case 'and':
    case 'or':
      return (node.kind === 'and' ? and : or)(
        node.operands.map((operand) => formulaOf(operand, all)),
        all,
      );
    case 'if':
      return choose(formulaOf(node.condition, all), formulaOf(node.then, all), formulaOf(node.otherwise, all), all);
    case 'local': {
      const definition = all.known.definitions.get(node.name);
      return definition ? once(`truth of ${node.name}`, all, () => formulaOf(definition, all)) : truthOf(node, all);
    }
    case 'isNull':
      return node.negated ? not(isAbsent(node.of, all)) : isAbsent(node.of, all);
    case 'compare':
      return once(`${node.op} ${keyOf(node.left)} ${keyOf(node.right)}`, all, () => comparison(node, all));
    default:
      return truthOf(node, all);
  }
}

/** Definitions in their order, so that names which build on one another are never followed in depth. */
export function translateDefinitions(all: Formulas): void {
  for (const [name, definition] of all.known.definitions.entries()) {
    if (definition.type.kind === 'boolean') once(`truth of ${name}`, all, () => formulaOf(definition, all));
  }
}

function once(key: string, all: Formulas, translate: () => Ref): Ref {
  const known = all.translated.get(key);
  if (known !== undefined) return known;
  const ref = translate();
  all.translated.set(key, ref);
  return ref;
}

function finite(key: string, sample: Expression, values: readonly string[], all: Formulas): FiniteSubject {
  const known = all.subjects.get(key);
  const subject: FiniteSubject = known?.kind === 'finite' ? known : { kind: 'finite', key, sample, values: new Set() };
  for (const value of values) subject.values.add(value);
  all.subjects.set(key, subject);
  return subject;
}

/** A boolean that is not looked into. */
const truthOf = (node: Expression, all: Formulas): Ref => isValue(finite(keyOf(node), node, ['true', 'false'], all), 'true', all);

function isAbsent(node: Expression, all: Formulas): Ref {
  if (node.kind === 'null') return yes;
  if (node.kind === 'if') {
    return choose(formulaOf(node.condition, all), isAbsent(node.then, all), isAbsent(node.otherwise, all), all);
  }
  const definition = node.kind === 'local' ? all.known.definitions.get(node.name) : undefined;
  if (definition) return once(`absence of ${keyOf(node)}`, all, () => isAbsent(definition, all));
  return isValue(finite(`presence of ${keyOf(node)}`, node, ['given', 'absent'], all), 'absent', all);
}

function comparison(node: Compare, all: Formulas): Ref {
  const { left, right, op } = node;
  const choice = choiceOf(left, all) ?? choiceOf(right, all);
  if (choice) return byBranches(node, all);
  if (['quantity', 'date', 'instant', 'time'].includes(left.type.kind)) return linearComparison(node, all);
  if (op !== '=' && op !== '!=') return truthOf(node, all);
  const equal = equality(left, right, all) ?? truthOf({ ...node, op: '=' }, all);
  return op === '=' ? equal : not(equal);
}

/** `if c then a else b` beside an operator is its two branches, each under its condition. */
function byBranches(node: Compare, all: Formulas): Ref {
  const left = choiceOf(node.left, all);
  const choice = left ?? choiceOf(node.right, all)!;
  const branch = (value: Expression): Ref => formulaOf(left ? { ...node, left: value } : { ...node, right: value }, all);
  return choose(formulaOf(choice.condition, all), branch(choice.then), branch(choice.otherwise), all);
}

/** The `if` that an expression is, looked for through `where` names. */
function choiceOf(node: Expression, all: Formulas): Extract<Expression, { kind: 'if' }> | undefined {
  let at: Expression | undefined = node;
  while (at?.kind === 'local') at = all.known.definitions.get(at.name);
  return at?.kind === 'if' ? at : undefined;
}

/** Undefined where values of an open type are compared. */
function equality(left: Expression, right: Expression, all: Formulas): Ref | undefined {
  if (left.type.kind === 'boolean' && right.type.kind === 'boolean') return same(formulaOf(left, all), formulaOf(right, all), all);
  const [value, other] = valueText(right) === undefined ? [valueText(left), right] : [valueText(right), left];
  if (value !== undefined) return hasValue(other, value, all);
  const values = [...new Set([...valuesOf(left.type), ...valuesOf(right.type)])];
  if (values.includes('other')) return undefined;
  return or(
    values.map((each) => and([hasValue(left, each, all), hasValue(right, each, all)], all)),
    all,
  );
}

function hasValue(node: Expression, value: string, all: Formulas): Ref {
  const own = valueText(node);
  if (own !== undefined) return own === value ? yes : no;
  const values = valuesOf(node.type);
  if (!values.includes(value) && !values.includes('other')) return no;
  return isValue(finite(keyOf(node), node, [...values, value], all), value, all);
}

/** Every value of a closed type; `other` stands for all values of an open one that no test names. */
function valuesOf(type: Type): readonly string[] {
  if (type.kind === 'optional') return valuesOf(type.of);
  if (type.kind === 'enum') return type.values;
  return type.kind === 'boolean' ? ['true', 'false'] : ['other'];
}

/** A value known when compiling, as text. */
function valueText(node: Expression): string | undefined {
  const value = evaluateConstant(node);
  if (value === undefined) return undefined;
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}
