/** Examples to add: for mutants that survive, drawn inputs that tell them from the original, the plainest first. */
import { asExample, sameAnswer } from '../interpret/differential.ts';
import { createDrawer, type Draw } from '../interpret/draw.ts';
import type { Program, Rule } from '../model/program.ts';
import type { Mutant } from './mutant.ts';
import { programOf } from './mutant.ts';
import { answerOf } from './trial.ts';

/** The draws of a rule with the original's answers, made once for all its mutants, the plainest first. */
type Bench = readonly { readonly draw: Draw; readonly answer: unknown }[];

export function createBench(program: Program, rule: Rule, count = 3000): Bench {
  const draw = createDrawer(program, rule, 1);
  const drawn = Array.from({ length: count }, draw).map((each) => ({
    draw: each,
    answer: answerOf(program, rule, { given: each.input, readings: each.readings }),
  }));
  const valid = drawn.filter(({ answer }) => 'result' in (answer as object));
  return valid.map((each) => ({ ...each, length: JSON.stringify(each.draw).length })).sort((a, b) => a.length - b.length);
}

/** An example, ready to paste, that would kill the mutant; undefined where no draw does: it may be no change at all. */
export function killerOf(program: Program, rule: Rule, mutant: Mutant, bench: Bench): string | undefined {
  const changed = programOf(program, mutant);
  const found = bench.find(({ draw, answer }) => {
    const given = { given: draw.input, readings: draw.readings };
    return !sameAnswer(answerOf(changed, mutant.changed, given), answer, rule.output);
  });
  return found && asExample(found.draw, found.answer);
}
