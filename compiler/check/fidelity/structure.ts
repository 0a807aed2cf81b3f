/**
 * Law: structure is text. Where the original shows a list glyph, a number, an indent or a parted paragraph, the annotated text
 * has the same; a quote, a nested item or a title that nothing shows says something that the contract does not.
 */

import { shorten } from '../../diagnostic/catalogue/shorten.ts';
import { diagnose } from '../../diagnostic/catalogue.ts';
import type { Report } from '../../diagnostic/diagnostic.ts';
import type { Language } from '../../language/language.ts';
import { isItemSign } from '../../language/printed/list-glyphs.ts';
import { followsPath, printedNumber } from '../../language/printed/printed-number.ts';
import type { Clause } from '../../model/contract.ts';
import { spanOf } from '../../model/place.ts';
import type { Source } from '../../source.ts';
import { findMadeCells } from './flattened.ts';
import type { Misprint } from './misprint.ts';
import { isProse, type Printed, wordBefore, wordOf } from './printed-places.ts';
import { findUntitled } from './untitled.ts';

const shown = 5;

export function checkStructure(printed: Printed, original: Source, language: Language, report: Report): void {
  const found = [
    ...findFlat(printed),
    ...findMadeCells(printed, language.opensItem),
    ...findBySurroundings(printed),
    ...findByGlyphs(printed),
    ...findByBreaks(printed),
    ...findUntitled(printed),
  ];
  const first = new Map<number, Misprint>();
  for (const one of found.toSorted((a, b) => a.word - b.word)) if (!first.has(one.clause)) first.set(one.clause, one);
  const told = [...first.values()];
  for (const one of told.slice(0, shown)) tell(one, printed, original, told.length, report);
}

function tell({ kind, clause: index, word }: Misprint, printed: Printed, original: Source, total: number, report: Report): void {
  const clause = printed.clauses[index]!;
  const { at } = printed.words[word]!;
  const end = Math.min(clause.text.length, Math.max(1, clause.text.search(/\s|$/)));
  report(
    diagnose('check/structure', { kind, words: shorten(clause.text, 50), total }, [
      { span: spanOf(clause, 0, end), label: 'annotated' },
      { span: { file: original.file, start: at, end: at + wordOf(printed, word).length }, label: 'original' },
    ]),
  );
}

/** Quotes, nested items and what goes on inside an item: the original shows them by an indent, or by a glyph of another kind. */
function findBySurroundings(printed: Printed): Misprint[] {
  const { clauses, places, lines, glyphs } = printed;
  const holders: { readonly line: number; readonly glyph: string }[] = [];
  return clauses.flatMap((clause, index): Misprint[] => {
    const place = places[index];
    if (!place) return [];
    const { indent } = lines[place.line]!;
    const nesting = clause.nesting ?? 0;
    const holder = holders[nesting - 1];
    const glyph = glyphs.get(place.line) ?? clause.glyph ?? '';
    if (clause.kind === 'item') holders.splice(nesting, holders.length, { line: place.line, glyph });
    if (clause.quoted && indent < 2) return [{ kind: 'quote', clause: index, word: place.word }];
    if (nesting === 0) return [];
    const shows = holder !== undefined && (indent > lines[holder.line]!.indent || (clause.kind === 'item' && glyph !== holder.glyph));
    return shows ? [] : [{ kind: 'nested', clause: index, word: place.word }];
  });
}

/** Columns that one item is set in more than the one before it, where it stands inside that one. */
const inside = 2;

/** An item whose glyph is set in from that of the item before it stands inside it. */
function findFlat({ clauses, places, lines, glyphs }: Printed): Misprint[] {
  const drawn = (index: number): { readonly indent: number; readonly nesting: number; readonly word: number } | undefined => {
    const [clause, place] = [clauses[index], places[index]];
    if (clause?.kind !== 'item' || !place?.opensLine || !glyphs.has(place.line)) return undefined;
    return { indent: lines[place.line]!.indent, nesting: clause.nesting ?? 0, word: place.word };
  };
  return clauses.flatMap((_, index): Misprint[] => {
    const [here, before] = [drawn(index), drawn(index - 1)];
    const isFlat = here && before && here.indent >= before.indent + inside && here.nesting <= before.nesting;
    return isFlat ? [{ kind: 'flat', clause: index, word: here.word }] : [];
  });
}

/** Items and glyphs: each printed glyph opens an item, each item has a glyph, a label, or is a line among lines. */
function findByGlyphs(printed: Printed): Misprint[] {
  const { clauses, places, glyphs, words, owners } = printed;
  const found: Misprint[] = [];
  clauses.forEach((clause, index) => {
    const place = places[index];
    if (clause.kind !== 'item' || !place || isLabelled(clause)) return;
    const glyph = place.opensLine ? glyphs.get(place.line) : undefined;
    if (glyph === undefined && !isLineAmongLines(printed, index)) found.push({ kind: 'item', clause: index, word: place.word });
    else if (glyph !== undefined && !drawsAs(glyph, clause.glyph)) found.push({ kind: 'glyph', clause: index, word: place.word });
  });
  words.forEach(({ line }, word) => {
    const owner = owners[word];
    if (!glyphs.has(line) || words[word - 1]?.line === line || owner === undefined) return;
    const { kind, number } = clauses[owner]!;
    const opens = places[owner]?.word === word && (kind === 'item' || (kind === 'section' && number !== undefined));
    if (!opens) found.push({ kind: 'no-item', clause: owner, word });
  });
  return found;
}

/** By a number, or by a sign of its own that is one of its words. */
const isLabelled = ({ text, numberEnd }: Clause): boolean => numberEnd !== undefined || isItemSign(/^\S*/.exec(text)![0]);

/** A dash is a dash, a bullet is a bullet; a long dash may be either. */
export const drawsAs = (printed: string, written: string | undefined): boolean =>
  /[–—]/.test(printed) || (printed === '-') === (written === '-');

/** Lines without glyphs, two or more: rows that an extraction flattened, parted by nothing, or words that are no sentence. */
function isLineAmongLines({ clauses, places, lines, glyphs }: Printed, index: number): boolean {
  const place = places[index];
  if (!place?.opensLine) return false;
  const isSentence = /[.!?]$/.test(clauses[index]!.text);
  const beside = (other: number, later: number): boolean => {
    const [there, below] = [places[other], places[later]];
    const plain = clauses[other]?.kind === 'item' && there !== undefined && there.opensLine && !glyphs.has(there.line);
    return plain && below !== undefined && !(isSentence && lines[below.line]!.apart);
  };
  return beside(index - 1, index) || beside(index + 1, index + 1);
}

const sentenceEnd = /[.:;!?…]["»”’)]*$/u;
const opensSentence = /^[«"“(]?[\p{Lu}\d]/u;

/** Paragraphs: none is parted within a line or a sentence, none joins what is parted in print. */
function findByBreaks(printed: Printed): Misprint[] {
  const { clauses, places, words, owners, lines } = printed;
  const parted = clauses.flatMap((_, index): Misprint[] =>
    isParted(printed, index) ? [{ kind: 'parted', clause: index, word: places[index]!.word }] : [],
  );
  const joined = words.flatMap(({ line }, word): Misprint[] => {
    const owner = owners[word];
    const opens = words[word - 1]?.line !== line;
    if (!opens || owner === undefined || owners[word - 1] !== owner || !isProse(clauses[owner]!)) return [];
    const joins = (lines[line]!.apart && endsBefore(printed, word, clauses[owner]!)) || isNextNumber(printed, word, clauses[owner]!);
    return joins ? [{ kind: 'joined', clause: owner, word }] : [];
  });
  return [...parted, ...joined];
}

function endsBefore(printed: Printed, word: number, { kind }: Clause): boolean {
  const ended = kind === 'section' || sentenceEnd.test(wordBefore(printed, word));
  return ended && opensSentence.test(wordOf(printed, word));
}

/** The line opens with the number that comes after the clause's own. */
function isNextNumber({ words, lines, numbering }: Printed, word: number, clause: Clause): boolean {
  const [own, next] = [printedNumber(clause.text, numbering), printedNumber(lines[words[word]!.line]!.text, numbering)];
  if (own?.kind === 'path' && next?.kind === 'path') return next.path.length > 1 && followsPath(own.path, next.path);
  return own?.kind === 'label' && next?.kind === 'label' && own.style === next.style && next.at === own.at + 1;
}

/** A line to fill in. */
const blank = /…{3}|\.{6}|_{4}/;

/** A clause or a row that begins within a line, or a clause within a sentence at a line end that parts nothing. */
function isParted(printed: Printed, index: number): boolean {
  const { clauses, places, lines, numbering } = printed;
  const [clause, before, place] = [clauses[index]!, clauses[index - 1], places[index]];
  if (!place || place.word === 0 || !before) return false;
  if (clause.kind === 'row') return !place.opensLine;
  if (!isProse(clause) || !isProse(before)) return false;
  if (before.kind === 'definition' || clause.kind === 'note' || clause.kind === 'formula') return false;
  const ended = sentenceEnd.test(wordBefore(printed, place.word));
  const line = lines[place.line]!;
  if (blank.test(line.text) || (place.opensLine && printedNumber(line.text, numbering))) return false;
  if (!place.opensLine) return !(before.kind === 'section' && ended);
  if (line.apart || clause.kind === 'item' || ended) return false;
  return clause.kind === 'section' || before.kind === 'section'
    ? !opensSentence.test(clause.text)
    : before.kind !== 'item' || !opensSentence.test(clause.text);
}
