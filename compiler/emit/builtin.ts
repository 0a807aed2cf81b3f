/** Built-in functions: quantities by their algebra, lists in place, dates and working time through the runtime. */
import { strict as assert } from 'node:assert';
import { rational } from '../algebra/rational.ts';
import type { Expression } from '../model/expression.ts';
import type { Type } from '../model/type.ts';
import { atom, binary, type Code, call, integer, level } from './code.ts';
import { emitConcatenation, emitContains, emitCount, emitDistinct, emitExtreme, emitLast, emitSum } from './lists.ts';
import { blamedIn } from './mentions.ts';
import { blame, codeOf, quantityOf, storedOf, wholeOf } from './operand.ts';
import { absoluteQuantity, pickQuantity, roundQuantity } from './quantity.ts';
import type { Scope } from './scope.ts';
import { type Emitted, joinShapes, loaded, plain, quantity, wireShape } from './shape.ts';
import { emitZone } from './zone.ts';

type BuiltinNode = Extract<Expression, { kind: 'builtin' }>;

export function emitBuiltin(node: BuiltinNode, calendars: CalendarYears, scope: Scope): Emitted {
  const [first, second] = node.arguments;
  assert(first, `${node.name} has an argument`);
  switch (node.name) {
    case 'sum':
      return emitSum(first, node.type, scope);
    case 'min':
    case 'max':
      return node.arguments.length === 1 ? emitExtreme(node.name, first, scope) : pick(node, scope);
    case 'count':
      return emitCount(first, scope);
    case 'abs':
      return quantity(absoluteQuantity(scope.imports, quantityOf(first, scope)));
    case 'floor':
    case 'ceiling':
      return quantity(roundQuantity(scope.imports, node.name === 'floor' ? 'floor' : 'ceil', quantityOf(first, scope)));
    case 'contains':
      return emitContains(first, second!, scope);
    case 'concatenate':
      return emitConcatenation(node.arguments, scope);
    case 'last':
      return emitLast(first, scope);
    case 'distinct':
      return emitDistinct(first, scope);
    case 'default':
      return withDefault(first, second!, node.type, scope);
    default:
      return emitDateBuiltin(node, calendars, scope);
  }
}

function pick(node: BuiltinNode, scope: Scope): Emitted {
  if (node.type.kind !== 'quantity') {
    return plain(call(`Math.${node.name}`, ...node.arguments.map((argument) => codeOf(argument, scope))));
  }
  const which = node.name === 'min' ? 'lesser' : 'greater';
  return quantity(node.arguments.map((argument) => quantityOf(argument, scope)).reduce((a, b) => pickQuantity(scope.imports, which, a, b)));
}

function withDefault(optional: Expression, otherwise: Expression, type: Type, scope: Scope): Emitted {
  const [a, b] = [storedOf(optional, scope), storedOf(otherwise, scope)];
  return loaded(binary('??', a.code, b.code, level.or), type, joinShapes(a.shape, b.shape));
}

/** First day and first day after the years that a calendar covers. */
export type CalendarYears = (id: string) => { readonly from: number; readonly until: number };

function emitDateBuiltin(node: BuiltinNode, calendars: CalendarYears, scope: Scope): Emitted {
  const [first, second] = node.arguments as [Expression, Expression];
  switch (node.name) {
    case 'daysBetween': {
      const n = binary('-', codeOf(second, scope), codeOf(first, scope), level.sum);
      return quantity({
        form: 'whole',
        n: { code: n, range: { low: -1_000_000_000n, high: 1_000_000_000n }, wide: false },
        scale: rational(1n),
      });
    }
    case 'dayBefore':
      return plain(binary('-', codeOf(first, scope), integer(1n), level.sum));
    case 'dayAfter':
      return plain(binary('+', codeOf(first, scope), integer(1n), level.sum));
    case 'covers':
      return plain(covered(first, codeOf(second, scope), calendars, scope));
    default: {
      const args = node.arguments.map((argument, index) =>
        index === zoneAt[node.name] ? emitZone(argument, scope) : argumentOf(argument, scope),
      );
      const given = [...args, ...blame(blamedIn(node), scope)];
      const isTold = scope.explaining && !scope.silent && walks.includes(node.name);
      const code = isTold ? scope.imports.call(`${node.name}Told`, atom('steps'), ...given) : scope.imports.call(node.name, ...given);
      return loaded(code, node.type, wireShape(node.type));
    }
  }
}

/** What passes over days that are not worked: explanations tell them. */
const walks: readonly string[] = ['addWorkingDays', 'addOpenDays', 'addOpenTime', 'openTime'];

/** Where a built-in takes a zone. */
const zoneAt: Readonly<Partial<Record<BuiltinNode['name'], number>>> = {
  localDate: 1,
  localTime: 1,
  localInstant: 2,
  lastOccurrence: 2,
  schedule: 3,
};

function argumentOf(argument: Expression, scope: Scope): Code {
  return argument.type.kind === 'quantity' ? wholeOf(argument, scope) : codeOf(argument, scope);
}

function covered(calendar: Expression, date: Code, calendars: CalendarYears, { imports }: Scope): Code {
  assert(calendar.kind === 'constant', 'covers names a calendar');
  const { from, until } = calendars(calendar.id);
  if (!/^[\w$.]+$/.test(date.text)) return imports.call('isBetween', date, integer(BigInt(from)), integer(BigInt(until)));
  const after = binary('>=', date, integer(BigInt(from)), level.relation);
  const before = binary('<', date, integer(BigInt(until)), level.relation);
  return { text: `${after.text} && ${before.text}`, level: level.and };
}
