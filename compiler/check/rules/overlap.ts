/** Of a unique table one row applies, of an any table all that apply agree, and of two exceptions that hold one prevails. */
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Expression, RuleException } from '../../model/expression/expression.ts';
import { keyOf } from '../../model/expression/key-of.ts';
import type { MeasuredRule } from '../../model/measured.ts';
import type { Span } from '../../source.ts';
import type { Proving } from '../counterexample/confirm-case.ts';
import { showFound } from '../counterexample/shown-case.ts';
import { type Found, findCase } from '../proof/find-case.ts';
import type { Ref } from '../proof/formula.ts';
import { meetingPairs } from '../proof/meeting-pairs.ts';
import { type Claim, type Exceptions, formulasOf, type Table, type Translation, tablesOf } from '../proof/table-formulas.ts';

export function checkOverlap(rule: MeasuredRule, proving: Proving, report: Report): void {
  for (const node of tablesOf(rule)) {
    if (node.table.hitPolicy === 'unique' || node.table.hitPolicy === 'any') checkRows(node, rule, proving, report);
  }
  if (rule.body.kind === 'exceptions') checkExceptions(rule.body, rule, proving, report);
}

function checkRows(node: Table, rule: MeasuredRule, proving: Proving, report: Report): void {
  const { rows, hitPolicy } = node.table;
  const translation = formulasOf(node, rule);
  const conditions = rows.map(({ condition }) => translation.translate(condition));
  const how = hitPolicy === 'any' ? 'answer differently' : 'apply';
  for (const [a, b] of meetingPairs(conditions, translation.all)) {
    const [first, second] = [rows[a]!, rows[b]!];
    if (hitPolicy === 'any' && keyOf(first.output) === keyOf(second.output)) continue;
    const found = findTogether([conditions[a]!, conditions[b]!], translation);
    if (found.kind === 'none') continue;
    reportClash({ what: 'rows', how, both: [first, second], found }, translation, rule, proving, report);
    if (found.kind === 'undecided') return;
  }
}

function checkExceptions(node: Exceptions, rule: MeasuredRule, proving: Proving, report: Report): void {
  const translation = formulasOf(node, rule);
  const { exceptions } = node;
  const conditions = exceptions.map(({ condition }) => translation.translate(condition));
  for (const [a, b] of meetingPairs(conditions, translation.all)) {
    const [first, second] = [exceptions[a]!, exceptions[b]!];
    if (prevails(first, second.id, exceptions) || prevails(second, first.id, exceptions)) continue;
    const found = findTogether([conditions[a]!, conditions[b]!], translation);
    if (found.kind === 'none') continue;
    reportClash({ what: 'exceptions', how: 'hold, and none prevails,', both: [first, second], found }, translation, rule, proving, report);
    if (found.kind === 'undecided') return;
  }
}

/** Most pairs exclude one another by themselves. */
function findTogether(both: readonly Ref[], { all, assumptions }: Translation): Found {
  const alone = findCase(both, all);
  return alone.kind === 'case' ? findCase([...both, ...assumptions], all) : alone;
}

type Clash = {
  readonly what: 'rows' | 'exceptions';
  readonly how: string;
  readonly both: readonly { readonly condition: Expression; readonly span: Span }[];
  readonly found: Exclude<Found, { kind: 'none' }>;
};

/** Both places, and what was found. */
function reportClash(clash: Clash, { all, around }: Translation, rule: MeasuredRule, proving: Proving, report: Report): void {
  const { what, how, both, found } = clash;
  const claims = both.map(({ condition }): Claim => ({ condition, truth: true }));
  const { outcome, details } = showFound(found, [...around, ...claims], all, rule, proving);
  const label = outcome === 'case' ? (what === 'rows' ? 'applies' : 'holds') : 'not proved apart';
  const places = both.map(({ span }) => ({ span, label }));
  report(diagnose('check/overlap', { what, how, outcome }, places, details));
}

/** Whether an exception stands over another, directly or through others. */
function prevails(exception: RuleException, id: string, all: readonly RuleException[], seen: readonly string[] = []): boolean {
  if (seen.includes(exception.id)) return false;
  return exception.over.some((below) => {
    const next = all.find((each) => each.id === below);
    return below === id || (next !== undefined && prevails(next, id, all, [...seen, exception.id]));
  });
}
