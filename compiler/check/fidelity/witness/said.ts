/** What a contract says, as essential characters in order, and which of them have been seen on the page. */
import { essenceOf } from '../characters/essence.ts';

/** `owners[i]` is the index of the text that `characters[i]` is of, `offsets[i]` its place in it; `opens[i]` is 1 where a word begins. */
export type Said = {
  readonly characters: string;
  readonly owners: Uint32Array;
  readonly offsets: Uint32Array;
  readonly opens: Uint8Array;
};

export function saidBy(texts: readonly string[]): Said {
  const essences = texts.map(essenceOf);
  const length = essences.reduce((sum, { characters }) => sum + characters.length, 0);
  const [owners, offsets, opens] = [new Uint32Array(length), new Uint32Array(length), new Uint8Array(length + 1)];
  let at = 0;
  essences.forEach((essence, owner) => {
    owners.fill(owner, at, at + essence.offsets.length);
    offsets.set(essence.offsets, at);
    for (const [index, offset] of essence.offsets.entries())
      if (index === 0 || /[^\p{L}\p{N}]/u.test(texts[owner]!.slice(essence.offsets[index - 1]! + 1, offset))) opens[at + index] = 1;
    at += essence.offsets.length;
  });
  return { characters: essences.map(({ characters }) => characters).join(''), owners, offsets, opens: opens.fill(1, length) };
}

/** Looked for around the last place first: a document goes on where it was. */
const NEAR = 20_000;
/** Places that are taken, after which a text is given up: no line repeats so often. */
const MOST_TRIES = 400;
/** Searches of the whole text, after which only the neighbourhood is searched. */
const MOST_FAR = 4000;

/** Each character is seen once: what stands twice on the page stands twice in the contract. */
export class SeenText {
  readonly said: Said;
  /** By character: 0 unseen, else one more than the index of the piece that it was seen as. */
  readonly seen: Uint32Array;
  /** Where the last piece ended. */
  cursor = 0;
  private far = 0;

  constructor(said: Said) {
    this.said = said;
    this.seen = new Uint32Array(said.characters.length);
  }

  /** The nearest unseen place of a piece, after the cursor first; `whole` asks that words begin and end there. */
  find(piece: string, whole: boolean): number | undefined {
    const { length } = this.said.characters;
    const [from, to] = [Math.max(0, this.cursor - NEAR), Math.min(length, this.cursor + NEAR)];
    const near = this.between(piece, this.cursor, to, whole) ?? this.between(piece, from, this.cursor + piece.length, whole);
    if (near !== undefined || (from === 0 && to === length) || this.far >= MOST_FAR) return near;
    this.far++;
    return this.between(piece, to - piece.length, length, whole) ?? this.between(piece, 0, from + piece.length, whole);
  }

  /** Whether it stands unseen at that very place. */
  isAt(piece: string, at: number): boolean {
    return at >= 0 && this.said.characters.startsWith(piece, at) && this.isUnseen(at, at + piece.length);
  }

  take(piece: number, from: number, to: number): void {
    this.seen.fill(piece + 1, from, to);
    this.cursor = to;
  }

  private between(piece: string, from: number, to: number, whole: boolean): number | undefined {
    const start = Math.max(0, from);
    const stretch = this.said.characters.slice(start, to);
    let at = stretch.indexOf(piece);
    for (let tries = 0; at !== -1 && tries < MOST_TRIES; tries++) {
      const [first, end] = [start + at, start + at + piece.length];
      if ((!whole || this.isWhole(first, end)) && this.isUnseen(first, end)) return first;
      at = stretch.indexOf(piece, at + 1);
    }
    return undefined;
  }

  private isWhole(from: number, to: number): boolean {
    return this.said.opens[from] === 1 && this.said.opens[to] === 1;
  }

  private isUnseen(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.seen[at] !== 0) return false;
    return true;
  }
}
