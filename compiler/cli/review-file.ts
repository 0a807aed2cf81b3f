/** `--review OUT.html`: the review page of an ingested document, as a file to write. Never over a file that is none of its own but by force. */

import { basename, resolve } from 'node:path';
import type { Ingested } from '../ingest/ingest.ts';
import { languageOf } from '../language/languages.ts';
import { isReviewPage } from '../review-page/print-page.ts';
import { reviewPageOf } from '../review-page/review-page.ts';
import { type Io, UsageError, type WrittenFile } from './host/io.ts';
import { reviewStyle } from './host/review-style.ts';
import { sha256Of } from './host/sha256.ts';

type Target = { readonly output: string; readonly file: string; readonly language: string; readonly force: boolean };

/** Refused where the page would replace the document itself, or a file that is no review page. */
export async function reviewFile(io: Io, { output, file, language, force }: Target, ingested: Ingested): Promise<WrittenFile> {
  const [path, original] = [resolve(io.cwd, output), resolve(io.cwd, file)];
  if (path === original) throw new UsageError(`${output} is the original itself: name another file after --review`);
  if (!/\.html?$/i.test(output)) throw new UsageError(`unexpected file ${output}, expected a page such as review.html after --review`);
  if (io.exists(path) && !force && !isReviewPage(io.readText(path)))
    throw new UsageError(`${output} is no review page, and would be lost: name another file, or add --force`);
  const bytes = io.readBytes(original);
  const sha256 = sha256Of(bytes);
  return { path, text: await reviewPageOf(ingested, { file: basename(file), sha256, bytes }, languageOf({ language }), reviewStyle()) };
}
