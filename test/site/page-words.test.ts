/** Every built page is read as a lawyer reads it: no id, no ISO duration, no word of another language outside code. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './browser.ts';
import { shownWords } from './shown-words.ts';

const manifests = globSync('generated/*/manifest.json').map((path) => readFileSync(path, 'utf8'));
const originals = globSync('contracts/*/original.txt')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Ids that manifests hold: values of enums, topics, names of choices and options, in kebab-case. */
const ids = new Set(
  manifests
    .flatMap((text) => [...text.matchAll(/"([a-z]+\d*(?:-[a-z0-9]+)+)"/g)].map(([, id = '']) => id))
    .filter((id) => !originals.includes(id)),
);

const pages = globSync('**/*.html', { cwd: dist }).map((file) => ({ file, ...shownWords(readFileSync(join(dist, file), 'utf8')) }));
const english =
  /(?<![\p{L}’'-])(?:[Tt]he|[Aa]nd|of|with|which|[Ww]hen|must|should|[Tt]his|that|from|is|are|unless|rules?)(?![\p{L}’'-]|\.ts)/gu;

/** Where a pattern is found, with a few words around it. */
function found(lang: string, pattern: RegExp, isKept: (word: string) => boolean = () => true): string[] {
  return pages
    .filter((page) => page.lang === lang)
    .flatMap(({ file, text }) =>
      [...text.matchAll(pattern)]
        .filter(([word]) => isKept(word))
        .map(({ 0: word, index }) => `${file}: ${word} … ${text.slice(Math.max(0, index - 40), index + 50)}`),
    );
}

const few = (all: readonly string[]): readonly string[] => [...new Set(all)].slice(0, 40);

test('no page shows a name in camelCase', () => {
  expect(few(found('fr', /(?<![\p{L}\d/.-])[a-z]+(?:[A-Z][a-z]+\d*)+(?![\p{L}])/gu, (word) => !originals.includes(word)))).toEqual([]);
});

test('no page shows an id in kebab-case', () => {
  expect(few(found('fr', /(?<![\p{L}\d/])[a-z]+\d*(?:-[a-z0-9]+)+(?![\p{L}\d])/gu, (word) => ids.has(word)))).toEqual([]);
});

test('no page shows an ISO duration or moment', () => {
  expect(few(found('fr', /(?<![\p{L}\d])(?:P(?:\d+[YMWD])+|-?P?T(?:\d+[HMS])+|\d{4}-\d\d-\d\dT\d\d:\d\d\S*)/gu))).toEqual([]);
});

test('no French page shows an English word outside code and quotes of English', () => {
  expect(few(found('fr', english))).toEqual([]);
});

test('no page shows the word for working time of another contract', () => {
  for (const contract of ['alteo', 'telenet']) {
    const original = readFileSync(`contracts/${contract}/original.txt`, 'utf8');
    const foreign = ['ouvrable', 'ouvré'].filter((word) => !original.includes(word));
    const own = pages.filter(({ file }) => file.startsWith(`${contract}/`));
    expect(own.filter(({ text }) => foreign.some((word) => text.includes(word))).map(({ file }) => file)).toEqual([]);
  }
});

test('a reading is cited by a number of its own', () => {
  const cited = globSync('lectures/index.html', { cwd: dist }).flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/<p class="cote">.*?<\/p>/gs)].map(([line]) => line.replace(/<[^>]+>/g, '').trim()),
  );
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter((line, at) => /\d/.test(line) && cited.indexOf(line) !== at)).toEqual([]);
});

test('the test reads every page', () => {
  expect(pages.filter(({ lang }) => lang === 'fr').length).toBeGreaterThan(300);
  expect(
    shownWords('<html lang="fr"><body><p>un <code>deux</code> <span lang="en">three</span> quatre</p></body></html>').text.trim(),
  ).toBe('un quatre');
});
