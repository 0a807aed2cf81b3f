/** Examples to add: for mutants that survive, drawn inputs that tell them from the original, the plainest first. */
import { asExample } from '../interpret/draw/differential.ts';
import { createDrawer } from '../interpret/draw/draw.ts';
import type { Draw } from '../interpret/draw/drawn.ts';
import type { Program, Rule } from '../model/program.ts';
import { type Mutant, programOf } from './mutant.ts';
import { answerOf, tellsApart } from './trial.ts';

/** The draws of a rule with the original's answers, made once for all its mutants, the plainest first and refused ones last. */
type Bench = readonly { readonly draw: Draw; readonly answer: unknown }[];

function createBench(program: Program, rule: Rule, count = 3000): Bench {
  const draw = createDrawer(program, rule, 1);
  const drawn = Array.from({ length: count }, draw).map((each) => ({
    draw: each,
    answer: answerOf(program, rule, { given: each.input, readings: each.readings }),
  }));
  const answered = drawn.filter(({ answer }) => !('thrown' in answer));
  return answered
    .map((each) => ({ ...each, length: JSON.stringify(each.draw).length + ('error' in each.answer ? 1_000_000 : 0) }))
    .sort((a, b) => a.length - b.length);
}

/** Examples, ready to paste, that together kill what they can of a rule's survivors; and those no draw tells apart: they may be no change at all. */
export type Cure = { readonly examples: readonly { readonly text: string; readonly kills: number }[]; readonly alike: readonly Mutant[] };

export function findKillers(program: Program, rule: Rule, survivors: readonly Mutant[], count?: number): Cure {
  const bench = createBench(program, rule, count);
  const examples: Cure['examples'][number][] = [];
  const alike: Mutant[] = [];
  let left = survivors;
  for (let [mutant] = left; mutant; [mutant] = left) {
    const found = sharpest(program, rule, mutant, left, bench);
    if (found) examples.push({ text: asExample(found.trial.draw, found.trial.answer), kills: found.dead.length });
    else alike.push(mutant);
    left = left.filter((each) => each !== mutant && !found?.dead.includes(each));
  }
  return { examples, alike };
}

/** Among the first few trials that kill the mutant, the one that kills most of the others too. */
function sharpest(program: Program, rule: Rule, mutant: Mutant, left: readonly Mutant[], bench: Bench): Killing | undefined {
  let best: Killing | undefined;
  let tried = 0;
  for (const trial of bench) {
    if (!kills(program, rule, mutant, trial)) continue;
    const dead = left.filter((each) => kills(program, rule, each, trial));
    if (!best || dead.length > best.dead.length) best = { trial, dead };
    if (++tried === 8) break;
  }
  return best;
}

type Killing = { readonly trial: Bench[number]; readonly dead: readonly Mutant[] };

function kills(program: Program, rule: Rule, mutant: Mutant, { draw, answer }: Bench[number]): boolean {
  return tellsApart(programOf(program, mutant), mutant, rule, { given: draw.input, readings: draw.readings }, answer);
}
