/** What the functions of one generated module share: its names, its constants, and what rules take from and give each other. */

import { isInside } from '../algebra/interval.ts';
import { zero } from '../algebra/rational.ts';
import { groupBy } from '../language/group-by.ts';
import type { Sign } from '../model/declaration.ts';
import type { Expression } from '../model/expression/expression.ts';
import { nodesOf } from '../model/expression/expression-tree.ts';
import { expressionsOf } from '../model/expression/rule-expressions.ts';
import { type Measure, measureOf } from '../model/measure.ts';
import { freeName, TakenNames } from '../model/plan/free-name.ts';
import { coreName, explainName, inFullName, inputType, readingsType, resultType } from '../model/plan/generated-name.ts';
import { keyOf, numberType, symbolType } from '../model/plan/operations.ts';
import type { NativeType, PlannedConstant, PlannedFunction, PlannedModule, PlannedParameter, PlannedRule } from '../model/plan/plan.ts';
import { namesIn, namesUsed } from '../model/plan/plan-tree.ts';
import { runtimeNames } from '../model/plan/runtime-symbol.ts';
import type { Input, Program, Rule } from '../model/program.ts';
import { dayOf } from '../runtime/time/calendar.ts';
import { withCoveredInstants } from './covered-instants.ts';
import { withKnownRows } from './known-rows.ts';
import { type Constants, createConstants } from './operation/constant.ts';
import type { CalendarYears } from './operation/covers.ts';
import { lowererOf } from './operation/expression.ts';
import { choiceType, nativeType } from './operation/native-type.ts';
import type { Callee } from './operation/scope.ts';
import { planBody, type RuleBody } from './plan-rule.ts';
import { joinShapes, type Shape } from './quantity/shape.ts';
import { withUsualReadings } from './usual-readings.ts';

/** Every rule of a program as functions of one module. */
export function planRules(program: Program): PlannedModule {
  const called = calledOften(program);
  const functions = program.rules.flatMap(({ id }) => [id, explainName(id), inFullName(id), ...(called.has(id) ? [coreName(id)] : [])]);
  const constantNames = constantNamesOf(program, new Set(functions));
  const taken = new Set([...functions, ...constantNames.values()]);
  const local = new Set([...taken, ...runtimeNames, ...program.rules.flatMap(namesWithin)]);
  const constants = createConstants(program, (id) => constantNames.get(id) ?? freeName(id, 'Constant', local));
  const calendars: CalendarYears = (id) => calendarDays(program, id);
  const module = { program, whole: program, constants, calendars, taken: new TakenNames(new Set([...taken, ...runtimeNames])) };
  const inFull = planBodies({ ...module, inFull: true, often: new Set() });
  const usually = program.rules.map(withUsualReadings);
  const usual = { ...program, rules: usually.map((rule) => withCoveredInstants(withKnownRows(rule, usually), calendars)) };
  const declared = new Map(inFull.map(({ rule, shape }) => [rule.id, shape]));
  const plain = planBodies({ ...module, program: usual, inFull: false, often: called, declared });
  const rules = plain.map((body, index) => plannedRule(body, inFull[index]!));
  const usedBy = (functions: readonly PlannedFunction[]) => {
    const used = new Set(namesOf(functions));
    const kept = constants
      .list()
      .toReversed()
      .filter(({ name, value }) => {
        if (used.has(name)) for (const part of namesIn([value])) used.add(part);
        return used.has(name);
      });
    return kept.toReversed().map((constant) => withNamedType(constant, rules));
  };
  return {
    rules,
    taken,
    constants: usedBy(rules.flatMap(({ plain, core }) => [plain, ...(core ? [core] : [])])),
    constantsInFull: usedBy(rules.map((each) => each.inFull)),
  };
}

/** The type of a rule's result has a name: that of a tariff's row, of an allowance. */
function withNamedType(constant: PlannedConstant, rules: readonly PlannedRule[]): PlannedConstant {
  const { type } = constant;
  if (type?.kind !== 'record' && type?.kind !== 'union') return constant;
  const rule = rules.find(({ result }) => keyOf(result) === keyOf(type))?.rule;
  return rule ? { ...constant, type: { kind: 'named', name: resultType(rule.id) } } : constant;
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
  /** The rules with their readings open. */
  readonly whole: Program;
  readonly constants: Constants;
  readonly calendars: CalendarYears;
  readonly taken: TakenNames;
  readonly inFull: boolean;
  /** Rules that are called with values one by one. */
  readonly often: ReadonlySet<string>;
  /** What the results of rules are declared to be, where it may be more than what these rules give. */
  readonly declared?: ReadonlyMap<string, Shape>;
};

/** Rules in the order of their calls, each knowing what those before it take and give. */
function planBodies({ program, whole, calendars, often, declared = new Map(), ...module }: Module): readonly RuleBody[] {
  const callees = new Map<string, Callee>();
  const given = argumentsIn(whole);
  return program.rules.map((rule, index) => {
    const planned = planBody(rule, {
      ...module,
      program,
      whole: whole.rules[index]!,
      callees,
      called: !often.has(rule.id) ? 'never' : isProven(rule, given.get(rule.id) ?? []) ? 'proven' : 'loosely',
      lower: lowererOf(calendars),
    });
    const { shape, core } = planned;
    callees.set(rule.id, { rule, shape, declared: joinShapes(shape, declared.get(rule.id) ?? shape), ...(core ? { core } : {}) });
    return planned;
  });
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

type Argument = Extract<Expression, { kind: 'rule' }>['arguments'][number];

/** By rule, all that other rules call it with, whatever the readings. */
function argumentsIn(program: Program): ReadonlyMap<string, readonly Argument[]> {
  const calls = program.rules
    .flatMap(expressionsOf)
    .flatMap(nodesOf)
    .filter((node) => node.kind === 'rule');
  const byRule = groupBy(calls, ({ rule }) => rule);
  return new Map([...byRule].map(([rule, of]) => [rule, of.flatMap((call) => call.arguments)]));
}

/** Whether no call passes a value below what the signs of the inputs admit. */
function isProven({ inputs }: Rule, given: readonly Argument[]): boolean {
  return given.every(({ name, value }) => {
    const { sign, fieldSigns = {} } = inputs.find((input) => input.name === name)!;
    const measure = measureOf(value);
    const fields = measure.kind === 'record' ? measure.fields : new Map<string, Measure>();
    return respects(measure, sign) && Object.entries(fieldSigns).every(([field, own]) => respects(fields.get(field), own));
  });
}

function respects(measure: Measure | undefined, sign: Sign | undefined): boolean {
  if (sign === undefined) return true;
  return measure?.kind === 'quantity' && isInside(measure, { min: zero, max: null, ...(sign === 'positive' ? { minOpen: true } : {}) });
}

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

function calendarDays(program: Program, id: string): { from: number; until: number } {
  const calendar = program.calendars.find((candidate) => candidate.id === id);
  return { from: dayOf(calendar?.firstYear ?? 1900, 1, 1), until: dayOf((calendar?.lastYear ?? 2199) + 1, 1, 1) };
}
