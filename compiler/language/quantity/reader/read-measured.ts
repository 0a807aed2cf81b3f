/** So many of a unit that the contract declares, or of a symbol that stands for no kind of its own: `42 U`, `20 kW`, `10 utilisateurs`. */
import { endOf } from '../../text/words.ts';
import type { Cursor } from '../cursor.ts';
import type { RateLexicon } from '../lexicon.ts';
import type { Numerals } from '../numeral.ts';
import type { Per, Quantity } from '../quantity.ts';
import { perOf, readFlow, singular } from './read-rate.ts';
import { readCountedSymbol } from './unit-symbol.ts';

type Named = { readonly unit: string; readonly per?: readonly Per[] };

/** `spelt`: symbols in words; `half`: what after the unit is a half more of it, ` et demi`, so that the number before it is but a part. */
export function measuredReader({ readDecimal }: Numerals, half: RegExp, rate: RateLexicon, spelt: ReadonlyMap<string, string>) {
  const readSpelt = (cursor: Cursor): string | undefined => {
    cursor.spaces();
    return spelt.get(cursor.read(/\p{L}+ \p{L}+(?!\p{L})/uy)?.[0] ?? '');
  };
  return (cursor: Cursor): Quantity | undefined => {
    const read = readDecimal(cursor);
    if (read === undefined) return undefined;
    const unit = cursor.attempt(readDeclared) ?? cursor.attempt(readSpelt) ?? readCountedSymbol(cursor);
    if (unit !== undefined && endOf(half, cursor.text, cursor.at) !== undefined)
      return cursor.refuse('a number without a half after its unit');
    if (unit === undefined) return undefined;
    const per = readFlow(cursor, rate);
    if (cursor.text[cursor.at] === '/') return undefined;
    return { kind: 'measured', decimal: { digits: read.digits, scale: read.scale }, unit, ...perOf(per) };
  };
}

const noun = /(?:(?<=(?:mill(?:ion|iard|ier))s?) d(?:e |')| )(\p{L}{3,}(?:-\p{L}+)*)(?![\p{L}\d])/uy;
/** `de lait` of « 450 litres de lait ». */
const further = / (?:de |d'|of )?(\p{L}{3,}(?:-\p{L}+)*)(?![\p{L}\d])/uy;
/** What comes after it is a verb: `the four tenants pay a …`. */
const isPlural = (word: string): boolean => /[^s]s$/.test(word);
const mostNouns = 3;

/** Where no other reader took the words: so many of what a noun names, `12 000 requêtes`; what several nouns name is so many in a time. */
export function namedReader({ readDecimal }: Numerals, unfinished: RegExp, rate: RateLexicon) {
  const withoutAdjectives: RateLexicon = { ...rate, adjectives: new Map() };
  const readFlowOf = (cursor: Cursor): Named | undefined => {
    for (const nouns: string[] = []; nouns.length < mostNouns; ) {
      const next = cursor.read(nouns.length === 0 ? noun : further)?.[1];
      if (next === undefined || rate.notUnits.has(next)) return undefined;
      nouns.push(next);
      if (nouns.slice(0, -1).some(isPlural) && rate.article && endOf(rate.article, cursor.text, cursor.at) !== undefined) return undefined;
      const per = readFlow(cursor, rate.events.has(next) ? withoutAdjectives : rate, true);
      if (per.length > 0) return { unit: nouns.map(singular).join('-'), per };
    }
    return undefined;
  };
  const readOne = (cursor: Cursor): Named | undefined => {
    const start = cursor.at;
    const word = cursor.read(noun)?.[1];
    const isCode = /^[A-Z]+$/.test(cursor.source.slice(start + 1, cursor.at));
    return word === undefined || isCode ? undefined : { unit: singular(word) };
  };
  return (cursor: Cursor): Quantity | undefined => {
    const read = readDecimal(cursor);
    if (read === undefined || read.doubtful || endOf(unfinished, cursor.text, cursor.at) !== undefined) return undefined;
    const named = cursor.attempt(readFlowOf) ?? cursor.attempt(readOne);
    return named && { kind: 'measured', decimal: { digits: read.digits, scale: read.scale }, ...named };
  };
}

/** The longest of the declared words. */
function readDeclared(cursor: Cursor): string | undefined {
  cursor.spaces();
  const { units = new Map<string, string>() } = cursor.context;
  let best = '';
  for (const words of units.keys()) {
    const isHere = words.length > best.length && cursor.text.startsWith(words, cursor.at);
    if (isHere && !/[\p{L}\d]/u.test(cursor.text[cursor.at + words.length] ?? '')) best = words;
  }
  cursor.at += best.length;
  return units.get(best);
}
