/**
 * A text with the place of each of its characters. A YAML scalar (plain, quoted, block) is laid beside its source
 * character by character; where that fails (an escape that changes letters) every place is the whole scalar.
 */
import type { Located } from '../../model/located.ts';
import { forgetful, type Memo } from '../../model/memo.ts';
import type { Source, Span } from '../../source.ts';

export type PlacedText = {
  readonly text: string;
  /** The source span of `text.slice(start, end)`. */
  readonly place: (start: number, end: number) => Span;
  /** Trees of texts that were parsed before. */
  readonly memo: Memo;
};

/** `source` is the file the scalar stands in; without it places are the whole scalar. */
export function placeText(located: Located<string>, source: Source | undefined, memo: Memo = forgetful): PlacedText {
  const { value, span } = located;
  const offsets = source && align(value, source.text, span);
  if (!offsets) return { text: value, place: () => span, memo };
  return { text: value, place: (start, end) => spanBetween(offsets, span, start, end), memo };
}

/** A part of a placed text, trimmed, as a placed text. */
export function slicePlaced(placed: PlacedText, start: number, end: number): PlacedText {
  const raw = placed.text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  return { ...placed, text: raw.trim(), place: (a, b) => placed.place(from + a, from + b) };
}

function spanBetween(offsets: readonly number[], whole: Span, start: number, end: number): Span {
  const last = offsets.length - 1;
  const from = offsets[Math.max(0, Math.min(start, last))] ?? whole.start;
  const before = end > start ? offsets[Math.max(0, Math.min(end - 1, last))] : undefined;
  return { file: whole.file, start: from, end: before === undefined ? from : Math.max(from, before + (end - 1 < last ? 1 : 0)) };
}

const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r';

/** Source offset of each character of the value, one more for its end; undefined when the two do not run alike. */
function align(value: string, text: string, span: Span): readonly number[] | undefined {
  const quote = text[span.start] === '"' || text[span.start] === "'" ? text[span.start] : undefined;
  let at = contentStart(text, span, value);
  const offsets: number[] = [];
  for (const character of value.split('')) {
    if (isSpace(character)) {
      offsets.push(Math.min(at, span.end));
      if (text[at] === character) at++;
      continue;
    }
    at = nextMatch(text, at, character, quote);
    if (at >= span.end || text[at] !== character) return undefined;
    offsets.push(at++);
  }
  return [...offsets, Math.min(at, span.end)];
}

/** Skips what YAML drops before a character: indentation, a doubled quote, a backslash. */
function nextMatch(text: string, from: number, character: string, quote: string | undefined): number {
  let at = from;
  if (quote === "'" && text[at - 1] === "'" && text[at] === "'" && at > 0) at++;
  while (isSpace(text[at])) at++;
  if (quote === '"' && text[at] === '\\' && character !== '\\') at++;
  return at;
}

/** Where a scalar's characters begin: after the quote, or on the line after a block's `|`. */
function contentStart(text: string, span: Span, value: string): number {
  const first = text[span.start];
  if (text.startsWith(value, span.start)) return span.start;
  if (first === '"' || first === "'") return span.start + 1;
  if (first !== '|' && first !== '>') return span.start;
  const line = text.indexOf('\n', span.start);
  return line === -1 ? span.end : line + 1;
}
