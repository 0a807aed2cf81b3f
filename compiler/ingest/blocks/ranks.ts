/**
 * In: the paragraphs of a document with the rank that a style gives each. Out: the same, each told to be a title of a rank or none.
 * Law: a style makes titles unless most of what it sets are sentences; in a document whose styles make titles, nothing else does but a
 * number set apart in bold.
 */
import { groupBy } from '../../language/group-by.ts';
import type { Locale } from '../../language/locale.ts';
import type { Block, Paragraph, Table, Word } from '../record/records.ts';
import { isNumbered, openingOf } from './numbers.ts';
import { isHeadingText } from './titles.ts';

/** A paragraph of a document that has styles: `rank` is 0 for the title, 1 to 9 for a heading's, or says that it is none. */
type Ranked = Paragraph & { readonly rank?: number | 'none' };
type Title = Paragraph & { readonly rank: number };
export type RankedBlock = Ranked | Table;

/** Words after its number that a title that ends like a sentence has at most. */
const SENTENCE = 8;
/** Titles by style from which on styles are taken to tell all titles. */
const FEW = 2;

export function rankTitles(blocks: readonly RankedBlock[], locale: Locale): Block[] {
  const titles = titlesIn(blocks, locale);
  const ranks = [...titles.values()];
  const styled = ranks.filter((rank) => rank > 0).length >= FEW;
  const first = blocks.findIndex((block) => titles.has(block));
  return blocks.map((block, index): Block => {
    if (block.kind === 'table') return block;
    const { rank, ...paragraph } = block;
    const outline = titles.get(block);
    if (outline !== undefined) return { ...paragraph, outline, bold: true };
    if (rank === 'none') return { ...paragraph, outline: 'none' };
    const mayStandOut = isNumbered(openingOf(block.words, locale)) || (index < first && !ranks.includes(0));
    return styled && !(mayStandOut && block.bold) ? { ...paragraph, outline: 'none' } : paragraph;
  });
}

/** Those of each rank, unless most of that rank are sentences. */
function titlesIn(blocks: readonly RankedBlock[], locale: Locale): Map<RankedBlock, number> {
  const ranked = blocks.filter((block): block is Title => block.kind === 'paragraph' && typeof block.rank === 'number');
  const found = new Map<RankedBlock, number>();
  for (const own of groupBy(ranked, ({ rank }) => rank).values()) {
    const read = own.filter(({ words }) => readsAsTitle(words, locale));
    if (2 * read.length >= own.length) for (const block of read) found.set(block, block.rank);
  }
  return found;
}

function readsAsTitle(words: readonly Word[], locale: Locale): boolean {
  const rest = words.slice(openingOf(words, locale)?.words ?? 0);
  return isHeadingText(words) && !(rest.length > SENTENCE && /[.;:,]["»”)]*$/u.test(words.at(-1)!.text));
}
