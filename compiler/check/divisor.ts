/** Every divisor is proved different from zero: by its bounds, or by a requirement or condition that says so. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Bounds } from '../language/feel/bounds.ts';
import { linearHere } from '../language/feel/bounds-context.ts';
import { contains } from '../language/feel/interval.ts';
import { isStatedNonzero } from '../language/feel/linear.ts';
import { visit } from '../language/feel/visit.ts';
import { decimalText, zero } from '../language/rational.ts';
import type { Expression } from '../model/expression.ts';
import type { Source } from '../source.ts';
import { exampleText } from './example-text.ts';
import { type Found, findCase } from './find-case.ts';
import { expressionsOf, type MeasuredRule } from './measure.ts';
import { formulasOf } from './table-formulas.ts';

type Division = Extract<Expression, { kind: 'arithmetic' }>;

export function checkDivisors(rule: MeasuredRule, sources: readonly Source[], report: Report): void {
  for (const expression of expressionsOf(rule)) {
    visit(expression, (node) => {
      if (node.kind === 'arithmetic' && node.op === '/') checkDivision(node, rule, sources, report);
    });
  }
}

function checkDivision(node: Division, rule: MeasuredRule, sources: readonly Source[], report: Report): void {
  const bounds = rule.bounds.nodes.get(node.right);
  const context = rule.contexts.get(node.right);
  if (bounds?.kind === 'quantity' && !contains(bounds, zero)) return;
  if (context && isStatedNonzero(linearHere(node.right, context), context.facts)) return;
  const zeroCase = findZero(node.right, rule);
  if (zeroCase.kind === 'none') return;
  const details = zeroCase.kind === 'case' ? exampleText(zeroCase.case, rule) : undefined;
  const divisor = sources.find(({ file }) => file === node.right.span.file)?.text.slice(node.right.span.start, node.right.span.end) ?? 'it';
  report(diagnose('check/divisor', { divisor, bounds: boundsWords(bounds) }, { span: node.right.span, label: 'may be zero' }, details));
}

/** A case in which the divisor is zero, whatever the requirements and the conditions around say. */
function findZero(divisor: Expression, rule: MeasuredRule): Found {
  const { all, assumptions, translate } = formulasOf(divisor, rule);
  const right: Expression = { kind: 'zero', type: divisor.type, span: divisor.span };
  const isZero: Expression = { kind: 'compare', op: '=', left: divisor, right, type: { kind: 'boolean' }, span: divisor.span };
  return findCase([translate(isZero), ...assumptions], all);
}

function boundsWords(bounds: Bounds | undefined): string {
  if (bounds?.kind !== 'quantity') return 'nothing is known of it';
  const low = bounds.min ? `${bounds.minOpen ? 'above' : 'from'} ${decimalText(bounds.min)}` : 'without lower bound';
  const high = bounds.max ? `${bounds.maxOpen ? 'below' : 'up to'} ${decimalText(bounds.max)}` : 'without upper bound';
  return `${low} ${high}`;
}
