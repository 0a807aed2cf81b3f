/** What an assumption says → its type and value: a quantity of the French grammar, a text, a date, or a list of them. */

import { isAssignable, join, typeWords } from '../algebra/assignable.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import { type Report, spoiling } from '../diagnostic/diagnostic.ts';
import { isCountryCode } from '../language/calendar/country.ts';
import type { Language } from '../language/language.ts';
import { typedValue } from '../language/quantity/built-in-type.ts';
import type { QuantityType } from '../language/quantity/quantity.ts';
import type { ReadingContext } from '../language/quantity/reading.ts';
import type { AssumptionDeclaration } from '../model/contract.ts';
import { type Type, wireQuantityOf } from '../model/type.ts';
import type { Value } from '../model/value.ts';
import { isNamedKind } from '../runtime/quantities.ts';
import type { TypeResolver } from './resolve-type.ts';

/** The contract's language, and what decides how its quantities read. */
export type Reading = { readonly language: Language; readonly context: ReadingContext };

type Typed = { readonly type: Type; readonly value: Value };
type Read = { readonly ok: true; readonly typed: Typed } | { readonly ok: false; readonly expected: string };

export function readAssumption(
  { id, value, type }: AssumptionDeclaration,
  types: TypeResolver,
  reading: Reading,
  report: Report,
): Typed | undefined {
  const written = typeof value.value === 'object' ? [...value.value] : [String(value.value)];
  const wanted = type && types.name(type);
  const isList = typeof value.value === 'object';
  const read = isList ? readList(written, wanted, reading) : readOne(written[0] ?? '', wanted, reading);
  if (read.ok) return read.typed;
  const told = diagnose(
    'link/assumption',
    { id: id.value, value: written.join(', '), expected: read.expected, ...(type ? {} : { type: meantType(written[0] ?? '') }) },
    { span: value.span },
  );
  report(spoiling(told, { span: value.span, texts: [id.value] }));
  return undefined;
}

/** The type that a value without one was probably meant to have. */
function meantType(text: string): 'date' | 'timeZone' | 'country' | 'version' | undefined {
  if (/^\d{4}-\d\d?-\d\d?$|^\d\d?[/.]\d\d?[/.]\d{4}$|^\d{1,2}(?:er)?\s+\p{L}{3,9}\.?\s+\d{4}$/u.test(text)) return 'date';
  if (/^[A-Z]{2}$/.test(text)) return 'country';
  if (/^\d+(?:\.\d+)+$/.test(text)) return 'version';
  return /^[A-Z][A-Za-z]+\/[A-Za-z_]+/.test(text) ? 'timeZone' : undefined;
}

function readList(items: readonly string[], wanted: Type | undefined, reading: Reading): Read {
  if (wanted && wanted.kind !== 'list') return { ok: false, expected: 'one value, not a list' };
  const read = items.map((item) => readOne(item, wanted?.of, reading));
  const failed = read.find((one) => !one.ok);
  if (failed && !failed.ok) return failed;
  const typed = read.flatMap((one) => (one.ok ? [one.typed] : []));
  const types = typed.map(({ type }) => type);
  const of = types.reduce<Type | undefined>((all, type) => all && join(all, type), wanted?.of ?? types[0]);
  if (!of) return { ok: false, expected: typed.length === 0 ? 'a type for an empty list' : 'items of one unit' };
  return { ok: true, typed: { type: { kind: 'list', of }, value: { kind: 'list', items: typed.map(({ value }) => value) } } };
}

function readOne(text: string, wanted: Type | undefined, reading: Reading): Read {
  if (!wanted) return readQuantity(text, undefined, undefined, reading);
  switch (wanted.kind) {
    case 'quantity':
    case 'period':
    case 'allowance':
    case 'time':
      return readQuantity(text, wanted, quantityKind(wanted), reading);
    case 'boolean':
      return text === 'true' || text === 'false' ? typed(wanted, text === 'true') : { ok: false, expected: 'true or false' };
    case 'enum':
      return wanted.values.includes(text) ? typed(wanted, text) : { ok: false, expected: `one of: ${wanted.values.join(', ')}` };
    case 'text':
      return readText(text, wanted);
    case 'date':
      return readDate(text, wanted, reading);
    default:
      return { ok: false, expected: 'a quantity, a text, a date, or a list of them' };
  }
}

/** As the contract writes its dates, or as data do. */
function readDate(text: string, wanted: Type, reading: Reading): Read {
  const read = readQuantity(text, wanted, undefined, reading);
  return read.ok ? read : { ok: false, expected: 'a date such as 2024-05-31' };
}

const typed = (type: Type, value: Value): Read => ({ ok: true, typed: { type, value } });

function readQuantity(text: string, wantedType: Type | undefined, wanted: QuantityType | undefined, reading: Reading): Read {
  const read = reading.language.parseQuantity(text, wanted, reading.context);
  if (!read.ok) return { ok: false, expected: read.expected };
  const typed = typedValue(read.value);
  const isOther = wantedType !== undefined && !isAssignable(typed.type, wantedType);
  return isOther ? { ok: false, expected: typeWords(wantedType) } : { ok: true, typed };
}

function quantityKind(type: Type): QuantityType | undefined {
  if (type.kind === 'period' || type.kind === 'allowance' || type.kind === 'time') return type.kind;
  if (type.kind !== 'quantity') return undefined;
  const kind = wireQuantityOf(type.unit);
  if (kind === undefined || !isNamedKind(kind)) return kind;
  return kind.startsWith('¤') ? 'money' : 'measured';
}

const textForms = {
  country: { pattern: /^[A-Z]{2}$/, expected: 'an ISO 3166 country code such as BE' },
  version: { pattern: /^\d+(?:\.\d+)*$/, expected: 'a dotted version' },
  timeZone: { pattern: /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/, expected: 'an IANA time zone' },
  text: { pattern: /\S/, expected: 'a text' },
} as const;

function readText(text: string, type: Type & { kind: 'text' }): Read {
  const { pattern, expected } = textForms[type.format];
  const isZone = type.format !== 'timeZone' || knowsZone(text);
  const isKnown = type.format !== 'country' || isCountryCode(text);
  return pattern.test(text) && isZone && isKnown ? typed(type, text) : { ok: false, expected };
}

function knowsZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
