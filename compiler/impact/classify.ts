/**
 * Links between two editions → what happened to each: reworded, split, merged, moved, renumbered, added, removed, or nothing.
 * A clause that only moves or changes number with the one above it is told of there, and a reference that only follows is no change.
 */
import type { Language } from '../language/language.ts';
import type { ChangeKind } from '../model/report/impact.ts';
import { alignClauses, type Link } from './align/align-clauses.ts';
import type { EditionClause } from './align/edition.ts';
import { withFollowedReferences } from './align/followed-references.ts';
import { movedLinks } from './align/order.ts';
import { type Redirected, redirectionFinder } from './align/redirected-references.ts';
import { isReworded, type Redline, redline } from './align/redline.ts';

/** `following` counts the clauses below that only follow; `follows` says that this one is counted so. */
export type Classified = {
  readonly kinds: readonly ChangeKind[];
  readonly line: Redline;
  readonly redirected: readonly Redirected[];
  readonly follows: boolean;
  following: number;
};

const headingWeight = 400;

export function classify(
  old: readonly EditionClause[],
  fresh: readonly EditionClause[],
  findReferences?: Language['detectReferences'],
): Classified[] {
  const links = alignClauses(old, fresh);
  const kept = links.filter((link) => link.old.length > 0 && link.new.length > 0);
  const ranked = kept.map((link) => ({ old: link.old[0]!, new: link.new[0]!, weight: weightOf(link, old) }));
  const moved = new Set([...movedLinks(ranked)].map((index) => kept[index]!));
  const lines = links.map((link) => ({ line: lineOf(link, old, fresh), moved: moved.has(link) }));
  const followed = findReferences ? withFollowedReferences(lines, findReferences) : lines;
  const redirected = findReferences
    ? redirectionFinder(
        followed.map(({ line }) => line),
        findReferences,
      )
    : () => [];
  const found = followed.map(({ line, moved }) => ({
    line,
    redirected: redirected(line),
    kinds: kindsOf(line, moved),
    follows: false,
    following: 0,
  }));
  return follow(found.map((one) => (one.redirected.length > 0 ? { ...one, kinds: [...one.kinds, 'redirected'] } : one))).sort(
    (a, b) => placeOf(a, fresh.length) - placeOf(b, fresh.length),
  );
}

const lineOf = (link: Link, old: readonly EditionClause[], fresh: readonly EditionClause[]): Redline =>
  redline(
    link.old.map((index) => old[index]!),
    link.new.map((index) => fresh[index]!),
  );

const weightOf = (link: Link, old: readonly EditionClause[]): number =>
  link.old.reduce((sum, index) => sum + 1 + old[index]!.tokens.length + (old[index]!.kind === 'section' ? headingWeight : 0), 0);

function kindsOf({ old: left, new: right, ...line }: Redline, moved: boolean): ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (left.length === 0) kinds.push('added');
  else if (right.length === 0) kinds.push('removed');
  else {
    if (isReworded(line)) kinds.push('reworded');
    if (right.length > 1) kinds.push('split');
    if (left.length > 1) kinds.push('merged');
    if (moved) kinds.push('moved');
    if (left[0]!.number !== right[0]!.number) kinds.push('renumbered');
  }
  return kinds;
}

/** Takes `moved` and `renumbered` from what only follows the clause above it. */
function follow(found: readonly Classified[]): Classified[] {
  const byOld = new Map(found.flatMap((one) => one.line.old.map(({ index }) => [index, one] as const)));
  const byNew = new Map(found.flatMap((one) => one.line.new.map(({ index }) => [index, one] as const)));
  const lone = new Map<Classified, Classified>();
  for (const one of found) {
    const above = leaderOf(one, byOld, byNew);
    if (!above) continue;
    const kinds = one.kinds.filter(
      (kind) => !(kind === 'moved' && above.kinds.includes(kind)) && !(kind === 'renumbered' && renumbers(above, one)),
    );
    if (kinds.length < one.kinds.length) lone.set(one, { ...one, kinds, follows: kinds.length === 0 });
    if (kinds.length < one.kinds.length) topOf(above, byOld, byNew).following++;
  }
  return found.map((one) => lone.get(one) ?? one);
}

type ByIndex = ReadonlyMap<number, Classified>;

/** The link of the clause above, if it is above in both editions. */
function leaderOf({ line }: Classified, byOld: ByIndex, byNew: ByIndex): Classified | undefined {
  const [left, right] = [line.old[0]?.above, line.new[0]?.above];
  const above = left === undefined ? undefined : byOld.get(left);
  return above !== undefined && right !== undefined && byNew.get(right) === above ? above : undefined;
}

function topOf(one: Classified, byOld: ByIndex, byNew: ByIndex): Classified {
  const above = leaderOf(one, byOld, byNew);
  const leads = above && ['moved', 'renumbered'].some((kind) => [one, above].every(({ kinds }) => kinds.includes(kind as ChangeKind)));
  return leads ? topOf(above, byOld, byNew) : one;
}

/** Whether the clause's number changes as that of the one above: 4 → 5 makes 4.1 → 5.1. */
function renumbers(above: Classified, { line }: Classified): boolean {
  const [left, right] = [line.old[0]?.number, line.new[0]?.number];
  const [oldHead, newHead] = [above.line.old[0]?.number, above.line.new[0]?.number];
  if (!above.kinds.includes('renumbered') || !left || !right || !oldHead || !newHead) return false;
  return left.startsWith(`${oldHead}.`) && right.startsWith(`${newHead}.`) && left.slice(oldHead.length) === right.slice(newHead.length);
}

/** Where a change is told: at its first clause of the new edition, a removed one after the clauses before it. */
function placeOf({ line }: Classified, last: number): number {
  const [right, left] = [line.new[0], line.old[0]];
  if (right) return right.index;
  return left ? Math.min(left.index, last) - 0.5 : last;
}
