/**
 * Another reader of Word documents, written by others, reads the same words: ours hold all of its words in their order, and beyond them
 * only what it does not know: the labels of automatic numbering and the marks and words of notes.
 */
import { diffArrays } from 'diff';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { ingestWord } from '../../../compiler/ingest/ingest.ts';
import { words } from '../../../compiler/ingest/score.ts';
import { documents } from './documents.ts';

/** It takes every change as accepted, and knows neither the strict namespaces under other prefixes nor the boxes of old forms. */
const readable = documents.filter(({ changes, name }) => changes === undefined && !name.startsWith('strict'));

test.each(readable)('$name', async ({ bytes }) => {
  const ours = await ingestWord(bytes);
  if (!ours.ok) throw new Error(ours.error.message);
  const plain = (text: string): string[] => words(text.toLowerCase());
  const own = plain(ours.words.map(({ text }) => text).join(' '));
  const removed = ours.report.removed.flatMap(({ text }) => plain(text));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const parts = diffArrays(plain(value), own);
  const missing = parts.filter((part) => part.removed).flatMap((part) => part.value);
  const beyond = parts.filter((part) => part.added).flatMap((part) => part.value);
  expect(missing.filter((word) => !removed.includes(word) && !own.join('').includes(word))).toEqual([]);
  expect(beyond.filter((word) => !label.test(word)).length).toBeLessThanOrEqual(20);
});

const label = /^(?:[\divxabcd.()°]+|titre|article|section|part|annexe|schedule|n)$/;
