/**
 * In: the words of one table cell, in any order. Out: the same words, line by line.
 */

import type { Word } from '../../record/records.ts';
import { toChunk, toChunks } from '../chunks.ts';
import type { PlacedRunWord } from '../words.ts';

/** Words line by line, each line from left to right. */
export const joinWords = (words: readonly PlacedRunWord[]): Word[] =>
  words.length < 2 ? words.flatMap((word) => toChunk([word]).words) : toChunks(words).flatMap((chunk) => chunk.words);
