/** What no engine may answer: told before a row is, or with its row. Each engine's tests register these with its own words. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../compiler/emit/sql/engine/engine.ts';
import { sqlScript } from '../../compiler/emit/sql/script.ts';
import type { EngineSession } from '../../tools/engines/session.ts';
import { loadContract } from './contract-draws.ts';

const rule = 'overageCharge';

type Words = {
  /** Part of what is said of a schema that is there. */
  readonly exists: string;
  /** The version that the script asks for, and one that no engine has reached. */
  readonly asked: readonly [version: string, future: string];
  readonly float: string;
};

export async function refuseBadInput(engine: Engine, start: () => Promise<EngineSession>, words: Words): Promise<EngineSession> {
  const { program } = await loadContract('alteo');
  const script = (schema: string, rows = 'bad_rows', isReplaced = false): string =>
    sqlScript(
      program,
      program.rules.filter(({ id }) => id === rule),
      {},
      engine,
      { schema, isReplaced, rowsOf: () => rows },
    ).text;
  const columns = [
    ['_row', engine.name === 'clickhouse' ? 'Int64' : 'bigint'],
    ['emailsSent', engine.name === 'clickhouse' ? 'Nullable(Int64)' : 'bigint'],
    ['quota', engine.name === 'clickhouse' ? 'Nullable(Int64)' : 'bigint'],
    ['unitPrice', engine.name === 'clickhouse' ? 'Nullable(Decimal(38, 6))' : 'decimal(38,6)'],
  ] as const;
  const most = '9223372036854775807';
  const rows = [
    '{"_row":0,"emailsSent":12000,"quota":10000,"unitPrice":0.002}',
    '{"_row":1,"emailsSent":null,"quota":10000,"unitPrice":0.002}',
    `{"_row":2,"emailsSent":${most},"quota":0,"unitPrice":0.002}`,
    '{"_row":3,"emailsSent":12000,"quota":10000,"unitPrice":99999999999999999999.5}',
    '{"_row":4,"emailsSent":1000000000,"quota":0,"unitPrice":999999999.999999}',
    '{"_row":5,"emailsSent":12000,"quota":-1,"unitPrice":0.002}',
  ];
  const session = await start();
  afterAll(() => session.close());
  beforeAll(async () => {
    await session.load('bad_rows', columns, rows);
    await session.script(script('bad'));
  });
  const call = (schema: string, table = 'bad_rows'): string => {
    const { identifier } = engine.dialect;
    if (engine.name === 'duckdb') return `SELECT * FROM ${schema}.${identifier(rule)}('${table}') ORDER BY _row`;
    if (engine.isView) return `SELECT * FROM ${schema}.${identifier(rule)} ORDER BY _row`;
    return `SELECT g._row, a.* FROM ${table} g CROSS JOIN LATERAL ${schema}.${identifier(rule)}(g."emailsSent", g.quota, g."unitPrice") a ORDER BY _row`;
  };

  test('what is absent, beyond the limits or negative is told with its row, and ends nothing', async () => {
    const answers = await session.rows(call('bad'));
    expect(answers.map(({ error }) => error ?? null)).toEqual([
      null,
      'emailsSent : cette entrée est requise',
      'emailsSent : attendu, un nombre entier dans les limites',
      'unitPrice : attendu, un montant tel que 100.00 EUR dans les limites',
      null,
      'quota : un nombre ne peut pas être négatif',
    ]);
  });

  test('the largest product that is admitted is exact: nothing wraps, nothing turns absent', async () => {
    const answers = await session.rows(call('bad'));
    expect([answers[0], answers[4]].map((row) => Number(row?.result))).toEqual([4, 999999999999999000]);
    expect(String(answers[4]?.result)).toMatch(/^999999999999999000(\.0+)?$/);
  });

  test('a schema that is there is left as it was', async () => {
    await expect(session.script(script('bad'))).rejects.toThrow(words.exists);
    expect((await session.rows(call('bad'))).length).toBe(rows.length);
  });

  test('--replace installs over what an earlier script installed', async () => {
    await session.script(script('bad', 'bad_rows', true));
    expect((await session.rows(call('bad'))).length).toBe(rows.length);
  });

  test('an engine too old installs nothing', async () => {
    const [version, future] = words.asked;
    const old = script('too_old').replaceAll(version, future);
    await expect(session.script(old)).rejects.toThrow(`expected ${engine.title}`);
    await expect(session.rows(call('too_old'))).rejects.toThrow();
  });

  test('a float is refused before a row is answered', async () => {
    const floats = columns.map(([name, type]) => [name, name === 'unitPrice' ? words.float : type] as const);
    await session.load('float_rows', floats, rows.slice(0, 1));
    const asked = async (): Promise<unknown> => {
      await session.script(script('floating', 'float_rows'));
      return session.rows(call('floating', 'float_rows'));
    };
    await expect(asked()).rejects.toThrow(engine.name === 'postgresql' ? 'does not exist' : 'unitPrice : expected');
  });
  return session;
}
