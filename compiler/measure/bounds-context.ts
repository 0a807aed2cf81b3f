/** What is known at a place of a rule: bounds of names, paths narrowed by conditions, and facts about sums. */

import { everything, intersect } from '../algebra/interval.ts';
import { boundSum, type Definitions, type Fact, factOf, isStatedNonzero, linearOf } from '../algebra/linear.ts';
import { oppositeOf } from '../model/expression/comparison.ts';
import type { Expression } from '../model/expression/expression.ts';
import { keyOf } from '../model/expression/key-of.ts';
import { LayeredMap } from '../model/layered-map.ts';
import type { Interval, Measure, QuantityMeasure } from '../model/measure.ts';

/** Measures of the nodes visited so far. */
type NodeBounds = {
  readonly get: (node: Expression) => Measure | undefined;
  readonly set: (node: Expression, bounds: Measure) => unknown;
};

export type BoundsContext = {
  /** Inputs, `where` names and variables. */
  readonly names: LayeredMap<Measure>;
  /** Definitions of `where` names. */
  readonly definitions: LayeredMap<Expression>;
  /** Bounds of atoms already computed, by key. */
  readonly atoms: LayeredMap<Interval>;
  readonly facts: readonly Fact[];
  /** Values still possible of enums, by path. */
  readonly allowed: LayeredMap<readonly string[]>;
  /** Conditions known true or false, by key. */
  readonly truths: LayeredMap<boolean>;
  /** Alternatives of which one holds, none refuted yet. */
  readonly clauses: readonly (readonly Expression[])[];
  /** `where` names that the condition being learnt was followed through. */
  readonly followed: number;
  /** Keys of what was learnt since the alternatives were last looked at. */
  readonly unsettled: readonly string[];
  /** The conditions around, outermost first. */
  readonly path: readonly { readonly condition: Expression; readonly truth: boolean }[];
  /** What rules answer, by id. */
  readonly outputs: ReadonlyMap<string, Measure>;
  readonly nodes: NodeBounds;
};

/** Nothing is known. */
export function emptyContext(): BoundsContext {
  const none = { names: new LayeredMap<never>(), definitions: new LayeredMap<never>(), atoms: new LayeredMap<never>() };
  const facts = {
    facts: [],
    allowed: new LayeredMap<never>(),
    truths: new LayeredMap<never>(),
    clauses: [],
    followed: 0,
    unsettled: [],
    path: [],
  };
  return { ...none, ...facts, outputs: new Map(), nodes: new Map() };
}

const definitionsOf =
  (context: BoundsContext): Definitions =>
  (name) =>
    context.definitions.get(name);

export function withVariable(context: BoundsContext, name: string, bounds: Measure): BoundsContext {
  const mentions = (key: string): boolean => new RegExp(`\\b${name}\\b`).test(key);
  return {
    ...context,
    names: context.names.with([[name, bounds]]),
    atoms: context.atoms.without(mentions),
    allowed: context.allowed.without(mentions),
    truths: context.truths.without(mentions),
    clauses: [],
    facts: context.facts.filter(({ sum }) => ![...sum.terms.keys()].some(mentions)),
  };
}

/** What a condition adds when it is `truth`: its comparisons as facts. Its nodes have been visited before. */
export function assume(context: BoundsContext, condition: Expression, truth: boolean): BoundsContext {
  return learn({ ...context, path: [...context.path, { condition, truth }], followed: 0 }, condition, truth);
}

/** Names that build on one another in a longer chain are not followed to its end: what a condition proves would cost its length. */
const mostFollowed = 40;

function learn(context: BoundsContext, condition: Expression, truth: boolean): BoundsContext {
  switch (condition.kind) {
    case 'not':
      return learn(context, condition.of, !truth);
    case 'and':
    case 'or':
      if ((condition.kind === 'and') !== truth) return isTold(context, condition, truth) ? context : assumeOne(context, condition, truth);
      return condition.operands.reduce((known, operand) => learn(known, operand, truth), context);
    case 'local': {
      const definition = context.followed < mostFollowed ? context.definitions.get(condition.name) : undefined;
      if (isTold(context, condition, truth)) return context;
      const known = { ...withTruth(context, condition, truth), followed: context.followed + 1 };
      return definition ? learn(known, definition, truth) : settle(known);
    }
    case 'compare':
      if (isTold(context, condition, truth)) return context;
      return settle(assumeComparison(withTruth(context, condition, truth), condition, truth));
    default:
      return settle(withTruth(context, condition, truth));
  }
}

const isTold = (context: BoundsContext, condition: Expression, truth: boolean): boolean => context.truths.get(keyOf(condition)) === truth;

type Compare = Extract<Expression, { kind: 'compare' }>;

function withTruth(context: BoundsContext, condition: Expression, truth: boolean): BoundsContext {
  const keys = truthKeys(condition);
  const truths = context.truths.with(keys.map(([key, same]) => [key, same === truth] as const));
  return { ...context, truths, unsettled: [...context.unsettled, ...keys.map(([key]) => key)] };
}

/** The key of a condition, and that of its opposite. */
function truthKeys(condition: Expression): (readonly [string, boolean])[] {
  if (condition.kind !== 'compare') return [[keyOf(condition), true]];
  return [
    [keyOf(condition), true],
    [keyOf(oppositeOf(condition)), false],
  ];
}

function assumeComparison(context: BoundsContext, condition: Compare, truth: boolean): BoundsContext {
  const fact = factOf(condition, truth, definitionsOf(context));
  const known = fact
    ? { ...context, facts: [...context.facts, fact], atoms: atomsIn([condition.left, condition.right], context) }
    : context;
  const equality = enumTest(condition);
  if (!equality) return known;
  const { path, all, value, equal } = equality;
  const values = (context.allowed.get(path) ?? all).filter((each) => (each === value) === (equal === truth));
  return withAllowed(known, path, values);
}

const withAllowed = (context: BoundsContext, path: string, values: readonly string[]): BoundsContext => ({
  ...context,
  allowed: context.allowed.with([[path, values]]),
  unsettled: [...context.unsettled, path],
});

/** `path = "value"` or its opposite. */
function enumTest(node: Expression): { path: string; all: readonly string[]; value: string; equal: boolean } | undefined {
  if (node.kind !== 'compare' || node.right.kind !== 'literal' || node.left.type.kind !== 'enum') return undefined;
  if (node.op !== '=' && node.op !== '!=') return undefined;
  return { path: keyOf(node.left), all: node.left.type.values, value: String(node.right.value), equal: node.op === '=' };
}

/** One of the alternatives holds (an `or` that is true, an `and` that is not). */
function assumeOne(context: BoundsContext, condition: Extract<Expression, { kind: 'and' | 'or' }>, truth: boolean): BoundsContext {
  const operands = truth ? condition.operands : condition.operands.map(oppositeOf);
  const tests = operands.map(enumTest);
  const [first] = tests;
  const same = first && tests.every((test) => test?.equal && test.path === first.path);
  const told = withTruth(context, condition, truth);
  if (!same) return settle({ ...told, clauses: [...told.clauses, operands], unsettled: [...told.unsettled, ...keysIn(operands)] });
  const values = tests.map((test) => test?.value ?? '').filter((value) => context.allowed.get(first.path)?.includes(value) ?? true);
  return settle(withAllowed(context, first.path, values));
}

/** Where all alternatives but one are refuted, that one holds. Only what was learnt can have refuted one. */
function settle({ unsettled, ...rest }: BoundsContext): BoundsContext {
  const context: BoundsContext = { ...rest, unsettled: [] };
  for (const clause of context.clauses) {
    const asked = keysIn(clause);
    if (!unsettled.some((key) => asked.has(key))) continue;
    const left = clause.filter((operand) => !isRefuted(operand, context));
    if (left.length !== 1) continue;
    const clauses = context.clauses.filter((other) => other !== clause);
    return learn({ ...context, clauses }, left[0]!, true);
  }
  return context;
}

const keysKnown = new WeakMap<readonly Expression[], ReadonlySet<string>>();

/** The keys of the conditions and paths that alternatives ask about. */
function keysIn(clause: readonly Expression[]): ReadonlySet<string> {
  const known = keysKnown.get(clause);
  if (known) return known;
  const keys = new Set<string>();
  const visit = (operand: Expression): void => {
    if (operand.kind === 'not') visit(operand.of);
    else if (operand.kind === 'and' || operand.kind === 'or') operand.operands.forEach(visit);
    const path = enumTest(operand)?.path;
    keys.add(keyOf(operand));
    if (path !== undefined) keys.add(path);
  };
  clause.forEach(visit);
  keysKnown.set(clause, keys);
  return keys;
}

function isRefuted(operand: Expression, context: BoundsContext): boolean {
  if (operand.kind === 'not') return isProved(operand.of, context);
  if (operand.kind === 'and') return operand.operands.some((each) => isRefuted(each, context));
  if (operand.kind === 'or') return operand.operands.every((each) => isRefuted(each, context));
  return context.truths.get(keyOf(operand)) === false || isEnumTest(operand, false, context);
}

function isProved(operand: Expression, context: BoundsContext): boolean {
  if (operand.kind === 'not') return isRefuted(operand.of, context);
  return context.truths.get(keyOf(operand)) === true || isEnumTest(operand, true, context);
}

/** Whether the values still possible make a test on an enum always `truth`. */
function isEnumTest(operand: Expression, truth: boolean, context: BoundsContext): boolean {
  const test = enumTest(operand);
  const values = test && context.allowed.get(test.path);
  return values?.every((value) => ((value === test?.value) === test?.equal) === truth) ?? false;
}

/** Remembers the bounds of each atom below, so that sums can use them. Those of a `where` name were when it was defined. */
export function atomsIn(roots: readonly Expression[], context: BoundsContext): BoundsContext['atoms'] {
  const atoms = new Map<string, Interval>();
  const add = (node: Expression): void => {
    const bounds = context.nodes.get(node);
    const known = atoms.get(keyOf(node)) ?? context.atoms.get(keyOf(node)) ?? everything;
    if (bounds?.kind === 'quantity') atoms.set(keyOf(node), intersect(bounds, known));
    if (node.kind === 'negate') add(node.of);
    if (node.kind === 'arithmetic') [node.left, node.right].forEach(add);
  };
  for (const root of roots) add(root);
  return context.atoms.with(atoms);
}

/** The bounds of a node, sharpened by the facts around. */
export function sharpen(node: Expression, bounds: QuantityMeasure, context: BoundsContext): Interval {
  const linear = linearOf(node, definitionsOf(context));
  const known = atomsIn([node], context);
  const isAtom = linear.terms.size === 1 && linear.terms.has(keyOf(node));
  const atoms = isAtom ? known.with([[keyOf(node), bounds]]) : known;
  return intersect(
    bounds,
    boundSum(linear, context.facts, (key) => atoms.get(key) ?? everything),
  );
}

/** Whether a condition around says that a quantity is not zero. */
export const saysNonzero = (node: Expression, context: BoundsContext): boolean =>
  isStatedNonzero(linearOf(node, definitionsOf(context)), context.facts);
