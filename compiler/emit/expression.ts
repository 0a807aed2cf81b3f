/** A typed expression → code in its scope. Quantities stay symbolic; everything else is plain TypeScript. */
import type { DecisionTable, Expression } from '../model/expression.ts';
import type { Type } from '../model/type.ts';
import { emitArithmetic, emitComparison, emitNegation } from './arithmetic.ts';
import { type CalendarYears, emitBuiltin } from './builtin.ts';
import { atom, binary, type Code, joined, level, not, quoted } from './code.ts';
import { emitFilter, emitFor, emitLatest, emitListLiteral, emitQuantifier } from './lists.ts';
import { choose, codeOf, storedOf } from './operand.ts';
import { emitField, emitRecord } from './records.ts';
import { emitRuleCall } from './rule-call.ts';
import type { Scope } from './scope.ts';
import { type Emitted, joinShapes, plain, quantity } from './shape.ts';
import { storedScale } from './unit.ts';
import { literal } from './whole.ts';

export function emitterOf(calendars: CalendarYears): Scope['emit'] {
  return (expression, scope) => emitExpression(expression, scope, calendars);
}

function emitExpression(node: Expression, scope: Scope, calendars: CalendarYears): Emitted {
  switch (node.kind) {
    case 'literal':
      return plain(typeof node.value === 'string' ? quoted(node.value) : atom(String(node.value)));
    case 'zero':
      return quantity({ form: 'whole', n: literal(0n), scale: storedScale(unitOf(node.type)) });
    case 'null':
      return plain(atom('undefined'));
    case 'constant':
      return scope.constants.emit(node);
    case 'input':
      return emitName(node, `input:${node.name}`, scope);
    case 'local':
      return emitName(node, `local:${node.name}`, scope);
    case 'reading':
      return scope.bindings.get(`reading:${node.choice}`) ?? plain(quoted(''));
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
      return plain(binary(node.negated ? '!==' : '===', codeOf(node.of, scope), atom('undefined'), level.equality));
    case 'and':
    case 'or':
      return plain(
        joined(
          node.kind === 'and' ? '&&' : '||',
          node.operands.map((operand) => codeOf(operand, scope)),
        ),
      );
    case 'if':
      return choose(codeOf(node.condition, scope), scope.emit(node.then, scope), scope.emit(node.otherwise, scope), node.type, scope);
    case 'table':
      return emitTable(node.table, node.type, scope);
    case 'exceptions':
      return node.exceptions.reduceRight(
        (otherwise, { condition, output }) => choose(codeOf(condition, scope), scope.emit(output, scope), otherwise, node.type, scope),
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
  if (!bound) return where ? scope.emit(where.expression, scope) : plain(atom(node.name));
  const declared = node.kind === 'input' ? isOpen(node.name, scope) : where?.expression.type.kind === 'optional';
  return declared && node.type.kind !== 'optional' ? assured(bound) : bound;
}

function isOpen(name: string, scope: Scope): boolean {
  const input = scope.rule.inputs.find((candidate) => candidate.name === name);
  return input !== undefined && !input.required && input.default === undefined;
}

function assured(value: Emitted): Emitted {
  const sure = (code: Code): Code => atom(`${code.text}!`);
  if (value.kind === 'plain') return { ...value, code: sure(value.code) };
  const { quantity: q } = value;
  return quantity(q.form === 'exact' ? { ...q, code: sure(q.code) } : { ...q, n: { ...q.n, code: sure(q.n.code) } });
}

/** A table in the middle of an expression: nested conditions, or a list of what applies. */
function emitTable(table: DecisionTable, type: Type, scope: Scope): Emitted {
  if (table.hitPolicy === 'collect') {
    const rows = table.rows.map(({ condition, output }) => ({ when: codeOf(condition, scope), ...storedOf(output, scope) }));
    const parts = rows.map(({ when, code }) => `...(${when.text} ? [${code.text}] : [])`);
    return plain(atom(`[${parts.join(', ')}]`), { kind: 'list', of: rows.map(({ shape }) => shape).reduce(joinShapes, { kind: 'plain' }) });
  }
  const rows = [...table.rows];
  const last = table.otherwise ?? rows.pop()?.output;
  const base = last ? scope.emit(last, scope) : plain(atom('undefined'));
  return rows.reduceRight(
    (otherwise, { condition, output }) => choose(codeOf(condition, scope), scope.emit(output, scope), otherwise, type, scope),
    base,
  );
}

const unitOf = (type: Type): import('../model/type.ts').Unit => {
  const inner = type.kind === 'optional' ? type.of : type;
  return inner.kind === 'quantity' ? inner.unit : {};
};
