/**
 * Three evaluators of one program on the same drawn inputs: the generated function, its explanation and the oracle.
 * They were written apart; where they differ, one of them is wrong, and the call is handed back as an example to paste.
 */
import type { Program, Rule } from '../../model/program.ts';
import { interpretRule } from '../interpret-rule.ts';
import { isRefused, type Result, sameAnswer } from '../same-answer.ts';
import { createDrawer } from './draw.ts';
import type { Draw } from './drawn.ts';
import { TooLong, withinTime } from './within-time.ts';

/** What a generated `wire.ts` offers. */
export type Generated = {
  readonly evaluate: (rule: string, input: unknown, readings: Draw['readings']) => unknown;
  readonly explain: (rule: string, input: unknown, readings: Draw['readings']) => unknown;
};

export type Disagreement = Draw & {
  readonly rule: string;
  readonly evaluated: unknown;
  readonly explained: unknown;
  readonly interpreted: unknown;
};

export type Proof = { readonly draws: number; readonly invalid: number; readonly disagreement?: Disagreement };

/** How long a call may take before it is stopped and handed back; at least half of it, whatever else runs. */
const callLimit = 20_000;

/** Compares on so many draws; stops at the first disagreement, which a call that does not answer in time is. */
export function prove(program: Program, rule: Rule, generated: Generated, count: number, seed = 1, limit = callLimit): Proof {
  const draw = createDrawer(program, rule, seed);
  const asked: Asked = { draw: { input: {}, readings: {} }, of: 'interpret' };
  let [draws, invalid]: [number, number] = [0, 0];
  let found: Disagreement | undefined;
  const compareSome = (): void => {
    for (const start = performance.now(); draws < count && !found && performance.now() - start < limit / 2; draws++) {
      asked.draw = draw();
      const compared = compareOn(program, rule, generated, asked.draw, asked);
      if ('rule' in compared) found = compared;
      else if (isRefused(compared.agreed)) invalid++;
    }
  };
  while (draws < count && !found) {
    try {
      withinTime(limit, compareSome);
    } catch (cause) {
      if (!(cause instanceof TooLong)) throw cause;
      found = unanswered(rule, asked, limit);
    }
  }
  return { draws, invalid, ...(found ? { disagreement: found } : {}) };
}

/** The call that is being answered, and who is asked. */
type Asked = { draw: Draw; of: 'evaluate' | 'explain' | 'interpret' };

function unanswered(rule: Rule, { draw, of }: Asked, limit: number): Disagreement {
  const late = { thrown: `no answer within ${limit / 1000} s` };
  const other = { thrown: `not asked, since ${of} does not answer` };
  const [evaluated, explained, interpreted] = (['evaluate', 'explain', 'interpret'] as const).map((each) => (each === of ? late : other));
  return { rule: rule.id, ...draw, evaluated, explained, interpreted };
}

/** What all three answer, or how they differ; `asked` is told who is asked. */
export function compareOn(
  program: Program,
  rule: Rule,
  generated: Generated,
  draw: Draw,
  asked: { of: Asked['of'] } = { of: 'interpret' },
): Disagreement | { readonly agreed: unknown } {
  const { input, readings } = draw;
  asked.of = 'evaluate';
  const evaluated = attempt(() => generated.evaluate(rule.id, input, readings));
  asked.of = 'explain';
  const explained = attempt(() => generated.explain(rule.id, input, readings));
  asked.of = 'interpret';
  const interpreted = attempt(() => interpretRule(program, rule.id, input, readings));
  const agree = sameAnswer(evaluated, interpreted, rule.output) && sameAnswer(explained, interpreted, rule.output);
  return agree ? { agreed: interpreted } : { rule: rule.id, ...draw, evaluated, explained, interpreted };
}

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (cause) {
    return { thrown: String(cause) };
  }
}

/** `- { given: …, readings: …, expect: … }`, ready to paste under a rule's examples; `answer` is what is expected. */
export function asExample({ input, readings }: Draw, answer: unknown): string {
  const { result, rounded } = answer as Result;
  const parts = [`given: ${JSON.stringify(input)}`];
  if (Object.keys(readings).length > 0) parts.push(`readings: ${JSON.stringify(readings)}`);
  parts.push(`expect: ${isRefused(answer) ? 'invalid' : JSON.stringify(result)}`);
  if (rounded) parts.push('rounded: true');
  return `- { ${parts.join(', ')} }`;
}

/** A disagreement as lines for the terminal. */
export function describe({ rule, input, readings, evaluated, explained, interpreted }: Disagreement): string {
  const answer = (value: unknown): string => {
    const { steps: _, ...rest } = value as Record<string, unknown>;
    return JSON.stringify(rest);
  };
  return [
    `${rule}: the three evaluators differ on`,
    asExample({ input, readings }, interpreted),
    `  evaluate   ${answer(evaluated)}`,
    `  explain    ${answer(explained)}`,
    `  interpret  ${answer(interpreted)}`,
  ].join('\n');
}
