/** Of a unique table one row applies, of an any table all that apply agree, and of two exceptions that hold one prevails. */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { keyOf } from '../language/feel/key-of.ts';
import type { RuleException } from '../model/expression.ts';
import type { Span } from '../source.ts';
import { exampleText } from './example-text.ts';
import { type Found, findCase } from './find-case.ts';
import type { MeasuredRule } from './measure.ts';
import { type Exceptions, formulasOf, type Table, tablesOf } from './table-formulas.ts';

export function checkOverlap(rule: MeasuredRule, report: Report): void {
  for (const node of tablesOf(rule)) if (node.table.hitPolicy === 'unique' || node.table.hitPolicy === 'any') checkRows(node, rule, report);
  if (rule.body.kind === 'exceptions') checkExceptions(rule.body, rule, report);
}

function checkRows(node: Table, rule: MeasuredRule, report: Report): void {
  const { rows, hitPolicy } = node.table;
  const { all, assumptions, translate } = formulasOf(node, rule);
  const formulas = new Map(rows.map((row) => [row, translate(row.condition)]));
  for (const [first, second] of pairsOf(rows)) {
    if (hitPolicy === 'any' && keyOf(first.output) === keyOf(second.output)) continue;
    const found = findCase([formulas.get(first)!, formulas.get(second)!, ...assumptions], all);
    if (found.kind === 'none') continue;
    const how = hitPolicy === 'any' ? 'answer differently' : 'apply';
    reportClash('rows', how, [first, second], found, rule, report);
    if (found.kind === 'undecided') return;
  }
}

function checkExceptions(node: Exceptions, rule: MeasuredRule, report: Report): void {
  const { all, assumptions, translate } = formulasOf(node, rule);
  const formulas = new Map(node.exceptions.map((exception) => [exception, translate(exception.condition)]));
  for (const [first, second] of pairsOf(node.exceptions)) {
    if (prevails(first, second.id, node.exceptions) || prevails(second, first.id, node.exceptions)) continue;
    const found = findCase([formulas.get(first)!, formulas.get(second)!, ...assumptions], all);
    if (found.kind === 'none') continue;
    reportClash('exceptions', 'hold, and none prevails,', [first, second], found, rule, report);
    if (found.kind === 'undecided') return;
  }
}

function* pairsOf<T>(all: readonly T[]): Generator<[T, T]> {
  for (const [at, first] of all.entries()) for (let next = at + 1; next < all.length; next++) yield [first, all[next]!];
}

type Clash = Exclude<Found, { kind: 'none' }>;

/** Both places, and the case; without one where the search grew too large. */
function reportClash(
  what: string,
  how: string,
  both: readonly { readonly span: Span }[],
  found: Clash,
  rule: MeasuredRule,
  report: Report,
): void {
  const places = both.map(({ span }) => ({ span, label: what === 'rows' ? 'applies' : 'holds' }));
  const details = found.kind === 'case' ? exampleText(found.case, rule) : undefined;
  report(diagnose('check/overlap', { what, how, decided: details !== undefined }, places, details));
}

/** Whether an exception stands over another, directly or through others. */
function prevails(exception: RuleException, id: string, all: readonly RuleException[], seen: readonly string[] = []): boolean {
  if (seen.includes(exception.id)) return false;
  return exception.over.some((below) => {
    const next = all.find((each) => each.id === below);
    return below === id || (next !== undefined && prevails(next, id, all, [...seen, exception.id]));
  });
}
