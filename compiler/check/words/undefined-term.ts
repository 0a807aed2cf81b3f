/**
 * What is used as a term is defined: acronyms, and words that take a capital within sentences again and again although the
 * contract also writes them without (`Bon de Commande`, `Contrat`). One warning per term, at its first use.
 */

import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { TermLike } from '../../language/detected.ts';
import { groupBy } from '../../language/group-by.ts';
import type { Language } from '../../language/language.ts';
import type { Clause } from '../../model/contract.ts';
import type { Linked } from '../../model/linked.ts';
import { spanOf } from '../../model/place.ts';

type Use = TermLike & { readonly clause: Clause; readonly name: string };
type Stretch = { readonly start: number; readonly end: number };

/** Uses from which capitals are no accident. */
const fewest = { acronym: 1, phrase: 2, word: 3 };

export function checkUndefinedTerms(linked: Linked, language: Language, report: Report): void {
  const { clauses } = linked.contract;
  const known = knownOf(linked, language);
  const all = mergeSpellings(clauses.flatMap((clause) => usesIn(clause, known, language)));
  const common = commonWords(clauses);
  const spelled = new Set(
    all.filter((use) => use.kind === 'acronym' && language.isSpelledOut(use.clause.text, use)).map(({ name }) => name),
  );
  for (const [name, uses] of groupBy(all, (use) => use.name)) {
    const [first] = uses;
    if (!first || spelled.has(name) || uses.length < fewest[first.kind]) continue;
    if (first.kind !== 'acronym' && !isCommon(wordsOf(first), common)) continue;
    const place = { span: spanOf(first.clause, first.start, first.end), label: 'defined nowhere' };
    report(diagnose('check/undefined-term', { term: textOf(first), uses: uses.length }, place));
  }
}

const textOf = ({ clause, start, end }: Use): string => clause.text.slice(start, end);

/** Lower case, without the endings of plurals. */
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[ \u00a0\u202f\n]+/g, ' ')
    .replace(/(?<=[\p{L}\p{M}]{3})[sx](?![\p{L}\p{M}])/gu, '');

/** The capitalised words of a text. */
const capitalsOf = (text: string): string[] => text.match(/\p{Lu}[\p{L}\p{M}\p{N}]*/gu) ?? [];
const wordsOf = (use: Use): string[] => capitalsOf(textOf(use)).map(keyOf);

/** Words that the contract writes without a capital somewhere, addresses aside. */
function commonWords(clauses: readonly Clause[]): ReadonlySet<string> {
  const pattern = /(?<![\p{L}\p{M}\p{N}./@-])\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{M}/@]|\.\p{L})/gu;
  const spellings = new Set(clauses.flatMap(({ text }) => text.match(pattern) ?? []));
  return new Set([...spellings].map(keyOf));
}

/** Most words of an expression are common ones: else it is a proper name. */
const isCommon = (words: readonly string[], common: ReadonlySet<string>): boolean =>
  words.filter((word) => common.has(word)).length * 2 > words.length;

/** Where terms are defined or used, by clause; acronyms that stand in terms; words of parties, proper names and numbers. */
type Known = {
  readonly places: ReadonlyMap<string, Stretch[]>;
  readonly acronyms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
};

function knownOf({ terms, contract: { meta, terms: declared } }: Linked, { locale }: Language): Known {
  const places = groupBy(
    terms.flatMap(({ anchor, uses }) => [anchor, ...uses]),
    ({ clause }) => clause,
  );
  const named = [meta.provider, ...Object.values(meta.parties), ...meta.names.map(({ name }) => name)];
  const names = named.flatMap(capitalsOf);
  const acronyms = [...terms.map(({ name }) => name), ...declared.flatMap(({ forms }) => forms)].flatMap(capitalsOf);
  const { clauses, parts, annexes } = locale.numbering;
  const numbered = [...clauses, ...parts, ...annexes];
  return { places, acronyms: new Set([...acronyms, ...names]), names: new Set([...names, ...numbered].map(keyOf)) };
}

/** What looks like a term in a clause, without what is defined; titles and tables set capitals of their own. */
function usesIn(clause: Clause, known: Known, { detectTermLike }: Language): Use[] {
  const isTitle = clause.kind === 'section' || clause.kind === 'row' || clause.kind === 'table';
  const defined = known.places.get(clause.id) ?? [];
  return detectTermLike(clause.text).flatMap((found) => {
    if (found.kind !== 'acronym') return isTitle ? [] : remainder(clause, found, defined, known.names);
    const name = clause.text.slice(found.start, found.end).replace(/s$/, '');
    return known.acronyms.has(name) || isCovered(found, defined) ? [] : [{ clause, name, ...found }];
  });
}

const isCovered = (stretch: Stretch, places: readonly Stretch[]): boolean =>
  places.some(({ start, end }) => start < stretch.end && stretch.start < end);

/** The capitals of an expression that no term, party or name accounts for: `Contenu` of `Contenu de Client`. */
function remainder(clause: Clause, found: TermLike, defined: readonly Stretch[], names: ReadonlySet<string>): Use[] {
  const text = clause.text.slice(found.start, found.end);
  const words = Array.from(text.matchAll(/\p{Lu}[\p{L}\p{M}]*/gu), ({ 0: word, index }) => {
    const start = found.start + index;
    return { word, start, end: start + word.length };
  });
  const open = words.filter((word) => !names.has(keyOf(word.word)) && !isCovered(word, defined));
  const [first, last] = [open[0], open.at(-1)];
  if (!first || !last) return [];
  const name = keyOf(clause.text.slice(first.start, last.end));
  return [{ clause, name, start: first.start, end: last.end, kind: open.length > 1 ? 'phrase' : 'word' }];
}

/** `Bon de commande` is a use of `Bon de Commande`. */
function mergeSpellings(uses: readonly Use[]): Use[] {
  const phrases = [...new Set(uses.filter(({ kind }) => kind === 'phrase').map(({ name }) => name))];
  const byFirst = groupBy(phrases, (name) => name.split(' ', 1)[0]!);
  return uses.map((use) => {
    if (use.kind !== 'word') return use;
    const after = keyOf(use.clause.text.slice(use.start, use.end + 80));
    const name = byFirst.get(use.name)?.find((phrase) => after.startsWith(phrase));
    return name === undefined ? use : { ...use, name, kind: 'phrase', end: endOfWords(use, name.split(' ').length) };
  });
}

/** Where as many words as that end, counted from a use's start. */
function endOfWords({ clause, start }: Use, count: number): number {
  const [words = ''] =
    new RegExp(`^(?:[^ \\u00a0\\u202f\\n]+[ \\u00a0\\u202f\\n]+){${count - 1}}[\\p{L}\\p{M}'’-]+`, 'u').exec(clause.text.slice(start)) ??
    [];
  return start + words.length;
}
