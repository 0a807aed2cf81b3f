/** Rules as JSON in, JSON out: what `wire.ts` of each contract is made of. Only an `InvalidInput` is an answer; any other error is ours. */

import type { Explained, Step } from '../explain/trace.ts';
import { InvalidInput } from '../invalid.ts';
import { enter, isZone, zoneOf } from '../time/zone.ts';
import type { WireWords } from '../words.ts';
import { localSteps } from './local-steps.ts';
import { said, Unread } from './unread.ts';
import { makeReader, typeOf } from './wire-read.ts';
import { record } from './wire-scalar.ts';
import { offsetOf } from './wire-time.ts';
import type { WireField, WireRule, WireType } from './wire-type.ts';
import { type Writing, writeWire } from './wire-write.ts';

export type Refused = { readonly error: 'invalid-input' | 'unknown-rule'; readonly message: string };
export type Answer = { readonly result: unknown; readonly rounded?: true } | Refused;
export type Explanation = { readonly result: unknown; readonly rounded?: true; readonly steps: readonly Step[] } | Refused;

/** What a reader made; where it refuses, the refusal with the way to what is wrong. */
export function parseInput<Input extends object>(
  rule: WireRule,
  json: unknown,
  words: WireWords,
  build: (fields: Readonly<Record<string, unknown>>) => Input,
): Input | InvalidInput {
  try {
    return record(json, build);
  } catch (error) {
    if (error instanceof InvalidInput) return explained(rule, json, words) as Input | InvalidInput;
    throw error;
  }
}

function explained(rule: WireRule, json: unknown, words: WireWords): unknown {
  try {
    return makeReader({ record: rule.input })(json);
  } catch (error) {
    if (error instanceof InvalidInput) return said(error, words);
    throw error;
  }
}

/** A native result as wire JSON; instants in `zone`, else in UTC. */
export function formatResult(rule: WireRule, result: unknown, zone?: string): { readonly result: unknown; readonly rounded?: true } {
  return format(rule, result, { rounded: false, offsetAt: zone === undefined ? () => 0 : (instant) => enter(zoneOf(zone), instant) });
}

function format(rule: WireRule, result: unknown, writing: Writing): { readonly result: unknown; readonly rounded?: true } {
  const written = writeWire(rule.output, result, writing);
  return writing.rounded ? { result: written, rounded: true } : { result: written };
}

/** A rule as `evaluate` and `explain` call it. */
type WireEntry = {
  readonly rule: WireRule;
  readonly parse: (json: unknown) => object;
  /** Under the default readings. */
  readonly run: (input: never) => unknown;
  /** Under any readings, where the rule has some. */
  readonly inFull?: (input: never, readings: never) => unknown;
  readonly explain: (input: never, readings: never) => Explained<unknown>;
};
export type WireEntries = Readonly<Record<string, WireEntry>>;

/** The zone that a contract fixes and the words that it refuses in. */
export type Setting = { readonly zone: string | undefined; readonly words: WireWords };

/** One evaluation. */
export function evaluateRule(entries: WireEntries, setting: Setting, id: string, input: unknown, readings: unknown): Answer {
  const asked = ask(entries, setting, id, input, readings);
  if ('error' in asked) return asked;
  const answer = answerTo(asked, readings);
  return 'error' in answer ? answer : answer.written;
}

/** What a rule answers to an input that it takes. */
const resultOf = (entry: WireEntry, native: object, readings: unknown): unknown =>
  entry.inFull && isChosen(readings) ? entry.inFull(native as never, readings as never) : entry.run(native as never);

/** None chosen are the usual ones, which a rule knows without being told. */
const isChosen = (readings: unknown): boolean => Object.keys(readings ?? {}).length > 0;

/** A rule and an input that it reads, to be answered under several readings. */
export type Asked = { readonly entry: WireEntry; readonly setting: Setting; readonly input: unknown; readonly native: object };

/** Refused where there is no such rule, or it cannot read the input or does not offer the readings. */
export function ask(entries: WireEntries, setting: Setting, id: string, input: unknown, readings: unknown): Asked | Refused {
  const entry = entryOf(entries, id);
  if (!entry) return unknownRule(id);
  try {
    return { entry, setting, input, native: accepted(entry, input, readings) };
  } catch (error) {
    return refusal(error, setting.words);
  }
}

/** The exact result and as it is written, or the rule's refusal of this case. */
export function answerTo({ entry, setting, input, native }: Asked, readings: unknown) {
  try {
    const result = resultOf(entry, native, readings);
    return { native: result, written: format(entry.rule, result, new Clocks(entry.rule, input, setting.zone)) };
  } catch (error) {
    return refusal(error, setting.words);
  }
}

/** One explanation. */
export function explainRule(entries: WireEntries, { zone, words }: Setting, id: string, input: unknown, readings: unknown): Explanation {
  const entry = entryOf(entries, id);
  if (!entry) return unknownRule(id);
  try {
    const { result, steps } = entry.explain(accepted(entry, input, readings) as never, (readings ?? {}) as never);
    const clocks = new Clocks(entry.rule, input, zone);
    return { ...format(entry.rule, result, clocks), steps: localSteps(steps, clocks, input) };
  } catch (error) {
    return refusal(error, words);
  }
}

const entryOf = (entries: WireEntries, id: string): WireEntry | undefined => (Object.hasOwn(entries, id) ? entries[id] : undefined);

/** What a rule says is in the contract's language; this is the tool's, and English. */
const unknownRule = (id: unknown): Refused => ({ error: 'unknown-rule', message: `unknown rule ${JSON.stringify(id) ?? 'undefined'}` });

/** The input as the rule takes it; thrown where it or the readings are refused. */
function accepted(entry: WireEntry, input: unknown, readings: unknown): object {
  const parsed = entry.parse(input);
  if (parsed instanceof InvalidInput) throw parsed;
  if (readings !== undefined) refuseReadings(entry.rule, readings);
  return parsed;
}

function refusal(error: unknown, words: WireWords): Refused {
  if (error instanceof InvalidInput) return { error: 'invalid-input', message: said(error, words).message };
  throw error;
}

/** Throws for a choice or an option that the rule does not offer. */
function refuseReadings(rule: WireRule, readings: unknown): void {
  if (typeof readings !== 'object' || readings === null || Array.isArray(readings)) {
    throw new InvalidInput('', 'readings: expected an object of choice: option');
  }
  for (const [choice, option] of Object.entries(readings)) {
    const options = Object.hasOwn(rule.readings, choice) ? rule.readings[choice] : undefined;
    if (!options) throw new Unread(choice, 'unknownReading');
    if (!options.includes(option as string)) throw new Unread(choice, 'reading', { values: options.join(', ') });
  }
}

/** How a result is written: its instants by the clocks of the call, looked up for the first of them. */
class Clocks implements Writing {
  rounded = false;
  private readonly rule: WireRule;
  private readonly input: unknown;
  private readonly zone: string | undefined;
  private clocks: Writing['offsetAt'] | undefined;

  constructor(rule: WireRule, input: unknown, zone: string | undefined) {
    this.rule = rule;
    this.input = input;
    this.zone = zone;
    this.clocks = undefined;
  }

  offsetAt(instant: number): number {
    this.clocks ??= offsetsOf(this.rule, this.input, this.zone);
    return this.clocks(instant);
  }
}

/** The contract's zone, else the input's, else the offset its first instant is written with. */
function offsetsOf(rule: WireRule, input: unknown, zone: string | undefined): Writing['offsetAt'] {
  const name = zone ?? zoneIn(rule, input);
  if (typeof name === 'string' && isZone(name)) return (instant) => enter(zoneOf(name), instant);
  const offset = offsetOf(firstInstant({ record: rule.input }, input) ?? 'Z');
  return () => offset;
}

function zoneIn(rule: WireRule, input: unknown): unknown {
  const name = Object.keys(rule.input).find((key) => typeOf(rule.input[key] as WireField) === 'timeZone');
  return name === undefined ? undefined : (input as Record<string, unknown>)[name];
}

function firstInstant(type: WireType, json: unknown): string | undefined {
  if (type === 'instant') return json as string;
  if (typeof type === 'string' || json === undefined) return undefined;
  if ('list' in type) return (json as readonly unknown[]).length > 0 ? firstInstant(type.list, (json as readonly unknown[])[0]) : undefined;
  if (!('record' in type)) return undefined;
  return Object.entries(type.record)
    .map(([name, field]: [string, WireField]) => firstInstant(typeOf(field), (json as Record<string, unknown>)[name]))
    .find(Boolean);
}
