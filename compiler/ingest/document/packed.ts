/**
 * In: words with their places, a million in a long document. Out: the same as one text and one array of integers, and back.
 * Law: places are told to the point; what crosses between threads is moved, so that both never hold the objects at once.
 */

import type { Box } from '../record/records.ts';

/** A word of the original in reading order; for text extractions `box` counts lines and characters. */
export type PlacedWord = { readonly text: string; readonly page: number; readonly box: Box };

/** Five integers a word: page and box. */
export type PackedWords = { readonly texts: string; readonly places: Int32Array<ArrayBuffer> };

const FIELDS = 5;

export function packWords(words: readonly PlacedWord[]): PackedWords {
  const places = new Int32Array(FIELDS * words.length);
  words.forEach(({ page, box }, i) => {
    places.set([page, Math.round(box.x0), Math.round(box.y0), Math.round(box.x1), Math.round(box.y1)], FIELDS * i);
  });
  return { texts: words.map((word) => word.text).join('\n'), places };
}

/** The keys of the boxes stand in an order of their own: engines then keep their integers apart from the fractions of others. */
export function unpackWords({ texts, places }: PackedWords): PlacedWord[] {
  if (places.length === 0) return [];
  return texts.split('\n').map((text, i) => {
    const at = FIELDS * i;
    return { text, page: places[at]!, box: { y0: places[at + 2]!, x0: places[at + 1]!, y1: places[at + 4]!, x1: places[at + 3]! } };
  });
}
