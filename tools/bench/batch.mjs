// Rows per CPU-second of one processor over one Parquet file: a bare scan, the rules as SQL, the generated code over the same chunks, and SQL
// as a skilled analyst writes it; then CPU time and memory as rows grow. All read the same columns and write nothing. The scan adds up every
// number that the rule reads, items of lists laid out, and computes nothing else; the others add up one answer a row. Ours refuses what the
// wire does not admit and counts what it refused, with what the file tells of its columns read in the time that is measured.
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { combinationsOf } from '../../compiler/cli/batch/combinations.ts';
import { parseMapping, readInputs } from '../../compiler/cli/batch/rows/columns.ts';
import { extentsOf } from '../../compiler/cli/batch/rows/extents.ts';
import { openSession } from '../../compiler/cli/batch/rows/session.ts';
import { openSource } from '../../compiler/cli/batch/rows/source.ts';
import { sqlAnswers } from '../../compiler/cli/batch/sql-answers.ts';
import { disk } from '../../compiler/cli/host/disk.ts';
import { findProject, readContract } from '../../compiler/cli/project/project.ts';
import { compile } from '../../compiler/compile.ts';
import * as alteo from '../../generated/alteo/rules.ts';
import * as telenet from '../../generated/telenet/rules.ts';
import { median, table, verdict } from './table.mjs';

const number = (value) => Number(value);
const numbers = ({ items }) => items.map(number);
const spans = ({ items }) =>
  items.map(({ entries }) => ({ restorationTime: number(entries.restorationTime), guaranteedTime: number(entries.guaranteedTime) }));

export const cases = [
  {
    rule: 'alteo/overageCharge',
    columns: `(random() * 5000)::BIGINT AS "emailsSent", (random() * 3000)::BIGINT AS quota, (random() * 0.1)::DECIMAL(18,6) AS "unitPrice"`,
    scan: 'SELECT sum("emailsSent"), sum(quota), sum("unitPrice") FROM input',
    hand: 'SELECT sum("unitPrice" * greatest("emailsSent" - quota, 0)) FROM input',
    total: 'sum(result)',
    native: `"emailsSent", quota, ("unitPrice" * 1000000)::BIGINT`,
    run: ([emailsSent, quota, unitPrice]) =>
      alteo.overageCharge({ emailsSent: number(emailsSent), quota: number(quota), unitPrice: number(unitPrice) }),
    ofScan: 0.5,
  },
  {
    rule: 'alteo/availabilityPenalty',
    units: ['outages=milliseconds'],
    columns: `(random() * 1000)::DECIMAL(18,2) AS "monthlyAmount", list_transform(range((random() * 6)::INTEGER), lambda n: (n * 700000 + random() * 7000000)::BIGINT) AS outages, random() < 0.1 AS "commitmentMet", random() < 0.9 AS "requestedByTicket"`,
    scan: 'SELECT sum("monthlyAmount"), sum(list_sum(outages)), count_if("commitmentMet"), count_if("requestedByTicket") FROM input',
    hand: `SELECT sum(CASE WHEN "commitmentMet" OR NOT "requestedByTicket" THEN 0 ELSE least("monthlyAmount", "monthlyAmount" * 0.025 * (coalesce(list_sum(outages), 0) // 3600000)::BIGINT) END) FROM input`,
    total: 'sum(result)',
    native: `("monthlyAmount" * 1000000)::BIGINT, outages, "commitmentMet", "requestedByTicket"`,
    run: ([monthlyAmount, outages, commitmentMet, requestedByTicket]) =>
      alteo.availabilityPenalty({ monthlyAmount: number(monthlyAmount), outages: numbers(outages), commitmentMet, requestedByTicket }),
    ofScan: 0.4,
  },
  {
    rule: 'alteo/restorationPenaltyForMonth',
    units: ['interruptions=milliseconds'],
    columns: `(random() * 1000)::DECIMAL(18,2) AS "monthlyFee", list_transform(range((random() * 6)::INTEGER), lambda n: {'restorationTime': (n * 700000 + random() * 30000000)::BIGINT, 'guaranteedTime': 14400000::BIGINT}) AS interruptions`,
    scan: 'SELECT max("monthlyFee"), sum(item."restorationTime"), sum(item."guaranteedTime") FROM (SELECT "monthlyFee", unnest(interruptions) AS item FROM input)',
    hand: `SELECT sum(least("monthlyFee", "monthlyFee" * coalesce(list_sum(list_transform(interruptions, lambda each: CASE WHEN each."restorationTime" <= each."guaranteedTime" THEN 0 WHEN each."restorationTime" - each."guaranteedTime" <= 3600000 THEN 0.20 WHEN each."restorationTime" - each."guaranteedTime" <= 7200000 THEN 0.30 WHEN each."restorationTime" - each."guaranteedTime" <= 10800000 THEN 0.40 ELSE 0.50 END::DECIMAL(3,2))), 0))) FROM input`,
    total: 'sum(result)',
    native: `("monthlyFee" * 1000000)::BIGINT, interruptions`,
    run: ([monthlyFee, interruptions]) =>
      alteo.restorationPenaltyForMonth({ monthlyFee: number(monthlyFee), interruptions: spans(interruptions) }),
    ofScan: 0.4,
  },
  {
    rule: 'telenet/reactionDeadline',
    columns: `make_timestamptz((1672531200000000 + (random() * 150000000)::BIGINT * 1000000)) AS "loggedAt", ['incident', 'information-request', 'change-request'][1 + floor(random() * 3)::INTEGER] AS motive, ['standard', 'express'][1 + floor(random() * 2)::INTEGER] AS priority, ['hosting-site-unreachable', 'hosting-file-restore', 'non-typical'][1 + floor(random() * 3)::INTEGER] AS intervention`,
    scan: 'SELECT max("loggedAt"), max(motive), max(priority), max(intervention) FROM input',
    total: 'max(result_at), count(result_kind)',
    native: `epoch_ms("loggedAt"), motive, priority, intervention`,
    run: ([loggedAt, motive, priority, intervention]) =>
      telenet.reactionDeadline({ loggedAt: number(loggedAt), motive, priority, intervention }),
    perSecond: 2e6,
  },
];

export async function batch({ rows = 2_000_000, rounds = 3, growth = [1, 4, 16] } = {}) {
  const project = findProject(disk);
  const programs = new Map(project.contracts.map((id) => [id, compile(readContract(disk, project, id)).program]));
  const lines = [];
  let isMet = true;
  for (const each of cases) {
    const measured = await measure(each, programs, rows, rounds);
    const speed = (seconds) => (seconds === undefined ? '' : `${(rows / seconds / 1e6).toFixed(2)} M`);
    const ofScan = measured.scan / measured.sql;
    const ofHand = measured.hand === undefined ? undefined : measured.hand / measured.sql;
    const met =
      (ofScan >= (each.ofScan ?? 0) || rows / measured.sql >= 1e9) && rows / measured.sql >= (each.perSecond ?? 0) && (ofHand ?? 1) >= 0.9;
    isMet &&= met;
    lines.push([
      each.rule,
      speed(measured.scan),
      speed(measured.sql),
      speed(measured.javascript),
      speed(measured.hand),
      ofScan.toFixed(2),
      ofHand?.toFixed(2) ?? '',
      verdict(met),
    ]);
  }
  const head = ['rule', 'bare scan', 'SQL', 'JavaScript', 'by hand', 'of the scan', 'of the hand', ''];
  console.log(table(`${rows.toLocaleString('en')} rows, rows per CPU-second, one thread`, head, lines));
  return (await grow(programs, growth)) && isMet;
}

async function cpuOf(run) {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

async function prepare(each, programs, rows, settings) {
  const [contract, id] = each.rule.split('/');
  const program = programs.get(contract);
  const rule = program.rules.find((one) => one.id === id);
  const session = await openSession(settings);
  const file = join(tmpdir(), `clausier-bench-${process.pid}.parquet`);
  await session.run(`SELECT setseed(0.5); COPY (SELECT ${each.columns} FROM range(${rows})) TO '${file}' (FORMAT parquet)`);
  const source = await openSource(session, file, undefined);
  const reads = readInputs(rule, source, parseMapping([], each.units ?? []));
  const answers = await sqlAnswers(session, program, rule, source, reads, combinationsOf(rule, {}, false, undefined));
  const look = () => extentsOf(session, source, reads);
  return { session, file, look, ...answers };
}

async function measure(each, programs, rows, rounds) {
  const { session, file, look, query } = await prepare(each, programs, rows, { threads: 1 });
  const ways = {
    scan: () => session.rows(each.scan),
    sql: async () => {
      await look();
      return session.rows(`SELECT ${each.total}, count(error) FROM (${query})`);
    },
    javascript: () => inJavascript(session, each),
    ...(each.hand === undefined ? {} : { hand: () => session.rows(each.hand) }),
  };
  if (each.hand !== undefined) await sameTotal(ways);
  const seconds = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(ways)) seconds[name].push(await cpuOf(run));
  }
  session.close();
  rmSync(file);
  return Object.fromEntries(Object.entries(seconds).map(([name, all]) => [name, median(all)]));
}

/** What is written by hand answers what the rule does, or the comparison is of two different things. */
async function sameTotal({ sql, hand }) {
  const [[[ours]], [[theirs]]] = [await sql(), await hand()];
  if (Number(ours) !== Number(theirs)) throw new Error(`by hand the total is ${theirs}, of the rule ${ours}`);
}

async function inJavascript(session, { native, run }) {
  const result = await session.stream(`SELECT ${native} FROM input`);
  let count = 0;
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    for (const row of chunk.getRows()) if (run(row) !== undefined) count++;
  }
  return count;
}

/** CPU time per row and the memory of the process, as rows grow: the first is flat, and so is the second. */
async function grow(programs, growth) {
  const lines = [];
  const perRow = [];
  for (const millions of growth) {
    const { session, file, written } = await prepare(cases[0], programs, millions * 1e6, { threads: 1, memory: '700MB' });
    const out = `${file}.out`;
    const seconds = await cpuOf(() => session.run(`COPY (${written}) TO '${out}' (FORMAT parquet)`));
    perRow.push(seconds / millions);
    lines.push([
      `${millions} M`,
      `${seconds.toFixed(2)} s`,
      `${((seconds / millions) * 1000).toFixed(0)} ns`,
      `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
    ]);
    session.close();
    for (const path of [file, out]) rmSync(path);
  }
  const isLinear = Math.max(...perRow) <= 1.3 * perRow[0] && process.memoryUsage.rss() < 1e9;
  console.log(table(`${cases[0].rule}, Parquet to Parquet`, ['rows', 'CPU', 'per row', 'memory'], lines));
  return isLinear;
}
