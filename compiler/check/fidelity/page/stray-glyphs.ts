/**
 * Lone list glyphs of a PDF and of the annotated text that have no counterpart. Law: one is layout only where it opens a clause that
 * is no row; a dash between two words is a word.
 */
import type { Contract } from '../../../model/contract.ts';
import { lastUpTo, type PdfOriginal } from '../../../source.ts';
import type { Agreed } from '../alignment.ts';
import type { Owned } from '../placed-text.ts';

/** Before which characters it stands, of the annotated text and of the PDF; the index of the printed word, or the annotated sign. */
export type StrayGlyph = {
  readonly at: readonly [annotated: number, printed: number];
  readonly printed?: number;
  readonly annotated?: string;
};

type Sides = {
  readonly contract: Contract;
  readonly pdf: Pick<PdfOriginal, 'blocks'>;
  readonly annotated: Owned;
  readonly placed: Owned;
};

export function strayGlyphs({ contract, pdf, annotated, placed }: Sides, agreed: readonly Agreed[]): StrayGlyph[] {
  const [toAnnotated, toPrinted] = [counterparts(agreed, 'printed'), counterparts(agreed, 'annotated')];
  const here = new Set(annotated.glyphs.map(({ at }) => at));
  const there = new Set([...placed.glyphs.map(({ at }) => at), ...takenOut(placed, pdf)]);
  const missing = placed.glyphs.flatMap(({ at: printed, owner }): StrayGlyph[] => {
    const at = toAnnotated(printed);
    if (at === undefined || here.has(at) || opensClause(at, annotated, contract)) return [];
    return [{ at: [at, printed], printed: owner }];
  });
  const added = annotated.glyphs.flatMap(({ at }): StrayGlyph[] => {
    const printed = toPrinted(at);
    return printed === undefined || there.has(printed) ? [] : [{ at: [at, printed], annotated: '-' }];
  });
  return [...missing, ...added];
}

/** Before which characters ingest took a glyph out, since it opened an item. */
function takenOut({ owners }: Owned, { blocks = [] }: Pick<PdfOriginal, 'blocks'>): number[] {
  const opened = new Set(blocks.flatMap(({ from, glyph }) => (glyph === undefined ? [] : [from])));
  return Array.from(owners.keys()).filter((at) => opened.has(owners[at]!) && owners[at - 1] !== owners[at]);
}

type Counterpart = (at: number) => number | undefined;

/** The place on the other side, before the character that agrees or after the one before it. */
function counterparts(agreed: readonly Agreed[], side: 'printed' | 'annotated'): Counterpart {
  const [from, to] = side === 'printed' ? ([0, 2] as const) : ([2, 0] as const);
  const starts = agreed.map((range) => range[from]);
  return (at) => {
    const range = agreed[lastUpTo(starts, at)];
    const here = range && at >= range[from] && at <= range[from] + range[1] - range[0];
    return here ? range[to] + at - range[from] : undefined;
  };
}

function opensClause(at: number, { owners }: Owned, { clauses }: Contract): boolean {
  const clause = clauses[owners[at] ?? -1];
  return clause !== undefined && clause.kind !== 'row' && clause.kind !== 'table' && (at === 0 || owners[at - 1] !== owners[at]);
}
