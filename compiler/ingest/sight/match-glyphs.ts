/**
 * In: the runs that pdf.js reads and the glyphs that the page paints. Out: for each run, its glyphs, which follow each other.
 * Law: both are in stream order; a run without its glyphs is left alone, and costs none of those after it.
 */
import type { Run } from '../record/records.ts';

type ReadRun = Pick<Run, 'text' | 'box' | 'baseline' | 'size' | 'angle'>;

/** All glyphs of a page in painting order; `places` holds `x` and `y` of each. */
export type Signs = { readonly texts: readonly string[]; readonly places: Float64Array };

/** Glyphs `from` to `to`, the last left out. */
export type Stretch = { readonly from: number; readonly to: number };

const inkless = /[\s\p{Cf}]/u;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

export function matchGlyphs(runs: readonly ReadRun[], signs: Signs): (Stretch | undefined)[] {
  let next = 0;
  return runs.map((run) => {
    const found = find(run, signs, next);
    if (found) next = found.to;
    return found;
  });
}

function find(run: ReadRun, signs: Signs, from: number): Stretch | undefined {
  if (rightToLeft.test(run.text)) return wholeAt(run.text, signs, from);
  let first = 0;
  while (first < run.text.length && isInkless(run.text, first)) first++;
  for (let at = from; at < signs.texts.length; at++)
    if (run.text.startsWith(signs.texts[at]!, first) && isNear(run, signs.places[2 * at]!, signs.places[2 * at + 1]!)) {
      const to = endOf(run.text, first, signs.texts, at);
      if (to !== undefined) return { from: at, to };
    }
  return undefined;
}

function isInkless(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code >= 127 && inkless.test(text[at]!));
}

/** In points and em: a run begins where its first glyph stands. */
const isNear = ({ box, baseline, size, angle }: ReadRun, x: number, y: number): boolean =>
  angle !== 0 || (Math.abs(box.x0 - x) < size + 1 && Math.abs(baseline - y) < size + 1);

/** The glyph after the last, if those from `glyph` on spell the text. */
function endOf(text: string, first: number, texts: readonly string[], glyph: number): number | undefined {
  let next = glyph;
  for (let at = first; at < text.length; ) {
    if (isInkless(text, at)) {
      at++;
      continue;
    }
    const sign = texts[next];
    if (!sign || !text.startsWith(sign, at)) return undefined;
    at += sign.length;
    next++;
  }
  return next;
}

/** Runs from right to left come turned around: the same signs in any order. */
function wholeAt(text: string, { texts }: Signs, from: number): Stretch | undefined {
  const sorted = (signs: string): string => [...signs].sort().join('');
  const inked = [...text].filter((sign) => !inkless.test(sign)).join('');
  let length = 0;
  let to = from;
  while (to < texts.length && length < inked.length) length += texts[to++]!.length;
  return sorted(texts.slice(from, to).join('')) === sorted(inked) ? { from, to } : undefined;
}

/** For each UTF-16 unit of a run, its glyph; -1 for white space. */
export function glyphsOf(text: string, { from, to }: Stretch, texts: readonly string[]): Int32Array {
  const found = new Int32Array(text.length).fill(-1);
  let glyph = from;
  for (let at = 0; at < text.length; at++) {
    if (isInkless(text, at)) continue;
    const length = text.startsWith(texts[glyph]!, at) ? texts[glyph]!.length : 1;
    found.fill(glyph, at, at + length);
    at += length - 1;
    glyph = Math.min(glyph + 1, to - 1);
  }
  return found;
}
