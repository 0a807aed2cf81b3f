/** What the functions of one generated module share: its names, constants and imports, and the shapes that rules pass to each other. */

import type { Expression } from '../model/expression.ts';
import { nodesOf } from '../model/expression-tree.ts';
import type { Input, Program, Rule } from '../model/program.ts';
import { dayOf } from '../runtime/calendar.ts';
import { type Constants, createConstants } from './constant.ts';
import { emitterOf } from './expression.ts';
import { createImports, type Imports, runtimeNames } from './imports.ts';

import { coreName, explainName, freeName } from './names.ts';
import { type EmittedRule, emitRule } from './rule.ts';
import type { Callee } from './scope.ts';
import { joinShapes, type Shape, type Sign, wireShape } from './shape.ts';

export type Module = { readonly rules: readonly EmittedRule[]; readonly constants: Constants; readonly imports: Imports };
type Shapes = ReadonlyMap<string, Shape>;

/**
 * Every rule of a program as code. A rule that is called with more than the wire admits (a sum, a quotient) takes
 * wider inputs; since that may widen its result, the shapes are settled before the code is kept.
 */
export function emitModule(program: Program, explaining: boolean): Module {
  let inputs: Shapes = new Map();
  for (let round = 0; ; round++) {
    const { module, passed } = emitOnce(program, explaining, inputs);
    if (key(passed) === key(inputs) || round > program.rules.length) return module;
    inputs = passed;
  }
}

const key = (shapes: Shapes): string =>
  JSON.stringify([...shapes], (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));

function emitOnce(program: Program, explaining: boolean, inputs: Shapes): { module: Module; passed: Shapes } {
  const called = explaining ? new Set<string>() : calledOften(program);
  const functions = program.rules.flatMap(({ id }) => [id, explainName(id), ...(called.has(id) ? [coreName(id)] : [])]);
  const constantNames = namesOf(program, new Set(functions));
  const taken = new Set([...functions, ...constantNames.values()]);
  const imports = createImports(taken);
  const local = new Set([...taken, ...runtimeNames, ...program.rules.flatMap(namesWithin)]);
  const constants = createConstants(program, imports, (id) => constantNames.get(id) ?? freeName(id, 'Constant', local));
  const passed = new Map<string, Shape>();
  const callees = new Map<string, Callee>();
  const rules = program.rules.map((rule) => {
    const emitted = emitRule(rule, inputShapes(rule, inputs), {
      program,
      imports,
      constants,
      callees,
      explaining,
      taken,
      called: !called.has(rule.id) ? 'never' : isProven(rule, inputs) ? 'proven' : 'loosely',
      emit: emitterOf((id) => calendarDays(program, id)),
      passed: (callee, input, shape) => {
        const name = `${callee}.${input}`;
        const known = passed.get(name);
        passed.set(name, known ? joinShapes(known, shape) : shape);
      },
    });
    callees.set(rule.id, { rule, name: rule.id, shape: emitted.shape, ...(emitted.core ? { core: emitted.core } : {}) });
    return emitted;
  });
  return { module: { rules, constants, imports }, passed };
}

/** Rules that others call for each item of a list, or to look a value up: there an object for each call would be felt. */
function calledOften(program: Program): ReadonlySet<string> {
  const nodes = program.rules
    .flatMap(({ requires, where, body }) => [
      ...requires.map(({ condition }) => condition),
      ...where.map(({ expression }) => expression),
      body,
    ])
    .flatMap(nodesOf);
  const each = idsCalled(nodes.flatMap((node) => (node.kind === 'for' ? nodesOf(node.body) : [])));
  const any = idsCalled(nodes);
  const often = program.rules.filter(({ id, inputs }) => (inputs.every(isChoice) ? any : each).has(id) && inputs.every(isSimple));
  return new Set(often.map(({ id }) => id));
}

const idsCalled = (nodes: readonly Expression[]): ReadonlySet<string> =>
  new Set(nodes.flatMap((node) => (node.kind === 'rule' ? [node.rule] : [])));
const isChoice = ({ type }: Input): boolean => type.kind === 'enum' || type.kind === 'boolean';
const isSimple = ({ type }: Input): boolean => type.kind !== 'list' && type.kind !== 'record';

/** Whether no call passes a value below what the signs of the inputs admit, by the shapes passed in the round before. */
function isProven(rule: Rule, passed: Shapes): boolean {
  const given = rule.inputs.flatMap((input) => {
    const shape = passed.get(`${rule.id}.${input.name}`);
    return shape ? [{ input, shape: shape.kind === 'list' ? shape.of : shape }] : [];
  });
  return (
    given.length > 0 &&
    given.every(({ input: { sign, fieldSigns = {} }, shape }) => {
      const fields = shape.kind === 'record' ? shape.fields : {};
      return respects(shape, sign) && Object.entries(fieldSigns).every(([field, own]) => respects(fields[field], own));
    })
  );
}

const respects = (shape: Shape | undefined, sign: Sign | undefined): boolean =>
  sign === undefined || (shape?.kind === 'quantity' && shape.form !== 'exact' && shape.range.low >= (sign === 'positive' ? 1n : 0n));

function namesOf(program: Program, functions: ReadonlySet<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set(functions);
  for (const { id } of [...program.constants, ...program.calendars]) {
    const name = freeName(id, 'Constant', taken);
    names.set(id, name);
    taken.add(name);
  }
  return names;
}

/** What a rule's function may call its own: no shared constant takes one, since it would be hidden there. */
function namesWithin({ inputs, readings, where, requires, body }: Rule): readonly string[] {
  const all = [...requires.map(({ condition }) => condition), ...where.map(({ expression }) => expression), body].flatMap(nodesOf);
  const variables = all.flatMap((node) => ('variable' in node ? [node.variable] : []));
  const names = [...inputs.map(({ name }) => name), ...readings.map(({ choice }) => choice), ...where.map(({ name }) => name)];
  return ['item', ...variables, ...names, ...names.map((name) => `${name}Sum`)];
}

function inputShapes(rule: Rule, inputs: Shapes): ReadonlyMap<string, Shape> {
  return new Map(
    rule.inputs.map(({ name, type, sign, fieldSigns }) => {
      const wire = wireShape(type, sign, fieldSigns);
      const given = inputs.get(`${rule.id}.${name}`);
      return [name, given ? clamped(joinShapes(wire, given), sign) : wire];
    }),
  );
}

/** A signed input below zero is refused before anything is computed with it. */
function clamped(shape: Shape, sign: 'nonnegative' | 'positive' | undefined): Shape {
  if (shape.kind !== 'quantity' || !sign) return shape;
  const least = sign === 'positive' ? 1n : 0n;
  return { ...shape, range: { low: shape.range.low < least ? least : shape.range.low, high: shape.range.high } };
}

function calendarDays(program: Program, id: string): { from: number; until: number } {
  const calendar = program.calendars.find((candidate) => candidate.id === id);
  return { from: dayOf(calendar?.firstYear ?? 1900, 1, 1), until: dayOf((calendar?.lastYear ?? 2199) + 1, 1, 1) };
}
