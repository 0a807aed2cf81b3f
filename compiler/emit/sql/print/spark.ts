/**
 * Spark's words for each form. Integers are BIGINT, or DECIMAL(38,0) where the range asks for it: both fail rather than wrap, in ANSI mode,
 * which the script forces.
 */

import type { Form, SqlType } from '../node.ts';
import { widestPlain } from '../number/integer.ts';
import { unsayable } from '../unsayable.ts';
import { type Dialect, identifierIn, ofDecimals, periodSaid, quotedWithEscapes, type Said, tightest } from './dialect.ts';
import { call, divisor, named, standardForms, suffixed } from './standard-forms.ts';

const identifier = identifierIn('`');
const day = (of = ''): string => `date_from_unix_date(CAST(${of} AS INT))`;
const ofDay = (name: string): Said => call(([of]) => `CAST(${name}(${day(of)}) AS BIGINT)`);
const wideType = 'DECIMAL(38,0)';

const lambda = (name: string): Said => call(([list, body], node) => `${name}(${list}, ${identifier(node.name ?? '')} -> ${body})`);
const whether = (name: string): Said =>
  call(([list, body], node) => `${name}(${list}, ${identifier(node.name ?? '')} -> coalesce(${body}, FALSE))`);
/** The engine counts positions from 0. */
const indexed = (name: string): Said =>
  call(([list, body], node) => {
    const at = identifier(`${node.name}_at`);
    return `${name}(${list}, (${identifier(node.name ?? '')}, ${at}) -> ${(body as string).replaceAll(new RegExp(`(?<![\\w\`])${at}(?![\\w\`])`, 'g'), `(${at} + 1L)`)})`;
  });

function typeOf(type: SqlType, wide: boolean): string {
  if (type === 'integer') return wide ? wideType : 'BIGINT';
  if (type === 'boolean') return 'BOOLEAN';
  if (type === 'text') return 'STRING';
  if ('engine' in type) return ({ TIMESTAMPTZ: 'TIMESTAMP', TIME: 'STRING' } as Record<string, string>)[type.engine] ?? type.engine;
  if ('list' in type) return `ARRAY<${typeOf(type.list, wide)}>`;
  return `STRUCT<${Object.entries(type.record)
    .map(([name, of]) => `${identifier(name)}: ${typeOf(of, wide)}`)
    .join(', ')}>`;
}

/** What `DECIMAL(38,6)`, the type of a quotient of two of 38 digits, holds before its point. */
const quotientDigits = 32;

/** `div` answers a BIGINT, and drops what it can't hold: of decimals, the dividend less its rest is divided, which is exact. */
function sayQuotient([a, b]: readonly string[], node: Parameters<Said['say']>[1]): string {
  const by = divisor(b, node.arguments[1], '0L');
  if (!node.wide) return `(${a} div ${by})`;
  if ((node.digits ?? 38) > quotientDigits) unsayable(`a quotient of more than ${quotientDigits} digits`);
  return `CAST((${a} - ${a} % ${by}) / CAST(${by} AS ${wideType}) AS ${wideType})`;
}

/** A text of digits and an exponent is read exactly; a product of decimals would be rounded to fit 38 digits. */
function sayDecimal(value: string, name: string | undefined): string {
  const [width, scale] = (name as string).split(',');
  return `CAST(concat(CAST(${value} AS STRING), 'E-${scale}') AS DECIMAL(${width},${scale}))`;
}

const twoDigits = (value: string): string => `lpad(CAST(${value} AS STRING), 2, '0')`;
const forms: Readonly<Record<Form, Said>> = {
  ...standardForms,
  quotient: { binds: tightest, needs: 8, say: sayQuotient },
  remainder: { binds: 7, needs: 8, say: ([a, b], node) => `${a} % ${divisor(b, node.arguments[1], '0L')}` },
  lookup: call(([list, at]) => `get(${list}, CAST(${at} AS INT))`),
  year: ofDay('year'),
  month: ofDay('month'),
  dayOfMonth: ofDay('day'),
  weekday: call(([of]) => `pmod(${of} + 3L, 7L)`),
  monthLength: call(([of]) => `CAST(day(last_day(${day(of)})) AS BIGINT)`),
  addMonths: call(([of, months]) => `CAST(unix_date(add_months(${day(of)}, CAST(${months} AS INT))) AS BIGINT)`),
  transform: lambda('transform'),
  filter: lambda('filter'),
  transformIndexed: indexed('transform'),
  filterIndexed: indexed('filter'),
  someItem: whether('exists'),
  everyItem: whether('forall'),
  sum: call(([list], { wide }) =>
    wide
      ? `aggregate(${list}, CAST(0 AS ${wideType}), (total, item) -> CAST(total + coalesce(item, 0L) AS ${wideType}))`
      : `aggregate(${list}, 0L, (total, item) -> total + coalesce(item, 0L))`,
  ),
  length: call(([list]) => `CAST(array_size(${list}) AS BIGINT)`),
  makeList: named('array'),
  concatLists: named('concat'),
  contains: named('array_contains'),
  position: named('array_position'),
  sort: named('array_sort'),
  smallest: named('array_min'),
  largest: named('array_max'),
  lastItems: suffixed(
    ([list, count]) => `slice(${list}, CAST(greatest(array_size(${list}) - ${count}, 0L) + 1L AS INT), array_size(${list}))`,
  ),
  lastItem: call(([list]) => `try_element_at(${list}, -1)`),
  components: call(([of]) => `split(${of}, '[.]')`),
  digits: call(([of]) => `filter(split(replace(${of}, '.', ''), ''), digit -> digit <> '')`),
  ranks: call(([a, b]) => `sequence(1L, CAST(greatest(array_size(${a}), array_size(${b})) AS BIGINT))`),
  itemAt: call(([list, at]) => `get(${list}, CAST(${at} - 1L AS INT))`),
  trimZeros: call(([of]) => `trim(LEADING '0' FROM coalesce(${of}, ''))`),
  isVersion: { binds: 4, needs: 5, say: ([of]) => `${of} RLIKE '^[0-9]+([.][0-9]+)*\\\\z'` },
  asDecimal: call(([of], { name }) => sayDecimal(of as string, name)),
  asDecimalProduct: {
    binds: tightest,
    needs: 8,
    say: ([a, b], { name }) => sayDecimal(`CAST(${a} AS ${wideType}) * CAST(${b} AS ${wideType})`, name),
  },
  asDate: call(([of]) => day(of)),
  asInstant: call(([of]) => `timestamp_millis(CAST(${of} AS BIGINT))`),
  asTime: call(
    ([of]) =>
      `concat_ws(':', ${[3_600_000, 60_000, 1000].map((size, at) => twoDigits(`${of} div ${size}L${at > 0 ? ' % 60L' : ''}`)).join(', ')})`,
  ),
  asPeriod: periodSaid({ quotient: (of) => `${of} div 12L`, rest: (of) => `${of} % 12L`, written: (of) => `CAST(${of} AS STRING)` }),
  ...ofDecimals,
  record: call(
    (args, node) => `named_struct(${args.map((value, at) => `${quotedWithEscapes(node.fields?.[at] ?? '')}, ${value}`).join(', ')})`,
  ),
  field: suffixed(([of], node) => `${of}.${identifier(node.name ?? '')}`),
};

export const spark: Dialect = {
  name: 'spark',
  identifier,
  text: quotedWithEscapes,
  forms,
  typeOf,
  integer: (value) => {
    const shown = value > widestPlain || value < -widestPlain ? `CAST('${value}' AS ${wideType})` : `${value}L`;
    return value < 0n ? `(${shown})` : shown;
  },
  widen: (value) => `CAST(${value} AS ${wideType})`,
  absent: (type) => `CAST(NULL AS ${typeOf(type, false)})`,
  listOf: (schema, { table, column, order, isOpen }) =>
    `(SELECT transform(array_sort(collect_list(named_struct('place', ${order}, 'found', ${column}))), item -> item.found) FROM ${identifier(schema)}.${identifier(table)}${isOpen ? ' WHERE worked = 1' : ''})`,
  layout: { except: 'EXCEPT', before: '', after: '', isNested: false },
};
