/**
 * The texts of a field's boxes → wire JSON, absent, or a message and the box it is about. A text is read whole or
 * refused, never guessed: `1,5 h` in a box of hours is a message.
 */
import { isQuantity, type QuantityRow, type WireQuantity } from '../../../compiler/runtime/quantities.ts';
import { rowOf } from '../../../compiler/runtime/row-of.ts';
import { formatNumber } from '../../data/format/format-quantity.ts';
import type { OneMany } from '../../strings/shapes.ts';
import type { CaseField } from '../case-field.ts';
import type { CaseWords } from '../case-words.ts';
import { quantityWords } from '../quantity-row.ts';
import { partsOf } from './parts.ts';
import { readInstant } from './read-instant.ts';
import { readDay } from './typed-date.ts';
import { readSpan } from './typed-span.ts';

export type Read = { readonly value: unknown } | { readonly absent: true } | { readonly message: string; readonly box: number };

const absent: Read = { absent: true };
const refuse = (message: string, box = 0): Read => ({ message, box });

export function readParts(words: CaseWords, field: CaseField, typed: readonly string[]): Read {
  const read = readBoxes(words, field, typed);
  if (!('message' in read)) return read;
  const written = readWhole(words, field, typed);
  return written === undefined
    ? read
    : isQuantity(field.kind)
      ? signed(words, field.kind, field.sign, { value: written })
      : { value: written };
}

/** What the language's grammar reads in the one box that holds a text; that its other boxes hold none makes it whole. */
function readWhole({ readTyped, ...words }: CaseWords, { kind, tax, jurisdiction }: CaseField, typed: readonly string[]): unknown {
  const [text = '', ...more] = typed.map(plain).filter((part, box) => part !== '' && !(kind === 'allowance' && box === 1));
  if (readTyped === undefined || text === '' || more.length > 0) return undefined;
  const value = readTyped(text, { kind, tax, jurisdiction });
  if (kind === 'allowance') return (value as { unit?: string } | undefined)?.unit === typed[1] ? value : undefined;
  return value !== undefined && isQuantity(kind) ? carried(words, kind, value) : value;
}

/** `PT5400S` → `PT1H30M`. */
const carried = (words: Pick<CaseWords, 'figures' | 'messages'>, kind: WireQuantity, value: unknown): unknown =>
  rowOf(kind).wire.form === 'duration' ? durationOf(partsOf(words, kind, value)) : value;

const plain = (part: string): string => part.replace(/[\u00a0\u202f]/g, ' ').trim();

function readBoxes(words: CaseWords, field: CaseField, typed: readonly string[]): Read {
  const parts = typed.map(plain);
  const isEmpty = field.kind !== 'set' && parts.every((part) => part === '');
  if (isEmpty && field.optional) return absent;
  if (field.kind === 'set') return { value: parts };
  if (field.kind === 'allowance') return readAllowance(words, parts);
  const { messages, figures } = words;
  if (isEmpty && field.kind === 'boolean') return refuse(messages.choose);
  const [first = ''] = parts;
  if (isQuantity(field.kind)) return signed(words, field.kind, field.sign, readQuantity(words, rowOf(field.kind), parts, field.unit));
  switch (field.kind) {
    case 'period':
      return readPeriod(words, parts);
    case 'date':
      return readDate(words, first);
    case 'instant':
      return readInstant(words, field, parts);
    case 'boolean':
      return first === figures.yes || first === figures.no ? { value: first === figures.yes } : refuse(messages.choose);
    case 'enum':
      return field.options?.some(({ id }) => id === first) ? { value: first } : refuse(messages.choose);
    default:
      return readText(words, field.kind, first);
  }
}

/** Refuses what the sign forbids, in the words of the rule itself; the wire would refuse it too. */
function signed(words: CaseWords, kind: WireQuantity, sign: CaseField['sign'], read: Read): Read {
  if (!('value' in read) || !sign) return read;
  const number = String(read.value);
  const isBelow = number.startsWith('-') && /[1-9]/.test(number);
  if (!isBelow && (sign === 'nonnegative' || /[1-9]/.test(number))) return read;
  return refuse(words.messages.sign(quantityWords(rowOf(kind), words).noun, isBelow ? 'nonnegative' : sign));
}

/** `1 234,50` → `1234.50`, with its number of decimals; undefined where it is no number. */
function decimalOf({ figures }: CaseWords, text: string, mostDecimals: number): string | undefined {
  const [, minus, grouped, fraction = ''] = figures.typed.exec(text.replace('−', '-')) ?? [];
  const whole = grouped?.replace(/\D/g, '');
  if (whole === undefined || fraction.length > mostDecimals) return undefined;
  return `${minus}${whole.replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`;
}

/** `own`: the contract's words for the unit. */
function readQuantity(words: CaseWords, row: QuantityRow, parts: readonly string[], own?: OneMany): Read {
  const { wire, scale, limit } = row;
  const { ask, unit: known = ['', ''] } = quantityWords(row, words);
  const unit = own ?? known;
  if (wire.form === 'duration') return readDuration(words, parts, ask);
  const suffix = wire.form === 'suffixed' ? wire.suffix.trim() : '';
  const decimal = decimalOf(words, withoutUnit(parts[0] ?? '', [...unit, suffix]), scale);
  if (decimal === undefined) return refuse(ask);
  if (Math.abs(Number(decimal)) > limit) return refuse(words.messages.limit(formatNumber(words, String(limit)), unit[1]));
  if (wire.form === 'number') return { value: Number(decimal) };
  const [whole = '0', fraction = ''] = decimal.split('.');
  const written = fraction.replace(/0+$/, '').padEnd(wire.least, '0');
  return { value: `${whole}${written === '' ? '' : `.${written}`}${wire.suffix}` };
}

/** `100 €` as `100`: a unit may be typed too. */
function withoutUnit(text: string, units: readonly string[]): string {
  const before = units.find((each) => each !== '' && text.replace(/^[-−] ?/, '').startsWith(each));
  if (before !== undefined) return text.replace(before, '').replace(/^([-−]?) +/, '$1');
  const unit = units.find((each) => each !== '' && text.endsWith(each));
  return unit === undefined ? text : text.slice(0, -unit.length).trimEnd();
}

function readDuration(words: CaseWords, parts: readonly string[], ask: string): Read {
  const [hours = '', minutes = '', seconds = ''] = parts;
  const [alone, ...more] = parts.filter(Boolean);
  const span = alone !== undefined && more.length === 0 ? readSpan(words, alone) : undefined;
  if (span !== undefined) return { value: durationOf(partsOf(words, 'duration', span)) };
  const [, , whole = '0'] = /^([-−]?)(\d{0,7})$/.exec(hours) ?? [];
  if (!/^[-−]?\d{0,7}$/.test(hours) || Number(whole) > mostHours) return refuse(ask, 0);
  if (!/^\d{0,2}$/.test(minutes) || Number(minutes) > 59) return refuse(ask, 1);
  if (!/^(\d{1,2}([,.]\d{1,3})?)?$/.test(seconds) || Number.parseFloat(seconds.replace(',', '.') || '0') >= 60)
    return refuse(words.messages.seconds, 2);
  return `${hours}${minutes}${seconds}`.replace(/[-−]/, '') === '' ? refuse(ask) : { value: durationOf(parts) };
}

const mostHours = 1e6;

/** Hours, minutes and seconds, each within its box → `PT1H30M`. */
function durationOf([hours = '', minutes = '', seconds = '']: readonly string[]): string {
  const [, minus = '', whole = '0'] = /^([-−]?)(\d*)$/.exec(hours) ?? [];
  const rest = seconds
    .replace(',', '.')
    .replace(/^0+(?=\d)/, '')
    .replace(/\.0*$/, '');
  const parts = [Number(whole) && `${Number(whole)}H`, Number(minutes) && `${Number(minutes)}M`, Number(rest) && `${rest}S`];
  return `${minus ? '-' : ''}PT${parts.filter(Boolean).join('') || '0S'}`;
}

function readPeriod({ messages }: CaseWords, parts: readonly string[]): Read {
  const wrong = parts.findIndex((part) => !/^\d{0,4}$/.test(part));
  if (wrong !== -1) return refuse(messages.period, wrong);
  const [years = 0, months = 0, days = 0] = parts.map(Number);
  if (parts.every((part) => part === '')) return refuse(messages.period);
  const written = [years && `${years}Y`, months && `${months}M`, days && `${days}D`].filter(Boolean).join('');
  return { value: `P${written || '0D'}` };
}

function readDate(words: CaseWords, text: string): Read {
  const day = readDay(words, text);
  if (day === undefined) return refuse(words.messages.date);
  return 'iso' in day ? { value: day.iso } : refuse(words.messages.noDay(text));
}

function readAllowance(words: CaseWords, [number = '', unit = '']: readonly string[]): Read {
  const whole = readQuantity(words, rowOf('count'), [number]);
  return 'value' in whole ? { value: { value: whole.value, unit } } : whole;
}

const shapes: Readonly<Record<string, RegExp>> = {
  version: /^\d{1,15}(\.\d{1,15})*$/,
  country: /^[A-Za-z]{2}$/,
  timeZone: /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/,
  time: /^([01]\d|2[0-3]):[0-5]\d$/,
};

function readText({ messages }: CaseWords, kind: string, text: string): Read {
  if (text === '' || (shapes[kind] && !shapes[kind].test(text))) return refuse(messages.text[kind] ?? messages.required);
  return { value: kind === 'country' ? text.toUpperCase() : text };
}
