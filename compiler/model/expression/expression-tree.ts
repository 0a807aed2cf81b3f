/**
 * The tree of a typed expression: the only file that knows where each kind keeps its children.
 * Whoever walks a tree without asking what its nodes mean walks it with these.
 */
import type { DecisionTable, Expression } from './expression.ts';

/** In the order in which they are written, conditions before what they decide. */
export function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'negate':
    case 'not':
    case 'isNull':
    case 'field':
      return [node.of];
    case 'arithmetic':
    case 'compare':
      return [node.left, node.right];
    case 'and':
    case 'or':
      return node.operands;
    case 'if':
      return [node.condition, node.then, node.otherwise];
    case 'for':
    case 'some':
    case 'every':
      return [node.list, node.body];
    case 'filter':
      return [node.list, node.condition];
    case 'latest':
      return [node.list, node.key, node.take];
    case 'list':
      return node.items;
    case 'record':
      return node.entries.map(({ value }) => value);
    case 'rule':
      return node.arguments.map(({ value }) => value);
    case 'builtin':
      return node.arguments;
    case 'table':
      return [...node.table.rows.flatMap(inTurn), ...(node.table.otherwise ? [node.table.otherwise] : [])];
    case 'exceptions':
      return [...node.exceptions.flatMap(inTurn), node.base];
    case 'literal':
    case 'zero':
    case 'null':
    case 'constant':
    case 'input':
    case 'local':
    case 'reading':
      return [];
  }
}

export type Branch = { readonly condition: Expression; readonly output: Expression };
const inTurn = ({ condition, output }: Branch): Expression[] => [condition, output];

/** Children that are evaluated whenever the node is, and those of which it depends on the values of others. */
export function partsOf(node: Expression): { readonly always: readonly Expression[]; readonly sometimes: readonly Expression[] } {
  const children = childrenOf(node);
  if (!isConditional(node)) return { always: children, sometimes: [] };
  const always = node.kind === 'latest' ? [node.list, node.take] : children.slice(0, 1);
  return { always, sometimes: children.filter((child) => !always.includes(child)) };
}

/** Whether only its first child is sure to be evaluated; of `latest` the number of items is too. */
function isConditional(node: Expression): boolean {
  if (node.kind === 'builtin') return node.name === 'default';
  return conditional.has(node.kind);
}

const conditional: ReadonlySet<Expression['kind']> = new Set([
  'and',
  'or',
  'if',
  'for',
  'some',
  'every',
  'filter',
  'latest',
  'table',
  'exceptions',
]);

/** Every node once, parents first, however deep; `under` may follow other parts of a node than all its children. */
export function visit(expression: Expression, each: (node: Expression) => unknown, under = childrenOf): void {
  const open = [expression];
  for (let node = open.pop(); node; node = open.pop()) {
    each(node);
    const children = under(node);
    for (let at = children.length - 1; at >= 0; at--) open.push(children[at]!);
  }
}

/** The expression and all it contains, outside first. */
export function nodesOf(expression: Expression): Expression[] {
  const nodes: Expression[] = [];
  visit(expression, (node) => nodes.push(node));
  return nodes;
}

/** Whether a node does something for each item of its first child. */
export const isOverItems = ({ kind }: Expression): boolean => overItems.has(kind);
const overItems: ReadonlySet<Expression['kind']> = new Set(['for', 'some', 'every', 'filter', 'latest']);

/** Answers in turn: that of the first condition that holds, `otherwise` where none does. */
export type Ways = { readonly ways: readonly Branch[]; readonly otherwise: Expression | undefined };

/** What chooses among answers, be it an `if`, a table or exceptions; undefined for a node that answers by itself. */
export function waysOf(node: Expression): Ways | undefined {
  if (node.kind === 'if') return { ways: [{ condition: node.condition, output: node.then }], otherwise: node.otherwise };
  if (node.kind === 'exceptions') return { ways: node.exceptions, otherwise: node.base };
  if (node.kind !== 'table' || node.table.hitPolicy === 'collect') return undefined;
  return { ways: node.table.rows, otherwise: node.table.otherwise };
}

/** The answers of which a node gives one, whatever its conditions say; undefined where it answers by itself. */
export function branchesOf(node: Expression): readonly Expression[] | undefined {
  const found = waysOf(node);
  return found && [...found.ways.map(({ output }) => output), ...(found.otherwise ? [found.otherwise] : [])];
}

/** The same node over other children. Where one changes, what was proved of the node is dropped with it. */
export function mapChildren(node: Expression, change: (child: Expression) => Expression): Expression {
  let isSame = true;
  const mapped = overChildren(node, (child) => {
    const next = change(child);
    isSame &&= next === child;
    return next;
  });
  return isSame ? node : unmeasured(mapped);
}

/** An expression of which nothing is proved, as one is that takes another's place. */
export function unmeasured(node: Expression): Expression {
  if (!node.measure) return node;
  const { measure: _, ...rest } = node;
  return rest as Expression;
}

type Change = (child: Expression) => Expression;

function overChildren(node: Expression, change: Change): Expression {
  const inEach = <Each extends { readonly value: Expression }>(each: Each): Each => ({ ...each, value: change(each.value) });
  switch (node.kind) {
    case 'negate':
    case 'not':
    case 'isNull':
    case 'field':
      return { ...node, of: change(node.of) };
    case 'arithmetic':
    case 'compare':
      return { ...node, left: change(node.left), right: change(node.right) };
    case 'and':
    case 'or':
      return { ...node, operands: node.operands.map(change) };
    case 'if':
      return { ...node, condition: change(node.condition), then: change(node.then), otherwise: change(node.otherwise) };
    case 'for':
    case 'some':
    case 'every':
      return { ...node, list: change(node.list), body: change(node.body) };
    case 'filter':
      return { ...node, list: change(node.list), condition: change(node.condition) };
    case 'latest':
      return { ...node, list: change(node.list), key: change(node.key), take: change(node.take) };
    case 'list':
      return { ...node, items: node.items.map(change) };
    case 'record':
      return { ...node, entries: node.entries.map(inEach) };
    case 'builtin':
      return { ...node, arguments: node.arguments.map(change) };
    case 'rule':
      return { ...node, arguments: node.arguments.map(inEach) };
    case 'table':
      return { ...node, table: overTable(node.table, change) };
    case 'exceptions':
      return { ...node, exceptions: node.exceptions.map((each) => inBranch(each, change)), base: change(node.base) };
    case 'literal':
    case 'zero':
    case 'null':
    case 'constant':
    case 'input':
    case 'local':
    case 'reading':
      return node;
  }
}

function overTable(table: DecisionTable, change: Change): DecisionTable {
  const rows = table.rows.map((row) => inBranch(row, change));
  return table.otherwise ? { ...table, rows, otherwise: change(table.otherwise) } : { ...table, rows };
}

function inBranch<Each extends Branch>(each: Each, change: Change): Each {
  return { ...each, condition: change(each.condition), output: change(each.output) };
}
