/**
 * Clauses in, what of their words must be carried out: normative sentences, each with its duties, titles that state a duty, and the
 * items of a list whose lead-in binds them (« s’engage à : »), with or without a cue of their own. So are the rows of a table of words;
 * in one that holds quantities, these are asked for instead.
 */

import type { Duty } from '../../language/detected.ts';
import type { Language } from '../../language/language.ts';
import type { Clause } from '../../model/contract.ts';

/** `leadIn` is the statement whose list it stands in: what introduces a list is carried by all its items. */
export type Statement = {
  readonly clause: Clause;
  readonly start: number;
  readonly end: number;
  readonly duties: readonly Duty[];
  readonly leadIn?: Statement;
};

/** In document order. */
export function statementsOf(clauses: readonly Clause[], language: Language): Statement[] {
  const items = new Set<string>();
  const measured = new Set(
    clauses.flatMap(({ kind, parent, text }) => (kind === 'row' && parent && language.detectQuantities(text).length > 0 ? [parent] : [])),
  );
  const all: Statement[] = [];
  let leadIn: Statement | undefined;
  for (const clause of clauses) {
    const isListed = leadIn !== undefined && continuesList(clause, items);
    if (isListed) items.add(clause.id);
    const found = isListed && !isTabular(clause, measured) ? itemStatements(clause, leadIn!, language) : ownStatements(clause, language);
    all.push(...found);
    leadIn = isListed ? leadIn : found.findLast((statement) => introduces(statement, language));
  }
  return all;
}

const isTabular = ({ kind, parent }: Clause, measured: ReadonlySet<string>): boolean =>
  kind === 'table' || (kind === 'row' && measured.has(parent ?? ''));

/** Items, rows, what stands below them, and paragraphs that go on in lower case: « sauvegarder les données ; ». */
function continuesList({ kind, parent, text, numberEnd = 0 }: Clause, items: ReadonlySet<string>): boolean {
  if (kind === 'item' || kind === 'row' || kind === 'table') return true;
  if (parent !== undefined && items.has(parent)) return true;
  return kind === 'paragraph' && /^\s*\p{Ll}/u.test(text.slice(numberEnd));
}

function ownStatements(clause: Clause, { detectNormative, dutiesOf, isStatement }: Language): Statement[] {
  const sentences = detectNormative(clause.text);
  const stated = clause.kind === 'section' ? sentences.filter((sentence) => isStatement(sentence, clause.text)) : sentences;
  return stated.map((sentence) => ({ clause, start: sentence.start, end: sentence.end, duties: dutiesOf(sentence, clause.text) }));
}

/** The first sentence of an item completes its lead-in: its first word is what binds, beside the cues it has. */
function itemStatements(clause: Clause, leadIn: Statement, language: Language): Statement[] {
  const own = ownStatements(clause, language);
  const lead = clause.numberEnd ?? 0;
  const first = language.splitSentences(clause.text).find(({ end }) => end > lead);
  const opening = first && openingOf(clause.text, Math.max(first.start, lead), first.end, language);
  if (!first || !opening) return own;
  const [head, ...rest] = own;
  if (!head || head.start >= first.end) return [{ clause, start: first.start, end: first.end, duties: [[opening]], leadIn }, ...own];
  const [duty, ...more] = head.duties;
  const isHeld = duty?.some(({ start }) => start <= opening.start) ?? false;
  return [{ ...head, duties: [isHeld ? duty! : [opening, ...(duty ?? [])], ...more], leadIn }, ...rest];
}

function openingOf(text: string, start: number, end: number, { opensItem }: Language): Duty[number] | undefined {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)];
  const word = words.find(([each]) => !opensItem(each.toLowerCase())) ?? words[0];
  return word && { start: start + word.index, end: start + word.index + word[0].length, text: word[0], cue: 'item' };
}

/** A sentence that ends its clause without ending: « Le Prestataire s’engage à : », or one that announces « ce qui suit ». */
function introduces({ clause, start, end }: Statement, { announcesList }: Language): boolean {
  if (clause.text.slice(end).trim() !== '') return false;
  const words = clause.text.slice(start, end).trimEnd();
  return /:$/.test(words) || (!/[.!?…»"”)]$/.test(words) && clause.kind !== 'section' && clause.kind !== 'row') || announcesList(words);
}
