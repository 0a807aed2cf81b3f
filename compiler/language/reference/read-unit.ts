/**
 * One reference and what it stands in or is owned by: `points a) et b) de l'article 11`, `Schedule 3, paragraph 2`, `article 5 du RGPD`.
 * The non-obvious law: what stands `of` something is read with it, whichever of the two comes first.
 */
import { endOf } from '../text/words.ts';
import { type Item, pointItem } from './read-item.ts';
import { afterAside, extend, numbersFrom } from './read-list.ts';
import { headOf, lineAt, lineNumber, type Point, pointAt, pointName, type ReadPoint } from './read-point.ts';
import type { Head, Paragraph, ReferenceGrammar } from './reference-grammar.ts';

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
    head.kind === 'line' ? lineNumber(text, place, from, grammar) : asClause.kind === 'clause' ? pointName(text, place, from) : undefined;
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
  const items: Item[] = [pointItem(paragraph, first, grammar)];
  extend(paragraph, items, { kind: 'clause', name: '', plural: true }, grammar);
  const outer = unitOf(paragraph, items.at(-1)!.end, grammar);
  if (!outer) return needsOf ? undefined : { items, end: items.at(-1)!.end };
  const [base] = outer.items;
  if (!base || outer.items.length > 1) return undefined;
  return { items: inside(items, base, outer.end), end: outer.end };
}

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

/** The document that owns the numbers, or the clause or annex that they stand in. */
function completed(paragraph: Paragraph, items: Item[], head: Head, grammar: ReferenceGrammar): Unit {
  const { text } = paragraph;
  const last = items.at(-1)!;
  const end = afterAside(paragraph, endOf(grammar.following, text, last.end) ?? last.end);
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
