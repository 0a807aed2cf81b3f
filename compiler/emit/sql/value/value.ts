/** Values of the rule language in SQL: trees whose leaves are expressions of integers, truths and texts. An absent leaf is NULL. */
import type { Value } from '../../../model/value.ts';
import { choose, equal } from '../choose.ts';
import { and, isNull, not } from '../logic.ts';
import { absent, form, type Node, text, truth } from '../node.ts';
import { chooseInt, equalTo, type Int, literal } from '../number/integer.ts';
import { chooseQuantity, compare, ofRational, type Quantity } from '../number/quantity.ts';
import { unsayable } from '../unsayable.ts';

export type SqlValue =
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'truth'; readonly node: Node }
  /** Enums, countries, versions. */
  | { readonly kind: 'text'; readonly node: Node }
  /** Days from 1970-01-01, milliseconds from it, milliseconds from midnight. */
  | { readonly kind: 'date' | 'instant' | 'time'; readonly int: Int }
  | { readonly kind: 'period'; readonly months: Int; readonly days: Int }
  | { readonly kind: 'allowance'; readonly value: Int; readonly unit: Node }
  /** A variant of a union has all fields of all variants, the others absent. `present`, where it may be absent as a whole. */
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, SqlValue>; readonly present?: Node }
  | SqlList
  /** Dates of a calendar, or those of a row where it has its own. */
  | {
      readonly kind: 'calendar';
      readonly id: string;
      readonly days: readonly Value[];
      readonly known: Span;
      readonly covered: Span;
      readonly own?: Node;
    }
  | { readonly kind: 'zone'; readonly name: string }
  /**
   * Hours apart from one another, each the same on all of its weekdays: two of a day with two windows. `closings`: when the last closes on each
   * weekday, in milliseconds from midnight, where it may be asked.
   */
  | { readonly kind: 'schedule'; readonly windows: readonly Hours[]; readonly closings: readonly (number | undefined)[] }
  | { readonly kind: 'null' };

/** Days from one to before another. */
type Span = { readonly from: number; readonly until: number };

export type SqlList =
  /** Of which each item is known when printing. */
  | { readonly kind: 'items'; readonly items: readonly SqlValue[] }
  /** An array: `element` tells what an item of it is, of a variable that stands for it. */
  | { readonly kind: 'array'; readonly node: Node; readonly element: (item: Node) => SqlValue; readonly item: Node; readonly most: number };

export type Hours = {
  readonly opening: number;
  readonly closing: number;
  readonly weekdays: readonly string[];
  readonly zone: string;
  readonly days: Extract<SqlValue, { kind: 'calendar' }>;
};

export const whether = (node: Node): SqlValue => ({ kind: 'truth', node });
export const ofText = (node: Node): SqlValue => ({ kind: 'text', node });
export const amount = (quantity: Quantity): SqlValue => ({ kind: 'quantity', quantity });

/** A constant. */
export function ofConstant(value: Value): SqlValue {
  if (value === null) return { kind: 'null' };
  if (typeof value === 'boolean') return whether(truth(value));
  if (typeof value === 'string') return ofText(text(value));
  switch (value.kind) {
    case 'rational':
      return amount(ofRational(value.value));
    case 'date':
      return { kind: 'date', int: literal(value.day) };
    case 'instant':
      return { kind: 'instant', int: literal(value.ms) };
    case 'period':
      return { kind: 'period', months: literal(value.months), days: literal(value.days) };
    case 'allowance':
      return { kind: 'allowance', value: literal(value.value), unit: text(value.unit) };
    case 'time':
      return { kind: 'time', int: literal(value.minutes * 60_000) };
    case 'list':
      return { kind: 'items', items: value.items.map(ofConstant) };
    case 'record':
      return { kind: 'record', fields: new Map(Object.entries(value.fields).map(([name, of]) => [name, ofConstant(of)])) };
  }
}

/** Whether a value is absent. */
export function isAbsent(value: SqlValue): Node {
  switch (value.kind) {
    case 'null':
      return truth(true);
    case 'quantity':
      return isNull(value.quantity.n.node);
    case 'truth':
    case 'text':
      return isNull(value.node);
    case 'date':
    case 'instant':
    case 'time':
      return isNull(value.int.node);
    case 'period':
      return isNull(value.months.node);
    case 'allowance':
      return isNull(value.value.node);
    case 'record':
      return value.present ? not(value.present) : truth(false);
    case 'array':
      return isNull(value.node);
    default:
      return truth(false);
  }
}

type Case = { readonly when: Node; readonly value: SqlValue };

/** The value of the first condition that holds; what some do not have is absent there. */
export function chooseValue(cases: readonly Case[], otherwise: SqlValue): SqlValue {
  const sure = cases.findIndex(({ when }) => when.kind === 'boolean' && when.value);
  const open = (sure < 0 ? cases : cases.slice(0, sure)).filter(({ when }) => !(when.kind === 'boolean' && !when.value));
  const last = sure < 0 ? otherwise : (cases[sure]?.value ?? otherwise);
  if (open.length === 0) return last;
  const like = [...open.map(({ value }) => value), last].find(({ kind }) => kind !== 'null');
  if (!like) return last;
  const filled = open.map(({ when, value }) => ({ when, value: filledLike(value, like) }));
  return chooseFilled(filled, filledLike(last, like), like);
}

const filledLike = (value: SqlValue, like: SqlValue): SqlValue => (value.kind === 'null' ? absentLike(like) : value);

function chooseFilled(cases: readonly Case[], last: SqlValue, like: SqlValue): SqlValue {
  const part = <Part>(of: (value: SqlValue) => Part) => cases.map(({ when, value }) => ({ when, value: of(value) }));
  const int = (of: (value: never) => Int): Int => chooseInt(part(of as (value: SqlValue) => Int), of(last as never));
  const node = (of: (value: never) => Node): Node => choose(part(of as (value: SqlValue) => Node), of(last as never));
  switch (like.kind) {
    case 'quantity':
      return amount(
        chooseQuantity(
          part((value) => (value as typeof like).quantity),
          (last as typeof like).quantity,
        ),
      );
    case 'truth':
    case 'text':
      return { kind: like.kind, node: node((value: typeof like) => value.node) };
    case 'date':
    case 'instant':
    case 'time':
      return { kind: like.kind, int: int((value: typeof like) => value.int) };
    case 'period':
      return { kind: 'period', months: int((value: typeof like) => value.months), days: int((value: typeof like) => value.days) };
    case 'allowance':
      return { kind: 'allowance', value: int((value: typeof like) => value.value), unit: node((value: typeof like) => value.unit) };
    case 'record':
      return chooseRecord(cases as never, last as typeof like);
    default:
      return unsayable(`a choice between two values of the kind ${like.kind} in a row`);
  }
}

type RecordValue = Extract<SqlValue, { kind: 'record' }>;

function chooseRecord(given: readonly { readonly when: Node; readonly value: RecordValue }[], otherwise: RecordValue): RecordValue {
  const clashing = clashesOf([...given.map(({ value }) => value), otherwise]);
  const cases = given.map(({ when, value }) => ({ when, value: apart(value, clashing) }));
  const last = apart(otherwise, clashing);
  const names = new Set([...cases.map(({ value }) => value), last].flatMap(({ fields }) => [...fields.keys()]));
  const of = (record: RecordValue, name: string): SqlValue => record.fields.get(name) ?? { kind: 'null' };
  const fields = [...names].map((name) => {
    const values = cases.map(({ when, value }) => ({ when, value: of(value, name) }));
    return [name, chooseValue(values, of(last, name))] as const;
  });
  const present = choose(
    cases.map(({ when, value }) => ({ when, value: value.present ?? truth(true) })),
    last.present ?? truth(true),
  );
  const isAlways = present.kind === 'boolean' && present.value;
  return { kind: 'record', fields: new Map(fields), ...(isAlways ? {} : { present }) };
}

/** Fields that variants of a union have in common by name alone. */
function clashesOf(records: readonly RecordValue[]): ReadonlySet<string> {
  const kinds = new Map<string, string>();
  const clashing = new Set<string>();
  for (const [name, { kind }] of records.flatMap(({ fields }) => [...fields])) {
    if (kind !== 'null' && (kinds.get(name) ?? kind) !== kind) clashing.add(name);
    if (kind !== 'null') kinds.set(name, kind);
  }
  return clashing;
}

/** `length` of the variant `days` → `length_days`, where another variant's `length` is of another kind. */
function apart(record: RecordValue, clashing: ReadonlySet<string>): RecordValue {
  const kind = record.fields.get('kind');
  const variant = kind?.kind === 'text' && kind.node.kind === 'text' ? kind.node.value : undefined;
  if (clashing.size === 0) return record;
  const fields = [...record.fields].map(([name, of]) => {
    if (!clashing.has(name)) return [name, of] as const;
    return [apartName(name, variant ?? unsayable('fields of one name and several kinds')), of] as const;
  });
  return { ...record, fields: new Map(fields) };
}

export const apartName = (field: string, variant: string): string => `${field}_${variant.replace(/\W/g, '_')}`;

const none = (int: Int): Int => ({ node: absent('integer'), min: int.min, max: int.max });

/** An absent value that may stand beside another. */
function absentLike(value: SqlValue): SqlValue {
  switch (value.kind) {
    case 'quantity':
      return amount({ ...value.quantity, n: none(value.quantity.n) });
    case 'truth':
    case 'text':
      return { kind: value.kind, node: absent(value.kind === 'truth' ? 'boolean' : 'text') };
    case 'date':
    case 'instant':
    case 'time':
      return { kind: value.kind, int: none(value.int) };
    case 'period':
      return { kind: 'period', months: none(value.months), days: none(value.days) };
    case 'allowance':
      return { kind: 'allowance', value: none(value.value), unit: absent('text') };
    case 'record':
      return { kind: 'record', fields: new Map([...value.fields].map(([name, of]) => [name, absentLike(of)])), present: truth(false) };
    default:
      return value;
  }
}

/** Both of one type. */
export function equalValues(left: SqlValue, right: SqlValue): Node {
  if (left.kind === 'quantity' && right.kind === 'quantity') return compare('=', left.quantity, right.quantity);
  if ((left.kind === 'truth' || left.kind === 'text') && (right.kind === 'truth' || right.kind === 'text'))
    return equal(left.node, right.node);
  if ('int' in left && 'int' in right) return equalTo(left.int, right.int);
  if (left.kind === 'period' && right.kind === 'period') return and(equalTo(left.months, right.months), equalTo(left.days, right.days));
  if (left.kind === 'allowance' && right.kind === 'allowance') return and(equalTo(left.value, right.value), equal(left.unit, right.unit));
  return unsayable(`whether two values of the kind ${left.kind} are equal`);
}

export const nodeOf = (value: SqlValue): Node =>
  value.kind === 'truth' || value.kind === 'text' ? value.node : unsayable(`a value of the kind ${value.kind} where a text is expected`);
export const quantityOf = (value: SqlValue): Quantity =>
  value.kind === 'quantity' ? value.quantity : unsayable(`a value of the kind ${value.kind} where a quantity is expected`);
export const intOf = (value: SqlValue): Int =>
  'int' in value ? value.int : unsayable(`a value of the kind ${value.kind} where a date is expected`);
export const among = (node: Node, values: readonly string[]): Node => form('among', 'boolean', [node, ...values.map(text)]);
