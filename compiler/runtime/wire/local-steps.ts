/** Steps as recorded, their moments in UTC → the same on the clocks of the answer; what was given stays as it was written. */

import type { Step } from '../explain/trace.ts';
import { writeInstant } from './wire-time.ts';
import type { Writing } from './wire-write.ts';

export const localSteps = (steps: readonly Step[], writing: Writing, input?: unknown): Step[] =>
  steps.map((step) => localStep(step, writing, input));

/** `input` is the wire's, for the steps of the rule that was called with it. */
function localStep(step: Step, writing: Writing, input: unknown): Step {
  const { name, from } = step;
  if (from.kind === 'input' && from.given && input !== undefined) return { ...step, value: (input as Record<string, unknown>)[name] };
  const value = localized(step.value, writing);
  return from.kind === 'rule' ? { ...step, value, from: { ...from, steps: localSteps(from.steps, writing) } } : { ...step, value };
}

function localized(value: unknown, writing: Writing): unknown {
  if (typeof value === 'string') return isMoment(value) ? momentAt(Date.parse(value), writing) : value;
  if (Array.isArray(value)) return value.map((item) => localized(item, writing));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, localized(field, writing)]));
}

const isMoment = (text: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text);
const momentAt = (instant: number, writing: Writing): string => writeInstant(instant, writing.offsetAt(instant));
