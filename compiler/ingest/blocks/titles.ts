/**
 * In: the numbered paragraphs of a document. Out: at which depths of numbers titles stand, and whether a paragraph is one.
 * Law: where the numbers of a depth carry titles in a style of their own, style decides; elsewhere only a short line is a title.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Block, Paragraph, Word } from '../record/records.ts';
import { textOf } from '../record/records.ts';
import { comesAfter } from './levels.ts';
import { isNumbered, type Numbered, type Opening } from './numbers.ts';
import { isDistinct, type Style } from './style.ts';

/** A block, and what it opens with. */
export type Read = { readonly block: Block; readonly opening: Opening | undefined };

/** Depths whose titles have a style, and depths whose clauses are mostly short lines. */
export type Titles = {
  readonly styled: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  /** Numbers whose own clauses are sentences for the most part: one that ends without a full stop is no title either. */
  readonly sentences: ReadonlySet<string>;
};

/** Words after the number of a title that nothing but its length shows. */
const SHORT = 10;
const MOSTLY = 0.6;
const LONGEST = 20;

const keyOf = (opening: Numbered): string => (opening.kind === 'decimal' ? `decimal-${opening.path.length}` : opening.name);

/** `6.2` → `6`; a number of the first depth, and a division, have no parent. */
const parentOf = (opening: Numbered): string | undefined =>
  opening.kind === 'decimal' && opening.path.length > 1 ? opening.path.slice(0, -1).join('.') : undefined;

const numberedOf = ({ block, opening }: Read): [Paragraph, Numbered][] =>
  block.kind === 'paragraph' && isNumbered(opening) ? [[block, opening]] : [];

export function titlesOf(reads: readonly Read[], style: Style): Titles {
  const numbered = reads.flatMap(numberedOf);
  const styled = numbered.filter(([block]) => isStyledTitle(block, style));
  const depths = [...groupBy(numbered, ([, opening]) => keyOf(opening))];
  const short = depths.filter(
    ([, clauses]) => clauses.length >= 3 && clauses.filter(([block, opening]) => isShort(block, opening)).length >= MOSTLY * clauses.length,
  );
  const siblings = groupBy(numbered, ([, opening]) => parentOf(opening) ?? '');
  const sentences = [...siblings].filter(
    ([parent, clauses]) => parent !== '' && 2 * clauses.filter(([block, opening]) => !isPlain(block, opening)).length > clauses.length,
  );
  return {
    styled: new Set(styled.map(([, opening]) => keyOf(opening))),
    short: new Set(short.map(([key]) => key)),
    sentences: new Set(sentences.map(([parent]) => parent)),
  };
}

/** Words that read as a title: few, and not ended like a sentence. */
export function isHeadingText(words: readonly Word[], most = 45): boolean {
  const text = textOf(words);
  return words.length <= most && /\p{L}/u.test(text) && !/[;,]$/.test(text) && !(words.length > 16 && /[.:]$/.test(text));
}

/** One that reads as a title and that its type sets apart. */
export const isStyledTitle = (block: Paragraph, style: Style): boolean => isDistinct(block, style) && isHeadingText(block.words);

export function isNumberedTitle(block: Paragraph, opening: Numbered, style: Style, titles: Titles): boolean {
  if (isStyledTitle(block, style)) return true;
  const key = keyOf(opening);
  if (titles.short.has(key) && isShort(block, opening)) return true;
  return !titles.styled.has(key) && !titles.sentences.has(parentOf(opening) ?? '') && isPlain(block, opening);
}

/** Indexes of styled titles whose number starts a count anew: the next styled title counts on from it. */
export function restartsOf(reads: readonly Read[], style: Style): Set<number> {
  const styled = reads.flatMap((read, i) =>
    read.block.kind === 'paragraph' && read.opening?.kind === 'decimal' && isStyledTitle(read.block, style)
      ? [{ i, path: read.opening.path }]
      : [],
  );
  return new Set(styled.flatMap(({ i, path }, at) => (styled[at + 1] && comesAfter(path, styled[at + 1]!.path) ? [i] : [])));
}

const restOf = (block: Paragraph, opening: Numbered): readonly Word[] => block.words.slice(opening.words);

/** A line of a few words that begins with a capital letter and ends with none of `; : ,`. */
export const isShort = (block: Paragraph, opening: Numbered): boolean => {
  const rest = restOf(block, opening);
  return (
    rest.length > 0 && rest.length <= SHORT && block.lines === 1 && !/[;:,]$/.test(textOf(rest)) && /^[«"“(]?\p{Lu}/u.test(textOf(rest))
  );
};

/** A numbered title that nothing but its shape sets apart. */
function isPlain(block: Paragraph, opening: Numbered): boolean {
  const rest = restOf(block, opening);
  const text = textOf(rest);
  if (opening.kind === 'division') return rest.length <= LONGEST + 5 && !/[.;,]$/.test(text);
  return rest.length > 0 && rest.length <= LONGEST && !/[.;:,]$/.test(text) && /^[«"“(]?\p{Lu}/u.test(text);
}
