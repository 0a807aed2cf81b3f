/**
 * Mutants before the examples: each runs on those of its rule, and of the rules that call it, that evaluate what it
 * changed. An example kills a mutant whose answer is another, or none at all.
 */
import { type Attempt, attemptRule } from '../interpret/attempt-rule.ts';
import { rulesUnder } from '../interpret/draw/known-values.ts';
import { sameAnswer } from '../interpret/same-answer.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Example, Program, Rule } from '../model/program.ts';
import { type Mutant, programOf } from './mutant.ts';
import { mutantsOf } from './mutants.ts';

export type Verdict = Mutant & {
  /** The example that kills it: `availabilityPenalty 3`, counted from 1. */
  readonly killedBy?: string;
  /** Why it may survive, as the rule says. */
  readonly because?: string;
};

/** A witness: an example with its answer in the original program and the expressions it evaluates. */
type Witness = {
  readonly rule: Rule;
  readonly name: string;
  readonly example: Example;
  readonly answer: unknown;
  readonly evaluated: ReadonlySet<Expression>;
};

/** `only` limits the rules whose mutants are tried; all rules' examples testify. */
export function tryMutants(program: Program, only?: readonly string[]): Verdict[] {
  const witnesses = program.rules.flatMap((rule) => testify(program, rule));
  const reach = new Map(program.rules.map((rule) => [rule.id, new Set(rulesUnder(program, rule.id).map(({ id }) => id))]));
  return program.rules
    .filter(({ id }) => !only || only.includes(id))
    .flatMap((rule) => {
      const concerned = witnesses
        .filter((witness) => reach.get(witness.rule.id)?.has(rule.id))
        .sort((a, b) => distance(a, rule) - distance(b, rule));
      return mutantsOf(rule, program.calendars).map((mutant) => judge(program, rule, mutant, concerned));
    });
}

const distance = (witness: Witness, rule: Rule): number => (witness.rule.id === rule.id ? 0 : 1);

function testify(program: Program, rule: Rule): Witness[] {
  return rule.examples.map((example, index) => {
    const evaluated = new Set<Expression>();
    const answer = answerOf(program, rule, example, (expression) => evaluated.add(expression));
    return { rule, name: `${rule.id} ${index + 1}`, example, answer, evaluated };
  });
}

type Call = { readonly given: Readonly<Record<string, unknown>>; readonly readings: Readonly<Record<string, string>> };

/** The answer, or that there is none: a mutant may divide by zero, leave a table without a row or never end. */
export function answerOf(program: Program, rule: Rule, call: Call, visit?: (expression: Expression) => void): Attempt {
  return attemptRule(program, rule.id, call, { strict: true, ...(visit ? { visit } : {}) });
}

function judge(program: Program, rule: Rule, mutant: Mutant, witnesses: readonly Witness[]): Verdict {
  const changed = programOf(program, mutant);
  const killer = witnesses.find(
    (witness) =>
      (mutant.at.length === 0 || mutant.at.some((expression) => witness.evaluated.has(expression))) &&
      tellsApart(changed, mutant, witness.rule, witness.example, witness.answer),
  );
  if (killer) return { ...mutant, killedBy: killer.name };
  const because = rule.survivors.find((survivor) => isNamed(survivor.mutant, mutant.name))?.because;
  return because === undefined ? mutant : { ...mutant, because };
}

/** Whether a call of a rule has another answer in the changed program than the one it has in the original. */
export function tellsApart(changed: Program, mutant: Mutant, { id, output }: Rule, call: Call, answer: unknown): boolean {
  const other = answerOf(changed, ruleIn(changed, id), id === mutant.rule ? heeded(call, mutant) : call);
  if (!sameAnswer(other, answer, output)) return true;
  const [before, after] = [answer, other].map((each) => (each as { message?: string }).message);
  return mutant.sentence !== undefined && before === mutant.sentence && after !== before;
}

/** The call without the reading that the mutant does not heed. */
function heeded({ given, readings }: Call, { ignored }: Mutant): Call {
  const kept = Object.entries(readings).filter(([choice, option]) => choice !== ignored?.choice || option !== ignored.option);
  return { given, readings: Object.fromEntries(kept) };
}

/** A survivor's name may stand for several: `constant weekdays without *`. */
function isNamed(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === name;
  let at = first.length;
  const middle = rest.every((part, index) => {
    const found = index === rest.length - 1 ? name.length - part.length : name.indexOf(part, at);
    const fits = found >= at && name.startsWith(part, found);
    at = found + part.length;
    return fits;
  });
  return name.startsWith(first) && middle;
}

const ruleIn = (program: Program, id: string): Rule => program.rules.find((rule) => rule.id === id) as Rule;

/** Explanations that explain nothing: their mutant is killed, or does not exist. */
export function idleExplanations(program: Program, verdicts: readonly Verdict[]): { readonly rule: string; readonly mutant: string }[] {
  const spared = verdicts.filter(({ because }) => because !== undefined);
  const tried = new Set(verdicts.map(({ rule }) => rule));
  const isIdle = (rule: string, pattern: string): boolean => !spared.some((each) => each.rule === rule && isNamed(pattern, each.name));
  return program.rules
    .filter(({ id }) => tried.has(id))
    .flatMap(({ id, survivors }) => survivors.filter(({ mutant }) => isIdle(id, mutant)).map(({ mutant }) => ({ rule: id, mutant })));
}
