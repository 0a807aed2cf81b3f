/**
 * Law: the annotated text without its annotations is the original, word for word. Characters other than white space are
 * compared in order, canonically composed, and the spaces within a line; layout is taken out of the original first, each piece counted.
 */

import { createHash } from 'node:crypto';
import { shorten } from '../../diagnostic/catalogue/shorten.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Place, Report } from '../../diagnostic/diagnostic.ts';
import { languageOf } from '../../language/languages.ts';
import type { Contract } from '../../model/contract.ts';
import { spanOf } from '../../model/place.ts';
import type { Fidelity } from '../../model/report/fidelity.ts';
import type { PdfOriginal, Source, Span } from '../../source.ts';
import { type Agreed, align, type Difference } from './alignment.ts';
import { type Characters, gap } from './characters/character-columns.ts';
import { wholeWords } from './characters/whole-words.ts';
import { checkFidelityPdf } from './fidelity-pdf.ts';
import { placeInFrontMatter } from './front-matter-place.ts';
import { checkHeadingDepth } from './heading-depth.ts';
import { checkKept } from './kept-lines.ts';
import { type FurnitureFound, readAnnotated, readOriginal } from './original-text.ts';
import { printedPlaces } from './printed-places.ts';
import { checkStructure } from './structure.ts';
import { codePointsApart } from './unseen.ts';

const shown = 5;

/** Against the original text, and against the PDF where one was looked at; the share told is the text's where there is one. */
export function checkFidelity(contract: Contract, report: Report, pdf?: PdfOriginal): Fidelity {
  const printed = pdf && checkPdf(contract, pdf, report);
  checkKept(contract.meta, pdf, report);
  if (contract.original || printed) checkHeadingDepth(contract, printed !== undefined, report);
  if (contract.original) return checkText(contract, contract.original, report);
  const { meta, clauses } = contract;
  if (meta.original && meta.original.file !== pdf?.file)
    report(diagnose('check/original-missing', { file: meta.original.file }, { span: placeInFrontMatter(contract, meta.original.file) }));
  else if (!meta.original && clauses.length > 0)
    report(diagnose('check/no-original', {}, { span: { ...meta.span, end: meta.span.start + 1 } }));
  return printed ?? { words: 0, matched: 0, layout: 0, percent: 0 };
}

function checkPdf(contract: Contract, pdf: PdfOriginal, report: Report): Fidelity | undefined {
  const { file, sha256, words, layout = 0 } = pdf;
  if (contract.meta.original?.file === file && sha256 !== undefined) compareHash(contract, sha256, report);
  if (words) return checkFidelityPdf(contract, { ...pdf, words, layout }, report);
  report(diagnose('check/original-missing', { file }, { span: placeInFrontMatter(contract, file) }));
  return undefined;
}

function checkText(contract: Contract, original: NonNullable<Contract['original']>, report: Report): Fidelity {
  const { meta } = contract;
  compareHash(contract, original.sha256 ?? digest(original.text), report, original.text);
  const source = readOriginal(original.text, meta.furniture, languageOf(meta));
  for (const piece of source.furniture) reportFurniture(piece, original, report);
  const annotated = readAnnotated(contract.clauses.map(({ text }) => text));
  const { differences: all, agreed } = align(annotated, source);
  const differences = all.filter((difference) => !isHyphen(difference, annotated, source));
  const side = { contract, original, annotated, source };
  for (const difference of differences.slice(0, shown)) reportDifference(difference, side, differences.length, report);
  const { layout } = source;
  const words = source.words.length + layout;
  const matched = countWords(source.words, agreed) + layout;
  checkStructure(printedPlaces(contract, annotated, source, agreed), original, languageOf(meta), report);
  return { words, matched, layout, percent: percentOf(matched, words, differences.length) };
}

function reportFurniture({ piece, found, refused }: FurnitureFound, original: Source, report: Report): void {
  const { text, count: expected } = piece;
  const declared = { span: piece.span, label: 'declared as layout' };
  if (refused) {
    const { start, end } = refused.place;
    report(
      diagnose('check/no-layout', { text, why: refused.why }, [declared, { span: { file: original.file, start, end }, label: 'original' }]),
    );
  } else if (expected !== found) report(diagnose('check/furniture', { text, expected, found }, { span: declared.span }));
}

/** Of the same text with other line ends: a checkout may have changed them, and they are no words. */
function otherDigests(text: string): string[] {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  const windows = lines.replace(/\n/g, '\r\n');
  return [lines, windows, `\ufeff${lines}`, `\ufeff${windows}`].map(digest);
}

const digest = (written: string): string => createHash('sha256').update(written, 'utf8').digest('hex');

function compareHash(contract: Contract, found: string, report: Report, text?: string): void {
  const expected = contract.meta.original?.sha256.toLowerCase();
  if (expected === undefined || expected === found || (text !== undefined && otherDigests(text).includes(expected))) return;
  report(diagnose('check/original-changed', { expected, found }, { span: placeInFrontMatter(contract, expected) }));
}

/** A word cut at a line's end and written whole: the hyphen is the line's. */
function isHyphen({ annotated: [from, to], original: [first, last] }: Difference, annotated: Characters, source: Characters): boolean {
  const cut = from === to && last === first + 1 && source.characters[first] === '-' && source.gaps[last] === gap.lineEnd;
  return cut && annotated.gaps[from] === gap.none && /^\p{L}-\p{Ll}$/u.test(source.characters.slice(first - 1, last + 1));
}

type Sides = {
  readonly contract: Contract;
  readonly original: Source;
  readonly annotated: ReturnType<typeof readAnnotated>;
  readonly source: ReturnType<typeof readOriginal>;
};

function reportDifference(difference: Difference, sides: Sides, total: number, report: Report): void {
  const annotated = placeAnnotated(difference, sides);
  const original = placeOriginal(difference, sides);
  const places: Place[] = [
    { span: annotated.span, label: 'annotated' },
    { span: original.span, label: 'original' },
  ];
  const apart = codePointsApart(annotated.words, original.words);
  const parameters = { kind: difference.kind, found: annotated.words, expected: original.words, total, ...(apart ? { apart } : {}) };
  report(diagnose('check/fidelity', parameters, places));
}

type Shown = { readonly words: string; readonly span: Span };

function placeAnnotated({ annotated: [from, to] }: Difference, { contract, annotated }: Sides): Shown {
  const owner = annotated.owners[from] ?? contract.clauses.length - 1;
  const clause = contract.clauses[owner];
  if (!clause) return { words: '', span: contract.meta.span };
  const first = annotated.offsets[from] ?? clause.text.length - 1;
  const last = annotated.owners[to - 1] === owner ? annotated.offsets[to - 1]! : clause.text.length - 1;
  const { start, end } = wholeWords(clause.text, first, from === to ? first : last);
  return { words: from === to ? '' : shorten(clause.text.slice(start, end)), span: spanOf(clause, start, end) };
}

function placeOriginal({ original: [from, to] }: Difference, { original, source }: Sides): Shown {
  const first = source.offsets[from] ?? original.text.length - 1;
  const { start, end } = wholeWords(original.text, first, from === to ? first : source.offsets[to - 1]!);
  return { words: from === to ? '' : shorten(original.text.slice(start, end)), span: { file: original.file, start, end } };
}

function countWords(words: readonly { readonly start: number; readonly end: number }[], agreed: readonly Agreed[]): number {
  let at = 0;
  return words.filter(({ start, end }) => {
    while (at < agreed.length && agreed[at]![1] < end) at++;
    return at < agreed.length && agreed[at]![0] <= start;
  }).length;
}

function percentOf(matched: number, words: number, differences: number): number {
  if (words === 0) return 0;
  const share = Math.floor((matched / words) * 10000) / 100;
  return differences === 0 ? share : Math.min(share, 99.99);
}
