/** An ingested document, and what the witness doubts of it → the text of its review page. */

import type { Ingested } from '../ingest/ingest.ts';
import { groupBy } from '../language/group-by.ts';
import type { Language } from '../language/language.ts';
import { pagePicturesGuarded } from '../witness/guard-pictures.ts';
import { findingsOf, type SeenDoubt } from './findings.ts';
import { printReviewPage } from './print-page.ts';

type Original = {
  readonly file: string;
  readonly sha256: string;
  /** Of a PDF, whose pages can be drawn. */
  readonly pdf?: string;
  readonly doubts: readonly SeenDoubt[];
};

/** Pictures are drawn of the pages that have a finding, and of no other. Rejects where PDFium is asked for and not installed. */
export async function reviewPageOf(
  ingested: Ingested,
  { file, sha256, pdf, doubts }: Original,
  language: Language,
  style: string,
): Promise<string> {
  const findings = findingsOf(ingested, doubts, language);
  const pages = [...new Set(findings.map(({ page }) => page))];
  const words = groupBy(ingested.words, ({ page }) => page);
  return printReviewPage({
    file,
    sha256,
    language: language.id,
    words: language.review,
    unit: ingested.report.unit,
    findings,
    pictures: pdf === undefined ? new Map() : await pagePicturesGuarded(pdf, pages),
    wordsOn: (page) => (words.get(page) ?? []).map(({ text }) => text).join(' '),
    style,
  });
}
