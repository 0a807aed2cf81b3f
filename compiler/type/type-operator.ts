/** Arithmetic, comparisons, `in`, `and`, `or` and negation, with the units they need. */

import { boolean, date, duration, instant, present, typeWords } from '../algebra/assignable.ts';
import { divideUnits, multiplyUnits, pointsOnPercent, taxesClash, unitWords } from '../algebra/units.ts';
import { diagnose } from '../diagnostic/catalogue.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { ComparisonOperator, Syntax, UnaryTest } from '../language/feel/syntax.ts';
import type { Arithmetic, Expression } from '../model/expression/expression.ts';
import { agreedUnit, sameUnit, type Type, type Unit } from '../model/type.ts';
import { narrow } from './narrow.ts';
import { type Scope, type Typer, withFacts } from './scope.ts';

type Of<K extends Syntax['kind']> = Extract<Syntax, { kind: K }>;

/** Whether a node takes its type from what stands beside it. */
export function needsNeighbour(syntax: Syntax): boolean {
  if (syntax.kind === 'number' || syntax.kind === 'null') return true;
  if (syntax.kind === 'negate') return needsNeighbour(syntax.of);
  if (syntax.kind === 'if') return needsNeighbour(syntax.then) && needsNeighbour(syntax.otherwise);
  if (syntax.kind === 'list') return syntax.items.every(needsNeighbour);
  return (
    syntax.kind === 'call' &&
    /^(min|max)$/.test(syntax.name) &&
    syntax.arguments.kind === 'positional' &&
    syntax.arguments.values.every(needsNeighbour)
  );
}

/** Types two operands, the one that needs the other's type second. */
function typePair(left: Syntax, right: Syntax, scope: Scope, typer: Typer, expected?: Type): [Expression, Expression] | undefined {
  const [first, second] = needsNeighbour(left) ? [right, left] : [left, right];
  const one = typer.type(first, scope, expected);
  if (!one && needsNeighbour(second)) return undefined;
  const two = typer.type(second, scope, one ? present(one.type) : expected);
  if (!one || !two) return undefined;
  return first === left ? [one, two] : [two, one];
}

export function typeNegation(syntax: Of<'negate'>, scope: Scope, typer: Typer, expected: Type | undefined): Expression | undefined {
  const of = typer.type(syntax.of, scope, expected);
  if (!of || !isGiven(of, typer)) return undefined;
  if (of.type.kind === 'quantity') return { kind: 'negate', of, type: of.type, span: syntax.span };
  const parameters = { left: '', operator: '-', right: typeWords(of.type) };
  return typer.report(diagnose('expression/operands', parameters, { span: syntax.span })) as undefined;
}

export function typeArithmetic(syntax: Of<'arithmetic'>, scope: Scope, typer: Typer, expected: Type | undefined): Expression | undefined {
  const additive = syntax.op === '+' || syntax.op === '-';
  const hint = additive && expected?.kind === 'quantity' ? expected : undefined;
  const pair = typePair(syntax.left, syntax.right, scope, typer, hint);
  if (!pair || !isGiven(pair[0], typer) || !isGiven(pair[1], typer)) return undefined;
  const [left, right] = pair;
  const type = resultOf(syntax.op, left.type, right.type);
  if (type) return { kind: 'arithmetic', op: syntax.op, left, right, type, span: syntax.span };
  return clash(syntax, left.type, right.type, typer);
}

/** An optional value must be narrowed before it is computed with. */
export function isGiven(expression: Expression, typer: Typer): boolean {
  if (expression.type.kind !== 'optional') return true;
  typer.report(
    diagnose('expression/optional', { found: typeWords(expression.type.of) }, { span: expression.span, label: 'may be absent' }),
  );
  return false;
}

function resultOf(op: Arithmetic, left: Type, right: Type): Type | undefined {
  if (left.kind === 'quantity' && right.kind === 'quantity') {
    const unit = unitOf(op, left.unit, right.unit);
    return unit && { kind: 'quantity', unit };
  }
  const key = `${left.kind} ${op} ${right.kind}`;
  if (key === 'date + period' || key === 'date - period' || key === 'period + date') return date;
  if (key === 'date - date' || key === 'instant - instant') return duration;
  if (isDuration(right) && left.kind === 'instant' && (op === '+' || op === '-')) return instant;
  if (isDuration(left) && right.kind === 'instant' && op === '+') return instant;
  return timesPeriod(op, left, right);
}

const isDuration = (type: Type): boolean => type.kind === 'quantity' && sameUnit(type.unit, { s: 1 });
const isNumber = (type: Type): boolean => type.kind === 'quantity' && sameUnit(type.unit, {});

function timesPeriod(op: Arithmetic, left: Type, right: Type): Type | undefined {
  if (op !== '*') return undefined;
  if (left.kind === 'period' && isNumber(right)) return left;
  return right.kind === 'period' && isNumber(left) ? right : undefined;
}

function unitOf(op: Arithmetic, left: Unit, right: Unit): Unit | undefined {
  if (taxesClash(left, right)) return undefined;
  if (op === '*') return multiplyUnits(left, right).unit;
  if (op === '/') return divideUnits(left, right);
  return agreedUnit(left, right) ?? pointsOnPercent(left, right) ?? (op === '+' ? pointsOnPercent(right, left) : undefined);
}

function clash(syntax: Of<'arithmetic'> | Of<'compare'>, left: Type, right: Type, typer: Typer): undefined {
  const units = left.kind === 'quantity' && right.kind === 'quantity' && (syntax.op !== '/' || taxesClash(left.unit, right.unit));
  const code = units ? 'expression/unit-clash' : 'expression/operands';
  const words = (type: Type): string => (type.kind === 'quantity' ? unitWords(type.unit) : typeWords(type));
  const parameters = { left: words(left), operator: syntax.op, right: words(right) };
  typer.report(
    diagnose(code, parameters, [
      { span: syntax.left.span, label: shortLabel(words(left)) },
      { span: syntax.right.span, label: shortLabel(words(right)) },
    ]),
  );
  return undefined;
}

const shortLabel = (words: string): string => words.split(' ').slice(0, 5).join(' ');

export function typeComparison(syntax: Of<'compare'>, scope: Scope, typer: Typer): Expression | undefined {
  if (syntax.right.kind === 'null') return typeIsNull(syntax.left, syntax, scope, typer);
  if (syntax.left.kind === 'null') return typeIsNull(syntax.right, syntax, scope, typer);
  const pair = typePair(syntax.left, syntax.right, scope, typer);
  if (!pair || !isGiven(pair[0], typer) || !isGiven(pair[1], typer)) return undefined;
  const [left, right] = pair;
  if (!isComparable(syntax.op, left.type, right.type)) return clash(syntax, left.type, right.type, typer);
  if (!shareValues(left, right, typer)) return undefined;
  return { kind: 'compare', op: syntax.op, left, right, type: boolean, span: syntax.span };
}

function typeIsNull(of: Syntax, syntax: Of<'compare'>, scope: Scope, typer: Typer): Expression | undefined {
  const typed = typer.type(of, scope);
  if (!typed) return undefined;
  if (syntax.op === '=' || syntax.op === '!=')
    return { kind: 'isNull', of: typed, negated: syntax.op === '!=', type: boolean, span: syntax.span };
  const parameters = { left: typeWords(typed.type), operator: syntax.op, right: 'null' };
  return typer.report(diagnose('expression/operands', parameters, { span: syntax.span })) as undefined;
}

const ordered = ['quantity', 'date', 'instant', 'time'];
const equatable = [...ordered, 'boolean', 'enum', 'period'];

function isComparable(op: ComparisonOperator, left: Type, right: Type): boolean {
  if (left.kind === 'text' || right.kind === 'text') return left.kind === right.kind && isEquality(op);
  if (left.kind !== right.kind) return false;
  if (left.kind === 'quantity' && right.kind === 'quantity') return agreedUnit(left.unit, right.unit) !== undefined;
  return (isEquality(op) ? equatable : ordered).includes(left.kind);
}

const isEquality = (op: ComparisonOperator): boolean => op === '=' || op === '!=';

/** Two enums without a common value can never be equal: a misspelt value, most likely. */
export function shareValues(left: Expression, right: Expression, typer: Typer): boolean {
  if (left.type.kind !== 'enum' || right.type.kind !== 'enum') return true;
  const values = left.type.values;
  if (right.type.values.some((value) => values.includes(value))) return true;
  const [literal, other] = right.kind === 'literal' ? [right, left.type] : [left, right.type];
  const value = literal.kind === 'literal' ? String(literal.value) : typeWords(literal.type);
  const suggestion = suggest(value, other.values);
  typer.report(
    diagnose(
      'expression/unknown-value',
      { value, expected: typeWords(other), suggestion },
      { span: literal.span, label: 'cannot occur here' },
    ),
  );
  return false;
}

export function typeLogical(syntax: Of<'and' | 'or'>, scope: Scope, typer: Typer): Expression | undefined {
  const operands: Expression[] = [];
  let inner = scope;
  for (const each of flatten(syntax, syntax.kind)) {
    const operand = typer.typeAs(each, inner, boolean);
    if (!operand) return undefined;
    operands.push(operand);
    inner = withFacts(inner, narrow(operand, syntax.kind === 'and', inner));
  }
  return { kind: syntax.kind, operands, type: boolean, span: syntax.span };
}

function flatten(syntax: Syntax, kind: 'and' | 'or'): Syntax[] {
  return syntax.kind === kind && (syntax.kind === 'and' || syntax.kind === 'or')
    ? [...flatten(syntax.left, kind), ...flatten(syntax.right, kind)]
    : [syntax];
}

/** `in` and `between` are comparisons: typed as those they stand for. */
export function typeIn(syntax: Of<'in' | 'between'>, scope: Scope, typer: Typer): Expression | undefined {
  const { value, span } = syntax;
  if (syntax.kind === 'in') return typer.type(testSyntax(value, { kind: 'anyOf', tests: syntax.tests, span }), scope);
  return typer.type(
    testSyntax(value, { kind: 'interval', low: syntax.low, high: syntax.high, lowClosed: true, highClosed: true, span }),
    scope,
  );
}

/** A unary test on a value as the expression it stands for: `[a..b)` → `value >= a and value < b`. */
export function testSyntax(value: Syntax, test: UnaryTest): Syntax {
  const { span } = test;
  switch (test.kind) {
    case 'any':
      return { kind: 'boolean', value: true, span };
    case 'compare':
      return { kind: 'compare', op: test.op, left: value, right: test.value, span };
    case 'not': {
      const positive = testSyntax(value, test.test);
      return { kind: 'call', name: 'not', nameSpan: span, arguments: { kind: 'positional', values: [positive] }, span };
    }
    case 'interval': {
      const left: Syntax = { kind: 'compare', op: test.lowClosed ? '>=' : '>', left: value, right: test.low, span };
      const right: Syntax = { kind: 'compare', op: test.highClosed ? '<=' : '<', left: value, right: test.high, span };
      return { kind: 'and', left, right, span };
    }
    case 'anyOf':
      return anyOf(
        test.tests.map((each) => testSyntax(value, each)),
        span,
      );
  }
}

/** A balanced `or`, so that many alternatives nest little. */
function anyOf(all: readonly Syntax[], span: Syntax['span']): Syntax {
  const [first] = all;
  if (!first) return { kind: 'boolean', value: false, span };
  if (all.length === 1) return first;
  const middle = Math.ceil(all.length / 2);
  return { kind: 'or', left: anyOf(all.slice(0, middle), span), right: anyOf(all.slice(middle), span), span };
}
