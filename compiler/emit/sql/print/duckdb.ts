/** DuckDB's words for each form. Integers are BIGINT, or HUGEINT where the range asks for it: both fail rather than wrap. */

import { partsOf } from '../logic.ts';
import { childrenOf, type Form, type Node, type SqlType } from '../node.ts';
import { widestPlain } from '../number/integer.ts';
import { type Dialect, identifier, periodSaid, quoted, type Said, tightest } from './dialect.ts';
import { call, infix, named, smallest, standardForms, suffixed, whens } from './standard-forms.ts';

/** Of 128 bits by a macro of ours, which stays within 64 where the row does. */
const inWide = (macro: string, operator: string): Said => ({
  binds: 7,
  needs: 8,
  say: (args, node) =>
    isSplit(node)
      ? `clausier.${macro}(${args.map((text) => text.replace(/^(.*)::HUGEINT$/, '$1')).join(', ')})`
      : args.join(` ${operator} `),
});

/** Whether both sides, or the divisor, are of 64 bits, as columns or literals that may be said several times. */
function isSplit({ form: name, wide, arguments: [left, right] }: Parameters<Said['say']>[1]): boolean {
  const isNarrow = (node: Node | undefined): boolean => (node?.kind === 'widen' ? !node.of.wide : node?.kind === 'integer');
  return Boolean(wide) && (name === 'quotient' ? !right?.wide : isNarrow(left) && isNarrow(right));
}

const day = (text: string): string => `(DATE '1970-01-01' + ${text}::INTEGER)`;
const ofDay = (name: string): Said => suffixed(([of]) => `${name}(${day(of as string)})`);
const lambda = (name: string, isIndexed = false): Said =>
  call(([list, body], node) => `${name}(${list}, lambda ${node.name}${isIndexed ? `, ${node.name}_at` : ''}: ${body})`);

function typeOf(type: SqlType, wide: boolean): string {
  if (type === 'integer') return wide ? 'HUGEINT' : 'BIGINT';
  if (type === 'boolean') return 'BOOLEAN';
  if (type === 'text') return 'VARCHAR';
  if ('engine' in type) return type.engine;
  if ('list' in type) return `${typeOf(type.list, wide)}[]`;
  return `STRUCT(${Object.entries(type.record)
    .map(([name, of]) => `${identifier(name)} ${typeOf(of, wide)}`)
    .join(', ')})`;
}

const forms: Readonly<Record<Form, Said>> = {
  ...standardForms,
  multiply: inWide('wide_product', '*'),
  quotient: inWide('wide_quotient', '//'),
  remainder: infix('%', 7),
  case: call(sayCase),
  match: call(sayMatch),
  // `IN` of several values is planned as a join, twenty times slower.
  among: call(([of, ...values]) => `list_contains([${values.join(', ')}], ${of})`),
  lookup: { binds: tightest, needs: 7, say: ([list, at]) => `${list}[${at} + 1]` },
  year: ofDay('year'),
  month: ofDay('month'),
  dayOfMonth: ofDay('day'),
  weekday: suffixed(([of]) => `(isodow(${day(of as string)}) - 1)`),
  monthLength: suffixed(([of]) => `day(last_day(${day(of as string)}))`),
  addMonths: suffixed(([of, months]) => `((${day(of as string)} + to_months(${months}::INTEGER))::DATE - DATE '1970-01-01')`),
  transform: lambda('list_transform'),
  filter: lambda('list_filter'),
  // A search in a list of truths is native, and makes no list of the items that are found.
  someItem: call(([list, body], node) => `list_contains(list_transform(${list}, lambda ${node.name}: ${body}), TRUE)`),
  everyItem: { binds: 3, needs: 0, say: sayEveryItem },
  transformIndexed: lambda('list_transform', true),
  filterIndexed: lambda('list_filter', true),
  sum: call(([list], node) => `coalesce(list_sum(${list}), 0)::${typeOf('integer', node.wide ?? false)}`),
  length: named('len'),
  makeList: call((args) => `[${args.join(', ')}]`),
  concatLists: infix('||', 5),
  contains: named('list_contains'),
  position: named('list_position'),
  sort: named('list_sort'),
  smallest: named('list_min'),
  largest: named('list_max'),
  lastItems: suffixed(([list, count]) => `list_slice(${list}, greatest(len(${list}) - ${count}, 0) + 1, len(${list}))`),
  lastItem: suffixed(([list]) => `${list}[-1]`),
  components: call(([of]) => `string_split(${of}, '.')`),
  digits: call(([of]) => `string_split(replace(${of}, '.', ''), '')`),
  ranks: call(([left, right]) => `range(1, greatest(len(${left}), len(${right})) + 1)`),
  itemAt: suffixed(([list, at]) => `${list}[${at}]`),
  trimZeros: call(([of]) => `ltrim(coalesce(${of}, ''), '0')`),
  isVersion: call(([of]) => `regexp_full_match(${of}, '[0-9]+(\\.[0-9]+)*')`),
  asDecimal: suffixed(sayDecimal),
  asDecimalProduct: suffixed(([left, right], node) => {
    const [, scale = 0, limit] = numbersOf(node);
    const unit = unitOf(scale, scale);
    return withinLimit(
      left,
      limit,
      `(${left} * ${right})::DECIMAL(18,0) * ${unit}`,
      `${left}::DECIMAL(38,0) * ${right}::DECIMAL(19,0) * ${unit}`,
    );
  }),
  decimalProduct: suffixed(([decimal, integer], node) => {
    const [width, scale = 0, own = 0, moved = 0, digits, limit] = numbersOf(node);
    const factor =
      scale === own ? `${integer}::DECIMAL(${digits},0)` : `(${unitOf(moved, scale - own)} * ${integer}::DECIMAL(${digits},0))`;
    const product = `${decimal} * ${factor}`;
    return width === 18 ? `(${product})` : withinLimit(decimal, limit, product, `${decimal}::DECIMAL(38,${own}) * ${factor}`);
  }),
  fromDecimal: suffixed(([of], node) => `(${of} * ${10n ** BigInt(node.name ?? 0)})::BIGINT`),
  asDate: suffixed(([of]) => day(of as string)),
  // What a wide value is cut to fits 64 bits, and is still held in more.
  asInstant: suffixed(([of], node) => `make_timestamptz(${of}${node.arguments[0]?.wide ? '::BIGINT' : ''} * 1000)`),
  asTime: suffixed(([of]) => `(TIME '00:00:00' + to_milliseconds(${of}))`),
  asPeriod: periodSaid({ quotient: (of) => `(${of} // 12)`, rest: (of) => `(${of} % 12)`, written: (of) => `${of}::VARCHAR` }),
  record: call((args, node) => `{${args.map((value, at) => `${quoted(node.fields?.[at] ?? '')}: ${value}`).join(', ')}}`),
  field: call(([of], node) => `struct_extract(${of}, ${quoted(node.name ?? '')})`),
};

/** That items are there is asked of their list, without a walk of ours; that fields are is never unknown. */
function sayEveryItem([list, body]: readonly string[], node: Parameters<Said['say']>[1]): string {
  const [, condition] = node.arguments as [Node, Node];
  const asked = partsOf(condition, 'and');
  if (!asked.every((part) => part.kind === 'form' && part.form === 'isPresent'))
    return `NOT list_contains(list_transform(${list}, lambda ${node.name}: CASE WHEN ${body} THEN TRUE ELSE FALSE END), FALSE)`;
  if (asked.every((part) => childrenOf(part)[0]?.kind === 'variable')) return `list_position(${list}, NULL) IS NULL`;
  return `NOT list_contains(list_transform(${list}, lambda ${node.name}: ${body}), FALSE)`;
}

const numbersOf = ({ name = '' }: { readonly name?: string }): number[] => name.split(',').map(Number);

/** DuckDB computes decimals of 18 digits in 64 bits, and fails where a product has more: those that may are computed in 128. */
const withinLimit = (of: string | undefined, limit = 0, narrow: string, wide: string): string =>
  limit < 100 ? `(${wide})` : `CASE WHEN ${of} BETWEEN -${limit} AND ${limit} THEN ${narrow} ELSE ${wide} END`;

/** Multiplied by a power of ten that is a decimal, so that nothing is divided. */
function sayDecimal([of]: readonly string[], node: { readonly name?: string; readonly arguments: readonly Node[] }): string {
  const [width, scale = 0] = numbersOf(node);
  const [value] = node.arguments;
  if (value?.kind === 'integer' && value.value >= 0n) return `${pointed(value.value, scale)}::DECIMAL(${width},${scale})`;
  if (scale === 0) return `${of}::DECIMAL(${width},0)`;
  const unit = unitOf(scale, scale);
  return width === 18 ? `(${of}::DECIMAL(18,0) * ${unit})` : `clausier.wide_decimal(${of}, ${unit})::DECIMAL(38,${scale})`;
}

/** A power of ten below one, or one, with so many decimals. */
const unitOf = (moved: number, decimals: number): string =>
  moved === 0 ? `1.${'0'.repeat(decimals)}::DECIMAL(${decimals + 1},${decimals})` : `${smallest(moved)}::DECIMAL(${decimals},${decimals})`;

/** `25` at two decimals → `0.25` */
function pointed(value: bigint, scale: number): string {
  const digits = String(value).padStart(scale + 1, '0');
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** What is absent where no condition holds is not said: typed, it would have the engine cast every other value. */
function sayCase(args: readonly string[], { arguments: nodes }: { readonly arguments: readonly Node[] }): string {
  const isTyped = nodes.some(({ kind }, at) => at % 2 === 1 && at < nodes.length - 1 && kind !== 'null');
  return `CASE ${whens(args)}${isTyped && isAbsent(nodes.at(-1)) ? '' : ` ELSE ${args.at(-1)}`} END`;
}

const isAbsent = (node: Node | undefined): boolean => node?.kind === 'null' || (node?.kind === 'widen' && node.of.kind === 'null');

/** Looked up once for each text that a column's dictionary has, where a chain of comparisons is computed for each row. */
function sayMatch([subject, ...args]: readonly string[]): string {
  const pairs = args.slice(0, -1).flatMap((key, at) => (at % 2 === 0 ? [`${key}: ${args[at + 1]}`] : []));
  return `coalesce(MAP {${pairs.join(', ')}}[${subject}], ${args.at(-1)})`;
}

export const duckdb: Dialect = {
  name: 'duckdb',
  identifier,
  text: quoted,
  forms,
  typeOf,
  integer: (value, isTyped) => {
    if (value > widestPlain || value < -widestPlain) return `${value < 0n ? `(${value})` : value}::HUGEINT`;
    return isTyped ? `${value < 0n ? `(${value})` : value}::BIGINT` : String(value);
  },
  widen: (value) => `${value}::HUGEINT`,
  absent: (type) => `NULL::${typeOf(type, false)}`,
  layout: { except: 'EXCLUDE', before: 'NOT MATERIALIZED ', after: '', isNested: false },
};

/**
 * Macros for integers of 128 bits: DuckDB multiplies them twice and divides them fifty times slower than those of 64, which nearly every
 * row fits.
 */
export const library: readonly string[] = [
  'CREATE SCHEMA IF NOT EXISTS clausier;',
  'CREATE OR REPLACE MACRO clausier.wide_product(a, b) AS CASE WHEN a BETWEEN -3037000499 AND 3037000499 AND b BETWEEN -3037000499 AND 3037000499 THEN a * b ELSE a::HUGEINT * b END;',
  `CREATE OR REPLACE MACRO clausier.wide_quotient(a, b) AS CASE WHEN a BETWEEN ${-widestPlain} AND ${widestPlain} THEN a::BIGINT // b ELSE a // b END;`,
  'CREATE OR REPLACE MACRO clausier.wide_decimal(a, unit) AS CASE WHEN a BETWEEN -999999999999999999 AND 999999999999999999 THEN a::DECIMAL(18,0) * unit ELSE a::DECIMAL(38,0) * unit END;',
];
