/** `clausier sql`: a script that a database installs as it is, readings fixed, each rule with its words, or with why SQL can't say it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSession } from '../../../compiler/cli/batch/rows/session.ts';
import { runIn } from '../disk-io.ts';

const root = join(import.meta.dirname, '../../..');

const sql = (...args: string[]) => runIn(root, ['sql', ...args]);

const month = `CREATE TABLE month AS SELECT 100::DECIMAL(18,6) AS "monthlyAmount", [INTERVAL 90 MINUTE, INTERVAL 60 MINUTE] AS outages, false AS "commitmentMet", true AS "requestedByTicket", 'kept' AS client`;

test.each([
  [[], '5.000000000'],
  [['--reading', 'trancheCounting=started'], '7.500000000'],
])('a rule is installed under the readings that are given: %j', async (readings, expected) => {
  const { out } = await sql('alteo/availabilityPenalty', ...readings);
  const session = await openSession();
  await session.run(`${out}${month}`);
  expect(await session.rows(`SELECT client, result, rounded, error FROM alteo."availabilityPenalty"('month')`)).toEqual([
    ['kept', expected, false, null],
  ]);
  session.close();
});

test('every rule of both contracts installs, but those that are named', async () => {
  const session = await openSession();
  for (const contract of ['alteo', 'telenet']) {
    const { out, err } = await sql(contract);
    await session.run(out);
    const [[count]] = (await session.rows(
      `SELECT count(DISTINCT function_name)::INTEGER FROM duckdb_functions() WHERE schema_name = '${contract}'`,
    )) as [[number]];
    expect(count + err.trim().split('\n').filter(Boolean).length).toBe(contract === 'alteo' ? 57 : 30);
  }
  session.close();
});

test('a rule stands under its title, the words of its clauses, its readings and its inputs', async () => {
  const { out } = await sql('alteo/availabilityPenalty');
  expect(out).toContain('-- 5.1/p6 : « En cas de non-respect du taux de disponibilité');
  expect(out).toContain('-- Lectures : trancheCounting=completed, trancheAggregation=month-total');
  expect(out).toContain('--   outages INTERVAL[] : Indisponibilités décomptées du mois');
});

test.each([
  [['alteo/nothing'], 'alteo has no rule "nothing"'],
  [['nothing'], 'no contract "nothing"'],
  [['alteo/billedTime', '--dialect', 'oracle'], 'unexpected --dialect "oracle"'],
  [['alteo/billedTime', '--dialect', 'constructor'], 'unexpected --dialect "constructor"'],
  [['alteo/billedTime', '--reading', 'quarterHour=never'], 'expected one of per-quarter, minimum-only'],
  [['alteo/billedTime', '--reading', 'other=never'], 'no reading "other"'],
  [['alteo/overageCharge', '--dialect', 'spark'], 'expected --rows TABLE'],
  [['alteo', '--dialect', 'clickhouse', '--rows', 'months'], 'expected {rule} in --rows'],
  [['alteo/overageCharge', '--dialect', 'clickhouse', '--rows', 'a; b'], 'expected the name of a table'],
  [['alteo/overageCharge', '--dialect', 'postgresql', '--rows', 'months'], 'PostgreSQL takes the rows at each call'],
  [['alteo/overageCharge', '--schema', 'Alteo'], 'expected small letters'],
  [['alteo/overageCharge', 'telenet/reactionTime', '--schema', 'both'], '--schema is of one contract'],
  [[], 'expected a contract'],
])('%j is wrong use', async (args, said) => {
  const { code, out, err } = await sql(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test('what SQL can’t say is told, in the script and beside it', async () => {
  const { code, out, err } = await sql('alteo/hoursValidity');
  expect(code).toBe(0);
  expect(err).toBe('alteo/hoursValidity: JavaScript only: a list of holidays in each row\n');
  expect(out).toContain("SQL can't say it: a list of holidays in each row");
});

test.each([
  ['postgresql', [], 'CREATE FUNCTION alteo_2027."overageCharge"("emailsSent" bigint, quota bigint, "unitPrice" numeric)'],
  ['clickhouse', ['--rows', 'ops.{rule}'], 'CREATE VIEW alteo_2027.`overageCharge` AS'],
  ['spark', ['--rows', 'ops.{rule}'], 'CREATE VIEW alteo_2027.`overageCharge` AS'],
])('%s has the rule in the schema that is named', async (dialect, rows, expected) => {
  const { code, out } = await sql('alteo/overageCharge', '--dialect', dialect, '--schema', 'alteo_2027', ...rows);
  expect(code).toBe(0);
  expect(out).toContain(expected);
  if (rows.length > 0) expect(out).toContain('FROM ops.`overageCharge`');
});

test('an instant that is a sum, and a product beyond 18 digits, are exact in a macro', async () => {
  const session = await openSession();
  await session.run((await sql('alteo/overageCharge', 'alteo/bandwidthReductionEarliest')).out);
  await session.run(`CREATE TABLE month AS SELECT 1000000000 AS "emailsSent", 0 AS quota, 999999999.999999::DECIMAL(18,6) AS "unitPrice"`);
  expect(await session.rows(`SELECT result FROM alteo."overageCharge"('month')`)).toEqual([['999999999999999000.000000']]);
  await session.run(`CREATE TABLE notice AS SELECT TIMESTAMPTZ '2026-01-01 00:00:00Z' AS "notifiedAt"`);
  const [[earliest]] = (await session.rows(`SELECT epoch_ms(result)::VARCHAR FROM alteo."bandwidthReductionEarliest"('notice')`)) as [
    [string],
  ];
  expect(Number(earliest)).toBe(Date.UTC(2026, 0, 4));
  session.close();
});
