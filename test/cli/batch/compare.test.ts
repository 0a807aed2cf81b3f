/** What a new edition, or a second reading, changes of rows: as many of them, and by as much, as the generated code says row by row. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { evaluate } from '../../../generated/alteo/wire.ts';
import { run as load } from '../../emit/build.ts';
import { emitted } from '../../emitted.ts';
import { programOf, sample, sampleNorms, wordsOf } from '../../impact/editions.ts';
import { type Folder, runIn, temporaryFolder } from '../disk-io.ts';

const fee = `
2.4. Chaque tranche facturée coûte [12,50 €](val:price "prix de la tranche") au client.

\`\`\`yaml rule
id: fee
title: Prix d'une intervention
question: Que coûte une intervention ?
kind: tariff
clauses: ["2.4", "2.1"]
carries: ["Chaque tranche facturée coûte"]
inputs:
  timeSpent: { type: duration, sign: nonnegative, label: Temps passé }
output: { type: money, label: Prix }
formula: 'ceiling(timeSpent / block) * price'
\`\`\`
`;
const contract = sample + fee;
const edited = (text: string): string =>
  text
    .replaceAll('15 minutes', '20 minutes')
    .replace('12,50 €', '13,10 €')
    .replace('expect: PT30M', 'expect: PT20M')
    .replace('PT16M }, expect: true', 'PT16M }, expect: false');

/** Minutes, of which some are refused, and some are no number. */
const minutes = Array.from({ length: 300 }, (_, at) => (at % 50 === 7 ? '-5' : at % 97 === 3 ? 'x' : String((at * 37) % 190)));
const rows = `ticket,timeSpent\n${minutes.map((spent, at) => `T-${at},${spent}`).join('\n')}\n`;

type Answer = { readonly result?: string; readonly error?: string };
type Evaluate = (rule: string, input: unknown) => Answer;

/** In millionths. */
const amountOf = ({ result }: Answer): bigint => {
  const [whole = '0', part = ''] = (result ?? '0').replace(' EUR', '').split('.');
  return BigInt(whole) * 1_000_000n + BigInt(part.padEnd(6, '0'));
};
const millionths = (text: string): bigint => (text.startsWith('-') ? -1n : 1n) * amountOf({ result: text.replace('-', '') });

describe('between two editions', () => {
  let folder: Folder;
  let [before, after]: [Answer[], Answer[]] = [[], []];
  beforeAll(async () => {
    folder = temporaryFolder([
      { path: 'contracts/exemple/contract.md', text: contract },
      { path: 'contracts/exemple/norms.yml', text: sampleNorms },
      { path: 'nouvelle.md', text: wordsOf(edited(contract)) },
      { path: 'interventions.csv', text: rows },
    ]);
    const answers = async (text: string): Promise<Answer[]> => {
      const wire = (await load(emitted(programOf(text)), 'wire')) as unknown as { evaluate: Evaluate };
      return minutes.map((spent) => wire.evaluate('fee', { timeSpent: /^\d+$/.test(spent) ? `PT${spent}M` : spent }));
    };
    before = await answers(contract);
    after = await answers(edited(contract));
  });
  afterAll(() => folder.remove());
  const impact = (...args: string[]) => folder.run(['impact', 'exemple', 'nouvelle.md', ...args]);
  const onRows = ['--data', 'fee=interventions.csv', '--unit', 'timeSpent=minutes'];

  test('sums, counts and the largest rows are those of the generated code, row by row', async () => {
    const { code, out, err } = await impact(...onRows, '--format', 'json');
    expect(code, err).toBe(1);
    const [told] = JSON.parse(out).rows;
    const total = (answers: readonly Answer[]): bigint => answers.map(amountOf).reduce((sum, amount) => sum + amount, 0n);
    const changed = before.filter((answer, at) => answer.result !== after[at]?.result);
    const refused = before.filter(({ error }) => error !== undefined).length;
    expect(told).toMatchObject({
      rule: 'exemple/fee',
      engine: 'duckdb',
      rows: 300,
      changed: changed.length,
      refused: { from: refused, to: refused },
    });
    expect(changed.length).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(5);
    const [sum] = told.sums;
    expect([sum.from, sum.to, sum.difference].map(millionths)).toEqual([total(before), total(after), total(after) - total(before)]);
    const sizes = before.map((answer, at) => amountOf(after[at] as Answer) - amountOf(answer)).map((by) => (by < 0n ? -by : by));
    const most = [...sizes].sort((a, b) => Number(b - a)).slice(0, 5);
    expect(
      told.largest.map(({ difference }: { difference: string }) => millionths(difference)).map((by: bigint) => (by < 0n ? -by : by)),
    ).toEqual(most);
    for (const { row, from, to, columns } of told.largest) {
      expect([from, to]).toEqual([before[row - 1], after[row - 1]]);
      expect(columns).toEqual({ ticket: `T-${row - 1}` });
    }
  });

  test('a row cites the words that changed, in both editions', async () => {
    const { out } = await impact(...onRows);
    expect(out).toMatch(
      /exemple\/fee over interventions\.csv: 300 rows\n {2}engine {4}duckdb\n {2}changed {3}\d+ rows\n {2}sum {7}[\d.]+ → [\d.]+ EUR in result, -[\d.]+ EUR/,
    );
    expect(out).toMatch(
      /row \d+ +[\d.]+ EUR → [\d.]+ EUR, -[\d.]+\n +given \{"ticket":"T-\d+","timeSpent":"PT.*"\}\n +tranche facturée: 2\.1 « 15 minutes » → 2\.1 « 20 minutes »\n +prix de la tranche: 2\.4 « 12,50 € » → 2\.4 « 13,10 € »/,
    );
    expect(out).not.toContain('without');
  });

  test('words that no value tells are named: the rows are answered without them', async () => {
    folder.put(
      'autre.md',
      wordsOf(contract).replace('Chaque tranche facturée coûte 12,50 €', 'Toute tranche facturée, même offerte, coûte 12,50 €'),
    );
    const { out } = await folder.run(['impact', 'exemple', 'autre.md', ...onRows]);
    expect(out).toContain('changed   0 rows');
    expect(out).toContain('without   fee: words 2.4: answered as before');
  });

  test('an edition that is a contract of the project is answered by its own rules', async () => {
    folder.put('contracts/exemple-2027/contract.md', edited(contract).replace('* price', '* (price + price)'));
    folder.put('contracts/exemple-2027/norms.yml', sampleNorms);
    const { code, out, err } = await folder.run(['impact', 'exemple', 'contracts/exemple-2027/contract.md', ...onRows, '--format', 'json']);
    expect([code, err]).toEqual([1, '']);
    const { sums } = JSON.parse(out).rows[0];
    expect(millionths(sums[0].to)).toBe(2n * after.map(amountOf).reduce((sum, amount) => sum + amount, 0n));
  });

  test.each([
    [['--data', 'fees=interventions.csv'], 'exemple has no rule "fees"'],
    [['--data', 'fee'], 'unexpected --data "fee", expected RULE=FILE'],
    [['--data', 'fee=interventions.jsonl'], 'expected rows in columns'],
    [['--data', 'fee=absent.csv'], 'no such file'],
    [[...onRows, '--map', 'spent=timeSpent'], 'no column "spent" in the rows'],
    [[...onRows, '--reading', 'roundedUp=whole'], 'fee has no reading roundedUp=whole'],
    [['--unit', 'timeSpent=minutes'], 'expected --data RULE=FILE'],
    [[...onRows, '--decimal', 'dot'], 'unexpected --decimal "dot"'],
  ])('refuses %j before anything is told', async (args, message) => {
    const { code, out, err } = await impact(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

describe('between two readings', () => {
  const folder = temporaryFolder([]);
  afterAll(() => folder.remove());
  const inputs = Array.from({ length: 120 }, (_, at) => ({
    amount: `${(at * 7) % 90}.5${at % 10}`,
    outages: [(at * 53) % 400, (at * 29) % 170],
  }));

  test('what the second changes is what the generated code says, row by row', async () => {
    folder.put(
      'month.csv',
      `client,monthlyAmount,outages,commitmentMet,requestedByTicket\n${inputs.map(({ amount, outages }, at) => `C-${at},${amount},"[${outages.join(', ')}]",${at % 9 === 0},${at % 11 !== 0}`).join('\n')}\n`,
    );
    const [given, answered] = ['month.csv', 'answers.parquet'].map((name) => join(folder.path, name)) as [string, string];
    const asked = ['batch', 'alteo/availabilityPenalty', '--unit', 'outages=minutes', '--compare', 'trancheCounting=completed,started'];
    const root = join(import.meta.dirname, '../../..');
    const { code, out, err } = await runIn(root, [...asked, '--in', given, '--out', answered, '--format', 'json']);
    expect(code, err).toBe(0);
    const answers = (trancheCounting: string): Answer[] =>
      inputs.map(
        ({ amount, outages }, at) =>
          evaluate(
            'availabilityPenalty',
            {
              monthlyAmount: `${amount} EUR`,
              outages: outages.map((minutes) => `PT${minutes}M`),
              commitmentMet: at % 9 === 0,
              requestedByTicket: at % 11 !== 0,
            },
            { trancheCounting },
          ) as Answer,
      );
    const [first, second] = [answers('completed'), answers('started')];
    const told = JSON.parse(out);
    expect(told.answers.map(({ readings }: { readings: object }) => readings)).toEqual([
      { trancheCounting: 'completed' },
      { trancheCounting: 'started' },
    ]);
    const { changed, sums, largest } = told.compared;
    expect(changed).toBe(first.filter(({ result }, at) => result !== second[at]?.result).length);
    const total = (all: readonly Answer[]): bigint => all.map(amountOf).reduce((sum, amount) => sum + amount, 0n);
    expect([sums[0].from, sums[0].to].map(millionths)).toEqual([total(first), total(second)]);
    expect(largest).toHaveLength(5);
    for (const { row, from, to, citations } of largest) {
      expect([from, to]).toEqual([first[row - 1], second[row - 1]]);
      expect(citations[0]).toMatchObject({ id: 'trancheCounting', from: { clause: '5.1/p6' } });
      expect(citations.map(({ id }: { id: string }) => id)).toContain('penaltyRate');
    }
  });
});
