/** What an explanation tells is what the oracle computed: each name with its value, the words and readings that were read, the result last. */
import { expect, test } from 'vitest';
import type { Datum } from '../../compiler/interpret/datum.ts';
import type { Generated } from '../../compiler/interpret/draw/differential.ts';
import { createDrawer } from '../../compiler/interpret/draw/draw.ts';
import type { Draw } from '../../compiler/interpret/draw/drawn.ts';
import { interpretRule } from '../../compiler/interpret/interpret-rule.ts';
import { writeWire } from '../../compiler/interpret/wire/write-wire.ts';
import { lower } from '../../compiler/lower/index.ts';
import type { Expression } from '../../compiler/model/expression/expression.ts';
import { nodesOf } from '../../compiler/model/expression/expression-tree.ts';
import { expressionsOf } from '../../compiler/model/expression/rule-expressions.ts';
import type { Rule } from '../../compiler/model/program.ts';
import type { Value } from '../../compiler/model/value.ts';
import type { Explanation } from '../../compiler/runtime/wire/wire.ts';
import { buildLinked } from '../build-linked.ts';
import { run } from '../emit/build.ts';
import { emitted } from '../emitted.ts';
import { measured } from '../measured.ts';
import { operations } from './operations.ts';

const program = lower(measured(buildLinked(operations)));
type Step = Extract<Explanation, { steps: unknown }>['steps'][number];

/** What the oracle read on its way to an answer: `name value` of each name, constant and input, `name` of each reading. */
function readBy(rule: Rule, { input, readings }: Draw): ReadonlySet<string> | undefined {
  const read = new Set<string>();
  const answered = (node: Expression, value: Datum): void => {
    if (node.kind === 'reading') read.add(node.choice);
    else if (node.kind === 'local' || node.kind === 'input') read.add(said(node.name, value, node.type));
    else if (node.kind === 'constant') read.add(said(node.id, value, node.type));
  };
  return 'error' in interpretRule(program, rule.id, input, readings, { answered }) ? undefined : read;
}

const said = (name: string, value: Datum, type: Expression['type']): string =>
  type.kind === 'schedule' || value === null ? name : `${name} ${JSON.stringify(writeWire(value as Value, type).json)}`;

/** What a step of a name, a constant or a reading is called; rules that are called have names of their own. */
function labelOf({ where }: Rule, id: string): string | undefined {
  const known = where.find(({ name }) => name === id);
  if (known) return known.label ?? known.name;
  return program.constants.find((each) => each.id === id)?.label ?? program.choices.find((each) => each.id === id)?.question;
}

const shown = ({ name, value, from }: Step): string => (from.kind === 'reading' ? name : `${name} ${JSON.stringify(value)}`);

/** Words told whether or not they are read: those of defaults, and those in what is asked of each item, which cannot be asked again. */
function toldAnyway(rule: Rule): readonly string[] {
  const defaults = new Set(rule.inputs.map((each) => each.default));
  const perItem = expressionsOf(rule)
    .flatMap(nodesOf)
    .filter(({ kind }) => ['for', 'some', 'every', 'filter', 'latest'].includes(kind));
  const within = new Set(perItem.flatMap(nodesOf).flatMap((node) => (node.kind === 'constant' ? [node.id] : [])));
  const words = program.constants.filter(({ id, value }) => defaults.has(value) || within.has(id));
  return words.map(({ id, value, type }) => said(id, value, type));
}

/** Whether the order in which conditions are asked says what an answer used: of a table only the row that answers counts. */
const isPlain = (rule: Rule): boolean =>
  rule.requires.length === 0 &&
  !expressionsOf(rule).some((root) => nodesOf(root).some(({ kind }) => ['table', 'rule', 'exceptions'].includes(kind)));

/** What has a step where an answer uses it: all but calendars, units and opening hours, which have no words or no value to show. */
const toldOf = ({ inputs, where, readings }: Rule): ReadonlySet<string> =>
  new Set([
    ...[...inputs, ...where.filter(({ expression }) => expression.type.kind !== 'schedule')].map(({ name }) => name),
    ...readings.map(({ choice }) => choice),
    ...program.constants.map(({ id }) => id),
  ]);

test('every operation is explained by what was computed', async () => {
  const { explain } = (await run(emitted(program), 'wire')) as unknown as Generated;
  let told = 0;
  for (const rule of program.rules) {
    const draw = createDrawer(program, rule, 1);
    for (let count = 0; count < 6; count++) {
      const drawn = draw();
      const read = readBy(rule, drawn);
      if (!read) continue;
      const { steps, result } = explain(rule.id, drawn.input, drawn.readings) as Extract<Explanation, { steps: unknown }>;
      const own = steps.slice(0, -1).filter(({ from: { kind } }) => ['text', 'formula', 'reading'].includes(kind));
      const odd = own.filter((step) => !read.has(shown(step)) && !toldAnyway(rule).includes(shown(step)));
      expect([rule.id, drawn, odd.map(shown)]).toEqual([rule.id, drawn, []]);
      expect(own.filter(({ name, label }) => label !== (labelOf(rule, name) ?? label)).map(shown)).toEqual([]);
      const names = new Set(steps.map(({ name }) => name));
      const given = [...read].filter((each) => each.includes(' ') || rule.readings.some(({ choice }) => choice === each));
      const used = given.map((each) => each.split(' ')[0]!).filter((name) => toldOf(rule).has(name));
      const untold = isPlain(rule) ? used.filter((name) => !names.has(name)) : [];
      expect([rule.id, drawn, untold]).toEqual([rule.id, drawn, []]);
      expect(steps.at(-1)).toMatchObject({ name: rule.id, value: result });
      told += own.length;
    }
  }
  expect(told).toBeGreaterThan(300);
});
