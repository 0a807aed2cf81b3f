/** Inputs and `where` names that nothing reads: a warning, since the formula has most likely forgotten them. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { visit } from '../../model/expression/expression-tree.ts';
import { expressionsOf } from '../../model/expression/rule-expressions.ts';
import type { TypedRule } from '../../model/typed.ts';

export function checkUnused(rule: TypedRule, report: Report): void {
  const read = new Set<string>();
  for (const expression of expressionsOf(rule)) {
    visit(expression, (node) => {
      if (node.kind === 'input' || node.kind === 'local') read.add(node.name);
    });
  }
  const { inputs, where } = rule.linked.declaration;
  const named = [...inputs.map(({ name }) => ({ what: 'input', name })), ...where.map(({ name }) => ({ what: 'name', name }))];
  for (const { what, name } of named) {
    if (!read.has(name.value)) report(diagnose('check/unused', { what, name: name.value }, { span: name.span, label: 'never read' }));
  }
}
