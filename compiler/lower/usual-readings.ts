/**
 * A rule as it is under its default readings: each reading is the option it has by default, and what that settles is
 * settled: rows and branches that cannot be reached are gone, and with them the names that only they read.
 */
import { oppositeOf } from '../model/expression/comparison.ts';
import type { Expression } from '../model/expression/expression.ts';
import { branchesOf, mapChildren, waysOf } from '../model/expression/expression-tree.ts';
import { LayeredMap } from '../model/layered-map.ts';
import type { Rule } from '../model/program.ts';
import { isPath } from './names/mentions.ts';

export function withUsualReadings(rule: Rule): Rule {
  if (rule.readings.length === 0) return rule;
  let known: Known = new LayeredMap(
    new Map(rule.readings.map(({ choice, default: option }) => [`reading:${choice}`, { values: new Set<boolean | string>([option]) }])),
  );
  const where = rule.where.map((each) => {
    const expression = settled(each.expression, known);
    const values = valuesOf(expression);
    if (values) known = known.with([[`local:${each.name}`, { values, chosen: chosenBy(expression) }]]);
    return { ...each, expression };
  });
  const requires = rule.requires.map((each) => ({ ...each, condition: settled(each.condition, known) }));
  return { ...rule, requires, where, body: settled(rule.body, known) };
}

/** Readings and names of which it is known what values they may have; `chosen`: of a name, the comparison by which it is one of two. */
type Known = LayeredMap<{ readonly values: ReadonlySet<boolean | string>; readonly chosen?: Chosen | undefined }>;
type Chosen = { readonly by: Expression; readonly value: boolean | string; readonly otherwise: boolean | string };

function settled(expression: Expression, known: Known): Expression {
  const [value, ...others] = knownOf(expression, known) ?? [];
  if (value !== undefined && others.length === 0) return { kind: 'literal', value, type: expression.type, span: expression.span };
  if (expression.kind === 'if') return settledChoice(expression, known);
  return simplified(
    mapChildren(expression, (part) => settled(part, known)),
    known,
  );
}

/** Each branch knows what the condition has said. */
function settledChoice(node: Extract<Expression, { kind: 'if' }>, known: Known): Expression {
  const condition = settled(node.condition, known);
  const truth = truthOf(condition);
  if (truth !== undefined) return settled(truth ? node.then : node.otherwise, known);
  const [then, otherwise] = [node.then, node.otherwise].map((way, index) => settled(way, narrowed(known, node.condition, index === 0)));
  return { ...node, condition, then: then!, otherwise: otherwise! };
}

function narrowed(known: Known, condition: Expression, truth: boolean): Known {
  if (condition.kind !== 'compare' || condition.left.kind !== 'local' || condition.right.kind !== 'literal') return known;
  const { op, left, right } = condition;
  const before = known.get(`local:${left.name}`);
  if (!before || (op !== '=' && op !== '!=')) return known;
  const isIt = (op === '=') === truth;
  const values = new Set([...before.values].filter((each) => (each === right.value) === isIt));
  return known.with([[`local:${left.name}`, { ...before, values }]]);
}

function knownOf(expression: Expression, known: Known): ReadonlySet<boolean | string> | undefined {
  if (expression.kind === 'reading') return known.get(`reading:${expression.choice}`)?.values;
  return expression.kind === 'local' ? known.get(`local:${expression.name}`)?.values : undefined;
}

/** One of two literals by a comparison that costs no more than to look at the name. */
function chosenBy(node: Expression): Chosen | undefined {
  const { ways: [way, ...more] = [], otherwise } = waysOf(node) ?? {};
  if (way?.output.kind !== 'literal' || more.length > 0 || otherwise?.kind !== 'literal') return undefined;
  const { condition, output } = way;
  const isPlain = condition.kind === 'compare' && isPath(condition.left) && condition.right.kind === 'literal';
  return isPlain && output.value !== otherwise.value ? { by: condition, value: output.value, otherwise: otherwise.value } : undefined;
}

/** What a name was chosen by is asked itself. */
function asked(node: Extract<Expression, { kind: 'compare' }>, known: Known): Expression {
  const { op, left, right } = node;
  const chosen = left.kind === 'local' ? known.get(`local:${left.name}`)?.chosen : undefined;
  if (!chosen || right.kind !== 'literal' || (op !== '=' && op !== '!=')) return node;
  return (right.value === chosen.value) === (op === '=') ? chosen.by : oppositeOf(chosen.by);
}

/** The values that an expression may have, where it chooses among literals. */
function valuesOf(node: Expression): ReadonlySet<boolean | string> | undefined {
  if (node.kind === 'literal') return new Set([node.value]);
  const values = branchesOf(node)?.map(valuesOf);
  return values?.every((each) => each !== undefined) ? new Set(values.flatMap((each) => [...each])) : undefined;
}

/** What is known of a node whose parts are settled. */
function simplified(node: Expression, known: Known): Expression {
  switch (node.kind) {
    case 'compare': {
      const truth = comparison(node, known);
      return truth === undefined ? asked(node, known) : withTruth(node, truth);
    }
    case 'not': {
      const truth = truthOf(node.of);
      return withTruth(node, truth === undefined ? undefined : !truth);
    }
    case 'and':
    case 'or':
      return simplifiedChain(node);
    case 'table':
      return simplifiedTable(node);
    case 'exceptions': {
      const exceptions = reachable(node.exceptions);
      const last = exceptions.at(-1);
      if (exceptions.length === 0) return node.base;
      if (last && truthOf(last.condition) === true)
        return exceptions.length === 1 ? last.output : { ...node, base: last.output, exceptions: exceptions.slice(0, -1) };
      return { ...node, exceptions };
    }
    default:
      return node;
  }
}

const truthOf = (node: Expression): boolean | undefined =>
  node.kind === 'literal' && typeof node.value === 'boolean' ? node.value : undefined;

const withTruth = (node: Expression, value: boolean | undefined): Expression =>
  value === undefined ? node : { kind: 'literal', value, type: { kind: 'boolean' }, span: node.span };

/** Of two literals, or of a name with a literal that it is never. */
function comparison({ op, left, right }: Extract<Expression, { kind: 'compare' }>, known: Known): boolean | undefined {
  if (right.kind !== 'literal' || (op !== '=' && op !== '!=')) return undefined;
  if (left.kind === 'literal') return (left.value === right.value) === (op === '=');
  return knownOf(left, known)?.has(right.value) === false ? op === '!=' : undefined;
}

function simplifiedChain(node: Extract<Expression, { kind: 'and' | 'or' }>): Expression {
  const decisive = node.kind === 'or';
  const undecided = node.operands.filter((operand) => truthOf(operand) !== !decisive);
  const end = undecided.findIndex((operand) => truthOf(operand) === decisive);
  // What stands before a decisive operand may still refuse: it stays.
  const operands = end < 0 ? undecided : undecided.slice(0, end + 1);
  const [only] = operands;
  if (!only) return withTruth(node, !decisive);
  return operands.length === 1 ? only : { ...node, operands };
}

function simplifiedTable(node: Extract<Expression, { kind: 'table' }>): Expression {
  const { table } = node;
  if (table.hitPolicy === 'collect')
    return { ...node, table: { ...table, rows: table.rows.filter((row) => truthOf(row.condition) !== false) } };
  const rows = reachable(table.rows);
  const last = rows.at(-1);
  const { otherwise, ...rest } = table;
  if (last && truthOf(last.condition) !== true) return { ...node, table: { ...table, rows } };
  if (rows.length <= 1) return last?.output ?? otherwise ?? node;
  return { ...node, table: { ...rest, rows: rows.slice(0, -1), otherwise: last!.output } };
}

/** The rows that may apply, up to the first that always does. */
function reachable<Row extends { readonly condition: Expression }>(rows: readonly Row[]): readonly Row[] {
  const possible = rows.filter(({ condition }) => truthOf(condition) !== false);
  const sure = possible.findIndex(({ condition }) => truthOf(condition) === true);
  return sure < 0 ? possible : possible.slice(0, sure + 1);
}
