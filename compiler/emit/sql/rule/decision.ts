/** Decision tables and exceptions: the first row that applies answers. What `check` proved of a table leaves no case without one. */
import type { Expression } from '../../../model/expression/expression.ts';
import { isTrue, not } from '../logic.ts';
import type { Node } from '../node.ts';
import { type Scope, under } from '../scope.ts';
import { unsayable } from '../unsayable.ts';
import { chooseValue, nodeOf, type SqlValue } from '../value/value.ts';

type Branch = { readonly condition: Expression; readonly output: Expression };

export function decide({ table }: Extract<Expression, { kind: 'table' }>, scope: Scope): SqlValue {
  if (table.hitPolicy === 'collect') unsayable('a table that answers all of its rows');
  return firstOf(table.rows, table.otherwise, scope);
}

export const firstException = ({ exceptions, base }: Extract<Expression, { kind: 'exceptions' }>, scope: Scope): SqlValue =>
  firstOf(exceptions, base, scope);

/** Each output where its row is the first to apply; the last row of a complete table applies where no other does. */
function firstOf(rows: readonly Branch[], otherwise: Expression | undefined, scope: Scope): SqlValue {
  let here = scope;
  const cases: { when: Node; value: SqlValue }[] = [];
  for (const { condition, output } of rows) {
    const when = nodeOf(scope.translate(condition, here));
    if (when.kind === 'boolean' && !when.value) continue;
    cases.push({ when, value: scope.translate(output, under(when, here)) });
    if (isTrue(when)) break;
    here = under(not(when), here);
  }
  const last = cases.at(-1);
  if (!last) return otherwise ? scope.translate(otherwise, here) : { kind: 'null' };
  if (isTrue(last.when)) return chooseValue(cases.slice(0, -1), last.value);
  return otherwise ? chooseValue(cases, scope.translate(otherwise, here)) : chooseValue(cases.slice(0, -1), last.value);
}
