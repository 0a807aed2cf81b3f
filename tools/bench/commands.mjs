/** The commands as a user starts them: `check` of both contracts in a fresh process, `eval --jsonl` on 100,000 lines. CPU of the process, so that a loaded machine matters less. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { topics } from './implementations.mjs';
import { median, table, verdict } from './table.mjs';
import { vectorsOf } from './vectors.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** CPU of a line of `eval --jsonl`, start-up shared out. */
const microseconds = 6;
const usage = new URL('./usage.mjs', import.meta.url).href;

/** CPU seconds of one run of the command and the lines it wrote. */
function run(args, input) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', usage, 'compiler/clausier.mjs', ...args], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    });
    let [cpu, lines] = [0, 0];
    const start = performance.now();
    child.on('message', (message) => {
      cpu = message.cpu;
    });
    child.stdout.on('data', (chunk) => {
      for (const byte of chunk) if (byte === 10) lines++;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, cpu, lines, wall: (performance.now() - start) / 1000 }));
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function callLines(count) {
  const calls = Object.entries(topics).flatMap(([id, { contract, rule }]) =>
    vectorsOf(id).map(({ wire }) => JSON.stringify({ rule: `${contract}/${rule}`, input: wire })),
  );
  return `${Array.from({ length: count }, (_, index) => calls[(index * 257) % calls.length]).join('\n')}\n`;
}

export async function commands({ rounds = 5, count = 100_000 } = {}) {
  const checks = [];
  for (let round = 0; round < rounds; round++) checks.push(await run(['check', 'alteo', 'telenet'], ''));
  const cpu = median(checks.map((each) => each.cpu));
  const evaluated = await run(['eval', '--jsonl'], callLines(count));
  const isQuick = checks.every(({ code }) => code === 0) && cpu <= 1;
  const line = (evaluated.cpu / count) * 1e6;
  const isWhole = evaluated.lines === count && line <= microseconds;
  const rows = [
    [
      'check, both contracts, cold',
      '≤ 1 s',
      `${cpu.toFixed(2)} s`,
      `${median(checks.map(({ wall }) => wall)).toFixed(2)} s`,
      verdict(isQuick),
    ],
    [
      `eval --jsonl, ${count.toLocaleString('en')} lines`,
      `every line, ≤ ${microseconds} µs each`,
      `${evaluated.cpu.toFixed(2)} s`,
      `${evaluated.wall.toFixed(2)} s`,
      `${line.toFixed(1)} µs a line, ${verdict(isWhole)}`,
    ],
  ];
  console.log(table('Commands', ['command', 'target', 'CPU', 'elapsed', ''], rows));
  return isQuick && isWhole;
}
