/**
 * In: the paragraphs of a document. Out: the lines in plain type that are titles by where they stand alone.
 * Law: three or more that begin at one edge, set in or in the middle, each between a text that has ended and one of some length.
 */
import { groupBy } from '../../language/group-by.ts';
import { textOf } from '../record/records.ts';
import { evenSize } from './style.ts';
import type { Read } from './titles.ts';

const enough = 3;
/** Words of a title, at most; of the text under it, at least. */
const short = 6;
const long = 12;
/** Of its size, how far a line is set in at least. */
const setIn = 1.2;

export function plainTitles(reads: readonly Read[]): Set<number> {
  const alike = groupBy(reads.keys(), (at) => (isEnded(reads[at - 1]) && isText(reads[at + 1]) ? edgeOf(reads[at]!) : undefined));
  alike.delete(undefined);
  return new Set([...alike.values()].filter((lines) => lines.length >= enough).flat());
}

/** Where such a line begins, and its size; nothing for any other. */
function edgeOf({ block, opening }: Read): string | undefined {
  if (block.kind !== 'paragraph' || block.outline !== undefined || block.item || opening || block.lines > 1 || !block.parted)
    return undefined;
  const text = textOf(block.words);
  if (block.words.length > short || !/^\p{Lu}/u.test(text) || !/[\p{L})]$/u.test(text)) return undefined;
  const size = evenSize(block.size);
  if (block.centred) return `${size} centred`;
  return block.inset > setIn * block.size ? `${size} ${Math.round(block.inset / block.size)}` : undefined;
}

const isEnded = (read: Read | undefined): boolean => read?.block.kind === 'paragraph' && /[.;!?]["»”)]*$/u.test(textOf(read.block.words));

const isText = (read: Read | undefined): boolean =>
  read?.block.kind === 'paragraph' && !read.opening && read.block.parted === true && read.block.words.length >= long;
