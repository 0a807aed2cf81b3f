/**
 * Text → its characters without white space, each with its place and what stands before it; and the original's words once
 * the furniture that the front matter lists is taken out. A line end may join or part words, a space within a line parts them.
 */
import type { Language } from '../../language/language.ts';
import { findLayout, type NoLayout } from '../../language/printed/printed-layout.ts';
import { type PrintedLine, readPrintedLines } from '../../language/printed/printed-lines.ts';
import { partsCells, strokedLines } from '../../language/printed/strokes.ts';
import type { FrontMatter } from '../../model/contract.ts';
import { CharacterColumns, type Characters, gap } from './characters/character-columns.ts';

type Furniture = FrontMatter['furniture'][number];

/** Words as printed, in columns: a long document has hundreds of thousands. `removed` is 1 where a word is layout. */
type Tokens = {
  readonly document: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The index of each one's line. */
  readonly lines: Uint32Array;
  readonly removed: Uint8Array;
};

/** One piece of furniture: how often it was found as layout, or why it is none and where. */
export type FurnitureFound = { readonly piece: Furniture; readonly found: number; readonly refused?: NoLayout };

/** A word of the original as a range of characters, with its place and the index of its line. */
export type OriginalWord = { readonly start: number; readonly end: number; readonly at: number; readonly line: number };

export type OriginalText = Characters & {
  readonly furniture: readonly FurnitureFound[];
  readonly words: readonly OriginalWord[];
  /** How many words were taken out as layout. */
  readonly layout: number;
  readonly lines: readonly PrintedLine[];
  /** What was taken out before the first word of a line, by the line's index: a list's glyph. */
  readonly glyphs: ReadonlyMap<number, string>;
};

/** The original's characters without furniture, its words, and what became of each piece of furniture. */
export function readOriginal(text: string, furniture: FrontMatter['furniture'], language: Language): OriginalText {
  const lines = readPrintedLines(text);
  const tokens = tokensOf(
    text,
    lines,
    furniture.some((piece) => partsCells(piece.text)),
  );
  const found = furniture.map((piece) => takeOut(piece, text, lines, tokens, language));
  const left = Uint32Array.from(tokens.starts.keys()).filter((at) => tokens.removed[at] === 0);
  const layout = tokens.starts.length - left.length;
  return { ...charactersOf(tokens, left), furniture: found, layout, lines, glyphs: glyphsOf(tokens) };
}

/** `drawn`: strokes are layout, and part words where they part cells. */
function tokensOf(document: string, lines: readonly PrintedLine[], drawn: boolean): Tokens {
  const [starts, ends, owners]: [number[], number[], number[]] = [[], [], []];
  const stroked = drawn ? strokedLines(lines.map(({ text }) => text)) : [];
  for (const [index, { start, text }] of lines.entries()) {
    for (const { 0: word, index: at } of text.matchAll(stroked[index] ? cellWord : anyWord)) {
      starts.push(start + at);
      ends.push(start + at + word.length);
      owners.push(index);
    }
  }
  const columns = { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), lines: Uint32Array.from(owners) };
  return { document, ...columns, removed: new Uint8Array(starts.length) };
}

const anyWord = /(?:\S|\ufeff)+/g;
const cellWord = /[|│¦]|(?:[^\s|│¦]|\ufeff)+/g;

const textAt = ({ document, starts, ends }: Tokens, at: number): string => document.slice(starts[at], ends[at]);

/** Longer furniture may hold shorter, so a word that is out already counts for both. */
function takeOut(piece: Furniture, document: string, lines: readonly PrintedLine[], tokens: Tokens, language: Language): FurnitureFound {
  const { places, refused } = findLayout(piece.text, document, lines, language);
  for (const { start, end } of places) {
    for (let at = tokenAt(tokens, start); at < tokens.starts.length && tokens.starts[at]! < end; at++) tokens.removed[at] = 1;
  }
  return { piece, found: places.length, ...(refused ? { refused } : {}) };
}

/** Index of the first token that ends after an offset. */
function tokenAt({ ends }: Tokens, offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function glyphsOf(tokens: Tokens): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [at, removed] of tokens.removed.entries()) {
    const line = tokens.lines[at]!;
    if (removed === 0 || tokens.lines[at - 1] === line) continue;
    const text = textAt(tokens, at);
    if ([...text].length === 1 && !partsCells(text)) glyphs.set(line, text);
  }
  return glyphs;
}

function charactersOf(tokens: Tokens, left: Uint32Array): Characters & Pick<OriginalText, 'words'> {
  const columns = new CharacterColumns(tokens.document.length);
  let before = -1;
  const words = Array.from(left, (token): OriginalWord => {
    const [start, at, line] = [columns.length, tokens.starts[token]!, tokens.lines[token]!];
    columns.add(textAt(tokens, token), at, before === line ? gap.space : gap.lineEnd);
    before = line;
    return { start, end: columns.length, at, line };
  });
  return { ...columns.characters(), words };
}

/** The characters of clause texts in order, with the index of their text; a new clause is a new word. */
export function readAnnotated(texts: readonly string[]): Characters & { readonly owners: Uint32Array } {
  const columns = new CharacterColumns(texts.reduce((sum, { length }) => sum + length, 0));
  const ends = texts.map((text) => {
    for (const { 0: word, index } of text.matchAll(/(?:\S|\ufeff)+/g)) columns.add(word, index, gap.space);
    return columns.length;
  });
  const owners = new Uint32Array(columns.length);
  for (const [owner, end] of ends.entries()) owners.fill(owner, ends[owner - 1] ?? 0, end);
  return { ...columns.characters(), owners };
}
