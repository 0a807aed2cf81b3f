/** Native values → wire JSON. Exact, but for a quotient that never ends: that one is rounded, and `rounding` told. */
import { type Exact, floorOf, minus, per, times } from '../fraction.ts';
import type { Int } from '../integer.ts';
import { isNamedKind, ofQuantities, type QuantityRow } from '../quantities.ts';
import { rowOf } from '../row-of.ts';
import { halfEven, type Rounding, writeDecimal } from './wire-decimal.ts';
import { isOptional, typeOf } from './wire-read.ts';
import { writeDate, writeInstant, writePeriod, writeTime } from './wire-time.ts';
import type { WireField, WireFields, WireScalar, WireType } from './wire-type.ts';

/** How instants are written: the offset of local clocks at an instant. */
export type Writing = Rounding & { readonly offsetAt: (instant: number) => number };
type Writer = (value: never, writing: Writing) => unknown;

const asIs = (value: unknown): unknown => value;

function quantityWriter({ wire, scale }: QuantityRow): Writer {
  if (wire.form === 'duration') return writeDuration;
  if (wire.form === 'number') return (value: Exact, writing) => Number(writeDecimal(value, scale, 0, writing));
  const { suffix, least } = wire;
  return (value: Exact, writing) => writeDecimal(value, scale, least, writing) + suffix;
}

const scalars: Readonly<Record<WireScalar, Writer>> = {
  ...ofQuantities(quantityWriter),
  boolean: asIs,
  date: writeDate,
  instant: (value: number, writing) => writeInstant(value, writing.offsetAt(value)),
  time: writeTime,
  period: writePeriod,
  allowance: asIs,
  timeZone: asIs,
  country: asIs,
  version: asIs,
  text: asIs,
};

/** Carried: hours, minutes, seconds; decimals on seconds only. */
function writeDuration(value: Exact, writing: Writing): string {
  if ((typeof value === 'object' ? value.n : value) < 0) return `-${writeDuration(times(value, -1), writing)}`;
  const minutes = floorOf(per(value, 60_000));
  const seconds = writeDecimal(minus(value, times(minutes, 60_000)), 3, 0, writing);
  if (Number(seconds) >= 60) return writeDuration(times(wholeSeconds(value), 1000), writing);
  const [hours, rest] = [floorOf(per(minutes, 60)), minus(minutes, times(floorOf(per(minutes, 60)), 60))];
  return `PT${part(hours, 'H')}${part(rest as Int, 'M')}${Number(seconds) === 0 ? '' : `${seconds.replace(/\.0+$/, '')}S`}`.replace(
    /^PT$/,
    'PT0S',
  );
}

const part = (value: Int, letter: string): string => (value === 0 ? '' : `${value}${letter}`);

/** Seconds of a duration so near the next minute that rounding carries it over. */
function wholeSeconds(value: Exact): Int {
  const { n, d } = typeof value === 'object' ? value : { n: value, d: 1 };
  return Number(halfEven(BigInt(n), BigInt(d) * 1000n));
}

function writeFields(value: object, fields: WireFields, writing: Writing, written: Record<string, unknown> = {}): Record<string, unknown> {
  for (const name in fields) {
    const field = fields[name] as WireField;
    const part = (value as Record<string, unknown>)[name];
    if (part === undefined && isOptional(field)) continue;
    written[name] = writeWire(typeOf(field), part, writing);
  }
  return written;
}

export function writeWire(type: WireType, value: unknown, writing: Writing): unknown {
  if (typeof type === 'string') return (isNamedKind(type) ? quantityWriter(rowOf(type)) : scalars[type])(value as never, writing);
  if ('list' in type) return (value as readonly unknown[]).map((item) => writeWire(type.list, item, writing));
  if ('enum' in type) return value;
  if ('record' in type) return writeFields(value as object, type.record, writing);
  if ('scale' in type) return writeDecimal(per(value as Exact, type.scale), 0, 0, writing);
  const { kind } = value as { readonly kind: string };
  return writeFields(value as object, type.union[kind] ?? {}, writing, { kind });
}

/** A value in an explanation; absent ones are null, instants stand in UTC. */
export function writeValue(type: WireType, value: unknown): unknown {
  return value === undefined ? null : writeWire(type, value, { rounded: false, offsetAt: () => 0 });
}
