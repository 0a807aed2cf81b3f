/** A sum over a `for` as a loop with an accumulator: no list is made, and plain `+=` where bounds prove the sum safe. */

import type { Expression } from '../../model/expression/expression.ts';
import { nodesOf } from '../../model/expression/expression-tree.ts';
import { literalOf, named, runtime, symbolType } from '../../model/plan/operations.ts';
import type { Statement } from '../../model/plan/plan.ts';
import { each } from '../operation/lists.ts';
import type { Scope } from '../operation/scope.ts';
import { type Lowered, quantity, summed } from '../quantity/shape.ts';
import { isSafeRange } from '../quantity/whole.ts';
import { loop } from './loop.ts';

export type Accumulated = { readonly lines: readonly Statement[]; readonly value: Lowered };

/** Undefined where an item may be a fraction. */
export function accumulate(name: string, list: Extract<Expression, { kind: 'for' }>, scope: Scope): Accumulated | undefined {
  const { list: items, name: item, body } = each(list.list, list.variable, list.body, scope);
  if (body.kind === 'plain' || body.quantity.form === 'exact' || body.quantity.over) return undefined;
  const { n, scale } = body.quantity;
  const range = summed(n.range);
  const wide = n.wide || !isSafeRange(range);
  const step: Statement = wide
    ? { kind: 'assign', name, operator: '=', value: runtime('add', named(name), n.operation) }
    : { kind: 'assign', name, operator: '+=', value: n.operation };
  const start: Statement = { kind: 'declare', name, mutable: true, value: literalOf(0n), ...(wide ? { type: symbolType('Int') } : {}) };
  return {
    lines: [start, loop(item, items, [step], scope)],
    value: quantity({ form: 'whole', n: { operation: named(name), range, wide }, scale }),
  };
}

/** Whether expressions sum the `where` name that stands for a list. */
export const isSummed = (name: string, expressions: readonly Expression[]): boolean =>
  expressions.flatMap(nodesOf).some((node) => node.kind === 'builtin' && node.name === 'sum' && isLocal(node.arguments[0], name));

const isLocal = (node: Expression | undefined, name: string): boolean => node?.kind === 'local' && node.name === name;
