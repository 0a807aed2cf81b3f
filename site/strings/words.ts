/** What a language of the interface has to say: French has every word, so its shape is the type of all. */
import type { french } from './french.ts';
import type { WorkingWord } from './shapes.ts';

/** The same shape with any text for a text, but for the words that a contract chooses between. */
type Widened<T> = [T] extends [WorkingWord]
  ? WorkingWord
  : T extends string
    ? string
    : T extends RegExp
      ? RegExp
      : T extends (...args: infer Args) => infer Result
        ? (...args: Args) => Widened<Result>
        : T extends object
          ? { readonly [Key in keyof T]: Widened<T[Key]> }
          : T;

/** All the words of one language, French saying which there are. */
export type Words = Widened<typeof french>;
