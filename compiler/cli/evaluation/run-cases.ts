/** Generated modules before the examples of their contract: each rule and its explanation answer every one as it says. */
import { meets } from '../../interpret/attempt-rule.ts';
import type { Generated } from '../../interpret/draw/differential.ts';
import type { Example, Program, Rule } from '../../model/program.ts';

/** A line per example that a generated module answers otherwise; empty where all hold. */
export function runCases(program: Program, generated: Generated): string[] {
  return program.rules.flatMap((rule) => rule.examples.flatMap((example, index) => runCase(program, rule, example, index + 1, generated)));
}

function runCase(program: Program, rule: Rule, example: Example, number: number, generated: Generated): string[] {
  const { given, readings, expect } = example;
  const wanted = expect.kind === 'invalid' ? 'a refusal' : JSON.stringify(expect.value);
  return (['evaluate', 'explain'] as const).flatMap((name) => {
    const answer = attempt(() => generated[name](rule.id, given, readings));
    if (meets(answer, example, rule.output)) return [];
    return [`generated/${program.id}: ${name} of ${rule.id}, example ${number}: unexpected ${shown(answer)}, expected ${wanted}`];
  });
}

function attempt(run: () => unknown): unknown {
  try {
    return run();
  } catch (cause) {
    return { thrown: String(cause) };
  }
}

function shown(answer: unknown): string {
  const { result, rounded, ...rest } = answer as { result?: unknown; rounded?: true; steps?: unknown };
  if ('steps' in rest) delete rest.steps;
  return JSON.stringify(result === undefined ? rest : rounded ? { result, rounded } : result);
}
