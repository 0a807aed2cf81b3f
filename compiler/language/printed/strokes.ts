/**
 * Strokes that draw a table in a text: those that part its cells, and lines of nothing else. Law: a stroke parts cells where three lines in
 * a row or more have as many, with words on both sides of one; anywhere else it is a word's.
 */

const strokes = '|│¦';
const isStroke = new RegExp(`^[${strokes}]$`, 'u');
const each = new RegExp(`[${strokes}]`, 'gu');
const drawn = new RegExp(`^[${strokes}+┼├┤┌┐└┘┬┴╪╞╡╔╗╚╝╠╣╦╩╬:─━═=_\\s-]+$`, 'u');
const line = /[─━═=_-]/gu;
const fewest = 3;
/** Strokes of a row, at most. */
const most = 60;

/** `|`: what parts cells. */
export const partsCells = (text: string): boolean => isStroke.test(text);

/** `+-----+-----+`, `|---|---|`, `-----  -----`: a line under or around cells. */
export const isBorder = (text: string): boolean => drawn.test(text) && (text.match(line)?.length ?? 0) >= fewest;

/** Where strokes stand in a line. */
export const strokesOf = (text: string): number[] => Array.from(text.matchAll(each), ({ index }) => index);

/** Of lines that have ink, in order: which have strokes that part cells. */
export function strokedLines(texts: readonly string[]): boolean[] {
  const counts = texts.map((text) => (isBorder(text) ? undefined : strokesOf(text).length));
  const stroked = texts.map(() => false);
  for (let from = 0; from < texts.length; ) {
    const run = runFrom(counts, from);
    if (run.rows.length >= fewest && run.rows.some((row) => hasCells(texts[row]!))) for (const row of run.rows) stroked[row] = true;
    from = Math.max(run.end, from + 1);
  }
  return stroked;
}

const hasCells = (text: string): boolean => text.split(each).filter((part) => part.trim() !== '').length > 1;

/** The lines from `from` on that have as many strokes as it has; borders stand between them. */
function runFrom(counts: readonly (number | undefined)[], from: number): { readonly rows: number[]; readonly end: number } {
  const count = counts[from];
  const rows: number[] = [];
  let end = from;
  if (count === undefined || count === 0 || count > most) return { rows, end };
  while (end < counts.length && (counts[end] === undefined || counts[end] === count)) {
    if (counts[end] !== undefined) rows.push(end);
    end += 1;
  }
  return { rows, end };
}
