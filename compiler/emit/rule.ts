/** One rule as the parts of a function: what it takes, what it refuses, its statements, what it gives. */
import type { Expression } from '../model/expression.ts';
import type { Input, Program, Rule } from '../model/program.ts';
import type { Value } from '../model/value.ts';
import { atom, type Code, quoted } from './code.ts';
import { valueCode } from './constant.ts';
import { type Imports, runtimeNames } from './imports.ts';
import { nodesOf } from './mentions.ts';
import { freeName } from './names.ts';
import { codeOf, storedCode } from './operand.ts';
import { refusals } from './refusal.ts';
import { positiveDifferences, type Scope } from './scope.ts';
import { type Emitted, joinShapes, loaded, plain, type Shape } from './shape.ts';
import { prepare, type State } from './state.ts';
import { decideLocal, renderBody } from './statements.ts';

export type EmittedRule = {
  readonly rule: Rule;
  readonly inputs: readonly { readonly input: Input; readonly shape: Shape }[];
  readonly shape: Shape;
  readonly statements: readonly string[];
};

type Setting = Pick<Scope, 'imports' | 'constants' | 'callees' | 'explaining' | 'passed' | 'emit'> & {
  readonly program: Program;
  readonly taken: ReadonlySet<string>;
};

export function emitRule(rule: Rule, shapes: ReadonlyMap<string, Shape>, setting: Setting): EmittedRule {
  const taken = new Set([...setting.taken, ...runtimeNames]);
  const claim = (name: string, suffix: string): string => {
    const free = freeName(name, suffix, taken);
    taken.add(free);
    return free;
  };
  const inputs = rule.inputs.map((input) => {
    const local = claim(input.name, 'Given');
    const fallback = input.default === undefined ? undefined : defaultOf(input, rule, setting);
    const wire = shapes.get(input.name) ?? { kind: 'plain' as const };
    return { input, local, fallback, shape: fallback ? joinShapes(wire, fallback.shape) : wire };
  });
  const readings = rule.readings.map(({ choice, default: option }) => ({ choice, option, local: claim(choice, 'Reading') }));
  const bindings = new Map<string, Emitted>([
    ...inputs.map(({ input, local, shape }) => [`input:${input.name}`, loaded(atom(local), input.type, shape)] as const),
    ...readings.map(({ choice, local }) => [`reading:${choice}`, plain(atom(local))] as const),
  ]);
  const positive = positiveDifferences(rule.requires.map(({ condition }) => condition));
  const scope: Scope = { ...setting, rule, bindings, positive, reserved: new Set([...taken, ...rule.where.map(({ name }) => name)]) };
  const { lines, shape } = statementsOf(rule, { scope, traced: new Set(), taken, decide: decideLocal });
  const head = destructured(inputs, readings, lines);
  const received = setting.explaining ? receivedSteps(rule, inputs, setting.imports) : [];
  return {
    rule,
    inputs: inputs.map(({ input, shape: own }) => ({ input, shape: own })),
    shape,
    statements: [...head, ...received, ...lines],
  };
}

function statementsOf(rule: Rule, state: State): { lines: readonly string[]; shape: Shape } {
  const signs = refusals(rule, state.scope);
  const checks = rule.requires.reduce(
    (before: { lines: readonly string[]; state: State }, { condition, says }) => {
      const ready = prepare([condition], before.state);
      const { text } = negated(condition, ready.state.scope);
      const error = ready.state.scope.imports.name('InvalidInput');
      const refuse = `if (${text}) throw new ${error}(${quoted(fieldOf(condition)).text}, ${quoted(says).text});`;
      return { lines: [...before.lines, ...ready.lines, refuse], state: ready.state };
    },
    { lines: [], state },
  );
  const conclusion = { name: rule.id, label: rule.outputLabel, text: rule.text, type: rule.output };
  const body = renderBody(rule.body, checks.state, conclusion);
  return { lines: [...signs, ...checks.lines, ...body.lines], shape: body.shape };
}

/** A step for each input, and for the words that a default is read from. */
function receivedSteps(rule: Rule, inputs: readonly LocalInput[], imports: Imports): readonly string[] {
  const defaults = inputs.flatMap(({ input, fallback }) => {
    const words = fallback?.mark === undefined ? undefined : memberOf('words', fallback.mark);
    return words ? [`if (${memberOf('input', input.name)} === undefined) steps.push(${words});`] : [];
  });
  return [`const steps = ${imports.call('received', atom(memberOf('rules', rule.id)), atom('input')).text};`, ...defaults];
}

const memberOf = (owner: string, name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? `${owner}.${name}` : `${owner}[${quoted(name).text}]`;

const opposites = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const;

/** The condition under which a requirement fails. */
function negated(condition: Expression, scope: Scope): Code {
  if (condition.kind === 'compare') return codeOf({ ...condition, op: opposites[condition.op] }, scope);
  if (condition.kind === 'isNull') return codeOf({ ...condition, negated: !condition.negated }, scope);
  if (condition.kind === 'not') return codeOf(condition.of, scope);
  return codeOf({ kind: 'not', of: condition, type: condition.type, span: condition.span }, scope);
}

/** The one input that a requirement is about; none where several are at odds. */
function fieldOf(condition: Expression): string {
  const names = new Set(nodesOf(condition).flatMap((node) => (node.kind === 'input' ? [node.name] : [])));
  return names.size === 1 ? [...names].join() : '';
}

type LocalInput = {
  readonly input: Input;
  readonly local: string;
  readonly fallback: { readonly code: Code; readonly mark?: string } | undefined;
};
type LocalReading = { readonly choice: string; readonly option: string; readonly local: string };

/** `const { a, b = …, c: other } = input;`, of the names that the statements use. */
function destructured(inputs: readonly LocalInput[], readings: readonly LocalReading[], lines: readonly string[]): readonly string[] {
  const text = lines.join('\n').replaceAll(/'(?:[^'\\]|\\.)*'/g, "''");
  const used = (name: string): boolean => new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
  const taken = inputs
    .filter(({ local }) => used(local))
    .map(({ input, local, fallback }) => `${renamed(input.name, local)}${fallback ? ` = ${fallback.code.text}` : ''}`);
  const chosen = readings
    .filter(({ local }) => used(local))
    .map(({ choice, option, local }) => `${renamed(choice, local)} = ${quoted(option).text}`);
  return [
    ...(taken.length > 0 ? [`const { ${taken.join(', ')} } = input;`] : []),
    ...(chosen.length > 0 ? [`const { ${chosen.join(', ')} } = readings;`] : []),
  ];
}

const renamed = (name: string, local: string): string =>
  name === local ? name : `${/^[\w$]+$/.test(name) ? name : quoted(name).text}: ${local}`;

/** A default as code: by name where it is a calendar or a constant of the contract. */
function defaultOf(input: Input, rule: Rule, { program, constants, imports }: Setting): { code: Code; shape: Shape; mark?: string } {
  const value = input.default as Value;
  const span = rule.span;
  const calendar = program.calendars.find(
    ({ days }) => isList(value) && same(value, { kind: 'list', items: days.map((day) => ({ kind: 'date', day })) }),
  );
  const id =
    calendar?.id ??
    program.constants.find((each) => each.type.kind === input.type.kind && rule.constants.includes(each.id) && same(each.value, value))?.id;
  const wordy = typeof value === 'boolean' || typeof value === 'string';
  if (id === undefined || wordy) return { code: valueCode(value, input.type), shape: { kind: 'plain' } };
  const origin = calendar ? 'calendar' : 'mark';
  const emitted = constants.emit({ kind: 'constant', id, origin, value, type: input.type, span });
  return { ...storedCode(emitted, input.type, { imports } as Scope), ...(calendar ? {} : { mark: id }) };
}

const isList = (value: Value): boolean => typeof value === 'object' && value !== null && value.kind === 'list';
const same = (a: Value, b: Value): boolean => textOf(a) === textOf(b);
const textOf = (value: Value): string => JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
