/** The files of a real contract, as the compiler takes them, and a seeded sequence to spoil them by. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractFiles, Source } from '../compiler/source.ts';

export function contractFiles(id: string): ContractFiles & { readonly original: Source } {
  const folder = join(import.meta.dirname, '../contracts', id);
  const sourceOf = (file: string): Source => ({ file, text: readFileSync(join(folder, file), 'utf8') });
  const names = readdirSync(folder).filter((name) => /\.(md|ya?ml)$/.test(name));
  return { id, files: names.map(sourceOf), original: sourceOf('original.txt') };
}

/** Whole numbers from 0 to `limit`, exclusive: the same for the same seed. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, limit);
  };
}
