/**
 * Law: structure is text, on a page too. Where a PDF shows by type size, weight, glyph, indent, space or drawn cells what its words
 * are, the annotated text says the same; where the page leaves it open, the annotated text decides.
 */

import type { Misprint } from '../misprint.ts';
import { findByCells } from './cells.ts';
import { findByLists } from './lists.ts';
import { findByParagraphs } from './paragraphs.ts';
import type { PlacedClauses } from './placed-clauses.ts';
import { findByTitles } from './titles.ts';

/** In the order of the page, one for each clause. */
export function findMisprintsOnPage(placed: PlacedClauses): Misprint[] {
  const found = [...findByCells(placed), ...findByTitles(placed), ...findByLists(placed), ...findByParagraphs(placed)];
  const first = new Map<number, Misprint>();
  for (const one of found.toSorted((a, b) => a.word - b.word)) if (!first.has(one.clause)) first.set(one.clause, one);
  return [...first.values()];
}
