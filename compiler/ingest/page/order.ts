/**
 * In: the regions of a page with their lines and tables. Out: one flow in reading order.
 * Law: lines of a region run from top to bottom; regions follow the stream unless it jumps between them line by line.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Locale } from '../../language/locale.ts';
import type { Flow, Line } from '../record/records.ts';
import { median } from '../record/records.ts';

export type Unit = { readonly flow: Flow; readonly column: number; readonly order: number };

export type PageOrder = 'stream' | 'geometry';

/** `units` come in geometric order, each region from top to bottom. */
export function chooseOrder(units: readonly Unit[], locale: Locale): { readonly flow: Flow[]; readonly order: PageOrder } {
  const drawn = units.toSorted((a, b) => a.order - b.order);
  const byRegion = regionsAsDrawn(units);
  const interleaved = jumps(drawn) - jumps(units) > Math.max(3, 0.12 * units.length);
  const safe = interleaved ? units : byRegion;
  const other = interleaved ? drawn : units;
  const best = continuity(other, locale) > continuity(safe, locale) + 2 ? other : safe;
  return { flow: best.map((unit) => unit.flow), order: best === units ? 'geometry' : 'stream' };
}

const jumps = (units: readonly Unit[]): number => units.filter((unit, i) => i > 0 && unit.column !== units[i - 1]!.column).length;

/** Regions in the order the stream draws most of each; lines inside stay from top to bottom. */
function regionsAsDrawn(units: readonly Unit[]): Unit[] {
  const regions = [...groupBy(units, (unit) => unit.column).values()];
  const place = (region: readonly Unit[]): number => median(region.map((unit) => unit.order));
  return regions.sort((a, b) => place(a) - place(b)).flat();
}

const first = (line: Line): string => line.words[0]?.text ?? '';
const last = (line: Line): string => line.words.at(-1)?.text ?? '';

/** Sentences that go on from one line to the next, minus those that break off. */
function continuity(units: readonly Unit[], locale: Locale): number {
  let score = 0;
  for (let i = 1; i < units.length; i++) {
    const [a, b] = [units[i - 1]!.flow, units[i]!.flow];
    if (a.kind !== 'line' || b.kind !== 'line') continue;
    const open = /[-\p{Ll},]$/u.test(last(a.line)) && (last(a.line).endsWith('-') || locale.openWords.includes(last(a.line).toLowerCase()));
    const continues = /^\p{Ll}/u.test(first(b.line));
    if (open && continues) score++;
    else if (open) score -= 0.5;
    else if (/[.;:]$/.test(last(a.line)) && continues) score -= 0.5;
  }
  return score;
}
