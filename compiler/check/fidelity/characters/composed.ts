/**
 * A word → its characters as they are compared: canonically composed, so that `é` written as one sign or as two is one word, that
 * a ligature is its letters, and without signs that print nothing. Each keeps its offset in the word as written.
 */
import { invisible } from '../../../language/text/invisible.ts';
import { withoutLigatures } from '../../../language/text/ligatures.ts';

export type Composed = { readonly text: string; readonly offsetAt: (index: number) => number };

/** `'e\u0301t\u00e9'` → `'été'`, whose third character stands at offset 3 of what was written. */
export function composed(word: string): Composed {
  if (isPlain(word)) return { text: word, offsetAt: itself };
  const pieces = Array.from(word.matchAll(/\P{M}?\p{M}*/gu), ({ 0: written, index }) => ({ text: bare(written), index }));
  const text = pieces.map((piece) => piece.text).join('');
  if (text !== bare(word)) return { text: bare(word), offsetAt: () => 0 };
  const offsets = pieces.flatMap((piece) => Array<number>(piece.text.length).fill(piece.index));
  return { text, offsetAt: (index) => offsets[index] ?? 0 };
}

const itself = (index: number): number => index;

/** Signs that print, and that no other spelling composes: letters of the West, punctuation, currencies, shapes. */
const plain = /^[\u0020-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20b5\u25a0-\u25ff]*$/;

const isPlain = (word: string): boolean => plain.test(word);

const bare = (text: string): string => withoutLigatures(text).normalize('NFC').replace(invisible, '');
