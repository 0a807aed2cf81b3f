/**
 * `eval --jsonl`: lines `{"id"?,"rule","input","readings"?}` → one JSON line each, in order, whatever a line holds. What a line
 * does wrong is told in English, what a rule refuses is told by the rule. Text comes in chunks, and is answered chunk by chunk.
 */
import type { Io } from '../host/io.ts';
import { repeatedKey } from './repeated-key.ts';

/** A rule by its full name, as a generated `wire.ts` evaluates it; undefined where there is none. */
export type FindRule = (rule: string) => ((input: unknown, readings?: unknown) => object) | undefined;

export async function evaluateLines(io: Io, find: FindRule): Promise<void> {
  const answer = answerer(find);
  let begun: Uint8Array[] = [];
  const finish = (last: Uint8Array): void => {
    const answers = answerAll(begun.length === 0 ? last : Buffer.concat([...begun, last]), answer);
    if (answers !== '') io.stdout(answers);
  };
  for await (const chunk of io.stdin()) {
    const end = chunk.lastIndexOf(newline);
    if (end !== -1) finish(chunk.subarray(0, end));
    if (end !== -1) begun = [];
    begun.push(chunk.subarray(end + 1));
  }
  finish(new Uint8Array());
}

const newline = 10;
const decoder = new TextDecoder();

/** Whole lines; their text is decoded at once where each byte is a character. */
function answerAll(bytes: Uint8Array, answer: (line: string, bytes: Uint8Array, from: number, to: number) => string): string {
  const text = decoder.decode(bytes);
  const isPlain = text.length === bytes.length;
  let answers = '';
  for (let from = 0; from < bytes.length; ) {
    const next = bytes.indexOf(newline, from);
    const to = next === -1 ? bytes.length : next;
    const line = isPlain ? text.slice(from, to) : decoder.decode(bytes.subarray(from, to));
    if ((bytes[from] as number) > 32 || line.trim() !== '') answers += `${answer(line, bytes, from, to)}\n`;
    from = to + 1;
  }
  return answers;
}

type Line = { readonly id?: unknown; readonly rule?: unknown; readonly input?: unknown; readonly readings?: unknown };

/** Rules are looked up once. */
function answerer(find: FindRule): Parameters<typeof answerAll>[1] {
  const known = new Map<unknown, ReturnType<FindRule>>();
  const ruleOf = (name: unknown): ReturnType<FindRule> => {
    const found = known.get(name);
    if (found || typeof name !== 'string') return found;
    const rule = find(name);
    if (rule) known.set(name, rule);
    return rule;
  };
  return (text, bytes, from, to) => {
    const line = read(text);
    if (typeof line === 'string') return refused(line);
    const { id, rule, input, readings } = line;
    const wrong = wrongIn(line, repeatedKey(bytes, from, to));
    const run = wrong === undefined ? ruleOf(rule) : undefined;
    const body = run ? JSON.stringify(run(input, readings)) : wrong === undefined ? unknownRule(rule) : refused(wrong);
    return id === undefined ? body : `{"id":${JSON.stringify(id)},${body.slice(1)}`;
  };
}

/** The object of a line, or why it is none. */
function read(text: string): Line | string {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch (cause) {
    return `not JSON: ${(cause as Error).message}`;
  }
  return typeof line === 'object' && line !== null && !Array.isArray(line) ? line : 'expected an object with rule and input';
}

/** A key given twice, or one that a line does not have. */
function wrongIn(line: Line, twice: string | undefined): string | undefined {
  if (twice !== undefined) return duplicateKey(twice);
  for (const key in line) {
    if (key !== 'rule' && key !== 'input' && key !== 'readings' && key !== 'id') {
      return `unknown field ${JSON.stringify(key)}, expected rule, input, readings or id`;
    }
  }
  return undefined;
}

export const duplicateKey = (key: string): string => `duplicate key ${JSON.stringify(key)}`;
const refused = (message: string): string => JSON.stringify({ error: 'invalid-input', message });
export const unknownRule = (rule: unknown): string =>
  JSON.stringify({ error: 'unknown-rule', message: `unknown rule ${JSON.stringify(rule) ?? 'undefined'}` });
