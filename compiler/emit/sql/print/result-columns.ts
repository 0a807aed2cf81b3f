/**
 * A result → the columns that are answered: `result`, or `result_FIELD` of a record, `result_kind` and fields of a union. Amounts are
 * decimals, durations decimals of seconds; a quotient that never ends is rounded half-even to six decimals, and `rounded` tells it.
 */
import { present } from '../../../algebra/assignable.ts';
import { type Type, wireQuantityOf } from '../../../model/type.ts';
import { rowOf } from '../../../runtime/row-of.ts';
import { choose } from '../choose.ts';
import { and, isNull, not, or } from '../logic.ts';
import { column, form, type Node, type SqlType } from '../node.ts';
import {
  add,
  below,
  chooseInt,
  digitsOf,
  equalTo,
  floorDivide,
  type Int,
  isKnown,
  isWide,
  literal,
  multiply,
  remainder,
  subtract,
} from '../number/integer.ts';
import type { Quantity } from '../number/quantity.ts';
import type { HeldInputs } from '../rule/held-inputs.ts';
import { acceptedColumn, decimalColumn } from '../rule/sql-rule.ts';
import { unsayable } from '../unsayable.ts';
import { fieldsOf } from '../value/stored.ts';
import type { SqlValue } from '../value/value.ts';
import type { Column } from './steps.ts';

type Written = { readonly columns: readonly Column[]; readonly rounded: readonly Node[] };

/** `held`: some inputs may be multiplied as the decimals that they were read from. */
export function resultColumns(value: SqlValue, type: Type, held: HeldInputs = new Map()): readonly Column[] {
  const { columns, rounded } = write('result', value, type, held);
  return mayRound(type) ? [...columns, { name: 'rounded', node: or(...rounded) }] : columns;
}

/** Of a kind that the wire rounds: whether this rule's answers ever are, `rounded` says. */
export function mayRound(type: Type): boolean {
  if (type.kind === 'optional') return mayRound(type.of);
  if (type.kind === 'record' || type.kind === 'union') return fieldsOf(type).some((field) => mayRound(field.type));
  return type.kind === 'quantity' && rowOf(wireQuantityOf(type.unit) ?? 'count').isRounded === true;
}

const engine = (name: string): SqlType => ({ engine: name });

function write(name: string, value: SqlValue, type: Type, held: HeldInputs): Written {
  const one = (node: Node): Written => ({ columns: [{ name, node }], rounded: [] });
  switch (value.kind) {
    case 'truth':
    case 'text':
      return one(value.node);
    case 'date':
      return one(form('asDate', engine('DATE'), [value.int.node]));
    case 'instant':
      return one(form('asInstant', engine('TIMESTAMPTZ'), [heldInstant(value.int)]));
    case 'time':
      return one(form('asTime', engine('TIME'), [value.int.node]));
    case 'period':
      return one(form('asPeriod', 'text', [value.months.node, value.days.node]));
    case 'quantity':
      return writeQuantity(name, value.quantity, present(type), held);
    case 'allowance':
      return {
        columns: [
          { name: `${name}_value`, node: value.value.node },
          { name: `${name}_unit`, node: value.unit },
        ],
        rounded: [],
      };
    case 'record':
      return together([...value.fields].map(([field, of]) => write(`${name}_${field}`, of, fieldType(type, field), held)));
    case 'null':
      return { columns: [], rounded: [] };
    default:
      return unsayable(`a result of the kind ${value.kind}`);
  }
}

/** Milliseconds either side of 1970 that a `Date` holds, as the engines' timestamps do in microseconds of 64 bits. */
const furthestInstant = 8_640_000_000_000_000n;

function heldInstant({ node, min, max }: Int): Node {
  if (min < -furthestInstant || max > furthestInstant) unsayable('an instant that may lie beyond what a timestamp holds');
  return node;
}

const together = (all: readonly Written[]): Written => ({
  columns: all.flatMap(({ columns }) => columns),
  rounded: all.flatMap(({ rounded }) => rounded),
});

/** A field's type; of a union's, that of the variant that has it. */
function fieldType(type: Type, field: string): Type {
  const own = present(type);
  const fields =
    own.kind === 'record'
      ? own.fields
      : own.kind === 'union'
        ? own.variants.flatMap((variant) =>
            variant.fields.flatMap((each) => [each, { ...each, name: `${each.name}_${variant.kind.replace(/\W/g, '_')}` }]),
          )
        : [];
  return fields.find(({ name }) => name === field)?.type ?? { kind: 'text', format: 'text' };
}

const power = (exponent: number): Int => literal(10n ** BigInt(exponent));

function writeQuantity(name: string, { n, d, scale }: Quantity, type: Type, held: HeldInputs): Written {
  const kind = type.kind === 'quantity' ? wireQuantityOf(type.unit) : undefined;
  const least = rowOf(kind ?? 'count').scale;
  if (isKnown(d) && d.min === 1n) {
    if (scale === 0 && least === 0) return { columns: [{ name, node: n.node }], rounded: [] };
    const node = decimal(multiply(n, power(Math.max(0, least - scale))), Math.max(least, scale), held);
    return { columns: [{ name, node }], rounded: [] };
  }
  return writeQuotient(name, n, d, scale);
}

/** An integer at a scale as a decimal: of 18 digits, which 64 bits hold, where its range allows. */
function decimal(value: Int, scale: number, held: HeldInputs): Node {
  if (value.choice) return decimalChoice(value.choice, scale, held);
  if (value.sides && scale > 0 && scale < 18) {
    const product = productOfColumn(value.sides, scale, held) ?? wideProduct(value, value.sides, scale);
    if (product) return product;
  }
  const width = digitsOf(value) <= 18 && scale < 18 ? 18 : 38;
  return form('asDecimal', decimalType(width, scale), [value.node], { name: `${width},${scale}` });
}

const decimalType = (width: number, scale: number): SqlType => engine(`DECIMAL(${width},${scale})`);

function decimalChoice({ cases, otherwise }: NonNullable<Int['choice']>, scale: number, held: HeldInputs): Node {
  const parts = cases.map(({ when, value }) => ({ when, value: decimal(value, scale, held) }));
  return choose(parts, decimal(otherwise, scale, held));
}

const most = (int: Int): bigint => (int.max > -int.min ? int.max : -int.min);
/** As many as a factor of this size leaves of 18 digits. */
const roomBeside = (size: bigint): bigint => (10n ** 18n - 1n) / (size > 0n ? size : 1n);

/** A product of a decimal column and an integer of at most 18 digits. */
function productOfColumn([left, right]: readonly [Int, Int], scale: number, held: HeldInputs): Node | undefined {
  const first = decimalOf(left, held);
  const own = first ?? decimalOf(right, held);
  const [amount, factor] = first ? [left, right] : [right, left];
  if (!own || scale < own.wire || digitsOf(factor) + own.wire - own.scale > 18) return undefined;
  const size = most(factor) * 10n ** BigInt(own.wire - own.scale);
  const limit = roomBeside(size) / 10n ** BigInt(own.scale);
  const width = most(amount) <= limit * 10n ** BigInt(own.wire) ? 18 : 38;
  const name = [width, scale, own.scale, scale - own.wire, digitsOf(factor), limit].join();
  return form('decimalProduct', decimalType(width, scale), [own.node, factor.node], { name });
}

/** A product of two integers that 64 bits hold, which itself they may not. */
function wideProduct(value: Int, [left, right]: readonly [Int, Int], scale: number): Node | undefined {
  if (isWide(left) || isWide(right) || digitsOf(value) <= 18) return undefined;
  const [large, small] = most(left) < most(right) ? [right, left] : [left, right];
  const name = [38, scale, roomBeside(most(small))].join();
  return form('asDecimalProduct', decimalType(38, scale), [large.node, small.node], { name });
}

/** The decimal column that an input's integer stands for. */
function decimalOf({ node }: Int, held: HeldInputs) {
  const [name, own] = [...held].find(([input]) => node.kind === 'column' && node.name === acceptedColumn(input)) ?? [];
  if (name === undefined || !own?.decimal) return undefined;
  const { decimal } = own;
  return { ...decimal, node: column(decimalColumn(name), decimalType(decimal.width, decimal.scale)) };
}

/** Decimals that a quotient that ends has at most: as many as its divisor's twos, or fives. */
function decimalsOf(d: Int): number {
  const count = (prime: bigint): number => {
    if (!isKnown(d)) return String(d.max.toString(2)).length - 1;
    let [rest, times] = [d.min, 0];
    for (; rest % prime === 0n; times++) rest /= prime;
    return times;
  };
  return Math.max(count(2n), count(5n));
}

/** With as many decimals as any that ends may have, within 38 digits: one that then still has a rest is rounded to six. */
function writeQuotient(name: string, n: Int, d: Int, scale: number): Written {
  const quotient = floorDivide(n, d);
  const rest = { ...subtract(n, multiply(quotient, d)), min: 0n, max: d.max - 1n };
  const room = 38 - Math.max(digitsOf(quotient) + Math.max(scale, 6), digitsOf(d) + 1);
  const more = Math.max(Math.max(0, 6 - scale), Math.min(decimalsOf(d), room));
  const total = scale + more;
  const raisedRest = multiply(rest, power(more));
  const exact = add(multiply(quotient, power(more)), floorDivide(raisedRest, d));
  const isExact = equalTo(remainder(raisedRest, d), literal(0));
  const rounded = multiply(halfEven(quotient, rest, d, 6 - scale), power(total - 6));
  const value = chooseInt([{ when: isExact, value: exact }], rounded);
  return { columns: [{ name, node: decimal(value, total, new Map()) }], rounded: [and(not(isExact), not(isNull(n.node)))] };
}

/** `quotient + rest / d` at so many decimals more, or fewer. */
function halfEven(quotient: Int, rest: Int, d: Int, more: number): Int {
  const [divisor, dividend] = more >= 0 ? [d, multiply(rest, power(more))] : [multiply(d, power(-more)), undefined];
  const whole = dividend ? add(multiply(quotient, power(more)), floorDivide(dividend, d)) : floorDivide(quotient, power(-more));
  const left = dividend ? remainder(dividend, d) : add(multiply(subtract(quotient, multiply(whole, power(-more))), d), rest);
  const twice = multiply({ ...left, min: 0n }, literal(2));
  const isOdd = not(equalTo(remainder(whole, literal(2)), literal(0)));
  const isUp = or(below(divisor, twice), and(equalTo(divisor, twice), isOdd));
  return add(whole, { node: choose([{ when: isUp, value: literal(1).node }], literal(0).node), min: 0n, max: 1n });
}
