/** Of a unique table one row applies, of an any table all that apply agree, and of two exceptions that hold one prevails. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { keyOf } from '../language/feel/key-of.ts';
import type { DecisionTable, RuleException } from '../model/expression.ts';
import { exampleText } from './example-text.ts';
import { findCase } from './find-case.ts';
import type { MeasuredRule } from './measure.ts';
import { type Exceptions, formulasOf, type Table, tablesOf } from './table-formulas.ts';

export function checkOverlap(rule: MeasuredRule, report: Report): void {
  for (const node of tablesOf(rule)) if (node.table.hitPolicy === 'unique' || node.table.hitPolicy === 'any') checkRows(node, rule, report);
  if (rule.body.kind === 'exceptions') checkExceptions(rule.body, rule, report);
}

type Row = DecisionTable['rows'][number];

function checkRows(node: Table, rule: MeasuredRule, report: Report): void {
  const { rows, hitPolicy } = node.table;
  const { all, assumptions, translate } = formulasOf(node, rule);
  const formulas = new Map(rows.map((row) => [row, translate(row.condition)]));
  for (const [first, second] of pairsOf(rows)) {
    if (hitPolicy === 'any' && keyOf(first.output) === keyOf(second.output)) continue;
    const found = findCase([formulas.get(first)!, formulas.get(second)!, ...assumptions], all);
    if (found.kind !== 'case') continue;
    const how = hitPolicy === 'any' ? 'answer differently' : 'apply';
    const places = [first, second].map(({ span }: Row) => ({ span, label: 'applies' }));
    report(diagnose('check/overlap', { what: 'rows', how }, places, exampleText(found.case, rule)));
  }
}

function checkExceptions(node: Exceptions, rule: MeasuredRule, report: Report): void {
  const { all, assumptions, translate } = formulasOf(node, rule);
  const formulas = new Map(node.exceptions.map((exception) => [exception, translate(exception.condition)]));
  for (const [first, second] of pairsOf(node.exceptions)) {
    if (prevails(first, second.id, node.exceptions) || prevails(second, first.id, node.exceptions)) continue;
    const found = findCase([formulas.get(first)!, formulas.get(second)!, ...assumptions], all);
    if (found.kind !== 'case') continue;
    const places = [first, second].map(({ span }) => ({ span, label: 'holds' }));
    report(diagnose('check/overlap', { what: 'exceptions', how: 'hold, and none prevails' }, places, exampleText(found.case, rule)));
  }
}

function pairsOf<T>(all: readonly T[]): [T, T][] {
  return all.flatMap((first, at) => all.slice(at + 1).map((second): [T, T] => [first, second]));
}

/** Whether an exception stands over another, directly or through others. */
function prevails(exception: RuleException, id: string, all: readonly RuleException[], seen: readonly string[] = []): boolean {
  if (seen.includes(exception.id)) return false;
  return exception.over.some((below) => {
    const next = all.find((each) => each.id === below);
    return below === id || (next !== undefined && prevails(next, id, all, [...seen, exception.id]));
  });
}
