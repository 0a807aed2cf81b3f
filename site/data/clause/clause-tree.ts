/** A contract's clauses by id, in order, with what stands under each. Built once per manifest. */
import type { ChoiceModel, ClauseModel, Manifest } from '../../../compiler/model/report/manifest.ts';

export type ClauseTree = {
  readonly byId: ReadonlyMap<string, ClauseModel>;
  readonly children: ReadonlyMap<string, readonly ClauseModel[]>;
  readonly roots: readonly ClauseModel[];
  /** The clause that has a number first, where annexes number again. */
  readonly numbered: ReadonlyMap<string, ClauseModel>;
};

const trees = new WeakMap<Manifest, ClauseTree>();

export function clauseTree(manifest: Manifest): ClauseTree {
  const known = trees.get(manifest);
  if (known) return known;
  const children = Map.groupBy(manifest.clauses, ({ parent }) => parent ?? '');
  const tree = {
    byId: new Map(manifest.clauses.map((clause) => [clause.id, clause])),
    children,
    roots: children.get('') ?? [],
    numbered: new Map(manifest.clauses.flatMap((clause) => (clause.number ? [[clause.number, clause] as const] : [])).toReversed()),
  };
  trees.set(manifest, tree);
  return tree;
}

export function clauseOf(manifest: Manifest, id: string): ClauseModel {
  const clause = clauseTree(manifest).byId.get(id);
  if (!clause) throw new Error(`no clause ${id} in ${manifest.contract}`);
  return clause;
}

/** The clause and all that stands under it, in document order. */
export function withDescendants(manifest: Manifest, clause: ClauseModel): ClauseModel[] {
  const below = clauseTree(manifest).children.get(clause.id) ?? [];
  return [clause, ...below.flatMap((child) => withDescendants(manifest, child))];
}

/** The clauses above one, nearest first. */
export function ancestors(manifest: Manifest, clause: ClauseModel): ClauseModel[] {
  const parent = clause.parent === undefined ? undefined : clauseTree(manifest).byId.get(clause.parent);
  return parent ? [parent, ...ancestors(manifest, parent)] : [];
}

export type Found = { readonly clause: string; readonly start: number; readonly end: number };

/** Where the words of a reading stand: in its clause, or in a clause under it that holds them. */
export function placeOfChoice(
  manifest: Manifest,
  { clause, quote, start, end }: Pick<ChoiceModel, 'clause' | 'quote' | 'start' | 'end'>,
): Found {
  const home = clauseTree(manifest).byId.get(clause);
  if (!home || home.text.slice(start, end) === quote) return { clause, start, end };
  const holder = withDescendants(manifest, home).find(({ text }) => text.includes(quote));
  const at = holder?.text.indexOf(quote) ?? 0;
  return holder ? { clause: holder.id, start: at, end: at + quote.length } : { clause, start: 0, end: 0 };
}
