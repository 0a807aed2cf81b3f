/**
 * The currency of an amount: its sign, its code of ISO 4217, or words before or after it. The non-obvious law: what several countries
 * call so (`$`, `Rs`) is one currency where the contract's law or a country beside it says which; letters of a sign are capitals.
 */
import { isCurrency } from '../../../runtime/currency.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import type { Cursor } from '../cursor.ts';

const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  zł: 'PLN',
  kč: 'CZK',
};
/** Whose dollar, by the letters before or after its sign. */
const tags: Readonly<Record<string, string>> = {
  us: 'USD',
  usd: 'USD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cad: 'CAD',
  hk: 'HKD',
  hkd: 'HKD',
  nz: 'NZD',
  nzd: 'NZD',
  s: 'SGD',
  r: 'BRL',
};
const dollar = /(?:(us|au|ca|hk|nz) ?|([acsr]))?\$/uy;
const otherSign = /€|£|₹|₽|₺|₩|₪|zł|kč/uy;
const tagAfter = / ?(us|can|cad|ca|usd|aud|au|nzd|nz|hkd|hk)(?!\p{L})/uy;

/** Of what several countries call so: whose it is by the contract's law, and where that does not say; none is refused. */
const shared: Readonly<Record<string, { readonly else?: string; readonly by: Readonly<Record<string, string>> }>> = {
  $: { else: 'USD', by: { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD' } },
  '₨': { by: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' } },
  franc: { by: { CH: 'CHF', LI: 'CHF' } },
  cfa: {
    by: {
      ...Object.fromEntries(['BF', 'BJ', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG'].map((country) => [country, 'XOF'])),
      ...Object.fromEntries(['CF', 'CG', 'CM', 'GA', 'GQ', 'TD'].map((country) => [country, 'XAF'])),
    },
  },
};

/** A currency's code, or the name that several countries share → its code under the contract's law; `known` is one said before. */
export function currencyUnder(cursor: Cursor, name: string, known?: string): string | undefined {
  const several = shared[name];
  if (several === undefined) return name;
  if (known !== undefined && Object.values(several.by).includes(known)) return known;
  return several.by[cursor.context.jurisdiction ?? ''] ?? several.else ?? cursor.refuse('whose currency it is');
}

/** Letters that the source writes in capitals, read by `pattern` at the cursor. */
function readCapitals(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  return cursor.attempt((c) => {
    const start = c.at;
    const found = c.read(pattern);
    return found && !/\p{Ll}/u.test(c.source.slice(start, c.at)) ? found : undefined;
  });
}

/** `€`, `US$`, `$`, `$ CAD`: a code, or `$` where nothing says whose dollar. */
export function readSign(cursor: Cursor): string | undefined {
  const other = cursor.read(otherSign)?.[0];
  if (other !== undefined) return signs[other];
  const found = readCapitals(cursor, dollar);
  if (found === undefined) return undefined;
  const tag = found[1] ?? found[2];
  return tag === undefined ? (readTag(cursor) ?? '$') : tags[tag];
}

/** ` CAD`, ` US` after a dollar or its amount. */
export function readTag(cursor: Cursor): string | undefined {
  const tag = readCapitals(cursor, tagAfter)?.[1];
  return tag === undefined ? undefined : tags[tag];
}

/** Three capitals that ISO 4217 lists; `eur` in any case. */
export function readCode(cursor: Cursor): string | undefined {
  const start = cursor.at;
  const found = cursor.read(/[a-z]{3}(?!\p{L})/uy);
  if (found === undefined) return undefined;
  const code = cursor.source.slice(start, cursor.at);
  if (isCurrency(code) || found[0] === 'eur') return code.toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? cursor.fail('a currency of ISO 4217', start) : undefined;
}

/** The longest of the words that a map knows at the cursor, ending at a word's end → what it says of them. */
export function readWords(cursor: Cursor, words: ReadonlyMap<string, string>): string | undefined {
  const start = cursor.at;
  let best = '';
  for (const each of words.keys()) {
    const isHere = each.length > best.length && cursor.text.startsWith(each, start);
    if (isHere && !/\p{L}/u.test(cursor.text[start + each.length] ?? '')) best = each;
  }
  if (best === '') return undefined;
  cursor.at = start + best.length;
  return words.get(best);
}

const signBefore = /(?:(?<!\p{L})(?:us|au|ca|hk|nz) ?(?=\$))?[€£$₹₩₪₺₽] ?$/u;
const letterBefore = /(?<!\p{L})[acsr]\$ ?$/u;
const mostLetters = 24;

/** What ends with one of the words of a map, a dot and a space after them or not. */
export const wordsEnding = (words: ReadonlyMap<string, string>): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${[...words.keys()].map(escapePattern).join('|')})\\.? ?$`, 'u');

/**
 * Where the currency that stands before the digits at `start` begins: `US$ 100`, `€100`, `Rs. 5,000`. `words`, which ends at the digits,
 * are those of the language.
 */
export function currencyStart({ text, source }: Cursor, start: number, words: RegExp): number | undefined {
  const from = Math.max(0, start - mostLetters);
  const before = text.slice(from, start);
  const found = words.exec(before) ?? letterBefore.exec(before) ?? signBefore.exec(before);
  if (found === null) return undefined;
  const at = from + found.index;
  const sign = at + found[0].indexOf('$');
  return sign >= at && /\p{Ll}/u.test(source.slice(at, sign)) ? sign : at;
}
