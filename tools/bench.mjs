#!/usr/bin/env node
/**
 * npm run bench [-- TOPIC…] [--quick] [--only DIMENSION]…: measures what the project promises of its speed, one table per topic, each measured in
 * interleaved rounds of CPU time, so that ratios hold on a loaded machine. `--only` names dimensions of `scale`. `rivals` and `engines` run where they are named: they install other engines. Exit code 1 where a gate is missed.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const topics = {
  speed: async (quick) => (await import('./bench/speed.mjs')).speed(quick ? { rounds: 3 } : {}),
  bulk: async (quick) => (await import('./bench/bulk.mjs')).bulk(quick ? { rows: 1_000_000 } : {}),
  exact: async (quick) => (await import('./bench/exact.mjs')).exact(quick ? { inputs: 20_000 } : {}),
  batch: async (quick) => (await import('./bench/batch.mjs')).batch(quick ? { rows: 500_000, growth: [1, 4] } : {}),
  engines: async (quick) => (await import('./bench/engines.mjs')).engines(quick ? { rows: 20_000 } : {}),
  rivals: async (quick) => (await import('./bench/rivals.mjs')).rivals(quick ? { rounds: 3 } : {}),
  bundle: async () => (await import('./bench/bundle.mjs')).bundle(),
  commands: async (quick) => (await import('./bench/commands.mjs')).commands(quick ? { rounds: 1, count: 5_000 } : {}),
  dev: async (quick) => (await import('./bench/dev.mjs')).dev(quick ? { rounds: 2 } : {}),
  scale: async (quick, only) => (await import('./bench/scale.mjs')).scale({ ...(quick ? { rounds: 1 } : {}), only }),
  ingest: async (quick) => (await import('./bench/ingestion.mjs')).ingestion(quick ? { rounds: 1 } : {}),
};

/** They run where they are named: they install other engines. */
const installing = ['engines', 'rivals'];

/** Each topic in a process of its own: code that one has run in unusual ways would be slower in the next. */
function measureApart(name, quick) {
  const { status } = spawnSync(process.execPath, [process.argv[1], name, ...(quick ? ['--quick'] : [])], { stdio: 'inherit' });
  return status === 0;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', multiple: true, default: [] } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(topics, name));
if (unknown.length > 0) {
  console.error(`Unexpected topic ${unknown.join(', ')}, expected ${Object.keys(topics).join(', ')}.`);
  process.exit(2);
}
const [only, ...more] = positionals;
if (only && more.length === 0) {
  process.exitCode = (await topics[only](values.quick, values.only)) ? 0 : 1;
} else {
  const missed = (more.length > 0 ? positionals : Object.keys(topics).filter((name) => !installing.includes(name))).filter(
    (name) => !measureApart(name, values.quick),
  );
  console.log(missed.length === 0 ? '\nEvery gate is met.' : `\nGates missed: ${missed.join(', ')}.`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}
