/** One contract in several formats has one skeleton, but for what only a page or only a file shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type IngestResult, ingestPdf, ingestText, ingestWeb, ingestWord } from '../../../compiler/ingest/ingest.ts';
import { languageOf } from '../../../compiler/language/languages.ts';
import { bodyOf } from '../body-of.ts';
import { setPage } from '../web/set-page.ts';
import { type Block, blocksOf, schemes, setDocx } from './set-docx.ts';

const root = join(import.meta.dirname, '../../..');
const linesOf = (result: IngestResult): string[] => {
  if (!result.ok) throw new Error(result.error.message);
  return bodyOf(result.markdown)
    .replaceAll('\\', '')
    .split('\n')
    .map((line) => line.replace(/[’‘]/g, "'").trim())
    .filter((line) => line !== '');
};

/** A page has gaps and no spaces. */
const inked = (line: string): string => line.replace(/(?!^#+)\s/g, '');

test('a contract set by pages, by Word, and as a page of the web', async () => {
  const blocks: Block[] = JSON.parse(readFileSync(join(root, 'test/fixtures/pdf/telenet.blocks.json'), 'utf8')).blocks;
  const pdf = linesOf(
    await ingestPdf(new Uint8Array(readFileSync(join(root, 'test/fixtures/pdf/telenet-1col.pdf'))), { definitions: 'table' }),
  );
  const word = linesOf(await ingestWord(setDocx(blocks, schemes.telenet), { definitions: 'table' }));
  expect(word.map(inked)).toEqual(pdf.map(inked));
  expect(linesOf(await ingestWeb(setPage(blocks), { definitions: 'table' }))).toEqual(word);
});

test.each([
  ['infogerance', 'fr'],
  ['saas', 'en'],
] as const)('the model contract %s as Word, as a page of the web, and as text', async (id, language) => {
  const { locale } = languageOf({ language });
  const folder = join(root, 'examples/contracts', id);
  const blocks = blocksOf(readFileSync(join(folder, 'contract.md'), 'utf8'));
  const word = linesOf(await ingestWord(setDocx(blocks, schemes[id]), { locale }));
  expect(linesOf(await ingestWeb(setPage(blocks), { locale }))).toEqual(word);
  const text = linesOf(ingestText(readFileSync(join(folder, 'original.txt'), 'utf8'), { locale }));
  const titles = (lines: readonly string[]): string[] => lines.filter((line) => line.startsWith('#'));
  const prose = (lines: readonly string[]): string[] => lines.filter((line) => !/^[#|]/.test(line));
  expect(titles(text)).toEqual(titles(word));
  expect(prose(word).filter((line) => !text.includes(line))).toEqual([]);
});
