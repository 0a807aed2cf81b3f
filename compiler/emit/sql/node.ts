/**
 * What is printed: a tree of forms. A dialect is a table that says each form in its engine's words; a node knows nothing of any
 * engine. A node that stands at several places is one object, or equal to another: `steps.ts` makes a column of it.
 */

/** Names of what a dialect must be able to say, with the arguments of each. */
export type Form =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'negate'
  /** Towards zero; the divisor is not zero on a row that is answered. */
  | 'quotient'
  | 'remainder'
  | 'least'
  | 'greatest'
  | 'equal'
  | 'differ'
  | 'below'
  | 'notAbove'
  /** value, least, greatest */
  | 'between'
  | 'and'
  | 'or'
  | 'not'
  | 'isNull'
  | 'isPresent'
  /** condition, value, condition, value, …, otherwise */
  | 'case'
  /** subject, text, value, text, value, …, otherwise: known values by a text */
  | 'match'
  | 'coalesce'
  /** value, item, item, … */
  | 'among'
  | 'concat'
  /** A list that we install, at an index from 0; `name` is the column that it holds. */
  | 'lookup'
  /** Days from 1970-01-01 → year, month, day of the month, Monday 0; day and months → day, clamped to the end of its month. */
  | 'year'
  | 'month'
  | 'dayOfMonth'
  | 'weekday'
  | 'addMonths'
  | 'monthLength'
  /** Lists. `name` is the lambda's variable. */
  | 'transform'
  | 'filter'
  /** Whether some item makes the condition true, whether each does. */
  | 'someItem'
  | 'everyItem'
  /** The lambda's second variable is the position from 1. */
  | 'transformIndexed'
  | 'filterIndexed'
  | 'sum'
  | 'length'
  | 'makeList'
  | 'concatLists'
  | 'contains'
  | 'position'
  | 'sort'
  | 'smallest'
  | 'largest'
  /** list, number of items kept from the end */
  | 'lastItems'
  | 'lastItem'
  /** Component of a version at a position from 1, without leading zeros; the digits of a version one by one. */
  | 'components'
  | 'digits'
  | 'ranks'
  | 'itemAt'
  | 'trimZeros'
  | 'isVersion'
  /** What is answered: an integer at `name` = `width,scale` as a decimal; days, milliseconds, months and days as the engine's own types. */
  | 'asDecimal'
  /** A product of two integers; `name` = `width,scale,the most of the first with which 18 digits hold it`. */
  | 'asDecimalProduct'
  /**
   * A decimal column times an integer; `name` = `width,scale,scale of the column,decimals that the integer stands for,its digits,the most of the
   * column with which 18 digits hold it`.
   */
  | 'decimalProduct'
  /** A decimal column as an integer at the scale `name`. */
  | 'fromDecimal'
  | 'asDate'
  | 'asInstant'
  | 'asTime'
  | 'asPeriod'
  /** A record: `fields` names the arguments. */
  | 'record'
  | 'field';

export type SqlType =
  | 'boolean'
  | { readonly engine: string }
  | 'integer'
  | 'text'
  | { readonly list: SqlType }
  | { readonly record: Readonly<Record<string, SqlType>> };

export type Node = { readonly type: SqlType; readonly wide?: boolean } & (
  | { readonly kind: 'column'; readonly name: string }
  /** A lambda's variable. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' }
  /** To the widest integer. */
  | { readonly kind: 'widen'; readonly of: Node }
  | {
      readonly kind: 'form';
      readonly form: Form;
      readonly arguments: readonly Node[];
      readonly name?: string;
      readonly fields?: readonly string[];
      /** Of a quotient, the most digits that it may have. */
      readonly digits?: number;
    }
);

export const column = (name: string, type: SqlType, wide = false): Node => ({ kind: 'column', name, type, wide });
export const variable = (name: string, type: SqlType, wide = false): Node => ({ kind: 'variable', name, type, wide });
export const text = (value: string): Node => ({ kind: 'text', value, type: 'text' });
export const truth = (value: boolean): Node => ({ kind: 'boolean', value, type: 'boolean' });
export const absent = (type: SqlType): Node => ({ kind: 'null', type });

export const form = (
  name: Form,
  type: SqlType,
  args: readonly Node[],
  more: { name?: string; fields?: readonly string[]; wide?: boolean } = {},
): Node => ({
  kind: 'form',
  form: name,
  type,
  arguments: args,
  ...more,
});

/** The children of a node, in order. */
export function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'form') return node.arguments;
  return node.kind === 'widen' ? [node.of] : [];
}

/** What tells a node from its like, but its children. */
export function labelOf(node: Node): string {
  switch (node.kind) {
    case 'column':
    case 'variable':
      return `${node.kind} ${node.name}`;
    case 'integer':
    case 'text':
    case 'boolean':
      return `${node.kind} ${node.value}`;
    case 'form':
      return `${node.form} ${node.name ?? ''} ${node.fields?.join() ?? ''}`;
    default:
      return `${node.kind} ${JSON.stringify(node.type)}`;
  }
}
