// Rows per CPU-second of each engine where data lives, over the same rows of three rules, readings fixed: the server's processes alone are counted,
// of Spark the driver's too. One run after one that warms; beside it the seconds that passed, which two workers may halve.
import { readdirSync, readFileSync } from 'node:fs';
import { disk } from '../../compiler/cli/host/disk.ts';
import { findProject, readContract } from '../../compiler/cli/project/project.ts';
import { compile } from '../../compiler/compile.ts';
import { engines as dialects } from '../../compiler/emit/sql/engine/engines.ts';
import { sqlScript } from '../../compiler/emit/sql/script.ts';
import { startClickhouse } from '../engines/clickhouse.ts';
import { startDuckdb } from '../engines/duckdb.ts';
import { startPostgresql } from '../engines/postgresql.ts';
import { prepareEngine } from '../engines/prepare.ts';
import { startSpark } from '../engines/spark.ts';
import { randomFrom } from './random.mjs';
import { table } from './table.mjs';

const span = {
  duckdb: (seconds) =>
    `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`,
  postgresql: (seconds) => `PT${seconds}S`,
  clickhouse: (seconds) => seconds,
  spark: (seconds) => seconds,
};

const several = (random, most, make) => Array.from({ length: Math.floor(random() * most) }, make);
const cases = {
  overageCharge: (random) => ({
    emailsSent: Math.floor(random() * 5000),
    quota: Math.floor(random() * 3000),
    unitPrice: Math.floor(random() * 1000) / 10_000,
  }),
  availabilityPenalty: (random, inEngine) => ({
    monthlyAmount: Math.floor(random() * 100_000) / 100,
    outages: several(random, 6, () => inEngine(Math.floor(random() * 40_000))),
    commitmentMet: random() < 0.1,
    requestedByTicket: random() < 0.9,
  }),
  restorationPenaltyForMonth: (random, inEngine) => ({
    monthlyFee: Math.floor(random() * 100_000) / 100,
    interruptions: several(random, 6, () => ({
      restorationTime: inEngine(Math.floor(random() * 30_000)),
      guaranteedTime: inEngine(14_400),
    })),
  }),
};

const ways = [
  { title: 'DuckDB', engine: 'duckdb', start: startDuckdb, cpu: own },
  { title: 'PostgreSQL', engine: 'postgresql', start: startPostgresql, cpu: ofTree },
  { title: 'ClickHouse', engine: 'clickhouse', start: startClickhouse, cpu: own },
  { title: 'Spark, one worker', engine: 'spark', start: () => startSpark({ master: 'local-cluster[1,1,1024]' }), cpu: ofTree },
  { title: 'Spark, two workers', engine: 'spark', start: () => startSpark(), cpu: ofTree },
];

export async function engines({ rows = 200_000 } = {}) {
  const { program } = compile(readContract(disk, findProject(disk), 'alteo'));
  const lines = [];
  for (const way of ways) {
    const missing = prepareEngine(way.engine);
    if (missing) throw new Error(`${way.engine} is missing: ${missing}`);
    const measured = await measure(way, program, rows);
    lines.push([way.title, ...measured.map(({ cpu, passed }) => `${(rows / cpu / 1e6).toFixed(3)} M (${passed.toFixed(1)} s)`)]);
  }
  console.log(
    table(`${rows.toLocaleString('en')} rows, rows per CPU-second (seconds that passed)`, ['engine', ...Object.keys(cases)], lines),
  );
  return true;
}

async function measure({ engine, start, cpu }, program, rows) {
  const session = await start();
  const dialect = dialects[engine];
  const measured = [];
  for (const [id, make] of Object.entries(cases)) {
    const rule = program.rules.find((each) => each.id === id);
    const name = `rows_of_${id.toLowerCase()}`;
    await load(session, dialect, rule, name, rows, make);
    const place = { schema: `bench_${id.toLowerCase()}`, isReplaced: false, rowsOf: () => name };
    await session.script(sqlScript(program, [rule], {}, dialect, place).text);
    const query = callOf(dialect, rule, place.schema, name);
    await session.rows(query);
    const [before, since] = [cpu(session), performance.now()];
    await session.rows(query);
    measured.push({ cpu: Math.max(0.01, cpu(session) - before), passed: (performance.now() - since) / 1000 });
  }
  await session.close();
  return measured;
}

async function load(session, { name: engine, columnType }, { inputs }, name, rows, make) {
  const { between } = randomFrom(7);
  const random = () => between(0, 999_999) / 1e6;
  const lines = Array.from({ length: rows }, () => JSON.stringify(make(random, span[engine])));
  const columns = inputs.map(({ name: input, type, required }) => [input, columnType(type, !required)]);
  if (engine !== 'spark') return session.load(name, columns, lines);
  await session.load(`${name}_read`, columns, lines);
  await session.script(`CREATE TABLE ${name} USING parquet AS SELECT /*+ REPARTITION(8) */ * FROM ${name}_read;`);
}

function callOf({ name: engine, isView, dialect: { identifier } }, { id, inputs }, schema, rows) {
  const rule = `${schema}.${identifier(id)}`;
  const args = inputs.map(({ name }) => `${identifier(name)} => given.${identifier(name)}`).join(', ');
  const from = isView ? rule : engine === 'duckdb' ? `${rule}('${rows}')` : `${rows} given CROSS JOIN LATERAL ${rule}(${args}) answer`;
  return `SELECT count(*) AS answered, sum(result) AS total, count(error) AS refused FROM ${from}`;
}

/** Of this process, in which the engine runs. */
function own() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Of the processes that descend from this one, those that have ended included: seconds, where a second has a hundred ticks. */
function ofTree() {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => statOf(pid));
  const isBelow = (pid) => {
    const parent = all.find((each) => each.pid === pid)?.parent;
    return parent === process.pid || (parent > 1 && isBelow(parent));
  };
  return all.filter(({ pid }) => isBelow(pid)).reduce((sum, { ticks }) => sum + ticks, 0) / 100;
}

function statOf(pid) {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const numbers = fields.split(' ').slice(1).map(Number);
    return [{ pid: Number(pid), parent: numbers[0], ticks: numbers[10] + numbers[11] + numbers[12] + numbers[13] }];
  } catch {
    return [];
  }
}
