/**
 * PostgreSQL's words for each form. Integers are bigint, or numeric where the range asks for it: neither wraps. Lists are arrays, walked
 * by subqueries; a record that stands in one is jsonb, whose numbers are numeric.
 */

import { createHash } from 'node:crypto';
import type { Form, Node, SqlType } from '../node.ts';
import { widestPlain } from '../number/integer.ts';
import { type Dialect, ofDecimals, periodSaid, identifier as plain, quoted, type Said, tightest } from './dialect.ts';
import { call, divisor, infix, smallest, standardForms, suffixed } from './standard-forms.ts';

/** What it cuts a name to, in bytes. */
const longestName = 63;

/** A name that would be cut, and might then be another's, is cut here and told apart. */
function identifier(name: string): string {
  if (Buffer.byteLength(name) <= longestName) return plain(name);
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8);
  const kept = [...name].reduce((text, letter) => (Buffer.byteLength(text + letter) <= longestName - 9 ? text + letter : text), '');
  return plain(`${kept}_${mark}`);
}

const day = (of = ''): string => `(DATE '1970-01-01' + ${of}::integer)`;
const partOf = (part: string): Said => suffixed(([of]) => `extract(${part} FROM ${day(of)})::bigint`);

/** The items of a list, one a row; `_at` is the position of each, from 1. */
const each = (list: string | undefined, name: string | undefined): string =>
  `unnest(${list}) WITH ORDINALITY AS _each(${identifier(name ?? '')}, ${identifier(`${name}_at`)})`;
const inOrder = (name: string | undefined): string => `ORDER BY ${identifier(`${name}_at`)}`;

const transform = call(
  ([list, body], { name }) => `CASE WHEN ${list} IS NOT NULL THEN ARRAY(SELECT ${body} FROM ${each(list, name)} ${inOrder(name)}) END`,
);
const filter = call(
  ([list, body], { name }) =>
    `CASE WHEN ${list} IS NOT NULL THEN ARRAY(SELECT ${identifier(name ?? '')} FROM ${each(list, name)} WHERE ${body} ${inOrder(name)}) END`,
);
const inCase = (said: Said): Said => ({ ...said, say: (args, node) => `(${said.say(args, node)})` });

function typeOf(type: SqlType, wide: boolean): string {
  if (type === 'integer') return wide ? 'numeric' : 'bigint';
  if (type === 'boolean' || type === 'text') return type;
  if ('engine' in type) return type.engine.toLowerCase();
  return 'list' in type ? `${typeOf(type.list, wide)}[]` : 'jsonb';
}

/** Fields in their order, which says the whole before a field that is a record. */
function sortKeys(list: Node | undefined): string {
  const type = list?.type;
  const of = typeof type === 'object' && 'list' in type ? type.list : 'integer';
  if (typeof of !== 'object' || !('record' in of)) return '_item';
  const plain = Object.entries(of.record).filter(([, field]) => typeof field === 'string');
  return plain.map(([name, field]) => `(_item ->> ${quoted(name)})::${field === 'integer' ? 'numeric' : typeOf(field, false)}`).join(', ');
}

function sayField([of]: readonly string[], node: Parameters<Said['say']>[1]): string {
  const name = quoted(node.name ?? '');
  const { type } = node;
  if (type === 'text') return `(${of} ->> ${name})`;
  if (typeof type !== 'object') return `(${of} ->> ${name})::${typeOf(type, node.wide ?? false)}`;
  if (!('list' in type)) return `nullif(${of} -> ${name}, 'null'::jsonb)`;
  const items = `jsonb_array_elements${type.list === 'text' ? '_text' : ''}(nullif(${of} -> ${name}, 'null'::jsonb))`;
  return `(CASE WHEN jsonb_typeof(${of} -> ${name}) = 'array' THEN ARRAY(SELECT _item::${typeOf(type.list, false)} FROM ${items} AS _all(_item)) END)`;
}

function sayDecimal(value: string, name: string | undefined): string {
  const [width, scale] = (name as string).split(',');
  return `(${value}${scale === '0' ? '' : ` * ${smallest(Number(scale))}`})::decimal(${width},${scale})`;
}

const forms: Readonly<Record<Form, Said>> = {
  ...standardForms,
  quotient: {
    binds: tightest,
    needs: 8,
    say: ([a, b], node) => {
      const by = divisor(b, node.arguments[1]);
      return node.wide ? `div(${a}, ${by})` : `(${a} / ${by})`;
    },
  },
  remainder: { binds: 7, needs: 8, say: ([a, b], node) => `${a} % ${divisor(b, node.arguments[1])}` },
  lookup: { binds: tightest, needs: 7, say: ([list, at]) => `${list}[(${at} + 1)::integer]` },
  year: partOf('year'),
  month: partOf('month'),
  dayOfMonth: partOf('day'),
  weekday: suffixed(([of]) => `(extract(isodow FROM ${day(of)})::bigint - 1)`),
  monthLength: suffixed(
    ([of]) => `extract(day FROM date_trunc('month', ${day(of)}::timestamp) + INTERVAL '1 month' - INTERVAL '1 day')::bigint`,
  ),
  addMonths: suffixed(([of, months]) => `((${day(of)} + make_interval(months => ${months}::integer))::date - DATE '1970-01-01')::bigint`),
  transform: inCase(transform),
  filter: inCase(filter),
  transformIndexed: inCase(transform),
  filterIndexed: inCase(filter),
  someItem: call(([list, body], { name }) => `EXISTS (SELECT FROM ${each(list, name)} WHERE ${body})`),
  everyItem: call(([list, body], { name }) => `(NOT EXISTS (SELECT FROM ${each(list, name)} WHERE (${body}) IS NOT TRUE))`),
  sum: call(([list], { wide }) => `(SELECT coalesce(sum(_item), 0)::${wide ? 'numeric' : 'bigint'} FROM unnest(${list}) AS _all(_item))`),
  length: call(([list]) => `cardinality(${list})::bigint`),
  makeList: call((args) => `ARRAY[${args.join(', ')}]`),
  concatLists: infix('||', 5),
  contains: call(([list, item]) => `(${item} = ANY (${list}))`),
  position: call(([list, item]) => `array_position(${list}, ${item})::bigint`),
  sort: call(([list], node) => `ARRAY(SELECT _item FROM unnest(${list}) AS _all(_item) ORDER BY ${sortKeys(node.arguments[0])})`),
  smallest: call(([list]) => `(SELECT min(_item) FROM unnest(${list}) AS _all(_item))`),
  largest: call(([list]) => `(SELECT max(_item) FROM unnest(${list}) AS _all(_item))`),
  lastItems: suffixed(([list, count]) => `(${list})[(greatest(cardinality(${list}) - ${count}, 0) + 1)::integer:]`),
  lastItem: suffixed(([list]) => `(${list})[cardinality(${list})]`),
  components: call(([of]) => `string_to_array(${of}, '.')`),
  digits: call(([of]) => `string_to_array(replace(${of}, '.', ''), NULL)`),
  ranks: call(([a, b]) => `ARRAY(SELECT generate_series(1, greatest(cardinality(${a}), cardinality(${b}))::bigint))`),
  itemAt: suffixed(([list, at]) => `(${list})[${at}::integer]`),
  trimZeros: call(([of]) => `ltrim(coalesce(${of}, ''), '0')`),
  isVersion: { binds: 4, needs: 5, say: ([of]) => `${of} ~ '^[0-9]+([.][0-9]+)*$'` },
  asDecimal: suffixed(([of], { name }) => sayDecimal(of as string, name)),
  asDecimalProduct: suffixed(([a, b], { name }) => sayDecimal(`${a}::numeric * ${b}`, name)),
  asDate: suffixed(([of]) => day(of)),
  asInstant: suffixed(([of]) => `(TIMESTAMPTZ '1970-01-01 00:00:00Z' + ${of} * INTERVAL '1 millisecond')`),
  asTime: suffixed(([of]) => `(TIME '00:00:00' + ${of} * INTERVAL '1 millisecond')`),
  asPeriod: periodSaid({ quotient: (of) => `${of} / 12`, rest: (of) => `${of} % 12`, written: (of) => `(${of})::text` }),
  ...ofDecimals,
  record: call((args, node) => `jsonb_build_object(${args.map((value, at) => `${quoted(node.fields?.[at] ?? '')}, ${value}`).join(', ')})`),
  field: suffixed(sayField),
};

export const postgresql: Dialect = {
  name: 'postgresql',
  identifier,
  text: quoted,
  forms,
  typeOf,
  integer: (value, isTyped) => {
    const shown = value < 0n ? `(${value})` : String(value);
    return isTyped && value <= widestPlain && value >= -widestPlain ? `${shown}::bigint` : shown;
  },
  widen: (value) => `${value}::numeric`,
  absent: (type) => `NULL::${typeOf(type, false)}`,
  listOf: (schema, { table, column, order, isOpen }) =>
    `(SELECT array_agg(${column} ORDER BY ${order})${isOpen ? ' FILTER (WHERE worked = 1)' : ''} FROM ${identifier(schema)}.${identifier(table)})`,
  // Without OFFSET 0 the planner puts a step's expressions wherever they are read, which doubles at each step.
  layout: { except: 'EXCEPT', before: '', after: '\n  OFFSET 0', isNested: false },
};
