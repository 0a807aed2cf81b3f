/** Names of built-in types → types, and what a quantity read from the text is: its type and exact value. */
import { rational } from '../../algebra/rational.ts';
import { type Tax, type Type, unitOf, type WireQuantity, weekdays } from '../../model/type.ts';
import type { Value } from '../../model/value.ts';
import { quantityKinds } from '../../runtime/quantities.ts';
import type { Decimal, Quantity } from './quantity.ts';

const quantity = (name: WireQuantity): Type => ({ kind: 'quantity', unit: unitOf(name) });

const money = (tax: Tax | undefined): Type => ({ kind: 'quantity', unit: { ...unitOf('money'), ...(tax ? { tax } : {}) } });

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

const timeRange: Type = {
  kind: 'record',
  fields: [
    { name: 'from', type: { kind: 'time' } },
    { name: 'to', type: { kind: 'time' } },
  ],
};

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
const decimal = ({ digits, scale }: Decimal): Value => exact(digits, 10n ** BigInt(scale));
const seconds = (ms: number): Value => exact(BigInt(ms), 1000n);
const whole = (value: number): Value => exact(BigInt(value));
const record = (fields: Readonly<Record<string, Value>>): Value => ({ kind: 'record', fields });

/** `2,5%` → percent 5/2; `2 crédits de service / 15 min.` → `{ kind: "metered", credits: 2, block: 900 s }`. */
export function typedValue(read: Quantity): { readonly type: Type; readonly value: Value } {
  switch (read.kind) {
    case 'money':
      return { type: money(read.tax), value: decimal(read.decimal) };
    case 'duration':
      return { type: quantity('duration'), value: seconds(read.ms) };
    case 'bytes':
      return { type: quantity('bytes'), value: whole(read.bytes) };
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
      return { type: quantity(read.kind), value: decimal(read.decimal) };
  }
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
