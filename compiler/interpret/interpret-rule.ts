/**
 * One rule of a program on wire JSON, as `clausier eval` answers it, computed by the oracle: exact rationals, naive
 * calendar. The program is data, so a changed one (a mutant, another edition) is interpreted the same way.
 */
import { strict as assert } from 'node:assert';
import { languageOf } from '../language/languages.ts';
import type { Program, Rule } from '../model/program.ts';
import type { Value } from '../model/value.ts';
import { type Machine, type Observer, runRule } from './evaluate.ts';
import { asking, Refusal, saying } from './refusal.ts';
import { readWire } from './wire/read-wire.ts';
import { writeWire } from './wire/write-wire.ts';

export type Answer = { readonly result: unknown; readonly rounded?: true } | { readonly error: 'invalid-input'; readonly message: string };

type Json = Readonly<Record<string, unknown>>;

/** `input` and `readings` are wire JSON; readings not given keep the rule's default. the observer is told what is evaluated. */
export function interpretRule(
  program: Program,
  id: string,
  input: unknown,
  readings: Readonly<Record<string, string>> = {},
  observer?: Observer,
): Answer {
  const machine = machineOf(program);
  const rule = machine.rules.get(id);
  assert(rule, `${program.id} has a rule ${id}`);
  try {
    const value = runRule(observer ? { ...machine, observer } : machine, rule, readInputs(rule, input), readReadings(rule, readings));
    const { json, rounded } = writeWire(value, rule.output);
    return rounded ? { result: json, rounded } : { result: json };
  } catch (cause) {
    if (cause instanceof Refusal) return { error: 'invalid-input', message: cause.told(languageOf(program.linked.contract.meta).messages) };
    throw cause;
  }
}

const machines = new WeakMap<Program, Machine>();

function machineOf(program: Program): Machine {
  const known = machines.get(program);
  if (known) return known;
  const machine: Machine = {
    rules: new Map(program.rules.map((rule) => [rule.id, rule])),
    calendars: new Map(program.calendars.map((calendar) => [calendar.id, calendar])),
    observer: {},
  };
  machines.set(program, machine);
  return machine;
}

function readInputs(rule: Rule, input: unknown): Map<string, Value> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw new Refusal('', asking('object'));
  const unknown = Object.keys(input).find((key) => !rule.inputs.some(({ name }) => name === key));
  if (unknown !== undefined) throw new Refusal(unknown, saying('unknownInput'));
  return new Map(
    rule.inputs.map(({ name, type, required, default: otherwise }) => {
      const json = Object.hasOwn(input, name) ? (input as Json)[name] : undefined;
      if (json === undefined && required) throw new Refusal(name, saying('required'));
      return [name, json === undefined ? (otherwise ?? null) : readWire(json, type, name)];
    }),
  );
}

function readReadings(rule: Rule, readings: Readonly<Record<string, string>>): Map<string, string> {
  const unknown = Object.keys(readings).find((choice) => !rule.readings.some((reading) => reading.choice === choice));
  if (unknown !== undefined) throw new Refusal(unknown, saying('unknownReading'));
  return new Map(
    rule.readings.map(({ choice, options, default: otherwise }) => {
      const option = Object.hasOwn(readings, choice) ? (readings[choice] as string) : otherwise;
      if (!options.includes(option)) throw new Refusal(choice, asking('reading', { values: options.join(', ') }));
      return [choice, option];
    }),
  );
}
