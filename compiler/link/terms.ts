/** `term:` marks and terms by quote → defined terms with all their uses. Where two terms overlap the longer one is meant. */

import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { groupBy } from '../language/group-by.ts';
import type { Language } from '../language/language.ts';
import { plainText } from '../language/text/plain-text.ts';
import type { Clause, Contract, TermDeclaration } from '../model/contract.ts';
import type { Anchor, Term } from '../model/linked.ts';
import { anchorIn } from '../model/place.ts';
import { collect } from './named.ts';
import type { ClauseTree } from './place/clause-tree.ts';
import { findQuote } from './place/quote.ts';

type Defined = { readonly id: string; readonly anchor: Anchor; readonly forms: readonly string[] };

export function linkTerms(contract: Contract, tree: ClauseTree, report: Report): Term[] {
  const defined = [...definedTerms(contract, tree, report).values()];
  const uses = new Map<string, Anchor[]>(defined.map(({ id }) => [id, []]));
  const text = new JoinedText([...tree.byId.values()]);
  const exceptions = contract.terms.flatMap(({ except }) => except);
  for (const { id, start, end } of longestUses(defined, exceptions, text.text, tree.language)) {
    const anchor = id === undefined ? undefined : text.anchor(start, end);
    if (id !== undefined && anchor) uses.get(id)?.push(anchor);
  }
  return defined.map(({ id, anchor }) => ({
    id,
    name: anchor.text,
    definition: definitionOf(anchor, tree),
    anchor,
    uses: (uses.get(id) ?? []).filter((use) => use.clause !== anchor.clause || use.start !== anchor.start),
  }));
}

function definedTerms({ marks, terms }: Contract, tree: ClauseTree, report: Report): Map<string, Defined> {
  const declared = groupBy(terms, ({ id }) => id.value);
  const formsOf = (id: string): string[] => (declared.get(id) ?? []).flatMap(({ forms }) => forms);
  const marked = marks.flatMap(({ scheme, id, clause, start, end }) => {
    const holder = scheme === 'term' ? tree.byId.get(clause) : undefined;
    return holder ? [{ id, anchor: anchorIn(holder, start, end), forms: formsOf(id) }] : [];
  });
  const quoted = terms.flatMap((term) => quotedTerm(term, tree, report));
  const all = collect('term', [...marked, ...quoted], ({ id, anchor }) => ({ value: id, span: anchor.span }), report);
  for (const { id, quote } of terms) {
    if (!quote && !all.has(id.value)) report(diagnose('link/term-without-words', { id: id.value }, { span: id.span }));
  }
  return all;
}

function quotedTerm({ id, quote, clause, forms }: TermDeclaration, tree: ClauseTree, report: Report): Defined[] {
  const anchor = quote && findQuote(quote, clause ?? { value: '', span: quote.span }, tree, report);
  return anchor ? [{ id: id.value, anchor, forms }] : [];
}

/** `id` is absent where the words are an exception. */
type Use = { readonly id: string | undefined; readonly start: number; readonly end: number };

function longestUses(defined: readonly Defined[], exceptions: readonly string[], text: string, language: Language): Use[] {
  const found: Use[] = [];
  const owners = new Map<string, string | undefined>([
    ...defined.toReversed().flatMap(({ id, anchor, forms }) => [anchor.text, ...forms].map((form) => [form, id] as const)),
    ...exceptions.map((form) => [form, undefined] as const),
  ]);
  const stems = new Map([...owners.keys()].map((form) => [form, stemsOf(form, language)] as const));
  const starts = wordStarts(plainText(text), new Set([...stems.values()].flat()));
  for (const [form, id] of owners) {
    const places = (stems.get(form) ?? []).flatMap((stem) => starts.get(stem) ?? []);
    for (const [start, end] of usesOf(form, text, places, language)) found.push({ id, start, end });
  }
  found.sort((left, right) => left.start - right.start || right.end - left.end);
  let end = 0;
  return found.filter((use) => {
    if (use.start < end) return false;
    end = use.end;
    return true;
  });
}

/** What the uses of a form begin with: its first word, or any of them where it stands for what is in its parenthesis too. */
function stemsOf(form: string, { stemOf }: Language): string[] {
  const stems = Array.from(form.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ([word]) => plainText(stemOf(word)));
  return [...new Set(form.includes('(') ? stems : stems.slice(0, 1))];
}

/** Uses of one form. Its pattern is tried only where the stem of one of its words stands, which is found much faster. */
function usesOf(form: string, text: string, starts: readonly number[], { termSource }: Language): [number, number][] {
  const places = new Set(starts);
  const source = places.size === 0 ? undefined : termSource(form);
  if (source === undefined) return [];
  const pattern = new RegExp(`(?<![${letters}])${source}(?![${letters}])`, 'y');
  const uses: [number, number][] = [];
  for (const place of [...places].sort((left, right) => left - right)) {
    pattern.lastIndex = place;
    const words = place < (uses.at(-1)?.[1] ?? 0) ? undefined : pattern.exec(text)?.[0];
    if (words) uses.push([place, place + words.length]);
  }
  return uses;
}

/** What makes a word go on, in Latin script: far cheaper to build a pattern from than all letters of Unicode. */
const letters = '0-9A-Za-z_\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f';

/** Stems as a tree of their letters. */
type Branch = { readonly next: Map<number, Branch>; starts?: number[] };

/** Where words begin in a text that begin with one of the stems: the text is gone through once, not once for each term. */
function wordStarts(plain: string, stems: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const root: Branch = { next: new Map() };
  const starts = new Map([...stems].map((stem) => [stem, plant(root, stem)] as const));
  if (stems.size === 0) return starts;
  const goesOn = new RegExp(`[${letters}]`);
  for (let at = 0; at < plain.length; at++) {
    let branch = root.next.get(plain.charCodeAt(at));
    if (!branch || (at > 0 && goesOn.test(plain[at - 1]!))) continue;
    for (let next = at + 1; branch; branch = branch.next.get(plain.charCodeAt(next++))) branch.starts?.push(at);
  }
  return starts;
}

/** The places of a stem, to be filled. */
function plant(root: Branch, stem: string): number[] {
  let branch = root;
  for (let at = 0; at < stem.length; at++) {
    const next: Branch = branch.next.get(stem.charCodeAt(at)) ?? { next: new Map() };
    branch.next.set(stem.charCodeAt(at), next);
    branch = next;
  }
  branch.starts = [];
  return branch.starts;
}

/** The definition's words: of its clause, or, where that is the bold term alone, of the clauses below. */
function definitionOf({ clause, text }: Anchor, tree: ClauseTree): string {
  const holder = tree.byId.get(clause);
  if (!holder) return text;
  if (holder.text !== text && !holder.runs.every(({ bold }) => bold)) return holder.text;
  const below = tree.below(holder).slice(1);
  return below.length === 0 ? text : below.map((one) => one.text).join(' ');
}

/** All clauses' words in one text, so that each term is sought once; a line end keeps them apart. */
class JoinedText {
  readonly text: string;
  private readonly clauses: readonly Clause[];
  private readonly starts: readonly number[];

  constructor(clauses: readonly Clause[]) {
    this.clauses = clauses;
    this.text = clauses.map(({ text }) => text).join('\u0000');
    let start = 0;
    this.starts = clauses.map(({ text }) => {
      const here = start;
      start += text.length + 1;
      return here;
    });
  }

  anchor(start: number, end: number): Anchor | undefined {
    let at = 0;
    for (let high = this.starts.length - 1; at < high; ) {
      const middle = Math.ceil((at + high) / 2);
      if (this.starts[middle]! <= start) at = middle;
      else high = middle - 1;
    }
    const clause = this.clauses[at];
    const from = this.starts[at] ?? 0;
    return clause && end - from <= clause.text.length ? anchorIn(clause, start - from, end - from) : undefined;
  }
}
