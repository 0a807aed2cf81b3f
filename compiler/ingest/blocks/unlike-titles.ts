/**
 * In: the paragraphs of a document with their openings. Out: those that are titles by their letter, and those that stand out from running text
 * and are none. Law: a title has text under it; lines of one style that only follow each other are an address, a form, a cover.
 */
import type { Paragraph } from '../record/records.ts';
import { textOf } from '../record/records.ts';
import { type Style, standsOut } from './style.ts';
import type { Read } from './titles.ts';

/** Lines of one style in a row that no title makes; words of a lettered title. */
const inARow = 3;
const titleWords = 10;

/** Indexes of paragraphs set like titles that stand in a row; the first of the document may be its title. */
export function setAlike(reads: readonly Read[], style: Style): Set<number> {
  const found = new Set<number>();
  for (let from = 0; from < reads.length; ) {
    let to = from + 1;
    while (to < reads.length && isSetLike(reads[from]!, reads[to]!, style)) to++;
    if (to - from >= inARow) for (let i = Math.max(from, 1); i < to; i++) found.add(i);
    from = to;
  }
  return found;
}

function isSetLike(a: Read, b: Read, style: Style): boolean {
  if (a.block.kind !== 'paragraph' || b.block.kind !== 'paragraph' || a.opening || b.opening) return false;
  if (hasOwnSay(a.block) || hasOwnSay(b.block) || !standsOut(a.block, style)) return false;
  return Math.abs(a.block.size - b.block.size) < 0.03 * a.block.size && a.block.bold === b.block.bold;
}

/** Where styles tell, nothing else does. */
const hasOwnSay = ({ titled, outline }: Paragraph): boolean => titled === true || outline !== undefined;

/** The date of a document is a line of its own right under its title. */
export const datelines = (reads: readonly Read[], titles: ReadonlySet<number>): Set<number> =>
  new Set([...titles].filter((i) => titles.has(i - 1) && endsWithDate(reads[i]!)));

const endsWithDate = ({ block }: Read): boolean =>
  block.kind === 'paragraph' &&
  /\d(?:\p{L}{0,3} \p{L}{3,} |[./-]\d{1,2}[./-])(?:19|20)\d{2}$|\p{L}{3,} \d{1,2}, (?:19|20)\d{2}$/u.test(textOf(block.words));

/**
 * `A) Comment adhérer`: a line of its own between texts with a capital letter for its number; `a. Sécurité :` where its type sets it apart.
 */
export function letteredTitles(reads: readonly Read[], style: Style): Set<number> {
  return new Set(
    reads.flatMap((read, i) => {
      if (!isLettered(read)) return [];
      const [before, after] = [reads[i - 1], reads[i + 1]];
      if (standsOut(read.block, style)) return isLabel(before) || isLabel(after) ? [] : [i];
      return /^[A-Z]/.test(textOf(read.block.words)) && !endsOpen(read.block) && isText(before) && isText(after) ? [i] : [];
    }),
  );
}

function isLettered(read: Read): read is Read & { readonly block: Paragraph } {
  const { block, opening } = read;
  if (block.kind !== 'paragraph' || hasOwnSay(block) || opening?.kind !== 'label' || opening.style !== 'letter' || block.lines > 1)
    return false;
  const [letter, ...rest] = block.words;
  const text = textOf(rest);
  return (
    /^[A-Za-z][.)]$/.test(letter!.text) && rest.length > 0 && rest.length <= titleWords && /^\p{Lu}/u.test(text) && !/[.;,]$/.test(text)
  );
}

const isLabel = (read: Read | undefined): boolean => read?.opening?.kind === 'label';

/** Not another label, and not what a colon announces. */
const isText = (read: Read | undefined): boolean =>
  read?.block.kind === 'paragraph' && !isLabel(read) && read.opening?.kind !== 'bullet' && !endsOpen(read.block);

const endsOpen = (block: Paragraph): boolean => /[:;,]$/.test(textOf(block.words));
