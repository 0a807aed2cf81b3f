/**
 * In: a worker that looks at a PDF page by page. Out: what it tells of each, and what ended it before the last.
 * Law: whatever a hostile file does, the worker ends in bounded time and memory, and the process lives on.
 */
import { Worker } from 'node:worker_threads';
import type { defeats } from '../model/witness.ts';

export type GuardLimits = {
  /** For the whole document, and more for each of its pages; how long one page may take. */
  readonly baseMs?: number;
  readonly pageMs?: number;
  readonly stallMs?: number;
  /** What the process may hold more than before. */
  readonly memoryMb?: number;
};

export type Told<Page> = { readonly page: Page; readonly pages: number } | { readonly done: true } | { readonly unreadable: string };

export type Defeat = (typeof defeats)[number];

const usual = { baseMs: 30_000, pageMs: 600, stallMs: 30_000, memoryMb: 900 };
const LOOK_MS = 100;

/** A worker of this room, and what it is told. */
export type Job = { readonly worker: 'guard-worker' | 'guard-pictures-worker'; readonly data: unknown };

/** `take` gets each page as it comes, and how many there are; it may end the work. Rejects only when PDFium is not installed. */
export async function runGuarded<Page>(
  { worker: name, data }: Job,
  take: (page: Page, pages: number) => Defeat | undefined,
  limits: GuardLimits,
): Promise<Defeat | undefined> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const module = new URL(`./${name}.${extension}`, import.meta.url);
  const worker = new Worker(module, { workerData: data, execArgv: [], stdout: true, stderr: true });
  return await outcome(worker, take, limits).finally(() => worker.terminate());
}

function outcome<Page>(
  worker: Worker,
  take: (page: Page, pages: number) => Defeat | undefined,
  limits: GuardLimits,
): Promise<Defeat | undefined> {
  const { baseMs, pageMs, stallMs, memoryMb } = { ...usual, ...limits };
  const [start, held] = [Date.now(), process.memoryUsage.rss()];
  let [last, count, told] = [start, 0, 0];
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const now = Date.now();
      if (now - last > stallMs || now - start > baseMs + pageMs * count) settle('time');
      else if (process.memoryUsage.rss() - held > memoryMb * 1024 * 1024) settle('memory');
    };
    const timer = setInterval(look, LOOK_MS);
    const settle = (defeat: Defeat | undefined): void => {
      clearInterval(timer);
      resolve(defeat);
    };
    worker.on('message', (message: Told<Page>) => {
      if ('done' in message) return settle(undefined);
      if ('unreadable' in message) return settle('unreadable');
      [last, count, told] = [Date.now(), message.pages, told + 1];
      const defeat = take(message.page, message.pages);
      if (defeat) settle(defeat);
    });
    worker.on('error', (error) => {
      clearInterval(timer);
      if (/not installed|Cannot find (?:module|package)/.test(error.message)) reject(error);
      else resolve(isMemory(error) ? 'memory' : 'unreadable');
    });
    worker.on('exit', () => settle(told > 0 ? 'memory' : 'unreadable'));
  });
}

/** PDFium aborts where it can't have more memory. */
const isMemory = ({ message }: Error): boolean => /memory|heap|OOM|abort/i.test(message);
