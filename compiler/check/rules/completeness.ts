/** A decision table without `otherwise` answers every case that the requirements let through; else the hole is shown. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { MeasuredRule } from '../../model/measured.ts';
import type { Proving } from '../counterexample/confirm-case.ts';
import { showFound } from '../counterexample/shown-case.ts';
import { findCase } from '../proof/find-case.ts';
import { not } from '../proof/formula.ts';
import { type Claim, formulasOf, tablesOf } from '../proof/table-formulas.ts';

export function checkCompleteness(rule: MeasuredRule, proving: Proving, report: Report): void {
  for (const node of tablesOf(rule)) {
    const { rows, otherwise, hitPolicy } = node.table;
    if (otherwise || hitPolicy === 'collect') continue;
    const { all, around, assumptions, translate } = formulasOf(node, rule);
    const found = findCase([...assumptions, ...rows.map(({ condition }) => not(translate(condition)))], all);
    if (found.kind === 'none') continue;
    const claims = rows.map(({ condition }): Claim => ({ condition, truth: false }));
    const { outcome, details } = showFound(found, [...around, ...claims], all, rule, proving);
    report(diagnose('check/completeness', { rows: rows.length, outcome }, { span: node.span, label: labels[outcome] }, details));
  }
}

const labels = { case: 'answers not every case', open: 'not proved complete', undecided: 'not decided' } as const;
