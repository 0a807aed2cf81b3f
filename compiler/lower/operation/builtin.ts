/** Built-in functions: quantities by their algebra, lists in place, dates and working time through the runtime. */
import { strict as assert } from 'node:assert';
import { rational } from '../../algebra/rational.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { isRounding, type RoundingName, roundingModes } from '../../model/expression/rounding.ts';
import { absent, binary, call, literalOf, math, member, named } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { RuntimeSymbol } from '../../model/plan/runtime-symbol.ts';
import { blamedIn } from '../names/mentions.ts';
import { absoluteQuantity, pickQuantity, roundQuantity } from '../quantity/quantity.ts';
import { joinShapes, type Lowered, loaded, plain, plainQuantity, quantity, wireShape } from '../quantity/shape.ts';
import { type CalendarYears, covered } from './covers.ts';
import { lowerLength } from './intervals.ts';
import { lowerConcatenation, lowerContains, lowerCount, lowerDistinct, lowerExtreme, lowerLast, lowerSort, lowerSum } from './lists.ts';
import { blame, operationOf, quantityOf, type Stored, storedOf, wholeOf } from './operand.ts';
import { lowerPower, lowerRounding } from './rounding.ts';
import type { Scope } from './scope.ts';
import { usualHours } from './usual-hours.ts';
import { isZone, lowerZone } from './zone.ts';

type BuiltinNode = Extract<Expression, { kind: 'builtin' }>;

export function lowerBuiltin(node: BuiltinNode, calendars: CalendarYears, scope: Scope): Lowered {
  const [first, second, third] = node.arguments;
  assert(first, `${node.name} has an argument`);
  if (isRounding(node.name)) return lowerRounding(roundingModes[node.name], first, second!, scope);
  if (node.name === 'covers') return plain(covered(first, operationOf(second!, scope), third, calendars));
  return (lowerers[node.name] ?? lowerCall)(node, scope);
}

type Lowerer = (node: BuiltinNode, scope: Scope) => Lowered;
/** Of the first argument, or of both. */
const one =
  (lower: (first: Expression, scope: Scope) => Lowered): Lowerer =>
  ({ arguments: [first] }, scope) =>
    lower(first!, scope);
const two =
  (lower: (first: Expression, second: Expression, scope: Scope) => Lowered): Lowerer =>
  ({ arguments: [first, second] }, scope) =>
    lower(first!, second!, scope);
const extreme =
  (which: 'min' | 'max'): Lowerer =>
  (node, scope) =>
    node.arguments.length === 1 ? lowerExtreme(which, node.arguments[0]!, scope) : pick(which, node, scope);

type Name = BuiltinNode['name'];
/** What the runtime has a function of the same name for. */
type Called = Extract<Name, RuntimeSymbol>;

/** All that is not a call of the runtime's function. */
const lowerers: Readonly<Record<Exclude<Name, Called | RoundingName | 'covers'>, Lowerer> & Partial<Record<Called, Lowerer>>> = {
  sum: (node, scope) => lowerSum(node.arguments[0]!, node.type, scope),
  min: extreme('min'),
  max: extreme('max'),
  count: one(lowerCount),
  abs: one((of, scope) => quantity(absoluteQuantity(quantityOf(of, scope)))),
  floor: one((of, scope) => quantity(roundQuantity('floor', quantityOf(of, scope)))),
  ceiling: one((of, scope) => quantity(roundQuantity('ceil', quantityOf(of, scope)))),
  power: lowerPower,
  intervalsLength: (node, scope) => lowerLength(node.arguments[0]!, node, scope),
  sort: one(lowerSort),
  contains: two(lowerContains),
  concatenate: (node, scope) => lowerConcatenation(node.arguments, scope),
  last: one(lowerLast),
  distinct: one(lowerDistinct),
  default: withDefault,
  daysBetween: two(daysBetween),
  /** Names that generated code may well have of its own: the runtime has others. */
  year: (node, scope) => lowerCall(node, scope, 'yearOf'),
  month: (node, scope) => lowerCall(node, scope, 'monthOf'),
  dayBefore: one((date, scope) => plain(binary('-', operationOf(date, scope), literalOf(1n)))),
  dayAfter: one((date, scope) => plain(binary('+', operationOf(date, scope), literalOf(1n)))),
};

function pick(which: 'min' | 'max', { arguments: given, type }: BuiltinNode, scope: Scope): Lowered {
  if (type.kind !== 'quantity') return plain(math(which, ...given.map((each) => operationOf(each, scope))));
  const order = which === 'min' ? 'lesser' : 'greater';
  return quantity(given.map((each) => quantityOf(each, scope)).reduce((a, b) => pickQuantity(order, a, b)));
}

function withDefault({ arguments: given, type }: BuiltinNode, scope: Scope): Lowered {
  const [a, b] = given.map((each) => storedOf(each, scope)) as [Stored, Stored];
  return loaded(binary('??', a.operation, b.operation), type, joinShapes(a.shape, b.shape));
}

/** As far apart as computed dates may lie. */
const mostDays = 1_000_000_000n;

function daysBetween(first: Expression, second: Expression, scope: Scope): Lowered {
  const operation = binary('-', operationOf(second, scope), operationOf(first, scope));
  return plainQuantity(operation, { low: -mostDays, high: mostDays }, rational(1n));
}

function lowerCall(node: BuiltinNode, scope: Scope, symbol: RuntimeSymbol = node.name as Called): Lowered {
  const given = node.arguments.map((argument) => argumentOf(argument, scope));
  const args = node.name === 'openingHours' && given.length === 3 ? [given[0]!, absent, ...given.slice(1)] : given;
  const words = refusing.includes(symbol) ? [scope.constants.words()] : [];
  const made = call(walkOrCall(symbol, scope), ...args, ...words, ...blame(blamedIn(node), scope));
  if (node.name === 'schedule' && !scope.inFull) return plain(usualHours(node.arguments, made, scope));
  return loaded(made, node.type, wireShape(node.type));
}

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

function argumentOf(argument: Expression, scope: Scope): Operation {
  if (isZone(argument.type)) return lowerZone(argument, scope);
  return argument.type.kind === 'quantity' ? wholeOf(argument, scope) : operationOf(argument, scope);
}
