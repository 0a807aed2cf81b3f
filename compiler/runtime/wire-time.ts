/** Dates, instants, durations and periods between their wire forms and native numbers. Readers give undefined for what is not one. */
import { civilOf, dayOf, daysInMonth } from './calendar.ts';

const years = { first: 1900, last: 2199 };
const dayLength = 86_400_000;
const zero = 48;

/** Two or four digits at an offset; NaN where they are not. */
function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let index = at; index < at + count; index++) {
    const digit = text.charCodeAt(index) - zero;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
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
  const formed = text[4] === '-' && text[7] === '-' && year >= years.first && year <= years.last && month >= 1 && month <= 12;
  return formed && day >= 1 && day <= daysInMonth(year, month) ? dayOf(year, month, day) : undefined;
}

const instantForm = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,3})0*)?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))$/;

/** RFC 3339 with an offset → milliseconds; a finer fraction of a second must be zero, and no second is the 60th. */
export function readInstant(text: string): number | undefined {
  const form = instantForm.exec(text);
  const day = form ? dateAt(text) : undefined;
  if (!form || day === undefined) return undefined;
  const [, hour, minute, second, fraction = '', sign, offsetHour = '0', offsetMinute = '0'] = form;
  const clock = (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1000 + Number(fraction.padEnd(3, '0'));
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000;
  return day * dayLength + clock - (sign === '-' ? -offset : offset);
}

/** The offset that an RFC 3339 text is written with, in milliseconds. */
export function offsetOf(text: string): number {
  const [, sign, hour, minute] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
  return sign === undefined ? 0 : (Number(hour) * 60 + Number(minute)) * (sign === '-' ? -60_000 : 60_000);
}

const durationForm = /^(-?)P(?:(\d+)([.,]\d+)?D)?(?:T(?:(\d+)([.,]\d+)?H)?(?:(\d+)([.,]\d+)?M)?(?:(\d+)([.,]\d+)?S)?)?$/;
const sizes = [dayLength, 3_600_000, 60_000, 1000] as const;

/** ISO 8601 in days of 24 hours, hours, minutes and seconds → milliseconds; only the last part may have decimals. NaN: finer than a millisecond. */
export function readDuration(text: string): number | undefined {
  const form = durationForm.exec(text);
  if (!form || text.endsWith('T') || text.endsWith('P')) return undefined;
  let total = 0;
  let ended = false;
  for (let part = 0; part < 4; part++) {
    const [whole, decimals] = [form[2 + part * 2], form[3 + part * 2]];
    if (whole === undefined) continue;
    if (ended) return undefined;
    total += Number(whole) * sizes[part]! + (decimals ? fraction(decimals, sizes[part]!) : 0);
    ended = decimals !== undefined;
  }
  return form[1] === '-' ? 0 - total : total;
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
  return { months: Number(y) * 12 + Number(m), days: Number(w) * 7 + Number(d) };
}

/** `08:00` → minutes from midnight. */
export function readTime(text: string): number | undefined {
  const form = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return form ? Number(form[1]) * 60 + Number(form[2]) : undefined;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

export function writeDate(date: number): string {
  const { year, month, day } = civilOf(date);
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
  const [years, rest] = [Math.trunc(months / 12), months % 12];
  return `P${years ? `${years}Y` : ''}${rest ? `${rest}M` : ''}${days ? `${days}D` : ''}${months || days ? '' : '0D'}`;
}
