/** Dates, instants, durations and periods between their wire forms and native numbers. Readers give undefined for what is not one. */

import { mostDays, mostMonths } from '../limits.ts';
import { civilOf, dayOf, daysInMonth } from '../time/calendar.ts';
import { Unread } from './unread.ts';

const years = { first: 1900, last: 2199 };
const dayLength = 86_400_000;
const zero = 48;
const [plus, minus, point, colon, T, Z] = [43, 45, 46, 58, 84, 90];

/** Two or four digits at an offset; −1 where they are not. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - zero;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** `2024-05-31` → days from 1970-01-01. */
export function readDate(text: string): number | undefined {
  return text.length === 10 ? dateAt(text) : undefined;
}

function dateAt(text: string): number | undefined {
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2)];
  const formed =
    text.charCodeAt(4) === minus && text.charCodeAt(7) === minus && year >= years.first && year <= years.last && month >= 1 && month <= 12;
  return formed && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : undefined;
}

/** RFC 3339 with an offset → milliseconds; a finer fraction of a second must be zero, and no second is the 60th. */
export function readInstant(text: string): number | undefined {
  const day = dateAt(text);
  const [hour, minute, second] = [digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2)];
  if (day === undefined || text.charCodeAt(10) !== T || text.charCodeAt(13) !== colon || text.charCodeAt(16) !== colon) return undefined;
  if (!isClock(hour, minute) || second < 0 || second > 59) return undefined;
  const end = text.charCodeAt(19) === point ? fractionEnd(text) : 19;
  const offset = offsetAt(text, end);
  if (offset === undefined) return undefined;
  const milliseconds = end === 19 ? 0 : Number(text.slice(20, Math.min(end, 23)).padEnd(3, '0'));
  return day * dayLength + (hour * 60 + minute) * 60_000 + second * 1000 + milliseconds - offset;
}

const isClock = (hour: number, minute: number): boolean => hour >= 0 && hour < 24 && minute >= 0 && minute < 60;

/** Where a fraction of a second ends; where it is finer than a millisecond or empty, nowhere that an offset could begin. */
function fractionEnd(text: string): number {
  let at = 20;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= (at < 23 ? 57 : 48)) at++;
  return at === 20 ? text.length : at;
}

/** `Z`, `+02:00`, as the rest of a text, in milliseconds. */
function offsetAt(text: string, at: number): number | undefined {
  const sign = text.charCodeAt(at);
  if (sign === Z) return text.length === at + 1 ? 0 : undefined;
  const [hour, minute] = [digits(text, at + 1, 2), digits(text, at + 4, 2)];
  const formed = text.length === at + 6 && text.charCodeAt(at + 3) === colon && isClock(hour, minute);
  if (!formed || (sign !== plus && sign !== minus)) return undefined;
  return (hour * 60 + minute) * (sign === minus ? -60_000 : 60_000);
}

/** The offset that an RFC 3339 text is written with, in milliseconds. */
export function offsetOf(text: string): number {
  const [, sign, hour, minute] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  return sign === undefined ? 0 : (Number(hour) * 60 + Number(minute)) * (sign === '-' ? -60_000 : 60_000);
}

const sizes = [dayLength, 3_600_000, 60_000, 1000] as const;
const [D, H, M, S] = [68, 72, 77, 83];

/** The rank of a part's letter among D, H, M, S: days before the T, the others after it. */
function rankOf(letter: number, inTime: boolean): number {
  if (!inTime) return letter === D ? 0 : -1;
  return letter === H ? 1 : letter === M ? 2 : letter === S ? 3 : -1;
}

/** ISO 8601 in days of 24 hours, hours, minutes and seconds → milliseconds; only the last part may have decimals. NaN: finer than a millisecond. */
export function readDuration(text: string): number | undefined {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  let [total, rank, inTime, ended] = [0, -1, false, false];
  if (text[start] !== 'P') return undefined;
  for (let at = start + 1; at < text.length; at++) {
    if (text.charCodeAt(at) === T && !inTime) {
      inTime = true;
      at++;
    }
    const from = at;
    let value = 0;
    for (; text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57; at++) value = value * 10 + text.charCodeAt(at) - 48;
    const pointAt = at;
    if (text[at] === '.' || text[at] === ',') for (at++; text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57; at++);
    const next = rankOf(text.charCodeAt(at), inTime);
    if (ended || pointAt === from || at === pointAt + 1 || next <= rank) return undefined;
    rank = next;
    ended = at > pointAt;
    total += value * sizes[rank]! + (ended ? fraction(text.slice(pointAt, at), sizes[rank]!) : 0);
  }
  if (rank === -1 || text.endsWith('T')) return undefined;
  return start === 1 ? 0 - total : total;
}

/** `.25` of a size, exactly; NaN where it is no whole number of milliseconds. */
function fraction(decimals: string, size: number): number {
  const figures = decimals.slice(1).replace(/0+$/, '');
  if (figures.length > 12) return Number.NaN;
  const [n, d] = [BigInt(figures || '0') * BigInt(size), 10n ** BigInt(figures.length)];
  return n % d === 0n ? Number(n / d) : Number.NaN;
}

const periodForm = /^P(?:(\d{1,7})Y)?(?:(\d{1,7})M)?(?:(\d{1,7})W)?(?:(\d{1,7})D)?$/;

/** `P14D`, `P1M`, `P1Y`; a week is seven days. */
export function readPeriod(text: string): { months: number; days: number } | undefined {
  const form = periodForm.exec(text);
  if (!form || text === 'P') return undefined;
  const [, y = '0', m = '0', w = '0', d = '0'] = form;
  const period = { months: Number(y) * 12 + Number(m), days: Number(w) * 7 + Number(d) };
  return period.months <= mostMonths && period.days <= mostDays ? period : undefined;
}

/** `08:00` → minutes from midnight. */
export function readTime(text: string): number | undefined {
  const form = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return form ? Number(form[1]) * 60 + Number(form[2]) : undefined;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Throws `Unread` for a year that four digits don't write. */
export function writeDate(date: number): string {
  const { year, month, day } = civilOf(date);
  if (year < 1 || year > 9999) throw new Unread('', 'resultYears');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** An instant on local clocks, `exact` milliseconds ahead of UTC; RFC 3339 writes offsets of whole minutes only. */
export function writeInstant(instant: number, exact: number): string {
  const offset = exact - (exact % 60_000);
  const local = instant + offset;
  const date = Math.floor(local / dayLength);
  const clock = local - date * dayLength;
  const milliseconds = clock % 1000;
  const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0').replace(/0+$/, '')}`;
  return `${writeDate(date)}T${writeTime(Math.floor(clock / 60_000))}:${two(Math.floor(clock / 1000) % 60)}${fraction}${writeOffset(offset)}`;
}

function writeOffset(offset: number): string {
  const minutes = Math.trunc(Math.abs(offset) / 60_000);
  return offset === 0 ? 'Z' : `${offset < 0 ? '-' : '+'}${writeTime(minutes)}`;
}

export const writeTime = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes % 60))}`;

export function writePeriod({ months, days }: { readonly months: number; readonly days: number }): string {
  if (months < 0 || days < 0) return `-${writePeriod({ months: -months, days: -days })}`;
  const [years, rest] = [Math.trunc(months / 12), months % 12];
  return `P${years ? `${years}Y` : ''}${rest ? `${rest}M` : ''}${days ? `${days}D` : ''}${months || days ? '' : '0D'}`;
}
