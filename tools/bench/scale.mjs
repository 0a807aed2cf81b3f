/**
 * What contracts cost as they grow in one dimension: CPU at 1×, 4× and 16×, and how far the growth of the last step is from linear.
 * Each dimension is measured in a process of its own, in interleaved rounds after a warm-up; start-up is not counted.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { dimensions } from './grown-contracts.mjs';
import { median, table, times, verdict } from './table.mjs';

const worker = fileURLToPath(new URL('./scale-worker.mjs', import.meta.url));
/** Of linear, from 4× to 16×. */
const goal = 1.1;
/** Measured again before it counts as missed: on a loaded machine one run in twenty is off by more than a tenth. */
const attempts = 3;

/** CPU milliseconds per round at each size. A large young generation keeps the collector's own growth out of it. */
function measure(dimension, rounds, { flags = ['--max-semi-space-size=128'], factors = [] } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', ...flags, worker, dimension, String(rounds), ...factors.map(String)], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let found;
    child.on('message', (message) => {
      found = message;
    });
    child.on('error', reject);
    child.on('close', () => (found ? resolve(found) : reject(new Error(`nothing was measured of ${dimension}`))));
  });
}

async function settled(dimension, rounds) {
  let best;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { sizes, cpu, bytes } = await measure(dimension, rounds);
    const [one, four, sixteen] = cpu.map(median);
    const found = { sizes, bytes, one, four, sixteen, growth: sixteen / four / 4 };
    if (!best || found.growth < best.growth) best = found;
    if (best.growth <= goal) break;
  }
  return best;
}

/** Bytes emitted grow no faster either, where a contract compiles. */
const growthOf = (bytes) => (bytes[2] > 0 ? (bytes[2] - bytes[0]) / (bytes[1] - bytes[0]) / 5 : 0);

const most = { times: 25, megabytes: 300 };
/** 4 MB, and what it may take. */
const line = { name: 'one line', size: 3970, megabytes: 400 };

/** MB that a process holds at most which checks one such contract, once. */
function heldBy(name, size) {
  const script = `
    const { grown } = await import(${JSON.stringify(new URL('./grown-contracts.mjs', import.meta.url).href)});
    process.send(grown(${JSON.stringify(name)}, ${size}));
  `;
  const checking = `
    const { tuneEngine } = await import(${JSON.stringify(new URL('../../compiler/tune-engine.mjs', import.meta.url).href)});
    tuneEngine('check');
    process.once('message', async (files) => {
      const { compile } = await import(${JSON.stringify(new URL('../../compiler/compile.ts', import.meta.url).href)});
      const { renderPretty } = await import(${JSON.stringify(new URL('../../compiler/diagnostic/render-pretty.ts', import.meta.url).href)});
      const sources = new Map([...files.files, files.original].map((source) => [source.file, source]));
      renderPretty(compile(files).diagnostics, sources);
      process.send(process.resourceUsage().maxRSS / 1024);
      process.disconnect();
    });
  `;
  return new Promise((resolve, reject) => {
    const start = (text) => spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [writer, checker] = [start(script), start(checking)];
    writer.on('message', (files) => checker.send(files));
    checker.on('message', resolve);
    for (const child of [writer, checker]) child.on('error', reject);
  });
}

/** A contract 25 times as long as Alteo's, and one of a single line, in the memory of a process as the command starts it. Time and memory are gates. */
async function long() {
  const name = 'Alteo’s text';
  const { cpu } = await measure(name, 3, { flags: [], factors: [1, most.times] });
  const held = await heldBy(name, most.times);
  const ratio = median(cpu[1]) / median(cpu[0]);
  const isQuick = ratio <= most.times;
  console.log(`${name} ${most.times} times: ${times(ratio)} the time, target ≤ ${most.times}×: ${verdict(isQuick)}`);
  console.log(`it holds ${held.toFixed(0)} MB, type stripping included, target ≤ ${most.megabytes} MB: ${verdict(held <= most.megabytes)}`);
  const heldByLine = await heldBy(line.name, line.size);
  console.log(`4 MB on one line: ${heldByLine.toFixed(0)} MB, target ≤ ${line.megabytes} MB: ${verdict(heldByLine <= line.megabytes)}`);
  return isQuick && held <= most.megabytes && heldByLine <= line.megabytes;
}

/** `only`: names of dimensions; none are all, and the long contract after them. */
export async function scale({ rounds = 3, only = [] } = {}) {
  const unknown = only.filter((name) => !dimensions.includes(name));
  if (unknown.length > 0) {
    console.error(`Unexpected dimension ${unknown.join(', ')}, expected ${dimensions.join(', ')}.`);
    return false;
  }
  const rows = [];
  let isLinear = true;
  for (const dimension of only.length > 0 ? only : dimensions) {
    const { sizes, bytes, one, four, sixteen, growth } = await settled(dimension, rounds);
    const emitted = growthOf(bytes);
    const met = growth <= goal && emitted <= goal;
    isLinear &&= met;
    rows.push([
      dimension,
      sizes.map((size) => size.toLocaleString('en')).join(' / '),
      ...[one, four, sixteen].map((value) => value.toFixed(1)),
      times(growth),
      emitted > 0 ? times(emitted) : '',
      verdict(met),
    ]);
  }
  console.log(table('CPU ms as a contract grows', ['dimension', 'size', '1×', '4×', '16×', 'of linear', 'emitted', `≤ ${goal}×`], rows));
  const isLean = only.length === 0 ? await long() : true;
  return isLinear && isLean;
}
