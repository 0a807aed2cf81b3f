/**
 * The clauses of two editions → links between them: one to one where the words are alike, one to several where a clause
 * was split, several to one where clauses were merged. What is left on one side only was added or removed.
 */
import type { EditionClause } from './edition.ts';
import { pairClauses } from './pair-clauses.ts';
import { containment, type Profile, profileOf, type Weigh, weightsOf } from './similarity.ts';

/** Indexes into both editions, ascending; one side is empty for an added or a removed clause. */
export type Link = { readonly old: readonly number[]; readonly new: readonly number[] };

export function alignClauses(old: readonly EditionClause[], fresh: readonly EditionClause[]): Link[] {
  const weigh = weightsOf([...old, ...fresh].map(({ tokens }) => tokens));
  const profile = ({ tokens }: EditionClause): Profile => profileOf(tokens, weigh);
  const comparison = { old: old.map(profile), new: fresh.map(profile), weigh };
  const partner = pairClauses(old, fresh, comparison);
  const partnerBack = new Map([...partner].map(([left, right]) => [right, left]));
  const pieces = findPieces(old, fresh, comparison.old, comparison.new, partner, partnerBack, weigh);
  const merged = findPieces(fresh, old, comparison.new, comparison.old, partnerBack, partner, weigh);
  return linksOf(old.length, fresh.length, [...partner, ...pieces, ...merged.map(([right, left]) => [left, right] as const)]);
}

const contained = 0.6;
const ownShare = 0.12;
/** Pieces stand near one another: at most so many clauses apart. */
const near = 4;

/** Clauses without a partner that are mostly a part of one clause of the other edition, not yet in its partner there. */
function findPieces(
  wholes: readonly EditionClause[],
  parts: readonly EditionClause[],
  wholeProfiles: readonly Profile[],
  partProfiles: readonly Profile[],
  partner: ReadonlyMap<number, number>,
  partnerBack: ReadonlyMap<number, number>,
  weigh: Weigh,
): (readonly [whole: number, part: number])[] {
  const found: [number, number][] = [];
  const lone = parts.filter(({ index }) => !partnerBack.has(index) && partProfiles[index]!.size >= 3);
  for (const part of lone) {
    const candidates = wholes.filter(({ index }) => isNear(partner.get(index), part.index) || !partner.has(index));
    const scored = candidates
      .map((whole) => ({ whole: whole.index, share: shareIn(part, whole, { parts, wholeProfiles, partProfiles, partner, weigh }) }))
      .sort((a, b) => b.share - a.share);
    const [best] = scored;
    if (best && best.share >= contained) found.push([best.whole, part.index]);
  }
  return found.filter(([whole]) => partner.has(whole) || found.filter(([other]) => other === whole).length > 1);
}

const isNear = (partner: number | undefined, index: number): boolean => partner !== undefined && Math.abs(partner - index) <= near;

type Sides = {
  readonly parts: readonly EditionClause[];
  readonly wholeProfiles: readonly Profile[];
  readonly partProfiles: readonly Profile[];
  readonly partner: ReadonlyMap<number, number>;
  readonly weigh: Weigh;
};

/** How much of the part is in the whole; nothing if the whole's partner already has those words or the part is too small a share. */
function shareIn(part: EditionClause, whole: EditionClause, sides: Sides): number {
  const { wholeProfiles, partProfiles, partner, weigh, parts } = sides;
  const [inner, outer] = [partProfiles[part.index]!, wholeProfiles[whole.index]!];
  if (inner.wordWeight < ownShare * outer.wordWeight || inner.size >= outer.size) return 0;
  const share = containment(inner, outer, weigh);
  const mate = partner.get(whole.index);
  if (mate === undefined || share < contained) return share;
  const rest = leftOver(whole, parts[mate]!, weigh);
  return Math.min(share, containment(inner, rest, weigh));
}

/** The words of a clause that its partner does not have. */
function leftOver(whole: EditionClause, mate: EditionClause, weigh: Weigh): Profile {
  const counts = new Map<string, number>();
  for (const { key } of mate.tokens) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rest = whole.tokens.filter(({ key }) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0;
  });
  return profileOf(rest, weigh);
}

/** Pairs → links: clauses that pairs tie together are one link; those in none stand alone. */
function linksOf(oldCount: number, newCount: number, pairs: readonly (readonly [number, number])[]): Link[] {
  const root = new Map<string, string>();
  const find = (key: string): string => {
    const above = root.get(key);
    return above === undefined || above === key ? key : find(above);
  };
  for (const [left, right] of pairs) root.set(find(`n${right}`), find(`o${left}`));
  const links = new Map<string, { old: number[]; new: number[] }>();
  const add = (key: string): { old: number[]; new: number[] } => {
    const top = find(key);
    const link = links.get(top) ?? { old: [], new: [] };
    links.set(top, link);
    return link;
  };
  for (let index = 0; index < oldCount; index++) add(`o${index}`).old.push(index);
  for (let index = 0; index < newCount; index++) add(`n${index}`).new.push(index);
  return [...links.values()];
}
