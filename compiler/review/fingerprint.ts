/** What a sign-off vouches for: a rule's inputs, formula, constants and readings, and the words of its clauses. */
import { createHash } from 'node:crypto';
import { formulaModel } from '../manifest/formula-model.ts';
import { typeModel } from '../manifest/type-model.ts';
import { wireOf } from '../manifest/wire-of.ts';
import type { Program, Rule } from '../model/program.ts';

/** 16 hexadecimal digits; equal as long as neither the words nor what they compute change. Callees count. */
export function fingerprint(rule: Rule, program: Program): string {
  const { done, constants, rules } = indexOf(program);
  const known = done.get(rule);
  if (known !== undefined) return known;
  const found = createHash('sha256')
    .update(JSON.stringify(essence(rule, program, inOrder(rule.constants, constants), inOrder(rule.calls, rules))))
    .digest('hex')
    .slice(0, 16);
  done.set(rule, found);
  return found;
}

/** A program's constants and rules with their places, and the fingerprints made so far: those of callees are asked for again and again. */
type Index = {
  readonly done: Map<Rule, string>;
  readonly constants: ReadonlyMap<string, Placed<Program['constants'][number]>>;
  readonly rules: ReadonlyMap<string, Placed<Rule>>;
};
type Placed<T> = { readonly at: number; readonly item: T };
const indexes = new WeakMap<Program, Index>();

function indexOf(program: Program): Index {
  const known = indexes.get(program) ?? { done: new Map(), constants: placed(program.constants), rules: placed(program.rules) };
  indexes.set(program, known);
  return known;
}

const placed = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, Placed<T>> =>
  new Map(items.map((item, at) => [item.id, { at, item }]));

/** In the program's order. */
const inOrder = <T>(ids: readonly string[], all: ReadonlyMap<string, Placed<T>>): readonly T[] =>
  [...new Set(ids)]
    .flatMap((id) => all.get(id) ?? [])
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

function essence(rule: Rule, program: Program, constants: Program['constants'], calls: readonly Rule[]): unknown {
  const { linked } = program;
  const words = rule.clauses.map((id) => linked.clauses.get(id)?.text);
  const values = constants.map(({ id, value, type }) => [id, wireOf(value, type)]);
  const callees = calls.map((callee) => fingerprint(callee, program));
  return [
    rule.id,
    rule.inputs.map(({ name, type, required, sign }) => [name, typeModel(type), required, sign]),
    typeModel(rule.output),
    rule.readings,
    rule.requires.map(({ condition }) => formulaModel(condition)),
    rule.where.map(({ name, expression }) => [name, formulaModel(expression)]),
    rule.body.kind === 'table' ? rule.text : formulaModel(rule.body),
    rule.text,
    values,
    words,
    ...(rule.scope.length > 0 ? [rule.scope.map(({ text }) => text)] : []),
    callees,
  ];
}
