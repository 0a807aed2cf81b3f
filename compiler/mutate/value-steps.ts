/**
 * A value → the values next to it: one step of its last written digit up and down, the other truth, the next value of an enum,
 * another zone, one item less, one of a list's enum more.
 */
import { decimals, minus, plus, rational } from '../interpret/rational.ts';
import { kindOf } from '../interpret/wire/wire-forms.ts';
import type { Field, Type } from '../model/type.ts';
import type { Rational, Value } from '../model/value.ts';
import { otherZones } from './other-zones.ts';
import { sayValue } from './say.ts';

/** `path` is where in a record the value changed (`.from`), empty for a plain one; `words` tell the change. */
export type ValueStep = { readonly path: string; readonly words: string; readonly value: Value };

export function valueSteps(value: Value, type: Type): ValueStep[] {
  const inner = type.kind === 'optional' ? type.of : type;
  if (typeof value === 'object' && value !== null && value.kind === 'record') return recordSteps(value, inner);
  if (typeof value === 'object' && value !== null && value.kind === 'list') return listSteps(value, inner);
  return neighbours(value, inner).map((next) => ({ path: '', words: `${sayValue(value, inner)} → ${sayValue(next, inner)}`, value: next }));
}

function neighbours(value: Value, type: Type): Value[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') return otherTexts(value, type);
  if (typeof value !== 'object' || value === null) return [];
  switch (value.kind) {
    case 'rational': {
      const step = stepOf(value.value, type);
      return [plus(value.value, step), minus(value.value, step)].map((next) => ({ kind: 'rational', value: next }));
    }
    case 'date':
      return [1, -1].map((by) => ({ kind: 'date', day: value.day + by }));
    case 'instant':
      return [1000, -1000].map((by) => ({ kind: 'instant', ms: value.ms + by }));
    case 'time':
      return [1, -1].map((by) => ({ kind: 'time', minutes: value.minutes + by }));
    case 'period':
      return [1, -1].map((by) => (value.days === 0 ? { ...value, months: value.months + by } : { ...value, days: value.days + by }));
    case 'allowance':
      return [
        { ...value, value: value.value + 1 },
        { ...value, value: value.value - 1 },
        { ...value, unit: value.unit === 'working-day' ? 'working-hour' : 'working-day' },
      ];
    default:
      return [];
  }
}

/** Texts without an order, versions and free words, have no neighbour. */
function otherTexts(value: string, type: Type): Value[] {
  if (type.kind === 'enum')
    return type.values.length < 2 ? [] : [type.values[(type.values.indexOf(value) + 1) % type.values.length] as string];
  return type.kind === 'text' && type.format === 'timeZone' ? otherZones(value) : [];
}

/** One in the last digit written; for a duration one of the smallest unit it is written in. */
function stepOf(value: Rational, type: Type): Rational {
  const digits = decimals(value);
  const name = type.kind === 'quantity' ? kindOf(type.unit) : undefined;
  if (name === 'duration' && digits === 0) {
    const size = [3600n, 60n].find((unit) => value.numerator % unit === 0n && value.numerator !== 0n);
    return rational(size === 3600n ? 60n : size === 60n ? 60n : 1n);
  }
  return digits === undefined ? rational(1n, value.denominator) : rational(1n, 10n ** BigInt(digits));
}

function recordSteps({ fields }: Extract<Value, { kind: 'record' }>, type: Type): ValueStep[] {
  return fieldsOf(type, fields.kind).flatMap(({ name, type: of }) =>
    valueSteps(fields[name] ?? null, of).map((step) => ({
      path: `.${name}${step.path}`,
      words: step.words,
      value: { kind: 'record' as const, fields: { ...fields, [name]: step.value } },
    })),
  );
}

function fieldsOf(type: Type, kind: Value | undefined): readonly Field[] {
  if (type.kind === 'record') return type.fields;
  return type.kind === 'union' ? (type.variants.find((variant) => variant.kind === kind)?.fields ?? []) : [];
}

function listSteps({ items }: Extract<Value, { kind: 'list' }>, type: Type): ValueStep[] {
  if (type.kind !== 'list') return [];
  const stepTo = (how: string, item: Value, next: readonly Value[]): ValueStep => ({
    path: '',
    words: `${how} ${sayValue(item, type.of)}`,
    value: { kind: 'list', items: next },
  });
  const added = type.of.kind === 'enum' ? type.of.values.filter((item) => !items.includes(item)) : [];
  return [
    ...items.map((item, index) =>
      stepTo(
        'without',
        item,
        items.filter((_, at) => at !== index),
      ),
    ),
    ...added.map((item) => stepTo('with', item, [...items, item])),
  ];
}
