/**
 * A quote and the clause it is said to stand in → its words there. Exact once white space is collapsed, and unique: found,
 * ambiguous or orphaned, as the W3C TextQuoteSelector has it. A quote may run on over the clauses below.
 */
import { diagnose } from '../../diagnostic/catalogue.ts';
import { type Report, spoiling } from '../../diagnostic/diagnostic.ts';
import { listGlyphs } from '../../language/printed/list-glyphs.ts';
import type { Clause } from '../../model/contract.ts';
import type { Anchor } from '../../model/linked.ts';
import type { Located } from '../../model/located.ts';
import { anchorIn } from '../../model/place.ts';
import type { ClauseTree } from './clause-tree.ts';
import { nearestWords } from './nearest-words.ts';

type Stretch = { readonly text: string; readonly parts: readonly { readonly clause: Clause; readonly start: number }[] };

export function findQuote(quote: Located<string>, clause: Located<string>, tree: ClauseTree, report: Report): Anchor | undefined {
  const home = tree.find(clause, [quote.value]);
  return home && findQuoteAmong(quote, [home], tree, report);
}

/** The same in several clauses: first in their own words, then below them. None when there is no clause to look in. */
export function findQuoteAmong(quote: Located<string>, homes: readonly Clause[], tree: ClauseTree, report: Report): Anchor | undefined {
  const words = withoutGlyph(collapse(quote.value));
  const own = placesOf(
    words,
    homes.map((home) => [home]),
  );
  const places =
    own.length > 0
      ? own
      : placesOf(
          words,
          homes.map((home) => tree.below(home)),
        );
  if (places.length === 1) return places[0];
  if (places.length > 1) reportAmbiguous(quote, words, places, homes, report);
  else if (homes.length > 0) reportOrphan(quote, words, homes, tree, report);
  return undefined;
}

function placesOf(words: string, homes: readonly (readonly Clause[])[]): Anchor[] {
  const found = new Map<string, Anchor>();
  for (const clauses of words === '' ? [] : homes) {
    const stretch = join(clauses);
    for (const at of occurrences(words, stretch.text)) {
      const anchor = anchorOf(stretch, at, words.length);
      found.set(`${anchor.clause} ${anchor.start}`, anchor);
    }
  }
  return [...found.values()];
}

function reportAmbiguous(quote: Located<string>, words: string, places: readonly Anchor[], homes: readonly Clause[], report: Report): void {
  const shown = places.slice(0, 2).map(({ span }) => ({ span, label: 'found here' }));
  const parameters = {
    quote: words,
    clause: namesOf(homes),
    count: places.length,
    ...(homes.length > 1 ? { one: places[0]!.clause } : {}),
  };
  report(diagnose('link/quote-ambiguous', parameters, [{ span: quote.span }, ...shown]));
}

/** `5.1/p6 or 5.1/p2`. */
const namesOf = (clauses: readonly Clause[]): string => clauses.map(({ id }) => id).join(' or ');

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

const opensWithGlyph = new RegExp(`^[${listGlyphs}] +`, 'u');

/** A list's glyph is layout, and may open a quote taken from the original. */
const withoutGlyph = (text: string): string => text.replace(opensWithGlyph, '');

function join(clauses: readonly Clause[]): Stretch {
  const parts: { clause: Clause; start: number }[] = [];
  let start = 0;
  for (const clause of clauses) {
    parts.push({ clause, start });
    start += clause.text.length + 1;
  }
  return { text: clauses.map(({ text }) => text).join(' '), parts };
}

/** Where the words stand; those that begin and end with whole words, if there are any, else all. */
function occurrences(words: string, text: string): number[] {
  const all: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) all.push(at);
  const whole = all.filter((at) => isEdge(text, at, words[0]!, -1) && isEdge(text, at + words.length - 1, words.at(-1)!, 1));
  return whole.length > 0 ? whole : all;
}

function isEdge(text: string, at: number, letter: string, step: 1 | -1): boolean {
  const word = /[\p{L}\p{M}\p{N}]/u;
  return !word.test(letter) || !word.test(text[at + step] ?? '');
}

/** The first clause's words, with those of the clauses it runs on over. */
function anchorOf({ parts }: Stretch, place: number, length: number): Anchor {
  const pieces = parts.flatMap(({ clause, start }) => {
    const from = Math.max(0, place - start);
    const to = Math.min(clause.text.length, place + length - start);
    return from < to ? [anchorIn(clause, from, to)] : [];
  });
  const [first, ...rest] = pieces;
  return { ...first!, ...(rest.length > 0 ? { rest } : {}) };
}

function reportOrphan(quote: Located<string>, words: string, homes: readonly Clause[], tree: ClauseTree, report: Report): void {
  const elsewhere = [...tree.byId.values()].find((clause) => words !== '' && clause.text.includes(words));
  const near = elsewhere ? undefined : nearestWords(words, join(homes.flatMap((home) => tree.below(home))).text);
  const start = elsewhere?.text.indexOf(words) ?? 0;
  const place = elsewhere
    ? { span: anchorIn(elsewhere, start, start + words.length).span, label: 'the words stand here' }
    : { span: homes[0]!.span, label: 'looked for here' };
  const parameters = {
    quote: words,
    clause: namesOf(homes),
    ...(near === undefined ? {} : { nearest: near }),
    ...(elsewhere ? { elsewhere: elsewhere.id } : {}),
  };
  const told = diagnose('link/quote-orphaned', parameters, [{ span: quote.span }, place]);
  report(spoiling(told, { span: quote.span, texts: [words, near ?? words] }));
}
