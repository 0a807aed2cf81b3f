/**
 * The oracle's own table of quantities: unit, exactness, limit, and both ways between the wire and exact values. Written apart from
 * `runtime/`, so that a mistake in its rows differs from what stands here; a kind that lacks its entry does not compile.
 */

import type { BaseUnit, Unit, WireQuantity } from '../../model/type.ts';
import type { Rational } from '../../model/value.ts';
import { rational, readDecimal } from '../rational.ts';
import { readIsoDuration, writeIsoDuration } from './iso-duration.ts';
import { type Rounding, writeNumber } from './write-number.ts';

/** The kinds that have an entry here; the others are named after a currency or a unit. */
type RowKind = Exclude<WireQuantity, `¤${string}` | `#${string}`>;

type WireForm = {
  /** The base unit; none for a plain number. */
  readonly base?: BaseUnit;
  /** Decimals at most. */
  readonly scale: number;
  /** The largest absolute value, in the base unit. */
  readonly limit: number;
  /** As the wire writes one, for a refusal. */
  readonly example: string;
  readonly read: (json: unknown) => Rational | undefined;
  readonly write: (value: Rational, rounding: Rounding) => unknown;
};

const suffixed = (suffix: string, least: number): Pick<WireForm, 'read' | 'write'> => ({
  read: (json) => (typeof json === 'string' && json.endsWith(suffix) ? readDecimal(json.slice(0, -suffix.length)) : undefined),
  write: (value, rounding) => `${writeNumber(value, least, rounding)}${suffix}`,
});

const asNumber = (value: Rational, rounding: Rounding): number => Number(writeNumber(value, 0, rounding));

const whole: Pick<WireForm, 'read' | 'write'> = {
  read: (json) => (Number.isSafeInteger(json) ? rational(BigInt(json as number)) : undefined),
  write: asNumber,
};

const decimal: Pick<WireForm, 'read' | 'write'> = {
  read: (json) => (typeof json === 'number' && Number.isFinite(json) ? readDecimal(plainDecimal(json)) : undefined),
  write: asNumber,
};

/** The shortest decimal of a double, without exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20) : text;
}

const isoDuration: Pick<WireForm, 'read' | 'write'> = {
  read: (json) => (typeof json === 'string' ? readIsoDuration(json) : undefined),
  write: writeIsoDuration,
};

const wireForms: Readonly<Record<RowKind, WireForm>> = {
  money: { base: 'EUR', scale: 6, limit: 1e9, example: '"100.00 EUR"', ...suffixed(' EUR', 2) },
  percent: { base: 'percent', scale: 6, limit: 1e6, example: '"99.9 %"', ...suffixed(' %', 0) },
  points: { base: 'point', scale: 6, limit: 1e6, example: '"2.5 points"', ...suffixed(' points', 0) },
  duration: { base: 's', scale: 3, limit: 3.6e9, example: '"PT1H30M"', ...isoDuration },
  count: { scale: 0, limit: 1e9, example: '2', ...whole },
  decimal: { scale: 6, limit: 1e9, example: '312.7', ...decimal },
  credits: { base: 'credit', scale: 0, limit: 1e9, example: '3', ...whole },
  bytes: { base: 'byte', scale: 0, limit: 2 ** 53 - 1, example: '5000000000', ...whole },
  mbps: { base: 'Mbps', scale: 3, limit: 1e6, example: '12.5', ...decimal },
};

/** Currencies without the usual two decimals. */
const decimalsOf: Readonly<Record<string, number>> = Object.fromEntries([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3]),
]);

/** The form of a kind: its own, or that of amounts in a currency (`¤CHF`) or of counts of a declared unit (`#kW`). */
export function formOf(kind: WireQuantity): WireForm {
  const own = Object.hasOwn(wireForms, kind) ? wireForms[kind as RowKind] : undefined;
  if (own) return own;
  const name = kind.slice(1);
  const least = kind.startsWith('¤') ? (decimalsOf[name] ?? 2) : 0;
  return { base: kind as BaseUnit, scale: 6, limit: 1e9, example: `"1 ${name}"`, ...suffixed(` ${name}`, least) };
}

/** Whether a word names a kind of quantity. */
export const isKind = (name: string): name is WireQuantity => Object.hasOwn(wireForms, name) || /^[¤#]/.test(name);

const known = new WeakMap<Unit, WireQuantity | 'none'>();

/**
 * The kind of quantity that a unit measures: of an amount per declared units, the amount. Undefined for any other compound one, such as
 * euros per second, which is never on the wire.
 */
export function kindOf(unit: Unit): WireQuantity | undefined {
  let kind = known.get(unit);
  if (!kind) {
    kind = kindFor(unit) ?? 'none';
    known.set(unit, kind);
  }
  return kind === 'none' ? undefined : kind;
}

function kindFor(unit: Unit): WireQuantity | undefined {
  const present = Object.entries(unit).filter(([base, exponent]) => base !== 'tax' && base !== 'decimal' && exponent !== 0);
  if (present.length === 0) return unit.decimal ? 'decimal' : 'count';
  const isDivisor = ([base, exponent]: (typeof present)[number]): boolean => base.startsWith('#') && exponent === -1;
  const isPrice = present.some(([base]) => base === 'EUR' || base.startsWith('¤'));
  const [[base, exponent] = [], ...others] = isPrice ? present.filter((each) => !isDivisor(each)) : present;
  if (base === undefined) return undefined;
  if (others.length > 0 || exponent !== 1) return undefined;
  if (/^[¤#]/.test(base)) return base as WireQuantity;
  return (Object.keys(wireForms) as RowKind[]).find((kind) => wireForms[kind].base === base);
}
