/** A line that ingest takes for layout is a clause where a person says so: it is then asked for as all other words are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lines, writePdf } from '../pdf-writer.ts';
import { temporaryFolder } from './disk-io.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const path = 'contracts/bail/contract.md';
const said = (): string => readFileSync(join(folder.path, path), 'utf8');
const head = 'Toute heure commencée est due.';
const bodies = ['Le loyer est de 485 euros par mois.', 'Le dépôt est de 970 euros.', 'Le bail dure trois ans.'];
const pages = bodies.map((body) => ({ content: `${lines([head], { y: 800 })} ${lines([body], { y: 500 })}` }));
const keep = (page: number, quote: string): string =>
  said().replace('furniture:', `kept:\n  - { page: ${page}, quote: "${quote}", reason: C’est une clause }\nfurniture:`);

test('a kept line of one page belongs to the text there, and stays layout on the others', async () => {
  folder.put('bail.pdf', writePdf({ pages }));
  expect((await folder.run(['add', 'bail.pdf'])).err).toContain(`removed running-head: « ${head} » ×3`);
  expect(said()).not.toContain(`${head}\n\nLe dépôt`);
  const skeleton = said();
  folder.put(path, keep(2, head));
  expect((await folder.run(['check', 'bail'])).out).toContain(`check/fidelity-pdf: Unexpected gap, expected "${head}" as on page 2`);
  folder.put(path, said().replace('Le dépôt', `${head}\n\nLe dépôt`).replace('count: 3', 'count: 2'));
  expect((await folder.run(['check', 'bail'])).out).not.toContain('check/fidelity-pdf');
  folder.put(path, skeleton);
});

test.each([
  [4, head],
  [2, 'Toute minute commencée est due.'],
])('page %i has no line « %s » to keep: the entry is told', async (page, quote) => {
  const skeleton = said();
  folder.put(path, keep(page, quote));
  expect((await folder.run(['check', 'bail'])).out).toContain('error check/idle-kept');
  folder.put(path, skeleton);
});
