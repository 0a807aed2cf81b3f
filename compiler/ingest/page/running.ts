/**
 * In: the chunks of every page. Out: the chunks that are running heads, feet, numbers of pages or of lines, by page, with their reason.
 * Law: a repeated line is one that stands at the same place, in the same size, with the same words but for digits; a numbered title is none.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Locale } from '../../language/locale.ts';
import { divisionNumber } from '../../language/printed/heading-number.ts';
import type { Chunk, RemovalReason } from '../record/records.ts';
import { lineNumbers } from './line-numbers.ts';

export type PageChunks = { readonly page: number; readonly height: number; readonly chunks: readonly Chunk[] };

/** Share of the page, from the top and from the bottom, where running lines stand. */
const ZONE = 0.17;
const SHARE = 0.4;
const SAME_PLACE = 4;

const NUMBERED = /^(?:\d+(?:\.\d+)*[.)]?|[A-Z]+)\s*(?:[-–.:)]|$)\s*\p{L}/u;

/** A clause number alone, set apart from its text. */
const CLAUSE = /^(?:\d+(?:\.\d+)+\.?|\d+[.)])$/;

const textOf = (chunk: Chunk): string => chunk.words.map((word) => word.text).join(' ');

/** Digits may differ from page to page, but for those of clause numbers. */
const masked = (text: string): string => (NUMBERED.test(text) || CLAUSE.test(text) ? text : text.replace(/\d+/g, '#')).toLowerCase();

export function findRunning(pages: readonly PageChunks[], locale: Locale): Map<Chunk, RemovalReason> {
  const found = new Map<Chunk, RemovalReason>();
  const candidates = pages.flatMap((page) => page.chunks.filter((chunk) => inZone(chunk, page.height)).map((chunk) => ({ page, chunk })));
  const needed = Math.max(2, Math.ceil(SHARE * pages.length));
  for (const group of groupBy(candidates, ({ chunk }) => masked(textOf(chunk))).values())
    for (const { page, chunk } of group) {
      const alike = new Set(group.filter((other) => samePlace(page, chunk, other.page, other.chunk)).map((other) => other.page.page));
      if (alike.size >= needed) found.set(chunk, isPageNumber(textOf(chunk), locale) ? 'page-number' : 'running-head');
    }
  for (const page of pages) for (const chunk of outerNumbers(page, found, locale)) found.set(chunk, 'page-number');
  for (const page of pages) for (const chunk of imprintOf(page, found)) found.set(chunk, 'running-head');
  for (const page of pages) for (const chunk of page.chunks) if (found.has(chunk) && opensText(chunk, page, found)) found.delete(chunk);
  for (const page of pages) for (const chunk of lineNumbers(page.chunks.filter((one) => !found.has(one)))) found.set(chunk, 'line-number');
  return withoutClauses(found, locale);
}

/** In em: text this near goes on from what stands before it. */
const BESIDE = 6;

/** A number, a list's glyph or a few letters with text right after them on their line, which is no furniture: they open it. */
function opensText(chunk: Chunk, page: PageChunks, found: ReadonlyMap<Chunk, RemovalReason>): boolean {
  if (chunk.words.length > 1) return false;
  return page.chunks.some((other) => {
    if (other === chunk || found.has(other) || !/\p{L}/u.test(textOf(other))) return false;
    const gap = other.box.x0 - chunk.box.x1;
    return Math.abs(other.baseline - chunk.baseline) < 0.35 * chunk.size && gap >= 0 && gap < BESIDE * Math.max(chunk.size, other.size);
  });
}

/** `ARTICLE 01`, `3. Prix`; a bare number is none. */
const numbersClause = (text: string, { numbering }: Locale): boolean =>
  divisionNumber(text, numbering) !== undefined || /^\d+(?:\.\d+)*[.)/]?\s*[-–]?\s+\p{Lu}/u.test(text);

/** A line that numbers a clause is furniture where its number comes back; where each page has a number of its own, those are the clauses. */
function withoutClauses(found: Map<Chunk, RemovalReason>, locale: Locale): Map<Chunk, RemovalReason> {
  const numbered = [...found.keys()].map((chunk) => ({ chunk, text: textOf(chunk) })).filter(({ text }) => numbersClause(text, locale));
  for (const alike of groupBy(numbered, ({ text }) => text.replace(/\d+/g, '#').toLowerCase()).values())
    if (new Set(alike.map(({ text }) => text)).size === alike.length) for (const { chunk } of alike) found.delete(chunk);
  return found;
}

const inZone = (chunk: Chunk, height: number): boolean => chunk.box.y1 < ZONE * height || chunk.box.y0 > (1 - ZONE) * height;

/** From the top for heads, from the bottom for feet, so that pages of two formats agree. */
function samePlace(page: PageChunks, chunk: Chunk, otherPage: PageChunks, other: Chunk): boolean {
  const fromTop = Math.abs(chunk.baseline - other.baseline) < SAME_PLACE;
  const fromBottom = Math.abs(page.height - chunk.baseline - (otherPage.height - other.baseline)) < SAME_PLACE;
  const left = Math.abs(chunk.box.x0 - other.box.x0) < SAME_PLACE;
  const right = Math.abs(chunk.box.x1 - other.box.x1) < SAME_PLACE;
  const middle = Math.abs(chunk.box.x0 + chunk.box.x1 - other.box.x0 - other.box.x1) < 2 * SAME_PLACE;
  return (fromTop || fromBottom) && (left || right || middle) && Math.abs(chunk.size - other.size) < 0.6;
}

/** `3`, `- 3 -`, `3/9`, `Page 3 sur 9`. */
export function isPageNumber(text: string, locale: Locale): boolean {
  const tokens = text
    .toLowerCase()
    .split(/[\s/|.–—-]+/)
    .filter(Boolean);
  if (tokens.length === 0 || tokens.length > 4 || CLAUSE.test(text)) return false;
  const numbers = tokens.filter((token) => /^\d{1,4}$/.test(token));
  return numbers.length >= 1 && numbers.length <= 2 && tokens.every((token) => /^\d{1,4}$/.test(token) || locale.pageWords.includes(token));
}

/** Page numbers alone on the outermost line of a page, whether or not they repeat. */
function outerNumbers(page: PageChunks, found: ReadonlyMap<Chunk, RemovalReason>, locale: Locale): Chunk[] {
  const rest = page.chunks.filter((chunk) => !found.has(chunk));
  const edges = [rest.reduce<Chunk | undefined>((low, chunk) => (!low || chunk.baseline > low.baseline ? chunk : low), undefined), rest[0]];
  return edges.filter((chunk): chunk is Chunk => {
    if (!chunk || !inZone(chunk, page.height) || !isPageNumber(textOf(chunk), locale)) return false;
    const beside = rest.filter((other) => other !== chunk && Math.abs(other.baseline - chunk.baseline) < 3);
    const apart = rest.every((other) => other === chunk || Math.abs(other.baseline - chunk.baseline) > 1.4 * chunk.size);
    return beside.length === 0 && apart;
  });
}

/** In em: the space above an imprint. */
const FOOT = 2.4;

/** The last line of a page, well under its text, where it opens with the sign of copyright: on one page alone it is furniture too. */
function imprintOf(page: PageChunks, found: ReadonlyMap<Chunk, RemovalReason>): Chunk[] {
  const rest = page.chunks.filter((chunk) => !found.has(chunk));
  const last = Math.max(...rest.map((chunk) => chunk.baseline));
  const line = rest.filter((chunk) => last - chunk.baseline < 0.25 * chunk.size).sort((a, b) => a.box.x0 - b.box.x0);
  const first = line[0];
  if (!first || !inZone(first, page.height) || !/^©/.test(textOf(first))) return [];
  const isApart = rest.every((chunk) => line.includes(chunk) || last - chunk.baseline > FOOT * first.size);
  return isApart && line.length < rest.length ? line : [];
}
