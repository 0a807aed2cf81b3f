/** Explanations of both contracts: they show what the answer used, and nothing else. */
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { interpretRule } from '../compiler/interpret/interpret-rule.ts';
import type { Expression } from '../compiler/model/expression/expression.ts';
import type { Program } from '../compiler/model/program.ts';
import type { Explanation } from '../compiler/runtime/wire/wire.ts';
import { contractFiles } from './contract-files.ts';
import { run } from './emit/build.ts';
import { emitted } from './emitted.ts';

type Explain = (rule: string, input: object, readings?: object) => Explanation;
type Step = Extract<Explanation, { steps: unknown }>['steps'][number];

async function built(id: string): Promise<{ program: Program; explain: Explain }> {
  const program = compile(contractFiles(id)).program!;
  return { program, explain: (await run(emitted(program), 'wire')).explain as unknown as Explain };
}
const contracts = { alteo: await built('alteo'), telenet: await built('telenet') };

/** What an answer is made from; `reading:x` for a reading. */
function nameOf(node: Expression): string | undefined {
  if (node.kind === 'reading') return `reading:${node.choice}`;
  if (node.kind === 'input' || node.kind === 'local') return node.name;
  return node.kind === 'constant' ? node.id : undefined;
}
const shownAs = ({ name, from }: Step): string => (from.kind === 'reading' ? `reading:${name}` : name);

describe.each(Object.entries(contracts))('%s', (_, { program, explain }) => {
  test('no step tells a name that the answer did not read', () => {
    const odd: string[] = [];
    for (const rule of program.rules)
      for (const { given, readings } of rule.examples) {
        const read = new Set<string>();
        const answer = interpretRule(program, rule.id, given, readings, { visit: (node) => read.add(nameOf(node) ?? '') });
        const explanation = explain(rule.id, given, readings);
        if ('error' in answer || 'error' in explanation) continue;
        const told = explanation.steps.filter(({ from: { kind } }) => ['input', 'text', 'assumption', 'reading'].includes(kind));
        for (const step of told) {
          const isRow = step.from.kind === 'text' && !program.constants.some(({ id }) => id === step.name);
          const ofDefault = step.from.kind !== 'input' && isOfDefault(rule, step.name);
          if (!isRow && !ofDefault && !read.has(shownAs(step))) odd.push(`${rule.id} ${JSON.stringify(given)}: ${shownAs(step)}`);
        }
      }
    expect(odd).toEqual([]);
  });

  test('the last step is the result', () => {
    for (const rule of program.rules)
      for (const { given, readings } of rule.examples) {
        const explanation = explain(rule.id, given, readings);
        if ('error' in explanation) continue;
        expect(explanation.steps.at(-1)?.name).toBe(rule.id);
      }
  });
});

/** A constant that an input's default is read from is told with the input. */
const isOfDefault = (rule: Program['rules'][number], name: string): boolean =>
  rule.constants.includes(name) && rule.inputs.some(({ default: value }) => value !== undefined);

const names = (rule: string, input: object, readings?: object): string[] => {
  const explanation = contracts.alteo.explain(rule, input, readings);
  if ('error' in explanation) throw new Error(explanation.message);
  return explanation.steps.map(shownAs);
};

test('of two branches only the one taken is told', () => {
  const message = { headerSize: 1000, contentSize: 49000, attachmentSize: 2000000 };
  expect(names('messageSendable', message).filter((name) => /base64|mebi/i.test(name))).toEqual([]);
  expect(names('messageSendable', message, { attachmentMeasure: 'base64' }).filter((name) => /base64/i.test(name)).length).toBe(2);
});

test('an input that only a check reads is not told', () => {
  const hours = { purchasedOn: '2024-01-02', holidays: [], workingWeekdays: ['monday'] };
  expect(names('hoursValidity', { ...hours, regime: 'extra-hours' })).not.toContain('workingWeekdays');
  expect(names('hoursValidity', { ...hours, regime: 'one-off-hours' })).toContain('workingWeekdays');
});

const telenet = (rule: string, input: object): Step[] => {
  const explanation = contracts.telenet.explain(rule, input);
  if ('error' in explanation) throw new Error(explanation.message);
  return [...explanation.steps];
};

test('the days that working time passes over are told: Ascension Day 2024 and the weekend after it', () => {
  const steps = telenet('reactionTime', { loggedAt: '2024-05-08T17:00:00+02:00', reactedAt: '2024-05-13T09:00:00+02:00' });
  expect(steps.find(({ name }) => name === 'skipped')?.from).toEqual({
    kind: 'calendar',
    days: [
      { date: '2024-05-09', why: 'holiday' },
      { date: '2024-05-11', why: 'weekday' },
      { date: '2024-05-12', why: 'weekday' },
    ],
  });
  expect(steps.at(-1)?.value).toBe('PT12H');
  expect(
    telenet('reactionTime', { loggedAt: '2024-05-06T09:00:00+02:00', reactedAt: '2024-05-07T09:00:00+02:00' }).map(({ name }) => name),
  ).not.toContain('skipped');
});

test('moments of an explanation are on the clock of the contract’s zone, as given where they were given', () => {
  const input = { loggedAt: '2024-05-06T07:30:00Z', motive: 'incident', priority: 'express', intervention: 'hosting-site-unreachable' };
  const steps = telenet('reactionDeadline', input);
  expect(steps.find(({ name }) => name === 'loggedAt')?.value).toBe('2024-05-06T07:30:00Z');
  const moments = JSON.stringify(steps.filter(({ from: { kind } }) => kind !== 'input')).match(/\d{4}-\d\d-\d\dT[^"]+/g) ?? [];
  expect(moments.length).toBeGreaterThan(0);
  expect(moments.filter((moment) => !moment.endsWith('+02:00'))).toEqual([]);
});

test('a rule about one service says so first', () => {
  const explanation = contracts.alteo.explain('commitmentEnd', { subscribedOn: '2024-01-15' });
  expect('steps' in explanation && explanation.steps[0]?.from).toMatchObject({
    kind: 'scope',
    words: 'Service de mails transactionnels',
    clause: '4.5',
  });
});
