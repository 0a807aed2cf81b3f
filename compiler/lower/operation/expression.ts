/** A measured expression → an operation in its scope. Quantities stay symbolic until they are compared or stored. */

import { present } from '../../algebra/assignable.ts';
import { storedScale } from '../../algebra/stored-scale.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { absent, assured, binary, conditional, joined, list, literalOf, named, not, spread } from '../../model/plan/operations.ts';
import type { Operation } from '../../model/plan/plan.ts';
import { isOpen } from '../../model/program.ts';
import type { Type, Unit } from '../../model/type.ts';
import { negateQuantity, operationIn, standingAs } from '../quantity/quantity.ts';
import { joinShapes, type Lowered, plain, quantity } from '../quantity/shape.ts';
import { literal } from '../quantity/whole.ts';
import { lowerArithmetic, lowerComparison } from './arithmetic.ts';
import { lowerBuiltin } from './builtin.ts';
import type { CalendarYears } from './covers.ts';
import { lowerFilter, lowerFor, lowerLatest, lowerListLiteral, lowerQuantifier, worded } from './lists.ts';
import { inTurn, oneOf, operationOf, quantityOf, storedOf } from './operand.ts';
import { lowerField, lowerRecord } from './records.ts';
import { lowerRuleCall } from './rule-call.ts';
import type { Scope } from './scope.ts';

/** An expression in its scope, calendars by the days that they cover. */
export const lowererOf =
  (calendars: CalendarYears): Scope['lower'] =>
  (node, scope) =>
    node.kind === 'builtin' ? lowerBuiltin(node, calendars, scope) : (lowerers[node.kind] as Lowerer<typeof node>)(node, scope);

type Lowerer<Node> = (node: Node, scope: Scope) => Lowered;
type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

const logical = (operator: '&&' | '||', operands: readonly Expression[], scope: Scope): Lowered =>
  plain(
    joined(
      operator,
      operands.map((operand) => operationOf(operand, scope)),
    ),
  );

const lowerers: { readonly [Kind in Exclude<Expression['kind'], 'builtin'>]: Lowerer<Of<Kind>> } = {
  literal: ({ value }) => plain(literalOf(value)),
  zero: ({ type }) => quantity({ form: 'whole', n: literal(0n), scale: storedScale(unitOf(type)) }),
  null: () => plain(absent),
  constant: (node, { constants }) => constants.lower(node),
  input: (node, scope) => lowerName(node, `input:${node.name}`, scope),
  local: (node, scope) => lowerName(node, `local:${node.name}`, scope),
  reading: ({ choice }, { bindings }) => bindings.get(`reading:${choice}`) ?? plain(literalOf('')),
  negate: ({ of }, scope) => quantity(negateQuantity(quantityOf(of, scope))),
  not: ({ of }, scope) => plain(not(operationOf(of, scope))),
  arithmetic: lowerArithmetic,
  compare: lowerComparison,
  isNull: ({ of, negated }, scope) => plain(binary(negated ? '!==' : '===', operationOf(of, scope), absent)),
  and: ({ operands }, scope) => logical('&&', operands, scope),
  or: ({ operands }, scope) => logical('||', operands, scope),
  if: lowerDecision,
  exceptions: lowerDecision,
  table: (node, scope) => (node.table.hitPolicy === 'collect' ? lowerCollected(node, scope) : lowerDecision(node, scope)),
  rule: lowerRuleCall,
  for: lowerFor,
  some: lowerQuantifier,
  every: lowerQuantifier,
  filter: lowerFilter,
  latest: lowerLatest,
  field: lowerField,
  list: lowerListLiteral,
  record: lowerRecord,
};

/** A bound name; a `where` name that is not bound yet is written out in place. A narrowed optional is asserted. */
function lowerName(node: Extract<Expression, { kind: 'input' | 'local' }>, key: string, scope: Scope): Lowered {
  const bound = scope.bindings.get(key);
  const where = scope.rule.where.find(({ name }) => name === node.name);
  if (!bound) return where ? scope.lower(where.expression, scope) : plain(named(node.name));
  const input = node.kind === 'input' && scope.rule.inputs.find(({ name }) => name === node.name);
  const declared = input ? isOpen(input) : where?.expression.type.kind === 'optional';
  return declared && node.type.kind !== 'optional' ? sure(bound) : bound;
}

function sure(value: Lowered): Lowered {
  if (value.kind === 'plain') return { ...value, operation: assured(value.operation) };
  return quantity(standingAs(value.quantity, assured(operationIn(value.quantity))));
}

/** A list of what applies. */
function lowerCollected({ table, type }: Of<'table'>, scope: Scope): Lowered {
  const made = table.rows.map(({ condition, output }) => ({ when: operationOf(condition, scope), ...storedOf(output, scope) }));
  const parts = made.map(({ when, operation }) => spread(conditional(when, list([operation]), list([]))));
  const of = made.map(({ shape }) => shape).reduce(joinShapes, { kind: 'plain' });
  return plain(worded(list(parts), type, of), { kind: 'list', of });
}

/** A decision in the middle of an expression: conditions within one another. */
function lowerDecision(node: Of<'if' | 'table' | 'exceptions'>, scope: Scope): Lowered {
  const join = (when: Operation, then: Lowered, otherwise: Lowered): Lowered => {
    const { operations, heldBy } = oneOf([then, otherwise], node.type);
    return heldBy(conditional(when, operations[0]!, operations[1]!));
  };
  return inTurn(node, scope, (output) => scope.lower(output, scope), join) ?? plain(absent);
}

function unitOf(type: Type): Unit {
  const inner = present(type);
  return inner.kind === 'quantity' ? inner.unit : {};
}
