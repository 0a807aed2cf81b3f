/**
 * In full: statements that tell which names the answer used. A name read under conditions alone may be omitted, until a
 * condition that leads to it holds; the trace leaves out the steps of those that remain.
 */

import type { Expression } from '../../model/expression/expression.ts';
import { type Branch, childrenOf, isOverItems, nodesOf, type Ways, waysOf } from '../../model/expression/expression-tree.ts';
import { isRead, nodesRead } from '../../model/expression/names-read.ts';
import { absent, binary, call, evaluate, literalOf, member, named, not } from '../../model/plan/operations.ts';
import type { Omissions, Operation, Statement } from '../../model/plan/plan.ts';
import type { Rule } from '../../model/program.ts';
import { alwaysUnder, namesRead } from '../names/mentions.ts';
import { operationOf } from '../operation/operand.ts';
import type { Scope } from '../operation/scope.ts';

/** Before the body, before a condition, before an answer. */
export type Uses = Omissions & {
  readonly before: readonly Statement[];
  readonly asked: (condition: Expression, scope: Scope) => Used;
  readonly answered: (place: Place, output: Expression) => Used;
};
/** Names that are used whatever happens, and statements that tell the others. */
type Used = { readonly keys: readonly string[]; readonly lines: readonly Statement[] };

/** Where an answer stands: what was asked on the way to it, and in vain. */
type Place = { readonly scope: Scope; readonly read: readonly Expression[]; readonly failed: readonly Expression[] };

type Walk = {
  readonly scope: Scope;
  /** Names read under conditions alone. */
  readonly sometimes: ReadonlySet<string>;
  readonly isNested?: true;
};

/** Undefined where every name is always read. */
export function usesOf(rule: Rule, scope: Scope): Uses | undefined {
  const requirements = rule.requires.map(({ condition }) => condition);
  const surely = new Set(keysOf(nodesRead([rule.body], rule, alwaysUnder)));
  const all = [...rule.inputs.map(({ name }) => name), ...keysOf(nodesRead([...requirements, rule.body], rule))];
  const sometimes = new Set(all.filter((key) => !surely.has(key)));
  if (sometimes.size === 0) return undefined;
  const inBody = namesRead(rule.body, rule);
  const conditional = rule.where.filter(({ name }) => sometimes.has(name) && inBody.has(name));
  const walk = { scope, sometimes };
  const started = rule.where.filter(({ name }) => surely.has(name)).map(({ expression }) => expression);
  const inTurn = conditional.map(({ name, expression }) => [name, usedBy([expression], walk)] as const);
  const always = usedBy(started, walk);
  return {
    names: [...sometimes],
    always: always.keys,
    inTurn: Object.fromEntries(inTurn.flatMap(([name, { keys }]) => (keys.length > 0 ? [[name, keys]] : []))),
    before: [
      ...inTurn.flatMap(([name, { lines }]): Statement[] => (lines.length > 0 ? [{ kind: 'whereUsed', name, body: lines }] : [])),
      ...heard(always.lines),
    ],
    asked: (condition, at) => onTheWay(usedBy([condition], { ...walk, scope: at })),
    answered: ({ read, failed, scope: at }, output) =>
      onTheWay(usedBy([...read.flatMap(leavesOf), ...failed, output], { ...walk, scope: at })),
  };
}

/** `trace?.name(…)`. */
const tell = (name: string, ...args: readonly Operation[]): Operation =>
  call({ kind: 'member', of: named('trace'), name, optional: true }, ...args);

/** Only where somebody listens are conditions asked again. */
const heard = (lines: readonly Statement[]): readonly Statement[] =>
  lines.length > 0 ? [{ kind: 'branch', condition: named('trace'), then: lines }] : [];

const onTheWay = ({ keys, lines }: Used): Used => ({ keys, lines: heard(lines) });

function usedBy(read: readonly Expression[], walk: Walk): Used {
  const known = new Set<string>();
  const all = read.flatMap((each) => linesOf(each, walk, known));
  const conditional = all.filter((line) => typeof line !== 'string');
  return { keys: all.filter((line) => typeof line === 'string'), lines: conditional };
}

/** What a leaf's step is called; undefined for what has no step. */
function keyOf(node: Expression): string | undefined {
  if (node.kind === 'input' || node.kind === 'local') return node.name;
  if (node.kind === 'reading') return `reading:${node.choice}`;
  return isRead(node) ? node.id : undefined;
}

const keysOf = (nodes: readonly Expression[]): readonly string[] => nodes.flatMap((node) => keyOf(node) ?? []);

/** `default(a, b)`: `b` is read where `a` is absent. */
const isDefault = (node: Expression): boolean => node.kind === 'builtin' && node.name === 'default';

const leavesOf = (expression: Expression): readonly Expression[] => nodesOf(expression).filter((node) => keyOf(node) !== undefined);

/** Answers in turn, if their conditions can be asked again: none of them calls a rule. */
function decisionOf(node: Expression): Ways | undefined {
  const made = waysOf(node);
  return made?.ways.every(({ condition }) => !callsRule(condition)) ? made : undefined;
}

const callsRule = (expression: Expression): boolean => nodesOf(expression).some(({ kind }) => kind === 'rule');

/** The name of something used, or a statement that finds out. */
type Line = string | Statement;

function told(lines: readonly Line[]): readonly Statement[] {
  const keys = lines.filter((line) => typeof line === 'string');
  const rest = lines.filter((line) => typeof line !== 'string');
  return keys.length > 0 ? [evaluate(tell('use', ...keys.map(literalOf))), ...rest] : rest;
}

/** Strikes off what an expression reads; `known` is what has been struck off on the way here. */
function linesOf(node: Expression, walk: Walk, known: Set<string>): Line[] {
  const key = keyOf(node);
  if (key !== undefined) return strike(key, walk, known);
  if (node.kind === 'and' || node.kind === 'or') return chain(node.kind, node.operands, walk, known);
  if (isOverItems(node)) return overItems(node, walk, known);
  if (isDefault(node)) return inDefault(node, walk, known);
  const decision = decisionOf(node);
  if (!decision) return childrenOf(node).flatMap((child) => linesOf(child, walk, known));
  return alternatives(decision.ways, decision.otherwise, walk, known);
}

/** What is read where a condition holds; where finding out would call a rule again, all of it counts. */
function under(subject: Expression, own: Line[], lines: Line[], condition: () => Operation): Line[] {
  if (lines.length === 0) return own;
  return callsRule(subject) ? [...own, ...lines] : [...own, where(condition(), lines)];
}

/** What is done for each item is read where there is an item; its conditions cannot be asked outside, so that all names in it count. */
function overItems(node: Expression, walk: Walk, known: Set<string>): Line[] {
  const [list, ...each] = childrenOf(node) as [Expression, ...Expression[]];
  const own = linesOf(list, walk, known);
  const inner = new Set(known);
  const lines = each.flatMap(leavesOf).flatMap((leaf) => linesOf(leaf, walk, inner));
  return under(list, own, lines, () => binary('>', member(operationOf(list, { ...walk.scope, silent: true }), 'length'), literalOf(0n)));
}

function inDefault(node: Expression, walk: Walk, known: Set<string>): Line[] {
  const [value, otherwise] = childrenOf(node) as [Expression, Expression];
  const own = linesOf(value, walk, known);
  const lines = linesOf(otherwise, walk, new Set(known));
  return under(value, own, lines, () => binary('===', operationOf(value, { ...walk.scope, silent: true }), absent));
}

function strike(key: string, { sometimes }: Walk, known: Set<string>): Line[] {
  if (!sometimes.has(key) || known.has(key)) return [];
  known.add(key);
  return [key];
}

/** `a and b`: what `b` reads counts where `a` holds; of `a or b`, where it does not. */
function chain(kind: 'and' | 'or', [first, ...rest]: readonly Expression[], walk: Walk, known: Set<string>): Line[] {
  if (!first) return [];
  const own = linesOf(first, walk, known);
  const later = chain(kind, rest, nested(walk), new Set(known));
  return under(first, own, later, () => (kind === 'and' ? asked(first, walk) : not(asked(first, walk))));
}

function alternatives([first, ...rest]: readonly Branch[], otherwise: Expression | undefined, walk: Walk, known: Set<string>): Line[] {
  if (!first) return otherwise ? linesOf(otherwise, walk, known) : [];
  const own = linesOf(first.condition, walk, known);
  const then = linesOf(first.output, nested(walk), new Set(known));
  const other = alternatives(rest, otherwise, nested(walk), new Set(known));
  if (then.length === 0 && other.length === 0) return own;
  return [...own, where(asked(first.condition, walk), then, other)];
}

const nested = (walk: Walk): Walk => ({ ...walk, isNested: true });

/** A condition under others narrows no type for those after it, unless it says that something is given. */
function asked(condition: Expression, { scope, isNested }: Walk): Operation {
  const operation = operationOf(condition, { ...scope, silent: true });
  return !isNested || nodesOf(condition).some(({ kind }) => kind === 'isNull') ? operation : call(named('Boolean'), operation);
}

function where(condition: Operation, uses: readonly Line[], others: readonly Line[] = []): Statement {
  const [then, otherwise] = [told(uses), told(others)];
  if (otherwise.length === 0) return { kind: 'branch', condition, then };
  return then.length === 0
    ? { kind: 'branch', condition: not(condition), then: otherwise }
    : { kind: 'branch', condition, then, otherwise };
}
