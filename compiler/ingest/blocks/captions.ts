/**
 * In: the paragraphs of a document. Out: the short lines ending with a colon that are titles of the tables under them.
 * Law: lines set alike are titles together: at least two of them stand right above a table, and these are more than half.
 */
import { groupBy } from '../../language/group-by.ts';
import { textOf } from '../record/records.ts';
import { evenSize, type Style, standsOut } from './style.ts';
import type { Read } from './titles.ts';

const few = 6;

export function captionTitles(reads: readonly Read[], style: Style): Set<number> {
  const alike = groupBy(reads.keys(), (at) => lookOf(reads[at]!, style));
  alike.delete(undefined);
  return new Set([...alike.values()].filter((labels) => headTables(labels, reads)).flat());
}

function headTables(labels: readonly number[], reads: readonly Read[]): boolean {
  const above = labels.filter((at) => reads[at + 1]?.block.kind === 'table').length;
  return above >= 2 && 2 * above > labels.length;
}

/** How such a line is set; nothing for any other. */
function lookOf({ block, opening }: Read, style: Style): string | undefined {
  if (block.kind !== 'paragraph' || block.outline !== undefined || opening || block.lines > 1 || block.words.length > few) return undefined;
  return standsOut(block, style) && /\p{L}.*:$/u.test(textOf(block.words)) ? `${evenSize(block.size)} ${block.bold}` : undefined;
}
