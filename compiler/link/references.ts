/**
 * References of the text → the clause or the document they name; a range names all between its ends. Internal ones must land;
 * `ref:` marks resolve the rest.
 */

import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { DetectedReference, ReferenceTarget } from '../language/detected.ts';
import { groupBy } from '../language/group-by.ts';
import { targetsBetween } from '../language/reference/targets-between.ts';
import { slug } from '../language/text/slug.ts';
import type { Clause, Contract, Mark } from '../model/contract.ts';
import type { Anchor, Reference } from '../model/linked.ts';
import { anchorIn, spanOf } from '../model/place.ts';
import { ClauseFinder } from './place/clause-finder.ts';
import type { ClauseTree } from './place/clause-tree.ts';

export function linkReferences(contract: Contract, tree: ClauseTree, report: Report): Reference[] {
  const marks = groupBy(
    contract.marks.filter(({ scheme }) => scheme === 'ref' || scheme === 'skip'),
    ({ clause }) => clause,
  );
  const linking = { tree, finder: new ClauseFinder(tree), title: slug(contract.meta.title), report };
  return [...tree.byId.values()].flatMap((clause) => referencesIn(clause, marks.get(clause.id) ?? [], linking));
}

/** `title` is the contract's own, by which it may call itself. */
type Linking = { readonly tree: ClauseTree; readonly finder: ClauseFinder; readonly title: string; readonly report: Report };

function referencesIn(clause: Clause, marks: readonly Mark[], linking: Linking): Reference[] {
  const marked = marks.filter(({ scheme }) => scheme === 'ref').flatMap((mark) => markedReference(mark, clause, linking.tree));
  const all = linking.tree.language.detectReferences(clause.text);
  const detected = all.flatMap((reference, index) => {
    const { start, end } = reference;
    if (end <= (clause.numberEnd ?? 0) || marks.some((mark) => start < mark.end && mark.start < end)) return [];
    const found = detectedReference(ownOf(reference, linking.title), clause, linking);
    return reference.through && found.length > 0 ? [...between(all[index - 1]!, reference, clause, linking), ...found] : found;
  });
  return [...marked, ...detected].sort((left, right) => left.anchor.start - right.anchor.start);
}

function markedReference({ id, start, end, span }: Mark, clause: Clause, tree: ClauseTree): Reference[] {
  const anchor = anchorIn(clause, start, end);
  const outside = /^external:(.+)$/.exec(id)?.[1];
  if (outside !== undefined) return [{ anchor, target: { kind: 'outside', document: outside } }];
  return tree.find({ value: id, span }) ? [{ anchor, target: { kind: 'clause', clause: id } }] : [];
}

/** A number of a document called by this contract's own title, by its first words or by its initials, is one of its clauses. */
function ownOf(reference: DetectedReference, title: string): DetectedReference {
  const { target } = reference;
  if (target.kind !== 'external' || target.number === undefined || !isCalled(title, target.document)) return reference;
  return { ...reference, target: { kind: 'clause', word: '', number: target.number } };
}

/** `CCAP lot 2` is the `CCAP`, `Conditions générales de vente` are the `conditions générales`, a `Master Services Agreement` the `MSA`. */
function isCalled(title: string, document: string): boolean {
  const [called, words] = [slug(document), title.split('-')];
  if (title === called || title.startsWith(`${called}-`)) return true;
  const isShort = /^\p{Lu}{2,}$/u.test(document);
  return isShort && (words.includes(called) || words.some((_, from) => initialsOf(words.slice(from)).startsWith(called)));
}

/** Small words are not among them. */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => word.length > 3)
    .map((word) => word.charAt(0))
    .join('');

function detectedReference({ start, end, text, target }: DetectedReference, clause: Clause, linking: Linking): Reference[] {
  const anchor = anchorIn(clause, start, end);
  if (target.kind === 'external') {
    const number = target.number === undefined ? {} : { number: target.number };
    return [{ anchor, target: { kind: 'outside', document: target.document, ...number } }];
  }
  const id = idOf(target, anchor, linking);
  if (id !== undefined) return [{ anchor, target: { kind: 'clause', clause: id } }];
  if (target.kind === 'title') return target.of === 'annex' ? [{ anchor, target: { kind: 'outside', document: target.document } }] : [];
  if (!('number' in target) || mayBeWords(target)) return [];
  const written = target.kind === 'part' || target.kind === 'annex' ? `${target.name}-${target.number}` : target.number!;
  const suggestion = suggest([written, ...pointsOf(target)].join('/'), linking.tree.byId.keys());
  const parameters = { words: text, ...(suggestion === undefined ? {} : { suggestion }) };
  linking.report(diagnose('link/unknown-reference', parameters, { span: spanOf(clause, start, end), label: 'leads nowhere' }));
  return [];
}

const pointsOf = (target: ReferenceTarget): string[] => ('points' in target ? (target.points ?? []).map(({ name }) => name) : []);

/** Letters after a word are a number only where a clause has it: `la clause A`, `Title V`. */
const mayBeWords = (target: ReferenceTarget): boolean =>
  (target.kind === 'clause' || target.kind === 'part') && !/\d/.test(target.number ?? '');

function idOf(target: Exclude<ReferenceTarget, { kind: 'external' }>, { clause }: Anchor, { tree, finder }: Linking): string | undefined {
  if (target.kind === 'note') return noteOf(target.number, clause, tree);
  return target.kind === 'title' ? finder.titled(target.title) : finder.find(target, clause);
}

/** The clauses between the two ends of a range, at the word that says so. */
function between(from: DetectedReference, to: DetectedReference, clause: Clause, linking: Linking): Reference[] {
  if (from.target.kind === 'external' || to.target.kind === 'external') return [];
  const gap = clause.text.slice(from.end, to.start);
  const start = from.end + gap.length - gap.trimStart().length;
  const anchor = anchorIn(clause, start, start + Math.max(1, gap.trim().length));
  return targetsBetween(from.target, to.target).flatMap((target) => {
    const id = idOf(target, anchor, linking);
    return id === undefined ? [] : [{ anchor, target: { kind: 'clause' as const, clause: id } }];
  });
}

/** A note of the same section, or the only one of this number. */
function noteOf(number: string, from: string, tree: ClauseTree): string | undefined {
  const sectionOf = (id: string | undefined): string | undefined => {
    const clause = id === undefined ? undefined : tree.byId.get(id);
    return clause === undefined || clause.kind === 'section' ? clause?.id : sectionOf(clause.parent);
  };
  const section = sectionOf(from);
  const notes = [...tree.byId.values()].filter(({ kind, glyph }) => kind === 'note' && glyph === number);
  return (notes.find(({ parent }) => parent === section) ?? notes[0])?.id;
}
