/**
 * In: what stands on a page. Out: its lines and tables in reading order, each line with the edges of its column.
 */

import type { Locale } from '../../language/locale.ts';
import type { Chunk, Flow, Line } from '../record/records.ts';
import { findRegions, type Item, type Region } from './columns.ts';
import type { Leading } from './leading.ts';
import { chooseOrder, type PageOrder, type Unit } from './order.ts';
import { type Carried, withAlignedTables } from './table/aligned.ts';

export type PageNote = { readonly page: number; readonly columns: number; readonly tables: number; readonly order: PageOrder };

export type PageFlow = { readonly flow: Flow[]; readonly note: PageNote; readonly carried: Carried };

/** Columns are numbered apart over the whole document: at most this many regions a page. */
const REGIONS = 1000;

export function flowOfPage(page: number, items: readonly Item[], leading: Leading, locale: Locale, carried: Carried): PageFlow {
  const regions = findRegions(items, leading);
  const units: Unit[] = [];
  let open = carried;
  let tables = 0;
  regions.forEach((region, index) => {
    const found = unitsOf(region, page * REGIONS + index, leading, open);
    units.push(...found.units);
    tables += found.tables;
    open = found.carried;
  });
  const { flow, order } = chooseOrder(units, locale);
  return { flow, note: { page, columns: regions.length, tables, order }, carried: open };
}

function unitsOf(region: Region, column: number, leading: Leading, carried: Carried): { units: Unit[]; tables: number; carried: Carried } {
  const found = withAlignedTables(region, column, leading, carried);
  const right = rightEdge(found.lines, region.right);
  const justified = isJustified(found.lines, right);
  const lines = found.lines.map((chunk): Unit & { top: number } => {
    const line = toLine(chunk, column, region.left, right, justified);
    return { flow: { kind: 'line', line }, column, order: line.order, top: line.baseline };
  });
  const tables = found.tables.map((table) => ({ flow: table satisfies Flow, column, order: table.order, top: table.box.y0 }));
  return { units: [...lines, ...tables].sort((a, b) => a.top - b.top), tables: tables.length, carried: found.carried };
}

const toLine = (chunk: Chunk, column: number, left: number, right: number, justified: boolean): Line => ({
  ...chunk,
  column,
  left,
  right,
  justified,
});

/** Where lines end: the furthest edge that at least three lines come near, since one long line of dots is no margin. */
function rightEdge(lines: readonly Chunk[], furthest: number): number {
  const ends = lines.map((line) => line.box.x1).sort((a, b) => b - a);
  return ends.length < 6 ? furthest : (ends.find((end, i) => (ends[i + 2] ?? end) > end - 2.5 * lines[0]!.size) ?? furthest);
}

/** Whether most lines of a region end at one edge. */
function isJustified(lines: readonly Chunk[], right: number): boolean {
  const flush = lines.filter((line) => line.box.x1 > right - 0.12 * line.size).length;
  return lines.length >= 5 && flush > 0.4 * lines.length;
}
