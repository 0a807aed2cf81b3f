/** A result as stored: numerators and divisors, days, milliseconds. What the gate compares, and what columns are made of. */
import { form, type Node, type SqlType } from '../node.ts';
import { unsayable } from '../unsayable.ts';
import type { SqlValue } from '../value/value.ts';

/** One node that holds all of a result, exact. */
export function exactResult(value: SqlValue): Node {
  switch (value.kind) {
    case 'truth':
    case 'text':
      return value.node;
    case 'date':
    case 'instant':
    case 'time':
      return value.int.node;
    case 'quantity':
      return record({ n: value.quantity.n.node, d: value.quantity.d.node });
    case 'period':
      return record({ months: value.months.node, days: value.days.node });
    case 'allowance':
      return record({ value: value.value.node, unit: value.unit });
    case 'record':
      return record(Object.fromEntries([...value.fields].map(([name, of]) => [name, exactResult(of)])));
    default:
      return unsayable(`a result of the kind ${value.kind}`);
  }
}

function record(parts: Readonly<Record<string, Node>>): Node {
  const type: SqlType = { record: Object.fromEntries(Object.entries(parts).map(([name, { type: of }]) => [name, of])) };
  return form('record', type, Object.values(parts), { fields: Object.keys(parts) });
}
