/**
 * In: a PDF or a text extraction. Out: the skeleton of an annotated contract, its words with their places, a report and a ledger.
 * The order of the steps is written here and nowhere else.
 */

import { languageOf } from '../language/languages.ts';
import { toBlocks } from './blocks/blocks.ts';
import { assemble, type IngestResult } from './document/assemble.ts';
import type { IngestOptions } from './document/options.ts';
import { failureOf } from './failure.ts';
import { toLayout } from './page/layout.ts';
import { inflatesTooFar } from './pdf/inflating.ts';
import type { PageInput } from './record/records.ts';
import type { Review } from './record/review.ts';
import { isPdf } from './signature.ts';
import { toTextBlocks } from './text/text-blocks.ts';
import { readTextLines } from './text/text-lines.ts';

export type { Ingested, IngestResult } from './document/assemble.ts';

const MAX_BYTES = 50 * 1024 * 1024;
const MAX_PAGES = 2000;

/** Reads a PDF held in memory. Author and file mistakes come back as errors; only our own bugs throw. */
export async function ingestPdf(bytes: Uint8Array, options: IngestOptions = {}): Promise<IngestResult> {
  if (bytes.length > MAX_BYTES) return failure('too-large', `The file has ${bytes.length} bytes, at most ${MAX_BYTES} are read.`);
  if (!isPdf(bytes)) return failure('not-a-pdf', 'The file does not start with %PDF.');
  if (inflatesTooFar(bytes)) return failure('too-large', 'A stream of the file inflates to more than 64 MB.');
  try {
    return await ingestPages(bytes, options);
  } catch (error) {
    return { ok: false, error: failureOf(error) };
  }
}

const failure = (code: 'too-large' | 'not-a-pdf', message: string): IngestResult => ({ ok: false, error: { code, message } });

async function ingestPages(bytes: Uint8Array, options: IngestOptions): Promise<IngestResult> {
  const { knownOf, openDocument, readPage } = await import('./pdf/read.ts');
  const document = await openDocument(bytes);
  if (document.numPages > MAX_PAGES) {
    await document.loadingTask.destroy();
    return failure('too-large', `The document has ${document.numPages} pages, at most ${MAX_PAGES} are read.`);
  }
  const known = await knownOf(document, bytes);
  try {
    const pages: PageInput[] = [];
    let runs = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await readPage(document, number, runs, known);
      runs += page.runs.length;
      pages.push(page);
      options.onProgress?.(number, document.numPages);
    }
    return ingestRead(pages, options);
  } finally {
    await known.close();
    await document.loadingTask.destroy();
  }
}

/** The pure part: from pages as read to the result. */
function ingestRead(pages: readonly PageInput[], options: IngestOptions): IngestResult {
  const locale = options.locale ?? languageOf({}).locale;
  const layout = toLayout(pages, locale, options.kept);
  const { blocks, removals } = toBlocks(layout.flow, layout.leading, locale);
  const texts = new Map(pages.flatMap((page) => page.runs.map((run) => [run.id, run.text] as const)));
  return assemble(
    {
      blocks,
      removals: [...layout.removals, ...removals],
      texts,
      pages: pages.length,
      notes: layout.notes,
      empty: layout.empty,
      reviews: layout.notices,
    },
    { ...options, locale },
  );
}

/** The front end of Word documents: their XML says what a page only shows, so that blocks need not be found. */
export async function ingestWord(bytes: Uint8Array, options: IngestOptions = {}): Promise<IngestResult> {
  const locale = options.locale ?? languageOf({}).locale;
  const { readWord } = await import('./word/read.ts');
  try {
    const side = options.changes ?? 'accepted';
    const { assembly, changes } = readWord(bytes, side, locale);
    const original = options.original && { ...options.original, ...(changes > 0 ? { changes: side } : {}) };
    return assemble(assembly, { ...options, ...(original ? { original } : {}), locale });
  } catch (error) {
    return { ok: false, error: failureOf(error, 'a Word document') };
  }
}

/** The front end of web pages: their tags say what is a title, an item, a table; what surrounds the text is left out. */
export async function ingestWeb(bytes: Uint8Array, options: IngestOptions = {}): Promise<IngestResult> {
  const locale = options.locale ?? languageOf({}).locale;
  const { readWeb } = await import('./web/read.ts');
  try {
    return assemble(readWeb(bytes, locale), { ...options, locale });
  } catch (error) {
    return { ok: false, error: failureOf(error, 'a web page') };
  }
}

/** The text front end: an extraction joins the pipeline where blocks are built. Its words are all evidence: a table of contents stays. */
export function ingestText(text: string, options: IngestOptions = {}): IngestResult {
  const locale = options.locale ?? languageOf({}).locale;
  const read = readTextLines(text);
  const { blocks, removals, reviews } = toTextBlocks(read.lines, locale);
  const guessed: Review[] = options.encoding === undefined ? [] : [{ kind: 'encoding', page: 1, text: options.encoding }];
  return assemble(
    {
      blocks,
      removals: [...read.removals, ...removals],
      texts: read.texts,
      pages: read.pages,
      notes: [],
      empty: [],
      reviews: [...guessed, ...reviews],
    },
    { contents: 'keep', ...options, locale },
  );
}
