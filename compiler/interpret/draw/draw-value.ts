/**
 * Values worth trying, by type: a rule's constants, one step beside them, their sums and multiples, what was drawn before
 * moved by them; days the clock changes, holidays, month ends; zero, the limits of the wire; and plain random ones.
 */
import { countries } from '../../language/calendar/country.ts';
import type { Type, WireQuantity } from '../../model/type.ts';
import type { Rational, Value } from '../../model/value.ts';
import { dateAt, dayAt } from '../calendar.ts';
import { floor, minus, negative, plus, rational, signOf, times, zero } from '../rational.ts';
import { formOf, kindOf } from '../wire/wire-forms.ts';
import { instantOf } from '../zone.ts';
import { type KnownValues, typeKey } from './known-values.ts';
import { firstDay, fitDay, fitMs, fitQuantity, lastDay, limitOf, stepOf } from './limits.ts';
import type { Random } from './random.ts';

export type Context = {
  readonly random: Random;
  readonly known: KnownValues;
  /** What this draw holds so far. */
  readonly earlier: Map<string, Value[]>;
};

type Of<Kind extends string> = Extract<Exclude<Value, string | boolean | null>, { kind: Kind }>;
type Sign = 'nonnegative' | 'positive' | undefined;

/** A value of the type, within the wire's limits and mostly of the sign. It joins the earlier ones. */
export function drawValue(type: Type, context: Context, sign?: Sign, fieldSigns: Readonly<Record<string, Sign>> = {}): Value {
  const value = choose(type, context, sign, fieldSigns);
  if (!['list', 'record', 'union', 'optional'].includes(type.kind)) remember(typeKey(type), value, context.earlier);
  return value;
}

function remember(key: string, leaf: Value, earlier: Context['earlier']): void {
  const values = earlier.get(key);
  if (values) values.push(leaf);
  else earlier.set(key, [leaf]);
}

function choose(type: Type, context: Context, sign: Sign, fieldSigns: Readonly<Record<string, Sign>>): Value {
  const { random } = context;
  switch (type.kind) {
    case 'boolean':
      return random.chance(0.5);
    case 'enum':
      return random.pick(type.values);
    case 'optional':
      return random.chance(0.6) ? drawValue(type.of, context, sign, fieldSigns) : null;
    case 'list':
      return drawList(type.of, context, sign, fieldSigns);
    case 'record': {
      const present = type.fields.filter(({ optional, type: of }) => !(optional || of.kind === 'optional') || random.chance(0.7));
      const fields = present.map(({ name, type: of }) => [name, drawValue(of, context, fieldSigns[name])] as const);
      return { kind: 'record', fields: Object.fromEntries(fields) };
    }
    case 'union': {
      const { kind, fields } = random.pick(type.variants);
      const record = drawValue({ kind: 'record', fields }, context) as Of<'record'>;
      return { kind: 'record', fields: { kind, ...record.fields } };
    }
    default:
      return chooseLeaf(type, context, sign);
  }
}

function chooseLeaf(type: Type, context: Context, sign: Sign): Value {
  switch (type.kind) {
    case 'quantity':
      return { kind: 'rational', value: drawQuantity(type, context, sign) };
    case 'date':
      return { kind: 'date', day: drawDate(context) };
    case 'instant':
      return { kind: 'instant', ms: drawInstant(context) };
    case 'period':
      return drawPeriod(context);
    case 'allowance':
      return { kind: 'allowance', value: context.random.whole(0, 6), unit: context.random.pick(['working-hour', 'working-day']) };
    case 'time':
      return { kind: 'time', minutes: context.random.whole(0, 1439) };
    default:
      return drawText(type.kind === 'text' ? type.format : 'text', context);
  }
}

/** One of the kind: drawn before, most often, if there is one, else known; undefined where there is none. */
function anyOf<Kind extends string>(key: string, { random, known, earlier }: Context): Of<Kind> | undefined {
  const [drawn, stated] = [earlier.get(key) ?? [], known.get(key) ?? []];
  const from = drawn.length > 0 && (stated.length === 0 || random.chance(0.6)) ? drawn : stated;
  return from.length > 0 ? (random.pick(from) as Of<Kind>) : undefined;
}

const lengths = [0, 1, 1, 2, 2, 2, 3, 3, 4, 5, 7, 12, 13] as const;

function drawList(of: Type, context: Context, sign: Sign, fieldSigns: Readonly<Record<string, Sign>>): Value {
  const count = context.random.pick(lengths);
  const items: Value[] = [];
  for (let index = 0; index < count; index++) {
    const repeat = items.length > 0 && context.random.chance(0.1);
    items.push(repeat ? context.random.pick(items) : of.kind === 'date' ? drawHoliday(context) : drawValue(of, context, sign, fieldSigns));
  }
  return { kind: 'list', items };
}

/** A date of a list: most often within days of what was drawn before. */
function drawHoliday(context: Context): Value {
  const at = anyOf<'instant'>('instant', context);
  const day = anyOf<'date'>('date', context);
  const near = at && context.random.chance(0.7) ? Math.floor(at.ms / 86_400_000) : day?.day;
  if (near === undefined || context.random.chance(0.2)) return drawValue({ kind: 'date' }, context);
  return { kind: 'date', day: fitDay(near + context.random.whole(-3, 12)) };
}

function drawQuantity(type: Extract<Type, { kind: 'quantity' }>, context: Context, sign: Sign): Rational {
  const { random } = context;
  const name = kindOf(type.unit) ?? 'count';
  const step = stepOf(name);
  const around = nearConstant(name, step, context) ?? plain(name, random);
  const limit = limitOf(name);
  const drawn = random.chance(0.55)
    ? around
    : random.chance(0.12)
      ? extreme(limit, step, random)
      : random.chance(0.12)
        ? zero
        : plain(name, random);
  const signed = sign ? (signOf(drawn) < 0 ? negative(drawn) : drawn) : random.chance(0.06) ? negative(drawn) : drawn;
  return fitQuantity(signed, name);
}

/** A constant or an earlier value, itself, a step beside it, many times it, or with another added or taken away. */
function nearConstant(key: string, step: Rational, context: Context): Rational | undefined {
  const { random } = context;
  const [base, other] = [anyOf<'rational'>(key, context), anyOf<'rational'>(key, context)];
  if (!base || !other) return undefined;
  const many = rational(BigInt(random.whole(2, 12)));
  const value = random.pick([
    () => base.value,
    () => base.value,
    () => plus(base.value, other.value),
    () => minus(base.value, other.value),
    () => times(base.value, many),
    () => plus(base.value, times(other.value, many)),
  ])();
  return plus(value, random.pick([zero, zero, step, negative(step)]));
}

const extreme = (limit: Rational, step: Rational, random: Random): Rational =>
  random.pick([step, limit, minus(limit, step), times(limit, rational(1n, 3n))]);

/** A value such as cases have; of a kind that has no habit of its own a whole one, or one with all its decimals. */
function plain(name: WireQuantity, random: Random): Rational {
  switch (name) {
    case 'money':
      return rational(BigInt(random.whole(0, 10 ** random.whole(2, 7))), random.pick([1n, 100n, 100n, 1000n, 1_000_000n]));
    case 'percent':
      return rational(BigInt(random.whole(0, 100_000)), 1000n);
    case 'duration':
      return times(
        rational(BigInt(random.whole(0, 720))),
        rational(random.pick([1n, 60n, 60n, 900n, 3600n]), random.pick([1n, 1n, 1000n])),
      );
    case 'bytes':
      return rational(BigInt(random.whole(0, 10 ** random.whole(1, 10))));
    case 'mbps':
      return rational(BigInt(random.whole(0, 250_000)), random.pick([1000n, 10n, 500n]));
    default: {
      const { scale } = formOf(name);
      const whole = BigInt(random.whole(0, 10 ** random.whole(1, 3)));
      return rational(whole, scale > 0 ? random.pick([1n, 10n ** BigInt(scale)]) : 1n);
    }
  }
}

function drawDate(context: Context): number {
  const { random } = context;
  const base = anyOf<'date'>('date', context);
  const period = anyOf<'period'>('period', context);
  if (base && period && random.chance(0.35)) return fitDay(moved(base.day, period, random));
  if (base && random.chance(0.4)) return fitDay(base.day + random.pick([0, 1, -1, 7, 30, -30, 31, 365, random.whole(-400, 400)]));
  return random.chance(0.08) ? random.pick([firstDay, lastDay, random.whole(firstDay, lastDay)]) : notableDay(random);
}

function moved(day: number, { months, days }: Of<'period'>, random: Random): number {
  const { year, month, day: number } = dateAt(day);
  const [count, beside] = [random.pick([1, 1, -1, 2]), random.pick([-1, 0, 0, 1])];
  const within = Math.min(Math.max(months * count, -12_000), 12_000);
  return dayAt(year, month + within, number) + Math.min(Math.max(days * count, -100_000), 100_000) + beside;
}

/** Month ends, leap days, days on which European clocks change, or any day of the years that contracts speak of. */
function notableDay(random: Random): number {
  const [year, month] = [random.whole(2022, 2030), random.whole(1, 12)];
  const lastSunday = (of: number): number => {
    const end = dayAt(year, of + 1, 0);
    return end - ((((end + 4) % 7) + 7) % 7);
  };
  return random.pick([
    () => dayAt(year, month + 1, 0),
    () => dayAt(year, month, 1),
    () => dayAt(random.pick([2024, 2028]), 2, 29),
    () => lastSunday(3) + random.whole(-2, 1),
    () => lastSunday(10) + random.whole(-2, 1),
    () => dayAt(year, month, random.whole(1, 28)),
    () => dayAt(year, month, random.whole(1, 28)),
    () => dayAt(year, month, random.whole(1, 28)),
  ])();
}

function drawInstant(context: Context): number {
  const { random } = context;
  const base = anyOf<'instant'>('instant', context);
  const duration = anyOf<'rational'>('duration', context);
  if (base && random.chance(0.45)) {
    const constant = duration ? Number(floor(times(duration.value, rational(1000n)))) : 0;
    const span = random.pick([
      0,
      constant,
      -constant,
      random.whole(0, 600) * 60_000,
      random.whole(0, 864_000_000),
      random.whole(-60_000, 60_000),
    ]);
    return fitMs(base.ms + span + random.pick([0, 0, 0, 1, -1, 1000]));
  }
  return fitMs(clockInstant(context));
}

/** A notable day at a time the rule speaks of, or near it. */
function clockInstant(context: Context): number {
  const { random } = context;
  const day = random.chance(0.3) ? drawDate(context) : notableDay(random);
  const time = anyOf<'time'>('time', context);
  const minutes = time && random.chance(0.6) ? time.minutes : random.whole(0, 1439);
  const zone = random.pick(['Europe/Brussels', 'Europe/Paris', 'Etc/GMT-1']);
  return instantOf(zone, day, minutes) + random.pick([0, 0, 0, 1, -1, 60_000, -60_000, 30_000, 1_800_000, -1_800_000]);
}

function drawPeriod(context: Context): Value {
  const { random } = context;
  const base = anyOf<'period'>('period', context);
  if (base && random.chance(0.5)) {
    const [months, days] = [base.months + random.pick([0, 0, 1, -1, 12]), base.days + random.pick([0, 0, 0, 1, -1])];
    if (months >= 0 && days >= 0) return { kind: 'period', months, days };
  }
  const months = random.pick([0, 0, 1, 12, 12, 24, random.whole(0, 40)]);
  return { kind: 'period', months, days: months > 0 && random.chance(0.85) ? 0 : random.whole(0, 45) };
}

function drawText(format: string, context: Context): string {
  const { random } = context;
  const known = context.known.get(format) ?? [];
  if (format === 'version') return drawVersion(random, context);
  if (known.length > 0 && random.chance(0.6)) return random.pick(known) as string;
  if (format === 'timeZone')
    return random.pick(['Europe/Paris', 'Europe/Brussels', 'UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia']);
  return random.pick(format === 'country' ? countries : ['a', 'é', '']);
}

function drawVersion(random: Random, context: Context): string {
  const earlier = context.earlier.get('version')?.at(-1);
  const component = (): string => random.pick(['0', '1', '2', '10', '01', '9', '20240115093000001', String(random.whole(0, 99))]);
  const parts = typeof earlier === 'string' ? earlier.split('.') : Array.from({ length: random.whole(1, 5) }, component);
  if (typeof earlier === 'string')
    for (let change = random.whole(0, 2); change > 0; change--) parts[random.whole(0, parts.length)] = component();
  return parts.join('.');
}
