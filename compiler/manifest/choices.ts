/** Readings with the cases on which their options differ most, computed: what a lawyer decides on. */

import type { Choice } from '../model/named.ts';
import type { Program, Rule } from '../model/program.ts';
import type { ChoiceModel } from '../model/report/manifest.ts';
import { choiceFingerprint } from '../review/choice-fingerprint.ts';
import type { Evaluate } from './evaluate.ts';

type Comparison = ChoiceModel['comparisons'][number];
const shownPerRule = 3;

export function choiceModels(program: Program, evaluate: Evaluate): ChoiceModel[] {
  return program.choices.map((choice) => choiceModel(choice, program, evaluate));
}

function choiceModel(choice: Choice, program: Program, evaluate: Evaluate): ChoiceModel {
  const { id, question, clause, quote, options, default: kept, principle, why, against, ambiguity } = choice;
  const rules = program.rules.filter(({ readings }) => readings.some((reading) => reading.choice === id));
  const start = Math.max(0, program.linked.clauses.get(clause)?.text.indexOf(quote) ?? 0);
  return {
    id,
    question,
    clause,
    start,
    end: start + quote.length,
    quote,
    options: options.map((option) => ({ ...option })),
    default: kept,
    principle,
    why,
    against,
    ambiguity,
    fingerprint: choiceFingerprint(choice, program.linked),
    position: positionOn(choice, program),
    rules: rules.map((rule) => rule.id),
    comparisons: rules.flatMap((rule) => compare(rule, id, evaluate)),
  };
}

function positionOn(choice: Choice, { linked }: Program): ChoiceModel['position'] {
  const taken = linked.contract.positions.findLast((position) => position.choice.value === choice.id);
  if (!taken) return undefined;
  const { option, why, by, on, fingerprint } = taken;
  return { option: option.value, why, by, on, stale: fingerprint !== choiceFingerprint(choice, linked) };
}

/** The rule's own examples under every option it offers; those with the most distinct answers first, without repeats. */
function compare(rule: Rule, choice: string, evaluate: Evaluate): Comparison[] {
  const options = rule.readings.find((reading) => reading.choice === choice)?.options ?? [];
  const cases = [...new Map(rule.examples.map(({ given }) => [JSON.stringify(given), given])).values()];
  return cases
    .map((given) => ({
      rule: rule.id,
      given: given as Comparison['given'],
      results: options.map((option) => resultUnder(rule, given, choice, option, evaluate)),
    }))
    .map((comparison) => ({ comparison, answers: distinct(comparison) }))
    .filter(({ answers }) => answers > 1)
    .sort((a, b) => b.answers - a.answers)
    .slice(0, shownPerRule)
    .map(({ comparison }) => comparison);
}

function resultUnder(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
  choice: string,
  option: string,
  evaluate: Evaluate,
): Comparison['results'][number] {
  const answer = evaluate(rule.id, given, { [choice]: option });
  if ('error' in answer) return { option, rounded: false, message: answer.message };
  return { option, result: answer.result as Comparison['results'][number]['result'], rounded: answer.rounded === true };
}

const distinct = ({ results }: Comparison): number => new Set(results.map(({ result, message }) => JSON.stringify(result ?? message))).size;
