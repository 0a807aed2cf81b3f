/**
 * The worker side of the guard: reads the file it is told, posts progress, then the result.
 * Law: the parser is loaded only for a file that claims to be a PDF, so that anything else fails at once.
 */

import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { IngestOptions, IngestResult } from './assemble.ts';
import { isPdf } from './signature.ts';

type Order = { readonly path: string; readonly suggestModule?: string; readonly options: IngestOptions };

const { path, suggestModule, options } = workerData as Order;

async function run(): Promise<IngestResult> {
  const bytes = await readFile(path);
  if (!isPdf(bytes)) return { ok: false, error: { code: 'not-a-pdf', message: 'The file does not start with %PDF.' } };
  const { ingestPdf } = await import('./ingest.ts');
  const hook = suggestModule === undefined ? {} : ((await import(suggestModule)) as Pick<IngestOptions, 'suggest'>);
  const suggest = hook.suggest ? { suggest: hook.suggest } : {};
  return ingestPdf(bytes, { ...options, ...suggest, onProgress: (page, pages) => parentPort?.postMessage({ progress: [page, pages] }) });
}

parentPort?.postMessage({ result: await run() });
