/** The parts of a PDF → its text without front matter, and what a person is told; every character of it must be accounted for. */
import { expect } from 'vitest';
import { ingestPdf } from '../../compiler/ingest/ingest.ts';
import { type Written, writePdf } from '../pdf-writer.ts';
import { bodyOf } from './body-of.ts';

export async function readPdf(written: Written): Promise<{ text: string; told: string[] }> {
  const result = await ingestPdf(writePdf(written));
  if (!result.ok) throw new Error(result.error.message);
  expect(result.ledger.balance).toBe(100);
  const told = result.report.reviews.map((review) =>
    'cause' in review ? `${review.cause}: ${review.text}` : `${review.kind}: ${review.text}`,
  );
  return { text: bodyOf(result.markdown).trim(), told };
}
