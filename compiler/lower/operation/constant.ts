/**
 * Constants of a generated module, each declared once with the words it was read from: `const penaltyRate = 25;
 * // 2,5 %, 5.1/p6`. Quantities stand as whole numbers at the coarsest scale at which products stay small.
 */
import { strict as assert } from 'node:assert';
import { divide as ratio } from '../../algebra/rational.ts';
import { finestScale } from '../../algebra/scale.ts';
import { storedScale } from '../../algebra/stored-scale.ts';
import { languageOf } from '../../language/languages.ts';
import type { Messages } from '../../language/messages.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { fieldType } from '../../model/field-type.ts';
import type { TariffRow } from '../../model/linked.ts';
import { absent, isSafe, keyOf, list, literalOf, named, number, record, runtime, symbolType } from '../../model/plan/operations.ts';
import type { NativeType, Operation, PlannedConstant } from '../../model/plan/plan.ts';
import type { Program } from '../../model/program.ts';
import { dateYears, type Type, wireQuantityOf } from '../../model/type.ts';
import type { Rational, Value } from '../../model/value.ts';
import { filled } from '../../runtime/words.ts';
import { type Lowered, plain, quantity, type Shape } from '../quantity/shape.ts';
import { literal } from '../quantity/whole.ts';
import { nativeType } from './native-type.ts';
import { zoneTable } from './zone-table.ts';

type ConstantNode = Extract<Expression, { kind: 'constant' }>;
export type Constants = {
  readonly lower: (node: ConstantNode) => Lowered;
  /** A zone constant as its table of clock changes. */
  readonly zone: (node: ConstantNode) => Operation;
  /** A value without name, declared once per distinct content. */
  readonly share: (name: string, value: Operation, type: NativeType) => Operation;
  /** What the module says, in the contract's language. */
  readonly messages: Messages;
  /** The sentences that functions of time refuse in. */
  readonly words: () => Operation;
  /** Whether explanations have words for it: a mark, an assumption or a tariff's row. */
  readonly isTold: (id: string) => boolean;
  readonly list: () => readonly PlannedConstant[];
};

export function createConstants(program: Program, nameOf: (id: string) => string): Constants {
  const { messages } = languageOf(program.linked.contract.meta);
  const declared = new Map<string, PlannedConstant>();
  const shared = new Map<string, string>();
  const declare = (node: ConstantNode, value: Operation, type?: NativeType): Operation => {
    const name = nameOf(node.id);
    const comment = commentOf(program, messages, node);
    declared.set(name, { name, ...(type ? { type } : {}), value, ...(comment ? { comment } : {}) });
    return named(name);
  };
  const share: Constants['share'] = (name, value, type) => {
    const key = keyOf([type, value]);
    const known = shared.get(key);
    if (known) return named(known);
    const base = nameOf(name);
    let free = base;
    for (let count = 2; declared.has(free); count++) free = `${base}${count}`;
    shared.set(key, free);
    declared.set(free, { name: free, type, value });
    return named(free);
  };
  return {
    lower: (node) => {
      if (node.type.kind === 'quantity') {
        const { operation, scale } = quantityConstant(node.value, node.type);
        return quantity({ form: 'whole', n: { ...literal(operation), operation: declare(node, literalOf(operation)) }, scale });
      }
      if (node.type.kind === 'text') return plain(valueOperation(node.value, node.type));
      const shape = valueShape(node.value, node.type);
      const type = isComposite(node.type) ? nativeType(node.type, shape) : undefined;
      return plain(declare(node, calendarOf(node.value, valueOperation(node.value, node.type)), type), shape);
    },
    zone: (node) => {
      assert(typeof node.value === 'string', 'a zone constant is a name');
      return declare(
        node,
        runtime('tableZone', ...zoneTable(node.value, dateYears.first, dateYears.last).map((part) => dataOf(part ?? ''))),
      );
    },
    messages,
    words: () => share('refusals', sentences(messages), symbolType('RuleWords')),
    share,
    isTold: (id) => tariffRowOf(program, id) !== undefined || program.constants.some((each) => each.id === id),
    list: () => [...declared.values()],
  };
}

const sentences = ({ rule }: Messages): Operation =>
  record(Object.fromEntries(Object.entries(rule).map(([name, sentence]) => [name, literalOf(sentence)])));

type Data = string | number | readonly Data[];
const dataOf = (data: Data): Operation => (typeof data === 'object' ? list(data.map(dataOf)) : { kind: 'literal', value: data });

/** A calendar's dates carry the days that it knows. */
function calendarOf(value: Value, days: Operation): Operation {
  if (typeof value !== 'object' || value?.kind !== 'list' || !value.known) return days;
  return runtime('calendarOf', days, literalOf(BigInt(value.known.from)), literalOf(BigInt(value.known.until)));
}

/** The whole number of a quantity constant and its scale: the wire's for times and amounts, the coarsest for rates and counts. */
function quantityConstant(value: Value, type: Extract<Type, { kind: 'quantity' }>): { operation: bigint; scale: Rational } {
  assert(isRational(value), 'a quantity constant is a rational');
  const name = wireQuantityOf(type.unit);
  const wire = storedScale(type.unit);
  const atWire = ratio(value.value, wire);
  const scale = name && name !== 'percent' && name !== 'count' && atWire.denominator === 1n ? wire : finestScale(value.value);
  return { operation: ratio(value.value, scale).numerator, scale };
}

const isComposite = ({ kind }: Type): boolean => kind === 'list' || kind === 'record' || kind === 'union' || kind === 'allowance';
const isRational = (value: Value): value is Extract<Value, { kind: 'rational' }> => typeof value === 'object' && value?.kind === 'rational';

/** A value as a literal, quantities at their stored scale. */
export function valueOperation(value: Value, type: Type): Operation {
  if (value === null) return absent;
  if (typeof value === 'boolean' || typeof value === 'string') return literalOf(value);
  const inner = type.kind === 'optional' ? type.of : type;
  switch (value.kind) {
    case 'rational':
      return storedRational(value.value, inner);
    case 'date':
      return literalOf(BigInt(value.day));
    case 'instant':
      return literalOf(BigInt(value.ms));
    case 'time':
      return literalOf(BigInt(value.minutes));
    case 'period':
      return record({ months: number(value.months), days: number(value.days) });
    case 'allowance':
      return record({ value: number(value.value), unit: literalOf(value.unit) });
    case 'list': {
      const of = inner.kind === 'list' ? inner.of : inner;
      return list(value.items.map((item) => valueOperation(item, of)));
    }
    case 'record':
      return {
        kind: 'record',
        entries: Object.entries(value.fields).map(([name, field]) => ({
          name,
          value: valueOperation(field, fieldType(inner, value, name)),
        })),
      };
  }
}

function storedRational(value: Rational, type: Type): Operation {
  const { numerator, denominator } = ratio(value, type.kind === 'quantity' ? storedScale(type.unit) : { numerator: 1n, denominator: 1n });
  return denominator === 1n ? literalOf(numerator) : record({ n: literalOf(numerator), d: literalOf(denominator) });
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

function commentOf(program: Program, { documentation }: Messages, node: ConstantNode): string | undefined {
  if (node.origin === 'builtin') return { day: documentation.day, whole: '100 %' }[node.id];
  const constant = program.constants.find(({ id }) => id === node.id);
  const row = tariffRowOf(program, node.id);
  if (row) return `${row.label}, ${row.clause}`;
  if (!constant) return program.calendars.find(({ id }) => id === node.id)?.label;
  const place = constant.places[0];
  return place ? `${place.text}, ${place.clause}` : filled(documentation.assumption, { source: constant.source ?? constant.label });
}

/** The row of a tariff that a constant `tariff.row` stands for. */
function tariffRowOf(program: Program, id: string): TariffRow | undefined {
  const [tariff = '', row] = id.split('.', 2);
  return program.linked.tariffs.get(tariff)?.rows.find((each) => each.id === row);
}
