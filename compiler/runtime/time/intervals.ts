/** Lists of intervals of time, each half-open, in any order and overlapping as they may: what they cover together, what two lists share. */
import { InvalidInput } from '../invalid.ts';
import type { RuleWords } from '../words.ts';

/** Instants, or dates: `to` is the first that is outside. */
export type Interval = { readonly from: number; readonly to: number };

/** Ascending and apart; those that touch are one, empty ones none. Throws `InvalidInput` with `field` where one ends before it begins. */
export function mergeIntervals(intervals: readonly Interval[], words: RuleWords, field = ''): readonly Interval[] {
  if (intervals.some(({ from, to }) => to < from)) throw new InvalidInput(field, words.endsFirst, words.colon);
  const apart: { from: number; to: number }[] = [];
  for (const { from, to } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (from < to) apart.push({ from, to });
  }
  return apart;
}

/** What both lists cover, ascending and apart. Throws as `mergeIntervals`. */
export function intersectIntervals(a: readonly Interval[], b: readonly Interval[], words: RuleWords, field = ''): readonly Interval[] {
  const [left, right] = [mergeIntervals(a, words, field), mergeIntervals(b, words, field)];
  const common: Interval[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [x, y] = [left[i] as Interval, right[j] as Interval];
    const shared = { from: Math.max(x.from, y.from), to: Math.min(x.to, y.to) };
    if (shared.from < shared.to) common.push(shared);
    if (x.to < y.to) i++;
    else j++;
  }
  return common;
}

/** How much they cover together: milliseconds of instants, days of dates. Throws as `mergeIntervals`. */
export const intervalsLength = (intervals: readonly Interval[], words: RuleWords, field = ''): number =>
  mergeIntervals(intervals, words, field).reduce((sum, { from, to }) => sum + to - from, 0);
