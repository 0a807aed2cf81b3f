/**
 * A rule → as many calls of it as wanted, repeatable by seed: wire inputs drawn from its types and its own constants,
 * some brought to the very edge of a comparison the rule makes, some moved outside what it expects, some spoilt so that they must
 * be refused; and readings.
 */
import type { Program, Rule } from '../../model/program.ts';
import type { Value } from '../../model/value.ts';
import { interpretRule } from '../interpret-rule.ts';
import { writeInputs } from '../wire/write-wire.ts';
import { drawOutside } from './draw-outside.ts';
import { type Context, drawValue } from './draw-value.ts';
import type { Draw } from './drawn.ts';
import { exampleInputs, knownValues } from './known-values.ts';
import { nudge } from './nudge.ts';
import { createRandom, type Random } from './random.ts';
import { spoil } from './spoil.ts';

type Inputs = Readonly<Record<string, Value>>;

/** Each call of the result gives the next draw. */
export function createDrawer(program: Program, rule: Rule, seed: number): () => Draw {
  const random = createRandom(`${program.id}/${rule.id}/${seed}`);
  const known = knownValues(program, rule);
  const examples = exampleInputs(rule);
  const next = (): Draw => {
    const readings = drawReadings(rule, random);
    const start = examples.length > 0 && random.chance(0.35) ? random.pick(examples) : {};
    const context = { random, known, earlier: new Map() };
    const inputs = drawInputs(rule, start, context);
    if (random.chance(0.1)) return { input: writeInputs(rule, drawOutside(rule, inputs, context)), readings };
    const edged = random.chance(0.3) ? nudge(program, rule, { inputs, readings }, random) : inputs;
    return { input: writeInputs(rule, edged), readings };
  };
  const isRefused = ({ input, readings }: Draw): boolean => 'error' in interpretRule(program, rule.id, input, readings);
  return () => {
    let draw = next();
    for (let again = 0; again < 10 && random.chance(0.85) && isRefused(draw); again++) draw = next();
    return random.chance(0.06) ? spoil(rule, draw, random) : draw;
  };
}

/** Starts from an example's inputs, if given, and draws some of them anew. */
function drawInputs(rule: Rule, start: Inputs, context: Context): Inputs {
  const inputs: Record<string, Value> = {};
  for (const { name, type, required, sign, fieldSigns } of rule.inputs) {
    const kept = start[name];
    if (kept !== undefined && context.random.chance(0.7)) inputs[name] = kept;
    else if (required || context.random.chance(0.5)) inputs[name] = drawValue(type, context, sign, fieldSigns);
  }
  return inputs;
}

/** Often none: the default readings have code of their own. */
function drawReadings(rule: Rule, random: Random): Record<string, string> {
  if (random.chance(0.3)) return {};
  const chosen = rule.readings.filter(() => random.chance(0.6));
  return Object.fromEntries(chosen.map(({ choice, options }) => [choice, random.pick(options)]));
}
