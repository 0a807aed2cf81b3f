// `npm run mutants -- compiler/FOLDER… [--sample N|all] [--seed S] [--own] [--but FOLDER]`: changes the compiler's own code in N drawn places of each folder (40 unless
// told) and tells which changes no test notices: the folder's own tests are asked first, then, of what they let pass, all pure tests (not with `--own`).
// `--but` leaves out what stands below one of its rooms, tests included.
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { pure } from '../vitest.config.ts';
import { excludedMutations, keyOf, listMutants, pathOf, sampleOf } from './mutants/list-mutants.mjs';

/** What Stryker cannot parse of a regular expression is left as it is. */
const { error } = console;
console.error = (...words) => String(words[0]).startsWith('[RegexMutator]') || error(...words);

const noticing = new Set(['Killed', 'Timeout', 'RuntimeError']);

/** Those of some changes that some tests notice. */
async function noticedBy(tests, chosen) {
  if (chosen.length === 0) return new Set();
  process.env.MUTANTS_TESTS = JSON.stringify(tests);
  process.env.MUTANTS_CHOSEN = JSON.stringify(chosen.map(keyOf));
  const results = await new Stryker({
    mutate: [...new Set(chosen.map(rangeOf))],
    mutator: { excludedMutations },
    plugins: ['@stryker-mutator/vitest-runner', './tools/mutants/chosen.mjs'],
    checkers: ['chosen'],
    testRunner: 'vitest',
    vitest: { configFile: 'tools/mutants/vitest.config.mjs', related: false },
    tsconfigFile: 'none',
    disableTypeChecks: false,
    coverageAnalysis: 'perTest',
    ignorePatterns: ['/dist', '/dist-package', '/coverage', '/.astro', '/docs', '/.cache'],
    tempDirName: '.stryker-tmp',
    reporters: [],
    concurrency: 1,
    timeoutMS: 30_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 20,
    logLevel: 'error',
    fileLogLevel: 'off',
    allowEmpty: true,
    warnings: false,
  }).runMutationTest();
  return new Set(results.filter(({ status }) => noticing.has(status)).map((result) => keyOf(fromZero(result))));
}

const before = ({ line, column }) => ({ line: line - 1, column: column - 1 });

/** Results count lines and columns from one, what is listed from zero. */
const fromZero = ({ location: { start, end }, ...result }) => ({
  ...result,
  location: { start: before(start), end: before(end) },
});

const rangeOf = ({ fileName, location: { start, end } }) =>
  `${pathOf(fileName)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;

const testsOf = (folder) => `${folder.replace(/^compiler/, 'test')}/**/*.test.ts`;

async function measure(folder, count, seed, onlyOwn, room) {
  const all = (await listMutants(folder)).filter(({ fileName }) => room === undefined || !pathOf(fileName).startsWith(`${room}/`));
  const chosen = sampleOf(all, count, seed);
  const own = await noticedBy([testsOf(folder), ...(room === undefined ? [] : [`!${testsOf(room)}`])], chosen);
  const passed = chosen.filter((mutant) => !own.has(keyOf(mutant)));
  const others = onlyOwn ? new Set() : await noticedBy(pure, passed);
  return { folder, all: all.length, chosen, own, others, unnoticed: passed.filter((mutant) => !others.has(keyOf(mutant))) };
}

function told({ fileName, location: { start }, replacement, mutatorName }) {
  return `  ${pathOf(fileName)}:${start.line + 1}:${start.column + 1}  ${mutatorName} → ${replacement.replace(/\s+/g, ' ').slice(0, 100)}`;
}

const share = (part, whole) => `${part} (${Math.round((100 * part) / Math.max(1, whole))} %)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    own: { type: 'boolean', default: false },
    but: { type: 'string' },
  },
});
const count = values.sample === 'all' ? Number.POSITIVE_INFINITY : Number(values.sample);
if (positionals.length === 0 || Number.isNaN(count) || !positionals.every((folder) => folder.startsWith('compiler/'))) {
  console.error('Usage: npm run mutants -- compiler/FOLDER… [--sample N|all] [--seed S] [--own] [--but FOLDER]');
  process.exit(2);
}
for (const folder of positionals.map((each) => each.replace(/\/$/, ''))) {
  const start = performance.now();
  const { all, chosen, own, others, unnoticed } = await measure(folder, count, Number(values.seed), values.own, values.but);
  const noticed = own.size + others.size;
  console.log(
    `${folder}: ${chosen.length} of ${all} changes tried, noticed ${share(noticed, chosen.length)}, by its own tests ${share(own.size, chosen.length)}, in ${Math.round((performance.now() - start) / 1000)} s`,
  );
  for (const mutant of chosen.filter((each) => others.has(keyOf(each)))) console.log(`${told(mutant)}  (noticed elsewhere only)`);
  for (const mutant of unnoticed) console.log(`${told(mutant)}  (unnoticed)`);
}
