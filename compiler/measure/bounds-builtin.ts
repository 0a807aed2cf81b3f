/** What the built-in functions may answer, from the bounds of their arguments. */

import { absInterval, between, maxInterval, minInterval, roundInterval } from '../algebra/interval.ts';
import { negate, ofNumber, one, zero } from '../algebra/rational.ts';
import type { Expression } from '../model/expression/expression.ts';
import { isRounding, roundingModes } from '../model/expression/rounding.ts';
import type { Measure } from '../model/measure.ts';
import type { Rational } from '../model/value.ts';
import { joinBounds, maxScale, other, quantity, sumBounds, typeBounds } from './bounds.ts';
import { powerBounds, roundedBounds } from './bounds-rounding.ts';

type Builtin = Extract<Expression, { kind: 'builtin' }>;

const whole = (min: Rational | null, max: Rational | null): Measure => quantity(between(min, max), 0);
const many = ofNumber(1e9);
const seconds = ofNumber(4e12);

/** Answers that do not depend on the arguments, in base units. */
const fixed: Readonly<Record<string, Measure>> = {
  daysBetween: whole(negate(many), many),
  monthsBetween: whole(negate(many), many),
  year: whole(negate(many), many),
  month: whole(one, ofNumber(12)),
  dayOfMonth: whole(one, ofNumber(31)),
  openTime: quantity(between(negate(seconds), seconds), 3),
  intervalsLength: quantity(between(zero, seconds), 3),
  openingLength: whole(zero, ofNumber(86_400)),
  differingComponents: { kind: 'list', of: whole(ofNumber(1), many), length: 1e6 },
  differingDigits: { kind: 'list', of: whole(ofNumber(1), many), length: 1e6 },
  recurrence: { kind: 'record', fields: new Map([['index', whole(ofNumber(1), many)]]) },
};

export function builtinBounds(node: Builtin, all: readonly Measure[]): Measure {
  const [first, second] = all;
  const known = fixed[node.name];
  if (isRounding(node.name)) return roundedBounds(roundingModes[node.name], node.arguments[1]!, all);
  if (known) return known;
  if (!first) return typeBounds(node.type);
  switch (node.name) {
    case 'sum':
      return sumBounds(first);
    case 'count':
      return whole(zero, first.kind === 'list' ? ofNumber(first.length) : many);
    case 'last':
      return first.kind === 'list' ? first.of : other;
    case 'distinct':
    case 'sort':
      return first;
    case 'power':
      return powerBounds(first, second ?? other);
    case 'default':
      return second ? joinBounds(first, second) : first;
    case 'concatenate':
      return all.reduce(concatenated);
    case 'abs':
      return first.kind === 'quantity' ? quantity(absInterval(first), first.scale) : other;
    case 'floor':
    case 'ceiling':
      return first.kind === 'quantity' ? quantity(roundInterval(first, node.name === 'ceiling'), 0) : other;
    case 'min':
    case 'max':
      return extreme(node.name, all);
    default:
      return typeBounds(node.type);
  }
}

function concatenated(a: Measure, b: Measure): Measure {
  const joined = joinBounds(a, b);
  return joined.kind === 'list' && a.kind === 'list' && b.kind === 'list' ? { ...joined, length: a.length + b.length } : joined;
}

function extreme(name: 'min' | 'max', all: readonly Measure[]): Measure {
  const [first] = all;
  if (all.length === 1 && first?.kind === 'list') return first.of;
  return all.reduce((a, b) => {
    if (a.kind !== 'quantity' || b.kind !== 'quantity') return other;
    return quantity(name === 'min' ? minInterval(a, b) : maxInterval(a, b), maxScale(a.scale, b.scale));
  });
}
