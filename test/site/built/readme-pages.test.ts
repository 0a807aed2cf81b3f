/** What the README shows of a build is what a build says. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dist } from '../reader/browser.ts';

test('the README counts the pages that are built', () => {
  const [, told] = /^dist\/: (\d+) pages, search over \d+ notices$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(Number(told)).toBe(globSync('**/*.html', { cwd: dist }).length);
});
