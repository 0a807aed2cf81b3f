/**
 * In: the runs of a page and the marks on its glyphs. Out: the runs, cut where what a reader sees begins and ends.
 * Law: a word is judged whole: half of its signs unseen make it so, most of them struck strike it; a sign of its own goes only where it is sure.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Box, Cause, Notice, Run } from '../record/records.ts';
import { boxOfRings, type Painting, type Ring, type Show } from './painted.ts';
import { isPale, type Mark, type Sight } from './sight.ts';

type Fate = Cause | 'struck' | undefined;

const unseenShare = 0.5;
const struckShare = 0.8;
/** Of a run's signs: overprinted at all, and by other signs, for the whole run to be an earlier version. */
const overShare = 0.5;
const otherShare = 0.2;
/** A gap, in em, that stands for a space. */
const spaceWide = 0.12;

/** A run with, for each UTF-16 unit, its glyph, counted over all shows of the page (-1 for white space); and the show it begins in. */
export type DrawnRun = Run & { readonly glyphs: readonly number[]; readonly show: number };

export function seeRuns(
  runs: readonly DrawnRun[],
  { shows }: Painting,
  sight: Sight,
  page: number,
): { readonly runs: readonly Run[]; readonly notices: Notice[] } {
  const drawn = sight.marks.some((marks) => marks !== undefined) ? flatten(shows, sight) : undefined;
  const seen = runs.flatMap(({ glyphs, show, ...run }): Run[] => {
    const look = isPale(shows[show]!) ? { ...run, pale: true } : run;
    return drawn && glyphs.some((glyph) => drawn.marks[glyph]) ? pieces(look, glyphs, drawn) : [look];
  });
  const notices = drawn ? offPage(drawn, runs, page) : [];
  if (seen.length === runs.length) return { runs: seen, notices };
  const first = runs[0]?.id ?? 0;
  return { runs: seen.map((run, i) => ({ ...run, id: first + i })), notices };
}

/** All glyphs of a page, one after the other: `x` and `y` of each, where it begins and where its ink ends. */
type Drawn = {
  readonly texts: readonly string[];
  readonly places: Float64Array;
  readonly ends: Float64Array;
  readonly marks: readonly (Mark | undefined)[];
};

function flatten(shows: readonly Show[], { marks }: Sight): Drawn {
  const texts = shows.flatMap((show) => show.texts);
  const [places, ends] = [new Float64Array(2 * texts.length), new Float64Array(2 * texts.length)];
  const flat: (Mark | undefined)[] = [];
  let at = 0;
  shows.forEach((show, i) => {
    for (let j = 0; j < show.texts.length; j++, at++) {
      const [x, y] = [show.places[4 * j]!, show.places[4 * j + 1]!];
      places.set([x, y], 2 * at);
      ends.set([x + show.places[4 * j + 2]!, y + show.places[4 * j + 3]! + show.uy], 2 * at);
      if (marks[i]?.[j]) flat[at] = marks[i][j];
    }
  });
  return { texts, places, ends, marks: flat };
}

function pieces(run: Run, glyphs: readonly number[], page: Drawn): Run[] {
  const fates = fatesOf(run.text, (at) => page.marks[glyphs[at]!]);
  const cuts = [0, ...[...fates.keys()].filter((at) => at > 0 && fates[at] !== fates[at - 1]), run.text.length];
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i]!;
    const text = run.text.slice(start, end);
    if (text.trim() === '') return [];
    const whole = start === 0 && end === run.text.length;
    const spaceBefore = start === 0 ? run.spaceBefore : /\s$/.test(run.text.slice(0, start)) || /^\s/.test(text);
    const box = whole ? run.box : boxWithin(run, start, end, glyphs, page);
    return [{ ...run, text, box, spaceBefore, ...(fates[start] && { unseen: fates[start] }) }];
  });
}

/** What becomes of each UTF-16 unit of a run; white space goes with what stands before it. */
function fatesOf(text: string, markAt: (at: number) => Mark | undefined): Fate[] {
  const marks = Array.from({ length: text.length }, (_, at) => markAt(at));
  const inked = marks.filter((_, at) => !/\s/.test(text[at]!));
  const isVersion =
    shareOf(inked, ({ over }) => over !== undefined) >= overShare && shareOf(inked, ({ over }) => over === 'version') >= otherShare;
  const fates: Fate[] = Array.from({ length: text.length }, () => undefined);
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const own = marks.slice(index, index + word.length);
    const fate = fateOfWord(own, isVersion);
    own.forEach((mark, i) => {
      fates[index + i] = fate ?? fateOfSign(mark, own[i - 1], own[i + 1]);
    });
  }
  for (let at = 1; at < text.length; at++) if (/\s/.test(text[at]!)) fates[at] = fates[at - 1];
  return fates;
}

function fateOfWord(marks: readonly (Mark | undefined)[], isVersion: boolean): Fate {
  const caused = marks.filter((mark) => mark?.cause !== undefined);
  if (caused.length >= unseenShare * marks.length) return caused[0]!.cause;
  if (shareOf(marks, ({ struck }) => struck === true) >= struckShare) return 'struck';
  return isVersion || shareOf(marks, ({ over }) => over === 'version') >= unseenShare ? 'superseded' : undefined;
}

/** Of a word that stays: two struck signs in a row go, and one that nothing shows of. */
const fateOfSign = (mark: Mark | undefined, before: Mark | undefined, after: Mark | undefined): Fate =>
  mark?.struck && (before?.struck || after?.struck) ? 'struck' : mark?.sure ? mark.cause : undefined;

const shareOf = (marks: readonly (Mark | undefined)[], has: (mark: Mark) => boolean): number =>
  marks.filter((mark) => mark && has(mark)).length / Math.max(1, marks.length);

function boxWithin(run: Run, start: number, end: number, glyphs: readonly number[], { places, ends }: Drawn): Box {
  const own = glyphs.slice(start, end).filter((glyph) => glyph >= 0);
  const [first, last] = [own[0], own.at(-1)];
  if (run.angle === 0 && first !== undefined && last !== undefined) return { ...run.box, x0: places[2 * first]!, x1: ends[2 * last]! };
  const width = (run.box.x1 - run.box.x0) / run.text.length;
  return { ...run.box, x0: run.box.x0 + start * width, x1: run.box.x0 + end * width };
}

/** Words beside the page, which are in no run: only their place and letters are told. */
function offPage({ texts, places, ends, marks }: Drawn, runs: readonly DrawnRun[], page: number): Notice[] {
  const read = new Set(runs.flatMap(({ glyphs }) => glyphs));
  const lost = marks.flatMap((mark, i) => (mark?.cause === 'off-page' && !read.has(i) ? [i] : []));
  return [...groupBy(lost, (i) => Math.round(places[2 * i + 1]!)).values()].map((line) => {
    const corners = line.flatMap((i) => [places, ends].map((of): Ring[number] => [of[2 * i]!, of[2 * i + 1]!]));
    const box = boxOfRings([corners]);
    const spaced = line.map(
      (i, at) => `${at > 0 && places[2 * i]! - ends[2 * line[at - 1]!]! > spaceWide * (box.y1 - box.y0) ? ' ' : ''}${texts[i]}`,
    );
    return { kind: 'unseen', cause: 'off-page', page, box, text: spaced.join('') };
  });
}
