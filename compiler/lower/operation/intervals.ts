/** How much intervals cover: milliseconds of instants, whole days of dates. */
import { rational } from '../../algebra/rational.ts';
import { storedScale } from '../../algebra/stored-scale.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { isOfDates } from '../../model/interval-type.ts';
import { runtime } from '../../model/plan/operations.ts';
import { blamedIn } from '../names/mentions.ts';
import { type Lowered, longest, plainQuantity } from '../quantity/shape.ts';
import { blame, operationOf } from './operand.ts';
import type { Scope } from './scope.ts';

export function lowerLength(list: Expression, node: Expression, scope: Scope): Lowered {
  const operation = runtime('intervalsLength', operationOf(list, scope), scope.constants.words(), ...blame(blamedIn(node), scope));
  const [high, scale] = isOfDates(list.type) ? [longest / 86_400_000n, rational(86_400n)] : [longest, storedScale({ s: 1 })];
  return plainQuantity(operation, { low: 0n, high }, scale);
}
