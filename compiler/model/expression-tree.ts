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
