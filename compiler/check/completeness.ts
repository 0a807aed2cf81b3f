/** A decision table without `otherwise` answers every case that the requirements let through; else the hole is shown. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { exampleText } from './example-text.ts';
import { findCase } from './find-case.ts';
import type { Formula } from './formula.ts';
import type { MeasuredRule } from './measure.ts';
import { formulasOf, tablesOf } from './table-formulas.ts';

export function checkCompleteness(rule: MeasuredRule, report: Report): void {
  for (const node of tablesOf(rule)) {
    const { rows, otherwise, hitPolicy } = node.table;
    if (otherwise || hitPolicy === 'collect') continue;
    const { all, assumptions, translate } = formulasOf(node, rule);
    const none = rows.map(({ condition }): Formula => ({ kind: 'not', of: translate(condition) }));
    const found = findCase([...assumptions, ...none], all);
    if (found.kind === 'none') continue;
    const details = found.kind === 'case' ? exampleText(found.case, rule) : undefined;
    report(
      diagnose(
        'check/completeness',
        { rows: rows.length, decided: found.kind === 'case' },
        { span: node.span, label: 'answers not every case' },
        details,
      ),
    );
  }
}
