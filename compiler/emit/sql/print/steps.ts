/**
 * A rule's columns → steps, each a list of columns computed from those of the steps before: what several places read is one
 * column. Expressions under a lambda that do not read its variable are taken out of it.
 */
import { childrenOf, column, labelOf, type Node } from '../node.ts';

export type Column = { readonly name: string; readonly node: Node };

type Known = {
  readonly id: number;
  readonly node: Node;
  readonly children: readonly Known[];
  /** Variables of lambdas around that it reads. */
  readonly free: ReadonlySet<string>;
  readonly size: number;
  uses: number;
  name?: string;
  level: number;
};

const lambdas: ReadonlySet<string> = new Set(['transform', 'filter', 'someItem', 'everyItem', 'transformIndexed', 'filterIndexed']);
const decimals: ReadonlySet<string> = new Set(['asDecimal', 'asDecimalProduct', 'decimalProduct']);
/** Said twice for less than a column costs. */
const cheap: ReadonlySet<string> = new Set(['field', 'isNull', 'isPresent', 'not', 'negate']);

/** `names`: what a node is called where it becomes a column. `taken`: names that no column may have. */
export function stepsOf(
  results: readonly Column[],
  names: ReadonlyMap<Node, string>,
): { readonly steps: readonly (readonly Column[])[]; readonly results: readonly Column[] } {
  const graph = createGraph(names);
  const roots = results.map(({ name, node }) => ({ name, known: graph.know(node) }));
  for (const { known } of roots) known.uses++;
  const kept = graph.all().filter(isColumn);
  const written = graph.writer(kept);
  const steps: Column[][] = [];
  for (const known of kept) {
    const node = written(known, true);
    const level = graph.levelOf(known);
    const step = steps[level] ?? [];
    step.push({ name: known.name as string, node });
    steps[level] = step;
  }
  return { steps: steps.filter(Boolean), results: roots.map(({ name, known }) => ({ name, node: written(known, false) })) };
}

function isColumn({ node, free, uses, size, name }: Known): boolean {
  if (node.kind !== 'form' || free.size > 0 || (cheap.has(node.form) && size < 4)) return false;
  return uses > 1 || (name !== undefined && size > 6);
}

function createGraph(names: ReadonlyMap<Node, string>) {
  const byKey = new Map<string, Known>();
  const byNode = new Map<Node, Known>();
  const taken = new Map<string, number>();
  const columns = new Set<Known>();
  const know = (node: Node): Known => {
    const seen = byNode.get(node);
    if (seen) return seen;
    const children = childrenOf(node).map(know);
    const key = `${labelOf(node)}(${children.map(({ id }) => id).join()})`;
    const known = byKey.get(key) ?? makeKnown(node, children, byKey.size);
    byKey.set(key, known);
    byNode.set(node, known);
    const name = names.get(node);
    if (name !== undefined) known.name ??= name;
    return known;
  };
  const levels = new Map<Known, number>();
  /** The first step after those of the columns that it reads. */
  const levelOf = (known: Known): number => {
    const found = levels.get(known);
    if (found !== undefined) return found;
    const level = Math.max(0, ...known.children.map((child) => (columns.has(child) ? levelOf(child) + 1 : levelOf(child))));
    levels.set(known, level);
    return level;
  };
  const writer = (kept: readonly Known[]) => {
    for (const known of kept) columns.add(known);
    for (const known of kept) known.name = unique(known.name ?? labelName(known.node), taken);
    const made = new Map<Known, Node>();
    const write = (known: Known, isOwn: boolean): Node => {
      const { node } = known;
      if (columns.has(known) && !isOwn) return column(known.name as string, node.type, node.wide ?? false);
      const before = isOwn ? undefined : made.get(known);
      if (before) return before;
      const parts = known.children.map((child) => write(child, false));
      const result = withChildren(node, parts);
      if (!isOwn) made.set(known, result);
      return result;
    };
    return write;
  };
  return { know, levelOf, writer, all: () => [...byKey.values()] };
}

function makeKnown(node: Node, children: readonly Known[], id: number): Known {
  const isLambda = node.kind === 'form' && lambdas.has(node.form);
  for (const child of children) child.uses++;
  const free = new Set(children.flatMap((child) => [...child.free]));
  if (node.kind === 'variable') free.add(node.name);
  if (isLambda) {
    const own = node.name ?? '';
    for (const each of [own, `${own}_at`]) free.delete(each);
    takeOut(children[1] as Known);
  }
  for (const child of saidAgain(node, children)) child.uses++;
  return { id, node, children, free, size: 1 + children.reduce((sum, child) => sum + child.size, 0), uses: 0, level: 0 };
}

/** What 128 bits are asked of is looked at before it is computed, in 64 bits where the row fits them. */
function saidAgain(node: Node, children: readonly Known[]): readonly Known[] {
  if (node.kind !== 'form') return [];
  const isWide = decimals.has(node.form)
    ? !node.name?.startsWith('18,')
    : node.wide && (node.form === 'quotient' || node.form === 'multiply');
  return isWide ? children.map((child) => (child.node.kind === 'widen' ? (child.children[0] ?? child) : child)) : [];
}

/** What a lambda's body computes anew for each item though it reads none. */
function takeOut(known: Known): void {
  if (known.free.size === 0) {
    if (known.node.kind === 'form') known.uses += 2;
    return;
  }
  for (const child of known.children) takeOut(child);
}

const labelName = (node: Node): string =>
  node.kind === 'form' ? node.form.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : node.kind;

function unique(name: string, taken: Map<string, number>): string {
  const plain = `_${name.replace(/\W/g, '_')}`;
  const count = (taken.get(plain.toLowerCase()) ?? 0) + 1;
  taken.set(plain.toLowerCase(), count);
  return count === 1 ? plain : `${plain}_${count}`;
}

function withChildren(node: Node, children: readonly Node[]): Node {
  if (node.kind === 'form') return { ...node, arguments: children };
  return node.kind === 'widen' ? { ...node, of: children[0] as Node } : node;
}
