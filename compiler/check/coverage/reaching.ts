/** Which of many words reach into which: in a text of any length each is found at once, by its place in its clause. */
import type { Range } from '../../source.ts';
import { groupByClause } from './carriers.ts';

type Placed = Range & { readonly clause: string };

/** `places` of one clause are in order and apart. */
export function reachingInto<P extends Range, W extends Placed>(
  places: readonly P[],
  clauseOf: (place: P) => string,
  words: readonly W[],
): ReadonlyMap<P, readonly W[]> {
  const byClause = groupByClause(places.map((place) => ({ clause: clauseOf(place), place })));
  const found = new Map<P, W[]>();
  for (const each of words) {
    const own = byClause.get(each.clause) ?? [];
    for (let at = firstAfter(each.start, own); at < own.length && own[at]!.place.start < each.end; at++) {
      const known = found.get(own[at]!.place);
      if (known) known.push(each);
      else found.set(own[at]!.place, [each]);
    }
  }
  return found;
}

/** The index of the first place that ends after an offset. */
function firstAfter(offset: number, own: readonly { readonly place: Range }[]): number {
  let [low, high] = [0, own.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (own[middle]!.place.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
