// `npm test`: everything, on a clean machine. Static checks first, then the tests, browser tests included.
// `npm test -- FILTER…`: only the test files whose path contains a filter, and nothing before or after them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installChromium } from './chromium.mjs';

const bin = (name) => `node_modules/${name}`;
const steps = [
  ['biome', [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']],
  ['types', [bin('typescript-7/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']],
  ['types of the package, on Node 20', [bin('typescript-7/bin/tsc'), '--noEmit', '-p', 'tsconfig.build.json']],
  ['types of the site', [bin('typescript-7/bin/tsc'), '--noEmit', '-p', 'site/tsconfig.json']],
  ['knip', [bin('knip/bin/knip.js'), '--no-config-hints']],
  ['generated is fresh', ['compiler/clausier.mjs', 'build', '--check']],
  ['site', ['site/build.mjs']],
  ['tests', [bin('vitest/vitest.mjs'), 'run']],
  ['mutants', ['compiler/clausier.mjs', 'mutate', '--summary']],
  ['mutants of the models', ['../compiler/clausier.mjs', 'mutate', '--summary'], 'examples'],
];

const filters = process.argv.slice(2);
installChromium();
for (const [name, args, cwd = '.'] of filters.length > 0 ? [['tests', [bin('vitest/vitest.mjs'), 'run', ...filters]]] : steps) {
  if (!existsSync(join(cwd, args[0]))) continue;
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (status !== 0) process.exit(status ?? 1);
}
