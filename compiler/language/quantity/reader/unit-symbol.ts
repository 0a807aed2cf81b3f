/** Symbols of measures that are no kind of their own, as they are written: `kWh`, `m²`. */
import type { Cursor } from '../cursor.ts';

const written =
  '°C|°F|kVA|kWh|MWh|GWh|MVA|kW|MW|GW|VA|Wh|W|kV|mV|V|mA|Ah|A|U|GHz|MHz|kHz|Hz|dB\\(A\\)|dB|kg|mg|g|t|km²|cm²|mm²|km|cm|mm|m²|m2|m³|m3|ml|cl|dl|hl|l|L|ha|bar|kPa|kN|rpm|px';
const counted = new RegExp(` ?(${written})(?![\\p{L}\\d²³])`, 'uy');
const divided = new RegExp(`(${written})(?![\\p{L}\\d²³])`, 'uy');
const squared: Readonly<Record<string, string>> = { m2: 'm²', m3: 'm³' };

function readSymbol(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.source);
  if (found === null) return undefined;
  cursor.at += found[0].length;
  return squared[found[1]!] ?? found[1];
}

/** After a number: ` kWh`. */
export const readCountedSymbol = (cursor: Cursor): string | undefined => readSymbol(cursor, counted);

/** In a divisor: `m²` of `€/m²/an`. */
export const readDividingSymbol = (cursor: Cursor): string | undefined => readSymbol(cursor, divided);
