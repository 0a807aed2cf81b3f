/** What is taken in is the document: the skeleton of each original, compiled, has all its words in order. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { ingestText } from '../../compiler/ingest/ingest.ts';
import { suggest } from '../../compiler/language/suggest-marks.ts';

test.each(['alteo', 'telenet'])('the skeleton of %s has every word of its original, and only coverage is left to do', (id) => {
  const text = readFileSync(join(import.meta.dirname, '../../contracts', id, 'original.txt'), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const result = ingestText(text, { original: { file: 'original.txt', sha256 }, suggest });
  if (!result.ok) throw new Error(result.error.message);
  const files = { id: 'skeleton', files: [{ file: 'contract.md', text: result.markdown }], original: { file: 'original.txt', text } };
  const { fidelity, diagnostics } = compile(files);
  expect(fidelity.percent).toBe(100);
  expect([...new Set(diagnostics.map(({ code }) => code))].sort()).toEqual([
    'check/undefined-term',
    'coverage/quantity',
    'coverage/sentence',
    'coverage/unread-value',
  ]);
});
