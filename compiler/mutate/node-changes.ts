/** An expression → what it may be mistaken for: the neighbouring comparison, the opposite operator, the other rounding, the row next door. */

import { shorten } from '../diagnostic/catalogue/shorten.ts';
import type { Arithmetic, Comparison, DecisionTable, Expression } from '../model/expression/expression.ts';
import { say } from './say.ts';

export type NodeChange = { readonly words: string; readonly to: Expression };

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

const comparisons: Readonly<Record<Comparison, Comparison>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '=': '!=', '!=': '=' };
const operators: Readonly<Record<Arithmetic, Arithmetic>> = { '+': '-', '-': '+', '*': '/', '/': '*' };
const opposites: Readonly<Record<string, Of<'builtin'>['name']>> = {
  min: 'max',
  max: 'min',
  floor: 'ceiling',
  ceiling: 'floor',
  decimal: 'roundDown',
  roundHalfEven: 'roundHalfUp',
  roundHalfUp: 'roundHalfDown',
  roundHalfDown: 'roundHalfUp',
  roundUp: 'roundDown',
  roundDown: 'roundUp',
  clearDaysAfter: 'clearDaysBefore',
  clearDaysBefore: 'clearDaysAfter',
  dayBefore: 'dayAfter',
  dayAfter: 'dayBefore',
};

/** Changes of one expression, its children left as they are. */
export function nodeChanges(node: Expression): NodeChange[] {
  switch (node.kind) {
    case 'compare':
      return [told(node, { ...node, op: comparisons[node.op] })];
    case 'isNull':
      return [told(node, { ...node, negated: !node.negated })];
    case 'arithmetic':
      return arithmeticChanges(node);
    case 'and':
    case 'or':
      return [told(node, { ...node, kind: node.kind === 'and' ? 'or' : 'and' })];
    case 'some':
    case 'every':
      return [told(node, { ...node, kind: node.kind === 'some' ? 'every' : 'some' })];
    case 'filter':
      return [{ words: shorten(`${say(node)} → ${say(node.list)}`, 90), to: node.list }];
    case 'negate':
    case 'not':
      return [told(node, node.of)];
    case 'builtin': {
      const opposite = opposites[node.name];
      return opposite ? [told(node, { ...node, name: opposite })] : [];
    }
    default:
      return [];
  }
}

function told(from: Expression, to: Expression): NodeChange {
  return { words: `${shorten(say(from), 90)} → ${shorten(say(to), 90)}`, to };
}

/** `period × count` has no quotient: there the count goes. */
function arithmeticChanges(node: Of<'arithmetic'>): NodeChange[] {
  if (node.op === '*' && node.type.kind === 'period') return [told(node, node.left.type.kind === 'period' ? node.left : node.right)];
  if (node.op === '-' && node.left.type.kind === node.right.type.kind && node.left.type.kind !== 'quantity') {
    return [told(node, { ...node, left: node.right, right: node.left })];
  }
  return [told(node, { ...node, op: operators[node.op] })];
}

/** The opposite of a truth that is a name or a call, wherever it stands: as a condition, a result, an argument. */
export function denials(node: Expression): NodeChange[] {
  const isBare = ['input', 'local', 'field', 'rule', 'builtin'].includes(node.kind);
  return isBare && node.type.kind === 'boolean' ? [told(node, { kind: 'not', of: node, type: node.type, span: node.span })] : [];
}

/** Rows dropped, and answering as another row does. `row` is how the row is called. */
export function rowChanges(
  node: Of<'table'>,
): { readonly row: string; readonly words: string; readonly at: Expression; readonly to: Expression }[] {
  const { table } = node;
  const changed = (rows: DecisionTable['rows']): Expression => ({ ...node, table: { ...table, rows } });
  return table.rows.flatMap((row, index) => {
    const drop = {
      row: rowName(table, index),
      words: 'dropped',
      at: row.condition,
      to: changed(table.rows.filter((_, at) => at !== index)),
    };
    const other = otherOutput(table, index);
    if (!other) return [drop];
    const rows = table.rows.map((each, at) => (at === index ? { ...each, output: other } : each));
    return [
      drop,
      { row: drop.row, words: `${shorten(answer(row.output), 60)} → ${shorten(answer(other), 60)}`, at: row.output, to: changed(rows) },
    ];
  });
}

/** The next row's answer that is another one, from the top again after the last. */
function otherOutput({ rows, otherwise }: DecisionTable, index: number): Expression | undefined {
  const own = answer(rows[index]?.output as Expression);
  const others = [...rows.slice(index + 1), ...rows.slice(0, index)].map(({ output }) => output);
  return [...others, ...(otherwise ? [otherwise] : [])].find((output) => answer(output) !== own);
}

const answer = (output: Expression): string =>
  output.kind === 'constant'
    ? JSON.stringify(output.value, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    : say(output);

/** A row by its cells; those that hang together by chance get a number. */
export function rowName({ rows }: DecisionTable, index: number): string {
  const nameOf = (cells: readonly string[]): string => cells.filter((cell) => cell !== '-' && cell !== '').join(' | ') || 'any';
  const name = nameOf(rows[index]?.cells ?? []);
  const before = rows.slice(0, index).filter(({ cells }) => nameOf(cells) === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}
