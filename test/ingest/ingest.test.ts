/** The gates on the two contracts set in eight ways; the truth is the text they were set from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { type IngestResult, ingestPdf, ingestText } from '../../compiler/ingest/ingest.ts';
import { accuracy, structure, words } from '../../compiler/ingest/score.ts';
import { bodyOf } from './body-of.ts';

const root = join(import.meta.dirname, '../..');
const dir = join(root, 'test/fixtures/pdf');
const files = readdirSync(dir).filter((file) => file.endsWith('.pdf'));
const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(join(dir, file)));

type Taken = Extract<IngestResult, { ok: true }>;
const taken = (result: IngestResult): Taken => {
  if (!result.ok) throw new Error(result.error.message);
  return result;
};
const results = new Map<string, Promise<Taken>>(files.map((file) => [file, ingestPdf(bytes(file), { definitions: 'table' }).then(taken)]));
const share = ([found, all]: readonly [number, number]): number => (all === 0 ? 1 : found / all);

describe.each(files)('%s', (file) => {
  const contract = file.split('-')[0]!;
  const hard = /3col|rowmajor/.test(file);
  const blocks = JSON.parse(read(`${contract}.blocks.json`)).blocks;

  test('its words are read in order', async () => {
    const { markdown } = await results.get(file)!;
    expect(accuracy(words(markdown), words(read(`${contract}.truth.txt`)))).toBeGreaterThanOrEqual(hard ? 98.5 : 99.5);
  });

  test('its headings, rows and paragraphs are found', async () => {
    const found = structure((await results.get(file)!).markdown, blocks);
    expect(share(found.headings)).toBeGreaterThanOrEqual(0.98);
    expect(found.falseHeadings).toBe(0);
    expect(share(found.rows)).toBeGreaterThanOrEqual(0.97);
    const labelled = blocks.filter((block: { t: string; m?: string }) => block.t === 'li' && block.m?.startsWith('(')).length;
    expect(found.paragraphs[0]).toBeGreaterThanOrEqual(0.95 * (found.paragraphs[1] - labelled));
  });

  test('no running head leaks', async () => {
    const { markdown } = await results.get(file)!;
    expect(markdown.split('\n---\n')[1]).not.toMatch(/TELENET BUSINESS|\(v 2022\/10\)|\(CPV\)$|Page \d/m);
  });

  test('every character is accounted for', async () => {
    const { ledger } = await results.get(file)!;
    expect(ledger.misfits).toEqual([]);
    expect(ledger.input).toBe(ledger.output + Object.values(ledger.removed).reduce((a, b) => a + b, 0));
  });

  test('its words have their page, and are the words of the Markdown', async () => {
    const { words: placed, markdown, report } = await results.get(file)!;
    expect(accuracy(words(placed.map((word) => word.text).join(' ')), words(markdown))).toBeGreaterThan(99.9);
    expect(new Set(placed.map((word) => word.page)).size).toBe(report.pages);
  });
});

const sources = { alteo: 'contracts/alteo/original.txt', telenet: 'contracts/telenet/original.txt' };

describe.each(Object.entries(sources))('the extraction of %s', (contract, path) => {
  const result = taken(ingestText(readFileSync(join(root, path), 'utf8')));
  const blocks = JSON.parse(read(`${contract}.blocks.json`)).blocks;

  test('is accounted for to the last character', () => expect([result.ledger.balance, result.ledger.misfits]).toEqual([100, []]));

  test('gives the numbered headings of the contract', () => {
    const numbered = blocks.filter((block: { t: string; text: string }) => block.t === 'h' && /^\d|^Annexe/.test(block.text));
    expect(share(structure(result.markdown, numbered).headings)).toBeGreaterThan(0.9);
  });

  test('keeps typos and stray accents', () => {
    const body = result.markdown.split('\n---\n').slice(1).join('');
    for (const typo of contract === 'alteo' ? ['dAlteo', "c'est-à dire", 'sévérité\u0301'] : ['une infractions'])
      expect(body).toContain(typo);
  });

  test('is Markdown that keeps its text', () => {
    const tree = unified().use(remarkParse).use(remarkGfm).parse(bodyOf(result.markdown));
    expect(tree.children.every((child) => child.type !== 'html' && child.type !== 'code')).toBe(true);
  });
});

test('an extraction without tables has none to review', () => {
  expect(taken(ingestText(readFileSync(join(root, sources.alteo), 'utf8'))).report.reviews).toEqual([]);
});

test('what was a table of definitions becomes terms and their text, told to a human', () => {
  const { markdown, report } = taken(ingestText(readFileSync(join(root, sources.telenet), 'utf8')));
  expect(markdown).toContain('\n**Heures de travail**\n\nDe 08h00 à 18h00 CET les jours ouvrables.\n');
  expect(markdown).toContain('Demandes de codage[^1]');
  expect(report.reviews.map((review) => review.kind)).toContain('flattened-table');
});

test('suggested marks are printed where they are given', async () => {
  const suggest = (text: string) =>
    [...text.matchAll(/14 jours/g)].map(({ index }) => ({ start: index, end: index + 8, scheme: 'val' as const, id: 'retention' }));
  const { markdown } = taken(await ingestPdf(bytes('telenet-tex.pdf'), { suggest }));
  expect(markdown).toContain('un minimum de [14 jours](val:retention), mais');
});

test('progress is told page by page', async () => {
  const seen: number[] = [];
  await ingestPdf(bytes('telenet-tex.pdf'), { onProgress: (page) => seen.push(page) });
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});
