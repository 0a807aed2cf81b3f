/** What a comparison, or any condition, is where it does not hold; and a comparison with its sides exchanged. */
import type { Comparison, Expression } from './expression.ts';

type Comparisons = Readonly<Record<Comparison, Comparison>>;

export const opposite: Comparisons = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' };
export const mirrored: Comparisons = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** The condition that holds where this one does not. */
export function oppositeOf(condition: Expression): Expression {
  if (condition.kind === 'compare') return { ...condition, op: opposite[condition.op] };
  if (condition.kind === 'isNull') return { ...condition, negated: !condition.negated };
  return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition, type: condition.type, span: condition.span };
}
