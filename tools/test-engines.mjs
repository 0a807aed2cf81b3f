// `npm run test:engines [-- --only duckdb,postgresql] [FILTER…]`: the rules of both contracts in the engines where data lives, held to the
// generated code. Installs what is missing in a folder of its own (`.cache/engines`); fails where an engine is missing, unless `--only` names others.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { engineNames, prepareEngine } from './engines/prepare.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const asked = values.only?.split(',') ?? engineNames;
const unknown = asked.filter((name) => !engineNames.includes(name));
if (unknown.length > 0) {
  console.error(`unexpected --only ${unknown.join(',')}, expected some of ${engineNames.join(',')}`);
  process.exit(2);
}
const missing = asked.flatMap((name) => {
  const lacking = prepareEngine(name);
  if (lacking) console.error(`${name} is missing: ${lacking}`);
  return lacking ? [name] : [];
});
if (missing.length > 0) {
  const others = engineNames.filter((name) => !missing.includes(name));
  console.error(`Install it, or test the others: npm run test:engines -- --only ${others.join(',')}`);
  process.exit(1);
}
const filters = asked.flatMap((name) => positionals.map((filter) => `test/engines/${name}${filter}`));
const files = filters.length > 0 ? filters : asked.map((name) => `test/engines/${name}`);
const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/engines/vitest.config.ts', ...files];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
