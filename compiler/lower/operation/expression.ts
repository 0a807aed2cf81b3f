/** A measured expression → an operation in its scope. Quantities stay symbolic until they are compared or stored. */

import { storedScale } from '../../algebra/stored-scale.ts';
import type { DecisionTable, Expression } from '../../model/expression/expression.ts';
import { absent, assured, binary, conditional, joined, list, literalOf, named, not, spread } from '../../model/plan/operations.ts';
import type { Type, Unit } from '../../model/type.ts';
import { joinShapes, type Lowered, plain, quantity } from '../quantity/shape.ts';
import { literal } from '../quantity/whole.ts';
import { lowerArithmetic, lowerComparison, lowerNegation } from './arithmetic.ts';
import { type CalendarYears, lowerBuiltin } from './builtin.ts';
import { lowerFilter, lowerFor, lowerLatest, lowerListLiteral, lowerQuantifier } from './lists.ts';
import { choose, operationOf, storedOf } from './operand.ts';
import { lowerField, lowerRecord } from './records.ts';
import { lowerRuleCall } from './rule-call.ts';
import type { Scope } from './scope.ts';

export function lowererOf(calendars: CalendarYears): Scope['lower'] {
  return (expression, scope) => lowerExpression(expression, scope, calendars);
}

function lowerExpression(node: Expression, scope: Scope, calendars: CalendarYears): Lowered {
  switch (node.kind) {
    case 'literal':
      return plain(literalOf(node.value));
    case 'zero':
      return quantity({ form: 'whole', n: literal(0n), scale: storedScale(unitOf(node.type)) });
    case 'null':
      return plain(absent);
    case 'constant':
      return scope.constants.lower(node);
    case 'input':
      return lowerName(node, `input:${node.name}`, scope);
    case 'local':
      return lowerName(node, `local:${node.name}`, scope);
    case 'reading':
      return scope.bindings.get(`reading:${node.choice}`) ?? plain(literalOf(''));
    case 'builtin':
      return lowerBuiltin(node, calendars, scope);
    default:
      return lowerOperator(node, scope);
  }
}

type Operator = Exclude<Expression, { kind: 'literal' | 'zero' | 'null' | 'constant' | 'input' | 'local' | 'reading' | 'builtin' }>;

function lowerOperator(node: Operator, scope: Scope): Lowered {
  switch (node.kind) {
    case 'negate':
      return lowerNegation(node.of, scope);
    case 'not':
      return plain(not(operationOf(node.of, scope)));
    case 'arithmetic':
      return lowerArithmetic(node, scope);
    case 'compare':
      return lowerComparison(node, scope);
    case 'isNull':
      return plain(binary(node.negated ? '!==' : '===', operationOf(node.of, scope), absent));
    case 'and':
    case 'or':
      return plain(
        joined(
          node.kind === 'and' ? '&&' : '||',
          node.operands.map((operand) => operationOf(operand, scope)),
        ),
      );
    case 'if':
      return choose(operationOf(node.condition, scope), scope.lower(node.then, scope), scope.lower(node.otherwise, scope), node.type);
    case 'table':
      return lowerTable(node.table, node.type, scope);
    case 'exceptions':
      return node.exceptions.reduceRight(
        (otherwise, { condition, output }) => choose(operationOf(condition, scope), scope.lower(output, scope), otherwise, node.type),
        scope.lower(node.base, scope),
      );
    case 'rule':
      return lowerRuleCall(node, scope);
    default:
      return lowerStructure(node, scope);
  }
}

function lowerStructure(
  node: Extract<Operator, { kind: 'for' | 'some' | 'every' | 'filter' | 'latest' | 'field' | 'list' | 'record' }>,
  scope: Scope,
): Lowered {
  switch (node.kind) {
    case 'for':
      return lowerFor(node, scope);
    case 'some':
    case 'every':
      return lowerQuantifier(node, scope);
    case 'filter':
      return lowerFilter(node, scope);
    case 'latest':
      return lowerLatest(node, scope);
    case 'field':
      return lowerField(node, scope);
    case 'list':
      return lowerListLiteral(node, scope);
    case 'record':
      return lowerRecord(node, scope);
  }
}

/** A bound name; a `where` name that is not bound yet is written out in place. A narrowed optional is asserted. */
function lowerName(node: Extract<Expression, { kind: 'input' | 'local' }>, key: string, scope: Scope): Lowered {
  const bound = scope.bindings.get(key);
  const where = scope.rule.where.find(({ name }) => name === node.name);
  if (!bound) return where ? scope.lower(where.expression, scope) : plain(named(node.name));
  const declared = node.kind === 'input' ? isOpen(node.name, scope) : where?.expression.type.kind === 'optional';
  return declared && node.type.kind !== 'optional' ? sure(bound) : bound;
}

function isOpen(name: string, scope: Scope): boolean {
  const input = scope.rule.inputs.find((candidate) => candidate.name === name);
  return input !== undefined && !input.required && input.default === undefined;
}

function sure(value: Lowered): Lowered {
  if (value.kind === 'plain') return { ...value, operation: assured(value.operation) };
  const { quantity: q } = value;
  return quantity(
    q.form === 'exact' ? { ...q, operation: assured(q.operation) } : { ...q, n: { ...q.n, operation: assured(q.n.operation) } },
  );
}

/** A table in the middle of an expression: nested conditions, or a list of what applies. */
function lowerTable(table: DecisionTable, type: Type, scope: Scope): Lowered {
  if (table.hitPolicy === 'collect') {
    const rows = table.rows.map(({ condition, output }) => ({ when: operationOf(condition, scope), ...storedOf(output, scope) }));
    const parts = rows.map(({ when, operation }) => spread(conditional(when, list([operation]), list([]))));
    return plain(list(parts), { kind: 'list', of: rows.map(({ shape }) => shape).reduce(joinShapes, { kind: 'plain' }) });
  }
  const rows = [...table.rows];
  const last = table.otherwise ?? rows.pop()?.output;
  const base = last ? scope.lower(last, scope) : plain(absent);
  return rows.reduceRight(
    (otherwise, { condition, output }) => choose(operationOf(condition, scope), scope.lower(output, scope), otherwise, type),
    base,
  );
}

const unitOf = (type: Type): Unit => {
  const inner = type.kind === 'optional' ? type.of : type;
  return inner.kind === 'quantity' ? inner.unit : {};
};
