/**
 * Law: the annotated text without its annotations is what the PDF prints, character for character in reading order. Each
 * difference is told with its page and place. List glyphs that the text does not have are layout.
 */

import { shorten } from '../../diagnostic/catalogue/shorten.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Contract } from '../../model/contract.ts';
import { spanOf } from '../../model/place.ts';
import type { Fidelity } from '../../model/report/fidelity.ts';
import type { PdfOriginal, PlacedWord, Span } from '../../source.ts';
import { align, type Difference } from './alignment.ts';
import { glyphSign, looksAlike, type Owned, readPlaced, readTexts } from './placed-text.ts';
import { codePointsApart } from './unseen.ts';

const shown = 5;

export type PrintedPdf = Required<Pick<PdfOriginal, 'file' | 'words'>> & Pick<PdfOriginal, 'layout'>;

/** `words` counts those that the PDF prints, `matched` those that the annotated text has there and the layout. */
export function checkFidelityPdf(contract: Contract, pdf: PrintedPdf, report: Report): Fidelity {
  const annotated = readTexts(
    contract.clauses.map(({ text, kind, glyph }) => ({ text, item: kind === 'item' && !glyph?.startsWith('(') })),
  );
  const placed = readPlaced(pdf.words);
  const sides: Sides = { contract, pdf, annotated, placed };
  const differences = align(annotated, placed).differences.filter((difference) => isReal(difference, sides));
  for (const difference of differences.slice(0, shown)) reportDifference(difference, sides, differences.length, report);
  return shareOf(sides, differences);
}

type Sides = {
  readonly contract: Contract;
  readonly pdf: PrintedPdf;
  readonly annotated: Owned;
  readonly placed: Owned;
};

function isReal({ annotated: [from, to], original: [first, last] }: Difference, { annotated, placed }: Sides): boolean {
  return !looksAlike(annotated.characters.slice(from, to), placed.characters.slice(first, last));
}

function reportDifference(difference: Difference, sides: Sides, total: number, report: Report): void {
  const { pdf } = sides;
  const annotated = placeAnnotated(difference, sides);
  const { words, at } = placePrinted(difference, sides);
  const page = at?.page ?? 1;
  const apart = codePointsApart(annotated.words, words);
  const parameters = { found: annotated.words, expected: words, page, file: pdf.file, total, ...(apart ? { apart } : {}) };
  const details = at ? [`${pdf.file}, page ${page}, ${at.box.x0} pt from the left and ${at.box.y0} pt from the top`] : undefined;
  report(diagnose('check/fidelity-pdf', parameters, { span: annotated.span, label: 'annotated' }, details));
}

function placeAnnotated({ annotated: [from, to] }: Difference, { contract, annotated }: Sides): { words: string; span: Span } {
  const at = Math.min(from, annotated.owners.length - 1);
  const owner = annotated.owners[at];
  const clause = owner === undefined ? undefined : contract.clauses[owner];
  if (!clause) return { words: '', span: contract.meta.span };
  const first = annotated.offsets[at]!;
  const last = to > from && annotated.owners[to - 1] === owner ? annotated.offsets[to - 1]! : to > from ? clause.text.length - 1 : first;
  const start = clause.text.slice(0, first).search(/\S*$/);
  const end = last + (/^\S*/.exec(clause.text.slice(last))?.[0].length ?? 0);
  return { words: from === to ? '' : shorten(clause.text.slice(start, end)), span: spanOf(clause, start, Math.max(end, start)) };
}

/** The PDF's words from the first to the last that differ; the place is the first's, or where words are missing the next's. */
function placePrinted({ original: [from, to] }: Difference, { pdf, placed }: Sides): { words: string; at: PlacedWord | undefined } {
  const first = placed.owners[from] ?? pdf.words.length - 1;
  const last = to > from ? placed.owners[to - 1]! : first;
  const words = to > from ? pdf.words.slice(first, last + 1).map(({ text }) => text) : [];
  return { words: shorten(words.join(' ')), at: pdf.words[first] };
}

/** The share of all that the PDF prints: the items' glyphs, and the running lines that ingest took out, are layout. */
function shareOf({ contract, pdf, placed }: Sides, differences: readonly Difference[]): Fidelity {
  const said = contract.clauses.reduce((sum, { text }) => sum + glyphsIn(readTexts([{ text }])), 0);
  const layout = Math.max(0, glyphsIn(placed) - said) + (pdf.layout ?? 0);
  const words = pdf.words.length + (pdf.layout ?? 0);
  const matched = words - ownersOf(placed, differences).size;
  if (words === 0) return { words: 0, matched: 0, layout: 0, percent: 0 };
  const share = Math.floor((matched / words) * 10000) / 100;
  return { words, matched, layout, percent: differences.length === 0 ? share : Math.min(share, 99.99) };
}

const glyphsIn = ({ characters }: Owned): number => characters.split(glyphSign).length - 1;

/** The PDF's words that stretches of it touch. */
function ownersOf({ owners }: Owned, differences: readonly Difference[]): Set<number> {
  return new Set(differences.flatMap(({ original: [from, to] }) => [...owners.slice(from, to)]));
}
