/**
 * In: the glyphs that a page shows and how they are set. Out: its runs of text in painting order, each with the glyphs that it is made of.
 * Law: glyphs that follow each other on one line are a run, with a space where white space or a narrow gap parts them;
 * a wide gap, another line, other type, or what stands between ends it.
 */
import type { Box, Run } from '../record/records.ts';
import type { Show } from '../sight/painted.ts';
import { logicalOrder, runsLeftward } from './logical-order.ts';
import type { Type } from './paint/graphics-state.ts';
import type { Setting } from './paint/setting.ts';

/** `glyphs` has for each UTF-16 unit the glyph that it came from, counted over all shows of the page; -1 for white space. */
export type GlyphRun = Omit<Run, 'id' | 'page' | 'bold'> & {
  readonly font: string;
  readonly show: number;
  readonly glyphs: readonly number[];
};

type Page = { readonly shows: readonly Show[]; readonly settings: readonly Setting[]; readonly area: Box };

export function readRuns({ shows, settings, area }: Page): GlyphRun[] {
  const reader = new RunReader(area);
  shows.forEach((show, i) => {
    reader.read(show, settings[i]!, i);
  });
  reader.close();
  return reader.runs;
}

/** In em, along the line: a gap back that ends a run; white space under it counts for nothing; a space; the next word of another column. */
const back = -0.2;
const closed = 0.03;
const space = 0.102;
const wide = 0.6;
/** Of the height of type, across the line: raised or lowered, and another line. */
const raised = 0.25;
const below = 0.5;

/** What the last glyph of a content leaves behind: where it ends, how its run was set, the type it was in. */
type Trail = { x: number; y: number; em: number; height: number; isSpaced: boolean; type: Type };

type OpenRun = {
  readonly setting: Setting;
  readonly show: number;
  readonly x: number;
  readonly y: number;
  readonly spaceBefore: boolean;
  readonly signs: string[];
  readonly glyphs: number[];
};

const combining = /^\p{Mn}/u;

class RunReader {
  readonly runs: GlyphRun[] = [];
  private readonly area: Box;
  private readonly trails = new Map<number, Trail>();
  private run: OpenRun | undefined;
  /** White space stands before the run that comes next. */
  private spaced = true;
  private glyph = 0;

  constructor(area: Box) {
    this.area = area;
  }

  read(show: Show, setting: Setting, index: number): void {
    const trail = this.trails.get(setting.stream);
    if (setting.apart || (trail && isOtherType(trail.type, setting.type))) this.close();
    if (trail) trail.type = setting.type;
    for (let i = 0; i < show.texts.length; i++) this.sign(show, setting, index, i);
  }

  private sign(show: Show, setting: Setting, index: number, i: number): void {
    const glyph = this.glyph++;
    const [x, y, endX, endY] = reach(show, setting.type, i);
    const trail = this.trails.get(setting.stream);
    if (trail && setting.spaced[i]) trail.isSpaced = true;
    const text = show.texts[i]!;
    const isMark = combining.test(text);
    if (!isMark) {
      if (isBeside(this.area, x, y, endX)) return;
      if (trail) this.advance(trail, setting.type, x, y);
    }
    if (trail?.isSpaced) this.blank(trail);
    if (!this.run) this.begin(setting, index, x, y);
    this.run!.signs.push(text);
    this.run!.glyphs.push(glyph);
    if (endX !== x || endY !== y) this.follow(setting, trail, endX, endY);
  }

  private follow(setting: Setting, trail: Trail | undefined, x: number, y: number): void {
    if (!trail) {
      const { type } = setting;
      this.trails.set(setting.stream, { x, y, em: type.em, height: type.height, isSpaced: false, type });
      return;
    }
    trail.x = x;
    trail.y = y;
  }

  private begin(setting: Setting, show: number, x: number, y: number): void {
    this.run = { setting, show, x, y, spaceBefore: this.spaced, signs: [], glyphs: [] };
    this.spaced = false;
    const trail = this.trails.get(setting.stream);
    if (!trail) return;
    trail.em = setting.type.em;
    trail.height = setting.type.height;
  }

  private advance(trail: Trail, { dx, dy }: Type, x: number, y: number): void {
    const [right, down] = [x - trail.x, y - trail.y];
    if (right === 0 && down === 0) return;
    const { em, height } = trail;
    const along = right * dx + down * dy;
    const across = Math.abs(right * dy - down * dx);
    if (along < back * em) this.stepBack(trail, across > below * height);
    else if (across > height) this.stepBack(trail, true);
    else {
      this.stepOn(trail, along);
      if (across > raised * height) this.close();
    }
  }

  private stepBack(trail: Trail, isNewLine: boolean): void {
    trail.isSpaced = false;
    this.close();
    if (isNewLine) this.spaced = true;
  }

  private stepOn(trail: Trail, along: number): void {
    if (along <= closed * trail.em) trail.isSpaced = false;
    const isParted = along > space * trail.em;
    if (!isParted && !trail.isSpaced) return;
    if (!isParted || along > wide * trail.em) this.close();
    this.blank(trail);
  }

  private blank(trail: Trail): void {
    trail.isSpaced = false;
    if (!this.run) this.spaced = true;
    else {
      this.run.signs.push(' ');
      this.run.glyphs.push(-1);
    }
  }

  close(): void {
    const { run } = this;
    this.run = undefined;
    if (!run) return;
    const trail = this.trails.get(run.setting.stream);
    const text = run.signs.join('');
    if (text.trim() === '') this.spaced ||= text !== '';
    else this.runs.push(closedRun(run, trail ?? run, text));
  }
}

const isOtherType = (a: Type, b: Type): boolean =>
  a.asked !== b.asked || (a.font !== b.font && (a.typeface !== b.typeface || a.vertical !== b.vertical));

/** Where a glyph begins and ends on its line; one that is set downwards takes an em. */
function reach({ places, ux, uy }: Show, { vertical }: Type, i: number): readonly [x: number, y: number, endX: number, endY: number] {
  const [x, y, ax, ay] = [places[4 * i]!, places[4 * i + 1]!, places[4 * i + 2]!, places[4 * i + 3]!];
  if (!vertical) return [x, y, x + ax, y + ay];
  const [top, left] = [y + ay / 2 + 0.88 * uy, x + ax / 2 + 0.88 * ux];
  return [left, top, left - ux, top - uy];
}

const isBeside = ({ x0, y0, x1, y1 }: Box, x: number, y: number, endX: number): boolean =>
  Math.max(x, endX) < x0 || x > x1 || y < y0 || y > y1;

/** `end` is where its last glyph ends. */
function closedRun(run: OpenRun, end: { readonly x: number; readonly y: number }, drawn: string): GlyphRun {
  const { setting, x, y, spaceBefore, show } = run;
  const { artifact, type } = setting;
  const { height: size, dx, dy, em, vertical, font } = type;
  const width = vertical ? em : Math.abs((end.x - x) * dx + (end.y - y) * dy);
  const box = { x0: x, y0: y - 0.75 * size, x1: x + width, y1: y + 0.22 * size };
  const angle = vertical ? 0 : Math.round((Math.atan2(0 - dy, dx) * 180) / Math.PI);
  return { ...spelt(run, drawn), box, baseline: y, size, angle, artifact, spaceBefore, font, show };
}

/** The text in the order in which it is read, and the glyph of each of its units. */
function spelt({ signs, glyphs }: OpenRun, drawn: string): Pick<GlyphRun, 'text' | 'glyphs'> {
  if (signs.length === drawn.length && !runsLeftward(drawn)) return { text: drawn, glyphs };
  const order = runsLeftward(drawn) ? logicalOrder(signs) : signs.map((_, i) => i);
  return { text: order.map((i) => signs[i]!).join(''), glyphs: order.flatMap((i) => new Array<number>(signs[i]!.length).fill(glyphs[i]!)) };
}
