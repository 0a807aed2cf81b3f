/**
 * The worker side of the guard: reads the file it is told, posts progress, then the result.
 * Law: the parser is loaded only for a file that claims to be a PDF, so that anything else fails at once.
 */

import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { suggest as suggestMarks } from '../language/suggest-marks.ts';
import type { IngestResult } from './document/assemble.ts';
import type { IngestOptions } from './document/options.ts';
import { isPdf } from './signature.ts';

type Hook = { readonly suggest?: typeof suggestMarks };
type Order = { readonly path: string; readonly language?: string; readonly suggestModule?: string; readonly options: IngestOptions };

const { path, language: id = '', suggestModule, options } = workerData as Order;

/** An extraction is told by its name and by being text. */
function textOf(bytes: Uint8Array): string | undefined {
  if (!/\.(?:txt|text)$/i.test(path) || bytes.includes(0)) return undefined;
  return new TextDecoder('utf-8', { fatal: false }).decode(bytes);
}

async function run(): Promise<IngestResult> {
  const bytes = await readFile(path);
  const text = isPdf(bytes) ? undefined : textOf(bytes);
  if (!isPdf(bytes) && text === undefined)
    return { ok: false, error: { code: 'not-a-pdf', message: 'The file does not start with %PDF.' } };
  const { ingestPdf, ingestText } = await import('./ingest.ts');
  const { languageOf } = await import('../language/languages.ts');
  const language = languageOf({ language: id });
  const { suggest: hook } = suggestModule === undefined ? ({} as Hook) : ((await import(suggestModule)) as Hook);
  const told = {
    ...options,
    locale: language.locale,
    ...(hook ? { suggest: (words: string) => hook(words, language) } : {}),
    packed: true,
  };
  if (text !== undefined) return ingestText(text, told);
  return ingestPdf(bytes, {
    ...told,
    onProgress: (page, pages) => parentPort?.postMessage({ progress: [page, pages] }),
  });
}

const result = await run();
parentPort?.postMessage({ result }, result.ok && result.packed ? [result.packed.places.buffer] : []);
