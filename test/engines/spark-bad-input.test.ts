/** What Spark, which outside of ANSI mode answers NULL for what overflows, is never left to answer. */
import { expect, test } from 'vitest';
import { spark } from '../../compiler/emit/sql/engine/spark.ts';
import { type SparkSession, startSpark } from '../../tools/engines/spark.ts';
import { refuseBadInput } from './bad-input.ts';

const session = (await refuseBadInput(spark, () => startSpark(), {
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
