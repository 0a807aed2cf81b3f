/**
 * Law 3: every quantity and every normative sentence of the text is bound (to a value, a rule, a norm) or waived
 * with a reason. What is neither is forgotten, and an error. Works on the clauses' words, never on the source.
 */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { detectNormative } from '../language/normative.ts';
import { detectQuantities } from '../language/quantity/detect-quantities.ts';
import type { Clause } from '../model/contract.ts';
import type { Linked } from '../model/linked.ts';
import { spanOf } from '../model/place.ts';

export type CoverageItem = {
  readonly clause: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly state: 'bound' | 'waived' | 'forgotten';
  /** What binds it (`value:…`, `rule:…`, `norm:…`), or why it is waived; empty when forgotten. */
  readonly by: string;
};
export type Coverage = { readonly quantities: readonly CoverageItem[]; readonly sentences: readonly CoverageItem[] };

type Binding = { readonly clause: string; readonly start: number; readonly end: number; readonly by: string };
type Bindings = ReadonlyMap<string, readonly Binding[]>;

/** Reports each forgotten word (`coverage/quantity`, `coverage/sentence`) and gives all that was looked at. */
export function checkCoverage(linked: Linked, report: Report): Coverage {
  const values = group([...valueBindings(linked), ...normBindings(linked)]);
  const norms = group([...normBindings(linked), ...rowBindings(linked), ...ruleBindings(linked)]);
  const waivers = group(waiverBindings(linked));
  const clauses = linked.contract.clauses;
  const quantities = clauses.flatMap((clause) => quantitiesOf(clause, linked).map((found) => classify(clause, found, values, waivers)));
  const sentences = clauses.flatMap((clause) => sentencesOf(clause).map((found) => classify(clause, found, norms, waivers)));
  for (const item of quantities) reportForgotten(item, 'coverage/quantity', linked, report);
  for (const item of sentences) reportForgotten(item, 'coverage/sentence', linked, report);
  return { quantities, sentences };
}

type Found = { readonly start: number; readonly end: number };

/** Quantities of a clause, its own number and the numbers of references left out. */
function quantitiesOf(clause: Clause, linked: Linked): Found[] {
  const numbers = linked.references.filter(({ anchor }) => anchor.clause === clause.id).map(({ anchor }) => anchor);
  const printed = clause.number ? clause.text.indexOf(clause.number) + clause.number.length : 0;
  return detectQuantities(clause.text).filter((found) => found.start >= printed && !numbers.some((number) => overlaps(number, found)));
}

function sentencesOf(clause: Clause): Found[] {
  return clause.kind === 'section' ? [] : detectNormative(clause.text);
}

function classify(clause: Clause, found: Found, bindings: Bindings, waivers: Bindings): CoverageItem {
  const bound = bindings.get(clause.id)?.find((binding) => overlaps(binding, found));
  const waived = waivers.get(clause.id)?.find((binding) => overlaps(binding, found));
  const state = bound ? 'bound' : waived ? 'waived' : 'forgotten';
  const { start, end } = found;
  return { clause: clause.id, start, end, text: clause.text.slice(start, end), state, by: (bound ?? waived)?.by ?? '' };
}

const overlaps = (left: Found, right: Found): boolean => left.start < right.end && right.start < left.end;

function reportForgotten(item: CoverageItem, code: 'coverage/quantity' | 'coverage/sentence', linked: Linked, report: Report): void {
  if (item.state !== 'forgotten') return;
  const clause = linked.clauses.get(item.clause);
  if (clause) report(diagnose(code, { words: item.text, clause: item.clause }, { span: spanOf(clause, item.start, item.end) }));
}

function valueBindings(linked: Linked): Binding[] {
  const constants = [...linked.constants.values()].flatMap(({ id, places }) => places.map((place) => ({ ...place, by: `value:${id}` })));
  const cells = [...linked.tariffs.values()].flatMap(({ id, rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ anchor }) => ({ ...anchor, by: `value:${id}` }))),
  );
  const calls = [...linked.tariffs.values()].flatMap(({ id, flag, rows }) =>
    flag ? rows.flatMap(({ clause }) => noteCalls(clause, id, linked)) : [],
  );
  const formulas = [...linked.formulas.values()].map(({ clause, start, end, id }) => ({ clause, start, end, by: `formula:${id}` }));
  return [...constants, ...cells, ...calls, ...formulas];
}

/** Footnote calls read as a tariff's flag. */
function noteCalls(clause: string, tariff: string, linked: Linked): Binding[] {
  const cells = linked.clauses.get(clause)?.cells ?? [];
  return cells.flatMap(({ end, note }) => (note ? [{ clause, start: end, end: end + note.length, by: `value:${tariff}` }] : []));
}

function normBindings(linked: Linked): Binding[] {
  return linked.norms.map(({ anchor, declaration }) => ({ ...anchor, by: `norm:${declaration.id.value}` }));
}

/** A rule binds the clauses it says it rests on. */
function ruleBindings(linked: Linked): Binding[] {
  return [...linked.rules.values()].flatMap(({ declaration }) =>
    declaration.clauses.map(({ value }) => ({
      clause: value,
      start: 0,
      end: Number.POSITIVE_INFINITY,
      by: `rule:${declaration.id.value}`,
    })),
  );
}

/** A row of a responsibility matrix binds the sentence its quote starts in. */
function rowBindings(linked: Linked): Binding[] {
  return [...linked.matrices.values()].flatMap(({ id, rows }) =>
    rows.flatMap(({ clause, quote, task }) => {
      const start = linked.clauses.get(clause.value)?.text.indexOf(quote.value) ?? -1;
      const by = `matrix:${id.value}/${task.value}`;
      return start === -1 ? [] : [{ clause: clause.value, start, end: start + quote.value.length, by }];
    }),
  );
}

function waiverBindings(linked: Linked): Binding[] {
  return linked.waivers.map(({ anchor, reason }) => ({ ...anchor, by: reason }));
}

function group(bindings: readonly Binding[]): Bindings {
  const groups = new Map<string, Binding[]>();
  for (const binding of bindings) {
    const known = groups.get(binding.clause);
    if (known) known.push(binding);
    else groups.set(binding.clause, [binding]);
  }
  return groups;
}
