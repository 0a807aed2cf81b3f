/**
 * In: the path of a PDF. Out: the witness's verdict, reached in a worker that is ended when it takes too long or too much.
 * Law: whatever a hostile file does, there is a verdict in bounded time, which says what defeated it, and the process lives on.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { type Verdict, type WitnessedPage, witnessVersion } from '../model/witness.ts';
import type { Told } from './guard-worker.ts';

export type WitnessLimits = {
  /** For the whole document, and more for each of its pages; how long one page may take. */
  readonly baseMs?: number;
  readonly pageMs?: number;
  readonly stallMs?: number;
  /** What the process may hold more than before. */
  readonly memoryMb?: number;
  readonly onProgress?: (page: number, pages: number) => void;
};

const usual = { baseMs: 30_000, pageMs: 600, stallMs: 30_000, memoryMb: 900 };
const MOST_PAGES = 2000;
const LOOK_MS = 100;
const MODULE = new URL(import.meta.url.endsWith('.ts') ? './guard-worker.ts' : './guard-worker.js', import.meta.url);

/** Rejects only when the file can't be read from the disk, or PDFium is not installed. */
export async function witnessFileGuarded(path: string, limits: WitnessLimits = {}): Promise<Verdict> {
  const sha256 = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const worker = new Worker(MODULE, { workerData: { path }, execArgv: [], stdout: true, stderr: true });
  const pages: WitnessedPage[] = [];
  const defeated = await outcome(worker, pages, limits).finally(() => worker.terminate());
  return { witness: witnessVersion, sha256, pages, ...(defeated ? { defeated } : {}) };
}

type Defeat = Verdict['defeated'];

/** Fills `pages` as they come; what ended it before the last one. */
function outcome(worker: Worker, pages: WitnessedPage[], limits: WitnessLimits): Promise<Defeat> {
  const { baseMs, pageMs, stallMs, memoryMb } = { ...usual, ...limits };
  const [start, held] = [Date.now(), process.memoryUsage.rss()];
  let [last, count] = [start, 0];
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const now = Date.now();
      if (now - last > stallMs || now - start > baseMs + pageMs * count) settle('time');
      else if (process.memoryUsage.rss() - held > memoryMb * 1024 * 1024) settle('memory');
    };
    const timer = setInterval(look, LOOK_MS);
    const settle = (defeat: Defeat): void => {
      clearInterval(timer);
      resolve(defeat);
    };
    worker.on('message', (told: Told) => {
      if ('done' in told) return settle(undefined);
      if ('unreadable' in told) return settle('unreadable');
      pages.push(told.page);
      [last, count] = [Date.now(), told.pages];
      limits.onProgress?.(told.page.page, told.pages);
      if (told.pages > MOST_PAGES) settle('too-many-pages');
    });
    worker.on('error', (error) => {
      clearInterval(timer);
      if (/not installed|Cannot find (?:module|package)/.test(error.message)) reject(error);
      else resolve(isMemory(error) ? 'memory' : 'unreadable');
    });
    worker.on('exit', () => settle(pages.length > 0 ? 'memory' : 'unreadable'));
  });
}

/** PDFium aborts where it can't have more memory. */
const isMemory = ({ message }: Error): boolean => /memory|heap|OOM|abort/i.test(message);
