/** One number and the points in it, as one of those a word lists: `5.1`, `3(b)(ii)`, `12, alinéa 2`. */
import { endOf } from '../text/words.ts';
import { numberAt } from './read-number.ts';
import { type Point, pointAt, type ReadPoint } from './read-point.ts';
import type { Head, Paragraph, ReferenceGrammar } from './reference-grammar.ts';

/** One of what a unit lists. `number` is absent where a point stands in the clause that speaks. */
export type Item = {
  start: number;
  end: number;
  readonly kind: 'clause' | 'part' | 'annex' | 'note';
  /** `annexe`: the word of a part. */
  readonly name: string;
  readonly number?: string;
  /** Where the number is written. */
  readonly written?: readonly [start: number, end: number];
  readonly points: readonly Point[];
  /** The id of the part or annex that it is said to stand in. */
  readonly part?: string;
  /** All from the one before up to this one. */
  readonly through?: true;
  readonly document?: { readonly start: number; readonly end: number };
};

type NumberedHead = Head & { readonly kind: Item['kind'] };

/** The number after a head, and the points that go on from it. */
export function numberItem(paragraph: Paragraph, start: number, place: number, head: Head, grammar: ReferenceGrammar): Item | undefined {
  const read = numberAt(paragraph, place, head, grammar);
  if (!read) return undefined;
  const { kind, name } = head as NumberedHead;
  const from = endOf(closingDot, paragraph.source, read.end) ?? read.end;
  const { points, end } = kind === 'note' ? { points: [], end: from } : nestedPoints(paragraph, [], from, grammar);
  return { start, end, kind, name, number: read.number, written: [place, points.length > 0 ? end : read.end], points };
}

/** A point without a number, and those that go on from it: `2°, b)`. */
export function pointItem(paragraph: Paragraph, { point, start, end }: ReadPoint, grammar: ReferenceGrammar): Item {
  const nested = nestedPoints(paragraph, [point], end, grammar);
  return { start, end: nested.end, kind: 'clause', name: '', points: nested.points };
}

function nestedPoints(
  paragraph: Paragraph,
  first: readonly Point[],
  from: number,
  grammar: ReferenceGrammar,
): Pick<Item, 'points' | 'end'> {
  const points = [...first];
  let end = from;
  for (let next = pointAt(paragraph, end, grammar); next && nests(points, next, paragraph.text); next = pointAt(paragraph, end, grammar)) {
    points.push(next.point);
    end = next.end;
  }
  return { points, end };
}

/** The dot that ends a printed number (`l'article 9.1.3. des …`), told from a full stop by the lower case that follows. */
const closingDot = /\.(?=\s+[\p{Ll}(«])/uy;

/** Parted from the one before, a point of the same style stands beside it, as in `13 (a), (b)`; `§ 2, 1°` is in a paragraph. */
const nests = (points: readonly Point[], { point, start }: ReadPoint, text: string): boolean =>
  points.length < 6 &&
  (text[start] !== ',' ||
    point.line ||
    opensNumerals(points, point) ||
    !points.some(({ name, line }) => !line && isAlike(name, point.name)));

/** `a), i)`: the first numeral under a letter that it does not follow. */
const opensNumerals = (points: readonly Point[], { name }: Point): boolean => name === 'i' && /^[a-g]$/.test(points.at(-1)?.name ?? '');

const styleOf = (name: string): string => (/^\d/.test(name) ? '1' : /^[ivx]{2,}$/.test(name) ? 'i' : /^[ivx]$/.test(name) ? 'ia' : 'a');

/** Whether two names may stand in one series: `i` is a letter and a numeral. */
export const isAlike = (one: string, other: string): boolean => [...styleOf(one)].some((style) => styleOf(other).includes(style));
