/** A parsed decision table → its typed node: each row's cells become one condition, narrowing from left to right. */

import { boolean } from '../algebra/assignable.ts';
import { parseExpression, parseUnaryTests } from '../language/feel/parse.ts';
import type { ParsedRow, ParsedTable } from '../language/feel/parse-table.ts';
import type { Syntax, UnaryTest } from '../language/feel/syntax.ts';
import type { DecisionTable, Expression } from '../model/expression/expression.ts';
import type { Type } from '../model/type.ts';
import type { Span } from '../source.ts';
import { narrow } from './narrow.ts';
import { type Scope, type Typer, withFacts } from './scope.ts';
import { commonType } from './type-compound.ts';
import { testSyntax } from './type-operator.ts';

type Row = DecisionTable['rows'][number];

/** Undefined after a diagnostic. `expected` is the type of an answer; a `collect` table answers a list of them. */
export function typeTable(
  table: ParsedTable,
  scope: Scope,
  typer: Typer,
  expected: Type,
  whole: { span: Span; otherwise?: Expression },
): Expression | undefined {
  const columns = table.columns.map((column) => parseExpression(column, typer.report));
  const output = table.hitPolicy === 'collect' && expected.kind === 'list' ? expected.of : expected;
  const rows: (Row | undefined)[] = [];
  let inner = scope;
  for (const row of table.rows) {
    const typed = columns.every((column) => column !== undefined) ? typeRow(row, columns, inner, typer, output) : undefined;
    rows.push(typed);
    if (table.hitPolicy === 'first' && typed) inner = withFacts(inner, narrow(typed.condition, false, inner));
  }
  const good = rows.filter((row) => row !== undefined);
  if (good.length < rows.length) return undefined;
  const named = table.columns.map(({ text }) => text);
  const node: DecisionTable = {
    hitPolicy: table.hitPolicy,
    rows: good,
    columns: named,
    ...(whole.otherwise ? { otherwise: whole.otherwise } : {}),
  };
  const answers = [...good.map(({ output: answer }) => answer), ...(whole.otherwise ? [whole.otherwise] : [])];
  const type = commonType(answers, output, typer);
  if (!type) return undefined;
  return { kind: 'table', table: node, type: output === expected ? type : { kind: 'list', of: type }, span: whole.span };
}

function typeRow(row: ParsedRow, columns: readonly Syntax[], scope: Scope, typer: Typer, output: Type): Row | undefined {
  const operands: Expression[] = [];
  let inner = scope;
  for (const [at, column] of columns.entries()) {
    const test = parseUnaryTests(row.cells[at]!, typer.report);
    const condition = test && typeCell(column, test, inner, typer);
    if (!condition) return undefined;
    inner = withFacts(inner, narrow(condition, true, inner));
    if (!isTrue(condition)) operands.push(condition);
  }
  const syntax = parseExpression(row.output, typer.report);
  const answer = syntax && typer.typeAs(syntax, inner, output, "the row's answer");
  if (!answer) return undefined;
  const { note, clause, span } = row;
  const details = { ...(note === undefined ? {} : { note }), ...(clause === undefined ? {} : { clause }) };
  return { condition: conjunction(operands, span), cells: row.cells.map(({ text }) => text), output: answer, span, ...details };
}

const isTrue = (condition: Expression): boolean => condition.kind === 'literal' && condition.value === true;

/** All operands hold; none is true, one is itself. */
export function conjunction(operands: readonly Expression[], span: Span): Expression {
  const [only, second] = operands;
  if (!only) return { kind: 'literal', value: true, type: boolean, span };
  return second ? { kind: 'and', operands, type: boolean, span } : only;
}

/** A cell on its column. An absent value passes no test but `null` and `not(…)`. */
function typeCell(column: Syntax, test: UnaryTest, scope: Scope, typer: Typer): Expression | undefined {
  const head = typer.type(column, scope);
  if (!head) return undefined;
  const syntax = head.type.kind === 'optional' ? optionalTest(column, test) : testSyntax(column, test);
  return typer.typeAs(simplify(syntax), scope, boolean);
}

function optionalTest(column: Syntax, test: UnaryTest): Syntax {
  const { span } = test;
  if (test.kind === 'not') return negated(optionalTest(column, test.test));
  if (test.kind === 'anyOf')
    return test.tests.map((each) => optionalTest(column, each)).reduce((left, right) => ({ kind: 'or', left, right, span }));
  const plain = testSyntax(column, test);
  if (test.kind === 'any' || (test.kind === 'compare' && test.value.kind === 'null')) return plain;
  const given: Syntax = { kind: 'compare', op: '!=', left: column, right: { kind: 'null', span }, span };
  return { kind: 'and', left: given, right: simplify(plain), span };
}

const negated = (value: Syntax): Syntax => ({
  kind: 'call',
  name: 'not',
  nameSpan: value.span,
  arguments: { kind: 'positional', values: [value] },
  span: value.span,
});

/** `flag = true` is `flag`, `flag = false` is `not(flag)`. */
function simplify(syntax: Syntax): Syntax {
  if (syntax.kind !== 'compare' || syntax.right.kind !== 'boolean' || syntax.op !== '=') return syntax;
  const value: Syntax = { ...syntax.left, span: syntax.span };
  return syntax.right.value ? value : negated(value);
}
