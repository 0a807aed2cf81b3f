/** Built-in functions: quantities by their algebra, lists in place, dates and working time through the runtime. */
import { strict as assert } from 'node:assert';
import { rational } from '../../algebra/rational.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { isRounding, roundingModes } from '../../model/expression/rounding.ts';
import { absent, binary, call, isPath, joined, literalOf, math, member, named, runtime } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { RuntimeSymbol } from '../../model/plan/runtime-symbol.ts';
import type { Type } from '../../model/type.ts';
import { blamedIn } from '../names/mentions.ts';
import { absoluteQuantity, pickQuantity, roundQuantity } from '../quantity/quantity.ts';
import { joinShapes, type Lowered, loaded, plain, quantity, wireShape } from '../quantity/shape.ts';
import { lowerLength } from './intervals.ts';
import { lowerConcatenation, lowerContains, lowerCount, lowerDistinct, lowerExtreme, lowerLast, lowerSort, lowerSum } from './lists.ts';
import { blame, operationOf, quantityOf, storedOf, wholeOf } from './operand.ts';
import { lowerPower, lowerRounding } from './rounding.ts';
import type { Scope } from './scope.ts';
import { lowerZone } from './zone.ts';

type BuiltinNode = Extract<Expression, { kind: 'builtin' }>;

export function lowerBuiltin(node: BuiltinNode, calendars: CalendarYears, scope: Scope): Lowered {
  const [first, second] = node.arguments;
  assert(first, `${node.name} has an argument`);
  if (isRounding(node.name)) return lowerRounding(roundingModes[node.name], first, second!, scope);
  switch (node.name) {
    case 'sum':
      return lowerSum(first, node.type, scope);
    case 'min':
    case 'max':
      return node.arguments.length === 1 ? lowerExtreme(node.name, first, scope) : pick(node, scope);
    case 'count':
      return lowerCount(first, scope);
    case 'abs':
      return quantity(absoluteQuantity(quantityOf(first, scope)));
    case 'floor':
    case 'ceiling':
      return quantity(roundQuantity(node.name === 'floor' ? 'floor' : 'ceil', quantityOf(first, scope)));
    case 'power':
      return lowerPower(node, scope);
    case 'intervalsLength':
      return lowerLength(first, node, scope);
    case 'sort':
      return lowerSort(first, scope);
    case 'contains':
      return lowerContains(first, second!, scope);
    case 'concatenate':
      return lowerConcatenation(node.arguments, scope);
    case 'last':
      return lowerLast(first, scope);
    case 'distinct':
      return lowerDistinct(first, scope);
    case 'default':
      return withDefault(first, second!, node.type, scope);
    default:
      return lowerDateBuiltin(node, calendars, scope);
  }
}

function pick(node: BuiltinNode, scope: Scope): Lowered {
  if (node.type.kind !== 'quantity') {
    return plain(math(node.name as 'min' | 'max', ...node.arguments.map((argument) => operationOf(argument, scope))));
  }
  const which = node.name === 'min' ? 'lesser' : 'greater';
  return quantity(node.arguments.map((argument) => quantityOf(argument, scope)).reduce((a, b) => pickQuantity(which, a, b)));
}

function withDefault(optional: Expression, otherwise: Expression, type: Type, scope: Scope): Lowered {
  const [a, b] = [storedOf(optional, scope), storedOf(otherwise, scope)];
  return loaded(binary('??', a.operation, b.operation), type, joinShapes(a.shape, b.shape));
}

/** First day and first day after the years that a calendar covers. */
export type CalendarYears = (id: string) => { readonly from: number; readonly until: number };

function lowerDateBuiltin(node: BuiltinNode, calendars: CalendarYears, scope: Scope): Lowered {
  const [first, second] = node.arguments as [Expression, Expression];
  switch (node.name) {
    case 'daysBetween': {
      const n = binary('-', operationOf(second, scope), operationOf(first, scope));
      return quantity({
        form: 'whole',
        n: { operation: n, range: { low: -1_000_000_000n, high: 1_000_000_000n }, wide: false },
        scale: rational(1n),
      });
    }
    case 'dayBefore':
      return plain(binary('-', operationOf(first, scope), literalOf(1n)));
    case 'dayAfter':
      return plain(binary('+', operationOf(first, scope), literalOf(1n)));
    case 'covers':
      return plain(covered(first, operationOf(second, scope), calendars));
    default: {
      const symbol = renamed[node.name] ?? (node.name as Extract<BuiltinNode['name'], RuntimeSymbol>);
      const given = node.arguments.map((argument, index) =>
        index === zoneIndex(node) ? lowerZone(argument, scope) : argumentOf(argument, scope),
      );
      const args = node.name === 'openingHours' && given.length === 3 ? [given[0]!, absent, ...given.slice(1)] : given;
      const words = refusing.includes(symbol) ? [scope.constants.words()] : [];
      const all = [...args, ...words, ...blame(blamedIn(node), scope)];
      return loaded(call(walkOrCall(symbol, scope), ...all), node.type, wireShape(node.type));
    }
  }
}

/** Runtime functions whose names differ, since generated code may well have such a name of its own. */
const renamed: Readonly<Partial<Record<BuiltinNode['name'], RuntimeSymbol>>> = { year: 'yearOf', month: 'monthOf' };

/** What refuses in sentences of the contract's language, before the inputs that it blames; the others have them from their schedule. */
const refusing: readonly RuntimeSymbol[] = [
  'nextDayOfMonth',
  'recurrence',
  'addWorkingDays',
  'schedule',
  'openingHours',
  'mergeIntervals',
  'intersectIntervals',
];

/** What passes over days that are not worked. */
const walks: readonly RuntimeSymbol[] = ['addWorkingDays', 'addOpenDays', 'addOpenTime', 'openTime'];

/** The runtime's function; in full that of the trace where there is one, which tells the days passed over. */
function walkOrCall(symbol: RuntimeSymbol, { inFull, silent }: Scope): Operation {
  const own: Operation = { kind: 'symbol', symbol };
  if (!inFull || silent || !walks.includes(symbol)) return own;
  return binary('??', member({ kind: 'member', of: named('trace'), name: 'walks', optional: true }, symbol), own);
}

/** Where a built-in takes a zone. */
const zoneAt: Readonly<Partial<Record<BuiltinNode['name'], number>>> = {
  localDate: 1,
  localTime: 1,
  localInstant: 2,
  lastOccurrence: 2,
  schedule: 3,
};

const zoneIndex = ({ name, arguments: { length } }: BuiltinNode): number | undefined =>
  name === 'openingHours' ? length - 2 : zoneAt[name];

function argumentOf(argument: Expression, scope: Scope): Operation {
  return argument.type.kind === 'quantity' ? wholeOf(argument, scope) : operationOf(argument, scope);
}

function covered(calendar: Expression, date: Operation, calendars: CalendarYears): Operation {
  assert(calendar.kind === 'constant', 'covers names a calendar');
  const { from, until } = calendars(calendar.id);
  if (!isPath(date)) return runtime('isBetween', date, literalOf(BigInt(from)), literalOf(BigInt(until)));
  const after = binary('>=', date, literalOf(BigInt(from)));
  const before = binary('<', date, literalOf(BigInt(until)));
  return joined('&&', [after, before]);
}
