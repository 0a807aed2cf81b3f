/** The default of an input is a value known when compiling. */

import { evaluateConstant } from '../../algebra/evaluate-constant.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { TypedRule } from '../../model/typed.ts';

export function checkDefaults(rule: TypedRule, report: Report): void {
  for (const [input, expression] of rule.defaults) {
    if (evaluateConstant(expression) === undefined)
      report(diagnose('check/default', { input }, { span: expression.span, label: 'computed' }));
  }
}
