import { expect, test } from 'vitest';
import { Budget } from '../../../compiler/ingest/word/budget.ts';

const tags = (count: number): Uint8Array => new TextEncoder().encode('<a>'.repeat(count));

test('a part with more tags than a document has is refused before it is parsed', () => {
  expect(() => new Budget().foresee(tags(1_000_000))).not.toThrow();
  expect(() => new Budget().foresee(tags(1_000_001))).toThrow('1000000 elements');
});

test('closing tags and signs of less are no elements', () =>
  expect(() => new Budget().foresee(new TextEncoder().encode('</a>< '.repeat(1_100_000)))).not.toThrow());

test('two thousand parts are read', () => {
  const budget = new Budget();
  for (let part = 0; part < 2000; part++) budget.foresee(tags(0));
  expect(() => budget.foresee(tags(0))).toThrow('2000 parts');
});

test('elements around no words are few, and each character lets eight more be', () => {
  const bare = (words: string): Budget => {
    const budget = new Budget();
    budget.text(words);
    for (let i = 0; i < 200_000; i++) budget.element();
    return budget;
  };
  expect(() => bare('   ').element()).toThrow('hardly any words');
  const worded = bare('a');
  for (let i = 0; i < 8; i++) worded.element();
  expect(() => worded.element()).toThrow('hardly any words');
});
