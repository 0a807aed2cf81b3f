/**
 * In: the path of an original. Out: the ingest result, reached in a worker with limits on heap and time.
 * Law: whatever a hostile file does, the caller gets one of the closed set of errors and the process lives on.
 */

import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { HowRead } from '../language/printed/how-read.ts';
import type { IngestResult } from './document/assemble.ts';
import type { IngestOptions } from './document/options.ts';
import { unpackWords } from './document/packed.ts';
import { failureOf, type IngestError } from './failure.ts';

/** Functions can't cross to a worker: `suggestModule` is the file URL of a module that exports the hook as `suggest`. */
export type GuardOptions = Pick<IngestOptions, keyof HowRead | 'definitions' | 'original' | 'onProgress'> & {
  /** Of the document, as front matter says it; French where none is said or known. */
  readonly language?: string | undefined;
  readonly heapMb?: number;
  readonly timeoutMs?: number;
  readonly suggestModule?: string;
};

const HEAP_MB = 512;
/** Room for what is new: with less, a page outlives its sweep and a long document takes a fifth more time; with more, a reading holds more. */
const YOUNG_MB = 64;
const TIMEOUT_MS = 60_000;
/** More for each page, once a file has told how many it has. */
const PAGE_MS = 100;
const MAX_BYTES = 50 * 1024 * 1024;
const MODULE = new URL(import.meta.url.endsWith('.ts') ? './guard-worker.ts' : './guard-worker.js', import.meta.url);

type Message = { readonly progress: readonly [number, number] } | { readonly result: IngestResult };

const failed = (code: IngestError['code'], message: string): IngestResult => ({ ok: false, error: { code, message } });

/** Rejects only when the file itself can't be read; `timeoutMs` and `heapMb` bound everything after that. */
export async function ingestFileGuarded(path: string, given: GuardOptions = {}): Promise<IngestResult> {
  const { size } = await stat(path);
  if (size > MAX_BYTES) return failed('too-large', `The file has ${size} bytes, at most ${MAX_BYTES} are read.`);
  if (size === 0) return failed('not-a-pdf', 'The file is empty.');
  const { language, suggestModule, heapMb = HEAP_MB, timeoutMs: _, onProgress: __, ...options } = given;
  const worker = new Worker(MODULE, {
    workerData: { path, language, suggestModule, options },
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  const result = await outcome(worker, given).finally(() => worker.terminate());
  if (!result.ok || !result.packed) return result;
  const { packed, ...rest } = result;
  return { ...rest, words: unpackWords(packed) };
}

function outcome(worker: Worker, options: GuardOptions): Promise<IngestResult> {
  const limit = options.timeoutMs ?? TIMEOUT_MS;
  return new Promise((resolve) => {
    const stopAfter = (ms: number): NodeJS.Timeout =>
      setTimeout(() => resolve(failed('timeout', `Reading took more than ${ms / 1000} s.`)), ms);
    let timer = stopAfter(limit);
    const settle = (result: IngestResult): void => {
      clearTimeout(timer);
      resolve(result);
    };
    worker.on('message', (message: Message) => {
      if ('result' in message) return settle(message.result);
      const [page, pages] = message.progress;
      if (page === 1 && options.timeoutMs === undefined) {
        clearTimeout(timer);
        timer = stopAfter(limit + PAGE_MS * pages);
      }
      options.onProgress?.(page, pages);
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHungry() : { ok: false, error: failureOf(error) }),
    );
    worker.on('exit', () => settle(failed('corrupt', 'Reading stopped without a result.')));
  });
}

const tooHungry = (): IngestResult => failed('too-large', 'Reading the file needs more memory than allowed.');
