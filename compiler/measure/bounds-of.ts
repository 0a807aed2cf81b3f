/** A typed rule → the bounds of each of its nodes, visited in the order of evaluation under the conditions around it. */

import { addIntervals, between, divideIntervals, multiplyIntervals, negateInterval, point, scaleInterval } from '../algebra/interval.ts';
import { isHundredth } from '../algebra/linear.ts';
import { ofNumber, rational, zero } from '../algebra/rational.ts';
import { evaluationOrder } from '../model/expression/evaluation-order.ts';
import type { Expression } from '../model/expression/expression.ts';
import { keyOf } from '../model/expression/key-of.ts';
import { LayeredMap } from '../model/layered-map.ts';
import type { Measure } from '../model/measure.ts';
import { listLimit, type Type } from '../model/type.ts';
import { addScales, joinBounds, maxScale, none, other, quantity, refine, typeBounds, valueBounds } from './bounds.ts';
import { builtinBounds } from './bounds-builtin.ts';
import { assume, atomsIn, type BoundsContext, emptyContext, sharpen, withVariable } from './bounds-context.ts';

export type BoundedRule = {
  readonly requires: readonly { readonly condition: Expression }[];
  readonly where: readonly { readonly name: string; readonly expression: Expression }[];
  readonly body: Expression;
};

/** Called with every node, its bounds and what is known where it is evaluated. */
export type Observe = (node: Expression, bounds: Measure, context: BoundsContext) => void;

/** What the rule answers. `entry` is what its inputs may be, `outputs` what the rules that it calls answer. */
export function boundsOf(
  rule: BoundedRule,
  entry: ReadonlyMap<string, Measure>,
  outputs: ReadonlyMap<string, Measure>,
  observe: Observe,
): Measure {
  let context: BoundsContext = { ...emptyContext(), names: new LayeredMap(entry), outputs };
  for (const { kind, index } of evaluationOrder(rule)) {
    if (kind === 'requires') {
      const { condition } = rule.requires[index]!;
      visitNode(condition, context, observe);
      context = assume(context, condition, true);
    } else {
      const { name, expression } = rule.where[index]!;
      const bounds = visitNode(expression, context, observe);
      const definitions = context.definitions.with([[name, expression]]);
      context = { ...context, names: context.names.with([[name, bounds]]), definitions, atoms: atomsIn([expression], context) };
    }
  }
  return visitNode(rule.body, context, observe);
}

/** The bounds of an expression at a place that has been visited. */
export function boundsIn(node: Expression, context: BoundsContext): Measure {
  const own = new Map<Expression, Measure>();
  const nodes: BoundsContext['nodes'] = {
    get: (each) => own.get(each) ?? context.nodes.get(each),
    set: (each, bounds) => own.set(each, bounds),
  };
  return visitNode(node, { ...context, nodes }, () => undefined);
}

function visitNode(node: Expression, context: BoundsContext, observe: Observe): Measure {
  const bounds = boundsHere(node, context, observe);
  context.nodes.set(node, bounds);
  const sharp = bounds.kind === 'quantity' ? quantity(sharpen(node, bounds, context), bounds.scale) : bounds;
  context.nodes.set(node, sharp);
  observe(node, sharp, context);
  return sharp;
}

function boundsHere(node: Expression, context: BoundsContext, observe: Observe): Measure {
  const visit = (part: Expression, inner = context): Measure => visitNode(part, inner, observe);
  switch (node.kind) {
    case 'null':
      return none;
    case 'literal':
    case 'reading':
      return other;
    case 'zero':
      return quantity(point(zero), 0);
    case 'constant':
      return valueBounds(node.value);
    case 'input':
    case 'local':
      return context.names.get(node.name) ?? typeBounds(node.type);
    case 'field':
      return fieldBounds(node, visit(node.of));
    case 'negate': {
      const of = visit(node.of);
      return of.kind === 'quantity' ? quantity(negateInterval(of), of.scale) : other;
    }
    case 'arithmetic':
      return arithmeticBounds(node, visit(node.left), visit(node.right));
    case 'builtin':
      return builtinBounds(
        node,
        node.arguments.map((argument) => visit(argument)),
      );
    case 'rule':
      for (const { value } of node.arguments) visit(value);
      return context.outputs.get(node.rule) ?? typeBounds(node.type);
    default:
      return branchBounds(node, context, visit);
  }
}

type Simple =
  | 'literal'
  | 'null'
  | 'reading'
  | 'zero'
  | 'constant'
  | 'input'
  | 'local'
  | 'field'
  | 'negate'
  | 'arithmetic'
  | 'builtin'
  | 'rule';
type Visit = (part: Expression, inner?: BoundsContext) => Measure;

function branchBounds(node: Exclude<Expression, { kind: Simple }>, context: BoundsContext, visit: Visit): Measure {
  switch (node.kind) {
    case 'not':
    case 'isNull':
      visit(node.of);
      return other;
    case 'compare':
      visit(node.left);
      visit(node.right);
      return other;
    case 'and':
    case 'or':
      node.operands.reduce((known, operand) => {
        visit(operand, known);
        return assume(known, operand, node.kind === 'and');
      }, context);
      return other;
    case 'if':
      visit(node.condition);
      return joinBounds(
        visit(node.then, assume(context, node.condition, true)),
        visit(node.otherwise, assume(context, node.condition, false)),
      );
    case 'record':
      return { kind: 'record', fields: new Map(node.entries.map(({ name, value }) => [name, visit(value)])) };
    case 'list':
      return listBounds(node.items.map((item) => visit(item)));
    case 'table':
    case 'exceptions':
      return node.kind === 'table' ? tableBounds(node, context, visit) : exceptionBounds(node, context, visit);
    case 'negate':
      return visit(node.of);
    default:
      return iterationBounds(node, context, visit);
  }
}

function listBounds(items: readonly Measure[]): Measure {
  return { kind: 'list', of: items.reduce(joinBounds, none), length: items.length };
}

type List = Extract<Measure, { kind: 'list' }>;

const listOf = (bounds: Measure): List => (bounds.kind === 'list' ? bounds : { kind: 'list', of: other, length: listLimit });

function iterationBounds(
  node: Extract<Expression, { kind: 'for' | 'some' | 'every' | 'filter' | 'latest' }>,
  context: BoundsContext,
  visit: Visit,
): Measure {
  const list = visit(node.list);
  const { of, length } = listOf(list);
  const variable = 'variable' in node ? node.variable : 'item';
  const inner = withVariable(context, variable, of);
  if (node.kind === 'latest') {
    visit(node.key, inner);
    visit(node.take);
    return list;
  }
  if (node.kind === 'filter') {
    visit(node.condition, inner);
    return { kind: 'list', of: refineItem(of, variable, assume(inner, node.condition, true)), length };
  }
  const body = visit(node.body, inner);
  return node.kind === 'for' ? { kind: 'list', of: body, length } : other;
}

/** An item, or its fields, as the filter's condition leaves them. */
function refineItem(of: Measure, variable: string, known: BoundsContext): Measure {
  const sharpened = (bounds: Measure, node: Expression): Measure =>
    bounds.kind === 'quantity' ? refine(bounds, sharpen(node, bounds, known)) : bounds;
  const span = { file: '', start: 0, end: 0 };
  const type: Type = { kind: 'quantity', unit: {} };
  const item: Expression = { kind: 'local', name: variable, type, span };
  if (of.kind !== 'record') return sharpened(of, item);
  const fields = [...of.fields].map(([name, bounds]) => [name, sharpened(bounds, { kind: 'field', of: item, name, type, span })] as const);
  return { kind: 'record', fields: new Map(fields) };
}

/** A longer `first` table is read without what its earlier rows rule out: the responsibility matrices. */
const longestNarrowed = 40;

function tableBounds({ table }: Extract<Expression, { kind: 'table' }>, context: BoundsContext, visit: Visit): Measure {
  let known = context;
  const answers = table.rows.map(({ condition, output }) => {
    visit(condition, known);
    const answer = visit(output, assume(known, condition, true));
    if (table.hitPolicy === 'first' && table.rows.length <= longestNarrowed) known = assume(known, condition, false);
    return answer;
  });
  const all = table.otherwise ? [...answers, visit(table.otherwise, known)] : answers;
  if (table.hitPolicy === 'collect') return listBounds(answers);
  return all.reduce(joinBounds, none);
}

function exceptionBounds(node: Extract<Expression, { kind: 'exceptions' }>, context: BoundsContext, visit: Visit): Measure {
  let known = context;
  const answers = node.exceptions.map(({ condition, output }) => {
    visit(condition, known);
    const answer = visit(output, assume(known, condition, true));
    known = assume(known, condition, false);
    return answer;
  });
  return [...answers, visit(node.base, known)].reduce(joinBounds);
}

const within = (limit: number): Measure => quantity(between(ofNumber(-limit), ofNumber(limit)), 0);
const wholeNumber = within(1e9);
/** Of a period of 300 years at most, forwards or backwards. */
const periodFields: Readonly<Record<string, Measure>> = { months: within(3600), years: within(300), days: within(109_573) };

function fieldBounds(node: Extract<Expression, { kind: 'field' }>, of: Measure): Measure {
  if (of.kind === 'record') return of.fields.get(node.name) ?? other;
  if (node.of.type.kind === 'period') return periodFields[node.name] ?? wholeNumber;
  return node.type.kind === 'quantity' ? wholeNumber : typeBounds(node.type);
}

/** Seconds that lie between any two dates or instants of use here: over a hundred thousand years. */
const longAgo = ofNumber(4e12);

function arithmeticBounds(node: Extract<Expression, { kind: 'arithmetic' }>, left: Measure, right: Measure): Measure {
  if (node.type.kind !== 'quantity') return other;
  if (left.kind !== 'quantity' || right.kind !== 'quantity') {
    if (node.left.type.kind === 'quantity') return typeBounds(node.type);
    return quantity({ min: { numerator: -longAgo.numerator, denominator: 1n }, max: longAgo }, node.left.type.kind === 'date' ? 0 : 3);
  }
  switch (node.op) {
    case '+':
      return quantity(addIntervals(left, right), maxScale(left.scale, right.scale));
    case '-':
      return quantity(addIntervals(left, negateInterval(right)), maxScale(left.scale, right.scale));
    case '*': {
      const product = multiplyIntervals(left, right);
      const scale = addScales(left.scale, right.scale);
      return isHundredth(node) ? quantity(scaleInterval(product, rational(1n, 100n)), addScales(scale, 2)) : quantity(product, scale);
    }
    case '/':
      if (keyOf(node.left) === keyOf(node.right)) return quantity(point(rational(1n)), 0);
      return quantity(divideIntervals(left, right), 'fraction');
  }
}
