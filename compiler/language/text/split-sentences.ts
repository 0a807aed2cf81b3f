/**
 * A paragraph and a language's abbreviations in, the bounds of its sentences out: `text.slice(start, end)`, trimmed, in order.
 * The non-obvious law: a full stop ends a sentence only before an upper-case letter or an opening sign, and never after an
 * abbreviation, an initial, a list number or inside an address.
 */
import type { Bounds } from '../detected.ts';

const enders = new Set(['.', '!', '?', '…']);
const closing = /(?:[.!?…»”"’')\]]|[ \u00a0\u202f]»)*/y;
const space = /\s*/y;
const opening = /[\p{Lu}«“"([●•–—-]/u;

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** The run of letters, digits and dots just before `at`, at most 16 long. */
const tokenBefore = (text: string, at: number): string => /[\p{L}\p{N}.-]*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? '';

/** Whether a stop after `token` can't end a sentence: `art.`, `J.`, `S.A.`. */
const isAbbreviation = (token: string, abbreviations: ReadonlySet<string>): boolean => {
  const last = token.slice(token.lastIndexOf('.') + 1);
  return abbreviations.has(token.toLowerCase()) || abbreviations.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last);
};

const isListNumber = (text: string, start: number, stop: number): boolean =>
  stop - start < 16 && /^\s*(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)$/i.test(text.slice(start, stop));

/** Where the sentence begun at `start` ends if the sign at `at` ends it. */
const endAfter = (text: string, start: number, at: number, abbreviations: ReadonlySet<string>): number | undefined => {
  const end = at + 1 + skip(closing, text, at + 1);
  const next = end + skip(space, text, end);
  if (next >= text.length) return end;
  if (next === end) return undefined;
  const follower = text.slice(next, next + 2);
  if (text[at] !== '.') return opening.test(follower.slice(0, 1)) || /^\d/.test(follower) ? end : undefined;
  if (isListNumber(text, start, at)) return undefined;
  const token = tokenBefore(text, at);
  const begins = opening.test(follower.slice(0, 1)) || (/^\d/.test(follower) && !/\d$/.test(token));
  return begins && !isAbbreviation(token, abbreviations) ? end : undefined;
};

const lineBreak = /\s*\n(?:\s*\n|\s*[●•*–—-]\s)/y;

/** Sentences of `text`; blank lines and bullets part them too. `abbreviations`, in lower case without their last stop, end none. */
export const splitSentencesBy = (abbreviations: ReadonlySet<string>, text: string): Bounds[] => {
  const found: Bounds[] = [];
  let start = 0;
  const push = (end: number): void => {
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    if (from < to) found.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    const end = enders.has(sign)
      ? endAfter(text, start, at, abbreviations)
      : sign === '\n' && skip(lineBreak, text, at) > 0
        ? at + 1
        : undefined;
    if (end === undefined) continue;
    push(end);
    at = end - 1;
  }
  push(text.length);
  return found;
};
