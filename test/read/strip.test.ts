import { expect, test } from 'vitest';
import { stripWords } from '../../compiler/read/strip.ts';
import { readText } from './read-text.ts';

test('stripping leaves the words alone', () => {
  const markdown =
    '---\ntitle: T\n---\n# 1. **X**\n\nTaux de [99,9%](val:a "b")\n\n```yaml values\na: {}\n```\n\n* c\\+\n\n| d | e |\n|---|---|\n| f[^1] | g |\n\n[^1]: h';
  expect(stripWords(readText(markdown).contract)).toBe('1. X\n\nTaux de 99,9%\n\nc+\n\nd e\nf1 g\n\n1 h');
});
