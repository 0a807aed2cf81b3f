/** What Spark, which outside of ANSI mode answers NULL for what overflows, is never left to answer; and that a worker which ends changes no answer. */
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { spark } from '../../compiler/emit/sql/engine/spark.ts';
import { sqlScript } from '../../compiler/emit/sql/script.ts';
import { briefJava, type SparkSession, startSpark } from '../../tools/engines/spark.ts';
import { refuseBadInput } from './bad-input.ts';
import { loadContract } from './contract-draws.ts';

const session = (await refuseBadInput(spark, () => startSpark({ java: briefJava }), {
  exists: 'already exists',
  asked: ['>= 4', '>= 999'],
  float: 'double',
})) as SparkSession;

test('a view answers in ANSI mode whatever its session says', async () => {
  const before = await session.rows('SELECT * FROM bad.overageCharge ORDER BY _row');
  await session.set('spark.sql.ansi.enabled', 'false');
  expect(await session.rows('SELECT * FROM bad.overageCharge ORDER BY _row')).toEqual(before);
  await session.set('spark.sql.ansi.enabled', 'true');
});

/** Seconds of processor that a process has used, in hundredths. */
const usedBy = (pid: number): number => {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return (user ?? 0) + (system ?? 0);
};

test('a worker that is killed in the middle changes no answer', async () => {
  const { program } = await loadContract('alteo');
  const rules = program.rules.filter(({ id }) => id === 'overageCharge');
  const query =
    'SELECT count(*) AS rows, sum(result) AS total, count(error) AS refused, bit_xor(xxhash64(_row, CAST(result AS STRING), error)) AS mark FROM many.overageCharge';
  await session.script(
    [
      `CREATE VIEW many_rows AS SELECT id AS _row, id % 20011 AS emailsSent, id % 10007 - 3 AS quota, CAST(id % 1000003 AS DECIMAL(18,6)) / 1000 AS unitPrice FROM range(0, 1500000, 1, 24);`,
      sqlScript(program, rules, {}, spark, { schema: 'many', isReplaced: false, rowsOf: () => 'many_rows' }).text,
    ].join('\n'),
  );
  const whole = await session.rows(query);
  const before = session.executors();
  expect(before).toHaveLength(2);
  const used = before.map(usedBy);
  let isAnswered = false;
  const asked = session.rows(query).finally(() => {
    isAnswered = true;
  });
  const [victim = 0] = before;
  while (usedBy(victim) < (used[0] ?? 0) + 20 && !isAnswered) await setTimeout(5);
  expect(isAnswered).toBe(false);
  process.kill(victim, 'SIGKILL');
  expect(await asked).toEqual(whole);
  expect(Number(whole[0]?.refused)).toBeGreaterThan(0);
  expect(session.executors()).not.toContain(victim);
});
