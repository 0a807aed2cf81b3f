/**
 * A quote and the clause it is said to stand in → its words there. Exact once white space is collapsed, and unique: found,
 * ambiguous or orphaned, as the W3C TextQuoteSelector has it. A quote may run on over the clauses below.
 */
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import type { Clause, Located } from '../model/contract.ts';
import type { Anchor } from '../model/linked.ts';
import { anchorIn } from '../model/place.ts';
import type { ClauseTree } from './clause-tree.ts';
import { nearestWords } from './nearest-words.ts';

type Stretch = { readonly text: string; readonly parts: readonly { readonly clause: Clause; readonly start: number }[] };

export function findQuote(quote: Located<string>, clause: Located<string>, tree: ClauseTree, report: Report): Anchor | undefined {
  const home = tree.find(clause);
  if (!home) return undefined;
  const words = withoutGlyph(collapse(quote.value));
  const below = tree.below(home);
  for (const clauses of below.length > 1 ? [[home], below] : [[home]]) {
    const stretch = join(clauses);
    const places = words === '' ? [] : occurrences(words, stretch.text);
    if (places.length === 1) return anchorOf(stretch, places[0]!, words.length);
    if (places.length > 1) {
      const spans = places.slice(0, 2).map((place) => ({ span: anchorOf(stretch, place, words.length).span, label: 'found here' }));
      report(diagnose('link/quote-ambiguous', { quote: words, clause: home.id, count: places.length }, [{ span: quote.span }, ...spans]));
      return undefined;
    }
  }
  reportOrphan(quote, words, home, tree, report);
  return undefined;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A list's glyph is layout, and may open a quote taken from the original. */
const withoutGlyph = (text: string): string => text.replace(/^[●•▪–-] +/u, '');

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

function reportOrphan(quote: Located<string>, words: string, home: Clause, tree: ClauseTree, report: Report): void {
  const elsewhere = [...tree.byId.values()].find((clause) => words !== '' && clause.text.includes(words));
  const near = elsewhere ? undefined : nearestWords(words, join(tree.below(home)).text);
  const place = elsewhere ? anchorIn(elsewhere, elsewhere.text.indexOf(words), elsewhere.text.indexOf(words) + words.length) : undefined;
  report(
    diagnose(
      'link/quote-orphaned',
      {
        quote: words,
        clause: home.id,
        ...(near === undefined ? {} : { nearest: near }),
        ...(elsewhere ? { elsewhere: elsewhere.id } : {}),
      },
      [{ span: quote.span }, place ? { span: place.span, label: 'the words stand here' } : { span: home.span, label: 'looked for here' }],
    ),
  );
}
