/** A typed expression → code in its scope. Quantities stay symbolic; everything else is plain TypeScript. */

import { storedScale } from '../../algebra/stored-scale.ts';
import type { DecisionTable, Expression } from '../../model/expression/expression.ts';
import type { Type, Unit } from '../../model/type.ts';
import { type Emitted, joinShapes, plain, quantity } from '../quantity/shape.ts';
import { literal } from '../quantity/whole.ts';
import type { Scope } from '../scope.ts';
import { emitArithmetic, emitComparison, emitNegation } from './arithmetic.ts';
import { type CalendarYears, emitBuiltin } from './builtin.ts';
import { emitFilter, emitFor, emitLatest, emitListLiteral, emitQuantifier } from './lists.ts';
import { choose, codeOf, storedOf } from './operand.ts';
import { absent, assured, binary, conditional, joined, list, literalOf, named, not, spread } from './operation.ts';
import { emitField, emitRecord } from './records.ts';
import { emitRuleCall } from './rule-call.ts';

export function emitterOf(calendars: CalendarYears): Scope['emit'] {
  return (expression, scope) => emitExpression(expression, scope, calendars);
}

function emitExpression(node: Expression, scope: Scope, calendars: CalendarYears): Emitted {
  switch (node.kind) {
    case 'literal':
      return plain(literalOf(node.value));
    case 'zero':
      return quantity({ form: 'whole', n: literal(0n), scale: storedScale(unitOf(node.type)) });
    case 'null':
      return plain(absent);
    case 'constant':
      return scope.constants.emit(node);
    case 'input':
      return emitName(node, `input:${node.name}`, scope);
    case 'local':
      return emitName(node, `local:${node.name}`, scope);
    case 'reading':
      return scope.bindings.get(`reading:${node.choice}`) ?? plain(literalOf(''));
    case 'builtin':
      return emitBuiltin(node, calendars, scope);
    default:
      return emitOperator(node, scope);
  }
}

type Operator = Exclude<Expression, { kind: 'literal' | 'zero' | 'null' | 'constant' | 'input' | 'local' | 'reading' | 'builtin' }>;

function emitOperator(node: Operator, scope: Scope): Emitted {
  switch (node.kind) {
    case 'negate':
      return emitNegation(node.of, scope);
    case 'not':
      return plain(not(codeOf(node.of, scope)));
    case 'arithmetic':
      return emitArithmetic(node, scope);
    case 'compare':
      return emitComparison(node, scope);
    case 'isNull':
      return plain(binary(node.negated ? '!==' : '===', codeOf(node.of, scope), absent));
    case 'and':
    case 'or':
      return plain(
        joined(
          node.kind === 'and' ? '&&' : '||',
          node.operands.map((operand) => codeOf(operand, scope)),
        ),
      );
    case 'if':
      return choose(codeOf(node.condition, scope), scope.emit(node.then, scope), scope.emit(node.otherwise, scope), node.type);
    case 'table':
      return emitTable(node.table, node.type, scope);
    case 'exceptions':
      return node.exceptions.reduceRight(
        (otherwise, { condition, output }) => choose(codeOf(condition, scope), scope.emit(output, scope), otherwise, node.type),
        scope.emit(node.base, scope),
      );
    case 'rule':
      return emitRuleCall(node, scope);
    default:
      return emitStructure(node, scope);
  }
}

function emitStructure(
  node: Extract<Operator, { kind: 'for' | 'some' | 'every' | 'filter' | 'latest' | 'field' | 'list' | 'record' }>,
  scope: Scope,
): Emitted {
  switch (node.kind) {
    case 'for':
      return emitFor(node, scope);
    case 'some':
    case 'every':
      return emitQuantifier(node, scope);
    case 'filter':
      return emitFilter(node, scope);
    case 'latest':
      return emitLatest(node, scope);
    case 'field':
      return emitField(node, scope);
    case 'list':
      return emitListLiteral(node, scope);
    case 'record':
      return emitRecord(node, scope);
  }
}

/** A bound name; a `where` name that is not bound yet is written out in place. A narrowed optional is asserted. */
function emitName(node: Extract<Expression, { kind: 'input' | 'local' }>, key: string, scope: Scope): Emitted {
  const bound = scope.bindings.get(key);
  const where = scope.rule.where.find(({ name }) => name === node.name);
  if (!bound) return where ? scope.emit(where.expression, scope) : plain(named(node.name));
  const declared = node.kind === 'input' ? isOpen(node.name, scope) : where?.expression.type.kind === 'optional';
  return declared && node.type.kind !== 'optional' ? sure(bound) : bound;
}

function isOpen(name: string, scope: Scope): boolean {
  const input = scope.rule.inputs.find((candidate) => candidate.name === name);
  return input !== undefined && !input.required && input.default === undefined;
}

function sure(value: Emitted): Emitted {
  if (value.kind === 'plain') return { ...value, code: assured(value.code) };
  const { quantity: q } = value;
  return quantity(q.form === 'exact' ? { ...q, code: assured(q.code) } : { ...q, n: { ...q.n, code: assured(q.n.code) } });
}

/** A table in the middle of an expression: nested conditions, or a list of what applies. */
function emitTable(table: DecisionTable, type: Type, scope: Scope): Emitted {
  if (table.hitPolicy === 'collect') {
    const rows = table.rows.map(({ condition, output }) => ({ when: codeOf(condition, scope), ...storedOf(output, scope) }));
    const parts = rows.map(({ when, code }) => spread(conditional(when, list([code]), list([]))));
    return plain(list(parts), { kind: 'list', of: rows.map(({ shape }) => shape).reduce(joinShapes, { kind: 'plain' }) });
  }
  const rows = [...table.rows];
  const last = table.otherwise ?? rows.pop()?.output;
  const base = last ? scope.emit(last, scope) : plain(absent);
  return rows.reduceRight(
    (otherwise, { condition, output }) => choose(codeOf(condition, scope), scope.emit(output, scope), otherwise, type),
    base,
  );
}

const unitOf = (type: Type): Unit => {
  const inner = type.kind === 'optional' ? type.of : type;
  return inner.kind === 'quantity' ? inner.unit : {};
};
