/** What an expression mentions: `where` names, constants, inputs, readings; and which names it needs whatever its conditions say. */
import type { BuiltinName, Expression } from '../../model/expression/expression.ts';
import { branchesOf, isOverItems, nodesOf, partsOf, visit } from '../../model/expression/expression-tree.ts';
import { definitionOf, type Names, nodesRead } from '../../model/expression/names-read.ts';
import { roundingModes } from '../../model/expression/rounding.ts';
import { expressionsOf } from '../../model/expression/rule-expressions.ts';
import type { Rule } from '../../model/program.ts';

/** What is asked many times of the expressions of a rule, found once; in the order of the names, so that those which build on one another are never followed in depth. */
function remembered<Found>(find: (expression: Expression, rule: Names) => Found): typeof find {
  const ofRules = new WeakMap<Rule['where'], Map<Expression, Found>>();
  const recall: typeof find = (expression, rule) => {
    const known = ofRules.get(rule.where) ?? new Map<Expression, Found>();
    if (!ofRules.has(rule.where)) {
      ofRules.set(rule.where, known);
      for (const each of rule.where) recall(each.expression, rule);
    }
    const found = known.has(expression) ? known.get(expression)! : find(expression, rule);
    known.set(expression, found);
    return found;
  };
  return recall;
}

/** `where` names read whatever the conditions say, those that they read included. */
export const alwaysRead = remembered((expression, rule): ReadonlySet<string> => {
  const names = new Set<string>();
  const add = (name: string): unknown => names.add(name);
  visit(
    expression,
    (node) => {
      const definition = definitionOf(node, rule);
      if (definition) alwaysRead(definition, rule).forEach(add);
      if (definition && node.kind === 'local') add(node.name);
      readByEach(branchesOf(node) ?? [], rule).forEach(add);
    },
    alwaysUnder,
  );
  return names;
});

function readByEach(ways: readonly Expression[], rule: Names): readonly string[] {
  const [first, ...others] = ways.map((way) => alwaysRead(way, rule));
  return first ? [...first].filter((name) => others.every((names) => names.has(name))) : [];
}

/** Parts that are evaluated whenever the node is. */
export const alwaysUnder = (node: Expression): readonly Expression[] => partsOf(node).always;

/** Every `where` name read, those that they read included. */
export const namesRead = (expression: Expression, rule: Rule): ReadonlySet<string> => localsAmong(nodesRead([expression], rule));

/** Names that an expression itself reads. */
export const directReads = (expression: Expression): ReadonlySet<string> => localsAmong(nodesOf(expression));

const localsAmong = (nodes: readonly Expression[]): ReadonlySet<string> =>
  new Set(nodes.flatMap((node) => (node.kind === 'local' ? [node.name] : [])));

/** A name, or a field of one: to read it twice costs nothing. */
export const isPath = (node: Expression): boolean =>
  node.kind === 'input' || node.kind === 'local' || (node.kind === 'field' && isPath(node.of));

/** A `for` that only sums and extremes read: they go through it themselves, and no list is made. */
export function isStreamed(name: string, rule: Rule): boolean {
  if (rule.where.find((each) => each.name === name)?.expression.kind !== 'for') return false;
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
  if (node.kind === 'builtin' && node.name === 'covers') return node.arguments.slice(1);
  return isOverItems(node) ? partsOf(node).sometimes : [];
}

/** Goes through a list, or calls into the calendar, itself or by a name it reads: not to be computed for nothing. */
export const isCostly = remembered((expression, rule): boolean =>
  nodesOf(expression).some((node) => {
    const definition = definitionOf(node, rule);
    if (definition) return isCostly(definition, rule);
    return isOverItems(node) || node.kind === 'rule' || (node.kind === 'builtin' && !cheap.has(node.name));
  }),
);

const cheap: ReadonlySet<string> = new Set([
  ...['min', 'max', 'abs', 'default', 'count', 'floor', 'ceiling', 'daysBetween', 'dayBefore', 'dayAfter'],
  ...Object.keys(roundingModes),
]);

/** May refuse its input, itself or by a name it reads: then it runs only where its value is needed. */
export function mayRefuse(expression: Expression, rule: Rule, isSure: (rule: string) => boolean = () => false): boolean {
  return refusersIn(expression, rule).some((node) => node.kind !== 'rule' || !isSure(node.rule));
}

/** What calls a rule or may refuse its input. */
const refusersIn = remembered((expression, rule): readonly Expression[] => {
  const found = nodesOf(expression).flatMap((node) => {
    const definition = definitionOf(node, rule);
    if (definition) return refusersIn(definition, rule);
    return node.kind === 'rule' || blamedIn(node).length > 0 ? [node] : [];
  });
  return [...new Set(found)];
});

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

/** Whether an expression is better said in statements than in one expression. */
export function isDecision(expression: Expression): boolean {
  if (expression.kind === 'table') return expression.table.hitPolicy !== 'collect';
  if (expression.kind === 'if') return [expression.then, expression.otherwise].some((part) => part.kind === 'if' || isDecision(part));
  return expression.kind === 'exceptions';
}
