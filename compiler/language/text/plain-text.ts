/**
 * Text in, the same text in one spelling out: lower case, straight apostrophes and primes, plain spaces and hyphens.
 * The non-obvious law: every index stays valid, since each UTF-16 unit is replaced by exactly one.
 */

const spellings: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u2032': "'",
  '\u2033': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
};

const lowerUnit = (unit: string): string => {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
};

/** Lowers `text` without moving an index: a unit whose lower case is longer (`İ`) stays as it is. */
const lowerInPlace = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[\s\S]/g, lowerUnit);
};

/** `L’Année` → `l'année`; the result has the length of `text`. */
export const plainText = (text: string): string =>
  lowerInPlace(text).replace(
    /[\u00a0\u2009\u202f\t\n\r\u2018\u2019\u02bc\u2032\u2033\u201d\u2010\u2011]/g,
    (unit) => spellings[unit] ?? unit,
  );
