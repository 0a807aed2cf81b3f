/**
 * In: the path of a PDF. Out: the witness's verdict, reached in a worker that is ended when it takes too long or too much.
 * Law: whatever a hostile file does, there is a verdict in bounded time, which says what defeated it.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Verdict, type WitnessedPage, witnessVersion } from '../model/witness.ts';
import { type GuardLimits, runGuarded } from './guarded-worker.ts';

export type WitnessLimits = GuardLimits & { readonly onProgress?: (page: number, pages: number) => void };

const MOST_PAGES = 2000;

/** Rejects only when the file can't be read from the disk, or PDFium is not installed. */
export async function witnessFileGuarded(path: string, limits: WitnessLimits = {}): Promise<Verdict> {
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const seen: WitnessedPage[] = [];
  const take = (page: WitnessedPage, pages: number): 'too-many-pages' | undefined => {
    seen.push(page);
    limits.onProgress?.(page.page, pages);
    return pages > MOST_PAGES ? 'too-many-pages' : undefined;
  };
  const defeated = await runGuarded({ worker: 'guard-worker', data: { path } }, take, limits);
  return { witness: witnessVersion, sha256, pages: seen, ...(defeated ? { defeated } : {}) };
}
