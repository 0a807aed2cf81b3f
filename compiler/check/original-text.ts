/**
 * Text → its characters without white space, each with its place and what stands before it; and the original's words once
 * the furniture that the front matter lists is taken out. A line end may join or part words, a space within a line parts them.
 */
import type { FrontMatter } from '../model/contract.ts';

/** What stands before a character. */
export const gap = { none: 0, space: 1, lineEnd: 2 } as const;

/** `offsets[i]` is the place of `characters[i]`; `gaps[i]` says what stands before it. */
export type Characters = { readonly characters: string; readonly offsets: Uint32Array; readonly gaps: Uint8Array };

type Token = { readonly text: string; readonly start: number; readonly firstOfLine: boolean; removed: boolean };

export type FurnitureCount = { readonly text: string; readonly expected: number; readonly found: number };

/** The original's characters without furniture, the words counted, and how often each piece of furniture was found. */
export function readOriginal(
  text: string,
  furniture: FrontMatter['furniture'],
): Characters & {
  readonly counts: readonly FurnitureCount[];
  readonly words: readonly { readonly start: number; readonly end: number }[];
} {
  const tokens = tokensOf(text);
  const counts = furniture.map((piece) => ({ piece, words: piece.text.split(/\s+/).filter(Boolean) }));
  const found = new Map(
    counts.toSorted((a, b) => b.words.length - a.words.length).map(({ piece, words }) => [piece, remove(words, tokens)]),
  );
  const left = tokens.filter(({ removed }) => !removed);
  return {
    ...charactersOf(left),
    counts: furniture.map((piece) => ({ text: piece.text, expected: piece.count, found: found.get(piece) ?? 0 })),
    words: wordsOf(left),
  };
}

function tokensOf(text: string): Token[] {
  let lineEnd = 0;
  return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => {
    const firstOfLine = index === 0 || text.slice(lineEnd, index).includes('\n');
    lineEnd = index + word.length;
    return { text: word, start: index, firstOfLine, removed: false };
  });
}

/** Takes each occurrence of the words out; a single sign is a list's glyph, which stands first on its line. */
function remove(words: readonly string[], tokens: readonly Token[]): number {
  const [first] = words;
  if (first === undefined) return 0;
  const glyph = words.length === 1 && /^[^\p{L}\p{N}]$/u.test(first);
  let count = 0;
  tokens.forEach((token, at) => {
    if (token.text !== first || token.removed || (glyph && !token.firstOfLine)) return;
    const stretch = tokens.slice(at, at + words.length);
    if (stretch.length < words.length || stretch.some(({ text, removed }, index) => removed || text !== words[index])) return;
    for (const one of stretch) one.removed = true;
    count++;
  });
  return count;
}

function charactersOf(tokens: readonly Token[]): Characters {
  const characters = tokens.map(({ text }) => text).join('');
  const offsets = new Uint32Array(characters.length);
  const gaps = new Uint8Array(characters.length);
  let before: Token | undefined;
  let here = 0;
  for (const token of tokens) {
    gaps[here] = token.firstOfLine || before?.removed === true || !before ? gap.lineEnd : gap.space;
    for (let at = 0; at < token.text.length; at++) offsets[here++] = token.start + at;
    before = token;
  }
  return { characters, offsets, gaps };
}

/** Each word as a range of characters. */
function wordsOf(tokens: readonly Token[]): { start: number; end: number }[] {
  let at = 0;
  return tokens.map(({ text }) => {
    const start = at;
    at += text.length;
    return { start, end: at };
  });
}

/** The characters of clause texts in order, with the index of their text; a new clause is a new word. */
export function readAnnotated(texts: readonly string[]): Characters & { readonly owners: Uint32Array } {
  const characters = texts.map((text) => text.replace(/\s+/g, '')).join('');
  const offsets = new Uint32Array(characters.length);
  const gaps = new Uint8Array(characters.length);
  const owners = new Uint32Array(characters.length);
  let here = 0;
  texts.forEach((text, owner) => {
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      gaps[here] = gap.space;
      owners.fill(owner, here, here + word.length);
      for (let at = 0; at < word.length; at++) offsets[here++] = index + at;
    }
  });
  return { characters, offsets, gaps, owners };
}
