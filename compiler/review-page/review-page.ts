/** An ingested document and its bytes → the text of its review page. */

import type { Ingested } from '../ingest/ingest.ts';
import { isPdf } from '../ingest/signature.ts';
import { groupBy } from '../language/group-by.ts';
import type { Language } from '../language/language.ts';
import { findingsOf } from './findings.ts';
import { pagePictures } from './page-pictures.ts';
import { printReviewPage } from './print-page.ts';

type Original = { readonly file: string; readonly sha256: string; readonly bytes: Uint8Array };

/** Pictures are drawn of the pages that have a finding, and of no other. Rejects where PDFium is asked for and not installed. */
export async function reviewPageOf(
  ingested: Ingested,
  { file, sha256, bytes }: Original,
  language: Language,
  style: string,
): Promise<string> {
  const findings = findingsOf(ingested, language);
  const pages = [...new Set(findings.map(({ page }) => page))];
  const pictures = isPdf(bytes) ? await pagePictures(bytes, pages) : new Map();
  const words = groupBy(ingested.words, ({ page }) => page);
  return printReviewPage({
    file,
    sha256,
    language: language.id,
    words: language.review,
    unit: ingested.report.unit,
    findings,
    pictures,
    wordsOn: (page) => (words.get(page) ?? []).map(({ text }) => text).join(' '),
    style,
  });
}
