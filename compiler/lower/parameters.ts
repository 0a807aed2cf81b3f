/** How a rule takes its inputs and readings: as one object that is taken apart, in place, or one by one where rules call it. */

import { divide as ratio } from '../algebra/rational.ts';
import { storedScale } from '../algebra/stored-scale.ts';
import { coreName, inputType } from '../model/plan/generated-name.ts';
import { binary, call, literalOf, member, named } from '../model/plan/operations.ts';
import type { NativeType, Operation, Statement } from '../model/plan/plan.ts';
import { namesIn, namesUsed, operationsOf, waysOf } from '../model/plan/plan-tree.ts';
import type { Input, Rule } from '../model/program.ts';
import { mayRefuse } from './names/mentions.ts';
import type { Core, CoreParameter } from './operation/scope.ts';
import type { WholeQuantity } from './quantity/quantity.ts';

export type LocalInput = {
  readonly input: Input;
  readonly local: string;
  readonly fallback: { readonly operation: Operation; readonly mark?: string } | undefined;
};
export type LocalReading = { readonly choice: string; readonly option: string; readonly local: string };

/** `const { a, b = …, c: other } = input;`, of the names that the statements use. */
export function destructured(
  inputs: readonly LocalInput[],
  readings: readonly LocalReading[],
  statements: readonly Statement[],
): readonly Statement[] {
  const used = namesUsed(statements);
  const taken = inputs
    .filter(({ local }) => used.has(local))
    .map(({ input, local, fallback }) => ({ name: input.name, local, ...(fallback ? { fallback: fallback.operation } : {}) }));
  const chosen = readings
    .filter(({ local }) => used.has(local))
    .map(({ choice, option, local }) => ({ name: choice, local, fallback: literalOf(option) }));
  return [...take('input', taken), ...take('readings', chosen)];
}

type Fields = Extract<Statement, { kind: 'take' }>['fields'];
const take = (from: string, fields: Fields): readonly Statement[] => (fields.length > 0 ? [{ kind: 'take', from, fields }] : []);

/** An input read where it is used; absent it is its default. */
export function readInPlace(name: string, fallback: Operation | undefined): Operation {
  const read = member(named('input'), name);
  return fallback ? binary('??', read, fallback) : read;
}

/** Optional inputs that only some branches read: taking all of them up front would cost more than the rule. */
export function readLate(rule: Rule, statements: readonly Statement[]): ReadonlySet<string> {
  const always = namesIn(statements.filter(({ kind }) => kind !== 'take').flatMap(alwaysRead));
  const names = rule.inputs.filter(({ name, required }) => !required && !always.has(name)).map(({ name }) => name);
  return new Set(names.length > 2 ? names : []);
}

/** What a statement reads on the way past it: its own operations, the short ways out of it, and the conditions of a chain. */
function alwaysRead(statement: Statement): readonly Operation[] {
  const chained = statement.kind === 'branch' ? (statement.otherwise ?? []).filter(({ kind }) => kind === 'branch') : [];
  const short = statement.kind === 'branch' && !statement.otherwise ? waysOf(statement).filter(isShort).flat() : [];
  return [...operationsOf(statement), ...[...chained, ...short].flatMap(alwaysRead)];
}

const isShort = ([only, ...more]: readonly Statement[]): boolean =>
  more.length === 0 && (only?.kind === 'return' || only?.kind === 'refuse');

/** `raw`: what the core returns, where it is at a coarser scale than results. */
type Work = {
  readonly signs: readonly Statement[];
  readonly lines: readonly Statement[];
  readonly proven: boolean;
  readonly raw: WholeQuantity | undefined;
};

/** The exported function, which takes objects apart, and the one that other rules call. Signs that every call respects are checked in the first. */
export function splitCore(
  rule: Rule,
  inputs: readonly LocalInput[],
  { signs, lines, proven, raw }: Work,
): { readonly statements: readonly Statement[]; readonly core: Core } {
  const [outer, inner] = proven ? [signs, lines] : [[], [...signs, ...lines]];
  const [outside, inside] = [namesUsed(outer), namesUsed(inner)];
  const parameters = parametersOf(rule, inputs).filter(({ name }) => inside.has(name));
  const args = parameters.map(({ of, name }) => (outside.has(name) ? named(name) : member(named('input'), of)));
  const result = call(named(coreName(rule.id)), ...args);
  return {
    statements: [...destructured(inputs, [], outer), ...outer, { kind: 'return', value: raw ? atStoredScale(result, raw, rule) : result }],
    core: { name: coreName(rule.id), parameters, statements: inner, sure: proven && isSure(rule), ...(raw ? { raw } : {}) },
  };
}

function parametersOf(rule: Rule, inputs: readonly LocalInput[]): readonly CoreParameter[] {
  return inputs.map(({ input: { name }, local, fallback }): CoreParameter => {
    const type: NativeType = { kind: 'named', name: inputType(rule.id), field: name };
    return { of: name, name: local, type, ...(fallback ? { initializer: fallback.operation } : {}) };
  });
}

function atStoredScale(result: Operation, raw: WholeQuantity, { output }: Rule): Operation {
  if (output.kind !== 'quantity') return result;
  return binary('*', result, literalOf(ratio(raw.scale, storedScale(output.unit)).numerator));
}

const isSure = (rule: Rule): boolean =>
  rule.requires.length === 0 && ![...rule.where.map(({ expression }) => expression), rule.body].some((part) => mayRefuse(part, rule));
