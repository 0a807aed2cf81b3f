/** What the functions of one generated module share: its names, its constants, and the shapes that rules pass to each other. */

import type { Expression } from '../model/expression/expression.ts';
import { nodesOf } from '../model/expression/expression-tree.ts';
import { expressionsOf } from '../model/expression/rule-expressions.ts';
import { coreName, explainName, inFullName, inputType, readingsType, resultType } from '../model/plan/generated-name.ts';
import type { NativeType, PlannedFunction, PlannedModule, PlannedParameter, PlannedRule } from '../model/plan/plan.ts';
import { namesIn, namesUsed } from '../model/plan/plan-tree.ts';
import { runtimeNames } from '../model/plan/runtime-symbol.ts';
import type { Input, Program, Rule } from '../model/program.ts';
import { dayOf } from '../runtime/time/calendar.ts';
import { freeName, TakenNames } from './free-name.ts';

import { type Constants, createConstants } from './operation/constant.ts';
import { emitterOf } from './operation/expression.ts';
import { choiceType, nativeType } from './operation/native-type.ts';
import { keyOf, numberType, symbolType } from './operation/operation.ts';
import { planBody, type RuleBody } from './plan-rule.ts';
import { joinShapes, type Shape, type Sign, wireShape } from './quantity/shape.ts';
import type { Callee } from './scope.ts';
import { withUsualReadings } from './usual-readings.ts';

type Shapes = ReadonlyMap<string, Shape>;

/** Every rule of a program as functions of one module. */
export function planRules(program: Program): PlannedModule {
  const called = calledOften(program);
  const functions = program.rules.flatMap(({ id }) => [id, explainName(id), inFullName(id), ...(called.has(id) ? [coreName(id)] : [])]);
  const constantNames = constantNamesOf(program, new Set(functions));
  const taken = new Set([...functions, ...constantNames.values()]);
  const local = new Set([...taken, ...runtimeNames, ...program.rules.flatMap(namesWithin)]);
  const constants = createConstants(program, (id) => constantNames.get(id) ?? freeName(id, 'Constant', local));
  const module = { program, constants, taken: new TakenNames(new Set([...taken, ...runtimeNames])) };
  const inFull = settle({ ...module, inFull: true, often: new Set() });
  const usual = { ...program, rules: program.rules.map(withUsualReadings) };
  const declared = new Map(inFull.bodies.map(({ rule, shape }) => [rule.id, shape]));
  const plain = settle({ ...module, program: usual, whole: program, inFull: false, often: called, wider: inFull.passed, declared });
  const rules = plain.bodies.map((body, index) => plannedRule(body, inFull.bodies[index]!));
  const usedBy = (functions: readonly PlannedFunction[]) => {
    const used = namesOf(functions);
    return constants.list().filter(({ name }) => used.has(name));
  };
  return {
    rules,
    taken,
    constants: usedBy(rules.flatMap(({ plain, core }) => [plain, ...(core ? [core] : [])])),
    constantsInFull: usedBy(rules.map((each) => each.inFull)),
  };
}

/** Names that functions use, in their bodies or for what their parameters are where they are absent. */
function namesOf(functions: readonly PlannedFunction[]): ReadonlySet<string> {
  const initializers = functions.flatMap(({ parameters }) => parameters.flatMap(({ initializer }) => initializer ?? []));
  return new Set([...namesUsed(functions.flatMap(({ statements }) => statements)), ...namesIn(initializers)]);
}

function plannedRule({ rule, inputs, shape, statements, core }: RuleBody, full: RuleBody): PlannedRule {
  const usually = nativeType(rule.output, shape);
  const result: NativeType = { kind: 'named', name: resultType(rule.id) };
  const input: PlannedParameter = { name: 'input', type: { kind: 'named', name: inputType(rule.id) } };
  const readings: PlannedParameter = { name: 'readings', type: { kind: 'named', name: readingsType(rule.id) } };
  const trace: PlannedParameter = { name: 'trace', type: symbolType('Trace'), optional: true };
  const hasReadings = rule.readings.length > 0;
  return {
    rule,
    inputs: inputs.map(({ shape: of, ...each }) => ({ ...each, type: nativeType(each.input.type, of) })),
    readings: rule.readings.map(({ choice, options, default: option }) => ({ choice, option, type: choiceType(options) })),
    result: nativeType(rule.output, joinShapes(shape, full.shape)),
    plain: {
      name: rule.id,
      parameters: [input],
      statements,
      result,
    },
    ...(core ? { core: { ...core, result: core.raw ? numberType : hasReadings ? usually : result } } : {}),
    inFull: {
      name: inFullName(rule.id),
      parameters: [input, ...(hasReadings ? [readings] : []), trace],
      statements: full.statements,
      result,
    },
    omissions: full.omissions,
  };
}

type Module = {
  readonly program: Program;
  readonly constants: Constants;
  readonly taken: TakenNames;
  readonly inFull: boolean;
  /** Rules that are called with values one by one. */
  readonly often: ReadonlySet<string>;
  /** The rules with their readings open. */
  readonly whole?: Program;
  /** What inputs may hold beside what these rules pass. */
  readonly wider?: Shapes;
  /** What the results of rules are declared to be, where it may be more than what these rules give. */
  readonly declared?: Shapes;
};
type Settled = { readonly bodies: readonly RuleBody[]; readonly passed: Shapes };

/**
 * A rule that is called with more than the wire admits (a sum, a quotient) takes wider inputs; since that may widen
 * its result, the shapes are settled before the plan is kept.
 */
function settle(module: Module): Settled {
  let inputs: Shapes = new Map();
  for (let round = 0; ; round++) {
    const settled = planOnce(module, inputs);
    if (keyOf([...settled.passed]) === keyOf([...inputs]) || round > settled.bodies.length) return settled;
    inputs = settled.passed;
  }
}

function planOnce(
  { program, whole = program, often, wider = new Map(), declared = new Map(), ...module }: Module,
  inputs: Shapes,
): Settled {
  const passed = new Map<string, Shape>();
  const callees = new Map<string, Callee>();
  const bodies = program.rules.map((rule, index) => {
    const planned = planBody(rule, inputShapes(rule, joined(inputs, wider)), {
      ...module,
      program,
      whole: whole.rules[index]!,
      callees,
      called: !often.has(rule.id) ? 'never' : isProven(rule, inputs) ? 'proven' : 'loosely',
      emit: emitterOf((id) => calendarDays(program, id)),
      passed: (callee, input, shape) => {
        const name = `${callee}.${input}`;
        const known = passed.get(name);
        passed.set(name, known ? joinShapes(known, shape) : shape);
      },
    });
    const { shape, core } = planned;
    callees.set(rule.id, { rule, shape, declared: joinShapes(shape, declared.get(rule.id) ?? shape), ...(core ? { core } : {}) });
    return planned;
  });
  return { bodies, passed };
}

function joined(a: Shapes, b: Shapes): Shapes {
  const both = new Map(a);
  for (const [name, shape] of b) both.set(name, joinShapes(both.get(name) ?? shape, shape));
  return both;
}

/** Rules that others call for each item of a list, or to look a value up: there an object for each call would be felt. */
function calledOften(program: Program): ReadonlySet<string> {
  const nodes = program.rules.flatMap(expressionsOf).flatMap(nodesOf);
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

function constantNamesOf(program: Program, functions: ReadonlySet<string>): ReadonlyMap<string, string> {
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
function namesWithin(rule: Rule): readonly string[] {
  const { inputs, readings, where } = rule;
  const all = expressionsOf(rule).flatMap(nodesOf);
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
