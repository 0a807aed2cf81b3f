/**
 * In: the runs of an upright page. Out: its words in stream order, each with the characters it came from.
 * Law: white space and a gap separate; runs that touch on one baseline without either are one word, whatever their fonts.
 */

import { normalise, settleAccents } from '../record/normalise.ts';
import type { Box, Run, Source, Word } from '../record/records.ts';
import { reword, union } from '../record/records.ts';

export type PlacedRunWord = Word & { readonly baseline: number; readonly order: number };

/** Gap, in em, below which two runs of one baseline touch. */
const TOUCHING = 0.12;

/** Widths in em of glyphs that are far from the average, to place words inside a run. */
const NARROW = /[iljtf.,:;'’!|()[\] ]/g;
const WIDE = /[mwMWOQGCDHNU@%—…]/g;

const weight = (text: string): number => text.length - 0.45 * (text.match(NARROW)?.length ?? 0) + 0.45 * (text.match(WIDE)?.length ?? 0);

/** `floating` says that accents are drawn apart from their letters. */
export function toWords(runs: readonly Run[], floating = false): PlacedRunWord[] {
  const words: PlacedRunWord[] = [];
  const spaced = spacedRuns(runs);
  let last: Run | undefined;
  for (const run of runs) {
    const own = spaced.has(run)
      ? [new RunWord(run, 0, run.text.length, run.box.x0, run.box.x1, closeUp(run.text))]
      : wordsOf(run, floating);
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

/** `A R T I C L E`, and beside it `E T`: each letter of a word set apart. */
const SPACED = /^\s*(?:[\p{Lu}\d'’.:-] ){3,}[\p{Lu}\d'’.:-]\s*$/u;
const SHORT = /^\s*(?:[\p{Lu}\d'’.:-] ){1,2}[\p{Lu}\d'’.:-]\s*$/u;

const closeUp = (text: string): string => normalise(text.replace(/\s+/g, ''));

/** Runs whose letters are set apart; short ones only beside a long one. */
function spacedRuns(runs: readonly Run[]): Set<Run> {
  const found = new Set(runs.filter((run) => SPACED.test(run.text) && /\p{Lu} \p{Lu}/u.test(run.text)));
  if (found.size === 0) return found;
  const beside = (a: Run | undefined, b: Run): boolean =>
    a !== undefined && found.has(a) && a.size === b.size && Math.abs(a.baseline - b.baseline) < 2 * b.size;
  runs.forEach((run, i) => {
    if (SHORT.test(run.text) && (beside(runs[i - 1], run) || beside(runs[i + 1], run))) found.add(run);
  });
  return found;
}

const touches = (last: Run, run: Run): boolean =>
  !run.spaceBefore && Math.abs(last.baseline - run.baseline) < 0.15 * run.size && Math.abs(run.box.x0 - last.box.x1) < TOUCHING * run.size;

const glue = (left: PlacedRunWord, right: PlacedRunWord): PlacedRunWord =>
  reword(left, {
    text: (left.text + right.text).normalize('NFC'),
    box: union(left.box, right.box),
    bold: (left.bold || isSign(left)) && (right.bold || isSign(right)),
    sources: [...left.sources, ...right.sources],
  });

/** Without letters and figures: its weight says nothing of the word that it touches. */
const isSign = ({ text }: Word): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Fractions of a point that edges are kept to: whole numbers of them take no memory of their own. */
const GRAIN = 64;

/**
 * A word that is a slice of one run. It only remembers where it stands in it, since a long document has a million words.
 * What spreads or clones it loses the rest: change it with `reword`.
 */
class RunWord implements PlacedRunWord {
  readonly text: string;
  private readonly run: Run;
  private readonly start: number;
  private readonly end: number;
  private readonly x0: number;
  private readonly x1: number;

  constructor(run: Run, start: number, end: number, x0: number, x1: number, text: string) {
    this.text = text;
    this.run = run;
    this.start = start;
    this.end = end;
    this.x0 = Math.round(x0 * GRAIN);
    this.x1 = Math.round(x1 * GRAIN);
  }

  get page(): number {
    return this.run.page;
  }
  get box(): Box {
    const { y0, y1 } = this.run.box;
    return { x0: this.x0 / GRAIN, y0, x1: this.x1 / GRAIN, y1 };
  }
  get size(): number {
    return this.run.size;
  }
  get bold(): boolean {
    return this.run.bold;
  }
  get raised(): boolean {
    return false;
  }
  get sources(): readonly Source[] {
    return [{ run: this.run.id, start: this.start, end: this.end }];
  }
  get baseline(): number {
    return this.run.baseline;
  }
  get order(): number {
    return this.run.id;
  }
}

function wordsOf(run: Run, floating: boolean): PlacedRunWord[] {
  const words: PlacedRunWord[] = [];
  const total = weight(run.text) || 1;
  const width = run.box.x1 - run.box.x0;
  let at = 0;
  let x = run.box.x0;
  for (const match of run.text.matchAll(/[^ \t\n\r\u00a0\u2002-\u200a\u202f\u3000]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    const x0 = start === 0 ? run.box.x0 : x + (width * weight(run.text.slice(at, start))) / total;
    const x1 = end === run.text.length ? run.box.x1 : x0 + (width * weight(match[0])) / total;
    const text = normalise(match[0]);
    words.push(new RunWord(run, start, end, x0, x1, floating ? settleAccents(text) : text));
    at = end;
    x = x1;
  }
  return words;
}
