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

/** `A) Comment adhérer`: a line of its own with a capital letter for its number, between texts, in a document that numbers some so. */
export function letteredTitles(reads: readonly Read[]): Set<number> {
  return new Set(reads.flatMap((read, i) => (isLettered(read) && isText(reads[i - 1]) && isText(reads[i + 1]) ? [i] : [])));
}

function isLettered({ block, opening }: Read): boolean {
  if (block.kind !== 'paragraph' || hasOwnSay(block) || opening?.kind !== 'label' || opening.style !== 'letter' || block.lines > 1)
    return false;
  const [letter, ...rest] = block.words;
  const text = textOf(rest);
  return /^[A-Z][.)]$/.test(letter!.text) && rest.length > 0 && rest.length <= titleWords && /^\p{Lu}/u.test(text) && !/[.;:,]$/.test(text);
}

/** Not another label, and not what a colon announces. */
const isText = (read: Read | undefined): boolean =>
  read?.block.kind === 'paragraph' && read.opening?.kind !== 'label' && read.opening?.kind !== 'bullet' && !endsOpen(read.block);

const endsOpen = (block: Paragraph): boolean => /[:;,]$/.test(textOf(block.words));
