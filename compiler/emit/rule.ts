/** One rule as the parts of a function: what it takes, what it refuses, its statements, what it gives. */

import { calendarValue } from '../language/calendar-value.ts';
import type { Expression } from '../model/expression.ts';
import { LayeredMap } from '../model/layered-map.ts';
import type { Input, Program, Rule } from '../model/program.ts';
import type { Value } from '../model/value.ts';
import { atom, type Code, quoted } from './code.ts';
import { valueCode } from './constant.ts';
import type { Imports } from './imports.ts';
import { literalOf } from './literal.ts';
import { inputsRead, mayRefuse } from './mentions.ts';
import { freeName, type TakenNames } from './names.ts';
import { codeOf, storedCode } from './operand.ts';
import { type Core, destructured, type LocalInput, memberOf, readInPlace, readLate, splitCore } from './parameters.ts';
import { refusals } from './refusal.ts';
import { positiveDifferences, type Scope } from './scope.ts';
import { type Emitted, joinShapes, loaded, plain, type Shape } from './shape.ts';
import { type Prepared, prepare, prepareNames, type State } from './state.ts';
import { type Conclusion, decideLocal, type RenderedBody, renderBody, renderRaw } from './statements.ts';
import { usesOf } from './uses.ts';

export type EmittedRule = {
  readonly rule: Rule;
  readonly inputs: readonly { readonly input: Input; readonly shape: Shape }[];
  readonly shape: Shape;
  readonly statements: readonly string[];
  /** Of a rule that others call: its work on plain parameters, so that no object is made for a call. */
  readonly core?: Core;
};

type Setting = Pick<Scope, 'imports' | 'constants' | 'callees' | 'explaining' | 'passed' | 'emit'> & {
  readonly program: Program;
  readonly taken: TakenNames;
  /** Whether other rules call it; `proven` where they never pass a value that the signs of its inputs refuse. */
  readonly called: 'never' | 'loosely' | 'proven';
};

export function emitRule(rule: Rule, shapes: ReadonlyMap<string, Shape>, setting: Setting): EmittedRule {
  const eager = emitWith(rule, shapes, setting, new Set());
  const late = setting.called === 'never' && !setting.explaining ? readLate(rule, eager.statements) : new Set<string>();
  return late.size === 0 ? eager : emitWith(rule, shapes, setting, late);
}

/** `late`: the inputs to be read where they are used. */
function emitWith(rule: Rule, shapes: ReadonlyMap<string, Shape>, setting: Setting, late: ReadonlySet<string>): EmittedRule {
  const taken = setting.taken.with([]);
  const claim = (name: string, suffix: string): string => {
    const free = freeName(name, suffix, taken);
    taken.add(free);
    return free;
  };
  const inputs = rule.inputs.map((input) => {
    const local = late.has(input.name) ? '' : claim(input.name, 'Given');
    const fallback = input.default === undefined ? undefined : defaultOf(input, rule, setting);
    const wire = shapes.get(input.name) ?? { kind: 'plain' as const };
    return { input, local, fallback, shape: fallback ? joinShapes(wire, fallback.shape) : wire };
  });
  const readings = rule.readings.map(({ choice, default: option }) => ({ choice, option, local: claim(choice, 'Reading') }));
  const bound = new Map<string, Emitted>([
    ...inputs.map(({ input, local, fallback, shape }) => {
      const code = local === '' ? readInPlace(input.name, fallback?.code) : atom(local);
      return [`input:${input.name}`, loaded(code, input.type, shape)] as const;
    }),
    ...readings.map(({ choice, local }) => [`reading:${choice}`, plain(atom(local))] as const),
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
  const { signs, lines, shape, raw } = statementsOf(
    rule,
    { scope, traced: new Set(), taken, read: [], failed: [], decide: decideLocal },
    isCalled,
  );
  const received = setting.explaining ? receivedSteps(rule, inputs, setting.imports) : [];
  const emitted = { rule, inputs: inputs.map(({ input, shape: own }) => ({ input, shape: own })), shape };
  if (isCalled) return { ...emitted, ...splitCore(rule, inputs, readings, { signs, lines, proven: setting.called === 'proven', raw }) };
  const all = [...signs, ...lines];
  return { ...emitted, statements: [...destructured(inputs, readings, all), ...received, ...all] };
}

type Statements = RenderedBody & { readonly signs: readonly string[] };

function statementsOf(rule: Rule, state: State, isCalled: boolean): Statements {
  const signs = refusals(rule, state.scope);
  const checks = rule.requires.reduce(
    (before: { lines: readonly string[]; state: State }, { condition, says }) => {
      const ready = prepare([condition], before.state);
      const { text } = negated(condition, ready.state.scope);
      const error = ready.state.scope.imports.name('InvalidInput');
      const refuse = `if (${text}) throw new ${error}(${quoted(inputsRead([condition], rule).join(', ')).text}, ${quoted(says).text});`;
      return { lines: [...before.lines, ...ready.lines, refuse], state: ready.state };
    },
    { lines: [], state },
  );
  const conclusion = { name: rule.id, label: rule.outputLabel, text: rule.text, type: rule.output };
  if (checks.state.scope.explaining) return { ...explainedBody(rule, checks, conclusion), signs };
  const raw = isCalled ? renderRaw(rule.body, checks.state, conclusion) : undefined;
  const body = raw ?? renderBody(rule.body, checks.state, conclusion);
  return { ...body, signs, lines: [...checks.lines, ...body.lines] };
}

/** The body of an explain twin: its names, those that the answer did not use, then the answer. */
function explainedBody(rule: Rule, checks: Prepared, conclusion: Conclusion): RenderedBody {
  const sure = rule.where.filter(({ expression }) => !mayRefuse(expression, rule)).map(({ name }) => name);
  const named = prepareNames(sure, checks.state);
  const uses = usesOf(rule, named.state);
  const state = uses ? { ...named.state, uses, taken: named.state.taken.with([uses.name]) } : named.state;
  const body = renderBody(rule.body, state, uses ? { ...conclusion, uses } : conclusion);
  return { ...body, lines: [...checks.lines, ...named.lines, ...(uses?.before ?? []), ...body.lines] };
}

/** A step for each input, and for the words that a default is read from. */
function receivedSteps(rule: Rule, inputs: readonly LocalInput[], imports: Imports): readonly string[] {
  const defaults = inputs.flatMap(({ input, fallback }) => {
    const words = fallback?.mark === undefined ? undefined : memberOf('words', fallback.mark);
    return words ? [`if (${memberOf('input', input.name)} === undefined) steps.push(${words});`] : [];
  });
  return [
    `const steps = ${imports.call('received', atom(memberOf('rules', rule.id)), atom('input')).text};`,
    ...scopeSteps(rule),
    ...defaults,
  ];
}

/** The words of the rule's scope stand first. */
function scopeSteps({ scope }: Rule): readonly string[] {
  const steps = scope.map(({ text, ...place }) =>
    literalOf({ name: 'scope', label: 'portée', value: null, from: { kind: 'scope', ...place, words: text } }),
  );
  return steps.length > 0 ? [`steps.unshift(${steps.join(', ')});`] : [];
}

const opposites = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const;

/** The condition under which a requirement fails. */
function negated(condition: Expression, scope: Scope): Code {
  if (condition.kind === 'compare') return codeOf({ ...condition, op: opposites[condition.op] }, scope);
  if (condition.kind === 'isNull') return codeOf({ ...condition, negated: !condition.negated }, scope);
  if (condition.kind === 'not') return codeOf(condition.of, scope);
  return codeOf({ kind: 'not', of: condition, type: condition.type, span: condition.span }, scope);
}

/** A default as code: by name where it is a calendar or a constant of the contract. */
function defaultOf(input: Input, rule: Rule, { program, constants, imports }: Setting): { code: Code; shape: Shape; mark?: string } {
  const value = input.default as Value;
  const span = rule.span;
  const calendar = program.calendars.find((each) => same(value, calendarValue(each)));
  const id =
    calendar?.id ??
    program.constants.find((each) => each.type.kind === input.type.kind && rule.constants.includes(each.id) && same(each.value, value))?.id;
  const wordy = typeof value === 'boolean' || typeof value === 'string';
  if (id === undefined || wordy) return { code: valueCode(value, input.type), shape: { kind: 'plain' } };
  const origin = calendar ? 'calendar' : 'mark';
  const emitted = constants.emit({ kind: 'constant', id, origin, value, type: input.type, span });
  return { ...storedCode(emitted, input.type, { imports } as Scope), ...(calendar ? {} : { mark: id }) };
}

const same = (a: Value, b: Value): boolean => textOf(a) === textOf(b);
const textOf = (value: Value): string => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
