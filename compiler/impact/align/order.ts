/** Which links kept their order: the heaviest run of links that ascends in both editions. The others were moved. */

export type Ranked = { readonly old: number; readonly new: number; readonly weight: number };

/** In: links by their first clauses. Out: the indexes of those that moved. Headings weigh more: a paragraph moves past them. */
export function movedLinks(links: readonly Ranked[]): Set<number> {
  const order = links.map((_, index) => index).sort((a, b) => links[a]!.old - links[b]!.old);
  const positions = [...new Set(links.map(({ new: place }) => place))].sort((a, b) => a - b);
  const rank = new Map(positions.map((place, index) => [place, index + 1]));
  const best = new Float64Array(positions.length + 1);
  const holder = new Int32Array(positions.length + 1).fill(-1);
  const before = new Int32Array(links.length).fill(-1);
  const sums = new Float64Array(links.length);
  for (const index of order) {
    const at = rank.get(links[index]!.new)!;
    const previous = greatest(best, holder, at - 1);
    before[index] = previous;
    sums[index] = links[index]!.weight + (previous === -1 ? 0 : sums[previous]!);
    for (let node = at; node < best.length; node += node & -node) {
      if (sums[index]! > best[node]!) [best[node], holder[node]] = [sums[index]!, index];
    }
  }
  const moved = new Set(order);
  for (let index = greatest(best, holder, positions.length); index !== -1; index = before[index]!) moved.delete(index);
  return moved;
}

/** The link with the greatest sum that ends at or before a rank, in a tree of prefix maxima. */
function greatest(best: Float64Array, holder: Int32Array, rank: number): number {
  let [sum, found] = [0, -1];
  for (let node = rank; node > 0; node -= node & -node) {
    if (holder[node]! !== -1 && best[node]! > sum) [sum, found] = [best[node]!, holder[node]!];
  }
  return found;
}
