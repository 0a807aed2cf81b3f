/** How often in a span of time: `twice a year`, `deux fois par an`, `once per quarter`. Without the span, the same words multiply. */
import type { Cursor } from '../cursor.ts';
import type { RateLexicon, RatioLexicon } from '../lexicon.ts';
import type { Numerals } from '../numeral.ts';
import type { Decimal, Quantity } from '../quantity.ts';
import { readFlow } from './read-rate.ts';

export function frequencyReader({ readDecimal }: Numerals, { often, times, timesUnit }: RatioLexicon, rate: RateLexicon) {
  const readOften = (cursor: Cursor): Decimal | undefined => {
    const value = often.get(cursor.read(/\p{L}+/uy)?.[0] ?? '');
    return value === undefined ? undefined : { digits: value, scale: 0 };
  };
  const readTimes = (cursor: Cursor): Decimal | undefined => {
    const read = readDecimal(cursor);
    return read && cursor.read(times) ? { digits: read.digits, scale: read.scale } : undefined;
  };
  return (cursor: Cursor): Quantity | undefined => {
    const decimal = cursor.attempt(readOften) ?? readTimes(cursor);
    const per = decimal === undefined ? [] : readFlow(cursor, rate);
    return decimal && per.length > 0 ? { kind: 'measured', decimal, unit: timesUnit, per } : undefined;
  };
}
