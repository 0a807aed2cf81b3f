/** All numbers and points that are listed under one word: `articles 4 et 7 à 9`, `Sections 3(b)(ii) and (iii)`, `clauses 5 (Fees) and 6 (Term)`. */
import { endOf } from '../text/words.ts';
import { type Item, isAlike, numberItem } from './read-item.ts';
import { headOf, lineAt, type Point, pointAt, pointName, type ReadPoint } from './read-point.ts';
import type { Head, Paragraph, ReferenceGrammar } from './reference-grammar.ts';

/** The numbers after a head: `5.1, 5.2 et 5.3`; the first one's span begins with the head. */
export function numbersFrom(paragraph: Paragraph, start: number, place: number, head: Head, grammar: ReferenceGrammar): Item[] {
  const first = numberItem(paragraph, start, place, head, grammar);
  if (!first) return [];
  const items = hyphened(first, head);
  extend(paragraph, items, head, grammar);
  return items;
}

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

const aside = / (?:\((?=\p{Lu}\p{L})[^()]{2,80}\)|« ?[^»]{2,80} ?»|“[^”]{2,80}”|"[^"]{2,80}")/uy;

/** The end of a title that is said after a number, `5 (Fees)`, and changes nothing; `at` where there is none. */
export const afterAside = ({ source }: Paragraph, at: number): number => endOf(aside, source, at) ?? at;

/** What is listed after the first, as long as it goes on. */
export function extend(paragraph: Paragraph, items: Item[], head: Head, grammar: ReferenceGrammar): void {
  const { text } = paragraph;
  while (items.length < 20) {
    const last = items.at(-1)!;
    const end = last.number === undefined ? last.end : afterAside(paragraph, last.end);
    const to = endOf(grammar.to, text, end);
    const and = to === undefined ? endOf(grammar.and, text, end) : undefined;
    const place = to ?? and;
    if (place === undefined) return;
    const next = nextItem(paragraph, last, place, head, grammar, to !== undefined);
    if (!next || (isFaint(text.slice(end, place), to !== undefined) && !head.plural && isNewNumber(next, last, place))) return;
    items.push(to === undefined ? next : { ...next, through: true });
  }
}

/** A comma, a dash and `to` alone hold no list together under a word in the singular. */
const isFaint = (connector: string, ranges: boolean): boolean => ranges || /^ ?, ?$/.test(connector);

/** `Section 5, 2 copies`; not `Section 5 to Section 7`, which says its word again. */
const isNewNumber = (next: Item, last: Item, place: number): boolean =>
  next.number !== last.number && !next.number?.includes('.') && next.written?.[0] === place;

/** After `5.2(c)`, a bare `a` begins other words. */
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
  const isLine = !head.plural && last.points.at(-1)?.line;
  const numbered = last.number === undefined || isLine ? undefined : numberItem(paragraph, place, again, head, grammar);
  if (numbered) return endOf(grammar.unit, text, numbered.end) === undefined || numbered.points.length > 0 ? numbered : undefined;
  if (last.points.length === 0) return undefined;
  const point = lineAt(text, place, grammar) ?? pointName(text, place, place);
  if (!point || endOf(grammar.unit, text, point.end) !== undefined) return undefined;
  if (text.slice(place, point.end) === 'a' && text[last.end - 1] === ')') return undefined;
  if (!point.point.line && /^\d+$/.test(point.point.name) && !/[°)]/.test(text.slice(place, point.end)) && !last.points.at(-1)!.line)
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

/** `à l'article 5`, `to Section 5`: where its number begins. */
function headAgain(text: string, place: number, { name, kind }: Head, grammar: ReferenceGrammar): number {
  const from = endOf(grammar.again, text, place) ?? place;
  const headEnd = endOf(/[\p{L}-]+/uy, text, from);
  const head = headEnd === undefined ? undefined : headOf(text.slice(from, headEnd), grammar);
  return head?.kind === kind && head.name === name ? (endOf(grammar.sign, text, headEnd!) ?? place) : place;
}
