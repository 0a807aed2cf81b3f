/**
 * Law 3: every quantity of the text is read by a rule or quoted by a norm, every duty carried by a quote, or waived with a reason. What
 * is neither is forgotten, and an error. Works on the clauses' words, never on the source.
 */

import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Place, Report } from '../../diagnostic/diagnostic.ts';
import { clauseQuantities } from '../../language/clause-quantities.ts';
import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/languages.ts';
import { contextOf, type ReadingContext } from '../../language/quantity/reading.ts';
import type { Clause } from '../../model/contract.ts';
import type { Linked } from '../../model/linked.ts';
import { spanOf } from '../../model/place.ts';
import type { Coverage, CoverageItem } from '../../model/report/coverage.ts';
import type { Typed } from '../../model/typed.ts';
import { overlaps, type Range } from '../../source.ts';
import { type Outcome, outcomesOf } from './carried.ts';
import { type Carrier, carriersOf, waiversOf } from './carriers.ts';
import { reachingInto } from './reaching.ts';
import { statementsOf } from './statements.ts';
import { type Binding, type MarkedWords, markedWords, valueBindings } from './value-bindings.ts';
import { valuesRead } from './values-read.ts';

/** Reports what is forgotten (`coverage/quantity`, `coverage/sentence`, `coverage/unread-value`) or left over (`coverage/idle-waiver`), and gives all that was looked at. */
export function checkCoverage(typed: Typed, report: Report, language: Language = languageOf(typed.linked.contract.meta)): Coverage {
  const { linked } = typed;
  const quotes = carriersOf(linked);
  const read = valuesRead(typed);
  const marked = markedWords(linked, read, quotes);
  for (const mark of marked) if (!mark.isRead) reportUnread(mark, linked, report);
  const quantities = quantitiesOf(linked, language, valueBindings(linked, read, marked, quotes), marked, report);
  const sentences = sentencesOf(linked, language, quotes, report);
  reportIdle(linked, [...quantities, ...sentences], report);
  return { quantities, sentences };
}

/** Waivers that excuse nothing: what they were for is no longer there. */
function reportIdle(linked: Linked, items: readonly CoverageItem[], report: Report): void {
  for (const { clause, start, end } of waiversOf(linked)) {
    const holder = linked.clauses.get(clause);
    if (!holder || items.some((item) => item.clause === clause && overlaps(item, { start, end }))) continue;
    const words = holder.text.slice(start, end);
    report(diagnose('coverage/idle-waiver', { words }, { span: spanOf(holder, start, end), label: 'excuses nothing' }));
  }
}

type Found = Range & { readonly clause: Clause };

function quantitiesOf(
  linked: Linked,
  language: Language,
  bound: readonly Binding[],
  marked: readonly MarkedWords[],
  report: Report,
): CoverageItem[] {
  const found = linked.contract.clauses.flatMap((clause) => quantitiesIn(clause, language, contextOf(linked.contract.meta)));
  const reaching = <W extends Binding | MarkedWords>(words: readonly W[]) => reachingInto(found, ({ clause }) => clause.id, words);
  const references = reaching(linked.references.map(({ anchor }) => ({ ...anchor, by: 'reference' })));
  const bindings = reaching(bound);
  const waivers = reaching([...waiversOf(linked).filter((waiver) => isOneSentence(waiver, linked, language)), ...namesOf(linked)]);
  const unread = reaching(marked.filter(({ isRead }) => !isRead));
  return found
    .filter((each) => !references.has(each))
    .map((each) => {
      const item = itemOf(each, holding(bindings, each), holding(waivers, each));
      if (item.state === 'forgotten' && !unread.has(each)) reportQuantity(item, each.clause, report);
      return item;
    });
}

/** Forms of numbers that name something, and state nothing to be forgotten. */
const names: ReadonlySet<string> = new Set(['designation', 'phone', 'law']);

/** Quantities of a clause, its own number left out. */
const quantitiesIn = (clause: Clause, language: Language, context: ReadingContext): Found[] =>
  clauseQuantities(clause, language, context)
    .filter(({ form, start }) => !names.has(form) && start >= (clause.numberEnd ?? 0))
    .map(({ start, end }) => ({ clause, start, end }));

/** A reason is one sentence's: words waived beyond it excuse no quantity. */
function isOneSentence({ clause, start, end }: Carrier, { clauses }: Linked, language: Language): boolean {
  const sentences = language.splitSentences(clauses.get(clause)?.text ?? '');
  return sentences.filter((sentence) => overlaps(sentence, { start, end })).length === 1;
}

const namesOf = ({ waivers }: Linked): Binding[] =>
  waivers.flatMap(({ anchor, reason, origin }) => (origin === 'name' ? [{ ...anchor, by: reason }] : []));

const holding = (bindings: ReadonlyMap<Found, readonly Binding[]>, found: Found): string[] =>
  (bindings.get(found) ?? []).filter((binding) => binding.start <= found.start && found.end <= binding.end).map(({ by }) => by);

function itemOf({ clause, start, end }: Found, bound: readonly string[], waived: readonly string[]): CoverageItem {
  const state = bound.length > 0 ? 'bound' : waived.length > 0 ? 'waived' : 'forgotten';
  return { clause: clause.id, start, end, text: clause.text.slice(start, end), state, by: (bound.length > 0 ? bound : waived)[0] ?? '' };
}

function sentencesOf(linked: Linked, language: Language, quotes: readonly Carrier[], report: Report): CoverageItem[] {
  const outcomes = outcomesOf(statementsOf(linked.contract.clauses, language), quotes, waiversOf(linked));
  return outcomes.map((outcome) => {
    const { clause, start, end } = outcome.statement;
    if (outcome.state === 'forgotten') reportSentence(outcome, report);
    return { clause: clause.id, start, end, text: clause.text.slice(start, end), state: outcome.state, by: outcome.by.join(', ') };
  });
}

function reportUnread({ what, id, clause, start, end }: MarkedWords, linked: Linked, report: Report): void {
  const holder = linked.clauses.get(clause);
  if (!holder) return;
  const words = holder.text.slice(start, end);
  report(diagnose('coverage/unread-value', { what, id, words }, { span: spanOf(holder, start, end), label: 'nothing reads it' }));
}

function reportQuantity({ text, start, end }: CoverageItem, clause: Clause, report: Report): void {
  report(diagnose('coverage/quantity', { words: text, clause: clause.id }, { span: spanOf(clause, start, end) }));
}

/** The whole sentence; where a part of it is carried, the words that still bind alone. */
function reportSentence({ statement, missing }: Outcome, report: Report): void {
  const { clause, start, end, duties } = statement;
  const cues = missing.map(([cue]) => cue?.text ?? '');
  const isPart = missing.length < duties.length;
  const places: Place[] = isPart
    ? missing.flatMap(([cue]) => (cue ? [{ span: spanOf(clause, cue.start, cue.end), label: 'binds, and nothing carries it' }] : []))
    : [{ span: spanOf(clause, start, end) }];
  report(diagnose('coverage/sentence', { words: clause.text.slice(start, end), clause: clause.id, cues }, places));
}
