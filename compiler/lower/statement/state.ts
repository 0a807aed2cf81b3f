/**
 * Statements before a decision: the `where` names it reads, as constants placed where they are first needed, and
 * in full the steps of the words and readings it rests on.
 */

import type { Expression } from '../../model/expression/expression.ts';
import { nodesOf } from '../../model/expression/expression-tree.ts';
import { isRead } from '../../model/expression/names-read.ts';
import { freeName, type TakenNames } from '../../model/plan/free-name.ts';
import { cast, declare as declareAs, keyOf, named } from '../../model/plan/operations.ts';
import type { Statement, StepSource } from '../../model/plan/plan.ts';
import type { Rule } from '../../model/program.ts';
import type { Type } from '../../model/type.ts';
import { alwaysRead, directReads, isCostly, isDecision, isReadRepeatedly, isStreamed, mayRefuse } from '../names/mentions.ts';
import { nativeType } from '../operation/native-type.ts';
import { storedValue } from '../operation/operand.ts';
import type { Scope } from '../operation/scope.ts';
import { isZone, lowerZone } from '../operation/zone.ts';
import { operationIn, standingAs } from '../quantity/quantity.ts';
import { type Lowered, plain, quantity } from '../quantity/shape.ts';
import { accumulate, isSummed } from './accumulate.ts';
import type { Uses } from './uses.ts';

export type State = {
  readonly scope: Scope;
  /** Steps already recorded on the way here, by `constant:x` or `reading:x`. */
  readonly traced: ReadonlySet<string>;
  /** Names that a new local must step aside from. */
  readonly taken: TakenNames;
  /** What the rows of tables that answer have asked on the way here. */
  readonly read: readonly Expression[];
  /** Conditions of rows that were asked in vain on the way here, and the columns that led here. */
  readonly failed: readonly Expression[];
  /** What the conditions on the way here have used whatever they say. */
  readonly used: readonly string[];
  /** In the body of a rule in full: how what is read is told. */
  readonly uses?: Uses | undefined;
  /** What decided the value, as a step's `from`. */
  readonly because?: StepSource | undefined;
  /** Lowers a `where` name that branches as statements; undefined where an expression says it as well. */
  readonly decide: (name: string, expression: Expression, state: State) => { lines: readonly Statement[]; value: Lowered } | undefined;
};
type Step = Extract<Statement, { kind: 'step' }>;
export type Prepared = { readonly lines: readonly Statement[]; readonly state: State };

/** The names and steps that `expressions` need, those already placed aside. */
export function prepare(expressions: readonly Expression[], state: State): Prepared {
  const { rule } = state.scope;
  const always = new Set(expressions.flatMap((expression) => [...alwaysRead(expression, rule)]));
  let current: Prepared = { lines: [], state };
  for (const name of new Set(expressions.flatMap((expression) => [...directReads(expression)]))) {
    if (!always.has(name) && !isWorthwhile(name, expressions, state.scope)) continue;
    current = place(name, current);
    if (isSummed(name, expressions)) current = placeSum(name, current);
  }
  return record(expressions, current);
}

/** The names given, and the steps of what they rest on. */
export function prepareNames(names: readonly string[], state: State): Prepared {
  return names.reduce(
    (before: Prepared, name) => {
      const placed = place(name, before);
      return isStreamed(name, state.scope.rule) && !state.scope.inFull && isSummed(name, [state.scope.rule.body])
        ? placeSum(name, placed)
        : placed;
    },
    { lines: [], state },
  );
}

/** A name read only under conditions: computed before them if that can do no harm and costs little, or if it is read repeatedly. */
function isWorthwhile(name: string, expressions: readonly Expression[], { rule, inFull }: Scope): boolean {
  const where = rule.where.find((candidate) => candidate.name === name);
  if (!where || mayRefuse(where.expression, rule)) return false;
  return inFull || isReadRepeatedly(expressions, name) || !isCostly(where.expression, rule);
}

function place(name: string, before: Prepared): Prepared {
  const { scope } = before.state;
  const where = scope.rule.where.find((candidate) => candidate.name === name);
  if (!where || scope.bindings.has(`local:${name}`) || scope.bindings.has(`zone:${name}`)) return before;
  if (!scope.inFull && isStreamed(name, scope.rule)) return follow(where.expression, before);
  const ready = isDecision(where.expression) ? before : follow(where.expression, before);
  const local = freeName(name, 'Value', ready.state.taken);
  if (!scope.inFull && where.expression.kind === 'constant')
    return { ...ready, state: bound(name, where.expression, constantOf(where.expression, scope), ready.state) };
  const made = isZone(where.expression.type)
    ? declareZone(local, where.expression, ready.state)
    : (ready.state.decide(local, where.expression, ready.state) ?? declare(local, where.expression, ready.state));
  const state = bound(name, where.expression, made.value, { ...ready.state, taken: ready.state.taken.with([local]) });
  return { lines: [...ready.lines, ...made.lines, ...explained(where, state.scope)], state };
}

function bound(name: string, { type }: Expression, value: Lowered, state: State): State {
  const bindings = state.scope.bindings.with([[`${isZone(type) ? 'zone' : 'local'}:${name}`, value]]);
  return { ...state, scope: { ...state.scope, bindings } };
}

/** A name for a constant of the module needs no other. */
const constantOf = (expression: Expression, scope: Scope): Lowered =>
  isZone(expression.type) ? plain(lowerZone(expression, scope)) : scope.lower(expression, scope);

/** In full: the step of a `where` name. */
function explained({ name, label, text, expression }: Rule['where'][number], scope: Scope): readonly Statement[] {
  // Opening hours have no value of their own to show: the words they are made of have been told.
  if (!scope.inFull || expression.type.kind === 'schedule') return [];
  const value = scope.lower({ kind: 'local', name, type: expression.type, span: expression.span }, scope);
  const from = { kind: 'formula' as const, text: text.trim() };
  return [told(name, label ?? name, from, value, expression.type)];
}

/** The step of a value, as it is kept in lists and results. */
export function told(name: string, label: string, from: StepSource, value: Lowered, type: Type): Step {
  return { kind: 'step', step: { kind: 'value', name, label, type, from }, value: storedValue(value, type).operation };
}

/** The sum of a list that is not made itself, before the expressions that read it. */
function placeSum(name: string, before: Prepared): Prepared {
  const { scope, taken } = before.state;
  const where = scope.rule.where.find((candidate) => candidate.name === name);
  if (where?.expression.kind !== 'for' || scope.bindings.has(`local:${name}`) || scope.bindings.has(`sum:${name}`)) return before;
  const local = freeName(`${name}Sum`, 'Value', taken);
  const made = accumulate(local, where.expression, scope);
  if (!made) return before;
  const bindings = scope.bindings.with([[`sum:${name}`, made.value]]);
  const state = { ...before.state, taken: taken.with([local]), scope: { ...scope, bindings } };
  return { lines: [...before.lines, ...made.lines], state };
}

/** What a `where` name itself needs, before it. */
function follow(expression: Expression, before: Prepared): Prepared {
  const { lines, state } = prepare([expression], before.state);
  return { lines: [...before.lines, ...lines], state };
}

function declareZone(name: string, expression: Expression, { scope }: State): { lines: readonly Statement[]; value: Lowered } {
  return { lines: [declareAs(name, lowerZone(expression, scope))], value: plain(named(name)) };
}

/** `const name = …;`; a quotient is a numerator and a denominator, a sum a loop. */
function declare(name: string, expression: Expression, state: State): { lines: readonly Statement[]; value: Lowered } {
  const [list] = expression.kind === 'builtin' && expression.name === 'sum' ? expression.arguments : [];
  const sum = list?.kind === 'for' ? accumulate(name, list, state.scope) : undefined;
  if (sum) return sum;
  const lowered = state.scope.lower(expression, state.scope);
  if (lowered.kind === 'plain') {
    const { operation, shape } = lowered;
    const value = needsType(expression.type) && operation.kind !== 'cast' ? cast(operation, nativeType(expression.type, shape)) : operation;
    return { lines: [declareAs(name, value)], value: plain(named(name), lowered.shape) };
  }
  const q = standingAs(lowered.quantity, named(name));
  const line = declareAs(name, operationIn(lowered.quantity));
  if (q.form === 'exact' || !q.over) return { lines: [line], value: quantity(q) };
  const divisor = `${name}Divisor`;
  return { lines: [line, declareAs(divisor, q.over.operation)], value: quantity({ ...q, over: { ...q.over, operation: named(divisor) } }) };
}

function needsType(type: Type): boolean {
  return type.kind === 'list' || type.kind === 'record' || type.kind === 'union' || (type.kind === 'optional' && needsType(type.of));
}

/** In full: the steps of the words and readings that expressions mention for the first time. */
function record(expressions: readonly Expression[], { lines, state }: Prepared): Prepared {
  if (!state.scope.inFull) return { lines, state };
  const traced = new Set(state.traced);
  const steps = expressions.flatMap(nodesOf).flatMap((node): Statement[] => {
    const told = stepOf(node, state.scope);
    const key = keyOf(told?.step);
    if (!told || traced.has(key)) return [];
    traced.add(key);
    return [told];
  });
  return { lines: [...lines, ...steps], state: { ...state, traced } };
}

function stepOf(node: Expression, scope: Scope): Step | undefined {
  if (isRead(node)) return scope.constants.isTold(node.id) ? { kind: 'step', step: { kind: 'words', id: node.id } } : undefined;
  return node.kind === 'reading' ? { kind: 'step', step: { kind: 'choice', id: node.choice } } : undefined;
}
