/**
 * What the guides name is there. A path in code marks is looked for from the root, from the guide's folder, from `compiler/`, in a
 * contract and in the folders that its line names before it; NAME is for the reader to choose. A link lands on a file, and on a heading of it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../compiler/diagnostic/catalogue.ts';

const root = join(import.meta.dirname, '..');
const guides = [
  'README.md',
  'CONTRIBUTING.md',
  'compiler/README.md',
  'compiler/language/feel/README.md',
  'contracts/README.md',
  'site/README.md',
  ...globSync('docs/decisions/*.md', { cwd: root }).map((path) => path.replaceAll('\\', '/')),
].sort();

/** A guide without its fenced blocks, whose lines are kept empty. */
const proseOf = (guide: string): string =>
  readFileSync(join(root, guide), 'utf8').replace(/^ *(`{3,})[\s\S]*?^ *\1$/gm, (block) => block.replace(/[^\n]/g, ''));

/** Where names stand that say no more: a contract's files, and what a build makes of it. */
const usual = ['', 'compiler', 'contracts/alteo', 'generated/alteo'];

/** Built and not kept, or there only in a contract that has such. */
const elsewhere = new Set(['dist/', 'reviews.yaml', 'positions.yaml', 'editions/']);

const families = new Set(Object.keys(catalogue).map((code) => code.split('/')[0]));

/** `check/overlap`, `check/…`: a diagnostic, or a family. */
const isCode = (words: string): boolean => words in catalogue || (words.endsWith('/…') && families.has(words.slice(0, -2)));

/** One word with a slash at its end, or with the ending of a file. */
const looksLikePath = (words: string): boolean =>
  /^[\w./*-]+$/.test(words) && /^\w/.test(words) && /\/$|\.(?:tsx?|mjs|astro|css|md|ya?ml|txt|json|feel)$/.test(words);

/** The paths of a line that are not there. A folder found is where the rest of the line is looked for, too. */
function lostIn(line: string, guide: string): string[] {
  const folders = [...usual, dirname(guide)];
  return pathsIn(line).filter((path) => {
    const found = folders.map((folder) => join(folder, path.replace(/NAME\.\w+$/, ''))).find(isThere);
    if (found !== undefined && path.endsWith('/')) folders.push(found);
    return found === undefined && !elsewhere.has(path);
  });
}

const pathsIn = (line: string): string[] =>
  [...line.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words).filter((words) => looksLikePath(words) && !isCode(words));

const isThere = (path: string): boolean => (path.includes('*') ? globSync(path, { cwd: root }).length > 0 : existsSync(join(root, path)));

const linesOf = (guide: string): string[] => proseOf(guide).split('\n');

test.each(guides)('%s names no file or folder that is not there', (guide) => {
  expect(linesOf(guide).flatMap((line) => lostIn(line, guide))).toEqual([]);
});

test('the guides are read: together they name more than a hundred paths', () => {
  expect(guides.flatMap(linesOf).flatMap(pathsIn).length).toBeGreaterThan(100);
});

/** As a heading's address is made of its words. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

test.each(guides)('every link of %s lands on a file, and on a heading of it', (guide) => {
  const links = [
    ...proseOf(guide)
      .replace(/`[^`\n]*`(?!\])/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, to = '']) => to);
  const lost = links.filter((to) => {
    if (/^https?:/.test(to)) return false;
    const [path = '', heading] = to.split('#');
    const target = path === '' ? guide : join(dirname(guide), path);
    if (!existsSync(join(root, target))) return true;
    return heading !== undefined && ![...proseOf(target).matchAll(/^#+ (.*)$/gm)].some(([, words = '']) => slugOf(words) === heading);
  });
  expect(lost).toEqual([]);
});
