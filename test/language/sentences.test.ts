/** Sentences of many drafters, told apart by hand: most that bind are found, and few others with them, in either half and language. */
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../compiler/language/languages.ts';
import { linesOf } from '../../tools/score/lines.mjs';

type Sentence = { readonly text: string; readonly language: string; readonly normative: boolean };

describe.each(['seen', 'aside'])('%s', (half) => {
  test.each(['fr', 'en'])('95 %% of the sentences that bind are found, and 90 %% of those found bind: %s', (language) => {
    const sentences = linesOf<Sentence>(`test/fixtures/sentences/${half}/${language}.jsonl`);
    const found = sentences.filter(({ text }) => languageOf({ language }).detectNormative(text).length > 0);
    const binding = sentences.filter(({ normative }) => normative);
    const right = found.filter(({ normative }) => normative);
    expect(sentences.length).toBeGreaterThan(180);
    expect(right.length / binding.length).toBeGreaterThanOrEqual(0.95);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
  });
});
