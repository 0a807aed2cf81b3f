/**
 * A language's readers and the words around a quantity → what reads a mark whole and what is longest at a place of a paragraph.
 * The non-obvious law: a grammar is closed and reads every word; what it does not know is an error, never skipped.
 */
import { isCurrency } from '../../runtime/currency.ts';
import type { DetectedQuantity, ParsedQuantity } from '../detected.ts';
import { endOf, wordClass } from '../text/words.ts';
import { Cursor } from './cursor.ts';
import { type Quantity, type QuantityType, quantityNames } from './quantity.ts';
import { currencyStart } from './reader/read-currency.ts';
import type { ReadingContext } from './reading.ts';

export type QuantityReader = (cursor: Cursor) => Quantity | undefined;

export type Grammar = {
  /** In the order that decides when two of them read the same words. */
  readonly readers: readonly QuantityReader[];
  /** One more where the author wants this kind. */
  readonly wanted: Partial<Record<QuantityType, QuantityReader>>;
  /** Asked last of a mark's words, never of running text: a number of what a noun names. */
  readonly counted: QuantityReader;
  /** Words that may stand before a quantity without changing it, and after it. */
  readonly lead: RegExp;
  readonly tail: RegExp;
  /** Of these, the ones that hedge it: the number is read, the hedge is kept. */
  readonly hedge: RegExp;
  /** What, before an opening of days, leaves them out. */
  readonly except: RegExp;
  /** What leads to a scale or a proportion: `à l'échelle `, `a ratio of `. */
  readonly scale: RegExp;
  /** What joins numbers that share the unit of the last: `two or three days`. */
  readonly joint: RegExp;
  /** A divisor of several after an amount that is refused for it. */
  readonly many: RegExp;
  /** What makes of a number or a length a share of so many: ` appels sur dix`, ` days out of seven`. */
  readonly share: RegExp;
  /** A unit after a number that no reader took: the number alone would say another thing. */
  readonly unfinished: RegExp;
  /** Words of currencies that stand before an amount, and the pattern of what ends with one of them. */
  readonly currencyBefore: ReadonlyMap<string, string>;
  readonly currencyWords: RegExp;
};

const mostLeads = 5;

/** The same quantity again in parentheses, `thirty days (30 days)`: another one is refused, any other parenthesis left unread. */
export const agreeing =
  (reader: QuantityReader): QuantityReader =>
  (cursor) => {
    const quantity = reader(cursor);
    if (quantity === undefined) return undefined;
    const start = cursor.at;
    const again = cursor.attempt((c) => {
      const other = c.read(/ *\( */y) && reader(c);
      return other && c.read(/ *\)/y) ? other : undefined;
    });
    return again === undefined || sameQuantity(again, quantity) ? quantity : cursor.refuse('the same quantity twice', start);
  };

const sameQuantity = (a: Quantity, b: Quantity): boolean => keyOf(a) === keyOf(b);
const keyOf = (quantity: Quantity): string =>
  JSON.stringify(quantity, (key, part) => (key === 'decimal' ? shortest(part) : typeof part === 'bigint' ? `${part}` : part));

function shortest({ digits, scale }: { digits: bigint; scale: number }): string {
  let [number, decimals] = [digits, scale];
  for (; decimals > 0 && number % 10n === 0n; decimals--) number /= 10n;
  return `${number}e-${decimals}`;
}

/** The places where the quantity may begin: at the start, and after each word that leads to it. */
function beginnings(cursor: Cursor, { lead }: Grammar): number[] {
  cursor.spaces();
  const places = [cursor.at];
  while (places.length <= mostLeads && cursor.read(lead) !== undefined) places.push(cursor.at);
  return places;
}

/** Reads with one reader from one place to the end of the text. */
function readWhole(cursor: Cursor, place: number, reader: QuantityReader, { tail }: Grammar): { value: Quantity; end: number } | undefined {
  cursor.at = place;
  const value = reader(cursor);
  if (value === undefined) return undefined;
  const end = cursor.at;
  cursor.read(tail);
  return cursor.atEnd() ? { value, end } : cursor.fail('the end of the quantity');
}

/** What hedges a quantity among the words before and after it: `au moins`, `up to`. */
function hedgeOf(before: string, after: string, { hedge }: Grammar): { hedge?: string } {
  const found = new RegExp(hedge, 'u').exec(before.trim()) ?? new RegExp(hedge, 'u').exec(after.trim());
  return found ? { hedge: found[0].trim() } : {};
}

export function parserOf(grammar: Grammar) {
  return (text: string, wanted?: QuantityType, context: ReadingContext = {}): ParsedQuantity => {
    const cursor = new Cursor(text, 0, undefined, context);
    const extra = wanted === undefined ? undefined : grammar.wanted[wanted];
    const readers = [...grammar.readers, ...(extra === undefined ? [] : [extra])];
    const places = beginnings(cursor, grammar);
    const others: Quantity[] = [];
    for (const place of places) {
      for (const reader of readers) {
        const read = readWhole(cursor, place, reader, grammar);
        if (read !== undefined && (wanted === undefined || read.value.kind === wanted)) {
          return { ok: true, value: read.value, ...hedgeOf(cursor.text.slice(0, place), cursor.text.slice(read.end), grammar) };
        }
        if (read !== undefined) others.push(read.value);
      }
    }
    const counted = readWhole(new Cursor(text, 0, undefined, context), places[0] ?? 0, grammar.counted, grammar);
    if (counted !== undefined && (wanted === undefined || wanted === 'measured')) return { ok: true, value: counted.value };
    const other = others[0];
    if (wanted === undefined || other === undefined) return { ok: false, ...cursor.error() };
    return { ok: false, at: places[0] ?? 0, expected: `${quantityNames[wanted]}, not ${quantityNames[other.kind]}` };
  };
}

export type Hit = { readonly start: number; readonly end: number; readonly form: DetectedQuantity['form']; readonly quantity?: Quantity };

/** The longest quantity the grammar reads at `start`, ending at the end of a word. */
export function longestQuantity(cursor: Cursor, start: number, { readers }: Grammar): Hit | undefined {
  const { text } = cursor;
  let best: Hit | undefined;
  for (const reader of readers) {
    cursor.at = start;
    const quantity = reader(cursor);
    if (quantity === undefined || cursor.at <= (best?.end ?? start)) continue;
    const isCut = wordClass(text.charCodeAt(cursor.at)) !== 0 && wordClass(text.charCodeAt(cursor.at - 1)) !== 0;
    if (!isCut && !isElided(text, cursor.at)) best = { start, end: cursor.at, form: 'quantity', quantity };
  }
  return best;
}

/** `l'annexe 3 s'applique`: a letter that begins the next word. */
const isElided = (text: string, at: number): boolean =>
  /(?<!\p{L})\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) && /^'\p{L}/u.test(text.slice(at, at + 2));

const bare: ReadonlySet<string> = new Set(['count', 'decimal']);
export const isBare = ({ quantity }: Hit): boolean => quantity === undefined || bare.has(quantity.kind);

/** `kWc`, `µg`, `ppm`: a symbol that no reader knows. */
const otherSymbol = / ?(?:\p{Ll}{1,2}\p{Lu}\p{L}{0,3}|[µμ]\p{L}{1,3}|pp[mb]|\p{L}{1,3}[²³])(?![\p{L}\d])/uy;

const code = / ?([A-Z]{3})(?!\p{L})/uy;

/** The end of a currency whose amount was refused. */
function currencyEnd(source: string, at: number): number | undefined {
  const end = endOf(code, source, at);
  return end !== undefined && isCurrency(source.slice(end - 3, end)) ? end : undefined;
}

const shared: ReadonlySet<string> = new Set(['period', 'duration', 'points']);

/** A number whose unit no reader took, or what it is a share of, with that and without a value: a part is never told as the whole. */
export function finished({ source, text }: Cursor, hit: Hit, { unfinished, share }: Grammar): Hit {
  const of = isBare(hit) || shared.has(hit.quantity?.kind ?? '') ? endOf(share, text, hit.end) : undefined;
  if (of !== undefined) return { start: hit.start, end: of, form: 'number' };
  if (!isBare(hit)) return hit;
  if (hit.form !== 'quantity' && hit.form !== 'number') return hit;
  const end = endOf(unfinished, text, hit.end) ?? endOf(otherSymbol, source, hit.end) ?? currencyEnd(source, hit.end);
  return end === undefined ? hit : { start: hit.start, end, form: 'number' };
}

/** So many of what a noun names in a span of time, `12 000 requêtes par mois`: the number alone would say another thing. */
export function flowAt(cursor: Cursor, start: number, { counted }: Grammar): Hit | undefined {
  cursor.at = start;
  const quantity = counted(cursor);
  return quantity?.kind === 'measured' && quantity.per ? { start, end: cursor.at, form: 'quantity', quantity } : undefined;
}

/** A number whose sign says that it is below zero, or whose currency no reader took: with the sign, and without a value. */
export function signedNumber(cursor: Cursor, start: number, hit: Hit, { currencyWords }: Grammar): Hit | undefined {
  const { text } = cursor;
  const { end } = hit;
  const currency = isBare(hit) ? currencyStart(cursor, start, currencyWords) : undefined;
  if (currency !== undefined) return { start: currency, end: endOf(/ *\([^()]{1,60}\)/y, text, end) ?? end, form: 'number' };
  const isNegative =
    /(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, start - 2), start)) && !/\d ?[-−]$/.test(text.slice(Math.max(0, start - 3), start));
  return isNegative && wordClass(text.charCodeAt(start)) === 2 ? { start: start - 1, end, form: 'number' } : undefined;
}
