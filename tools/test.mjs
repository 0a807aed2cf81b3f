// `npm test`: everything, on a clean machine. What needs no test runner first, two steps at a time, then the tests, browser tests included.
// `npm test -- FILTER…`: only the test files whose path contains a filter, and nothing before them.
import { spawn } from 'node:child_process';
import { installChromium } from './chromium.mjs';

const bin = (name) => `node_modules/${name}`;
const tests = { name: 'tests', args: [bin('vitest/vitest.mjs'), 'run', ...process.argv.slice(2)], isShown: true };

/** `after`: the step that must have ended before. Long ones stand first, so that no slot waits long for the other. */
const steps = [
  { name: 'types of the site', args: [bin('typescript-7/bin/tsc'), '--noEmit', '-p', 'site/tsconfig.json'] },
  { name: 'types', args: [bin('typescript-7/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  // Its builder writes types of its own, which those of the site are checked with.
  { name: 'site', args: ['site/build.mjs'], after: 'types of the site' },
  { name: 'generated is fresh', args: ['compiler/clausier.mjs', 'build', '--check'] },
  { name: 'types of the package, on Node 20', args: [bin('typescript-7/bin/tsc'), '--noEmit', '-p', 'tsconfig.build.json'] },
  { name: 'biome', args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'mutants', args: ['compiler/clausier.mjs', 'mutate', '--summary'] },
  { name: 'knip', args: [bin('knip/bin/knip.js'), '--no-config-hints'] },
  { name: 'mutants of the models', args: ['../compiler/clausier.mjs', 'mutate', '--summary'], cwd: 'examples' },
];
const slots = 2;

/** Runs a step and says how it went; what it prints is kept until it ends, unless it `isShown`, so that two at once don't mix. */
async function run({ name, args, cwd = '.', isShown = false }) {
  const start = performance.now();
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, { cwd, stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'], env });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve) => child.on('close', resolve));
  process.stdout.write(Buffer.concat(said));
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (status !== 0) process.exitCode = status ?? 1;
}

/** Takes steps until none is ready: one that waits for another is left to the slot that runs it. Nothing begins once a step has failed. */
async function takeSteps(waiting, ended) {
  while (!process.exitCode) {
    const at = waiting.findIndex(({ after }) => after === undefined || ended.has(after));
    if (at === -1) return;
    const [step] = waiting.splice(at, 1);
    await run(step);
    ended.add(step.name);
  }
}

installChromium();
if (process.argv.length === 2) {
  const [waiting, ended] = [[...steps], new Set()];
  await Promise.all(Array.from({ length: slots }, () => takeSteps(waiting, ended)));
}
if (!process.exitCode) await run(tests);
