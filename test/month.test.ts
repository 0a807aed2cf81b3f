/** The month that never was: its rows are those of its seed, and what its guide, its record and its chart show is what the commands say. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSession } from '../compiler/cli/batch/rows/session.ts';
import { monthModel } from '../compiler/model/report/month.ts';
import { evaluate } from '../generated/alteo/wire.ts';
import { barsOf } from '../site/data/month/bars.ts';
import { wordsOf } from '../site/strings/languages.ts';
import { folder } from '../tools/month/commands.ts';
import { monthFiles, writeTables } from '../tools/month/month.ts';
import { services } from '../tools/month/rows.ts';

const root = join(import.meta.dirname, '..');

test('every command of the guide prints what stands under it; the record and the chart are what the rows give', async () => {
  const files = await monthFiles();
  expect([...files.keys()]).toEqual([`${folder}/README.md`, `${folder}/month.json`, `${folder}/credits.svg`]);
  for (const [path, text] of files) expect(text, `${path}: npm run month`).toBe(readFileSync(join(root, path), 'utf8'));
});

test('the rows are those of the seed', async () => {
  const again = mkdtempSync(join(tmpdir(), 'clausier-month-'));
  await writeTables(again);
  const session = await openSession();
  for (const name of ['services', 'restorations', 'tickets']) {
    const [[apart]] = (await session.rows(
      `SELECT count(*)::INTEGER FROM (SELECT to_json(t)::VARCHAR FROM '${join(again, name)}.parquet' t EXCEPT ALL SELECT to_json(t)::VARCHAR FROM '${join(root, folder, name)}.parquet' t)`,
    )) as [[number]];
    expect(apart, `${name}: npm run month`).toBe(0);
  }
  session.close();
  rmSync(again, { recursive: true });
});

test('sums are those of the generated code, row by row', () => {
  const { parts } = monthModel.parse(JSON.parse(readFileSync(join(root, folder, 'month.json'), 'utf8')));
  const [part] = parts;
  for (const { readings, sums } of part?.answers ?? []) {
    const answers = services().map((row) => {
      const input = {
        ...{ commitmentMet: row.commitmentMet, requestedByTicket: row.requestedByTicket },
        monthlyAmount: `${row.monthlyAmount} EUR`,
        outages: row.outages.map((minutes) => (minutes < 0 ? `-PT${-minutes}M` : `PT${minutes}M`)),
      };
      return evaluate('availabilityPenalty', input, readings) as { readonly result?: string };
    });
    const total = answers.reduce((sum, { result }) => sum + Math.round(Number.parseFloat(result ?? '0') * 1e6), 0);
    expect(Math.round(Number(sums[0]?.sum) * 1e6)).toBeCloseTo(total, -2);
  }
  expect(part?.answers).toHaveLength(10);
});

test('a bar is as long as its figure is of the greatest, and words are counted where readings differ most', () => {
  const amount = { kind: 'quantity', quantity: 'money' } as const;
  const manifest = {
    choices: [
      {
        id: 'counting',
        options: [
          { id: 'whole', title: 'Entières' },
          { id: 'begun', title: 'Entamées' },
        ],
      },
    ],
  };
  const rule = { output: amount, readings: [{ choice: 'counting', options: ['whole', 'begun'], default: 'whole' }] };
  const sums = (option: string, sum: string) => ({
    readings: { counting: option },
    sums: [{ column: 'result', currency: 'EUR', sum }],
    values: [],
  });
  const part = { contract: 'a', rule: 'b', file: 'c.parquet', rows: 2, refused: [] };
  const of = (own: object, answers: object) =>
    barsOf(wordsOf({ language: 'fr' }), manifest as never, { ...rule, ...own } as never, { ...part, answers } as never);
  expect(of({}, [sums('whole', '1250.505'), sums('begun', '5002.02')])).toEqual({
    bars: [
      { options: ['Entières'], isDefault: true, shown: '1\u202f250,51\u00a0€', share: 25 },
      { options: ['Entamées'], isDefault: false, shown: '5\u202f002,02\u00a0€', share: 100 },
    ],
  });
  const words = (option: string, met: number, missed: number) => ({
    readings: { counting: option },
    sums: [],
    values: [
      {
        column: 'result',
        counts: [
          { value: 'none', rows: 90 },
          { value: 'met', rows: met },
          { value: 'missed', rows: missed },
        ],
      },
    ],
  });
  const output = { kind: 'enum', values: ['none', 'met', 'missed'], titles: { missed: 'manqué' } };
  expect(of({ output }, [words('whole', 40, 10), words('begun', 30, 20)])).toMatchObject({
    counted: 'manqué',
    bars: [{ share: 50 }, { share: 100, shown: '20' }],
  });
});
