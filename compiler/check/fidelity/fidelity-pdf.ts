/**
 * Law: the annotated text without its annotations is what the PDF prints, character for character in reading order. Each
 * difference is told with its page and place. A list glyph that opens a clause is layout; so is structure compared, where it shows.
 */

import { shorten } from '../../diagnostic/catalogue/shorten.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Contract } from '../../model/contract.ts';
import { spanOf } from '../../model/place.ts';
import type { Fidelity } from '../../model/report/fidelity.ts';
import type { PdfOriginal, PlacedWord, Span } from '../../source.ts';
import { align, type Difference } from './alignment.ts';
import { wholeWords } from './characters/whole-words.ts';
import type { Misprint } from './misprint.ts';
import { findMisprintsOnPage } from './page/misprints-on-page.ts';
import { type PlacedClauses, placeClauses } from './page/placed-clauses.ts';
import { type StrayGlyph, strayGlyphs } from './page/stray-glyphs.ts';
import { isSame, looksAlike, type Owned, readPlaced, readTexts } from './placed-text.ts';
import { codePointsApart } from './unseen.ts';

const shown = 5;

export type PrintedPdf = Required<Pick<PdfOriginal, 'file' | 'words'>> & Pick<PdfOriginal, 'blocks' | 'layout' | 'unit'>;

/** `words` counts those that the PDF prints, `matched` those that the annotated text has there and the layout. */
export function checkFidelityPdf(contract: Contract, pdf: PrintedPdf, report: Report): Fidelity {
  const { clauses } = contract;
  const exact = pdf.unit === 'paragraph';
  const annotated = readTexts(
    clauses.map(({ text }) => text),
    exact,
  );
  const placed = readPlaced(pdf.words, exact);
  const sides: Sides = { contract, pdf, annotated, placed };
  const { differences: all, agreed } = align(annotated, placed);
  const differences = all.filter((difference) => isReal(difference, sides));
  const glyphs = strayGlyphs(sides, agreed);
  const total = differences.length + glyphs.length;
  for (const difference of differences.slice(0, shown))
    tell(placeAnnotated(difference, sides), placePrinted(difference, sides), total, pdf, report);
  for (const glyph of glyphs.slice(0, Math.max(0, shown - differences.length))) tellGlyph(glyph, sides, total, report);
  if (pdf.blocks)
    checkStructurePdf(
      placeClauses({ clauses, annotated, placed, words: pdf.words, blocks: pdf.blocks }, agreed),
      pdf,
      contract.original !== undefined,
      report,
    );
  return shareOf(sides, differences, glyphs);
}

type Sides = {
  readonly contract: Contract;
  readonly pdf: PrintedPdf;
  readonly annotated: Owned;
  readonly placed: Owned;
};

function isReal({ kind, annotated: [from, to], original: [first, last] }: Difference, { annotated, placed, pdf }: Sides): boolean {
  const alike = pdf.unit === 'paragraph' ? isSame : looksAlike;
  return kind !== 'words' || !alike(annotated.characters.slice(from, to), placed.characters.slice(first, last));
}

type Annotated = { readonly words: string; readonly span: Span };
type Printed = { readonly words: string; readonly at: PlacedWord | undefined };

function tell(annotated: Annotated, { words, at }: Printed, total: number, pdf: PrintedPdf, report: Report): void {
  const { file, unit } = pdf;
  const place = unit === 'paragraph' ? `in paragraph ${at?.box.y0 ?? 1}` : `on page ${at?.page ?? 1}`;
  const apart = codePointsApart(annotated.words, words);
  const parameters = { found: annotated.words, expected: words, place, file, total, ...(apart ? { apart } : {}) };
  report(diagnose('check/fidelity-pdf', parameters, { span: annotated.span, label: 'annotated' }, at ? [placeIn(at, pdf)] : undefined));
}

const placeIn = ({ page, box }: PlacedWord, { file, unit }: Pick<PdfOriginal, 'file' | 'unit'>): string =>
  unit === 'paragraph'
    ? `${file}, paragraph ${box.y0}, character ${box.x0 + 1}`
    : `${file}, page ${page}, ${box.x0} pt from the left and ${box.y0} pt from the top`;

function tellGlyph({ at, printed, annotated }: StrayGlyph, sides: Sides, total: number, report: Report): void {
  const place = { kind: 'words', annotated: [at[0], at[0]], original: [at[1], at[1]] } as const;
  const { span } = placeAnnotated(place, sides);
  const word = placePrinted(place, sides).at;
  const sign = printed === undefined ? undefined : sides.pdf.words[printed];
  tell({ words: annotated ?? '', span }, { words: sign?.text ?? '', at: sign ?? word }, total, sides.pdf, report);
}

/** What no extraction of a text shows: where there is one, all else is told against it. */
const onlyOnPage: ReadonlySet<Misprint['kind']> = new Set(['styled-title', 'cells', 'cell-edge', 'no-table']);

function checkStructurePdf(placed: PlacedClauses, pdf: PrintedPdf, hasText: boolean, report: Report): void {
  const told = findMisprintsOnPage(placed).filter(({ kind }) => !hasText || onlyOnPage.has(kind));
  for (const { kind, clause: index, word } of told.slice(0, shown)) {
    const clause = placed.clauses[index]!;
    const end = Math.min(clause.text.length, Math.max(1, clause.text.search(/\s|$/)));
    const parameters = { kind, words: shorten(clause.text, 50), total: told.length };
    const place = { span: spanOf(clause, 0, end), label: 'annotated' };
    report(diagnose('check/structure', parameters, place, [placeIn(placed.words[word]!, pdf)]));
  }
}

function placeAnnotated({ annotated: [from, to] }: Difference, { contract, annotated }: Sides): Annotated {
  const at = Math.min(from, annotated.owners.length - 1);
  const owner = annotated.owners[at];
  const clause = owner === undefined ? undefined : contract.clauses[owner];
  if (!clause) return { words: '', span: contract.meta.span };
  const first = annotated.offsets[at]!;
  const last = to > from && annotated.owners[to - 1] === owner ? annotated.offsets[to - 1]! : to > from ? clause.text.length - 1 : first;
  const { start, end } = wholeWords(clause.text, first, last);
  return { words: from === to ? '' : shorten(clause.text.slice(start, end)), span: spanOf(clause, start, end) };
}

/** The PDF's words from the first to the last that differ; the place is the first's, or where words are missing the next's. */
function placePrinted({ original: [from, to] }: Difference, { pdf, placed }: Sides): Printed {
  const first = placed.owners[from] ?? pdf.words.length - 1;
  const last = to > from ? placed.owners[to - 1]! : first;
  const words = to > from ? pdf.words.slice(first, last + 1).map(({ text }) => text) : [];
  return { words: shorten(words.join(' ')), at: pdf.words[first] };
}

/** The share of all that the PDF prints: the items' glyphs, and the running lines that ingest took out, are layout. */
function shareOf({ annotated, pdf, placed }: Sides, differences: readonly Difference[], glyphs: readonly StrayGlyph[]): Fidelity {
  const layout = Math.max(0, placed.glyphs.length - annotated.glyphs.length) + (pdf.layout ?? 0);
  const words = pdf.words.length + (pdf.layout ?? 0);
  const missed = new Set([...ownersOf(placed, differences), ...glyphs.flatMap(({ printed }) => printed ?? [])]);
  const matched = words - missed.size;
  if (words === 0) return { words: 0, matched: 0, layout: 0, percent: 0 };
  const share = Math.floor((matched / words) * 10000) / 100;
  return { words, matched, layout, percent: differences.length + glyphs.length === 0 ? share : Math.min(share, 99.99) };
}

/** The PDF's words that stretches of it touch. */
function ownersOf({ owners }: Owned, differences: readonly Difference[]): Set<number> {
  return new Set(differences.flatMap(({ original: [from, to] }) => [...owners.slice(from, to)]));
}
