import { expect, test } from 'vitest';
import { textOfRuns } from '../../../compiler/ingest/sight/text-of-runs.ts';
import { run } from '../typeset.ts';

test('runs are parted by a space where the page has one before them', () => {
  const touching = run('trat', 30, 0, { spaceBefore: false });
  expect(textOfRuns([run(' con ', 0, 0), touching, run('signé', 60, 0)])).toBe('contrat signé');
});
