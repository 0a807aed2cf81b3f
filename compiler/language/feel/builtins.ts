/** Signatures of the built-in functions with fixed types; those that follow their arguments' types are in `type/generic/type-generic.ts`. */

import { boolean, date, duration, instant, number } from '../../algebra/assignable.ts';
import type { BuiltinName } from '../../model/expression/expression.ts';
import { type Type, weekdays } from '../../model/type.ts';

export type Builtin = { readonly parameters: readonly { readonly name: string; readonly type: Type }[]; readonly result: Type };

/** Functions whose result type follows their arguments. `latest` has a node of its own. */
const generic = [
  'sum',
  'min',
  'max',
  'count',
  'abs',
  'floor',
  'ceiling',
  'decimal',
  'roundHalfEven',
  'roundHalfUp',
  'roundHalfDown',
  'roundUp',
  'roundDown',
  'power',
  'sort',
  'openingHours',
  'mergeIntervals',
  'intersectIntervals',
  'intervalsLength',
  'contains',
  'concatenate',
  'last',
  'distinct',
  'default',
  'latest',
  'covers',
] as const;
export type Generic = (typeof generic)[number];

const time: Type = { kind: 'time' };
const zone: Type = { kind: 'text', format: 'timeZone' };
const version: Type = { kind: 'text', format: 'version' };
const weekday: Type = { kind: 'enum', values: weekdays };
const days: Type = { kind: 'list', of: weekday };
const dates: Type = { kind: 'list', of: date };
const schedule: Type = { kind: 'schedule' };
const period: Type = { kind: 'period' };
const occurrence: Type = {
  kind: 'record',
  fields: [
    { name: 'index', type: number },
    { name: 'start', type: date },
    { name: 'endExclusive', type: date },
  ],
};
const ranks: Type = { kind: 'list', of: number };

const builtin = (parameters: Readonly<Record<string, Type>>, result: Type): Builtin => ({
  parameters: Object.entries(parameters).map(([name, type]) => ({ name, type })),
  result,
});

const builtins: Readonly<Record<Exclude<BuiltinName, Generic>, Builtin>> = {
  daysBetween: builtin({ from: date, to: date }, number),
  monthsBetween: builtin({ from: date, to: date }, number),
  dayBefore: builtin({ date }, date),
  dayAfter: builtin({ date }, date),
  recurrence: builtin({ start: date, every: period, on: date }, occurrence),
  nextDayOfMonth: builtin({ on: date, day: number }, date),
  year: builtin({ date }, number),
  month: builtin({ date }, number),
  dayOfMonth: builtin({ date }, number),
  endOfMonth: builtin({ date }, date),
  clearDaysAfter: builtin({ date, delay: period }, date),
  clearDaysBefore: builtin({ date, delay: period }, date),
  weekday: builtin({ date }, weekday),
  addWorkingDays: builtin({ date, days: number, weekdays: days, holidays: dates }, date),
  localDate: builtin({ instant, zone }, date),
  localTime: builtin({ instant, zone }, time),
  localInstant: builtin({ date, time, zone }, instant),
  lastOccurrence: builtin({ instant, time, zone }, instant),
  schedule: builtin({ opening: time, closing: time, weekdays: days, zone, holidays: dates }, schedule),
  isOpen: builtin({ instant, schedule }, boolean),
  openTime: builtin({ from: instant, to: instant, schedule }, duration),
  addOpenTime: builtin({ from: instant, duration, schedule }, instant),
  addOpenDays: builtin({ date, days: number, schedule }, date),
  nextOpening: builtin({ instant, schedule }, instant),
  openingLength: builtin({ schedule }, duration),
  closing: builtin({ date, schedule }, instant),
  differingComponents: builtin({ left: version, right: version }, ranks),
  differingDigits: builtin({ left: version, right: version }, ranks),
};

export const functionNames: readonly string[] = [...generic, ...Object.keys(builtins), 'not'];

export const isGeneric = (name: string): name is Generic => (generic as readonly string[]).includes(name);
/** The fixed signature of a name, if it has one. */
export function builtinOf(name: string): { readonly name: Exclude<BuiltinName, Generic>; readonly signature: Builtin } | undefined {
  return Object.hasOwn(builtins, name)
    ? { name: name as Exclude<BuiltinName, Generic>, signature: builtins[name as 'weekday'] }
    : undefined;
}
