/** Typed expression → the formula as data that pages draw: operators, and leaves that name inputs, constants, readings, rules. */
import type { Expression } from '../model/expression/expression.ts';
import { nodesOf } from '../model/expression/expression-tree.ts';
import type { FormulaModel } from '../model/report/manifest.ts';

export function formulaModel(expression: Expression): FormulaModel {
  switch (expression.kind) {
    case 'literal':
      return { op: 'literal', value: expression.value };
    case 'zero':
      return { op: 'zero' };
    case 'null':
      return { op: 'null' };
    case 'constant':
      return { op: 'constant', name: expression.id };
    case 'input':
    case 'local':
      return { op: expression.kind, name: expression.name };
    case 'reading':
      return { op: 'reading', name: expression.choice };
    default:
      return compound(expression);
  }
}

type Leaf = 'literal' | 'zero' | 'null' | 'constant' | 'input' | 'local' | 'reading';
type Compound = Exclude<Expression, { kind: Leaf }>;

const all = (...expressions: readonly Expression[]): FormulaModel[] => expressions.map(formulaModel);

function compound(expression: Compound): FormulaModel {
  switch (expression.kind) {
    case 'negate':
    case 'not':
      return { op: expression.kind, of: all(expression.of) };
    case 'arithmetic':
    case 'compare':
      return { op: expression.op, of: all(expression.left, expression.right) };
    case 'isNull':
      return { op: expression.negated ? 'given' : 'absent', of: all(expression.of) };
    case 'and':
    case 'or':
      return { op: expression.kind, of: all(...expression.operands) };
    case 'if':
      return { op: 'if', of: all(expression.condition, expression.then, expression.otherwise) };
    case 'field':
      return { op: 'field', name: expression.name, of: all(expression.of) };
    case 'list':
      return { op: 'list', of: all(...expression.items) };
    case 'record':
      return { op: 'record', of: expression.entries.map(({ name, value }) => ({ op: 'entry', name, of: all(value) })) };
    case 'builtin':
      return { op: 'call', name: expression.name, of: all(...expression.arguments) };
    case 'rule':
      return {
        op: 'rule',
        name: expression.rule,
        of: expression.arguments.map(({ name, value }) => ({ op: 'argument', name, of: all(value) })),
      };
    default:
      return overLists(expression);
  }
}

/** Whether it compares by order, adds or calls: what only picks a row or names an answer is told by the cells. */
const isComputed = (expression: Expression): boolean =>
  nodesOf(expression).some((node) => node.kind === 'arithmetic' || node.kind === 'builtin' || (node.kind === 'compare' && node.op !== '='));

type OverLists = Extract<Compound, { kind: 'for' | 'some' | 'every' | 'filter' | 'latest' | 'table' | 'exceptions' }>;

function overLists(expression: OverLists): FormulaModel {
  switch (expression.kind) {
    case 'for':
    case 'some':
    case 'every':
      return { op: expression.kind, name: expression.variable, of: all(expression.list, expression.body) };
    case 'filter':
      return { op: 'filter', of: all(expression.list, expression.condition) };
    case 'latest':
      return { op: 'latest', of: all(expression.list, expression.key, expression.take) };
    case 'table':
      return { op: 'table', of: all(...expression.table.rows.flatMap(({ condition, output }) => [condition, output]).filter(isComputed)) };
    case 'exceptions':
      return { op: 'exceptions', of: all(expression.base, ...expression.exceptions.map(({ output }) => output)) };
  }
}
