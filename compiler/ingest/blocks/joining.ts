/**
 * In: the lines of a paragraph so far and the next line. Out: whether the line belongs to it.
 * Law: a line break ends a paragraph only if the next word would have fitted, or if space, style, indent or a number says so.
 */

import type { Locale } from '../../language/locale.ts';
import { isListGlyph } from '../../language/printed/list-glyphs.ts';
import type { Leading } from '../page/leading.ts';
import type { Line } from '../record/records.ts';
import { textOf } from '../record/records.ts';
import { openingOf } from './numbers.ts';

/** Leadings between two lines of one paragraph, at most: in general, and in a title or where the sentence plainly goes on. */
const TIGHT = 1.14;
const LOOSE = 1.3;
/** Type this much larger than running text is a title's. */
const LARGE = 1.12;
/** Share of lines set in before one that is not, above which paragraphs start so. */
const INDENTED = 0.08;

/** How a document is set: its leading, the size of running text in points, whether first lines are set in. */
export type Setting = { readonly leading: Leading; readonly body: number; readonly indents: boolean; readonly locale: Locale };

/** Reads the setting off the lines of the whole document. */
export function settingOf(lines: readonly Line[], leading: Leading, locale: Locale): Setting {
  const letters = new Map<number, number>();
  for (const line of lines)
    letters.set(line.size, (letters.get(line.size) ?? 0) + line.words.reduce((sum, word) => sum + word.text.length, 0));
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const setIn = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next?.column === line.column && isSetIn(line) && !isSetIn(next) && openingOf(line.words, locale) === undefined;
  });
  return { leading, body, indents: setIn.length > INDENTED * lines.length, locale };
}

const isSetIn = (line: Line): boolean => line.box.x0 - line.left > 0.9 * line.size && !isCentred(line);

export function joins(lines: readonly Line[], b: Line, setting: Setting): boolean {
  const { leading, body, locale } = setting;
  const a = lines.at(-1)!;
  const title = isTitle(a, body) && isTitle(b, body);
  const full = isFull(a, b, title);
  const gap = b.baseline - a.baseline;
  const moved = a.page !== b.page || a.column !== b.column || gap <= 0;
  const close = !moved && gap <= TIGHT * leading(b.size);
  if (opensBlock(lines, b, full, close, locale)) return false;
  if (Math.abs(a.size - b.size) > 0.09 * Math.max(a.size, b.size)) return false;
  const goesOn = endsOpen(a, locale) || (isOpen(a, locale) && startsLow(b));
  if (a.bold !== b.bold && !(goesOn && full && (lines.length > 1 || !a.bold || b.words[0]!.bold))) return false;
  if (moved) return joinsAcross(a, b, full, locale);
  if (!close && !((title || (goesOn && full)) && gap <= LOOSE * leading(b.size))) return false;
  if ((isCentred(a) && isCentred(b)) || (title && full && haveOneMiddle(a, b))) return true;
  if (setting.indents && lines.length === 1 && isSetIn(a) && isSetIn(b) && openingOf(a.words, locale) === undefined) return false;
  return (full || (goesOn && close)) && !shifts(lines, b);
}

/** Whether the page shows that `b` begins anew: more space than between lines, or room left where its first word would have fitted. */
export function isParted(a: Line, b: Line, { leading }: Setting): boolean {
  if (a.page !== b.page || a.column !== b.column) return false;
  const gap = b.baseline - a.baseline;
  return gap > 0 && (gap > TIGHT * leading(b.size) || !isFull(a, b, false));
}

const isTitle = (line: Line, body: number): boolean => line.bold || line.size > LARGE * body;

/** A number or a marker opens a block, unless it only stands at a line start of a sentence that goes on. */
function opensBlock(lines: readonly Line[], b: Line, full: boolean, close: boolean, locale: Locale): boolean {
  const opening = openingOf(b.words, locale);
  if (!opening) return false;
  const a = lines.at(-1)!;
  const midSentence = full && a.bold === b.bold && /[\p{L},]$/u.test(a.words.at(-1)?.text ?? '');
  if (opening.kind === 'division') return !(midSentence && close);
  if (opening.kind === 'decimal') return !(midSentence && /^\p{Ll}/u.test(b.words[1]?.text ?? ''));
  if (opening.kind === 'label') return !(full && hasLabel(lines, b));
  return !(opening.kind === 'bullet' && full && close && isDash(lines, b));
}

/** A dash of the sentence that a full line happened to end before: at the edge of its text, which opens with none, or within brackets. */
function isDash(lines: readonly Line[], b: Line): boolean {
  const a = lines.at(-1)!;
  if (!/^[-–—]$/.test(b.words[0]!.text) || Math.abs(a.box.x0 - b.box.x0) > 0.3 * b.size || /[.;:!?]$/.test(a.words.at(-1)!.text))
    return false;
  const text = lines.map((line) => textOf(line.words)).join(' ');
  return (
    text.lastIndexOf('(') > text.lastIndexOf(')') || (/^\p{Ll}/u.test(b.words[1]?.text ?? '') && !isListGlyph(lines[0]!.words[0]!.text))
  );
}

/** `(ii)` at the start of a line of a sentence that holds `(i)`. */
function hasLabel(lines: readonly Line[], b: Line): boolean {
  const shape = (text: string): string => text.replace(/[\p{L}\d]+/u, '');
  const label = shape(b.words[0]!.text);
  return lines.some((line, i) =>
    line.words.some((word, j) => (i > 0 || j > 0) && /^\(?[ivxa-z\d]{1,4}\)$/.test(word.text) && shape(word.text) === label),
  );
}

/** The indent says paragraph: a first line set in, or the end of a hanging item. */
function shifts(lines: readonly Line[], b: Line): boolean {
  const step = b.box.x0 - lines.at(-1)!.box.x0;
  if (Math.abs(step) < 0.8 * b.size) return false;
  return lines.length > 1 || Math.abs(step) > 8 * b.size;
}

/** From the foot of a column or page to the head of the next. */
function joinsAcross(a: Line, b: Line, full: boolean, locale: Locale): boolean {
  if (!full) return !a.justified && isOpen(a, locale) && (startsLow(b) || endsOpen(a, locale));
  if (a.justified) return true;
  const ended = /[.;:!?…]["»”)]*$/u.test(a.words.at(-1)?.text ?? '');
  return startsLow(b) ? !ended || /^\p{Ll}/u.test(b.words[0]?.text ?? '') : !ended;
}

const startsLow = (line: Line): boolean => /^[«"“(]?\p{Ll}/u.test(line.words[0]?.text ?? '');

const endsOpen = (line: Line, locale: Locale): boolean => locale.openWords.includes((line.words.at(-1)?.text ?? '').toLowerCase());

const isOpen = (line: Line, locale: Locale): boolean => !/[.;:!?]["»”)]*$/u.test(line.words.at(-1)?.text ?? '') || endsOpen(line, locale);

/** Whether the first word of the next line would not have fitted at the end of this one; titles are never justified. */
function isFull(a: Line, b: Line, title: boolean): boolean {
  const [first, second] = b.words;
  if (!first) return true;
  if (a.justified && !title) return a.box.x1 > a.right - 0.5 * a.size;
  const tied = second !== undefined && (/^[:;!?»%€]/.test(second.text) || /^[«“]$/.test(first.text));
  const width = (tied ? second.box.x1 : first.box.x1) - first.box.x0;
  return a.box.x1 + 0.25 * a.size + width > a.right - 0.4 * a.size;
}

/** A title too long for one line goes on in the middle of the next. */
const haveOneMiddle = (a: Line, b: Line): boolean => Math.abs(a.box.x0 + a.box.x1 - b.box.x0 - b.box.x1) < a.size;

/** Whether the line stands in the middle of its column, away from both edges. */
export const isCentred = (line: Line): boolean => {
  const [before, after] = [line.box.x0 - line.left, line.right - line.box.x1];
  return before > 2 * line.size && Math.abs(before - after) < line.size;
};
