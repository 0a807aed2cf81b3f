/**
 * In: the runs of an upright page. Out: its words in stream order, each with the characters it came from.
 * Law: white space and a gap separate; runs that touch on one baseline without either are one word, whatever their fonts.
 */

import { normalise } from './normalise.ts';
import type { Run, Word } from './records.ts';
import { union } from './records.ts';

export type PlacedRunWord = Word & { readonly baseline: number; readonly order: number };

/** Gap, in em, below which two runs of one baseline touch. */
const TOUCHING = 0.12;

/** Widths in em of glyphs that are far from the average, to place words inside a run. */
const NARROW = /[iljtf.,:;'’!|()[\] ]/g;
const WIDE = /[mwMWOQGCDHNU@%—…]/g;

const weight = (text: string): number => text.length - 0.45 * (text.match(NARROW)?.length ?? 0) + 0.45 * (text.match(WIDE)?.length ?? 0);

export function toWords(runs: readonly Run[]): PlacedRunWord[] {
  const words: PlacedRunWord[] = [];
  let last: Run | undefined;
  for (const run of runs) {
    const own = wordsOf(run);
    const first = own[0];
    const before = words.at(-1);
    if (first && before && last && touches(last, run)) {
      words[words.length - 1] = glue(before, first);
      own.shift();
    }
    words.push(...own);
    last = run;
  }
  return words;
}

const touches = (last: Run, run: Run): boolean =>
  !run.spaceBefore && Math.abs(last.baseline - run.baseline) < 0.15 * run.size && Math.abs(run.box.x0 - last.box.x1) < TOUCHING * run.size;

const glue = (left: PlacedRunWord, right: PlacedRunWord): PlacedRunWord => ({
  ...left,
  text: (left.text + right.text).normalize('NFC'),
  box: union(left.box, right.box),
  bold: left.bold && right.bold,
  sources: [...left.sources, ...right.sources],
});

function wordsOf(run: Run): PlacedRunWord[] {
  const words: PlacedRunWord[] = [];
  const total = weight(run.text) || 1;
  const width = run.box.x1 - run.box.x0;
  for (const match of run.text.matchAll(/[^ \t\n\r\u00a0\u2002-\u200a\u202f\u3000]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const x0 = run.box.x0 + (width * weight(run.text.slice(0, start))) / total;
    const x1 = end === run.text.length ? run.box.x1 : x0 + (width * weight(match[0])) / total;
    words.push({
      text: normalise(match[0]),
      page: run.page,
      box: { ...run.box, x0: start === 0 ? run.box.x0 : x0, x1 },
      size: run.size,
      bold: run.bold,
      raised: false,
      sources: [{ run: run.id, start, end }],
      baseline: run.baseline,
      order: run.id,
    });
  }
  return words;
}
