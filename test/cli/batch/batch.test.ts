/** Files of rows through one rule: what each row answers, what is refused, what is said of a file that can't be read. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openSession, type Session } from '../../../compiler/cli/batch/rows/session.ts';
import { evaluate } from '../../../generated/alteo/wire.ts';
import { runIn } from '../disk-io.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'clausier-batch-'));
let session: Session;
beforeAll(async () => {
  session = await openSession();
});

const batch = (...args: string[]) => runIn(root, ['batch', ...args]);

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function parquet(name: string, select: string): Promise<string> {
  const path = join(folder, name);
  await session.run(`COPY (${select}) TO '${path}' (FORMAT parquet)`);
  return path;
}

/** The rows of a file of answers, columns by name. */
async function rowsOf(path: string): Promise<Record<string, unknown>[]> {
  const rows = await session.rows(`SELECT to_json(t)::VARCHAR FROM '${path}' t`);
  return rows.map(([json]) => JSON.parse(String(json)));
}

const mails = 'client,emailsSent,quota,unitPrice\na,1200,1000,0.01\nb,-3,1000,0.5\nc,x,1000,0.5\nd,,1000,0.5\n';

describe('rows in columns', () => {
  test('each row is answered, other columns pass through, a refused row has its reason', async () => {
    const { out, err } = await batch('alteo/overageCharge', '--in', file('mails.csv', mails));
    const { message } = evaluate('overageCharge', { emailsSent: -3, quota: 1000, unitPrice: '0.50 EUR' }) as { message: string };
    expect(out.split('\n').slice(0, 3)).toEqual([
      'client,emailsSent,quota,unitPrice,result,rounded,error',
      'a,1200,1000,0.01,2.000000,false,',
      `b,-3,1000,0.5,,,${message}`,
    ]);
    expect(err).toContain('4 rows, 1 answered, 3 refused');
    expect(err).toContain('sum       2.00 EUR in result');
  });

  test('both engines answer the same rows with the same columns', async () => {
    const path = file('same.csv', mails);
    const [sql, javascript] = [join(folder, 'sql.csv'), join(folder, 'javascript.csv')];
    await batch('alteo/overageCharge', '--in', path, '--out', sql);
    const { out } = await batch('alteo/overageCharge', '--in', path, '--out', javascript, '--engine', 'javascript');
    const plain = (text: string): string => text.replace(/(\.\d\d\d*?)0+(?=,)/g, '$1');
    expect(plain(readFileSync(javascript, 'utf8'))).toBe(plain(readFileSync(sql, 'utf8')));
    expect(out).toContain('engine    javascript (as asked)');
  });

  test('Parquet has typed columns, and names that are mapped', async () => {
    const source = await parquet(
      'typed.parquet',
      `SELECT 100.00::DECIMAL(18,2) AS fee, [INTERVAL 90 MINUTE, INTERVAL 60 MINUTE] AS outages, false AS "commitmentMet", true AS "requestedByTicket", 'x' AS kept`,
    );
    const out = join(folder, 'typed-out.parquet');
    await batch('alteo/availabilityPenalty', '--in', source, '--map', 'fee=monthlyAmount', '--out', out);
    expect(await rowsOf(out)).toMatchObject([{ kept: 'x', result: 5, rounded: false, error: null }]);
  });

  test('an amount at the limit is answered, and one beyond it is refused, in any width of decimals', async () => {
    for (const type of ['DECIMAL(12,2)', 'DECIMAL(18,6)', 'DECIMAL(18,9)', 'DECIMAL(38,6)', 'BIGINT']) {
      const big = type === 'DECIMAL(18,9)' ? '999999999' : type === 'DECIMAL(18,6)' ? '999999999999' : '1000000001';
      const source = await parquet(
        'wide.parquet',
        `SELECT 1000000000::BIGINT AS "emailsSent", 0::BIGINT AS quota, unnest([5000000, ${big}])::${type} AS "unitPrice"`,
      );
      const out = join(folder, 'wide-out.parquet');
      expect((await batch('alteo/overageCharge', '--in', source, '--out', out)).code).toBe(0);
      const [first, second] = await rowsOf(out);
      expect(first).toMatchObject({ result: 5e15, error: null });
      expect(second?.error === null).toBe(type === 'DECIMAL(18,9)');
    }
  });

  test.each(['DECIMAL(12,2)', 'DECIMAL(18,6)', 'DECIMAL(22,8)'])(
    'both engines answer amounts of %s alike, at the limits and beyond them',
    async (type) => {
      const amounts = ['0', '0.01', '19.99', '123456.78', '999999999.99', '1000000000', '1000000000.01', '-0.01', 'NULL']
        .map((amount) => `TRY_CAST(${amount} AS ${type})`)
        .join(', ');
      const spans = '[], [5400000], [3600000, 3600000000000], [3600000000001], [-1], [NULL], NULL';
      const source = await parquet(
        'limits.parquet',
        `SELECT * FROM (SELECT unnest([${amounts}]) AS "monthlyAmount"), (SELECT unnest([${spans}]) AS outages), (SELECT unnest([true, false]) AS "commitmentMet"), (SELECT true AS "requestedByTicket")`,
      );
      const [sql, javascript] = [join(folder, 'limits-sql.parquet'), join(folder, 'limits-javascript.parquet')];
      await batch('alteo/availabilityPenalty', '--in', source, '--unit', 'outages=milliseconds', '--out', sql);
      await batch(
        'alteo/availabilityPenalty',
        ...['--in', source, '--unit', 'outages=milliseconds', '--out', javascript, '--engine', 'javascript'],
      );
      // Of several faults of a row, each engine may tell another first.
      const isRefused = (rows: readonly Record<string, unknown>[]) => rows.map((row) => ({ ...row, error: row.error !== null }));
      const answered = await rowsOf(sql);
      expect(isRefused(answered)).toEqual(isRefused(await rowsOf(javascript)));
      expect(answered.some(({ result }) => Number(result) > 0)).toBe(true);
    },
  );

  test('a quotient that never ends is rounded half-even to six decimals, and says so', async () => {
    const source = file(
      'supplement.csv',
      'oldPrice,newPrice,effectiveOn,periodStart,periodEnd\n0,1,2024-01-02,2024-01-01,2024-01-04\n0,1,2024-01-02,2024-01-01,2024-01-03\n',
    );
    const { out } = await batch('alteo/priceRevisionSupplement', '--in', source);
    expect(out).toMatch(/0\.6666670*,true,/);
    expect(out).toMatch(/0\.50*,false,/);
  });

  test('unions and deadlines have columns of their own', async () => {
    const at = `TIMESTAMPTZ '2024-05-31 10:00:00+02:00'`;
    const source = await parquet(
      'tickets.parquet',
      `SELECT ${at} AS "loggedAt", 'incident' AS motive, 'express' AS priority, 'hosting-site-unreachable' AS intervention`,
    );
    const out = join(folder, 'deadlines.parquet');
    await batch('telenet/reactionDeadline', '--in', source, '--out', out);
    expect(await rowsOf(out)).toMatchObject([
      { result_kind: 'due', result_at: '2024-05-31 12:00:00+00', result_reason: null, error: null },
    ]);
  });

  test('holidays of the rows are left to JavaScript, which the summary says', async () => {
    const source = file('own.csv', 'loggedAt,reactedAt,holidays\n2024-05-31T10:00:00+02:00,2024-06-03T09:00:00+02:00,"[""2024-05-31""]"\n');
    const { err, out } = await batch('telenet/reactionTime', '--in', source);
    expect(err).toContain('javascript (rows bring holidays of their own)');
    expect(out).toMatch(/,3600(\.0+)?,/);
  });

  test('a query prepares the rows out of the view input', async () => {
    const source = file('outages.csv', 'service,minutes\na,90\na,60\nb,10\n');
    const query = file(
      'group.sql',
      `SELECT service, 100 AS "monthlyAmount", list(minutes) AS outages, 'false' AS "commitmentMet", 'true' AS "requestedByTicket" FROM input GROUP BY service ORDER BY service;`,
    );
    const { out } = await batch('alteo/availabilityPenalty', '--in', source, '--query', query, '--unit', 'outages=minutes');
    expect(
      out
        .split('\n')
        .slice(1, 3)
        .map((line) => line.split(',').at(-3)),
    ).toEqual(['5.000000000', '0.000000000']);
  });

  test('instants of several offsets are read, one without is refused; a moved instant is exact', async () => {
    const text = 'notifiedAt\n2024-01-01T10:00:00+01:00\n2024-07-01T10:00:00Z\n2024-07-01T10:00:00\n';
    const { out } = await batch('alteo/bandwidthReductionEarliest', '--in', file('zones.csv', text));
    const [, first, second, third] = out.split('\n');
    expect([first, second]).toEqual(['2024-01-01T10:00:00+01:00,2024-01-04 09:00:00+00,', '2024-07-01T10:00:00Z,2024-07-04 10:00:00+00,']);
    expect(third).toContain('un instant RFC 3339 avec son décalage');
  });

  test('a byte order mark, lines of Windows, quotes and semicolons are read; digits in groups are no number', async () => {
    const text = '\uFEFFemailsSent;quota;unitPrice;note\r\n1200;1000;0,01;"a;""b"""\r\n1 200;1000;0,5;\r\n';
    const { out, err } = await batch('alteo/overageCharge', '--in', file('windows.csv', text));
    expect(out.split('\n')[1]).toBe('1200,1000,"0,01","a;""b""",2.000000,false,');
    expect(err).toContain('refused   1: emailsSent : attendu, un nombre entier');
  });

  test('semicolons part columns whose decimals have commas', async () => {
    const { out } = await batch('alteo/domainLossCompensation', '--in', file('comma.csv', 'damage;annualRenewalPrice\n10,50;12,00\n'));
    expect(out.split('\n')[1]).toMatch(/,10\.500000,false,/);
  });
});

describe('readings', () => {
  const incidents = 'monthlyAmount,outages,commitmentMet,requestedByTicket\n100,"[""PT1H30M"", ""PT1H""]",false,true\n';

  test('all of them give a result each, and the range', async () => {
    const out = join(folder, 'all.parquet');
    const said = await batch('alteo/availabilityPenalty', '--in', file('all.csv', incidents), '--readings', 'all', '--out', out);
    expect(said.out).toContain('10 combinations, 1 rows on which they differ');
    expect(await rowsOf(out)).toMatchObject([{ 'result_completed_month-total': 5, result_least: 2.5, result_greatest: 7.5, varies: true }]);
  });

  test('two are laid side by side, with the difference', async () => {
    const out = join(folder, 'compared.parquet');
    await batch(
      'alteo/availabilityPenalty',
      '--in',
      file('two.csv', incidents),
      '--compare',
      'trancheCounting=completed,started',
      '--out',
      out,
    );
    expect(await rowsOf(out)).toMatchObject([{ result_completed: 5, result_started: 7.5, difference: 2.5, differs: true }]);
  });

  test.each([
    [['--reading', 'trancheCounting=x'], 'expected one of completed, started'],
    [['--compare', 'trancheCounting=completed'], 'expected choice=option,option'],
    [['--readings', 'some'], 'expected all'],
  ])('%j is wrong use', async (args, said) => {
    const { code, err } = await batch('alteo/availabilityPenalty', '--in', file('wrong.csv', incidents), ...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('JSON lines', () => {
  test('a line is answered as eval answers it, in the order they came', async () => {
    const inputs = [{ timeSpent: 'PT20M' }, { timeSpent: '-PT1H' }, { timeSpent: 'PT20M', more: 1 }, {}];
    const { out } = await batch(
      'alteo/billedTime',
      '--in',
      file('times.jsonl', `${inputs.map((input) => JSON.stringify(input)).join('\n')}\n`),
    );
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(inputs.map((input) => evaluate('billedTime', input)));
  });
});

describe('what can’t be read', () => {
  const cases: readonly (readonly [string, string, () => Promise<string> | string, string])[] = [
    ['a column is missing', 'alteo/overageCharge', () => file('short.csv', 'emailsSent,quota\n1,2\n'), 'no column for the input unitPrice'],
    ['a name is there twice', 'alteo/overageCharge', () => file('twice.csv', 'emailsSent,quota,quota\n1,2,3\n'), 'two columns "quota"'],
    ['a file is empty', 'alteo/overageCharge', () => file('empty.csv', ''), 'is empty'],
    ['there is no file', 'alteo/overageCharge', () => join(folder, 'nothing.csv'), 'cannot read'],
    [
      'a line lacks cells',
      'alteo/overageCharge',
      () => file('ragged.csv', 'emailsSent,quota,unitPrice\n1,2\n1,2,3\n'),
      'CSV Error on Line: 2, Expected Number of Columns: 3 Found: 2',
    ],
    [
      'two files of a pattern have other columns',
      'alteo/overageCharge',
      () => {
        file('many-1.csv', 'emailsSent,quota,unitPrice\n1,2,3\n');
        file('many-2.csv', 'quota,emailsSent,unitPrice\n1,2,3\n');
        return join(folder, 'many-*.csv');
      },
      'expected emailsSent,quota,unitPrice',
    ],
    [
      'a decimal comma may be anything',
      'alteo/overageCharge',
      () => file('ambiguous.csv', 'emailsSent,quota,unitPrice\n1,2,"0,5"\n'),
      'say --decimal comma',
    ],
    [
      'money is a float',
      'alteo/overageCharge',
      () => parquet('float.parquet', 'SELECT 1 AS "emailsSent", 1 AS quota, 0.5::DOUBLE AS "unitPrice"'),
      'column "unitPrice" (DOUBLE): unexpected DOUBLE, expected DECIMAL',
    ],
    [
      'an instant has no zone',
      'alteo/bandwidthReductionEarliest',
      () => parquet('naive.parquet', `SELECT TIMESTAMP '2024-01-01 10:00:00' AS "notifiedAt"`),
      'expected TIMESTAMP WITH TIME ZONE',
    ],
    [
      'a number of a duration has no unit',
      'alteo/billedTime',
      () => parquet('unitless.parquet', 'SELECT 20 AS "timeSpent"'),
      '--unit timeSpent=minutes',
    ],
    [
      'a column is named as the answer',
      'alteo/billedTime',
      () => parquet('clash.parquet', `SELECT INTERVAL 20 MINUTE AS "timeSpent", 1 AS result`),
      'rename it',
    ],
  ];

  test.each(cases)('%s', async (_, rule, source, said) => {
    const out = join(folder, 'never.parquet');
    const { code, err } = await batch(rule, '--in', await source(), '--out', out);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(readdirSync(folder).filter((name) => name.includes('never'))).toEqual([]);
  });

  test('a truncated Parquet ends in one line, with nothing written', async () => {
    const whole = readFileSync(await parquet('whole.parquet', 'SELECT 1 AS "emailsSent", 1 AS quota, 1 AS "unitPrice"'));
    writeFileSync(join(folder, 'cut.parquet'), whole.subarray(0, whole.length - 20));
    const { code, err } = await batch('alteo/overageCharge', '--in', join(folder, 'cut.parquet'), '--out', join(folder, 'never.csv'));
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'never.csv'))).toBe(false);
  });

  let long: Promise<string> | undefined;
  const longRows = (): Promise<string> => {
    long ??= parquet('long.parquet', 'SELECT i AS "emailsSent", 1 AS quota, 0.5::DECIMAL(18,2) AS "unitPrice" FROM range(3000000) t(i)');
    return long;
  };

  /** A process that answers three million rows, once it has begun to write. */
  async function longRun(
    name: string,
  ): Promise<{ readonly out: string; readonly child: ReturnType<typeof spawn>; readonly parts: () => string[] }> {
    const source = await longRows();
    const out = join(folder, `${name}.csv`);
    const args = [join(root, 'compiler/clausier.mjs'), 'batch', 'alteo/overageCharge', '--in', source, '--out', out];
    const child = spawn(process.execPath, args, { cwd: root });
    const parts = (): string[] => readdirSync(folder).filter((each) => each.startsWith(`.${name}`));
    while (parts().length === 0 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    return { out, child, parts };
  }

  test.each(['SIGTERM', 'SIGINT'] as const)('a run that is ended by %s leaves no half file', async (signal) => {
    const { out, child, parts } = await longRun(signal.toLowerCase());
    child.kill(signal);
    await new Promise((resolve) => child.on('exit', resolve));
    expect(existsSync(out)).toBe(false);
    expect(parts()).toEqual([]);
  });

  test('a run that is killed leaves no half file in its place, and the next one sweeps its part', async () => {
    const { out, child, parts } = await longRun('killed');
    child.kill('SIGKILL');
    await new Promise((resolve) => child.on('exit', resolve));
    expect(existsSync(out)).toBe(false);
    expect(parts()).not.toEqual([]);
    await batch('alteo/overageCharge', '--in', file('after.csv', mails), '--out', join(folder, 'after-answers.csv'));
    expect(parts()).toEqual([]);
  });

  test('a disk that takes no more ends in one line, with nothing written', async () => {
    const source = await parquet(
      'wide.parquet',
      'SELECT i AS "emailsSent", 1 AS quota, 0.5::DECIMAL(18,2) AS "unitPrice" FROM range(200000) t(i)',
    );
    const out = join(folder, 'full.csv');
    // A limit on the size of files stands for the disk's; the signal that comes with it is left out.
    const command = `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`;
    const args = [process.execPath, join(root, 'compiler/clausier.mjs'), 'batch', 'alteo/overageCharge', '--in', source, '--out', out];
    const { status, stderr } = spawnSync('sh', ['-c', command, ...args], { cwd: root, encoding: 'utf8' });
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toMatch(/^clausier batch: cannot answer the rows: .*/);
    expect(readdirSync(folder).filter((name) => name.includes('full.csv'))).toEqual([]);
  });
});
