/**
 * `--review OUT.html`: the review page of an ingested document, as a file to write, with what the witness doubts of a PDF. Never over a file
 * that is none of its own but by force.
 */

import { basename, resolve } from 'node:path';
import { checkWitness } from '../check/fidelity/witness/check-witness.ts';
import type { Ingested } from '../ingest/ingest.ts';
import { languageOf } from '../language/languages.ts';
import type { Doubt } from '../model/report/doubt.ts';
import type { Verdict } from '../model/witness.ts';
import { read } from '../read/index.ts';
import type { SeenDoubt } from '../review-page/findings.ts';
import { isReviewPage } from '../review-page/print-page.ts';
import { reviewPageOf } from '../review-page/review-page.ts';
import { type Io, UsageError, type WrittenFile } from './host/io.ts';
import { reviewStyle } from './host/review-style.ts';
import { sha256Of } from './host/sha256.ts';

type Target = { readonly output: string; readonly file: string; readonly language: string; readonly force: boolean };

/** Whether the page may be written there; asked before anything is read. */
export function checkReviewTarget(io: Io, { output, file, force }: Omit<Target, 'language'>): void {
  const path = resolve(io.cwd, output);
  if (path === resolve(io.cwd, file)) throw new UsageError(`${output} is the original itself: name another file after --review`);
  if (!/\.html?$/i.test(output)) throw new UsageError(`unexpected file ${output}, expected a page such as review.html after --review`);
  if (io.exists(path) && !force && !isReviewPage(io.readText(path)))
    throw new UsageError(`${output} is no review page, and would be lost: name another file, or add --force`);
}

/** `verdict` is what the witness saw of a PDF; no other document has one. */
export async function reviewFile(io: Io, target: Target, ingested: Ingested, verdict: Verdict | undefined): Promise<WrittenFile> {
  checkReviewTarget(io, target);
  const path = resolve(io.cwd, target.file);
  const [file, sha256] = [basename(target.file), sha256Of(io.readBytes(path))];
  const original = { file, sha256, doubts: verdict ? doubtsOf(ingested, file, verdict) : [], ...(verdict ? { pdf: path } : {}) };
  const text = await reviewPageOf(ingested, original, languageOf({ language: target.language }), reviewStyle());
  return { path: resolve(io.cwd, target.output), text };
}

/** What `check` would ask of the skeleton as it is. */
function doubtsOf({ markdown, words }: Ingested, file: string, verdict: Verdict): SeenDoubt[] {
  const contract = read({ id: 'review', files: [{ file: 'contract.md', text: markdown }] }, () => {});
  return checkWitness(contract, { file, sha256: verdict.sha256, words, witness: verdict }, () => {}).map((doubt) => {
    const box = boxOf(doubt, verdict);
    return box ? { ...doubt, box } : doubt;
  });
}

function boxOf({ page, kind, quote }: Doubt, { pages }: Verdict): SeenDoubt['box'] {
  const findings = pages.find((one) => one.page === page)?.findings ?? [];
  const found = findings.find((finding) => finding.kind === kind && (finding.words === quote || finding.words === ''));
  if (!found?.box) return undefined;
  const [x0, y0, x1, y1] = found.box;
  return { x0, y0, x1, y1 };
}
