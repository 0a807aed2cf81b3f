/** Sentences of many drafters, their quantities read by hand: each is found and read right, and none beside them. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../tools/score/lines.mjs';
import { valuesIn } from '../../../tools/score/running.mjs';

type Line = { readonly text: string; readonly language: string; readonly values: readonly unknown[] };

describe.each(['fr', 'en'])('in %s, of running text', (language) => {
  const lines = linesOf<Line>(join(import.meta.dirname, '../../fixtures/quantities', `${language}.jsonl`));
  test.each(lines)('all of « $text » is found and read right', (line) => expect(valuesIn(line)).toEqual(line.values));
});
