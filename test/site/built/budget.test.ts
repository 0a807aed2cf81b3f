import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, fileOf } from '../reader/browser.ts';

const weight = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** A page with the styles, scripts and icon that it loads at once, gzipped, in bytes. */
function pageWeight(file: string): number {
  const html = readFileSync(file, 'utf8');
  const loaded = [...html.matchAll(/<(?:link rel="(?:stylesheet|icon)"|script)[^>]*?(?:href|src)="([^"]+)"/g)].map(
    ([, path = '']) => new URL(path, `http://site/${relative(dist, file)}`).pathname,
  );
  return weight(file) + [...new Set(loaded)].reduce((sum, path) => sum + weight(fileOf(path) ?? ''), 0);
}

test('a clause page weighs at most 15 KB with everything it loads but search', () => {
  const heavy = globSync('*/clauses/**/index.html', { cwd: dist })
    .map((file) => ({ file, bytes: pageWeight(join(dist, file)) }))
    .filter(({ bytes }) => bytes > 15 * 1024);
  expect(heavy).toEqual([]);
});

test('a reading view weighs at most 100 KB', () => {
  for (const contract of ['alteo', 'telenet']) expect(pageWeight(join(dist, contract, 'index.html'))).toBeLessThan(100 * 1024);
});
