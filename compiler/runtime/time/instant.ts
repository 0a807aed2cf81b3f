/** Instants, in milliseconds from 1970-01-01T00:00:00Z, moved by exact time. */
import { InvalidInput } from '../invalid.ts';
import { mostMilliseconds } from '../limits.ts';
import type { RuleWords } from '../words.ts';

/** `instant` later by a duration, earlier below zero. Throws `InvalidInput` with `field` beyond a million hours. */
export const moveInstant = (instant: number, duration: number, words: RuleWords, field = ''): number =>
  instant + limitedTime(duration, words, field);

/** A duration that may move an instant, whatever it was computed from. */
export function limitedTime(duration: number, words: RuleWords, field: string): number {
  if (duration >= -mostMilliseconds && duration <= mostMilliseconds) return duration;
  throw new InvalidInput(field, words.longDuration, words.colon);
}
