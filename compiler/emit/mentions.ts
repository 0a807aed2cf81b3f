/** What an expression mentions: `where` names, constants, inputs, readings; and which names it needs whatever its conditions say. */
import type { BuiltinName, Expression } from '../model/expression.ts';
import { branchesOf, nodesOf, partsOf } from '../model/expression-tree.ts';
import type { Rule } from '../model/program.ts';

/** `where` names read whatever the conditions say, those that they read included. */
export function alwaysRead(expression: Expression, rule: Rule): Set<string> {
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'local') addName(node.name, names, rule, (of) => alwaysRead(of, rule));
    for (const part of partsOf(node).always) visit(part);
    for (const name of readByEach(branchesOf(node) ?? [], rule)) names.add(name);
  };
  visit(expression);
  return names;
}

function readByEach(ways: readonly Expression[], rule: Rule): readonly string[] {
  const [first, ...others] = ways.map((way) => alwaysRead(way, rule));
  return first ? [...first].filter((name) => others.every((names) => names.has(name))) : [];
}

/** Every `where` name read, those that they read included. */
export function namesRead(expression: Expression, rule: Rule): Set<string> {
  const names = new Set<string>();
  for (const node of nodesOf(expression)) {
    if (node.kind === 'local') addName(node.name, names, rule, (of) => namesRead(of, rule));
  }
  return names;
}

/** What a name reads stands before it. */
function addName(name: string, names: Set<string>, rule: Rule, readBy: (expression: Expression) => Iterable<string>): void {
  const where = rule.where.find((candidate) => candidate.name === name);
  if (!where || names.has(name)) return;
  for (const other of readBy(where.expression)) names.add(other);
  names.add(name);
}

/** Names that an expression itself reads. */
export const directReads = (expression: Expression): Set<string> =>
  new Set(nodesOf(expression).flatMap((node) => (node.kind === 'local' ? [node.name] : [])));

/** A `for` that only sums and extremes read: they go through it themselves, and no list is made. */
export function isStreamed(name: string, rule: Rule): boolean {
  const where = rule.where.find((candidate) => candidate.name === name);
  if (where?.expression.kind !== 'for') return false;
  const all = [...rule.requires.map(({ condition }) => condition), ...rule.where.map(({ expression }) => expression), rule.body];
  const streams = all
    .flatMap(nodesOf)
    .filter((node) => node.kind === 'builtin' && ['sum', 'min', 'max'].includes(node.name) && node.arguments.length === 1)
    .flatMap((node) => (node.kind === 'builtin' ? node.arguments : []))
    .filter((node) => node.kind === 'local' && node.name === name);
  return streams.length === countReads(all, name);
}

/** How often a name is read directly. */
const countReads = (expressions: readonly Expression[], name: string): number =>
  expressions.flatMap(nodesOf).filter((node) => node.kind === 'local' && node.name === name).length;

/** Read more than once, or once for every item of a list; `covers` writes its date out twice. */
export function isReadRepeatedly(expressions: readonly Expression[], name: string): boolean {
  const perItem = expressions.flatMap(nodesOf).flatMap(bodiesOf);
  return countReads(expressions, name) > 1 || countReads(perItem, name) > 0;
}

function bodiesOf(node: Expression): readonly Expression[] {
  if (node.kind === 'for' || node.kind === 'some' || node.kind === 'every') return [node.body];
  if (node.kind === 'filter') return [node.condition];
  if (node.kind === 'builtin' && node.name === 'covers') return node.arguments.slice(1);
  return node.kind === 'latest' ? [node.key] : [];
}

/** Goes through a list, or calls into the calendar: not to be computed for nothing. */
export function isCostly(expression: Expression, rule: Rule): boolean {
  const cheap = new Set(['min', 'max', 'abs', 'default', 'count', 'floor', 'ceiling', 'daysBetween', 'dayBefore', 'dayAfter']);
  const own = nodesOf(expression).some(
    (node) =>
      node.kind === 'for' ||
      node.kind === 'rule' ||
      node.kind === 'filter' ||
      node.kind === 'latest' ||
      node.kind === 'some' ||
      node.kind === 'every' ||
      (node.kind === 'builtin' && !cheap.has(node.name)),
  );
  return (
    own || [...namesRead(expression, rule)].some((name) => isCostly(rule.where.find((where) => where.name === name)!.expression, rule))
  );
}

/** May refuse its input, itself or by a name it reads: then it runs only where its value is needed. */
export function mayRefuse(expression: Expression, rule: Rule, isSure: (rule: string) => boolean = () => false): boolean {
  const read = rule.where.filter(({ name }) => namesRead(expression, rule).has(name));
  return [expression, ...read.map((where) => where.expression)]
    .flatMap(nodesOf)
    .some((node) => (node.kind === 'rule' ? !isSure(node.rule) : blamedIn(node).length > 0));
}

/** The arguments that built-in functions may refuse. */
const blamed: Readonly<Partial<Record<BuiltinName, readonly number[]>>> = {
  addOpenDays: [0, 1],
  addOpenTime: [0, 1],
  addWorkingDays: [0, 1],
  isOpen: [0],
  nextDayOfMonth: [1],
  nextOpening: [0],
  openTime: [0, 1],
  recurrence: [0, 1, 2],
  schedule: [0, 1, 2],
};

/** What a node itself may refuse: arguments, a period taken many times, the time by which an instant moves. */
export function blamedIn(node: Expression): readonly Expression[] {
  if (node.kind === 'builtin') return (blamed[node.name] ?? []).map((index) => node.arguments[index]!);
  if (node.kind !== 'arithmetic' || node.type.kind === 'quantity') return [];
  if (node.type.kind === 'period') return [node.left, node.right];
  return node.type.kind === 'instant' ? [node.left, node.right].filter(({ type }) => type.kind === 'quantity') : [];
}

/** The inputs that expressions rest on, directly or through names of the rule, in the order they are read. */
export function inputsRead(expressions: readonly Expression[], { where }: Rule): readonly string[] {
  const names = new Set<string>();
  const followed = new Set<string>();
  const follow = (expression: Expression): void => {
    for (const node of nodesOf(expression)) {
      if (node.kind === 'input') names.add(node.name);
      const definition = node.kind === 'local' && !followed.has(node.name) ? where.find(({ name }) => name === node.name) : undefined;
      if (!definition) continue;
      followed.add(definition.name);
      follow(definition.expression);
    }
  };
  expressions.forEach(follow);
  return [...names];
}

/** Whether an expression is better said in statements than in one expression. */
export function isDecision(expression: Expression): boolean {
  if (expression.kind === 'table') return expression.table.hitPolicy !== 'collect';
  if (expression.kind === 'if') return [expression.then, expression.otherwise].some((part) => part.kind === 'if' || isDecision(part));
  return expression.kind === 'exceptions';
}
