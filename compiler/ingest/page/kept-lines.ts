/** In: what is taken for layout, and the lines that a person keeps. Out: what is still layout. Law: a person's word goes before a line's place. */
import type { KeptLine } from '../document/options.ts';
import type { Chunk, RemovalReason } from '../record/records.ts';
import { textOf } from '../record/records.ts';

export function withoutKept(running: ReadonlyMap<Chunk, RemovalReason>, kept: readonly KeptLine[]): Map<Chunk, RemovalReason> {
  const isKept = (chunk: Chunk): boolean => {
    const said = textOf(chunk.words);
    return kept.some(({ page, quote }) => page === chunk.page && plain(quote) === plain(said));
  };
  return new Map([...running].filter(([chunk]) => !isKept(chunk)));
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
