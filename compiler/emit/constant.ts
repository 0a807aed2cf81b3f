/**
 * Constants of a generated module, each declared once with the words it was read from: `const penaltyRate = 25;
 * // 2,5 %, 5.1/p6`. Quantities stand as whole numbers at the coarsest scale at which products stay small.
 */
import { strict as assert } from 'node:assert';
import { divide as ratio } from '../algebra/rational.ts';
import type { Expression } from '../model/expression.ts';
import type { TariffRow } from '../model/linked.ts';
import type { Program } from '../model/program.ts';
import { dateYears, type Field, type Type, wireQuantityOf } from '../model/type.ts';
import type { Rational, Value } from '../model/value.ts';
import { atom, type Code, integer, isSafe, object, quoted } from './code.ts';
import type { Imports } from './imports.ts';
import { nativeType } from './native-type.ts';
import { finestScale } from './rational.ts';
import { type Emitted, plain, quantity, type Shape } from './shape.ts';
import { storedScale } from './unit.ts';
import { literal } from './whole.ts';
import { zoneTable } from './zone-table.ts';

type ConstantNode = Extract<Expression, { kind: 'constant' }>;
export type Constants = {
  readonly emit: (node: ConstantNode) => Emitted;
  /** A zone constant as its table of clock changes. */
  readonly zone: (node: ConstantNode) => Code;
  /** A value without name, declared once per distinct content. */
  readonly share: (name: string, code: Code, type: string) => Code;
  readonly list: () => readonly { readonly name: string; readonly type?: string; readonly text: string; readonly comment?: string }[];
};

export function createConstants(program: Program, imports: Imports, nameOf: (id: string) => string): Constants {
  const declared = new Map<string, { type?: string; text: string; comment?: string }>();
  const shared = new Map<string, string>();
  const declare = (node: ConstantNode, code: Code, type?: string): Code => {
    const name = nameOf(node.id);
    const comment = commentOf(program, node);
    declared.set(name, { ...(type ? { type } : {}), text: code.text, ...(comment ? { comment } : {}) });
    return atom(name);
  };
  return {
    emit: (node) => {
      if (node.type.kind === 'quantity') {
        const { code, scale } = quantityConstant(node.value, node.type);
        return quantity({ form: 'whole', n: { ...literal(code), code: declare(node, integer(code)) }, scale });
      }
      if (node.type.kind === 'text') return plain(valueCode(node.value, node.type));
      const shape = valueShape(node.value, node.type);
      const type = isComposite(node.type) ? nativeType(imports, node.type, shape) : undefined;
      return plain(declare(node, calendarCode(node.value, valueCode(node.value, node.type), imports), type), shape);
    },
    zone: (node) => {
      assert(typeof node.value === 'string', 'a zone constant is a name');
      const [name, ...table] = zoneTable(node.value, dateYears.first, dateYears.last);
      const args = [quoted(name), ...table.map((part) => atom(typeof part === 'string' ? quoted(part).text : JSON.stringify(part)))];
      return declare(node, imports.call('tableZone', ...args));
    },
    share: (name, code, type) => {
      const known = shared.get(`${type} ${code.text}`);
      if (known) return atom(known);
      const base = nameOf(name);
      let free = base;
      for (let count = 2; declared.has(free); count++) free = `${base}${count}`;
      shared.set(`${type} ${code.text}`, free);
      declared.set(free, { type, text: code.text });
      return atom(free);
    },
    list: () => [...declared].map(([name, rest]) => ({ name, ...rest })),
  };
}

/** A calendar's dates carry the days that it knows. */
function calendarCode(value: Value, days: Code, imports: Imports): Code {
  if (typeof value !== 'object' || value?.kind !== 'list' || !value.known) return days;
  return imports.call('calendarOf', days, integer(BigInt(value.known.from)), integer(BigInt(value.known.until)));
}

/** The whole number of a quantity constant and its scale: the wire's for times and amounts, the coarsest for rates and counts. */
function quantityConstant(value: Value, type: Extract<Type, { kind: 'quantity' }>): { code: bigint; scale: Rational } {
  assert(isRational(value), 'a quantity constant is a rational');
  const name = wireQuantityOf(type.unit);
  const wire = storedScale(type.unit);
  const atWire = ratio(value.value, wire);
  const scale = name && name !== 'percent' && name !== 'count' && atWire.denominator === 1n ? wire : finestScale(value.value);
  return { code: ratio(value.value, scale).numerator, scale };
}

const isComposite = ({ kind }: Type): boolean => kind === 'list' || kind === 'record' || kind === 'union' || kind === 'allowance';
const isRational = (value: Value): value is Extract<Value, { kind: 'rational' }> => typeof value === 'object' && value?.kind === 'rational';

/** A value as a literal, quantities at their stored scale. */
export function valueCode(value: Value, type: Type): Code {
  if (value === null) return atom('undefined');
  if (typeof value === 'boolean') return atom(String(value));
  if (typeof value === 'string') return quoted(value);
  const inner = type.kind === 'optional' ? type.of : type;
  switch (value.kind) {
    case 'rational':
      return storedCode(value.value, inner);
    case 'date':
      return integer(BigInt(value.day));
    case 'instant':
      return integer(BigInt(value.ms));
    case 'time':
      return integer(BigInt(value.minutes));
    case 'period':
      return atom(`{ months: ${value.months}, days: ${value.days} }`);
    case 'allowance':
      return atom(`{ value: ${value.value}, unit: ${quoted(value.unit).text} }`);
    case 'list': {
      const of = inner.kind === 'list' ? inner.of : inner;
      return atom(`[${value.items.map((item) => valueCode(item, of).text).join(', ')}]`);
    }
    case 'record':
      return object(Object.entries(value.fields).map(([name, field]) => ({ name, code: valueCode(field, fieldType(inner, value, name)) })));
  }
}

function storedCode(value: Rational, type: Type): Code {
  const { numerator, denominator } = ratio(value, type.kind === 'quantity' ? storedScale(type.unit) : { numerator: 1n, denominator: 1n });
  return denominator === 1n ? integer(numerator) : atom(`{ n: ${integer(numerator).text}, d: ${integer(denominator).text} }`);
}

/** The type of a record's or a variant's field. */
export function fieldType(type: Type, value: Extract<Value, { kind: 'record' }>, name: string): Type {
  if (name === 'kind' && type.kind === 'union') return { kind: 'enum', values: type.variants.map(({ kind }) => kind) };
  const found = fieldsOf(type, value.fields.kind).find((field) => field.name === name);
  assert(found, `a record value has only declared fields, not ${name}`);
  return found.type;
}

function fieldsOf(type: Type, kind: Value | undefined): readonly Field[] {
  if (type.kind === 'record') return type.fields;
  return type.kind === 'union' ? (type.variants.find((variant) => variant.kind === kind)?.fields ?? []) : [];
}

/** The shape of a constant: like the wire's, with its own bounds. */
function valueShape(value: Value, type: Type): Shape {
  const inner = type.kind === 'optional' ? type.of : type;
  if (isRational(value) && inner.kind === 'quantity') {
    const { numerator, denominator } = ratio(value.value, storedScale(inner.unit));
    const form = denominator !== 1n ? 'exact' : isSafe(numerator) ? 'number' : 'wide';
    return { kind: 'quantity', form, range: { low: numerator / denominator, high: numerator / denominator } };
  }
  if (typeof value !== 'object' || value === null) return { kind: 'plain' };
  if (value.kind === 'record') {
    const fields = Object.entries(value.fields).map(([name, field]) => [name, valueShape(field, fieldType(inner, value, name))] as const);
    return { kind: 'record', fields: Object.fromEntries(fields) };
  }
  if (value.kind === 'list' && inner.kind === 'list') {
    const first = value.items[0];
    return { kind: 'list', of: first === undefined ? { kind: 'plain' } : valueShape(first, inner.of) };
  }
  return { kind: 'plain' };
}

function commentOf(program: Program, node: ConstantNode): string | undefined {
  if (node.origin === 'builtin') return { day: '24 heures', whole: '100 %' }[node.id];
  const constant = program.constants.find(({ id }) => id === node.id);
  const row = tariffRowOf(program, node.id);
  if (row) return `${row.label}, ${row.clause}`;
  if (!constant) return program.calendars.find(({ id }) => id === node.id)?.label;
  const place = constant.places[0];
  return place ? `${place.text}, ${place.clause}` : `hypothèse : ${constant.source ?? constant.label}`;
}

/** The row of a tariff that a constant `tariff.row` stands for. */
function tariffRowOf(program: Program, id: string): TariffRow | undefined {
  const [tariff = '', row] = id.split('.', 2);
  return program.linked.tariffs.get(tariff)?.rows.find((each) => each.id === row);
}
