/** The divisors of a rate: `par mois et par utilisateur`, `/GB`, `an hour`. What follows `par` and names no unit is left unread. */
import type { Cursor } from '../cursor.ts';
import type { RateLexicon } from '../lexicon.ts';
import type { Per } from '../quantity.ts';
import { readDividingSymbol } from './unit-symbol.ts';

const noun = /\p{L}[\p{L}-]*(?:²)?(?![\p{L}\d])/uy;

/** `utilisateurs` → `utilisateur`; `repas`, `colis` and `accès` are one. */
export const singular = (word: string): string => word.replace(/(?<=\p{L}{2}[^aiès\P{L}])s$/u, '');

/** A span of time of a kind, `policy year`, or what a participle tells of, `enrolled patient`: one unit. */
const nounAfter = / (\p{Ll}{3,})(?!\p{L})/uy;
const spanAfter = / (year|half-year|quarter|month|week|day|night|hour)(?!\p{L})/uy;

function readUnit(cursor: Cursor, { units, notUnits, tail }: RateLexicon, isSlash: boolean): Per | undefined {
  const start = cursor.at;
  const symbol = readDividingSymbol(cursor);
  if (symbol !== undefined && (isSlash || /..|[²³]/u.test(symbol)) && !units.has(symbol.toLowerCase()))
    return withTail(cursor, { base: `#${symbol}`, size: 1n }, tail);
  const longest = [...units.keys()].filter((words) => words.includes(' ') && cursor.text.startsWith(words, start));
  for (const words of longest.sort((a, b) => b.length - a.length)) {
    cursor.at = start + words.length;
    if (!/[\p{L}\d]/u.test(cursor.text[cursor.at] ?? '')) return withTail(cursor, units.get(words)!, tail);
  }
  cursor.at = start;
  const word = cursor.read(noun)?.[0];
  if (word === undefined || notUnits.has(word)) return undefined;
  const known = units.get(word);
  if (known) return withTail(cursor, known, tail);
  const declared = cursor.context.units?.get(word);
  if (declared) return withTail(cursor, { base: `#${declared}`, size: 1n }, tail);
  const isName = /^\p{Lu}/u.test(cursor.source[start] ?? '') && !isSlash;
  if (word.length < 3 || isName) return undefined;
  const rest = cursor.read(/(?:ed|ing)$/.test(word) ? nounAfter : spanAfter)?.[1];
  return withTail(cursor, { base: `#${singular(word)}${rest === undefined ? '' : `-${singular(rest)}`}`, size: 1n }, tail);
}

/** `a month's rent` is for no month. */
function withTail(cursor: Cursor, per: Per, tail: RegExp): Per | undefined {
  if (/^'s(?!\p{L})/u.test(cursor.text.slice(cursor.at, cursor.at + 3))) return undefined;
  cursor.read(tail);
  return per;
}

/** `et mois` of `par serveur et mois`. */
function readAlso(cursor: Cursor, lexicon: RateLexicon): Per | undefined {
  return cursor.read(lexicon.also) && isKnown(cursor, lexicon) ? readUnit(cursor, lexicon, false) : undefined;
}

/** Whether the word at the cursor is a unit by itself, where any other noun may begin something else. */
function isKnown({ text, at, context }: Cursor, { units }: RateLexicon): boolean {
  const next = /^\p{L}+/u.exec(text.slice(at, at + longestUnit))?.[0] ?? '';
  return units.has(next) || context.units?.has(next) === true;
}

const longestUnit = 24;

/** Every divisor from the cursor on; none where there is none. `first`: what leads to the first of them. */
export function readPer(cursor: Cursor, lexicon: RateLexicon, first = lexicon.per): readonly Per[] {
  const adjective = cursor.attempt((c) => lexicon.adjectives.get(c.read(/ (\p{L}+(?:\.\p{L}\.)?)(?!\p{L})/uy)?.[1] ?? ''));
  const divisors: Per[] = adjective ? [adjective] : [];
  for (;;) {
    const next =
      cursor.attempt((c) => {
        const lead = c.read(divisors.length === 0 ? first : lexicon.more);
        return lead && (!lead[0].startsWith(',') || isKnown(c, lexicon)) ? readUnit(c, lexicon, lead[0].includes('/')) : undefined;
      }) ?? (divisors.length === 0 ? undefined : cursor.attempt((c) => readAlso(c, lexicon)));
    if (next === undefined) return divisors;
    divisors.push(next);
  }
}

const spans: ReadonlySet<string> = new Set(['#month', '#year', '#quarter', '#half-year', '#week', '#day', '#working-day']);

/** `#flight-hour`. */
const spanOfKind = /-(?:year|quarter|month|week|day|night|hour)$/;

/** Divisors of which one is a span of time, `par mois`, so that what stands before is a flow; what is so much for each user stays so much. `ofNoun`: of what a noun counts, so that `/s` is no ending. */
export function readFlow(cursor: Cursor, lexicon: RateLexicon, ofNoun = false): readonly Per[] {
  const start = cursor.at;
  const here = readPer(cursor, lexicon);
  const divisors = here.length === 0 && cursor.read(lexicon.of) ? readPer(cursor, lexicon) : here;
  const isSpelt = ofNoun || /\p{L}{2,}$/u.test(cursor.text.slice(start, cursor.at));
  if (divisors.some(({ base, size }) => spans.has(base) || spanOfKind.test(base) || (base === 's' && (size > 1n || isSpelt))))
    return divisors;
  cursor.at = start;
  return [];
}

/** `per` of a quantity, left out where there is none. */
export const perOf = (per: readonly Per[]): { readonly per?: readonly Per[] } => (per.length === 0 ? {} : { per });
