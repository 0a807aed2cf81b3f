/** A word that makes a sentence normative, as data: its forms, with the words that must stand near them, and those that must not. */

/** Words near a cue: one of `words`, at most `within` words away. */
export type Near = { readonly words: ReadonlySet<string>; readonly within: number };

/** A cue stands on one of `on`; `before` and `after` must be there, `notBefore` and `notAfter` must not. */
export type Cue = {
  readonly cue: string;
  readonly on: readonly string[];
  readonly before?: Near;
  readonly after?: Near;
  readonly notBefore?: Near;
  readonly notAfter?: Near;
};

/** One of `words` (lists parted by spaces), at most `within` words away. */
export const near = (within: number, ...words: readonly (string | readonly string[])[]): Near => ({
  words: new Set(words.flatMap((word) => (typeof word === 'string' ? word.split(' ') : word))),
  within,
});

/** Words parted by blanks and ends of lines, to be asked for one by one. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** `'a b'` → `['a', 'b']`. */
export const list = (words: string): readonly string[] => words.split(' ');
