/** `clausier sql`: a script that a database installs as it is, readings fixed, each rule with its words, or with why SQL can't say it. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSession } from '../../../compiler/cli/batch/session.ts';
import { disk } from '../../../compiler/cli/host/disk.ts';
import { run } from '../../../compiler/cli.ts';

const root = join(import.meta.dirname, '../../..');

async function sql(...args: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: '', err: '' };
  const io = {
    ...disk,
    cwd: root,
    stdout: (text: string) => {
      said.out += text;
    },
    stderr: (text: string) => {
      said.err += text;
    },
  };
  return { code: await run(['sql', ...args], io), ...said };
}

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
  [['alteo/billedTime', '--reading', 'quarterHour=never'], 'expected one of per-quarter, minimum-only'],
  [['alteo/billedTime', '--reading', 'other=never'], 'no reading "other"'],
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
