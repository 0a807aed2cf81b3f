/**
 * In: the chunks and ruled tables of a page. Out: its regions in geometric reading order, each a single column.
 * Law: a gutter separates columns only if text runs on both sides without the rows answering each other (that is a table).
 */

import type { Box, Chunk, Table } from '../record/records.ts';
import { boxOf, median } from '../record/records.ts';
import type { Leading } from './leading.ts';

export type Item =
  | { readonly box: Box; readonly chunk: Chunk; readonly table?: undefined }
  | { readonly box: Box; readonly table: Table; readonly chunk?: undefined };

export type Region = { readonly items: readonly Item[]; readonly left: number; readonly right: number };

type Gutter = { readonly x: number; readonly width: number };
type Band = { readonly left: readonly Item[]; readonly right: readonly Item[]; readonly across: readonly Item[] };

const MIN_LINES = 3;
/** A left side this much narrower than the right is a column of labels. */
const NARROW = 0.35;

export const toItems = (chunks: readonly Chunk[], tables: readonly Table[]): Item[] => [
  ...chunks.map((chunk) => ({ box: chunk.box, chunk })),
  ...tables.map((table) => ({ box: table.box, table })),
];

/** Regions in reading order: bands from top to bottom, columns from left to right inside each. */
export function findRegions(items: readonly Item[], leading: Leading): Region[] {
  if (items.length === 0) return [];
  const bands = bestGutter(items, leading);
  if (!bands) return [region(items)];
  return bands.flatMap((band) =>
    band.across.length > 0
      ? sameSize(band.across, items)
        ? [region(band.across)]
        : findRegions(band.across, leading)
      : [...findRegions(band.left, leading), ...findRegions(band.right, leading)],
  );
}

const sameSize = (a: readonly Item[], b: readonly Item[]): boolean => a.length === b.length;

function region(items: readonly Item[]): Region {
  const box = boxOf(items);
  return { items, left: box.x0, right: box.x1 };
}

/** The cut with most text on both sides, and what it makes of the page. */
function bestGutter(items: readonly Item[], leading: Leading): Band[] | undefined {
  let best: { bands: Band[]; score: number } | undefined;
  for (const gutter of candidates(items)) {
    const bands = bandsAt(items, gutter.x, leading);
    const columns = bands.filter((band) => band.across.length === 0);
    const set = columns.reduce((sum, band) => sum + Math.min(lineCount(band.left), 2 * lineCount(band.right)) + lineCount(band.right), 0);
    const crossing = bands.reduce((sum, band) => sum + band.across.filter((item) => cuts(item, gutter.x)).length, 0);
    const score = set - 2 * crossing;
    if (set >= 2 * MIN_LINES && score > (best?.score ?? 0)) best = { bands, score };
  }
  return best?.bands;
}

const cuts = (item: Item, x: number): boolean => item.box.x0 < x - 1 && item.box.x1 > x + 1;

const lineCount = (items: readonly Item[]): number => items.reduce((sum, item) => sum + (item.table ? item.table.rows.length : 1), 0);

/** Vertical strips that little text crosses, with text on both sides. */
function candidates(items: readonly Item[]): Gutter[] {
  const box = boxOf(items);
  const from = Math.floor(box.x0);
  const cover = new Float64Array(Math.ceil(box.x1) - from + 2);
  const em = median(items.map((item) => item.chunk?.size ?? 9));
  for (const { box: b } of items)
    for (let x = Math.max(0, Math.floor(b.x0 - from)); x < b.x1 - from; x++) cover[x] = cover[x]! + (b.y1 - b.y0);
  const high = cover.toSorted().at(Math.floor(cover.length * 0.7)) ?? 0;
  const gutters: Gutter[] = [];
  for (const limit of [0, 0.12 * high, 0.4 * high]) {
    let start = -1;
    for (let x = 1; x <= cover.length; x++) {
      const free = x < cover.length && cover[x]! <= limit;
      if (free && start < 0) start = x;
      if (!free && start >= 0) {
        if (x - start >= Math.max(4, 0.55 * em) && start > 1 && x < cover.length - 1)
          gutters.push({ x: from + (start + x) / 2, width: x - start });
        start = -1;
      }
    }
  }
  return gutters.filter((gutter, i) => gutters.findIndex((other) => Math.abs(other.x - gutter.x) < 3) === i);
}

/** Cuts the page into bands: those with text on both sides of `x`, and those that cross it or stand on one side only. */
function bandsAt(items: readonly Item[], x: number, leading: Leading): Band[] {
  const sorted = [...items].sort((a, b) => a.box.y0 - b.box.y0);
  const crossing = sorted.filter((item) => cuts(item, x));
  const zones: Item[][] = [];
  const edges = [...crossing.map((item) => (item.box.y0 + item.box.y1) / 2), Number.POSITIVE_INFINITY];
  const zoneOf = (item: Item): number => {
    const y = item.table ? item.box.y0 : (item.box.y0 + item.box.y1) / 2;
    return edges.findIndex((edge) => y <= edge);
  };
  for (const item of sorted) {
    const zone = 2 * zoneOf(item) + (cuts(item, x) ? 1 : 0);
    zones[zone] = [...(zones[zone] ?? []), item];
  }
  const bands: Band[] = [];
  for (const zone of zones) if (zone) addBand(bands, zone, x, leading);
  return bands;
}

function addBand(bands: Band[], zone: readonly Item[], x: number, leading: Leading): void {
  const left = zone.filter((item) => (item.box.x0 + item.box.x1) / 2 < x && !cuts(item, x));
  const right = zone.filter((item) => (item.box.x0 + item.box.x1) / 2 >= x && !cuts(item, x));
  if (areColumns(left, right, leading)) {
    bands.push({ left, right, across: [] });
    return;
  }
  const last = bands.at(-1);
  if (last && last.across.length > 0) bands[bands.length - 1] = { ...last, across: [...last.across, ...zone] };
  else bands.push({ left: [], right: [], across: zone });
}

function areColumns(left: readonly Item[], right: readonly Item[], leading: Leading): boolean {
  if (lineCount(left) < 1 || lineCount(right) < 1 || lineCount(left) + lineCount(right) < 2 * MIN_LINES) return false;
  const [l, r] = [boxOf(left), boxOf(right)];
  const em = median([...left, ...right].map((item) => item.chunk?.size ?? 9));
  if (l.x1 - l.x0 < 6 * em || r.x1 - r.x0 < 6 * em) return false;
  if (Math.min(l.y1, r.y1) - Math.max(l.y0, r.y0) < em) return false;
  return !areRows(left, right, leading(em));
}

type Group = { readonly top: number; readonly lines: number };

/** Runs of lines without a gap wider than the leading, by their first baseline. */
function groups(items: readonly Item[], leading: number): Group[] {
  const tops = [...new Set(items.map((item) => Math.round((item.chunk?.baseline ?? item.box.y0) * 2) / 2))].sort((a, b) => a - b);
  const found: { top: number; lines: number; last: number }[] = [];
  for (const top of tops) {
    const group = found.at(-1);
    if (group && top - group.last <= 1.18 * leading) {
      group.lines++;
      group.last = top;
    } else found.push({ top, lines: 1, last: top });
  }
  return found;
}

const near = (groupsOf: readonly Group[], top: number): boolean => groupsOf.some((group) => Math.abs(group.top - top) < 2);

/** Whether the right side answers the left row by row, as in a table of definitions. */
export function areRows(left: readonly Item[], right: readonly Item[], leading: number): boolean {
  const [l, r] = [groups(left, leading), groups(right, leading)];
  const end = r.at(-1)!.top + r.at(-1)!.lines * leading;
  const beside = l.filter((group) => group.top < end);
  const answered = beside.filter((group) => near(r, group.top)).length / beside.length;
  if (beside.length >= 2 && answered >= 0.7) return true;
  const fill = (items: readonly Item[], width: number): number =>
    items.reduce((sum, item) => sum + (item.box.x1 - item.box.x0), 0) / (items.length * width);
  const start = boxOf(left).x0;
  const pitch = boxOf(right).x0 - start;
  const baselines = right.map((item) => item.chunk?.baseline ?? item.box.y0);
  const level =
    left.filter((item) => baselines.some((y) => Math.abs(y - (item.chunk?.baseline ?? item.box.y0)) < 1.5)).length / left.length;
  const filled = fill(left, pitch);
  const sparse = left.length <= 0.75 * right.length && l.length >= 3;
  const narrow = boxOf(left).x1 - start < NARROW * (boxOf(right).x1 - boxOf(right).x0);
  if (narrow && level > 0.7) return true;
  return level > 0.9 && left.length <= right.length && (filled < 0.55 || (sparse && filled < 0.85));
}
