/** `--position` asks a rule under an option for every reading; `--range` tells what is at stake; both from the command line. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disk } from '../../../compiler/cli/host/disk.ts';
import { run } from '../../../compiler/cli.ts';
import { readings } from '../../../generated/alteo/readings.ts';

const root = join(import.meta.dirname, '../../..');
const input = JSON.stringify({ monthlyAmount: '100.00 EUR', outages: ['PT1H30M', 'PT1H'], commitmentMet: false, requestedByTicket: true });

async function clausier(args: readonly string[], files: Readonly<Record<string, string>> = {}, lines: readonly string[] = []) {
  const said = { out: '', err: '' };
  const io = {
    ...disk,
    cwd: root,
    readText: (path: string) => files[path] ?? disk.readText(path),
    exists: (path: string) => path in files || disk.exists(path),
    stdin: async function* () {
      for (const line of lines) yield new TextEncoder().encode(`${line}\n`);
    },
    stdout: (text: string) => {
      said.out += text;
    },
    stderr: (text: string) => {
      said.err += text;
    },
  };
  return { code: await run(args, io), ...said };
}
const evaluate = (...more: readonly string[]) => ['eval', 'alteo/availabilityPenalty', '--input', input, ...more];
const recorded = (option: string, fingerprint: string = readings.trancheCounting.fingerprint, choice = 'trancheCounting') => ({
  'positions.yaml': `positions:\n  - { choice: ${choice}, option: ${option}, why: parce que, by: juridique, on: "2026-11-27", fingerprint: "${fingerprint}" }\n`,
});

describe('eval --position', () => {
  test.each([
    [['--position', 'default'], '5.00 EUR'],
    [['--position', 'client'], '7.50 EUR'],
    [['--position', 'provider'], '5.00 EUR'],
    [['--position', 'client', '--reading', 'trancheCounting=pro-rata'], '6.25 EUR'],
  ])('%j answers the penalty of 2 h 30 at 100 € accordingly', async (args, result) => {
    expect(await clausier(evaluate(...args))).toEqual({ code: 0, out: `${JSON.stringify({ result })}\n`, err: '' });
  });

  test('a file is one as positions.yaml of a contract is', async () => {
    const { code, out, err } = await clausier(evaluate('--position', 'positions.yaml'), recorded('started'));
    expect([code, out, err]).toEqual([0, '{"result":"7.50 EUR"}\n', '']);
  });

  test('a position on words that changed since is told, and counts', async () => {
    const { code, out, err } = await clausier(evaluate('--position', 'positions.yaml'), recorded('started', '0000000000000000'));
    expect([code, out]).toEqual([0, '{"result":"7.50 EUR"}\n']);
    expect(err).toContain('the words or options of trancheCounting changed since juridique took this position on 2026-11-27');
  });

  test.each([
    ['nobody', {}, 'unexpected --position "nobody", expected client, provider, default or a file of positions'],
    ['positions.yaml', recorded('backwards'), 'unexpected trancheCounting: backwards, expected one of completed'],
    ['positions.yaml', recorded('started', '', 'tranches'), 'no reading "tranches", expected one of '],
    ['positions.yaml', { 'positions.yaml': 'positions: [{ choice: trancheCounting }]' }, 'read/yaml-shape'],
    ['positions.yaml', { 'positions.yaml': 'positions: [' }, 'read/yaml'],
  ])('%s is refused in words: %j', async (position, files, message) => {
    const { code, out, err } = await clausier(evaluate('--position', position), files);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });

  test('lines are asked under the position, what a line says of readings comes first', async () => {
    const line = (more: object) => JSON.stringify({ rule: 'alteo/availabilityPenalty', input: JSON.parse(input), ...more });
    const lines = [line({}), line({ readings: { trancheCounting: 'completed' } }), line({ readings: 'client' })];
    const { out } = await clausier(['eval', '--jsonl', '--position', 'client'], {}, lines);
    const answers = out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(answers.slice(0, 2)).toEqual([{ result: '7.50 EUR' }, { result: '5.00 EUR' }]);
    expect(answers[2]).toMatchObject({ error: 'invalid-input' });
  });
});

describe('eval --range', () => {
  test('tells the ends, every answer and what moves it', async () => {
    const { code, out } = await clausier(evaluate('--range'));
    const { min, max, moving, answers } = JSON.parse(out);
    expect([code, min, max, moving, answers.length]).toEqual([0, '2.50 EUR', '7.50 EUR', ['trancheCounting'], 10]);
  });

  test('a position or a reading fixes what it decides', async () => {
    const { out } = await clausier(evaluate('--range', '--reading', 'trancheCounting=started'));
    expect(JSON.parse(out)).toMatchObject({ min: '7.50 EUR', max: '7.50 EUR', moving: [] });
  });

  test.each([
    [['--range', '--explain'], 'expected --explain or --range, not both'],
    [['--explain', '--jsonl'], 'expected --explain or --jsonl, not both'],
  ])('%j is wrong use', async (args, message) => {
    expect((await clausier(evaluate(...args))).err).toContain(message);
  });
});

describe('the other commands that ask rules take a position, too', () => {
  test('sql fixes it in the script', async () => {
    const { out } = await clausier(['sql', 'alteo/availabilityPenalty', '--position', 'client']);
    expect(out).toContain('trancheCounting=started');
  });

  test('batch does not take it beside all readings', async () => {
    const args = ['batch', 'alteo/availabilityPenalty', '--in', 'month.csv', '--position', 'client', '--readings', 'all'];
    expect(await clausier(args)).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected --position or --readings all, not both'),
    });
  });
});
