/** What a rule's own words suggest to try: its constants and those of the rules it calls, and what its examples give. */
import type { Expression } from '../../model/expression/expression.ts';
import { nodesOf } from '../../model/expression/expression-tree.ts';
import { expressionsOf } from '../../model/expression/rule-expressions.ts';
import type { Program, Rule } from '../../model/program.ts';
import type { Field, Type } from '../../model/type.ts';
import type { Value } from '../../model/value.ts';
import { dateAt, dayAt } from '../calendar.ts';
import { Refusal } from '../refusal.ts';
import { readWire } from '../wire/read-wire.ts';
import { kindOf } from '../wire/wire-forms.ts';

/** Values by the key of their type. */
export type KnownValues = ReadonlyMap<string, readonly Value[]>;

/** `money`, `date`, `timeZone` …: values of the same key may stand for one another. */
export function typeKey(type: Type): string {
  if (type.kind === 'quantity') return kindOf(type.unit) ?? 'compound';
  if (type.kind === 'optional') return typeKey(type.of);
  return type.kind === 'text' ? type.format : type.kind;
}

/** The rule and all rules it calls, directly or not. */
export function rulesUnder(program: Program, id: string): Rule[] {
  const found = new Map<string, Rule>();
  const add = (name: string): void => {
    const rule = program.rules.find((each) => each.id === name);
    if (!rule || found.has(name)) return;
    found.set(name, rule);
    for (const root of expressionsOf(rule)) for (const node of nodesOf(root)) if (node.kind === 'rule') add(node.rule);
  };
  add(id);
  return [...found.values()];
}

export function knownValues(program: Program, rule: Rule): KnownValues {
  const known = new Map<string, Value[]>();
  const add = (value: Value, type: Type): void => {
    for (const [key, leaf] of leavesOf(value, type)) known.set(key, [...(known.get(key) ?? []), leaf].slice(-400));
  };
  const addConstant = ({ value, type }: Extract<Expression, { kind: 'constant' }>): void => {
    add(value, type);
    known.set('calendar', [...(known.get('calendar') ?? []), ...endsOf(value)]);
  };
  for (const each of rulesUnder(program, rule.id)) {
    for (const root of expressionsOf(each)) for (const node of nodesOf(root)) if (node.kind === 'constant') addConstant(node);
    for (const { default: value, type } of each.inputs) if (value !== undefined) add(value, type);
  }
  for (const values of exampleInputs(rule)) {
    for (const { name, type } of rule.inputs) add(values[name] ?? null, type);
  }
  return new Map([...known].map(([key, values]) => [key, distinct(values)]));
}

/** The first and the last day that a calendar knows, and the last of the year before, which is the last that rules accept. */
function endsOf(value: Value): Value[] {
  if (typeof value !== 'object' || value?.kind !== 'list' || !value.known) return [];
  const { from, until } = value.known;
  return [from, until - 1, dayAt(dateAt(until - 1).year, 1, 1) - 1].map((day) => ({ kind: 'date', day }));
}

/** The valid inputs among a rule's examples, as values. */
export function exampleInputs(rule: Rule): Readonly<Record<string, Value>>[] {
  return rule.examples.flatMap(({ given }) => {
    try {
      const present = rule.inputs.filter(({ name }) => given[name] !== undefined);
      return [Object.fromEntries(present.map(({ name, type }) => [name, readWire(given[name], type, name)]))];
    } catch (cause) {
      if (cause instanceof Refusal) return [];
      throw cause;
    }
  });
}

/** Values without parts, each with the key of its type. */
function leavesOf(value: Value, type: Type): (readonly [key: string, leaf: Value])[] {
  const leaves: [string, Value][] = [];
  mapLeaves(value, type, (key, leaf) => {
    leaves.push([key, leaf]);
    return leaf;
  });
  return leaves;
}

/** The same value with each of its leaves replaced. */
export function mapLeaves(value: Value, type: Type, change: (key: string, leaf: Value) => Value): Value {
  if (value === null) return null;
  const inner = type.kind === 'optional' ? type.of : type;
  if (typeof value === 'object' && value.kind === 'list') {
    return inner.kind === 'list' ? { kind: 'list', items: value.items.map((item) => mapLeaves(item, inner.of, change)) } : value;
  }
  if (typeof value !== 'object' || value.kind !== 'record') return change(typeKey(inner), value);
  const fields = fieldsOf(inner).filter(({ name }) => value.fields[name] !== undefined);
  const changed = fields.map(({ name, type: of }) => [name, mapLeaves(value.fields[name] ?? null, of, change)] as const);
  return { kind: 'record', fields: { ...value.fields, ...Object.fromEntries(changed) } };
}

function fieldsOf(type: Type): readonly Field[] {
  if (type.kind === 'record') return type.fields;
  return type.kind === 'union' ? type.variants.flatMap(({ fields }) => fields) : [];
}

function distinct(values: readonly Value[]): Value[] {
  const text = (value: Value): string => JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${each}n` : each));
  return [...new Map(values.map((value) => [text(value), value])).values()];
}
