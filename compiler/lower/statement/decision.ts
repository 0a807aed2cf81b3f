/**
 * Decision tables, conditions and exceptions as a tree of branches: an enum column becomes a `switch`, the rest `if`
 * chains in row order. What an earlier row has ruled out is not asked again; the last row of a proved table is not asked at all.
 */
import { groupBy } from '../../language/group-by.ts';
import { oppositeOf } from '../../model/expression/comparison.ts';
import type { DecisionTable, Expression } from '../../model/expression/expression.ts';
import { keyOf } from '../../model/expression/key-of.ts';
import type { Operation, Statement, StepSource } from '../../model/plan/plan.ts';
import type { Rule } from '../../model/program.ts';
import { alwaysRead, isCostly, mayRefuse, namesRead } from '../names/mentions.ts';
import { operationOf } from '../operation/operand.ts';
import type { Scope } from '../operation/scope.ts';
import { type Prepared, prepare, prepareNames, type State } from './state.ts';

export type Tree =
  | { readonly kind: 'leaf'; readonly lines: readonly Statement[]; readonly output: Expression; readonly state: State }
  | {
      readonly kind: 'branch';
      readonly lines: readonly Statement[];
      readonly condition: Operation;
      readonly then: Tree;
      readonly otherwise: Tree;
    }
  | {
      readonly kind: 'switch';
      readonly lines: readonly Statement[];
      readonly subject: Operation;
      readonly cases: readonly { readonly values: readonly string[]; readonly tree: Tree }[];
    };

/**
 * `because` is what a step says decided; absent where it is a plain condition. `asks` are all conditions that lead to the
 * row, `operands` those of them that are still to be asked.
 */
type Row = {
  readonly operands: readonly Expression[];
  readonly asks: readonly Expression[];
  readonly output: Expression;
  readonly because?: StepSource;
  /** Answers where no row does. */
  readonly isRest?: boolean;
};

export function growTree(expression: Expression, state: State): Tree {
  if (expression.kind === 'if') return growRows(chainOf(expression), false, state);
  if (expression.kind === 'exceptions') return growExceptions(expression, 0, state);
  if (expression.kind === 'table' && expression.table.hitPolicy !== 'collect') return growTable(expression.table, state);
  const { lines, state: ready } = prepare([expression], state);
  return { kind: 'leaf', lines, output: expression, state: ready };
}

/** `if a then x else if b then y else z` as rows. */
function chainOf(expression: Expression): readonly Row[] {
  if (expression.kind !== 'if') return [{ operands: [], asks: [], output: expression }];
  if (isNever(expression.condition)) return chainOf(expression.otherwise);
  const operands = operandsOf(expression.condition);
  return [{ operands, asks: operands, output: expression.then }, ...chainOf(expression.otherwise)];
}

/** `false`, alone or among others: a row that never applies is left out. */
const isNever = (condition: Expression): boolean =>
  condition.kind === 'and' ? condition.operands.some(isNever) : condition.kind === 'literal' && condition.value === false;

const operandsOf = (condition: Expression): readonly Expression[] => {
  if (condition.kind === 'and') return condition.operands.flatMap(operandsOf);
  return condition.kind === 'literal' ? [] : [condition];
};

type Grow = (state: State) => Tree;

function branch(condition: Expression, state: State, then: Grow, otherwise: Grow, isRow = false): Tree {
  const { lines: needed, state: ready } = prepare([condition], state);
  const { lines: told, state: next } = isRow ? { lines: [], state: ready } : asked(condition, ready);
  const lines = [...needed, ...told];
  return { kind: 'branch', lines, condition: operationOf(condition, ready.scope), then: then(next), otherwise: otherwise(next) };
}

function growExceptions(node: Extract<Expression, { kind: 'exceptions' }>, index: number, state: State): Tree {
  const exception = node.exceptions[index];
  if (!exception) return growTree(node.base, state);
  const because = { kind: 'exception' as const, id: exception.id, clause: exception.clause };
  return branch(
    exception.condition,
    state,
    (next) => growTree(exception.output, { ...next, because }),
    (next) => growExceptions(node, index + 1, next),
  );
}

function growTable(table: DecisionTable, state: State): Tree {
  const rows = table.rows.flatMap(({ condition, output, cells, clause, note }, index): Row[] => {
    const operands = operandsOf(condition);
    return isNever(condition) ? [] : [{ operands, asks: operands, output, because: rowSource(index + 1, cells, clause, note) }];
  });
  const because: StepSource = { kind: 'row', row: table.rows.length + 1, cells: [] };
  const base: Row[] = table.otherwise ? [{ operands: [], asks: [], isRest: true, output: table.otherwise, because }] : [];
  return growRows([...rows, ...base], table.hitPolicy !== 'first', state);
}

function rowSource(row: number, cells: readonly string[], clause?: string, note?: string): StepSource {
  return { kind: 'row', row, cells, ...(clause ? { clause } : {}), ...(note ? { note } : {}) };
}

function growRows(rows: readonly Row[], anyOrder: boolean, before: State): Tree {
  const { lines, state } = prepareNames(worthPlacing(rows, before.scope), before);
  return led(lines, growPrepared(rows, anyOrder, state));
}

const led = (lines: readonly Statement[], tree: Tree): Tree => ({ ...tree, lines: [...lines, ...tree.lines] });

function growPrepared(rows: readonly Row[], anyOrder: boolean, state: State): Tree {
  const [row, ...rest] = rows;
  if (!row) throw new Error('a table has a row for every input');
  if (row.operands.length === 0 || rest.length === 0) return growTree(row.output, decidedBy(row, state));
  const column = columnOf(rows, anyOrder);
  if (column) return growSwitch(rows, column, anyOrder, state);
  const [condition, known] = [allOf(row.operands), ruledOut(row)];
  return branch(
    condition,
    state,
    (next) => growTree(row.output, decidedBy(row, next)),
    (next) =>
      growRows(
        rest.map((other) => without(other, known)),
        anyOrder,
        row.because === undefined ? next : { ...next, failed: [...next.failed, condition] },
      ),
    row.because !== undefined,
  );
}

/** Of a table only the row that answers counts as read; where none does, what was asked in vain. */
function decidedBy({ because, asks, isRest }: Row, state: State): State {
  if (because === undefined) return state;
  return { ...state, because, read: [...state.read, ...asks], failed: isRest ? state.failed : [] };
}

/** In full: what a plain condition reads is read before it is asked. */
function asked(condition: Expression, state: State): Prepared {
  if (!state.uses) return { lines: [], state };
  const { keys, lines } = state.uses.asked(condition, state.scope);
  return { lines, state: { ...state, used: [...state.used, ...keys] } };
}

/**
 * Names that every way through the rows reads, and those that several read if they are cheap or the default readings take
 * one of these ways: they stand before the first branch.
 */
function worthPlacing(rows: readonly Row[], { rule, callees, inFull }: Scope): readonly string[] {
  const usual = inFull ? -1 : rows.findIndex((row) => isUsual(row, rule));
  const arms = rows.map(({ operands, output }) => [...operands, output]);
  const inAll = arms.map((arm) => new Set(arm.flatMap((part) => [...alwaysRead(part, rule)])));
  const inSome = arms.map((arm) => new Set(arm.flatMap((part) => [...namesRead(part, rule)])));
  return rule.where.flatMap(({ name, expression }) => {
    if (inAll.every((names) => names.has(name))) return [name];
    const several = inSome.filter((names) => names.has(name)).length > 1;
    const isSure = !mayRefuse(expression, rule, (called) => callees.get(called)?.core?.sure === true);
    return several && isSure && (!isCostly(expression, rule) || inSome[usual]?.has(name)) ? [name] : [];
  });
}

/** Whether the default readings pass a row's tests, and it has such tests. */
function isUsual({ operands }: Row, rule: Rule): boolean {
  const tests = operands
    .map(testOf)
    .flatMap((test) => (test?.subject.kind === 'reading' ? [{ ...test, choice: test.subject.choice }] : []));
  const defaults = new Map(rule.readings.map(({ choice, default: option }) => [choice, option]));
  return tests.length > 0 && tests.every(({ choice, values }) => values.includes(defaults.get(choice) ?? ''));
}

function allOf(operands: readonly Expression[]): Expression {
  const [first] = operands;
  return operands.length === 1 ? first! : { kind: 'and', operands, type: { kind: 'boolean' }, span: first!.span };
}

/** After a row with one condition, the opposite condition holds. */
function ruledOut({ operands: [only, ...more] }: Row): readonly string[] {
  if (!only || more.length > 0) return [];
  const otherwise = keyOf(oppositeOf(only));
  if (only.kind !== 'compare' || only.op !== '=' || only.right.kind !== 'literal' || typeof only.right.value !== 'boolean')
    return [otherwise];
  return [otherwise, keyOf({ ...only, right: { ...only.right, value: !only.right.value } })];
}

function without(row: Row, known: readonly string[]): Row {
  return { ...row, operands: row.operands.filter((operand) => !known.includes(keyOf(operand))) };
}

/** `x = "a"`, or several of them with `or`: the column they test and the values that pass. */
type Test = { readonly subject: Expression; readonly key: string; readonly values: readonly string[] };

function testOf(operand: Expression): Test | undefined {
  if (operand.kind === 'or') {
    const tests = operand.operands.map(testOf);
    const [first] = tests;
    const same = first && tests.every((test) => test?.key === first.key);
    return same ? { ...first, values: tests.flatMap((test) => test?.values ?? []) } : undefined;
  }
  if (operand.kind !== 'compare' || operand.op !== '=' || operand.left.type.kind !== 'enum') return undefined;
  if (operand.right.kind !== 'literal' || typeof operand.right.value !== 'string') return undefined;
  return { subject: operand.left, key: keyOf(operand.left), values: [operand.right.value] };
}

const testIn = (row: Row, key: string): Test | undefined => row.operands.map(testOf).find((test) => test?.key === key);

/** The enum column to switch on: tested by every row, those that apply whatever it says standing last. */
function columnOf(rows: readonly Row[], anyOrder: boolean): Test | undefined {
  for (const column of (rows[0]?.operands ?? []).map(testOf)) {
    if (!column) continue;
    const tests = rows.map((row) => testIn(row, column.key));
    const open = tests.indexOf(undefined);
    const tidy = anyOrder || open === -1 || tests.slice(open).every((test) => test === undefined);
    if (tidy && new Set(tests.flatMap((test) => test?.values ?? [])).size > 1) return column;
  }
  return undefined;
}

function growSwitch(rows: readonly Row[], column: Test, anyOrder: boolean, state: State): Tree {
  const { lines, state: ready } = prepare([column.subject], state);
  const subject = operationOf(column.subject, ready.scope);
  const named = new Set(rows.flatMap((row) => testIn(row, column.key)?.values ?? []));
  const isOpen = rows.some((row) => !testIn(row, column.key));
  const values = isOpen ? [...named, ...valuesOf(column.subject).filter((value) => !named.has(value))] : [...named];
  const isTable = rows.some(({ because }) => because !== undefined);
  const told = isTable ? { lines: [], state: { ...ready, failed: [...ready.failed, column.subject] } } : asked(column.subject, ready);
  const kept = rowsByValue(rows, column.key);
  const cases = values.map((value) => ({
    values: [value],
    tree: growRows(rowsAt(kept(value), column.key, value), anyOrder, told.state),
  }));
  return { kind: 'switch', lines: [...lines, ...told.lines], subject, cases };
}

/** The rows that do not test a column for another value, in order. */
function rowsByValue(rows: readonly Row[], key: string): (value: string) => readonly Row[] {
  const tests = rows.map((row) => testIn(row, key));
  const open = rows.flatMap((_, at) => (tests[at] ? [] : [at]));
  const testing = groupBy(
    tests.flatMap((test, at) => [...new Set(test?.values)].map((value) => ({ value, at }))),
    ({ value }) => value,
  );
  return (value) => [...open, ...(testing.get(value) ?? []).map(({ at }) => at)].sort((a, b) => a - b).map((at) => rows[at]!);
}

/** The rows left when a column has a value, without what they ask of it. */
function rowsAt(rows: readonly Row[], key: string, value: string): readonly Row[] {
  return rows
    .map((row) => ({ row, known: row.operands.map((operand) => holdsAt(operand, key, value)) }))
    .filter(({ known }) => !known.includes(false))
    .map(({ row, known }) => ({ ...row, operands: row.operands.filter((_, index) => known[index] === undefined) }));
}

/** Whether a condition holds when a column has a value; undefined where it asks something else too. */
function holdsAt(condition: Expression, key: string, value: string): boolean | undefined {
  switch (condition.kind) {
    case 'compare': {
      if (keyOf(condition.left) !== key || condition.right.kind !== 'literal') return undefined;
      if (condition.op === '=') return condition.right.value === value;
      return condition.op === '!=' ? condition.right.value !== value : undefined;
    }
    case 'not': {
      const inner = holdsAt(condition.of, key, value);
      return inner === undefined ? undefined : !inner;
    }
    case 'or': {
      const parts = condition.operands.map((part) => holdsAt(part, key, value));
      if (parts.includes(true)) return true;
      return parts.every((part) => part === false) ? false : undefined;
    }
    default:
      return undefined;
  }
}

const valuesOf = ({ type }: Expression): readonly string[] => (type.kind === 'enum' ? type.values : []);
