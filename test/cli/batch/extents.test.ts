/** What a Parquet file tells of its columns: read as its rows are, it narrows what is printed for them, and changes no answer. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parseMapping, readInputs } from '../../../compiler/cli/batch/rows/columns.ts';
import { extentsOf } from '../../../compiler/cli/batch/rows/extents.ts';
import { openSession, type Session } from '../../../compiler/cli/batch/rows/session.ts';
import { openSource } from '../../../compiler/cli/batch/rows/source.ts';
import { sqlAnswers } from '../../../compiler/cli/batch/sql-answers.ts';
import { disk } from '../../../compiler/cli/host/disk.ts';
import { readContract } from '../../../compiler/cli/project/project.ts';
import { compile } from '../../../compiler/compile.ts';
import { runIn } from '../disk-io.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'clausier-extents-'));
const program = compile(readContract(disk, { root, contracts: ['alteo'] }, 'alteo')).program!;
let session: Session;
beforeAll(async () => {
  session = await openSession();
});

async function parquet(select: string, options = ''): Promise<string> {
  const path = join(folder, 'rows.parquet');
  await session.run(`COPY (${select}) TO '${path}' (FORMAT parquet${options})`);
  return path;
}

/** Of a rule of the contract over a file. */
async function asked(id: string, path: string, units: readonly string[] = [], query?: string) {
  const rule = program.rules.find((each) => each.id === id)!;
  const source = await openSource(session, path, undefined, query);
  const reads = readInputs(rule, source, parseMapping([], units));
  return { rule, source, reads };
}

async function extents(
  id: string,
  select: string,
  { units = [], query, options }: Partial<Record<'query' | 'options', string>> & { units?: string[] } = {},
) {
  const { source, reads } = await asked(id, await parquet(select, options), units, query);
  return Object.fromEntries(await extentsOf(session, source, reads));
}

const outages = `unnest([1, 999.99])::DECIMAL(12,2) AS "monthlyAmount", unnest([[10, 90], [NULL]]) AS outages, false AS "commitmentMet", true AS "requestedByTicket"`;

test('the least and the greatest of a column are read as its rows are', async () => {
  expect(await extents('availabilityPenalty', `SELECT ${outages}`, { units: ['outages=minutes'] })).toEqual({
    monthlyAmount: { min: 1_000_000n, max: 999_990_000n },
    outages: { min: 600_000n, max: 5_400_000n },
  });
  const interruptions = `[{'guaranteedTime': 60, 'restorationTime': 90}, {'restorationTime': NULL, 'guaranteedTime': 30}]`;
  const found = await extents('restorationPenaltyForMonth', `SELECT 5 AS "monthlyFee", ${interruptions} AS interruptions`, {
    units: ['interruptions=seconds'],
  });
  expect(found.interruptions).toEqual({
    fields: { guaranteedTime: { min: 30_000n, max: 60_000n }, restorationTime: { min: 90_000n, max: 90_000n } },
  });
});

test('groups of rows without any value leave what the others tell', async () => {
  const rows = 'SELECT CASE WHEN i > 4000 THEN i END AS "emailsSent", 7 AS quota, NULL::DECIMAL(9,2) AS "unitPrice" FROM range(5000) t(i)';
  expect(await extents('overageCharge', rows, { options: ', ROW_GROUP_SIZE 2048' })).toEqual({
    emailsSent: { min: 4001n, max: 4999n },
    quota: { min: 7n, max: 7n },
  });
});

test('nothing is known of texts, of intervals, beyond the limits on both sides, and of rows that a query makes', async () => {
  const mails = (price: string): string => `SELECT '12' AS "emailsSent", 1 AS quota, unnest([${price}])::DECIMAL(18,2) AS "unitPrice"`;
  expect(Object.keys(await extents('overageCharge', mails('-2000000000, 5')))).toEqual(['quota']);
  expect(await extents('overageCharge', mails('1, 5'), { query: 'SELECT * FROM input WHERE quota > 0' })).toEqual({});
  const spans = `SELECT 1 AS "monthlyAmount", [INTERVAL 5 MINUTE] AS outages, false AS "commitmentMet", true AS "requestedByTicket"`;
  expect(Object.keys(await extents('availabilityPenalty', spans))).toEqual(['monthlyAmount']);
});

test('small amounts are computed in 64 bits, and written in the type that any would have', async () => {
  const path = await parquet('SELECT 3000 AS "emailsSent", 1000 AS quota, 0.05::DECIMAL(18,6) AS "unitPrice"');
  const { rule, source, reads } = await asked('overageCharge', path);
  const { query, written } = await sqlAnswers(session, program, rule, source, reads, [{ readings: {}, suffix: '' }]);
  const typeOf = async (sql: string) => (await session.rows(`DESCRIBE SELECT result FROM (${sql})`))[0]?.[1];
  expect(await typeOf(query)).toMatch(/DECIMAL\(1[0-8],6\)/);
  expect(await typeOf(written)).toBe('DECIMAL(38,6)');
});

const files: readonly (readonly [rule: string, select: string, units: readonly string[]])[] = [
  ['overageCharge', `SELECT unnest([0, 5, 5000, NULL]) AS "emailsSent", unnest([9, 4, 1, 1]) AS quota, 0.05 AS "unitPrice"`, []],
  ['overageCharge', `SELECT unnest([0, -1, 1000000001]) AS "emailsSent", 1 AS quota, 0.05 AS "unitPrice"`, []],
  ...['999.999999', '1000.000001'].map(
    (price) => ['overageCharge', `SELECT 999999999 AS "emailsSent", 0 AS quota, ${price}::DECIMAL(18,6) AS "unitPrice"`, []] as const,
  ),
  ['availabilityPenalty', `SELECT ${outages}`, ['outages=minutes']],
  [
    'availabilityPenalty',
    `SELECT 1 AS "monthlyAmount", unnest([[], [-1], [9], NULL]) AS outages, false AS "commitmentMet", true AS "requestedByTicket"`,
    ['outages=hours'],
  ],
  [
    'restorationPenaltyForMonth',
    `SELECT 99.99 AS "monthlyFee", unnest([[], [{'restorationTime': 9, 'guaranteedTime': 4}], [{'restorationTime': NULL, 'guaranteedTime': 4}], [NULL], NULL]) AS interruptions`,
    ['interruptions=hours'],
  ],
  [
    'priceRevisionSupplement',
    `SELECT 0 AS "oldPrice", 1 AS "newPrice", DATE '2024-01-02' AS "effectiveOn", DATE '2024-01-01' AS "periodStart", unnest([DATE '2024-01-04', DATE '2024-01-03', DATE '2023-01-01']) AS "periodEnd"`,
    [],
  ],
];

test.each(files)('%s answers alike, in columns of the same types, where its file is told nothing of (%s)', async (rule, select, units) => {
  const path = await parquet(select);
  const everyRow = join(folder, 'every.sql');
  writeFileSync(everyRow, 'SELECT * FROM input');
  const [told, untold] = [join(folder, 'told.parquet'), join(folder, 'untold.parquet')];
  const args = ['batch', `alteo/${rule}`, '--in', path, ...units.flatMap((unit) => ['--unit', unit])];
  expect((await runIn(root, [...args, '--out', told])).code).toBe(0);
  expect((await runIn(root, [...args, '--query', everyRow, '--out', untold])).code).toBe(0);
  const rowsOf = (out: string) => session.rows(`SELECT * FROM '${out}'`);
  const typesOf = (out: string) => session.rows(`DESCRIBE SELECT * FROM '${out}'`);
  expect(await rowsOf(told)).toEqual(await rowsOf(untold));
  expect(await typesOf(told)).toEqual(await typesOf(untold));
});
