/**
 * The texts of a field's boxes → wire JSON, absent, or a French message and the box it is about. A text is read whole or
 * refused, never guessed: `1,5 h` in a box of hours is a message.
 */
import { messages } from '../strings/rule.ts';
import type { CaseField } from './case-field.ts';

export type Read = { readonly value: unknown } | { readonly absent: true } | { readonly message: string; readonly box: number };

const absent: Read = { absent: true };
const refuse = (message: string, box = 0): Read => ({ message, box });

export function readParts(field: CaseField, typed: readonly string[]): Read {
  const parts = typed.map((part) => part.replace(/[\u00a0\u202f]/g, ' ').trim());
  const isEmpty = field.kind !== 'set' && parts.every((part) => part === '');
  if (isEmpty && field.optional) return absent;
  if (field.kind === 'set') return { value: parts };
  if (field.kind === 'allowance') return readAllowance(parts);
  if (isEmpty && field.kind === 'boolean') return refuse(messages.choose);
  const [first = ''] = parts;
  switch (field.kind) {
    case 'money':
      return signed(field, readMoney(first));
    case 'percent':
      return signed(field, readPercent(first));
    case 'mbps':
      return signed(field, readMbps(first));
    case 'count':
    case 'credits':
    case 'bytes':
      return signed(field, readWhole(first, field.kind === 'bytes' ? Number.MAX_SAFE_INTEGER : 1e9));
    case 'duration':
      return signed(field, readDuration(parts));
    case 'period':
      return readPeriod(parts);
    case 'date':
      return readDate(first);
    case 'instant':
      return readInstant(parts);
    case 'boolean':
      return first === 'oui' || first === 'non' ? { value: first === 'oui' } : refuse(messages.choose);
    case 'enum':
      return field.options?.some(({ id }) => id === first) ? { value: first } : refuse(messages.choose);
    default:
      return readText(field.kind, first);
  }
}

/** Refuses what the sign forbids; the wire would refuse it too. */
function signed(field: CaseField, read: Read): Read {
  if (!('value' in read) || !field.sign) return read;
  const number = String(read.value);
  if (number.startsWith('-') && /[1-9]/.test(number))
    return refuse(field.kind === 'money' ? messages.negativeMoney : messages.negative[field.kind === 'duration' ? 'duration' : 'number']);
  return field.sign === 'positive' && !/[1-9]/.test(number) ? refuse(messages.positive) : read;
}

const spaced = /(\d) (?=\d{3}(?!\d))/g;

/** `1 234,50` → `1234.50` with its number of decimals; undefined where it is no number. */
function decimalOf(text: string, mostDecimals: number): string | undefined {
  const plain = text.replace('−', '-').replace(spaced, '$1').replace(spaced, '$1');
  const [, minus, whole, fraction = ''] = /^(-?)(\d+)(?:[,.](\d+))?$/.exec(plain) ?? [];
  if (whole === undefined || fraction.length > mostDecimals) return undefined;
  return `${minus}${whole.replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`;
}

function readMoney(text: string): Read {
  const decimal = decimalOf(text.replace(/ ?€$/, ''), 6);
  if (decimal === undefined) return refuse(messages.money);
  if (Math.abs(Number(decimal)) > 1e9) return refuse(messages.moneyLimit);
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { value: `${whole}.${fraction.replace(/0+$/, '').padEnd(2, '0')} EUR` };
}

function readPercent(text: string): Read {
  const decimal = decimalOf(text.replace(/ ?%$/, ''), 6);
  if (decimal === undefined || Math.abs(Number(decimal)) > 1e6) return refuse(messages.percent);
  return { value: `${decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal} %` };
}

function readMbps(text: string): Read {
  const decimal = decimalOf(text, 3);
  return decimal === undefined || Math.abs(Number(decimal)) > 1e6 ? refuse(messages.mbps) : { value: Number(decimal) };
}

function readWhole(text: string, limit: number): Read {
  const decimal = decimalOf(text, 0);
  return decimal === undefined || Math.abs(Number(decimal)) > limit ? refuse(messages.whole) : { value: Number(decimal) };
}

function readDuration([hours = '', minutes = '', seconds = '']: readonly string[]): Read {
  const [, minus = '', whole = '0'] = /^([-−]?)(\d{0,7})$/.exec(hours) ?? [];
  if (!/^[-−]?\d{0,7}$/.test(hours) || Number(whole) > 1e6) return refuse(messages.duration, 0);
  if (!/^\d{0,2}$/.test(minutes) || Number(minutes) > 59) return refuse(messages.duration, 1);
  if (!/^(\d{1,2}([,.]\d{1,3})?)?$/.test(seconds) || Number.parseFloat(seconds.replace(',', '.') || '0') >= 60)
    return refuse(messages.seconds, 2);
  if (`${hours}${minutes}${seconds}`.replace(/[-−]/, '') === '') return refuse(messages.duration);
  const rest = seconds
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '')
    .replace(/\.0*$/, '');
  const parts = [Number(whole) && `${Number(whole)}H`, Number(minutes) && `${Number(minutes)}M`, Number(rest) && `${rest}S`];
  return { value: `${minus ? '-' : ''}PT${parts.filter(Boolean).join('') || '0S'}` };
}

function readPeriod(parts: readonly string[]): Read {
  const wrong = parts.findIndex((part) => !/^\d{0,4}$/.test(part));
  if (wrong !== -1) return refuse(messages.period, wrong);
  const [years = 0, months = 0, days = 0] = parts.map(Number);
  if (parts.every((part) => part === '')) return refuse(messages.period);
  const written = [years && `${years}Y`, months && `${months}M`, days && `${days}D`].filter(Boolean).join('');
  return { value: `P${written || '0D'}` };
}

/** `31/05/2024` → `2024-05-31`; a day that no calendar has is refused. */
function isoDate(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
  return exists && year >= '1900' && year <= '2199' ? iso : undefined;
}

function readDate(text: string): Read {
  const iso = isoDate(text);
  return iso === undefined ? refuse(messages.date) : { value: iso };
}

function readInstant([date = '', clock = '', offset = '']: readonly string[]): Read {
  const iso = isoDate(date);
  if (iso === undefined) return refuse(messages.date, 0);
  const [, hours = '', minutes = '', seconds = '00'] = /^(\d{1,2})[:h] ?(\d{2})(?::(\d{2}(?:[,.]\d{1,3})?))?$/.exec(clock) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number.parseFloat(seconds) >= 60) return refuse(messages.clock, 1);
  const [, sign = '', zoneHours = '', zoneMinutes = '00'] =
    /^([+−-])(\d{1,2})(?::?(\d{2}))?$/.exec(offset === 'Z' ? '+00:00' : offset) ?? [];
  if (sign === '' || Number(zoneHours) > 23 || Number(zoneMinutes) > 59) return refuse(messages.offset, 2);
  const zone = `${sign === '+' ? '+' : '-'}${zoneHours.padStart(2, '0')}:${zoneMinutes}`;
  return { value: `${iso}T${hours.padStart(2, '0')}:${minutes}:${seconds.replace(',', '.')}${zone === '-00:00' ? '+00:00' : zone}` };
}

function readAllowance([number = '', unit = '']: readonly string[]): Read {
  const whole = readWhole(number, 1e9);
  return 'value' in whole ? { value: { value: whole.value, unit } } : whole;
}

const shapes: Readonly<Record<string, RegExp>> = {
  version: /^\d{1,15}(\.\d{1,15})*$/,
  country: /^[A-Za-z]{2}$/,
  timeZone: /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
};

function readText(kind: string, text: string): Read {
  if (text === '' || (shapes[kind] && !shapes[kind].test(text))) return refuse(messages.text[kind] ?? messages.required);
  return { value: kind === 'country' ? text.toUpperCase() : text };
}
