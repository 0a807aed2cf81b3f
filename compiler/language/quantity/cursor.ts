/**
 * A text and a place in it: what every reader of the quantity grammar moves along.
 * The non-obvious law: the furthest place where reading stopped, with what was expected there, is what an author is told.
 */
import { plainText } from '../text/plain-text.ts';
import type { ReadNumber } from './quantity.ts';
import type { ReadingContext } from './reading.ts';

/** The wish that says nothing more than “a quantity”. */
export const aNumber = 'a number';

export class Cursor {
  /** The words as written, for units whose case counts (`MB`). */
  readonly source: string;
  /** The same words in one spelling (`plainText`), same indices. */
  readonly text: string;
  /** What the contract says beside the words. */
  readonly context: ReadingContext;
  at: number;
  /** The numeral last read and where, so that the readers tried at one place read it once. */
  numeral: { readonly start: number; readonly end: number; readonly decimal: ReadNumber | undefined } | undefined;
  private furthest: number;
  private readonly wishes = new Set<string>();
  private refusal: { readonly at: number; readonly expected: string } | undefined;

  constructor(source: string, at = 0, text = plainText(source), context: ReadingContext = {}) {
    this.context = context;
    this.source = source;
    this.text = text;
    this.at = at;
    this.furthest = at;
  }

  /** Reads a sticky pattern on the plain text; leaves the cursor where it was when it does not match. */
  read(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return undefined;
    this.at += found[0].length;
    return found;
  }

  /** Skips spaces; always succeeds. */
  spaces(): void {
    while (this.text.charCodeAt(this.at) === 32) this.at += 1;
  }

  /** Whether nothing but spaces remains. */
  atEnd(): boolean {
    this.spaces();
    return this.at >= this.text.length;
  }

  /** Notes what would have been read here, and gives `undefined` so that a reader can return it. */
  fail(expected: string, at = this.at): undefined {
    if (at < this.furthest) return undefined;
    if (at > this.furthest) this.wishes.clear();
    this.furthest = at;
    this.wishes.add(expected);
    return undefined;
  }

  /** Notes why what stands at `at` can't be taken as it is: a reader understood it, so this hides mere wishes. */
  refuse(expected: string, at = this.at): undefined {
    if (this.refusal === undefined || at > this.refusal.at) this.refusal = { at, expected };
    return undefined;
  }

  /** Runs a reader; puts the cursor back where it was when it gives nothing. */
  attempt<T>(reader: (cursor: Cursor) => T | undefined): T | undefined {
    const start = this.at;
    const value = reader(this);
    if (value === undefined) this.at = start;
    return value;
  }

  /** Where reading stopped and what was expected there. */
  error(): { readonly at: number; readonly expected: string } {
    if (this.refusal !== undefined) return this.refusal;
    const wishes = [...this.wishes].filter((wish) => wish !== aNumber);
    return { at: this.furthest, expected: wishes.length === 0 ? 'a quantity' : wishes.join(' or ') };
  }
}
