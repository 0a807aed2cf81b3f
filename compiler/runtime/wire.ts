/** Rules as JSON in, JSON out: what `wire.ts` of each contract is made of. Only an `InvalidInput` is an answer; any other error is ours. */
import { InvalidInput } from './invalid.ts';
import type { Explained, Step } from './trace.ts';
import { makeReader, typeOf } from './wire-read.ts';
import { record } from './wire-scalar.ts';
import { offsetOf } from './wire-time.ts';
import type { WireField, WireRule, WireType } from './wire-type.ts';
import { type Writing, writeWire } from './wire-write.ts';
import { enter, isZone, zoneOf } from './zone.ts';

export type Refused = { readonly error: 'invalid-input' | 'unknown-rule'; readonly message: string };
export type Answer = { readonly result: unknown; readonly rounded?: true } | Refused;
export type Explanation = { readonly result: unknown; readonly rounded?: true; readonly steps: readonly Step[] } | Refused;

/** What a reader made; where it refuses, the refusal with the way to what is wrong. */
export function parseInput<Input extends object>(
  rule: WireRule,
  json: unknown,
  build: (fields: Readonly<Record<string, unknown>>) => Input,
): Input | InvalidInput {
  try {
    return record(json, build);
  } catch (error) {
    if (error instanceof InvalidInput) return explained(rule, json) as Input | InvalidInput;
    throw error;
  }
}

function explained(rule: WireRule, json: unknown): unknown {
  try {
    return makeReader({ record: rule.input })(json);
  } catch (error) {
    if (error instanceof InvalidInput) return error;
    throw error;
  }
}

/** A native result as wire JSON; instants in `zone`, else in UTC. */
export function formatResult(rule: WireRule, result: unknown, zone?: string): { readonly result: unknown; readonly rounded?: true } {
  return format(rule, result, zone === undefined ? () => 0 : (instant) => enter(zoneOf(zone), instant));
}

function format(rule: WireRule, result: unknown, offsetAt: Writing['offsetAt']): { readonly result: unknown; readonly rounded?: true } {
  const writing: Writing = { rounded: false, offsetAt };
  const written = writeWire(rule.output, result, writing);
  return writing.rounded ? { result: written, rounded: true } : { result: written };
}

/** A rule as `evaluate` and `explain` call it. */
type WireEntry = {
  readonly rule: WireRule;
  readonly parse: (json: unknown) => object;
  readonly run: (input: never, readings: never) => unknown;
  readonly explain: (input: never, readings: never) => Explained<unknown>;
};
export type WireEntries = Readonly<Record<string, WireEntry>>;

/** One evaluation; `zone` is the zone that the contract fixes. */
export function evaluateRule(entries: WireEntries, zone: string | undefined, id: string, input: unknown, readings: unknown): Answer {
  return attempt(entries, id, readings, input, (entry, parsed) => {
    const result = entry.run(parsed as never, (readings ?? {}) as never);
    return format(entry.rule, result, clocksOf(entry.rule, input, zone));
  });
}

/** One explanation. */
export function explainRule(entries: WireEntries, zone: string | undefined, id: string, input: unknown, readings: unknown): Explanation {
  return attempt(entries, id, readings, input, (entry, parsed) => {
    const { result, steps } = entry.explain(parsed as never, (readings ?? {}) as never);
    return { ...format(entry.rule, result, clocksOf(entry.rule, input, zone)), steps };
  });
}

/** What `run` answers on an input that was read; what it or the reader refuses, an answer too. What a rule says is French, the rest English. */
function attempt<Given>(
  entries: WireEntries,
  id: string,
  readings: unknown,
  input: unknown,
  run: (entry: WireEntry, parsed: object) => Given,
): Given | Refused {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  if (!entry) return { error: 'unknown-rule', message: `unknown rule ${JSON.stringify(id) ?? 'undefined'}` };
  const parsed = entry.parse(input);
  const refused = parsed instanceof InvalidInput ? parsed.message : refuseReadings(entry.rule, readings);
  if (refused !== undefined) return { error: 'invalid-input', message: refused };
  try {
    return run(entry, parsed);
  } catch (error) {
    if (error instanceof InvalidInput) return { error: 'invalid-input', message: error.message };
    throw error;
  }
}

/** Why readings are refused: a choice or an option that the rule does not offer. */
function refuseReadings(rule: WireRule, readings: unknown): string | undefined {
  if (readings === undefined) return undefined;
  if (typeof readings !== 'object' || readings === null || Array.isArray(readings)) return 'readings: expected an object of choice: option';
  for (const [choice, option] of Object.entries(readings)) {
    const options = Object.hasOwn(rule.readings, choice) ? rule.readings[choice] : undefined;
    if (!options) return `${choice} : aucune lecture de ce nom`;
    if (!options.includes(option as string)) return `${choice} : attendu, l’une des lectures ${options.join(', ')}`;
  }
  return undefined;
}

/** The clocks of a result's instants, looked up when the first is written. */
function clocksOf(rule: WireRule, input: unknown, zone: string | undefined): Writing['offsetAt'] {
  let clocks: Writing['offsetAt'] | undefined;
  return (instant) => {
    clocks ??= offsetsOf(rule, input, zone);
    return clocks(instant);
  };
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
