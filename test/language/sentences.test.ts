/** Sentences of many drafters, told apart by hand: most that bind are found, and few others with them, in either half and language. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../compiler/language/languages.ts';

type Sentence = { readonly text: string; readonly language: string; readonly normative: boolean };

const read = (half: string, language: string): Sentence[] =>
  readFileSync(`test/fixtures/sentences/${half}/${language}.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sentence);

describe.each(['seen', 'aside'])('%s', (half) => {
  test.each(['fr', 'en'])('95 %% of the sentences that bind are found, and 90 %% of those found bind: %s', (language) => {
    const sentences = read(half, language);
    const found = sentences.filter(({ text }) => languageOf({ language }).detectNormative(text).length > 0);
    const binding = sentences.filter(({ normative }) => normative);
    const right = found.filter(({ normative }) => normative);
    expect(sentences.length).toBeGreaterThan(180);
    expect(right.length / binding.length).toBeGreaterThanOrEqual(0.95);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.9);
  });
});
