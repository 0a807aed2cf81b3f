/**
 * ClickHouse's words for each form. Integers are Int64, or Int128 where the range asks for it: both wrap, and no range reaches that far.
 * No array and no tuple can be NULL: an absent list is the list of one NULL, an absent record has no field.
 */

import type { Form, Node, SqlType } from '../node.ts';
import { widestPlain } from '../number/integer.ts';
import { type Dialect, identifierIn, ofDecimals, periodSaid, quotedWithEscapes, type Said, tightest } from './dialect.ts';
import { call, named, sayCase, standardForms } from './standard-forms.ts';

const identifier = identifierIn('`');
/**
 * The calendar repeats after 400 years, which are 146,097 days and what Date32 holds from 1900: any day is asked as one of those, `of`
 * its 400 years from there.
 */
const cycle = 146_097;
const first = -25_567;
const within = (of: string): string => `toDate32(toInt32(positiveModulo(${of} - ${first}, ${cycle}) + ${first}))`;
const cycles = (of: string, size: number): string => `toInt64(floor(${of} / ${size}))`;
/** A value that is said several times, computed once: an expression that stands in itself would double with each. */
const once = (name: string, value: string, body: string): string => `arrayMap(${name} -> ${body}, [${value}])[1]`;

const year = (of: string): string => once('n', of, `toInt64(toYear(${within('n')})) + 400 * ${cycles(`(n - ${first})`, cycle)}`);

/** Months are counted from January 1900. */
function addMonths(of: string, months: string): string {
  const index = once(
    'd',
    within('n'),
    `(toInt64(toYear(d)) - 1900) * 12 + toInt64(toMonth(d)) - 1 + 4800 * ${cycles(`(n - ${first})`, cycle)} + toInt64(${months})`,
  );
  const start = `makeDate32(1900 + intDiv(positiveModulo(m, 4800), 12), positiveModulo(m, 12) + 1, 1)`;
  const dayOfMonth = `toInt64(toDayOfMonth(${within('n')}))`;
  const clamped = once('s', start, `toInt64(toInt32(s)) + least(${dayOfMonth}, toInt64(toDayOfMonth(toLastDayOfMonth(s)))) - 1`);
  return once('n', of, once('m', index, `${clamped} + ${cycle} * ${cycles('m', 4800)}`));
}

const ofItems =
  (name: string, isIndexed: boolean): Said['say'] =>
  ([list, body], node) => {
    const item = identifier(node.name ?? '');
    const variables = isIndexed ? `(${item}, ${identifier(`${node.name}_at`)})` : item;
    const truth = name !== 'arrayMap' ? `ifNull(${body}, false)` : body;
    return `${name}(${variables} -> ${truth}, ${list}${isIndexed ? `, arrayMap(at -> toInt64(at), arrayEnumerate(${list}))` : ''})`;
  };

function typeOf(type: SqlType, wide: boolean): string {
  if (type === 'integer') return `Nullable(${wide ? 'Int128' : 'Int64'})`;
  if (type === 'boolean') return 'Nullable(Bool)';
  if (type === 'text') return 'Nullable(String)';
  if ('engine' in type) return `Nullable(${engineType(type.engine)})`;
  if ('list' in type) return `Array(${typeOf(type.list, wide)})`;
  return `Tuple(${Object.entries(type.record)
    .map(([name, of]) => `${identifier(name)} ${typeOf(of, wide)}`)
    .join(', ')})`;
}

const engineType = (name: string): string =>
  ({ DATE: 'String', TIMESTAMPTZ: "DateTime64(3, 'UTC')", TIME: 'String' })[name] ?? name.replace('DECIMAL', 'Decimal');

function absent(type: SqlType): string {
  if (typeof type === 'object' && 'list' in type) return `CAST([${absent(type.list)}], ${quotedWithEscapes(typeOf(type, false))})`;
  if (typeof type === 'object' && 'record' in type)
    return `CAST(tuple(${Object.values(type.record).map(absent).join(', ')}), ${quotedWithEscapes(typeOf(type, false))})`;
  return `CAST(NULL, ${quotedWithEscapes(typeOf(type, false))})`;
}

/** An absent list, an absent record, or NULL. */
function isNull(of: string, type: SqlType | undefined): string {
  if (typeof type !== 'object' || 'engine' in type) return `isNull(${of})`;
  if ('list' in type) return `(length(${of}) = 1 AND ${isNull(`${of}[1]`, type.list)})`;
  const fields = Object.entries(type.record).map(([name, field]) => isNull(`tupleElement(${of}, ${quotedWithEscapes(name)})`, field));
  return `(${fields.join(' AND ')})`;
}

/** In 256 bits, where no product of 38 digits and a power of ten is wrong. */
function sayDecimal(value: string, name: string | undefined): string {
  const [width, scale] = (name as string).split(',');
  const exact =
    scale === '0'
      ? `toDecimal256(${value}, 0)`
      : `toDecimal256(${value}, 0) * toDecimal256('0.${'1'.padStart(Number(scale), '0')}', ${scale})`;
  return `toDecimal${Number(width) <= 18 ? 64 : 128}(${exact}, ${scale})`;
}

/** What each part may hold, of which a cast to less would wrap. */
const partType = ({ type, wide }: Node): string => typeOf(type, wide ?? false);

const forms: Readonly<Record<Form, Said>> = {
  ...standardForms,
  quotient: call(([a, b], node) => `${node.arguments[1]?.kind === 'integer' ? 'intDiv' : 'intDivOrNull'}(${a}, ${b})`),
  remainder: call(([a, b], node) => `${node.arguments[1]?.kind === 'integer' ? 'modulo' : 'moduloOrNull'}(${a}, ${b})`),
  isNull: call(([of], node) => isNull(of as string, node.arguments[0]?.type)),
  isPresent: { binds: 3, needs: 0, say: ([of], node) => `NOT ${isNull(of as string, node.arguments[0]?.type)}` },
  match: {
    binds: tightest,
    needs: 5,
    say: ([of, ...args]) => sayCase(args.map((key, at) => (at % 2 === 0 && at < args.length - 1 ? `${of} = ${key}` : key))),
  },
  // A table that is kept in memory by its key: an array of its rows would stand in the name of every expression around it.
  lookup: call(([table, at], { name = '' }) => `joinGetOrNull(${table}, ${quotedWithEscapes(name)}, toInt64(${at}))`),
  year: call(([of]) => year(of as string)),
  month: call(([of]) => `toInt64(toMonth(${within(of as string)}))`),
  dayOfMonth: call(([of]) => `toInt64(toDayOfMonth(${within(of as string)}))`),
  weekday: call(([of]) => `positiveModulo(${of} + 3, 7)`),
  monthLength: call(([of]) => `toInt64(toDayOfMonth(toLastDayOfMonth(${within(of as string)})))`),
  addMonths: { binds: tightest, needs: 0, say: ([of, months]) => addMonths(of as string, months as string) },
  transform: call(ofItems('arrayMap', false)),
  filter: call(ofItems('arrayFilter', false)),
  transformIndexed: call(ofItems('arrayMap', true)),
  filterIndexed: call(ofItems('arrayFilter', true)),
  someItem: call(ofItems('arrayExists', false)),
  everyItem: call(ofItems('arrayAll', false)),
  sum: call(([list], { wide }) => `arraySum(arrayMap(item -> ifNull(${wide ? 'toInt128' : 'toInt64'}(item), 0), ${list}))`),
  length: call(([list]) => `toInt64(length(${list}))`),
  makeList: call((args) => `[${args.join(', ')}]`),
  concatLists: named('arrayConcat'),
  contains: named('has'),
  position: call(([list, item]) => `toInt64(indexOf(${list}, ${item}))`),
  sort: named('arraySort'),
  smallest: call(([list]) => `arrayReduce('minOrNull', ${list})`),
  largest: call(([list]) => `arrayReduce('maxOrNull', ${list})`),
  lastItems: call(([list, count]) => `arraySlice(${list}, greatest(toInt64(length(${list})) - toInt64(assumeNotNull(${count})), 0) + 1)`),
  lastItem: call(([list]) => `(${list})[-1]`),
  components: call(([of]) => `splitByChar('.', ifNull(${of}, ''))`),
  digits: call(([of]) => `splitByString('', replaceAll(ifNull(${of}, ''), '.', ''))`),
  ranks: call(([a, b]) => `arrayMap(at -> toInt64(at), range(1, greatest(length(${a}), length(${b})) + 1))`),
  itemAt: call(([list, at]) => `arrayElementOrNull(${list}, ${at})`),
  trimZeros: call(([of]) => `replaceRegexpOne(ifNull(${of}, ''), '^0+', '')`),
  isVersion: call(([of]) => `match(${of}, '^[0-9]+([.][0-9]+)*$')`),
  asDecimal: call(([of], { name }) => sayDecimal(of as string, name)),
  asDecimalProduct: { binds: tightest, needs: 0, say: ([a, b], { name }) => sayDecimal(`toInt128(${a}) * toInt128(${b})`, name) },
  // Date32 ends with 2299; a date beyond it is told as any other, in text.
  asDate: call(([of]) => once('n', of as string, `concat(toString(${year('n')}), substring(toString(${within('n')}), 5))`)),
  asInstant: call(([of]) => `fromUnixTimestamp64Milli(toInt64(${of}), 'UTC')`),
  asTime: call(([of]) => `formatDateTime(fromUnixTimestamp64Milli(toInt64(${of}), 'UTC'), '%H:%i:%S')`),
  asPeriod: periodSaid({ quotient: (of) => `intDiv(${of}, 12)`, rest: (of) => `${of} % 12`, written: (of) => `toString(${of})` }),
  ...ofDecimals,
  record: call((args, node) => {
    const types = node.arguments.map((part, at) => `${identifier(node.fields?.[at] ?? '')} ${partType(part)}`);
    return `CAST(tuple(${args.join(', ')}), ${quotedWithEscapes(`Tuple(${types.join(', ')})`)})`;
  }),
  field: call(([of], node) => `tupleElement(${of}, ${quotedWithEscapes(node.name ?? '')})`),
};

export const clickhouse: Dialect = {
  name: 'clickhouse',
  identifier,
  text: quotedWithEscapes,
  forms,
  typeOf,
  // A literal alone is the narrowest type that holds it, in which a product would wrap.
  integer: (value) => {
    if (value > widestPlain || value < -widestPlain) return `toInt128('${value}')`;
    return `toInt64(${value})`;
  },
  widen: (value) => `toInt128(${value})`,
  absent,
  listOf: (schema, { table, isOpen }) => quotedWithEscapes(`${schema}.${table}${isOpen ? '_open' : ''}`),
  // A chain of common table expressions takes its planner a time that doubles with each.
  layout: { except: 'EXCEPT', before: '', after: '', isNested: true },
};
