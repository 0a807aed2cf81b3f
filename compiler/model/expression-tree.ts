/** Walks a typed expression: every node once, parents first. */
import type { Expression } from './expression.ts';

export function visit(expression: Expression, each: (node: Expression) => unknown): void {
  each(expression);
  for (const child of partsOf(expression)) visit(child, each);
}

/** The nodes directly under one. */
export function partsOf(node: Expression): readonly Expression[] {
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
    default:
      return partsOfLarge(node);
  }
}

function partsOfLarge(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'record':
    case 'rule':
      return (node.kind === 'record' ? node.entries : node.arguments).map(({ value }) => value);
    case 'builtin':
      return node.arguments;
    case 'table':
      return [
        ...node.table.rows.flatMap(({ condition, output }) => [condition, output]),
        ...(node.table.otherwise ? [node.table.otherwise] : []),
      ];
    case 'exceptions':
      return [node.base, ...node.exceptions.flatMap(({ condition, output }) => [condition, output])];
    default:
      return [];
  }
}

/** The node with each part replaced by what `map` makes of it, its kind and type kept. */
export function mapChildren(node: Expression, map: (part: Expression) => Expression): Expression {
  switch (node.kind) {
    case 'negate':
    case 'not':
    case 'isNull':
    case 'field':
      return { ...node, of: map(node.of) };
    case 'arithmetic':
    case 'compare':
      return { ...node, left: map(node.left), right: map(node.right) };
    case 'and':
    case 'or':
      return { ...node, operands: node.operands.map(map) };
    case 'if':
      return { ...node, condition: map(node.condition), then: map(node.then), otherwise: map(node.otherwise) };
    case 'for':
    case 'some':
    case 'every':
      return { ...node, list: map(node.list), body: map(node.body) };
    case 'filter':
      return { ...node, list: map(node.list), condition: map(node.condition) };
    case 'latest':
      return { ...node, list: map(node.list), key: map(node.key), take: map(node.take) };
    case 'list':
      return { ...node, items: node.items.map(map) };
    default:
      return mapLarge(node, map);
  }
}

function mapLarge(node: Expression, map: (part: Expression) => Expression): Expression {
  const mapRow = <Row extends { readonly condition: Expression; readonly output: Expression }>(row: Row): Row => ({
    ...row,
    condition: map(row.condition),
    output: map(row.output),
  });
  switch (node.kind) {
    case 'record':
      return { ...node, entries: node.entries.map(({ name, value }) => ({ name, value: map(value) })) };
    case 'rule':
      return { ...node, arguments: node.arguments.map(({ name, value }) => ({ name, value: map(value) })) };
    case 'builtin':
      return { ...node, arguments: node.arguments.map(map) };
    case 'table': {
      const { rows, otherwise, ...table } = node.table;
      return { ...node, table: { ...table, rows: rows.map(mapRow), ...(otherwise ? { otherwise: map(otherwise) } : {}) } };
    }
    case 'exceptions':
      return { ...node, base: map(node.base), exceptions: node.exceptions.map(mapRow) };
    default:
      return node;
  }
}
