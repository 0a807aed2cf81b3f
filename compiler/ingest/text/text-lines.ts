/**
 * In: a text extraction. Out: its lines with their words and pages, blank lines told from the regular ones an extractor adds.
 * Law: when over 80 % of the lines are followed by an empty one, those empty lines are layout, not paragraph breaks.
 */

import { groupBy } from '../../language/group-by.ts';
import { strokedLines } from '../../language/printed/strokes.ts';
import { withoutLigatures } from '../../language/text/ligatures.ts';
import { type Removal, type RemovalReason, removalOf, type Word } from '../record/records.ts';

export type TextLine = {
  readonly number: number;
  readonly page: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** A paragraph break stands before this line. */
  readonly afterBlank: boolean;
  /** The line as it stands, white space and all; and whether its strokes part cells. */
  readonly raw: string;
  readonly stroked: boolean;
};

export type TextRead = {
  readonly lines: TextLine[];
  readonly removals: Removal[];
  readonly texts: Map<number, string>;
  readonly pages: number;
};

const ALTERNATING = 0.8;
/** A leading space marks a page only where few lines have one. */
const RARE = 0.06;

export function readTextLines(text: string): TextRead {
  const raw = text.split(/\r\n|[\n\r]/);
  const texts = new Map(raw.map((line, i) => [i, line] as const));
  const inked = raw.filter((line) => line.trim() !== '').length;
  const spacedPages = raw.filter((line) => /^ \S/.test(line)).length < RARE * inked;
  const alternating = alternates(raw);
  const stroked = strokedLines(raw.filter((line) => line.trim() !== '').map((line) => line.trim()));
  const lines: TextLine[] = [];
  let page = 1;
  let blanks = 1;
  let padded = false;
  raw.forEach((line, number) => {
    if (line.includes('\f')) page++;
    if (line.trim() === '') {
      padded ||= line !== '';
      blanks++;
      return;
    }
    if (spacedPages && startsPage(line) && lines.length > 0 && !line.includes('\f')) page++;
    const before = lines.at(-1);
    const afterBlank =
      !before || (alternating ? blanks > 1 || padded : blanks > 0) || (before.page < page && opensPage(before.text, line.trim()));
    lines.push({
      number,
      page,
      text: line.trim(),
      words: wordsOf(line, number, page),
      afterBlank,
      raw: line,
      stroked: stroked[lines.length]!,
    });
    blanks = 0;
    padded = false;
  });
  const removed = findFurniture(lines);
  const kept = lines.filter((line) => !removed.has(line));
  const removals = [...removed].map(([line, reason]) => lineRemoval(line, reason));
  return { lines: markBreaks(kept, lines), removals, texts, pages: page };
}

/** A page that starts with a capital after the end of a sentence or of an item starts a paragraph. */
const opensPage = (before: string, line: string): boolean => /^[\p{Lu}\d]/u.test(line) && /[.;:!?)]$/.test(before);

const startsPage = (line: string): boolean => /^(?:\f| (?=\S))/.test(line);

function alternates(raw: readonly string[]): boolean {
  const inked = raw.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const spaced = inked.filter((i) => raw[i + 1] === '').length;
  return (
    inked.length > 10 &&
    spaced > ALTERNATING * inked.length &&
    inked.filter((i) => (raw[i + 1] ?? '').trim() === '').length > ALTERNATING * inked.length &&
    hasDirect(raw)
  );
}

/** Double spacing shows as paragraphs far longer than one line: most breaks fall inside sentences. */
function hasDirect(raw: readonly string[]): boolean {
  const inked = raw.filter((line) => line.trim() !== '').map((line) => line.trim());
  const open = inked.filter((line, i) => i + 1 < inked.length && /[\p{L},]$/u.test(line) && /^\p{Ll}/u.test(inked[i + 1]!)).length;
  return open > 0.25 * inked.length;
}

/** The line after a removed one keeps the break that stood before it. */
const markBreaks = (kept: readonly TextLine[], all: readonly TextLine[]): TextLine[] => {
  const index = new Map(all.map((line, i) => [line, i] as const));
  return kept.map((line, i) => {
    const before = kept[i - 1];
    const skipped = before ? all.slice(index.get(before)! + 1, index.get(line)!) : [];
    return skipped.some((other) => other.afterBlank) ? { ...line, afterBlank: true } : line;
  });
};

/** Characters of a text as its words have them. */
export const spelled = (written: string): string => withoutLigatures(written).normalize('NFC');

function wordsOf(line: string, number: number, page: number): Word[] {
  return [...line.matchAll(/[^\s\u00a0]+/gu)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const box = { x0: start, y0: number + 1, x1: end, y1: number + 1 };
    return {
      text: spelled(match[0]),
      page,
      box,
      size: 1,
      bold: false,
      raised: false,
      sources: [{ run: number, start, end }],
    };
  });
}

/** A line, or words of it, that the layout drew. */
export const lineRemoval = ({ page, number, text, words }: TextLine, reason: RemovalReason): Removal =>
  removalOf(reason, words, { page, box: { x0: 0, y0: number + 1, x1: text.length, y1: number + 1 } });

/** Running lines, rules and what link targets leave behind. */
function findFurniture(lines: readonly TextLine[]): Map<TextLine, RemovalReason> {
  const found = new Map<TextLine, RemovalReason>();
  for (const line of lines) {
    if (/^[_\-=–—]{6,}$/.test(line.text)) found.set(line, 'rule');
    else if (/^(?:mailto|tel):\S+$/.test(line.text)) found.set(line, 'link');
    else if (line.afterBlank && /^(?:-\s*)?\d{1,4}(?:\s*-|\s*\/\s*\d{1,4})?$/.test(line.text)) found.set(line, 'page-number');
  }
  for (const group of groupBy(lines, (line) => line.text.replace(/\d+$/, '#')).values()) {
    if (group.length < 2 || group[0]!.text.length < 12 || !group.every((line) => line.afterBlank)) continue;
    const numbers = group.map((line) => Number(line.text.match(/\d+$/)?.[0] ?? Number.NaN));
    const rising = numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);
    const onPages = new Set(group.map((line) => line.page)).size === group.length && group.length > 2;
    if (rising || (onPages && numbers.every(Number.isNaN))) for (const line of group) found.set(line, 'running-head');
  }
  return found;
}
