/**
 * Words in order → their characters in columns, each with its place and what stands before it. The non-obvious law: no word is kept,
 * since a long document has hundreds of thousands.
 */
import { composed } from './composed.ts';

/** What stands before a character. */
export const gap = { none: 0, space: 1, lineEnd: 2 } as const;

/** `offsets[i]` is the place of `characters[i]`; `gaps[i]` says what stands before it. */
export type Characters = { readonly characters: string; readonly offsets: Uint32Array; readonly gaps: Uint8Array };

/** As many words as are joined at once. */
const longestStretch = 1000;

export class CharacterColumns {
  /** Characters written. */
  length = 0;
  private readonly stretches: string[] = [];
  private words: string[] = [];
  private offsets: Uint32Array;
  private gaps: Uint8Array;

  /** `usual`: as many characters as most texts of this size have; more are taken too. */
  constructor(usual: number) {
    this.offsets = new Uint32Array(usual);
    this.gaps = new Uint8Array(usual);
  }

  /** A word as written at `start`, composed. */
  add(written: string, start: number, before: number): void {
    const { text, offsetAt } = composed(written);
    if (this.length + text.length > this.offsets.length) this.grow(text.length);
    this.gaps[this.length] = before;
    for (let at = 0; at < text.length; at++) this.offsets[this.length++] = start + offsetAt(at);
    if (this.words.push(text) === longestStretch) this.join();
  }

  characters(): Characters {
    this.join();
    const { stretches, offsets, gaps, length } = this;
    return { characters: stretches.join(''), offsets: offsets.subarray(0, length), gaps: gaps.subarray(0, length) };
  }

  private join(): void {
    this.stretches.push(this.words.join(''));
    this.words = [];
  }

  private grow(by: number): void {
    const [offsets, gaps] = [this.offsets, this.gaps];
    const size = 2 * (offsets.length + by);
    [this.offsets, this.gaps] = [new Uint32Array(size), new Uint8Array(size)];
    this.offsets.set(offsets);
    this.gaps.set(gaps);
  }
}
