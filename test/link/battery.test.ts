/** The batteries of references under `test/fixtures/references`, by country and drafter: what is kept aside is held to its figure too. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf } from '../../tools/score/lines.mjs';
import { numberingScore } from '../../tools/score/numbering.mjs';

const folder = join(import.meta.dirname, '../fixtures/references');

test.each(readdirSync(folder))('at least 90 in a hundred sentences of %s are read with all they refer to', (set) => {
  for (const file of readdirSync(join(folder, set))) {
    expect(numberingScore('references', linesOf(join(folder, set, file))).share).toBeGreaterThanOrEqual(0.9);
  }
});
