/**
 * The steps of an explained rule, in the order they were taken. Values are wire JSON. A step says where its
 * value comes from: words of the text, an input, a reading, an assumption, a rule, a formula, or what decided.
 */

import { typeOf } from '../wire/wire-read.ts';
import type { WireRule, WireType } from '../wire/wire-type.ts';
import { writeValue } from '../wire/wire-write.ts';
import type { SkippedDay, Walks } from './skipped.ts';

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

/** `value` is null where there is none. */
export type Step = { readonly name: string; readonly label: string; readonly value: unknown; readonly from: Source };
/** A rule's native result and how it came about. */
export type Explained<Result> = { readonly result: Result; readonly steps: readonly Step[] };

/**
 * A rule whose explanation is made when it is read: the result comes at the rule's own speed, `steps` from its explanation.
 * Both under the default readings. The input is taken as never changing. `onDemand(billedTime, explainBilledTime)({ timeSpent }).steps`
 */
export function onDemand<Input, Result>(
  run: (input: Input) => Result,
  explain: (input: Input) => Explained<Result>,
): (input: Input) => Explained<Result> {
  return (input) => new OnDemand(run(input), explain, input);
}

class OnDemand<Input, Result> implements Explained<Result> {
  readonly result: Result;
  private readonly explain: (input: Input) => Explained<Result>;
  private readonly input: Input;
  private made: readonly Step[] | undefined;

  constructor(result: Result, explain: (input: Input) => Explained<Result>, input: Input) {
    this.result = result;
    this.explain = explain;
    this.input = input;
    this.made = undefined;
  }

  get steps(): readonly Step[] {
    this.made ??= this.explain(this.input).steps;
    return this.made;
  }
}

/** What a step tells but its value: kept beside a rule, in the order in which the rule names its steps. */
export type Told =
  /** Words of the text or an assumption: the value is known too. */
  Step | ToldChoice | ToldValue | { readonly name: string; readonly label: string; readonly called: Telling };

/** A reading: a step for each option that may be chosen. */
export type ToldChoice = { readonly choice: string; readonly options: Readonly<Record<string, Step>> };

/** `uses`: of an answer, the names that it used. */
type ToldValue = {
  readonly name: string;
  readonly label: string;
  readonly type: WireType;
  readonly from: Source;
  readonly uses?: readonly string[];
};

/** What the days are called that a walk passes over, and what walks and tells them. */
type Skipped = { readonly label: string; readonly walks: (skip: (days: readonly SkippedDay[]) => void) => Walks };

/** All that the steps of a rule tell, apart from the values: `scope` stands first, `defaults` are the words that absent inputs are read from. */
export type Telling = {
  readonly rule: WireRule;
  readonly id: string;
  readonly scope?: readonly Step[];
  readonly defaults?: Readonly<Record<string, Step>>;
  /** The option of each reading where none is chosen. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Of a rule that walks over days alone, since walks weigh: */
  readonly skipped?: Skipped;
  /** Names whose steps are left out unless the answer uses them, those that it always uses, and what names use in turn. */
  readonly omits?: readonly string[];
  readonly always?: readonly string[];
  readonly inTurn?: Readonly<Record<string, readonly string[]>>;
  readonly steps: readonly Told[];
};

/** Runs a rule with a trace and gives its result with the steps that it told. */
export function explained<Result>(telling: Telling, run: (trace: Trace) => Result): Explained<Result> {
  const trace = new Trace(telling);
  const result = run(trace);
  return { result, steps: trace.steps };
}

type ToldStep = { -readonly [Key in keyof Step]: Step[Key] };

/** What a rule tells its steps to, each by its place among those of its `Telling`. */
export class Trace {
  readonly steps: Step[];
  private readonly telling: Telling;
  /** The step of the calling rule, whose value is the last one told here. */
  private readonly owner: ToldStep | undefined;
  private readonly unused: Set<string>;
  private readings: object = {};
  private readonly uses: Map<string, () => void> = new Map();

  constructor(telling: Telling, owner?: ToldStep, steps: Step[] = []) {
    this.telling = telling;
    this.owner = owner;
    this.steps = steps;
    this.unused = new Set(telling.omits);
  }

  /** The rule takes its input. */
  take(input: object, readings: object = {}): void {
    this.readings = readings;
    const { rule, scope = [], defaults = {} } = this.telling;
    this.steps.push(...scope, ...received(rule, input));
    for (const [name, words] of Object.entries(defaults)) {
      if ((input as Record<string, unknown>)[name] === undefined) this.steps.push(words);
    }
  }

  /** A value has been computed, words or a reading come into it. */
  step(place: number, value?: unknown): void {
    this.tell(this.telling.steps[place] as Told, value);
  }

  private tell(told: Told, value?: unknown): Step {
    const step = 'choice' in told ? this.chosen(told) : stepOf(told, value);
    this.steps.push(step);
    return step;
  }

  private chosen({ choice, options }: Extract<Told, { choice: string }>): Step {
    const option = (this.readings as Record<string, string | undefined>)[choice] ?? this.telling.readings?.[choice];
    return options[option as string] as Step;
  }

  /** The result, which stands last: steps of names that it did not use (`reading:x` of a reading) are left out. */
  conclude(place: number, value: unknown): void {
    const told = this.telling.steps[place] as ToldValue;
    this.use(...(this.telling.always ?? []), ...(told.uses ?? []));
    const last = this.tell(told, value);
    const kept = this.unused.size > 0 ? this.steps.filter((each) => each === last || !this.unused.has(keyOf(each))) : this.steps;
    if (kept !== this.steps) this.steps.splice(0, this.steps.length, ...kept);
    if (this.owner) this.owner.value = last.value;
  }

  /** The answer uses names, and what these use in turn. */
  use(...names: readonly string[]): void {
    for (const name of names) {
      if (!this.unused.delete(name)) continue;
      this.use(...(this.telling.inTurn?.[name] ?? []));
      this.uses.get(name)?.();
    }
  }

  whereUsed(name: string, tell: () => void): void {
    this.uses.set(name, tell);
  }

  /** Walks over working days that tell the days they pass over. */
  get walks(): Walks {
    const { label, walks } = this.telling.skipped as Skipped;
    return walks((days) => {
      const value = days.map(({ date }) => date);
      this.steps.push({ name: 'skipped', label, value, from: { kind: 'calendar', days } });
    });
  }

  /** Another rule is called: the trace for its own steps. */
  enter(place: number): Trace {
    const { name, label, called } = this.telling.steps[place] as Extract<Told, { called: Telling }>;
    const steps: Step[] = [];
    const owner: ToldStep = { name, label, value: null, from: { kind: 'rule', rule: called.id, steps } };
    this.steps.push(owner);
    return new Trace(called, owner, steps);
  }
}

function stepOf(told: Told, value: unknown): Step {
  if ('value' in told) return told;
  const { name, label, type, from } = told as ToldValue;
  return { name, label, value: writeValue(type, value), from };
}

const keyOf = ({ name, from: { kind } }: Step): string =>
  kind === 'reading' || kind === 'rule' || kind === 'scope' || kind === 'calendar' ? `${kind}:${name}` : name;

/** One step for each input given, or whose default stands in. */
function received(rule: WireRule, input: object): Step[] {
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
