/** What the index finds for each way to say each term → one list, best first: what speaks of every term, then what speaks of it most. */

export type Hit<Data> = { readonly id: string; readonly score: number; readonly data: () => Promise<Data> };
export type Weighted<Data> = { readonly weight: number; readonly hits: readonly Hit<Data>[] };
export type Ranked<Data> = {
  readonly id: string;
  /** How many of the terms it speaks of. */
  readonly matched: number;
  readonly score: number;
  readonly sources: readonly (() => Promise<Data>)[];
};

type Gathered<Data> = { readonly scores: Map<number, number>; readonly sources: (() => Promise<Data>)[] };

/** `terms`: by term, the hits of each way to say it. */
export function ranked<Data>(terms: readonly (readonly Weighted<Data>[])[]): Ranked<Data>[] {
  const found = new Map<string, Gathered<Data>>();
  for (const [term, ways] of terms.entries())
    for (const { weight, hits } of ways)
      for (const hit of hits) {
        const at = found.get(hit.id) ?? { scores: new Map<number, number>(), sources: [] };
        at.scores.set(term, Math.max(at.scores.get(term) ?? 0, hit.score * weight));
        // The index forgets what a hit leads to once nobody holds the hit itself.
        at.sources.push(() => hit.data());
        found.set(hit.id, at);
      }
  return [...found].map(([id, { scores, sources }]) => rankedOf(id, [...scores.values()], terms.length, sources)).sort(byScore);
}

function rankedOf<Data>(id: string, scores: readonly number[], terms: number, sources: readonly (() => Promise<Data>)[]): Ranked<Data> {
  const sum = scores.reduce((total, score) => total + score, 0);
  return { id, matched: scores.length, score: sum * (scores.length / terms) ** 2, sources };
}

const byScore = <Data>(left: Ranked<Data>, right: Ranked<Data>): number => right.score - left.score;
