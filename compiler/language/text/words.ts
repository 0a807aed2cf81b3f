/**
 * Plain text walked word by word, by character code: what the detectors share, and why they stay linear on any input.
 * The non-obvious law: a word is a run of letters, combining marks, digits and `_`; hyphens and apostrophes part words.
 */

/** 0 is no part of a word, 1 a letter, 2 a digit (`½` included). */
export const wordClass = (code: number): 0 | 1 | 2 => {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 ? 1 : code >= 48 && code <= 57 ? 2 : 0;
  if (code < 0xc0) return code >= 0xbc && code <= 0xbe ? 2 : 0;
  if (code <= 0x36f) return code === 0xd7 || code === 0xf7 || (code > 0x24f && code < 0x300) ? 0 : 1;
  return /\p{L}/u.test(String.fromCharCode(code)) ? 1 : 0;
};

/** The end of the word that begins at `start`. */
export const wordEnd = (text: string, start: number): number => {
  let end = start + 1;
  while (end < text.length && wordClass(text.charCodeAt(end)) !== 0) end += 1;
  return end;
};

/** The first word at or after `from`; `text.length` when there is none. */
const wordStart = (text: string, from: number): number => {
  let start = from;
  while (start < text.length && wordClass(text.charCodeAt(start)) === 0) start += 1;
  return start;
};

/** Calls `visit` with each word's bounds, in order; it answers where to go on, never before the word's start. */
export const walkWords = (text: string, visit: (start: number, end: number) => number): void => {
  let start = wordStart(text, 0);
  while (start < text.length) {
    const end = wordEnd(text, start);
    start = wordStart(text, Math.max(visit(start, end), start + 1));
  }
};

/** Matches a sticky pattern at `at`: where it ends, or `undefined`. */
export const endOf = (pattern: RegExp, text: string, at: number): number | undefined => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
};

const reach = 120;

/** Whether the place lies in an address (`https://…`, `www.…`, `name@host`), looking at most 120 characters either way. */
export const isInAddress = (text: string, at: number): boolean => {
  let [start, end] = [at, at];
  while (start > 0 && at - start < reach && text.charCodeAt(start - 1) !== 32) start -= 1;
  while (end < text.length && end - at < reach && text.charCodeAt(end) !== 32) end += 1;
  const chunk = text.slice(start, end);
  const scheme = chunk.search(/:\/\/|www\./);
  return (scheme >= 0 && start + scheme <= at) || /[a-z0-9]@[a-z0-9]/.test(chunk);
};
