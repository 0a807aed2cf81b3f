/** Conditions → the pairs that may hold together, in order: those whose ranges on the subject that most of them test touch. */

import { rangesOf } from './find-case.ts';
import type { Formulas, Ref } from './formula.ts';

type Range = { readonly place: number; readonly low: number; readonly high: number };
type Tested = { readonly at: number; readonly ranges: ReadonlyMap<number, Range> };

export function meetingPairs(conditions: readonly Ref[], all: Formulas): readonly (readonly [number, number])[] {
  const tested = conditions.map(
    (condition, at): Tested => ({ at, ranges: new Map(rangesOf(condition, all).map((range) => [range.place, range])) }),
  );
  const place = mostTested(tested);
  const pairs: (readonly [number, number])[] = [];
  const meet = (a: Tested, b: Tested): void => {
    if (touch(a, b)) pairs.push(a.at < b.at ? [a.at, b.at] : [b.at, a.at]);
  };
  const [ranged, others] = [tested.filter(({ ranges }) => ranges.has(place)), tested.filter(({ ranges }) => !ranges.has(place))];
  sweep(ranged, place, meet);
  for (const [index, other] of others.entries()) for (const each of [...ranged, ...others.slice(index + 1)]) meet(other, each);
  return pairs.sort(([a, b], [c, d]) => a - c || b - d);
}

function mostTested(tested: readonly Tested[]): number {
  const counts = new Map<number, number>();
  for (const { ranges } of tested) for (const place of ranges.keys()) counts.set(place, (counts.get(place) ?? 0) + 1);
  let [best, most] = [-1, 0];
  for (const [place, count] of counts) if (count > most) [best, most] = [place, count];
  return best;
}

/** Ranges by where they begin, each beside those that have not ended. */
function sweep(tested: readonly Tested[], place: number, meet: (a: Tested, b: Tested) => void): void {
  const sorted = [...tested].sort((a, b) => a.ranges.get(place)!.low - b.ranges.get(place)!.low);
  let open: Tested[] = [];
  for (const each of sorted) {
    const { low } = each.ranges.get(place)!;
    open = open.filter(({ ranges }) => ranges.get(place)!.high > low);
    for (const other of open) meet(other, each);
    open.push(each);
  }
}

function touch(a: Tested, b: Tested): boolean {
  for (const [place, range] of a.ranges) {
    const other = b.ranges.get(place);
    if (other && (other.high <= range.low || range.high <= other.low)) return false;
  }
  return true;
}
