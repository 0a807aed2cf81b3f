/** Every divisor is proved different from zero: by its bounds, or by a requirement or condition that says so. */

import { contains } from '../../algebra/interval.ts';
import { decimalText, zero } from '../../algebra/rational.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Expression } from '../../model/expression/expression.ts';
import { visit } from '../../model/expression/expression-tree.ts';
import { countsDecimals, isRounding } from '../../model/expression/rounding.ts';
import { expressionsOf } from '../../model/expression/rule-expressions.ts';
import { type Measure, measureOf } from '../../model/measure.ts';
import type { MeasuredRule } from '../../model/measured.ts';
import { wordsOf } from '../counterexample/case-conditions.ts';
import type { Proving } from '../counterexample/confirm-case.ts';
import { showFound } from '../counterexample/shown-case.ts';
import { findCase } from '../proof/find-case.ts';
import { formulasOf, type Translation } from '../proof/table-formulas.ts';

/** What a node divides by: a rounding, by its step. */
function divisorOf(node: Expression): Expression | undefined {
  if (node.kind === 'arithmetic' && node.op === '/') return node.right;
  const step = node.kind === 'builtin' && isRounding(node.name) ? node.arguments[1] : undefined;
  return step && !countsDecimals(step) ? step : undefined;
}

export function checkDivisors(rule: MeasuredRule, proving: Proving, report: Report): void {
  for (const expression of expressionsOf(rule)) {
    visit(expression, (node) => {
      const divisor = divisorOf(node);
      if (divisor) checkDivisor(divisor, rule, proving, report);
    });
  }
}

function checkDivisor(node: Expression, rule: MeasuredRule, proving: Proving, report: Report): void {
  const bounds = measureOf(node);
  if (bounds.kind === 'quantity' && !contains(bounds, zero)) return;
  if (rule.known(node).saysNonzero(node)) return;
  const { isZero, translation } = zeroOf(node, rule);
  const { all, around, assumptions, translate } = translation;
  const found = findCase([translate(isZero), ...assumptions], all);
  if (found.kind === 'none') return;
  const { details } = showFound(found, [...around, { condition: isZero, truth: true }], all, rule, proving);
  const divisor = wordsOf(node, proving.linked.contract.sources);
  report(diagnose('check/divisor', { divisor, bounds: boundsWords(bounds) }, { span: node.span, label: 'may be zero' }, details));
}

/** That the divisor is zero, and what the requirements and the conditions around say of it. */
function zeroOf(divisor: Expression, rule: MeasuredRule): { readonly isZero: Expression; readonly translation: Translation } {
  const right: Expression = { kind: 'zero', type: divisor.type, span: divisor.span };
  const isZero: Expression = { kind: 'compare', op: '=', left: divisor, right, type: { kind: 'boolean' }, span: divisor.span };
  return { isZero, translation: formulasOf(divisor, rule) };
}

function boundsWords(bounds: Measure): string {
  if (bounds.kind !== 'quantity') return 'nothing is known of it';
  const low = bounds.min ? `${bounds.minOpen ? 'above' : 'from'} ${decimalText(bounds.min)}` : 'without lower bound';
  const high = bounds.max ? `${bounds.maxOpen ? 'below' : 'up to'} ${decimalText(bounds.max)}` : 'without upper bound';
  return `${low} ${high}`;
}
