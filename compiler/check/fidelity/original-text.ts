/**
 * Text → its characters without white space, each with its place and what stands before it; and the original's words once
 * the furniture that the front matter lists is taken out. A line end may join or part words, a space within a line parts them.
 */
import type { Language } from '../../language/language.ts';
import { findLayout, type NoLayout } from '../../language/printed/printed-layout.ts';
import { type PrintedLine, readPrintedLines } from '../../language/printed/printed-lines.ts';
import type { FrontMatter } from '../../model/contract.ts';
import { composed } from './composed.ts';

/** What stands before a character. */
export const gap = { none: 0, space: 1, lineEnd: 2 } as const;

/** `offsets[i]` is the place of `characters[i]`; `gaps[i]` says what stands before it. */
export type Characters = { readonly characters: string; readonly offsets: Uint32Array; readonly gaps: Uint8Array };

type Furniture = FrontMatter['furniture'][number];

type Token = { readonly text: string; readonly start: number; readonly end: number; readonly line: number; removed: boolean };

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
  const tokens = tokensOf(lines);
  const found = furniture.map((piece) => takeOut(piece, text, lines, tokens, language));
  const left = tokens.filter(({ removed }) => !removed);
  const characters = charactersOf(left);
  return { ...characters, furniture: found, words: wordsOf(left), layout: tokens.length - left.length, lines, glyphs: glyphsOf(tokens) };
}

function tokensOf(lines: readonly PrintedLine[]): Token[] {
  return lines.flatMap((line, index): Token[] =>
    Array.from(line.text.matchAll(/(?:\S|\ufeff)+/g), (match) => {
      const start = line.start + match.index;
      return { text: match[0], start, end: start + match[0].length, line: index, removed: false };
    }),
  );
}

/** Longer furniture may hold shorter, so a word that is out already counts for both. */
function takeOut(
  piece: Furniture,
  document: string,
  lines: readonly PrintedLine[],
  tokens: readonly Token[],
  language: Language,
): FurnitureFound {
  const { places, refused } = findLayout(piece.text, document, lines, language);
  for (const { start, end } of places) {
    for (let at = tokenAt(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) tokens[at]!.removed = true;
  }
  return { piece, found: places.length, ...(refused ? { refused } : {}) };
}

/** Index of the first token that ends after an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function glyphsOf(tokens: readonly Token[]): Map<number, string> {
  const glyphs = new Map<number, string>();
  tokens.forEach(({ removed, line, text }, at) => {
    if (removed && tokens[at - 1]?.line !== line && [...text].length === 1) glyphs.set(line, text);
  });
  return glyphs;
}

function charactersOf(tokens: readonly Token[]): Characters {
  const words = tokens.map(({ text }) => composed(text));
  const characters = words.map(({ text }) => text).join('');
  const offsets = new Uint32Array(characters.length);
  const gaps = new Uint8Array(characters.length);
  let here = 0;
  tokens.forEach(({ start, line }, index) => {
    const { text, offsetAt } = words[index]!;
    gaps[here] = tokens[index - 1]?.line === line && index > 0 ? gap.space : gap.lineEnd;
    for (let at = 0; at < text.length; at++) offsets[here++] = start + offsetAt(at);
  });
  return { characters, offsets, gaps };
}

function wordsOf(tokens: readonly Token[]): OriginalWord[] {
  let at = 0;
  return tokens.map(({ text, start, line }) => {
    const from = at;
    at += composed(text).text.length;
    return { start: from, end: at, at: start, line };
  });
}

/** The characters of clause texts in order, with the index of their text; a new clause is a new word. */
export function readAnnotated(texts: readonly string[]): Characters & { readonly owners: Uint32Array } {
  const words = texts.map((text) => Array.from(text.matchAll(/(?:\S|\ufeff)+/g), ({ 0: word, index }) => ({ index, ...composed(word) })));
  const characters = words.map((own) => own.map(({ text }) => text).join('')).join('');
  const offsets = new Uint32Array(characters.length);
  const gaps = new Uint8Array(characters.length);
  const owners = new Uint32Array(characters.length);
  let here = 0;
  words.forEach((own, owner) => {
    for (const { text, index, offsetAt } of own) {
      gaps[here] = gap.space;
      owners.fill(owner, here, here + text.length);
      for (let at = 0; at < text.length; at++) offsets[here++] = index + offsetAt(at);
    }
  });
  return { characters, offsets, gaps, owners };
}
