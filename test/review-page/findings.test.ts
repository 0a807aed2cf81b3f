import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ingestText } from '../../compiler/ingest/ingest.ts';
import { english } from '../../compiler/language/english.ts';
import { french } from '../../compiler/language/french.ts';
import { findingsOf } from '../../compiler/review-page/findings.ts';

const ingested = () => {
  const page = (number: number): string => `Conditions générales\n\nArticle ${number}\n\nLe client numéro ${number} paie : « tout ».\n\n\f`;
  const read = ingestText([1, 2, 3, 4].map(page).join(''));
  if (!read.ok) throw new Error(read.error.message);
  return read;
};

test('what stands on every page is one finding, with its pages and the line that furniture has for it', () => {
  const found = findingsOf(ingested(), [], french).filter(({ text }) => text === 'Conditions générales');
  expect(found.map(({ page, kind, pages }) => [page, kind, pages])).toEqual([[1, 'titre courant', [1, 2, 3, 4]]]);
  expect(parse(found[0]!.line)).toEqual([{ text: 'Conditions générales', count: 4, what: 'titre courant' }]);
});

test('what the witness doubts has a decision to paste, once though the reading tells it too, and hides the removal of the same words', () => {
  const read = ingested();
  const text = 'Prix: 1 € "net", # rien';
  const review = { kind: 'unseen', cause: 'covered', page: 2, box: { x0: 1, y0: 2, x1: 3, y1: 4 }, text } as const;
  const removal = { reason: 'unseen', text, count: 1, pages: [2] } as const;
  const report = { ...read.report, reviews: [review], removed: [removal], removals: [] };
  const doubt = { kind: 'covered', page: 2, quote: `${text} du tout` } as const;
  const found = findingsOf({ ...read, report }, [doubt], english);
  expect(found.map(({ page, kind, box }) => [page, kind, box])).toEqual([[2, 'words partly covered', review.box]]);
  expect(parse(found[0]!.line)).toEqual([{ page: 2, quote: doubt.quote, verdict: 'accepted', reason: 'say why' }]);
});

test('what the reading alone tells has its words to paste, and no decision that would answer no doubt', () => {
  const read = ingested();
  const review = { kind: 'struck', page: 2, text: 'Prix barré' } as const;
  const report = { ...read.report, reviews: [review], removed: [], removals: [] };
  const elsewhere = { kind: 'struck', page: 3, quote: 'Prix barré' } as const;
  const found = findingsOf({ ...read, report }, [elsewhere], english);
  expect(found.map(({ page, line }) => [page, line.trim().slice(0, 10)])).toEqual([
    [2, 'Prix barré'],
    [3, '- { page: '],
  ]);
});
