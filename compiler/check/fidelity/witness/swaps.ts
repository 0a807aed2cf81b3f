/**
 * In: the cells of a page's rows, laid over the contract. Out: those after which the contract says another row's figure.
 * Law: what a figure means is what stands beside it; a table's figures in each other's place are all there, and all wrong.
 */

import type { Piece } from './laid-over.ts';
import type { PlacedDoubt } from './placed-doubt.ts';

const LONGEST = 16;

/** Cells without a figure of their own are names; the figure after one in the contract is to be the one beside it on the page. */
export function swapsAmong(pieces: readonly Piece[], characters: string): PlacedDoubt[] {
  const placed = pieces.filter((piece): piece is Placed => piece.at !== undefined && piece.after === undefined);
  const startsAt = new Map(placed.map((piece) => [piece.at, piece]));
  const inRow = new Map(placed.map((piece) => [`${piece.row} ${piece.cell}`, piece]));
  return placed.flatMap((name) => {
    const shown = inRow.get(`${name.row} ${name.cell + 1}`);
    const said = startsAt.get(name.at + name.essence.length);
    if (!shown || !said || said === shown || said.row === name.row || !isFigure(shown) || !isFigure(said)) return [];
    if (shown.essence === said.essence || characters.includes(name.essence + shown.essence)) return [];
    const at = [said.at, said.at + said.essence.length] as const;
    return [{ kind: 'swapped' as const, page: name.page, quote: `${name.words} ${shown.words}`, other: said.words, at }];
  });
}

type Placed = Piece & { readonly at: number };

const isFigure = ({ essence }: Piece): boolean => /\d/.test(essence) && essence.length <= LONGEST;
