#!/usr/bin/env node
/**
 * npm run score -- DIR [--out DIR]: ingests every PDF, Word document and web page of DIR that has a FILE.truth.txt (or CONTRACT.truth.txt that its name
 * starts with) and prints how near the result is: word-order accuracy, headings, table rows, paragraphs, leaks, ledger, speed.
 * npm run score -- sentences DIR: how well binding sentences are told from others; -- quantities DIR: how many read right;
 * -- running DIR: how many sentences have all their quantities found and read right.
 * npm run score -- headings DIR, -- references DIR: how many numbers and references are read wholly right.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { ingestPdf, ingestWeb, ingestWord } from '../compiler/ingest/ingest.ts';
import { accuracy, structure, words } from '../compiler/ingest/score.ts';
import { scoreNumbering } from './score/numbering.mjs';
import { scoreQuantities } from './score/quantities.mjs';
import { scoreRunning } from './score/running.mjs';
import { scoreSentences } from './score/sentences.mjs';

const read = (file) => readFileSync(file, 'utf8');

const INGEST = { '.pdf': ingestPdf, '.docx': ingestWord, '.html': ingestWeb, '.htm': ingestWeb };

/** The truth and the blocks of a document: its own, else those of the longest name its own starts with. */
function truthOf(dir, name) {
  const stems = readdirSync(dir)
    .filter((file) => file.endsWith('.truth.txt'))
    .map((file) => file.slice(0, -'.truth.txt'.length))
    .filter((stem) => name === stem || name.startsWith(`${stem}-`))
    .sort((a, b) => b.length - a.length);
  const stem = stems[0];
  if (stem === undefined) return undefined;
  const blocks = join(dir, `${stem}.blocks.json`);
  return { truth: read(join(dir, `${stem}.truth.txt`)), blocks: existsSync(blocks) ? JSON.parse(read(blocks)).blocks : undefined };
}

async function scoreFile(dir, file, out) {
  const name = basename(file, extname(file));
  const known = truthOf(dir, name);
  if (!known) return undefined;
  const start = performance.now();
  const result = await INGEST[extname(file).toLowerCase()](new Uint8Array(readFileSync(join(dir, file))), {
    definitions: 'table',
    contents: 'keep',
  });
  const time = performance.now() - start;
  if (!result.ok) return { name, error: result.error.code };
  if (out) writeFileSync(join(out, `${name}.md`), result.markdown);
  const woa = accuracy(words(result.markdown), words(known.truth));
  const found = known.blocks ? structure(result.markdown, known.blocks) : undefined;
  return { name, woa, ...found, balance: result.ledger.balance, pages: result.report.pages, msPerPage: time / result.report.pages };
}

const share = ([found, all] = [], extra) => (all === undefined ? '' : `${found}/${all}${extra ? ` (+${extra})` : ''}`);

function row(score) {
  if (score.error) return [score.name, score.error, '', '', '', '', ''];
  return [
    score.name,
    score.woa.toFixed(2),
    share(score.headings, score.falseHeadings),
    share(score.rows),
    share(score.paragraphs),
    score.balance.toFixed(2),
    score.msPerPage.toFixed(1),
  ];
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((cells) => cells[column].length)));
  return rows
    .map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join('  '))
    .join('\n');
}

async function main([dir, flag, out]) {
  if (dir === 'sentences' && flag) return scoreSentences(flag);
  if (dir === 'quantities' && flag) return scoreQuantities(flag);
  if (dir === 'running' && flag) return scoreRunning(flag);
  if ((dir === 'headings' || dir === 'references') && flag) return scoreNumbering(dir, flag, { figuresOnly: out === '--figures' });
  if (!dir || (flag && (flag !== '--out' || !out))) {
    console.error(
      'Usage: npm run score -- DIR [--out DIR] | npm run score -- sentences|quantities|running|headings|references DIR [--figures]',
    );
    process.exit(2);
  }
  if (out) mkdirSync(out, { recursive: true });
  const files = readdirSync(dir).filter((file) => extname(file).toLowerCase() in INGEST);
  const scores = [];
  for (const file of files.sort()) scores.push(await scoreFile(dir, file, out));
  const known = scores.filter((score) => score !== undefined);
  const good = known.filter((score) => score.error === undefined);
  console.log(table([['file', 'WOA', 'headings', 'rows', 'paragraphs', 'ledger', 'ms/page'], ...known.map(row)]));
  if (good.length === 0) return;
  const woas = good.map((score) => score.woa);
  console.log(
    `\nmean ${(woas.reduce((a, b) => a + b, 0) / woas.length).toFixed(2)}, worst ${Math.min(...woas).toFixed(2)}, files ${good.length} of ${known.length}`,
  );
  const total = (key) => good.reduce(([f, a], score) => [f + (score[key]?.[0] ?? 0), a + (score[key]?.[1] ?? 0)], [0, 0]);
  if (total('headings')[1] > 0)
    console.log(
      `headings ${share(total('headings'))}, false ${good.reduce((sum, score) => sum + (score.falseHeadings ?? 0), 0)}, rows ${share(total('rows'))}, paragraphs ${share(total('paragraphs'))}`,
    );
}

await main(process.argv.slice(2));
