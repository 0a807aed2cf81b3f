/** What an expression mentions: `where` names, constants, inputs, readings; and which names it needs whatever its conditions say. */
import type { BuiltinName, Expression } from '../../model/expression/expression.ts';
import { branchesOf, nodesOf, partsOf } from '../../model/expression/expression-tree.ts';
import { roundingModes } from '../../model/expression/rounding.ts';
import { expressionsOf } from '../../model/expression/rule-expressions.ts';
import type { Rule } from '../../model/program.ts';

/** What is found of a rule's expressions once and asked many times. */
type Findings = {
  readonly where: ReadonlyMap<string, Expression>;
  readonly always: Map<Expression, ReadonlySet<string>>;
  readonly costly: Map<Expression, boolean>;
  /** What refuses its input, or calls a rule. */
  readonly unsure: Map<Expression, boolean>;
};
type Names = Pick<Rule, 'where'>;
const findings = new WeakMap<Rule['where'], Findings>();

/** In the order of the names, so that those which build on one another are never followed in depth. */
function findingsOf({ where }: Names): Findings {
  const known = findings.get(where) ?? {
    where: new Map(where.map(({ name, expression }) => [name, expression])),
    always: new Map(),
    costly: new Map(),
    unsure: new Map(),
  };
  if (!findings.has(where)) {
    findings.set(where, known);
    for (const { expression } of where) {
      alwaysRead(expression, { where });
      isUnsure(expression, { where });
    }
  }
  return known;
}

const definitionOf = (name: string, rule: Names): Expression | undefined => findingsOf(rule).where.get(name);

/** `where` names read whatever the conditions say, those that they read included. */
export function alwaysRead(expression: Expression, rule: Names): ReadonlySet<string> {
  const { always } = findingsOf(rule);
  const known = always.get(expression);
  if (known) return known;
  const names = new Set<string>();
  const visit = (node: Expression): void => {
    if (node.kind === 'local') addAlways(node.name, names, rule);
    for (const part of partsOf(node).always) visit(part);
    for (const name of readByEach(branchesOf(node) ?? [], rule)) names.add(name);
  };
  visit(expression);
  always.set(expression, names);
  return names;
}

/** What a name reads stands before it. */
function addAlways(name: string, names: Set<string>, rule: Names): void {
  const definition = definitionOf(name, rule);
  if (!definition || names.has(name)) return;
  for (const other of alwaysRead(definition, rule)) names.add(other);
  names.add(name);
}

function readByEach(ways: readonly Expression[], rule: Names): readonly string[] {
  const [first, ...others] = ways.map((way) => alwaysRead(way, rule));
  return first ? [...first].filter((name) => others.every((names) => names.has(name))) : [];
}

/** Names in an expression, the last first. */
const localsIn = (expression: Expression): string[] =>
  nodesOf(expression)
    .flatMap((node) => (node.kind === 'local' ? [node.name] : []))
    .reverse();

/** Every `where` name read, those that they read included. */
export function namesRead(expression: Expression, rule: Rule): Set<string> {
  const [names, met] = [new Set<string>(), new Set<string>()];
  const open: { name: string | undefined; left: string[] }[] = [{ name: undefined, left: localsIn(expression) }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const name = top.left.pop();
    if (name === undefined) {
      open.pop();
      if (top.name !== undefined) names.add(top.name);
      continue;
    }
    const definition = met.has(name) ? undefined : definitionOf(name, rule);
    met.add(name);
    if (definition) open.push({ name, left: localsIn(definition) });
  }
  return names;
}

/** Names that an expression itself reads. */
export const directReads = (expression: Expression): Set<string> =>
  new Set(nodesOf(expression).flatMap((node) => (node.kind === 'local' ? [node.name] : [])));

/** A `for` that only sums and extremes read: they go through it themselves, and no list is made. */
export function isStreamed(name: string, rule: Rule): boolean {
  if (definitionOf(name, rule)?.kind !== 'for') return false;
  const all = expressionsOf(rule);
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
  const { costly } = findingsOf(rule);
  const known = costly.get(expression) ?? [expression, ...definitionsRead(expression, rule)].some(costsMuch);
  costly.set(expression, known);
  return known;
}

const definitionsRead = (expression: Expression, rule: Rule): Expression[] =>
  [...namesRead(expression, rule)].map((name) => definitionOf(name, rule)!);

function costsMuch(expression: Expression): boolean {
  const cheap = new Set([
    'min',
    'max',
    'abs',
    'default',
    'count',
    'floor',
    'ceiling',
    ...Object.keys(roundingModes),
    'daysBetween',
    'dayBefore',
    'dayAfter',
  ]);
  return nodesOf(expression).some(
    (node) =>
      node.kind === 'for' ||
      node.kind === 'rule' ||
      node.kind === 'filter' ||
      node.kind === 'latest' ||
      node.kind === 'some' ||
      node.kind === 'every' ||
      (node.kind === 'builtin' && !cheap.has(node.name)),
  );
}

/** May refuse its input, itself or by a name it reads: then it runs only where its value is needed. */
export function mayRefuse(expression: Expression, rule: Rule, isSure: (rule: string) => boolean = () => false): boolean {
  if (!isUnsure(expression, rule)) return false;
  return [expression, ...definitionsRead(expression, rule)]
    .flatMap(nodesOf)
    .some((node) => (node.kind === 'rule' ? !isSure(node.rule) : blamedIn(node).length > 0));
}

/** Whether it, or a name it reads, calls a rule or may refuse its input. */
function isUnsure(expression: Expression, rule: Names): boolean {
  const { unsure } = findingsOf(rule);
  const known = unsure.get(expression);
  if (known !== undefined) return known;
  const found = nodesOf(expression).some((node) => {
    const definition = node.kind === 'local' ? definitionOf(node.name, rule) : undefined;
    return node.kind === 'rule' || blamedIn(node).length > 0 || (definition !== undefined && isUnsure(definition, rule));
  });
  unsure.set(expression, found);
  return found;
}

/** The arguments that built-in functions may refuse. */
const blamed: Readonly<Partial<Record<BuiltinName, readonly number[]>>> = {
  addOpenDays: [0, 1],
  addOpenTime: [0, 1],
  addWorkingDays: [0, 1],
  closing: [0],
  intersectIntervals: [0, 1],
  intervalsLength: [0],
  isOpen: [0],
  mergeIntervals: [0],
  nextDayOfMonth: [1],
  nextOpening: [0],
  openTime: [0, 1],
  openingLength: [0],
  power: [1],
  recurrence: [0, 1, 2],
  schedule: [0, 1, 2],
};

/** What a node itself may refuse: arguments, a period taken many times, the time by which an instant moves. */
export function blamedIn(node: Expression): readonly Expression[] {
  if (node.kind === 'builtin' && node.name === 'openingHours') return node.arguments.slice(0, -2);
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
