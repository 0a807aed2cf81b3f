/** Trees of decisions as statements: returns at the leaves of a body, assignments at the leaves of a `where` name. */

import { divide as ratio } from '../../algebra/rational.ts';
import { storedScale } from '../../algebra/stored-scale.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { resultType } from '../../model/plan/generated-name.ts';
import { isNumber, keyOf, literalOf, named, numberType, symbolType } from '../../model/plan/operations.ts';
import type { NativeType, Operation, Statement } from '../../model/plan/plan.ts';
import type { Type } from '../../model/type.ts';
import { isDecision } from '../names/mentions.ts';
import { nativeType } from '../operation/native-type.ts';
import { joinAlike, oneOf, quantitiesIn, scaledAlike, storedValue } from '../operation/operand.ts';
import { type Quantity, stored, type WholeQuantity } from '../quantity/quantity.ts';
import { joinShapes, type Lowered, quantity, type Shape, shapeOf } from '../quantity/shape.ts';
import { isLiteral, literal, spanOf } from '../quantity/whole.ts';
import { growTree, type Tree } from './decision.ts';
import { type State, told } from './state.ts';
import type { Uses } from './uses.ts';

type Leaf = Extract<Tree, { kind: 'leaf' }>;
type Render = (leaf: Leaf) => readonly Statement[];

/** What the body's result is called in steps. */
export type Conclusion = {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly type: Type;
  /** In full: how the names that the answer did not use are told. */
  readonly uses?: Uses | undefined;
};

/** A rule's body: statements that return, and the shape of what they return. */
export function renderBody(body: Expression, state: State, conclusion: Conclusion): RenderedBody {
  const tree = growTree(body, state);
  const shapes: Shape[] = [];
  const lines = render(tree, 'return', (leaf) => {
    const { operation, shape } = storedValue(lowerLeaf(leaf), conclusion.type);
    shapes.push(shape);
    return conclude(leaf, sharedRecord(leaf, operation, conclusion), conclusion);
  });
  return { lines, shape: shapes.reduce(joinShapes) };
}

export type RenderedBody = { readonly lines: readonly Statement[]; readonly shape: Shape; readonly raw?: WholeQuantity };

/** A body that returns its number at the scale of its leaves, where that is coarser than the one it is stored at; `raw` is that number. */
export function renderRaw(body: Expression, state: State, { type }: Conclusion): RenderedBody | undefined {
  if (type.kind !== 'quantity') return undefined;
  const tree = growTree(body, state);
  const leaves = leavesOf(tree);
  const given = quantitiesIn(leaves.map(lowerLeaf));
  if (given.length < leaves.length || given.some((q) => q.form !== 'whole' || q.over || q.n.wide)) return undefined;
  const quantities = scaledAlike(given).flatMap((q) => (q.form === 'whole' && !q.n.wide ? [q] : []));
  const { numerator, denominator } = ratio(quantities[0]!.scale, storedScale(type.unit));
  if (quantities.length < leaves.length || denominator !== 1n || numerator === 1n) return undefined;
  const raw = quantities.reduce((a, b) => joinAlike(a, b) as WholeQuantity);
  const lines = render(tree, 'return', (leaf) => [{ kind: 'return', value: quantities[leaves.indexOf(leaf)]!.n.operation }]);
  const value = stored(raw, storedScale(type.unit));
  return { lines, shape: shapeOf(value), raw };
}

const lowerLeaf = ({ output, state }: Leaf): Lowered => state.scope.lower(output, state.scope);

function conclude({ state, output }: Leaf, value: Operation, { name, label, text, type, uses }: Conclusion): readonly Statement[] {
  if (!state.scope.inFull) return [{ kind: 'return', value }];
  const plainStep = { kind: 'value' as const, name, label, type, from: state.because ?? { kind: 'formula' as const, text: text.trim() } };
  const { keys, lines: used } = uses?.answered(state, output) ?? { keys: [], lines: [] };
  const all = [...new Set([...state.used, ...keys])];
  const step = all.length > 0 ? { ...plainStep, uses: all } : plainStep;
  return [...used, { kind: 'return', value, step }];
}

/** A record made of nothing but constants is declared once and handed out each time. */
function sharedRecord({ output, state: { scope } }: Leaf, operation: Operation, { name }: Conclusion): Operation {
  if (output.kind !== 'record' || !isConstant(output)) return operation;
  const words = wordsIn(output).join('-');
  const type = { kind: 'named' as const, name: resultType(name) };
  return scope.constants.share(words.length > 0 && words.length < 48 ? words : `${name}-result`, operation, type);
}

function isConstant(expression: Expression): boolean {
  if (expression.kind === 'record') return expression.entries.every(({ value }) => isConstant(value));
  return expression.kind === 'literal' || expression.kind === 'null';
}

/** The texts in a constant: what it may be named after. */
function wordsIn(expression: Expression): readonly string[] {
  if (expression.kind === 'record') return expression.entries.flatMap(({ value }) => wordsIn(value));
  return expression.kind === 'literal' && typeof expression.value === 'string' ? [expression.value] : [];
}

/** A `where` name that branches: `let name: T;` and an assignment at each leaf. */
export const decideLocal: State['decide'] = (name, expression, state) => {
  if (!isDecision(expression)) return undefined;
  const tree = growTree(expression, { ...state, because: undefined, uses: undefined, read: [], failed: [], used: [] });
  const leaves = leavesOf(tree);
  const values = joinLeaves(leaves, expression.type, state);
  const value = values.of(name);
  const lines = render(tree, 'assign', (leaf) => {
    const divisor = values.divisors?.[leaves.indexOf(leaf)];
    const divided = divisor && !isNumber(divisor, 1n) ? [assign(`${name}Divisor`, divisor)] : [];
    return [assign(name, values.operations[leaves.indexOf(leaf)]!), ...divided, ...recorded(leaf, name, value, expression.type)];
  });
  const divisor: Statement[] = values.divisors ? [{ kind: 'declare', name: `${name}Divisor`, mutable: true, value: literalOf(1n) }] : [];
  return { lines: [{ kind: 'declare', name, mutable: true, type: values.type }, ...divisor, ...lines], value };
};

const assign = (name: string, value: Operation): Statement => ({ kind: 'assign', name, operator: '=', value });

/** In full: the row or the exception that decided a `where` name. */
function recorded({ state }: Leaf, name: string, value: Lowered, type: Type): readonly Statement[] {
  return state.scope.inFull && state.because ? [told(name, name, state.because, value, type)] : [];
}

type JoinedLeaves = {
  readonly operations: readonly Operation[];
  readonly type: NativeType;
  readonly of: (local: string) => Lowered;
  /** Where some leaves are quotients: what each is divided by, 1 for the others. */
  readonly divisors?: readonly Operation[];
};

function joinLeaves(leaves: readonly Leaf[], type: Type, { scope }: State): JoinedLeaves {
  const lowered = leaves.map(lowerLeaf);
  const divided = scope.inFull || type.kind !== 'quantity' ? undefined : joinQuotients(scaledAlike(quantitiesIn(lowered)));
  if (divided) return divided;
  const { operations, shape, heldBy } = oneOf(lowered, type);
  return { operations, type: nativeType(type, shape), of: (local) => heldBy(named(local)) };
}

/** Quotients as a numerator and a divisor, so that what is no fraction stays a plain number; undefined where a form is only known at run time. */
function joinQuotients(quantities: readonly Quantity[]): JoinedLeaves | undefined {
  const parts = quantities.flatMap((q) => (q.form === 'whole' ? [{ n: q.n, over: q.over ?? literal(1n) }] : []));
  const plainDivisors = parts.every(({ over }) => !over.wide);
  if (parts.length < quantities.length || !plainDivisors || parts.every(({ over }) => isLiteral(over, 1n))) return undefined;
  const wide = parts.some(({ n }) => n.wide);
  const range = spanOf(...parts.map(({ n }) => n.range));
  const over = { range: spanOf(...parts.map((part) => part.over.range)), wide: false };
  return {
    operations: parts.map(({ n }) => n.operation),
    divisors: parts.map((part) => part.over.operation),
    type: wide ? symbolType('Int') : numberType,
    of: (local) =>
      quantity({
        form: 'whole',
        n: { operation: named(local), range, wide },
        over: { ...over, operation: named(`${local}Divisor`) },
        scale: quantities[0]!.scale,
      }),
  };
}

function leavesOf(tree: Tree): Leaf[] {
  if (tree.kind === 'leaf') return [tree];
  if (tree.kind === 'branch') return [...leavesOf(tree.then), ...leavesOf(tree.otherwise)];
  return tree.cases.flatMap((each) => leavesOf(each.tree));
}

function render(tree: Tree, mode: 'return' | 'assign', leaf: Render): readonly Statement[] {
  if (tree.kind === 'leaf') return [...tree.lines, ...leaf(tree)];
  if (tree.kind === 'switch') return [...tree.lines, renderSwitch(tree, mode, leaf)];
  const [then, otherwise] = [render(tree.then, mode, leaf), render(tree.otherwise, mode, leaf)];
  const { condition } = tree;
  if (mode === 'return') return [...tree.lines, { kind: 'branch', condition, then }, ...otherwise];
  return [...tree.lines, { kind: 'branch', condition, then, otherwise }];
}

/** Values with the same statements share a case; the last one is the default, so that the switch is whole. */
function renderSwitch({ subject, cases }: Extract<Tree, { kind: 'switch' }>, mode: 'return' | 'assign', leaf: Render): Statement {
  const groups = new Map<string, { values: string[]; body: readonly Statement[] }>();
  for (const { values, tree } of cases) {
    const body = render(tree, mode, leaf);
    const key = keyOf(body);
    const group = groups.get(key);
    if (group) group.values.push(...values);
    else groups.set(key, { values: [...values], body });
  }
  return { kind: 'switch', subject, cases: [...groups.values()], goesOn: mode === 'assign' };
}
