/** Sizes in bytes and rates in bits or bytes per second, of every prefix: `Ko` decimal, `Kio` binary. `Mb`, megabits to some, is refused. */
import type { Cursor } from '../cursor.ts';
import type { RateLexicon, SizeLexicon } from '../lexicon.ts';
import type { Numerals } from '../numeral.ts';
import type { Decimal, Per, Quantity } from '../quantity.ts';
import { perOf, readFlow } from './read-rate.ts';

const prefixes = ['', 'k', 'm', 'g', 't', 'p', 'e'];

/** Bytes of a prefix: `g` → 10^9, `gi` → 2^30. */
const bytesOf = (prefix: string): bigint => {
  const power = BigInt(prefixes.indexOf(prefix.charAt(0)));
  return prefix.endsWith('i') ? 1024n ** power : 1000n ** power;
};

/** A unit of bytes: `o`, `B` and, in words, `octets`, `gigabytes`. The size of one, and how it is written. */
function readByteUnit(cursor: Cursor, lexicon: SizeLexicon): bigint | undefined {
  const before = cursor.at;
  cursor.spaces();
  const start = cursor.at;
  if (cursor.read(lexicon.bytes)) return wordSize(cursor.text.slice(start, cursor.at));
  const unit = cursor.read(/([kmgtpe]?i?)([ob])(?!\p{L}|\/s(?!\p{L}))/uy);
  // `4B` numbers a flat as often.
  const isLabel = unit?.[1] === '' && before === start;
  const isByte = unit && !isLabel && isByteLetter(cursor, lexicon, unit[2]!, start) && !(unit[1] === 'i');
  return isByte ? bytesOf(unit[1] ?? '') : cursor.fail('a unit', start);
}

/** `B`, and `o` where the language has it or a capital stands before it: `5 to` is no size in English. */
const isByteLetter = ({ source, at }: Cursor, { byte }: SizeLexicon, letter: string, start: number): boolean =>
  letter === 'o' ? byte === 'o' || /\p{Lu}/u.test(source.slice(start, at)) : source[at - 1] === 'B';

const prefixInWords = /^(kilo|mega|giga|tera|peta|kibi|mebi|gibi|tebi)/u;

/** `mégaoctets`, `gibibytes`: the prefix by its first letter, binary where it ends in `bi`. */
function wordSize(word: string): bigint {
  const prefix = prefixInWords.exec(word.normalize('NFD').replace(/\p{M}/gu, ''))?.[1] ?? '';
  return bytesOf(`${prefix.charAt(0)}${prefix.endsWith('bi') ? 'i' : ''}`);
}

export function bytesReader({ readDecimal }: Numerals, lexicon: SizeLexicon, rate: RateLexicon) {
  return (cursor: Cursor): Quantity | undefined => {
    const start = cursor.at;
    const decimal = readDecimal(cursor);
    const unit = decimal && readByteUnit(cursor, lexicon);
    if (decimal === undefined || unit === undefined) return undefined;
    const [total, divisor] = [decimal.digits * unit, 10n ** BigInt(decimal.scale)];
    const isWhole = total % divisor === 0n && total / divisor <= BigInt(Number.MAX_SAFE_INTEGER);
    if (!isWhole) return cursor.refuse('a whole number of bytes', start);
    return { kind: 'bytes', bytes: Number(total / divisor), ...perOf(readFlow(cursor, rate)) };
  };
}

const shifted = ({ digits, scale }: Decimal, power: number): Decimal =>
  power >= scale ? { digits: digits * 10n ** BigInt(power - scale), scale: 0 } : { digits, scale: scale - power };

const bitPowers: Readonly<Record<string, number>> = { '': -6, k: -3, m: 0, g: 3, t: 6 };
const bitsOfByte = 8n;

/** `101 Mbps`, `1 Gbit/s`, `50 Mo/s`: in Mbps. */
export function bandwidthReader({ readDecimal }: Numerals, lexicon: SizeLexicon) {
  return (cursor: Cursor): Quantity | undefined => {
    const decimal = readDecimal(cursor);
    if (decimal === undefined) return undefined;
    const isBytes = cursor.attempt((c) => readByteRate(c));
    if (isBytes !== undefined)
      return { kind: 'mbps', decimal: shifted({ digits: decimal.digits * bitsOfByte, scale: decimal.scale }, isBytes) };
    const start = cursor.at;
    const unit = cursor.read(lexicon.bits);
    if (unit === undefined) return undefined;
    if (/[a-z]?B(?:ps|\/)/.test(cursor.source.slice(start, cursor.at))) return cursor.refuse('bits or bytes per second', start);
    return { kind: 'mbps', decimal: shifted(decimal, bitPowers[unit[1] ?? ''] ?? 0) };
  };
}

/** `Mo/s`, `MB/s`: the power of ten of a megabyte it is. */
function readByteRate(cursor: Cursor): number | undefined {
  const unit = cursor.read(/ *([kmgt]?)([ob])\/s(?!\p{L})/uy);
  const isByte = unit && (unit[2] === 'o' || cursor.source[cursor.at - 3] === 'B');
  return isByte ? bitPowers[unit[1] ?? ''] : undefined;
}

/** Sizes as divisors of a rate: `par Go`. */
export const bytePers = (letter: string): [string, Per][] =>
  prefixes.flatMap((prefix): [string, Per][] =>
    prefix === '' ? [] : [prefix, `${prefix}i`].map((each): [string, Per] => [`${each}${letter}`, { base: 'byte', size: bytesOf(each) }]),
  );
