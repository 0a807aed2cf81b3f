/**
 * In: the glyphs of a page, in stream order. Out: its words and the lines that they stand in, whatever way they are written.
 * Law: a line ends where the pen leaves it or jumps further than a word space; what stands in two columns or cells is two.
 */
import { type Glyph, isSpace } from './glyph.ts';

/** `glyphs` are indices, spaces left out. */
export type Word = { readonly text: string; readonly glyphs: readonly number[] };
export type Line = { readonly words: readonly Word[] };

/** In em: what opens a word, what opens a line, how far back kerning goes, how far notes are raised. */
const WORD = 0.22;
const LINE = 0.95;
const BACK = 0.6;
const RAISED = 0.62;

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const lines: Draft[] = [];
  let draft: Draft | undefined;
  let spaced = false;
  glyphs.forEach((glyph, index) => {
    if (isSpace(glyph)) {
      spaced = true;
      return;
    }
    const step = draft && stepTo(glyph, glyphs[draft.last]!);
    if (!draft || step === 'line') {
      draft = { words: [], last: index };
      lines.push(draft);
    }
    const open = draft.words.at(-1);
    if (!open || spaced || step === 'word') draft.words.push({ text: glyph.text, glyphs: [index] });
    else draft.words[draft.words.length - 1] = { text: open.text + glyph.text, glyphs: [...open.glyphs, index] };
    draft.last = index;
    spaced = false;
  });
  return lines;
}

type Draft = { words: Word[]; last: number };

/** How the pen comes from one glyph to the next. */
function stepTo(next: Glyph, last: Glyph): 'on' | 'word' | 'line' {
  const em = Math.max(next.size, last.size);
  // One shape for several characters: PDFium says each of them where the shape begins.
  if (next.box.x0 === last.box.x0 && next.box.y0 === last.box.y0 && next.box.x1 === last.box.x1) return 'on';
  if (Math.abs(next.angle - last.angle) > 1) return 'line';
  const turn = (last.angle * Math.PI) / 180;
  const [dx, dy] = [next.x - last.x, next.y - last.y];
  const along = dx * Math.cos(turn) + dy * Math.sin(turn);
  const off = Math.abs(dy * Math.cos(turn) - dx * Math.sin(turn));
  if (off > RAISED * em) return 'line';
  if (rightToLeft.test(last.text) || rightToLeft.test(next.text)) return Math.abs(along) < 2.5 * em ? 'on' : 'line';
  const gap = along - advanceOf(last, turn);
  if (gap > LINE * em || gap < -BACK * em) return 'line';
  return gap > WORD * em && last.angle % 90 === 0 ? 'word' : 'on';
}

/** From where a glyph begins to the far side of its shape, as it is written. */
function advanceOf({ box, x, y }: Glyph, turn: number): number {
  const corners = [
    [box.x0, box.y0],
    [box.x1, box.y0],
    [box.x0, box.y1],
    [box.x1, box.y1],
  ] as const;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // Of a turned box only the middle is known to be its glyph's.
  const isTurned = Math.abs(sin * cos) > 0.01;
  const along = corners.map(([cx, cy]) => (cx - x) * cos + (cy - y) * sin);
  return isTurned ? (Math.min(...along) + Math.max(...along)) / 2 : Math.max(...along);
}
