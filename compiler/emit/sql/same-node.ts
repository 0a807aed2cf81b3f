/** Whether two nodes say the same. Trees share what they are made of, so that most are told apart, or known to be one, at once. */
import { childrenOf, labelOf, type Node } from './node.ts';

/** How many nodes are looked at: larger trees that are not one object count as different, which costs a simplification. */
const most = 300;

export function isSame(left: Node, right: Node): boolean {
  let looked = 0;
  const compare = (a: Node, b: Node): boolean => {
    if (a === b) return true;
    if (++looked > most || a.kind !== b.kind || labelOf(a) !== labelOf(b)) return false;
    const [of, others] = [childrenOf(a), childrenOf(b)];
    return of.length === others.length && of.every((child, at) => compare(child, others[at] as Node));
  };
  return compare(left, right);
}

/** Each node once. */
export const distinct = (nodes: readonly Node[]): readonly Node[] =>
  nodes.filter((node, at) => !nodes.slice(0, at).some((other) => isSame(node, other)));
