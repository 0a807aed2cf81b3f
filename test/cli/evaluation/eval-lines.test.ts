import { describe, expect, test } from 'vitest';
import { evaluateLines } from '../../../compiler/cli/evaluation/eval-lines.ts';
import type { Io } from '../../../compiler/cli/host/io.ts';

/** What lines are answered where the one rule, `c/echo`, hands its input and readings back. */
async function answers(...chunks: (string | Uint8Array)[]): Promise<unknown[]> {
  const out: string[] = [];
  const stdin = async function* () {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  };
  const io = { stdin, stdout: (text: string) => out.push(text) } as unknown as Io;
  await evaluateLines(io, (rule) => (rule === 'c/echo' ? (input, readings) => ({ result: [input, readings ?? null] }) : undefined));
  return out
    .join('')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
const line = (more: object): string => `${JSON.stringify({ rule: 'c/echo', input: {}, ...more })}\n`;
const message = async (text: string): Promise<unknown> => (await answers(text))[0];

test('each line is answered in its place, with its id given back', async () => {
  expect(await answers(line({ id: 7 }), line({ input: { a: 1 } }), line({ id: { x: null }, readings: { way: 'a' } }))).toEqual([
    { id: 7, result: [{}, null] },
    { result: [{ a: 1 }, null] },
    { id: { x: null }, result: [{}, { way: 'a' }] },
  ]);
});

test('lines are whole wherever the text is cut, its last one too, and empty ones are passed over', async () => {
  const text = new TextEncoder().encode(`\n${line({ id: 'é€😀' })}  \r\n${line({ id: 2 }).trimEnd()}\r\n\t\n${line({ id: 3 }).trimEnd()}`);
  const whole = await answers(text);
  expect(whole).toEqual([{ id: 'é€😀' }, { id: 2 }, { id: 3 }].map((id) => ({ ...id, result: [{}, null] })));
  for (let cut = 0; cut <= text.length; cut++) expect(await answers(text.subarray(0, cut), text.subarray(cut))).toEqual(whole);
  expect(await answers(...Array.from(text, (_, at) => text.subarray(at, at + 1)))).toEqual(whole);
});

describe('what a line does wrong is told in English, and the rest is answered', () => {
  test.each<[string, object]>([
    ['{', { error: 'invalid-input', message: expect.stringMatching(/^not JSON: /) }],
    ['[]', { error: 'invalid-input', message: 'expected an object with rule and input' }],
    ['null', { error: 'invalid-input', message: 'expected an object with rule and input' }],
    ['{"id":1,"rule":"c/none","input":{}}', { id: 1, error: 'unknown-rule', message: 'unknown rule "c/none"' }],
    ['{"rule":7}', { error: 'unknown-rule', message: 'unknown rule 7' }],
    ['{"input":{}}', { error: 'unknown-rule', message: 'unknown rule undefined' }],
    [
      '{"id":1,"rule":"c/echo","input":{},"reading":{}}',
      { id: 1, error: 'invalid-input', message: 'unknown field "reading", expected rule, input, readings or id' },
    ],
    ['{"id":1,"rule":"c/echo","rule":"c/echo","input":{}}', { id: 1, error: 'invalid-input', message: 'duplicate key "rule"' }],
    ['{"rule":"c/echo","input":{"list":[{"a":1,"a":1}]}}', { error: 'invalid-input', message: 'duplicate key "a"' }],
    ['{"rule":"c/echo","input":{"é":1,"\\u00e9":1}}', { error: 'invalid-input', message: 'duplicate key "é"' }],
  ])('%s', async (text, expected) => {
    expect(await message(`${text}\n`)).toEqual(expected);
    expect(await answers(`${text}\n${line({ id: 2 })}`)).toHaveLength(2);
  });
});
