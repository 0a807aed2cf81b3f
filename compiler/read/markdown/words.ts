/**
 * Collects the words of one clause: text with its white space collapsed, and the runs that say where each stretch of it
 * stands in the source. The non-obvious law: a run's slice of the source, unescaped, composed and with collapsed white space, is its text.
 */
import type { Run } from '../../model/contract.ts';
import { canonicalPieces } from './canonical.ts';
import type { TextPiece } from './text-piece.ts';

const blank = /^\s+$/;

export class Words {
  readonly file: string;
  text = '';
  readonly runs: Run[] = [];
  private space: (TextPiece & { readonly bold: boolean }) | undefined;
  private exact = false;

  constructor(file: string) {
    this.file = file;
  }

  /** Adds a piece; white space waits until a word follows, and leading white space is dropped. */
  add(piece: TextPiece, bold = false): void {
    if (blank.test(piece.text)) {
      this.space ??= { ...piece, bold };
      return;
    }
    const { space } = this;
    if (space && this.text !== '') this.append({ ...space, text: ' ', exact: space.exact && space.text === ' ' }, space.bold);
    this.space = undefined;
    for (const one of canonicalPieces(piece)) this.append(one, bold);
  }

  /** Where the next word will begin: after the space that waits for it. */
  get next(): number {
    return this.text.length + (this.space && this.text !== '' ? 1 : 0);
  }

  private append({ text, start, end, exact }: TextPiece, bold: boolean): void {
    const last = this.runs.at(-1);
    if (last && exact && this.exact && last.span.end === start && (last.bold === true) === bold) {
      this.runs[this.runs.length - 1] = { ...last, end: last.end + text.length, span: { ...last.span, end } };
    } else {
      const from = this.text.length;
      this.runs.push({ start: from, end: from + text.length, span: { file: this.file, start, end }, ...(bold ? { bold } : {}) });
    }
    this.exact = exact;
    this.text += text;
  }
}

const entity = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const breakInSource = /\s+(?:>[ \t]*)*/y;
const plain = /[^\s\\&]+/y;
const white = /\s+/y;

/**
 * Lays an unescaped `value` along the source it came from, from `start` to `end`. What stands in the source as it is, single spaces
 * between its words, is one piece, its outer spaces apart.
 */
export function alignText(value: string, source: string, start: number, end: number): TextPiece[] {
  if (value.length !== end - start || uneven.test(value) || !source.startsWith(value, start)) return alignWords(value, source, start, end);
  const last = value.endsWith(' ') ? end - 1 : end;
  const first = value.startsWith(' ') ? Math.min(start + 1, last) : start;
  const pieces = [
    { start, end: first },
    { start: first, end: last },
    { start: last, end },
  ];
  return pieces
    .filter((piece) => piece.start < piece.end)
    .map((piece) => ({ text: value.slice(piece.start - start, piece.end - start), ...piece, exact: true }));
}

const uneven = /\s\s|[^\S ]/;

/** The same word by word: plain stretches, white space, escapes, entities. */
export function alignWords(value: string, source: string, start: number, end: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = start;
  let done = 0;
  const push = (length: number, width: number): void => {
    const text = value.slice(done, done + length);
    pieces.push({ text, start: at, end: at + width, exact: source.slice(at, at + width) === text });
    done += length;
    at += width;
  };
  while (done < value.length && at < end) {
    const space = match(white, value, done);
    const word = match(plain, source, at)?.slice(0, end - at);
    if (space) push(...sizeOfBlank(space, source, at));
    else if (word && value.startsWith(word, done)) push(word.length, word.length);
    else push(...sizeOfEscape(value, source, done, at));
  }
  if (done < value.length) push(value.length - done, Math.max(0, end - at));
  return pieces;
}

/** Lengths of white space: that which is written as an entity is one character, after what is written as it is. */
function sizeOfBlank(space: string, source: string, at: number): [number, number] {
  const written = match(entity, source, at);
  if (written) return [1, written.length];
  const width = match(breakInSource, source, at)?.length ?? 0;
  return [space.length > 1 && match(entity, source, at + width) ? space.length - 1 : space.length, width];
}

/** Lengths in value and source of one escaped character, or of all that is left where the two cannot be laid side by side. */
function sizeOfEscape(value: string, source: string, done: number, at: number): [number, number] {
  if (source[at] === '\\' && source[at + 1] === value[done] && /[!-/:-@[-`{-~]/.test(value[done]!)) return [1, 2];
  const written = match(entity, source, at);
  if (written && (!value.startsWith(written, done) || written === '&amp;'))
    return [value.codePointAt(done)! > 0xffff ? 2 : 1, written.length];
  return [1, 1];
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
