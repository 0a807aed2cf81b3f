/**
 * What a paragraph is read into: stretches of characters in order, each kept or gone for a named reason; and how these become words.
 * Law: every character of a piece is in exactly one word or one removal; one that is gone parts no word.
 */
import { normalise } from './normalise.ts';
import type { Removal, RemovalReason, Source, Word } from './records.ts';

/** How characters look, as far as it says what they are; `size` is in points. */
export type Look = { readonly size: number; readonly bold: boolean; readonly capitals: boolean };

export type Piece = {
  readonly text: string;
  /** Of the characters, among all that the document holds. */
  readonly run: number;
  readonly look: Look;
  readonly gone?: RemovalReason;
  /** A note's call, or its mark before the note: a word of its own. */
  readonly call?: boolean;
};

type Draft = { text: string; readonly piece: Piece; readonly sources: Source[]; readonly from: number; to: number };

/** `at` is the number of the paragraph, from 1: a word's box counts paragraphs and characters. */
export function wordsOf(pieces: readonly Piece[], at: number, language: string): { readonly words: Word[]; readonly removals: Removal[] } {
  const words: Word[] = [];
  const removals: Removal[] = [];
  let column = 0;
  let open: Draft | undefined;
  const close = (): void => {
    if (open) settle(open, at, words, removals);
    open = undefined;
  };
  for (const piece of pieces) {
    if (piece.gone) {
      removals.push(...removalOf(piece, piece.gone, at, column));
      continue;
    }
    if (piece.call) close();
    for (const { 0: ink, index } of piece.text.matchAll(/[^\s\u00a0]+|[\s\u00a0]+/gu)) {
      if (/^[\s\u00a0]/u.test(ink)) close();
      else {
        open ??= { text: '', piece, sources: [], from: column, to: column };
        open.to = column + ink.length;
        open.text += piece.look.capitals ? ink.toLocaleUpperCase(language) : ink;
        open.sources.push({ run: piece.run, start: index, end: index + ink.length });
      }
      column += ink.length;
    }
    if (piece.call) close();
  }
  close();
  return { words, removals: joined(removals) };
}

function settle({ text, piece, sources, from, to }: Draft, at: number, words: Word[], removals: Removal[]): void {
  const printed = normalise(text);
  const box = { x0: from, y0: at, x1: to, y1: at + 1 };
  if (printed === '') removals.push({ reason: 'hyphen', page: at, box, text, sources });
  else words.push({ text: printed, page: 1, box, size: piece.look.size, bold: piece.look.bold, raised: piece.call ?? false, sources });
}

function removalOf({ text, run }: Piece, reason: RemovalReason, at: number, column: number): Removal[] {
  const box = { x0: column, y0: at, x1: column + text.length, y1: at + 1 };
  return text.trim() === '' && text.length > 0
    ? [{ reason, page: at, box, text: ' ', sources: [] }]
    : [{ reason, page: at, box, text, sources: [{ run, start: 0, end: text.length }] }];
}

/** Neighbours gone for one reason are one removal; white space alone is none. */
function joined(removals: readonly Removal[]): Removal[] {
  const runs: Removal[][] = [];
  for (const removal of removals) {
    const before = runs.at(-1);
    if (before?.[0]?.reason === removal.reason) before.push(removal);
    else runs.push([removal]);
  }
  return runs.flatMap((run) => {
    const text = run
      .map((removal) => removal.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    return text === '' ? [] : [{ ...run[0]!, text, sources: run.flatMap(({ sources }) => sources) }];
  });
}
