/**
 * In: the silhouette of a glyph and the character that the document says it is. Out: the character that it is drawn as, if another.
 * Law: only what is near another character and far from its own is told; letters that many faces draw alike are one.
 */
import { apart, type Silhouette } from './silhouette.ts';

/** A character as standard faces draw it: each of its silhouettes. */
export type Faces = ReadonlyMap<string, readonly Silhouette[]>;

/** What is compared: letters and figures that every face draws as everyone knows them. */
export const compared = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Drawn alike, but for their height. */
const alike = ['0Oo', '1lI|i', 'cC', 'sS', 'vV', 'wW', 'xX', 'zZ', 'uU', 'pP', 'kK', 'yY', 'mM', 'jJ', 'fF', 'tT'];

/** How near a shape is to what it is taken for, and how much further from what it is said to be; measured on thirty documents. */
const NEAR = 0.25;
const FURTHER = { figure: 0.1, letter: 0.15 } as const;

/** `9` drawn as a 5 → `5`; undefined for what is drawn as it is said, or as nothing known. */
export function drawnAs(said: string, shape: Silhouette, faces: Faces): string | undefined {
  const own = leastApart(shape, faces.get(said));
  const further = /\d/.test(said) ? FURTHER.figure : FURTHER.letter;
  let [best, found] = [Number.POSITIVE_INFINITY, ''];
  for (const [character, drawn] of faces) {
    if (character === said || alike.some((same) => same.includes(said) && same.includes(character))) continue;
    const distance = leastApart(shape, drawn);
    if (distance < best) [best, found] = [distance, character];
  }
  return best < NEAR && own > best + further ? found : undefined;
}

const leastApart = (shape: Silhouette, drawn: readonly Silhouette[] = []): number =>
  drawn.reduce((least, one) => Math.min(least, apart(shape, one)), Number.POSITIVE_INFINITY);
