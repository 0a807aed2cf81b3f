/**
 * The worker side of the guard: reads the file it is told, posts progress, then the result.
 * Law: a front end is loaded only for a file that is of its kind by what it holds, so that anything else fails at once.
 */

import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { suggest as suggestMarks } from '../language/suggest-marks.ts';
import { decodeText } from '../language/text/decode-text.ts';
import type { IngestResult } from './document/assemble.ts';
import type { IngestOptions } from './document/options.ts';
import { kindOf } from './signature.ts';

type Hook = { readonly suggest?: typeof suggestMarks };
type Order = { readonly path: string; readonly language?: string; readonly suggestModule?: string; readonly options: IngestOptions };

const { path, language: id = '', suggestModule, options } = workerData as Order;

async function run(): Promise<IngestResult> {
  const bytes = await readFile(path);
  const kind = kindOf(bytes, path);
  if (typeof kind !== 'string') return { ok: false, error: kind };
  const { ingestPdf, ingestText, ingestWeb, ingestWord } = await import('./ingest.ts');
  const { languageOf } = await import('../language/languages.ts');
  const language = languageOf({ language: id });
  const { suggest: hook } = suggestModule === undefined ? ({} as Hook) : ((await import(suggestModule)) as Hook);
  const told = {
    ...options,
    locale: language.locale,
    ...(hook ? { suggest: (words: string) => hook(words, language) } : {}),
    packed: true,
  };
  if (kind === 'text') {
    const { text = '', encoding } = decodeText(bytes) ?? {};
    return ingestText(text, { ...told, ...(encoding && encoding !== 'utf-8' && { encoding }) });
  }
  if (kind === 'word') return ingestWord(bytes, told);
  if (kind === 'web') return ingestWeb(bytes, told);
  return ingestPdf(bytes, {
    ...told,
    onProgress: (page, pages) => parentPort?.postMessage({ progress: [page, pages] }),
  });
}

const result = await run();
parentPort?.postMessage({ result }, result.ok && result.packed ? [result.packed.places.buffer] : []);
