/** No rule calls itself, through others or directly. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { visit } from '../../model/expression/expression-tree.ts';
import { expressionsOf } from '../../model/expression/rule-expressions.ts';
import type { Measured } from '../../model/measured.ts';
import type { TypedRule } from '../../model/typed.ts';

export function checkCycles({ typed, circles }: Measured, report: Report): void {
  for (const path of circles) {
    const places = path.slice(1).flatMap((called, at) => {
      const caller = typed.rules.get(path[at]!);
      return caller ? callPlace(caller, called) : [];
    });
    report(diagnose('check/cycle', { what: `rule ${path[0]}`, path: path.slice(1) }, places));
  }
}

function callPlace(rule: TypedRule, called: string): { span: import('../../source.ts').Span; label: string }[] {
  const places: { span: import('../../source.ts').Span; label: string }[] = [];
  for (const expression of expressionsOf(rule)) {
    visit(expression, (node) => {
      if (node.kind === 'rule' && node.rule === called) places.push({ span: node.span, label: `calls ${called}` });
    });
  }
  return places.slice(0, 1);
}
