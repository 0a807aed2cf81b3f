/** Ingest against reading the text alone (pdf.js as it comes, `getTextContent` of every page) on the fixtures, interleaved. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ingestPdf } from '../../compiler/ingest/ingest.ts';
import { median, table, times, verdict } from './table.mjs';

const folder = new URL('../../test/fixtures/pdf/', import.meta.url);
const goal = 2.2;

const standardFontDataUrl = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts/');

async function readText(bytes) {
  const document = await getDocument({ data: new Uint8Array(bytes), standardFontDataUrl, verbosity: 0 }).promise;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  await document.loadingTask.destroy();
  return document.numPages;
}

async function cpu(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Rounds go over all files in turn; the verdict is on a round's total, so that a long document counts by its pages. */
export async function ingestion({ rounds = 5 } = {}) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  const files = names.map((name) => new Uint8Array(readFileSync(new URL(name, folder))));
  const pages = [];
  for (const bytes of files) pages.push(await readText(bytes));
  for (const bytes of files) await ingestPdf(bytes);
  const measured = [];
  for (let round = 0; round < rounds; round++) {
    const pairs = [];
    for (const bytes of files) pairs.push([await cpu(() => readText(bytes)), await cpu(() => ingestPdf(bytes))]);
    measured.push(pairs);
  }
  const rows = names.map((name, at) =>
    row(
      name,
      pages[at],
      measured.map((pairs) => pairs[at]),
    ),
  );
  const sums = measured.map((pairs) => [0, 1].map((way) => pairs.reduce((sum, pair) => sum + pair[way], 0)));
  rows.push(
    row(
      'all',
      pages.reduce((sum, count) => sum + count, 0),
      sums,
    ),
  );
  console.log(table('Ingest against the text alone, CPU ms a page', ['file', 'pages', 'text', 'ingest', 'ratio'], rows));
  const ratio = median(sums.map(([text, whole]) => whole / text));
  const isQuick = ratio <= goal;
  console.log(`all files together ${times(ratio)}, target ≤ ${goal}×: ${verdict(isQuick)}`);
  return isQuick;
}

function row(name, pages, pairs) {
  const [text, whole] = [0, 1].map((way) => median(pairs.map((pair) => pair[way])) / pages);
  return [name, String(pages), text.toFixed(1), whole.toFixed(1), times(median(pairs.map(([a, b]) => b / a)))];
}
