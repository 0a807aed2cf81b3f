/**
 * A text and a place in it: what every reader of the quantity grammar moves along.
 * The non-obvious law: the furthest place where reading stopped, with what was expected there, is what an author is told.
 */
import { plainText } from '../plain-text.ts';

export class Cursor {
  /** The words as written, for units whose case counts (`MB`). */
  readonly source: string;
  /** The same words in one spelling (`plainText`), same indices. */
  readonly text: string;
  at: number;
  furthest: number;
  private readonly wishes = new Set<string>();

  constructor(source: string, at = 0, text = plainText(source)) {
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

  /** Runs a reader; puts the cursor back where it was when it gives nothing. */
  attempt<T>(reader: (cursor: Cursor) => T | undefined): T | undefined {
    const start = this.at;
    const value = reader(this);
    if (value === undefined) this.at = start;
    return value;
  }

  /** What was expected at the furthest place, most specific wish first. */
  expected(): string {
    return [...this.wishes].join(' or ');
  }
}
