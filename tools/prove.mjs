// `npm run prove [-- --sql] [--count N] [--seed S] [CONTRACT/RULE…]`: the generated rules, their explanations and the reference
// interpreter on N drawn inputs per rule (100,000 unless told), shared among all processors. Fails on any disagreement.
// With `--sql`, the rules as SQL on DuckDB and the generated ones; what SQL can't say is named.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openSession } from '../compiler/cli/batch/rows/session.ts';
import { disk } from '../compiler/cli/host/disk.ts';
import { findProject, readContract } from '../compiler/cli/project/project.ts';
import { proveSql } from '../compiler/cli/proof/equivalence.ts';
import { compile } from '../compiler/compile.ts';
import { Unsayable } from '../compiler/emit/sql/unsayable.ts';
import { describe, prove } from '../compiler/interpret/draw/differential.ts';

/** Programs with the generated code that runs them. */
async function load() {
  const project = findProject(disk);
  return Promise.all(
    project.contracts.map(async (id) => {
      const { program } = compile(readContract(disk, project, id));
      if (!program) throw new Error(`${id} has errors: run \`npm run check\``);
      return { program, generated: await import(join(project.root, 'generated', id, 'wire.ts')) };
    }),
  );
}

async function work() {
  const contracts = await load();
  const session = workerData.sql ? await openSession({ threads: 1 }) : undefined;
  parentPort.on('message', async ({ contract, rule: id }) => {
    const { program, generated } = contracts.find(({ program }) => program.id === contract);
    const rule = program.rules.find((each) => each.id === id);
    const start = performance.now();
    const proof = session ? await proveOnSql(program, rule, generated, session) : proveThree(program, rule, generated);
    parentPort.postMessage({ name: `${contract}/${id}`, seconds: (performance.now() - start) / 1000, ...proof });
  });
  parentPort.postMessage('ready');
}

function proveThree(program, rule, generated) {
  const { draws, invalid, disagreement } = prove(program, rule, generated, workerData.count, workerData.seed);
  return { draws, invalid, found: disagreement && describe(disagreement) };
}

async function proveOnSql(program, rule, generated, session) {
  try {
    const { compared, refused, left, disagreement } = await proveSql(program, rule, generated, session, workerData.count, workerData.seed);
    return { draws: compared, invalid: refused, found: disagreement, note: left > 0 ? `${left} rows left to JavaScript` : undefined };
  } catch (cause) {
    if (!(cause instanceof Unsayable)) throw cause;
    return { draws: 0, invalid: 0, note: `JavaScript only: ${cause.message}` };
  }
}

const row = (name, draws, invalid, seconds, result) =>
  [name.padEnd(38), String(draws).padStart(9), String(invalid).padStart(9), String(seconds).padStart(9), `  ${result}`].join('');

async function lead() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sql: { type: 'boolean', default: false },
      count: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const all = (await load()).flatMap(({ program }) => program.rules.map(({ id }) => ({ contract: program.id, rule: id })));
  const jobs = all.filter(({ contract, rule }) => positionals.length === 0 || positionals.includes(`${contract}/${rule}`));
  console.log(row('rule', 'inputs', 'refused', 'seconds', values.sql ? 'SQL and the generated code' : 'the three evaluators'));
  const failed = [];
  let [draws, next] = [0, 0];
  const share = (worker) => (next < jobs.length ? worker.postMessage(jobs[next++]) : worker.terminate());
  const run = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), {
        workerData: { sql: values.sql, count: Number(values.count), seed: Number(values.seed) },
      });
      worker.on('error', reject).on('exit', resolve);
      worker.on('message', (done) => {
        if (done !== 'ready') {
          console.log(row(done.name, done.draws, done.invalid, done.seconds.toFixed(1), done.found ? 'DIFFER' : (done.note ?? 'agree')));
          draws += done.draws;
          if (done.found) failed.push(done.found);
        }
        share(worker);
      });
    });
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, run));
  console.log(`${jobs.length} rules, ${draws} inputs, ${failed.length} disagreements`);
  for (const found of failed) console.log(`\n${found}`);
  process.exitCode = failed.length === 0 && jobs.length > 0 ? 0 : 1;
}

await (isMainThread ? lead() : work());
