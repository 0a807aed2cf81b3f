/**
 * A text in, the words out that turn what it says: those that deny, except, bind or free someone, or say which way a limit runs.
 * The non-obvious law: words are told by their sense, so that `shall` → `must` and « doit » → « devra » turn nothing.
 */
import { overlaps } from '../source.ts';
import type { Bounds } from './detected.ts';
import { plainText } from './text/plain-text.ts';

type TurnKind = 'negation' | 'exception' | 'modality' | 'limit' | 'choice';

/** `sense`: what the word does within its kind (`obliges`, `at-most`), the same for its synonyms. */
export type TurningWord = Bounds & { readonly text: string; readonly kind: TurnKind; readonly sense: string };

/** The words of one sense, as a pattern of plain text; first come, first taken where two would overlap. */
export type TurnPattern = readonly [kind: TurnKind, sense: string, words: string];

export function turnFinder(patterns: readonly TurnPattern[]): (text: string) => TurningWord[] {
  const compiled = patterns.map(([kind, sense, words]) => ({ kind, sense, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})`, 'gu') }));
  return (text) => {
    const plain = plainText(text);
    const found: TurningWord[] = [];
    for (const { kind, sense, pattern } of compiled) {
      for (const { 0: words, index } of plain.matchAll(pattern)) {
        const place = { start: index, end: index + words.length };
        if (found.some((one) => overlaps(one, place))) continue;
        found.push({ ...place, text: text.slice(place.start, place.end), kind, sense });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

/** `word` as a whole word: none of its letters goes on. */
export const whole = (words: string): string => `(?:${words})(?![\\p{L}\\p{N}])`;
