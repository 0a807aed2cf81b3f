/** The batteries of headings under `test/fixtures/headings`, by country and drafter: what is kept aside is held to its figure too. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf } from '../../../tools/score/lines.mjs';
import { numberingScore } from '../../../tools/score/numbering.mjs';

const folder = join(import.meta.dirname, '../../fixtures/headings');

test.each(readdirSync(folder))('at least 95 in a hundred headings of %s are read with their number', (set) => {
  for (const file of readdirSync(join(folder, set))) {
    expect(numberingScore('headings', linesOf(join(folder, set, file))).share).toBeGreaterThanOrEqual(0.95);
  }
});
