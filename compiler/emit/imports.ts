/** What a generated module takes from the runtime: gathered while code is made, written as imports at the end. */
import { type Code, call } from './code.ts';

/** Runtime file of each function that generated code calls. */
const origins: Readonly<Record<string, readonly string[]>> = {
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
  list: ['latest', 'distinct'],
  holidays: ['calendarOf', 'derived'],
  instant: ['moveInstant'],
  skipped: ['addWorkingDaysTold', 'addOpenDaysTold', 'addOpenTimeTold', 'openTimeTold'],
  trace: ['follow', 'received', 'conclude'],
  'wire-write': ['writeValue'],
  calendar: ['isBetween', 'monthsBetween', 'weekday', 'nextDayOfMonth'],
  period: ['addPeriod', 'subtractPeriod', 'timesPeriod', 'equalPeriods', 'wholeYears', 'recurrence'],
  workdays: ['addWorkingDays'],
  zone: ['localDate', 'localTime', 'localInstant', 'lastOccurrence', 'zoneOf', 'tableZone'],
  schedule: ['schedule', 'isOpen', 'openTime', 'addOpenTime', 'addOpenDays', 'nextOpening', 'openingLength', 'closing'],
  version: ['differingComponents', 'differingDigits'],
  invalid: ['InvalidInput', 'refuseNegative', 'refuseNegatives'],
};
const types: Readonly<Record<string, readonly string[]>> = {
  integer: ['Int'],
  fraction: ['Exact'],
  trace: ['Explained', 'Step'],
  schedule: ['Schedule'],
};

/** Names of all that generated code may call: no local takes one. */
export const runtimeNames: ReadonlySet<string> = new Set(Object.values(origins).flat());

export type Imports = {
  /** A call of a runtime function. */
  readonly call: (name: string, ...args: readonly Code[]) => Code;
  /** The name of a runtime type or value, imported. */
  readonly name: (name: string, file?: string) => string;
  readonly list: () => readonly ImportedFile[];
};
type ImportedFile = {
  readonly file: string;
  readonly names: readonly { readonly name: string; readonly isType: boolean; readonly alias?: string }[];
};

/** `taken` are the module's own names: a runtime function of the same name is imported under an alias. */
export function createImports(taken: ReadonlySet<string>): Imports {
  const used = new Map<string, { file: string; isType: boolean }>();
  const name = (wanted: string, file?: string): string => {
    const isType = find(types, wanted) !== undefined;
    used.set(wanted, { file: file ?? find(origins, wanted) ?? find(types, wanted) ?? 'integer', isType });
    return aliasOf(wanted, taken) ?? wanted;
  };
  return {
    call: (wanted, ...args) => call(name(wanted), ...args),
    name,
    list: () => grouped(used, taken),
  };
}

const find = (table: Readonly<Record<string, readonly string[]>>, name: string): string | undefined =>
  Object.keys(table).find((file) => table[file]?.includes(name));

const aliasOf = (name: string, taken: ReadonlySet<string>): string | undefined => (taken.has(name) ? `${name}Of` : undefined);

function grouped(used: ReadonlyMap<string, { file: string; isType: boolean }>, taken: ReadonlySet<string>): ImportedFile[] {
  const files = [...new Set([...used.values()].map(({ file }) => file))].sort();
  return files.map((file) => ({
    file,
    names: [...used]
      .filter(([, origin]) => origin.file === file)
      .map(([name, { isType }]) => ({ name, isType, ...(taken.has(name) ? { alias: `${name}Of` } : {}) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }));
}
