/** The batteries of references under `test/fixtures/references`, by country and drafter: what is kept aside is held to its figure too. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { numberingScore } from '../../tools/score/numbering.mjs';

const folder = join(import.meta.dirname, '../fixtures/references');

test.each(readdirSync(folder))('at least 90 in a hundred sentences of %s are read with all they refer to', (set) => {
  for (const file of readdirSync(join(folder, set))) {
    const lines = readFileSync(join(folder, set, file), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(
      numberingScore(
        'references',
        lines.map((line) => JSON.parse(line)),
      ).share,
    ).toBeGreaterThanOrEqual(0.9);
  }
});
