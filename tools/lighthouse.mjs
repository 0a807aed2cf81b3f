#!/usr/bin/env node
/**
 * npm run lighthouse [-- --runs N] [PATH…]: serves dist/ compressed, as a static host does, and runs Lighthouse in Chromium on the home
 * page, a reading view, a clause and a rule. Prints the four scores of each page (medians over the runs); fails under 99.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { median, table } from './bench/table.mjs';
import { findChromium } from './chromium.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const command = fileURLToPath(new URL('../node_modules/lighthouse/cli/index.js', import.meta.url));
const pages = ['/', '/alteo/', '/alteo/clauses/5.1/', '/alteo/regles/availabilityPenalty/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const least = 99;
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function fileOf(path) {
  const file = join(dist, normalize(decodeURIComponent(path)), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer({ url }, response) {
  const file = fileOf(new URL(url, 'http://localhost').pathname);
  const headers = { 'content-type': types[extname(file ?? '.html')] ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
  if (file && types[extname(file)] === undefined) return response.writeHead(200, headers).end(readFileSync(file));
  const body = gzipSync(readFileSync(file ?? join(dist, '404.html')));
  return response.writeHead(file ? 200 : 404, { ...headers, 'content-encoding': 'gzip' }).end(body);
}

/** One run of Lighthouse: its JSON report. */
function report(url) {
  return new Promise((resolve, reject) => {
    const args = [command, url, '--output=json', '--output-path=stdout', '--quiet', `--chrome-flags=${flags.join(' ')}`];
    const env = { ...process.env, CHROME_PATH: findChromium() };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(chunks).toString()));
      else reject(new Error(`Lighthouse ended with code ${code} on ${url}`));
    });
  });
}

const scoreOf = ({ categories: scored }, name) => Math.round((scored[name]?.score ?? 0) * 100);

/** What cost points: audits that weigh in a category and were not passed. */
function lost({ categories: scored, audits }) {
  return categories.flatMap((name) =>
    scored[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => `${name} ${id}: ${audits[id].title}${audits[id].displayValue ? ` (${audits[id].displayValue})` : ''}`),
  );
}

async function audit(origin, path, runs) {
  const reports = [];
  for (let run = 0; run < runs; run++) reports.push(await report(`${origin}${path}`));
  const scores = categories.map((name) => median(reports.map((each) => scoreOf(each, name))));
  return { path, scores, lost: [...new Set(reports.flatMap(lost))] };
}

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '1' } } });
  const missing = !findChromium()
    ? 'Lighthouse needs Chromium: install it or set CHROMIUM'
    : !existsSync(dist) && 'dist/ is not built: run npm run build';
  if (missing) {
    console.error(missing);
    return 2;
  }
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const audits = [];
  for (const path of positionals.length > 0 ? positionals : pages) {
    audits.push(await audit(`http://localhost:${server.address().port}`, path, Number(values.runs)));
  }
  server.close();
  console.log(
    table(
      'Lighthouse',
      ['page', ...categories],
      audits.map(({ path, scores }) => [path, ...scores.map(String)]),
    ),
  );
  const low = audits.filter(({ scores }) => scores.some((score) => score < least));
  for (const { path, lost: found } of low) console.log(`\n${path}\n${found.map((line) => `  ${line}`).join('\n')}`);
  console.log(low.length === 0 ? `\nEvery score is at least ${least}.` : `\nUnder ${least}: ${low.map(({ path }) => path).join(', ')}.`);
  return low.length === 0 ? 0 : 1;
}

process.exitCode = await main();
