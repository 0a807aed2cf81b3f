/** A count of a unit that the contract does not declare says nothing a rule could compute with. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import { suggest } from '../../diagnostic/suggest.ts';
import type { Quantity } from '../../language/quantity/quantity.ts';
import type { Span } from '../../source.ts';
import type { ClauseTree } from '../place/clause-tree.ts';

/** False where it counts an undeclared unit, which is reported. */
export function isDeclared(read: Quantity, span: Span, { context: { units = new Map() } }: ClauseTree, report: Report): boolean {
  if (read.kind !== 'measured') return true;
  const declared = new Set(units.values());
  if (declared.has(read.unit)) return true;
  const suggestion = suggest(read.unit, declared);
  report(diagnose('link/undeclared-unit', { unit: read.unit, ...(suggestion === undefined ? {} : { suggestion }) }, { span }));
  return false;
}
