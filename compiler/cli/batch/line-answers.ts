/** JSON lines: each is the rule's input in wire form, and its answer is the one that `eval` gives, in the order they came. */
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Rule } from '../../model/program.ts';
import { duplicateKey } from '../evaluation/eval-lines.ts';
import { repeatedKey } from '../evaluation/repeated-key.ts';
import { type Io, UsageError } from '../host/io.ts';
import type { Combination } from './combinations.ts';
import { columnsOfAnswer, type Evaluate } from './javascript-answers.ts';
import { wireColumns } from './rows/wire-columns.ts';
import type { Counted } from './summary.ts';

type Answer = { readonly error?: string; readonly message?: string; readonly result?: unknown; readonly rounded?: true };

/** Answers every line of the files into `part`: as lines, or, for a table, as the columns of the results. */
export async function answerLines(
  files: readonly string[],
  rule: Rule,
  evaluate: Evaluate,
  combinations: readonly Combination[],
  part: string,
  isTable: boolean,
): Promise<Counted> {
  const columns = wireColumns(rule.output);
  const file = createWriteStream(part);
  const counts = createCounts();
  for (const path of files) {
    for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue;
      const answers = combinations.map(({ readings, suffix }) => ({
        readings,
        suffix,
        answer: answerLine(line, rule, evaluate, readings),
      }));
      counts.add(answers.map(({ answer }) => answer));
      const written = isTable
        ? Object.assign({ input: line }, ...answers.map(({ answer, suffix }) => columnsOfAnswer(rule, answer, columns, suffix)))
        : answers.length === 1
          ? answers[0]?.answer
          : { answers: answers.map(({ readings, answer }) => ({ readings, ...answer })) };
      if (!file.write(`${JSON.stringify(written)}\n`)) await once(file, 'drain');
    }
  }
  file.end();
  await once(file, 'finish');
  return counts.counted();
}

function answerLine(line: string, rule: Rule, evaluate: Evaluate, readings: Combination['readings']): Answer {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch (cause) {
    return { error: 'invalid-input', message: `not JSON: ${(cause as Error).message}` };
  }
  const twice = repeatedKey(new TextEncoder().encode(line));
  return twice === undefined ? (evaluate(rule.id, input, readings) as Answer) : { error: 'invalid-input', message: duplicateKey(twice) };
}

const millionth = 1_000_000n;

/** Rows, reasons and, of amounts that are the result, sums: exact, in millionths. */
function createCounts() {
  let [rows, rounded, differing] = [0, 0, 0];
  const sums = new Map<string, bigint>();
  const reasons = new Map<string, number>();
  const add = (answers: readonly Answer[]): void => {
    rows++;
    const [first] = answers;
    const refused = answers.find(({ error }) => error !== undefined);
    if (refused) reasons.set(refused.message ?? '', (reasons.get(refused.message ?? '') ?? 0) + 1);
    if (answers.some((each) => each.rounded)) rounded++;
    if (answers.some((each) => JSON.stringify(each) !== JSON.stringify(first))) differing++;
    const amount = typeof first?.result === 'string' ? /^(-?)(\d+)(?:\.(\d{1,6}))?\d* ([A-Z]{3})$/.exec(first.result) : null;
    if (!amount) return;
    const [, sign, units = '0', decimals = '', currency = ''] = amount;
    const value = BigInt(units) * millionth + BigInt(decimals.padEnd(6, '0'));
    sums.set(currency, (sums.get(currency) ?? 0n) + (sign === '-' ? -value : value));
  };
  const counted = (): Counted => ({
    rows,
    rounded,
    refused: [...reasons].map(([reason, count]) => ({ reason, rows: count })).sort((a, b) => b.rows - a.rows),
    sums: [...sums].map(([currency, sum]) => ({ column: 'result', currency, sum: written(sum) })),
    differing,
    values: [],
  });
  return { add, counted };
}

function written(millionths: bigint): string {
  const size = millionths < 0n ? -millionths : millionths;
  const decimals = String(size % millionth)
    .padStart(6, '0')
    .replace(/0{1,4}$/, '');
  return `${millionths < 0n ? '-' : ''}${size / millionth}.${decimals}`;
}

/** Files of a glob, in order. Throws `UsageError` where there is none. */
export function filesOf(io: Io, pattern: string, found: readonly string[]): readonly string[] {
  if (found.length === 0) throw new UsageError(`cannot read ${pattern}: no such file`);
  return found.filter((path) => io.exists(path));
}
