/**
 * In: blocks and removals, from either front end. Out: the result every caller sees: Markdown, placed words, report, ledger.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Locale } from '../../language/locale.ts';
import type { PrintedBlock } from '../../language/printed/printed-block.ts';
import { structure } from '../blocks/structure.ts';
import type { IngestError } from '../failure.ts';
import type { PageNote } from '../page/page-flow.ts';
import { isUnmapped } from '../record/normalise.ts';
import type { Block, Node, Removal, RemovalReason, Word } from '../record/records.ts';
import type { Review } from '../record/review.ts';
import { settleCalls } from './calls.ts';
import { withoutContents } from './contents.ts';
import { frontMatter } from './front-matter.ts';
import { balance, type Ledger, type Texts, wordsOf } from './ledger.ts';
import { print } from './markdown.ts';
import { withNotes } from './notes.ts';
import type { IngestOptions } from './options.ts';
import { type PackedWords, type PlacedWord, packWords, unpackWords } from './packed.ts';
import { printedBlocks } from './printed-blocks.ts';

type Report = {
  /** Of a document that has no pages until it is set, its paragraphs. */
  readonly pages: number;
  readonly unit: 'page' | 'paragraph';
  readonly headings: number;
  readonly items: number;
  readonly tables: number;
  readonly footnotes: number;
  readonly removed: readonly {
    readonly reason: RemovalReason;
    readonly text: string;
    readonly count: number;
    readonly pages: readonly number[];
  }[];
  /** Each removal by itself, where it stood. */
  readonly removals: readonly Pick<Removal, 'reason' | 'page' | 'box' | 'text'>[];
  readonly reviews: readonly Review[];
  readonly layout: readonly PageNote[];
};

export type IngestResult =
  | {
      readonly ok: true;
      readonly markdown: string;
      readonly words: readonly PlacedWord[];
      readonly packed?: PackedWords;
      /** How the words are set; none of a text, whose lines show it. */
      readonly blocks: readonly PrintedBlock[];
      readonly report: Report;
      readonly ledger: Ledger;
    }
  | { readonly ok: false; readonly error: IngestError };

/** A document that was read. */
export type Ingested = Extract<IngestResult, { ok: true }>;

export type Assembly = {
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
  readonly texts: Texts;
  readonly pages: number;
  readonly notes: readonly PageNote[];
  readonly empty: readonly number[];
  readonly reviews?: readonly Review[];
  /** What `page` counts; pages where nothing is said. */
  readonly unit?: 'page' | 'paragraph';
};

/** Share of characters without a known meaning above which nothing useful can be given. */
const TOO_MANY_UNMAPPED = 0.2;

export function assemble(input: Assembly, options: IngestOptions & { readonly locale: Locale }): IngestResult {
  const contents = withoutContents(input.blocks, options.locale, options.contents === 'keep');
  const structured = structure(contents.blocks, options.locale);
  const noted = withNotes(structured.nodes);
  const marks = new Set(noted.nodes.flatMap((node) => (node.kind === 'footnote' ? [node.mark] : [])));
  const nodes = input.unit === 'paragraph' ? settleCalls(noted.nodes, marks) : noted.nodes;
  const removals = [...input.removals, ...contents.removals, ...structured.removals, ...noted.removals];
  const words = wordsOf(nodes);
  if (words.length === 0)
    return {
      ok: false,
      error: {
        code: 'no-text',
        message: input.unit === 'paragraph' ? 'No paragraph has text.' : 'No page has text; the pages are images or empty.',
        pages: input.empty,
      },
    };
  const unmapped = words.filter((word) => isUnmapped(word.text));
  const letters = (list: readonly Word[]): number => list.reduce((sum, word) => sum + word.text.length, 0);
  if (letters(unmapped) > TOO_MANY_UNMAPPED * letters(words))
    return { ok: false, error: { code: 'unmapped-glyphs', message: 'Too many glyphs have no known character.', pages: pagesOf(unmapped) } };
  const body = print(nodes, { definitions: options.definitions ?? 'blocks', suggest: options.suggest, notes: marks });
  const head = frontMatter(nodes, removals, options);
  return {
    ok: true,
    markdown: `${head}${body}`,
    ...(options.packed ? { words: [], packed: packWords(words) } : { words: unpackWords(packWords(words)) }),
    blocks: printedBlocks(nodes),
    report: reportOf(nodes, removals, input, unmapped),
    ledger: balance(input.texts, nodes, removals),
  };
}

const pagesOf = (words: readonly { readonly page: number }[]): number[] => [...new Set(words.map((word) => word.page))];

/** The number of the page or of the paragraph that a word stands in. */
const placeOf = ({ page, box }: Word | Removal, { unit }: Assembly): number => (unit === 'paragraph' ? box.y0 : page);

function reportOf(nodes: readonly Node[], removals: readonly Removal[], input: Assembly, unmapped: readonly Word[]): Report {
  const count = (kind: Node['kind']): number => nodes.filter((node) => node.kind === kind).length;
  const groups = groupBy(removals, (removal) => `${removal.reason}\n${removal.reason === 'page-number' ? '' : removal.text}`);
  const reviews: Review[] = [
    ...input.empty.map((page): Review => ({ kind: 'no-text', page, text: 'The page has no text.' })),
    ...unmapped.map((word): Review => ({ kind: 'unmapped-glyph', page: placeOf(word, input), box: word.box, text: word.text })),
    ...(input.reviews ?? []),
  ];
  return {
    pages: input.pages,
    unit: input.unit ?? 'page',
    headings: count('heading'),
    items: count('item'),
    tables: count('table'),
    footnotes: count('footnote'),
    removed: [...groups.values()].map((group) => ({
      reason: group[0]!.reason,
      text: group[0]!.text,
      count: group.length,
      pages: [...new Set(group.map((removal) => placeOf(removal, input)))],
    })),
    removals: removals.map(({ reason, page, box, text }) => ({ reason, page, box, text })),
    reviews,
    layout: input.notes,
  };
}
