/** What a PDF shows is seen once, kept beside it, and asked for by every check. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { line, tinyPdf } from '../witness/tiny-pdf.ts';
import { temporaryFolder } from './disk-io.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const sentence = line('Le prix du service est de 485 euros par mois.', 20, 250);
const said = (name: string): string => readFileSync(join(folder.path, name), 'utf8');
const contract = 'contracts/bail/contract.md';
const verdict = 'contracts/bail/bail.witness.json';

function putPdf(name: string, content: string): void {
  folder.put(name, tinyPdf([content]));
}

test('add stores a verdict, which check reads; a change, an older one and none at all are told, and check --witness cures them', async () => {
  putPdf('bail.pdf', sentence);
  expect((await folder.run(['add', 'bail.pdf'])).err).toContain('nothing odd');
  expect((await folder.run(['check', 'bail'])).out).not.toMatch(/doubt|witness/);
  const stored = said(verdict);
  for (const [changed, why] of [
    [stored.replace(/"witness": \d+/, '"witness": 0'), 'by another version'],
    [stored.replace(/"sha256": "../, '"sha256": "zz'), 'of another file'],
    ['{', 'unreadable witness'],
  ] as const) {
    folder.put(verdict, changed);
    expect((await folder.run(['check', 'bail'])).out).toContain(why);
    await folder.run(['check', 'bail', '--witness']);
    expect(said(verdict)).toBe(stored);
  }
});

test('a doubt fails check until it is decided, and a decision that answers none is told', async () => {
  putPdf('voeu.pdf', `${sentence} 1 g ${line('Le prix officiel est de 1 euro.', 20, 200)}`);
  await folder.run(['add', 'voeu.pdf']);
  const path = 'contracts/voeu/contract.md';
  expect((await folder.run(['check', 'voeu'])).out).toContain(
    'error check/doubt: Unexpected words without ink "Le prix officiel est de 1 euro."',
  );
  const decided = (quote: string): string =>
    said(path).replace('furniture:', `doubts:\n  - { page: 1, quote: "${quote}", verdict: contested, reason: Essai }\nfurniture:`);
  const before = said(path);
  folder.put(path, decided('Le prix officiel est de 1 euro.'));
  expect((await folder.run(['check', 'voeu'])).out).not.toMatch(/check\/(?:idle-)?doubt/);
  folder.put(path, before);
  folder.put(path, decided('Autre chose que cela'));
  expect((await folder.run(['check', 'voeu'])).out).toMatch(/check\/doubt[\s\S]*check\/idle-doubt/);
});

test.each([
  ['a figure', '485', '845'],
  ['a word', 'du service', 'des services'],
])('%s that the contract says otherwise than the page is doubted', async (_, before, after) => {
  const text = said(contract);
  folder.put(contract, text.replace(before, after));
  expect((await folder.run(['check', 'bail'])).out).toContain('error check/doubt');
  folder.put(contract, text);
});

test('ingest stores a verdict beside what it writes, and none where it prints; a text has none', async () => {
  putPdf('note.pdf', sentence);
  await folder.run(['ingest', 'note.pdf']);
  expect(existsSync(join(folder.path, 'note.witness.json'))).toBe(false);
  await folder.run(['ingest', 'note.pdf', '-o', 'note.md']);
  expect(existsSync(join(folder.path, 'note.witness.json'))).toBe(true);
  folder.put('mot.txt', 'Mot\n\nLe client doit payer.\n');
  await folder.run(['add', 'mot.txt']);
  expect((await folder.run(['check', 'mot', '--witness'])).out).not.toMatch(/witness/);
});
