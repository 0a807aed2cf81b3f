/**
 * Text → its words, numbers and signs with their places. Two tokens are the same if their keys are: typography (curly
 * apostrophes, hard spaces, stray accents) does not count, capitals do, since they make defined terms.
 */

export type Token = { readonly key: string; readonly start: number; readonly end: number };

/** A number keeps its separators, primes and sign (`99,9 %`, `43'12''`, `1/4`); an elided article stands apart (`l'` `article`). */
const pattern =
  /\p{N}+(?:[.,:/'’′]\p{N}+)*(?:['’′″"]{1,2}(?!\p{L})|[ \u00a0\u202f]?[%€])?|[\p{L}\p{M}]+['’ʼ](?=[\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

const spellings: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '′': "'",
  '″': '"',
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
};

const keyOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{M}\s]/gu, '')
    .replace(/[’ʼ‘′″“”‐‑–]/g, (sign) => spellings[sign] ?? sign)
    .replaceAll("''", '"');

/** `l’article 5.1` → `l'` `article` `5.1`; what stands before `from` is left out. */
export function tokensOf(text: string, from = 0): Token[] {
  return Array.from(text.slice(from).matchAll(pattern), ({ 0: word, index }) => ({
    key: keyOf(word),
    start: from + index,
    end: from + index + word.length,
  })).filter(({ key }) => key !== '');
}

export const isWord = (key: string): boolean => /[\p{L}\p{N}]/u.test(key);
export const isNumber = (key: string): boolean => /^\p{N}/u.test(key);
