/**
 * In: the flow of every page. Out: paragraphs and tables, paragraphs joined across columns and pages, hyphens healed.
 * Law: a line break is a paragraph's end only if the next word would have fitted, or if space, style or a number says so.
 */

import { fuse, heal, healTable, hyphenOf, type Vocabulary, vocabularyOf } from './hyphens.ts';
import type { Leading } from './leading.ts';
import type { Locale } from './locale.ts';
import { openingOf } from './numbers.ts';
import type { Block, Flow, Line, Paragraph, Removal, Word } from './records.ts';
import { boxOf } from './records.ts';
import { splitRunIn } from './run-in.ts';

type Draft = { readonly lines: Line[] };

/** Leadings between two lines of one paragraph, at most: in general, and where the sentence plainly goes on. */
const TIGHT = 1.14;
const LOOSE = 1.3;
/** Type this much larger than running text is a title's. */
const LARGE = 1.12;

export type Blocks = { readonly blocks: Block[]; readonly removals: Removal[] };

export function toBlocks(flow: readonly Flow[], leading: Leading, locale: Locale): Blocks {
  const vocabulary = vocabularyOf(flow);
  const body = bodySize(flow);
  const removals: Removal[] = [];
  const blocks: Block[] = [];
  let draft: Draft | undefined;
  const close = (): void => {
    if (draft) blocks.push(...splitRunIn(toParagraph(draft.lines, vocabulary, locale, removals), locale));
    draft = undefined;
  };
  for (const item of flow) {
    if (item.kind === 'table') {
      close();
      blocks.push(healTable(item, vocabulary, locale, removals));
    } else if (draft && joins(draft.lines, item.line, leading, body, locale)) draft.lines.push(item.line);
    else {
      close();
      draft = { lines: [item.line] };
    }
  }
  close();
  return { blocks, removals };
}

/** Size of the type most letters are set in. */
function bodySize(flow: readonly Flow[]): number {
  const letters = new Map<number, number>();
  for (const item of flow)
    if (item.kind === 'line')
      letters.set(item.line.size, (letters.get(item.line.size) ?? 0) + item.line.words.reduce((sum, word) => sum + word.text.length, 0));
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

const startsBlock = (line: Line, locale: Locale): boolean => openingOf(line.words, locale) !== undefined;

function joins(lines: readonly Line[], b: Line, leading: Leading, body: number, locale: Locale): boolean {
  const a = lines.at(-1)!;
  if (startsBlock(b, locale) && !isWrappedNumber(a, b) && !isInlineLabel(lines, b, locale)) return false;
  if (Math.abs(a.size - b.size) > 0.09 * Math.max(a.size, b.size)) return false;
  const goesOn = endsOpen(a, locale) || (isOpen(a, locale) && startsLow(b));
  if (a.bold !== b.bold && !(goesOn && isFull(a, b) && lines.length > 1)) return false;
  const gap = b.baseline - a.baseline;
  if (a.page !== b.page || a.column !== b.column || gap <= 0) return joinsAcross(a, b, locale);
  const titles = (a.bold && b.bold) || (a.size > LARGE * body && b.size > LARGE * body);
  if (gap > (titles || (goesOn && isFull(a, b)) ? LOOSE : TIGHT) * leading(b.size)) return false;
  if (isCentred(a) && isCentred(b)) return true;
  if (!isFull(a, b)) return goesOn && gap < 1.1 * leading(b.size) && !shifts(lines, b);
  return !shifts(lines, b);
}

/** A number at the start of a line that only continues the sentence: `… à l'article` / `3.2. des présentes`. */
const isWrappedNumber = (a: Line, b: Line): boolean => {
  const next = b.words[1]?.text ?? '';
  const sentence =
    isFull(a, b) && a.bold === b.bold && /[\p{Ll},]$/u.test(a.words.at(-1)?.text ?? '') && /[,)]$|^\p{Ll}/u.test(b.words[2]?.text ?? '');
  if (sentence && /^\p{Lu}\p{Ll}/u.test(b.words[0]?.text ?? '')) return true;
  return isFull(a, b) && /^\p{Ll}/u.test(next) && /[\p{Ll}]$/u.test(a.words.at(-1)?.text ?? '') && /^\d/.test(b.words[0]?.text ?? '');
};

/** `(ii)` at the start of a line of a sentence that holds `(i)`. */
function isInlineLabel(lines: readonly Line[], b: Line, locale: Locale): boolean {
  if (openingOf(b.words, locale)?.kind !== 'label' || !isFull(lines.at(-1)!, b)) return false;
  const shape = (text: string): string => text.replace(/[\p{L}\d]+/u, '');
  const label = shape(b.words[0]!.text);
  return lines.some((line, i) =>
    line.words.some((word, j) => (i > 0 || j > 0) && /^\(?[ivxa-z\d]{1,4}\)$/.test(word.text) && shape(word.text) === label),
  );
}

/** The indent says paragraph: a first line set in, or the end of a hanging item. */
function shifts(lines: readonly Line[], b: Line): boolean {
  const a = lines.at(-1)!;
  const step = b.box.x0 - a.box.x0;
  const em = b.size;
  if (Math.abs(step) < 0.8 * em) return false;
  if (lines.length > 1) return true;
  return step > 0 ? step > 8 * em : -step > 8 * em;
}

function joinsAcross(a: Line, b: Line, locale: Locale): boolean {
  if (!isFull(a, b)) return !a.justified && isOpen(a, locale) && (startsLow(b) || endsOpen(a, locale));
  if (a.justified) return true;
  const ended = /[.;:!?…]["»”)]*$/u.test(a.words.at(-1)?.text ?? '');
  return startsLow(b) ? !ended || /^\p{Ll}/u.test(b.words[0]?.text ?? '') : !ended;
}

const startsLow = (line: Line): boolean => /^[«"“(]?\p{Ll}/u.test(line.words[0]?.text ?? '');

const endsOpen = (line: Line, locale: Locale): boolean => locale.openWords.includes((line.words.at(-1)?.text ?? '').toLowerCase());

const isOpen = (line: Line, locale: Locale): boolean => {
  const word = line.words.at(-1)?.text ?? '';
  return !/[.;:!?]["»”)]*$/u.test(word) || locale.openWords.includes(word.toLowerCase());
};

/** Whether the first word of the next line would not have fitted at the end of this one. */
function isFull(a: Line, b: Line): boolean {
  const [first, second] = b.words;
  if (!first) return true;
  if (a.justified && !a.bold) return a.box.x1 > a.right - 0.5 * a.size;
  const tied = second !== undefined && (/^[:;!?»%€]/.test(second.text) || /^[«“]$/.test(first.text));
  const width = (tied ? second.box.x1 : first.box.x1) - first.box.x0;
  return a.box.x1 + 0.25 * a.size + width > a.right - 0.4 * a.size;
}

const isCentred = (line: Line): boolean => {
  const [before, after] = [line.box.x0 - line.left, line.right - line.box.x1];
  return before > 2 * line.size && Math.abs(before - after) < line.size;
};

function toParagraph(lines: readonly Line[], vocabulary: Vocabulary, locale: Locale, removals: Removal[]): Paragraph {
  const words: Word[] = [];
  for (const line of lines) {
    const [first, ...rest] = line.words;
    const before = words.at(-1);
    const healing = before && first && line !== lines[0] ? heal(before.text, first.text, vocabulary, locale) : 'apart';
    if (before && first && healing !== 'apart') {
      if (healing === 'join') removals.push(hyphenOf(before));
      words[words.length - 1] = fuse(before, first, healing);
      words.push(...rest);
    } else words.push(...line.words);
  }
  const top = lines[0]!;
  return {
    kind: 'paragraph',
    page: top.page,
    box: boxOf(lines.filter((line) => line.page === top.page)),
    size: top.size,
    bold: lines.every((line) => line.bold),
    words,
    indent: top.box.x0 - top.left,
    lines: lines.length,
    centred: lines.every(isCentred),
  };
}
