/** Truth, folded where a side is known: readings are settled when printing, so most of what depends on them goes. */
import { form, type Node, truth } from './node.ts';
import { distinct, isSame } from './same-node.ts';

const isTruth = (node: Node, value: boolean): boolean => node.kind === 'boolean' && node.value === value;
export const isTrue = (node: Node): boolean => isTruth(node, true);
export const isFalse = (node: Node): boolean => isTruth(node, false);

export function and(...operands: readonly Node[]): Node {
  const left = distinct(operands.flatMap((node) => partsOf(node, 'and')).filter((node) => !isTrue(node)));
  const found = left.find(isFalse);
  if (found) return found;
  return left.length <= 1 ? (left[0] ?? truth(true)) : form('and', 'boolean', left);
}

export function or(...operands: readonly Node[]): Node {
  const left = distinct(operands.flatMap((node) => partsOf(node, 'or')).filter((node) => !isFalse(node)));
  const found = left.find(isTrue);
  if (found) return found;
  return left.length <= 1 ? (left[0] ?? truth(false)) : form('or', 'boolean', left);
}

/** The conditions that an `and`, or an `or`, is made of. */
export const partsOf = (node: Node, name: 'and' | 'or'): readonly Node[] =>
  node.kind === 'form' && node.form === name ? node.arguments : [node];

const opposites = { isNull: 'isPresent', isPresent: 'isNull', equal: 'differ', differ: 'equal' } as const;

export function not(node: Node): Node {
  if (node.kind === 'boolean') return truth(!node.value);
  if (node.kind !== 'form') return form('not', 'boolean', [node]);
  const [left, right] = node.arguments as [Node, Node];
  if (node.form === 'not') return left;
  if (node.form === 'below') return form('notAbove', 'boolean', [right, left]);
  if (node.form === 'notAbove') return form('below', 'boolean', [right, left]);
  const opposite = opposites[node.form as keyof typeof opposites];
  return opposite ? form(opposite, 'boolean', node.arguments) : form('not', 'boolean', [node]);
}

export function isNull(node: Node): Node {
  if (node.kind === 'null') return truth(true);
  return node.kind === 'column' || node.kind === 'variable' || node.kind === 'form' ? form('isNull', 'boolean', [node]) : truth(false);
}

/** A condition where others are known to hold: its parts that they settle are gone. */
export function given(node: Node, facts: readonly Node[]): Node {
  if (facts.some((fact) => isSame(fact, node))) return truth(true);
  const opposite = not(node);
  if (facts.some((fact) => isSame(fact, opposite))) return truth(false);
  if (node.kind !== 'form' || (node.form !== 'and' && node.form !== 'or')) return node;
  const parts = node.arguments.map((part) => given(part, facts));
  if (parts.every((part, at) => part === node.arguments[at])) return node;
  return node.form === 'and' ? and(...parts) : or(...parts);
}

/** What holds where a condition does, and where it does not. */
export const factsOf = (condition: Node): readonly Node[] => partsOf(condition, 'and');
export const factsWithout = (condition: Node): readonly Node[] => partsOf(condition, 'or').map(not);
