/**
 * In: the regions of a page with their lines and tables. Out: one flow in reading order.
 * Law: the stream is right unless it jumps between columns line by line; then geometry is.
 */

import type { Locale } from './locale.ts';
import type { Flow, Line } from './records.ts';

type Unit = { readonly flow: Flow; readonly column: number; readonly order: number };

export type PageOrder = 'stream' | 'geometry';

/** `units` come in geometric order. */
export function chooseOrder(units: readonly Unit[], locale: Locale): { readonly flow: Flow[]; readonly order: PageOrder } {
  const stream = [...units].sort((a, b) => a.order - b.order);
  const order = interleaved(stream, units) || continuity(units, locale) > continuity(stream, locale) + 2 ? 'geometry' : 'stream';
  return { flow: (order === 'stream' ? stream : units).map((unit) => unit.flow), order };
}

const jumps = (units: readonly Unit[]): number => units.filter((unit, i) => i > 0 && unit.column !== units[i - 1]!.column).length;

const interleaved = (stream: readonly Unit[], geometric: readonly Unit[]): boolean =>
  jumps(stream) - jumps(geometric) > Math.max(3, 0.12 * stream.length);

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
