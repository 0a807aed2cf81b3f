/**
 * In full: statements that tell which names the answer used. A name read under conditions alone may be omitted, until a
 * condition that leads to it holds; the trace leaves out the steps of those that remain.
 */

import type { Expression } from '../../model/expression.ts';
import { childrenOf, nodesOf, partsOf, visit } from '../../model/expression-tree.ts';
import type { Operation, Statement } from '../../model/plan.ts';
import type { Rule } from '../../model/program.ts';
import { codeOf } from '../operation/operand.ts';
import { absent, binary, call, evaluate, literalOf, member, named, not } from '../operation/operation.ts';
import type { Scope } from '../scope.ts';

/** Statements before the body, before a condition, before an answer. */
export type Uses = {
  readonly before: readonly Statement[];
  readonly asked: (condition: Expression, scope: Scope) => readonly Statement[];
  readonly answered: (place: Place, output: Expression) => readonly Statement[];
};

/** Where an answer stands: what was asked on the way to it, and in vain. */
type Place = { readonly scope: Scope; readonly read: readonly Expression[]; readonly failed: readonly Expression[] };

type Walk = {
  readonly scope: Scope;
  /** Names read under conditions alone. */
  readonly sometimes: ReadonlySet<string>;
};

/** Undefined where every name is always read. */
export function usesOf(rule: Rule, scope: Scope): Uses | undefined {
  const definitions = new Map(rule.where.map(({ name, expression }) => [name, expression] as const));
  const requirements = rule.requires.map(({ condition }) => condition);
  const always = alwaysRead([rule.body], definitions);
  const all = [...rule.inputs.map(({ name }) => name), ...allRead([...requirements, rule.body], definitions)];
  const sometimes = new Set(all.filter((key) => !always.has(key)));
  if (sometimes.size === 0) return undefined;
  const inBody = allRead([rule.body], definitions);
  const conditional = [...definitions].filter(([name]) => sometimes.has(name) && inBody.has(name));
  const walk = { scope, sometimes };
  const started = [...definitions].filter(([name]) => always.has(name)).map(([, expression]) => expression);
  return {
    before: [
      evaluate(tell('mayOmit', ...[...sometimes].map(literalOf))),
      ...conditional.flatMap(([name, definition]) => whereUsed(name, definition, walk)),
      ...heard(allLines(started, walk)),
    ],
    asked: (condition, at) => heard(allLines([condition], { ...walk, scope: at })),
    answered: ({ read, failed, scope: at }, output) =>
      heard(allLines([...read.flatMap(leavesOf), ...failed, output], { ...walk, scope: at })),
  };
}

/** `trace?.name(…)`. */
const tell = (name: string, ...args: readonly Operation[]): Operation =>
  call({ kind: 'member', of: named('trace'), name, optional: true }, ...args);

/** Statements that matter only where somebody listens: told one by one they are silent of themselves. */
function heard(statements: readonly Statement[]): readonly Statement[] {
  if (statements.every(({ kind }) => kind === 'evaluate')) return statements;
  return [{ kind: 'branch', condition: named('trace'), then: statements }];
}

/** What the use of a `where` name uses in turn. */
function whereUsed(name: string, definition: Expression, walk: Walk): Statement[] {
  const body = linesOf(definition, walk, new Set());
  return body.length > 0 ? [{ kind: 'whereUsed', name, body }] : [];
}

function allLines(read: readonly Expression[], walk: Walk): Statement[] {
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
    pending.push(...(definition ? [definition] : []), ...partsOf(next).always);
  }
  return found;
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
function linesOf(node: Expression, walk: Walk, known: Set<string>): Statement[] {
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
function overItems(node: Expression, walk: Walk, known: Set<string>): Statement[] {
  const [list, ...each] = childrenOf(node);
  const own = linesOf(list!, walk, known);
  const inner = new Set(known);
  const lines = each.flatMap(leavesOf).flatMap((leaf) => linesOf(leaf, walk, inner));
  if (lines.length === 0) return own;
  if (nodesOf(list!).some(({ kind }) => kind === 'rule')) return [...own, ...lines];
  return [...own, where(binary('>', member(codeOf(list!, { ...walk.scope, silent: true }), 'length'), literalOf(0n)), lines)];
}

function inDefault(node: Expression, walk: Walk, known: Set<string>): Statement[] {
  const [value, otherwise] = childrenOf(node);
  const own = linesOf(value!, walk, known);
  const lines = linesOf(otherwise!, walk, new Set(known));
  if (lines.length === 0) return own;
  if (nodesOf(value!).some(({ kind }) => kind === 'rule')) return [...own, ...lines];
  return [...own, where(binary('===', codeOf(value!, { ...walk.scope, silent: true }), absent), lines)];
}

function strike(key: string, { sometimes }: Walk, known: Set<string>): Statement[] {
  if (!sometimes.has(key) || known.has(key)) return [];
  known.add(key);
  return [evaluate(tell('use', literalOf(key)))];
}

/** `a and b`: what `b` reads counts where `a` holds; of `a or b`, where it does not. */
function chain(kind: 'and' | 'or', [first, ...rest]: readonly Expression[], walk: Walk, known: Set<string>): Statement[] {
  if (!first) return [];
  const own = linesOf(first, walk, known);
  const later = chain(kind, rest, walk, new Set(known));
  if (later.length === 0) return own;
  if (nodesOf(first).some((node) => node.kind === 'rule')) return [...own, ...later];
  const condition = asked(first, walk);
  return [...own, where(kind === 'and' ? condition : not(condition), later)];
}

function alternatives([first, ...rest]: readonly Branch[], otherwise: Expression | undefined, walk: Walk, known: Set<string>): Statement[] {
  if (!first) return otherwise ? linesOf(otherwise, walk, known) : [];
  const own = linesOf(first.condition, walk, known);
  const then = first.then.flatMap((each) => linesOf(each, walk, new Set(known)));
  const other = alternatives(rest, otherwise, walk, new Set(known));
  if (then.length === 0 && other.length === 0) return own;
  return [...own, where(asked(first.condition, walk), then, other)];
}

/** A condition that narrows no type for those after it, unless it says that something is given. */
function asked(condition: Expression, { scope }: Walk): Operation {
  const operation = codeOf(condition, { ...scope, silent: true });
  return nodesOf(condition).some(({ kind }) => kind === 'isNull') ? operation : call(named('Boolean'), operation);
}

function where(condition: Operation, then: readonly Statement[], otherwise: readonly Statement[] = []): Statement {
  if (otherwise.length === 0) return { kind: 'branch', condition, then };
  return then.length === 0
    ? { kind: 'branch', condition: not(condition), then: otherwise }
    : { kind: 'branch', condition, then, otherwise };
}
