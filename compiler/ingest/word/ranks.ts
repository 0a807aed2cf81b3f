/**
 * In: the paragraphs of a document with the rank that a style gives each. Out: the same, each told to be a title of a rank or none.
 * Law: a style makes titles unless most of what it sets are sentences; in a document whose styles make titles, nothing else does but a
 * number set apart in bold.
 */
import type { Locale } from '../../language/locale.ts';
import { openingOf } from '../blocks/numbers.ts';
import { isHeadingText } from '../blocks/titles.ts';
import type { Block, Paragraph, Word } from '../record/records.ts';
import type { StyledBlock } from './paragraph.ts';

/** Words after its number that a title that ends like a sentence has at most. */
const SENTENCE = 8;
/** Titles by style from which on styles are taken to tell all titles. */
const FEW = 2;

export function rankTitles(blocks: readonly StyledBlock[], locale: Locale): Block[] {
  const titles = titleBlocks(blocks, locale);
  const styled = [...titles].filter((block) => block.rank! > 0).length >= FEW;
  const firstTitle = blocks.findIndex((block) => block.kind === 'paragraph' && titles.has(block));
  return blocks.map((block, index): Block => {
    if (block.kind === 'table') return block;
    const { rank, ...paragraph } = block;
    if (titles.has(block)) return { ...paragraph, outline: rank! };
    const mayStandOut = isNumbered(block.words, locale) || (index < firstTitle && !hasTitle(titles));
    return styled && !(mayStandOut && block.bold) ? { ...paragraph, outline: 'none' } : paragraph;
  });
}

type Ranked = Paragraph & { readonly rank?: number };

const hasTitle = (titles: ReadonlySet<Ranked>): boolean => [...titles].some(({ rank }) => rank === 0);

/** Those of each rank, unless most of that rank are sentences. */
function titleBlocks(blocks: readonly StyledBlock[], locale: Locale): Set<Ranked> {
  const ranked = blocks.filter((block): block is Ranked => block.kind === 'paragraph' && block.rank !== undefined);
  const found = new Set<Ranked>();
  for (const rank of new Set(ranked.map((block) => block.rank))) {
    const own = ranked.filter((block) => block.rank === rank);
    const read = own.filter(({ words }) => readsAsTitle(words, locale));
    if (2 * read.length >= own.length) for (const block of read) found.add(block);
  }
  return found;
}

const isNumbered = (words: readonly Word[], locale: Locale): boolean => /^(?:decimal|division)$/.test(openingOf(words, locale)?.kind ?? '');

function readsAsTitle(words: readonly Word[], locale: Locale): boolean {
  const rest = words.slice(openingOf(words, locale)?.words ?? 0);
  return isHeadingText(words) && !(rest.length > SENTENCE && /[.;:,]["»”)]*$/u.test(words.at(-1)!.text));
}
