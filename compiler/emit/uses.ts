/**
 * In the explain twin: statements that find out which names the answer used. A name read under conditions alone starts as
 * unused and is struck off where a condition that leads to it holds; `conclude` leaves out the steps of those that remain.
 */

import type { Expression } from '../model/expression.ts';
import { childrenOf, nodesOf, visit } from '../model/expression-tree.ts';
import type { Rule } from '../model/program.ts';
import { level, quoted, within } from './code.ts';

import { capitalised, freeName } from './names.ts';
import { codeOf } from './operand.ts';
import type { Scope } from './scope.ts';
import type { State } from './state.ts';

/** `name` is the variable that holds the unused names; the rest are statements: before the body, before a condition, before an answer. */
export type Uses = {
  readonly name: string;
  readonly before: readonly string[];
  readonly asked: (condition: Expression, scope: Scope) => readonly string[];
  readonly answered: (state: Pick<State, 'read' | 'failed' | 'scope'>, output: Expression) => readonly string[];
};

type Walk = {
  readonly scope: Scope;
  readonly set: string;
  /** Names read under conditions alone, and the functions that strike off the `where` names among them. */
  readonly sometimes: ReadonlySet<string>;
  readonly strike: ReadonlyMap<string, string>;
};

/** Undefined where every name is always read. */
export function usesOf(rule: Rule, { scope, taken }: State): Uses | undefined {
  const definitions = new Map(rule.where.map(({ name, expression }) => [name, expression] as const));
  const requirements = rule.requires.map(({ condition }) => condition);
  const always = alwaysRead([rule.body], definitions);
  const all = [...rule.inputs.map(({ name }) => name), ...allRead([...requirements, rule.body], definitions)];
  const sometimes = new Set(all.filter((key) => !always.has(key)));
  if (sometimes.size === 0) return undefined;
  const set = freeName('unused', 'Names', taken);
  const inBody = allRead([rule.body], definitions);
  const named = [...definitions.keys()].filter((name) => sometimes.has(name) && inBody.has(name));
  const strike = new Map(named.map((name) => [name, freeName(`use${capitalised(name)}`, 'Name', taken)] as const));
  const walk = { scope, set, sometimes, strike };
  const started = [...definitions].filter(([name]) => always.has(name)).map(([, expression]) => expression);
  return {
    name: set,
    before: [
      `const ${set} = new Set<string>([${[...sometimes].map((key) => quoted(key).text).join(', ')}]);`,
      ...[...strike].flatMap(([name, call]) => strikingFunction(name, call, definitions.get(name)!, walk)),
      ...allLines(started, walk),
    ],
    asked: (condition, at) => allLines([condition], { ...walk, scope: at }),
    answered: ({ read, failed, scope: at }, output) => allLines([...read.flatMap(leavesOf), ...failed, output], { ...walk, scope: at }),
  };
}

function strikingFunction(name: string, call: string, definition: Expression, walk: Walk): string[] {
  const lines = linesOf(definition, walk, new Set());
  return [`const ${call} = (): void => {`, `if (!${walk.set}.delete(${quoted(name).text})) return;`, ...lines, '};'];
}

function allLines(read: readonly Expression[], walk: Walk): string[] {
  const known = new Set<string>();
  return read.flatMap((each) => linesOf(each, walk, known));
}

/** What a leaf's step is called; undefined for what has no step. */
function keyOf(node: Expression): string | undefined {
  if (node.kind === 'input' || node.kind === 'local') return node.name;
  if (node.kind === 'reading') return `reading:${node.choice}`;
  return node.kind === 'constant' && (node.origin === 'mark' || node.origin === 'assumption') ? node.id : undefined;
}

type Definitions = ReadonlyMap<string, Expression>;

function allRead(roots: readonly Expression[], definitions: Definitions): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...roots];
  for (let next = pending.pop(); next; next = pending.pop()) {
    visit(next, (node) => {
      const key = keyOf(node);
      if (key === undefined || found.has(key)) return;
      found.add(key);
      const definition = node.kind === 'local' ? definitions.get(node.name) : undefined;
      if (definition) pending.push(definition);
    });
  }
  return found;
}

function alwaysRead(roots: readonly Expression[], definitions: Definitions): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [...roots];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const key = keyOf(next);
    const isNew = key !== undefined && !found.has(key);
    if (isNew) found.add(key);
    const definition = isNew && next.kind === 'local' ? definitions.get(next.name) : undefined;
    pending.push(...(definition ? [definition] : []), ...surely(next));
  }
  return found;
}

/** The parts of a node that are read whenever it is. */
function surely(node: Expression): readonly Expression[] {
  if (node.kind === 'and' || node.kind === 'or') return node.operands.slice(0, 1);
  if (node.kind === 'table') return [];
  if (isOverItems(node) || isDefault(node)) return childrenOf(node).slice(0, 1);
  const branches = branchesOf(node);
  return branches ? branches.slice(0, 1).map(({ condition }) => condition) : childrenOf(node);
}

/** `default(a, b)`: `b` is read where `a` is absent. */
const isDefault = (node: Expression): boolean => node.kind === 'builtin' && node.name === 'default';
const isOverItems = ({ kind }: Expression): boolean => ['for', 'some', 'every', 'filter', 'latest'].includes(kind);

const leavesOf = (expression: Expression): readonly Expression[] => nodesOf(expression).filter((node) => keyOf(node) !== undefined);

type Branch = { readonly condition: Expression; readonly then: readonly Expression[] };

/** Conditions in the order they are asked, each with what is read if it holds; what follows the last is `otherwise`. */
function branchesOf(node: Expression): (readonly Branch[] & { readonly otherwise?: Expression }) | undefined {
  const made = decisionOf(node);
  return made?.every(({ condition }) => !nodesOf(condition).some(({ kind }) => kind === 'rule')) ? made : undefined;
}

function decisionOf(node: Expression): (readonly Branch[] & { readonly otherwise?: Expression }) | undefined {
  const withOtherwise = (branches: readonly Branch[], otherwise?: Expression) =>
    Object.assign([...branches], otherwise ? { otherwise } : {});
  if (node.kind === 'if') return withOtherwise([{ condition: node.condition, then: [node.then] }], node.otherwise);
  if (node.kind === 'table') {
    const { rows, otherwise } = node.table;
    return withOtherwise(
      rows.map(({ condition, output }) => ({ condition, then: [output] })),
      otherwise,
    );
  }
  if (node.kind !== 'exceptions') return undefined;
  return withOtherwise(
    node.exceptions.map(({ condition, output }) => ({ condition, then: [output] })),
    node.base,
  );
}

/** Strikes off what an expression reads; `known` is what has been struck off on the way here. */
function linesOf(node: Expression, walk: Walk, known: Set<string>): string[] {
  const key = keyOf(node);
  if (key !== undefined) return strike(key, walk, known);
  if (node.kind === 'and' || node.kind === 'or') return chain(node.kind, node.operands, walk, known);
  if (isOverItems(node)) return overItems(node, walk, known);
  if (isDefault(node)) return inDefault(node, walk, known);
  const branches = branchesOf(node);
  if (!branches) return childrenOf(node).flatMap((child) => linesOf(child, walk, known));
  return alternatives(branches, branches.otherwise, walk, known);
}

/** What is done for each item is read where there is an item; its conditions cannot be asked outside, so that all names in it count. */
function overItems(node: Expression, walk: Walk, known: Set<string>): string[] {
  const [list, ...each] = childrenOf(node);
  const own = linesOf(list!, walk, known);
  const inner = new Set(known);
  const lines = each.flatMap(leavesOf).flatMap((leaf) => linesOf(leaf, walk, inner));
  if (lines.length === 0) return own;
  if (nodesOf(list!).some(({ kind }) => kind === 'rule')) return [...own, ...lines];
  return [...own, `if (${within(codeOf(list!, { ...walk.scope, silent: true }), level.atom)}.length > 0) {`, ...lines, '}'];
}

function inDefault(node: Expression, walk: Walk, known: Set<string>): string[] {
  const [value, otherwise] = childrenOf(node);
  const own = linesOf(value!, walk, known);
  const lines = linesOf(otherwise!, walk, new Set(known));
  if (lines.length === 0) return own;
  if (nodesOf(value!).some(({ kind }) => kind === 'rule')) return [...own, ...lines];
  return [...own, `if (${within(codeOf(value!, { ...walk.scope, silent: true }), level.relation)} === undefined) {`, ...lines, '}'];
}

function strike(key: string, { sometimes, strike: functions, set }: Walk, known: Set<string>): string[] {
  if (!sometimes.has(key) || known.has(key)) return [];
  known.add(key);
  const call = functions.get(key);
  return [call ? `${call}();` : `${set}.delete(${quoted(key).text});`];
}

/** `a and b`: what `b` reads counts where `a` holds; of `a or b`, where it does not. */
function chain(kind: 'and' | 'or', [first, ...rest]: readonly Expression[], walk: Walk, known: Set<string>): string[] {
  if (!first) return [];
  const own = linesOf(first, walk, known);
  const later = chain(kind, rest, walk, new Set(known));
  if (later.length === 0) return own;
  if (nodesOf(first).some((node) => node.kind === 'rule')) return [...own, ...later];
  return [...own, `if (${kind === 'and' ? '' : '!'}${asked(first, walk)}) {`, ...later, '}'];
}

function alternatives([first, ...rest]: readonly Branch[], otherwise: Expression | undefined, walk: Walk, known: Set<string>): string[] {
  if (!first) return otherwise ? linesOf(otherwise, walk, known) : [];
  const own = linesOf(first.condition, walk, known);
  const then = first.then.flatMap((each) => linesOf(each, walk, new Set(known)));
  const other = alternatives(rest, otherwise, walk, new Set(known));
  if (then.length === 0 && other.length === 0) return own;
  return [...own, `if (${asked(first.condition, walk)}) {`, ...then, ...(other.length > 0 ? ['} else {', ...other] : []), '}'];
}

/** A condition that narrows no type for those after it, unless it says that something is given. */
function asked(condition: Expression, { scope }: Walk): string {
  const code = codeOf(condition, { ...scope, silent: true }).text;
  return nodesOf(condition).some(({ kind }) => kind === 'isNull') ? `(${code})` : `Boolean(${code})`;
}
