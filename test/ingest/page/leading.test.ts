import { expect, test } from 'vitest';
import { leadingOfDocument } from '../../../compiler/ingest/page/leading.ts';
import { chunks, run } from '../typeset.ts';

test('the most usual distance between lines of one size is its leading', () => {
  const leading = leadingOfDocument([chunks([10, 22, 34, 46, 64, 76].map((y) => run('une ligne', 0, y)))]);
  expect(leading(10)).toBe(12);
});

test('a size never seen gets 1.22 of itself', () => expect(leadingOfDocument([])(20)).toBeCloseTo(24.4));
