/** Moments of an explanation on the clocks of its answer; what was given stays as it was written. */
import { expect, test } from 'vitest';
import type { Step } from '../../compiler/runtime/explain/trace.ts';
import { localSteps } from '../../compiler/runtime/wire/local-steps.ts';

const writing = { rounded: false, offsetAt: () => 7_200_000 };
const step = (value: unknown, from: Step['from'] = { kind: 'formula', text: 'x' }): Step =>
  ({ name: 'at', label: 'Instant', value, from }) as Step;
const values = (steps: readonly Step[], input?: unknown): unknown[] => localSteps(steps, writing, input).map(({ value }) => value);

test('every moment within a value is told by the clock, nothing else changes', () => {
  expect(
    values([
      step('2024-07-01T12:00:00Z'),
      step(['2024-07-01T12:00:00Z', '2024-07-01']),
      step({ start: '2024-07-01T12:00:00.250Z', name: 'x', count: 3 }),
      step(null),
      step('le 2024-07-01T12:00:00Z'),
      step('2024-07-01T12:00:00+01:00'),
    ]),
  ).toEqual([
    '2024-07-01T14:00:00+02:00',
    ['2024-07-01T14:00:00+02:00', '2024-07-01'],
    { start: '2024-07-01T14:00:00.25+02:00', name: 'x', count: 3 },
    null,
    'le 2024-07-01T12:00:00Z',
    '2024-07-01T12:00:00+01:00',
  ]);
});

test('an input that was given is shown as it was written, one that was not by the clock', () => {
  const [given, absent] = [true, false].map((is) => step('2024-07-01T12:00:00Z', { kind: 'input', given: is } as Step['from']));
  expect(values([given!, absent!], { at: '2024-07-01T09:00:00-03:00' })).toEqual([
    '2024-07-01T09:00:00-03:00',
    '2024-07-01T14:00:00+02:00',
  ]);
  expect(values([given!])).toEqual(['2024-07-01T14:00:00+02:00']);
});

test('the steps of a called rule are told by the same clock, its inputs too', () => {
  const inner = step('2024-07-01T12:00:00Z', { kind: 'input', given: true } as Step['from']);
  const [told] = localSteps([step(1, { kind: 'rule', rule: 'r', steps: [inner] } as Step['from'])], writing, { at: 'x' });
  expect(told?.from.kind === 'rule' && told.from.steps.map(({ value }) => value)).toEqual(['2024-07-01T14:00:00+02:00']);
});
