/**
 * Law 5: every example is answered by the reference interpreter, and the answer is what the example says. Runs on a program, so
 * after all that makes one impossible; an evaluation that does not end, or ends in no answer, is told like a wrong one.
 */

import { shorten } from '../../diagnostic/catalogue/shorten.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { type Attempt, attemptRule, meets } from '../../interpret/attempt-rule.ts';
import { sameWire } from '../../interpret/same-answer.ts';
import type { Example, Program, Rule } from '../../model/program.ts';
import { firstDifference } from './first-difference.ts';

/** In the order of the text: the program's own is that of calls. */
export function checkExampleAnswers(program: Program, report: Report): void {
  const rules = new Map(program.rules.map((rule) => [rule.id, rule]));
  for (const id of program.linked.rules.keys()) {
    const rule = rules.get(id);
    for (const example of rule?.examples ?? []) checkAnswer(program, rule as Rule, example, report);
  }
}

function checkAnswer(program: Program, rule: Rule, example: Example, report: Report): void {
  const answer = attemptRule(program, rule.id, example);
  if (meets(answer, example, rule.output)) return;
  report(diagnose('check/example', toldOf(answer, example, rule), { span: example.expectSpan }));
}

/** `answered` is how the answer differs, where the cure depends on it. */
type Told = { readonly problem: string; readonly expected: string; readonly answered: 'otherwise' | 'rounded' | 'exact' };

function toldOf(answer: Attempt, { expect }: Example, { output }: Rule): Told {
  if (expect.kind === 'invalid') return { problem: words(answer), expected: 'a refusal', answered: 'otherwise' };
  if (!('result' in answer)) return { problem: words(answer), expected: json(expect.value), answered: 'otherwise' };
  if (sameWire(answer.result, expect.value, output)) {
    return answer.rounded
      ? { problem: `rounded answer ${json(answer.result)}`, expected: 'an exact one', answered: 'rounded' }
      : { problem: `exact answer ${json(answer.result)}`, expected: 'a rounded one', answered: 'exact' };
  }
  const { path, left, right } = firstDifference(answer.result, expect.value);
  return { problem: `answer ${json(left)}${path === '' ? '' : ` as ${path}`}`, expected: json(right), answered: 'otherwise' };
}

function words(answer: Attempt): string {
  if ('thrown' in answer) return `end without an answer (${shorten(answer.thrown, 120)})`;
  return 'error' in answer ? `refusal « ${shorten(answer.message, 120)} »` : `answer ${json(answer.result)}`;
}

const json = (value: unknown): string => shorten(JSON.stringify(value) ?? 'nothing', 120);
