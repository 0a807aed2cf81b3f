/** What machines ask of the built site: every parent path is a page, downloads are what they say, maps and feeds only with an address. */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { writeMaps } from '../../../site/sitemap.mjs';
import { dist, fileOf } from '../reader/browser.ts';

const html = globSync('**/*.html', { cwd: dist });
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

test('every parent of a page is a page', () => {
  const parents = new Set(html.flatMap((file) => parentsOf(dirname(file))));
  expect([...parents].filter((path) => fileOf(`/${path}/`) === undefined)).toEqual([]);
});

const parentsOf = (folder: string): string[] => (folder === '.' ? [] : [folder, ...parentsOf(dirname(folder))]);

test('a page read from a disk finds its style, at whatever depth', () => {
  for (const file of html.filter((each) => each !== '404.html' && read(each).includes('<html'))) {
    const styles = [...read(file).matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(styles.length, file).toBeGreaterThan(0);
    for (const href of styles) expect(statSync(join(dist, dirname(file), href)).isFile(), file).toBe(true);
  }
});

test('the rules of a contract are downloaded as text, its original byte for byte', () => {
  expect(read('alteo/rules.ts.txt')).toBe(readFileSync('generated/alteo/rules.ts', 'utf8'));
  expect(read('alteo/original/original.txt')).toBe(readFileSync('contracts/alteo/original.txt', 'utf8'));
});

test('a contract is a document of linked data, with the digest of its original', () => {
  const [, json = ''] = /<script[^>]*type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(read('alteo/index.html')) ?? [];
  const { identifier, inLanguage, url } = JSON.parse(json) as Record<string, string>;
  expect(identifier).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(inLanguage).toBe('fr');
  expect(url).toBeUndefined();
});

test('without an address there is nothing that needs one', () => {
  expect(globSync('**/{sitemap,atom}.xml', { cwd: dist })).toEqual([]);
  expect(html.filter((file) => /rel="canonical"|property="og:url"/.test(read(file)))).toEqual([]);
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

test('with one, the map names every page under it but those that are not to be found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clausier-map-'));
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  for (const path of ['index.html', 'a/index.html', 'a/b/index.html', '404.html']) writeFileSync(join(folder, path), '');
  mkdirSync(join(folder, 'a', 'made-up'));
  writeFileSync(join(folder, 'a/made-up/index.html'), '<head><meta name="robots" content="noindex"></head>');
  writeMaps(folder, { address: 'https://example.org', base: '/contrats' });
  const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, at]) => at)).toEqual([
    'https://example.org/contrats/',
    'https://example.org/contrats/a/',
    'https://example.org/contrats/a/b/',
  ]);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('Sitemap: https://example.org/contrats/sitemap.xml');
  rmSync(folder, { recursive: true, force: true });
});

test('no page holds a landmark for each of its notes, and none moves for seconds', () => {
  for (const file of html) expect(read(file).match(/<aside/g)?.length ?? 0, file).toBeLessThan(4);
  for (const style of globSync('actifs/*.css', { cwd: dist })) expect(read(style), relative(dist, style)).not.toContain('scroll-behavior');
});
