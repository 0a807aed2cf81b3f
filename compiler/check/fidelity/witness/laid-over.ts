/**
 * In: what a contract says, and the rows that a reader sees. Out: where they agree, and what of each the other lacks.
 * Law: a cell is found whole or in runs of words; a few characters alone are found nowhere but where their row goes on.
 */
import { essenceOf } from '../characters/essence.ts';
import type { SeenText } from './said.ts';

/** A cell of a row, or words of it, as seen: where the contract says it, or undefined; `row` counts over all pages. */
export type Piece = {
  readonly page: number;
  readonly row: number;
  readonly cell: number;
  readonly words: string;
  readonly essence: string;
  readonly at?: number;
  /** All that stood there, of which `words` is what is found nowhere. */
  readonly printed?: string;
  /** Where the contract would say it: after what comes before it in its cell. */
  readonly after?: number;
};

export type ShownRow = { readonly page: number; readonly row: number; readonly cells: readonly string[] };

/** As much alone stands for itself; less needs its neighbours. */
const LONG = 10;

/**
 * What is long is found first, so that a figure alone can't take a place within a sentence; then short cells, near their row. The text
 * keeps each piece by its index, counted from `first`.
 */
export function layOver(rows: readonly ShownRow[], text: SeenText, first = 0): Piece[] {
  const cells = rows.flatMap(({ page, row, cells }) =>
    cells.map((words, cell) => ({ page, row, cell, words, essence: essenceOf(words).characters })).filter(({ essence }) => essence !== ''),
  );
  const laying: Laying = { cells, text, first, pieces: [], ends: new Map() };
  for (const [index, cell] of cells.entries()) if (isLong(cell)) lookFor(cell, index, laying);
  for (const [index, cell] of cells.entries()) {
    const end = laying.ends.get(index);
    if (end !== undefined) text.cursor = end;
    else if (isLong(cell)) for (const piece of inRuns(cell, text, first + laying.pieces.length)) laying.pieces.push(piece);
  }
  for (const [index, cell] of cells.entries()) {
    const end = laying.ends.get(index);
    if (end !== undefined) text.cursor = end;
    else if (!isLong(cell) && !lookFor(cell, index, laying)) laying.pieces.push(cell);
  }
  return laying.pieces.map((piece, index) => (piece.at === undefined ? crumbed(piece, first + index, text) : piece));
}

type Laying = {
  readonly cells: readonly Cell[];
  readonly text: SeenText;
  /** Index of the first piece, among those of other rows. */
  readonly first: number;
  readonly pieces: Piece[];
  /** By cell: where the contract goes on after it. */
  readonly ends: Map<number, number>;
};

const isLong = ({ essence }: Cell): boolean => essence.length >= LONG;

/** Where a cell of the row before or the cell before ends, if it goes on there; else the nearest place. */
function lookFor(cell: Cell, index: number, { cells, text, first, pieces, ends }: Laying): boolean {
  let at: number | undefined;
  for (let before = index - 1; before >= 0 && at === undefined && cells[before]!.row >= cell.row - 1; before--) {
    const end = ends.get(before);
    if (end !== undefined && text.isAt(cell.essence, end)) at = end;
  }
  at ??= text.find(cell.essence, true) ?? (isLong(cell) ? text.find(cell.essence, false) : undefined);
  if (at === undefined) return false;
  text.take(first + pieces.length, at, at + cell.essence.length);
  ends.set(index, at + cell.essence.length);
  pieces.push({ ...cell, at });
  return true;
}

/**
 * Letters alone that stand near, where nothing else was seen, are those of the piece, whole or word by word; a figure is where it stands.
 * What is left of the piece has no place.
 */
function crumbed(piece: Piece, index: number, text: SeenText): Piece {
  if (piece.after !== undefined) text.cursor = piece.after;
  const placed = new Map<string, number>();
  const isFound = (words: string): boolean => {
    const { characters } = essenceOf(words);
    if (characters === '' || /\d/.test(characters)) return characters === '';
    const at = text.find(characters, true) ?? text.find(characters, false);
    if (at === undefined) return false;
    text.take(index, at, at + characters.length);
    placed.set(words, at);
    return true;
  };
  const left = isFound(piece.words) ? [] : piece.words.split(' ').filter((word) => !isFound(word));
  const [at] = placed.values();
  if (left.length === 0 && at !== undefined) return { ...piece, at };
  return left.length === 0
    ? piece
    : { ...piece, printed: piece.words, words: left.join(' '), essence: essenceOf(left.join(' ')).characters };
}

type Cell = Pick<Piece, 'page' | 'row' | 'cell' | 'words' | 'essence'>;

/** Runs of words, the longest first from the left; what is between them stays without a place. */
function inRuns(cell: Cell, text: SeenText, first: number): Piece[] {
  const words = cell.words.split(' ').map((word) => ({ word, essence: essenceOf(word).characters }));
  const pieces: Piece[] = [];
  let end: number | undefined;
  let lost: string[] = [];
  const lose = (): void => {
    const essence = essenceOf(lost.join(' ')).characters;
    if (essence !== '') pieces.push({ ...cell, words: lost.join(' '), essence, ...(end === undefined ? {} : { after: end }) });
    lost = [];
  };
  for (let at = 0; at < words.length; ) {
    const run = longestRun(words, at, text, end);
    if (run) {
      lose();
      end = run.from + run.essence.length;
      text.take(first + pieces.length, run.from, end);
      pieces.push({ ...cell, words: joined(words, at, run.count), essence: run.essence, at: run.from });
    } else lost.push(words[at]!.word);
    at += run?.count ?? 1;
  }
  lose();
  return pieces;
}

type Spelt = { readonly word: string; readonly essence: string };
type Run = { readonly count: number; readonly from: number; readonly essence: string };

/** A short run goes on where the last one ended, or is none. */
function longestRun(words: readonly Spelt[], start: number, text: SeenText, end: number | undefined): Run | undefined {
  let best: Run | undefined;
  let essence = '';
  for (let count = 1; start + count <= words.length; count++) {
    essence += words[start + count - 1]!.essence;
    if (essence === '') continue;
    const from = end !== undefined && text.isAt(essence, end) ? end : essence.length >= LONG ? text.find(essence, false) : undefined;
    if (from !== undefined) best = { count, from, essence };
    else if (essence.length >= LONG) break;
  }
  return best;
}

const joined = (words: readonly Spelt[], start: number, count: number): string =>
  words
    .slice(start, start + count)
    .map(({ word }) => word)
    .join(' ');
