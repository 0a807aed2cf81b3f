/**
 * In: the words of a page, and the page drawn with its text and without. Out: what of each word a reader sees.
 * Law: each verdict has one cause, looked for from the worst: off the page, no ink, pale, too small, partly covered, struck.
 */
import type { Picture } from '../pdfium/render.ts';
import { type Box, type Glyph, isAskew, isLarge, isSpace } from './glyph.ts';
import { coverOf, INK, inkOf, PALE } from './ink.ts';
import type { Line, Word } from './lines.ts';
import { isStruck } from './struck.ts';

export type Sight = 'seen' | 'off-page' | 'no-ink' | 'pale' | 'watermark' | 'recognised' | 'tiny' | 'covered' | 'struck';

export type Drawn = {
  readonly glyphs: readonly Glyph[];
  readonly layerOf: ReadonlyMap<number, number>;
  /** The page with the text of each layer alone, without any, and where something may cover it its text alone, in black. */
  readonly layers: readonly Picture[];
  readonly without: Picture;
  readonly alone?: Picture;
  /** Where annotations strike words. */
  readonly strikeouts: readonly Box[];
  /** Share of the page that its largest picture takes. */
  readonly picture: number;
};

const TINY = 3;
const SEEN = 0.6;
const ENOUGH = 6;

/** By word, in order of lines; the largest difference of each glyph stands in `inkOfGlyphs`. */
export function sightsOf(lines: readonly Line[], drawn: Drawn, ink: readonly number[]): Map<Word, Sight> {
  const sights = new Map<Word, Sight>();
  for (const { words } of lines) for (const word of words) sights.set(word, sightOf(word, drawn, ink));
  return asRecognised(sights, drawn);
}

/** By glyph: the largest difference that it makes; spaces make none. */
export const inkOfGlyphs = ({ glyphs, layerOf, layers, without }: Drawn): number[] =>
  glyphs.map((glyph) => (isSpace(glyph) ? 0 : inkOf(glyph.box, layers[layerOf.get(glyph.object) ?? 0]!, without)));

function sightOf(word: Word, drawn: Drawn, ink: readonly number[]): Sight {
  const glyphs = word.glyphs.map((index) => drawn.glyphs[index]!);
  const isTiny = glyphs.every(({ size }) => size < TINY);
  const unseen = word.glyphs.filter((index) => ink[index]! < INK).length;
  if (2 * unseen >= word.glyphs.length) {
    if (glyphs.every(({ box }) => isOff(box, drawn.without))) return 'off-page';
    if (!word.glyphs.some((index) => ink[index]! >= PALE)) return 'no-ink';
    if (isTiny) return 'tiny';
    return glyphs.every((glyph) => isLarge(glyph) || isAskew(glyph)) ? 'watermark' : 'pale';
  }
  if (isTiny) return 'tiny';
  if (isCovered(word, drawn)) return 'covered';
  return isStruck(glyphs, drawn.without) || isAnnotatedStruck(glyphs, drawn.strikeouts) ? 'struck' : 'seen';
}

const isOff = ({ x0, y0, x1, y1 }: Box, { width, height }: Picture): boolean => x1 <= 0 || y1 <= 0 || x0 >= width || y0 >= height;

/** The middle of most of its glyphs is in the box of an annotation that strikes. */
function isAnnotatedStruck(glyphs: readonly Glyph[], strikeouts: readonly Box[]): boolean {
  const struck = glyphs.filter(({ box, x, y, size }) => {
    const [middle, height] = [(box.x0 + box.x1) / 2 || x, y - 0.3 * size];
    return strikeouts.some(({ x0, y0, x1, y1 }) => x0 <= middle && middle <= x1 && y0 <= height && height <= y1);
  });
  return 2 * struck.length > glyphs.length;
}

function isCovered({ glyphs: indices }: Word, { glyphs, layerOf, layers, without, alone }: Drawn): boolean {
  if (!alone) return false;
  let [dark, seen] = [0, 0];
  for (const index of indices) {
    const { box, object } = glyphs[index]!;
    const cover = coverOf(box, alone, layers[layerOf.get(object) ?? 0]!, without);
    dark += cover.dark;
    seen += cover.seen;
  }
  return dark >= ENOUGH && seen < SEEN * dark;
}

/** Share of a page's words from which on they are all, and of the page from which on a picture is the page. */
const NEARLY_ALL = 0.9;
const MOST_OF_PAGE = 0.5;

/** A page that is a picture, all of whose words are unseen, is a scan with what was recognised in it. */
function asRecognised(sights: Map<Word, Sight>, { picture }: Drawn): Map<Word, Sight> {
  const unseen = [...sights].filter(([, sight]) => sight === 'no-ink');
  if (picture < MOST_OF_PAGE || unseen.length === 0 || unseen.length < NEARLY_ALL * sights.size) return sights;
  for (const [word] of unseen) sights.set(word, 'recognised');
  return sights;
}
