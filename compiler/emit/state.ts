/**
 * Statements before a decision: the `where` names it reads, as constants placed where they are first needed, and
 * in the explain twin the steps of the words and readings it rests on.
 */
import type { Expression } from '../model/expression.ts';
import type { Rule } from '../model/program.ts';
import type { Type } from '../model/type.ts';
import { accumulate, isSummed } from './accumulate.ts';
import { atom, type Code, cast, quoted } from './code.ts';
import { alwaysRead, directReads, isCostly, isDecision, isReadRepeatedly, isStreamed, mayRefuse, nodesOf } from './mentions.ts';
import { freeName, type TakenNames } from './names.ts';
import { nativeType } from './native-type.ts';
import { storedCode } from './operand.ts';
import type { Scope } from './scope.ts';
import { type Emitted, plain, quantity } from './shape.ts';
import type { Uses } from './uses.ts';
import { describeType } from './wire-type.ts';
import { emitZone } from './zone.ts';

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
  /** In the body of an explain twin: how what is read is told. */
  readonly uses?: Uses;
  /** What decided the value, as source code of a step's `from`. */
  readonly because?: string;
  /** Emits a `where` name that branches as statements; undefined where an expression says it as well. */
  readonly decide: (name: string, expression: Expression, state: State) => { lines: string[]; value: Emitted } | undefined;
};
export type Prepared = { readonly lines: readonly string[]; readonly state: State };

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
      return isStreamed(name, state.scope.rule) && !state.scope.explaining && isSummed(name, [state.scope.rule.body])
        ? placeSum(name, placed)
        : placed;
    },
    { lines: [], state },
  );
}

/** A name read only under conditions: computed before them if that can do no harm and costs little, or if it is read repeatedly. */
function isWorthwhile(name: string, expressions: readonly Expression[], { rule, explaining }: Scope): boolean {
  const where = rule.where.find((candidate) => candidate.name === name);
  if (!where || mayRefuse(where.expression, rule)) return false;
  return explaining || isReadRepeatedly(expressions, name) || !isCostly(where.expression, rule);
}

function place(name: string, before: Prepared): Prepared {
  const { scope } = before.state;
  const where = scope.rule.where.find((candidate) => candidate.name === name);
  if (!where || scope.bindings.has(`local:${name}`) || scope.bindings.has(`zone:${name}`)) return before;
  if (!scope.explaining && isStreamed(name, scope.rule)) return follow(where.expression, before);
  const ready = isDecision(where.expression) ? before : follow(where.expression, before);
  const local = freeName(name, 'Value', ready.state.taken);
  const made = isZone(where.expression.type)
    ? declareZone(local, where.expression, ready.state)
    : (ready.state.decide(local, where.expression, ready.state) ?? declare(local, where.expression, ready.state));
  const taken = ready.state.taken.with([local]);
  const key = isZone(where.expression.type) ? 'zone' : 'local';
  const bindings = ready.state.scope.bindings.with([[`${key}:${name}`, made.value]]);
  const state = { ...ready.state, taken, scope: { ...ready.state.scope, bindings } };
  return { lines: [...ready.lines, ...made.lines, ...explained(where, state.scope)], state };
}

/** In the explain twin: the step of a `where` name. */
function explained({ name, label, text, expression }: Rule['where'][number], scope: Scope): readonly string[] {
  // Opening hours have no value of their own to show: the words they are made of have been told.
  if (!scope.explaining || expression.type.kind === 'schedule') return [];
  const value = scope.emit({ kind: 'local', name, type: expression.type, span: expression.span }, scope);
  return [formulaStep(name, label ?? name, text, value, expression.type, scope)];
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

/** Zones are told by name in the rule and by their clocks in code. */
const isZone = (type: Type): boolean => type.kind === 'text' && type.format === 'timeZone';

/** What a `where` name itself needs, before it. */
function follow(expression: Expression, before: Prepared): Prepared {
  const { lines, state } = prepare([expression], before.state);
  return { lines: [...before.lines, ...lines], state };
}

function declareZone(name: string, expression: Expression, { scope }: State): { lines: string[]; value: Emitted } {
  return { lines: [`const ${name} = ${emitZone(expression, scope).text};`], value: plain(atom(name)) };
}

/** `const name = …;`; a quotient is a numerator and a denominator, a sum a loop. */
function declare(name: string, expression: Expression, state: State): { lines: readonly string[]; value: Emitted } {
  const [list] = expression.kind === 'builtin' && expression.name === 'sum' ? expression.arguments : [];
  const sum = list?.kind === 'for' ? accumulate(name, list, state.scope) : undefined;
  if (sum) return sum;
  const emitted = state.scope.emit(expression, state.scope);
  if (emitted.kind === 'plain') {
    const code = needsType(expression.type)
      ? cast(emitted.code, nativeType(state.scope.imports, expression.type, emitted.shape))
      : emitted.code;
    return { lines: [`const ${name} = ${code.text};`], value: plain(atom(name), emitted.shape) };
  }
  const { quantity: q } = emitted;
  if (q.form === 'exact') return { lines: [`const ${name} = ${q.code.text};`], value: quantity({ ...q, code: atom(name) }) };
  const n = { ...q.n, code: atom(name) };
  if (!q.over) return { lines: [`const ${name} = ${q.n.code.text};`], value: quantity({ ...q, n }) };
  const over = { ...q.over, code: atom(`${name}Divisor`) };
  return {
    lines: [`const ${name} = ${q.n.code.text};`, `const ${name}Divisor = ${q.over.code.text};`],
    value: quantity({ ...q, n, over }),
  };
}

function needsType(type: Type): boolean {
  return type.kind === 'list' || type.kind === 'record' || type.kind === 'union' || (type.kind === 'optional' && needsType(type.of));
}

/** In the explain twin: the steps of the words and readings that expressions mention for the first time. */
function record(expressions: readonly Expression[], { lines, state }: Prepared): Prepared {
  if (!state.scope.explaining) return { lines, state };
  const traced = new Set(state.traced);
  const steps: string[] = [];
  for (const node of expressions.flatMap(nodesOf)) {
    const [key, step] = stepOf(node, state.scope);
    if (!key || traced.has(key)) continue;
    traced.add(key);
    steps.push(step);
  }
  return { lines: [...lines, ...(steps.length > 0 ? [`steps.push(${steps.join(', ')});`] : [])], state: { ...state, traced } };
}

function stepOf(node: Expression, scope: Scope): readonly [string, string] | readonly [undefined, ''] {
  if (node.kind === 'constant' && (node.origin === 'mark' || node.origin === 'assumption')) {
    return [`constant:${node.id}`, `words${access(node.id)}`];
  }
  if (node.kind !== 'reading') return [undefined, ''];
  const binding = scope.bindings.get(`reading:${node.choice}`);
  const option = binding?.kind === 'plain' ? binding.code.text : "''";
  return [`reading:${node.choice}`, `choices${access(node.choice)}[${option}]`];
}

const access = (id: string): string => (/^[A-Za-z_$][\w$]*$/.test(id) ? `.${id}` : `[${quoted(id).text}]`);

function formulaStep(name: string, label: string, text: string, value: Emitted, type: Type, scope: Scope): string {
  const from = `{ kind: 'formula', text: ${quoted(text.trim()).text} }`;
  return stepLine(name, label, storedCode(value, type, scope).code, type, from, scope);
}

export function stepLine(name: string, label: string, value: Code, type: Type, from: string, scope: Scope): string {
  // Opening hours have no form on the wire.
  const written = type.kind === 'schedule' ? 'null' : scope.imports.call('writeValue', atom(describeType(type)), value).text;
  return `steps.push({ name: ${quoted(name).text}, label: ${quoted(label).text}, value: ${written}, from: ${from} });`;
}
