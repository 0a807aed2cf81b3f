/**
 * Conditions → formulas over subjects, each split into cells on which every test is constant: a finite subject (enum, boolean,
 * presence) has one cell per value, a sum of quantities one per threshold and one between each two. Exact at open and closed ends.
 */
import type { BoundsContext } from '../language/feel/bounds-context.ts';
import { keyOf } from '../language/feel/key-of.ts';
import { type Linear, linearOf, plus, times } from '../language/feel/linear.ts';
import { compare, divide, negate, one, sign } from '../language/rational.ts';
import type { Comparison, Expression } from '../model/expression.ts';
import type { Rational, Value } from '../model/value.ts';

export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly of: Formula }
  /** `accepts(value)` of a finite subject, or `sum op threshold` of a linear one. */
  | { readonly kind: 'is'; readonly subject: FiniteSubject; readonly value: string }
  | { readonly kind: 'sum'; readonly subject: LinearSubject; readonly op: Comparison; readonly threshold: Rational };

type FiniteSubject = { readonly kind: 'finite'; readonly key: string; readonly sample: Expression; readonly values: Set<string> };
/** `sum` has no constant, and its first factor is one. */
export type LinearSubject = { readonly kind: 'linear'; readonly key: string; readonly sum: Linear; readonly thresholds: Rational[] };
export type Subject = FiniteSubject | LinearSubject;

export type Formulas = {
  readonly context: BoundsContext;
  readonly subjects: Map<string, Subject>;
  /** Atoms of linear subjects with an expression that has each. */
  readonly atoms: Map<string, Expression>;
  /** Definitions followed so far: beyond a limit, a name stands for itself. */
  size: number;
  /** Evaluations that searches have taken. */
  effort: number;
};

const largest = 2000;

/** Subjects are collected in `all` while conditions are translated; translate every condition before searching. */
export function formulaOf(node: Expression, all: Formulas): Formula {
  all.size++;
  switch (node.kind) {
    case 'literal':
      return { kind: 'constant', value: node.value === true };
    case 'not':
      return { kind: 'not', of: formulaOf(node.of, all) };
    case 'and':
    case 'or':
      return { kind: node.kind, parts: node.operands.map((operand) => formulaOf(operand, all)) };
    case 'if': {
      const condition = formulaOf(node.condition, all);
      const then: Formula = { kind: 'and', parts: [condition, formulaOf(node.then, all)] };
      return { kind: 'or', parts: [then, { kind: 'and', parts: [{ kind: 'not', of: condition }, formulaOf(node.otherwise, all)] }] };
    }
    case 'local': {
      const definition = all.size < largest ? all.context.definitions.get(node.name) : undefined;
      return definition ? formulaOf(definition, all) : truthOf(node, all);
    }
    case 'isNull':
      return presence(node, all);
    case 'compare':
      return comparison(node, all);
    default:
      return truthOf(node, all);
  }
}

function finite(key: string, sample: Expression, values: readonly string[], all: Formulas): FiniteSubject {
  const known = all.subjects.get(key);
  const subject: FiniteSubject = known?.kind === 'finite' ? known : { kind: 'finite', key, sample, values: new Set() };
  for (const value of values) subject.values.add(value);
  all.subjects.set(key, subject);
  return subject;
}

/** A boolean that is not looked into. */
const truthOf = (node: Expression, all: Formulas): Formula => ({
  kind: 'is',
  subject: finite(keyOf(node), node, ['true', 'false'], all),
  value: 'true',
});

function presence(node: Extract<Expression, { kind: 'isNull' }>, all: Formulas): Formula {
  const subject = finite(`presence of ${keyOf(node.of)}`, node, ['given', 'absent'], all);
  return { kind: 'is', subject, value: node.negated ? 'given' : 'absent' };
}

function comparison(node: Extract<Expression, { kind: 'compare' }>, all: Formulas): Formula {
  const { left, right, op } = node;
  if (['quantity', 'date', 'instant', 'time'].includes(left.type.kind)) return byBranches(node, all);
  const [subject, other] = valueText(right) === undefined ? [right, left] : [left, right];
  const value = valueText(other);
  if (value === undefined || (op !== '=' && op !== '!=')) return truthOf(node, all);
  if (valueText(subject) !== undefined) return { kind: 'constant', value: (valueText(subject) === value) === (op === '=') };
  const is: Formula = { kind: 'is', subject: finite(keyOf(subject), subject, [...valuesOf(subject), value], all), value };
  return op === '=' ? is : { kind: 'not', of: is };
}

/** Every value of a closed type; `other` stands for all values of an open one that no test names. */
function valuesOf(subject: Expression): readonly string[] {
  if (subject.type.kind === 'enum') return subject.type.values;
  return subject.type.kind === 'boolean' ? ['true', 'false'] : ['other'];
}

/** A value known when compiling, as text. */
function valueText(node: Expression): string | undefined {
  if (node.kind === 'literal') return String(node.value);
  return node.kind === 'constant'
    ? JSON.stringify(node.value, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    : undefined;
}

/** `if c then a else b` beside an operator is its two branches, each under its condition. */
function byBranches(node: Extract<Expression, { kind: 'compare' }>, all: Formulas): Formula {
  const [left, right] = [choiceOf(node.left, all), choiceOf(node.right, all)];
  const choice = left ?? right;
  if (!choice || all.size > largest) return linearComparison(node, all);
  all.size++;
  const condition = formulaOf(choice.condition, all);
  const branch = (value: Expression): Formula => byBranches(left ? { ...node, left: value } : { ...node, right: value }, all);
  const then: Formula = { kind: 'and', parts: [condition, branch(choice.then)] };
  return { kind: 'or', parts: [then, { kind: 'and', parts: [{ kind: 'not', of: condition }, branch(choice.otherwise)] }] };
}

/** The `if` that an expression is, looked for through `where` names. */
function choiceOf(node: Expression, all: Formulas): Extract<Expression, { kind: 'if' }> | undefined {
  if (node.kind === 'if') return node;
  const definition = node.kind === 'local' ? all.context.definitions.get(node.name) : undefined;
  return definition && choiceOf(definition, all);
}

function linearComparison(node: Extract<Expression, { kind: 'compare' }>, all: Formulas): Formula {
  const definitions = (name: string): Expression | undefined => all.context.definitions.get(name);
  const left = constantLinear(node.left) ?? linearOf(node.left, definitions);
  const right = constantLinear(node.right) ?? linearOf(node.right, definitions);
  const difference = plus(left, times(right, negate(one)));
  collectAtoms([node.left, node.right], all);
  const [key] = [...difference.terms.keys()].sort();
  if (key === undefined) return { kind: 'constant', value: holds(sign(difference.constant), node.op) };
  const lead = difference.terms.get(key)!;
  const sum = times({ ...difference, constant: { numerator: 0n, denominator: 1n } }, divide(one, lead));
  const threshold = negate(divide(difference.constant, lead));
  const subject = linear(sum, threshold, all);
  return { kind: 'sum', subject, op: sign(lead) < 0 ? flipped[node.op] : node.op, threshold };
}

const flipped: Readonly<Record<Comparison, Comparison>> = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function linear(sum: Linear, threshold: Rational, all: Formulas): LinearSubject {
  const key = [...sum.terms]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([atom, factor]) => `${factor.numerator}/${factor.denominator} ${atom}`)
    .join(' + ');
  const known = all.subjects.get(key);
  const subject: LinearSubject = known?.kind === 'linear' ? known : { kind: 'linear', key, sum, thresholds: [] };
  if (!subject.thresholds.some((each) => compare(each, threshold) === 0)) subject.thresholds.push(threshold);
  subject.thresholds.sort(compare);
  all.subjects.set(key, subject);
  return subject;
}

/** Constants of dates, instants and times in the seconds or minutes their sums count in. */
function constantLinear(node: Expression): Linear | undefined {
  const value: Value | undefined = node.kind === 'constant' ? node.value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const amount = value.kind === 'date' ? BigInt(value.day) * 86_400n : value.kind === 'time' ? BigInt(value.minutes) : undefined;
  if (amount !== undefined) return { constant: { numerator: amount, denominator: 1n }, terms: new Map() };
  if (value.kind !== 'instant') return undefined;
  return { constant: divide({ numerator: BigInt(value.ms), denominator: 1n }, { numerator: 1000n, denominator: 1n }), terms: new Map() };
}

function collectAtoms(nodes: readonly Expression[], all: Formulas): void {
  for (const node of nodes) {
    const key = keyOf(node);
    if (all.atoms.has(key)) continue;
    all.atoms.set(key, node);
    if (node.kind === 'arithmetic') collectAtoms([node.left, node.right], all);
    if (node.kind === 'negate') collectAtoms([node.of], all);
    if (node.kind === 'builtin') collectAtoms(node.arguments, all);
    const definition = node.kind === 'local' ? all.context.definitions.get(node.name) : undefined;
    if (definition) collectAtoms([definition], all);
  }
}

export function holds(order: number, op: Comparison): boolean {
  if (op === '=' || op === '!=') return (order === 0) === (op === '=');
  if (order === 0) return op === '<=' || op === '>=';
  return order < 0 === (op === '<' || op === '<=');
}
