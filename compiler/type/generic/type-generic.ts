/** Built-in functions whose result type follows their arguments: sums, extremes, counts, membership, defaults. */

import { boolean, date, join, number, optional, present, typeWords } from '../../algebra/assignable.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Generic } from '../../language/feel/builtins.ts';
import type { Syntax } from '../../language/feel/syntax.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { isRounding } from '../../model/expression/rounding.ts';
import type { Type } from '../../model/type.ts';
import { type Scope, type Typer, withName } from '../scope.ts';
import { commonType, typeListOperand } from '../type-compound.ts';
import { isGiven, needsNeighbour, shareValues } from '../type-operator.ts';
import { build, type GenericCall as Call, refuse } from './generic-call.ts';
import { typeIntervals, typeOpeningHours } from './type-hours.ts';
import { typePower, typeRounded, typeRounding } from './type-rounding.ts';

/** Shown where the number of arguments is wrong. */
const shapes: Readonly<Record<Generic, string>> = {
  sum: 'list',
  min: 'a, b, …',
  max: 'a, b, …',
  count: 'list',
  abs: 'quantity',
  floor: 'number',
  ceiling: 'number',
  decimal: 'quantity, decimals',
  roundHalfEven: 'quantity, decimals or step',
  roundHalfUp: 'quantity, decimals or step',
  roundHalfDown: 'quantity, decimals or step',
  roundUp: 'quantity, decimals or step',
  roundDown: 'quantity, decimals or step',
  power: 'number, whole exponent',
  sort: 'list',
  openingHours: 'windows, weekdays, zone, holidays',
  mergeIntervals: 'list',
  intersectIntervals: 'list, list',
  intervalsLength: 'list',
  contains: 'list, item',
  concatenate: 'list, list, …',
  last: 'list',
  distinct: 'list',
  default: 'optional, value',
  latest: 'list, key of item, count',
  covers: 'calendar, date',
};

export function typeGeneric(
  name: Generic,
  syntax: Call['syntax'],
  values: readonly Syntax[],
  scope: Scope,
  typer: Typer,
  expected: Type | undefined,
): Expression | undefined {
  const call = { syntax, values, scope, typer };
  if (!hasArity(name, values.length)) {
    return typer.report(diagnose('expression/arity', { function: name, expected: shapes[name] }, { span: syntax.span })) as undefined;
  }
  return typeOne(name, call, expected);
}

/** The arguments of a function as its signature is told: `list`, `optional, value`. */
export const shapeOf = (name: string): string => (Object.hasOwn(shapes, name) ? shapes[name as Generic] : '…');

function hasArity(name: Generic, count: number): boolean {
  if (name === 'openingHours' && count === 3) return true;
  if (shapes[name].endsWith('…')) return count > 0;
  return count === shapes[name].split(', ').length;
}

function typeOne(name: Generic, call: Call, expected: Type | undefined): Expression | undefined {
  if (isRounding(name)) return typeRounded(name, call, expected);
  switch (name) {
    case 'min':
    case 'max':
      return typeExtreme(name, call, expected);
    case 'sum':
    case 'count':
    case 'last':
      return typeOverList(name, call, expected);
    case 'abs':
    case 'floor':
    case 'ceiling':
      return typeRounding(name, call, expected);
    case 'power':
      return typePower(call, expected);
    case 'openingHours':
      return typeOpeningHours(call);
    case 'mergeIntervals':
    case 'intersectIntervals':
    case 'intervalsLength':
      return typeIntervals(name, call);
    case 'sort':
      return typeSort(call, expected);
    case 'contains':
      return typeContains(call);
    case 'concatenate':
      return typeConcatenate(call, expected);
    case 'default':
      return typeDefault(call, expected);
    case 'distinct':
      return typeDistinct(call);
    case 'latest':
      return typeLatest(call);
    case 'covers':
      return typeCovers(call);
  }
}

const isOrdered = (type: Type): boolean => ['quantity', 'date', 'instant', 'time'].includes(type.kind);

function typeExtreme(name: 'min' | 'max', call: Call, expected: Type | undefined): Expression | undefined {
  const all = typeAlike(call, expected);
  const [first] = all ?? [];
  if (!all || !first || !all.every((each) => isGiven(each, call.typer))) return undefined;
  if (all.length === 1) {
    if (first.type.kind !== 'list' || !isOrdered(first.type.of)) return refuse(call, first, 'a list of quantities, dates or instants');
    return build(name, call, all, optional(first.type.of));
  }
  const unfit = all.find(({ type }) => !isOrdered(type));
  if (unfit) return refuse(call, unfit, 'quantities, dates or instants');
  const type = commonType(all, undefined, call.typer);
  return type && build(name, call, all, type);
}

/** Arguments of one type: zeros take that of the first that has one. */
function typeAlike(call: Call, expected: Type | undefined): Expression[] | undefined {
  const { values, scope, typer } = call;
  const guideAt = values.findIndex((value) => !needsNeighbour(value));
  const hint = values.length > 1 ? expected : undefined;
  const guide = guideAt === -1 ? undefined : typer.type(values[guideAt]!, scope, hint);
  if (guideAt !== -1 && !guide) return undefined;
  const all = values.map((value, at) => (at === guideAt ? guide : typer.type(value, scope, guide ? present(guide.type) : hint)));
  const good = all.filter((each) => each !== undefined);
  return good.length === values.length ? good : undefined;
}

function typeOverList(name: 'sum' | 'count' | 'last', call: Call, expected: Type | undefined): Expression | undefined {
  const hint: Type | undefined = name !== 'count' && expected ? { kind: 'list', of: present(expected) } : undefined;
  const list = typeListOperand(call.values[0]!, call.scope, call.typer, hint);
  if (!list) return undefined;
  if (name === 'count') return build(name, call, [list.expression], number);
  if (name === 'last') return build(name, call, [list.expression], optional(list.of));
  return list.of.kind === 'quantity'
    ? build(name, call, [list.expression], list.of)
    : refuse(call, list.expression, 'a list of quantities');
}

/** Quantities are left out: two fractions of one value may be written differently. */
function typeDistinct(call: Call): Expression | undefined {
  const list = typeListOperand(call.values[0]!, call.scope, call.typer);
  if (!list) return undefined;
  return ['date', 'instant', 'time', 'text', 'enum', 'boolean'].includes(list.of.kind)
    ? build('distinct', call, [list.expression], list.expression.type)
    : refuse(call, list.expression, 'a list of dates, instants, times, texts or enum values');
}

function typeSort(call: Call, expected: Type | undefined): Expression | undefined {
  const list = typeListOperand(call.values[0]!, call.scope, call.typer, expected);
  if (!list) return undefined;
  return isOrdered(list.of)
    ? build('sort', call, [list.expression], list.expression.type)
    : refuse(call, list.expression, 'a list of quantities, dates, instants or times');
}

function typeContains(call: Call): Expression | undefined {
  const list = typeListOperand(call.values[0]!, call.scope, call.typer);
  const item = list && call.typer.type(call.values[1]!, call.scope, list.of);
  if (!list || !item || !isGiven(item, call.typer)) return undefined;
  if (!join(list.of, item.type) || !['quantity', 'date', 'instant', 'time', 'text', 'enum', 'boolean'].includes(item.type.kind)) {
    return refuse(call, item, typeWords(list.of));
  }
  const sample: Expression = { kind: 'local', name: 'item', type: list.of, span: list.expression.span };
  return shareValues(sample, item, call.typer) ? build('contains', call, [list.expression, item], boolean) : undefined;
}

function typeConcatenate(call: Call, expected: Type | undefined): Expression | undefined {
  const all = typeAlike(call, expected);
  const odd = all?.find(({ type }) => type.kind !== 'list');
  if (odd) return refuse(call, odd, 'a list');
  const type = all && commonType(all, expected, call.typer);
  return all && type && build('concatenate', call, all, type);
}

function typeDefault(call: Call, expected: Type | undefined): Expression | undefined {
  const value = call.typer.type(call.values[0]!, call.scope, expected);
  if (!value) return undefined;
  if (value.type.kind !== 'optional') return refuse(call, value, 'a value that may be absent');
  const hint = expected && join(value.type.of, present(expected)) ? expected : value.type.of;
  const other = call.typer.type(call.values[1]!, call.scope, hint);
  const type = other && join(value.type.of, other.type);
  if (!other) return undefined;
  return type ? build('default', call, [value, other], type) : refuse(call, other, typeWords(value.type.of));
}

function typeLatest(call: Call): Expression | undefined {
  const { values, scope, typer, syntax } = call;
  const list = typeListOperand(values[0]!, scope, typer);
  const inner = list && withName(scope, 'item', { kind: 'local', type: list.of });
  const key = inner && typer.type(values[1]!, inner);
  const take = typer.typeAs(values[2]!, scope, number, 'the number of items to take');
  if (!list || !key || !take || !isGiven(key, typer)) return undefined;
  if (!isOrdered(key.type)) return refuse(call, key, 'a quantity, a date or an instant');
  return { kind: 'latest', list: list.expression, key, take, type: list.expression.type, span: syntax.span };
}

function typeCovers(call: Call): Expression | undefined {
  const calendar = call.typer.type(call.values[0]!, call.scope);
  const day = call.typer.typeAs(call.values[1]!, call.scope, date, 'the date');
  if (!calendar || !day) return undefined;
  if (calendar.kind !== 'constant' || calendar.origin !== 'calendar') return refuse(call, calendar, 'the name of a calendar');
  return build('covers', call, [calendar, day], boolean);
}
