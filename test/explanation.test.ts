/** Explanations of both contracts: they show what the answer used, and nothing else. */
import { describe, expect, test } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { emit } from '../compiler/emit/index.ts';
import { interpretRule } from '../compiler/interpret/interpret-rule.ts';
import type { Expression } from '../compiler/model/expression.ts';
import type { Program } from '../compiler/model/program.ts';
import type { Explanation } from '../compiler/runtime/wire.ts';
import { contractFiles } from './contract-files.ts';
import { run } from './emit/build.ts';

type Explain = (rule: string, input: object, readings?: object) => Explanation;
type Step = Extract<Explanation, { steps: unknown }>['steps'][number];

async function built(id: string): Promise<{ program: Program; explain: Explain }> {
  const program = compile(contractFiles(id)).program!;
  return { program, explain: (await run(emit(program), 'wire')).explain as unknown as Explain };
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
