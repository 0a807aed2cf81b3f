/** Ingest against reading the text alone (pdf.js `getTextContent` of every page) on the fixtures, interleaved. */
import { readdirSync, readFileSync } from 'node:fs';
import { ingestPdf } from '../../compiler/ingest/ingest.ts';
import { openDocument } from '../../compiler/ingest/read.ts';
import { median, table, times, verdict } from './table.mjs';

const folder = new URL('../../test/fixtures/pdf/', import.meta.url);
const goal = 2.2;

async function readText(bytes) {
  const document = await openDocument(bytes);
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

export async function ingestion({ rounds = 5 } = {}) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  const rows = [];
  const ratios = [];
  for (const name of files) {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const pages = await readText(bytes);
    await ingestPdf(bytes);
    const pairs = [];
    for (let round = 0; round < rounds; round++) pairs.push([await cpu(() => readText(bytes)), await cpu(() => ingestPdf(bytes))]);
    const [text, whole] = [0, 1].map((way) => median(pairs.map((pair) => pair[way])) / pages);
    const ratio = median(pairs.map(([a, b]) => b / a));
    ratios.push(ratio);
    rows.push([name, String(pages), text.toFixed(1), whole.toFixed(1), times(ratio)]);
  }
  console.log(table('Ingest against the text alone, CPU ms a page', ['file', 'pages', 'text', 'ingest', 'ratio'], rows));
  const middle = median(ratios);
  const isQuick = middle <= goal;
  console.log(`median ${times(middle)}, target ≤ ${goal}×: ${verdict(isQuick)}`);
  return isQuick;
}
