/**
 * One reference and all that is listed under its word: `articles 4 et 7 à 9`, `Sections 3(b)(ii) and (iii)`, `points a) et b) de l'article 11`.
 * The non-obvious law: what stands `of` something is read with it, whichever of the two comes first.
 */
import { endOf } from '../text/words.ts';
import { numberAt } from './read-number.ts';
import { headOf, lineAt, lineNumber, type Point, pointAt, pointName, type ReadPoint } from './read-point.ts';
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

type Unit = { readonly items: readonly Item[]; readonly end: number };

/** The unit whose word stands at `start`, up to `headEnd`. */
export function headedUnit(paragraph: Paragraph, start: number, headEnd: number, head: Head, grammar: ReferenceGrammar): Unit | undefined {
  const { text } = paragraph;
  const from = grammar.startOf(text, start);
  const place = endOf(grammar.sign, text, headEnd) ?? headEnd;
  const isNumbered = head.kind !== 'point' && head.kind !== 'line';
  if (place === headEnd && !/[§\d]/.test(text[headEnd] ?? '')) return undefined;
  const asClause: Head = isNumbered ? head : { ...head, kind: 'clause' };
  const numbered = head.kind === 'line' ? [] : numbersFrom(paragraph, from, place, asClause, grammar);
  if (numbered.length > 0) return completed(paragraph, numbered, head, grammar);
  const first =
    head.kind === 'line' ? lineNumber(text, place, from) : asClause.kind === 'clause' ? pointName(text, place, from) : undefined;
  return first && pointsFrom(paragraph, first, grammar, /^[a-z]$/.test(text.slice(place, first.end)));
}

/** Points without a word, of what follows: `a) de l'article 5.1`, `deuxième alinéa de l'article 12`. */
export function bareUnit(paragraph: Paragraph, start: number, grammar: ReferenceGrammar): Unit | undefined {
  const { text } = paragraph;
  const from = text[start - 1] === '(' ? start - 1 : start;
  const first = lineAt(text, start, grammar) ?? pointAt(paragraph, from, grammar) ?? letterAlone(text, start, grammar);
  return first && pointsFrom(paragraph, { ...first, start: from }, grammar, true);
}

const alone = /([a-z])(?= )/y;

function letterAlone(text: string, at: number, { beforeLetter }: ReferenceGrammar): ReadPoint | undefined {
  alone.lastIndex = at;
  const name = alone.exec(text)?.[1];
  return name !== undefined && beforeLetter.test(text.slice(Math.max(0, at - 6), at))
    ? { point: { name }, start: at, end: at + 1 }
    : undefined;
}

/** Listed points, and what they stand in. A word or an `of` makes them a reference; `of` is needed where there is no word. */
function pointsFrom(paragraph: Paragraph, first: ReadPoint, grammar: ReferenceGrammar, needsOf = false): Unit | undefined {
  const items: Item[] = [pointItem(first)];
  extend(paragraph, items, { kind: 'clause', name: '', plural: true }, grammar);
  const outer = unitOf(paragraph, items.at(-1)!.end, grammar);
  if (!outer) return needsOf ? undefined : { items, end: items.at(-1)!.end };
  const [base] = outer.items;
  if (!base || outer.items.length > 1) return undefined;
  return { items: inside(items, base, outer.end), end: outer.end };
}

const pointItem = ({ point, start, end }: ReadPoint): Item => ({ start, end, kind: 'clause', name: '', points: [point] });

/** What ` de ` or ` of ` leads to: a unit with a word, or further points. */
function unitOf(paragraph: Paragraph, at: number, grammar: ReferenceGrammar): Unit | undefined {
  const { text } = paragraph;
  const place = endOf(grammar.of, text, at);
  if (place === undefined) return undefined;
  const headEnd = endOf(/[\p{L}-]+|§+/uy, text, place);
  const head = headEnd === undefined ? undefined : headOf(text.slice(place, headEnd), grammar);
  const headed = head && headEnd !== undefined ? headedUnit(paragraph, place, headEnd, head, grammar) : undefined;
  return headed ?? bareUnit(paragraph, place, grammar);
}

function inside(items: readonly Item[], base: Item, end: number): Item[] {
  const { kind, name, number, part, document } = base;
  const points = (item: Item): Point[] => [...base.points, ...(item.number === undefined ? [] : [{ name: item.number }]), ...item.points];
  return items.map((item, at) => ({
    ...item,
    kind,
    name,
    points: points(item),
    ...(number === undefined ? {} : { number }),
    ...(part === undefined ? {} : { part }),
    ...(document === undefined ? {} : { document }),
    ...(item.written || base.written ? { written: item.written ?? base.written! } : {}),
    end: at === items.length - 1 ? end : item.end,
  }));
}

/** The numbers after a head: `5.1, 5.2 et 5.3`; the first one's span begins with the head. */
function numbersFrom(paragraph: Paragraph, start: number, place: number, head: Head, grammar: ReferenceGrammar): Item[] {
  const first = numberItem(paragraph, start, place, head, grammar);
  if (!first) return [];
  const items = hyphened(first, head);
  extend(paragraph, items, head, grammar);
  return items;
}

type NumberedHead = Head & { readonly kind: Item['kind'] };

function numberItem(paragraph: Paragraph, start: number, place: number, head: Head, grammar: ReferenceGrammar): Item | undefined {
  const read = numberAt(paragraph, place, head, grammar);
  if (!read) return undefined;
  const { kind, name } = head as NumberedHead;
  const points: Point[] = [];
  let end = endOf(closingDot, paragraph.source, read.end) ?? read.end;
  for (
    let next = pointAt(paragraph, end, grammar);
    next && kind !== 'note' && nests(points, next, paragraph.text);
    next = pointAt(paragraph, end, grammar)
  ) {
    points.push(next.point);
    end = next.end;
  }
  return { start, end, kind, name, number: read.number, written: [place, points.length > 0 ? end : read.end], points };
}

/** The dot that ends a printed number (`l'article 9.1.3. des …`), told from a full stop by the lower case that follows. */
const closingDot = /\.(?=\s+[\p{Ll}(«])/uy;

/** Parted from the one before, a point of the same style stands beside it, as in `13 (a), (b)`. */
const nests = (points: readonly Point[], { point, start }: ReadPoint, text: string): boolean =>
  points.length < 6 && (text[start] !== ',' || point.line || !points.some(({ name }) => isAlike(name, point.name)));

/** `Sections 3-5`, where a plural says that it is no number of its own. */
function hyphened(item: Item, { plural }: Head): Item[] {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(item.number ?? '') ?? [];
  if (!plural || from === undefined || to === undefined || Number(from) >= Number(to)) return [item];
  const [start, end] = item.written!;
  const middle = start + from.length;
  return [
    { ...item, number: from, end: middle, written: [start, middle] },
    { ...item, number: to, start: middle + 1, written: [middle + 1, end], through: true },
  ];
}

/** What is listed after the first, as long as it goes on. */
function extend(paragraph: Paragraph, items: Item[], head: Head, grammar: ReferenceGrammar): void {
  const { text } = paragraph;
  while (items.length < 20) {
    const last = items.at(-1)!;
    const to = endOf(grammar.to, text, last.end);
    const and = to === undefined ? endOf(grammar.and, text, last.end) : undefined;
    const place = to ?? and;
    if (place === undefined) return;
    const next = nextItem(paragraph, last, place, head, grammar, to !== undefined);
    if (!next || (isFaint(text.slice(last.end, place), to !== undefined) && !head.plural && isNewNumber(next, last, place))) return;
    items.push(to === undefined ? next : { ...next, through: true });
  }
}

/** A comma, a dash and `to` alone hold no list together under a word in the singular. */
const isFaint = (connector: string, ranges: boolean): boolean => ranges || /^ ?, ?$/.test(connector);

/** `Section 5, 2 copies`; not `Section 5 to Section 7`, which says its word again. */
const isNewNumber = (next: Item, last: Item, place: number): boolean =>
  next.number !== last.number && !next.number?.includes('.') && next.written?.[0] === place;

function nextItem(
  paragraph: Paragraph,
  last: Item,
  place: number,
  head: Head,
  grammar: ReferenceGrammar,
  ranges: boolean,
): Item | undefined {
  const { text } = paragraph;
  const again = ranges ? headAgain(text, place, head, grammar) : place;
  const numbered = last.number === undefined ? undefined : numberItem(paragraph, place, again, head, grammar);
  if (numbered) return endOf(grammar.unit, text, numbered.end) === undefined || numbered.points.length > 0 ? numbered : undefined;
  if (last.points.length === 0) return undefined;
  const point = pointName(text, place, place);
  if (!point || (/^\d+$/.test(point.point.name) && !/[°)]/.test(text.slice(place, point.end)) && !last.points.at(-1)!.line))
    return undefined;
  return beside(paragraph, last, point, grammar);
}

/** `(b)` beside `11(a)`, `(iii)` beside `14(a)(i)`: at the level that counts alike. */
function beside(paragraph: Paragraph, last: Item, { point, start, end }: ReadPoint, grammar: ReferenceGrammar): Item {
  const line = last.points.at(-1)!.line;
  const named: Point = line ? { ...point, line } : point;
  const level = last.points.findLastIndex(({ name }) => isAlike(name, point.name));
  const points = [...last.points.slice(0, level === -1 ? last.points.length - 1 : level), named];
  let stop = end;
  for (
    let next = pointAt(paragraph, stop, grammar);
    next && next.start === stop && paragraph.text[stop] === '(';
    next = pointAt(paragraph, stop, grammar)
  ) {
    points.push(next.point);
    stop = next.end;
  }
  const { kind, name, number, part } = last;
  const rest = { ...(number === undefined ? {} : { number }), ...(part === undefined ? {} : { part }) };
  return { kind, name, points, ...rest, written: [start, stop], start, end: stop };
}

const styleOf = (name: string): string => (/^\d/.test(name) ? '1' : /^[ivx]{2,}$/.test(name) ? 'i' : /^[ivx]$/.test(name) ? 'ia' : 'a');

const isAlike = (one: string, other: string): boolean => [...styleOf(one)].some((style) => styleOf(other).includes(style));

/** `à l'article 5`, `to Section 5`: where its number begins. */
function headAgain(text: string, place: number, { name, kind }: Head, grammar: ReferenceGrammar): number {
  const from = endOf(grammar.again, text, place) ?? place;
  const headEnd = endOf(/[\p{L}-]+/uy, text, from);
  const head = headEnd === undefined ? undefined : headOf(text.slice(from, headEnd), grammar);
  return head?.kind === kind && head.name === name ? (endOf(grammar.sign, text, headEnd!) ?? place) : place;
}

/** The document that owns the numbers, or the clause or annex that they stand in. */
function completed(paragraph: Paragraph, items: Item[], head: Head, grammar: ReferenceGrammar): Unit {
  const { text } = paragraph;
  const last = items.at(-1)!;
  const end = endOf(grammar.following, text, last.end) ?? last.end;
  const owner = grammar.ownerAfter(paragraph, end);
  if (owner) {
    last.end = owner.end;
    return { items: items.map((item) => ({ ...item, document: owner })), end: owner.end };
  }
  const inner = items.length === 1 ? clauseAfter(paragraph, last, grammar) : undefined;
  if (inner) return inner;
  const outer = unitOf(paragraph, last.end, grammar);
  const [base] = outer?.items ?? [];
  if (!outer || !base || outer.items.length > 1 || base.kind === 'note') return { items, end: last.end };
  return { items: standingIn(items, base, outer.end, head), end: outer.end };
}

/** `annexe 3, article 2`, `Schedule 3, paragraph 2`: the part comes first. */
function clauseAfter(paragraph: Paragraph, { kind, name, number, start, end }: Item, grammar: ReferenceGrammar): Unit | undefined {
  const { text } = paragraph;
  if ((kind !== 'annex' && kind !== 'part') || !text.startsWith(', ', end)) return undefined;
  const headEnd = endOf(/[\p{L}-]+|§+/uy, text, end + 2);
  const head = headEnd === undefined ? undefined : headOf(text.slice(end + 2, headEnd), grammar);
  if (headEnd === undefined || (head?.kind !== 'clause' && head?.kind !== 'point')) return undefined;
  const unit = headedUnit(paragraph, end + 2, headEnd, head, grammar);
  if (!unit?.items.every((item) => item.number !== undefined && item.part === undefined && !item.document)) return undefined;
  return { end: unit.end, items: unit.items.map((item, at) => ({ ...item, part: `${name}-${number}`, ...(at === 0 ? { start } : {}) })) };
}

/** `article 1 de l'annexe 1` keeps its number, in that annex; `paragraph 2 of Section 5` is a point of the section. */
function standingIn(items: readonly Item[], base: Item, end: number, head: Head): Item[] {
  const own = items.map((item, at) => ({ ...item, end: at === items.length - 1 ? end : item.end }));
  if (base.document) return own.map((item) => ({ ...item, document: base.document! }));
  if (base.kind === 'annex' || base.kind === 'part') return own.map((item) => ({ ...item, part: `${base.name}-${base.number}` }));
  const goesOn = items.every(({ number }) => number?.startsWith(`${base.number}.`));
  return head.kind === 'point' && !goesOn ? inside(own, base, end) : own;
}
