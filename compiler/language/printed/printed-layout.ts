/**
 * A text declared as layout and the lines of a document → where it stands as layout, or why it is none. Layout is a list glyph
 * that opens its line, a rule, a stroke between cells, a leader, a left-over address, or a line that stands alone and repeats: never part of a sentence.
 */
import type { Language } from '../language.ts';
import type { Locale } from '../locale.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { isListGlyph } from './list-glyphs.ts';
import { oneOf } from './numbering.ts';
import type { PrintedLine } from './printed-lines.ts';
import { isBorder, partsCells, strokedLines, strokesOf } from './strokes.ts';

/** Half-open ranges of the document's text. */
type Place = { readonly start: number; readonly end: number };

/** `sentence`: it stands among other words; `once`: as a line that does not repeat; `clause`: as a line that says something. */
export type NoLayout = { readonly why: 'sentence' | 'once' | 'clause'; readonly place: Place };

/** `refused` is absent where every place is layout; then nothing else of the document is. */
export type Layout = { readonly places: readonly Place[]; readonly refused?: NoLayout };

const rule = /^([_=–—~*·•.─━═-])\1{2,}$/u;
const leader = /^(?:\.{4,}|…{2,}|_{3,}|·{3,})$/u;
const linkTarget = /^(?:mailto|tel):\S+$/i;
const address = /^(?:https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+\.\p{L}+)$/iu;

/** Lines fewer than these apart are no page apart; a title with a page number shows by itself that it is one. */
const pageApart = { numbered: 5, other: 10 } as const;

/** `text` may write `#` for a page number. `'●'` → where it opens a line; `'pas'` → refused, at its first place. */
export function findLayout(text: string, document: string, lines: readonly PrintedLine[], language: Language): Layout {
  const words = collapse(text);
  if (isListGlyph(words)) return { places: glyphPlaces(words, lines) };
  if (partsCells(words)) return { places: strokePlaces(words, lines) };
  if (rule.test(words) || leader.test(words) || isBorder(words)) return drawn(words, document, lines);
  const { locale } = language;
  if (linkTarget.test(words)) return inLines(words, document, lines, locale, () => undefined);
  if (address.test(words)) return inLines(words, document, lines, locale, (at) => (standsAlone(lines, at) ? undefined : 'sentence'));
  const group = repeatedLines(words, lines, locale);
  return inLines(words, document, lines, locale, (at) => whyNoRunningLine(at, lines, group, language));
}

const collapse = (text: string): string => text.trim().replace(/\s+/g, ' ');

function glyphPlaces(sign: string, lines: readonly PrintedLine[]): Place[] {
  const opened = lines.filter(({ text }) => text === sign || (text.startsWith(sign) && /\s/.test(text[sign.length] ?? '')));
  return opened.map(({ start }) => ({ start, end: start + sign.length }));
}

function drawn(words: string, document: string, lines: readonly PrintedLine[]): Layout {
  const places = [...wholeLines(words, lines), ...leaderPlaces(words, lines)];
  const inside = places.length === 0 ? insidePlace(words, document) : undefined;
  return { places, ...(inside ? { refused: { why: 'sentence', place: inside } } : {}) };
}

const wholeLines = (words: string, lines: readonly PrintedLine[]): Place[] =>
  lines.filter(({ text }) => collapse(text) === words).map(({ start, end }) => ({ start, end }));

function strokePlaces(stroke: string, lines: readonly PrintedLine[]): Place[] {
  const stroked = strokedLines(lines.map(({ text }) => text));
  return lines
    .filter((_, at) => stroked[at])
    .flatMap(({ text, start }) =>
      strokesOf(text).flatMap((at) => (text[at] === stroke ? [{ start: start + at, end: start + at + 1 }] : [])),
    );
}

/** Leaders stand within a line, between its words. */
function leaderPlaces(words: string, lines: readonly PrintedLine[]): Place[] {
  if (!leader.test(words)) return [];
  return lines
    .filter(({ text }) => text !== words && text.includes(words))
    .flatMap(({ text, start }) =>
      Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: word, index }) =>
        word === words ? [{ start: start + index, end: start + index + word.length }] : [],
      ),
    );
}

/** Every line that says the words, unless one of them is no layout; the words elsewhere are part of a sentence. */
function inLines(
  words: string,
  document: string,
  lines: readonly PrintedLine[],
  locale: Locale,
  refuse: (at: number) => NoLayout['why'] | undefined,
): Layout {
  const found = lines.flatMap((line, at) => (says(line, words, locale) ? [{ line, at }] : []));
  for (const { line, at } of found) {
    const why = refuse(at);
    if (why) return { places: [], refused: { why, place: line } };
  }
  const inside = found.length === 0 ? insidePlace(words, document) : undefined;
  if (inside) return { places: [], refused: { why: 'sentence', place: inside } };
  return { places: found.map(({ line: { start, end } }) => ({ start, end })) };
}

function says({ text }: PrintedLine, words: string, locale: Locale): boolean {
  if (text.length < words.length) return false;
  const line = collapse(text);
  return line === words || (words.includes('#') && withoutFolio(line, locale) === words);
}

/** Where the words stand in the running text, over line ends too. */
function insidePlace(words: string, document: string): Place | undefined {
  const pattern = words.split(' ').map(escapePattern).join('\\s+');
  const found = new RegExp(pattern, 'u').exec(document);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

const standsAlone = (lines: readonly PrintedLine[], at: number): boolean => lines[at]!.apart && (lines[at + 1]?.apart ?? true);

/** What a page number and its words, `Page 3 sur 9`, look like in one language. */
type Folios = { readonly folio: RegExp; readonly words: RegExp; readonly division: RegExp };
const known = new WeakMap<Locale, Folios>();

function foliosOf(locale: Locale): Folios {
  const found = known.get(locale);
  if (found) return found;
  const { pageWords, numbering } = locale;
  const [pages, joints] = [pageWords.filter((word) => word.startsWith('p')), pageWords.filter((word) => !word.startsWith('p'))];
  const divisions = [...numbering.clauses, ...numbering.parts, ...numbering.annexes, ...numbering.sheets];
  const folios = {
    folio: new RegExp(
      `^-? ?\\d{1,4}(?: ?/ ?\\d{1,4})?(?= |$)|(?<=^| )(?:\\d{1,4} ?/ ?)?\\d{1,4}(?= ?-?$)|(?<=\\b(?:${oneOf(pages)})\\.? ?)\\d{1,4}(?: ?(?:/|${oneOf(joints)}) ?\\d{1,4})?`,
      'giu',
    ),
    words: new RegExp(`\\b(?:${oneOf(pageWords)})\\b`, 'giu'),
    division: new RegExp(`^(?:${oneOf(divisions)})\\s*#`, 'iu'),
  };
  known.set(locale, folios);
  return folios;
}

/** `Page 3 / 9` → `Page #`: a page number is the figure at a line's edge, or after "page". */
export const withoutFolio = (line: string, locale: Locale): string => line.replace(foliosOf(locale).folio, '#');

/** The lines that stand alone and differ from the words by their page number at most, as indices. */
function repeatedLines(words: string, lines: readonly PrintedLine[], locale: Locale): number[] {
  const shape = withoutFolio(words, locale);
  return lines.flatMap(({ text }, at) => (standsAlone(lines, at) && withoutFolio(collapse(text), locale) === shape ? [at] : []));
}

const opensClause = /^(?:[●•▪◦*–—-]\s|\(?(?:\d+(?:\.\d+)+|[ivxlc]+|[a-z])[.)]|\d+[.)]\s)/iu;

function whyNoRunningLine(
  at: number,
  lines: readonly PrintedLine[],
  group: readonly number[],
  language: Language,
): NoLayout['why'] | undefined {
  const line = collapse(lines[at]!.text);
  if (!standsAlone(lines, at)) return 'sentence';
  const shape = withoutFolio(line, language.locale);
  const onlyNumber = !/\p{L}/u.test(shape.replace(foliosOf(language.locale).words, ''));
  if (group.length < 2) return 'once';
  if (saysSomething(line, shape, language) || (onlyNumber && shape === line)) return 'clause';
  return isPaged(group, lines, onlyNumber, language.locale) ? undefined : 'clause';
}

/** A clause's number, the end of a sentence that binds, or a sentence that goes on. */
const saysSomething = (line: string, shape: string, { detectNormative, locale }: Language): boolean =>
  opensClause.test(line) ||
  foliosOf(locale).division.test(shape) ||
  /[,;:]$/.test(line) ||
  (/[.!?]$/.test(line) && detectNormative(line).length > 0);

/** Page numbers rise, and such lines stand at page edges where the text shows them, else a page apart. */
function isPaged(group: readonly number[], lines: readonly PrintedLine[], onlyNumber: boolean, locale: Locale): boolean {
  const numbers = group.map((at) =>
    Number(/\d+/.exec(collapse(lines[at]!.text).match(foliosOf(locale).folio)?.[0] ?? '')?.[0] ?? Number.NaN),
  );
  const rising = numbers.every((number, index) => index === 0 || Number.isNaN(number) || number > numbers[index - 1]!);
  const fed = lines.some(({ opensPage }, at) => opensPage && at > 0);
  const least = onlyNumber || numbers.every(Number.isNaN) ? pageApart.other : pageApart.numbered;
  const apart = group.every((at, index) => (fed ? isAtEdge(lines, at) : index === 0 || at - group[index - 1]! >= least));
  return rising && apart;
}

/** Up to three lines stand between a page's edge and its running lines. */
function isAtEdge(lines: readonly PrintedLine[], at: number): boolean {
  const near = [at - 3, at - 2, at - 1, at, at + 1, at + 2, at + 3, at + 4];
  return near.some((other) => lines[other]?.opensPage ?? other >= lines.length);
}
