/** A typed expression → its value in SQL. One case per kind of expression; `path` tells where a refusal holds. */
import type { Expression } from '../../../model/expression/expression.ts';
import { dayOf } from '../../../runtime/time/calendar.ts';
import { and, not, or } from '../logic.ts';
import { type Node, text } from '../node.ts';
import { below, equalTo, type Int, literal, notAbove } from '../number/integer.ts';
import { type Comparison, compare as compareQuantities, whole } from '../number/quantity.ts';
import { captured, refuseAll, type Scope, under } from '../scope.ts';
import { unsayable } from '../unsayable.ts';
import {
  amount,
  chooseValue,
  equalValues,
  isAbsent,
  nodeOf,
  ofConstant,
  ofText,
  quantityOf,
  type SqlValue,
  whether,
} from '../value/value.ts';
import { arithmetic, negated } from './arithmetic.ts';
import { callBuiltin } from './builtin.ts';
import { callRule } from './call.ts';
import { decide, firstException } from './decision.ts';
import { exists, filtered, latest, listed, mapped } from './lists.ts';

type Of<Kind extends Expression['kind']> = Extract<Expression, { kind: Kind }>;

/** Throws `Unsayable`. */
export function translate(node: Expression, scope: Scope): SqlValue {
  const of = (child: Expression): SqlValue => translate(child, scope);
  switch (node.kind) {
    case 'literal':
      return ofConstant(node.value);
    case 'zero':
      return amount(whole(literal(0)));
    case 'null':
      return { kind: 'null' };
    case 'constant':
      return constant(node, scope);
    case 'input':
      return scope.inputs.get(node.name) ?? { kind: 'null' };
    case 'local':
      return local(node.name, scope);
    case 'reading':
      return ofText(text(scope.readings.get(node.choice) ?? ''));
    case 'negate':
      return negated(of(node.of));
    case 'not':
      return whether(not(nodeOf(of(node.of))));
    case 'arithmetic':
      return arithmetic(node, of(node.left), of(node.right), scope);
    case 'compare':
      return whether(compare(node, of(node.left), of(node.right)));
    case 'isNull':
      return whether(node.negated ? not(isAbsent(of(node.of))) : isAbsent(of(node.of)));
    case 'and':
    case 'or':
      return whether(inTurn(node, scope));
    case 'if':
      return conditional(node, scope);
    case 'field':
      return field(of(node.of), node.name);
    case 'record':
      return { kind: 'record', fields: new Map(node.entries.map(({ name, value }) => [name, of(value)])) };
    case 'table':
      return decide(node, scope);
    case 'exceptions':
      return firstException(node, scope);
    case 'rule':
      return callRule(node, scope);
    case 'builtin':
      return callBuiltin(node, scope);
    default:
      return overList(node, scope);
  }
}

function overList(node: Of<'for' | 'some' | 'every' | 'filter' | 'latest' | 'list'>, scope: Scope): SqlValue {
  switch (node.kind) {
    case 'for':
      return mapped(node, scope);
    case 'some':
      return whether(exists(node.list, node.variable, node.body, true, scope));
    case 'every':
      return whether(not(exists(node.list, node.variable, node.body, false, scope)));
    case 'filter':
      return filtered(node, scope);
    case 'latest':
      return latest(node, scope);
    case 'list':
      return listed(node.items.map((item) => translate(item, scope)));
  }
}

function constant({ id, origin, value, type }: Of<'constant'>, { printing }: Scope): SqlValue {
  if (type.kind === 'text' && type.format === 'timeZone') return { kind: 'zone', name: value as string };
  const calendar = origin === 'calendar' ? printing.program.calendars.find((each) => each.id === id) : undefined;
  if (!calendar) return ofConstant(value);
  const list = typeof value === 'object' && value?.kind === 'list' ? value : unsayable('a calendar without days');
  const covered = { from: dayOf(calendar.firstYear, 1, 1), until: dayOf(calendar.lastYear + 1, 1, 1) };
  return { kind: 'calendar', id, days: list.items, known: list.known ?? unsayable('a calendar without years'), covered };
}

/** A variable, or a `where` name: translated once, its refusals told wherever it is read. */
function local(name: string, scope: Scope): SqlValue {
  const bound = scope.variables.get(name);
  if (bound) return bound;
  let known = scope.where.get(name);
  if (!known) {
    const declared = scope.rule.where.find((each) => each.name === name) ?? unsayable(`a name ${name} that stands for nothing`);
    known = captured({ ...scope, variables: new Map() }, (inner) => translate(declared.expression, inner));
    scope.where.set(name, known);
    nameParts(name, known.value, scope);
  }
  refuseAll(known.refusals, scope);
  return known.value;
}

function nameParts(name: string, value: SqlValue, { printing: { names } }: Scope): void {
  const give = (node: Node, suffix = ''): void => {
    if (!names.has(node)) names.set(node, `${name}${suffix}`);
  };
  if (value.kind === 'truth' || value.kind === 'text') give(value.node);
  if ('int' in value) give(value.int.node);
  if (value.kind === 'quantity') {
    give(value.quantity.n.node, value.quantity.d.node.kind === 'integer' ? '' : '_numerator');
    give(value.quantity.d.node, '_divisor');
  }
  if (value.kind === 'record') for (const [field, of] of value.fields) nameParts(`${name}_${field}`, of, { printing: { names } } as Scope);
}

/** Each operand where those before it left the answer open. */
function inTurn(node: Of<'and' | 'or'>, scope: Scope): Node {
  let here = scope;
  const operands: Node[] = [];
  for (const operand of node.operands) {
    const value = nodeOf(translate(operand, here));
    operands.push(value);
    if (value.kind === 'boolean' && value.value === (node.kind === 'or')) break;
    here = under(node.kind === 'and' ? value : not(value), here);
  }
  return node.kind === 'and' ? and(...operands) : or(...operands);
}

function conditional({ condition, then, otherwise }: Of<'if'>, scope: Scope): SqlValue {
  const when = nodeOf(translate(condition, scope));
  if (when.kind === 'boolean') return translate(when.value ? then : otherwise, scope);
  return chooseValue([{ when, value: translate(then, under(when, scope)) }], translate(otherwise, under(not(when), scope)));
}

function field(value: SqlValue, name: string): SqlValue {
  if (value.kind === 'record') return value.fields.get(name) ?? { kind: 'null' };
  if (value.kind === 'null') return value;
  if (value.kind === 'allowance') return name === 'unit' ? ofText(value.unit) : amount(whole(value.value));
  if (value.kind !== 'period') return unsayable(`the field ${name} of a value of the kind ${value.kind}`);
  if (name === 'days') return amount(whole(value.days));
  return name === 'months' ? amount(whole(value.months)) : amount(whole(years(value.months)));
}

/** Towards zero; periods are never negative but as differences, which have no years. */
function years(months: Int): Int {
  if (months.min === months.max) return literal(months.min / 12n);
  return unsayable('the years of a period that is not known');
}

function compare({ op }: Of<'compare'>, left: SqlValue, right: SqlValue): Node {
  if (op === '=') return equalValues(left, right);
  if (op === '!=') return not(equalValues(left, right));
  if (left.kind === 'quantity') return compareQuantities(op as Comparison, left.quantity, quantityOf(right));
  if ('int' in left && 'int' in right) return ordered(op, left.int, right.int);
  if (left.kind === 'period' && right.kind === 'period') {
    const months = ordered(op, left.months, right.months);
    return or(
      and(not(equalTo(left.months, right.months)), months),
      and(equalTo(left.months, right.months), ordered(op, left.days, right.days)),
    );
  }
  return unsayable(`an order between values of the kind ${left.kind}`);
}

function ordered(op: Comparison, left: Int, right: Int): Node {
  if (op === '<') return below(left, right);
  if (op === '<=') return notAbove(left, right);
  return op === '>' ? below(right, left) : notAbove(right, left);
}
