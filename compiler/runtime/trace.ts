/**
 * The steps of an explained rule, in the order they were taken. Values are wire JSON. A step says where its
 * value comes from: words of the text, an input, a reading, an assumption, a rule, a formula, or what decided.
 */

import { typeOf } from './wire-read.ts';
import type { WireRule, WireType } from './wire-type.ts';
import { writeValue } from './wire-write.ts';

export type Source =
  /** The words that limit what the rule is about, such as the service its clause stands under; the step has no value. */
  | { readonly kind: 'scope'; readonly clause: string; readonly start: number; readonly end: number; readonly words: string }
  /** Words of the contract: offsets in the clause's text. */
  | { readonly kind: 'text'; readonly clause: string; readonly start: number; readonly end: number; readonly words: string }
  /** `given` is false where the input's default stands in. */
  | { readonly kind: 'input'; readonly name: string; readonly given: boolean }
  | { readonly kind: 'rule'; readonly rule: string; readonly steps: readonly Step[] }
  | { readonly kind: 'reading'; readonly choice: string; readonly option: string }
  | { readonly kind: 'assumption'; readonly id: string; readonly source: string }
  /** A `where` name or the rule's result: the formula as written. */
  | { readonly kind: 'formula'; readonly text: string }
  /** The row of a table that applied; `row` counts from 1. */
  | { readonly kind: 'row'; readonly row: number; readonly cells: readonly string[]; readonly clause?: string; readonly note?: string }
  | { readonly kind: 'exception'; readonly id: string; readonly clause: string }
  /** Days that a walk over working days passed over. */
  | { readonly kind: 'calendar'; readonly days: readonly SkippedDay[] };

/** A day on which no work is done: by its weekday, or as a holiday. */
export type SkippedDay = { readonly date: string; readonly why: 'weekday' | 'holiday' };

/** `value` is null where there is none. */
export type Step = { readonly name: string; readonly label: string; readonly value: unknown; readonly from: Source };
/** A rule's native result and how it came about. */
export type Explained<Result> = { readonly result: Result; readonly steps: readonly Step[] };

/**
 * A rule whose explanation is made when it is read: the result comes at the rule's own speed, `steps` from its twin.
 * The input is taken as never changing. `onDemand(billedTime, explainBilledTime)({ timeSpent }).steps`
 */
export function onDemand<Input, Readings, Result>(
  run: (input: Input, readings?: Readings) => Result,
  twin: (input: Input, readings?: Readings) => Explained<Result>,
): (input: Input, readings?: Readings) => Explained<Result> {
  return (input, readings) => new OnDemand(run(input, readings), twin, input, readings);
}

class OnDemand<Input, Readings, Result> implements Explained<Result> {
  readonly result: Result;
  private readonly twin: (input: Input, readings?: Readings) => Explained<Result>;
  private readonly input: Input;
  private readonly readings: Readings | undefined;
  private made: readonly Step[] | undefined;

  constructor(
    result: Result,
    twin: (input: Input, readings?: Readings) => Explained<Result>,
    input: Input,
    readings: Readings | undefined,
  ) {
    this.result = result;
    this.twin = twin;
    this.input = input;
    this.readings = readings;
    this.made = undefined;
  }

  get steps(): readonly Step[] {
    this.made ??= this.twin(this.input, this.readings).steps;
    return this.made;
  }
}

/** One step for each input given, or whose default stands in. */
export function received(rule: WireRule, input: object): Step[] {
  const steps: Step[] = [];
  for (const [name, field] of Object.entries(rule.input)) {
    const value = (input as Record<string, unknown>)[name];
    const given = value !== undefined;
    if (!given && !Object.hasOwn(rule.defaults, name)) continue;
    steps.push({
      name,
      label: rule.labels[name] ?? name,
      value: given ? writeValue(typeOf(field), value) : rule.defaults[name],
      from: { kind: 'input', name, given },
    });
  }
  return steps;
}

/** Adds a called rule's steps as one step, and hands its result on. */
export function follow<Result>(
  steps: Step[],
  { name, label, rule }: { readonly name: string; readonly label: string; readonly rule: string },
  type: WireType,
  called: Explained<Result>,
): Result {
  steps.push({ name, label, value: writeValue(type, called.result), from: { kind: 'rule', rule, steps: called.steps } });
  return called.result;
}

/** The last step: the result and what decided it. Steps of names that the answer did not use (`reading:x` of a reading) are left out. */
export function conclude<Result>(
  steps: Step[],
  step: Omit<Step, 'value'>,
  type: WireType,
  result: Result,
  unused?: ReadonlySet<string>,
): Explained<Result> {
  const used = unused && unused.size > 0 ? steps.filter((each) => !unused.has(keyOf(each))) : steps;
  used.push({ name: step.name, label: step.label, value: writeValue(type, result), from: step.from });
  return { result, steps: used };
}

const keyOf = ({ name, from: { kind } }: Step): string =>
  kind === 'reading' || kind === 'rule' || kind === 'scope' || kind === 'calendar' ? `${kind}:${name}` : name;
