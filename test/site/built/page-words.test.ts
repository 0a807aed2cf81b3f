/** Every built page is read as a lawyer reads it: no id, no ISO duration, no word of another language outside code. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from '../reader/browser.ts';
import { oddWords, pagesIn } from '../reader/odd-words.ts';
import { shownWords } from '../reader/shown-words.ts';

const pages = pagesIn(dist);
const odd = oddWords(pages, '.', 'fr');

test('no page shows a name in camelCase', () => {
  expect(odd.names).toEqual([]);
});

test('no page shows an id in kebab-case', () => {
  expect(odd.ids).toEqual([]);
});

test('no page shows an ISO duration or moment', () => {
  expect(odd.forms).toEqual([]);
});

test('no French page shows an English word outside code and quotes of English', () => {
  expect(odd.foreign).toEqual([]);
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
  expect(shownWords('<html lang="fr"><p lang="en">one <path d=""></path> two</p> trois</html>').text.trim()).toBe('trois');
});
