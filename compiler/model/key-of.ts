/** A text that two typed expressions share when they always have the same value: the same operations on the same names. */
import type { Expression } from './expression.ts';
import { childrenOf } from './expression-tree.ts';

const keys = new WeakMap<Expression, string>();

/** `input` → `amount`, a path → `change.motive`, anything else its operator over the keys of its parts. */
export function keyOf(node: Expression): string {
  const known = keys.get(node);
  if (known !== undefined) return known;
  const key = writeKey(node);
  keys.set(node, key);
  return key;
}

function writeKey(node: Expression): string {
  switch (node.kind) {
    case 'input':
    case 'local':
      return node.name;
    case 'reading':
      return `readings.${node.choice}`;
    case 'field':
      return `${keyOf(node.of)}.${node.name}`;
    case 'literal':
      return JSON.stringify(node.value);
    case 'constant':
      return `#${node.id}`;
    default:
      return `${node.kind}${attributeOf(node)}(${childrenOf(node).map(keyOf).join(', ')})`;
  }
}

/** What tells a node from another of its kind over the same parts. */
function attributeOf(node: Expression): string {
  switch (node.kind) {
    case 'arithmetic':
    case 'compare':
      return node.op;
    case 'isNull':
      return node.negated ? '!' : '';
    case 'table':
      return `:${node.table.hitPolicy}`;
    case 'builtin':
      return `:${node.name}`;
    case 'rule':
      return `:${node.rule}:${node.arguments.map(({ name }) => name).join(':')}`;
    case 'record':
      return `:${node.entries.map(({ name }) => name).join(':')}`;
    case 'for':
    case 'some':
    case 'every':
      return `:${node.variable}`;
    default:
      return '';
  }
}
