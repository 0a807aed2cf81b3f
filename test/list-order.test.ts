/** The order of a list is nobody's decision: every rule that takes one answers the same, whatever the order its items come in. */
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { createDrawer } from '../compiler/interpret/draw/draw.ts';
import type { Draw } from '../compiler/interpret/draw/drawn.ts';
import { createRandom, type Random } from '../compiler/interpret/draw/random.ts';
import { interpretRule } from '../compiler/interpret/interpret-rule.ts';
import type { Expression } from '../compiler/model/expression/expression.ts';
import type { Program, Rule } from '../compiler/model/program.ts';
import type { Type } from '../compiler/model/type.ts';
import * as alteo from '../generated/alteo/wire.ts';
import * as telenet from '../generated/telenet/wire.ts';
import { contractFiles } from './contract-files.ts';
import * as s from './interpret/sample.ts';

type Evaluate = (rule: string, input: unknown, readings?: unknown) => object;
const evaluators: Readonly<Record<string, Evaluate>> = { alteo: alteo.evaluate as Evaluate, telenet: telenet.evaluate as Evaluate };

const holdsList = (type: Type): boolean =>
  type.kind === 'list' ||
  (type.kind === 'optional' && holdsList(type.of)) ||
  (type.kind === 'record' && type.fields.some((field) => holdsList(field.type)));

const permuted = (value: unknown, random: Random): unknown => {
  if (Array.isArray(value)) return shuffled(value, random).map((item) => permuted(item, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, permuted(each, random)]));
};

function shuffled(items: readonly unknown[], random: Random): unknown[] {
  const left = [...items];
  return items.map(() => left.splice(random.whole(0, left.length - 1), 1)[0]);
}

/** Doubles some items and gives some the fields of others, so that ties and contradictions are drawn. */
function entangled(value: unknown, random: Random): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  const copies = value.filter(() => random.chance(0.4)).map((item) => mixed(item, random.pick(value), random));
  return [...value, ...copies];
}

function mixed(item: unknown, other: unknown, random: Random): unknown {
  if (typeof item !== 'object' || item === null || typeof other !== 'object' || other === null) return item;
  return { ...item, ...Object.fromEntries(Object.entries(other).filter(() => random.chance(0.5))) };
}

const tangledInput = ({ input }: Draw, random: Random): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, entangled(value, random)]));

/** An answer without its message, which says at what place of the list something stands. */
const answerOf = (answer: object): unknown => ('error' in answer ? 'refused' : answer);

/** The first drawn call whose answer changes with the order of its lists. */
function firstDependence(program: Program, rule: Rule, evaluate: Evaluate, times: number): unknown {
  const draw = createDrawer(program, rule, 7);
  const random = createRandom(`order/${rule.id}`);
  for (let n = 0; n < times; n++) {
    const drawn = draw();
    const input = tangledInput(drawn, random);
    const other = permuted(input, random);
    const answers = [input, other].map((each) => answerOf(evaluate(rule.id, each, drawn.readings)));
    if (JSON.stringify(answers[0]) !== JSON.stringify(answers[1])) return { rule: rule.id, input, other, answers };
  }
  return undefined;
}

const interpreted =
  (program: Program): Evaluate =>
  (rule, input, readings) =>
    interpretRule(program, rule, input as never, readings as never);

test.each(['last', 'latest'])('a rule that answers by the %s item of its list is found out', (which) => {
  const entry: Type = {
    kind: 'record',
    fields: [
      { name: 'on', type: { kind: 'date' } },
      { name: 'paid', type: s.money },
    ],
  };
  const entries = s.input('entries', s.list(entry));
  const key: Expression = { kind: 'field', of: s.local('item', entry), name: 'on', type: { kind: 'date' }, span: entries.span };
  const take = s.constant('one', s.number, s.rational(1n));
  const latest: Expression = { kind: 'latest', list: entries, key, take, type: s.list(entry), span: entries.span };
  const rule = s.rule(
    'ordered',
    [s.given('entries', s.list(entry))],
    which === 'last' ? s.call('last', { kind: 'optional', of: entry }, entries) : latest,
  );
  const program = s.program(rule);
  expect(firstDependence(program, rule, interpreted(program), 500)).toMatchObject({ rule: 'ordered' });
});

describe.each(['alteo', 'telenet'])('%s', (id) => {
  const { program } = compile(contractFiles(id));
  const rules = program!.rules.filter(({ inputs }) => inputs.some(({ type }) => holdsList(type)));

  test('some rules take lists', () => {
    expect(rules.length).toBeGreaterThan(4);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    expect(firstDependence(program!, rule, evaluators[id]!, 1500)).toBeUndefined();
    expect(firstDependence(program!, rule, interpreted(program!), 200)).toBeUndefined();
  });
});
