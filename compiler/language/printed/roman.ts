/** Roman numerals up to 89, in either case: as far as contracts count with them. */

const numeral = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** `iv` → 4; undefined for what is no numeral. */
export function romanValue(text: string): number | undefined {
  if (!numeral.test(text)) return undefined;
  const signs = [...text.toLowerCase()].map((sign) => values[sign]!);
  return signs.reduce((sum, value, at) => sum + (value < (signs[at + 1] ?? 0) ? -value : value), 0);
}

/** The source of a pattern for a numeral in capitals. */
export const romanCapitals = '(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})';
