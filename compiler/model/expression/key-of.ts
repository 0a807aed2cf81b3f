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
      return `${[node.kind, ...attributesOf(node)].join(':')}(${childrenOf(node).map(keyOf).join(', ')})`;
  }
}

/** What tells a node from another of its kind over the same children. */
export function attributesOf(node: Expression): readonly (string | boolean)[] {
  switch (node.kind) {
    case 'literal':
      return [node.value];
    case 'constant':
      return [node.id];
    case 'input':
    case 'local':
    case 'field':
    case 'builtin':
      return [node.name];
    case 'reading':
      return [node.choice];
    case 'arithmetic':
    case 'compare':
      return [node.op];
    case 'isNull':
      return [node.negated];
    case 'for':
    case 'some':
    case 'every':
      return [node.variable];
    case 'record':
      return node.entries.map(({ name }) => name);
    case 'rule':
      return [node.rule, ...node.arguments.map(({ name }) => name)];
    case 'table':
      return [node.table.hitPolicy, node.table.otherwise !== undefined];
    default:
      return [];
  }
}
