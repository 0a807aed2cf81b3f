/** Two results of a rule → the signed difference in words (`+ 2,50 €`, `− 3 jours`), `=` when equal, a word when not comparable. */
import type { TypeModel } from '../../../compiler/model/report/manifest.ts';
import { formatWire } from '../../data/format/format.ts';
import { formatDuration } from '../../data/format/format-quantity.ts';
import type { CaseWords } from '../case-words.ts';
import { isDuration, quantityRow } from '../quantity-row.ts';

export type Result = { readonly result?: unknown; readonly rounded?: boolean | undefined; readonly message?: string | undefined };

export function differenceOf(words: CaseWords, type: TypeModel, kept: Result, other: Result): string {
  if (kept.message !== undefined || other.message !== undefined) return words.rulePage[kept.message === other.message ? 'same' : 'other'];
  if (JSON.stringify(kept.result) === JSON.stringify(other.result)) return words.rulePage.same;
  return between(words, type, kept.result, other.result, Boolean(kept.rounded || other.rounded));
}

function between(words: CaseWords, type: TypeModel, from: unknown, to: unknown, rounded: boolean): string {
  switch (type.kind) {
    case 'quantity':
      return isDuration(type) ? ofDurations(words, String(from), String(to)) : ofDecimals(words, type, from, to, rounded);
    case 'date':
      return ofDays(words, (Date.parse(String(to)) - Date.parse(String(from))) / 86_400_000);
    case 'instant':
      return signedDuration(words, Date.parse(String(to)) - Date.parse(String(from)));
    case 'record':
      return ofFields(words, type.fields ?? [], from, to, rounded);
    case 'union':
      return ofVariants(words, type, from, to, rounded);
    default:
      return words.rulePage.other;
  }
}

const scale = 6;

/** A decimal as a whole number of millionths. */
export function millionths(wire: unknown): bigint {
  const [, minus, whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?/.exec(String(wire)) ?? [];
  const value = BigInt(whole + fraction.padEnd(scale, '0').slice(0, scale));
  return minus ? -value : value;
}

/** Millionths → wire decimal with at least `least` decimals. */
export function decimalOf(value: bigint, least: number): string {
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  const fraction = digits.slice(-scale).replace(/0+$/, '').padEnd(least, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}${fraction === '' ? '' : `.${fraction}`}`;
}

function ofDecimals(words: CaseWords, type: TypeModel, from: unknown, to: unknown, rounded: boolean): string {
  const gap = millionths(to) - millionths(from);
  const wire = quantityRow(type)?.wire;
  const [least, suffix] = wire?.form === 'suffixed' ? [wire.least, wire.suffix] : [0, ''];
  const amount = decimalOf(gap < 0n ? -gap : gap, least);
  const text = formatWire(words, amount + suffix, type, rounded && /\.\d{4,}/.test(amount));
  return signed(words, gap < 0, text);
}

const signed = ({ difference }: CaseWords, isBelow: boolean, text: string): string => (isBelow ? difference.minus : difference.plus)(text);

function ofDays(words: CaseWords, days: number): string {
  const text = words.difference.days(Math.abs(days));
  return signed(words, days < 0, text);
}

/** An exact wire duration in milliseconds. */
export function milliseconds(iso: string): number {
  const [, minus, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(iso) ?? [];
  const value = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60_000 + Math.round(Number(seconds) * 1000);
  return minus ? -value : value;
}

/** Milliseconds as a wire duration, carried: hours, minutes, seconds. */
export function isoDuration(value: number): string {
  const size = Math.abs(value);
  const [hours, minutes, rest] = [Math.floor(size / 3_600_000), Math.floor(size / 60_000) % 60, (size % 60_000) / 1000];
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, rest && `${rest}S`].filter(Boolean).join('');
  return `${value < 0 ? '-' : ''}PT${parts || '0S'}`;
}

const ofDurations = (words: CaseWords, from: string, to: string): string => signedDuration(words, milliseconds(to) - milliseconds(from));

function signedDuration(words: CaseWords, gap: number): string {
  const text = formatDuration(words, isoDuration(Math.abs(gap)));
  return signed(words, gap < 0, text);
}

/** The fields that differ, each with its own difference. */
function ofFields(words: CaseWords, fields: NonNullable<TypeModel['fields']>, from: unknown, to: unknown, rounded: boolean): string {
  const [left, right] = [from as Record<string, unknown>, to as Record<string, unknown>];
  const gaps = fields
    .filter(({ name }) => JSON.stringify(left[name]) !== JSON.stringify(right[name]))
    .map(({ name, label, type }) => {
      const isComparable = left[name] !== undefined && right[name] !== undefined;
      return `${label ?? name} ${isComparable ? between(words, type, left[name], right[name], rounded) : words.rulePage.other}`;
    });
  return gaps.length === 1 && fields.length === 1 ? (gaps[0]?.replace(/^.*? (?=[+−=])/, '') ?? words.rulePage.other) : gaps.join(', ');
}

function ofVariants(words: CaseWords, type: TypeModel, from: unknown, to: unknown, rounded: boolean): string {
  const [left, right] = [from as { kind: string }, to as { kind: string }];
  const variant = left.kind === right.kind ? type.variants?.find(({ kind }) => kind === left.kind) : undefined;
  return variant ? ofFields(words, variant.fields, from, to, rounded) : words.rulePage.other;
}
