#!/usr/bin/env node
/**
 * npm run witness -- FOLDER…: has the witness see every PDF of the folders, holds it against what ingest reads of them, and prints a line
 * for each: pages, CPU time and doubts. On documents that hide nothing, each doubt is a false alarm.
 */
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import './preflight.mjs';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('Expected a folder of PDFs: npm run witness -- FOLDER');
  process.exit(2);
}
const { witnessFileGuarded } = await import('../compiler/witness/guard.ts');
const { ingestFileGuarded } = await import('../compiler/ingest/guard.ts');
const { doubtsOf } = await import('../compiler/check/fidelity/witness/doubts.ts');

const total = { pages: 0, doubts: 0, milliseconds: 0 };
for (const path of folders.flatMap((folder) =>
  globSync('*.pdf', { cwd: folder })
    .sort()
    .map((name) => join(folder, name)),
)) {
  const before = process.cpuUsage();
  const verdict = await witnessFileGuarded(path);
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  const pages = verdict.pages.length;
  const read = await ingestFileGuarded(path);
  const words = read.ok ? read.words.map(({ text }) => text) : [];
  const furniture = read.ok ? read.report.removed : [];
  const { doubts } = doubtsOf(verdict, words, furniture);
  const told = doubts.slice(0, 6).map(({ kind, page, quote }) => `${kind} p. ${page} « ${quote.slice(0, 40)} »`);
  const refused = read.ok ? [] : [`ingest: ${read.error.code}`];
  console.log(
    [
      `${basename(path)}: ${pages} pages, ${(milliseconds / Math.max(1, pages)).toFixed(0)} ms CPU a page, ${doubts.length} doubts`,
      ...refused,
      ...told,
    ].join('\n    '),
  );
  total.pages += pages;
  total.doubts += doubts.length;
  total.milliseconds += milliseconds;
}
console.log(
  `${total.pages} pages, ${(total.milliseconds / total.pages).toFixed(0)} ms CPU a page, ${(total.doubts / total.pages).toFixed(3)} doubts a page`,
);
