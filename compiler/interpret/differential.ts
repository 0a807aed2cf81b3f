/**
 * Three evaluators of one program on the same drawn inputs: the generated function, its explained twin and the oracle.
 * They were written apart; where they differ, one of them is wrong, and the call is handed back as an example to paste.
 */
import type { Program, Rule } from '../model/program.ts';
import { createDrawer, type Draw } from './draw.ts';
import { interpretRule } from './interpret-rule.ts';
import { isRefused, type Result, sameAnswer } from './same-answer.ts';

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

/** Compares on so many draws; stops at the first disagreement. */
export function prove(program: Program, rule: Rule, generated: Generated, count: number, seed = 1): Proof {
  const draw = createDrawer(program, rule, seed);
  let invalid = 0;
  for (let draws = 1; draws <= count; draws++) {
    const found = compareOn(program, rule, generated, draw());
    if ('rule' in found) return { draws, invalid, disagreement: found };
    if (isRefused(found.agreed)) invalid++;
  }
  return { draws: count, invalid };
}

/** What all three answer, or how they differ. */
export function compareOn(program: Program, rule: Rule, generated: Generated, draw: Draw): Disagreement | { readonly agreed: unknown } {
  const { input, readings } = draw;
  const evaluated = attempt(() => generated.evaluate(rule.id, input, readings));
  const explained = attempt(() => generated.explain(rule.id, input, readings));
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
