/**
 * What leaves a rule, or enters one, has the decimals of its kind of quantity: credits are whole, durations have three. Of more
 * than its row says only a kind that is rounded where it is written (`isRounded`). Periods are taken whole times.
 */

import { number, typeWords } from '../../algebra/assignable.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { builtinOf } from '../../language/feel/builtins.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { branchesOf, visit } from '../../model/expression/expression-tree.ts';
import { expressionsOf } from '../../model/expression/rule-expressions.ts';
import { type Measure, measureOf, type Scale } from '../../model/measure.ts';
import type { MeasuredRule } from '../../model/measured.ts';
import { type Type, wireQuantityOf } from '../../model/type.ts';
import { rowOf } from '../../runtime/row-of.ts';
import type { Span } from '../../source.ts';

type Check = { readonly rule: MeasuredRule; readonly report: Report };

export function checkScales(rule: MeasuredRule, report: Report): void {
  const check = { rule, report };
  checkAnswers(rule.body, rule.linked.output, 'the result', check);
  for (const expression of expressionsOf(rule)) visit(expression, (node) => checkArguments(node, check));
}

/** Follows branches down to the expressions that answer, so that the caret stands under the one at fault. */
function checkAnswers(node: Expression, type: Type, what: string, check: Check): void {
  const branches = branchesOf(node);
  if (branches) for (const branch of branches) checkAnswers(branch, type, what, check);
  else if (node.kind === 'record') checkRecord(node, type, check);
  else checkMeasure(measureOf(node), type, what, node.span, check);
}

function checkRecord(node: Extract<Expression, { kind: 'record' }>, type: Type, check: Check): void {
  const kind = node.entries.find(({ name }) => name === 'kind')?.value;
  const variant = type.kind === 'union' && kind?.kind === 'literal' ? type.variants.find((each) => each.kind === kind.value) : undefined;
  const fields = type.kind === 'record' ? type.fields : (variant?.fields ?? []);
  for (const { name, value } of node.entries) {
    const field = fields.find((each) => each.name === name);
    if (field) checkAnswers(value, field.type, `field ${name}`, check);
  }
}

function checkMeasure(bounds: Measure | undefined, type: Type, what: string, span: Span, check: Check): void {
  if (type.kind === 'optional') checkMeasure(bounds, type.of, what, span, check);
  if (type.kind === 'list' && bounds?.kind === 'list') checkMeasure(bounds.of, type.of, `an item of ${what}`, span, check);
  if (type.kind === 'record' && bounds?.kind === 'record') {
    for (const field of type.fields) checkMeasure(bounds.fields.get(field.name), field.type, `field ${field.name}`, span, check);
  }
  if (type.kind !== 'quantity' || bounds?.kind !== 'quantity') return;
  const most = decimalsOf(type);
  if (most === undefined || fitsScale(bounds.scale, most)) return;
  const expected = most === 0 ? `a whole ${typeWords(type)}` : `at most ${most} decimals`;
  const found = bounds.scale === 'fraction' ? `a quotient of ${typeWords(type)}` : `${typeWords(type)} with ${bounds.scale} decimals`;
  check.report(diagnose('check/scale', { what, found, expected }, { span, label: 'not exact on the wire' }));
}

const fitsScale = (scale: Scale, most: number): boolean => scale !== 'fraction' && scale <= most;

/** The decimals a type has on the wire; undefined where it may be rounded, or where it has no wire form. */
function decimalsOf(type: Extract<Type, { kind: 'quantity' }>): number | undefined {
  const wire = wireQuantityOf(type.unit);
  return wire && !rowOf(wire).isRounded ? rowOf(wire).scale : undefined;
}

/** A period is taken a whole number of times: half a month is no calendar time. */
function checkTimes({ left, right }: Extract<Expression, { kind: 'arithmetic' }>, check: Check): void {
  const times = left.type.kind === 'period' ? right : left;
  checkAnswers(times, times.type, 'the number of periods', check);
}

/** Arguments of rules are inputs; numbers that built-in functions take are whole. */
function checkArguments(node: Expression, check: Check): void {
  if (node.kind === 'rule') {
    for (const { name, value } of node.arguments) checkAnswers(value, value.type, `${name} of ${node.rule}`, check);
  }
  if (node.kind === 'arithmetic' && node.type.kind === 'period') checkTimes(node, check);
  if (node.kind === 'latest') checkAnswers(node.take, node.take.type, 'the number of items to take', check);
  if (node.kind === 'builtin' && node.name === 'power') checkAnswers(node.arguments[1]!, number, 'the exponent', check);
  const parameters = node.kind === 'builtin' ? builtinOf(node.name)?.signature.parameters : undefined;
  if (node.kind !== 'builtin' || !parameters) return;
  for (const [at, { name, type }] of parameters.entries()) {
    const value = node.arguments[at];
    if (value && type.kind === 'quantity') checkAnswers(value, type, `${name} of ${node.name}`, check);
  }
}
