/** What generated code may take from the runtime, by the file that exports it: a plan that names anything else does not compile. */
const values = {
  integer: [
    'add',
    'subtract',
    'multiply',
    'floorDivide',
    'ceilDivide',
    'lesser',
    'greater',
    'absolute',
    'sumOf',
    'sumBy',
    'leastOf',
    'greatestOf',
    'leastBy',
    'greatestBy',
  ],
  fraction: [
    'quotient',
    'productOver',
    'scaled',
    'per',
    'ratio',
    'plus',
    'minus',
    'times',
    'over',
    'compare',
    'floorOf',
    'ceilOf',
    'lesserExact',
    'greaterExact',
    'absoluteExact',
    'sumExact',
    'leastExact',
    'greatestExact',
  ],
  rounding: ['roundedDivide', 'roundedOf', 'roundedTo'],
  power: ['power'],
  list: ['latest', 'distinct', 'sorted', 'sortedExact'],
  'time/holidays': ['calendarOf', 'derived'],
  'time/instant': ['moveInstant'],
  'explain/trace': ['explained'],
  'explain/skipped': ['walksOf'],
  'explain/concluded': ['concluded'],
  'time/calendar': ['isBetween', 'monthsBetween', 'weekday', 'nextDayOfMonth', 'yearOf', 'monthOf', 'dayOfMonth', 'endOfMonth'],
  'time/period': [
    'addPeriod',
    'subtractPeriod',
    'timesPeriod',
    'equalPeriods',
    'wholeYears',
    'recurrence',
    'clearDaysAfter',
    'clearDaysBefore',
  ],
  'time/intervals': ['mergeIntervals', 'intersectIntervals', 'intervalsLength'],
  'time/workdays': ['addWorkingDays'],
  'time/zone': ['localDate', 'localTime', 'localInstant', 'lastOccurrence', 'zoneOf', 'tableZone'],
  'time/schedule': ['schedule', 'isOpen', 'openTime', 'addOpenTime', 'addOpenDays', 'nextOpening', 'openingLength', 'closing'],
  'time/opening-hours': ['openingHours'],
  version: ['differingComponents', 'differingDigits'],
  invalid: ['InvalidInput', 'refuseNegative', 'refuseNegatives'],
} as const;
const types = {
  integer: ['Int'],
  fraction: ['Exact'],
  'explain/trace': ['Explained', 'Step', 'Telling', 'ToldChoice', 'Trace'],
  'time/schedule': ['Schedule'],
  words: ['RuleWords'],
} as const;

type SymbolsOf<Table extends Readonly<Record<string, readonly string[]>>> = Table[keyof Table][number];
type RuntimeValue = SymbolsOf<typeof values>;
export type RuntimeSymbol = RuntimeValue | SymbolsOf<typeof types>;

/** Names of all that generated code may call: no local takes one. */
export const runtimeNames: ReadonlySet<string> = new Set(Object.values(values).flat());

const filesOf = (table: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(table).flatMap(([file, names]) => names.map((name): [string, string] => [name, file]));
const typeFiles = new Map(filesOf(types));
const valueFiles = new Map(filesOf(values));

/** The runtime file that exports a symbol, and whether it is but a type. */
export function originOf(symbol: RuntimeSymbol): { readonly file: string; readonly isType: boolean } {
  const type = typeFiles.get(symbol);
  return { file: type ?? valueFiles.get(symbol) ?? 'integer', isType: type !== undefined };
}
