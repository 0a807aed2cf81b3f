/** Roundings, to decimals or to a step, and whole powers. */
import { evaluateConstant } from '../../algebra/evaluate-constant.ts';
import { divide as ratio, rational } from '../../algebra/rational.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { countsDecimals, type RoundingMode } from '../../model/expression/rounding.ts';
import { isPath, literalOf, runtime } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import type { Rational } from '../../model/value.ts';
import { blamedIn } from '../names/mentions.ts';
import {
  atScale,
  divideQuantities,
  multiplyQuantities,
  type Quantity,
  roundQuantity,
  runtimeExact,
  sameScale,
} from '../quantity/quantity.ts';
import { type Lowered, quantity } from '../quantity/shape.ts';
import { blame, quantityOf, wholeOf } from './operand.ts';
import type { Scope } from './scope.ts';

type BuiltinNode = Extract<Expression, { kind: 'builtin' }>;

/** To decimals: a whole number of the last one. To a step: so many times the step, which is said twice only where that costs nothing. */
export function lowerRounding(mode: RoundingMode, value: Expression, to: Expression, scope: Scope): Lowered {
  const given = quantityOf(value, scope);
  if (countsDecimals(to)) {
    const scale = lastDecimal(to);
    return quantity({ ...roundQuantity(mode, { ...given, scale: ratio(given.scale, scale) }), scale });
  }
  const step = quantityOf(to, scope);
  if (isSaidTwice(step)) return quantity(multiplyQuantities(roundQuantity(mode, divideQuantities(given, step, false)), step));
  const [a, b] = sameScale(given, step);
  return quantity({ form: 'exact', operation: runtime('roundedTo', runtimeExact(a), runtimeExact(b), literalOf(mode)), scale: a.scale });
}

const isSaidTwice = (step: Quantity): boolean => step.form === 'whole' && !step.over && isCheap(step.n.operation);
const isCheap = (operation: Operation): boolean => operation.kind === 'literal' || isPath(operation);

/** 2 → 1/100, −2 → 100. */
function lastDecimal(to: Expression): Rational {
  const value = evaluateConstant(to);
  const digits = typeof value === 'object' && value?.kind === 'rational' ? value.value.numerator : 0n;
  return digits < 0n ? rational(10n ** -digits) : rational(1n, 10n ** digits);
}

export function lowerPower(node: BuiltinNode, scope: Scope): Lowered {
  const [base, exponent] = node.arguments as [Expression, Expression];
  const of = runtimeExact(atScale(quantityOf(base, scope), rational(1n)));
  const operation = runtime('power', of, wholeOf(exponent, scope), scope.constants.words(), ...blame(blamedIn(node), scope));
  return quantity({ form: 'exact', operation, scale: rational(1n) });
}
