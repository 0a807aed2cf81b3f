/** One rule as the parts of a function: what it takes, what it refuses, its statements, what it gives. */

import { calendarValue } from '../language/calendar/calendar-value.ts';
import { oppositeOf } from '../model/expression/comparison.ts';
import { inputsRead } from '../model/expression/names-read.ts';
import { LayeredMap } from '../model/layered-map.ts';
import { measureOf } from '../model/measure.ts';
import { freeName, type TakenNames } from '../model/plan/free-name.ts';
import { call, evaluate, keyOf, literalOf, named, refuseWhere } from '../model/plan/operations.ts';
import type { Omissions, Operation, Statement } from '../model/plan/plan.ts';
import type { Input, Program, Rule } from '../model/program.ts';
import type { Value } from '../model/value.ts';
import { mayRefuse } from './names/mentions.ts';
import { valueOperation } from './operation/constant.ts';
import { operationOf, storedValue } from './operation/operand.ts';
import { type Core, positiveDifferences, type Scope } from './operation/scope.ts';
import { destructured, readInPlace, readLate, splitCore } from './parameters.ts';
import { type Lowered, loaded, measuredShape, plain, type Shape } from './quantity/shape.ts';
import { refusals } from './statement/refusal.ts';
import { type Prepared, prepare, prepareNames, type State } from './statement/state.ts';
import { type Conclusion, decideLocal, type RenderedBody, renderBody, renderRaw } from './statement/statements.ts';
import { usesOf } from './statement/uses.ts';

export type RuleBody = {
  readonly rule: Rule;
  readonly inputs: readonly { readonly input: Input; readonly shape: Shape; readonly mark?: string }[];
  readonly shape: Shape;
  readonly statements: readonly Statement[];
  /** Of a rule that others call: its work on plain parameters, so that no object is made for a call. */
  readonly core?: Core;
  readonly omissions?: Omissions | undefined;
};

type Setting = Pick<Scope, 'constants' | 'callees' | 'inFull' | 'lower' | 'whole'> & {
  readonly program: Program;
  readonly taken: TakenNames;
  /** Whether other rules call it; `proven` where they never pass a value that the signs of its inputs refuse. */
  readonly called: 'never' | 'loosely' | 'proven';
};

export function planBody(rule: Rule, setting: Setting): RuleBody {
  const eager = planWith(rule, setting, new Set());
  const late = setting.called === 'never' && !setting.inFull ? readLate(rule, eager.statements) : new Set<string>();
  return late.size === 0 ? eager : planWith(rule, setting, late);
}

/** `late`: the inputs to be read where they are used. */
function planWith(rule: Rule, setting: Setting, late: ReadonlySet<string>): RuleBody {
  const taken = setting.taken.with([]);
  const claim = (name: string, suffix: string): string => {
    const free = freeName(name, suffix, taken);
    taken.add(free);
    return free;
  };
  const inputs = rule.inputs.map((input) => {
    const local = late.has(input.name) ? '' : claim(input.name, 'Given');
    const fallback = input.default === undefined ? undefined : defaultOf(input, rule, setting);
    return { input, local, fallback, shape: measuredShape(input.type, measureOf(input)) };
  });
  const readings = rule.readings.map(({ choice, default: option }) => ({ choice, option, local: claim(choice, 'Reading') }));
  const bound = new Map<string, Lowered>([
    ...inputs.map(({ input, local, fallback, shape }) => {
      const value = local === '' ? readInPlace(input.name, fallback?.operation) : named(local);
      return [`input:${input.name}`, loaded(value, input.type, shape)] as const;
    }),
    ...readings.map(({ choice, local }) => [`reading:${choice}`, plain(named(local))] as const),
  ]);
  const positive = positiveDifferences(rule.requires.map(({ condition }) => condition));
  const scope: Scope = {
    ...setting,
    rule,
    bindings: new LayeredMap(bound),
    positive,
    reserved: taken.with(rule.where.map(({ name }) => name)),
  };
  const isCalled = setting.called !== 'never';
  const { signs, lines, shape, raw, omissions } = statementsOf(
    rule,
    { scope, traced: new Set(), taken, read: [], failed: [], used: [], decide: decideLocal },
    isCalled,
  );
  const planned = {
    rule,
    inputs: inputs.map(({ input, shape: own, fallback }) => ({ input, shape: own, ...(fallback?.mark ? { mark: fallback.mark } : {}) })),
    shape,
    omissions,
  };
  if (isCalled) return { ...planned, ...splitCore(rule, inputs, { signs, lines, proven: setting.called === 'proven', raw }) };
  const all = [...signs, ...lines];
  return {
    ...planned,
    statements: [...destructured(inputs, readings, all), ...(setting.inFull ? [takeInput(readings.length > 0)] : []), ...all],
  };
}

/** Whoever listens hears of the input first. */
const takeInput = (hasReadings: boolean): Statement =>
  evaluate(
    call({ kind: 'member', of: named('trace'), name: 'take', optional: true }, named('input'), ...(hasReadings ? [named('readings')] : [])),
  );

type Statements = RenderedBody & Pick<RuleBody, 'omissions'> & { readonly signs: readonly Statement[] };

function statementsOf(rule: Rule, state: State, isCalled: boolean): Statements {
  const signs = refusals(rule, state.scope);
  const checks = rule.requires.reduce(
    (before: { lines: readonly Statement[]; state: State }, { condition, says }, index) => {
      if (condition.kind === 'literal' && condition.value === true) return before;
      const ready = prepare([condition], before.state);
      const { whole } = before.state.scope;
      const fields = inputsRead([whole.requires[index]!.condition], whole).join(', ');
      const { colon } = before.state.scope.constants.messages.rule;
      const refuse = refuseWhere(operationOf(oppositeOf(condition), ready.state.scope), fields, literalOf(says), colon);
      return { lines: [...before.lines, ...ready.lines, refuse], state: ready.state };
    },
    { lines: [], state },
  );
  const conclusion = { name: rule.id, label: rule.outputLabel, text: rule.text, type: rule.output };
  if (checks.state.scope.inFull) return { ...bodyInFull(rule, checks, conclusion), signs };
  const raw = isCalled ? renderRaw(rule.body, checks.state, conclusion) : undefined;
  const body = raw ?? renderBody(rule.body, checks.state, conclusion);
  return { ...body, signs, lines: [...checks.lines, ...body.lines] };
}

/** The body in full: every name that refuses nothing, which of them the answer used, then the answer. */
function bodyInFull(rule: Rule, checks: Prepared, conclusion: Conclusion): RenderedBody & Pick<RuleBody, 'omissions'> {
  const sure = rule.where.filter(({ expression }) => !mayRefuse(expression, rule)).map(({ name }) => name);
  const before = prepareNames(sure, checks.state);
  const uses = usesOf(rule, before.state.scope);
  const body = renderBody(rule.body, { ...before.state, uses }, { ...conclusion, uses });
  return { ...body, omissions: uses, lines: [...checks.lines, ...before.lines, ...(uses?.before ?? []), ...body.lines] };
}

/** A default: by name where it is a calendar or a constant of the contract. */
function defaultOf(input: Input, rule: Rule, { program, constants }: Setting): { operation: Operation; mark?: string } {
  const value = input.default as Value;
  const span = rule.span;
  const calendar = program.calendars.find((each) => same(value, calendarValue(each)));
  const id =
    calendar?.id ??
    program.constants.find((each) => each.type.kind === input.type.kind && rule.constants.includes(each.id) && same(each.value, value))?.id;
  const wordy = typeof value === 'boolean' || typeof value === 'string';
  if (id === undefined || wordy) return { operation: valueOperation(value, input.type) };
  const origin = calendar ? 'calendar' : 'mark';
  const lowered = constants.lower({ kind: 'constant', id, origin, value, type: input.type, span, measure: measureOf(input) });
  return { operation: storedValue(lowered, input.type).operation, ...(calendar ? {} : { mark: id }) };
}

const same = (a: Value, b: Value): boolean => keyOf(a) === keyOf(b);
