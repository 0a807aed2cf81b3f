/** Names of built-in types → types, and what a quantity read from the text is: its type and exact value. */
import { rational } from '../../algebra/rational.ts';
import { type Field, type Type, type Unit, unitOf, type WireQuantity, weekdays } from '../../model/type.ts';
import type { Value } from '../../model/value.ts';
import { moneyKind, quantityKinds } from '../../runtime/quantities.ts';
import type { Decimal, Per, Quantity, Window } from './quantity.ts';

const quantity = (name: WireQuantity): Type => ({ kind: 'quantity', unit: unitOf(name) });

/** The unit of a rate: that of its amount over those of its divisors. `€/utilisateur/mois` → `{ EUR: 1, '#user': -1, '#month': -1 }`. */
function rated(unit: Unit, per: readonly Per[] = []): Unit {
  const exponents: Record<string, number> = {};
  for (const { base } of per) exponents[base] = (exponents[base] ?? 0) - 1;
  return { ...unit, ...exponents };
}

const sizeOf = (per: readonly Per[] = []): bigint => per.reduce((product, { size }) => product * size, 1n);

/** What a cell of a tariff says. */
export const tariffCell: Type = {
  kind: 'union',
  variants: [
    { kind: 'free', fields: [] },
    {
      kind: 'metered',
      fields: [
        { name: 'credits', type: quantity('credits') },
        { name: 'block', type: quantity('duration') },
      ],
    },
    { kind: 'per-intervention', fields: [{ name: 'credits', type: quantity('credits') }] },
    { kind: 'on-request', fields: [] },
  ],
};

const includedCell: Type = { kind: 'union', variants: [{ kind: 'included', fields: [] }] };

const timeRange: Type = {
  kind: 'record',
  fields: [
    { name: 'from', type: { kind: 'time' } },
    { name: 'to', type: { kind: 'time' } },
  ],
};

const field = (name: string, type: Type): Field => ({ name, type });
const recordType = (...fields: readonly Field[]): Type => ({ kind: 'record', fields });
const weekdayList: Type = { kind: 'list', of: { kind: 'enum', values: [...weekdays] } };
const ends: readonly Field[] = [field('from', { kind: 'time' }), field('to', { kind: 'time' })];
/** One of several opening windows; `days` where they differ by weekday. */
const windowType = (hasDays: boolean): Type => ({ kind: 'record', fields: hasDays ? [field('days', weekdayList), ...ends] : ends });
const dayOfYear = recordType(field('month', quantity('count')), field('day', quantity('count')));
const delay = recordType(field('period', { kind: 'period' }), field('basis', { kind: 'enum', values: ['end-of-month', 'clear-days'] }));

export const builtInTypes: ReadonlyMap<string, Type> = new Map<string, Type>([
  ...quantityKinds.map((name) => [name, quantity(name)] as const),
  ['boolean', { kind: 'boolean' }],
  ['date', { kind: 'date' }],
  ['instant', { kind: 'instant' }],
  ['period', { kind: 'period' }],
  ['allowance', { kind: 'allowance' }],
  ['time', { kind: 'time' }],
  ['timeZone', { kind: 'text', format: 'timeZone' }],
  ['country', { kind: 'text', format: 'country' }],
  ['version', { kind: 'text', format: 'version' }],
  ['text', { kind: 'text', format: 'text' }],
  ['weekday', { kind: 'enum', values: [...weekdays] }],
]);

export const structuredTypes = ['enum', 'record', 'union'] as const;

const exact = (numerator: bigint, denominator = 1n): Value => ({ kind: 'rational', value: rational(numerator, denominator) });
const seconds = (ms: number): Value => exact(BigInt(ms), 1000n);
const whole = (value: number): Value => exact(BigInt(value));
const record = (fields: Readonly<Record<string, Value>>): Value => ({ kind: 'record', fields });

type Typed = { readonly type: Type; readonly value: Value };

/** `2,5%` → percent 5/2; `2 crédits de service / 15 min.` → `{ kind: "metered", credits: 2, block: 900 s }`. */
export function typedValue(read: Quantity): Typed {
  switch (read.kind) {
    case 'money':
      return { type: { kind: 'quantity', unit: moneyUnit(read) }, value: over(read.decimal, read.per) };
    case 'duration':
      return { type: quantity('duration'), value: seconds(read.ms) };
    case 'bytes':
      return { type: { kind: 'quantity', unit: rated(unitOf('bytes'), read.per) }, value: exact(BigInt(read.bytes), sizeOf(read.per)) };
    case 'count':
    case 'ordinal':
      return { type: quantity('count'), value: whole(read.value) };
    case 'credits':
      return { type: quantity('credits'), value: whole(read.value) };
    case 'period':
      return { type: { kind: 'period' }, value: { kind: 'period', months: read.months, days: read.days } };
    case 'allowance':
      return { type: { kind: 'allowance' }, value: { kind: 'allowance', value: read.value, unit: read.unit } };
    case 'time':
      return { type: { kind: 'time' }, value: { kind: 'time', minutes: read.minutes } };
    case 'timeRange':
      return { type: timeRange, value: record({ from: { kind: 'time', minutes: read.from }, to: { kind: 'time', minutes: read.to } }) };
    case 'rate':
      return { type: tariffCell, value: rateOf(read) };
    case 'free':
      return { type: tariffCell, value: record({ kind: 'free' }) };
    case 'onRequest':
      return { type: tariffCell, value: record({ kind: 'on-request' }) };
    default:
      return typedRecord(read);
  }
}

/** The kinds that are dates, records, lists, or rates. */
function typedRecord(
  read: Exclude<
    Quantity,
    {
      kind:
        | 'money'
        | 'duration'
        | 'bytes'
        | 'count'
        | 'ordinal'
        | 'credits'
        | 'period'
        | 'allowance'
        | 'time'
        | 'timeRange'
        | 'rate'
        | 'free'
        | 'onRequest';
    }
  >,
): Typed {
  switch (read.kind) {
    case 'included':
      return { type: includedCell, value: record({ kind: 'included' }) };
    case 'decimal':
      return { type: quantity('decimal'), value: exact(read.numerator, read.denominator) };
    case 'measured':
      return { type: { kind: 'quantity', unit: rated(unitOf(`#${read.unit}`), read.per) }, value: over(read.decimal, read.per) };
    case 'date':
      return { type: { kind: 'date' }, value: { kind: 'date', day: read.day } };
    case 'dayOfYear':
      return { type: dayOfYear, value: record({ month: whole(read.month), day: whole(read.day) }) };
    case 'delay': {
      const period: Value = { kind: 'period', months: read.months, days: read.days };
      return { type: delay, value: record({ period, basis: read.basis }) };
    }
    case 'weekdays':
      return { type: weekdayList, value: list(read.days) };
    case 'hours':
      return hoursOf(read.windows);
    case 'range':
      return rangeOf(read);
    default:
      return { type: { kind: 'quantity', unit: rated(unitOf(read.kind), read.per) }, value: over(read.decimal, read.per) };
  }
}

const moneyUnit = ({ currency, tax, per }: Quantity & { kind: 'money' }): Unit =>
  rated({ ...unitOf(moneyKind(currency)), ...(tax ? { tax } : {}) }, per);

/** An amount for `size` of its divisors, for one of them. */
const over = ({ digits, scale }: Decimal, per: readonly Per[] | undefined): Value => exact(digits, 10n ** BigInt(scale) * sizeOf(per));

const list = (items: readonly Value[]): Value => ({ kind: 'list', items });
const clock = (minutes: number): Value => ({ kind: 'time', minutes });

function hoursOf(windows: readonly Window[]): { readonly type: Type; readonly value: Value } {
  const hasDays = windows.some(({ days }) => days !== undefined);
  const items = windows.map(({ days = weekdays, from, to }) =>
    record({ ...(hasDays ? { days: list(days) } : {}), from: clock(from), to: clock(to) }),
  );
  return { type: { kind: 'list', of: windowType(hasDays) }, value: list(items) };
}

function rangeOf(read: Quantity & { kind: 'range' }): { readonly type: Type; readonly value: Value } {
  const [from, to] = [typedValue(read.from), typedValue(read.to)];
  return { type: recordType(field('from', from.type), field('to', to.type)), value: record({ from: from.value, to: to.value }) };
}

function rateOf({ credits, per }: Quantity & { kind: 'rate' }): Value {
  return per === 'intervention'
    ? record({ kind: 'per-intervention', credits: whole(credits) })
    : record({ kind: 'metered', credits: whole(credits), block: seconds(per.ms) });
}

/** One text per value: two values are the same if these are. */
export function valueKey(value: Value): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part));
}
