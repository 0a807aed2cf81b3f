/** Quantities of a clause's words. A row of a table is read by its cells: in `90 € | 120 €` no amount is `€ | 120`. */
import { overlaps, type Range } from '../source.ts';
import type { DetectedQuantity } from './detected.ts';
import type { Language } from './language.ts';
import type { ReadingContext } from './quantity/reading.ts';

/** A clause as far as its words go; a row has cells. */
type ClauseWords = { readonly text: string; readonly cells?: readonly Range[] };

/** In the order they stand; what only the whole row says, `un | mois`, counts too. */
export function clauseQuantities(clause: ClauseWords, { detectQuantities }: Language, context: ReadingContext = {}): DetectedQuantity[] {
  const { text, cells = [] } = clause;
  if (cells.length === 0) return detectQuantities(text, context);
  const inCells = cells.flatMap((cell) =>
    detectQuantities(text.slice(cell.start, cell.end), context).map((found) => ({
      ...found,
      start: cell.start + found.start,
      end: cell.start + found.end,
    })),
  );
  const across = detectQuantities(text, context).filter((words) => !inCells.some((own) => overlaps(own, words)));
  return [...inCells, ...across].toSorted((a, b) => a.start - b.start);
}
