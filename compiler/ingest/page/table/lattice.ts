/**
 * In: the edges and words of a page. Out: tables drawn with lines or cell boxes, and the words they took.
 * Law: two cells are apart only where an edge runs between them, so merged cells need no case of their own.
 */

import { groupBy } from '../../../language/group-by.ts';
import type { Box, Cell, Edge, Table } from '../../record/records.ts';
import { boxOf } from '../../record/records.ts';
import type { PlacedRunWord } from '../words.ts';
import { joinWords } from './cells.ts';

const NEAR = 2.5;

type Grid = {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly across: readonly Edge[];
  readonly down: readonly Edge[];
};

export function findLattices(
  edges: readonly Edge[],
  words: readonly PlacedRunWord[],
  page: number,
): { readonly tables: Table[]; readonly rest: PlacedRunWord[] } {
  const taken = new Set<PlacedRunWord>();
  const tables: Table[] = [];
  for (const group of connected(mergeEdges(edges))) {
    const grid = toGrid(group);
    if (!grid) continue;
    const inside = words.filter((word) => !taken.has(word) && contains(grid, word.box));
    const rows = fill(grid, inside);
    if (!isTable(rows, grid)) continue;
    for (const word of inside) taken.add(word);
    tables.push({
      kind: 'table',
      page,
      box: boxOf(inside),
      order: Math.min(...inside.map((word) => word.order)),
      column: -1,
      head: true,
      definitions: false,
      ruled: true,
      rows,
    });
  }
  return { tables, rest: words.filter((word) => !taken.has(word)) };
}

/** At least two cells in a row; a single row must be more than the one line of a head set on a tint, or have empty rows drawn under it. */
const isTable = (rows: readonly (readonly Cell[])[], { ys }: Grid): boolean => {
  const filled = rows.filter((row) => row.filter((cell) => cell.words.length > 0).length >= 2);
  if (filled.length === 0 || rows.length >= 2 || ys.length > 2) return filled.length > 0;
  const words = rows[0]!.flatMap((cell) => cell.words);
  const box = boxOf(words);
  return box.y1 - box.y0 > 2.2 * words[0]!.size;
};

/** Collinear edges that touch become one. */
export function mergeEdges(edges: readonly Edge[]): Edge[] {
  const merged: Edge[] = [];
  const sorted = [...edges].sort((a, b) => Number(a.across) - Number(b.across) || a.at - b.at || a.from - b.from);
  for (const edge of sorted) {
    const index = merged.findLastIndex(
      (m) => m.across === edge.across && Math.abs(m.at - edge.at) < 1.2 && edge.from <= m.to + NEAR && edge.to >= m.from - NEAR,
    );
    const host = merged[index];
    if (host) merged[index] = { ...host, from: Math.min(host.from, edge.from), to: Math.max(host.to, edge.to) };
    else merged.push(edge);
  }
  return merged;
}

const crosses = (a: Edge, b: Edge): boolean =>
  a.across !== b.across && a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;

function connected(edges: readonly Edge[]): Edge[][] {
  const parent = edges.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  for (let i = 0; i < edges.length; i++)
    for (let j = i + 1; j < edges.length; j++) if (crosses(edges[i]!, edges[j]!)) parent[root(i)] = root(j);
  const groups = groupBy(edges.keys(), root);
  return [...groups.values()].map((indexes) => indexes.map((i) => edges[i]!));
}

const positions = (edges: readonly Edge[]): number[] => {
  const sorted = edges.map((edge) => edge.at).sort((a, b) => a - b);
  return sorted.filter((at, i) => i === 0 || at - sorted[i - 1]! > NEAR);
};

function toGrid(edges: readonly Edge[]): Grid | undefined {
  const across = edges.filter((edge) => edge.across);
  const down = edges.filter((edge) => !edge.across);
  const grid = { across, down, xs: positions(down), ys: positions(across) };
  return grid.xs.length >= 3 && grid.ys.length >= 2 ? grid : undefined;
}

function contains(grid: Grid, box: Box): boolean {
  const x = (box.x0 + box.x1) / 2;
  const y = (box.y0 + box.y1) / 2;
  return x > grid.xs[0]! && x < grid.xs.at(-1)! && y > grid.ys[0]! - NEAR && y < grid.ys.at(-1)! + NEAR;
}

const slot = (stops: readonly number[], at: number): number =>
  Math.max(
    0,
    Math.min(
      stops.length - 2,
      stops.findLastIndex((stop) => stop <= at),
    ),
  );

const covered = (edges: readonly Edge[], at: number, middle: number): boolean =>
  edges.some((edge) => Math.abs(edge.at - at) <= NEAR && edge.from <= middle && edge.to >= middle);

/** Rows of cells; a merged cell is filled at its first place and empty at the others. */
function fill(grid: Grid, words: readonly PlacedRunWord[]): Cell[][] {
  const { xs, ys } = grid;
  const columns = xs.length - 1;
  const home = homes(grid);
  const cells = new Map<number, PlacedRunWord[]>();
  for (const word of words) {
    const column = slot(xs, (word.box.x0 + word.box.x1) / 2);
    const row = slot(ys, (word.box.y0 + word.box.y1) / 2);
    const key = home[row * columns + column]!;
    cells.set(key, [...(cells.get(key) ?? []), word]);
  }
  const rows = ys
    .slice(1)
    .map((_, row) => xs.slice(1).map((__, column) => ({ words: joinWords(cells.get(row * columns + column) ?? []) })));
  const used = xs.slice(1).map((_, column) => rows.some((row) => row[column]!.words.length > 0));
  return rows.map((row) => row.filter((_, column) => used[column])).filter((row) => row.some((cell) => cell.words.length > 0));
}

/** For each elementary cell, the first of the cells it is merged with. */
function homes(grid: Grid): number[] {
  const { xs, ys, across, down } = grid;
  const columns = xs.length - 1;
  const home = Array.from({ length: columns * (ys.length - 1) }, (_, i) => i);
  const merge = (a: number, b: number): void => {
    const [low, high] = [Math.min(home[a]!, home[b]!), Math.max(home[a]!, home[b]!)];
    home.forEach((h, i) => {
      if (h === high) home[i] = low;
    });
  };
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < columns; column++) {
      const x = (xs[column]! + xs[column + 1]!) / 2;
      const y = (ys[row]! + ys[row + 1]!) / 2;
      const at = row * columns + column;
      if (column + 1 < columns && !covered(down, xs[column + 1]!, y)) merge(at, at + 1);
      if (row + 2 < ys.length && !covered(across, ys[row + 1]!, x)) merge(at, at + columns);
    }
  return home;
}
