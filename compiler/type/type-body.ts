/** A rule's body → one typed expression: a formula, a decision table, a tariff's rows or a responsibility matrix. */

import { boolean, isAssignable, withTax } from '../algebra/assignable.ts';
import { typesApart } from '../algebra/types-apart.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { parseExpression } from '../language/feel/parse.ts';
import { parseTable } from '../language/feel/parse-table.ts';
import type { Named, Syntax } from '../language/feel/syntax.ts';
import type { MatrixDeclaration, MatrixRow, RuleBody } from '../model/declaration.ts';
import type { DecisionTable, Expression } from '../model/expression/expression.ts';
import type { Linked, LinkedRule, Tariff } from '../model/linked.ts';
import type { Located } from '../model/located.ts';
import type { Type } from '../model/type.ts';
import { placed, type Shared } from './rule-scope.ts';
import type { Scope, Typer } from './scope.ts';
import { conjunction, typeTable } from './type-table.ts';

type Context = { readonly rule: LinkedRule; readonly shared: Shared; readonly scope: Scope; readonly typer: Typer };

/** Undefined after a diagnostic. */
export function typeBody(rule: LinkedRule, linked: Linked, shared: Shared, scope: Scope, typer: Typer): Expression | undefined {
  const { body } = rule.declaration;
  const context = { rule, shared, scope, typer };
  switch (body.kind) {
    case 'formula':
      return typeAnswer(body.formula, 'the result', context);
    case 'table':
      return typeTableBody(body, context);
    case 'tariff': {
      const tariff = find(linked.tariffs, body.tariff, 'a tariff', typer);
      return tariff && typeTariff(tariff, body.tariff, context);
    }
    case 'matrix': {
      const matrix = find(linked.matrices, body.matrix, 'a matrix', typer);
      return matrix && typeMatrix(matrix, body.matrix, context);
    }
  }
}

function find<T>(all: ReadonlyMap<string, T>, name: Located<string>, what: string, typer: Typer): T | undefined {
  const found = all.get(name.value);
  if (found) return found;
  const suggestion = suggest(name.value, all.keys());
  return typer.report(
    diagnose('expression/unknown-name', { name: name.value, what, suggestion }, { span: name.span, label: 'not declared' }),
  ) as undefined;
}

function typeAnswer(text: Located<string>, where: string, { rule, shared, scope, typer }: Context): Expression | undefined {
  const syntax = parseExpression(placed(text, shared), typer.report);
  return syntax && typer.typeAs(syntax, scope, rule.output, where);
}

function typeTableBody(body: Extract<RuleBody, { kind: 'table' }>, context: Context): Expression | undefined {
  const { rule, shared, scope, typer } = context;
  const table = parseTable(placed(body.table, shared), typer.report);
  if (table && body.otherwise && table.hitPolicy !== 'first') {
    const problem = `\`otherwise\` beside hit policy ${table.hitPolicy}, expected first`;
    return typer.report(diagnose('expression/table', { problem }, { span: body.otherwise.span })) as undefined;
  }
  const otherwise = body.otherwise && typeAnswer(body.otherwise, 'the answer where no row applies', context);
  if (!table || (body.otherwise && !otherwise)) return undefined;
  return typeTable(table, scope, typer, rule.output, { span: body.table.span, ...(otherwise ? { otherwise } : {}) });
}

/** A tariff is a table on the row's id, whose answers are what the cells state. */
function typeTariff(tariff: Tariff, name: Located<string>, { rule, typer }: Context): Expression | undefined {
  const ids = tariff.rows.map(({ id }) => id);
  const holds = ({ type }: { type: Type }): boolean => type.kind === 'enum' && ids.every((id) => type.values.includes(id));
  const input = rule.inputs.find(({ declaration }) => declaration.rowsOf?.value === tariff.id) ?? rule.inputs.find(holds);
  if (!input || !isAssignable(tariff.type, rule.output)) {
    const apart = input
      ? typesApart(tariff.type, rule.output)
      : { found: 'a rule without the row', expected: 'an input of `rowsOf` this tariff' };
    return typer.report(diagnose('expression/type', { ...apart, where: undefined }, { span: name.span })) as undefined;
  }
  const subject: Expression = { kind: 'input', name: input.name, type: input.type, span: name.span };
  const rows = tariff.rows.map((row): DecisionTable['rows'][number] => {
    const { id, clause, label, value, span } = row;
    const literal: Expression = { kind: 'literal', value: id, type: { kind: 'enum', values: [id] }, span };
    const condition: Expression = { kind: 'compare', op: '=', left: { ...subject, span }, right: literal, type: boolean, span };
    const output: Expression = { kind: 'constant', id: `${tariff.id}.${id}`, origin: 'mark', value, type: tariff.type, span };
    return { condition, cells: [`"${id}"`], output, note: label, clause, span };
  });
  return {
    kind: 'table',
    table: { hitPolicy: 'unique', rows, columns: [input.name] },
    type: withTax(rule.output, tariff.type),
    span: name.span,
  };
}

/** A matrix is a table read from the top, on its task and the facts that any row names. */
function typeMatrix(matrix: MatrixDeclaration, name: Located<string>, context: Context): Expression | undefined {
  const facts = [...new Set(matrix.rows.flatMap(({ when }) => Object.keys(when)))];
  const rows = matrix.rows.map((row) => typeMatrixRow(row, facts, context)).filter((row) => row !== undefined);
  const { typer, scope, rule } = context;
  const otherwise = typer.typeAs(recordOf(matrix.otherwise, matrix.span), scope, rule.output, 'the answer where no row applies');
  if (!otherwise || rows.length < matrix.rows.length) return undefined;
  return { kind: 'table', table: { hitPolicy: 'first', rows, columns: ['task', ...facts], otherwise }, type: rule.output, span: name.span };
}

function typeMatrixRow(
  row: MatrixRow,
  facts: readonly string[],
  { rule, scope, typer }: Context,
): DecisionTable['rows'][number] | undefined {
  const { span, note } = row;
  const tests = [['task', row.task.value] as const, ...Object.entries(row.when)];
  const conditions = tests.map(([fact, value]) => typer.typeAs(factSyntax(fact, value, row, scope), scope, boolean));
  const output = typer.typeAs(recordOf(row.output, span), scope, rule.output, "the row's answer");
  const operands = conditions.filter((condition) => condition !== undefined);
  if (!output || operands.length < tests.length) return undefined;
  const cells = [`"${row.task.value}"`, ...facts.map((fact) => cellText(row.when[fact]))];
  const source = { clause: row.clause.value, quote: row.quote.value, ...(note === undefined ? {} : { note }) };
  return { condition: conjunction(operands, span), cells, output, span, ...source };
}

const cellText = (value: string | boolean | undefined): string =>
  value === undefined ? '-' : typeof value === 'string' ? `"${value}"` : String(value);

/** `fact = value`; a boolean fact is its own test, and absent means false. */
function factSyntax(name: string, value: string | boolean, row: MatrixRow, scope: Scope): Syntax {
  const span = name === 'task' ? row.task.span : row.span;
  const fact: Syntax = { kind: 'name', name, span };
  const binding = scope.names.get(name);
  const isOptional = binding?.kind === 'input' && binding.type.kind === 'optional';
  if (typeof value === 'string')
    return isOptional ? given(fact, equal(fact, { kind: 'string', value, span })) : equal(fact, { kind: 'string', value, span });
  const holds = isOptional ? given(fact, fact) : fact;
  return value ? holds : { kind: 'call', name: 'not', nameSpan: span, arguments: { kind: 'positional', values: [holds] }, span };
}

const equal = (left: Syntax, right: Syntax): Syntax => ({ kind: 'compare', op: '=', left, right, span: right.span });
const given = (fact: Syntax, then: Syntax): Syntax => ({
  kind: 'and',
  left: { kind: 'compare', op: '!=', left: fact, right: { kind: 'null', span: fact.span }, span: fact.span },
  right: then,
  span: fact.span,
});

function recordOf(fields: Readonly<Record<string, string>>, span: Syntax['span']): Syntax {
  const entries = Object.entries(fields).map(
    ([name, value]): Named<Syntax> => ({ name, nameSpan: span, value: { kind: 'string', value, span } }),
  );
  return { kind: 'context', entries, span };
}
