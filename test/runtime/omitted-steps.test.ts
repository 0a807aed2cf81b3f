/** A step that an answer may leave out is told by its name and kind: a reading, a rule and an input of one name are three. */
import { expect, test } from 'vitest';
import { explained, type Source, type Step, type Telling } from '../../compiler/runtime/explain/trace.ts';

const stepOf = (from: Source): Step => ({ name: 'x', label: 'X', value: 1, from });
const sources: Readonly<Record<string, Source>> = {
  x: { kind: 'formula', text: 'x' },
  'reading:x': { kind: 'reading', choice: 'x', option: 'a' },
  'rule:x': { kind: 'rule', rule: 'x', steps: [] },
  'scope:x': { kind: 'scope', clause: '1', start: 0, end: 1, words: 'x' },
  'calendar:x': { kind: 'calendar', days: [] },
};
const rule = { input: {}, output: 'count', readings: {}, labels: {}, defaults: {} } as const;

/** Kinds of the steps left when the answer may omit these and uses those. */
function kept(omits: readonly string[], uses: readonly string[]): string[] {
  const steps = [
    ...Object.values(sources).map(stepOf),
    { name: 'answer', label: 'R', type: 'count', from: { kind: 'formula', text: 'r' }, uses },
  ];
  const telling = { rule, id: 'r', omits, steps } as Telling;
  const { steps: told } = explained(telling, (trace) => {
    for (let place = 0; place < steps.length - 1; place++) trace.step(place);
    trace.conclude(steps.length - 1, 1);
  });
  return told.map(({ name, from: { kind } }) => (name === 'answer' ? name : kind));
}

const all = ['formula', 'reading', 'rule', 'scope', 'calendar', 'answer'];

test.each(Object.keys(sources))('leaving out %s leaves the others', (key) => {
  expect(kept([key], [])).toEqual(all.filter((kind) => kind !== sources[key]!.kind));
  expect(kept([key], [key])).toEqual(all);
});
