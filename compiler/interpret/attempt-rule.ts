/**
 * A rule before a case that may go wrong: its answer, or that it comes to none. It always ends: an evaluation that throws, or that
 * takes more steps than it may, is told in words.
 */
import type { Example, Program } from '../model/program.ts';
import type { Observer } from './evaluate.ts';
import { type Answer, interpretRule } from './interpret-rule.ts';
import { sameAnswer } from './same-answer.ts';

export type Attempt = Answer | { readonly thrown: string };

/** What no example of a contract comes near: the dearest of those here takes some thousand steps, this many about half a second. */
const stepLimit = 2_000_000;

export function attemptRule(
  program: Program,
  rule: string,
  { given, readings }: Pick<Example, 'given' | 'readings'>,
  observer: Observer = {},
): Attempt {
  let left = stepLimit;
  const spend = (steps: number): void => {
    left -= steps;
    if (left < 0) throw new Error(`more than ${stepLimit} steps`);
  };
  try {
    return interpretRule(program, rule, given, readings, { ...observer, spend });
  } catch (cause) {
    return { thrown: (cause as Error).message };
  }
}

/** Whether a rule's answer is what an example expects of it: the same result, rounded or not, or a refusal. */
export function meets(answer: unknown, { expect }: Pick<Example, 'expect'>, output: Parameters<typeof sameAnswer>[2]): boolean {
  const wanted =
    expect.kind === 'invalid' ? { error: 'invalid-input' } : { result: expect.value, ...(expect.rounded ? { rounded: true } : {}) };
  return sameAnswer(answer, wanted, output);
}
