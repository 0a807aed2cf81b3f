/**
 * Constants of a generated module, each declared once with the words it was read from: `const penaltyRate = 25;
 * // 2,5 %, 5.1/p6`. Quantities stand as whole numbers at the coarsest scale at which products stay small.
 */
import { strict as assert } from 'node:assert';
import { divide as ratio } from '../../algebra/rational.ts';
import { finestScale } from '../../algebra/scale.ts';
import { storedScale } from '../../algebra/stored-scale.ts';
import { type Stored, storedValue } from '../../algebra/stored-value.ts';
import { languageOf } from '../../language/languages.ts';
import type { Messages } from '../../language/messages.ts';
import type { Expression } from '../../model/expression/expression.ts';
import type { TariffRow } from '../../model/linked.ts';
import { measureOf } from '../../model/measure.ts';
import { absent, keyOf, list, literalOf, named, number, record, runtime, symbolType } from '../../model/plan/operations.ts';
import type { NativeType, Operation, PlannedConstant } from '../../model/plan/plan.ts';
import type { Program } from '../../model/program.ts';
import { dateYears, type Type, wireQuantityOf } from '../../model/type.ts';
import type { Rational, Value } from '../../model/value.ts';
import { filled } from '../../runtime/words.ts';
import { type Lowered, measuredShape, plain, quantity } from '../quantity/shape.ts';
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
  /** Whether a name is one of these. */
  readonly isDeclared: (name: string) => boolean;
  /** Each after those that it is made of. */
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
      const shape = measuredShape(node.type, measureOf(node));
      const type = isComposite(node.type) ? nativeType(node.type, shape) : undefined;
      return plain(declare(node, calendarOf(node.value, valueOperation(node.value, node.type)), type), shape);
    },
    zone: (node) => {
      assert(typeof node.value === 'string', 'a zone constant is a name');
      return declare(node, runtime('tableZone', ...zoneTable(node.value, dateYears.first, dateYears.last).map(dataOf)));
    },
    messages,
    words: () => share('refusals', dataOf({ ...messages.rule }), symbolType('RuleWords')),
    share,
    isTold: (id) => tariffRowOf(program, id) !== undefined || program.constants.some((each) => each.id === id),
    isDeclared: (name) => declared.has(name),
    list: () => [...declared.values()],
  };
}

function dataOf(data: Stored): Operation {
  if (data === undefined) return absent;
  if (typeof data === 'number') return number(data);
  if (typeof data !== 'object') return literalOf(data);
  if (isList(data)) return list(data.map(dataOf));
  return record(Object.fromEntries(Object.entries(data).map(([name, part]) => [name, dataOf(part)])));
}

const isList = (data: object): data is readonly Stored[] => Array.isArray(data);

/** A calendar's dates carry the days that it knows. */
function calendarOf(value: Value, days: Operation): Operation {
  if (typeof value !== 'object' || value?.kind !== 'list' || !value.known) return days;
  return runtime('calendarOf', days, literalOf(BigInt(value.known.from)), literalOf(BigInt(value.known.until)));
}

/** The whole number of a quantity constant and its scale: the wire's for times and amounts, the coarsest for rates and counts. */
function quantityConstant(value: Value, type: Extract<Type, { kind: 'quantity' }>): { operation: bigint; scale: Rational } {
  assert(typeof value === 'object' && value?.kind === 'rational', 'a quantity constant is a rational');
  const name = wireQuantityOf(type.unit);
  const wire = storedScale(type.unit);
  const atWire = ratio(value.value, wire);
  const scale = name && name !== 'percent' && name !== 'count' && atWire.denominator === 1n ? wire : finestScale(value.value);
  return { operation: ratio(value.value, scale).numerator, scale };
}

const isComposite = ({ kind }: Type): boolean => kind === 'list' || kind === 'record' || kind === 'union' || kind === 'allowance';

/** A value as a literal, quantities at their stored scale. */
export const valueOperation = (value: Value, type: Type): Operation => dataOf(storedValue(value, type));

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
