/**
 * Lengths of time: exact durations, calendar periods and working time, at the place of a cursor.
 * The non-obvious law: a unit decides the kind (hours are exact, days are calendar, `ouvrés` is working time), never the size.
 */
import type { Cursor } from '../../quantity/cursor.ts';
import type { Decimal, Quantity } from '../../quantity/quantity.ts';
import { endOf } from '../../text/words.ts';
import { readNumberWords } from './number-words.ts';
import { readDecimal, readInteger } from './numeral.ts';

/** `rank` falls along a compound (`2 heures 30 minutes`); a unit holds `ms`, or `months` and `days`. */
type Unit = { readonly rank: number; readonly ms?: number; readonly months?: number; readonly days?: number };

const hour: Unit = { rank: 3, ms: 3_600_000 };
const minute: Unit = { rank: 2, ms: 60_000 };
const second: Unit = { rank: 1, ms: 1000 };
const millisecond: Unit = { rank: 0, ms: 1 };
const year: Unit = { rank: 6, months: 12 };
const month: Unit = { rank: 3, months: 1 };
const day: Unit = { rank: 1, days: 1 };

const exactUnits: ReadonlyMap<string, Unit> = new Map([
  ...['heure', 'heures', 'h'].map((word) => [word, hour] as const),
  ...['minute', 'minutes', 'mn', 'mn.', 'min', 'min.', 'mins'].map((word) => [word, minute] as const),
  ...['seconde', 'secondes', 'sec', 'sec.', 's'].map((word) => [word, second] as const),
  ...['milliseconde', 'millisecondes', 'ms'].map((word) => [word, millisecond] as const),
]);

const calendarUnits: ReadonlyMap<string, Unit> = new Map([
  ...['an', 'ans', 'année', 'années'].map((word) => [word, year] as const),
  ...['semestre', 'semestres'].map((word) => [word, { rank: 5, months: 6 }] as const),
  ...['trimestre', 'trimestres'].map((word) => [word, { rank: 4, months: 3 }] as const),
  ['mois', month],
  ...['semaine', 'semaines'].map((word) => [word, { rank: 2, days: 7 }] as const),
  ...['jour', 'jours', 'journée', 'journées', 'j'].map((word) => [word, day] as const),
  ...['quinzaine', 'quinzaines'].map((word) => [word, { rank: 2, days: 15 }] as const),
]);

/** `jours-homme` and `j/h` are no days. */
const unitWord = /(?:mn|min|sec)\.|[a-zéû]+(?!\p{L}|-\p{L}|(?<=(?:^|[^\p{L}])j)\/)|[a-zéû]+(?=-calendriers?(?!\p{L}))/uy;
const before = /(?:derni(?:er|ère)s?|premi(?:er|ère)s?|prochaine?s?|suivante?s?) +/y;
const after =
  /[ -]+(?:calendriers?|calendaires?|consécuti(?:f|ve)s?|glissante?s?|révolue?s?|enti(?:er|ère)s?|suivante?s?|précédente?s?)(?!\p{L})/uy;

/** Follows days and hours that are not counted as calendar time. */
const working = / +ouvr[ée]?/uy;

/** Reads a unit of `units`, with the adjectives that do not change its length around it. A capital `S` is no second. */
const readUnit = (cursor: Cursor, units: ReadonlyMap<string, Unit>, expected: string): Unit | undefined => {
  cursor.spaces();
  cursor.read(before);
  const start = cursor.at;
  const unit = cursor.source[start] === 'S' ? undefined : units.get(cursor.read(unitWord)?.[0] ?? '');
  if (unit === undefined) return cursor.fail(expected, start);
  cursor.read(after);
  return unit;
};

const readPart = (cursor: Cursor, units: ReadonlyMap<string, Unit>, expected: string): { amount: Decimal; unit: Unit } | undefined => {
  const amount = readDecimal(cursor);
  const unit = amount && readUnit(cursor, units, expected);
  return unit && { amount, unit };
};

type Length = { readonly ms: number; readonly months: number; readonly days: number };

const scaled = ({ digits, scale }: Decimal, size: number): number | undefined => {
  const divisor = 10n ** BigInt(scale);
  const total = digits * BigInt(size);
  return total % divisor === 0n && total <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(total / divisor) : undefined;
};

const lengthOf = (amount: Decimal, { ms = 0, months = 0, days = 0 }: Unit): Length | undefined => {
  const [inMs, inMonths, inDays] = [scaled(amount, ms), scaled(amount, months), scaled(amount, days)];
  if (inMs === undefined || inMonths === undefined || inDays === undefined) return undefined;
  return { ms: inMs, months: inMonths, days: inDays };
};

const sum = (a: Length, b: Length): Length => ({ ms: a.ms + b.ms, months: a.months + b.months, days: a.days + b.days });

const joint = /(?: et)? */y;

/** `et demi(e)` after an hour or a year: half of the unit it follows. */
const readHalf = (cursor: Cursor, unit: Unit): Length | undefined => {
  if (unit !== hour && unit !== year) return undefined;
  return cursor.read(/ et demie?(?!\p{L})/uy) && lengthOf({ digits: 5n, scale: 1 }, unit);
};

/** Reads `2 heures 30 minutes`, `un an et demi`: parts whose units fall, added up. */
const readParts = (cursor: Cursor, units: ReadonlyMap<string, Unit>, expected: string): { length: Length; last: Unit } | undefined => {
  const start = cursor.at;
  const first = readPart(cursor, units, expected);
  let length = first && lengthOf(first.amount, first.unit);
  if (first === undefined) return undefined;
  if (length === undefined) return cursor.refuse('a length without a rest', start);
  const half = readHalf(cursor, first.unit);
  if (half !== undefined) return { length: sum(length, half), last: day };
  let last = first.unit;
  for (;;) {
    const next = cursor.attempt((c) => readNextPart(c, units, last, expected));
    if (next === undefined) return { length, last };
    length = sum(length, next.length);
    last = next.unit;
  }
};

const readNextPart = (cursor: Cursor, units: ReadonlyMap<string, Unit>, previous: Unit, expected: string) => {
  cursor.read(joint);
  const part = readPart(cursor, units, expected);
  const length = part && lengthOf(part.amount, part.unit);
  return part && length && part.unit.rank < previous.rank ? { length, unit: part.unit } : undefined;
};

const duration = (ms: number): Quantity => ({ kind: 'duration', ms });

/** `43'12''`, `43'`, `12''`: minutes and seconds in primes. */
const readPrimes = (cursor: Cursor): Quantity | undefined => {
  const alone = cursor.read(/(\d{1,6})(?:''|")/y);
  if (alone !== undefined) return duration(Number(alone[1]) * 1000);
  const minutes = cursor.read(/(\d{1,6})'(?!')/y);
  if (minutes === undefined) return undefined;
  const start = cursor.at;
  const seconds = cursor.read(/ ?(\d{1,2})(?:''|")/y);
  if (Number(seconds?.[1] ?? 0) > 59) return cursor.refuse('seconds below 60', start);
  return duration(Number(minutes[1]) * 60_000 + Number(seconds?.[1] ?? 0) * 1000);
};

/** `1/4 d'heure`, `trois quarts d'heure`, `une demi-heure`: a fraction of an hour. */
const readFraction = (cursor: Cursor): Quantity | undefined => {
  if (cursor.read(/une demi[- ]heure(?!\p{L})/uy)) return duration(1_800_000);
  const start = cursor.at;
  const [top, bottom] = readRatio(cursor) ?? [0, 0];
  if (bottom === 0) return undefined;
  if (cursor.read(/ *(?:d' *)?heures?(?!\p{L})/uy) === undefined) return cursor.fail('“d’heure”');
  const ms = (top * 3_600_000) / bottom;
  return Number.isSafeInteger(ms) ? duration(ms) : cursor.refuse('a fraction that is a whole number of milliseconds', start);
};

const readRatio = (cursor: Cursor): readonly [number, number] | undefined => {
  const digits = cursor.read(/(\d{1,3}) ?[/⁄] ?(\d{1,3})/y);
  if (digits !== undefined) return [Number(digits[1]), Number(digits[2])];
  const quarters = cursor.read(/(?:un quart|(trois) quarts)(?!\p{L})/uy);
  return quarters && [quarters[1] === undefined ? 1 : 3, 4];
};

/** Minutes written without their unit: `4h30`, `4 heures 30` at the end. */
const readBareMinutes = (cursor: Cursor, last: Unit): number => {
  if (last !== hour) return 0;
  const minutes = cursor.read(/([0-5]\d)(?![\d\p{L}])/uy) ?? cursor.read(/ ([0-5]\d)(?= *$)/y);
  if (minutes) return Number(minutes[1]) * 60_000;
  const words = cursor.read(
    / (dix|quinze|vingt|trente|quarante|quarante-cinq|cinquante)(?= *(?:$|[.,;:)])| (?:et|ou|par|pour|au|à|du|de|dans|après|avant|chaque|sans|avec|les?|la)(?!\p{L}))/uy,
  )?.[1];
  return (readNumberWords(words ?? '', 0)?.value ?? 0) * 60_000;
};

/** An exact duration: `43'12''`, `1/4 d'heure`, `60 mn`, `4 heures`, `1 heure et 30 minutes`. */
export const readDuration = (cursor: Cursor): Quantity | undefined => {
  const short = cursor.attempt(readPrimes) ?? cursor.attempt(readFraction);
  if (short !== undefined) return short;
  const parts = readParts(cursor, exactUnits, 'a unit');
  if (parts === undefined || endOf(working, cursor.text, cursor.at) !== undefined) return undefined;
  return duration(parts.length.ms + readBareMinutes(cursor, parts.last));
};

const wholes: ReadonlyMap<string, Quantity> = new Map(
  ["l'année", "l'an", 'le semestre', 'le trimestre', 'le mois', 'la semaine'].map((words) => {
    const { months = 0, days = 0 } = calendarUnits.get(words.replace(/^l(?:'|[ae] )/, '')) ?? {};
    return [words, { kind: 'period', months, days }];
  }),
);

const fixed = /(?:(quinzaine)|(huitaine))(?! d[e'])(?!\p{L})/uy;

/** `sous huitaine`, `sous quinzaine`: eight and fifteen days, by usage. */
const readFixed = (cursor: Cursor): Quantity | undefined => {
  const found = cursor.read(/une (?=quinzaine|huitaine)|/y) && cursor.read(fixed);
  return found && { kind: 'period', months: 0, days: found[1] === undefined ? 8 : 15 };
};

/** `J+1`: days after another; `J+1 ouvré` counts working days. `H+4`: hours. */
export const readOffset = (cursor: Cursor): Quantity | undefined => {
  const found = cursor.read(/([jhm]) ?\+ ?(\d{1,4})(?![\d\p{L}])( ?(?:jours? )?ouvr(?:é|able)e?s?(?!\p{L}))?/uy);
  if (found === undefined) return undefined;
  const [, unit, digits, working] = found;
  const value = Number(digits);
  if (working !== undefined)
    return unit === 'j'
      ? { kind: 'allowance', value, unit: 'working-day' }
      : unit === 'h'
        ? { kind: 'allowance', value, unit: 'working-hour' }
        : undefined;
  if (unit === 'h') return duration(value * 3_600_000);
  return unit === 'j' ? { kind: 'period', months: 0, days: value } : { kind: 'period', months: value, days: 0 };
};

/** `30 jours fin de mois`, `10 jours francs`: days that are not counted as calendar time alone. */
export const readDelay = (cursor: Cursor): Quantity | undefined => {
  const parts = readParts(cursor, calendarUnits, 'a unit');
  if (parts === undefined) return undefined;
  const { months, days } = parts.length;
  if (cursor.read(/,? (?:à compter de la )?fin de mois(?!\p{L})/uy)) return { kind: 'delay', months, days, basis: 'end-of-month' };
  const isClear = cursor.read(/ francs?(?!\p{L})/uy) !== undefined;
  return isClear && months === 0 ? { kind: 'delay', months, days, basis: 'clear-days' } : undefined;
};

/** A calendar period: `14 jours`, `six (6) derniers mois`, `deux ans et six mois`, `l'année`. */
export const readPeriod = (cursor: Cursor): Quantity | undefined => {
  const whole = wholes.get(cursor.read(/l(?:'|[ae] )[a-zé]+(?!\p{L})/uy)?.[0] ?? '');
  if (whole !== undefined) return whole;
  const usual = cursor.attempt(readFixed);
  if (usual !== undefined) return usual;
  const parts = cursor.attempt((c) => readParts(c, calendarUnits, 'a unit'));
  if (parts === undefined || cursor.read(/ et demie?(?!\p{L})/uy)) return undefined;
  if (isVague(cursor) || endOf(working, cursor.text, cursor.at) !== undefined) return undefined;
  return { kind: 'period', months: parts.length.months, days: parts.length.days };
};

/** `une quinzaine de jours` is about fifteen. */
const isVague = (cursor: Cursor): boolean =>
  /quinzaines? *$/.test(cursor.text.slice(0, cursor.at)) && /^ d[e']/.test(cursor.text.slice(cursor.at));

/** Working time: `4 heures ouvrables`, `2 jours ouvrés`. */
export const readAllowance = (cursor: Cursor): Quantity | undefined => {
  const value = readInteger(cursor);
  if (value === undefined) return undefined;
  cursor.spaces();
  cursor.read(before);
  const unit = cursor.read(/(?:(jours?|j\.?)|heures?|h) +ouvr(?:able|ée?)s?(?!\p{L})/uy);
  if (unit === undefined) return cursor.fail('a unit');
  return { kind: 'allowance', value, unit: unit[1] !== undefined ? 'working-day' : 'working-hour' };
};
