/** One level of an expression at a time: the children it evaluates, and the same expression on other children. */
import type { Expression } from '../model/expression.ts';

/** The expression with each direct child replaced by what `change` gives for it; children come in the order they are written. */
export function mapChildren(expression: Expression, change: (child: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'negate':
    case 'not':
    case 'isNull':
    case 'field':
      return { ...expression, of: change(expression.of) };
    case 'arithmetic':
    case 'compare':
      return { ...expression, left: change(expression.left), right: change(expression.right) };
    case 'and':
    case 'or':
      return { ...expression, operands: expression.operands.map(change) };
    case 'if':
      return {
        ...expression,
        condition: change(expression.condition),
        then: change(expression.then),
        otherwise: change(expression.otherwise),
      };
    case 'for':
    case 'some':
    case 'every':
      return { ...expression, list: change(expression.list), body: change(expression.body) };
    case 'filter':
      return { ...expression, list: change(expression.list), condition: change(expression.condition) };
    case 'latest':
      return { ...expression, list: change(expression.list), key: change(expression.key), take: change(expression.take) };
    case 'list':
      return { ...expression, items: expression.items.map(change) };
    case 'record':
      return { ...expression, entries: expression.entries.map((entry) => ({ ...entry, value: change(entry.value) })) };
    case 'builtin':
      return { ...expression, arguments: expression.arguments.map(change) };
    case 'rule':
      return { ...expression, arguments: expression.arguments.map((argument) => ({ ...argument, value: change(argument.value) })) };
    case 'table':
      return { ...expression, table: mapTable(expression.table, change) };
    case 'exceptions':
      return mapExceptions(expression, change);
    default:
      return expression;
  }
}

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

function mapTable(table: Of<'table'>['table'], change: (child: Expression) => Expression): Of<'table'>['table'] {
  const rows = table.rows.map((row) => ({ ...row, condition: change(row.condition), output: change(row.output) }));
  return table.otherwise ? { ...table, rows, otherwise: change(table.otherwise) } : { ...table, rows };
}

function mapExceptions(expression: Of<'exceptions'>, change: (child: Expression) => Expression): Expression {
  const exceptions = expression.exceptions.map((each) => ({ ...each, condition: change(each.condition), output: change(each.output) }));
  return { ...expression, exceptions, base: change(expression.base) };
}

function childrenOf(expression: Expression): Expression[] {
  const children: Expression[] = [];
  mapChildren(expression, (child) => {
    children.push(child);
    return child;
  });
  return children;
}

/** The expression and all it contains, outside first. */
export function* within(expression: Expression): Generator<Expression> {
  yield expression;
  for (const child of childrenOf(expression)) yield* within(child);
}
