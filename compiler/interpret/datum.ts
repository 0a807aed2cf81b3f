/** What the oracle computes with: the model's values, and opening hours beside them. Readers assert what the types have proved. */
import { strict as assert } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import type { Rational, Value } from '../model/value.ts';
import { compare, rational } from './rational.ts';
import { expecting, Refusal, ruling } from './refusal.ts';
import type { Hours } from './working-time.ts';

export type Datum = Value | { readonly kind: 'hours'; readonly hours: Hours };
type Tagged = Exclude<Datum, boolean | string | null>;

export function as<Kind extends Tagged['kind']>(datum: Datum, kind: Kind): Extract<Tagged, { kind: Kind }> {
  assert(typeof datum === 'object' && datum !== null && datum.kind === kind, `the types promise a ${kind}`);
  return datum as Extract<Tagged, { kind: Kind }>;
}

export const quantityOf = (datum: Datum): Rational => as(datum, 'rational').value;
export const itemsOf = (datum: Datum): readonly Value[] => as(datum, 'list').items;
export const dayOf = (datum: Datum): number => as(datum, 'date').day;
export const msOf = (datum: Datum): number => as(datum, 'instant').ms;

export function textOf(datum: Datum): string {
  assert(typeof datum === 'string', 'the types promise a text');
  return datum;
}

export function truthOf(datum: Datum): boolean {
  assert(typeof datum === 'boolean', 'the types promise a boolean');
  return datum;
}

/** A number of days, of periods, of items: one that is too large to be counted is refused. */
export function wholeOf(datum: Datum): number {
  const { numerator, denominator } = quantityOf(datum);
  assert(denominator === 1n, 'the checks promise a whole number');
  return countable(numerator);
}

function countable(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Refusal('', expecting(`≤ ${Number.MAX_SAFE_INTEGER}`));
  return number;
}

export const quantity = (value: Rational): Value => ({ kind: 'rational', value });
export const count = (value: number | bigint): Value => quantity(rational(BigInt(value)));
export const date = (day: number): Value => ({ kind: 'date', day });
export const instant = (ms: number): Value => ({ kind: 'instant', ms });
type Known = Extract<Tagged, { kind: 'list' }>['known'];
export const list = (items: readonly Value[], known?: Known): Value => ({ kind: 'list', items, ...(known ? { known } : {}) });

/** What a list made from others knows of days: all that each of them knows, which is everything where none is a calendar's. */
export function knownTo(lists: readonly Datum[]): Known {
  const spans = lists.flatMap((each) => as(each, 'list').known ?? []);
  if (spans.length === 0) return undefined;
  return { from: Math.max(...spans.map(({ from }) => from)), until: Math.min(...spans.map(({ until }) => until)) };
}

/** Milliseconds as a duration in seconds. */
export const duration = (ms: number): Value => quantity(rational(BigInt(ms), 1000n));

/** A duration that must be whole milliseconds, to move an instant. */
export function millisecondsOf(datum: Datum): number {
  const { numerator, denominator } = quantityOf(datum);
  const { numerator: ms, denominator: rest } = rational(numerator * 1000n, denominator);
  assert(rest === 1n, 'an instant moves by whole milliseconds');
  return countable(ms);
}

/** An instant moved by exact time, of a million hours at most. */
export function moved(at: number, time: Datum, sign: 1 | -1): Value {
  const by = millisecondsOf(time);
  if (Math.abs(by) > 1_000_000 * 3_600_000) throw new Refusal('', ruling('longDuration'));
  return instant(at + sign * by);
}

/** Below, at or above zero, for what the language orders. */
export function order(left: Datum, right: Datum): number {
  if (typeof left === 'object' && left !== null && typeof right === 'object' && right !== null) {
    if (left.kind === 'rational') return compare(left.value, quantityOf(right));
    if (left.kind === 'period') return orderPeriods(left, as(right, 'period'));
    const [a, b] = [rankOf(left), rankOf(right)];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  assert.fail('the types promise an order');
}

type Period = Extract<Tagged, { kind: 'period' }>;

function orderPeriods(left: Period, right: Period): number {
  assert((left.months === 0 && right.months === 0) || (left.days === 0 && right.days === 0), 'months and days have no order');
  return left.months - right.months || left.days - right.days;
}

function rankOf(datum: Tagged): number {
  if (datum.kind === 'date') return datum.day;
  if (datum.kind === 'instant') return datum.ms;
  return as(datum, 'time').minutes;
}

/** Equality by content, whatever the order of a record's fields. */
export function equal(left: Datum, right: Datum): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right;
  if (left.kind === 'rational' && right.kind === 'rational') return compare(left.value, right.value) === 0;
  if (left.kind === 'list' && right.kind === 'list') return equalLists(left.items, right.items);
  if (left.kind === 'record' && right.kind === 'record') return equalFields(left.fields, right.fields);
  return isDeepStrictEqual(left, right);
}

function equalLists(left: readonly Value[], right: readonly Value[]): boolean {
  return left.length === right.length && left.every((item, at) => equal(item, right[at] as Value));
}

function equalFields(left: Readonly<Record<string, Value>>, right: Readonly<Record<string, Value>>): boolean {
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => equal(left[name] ?? null, right[name] ?? null));
}
