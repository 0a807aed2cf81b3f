/**
 * Text → its words, numbers and signs with their places. Two tokens are the same if their keys are: typography (curly
 * apostrophes, shapes of quotes, hard spaces, ligatures, soft hyphens, stray accents) does not count, capitals do, since they make
 * defined terms.
 */

export type Token = { readonly key: string; readonly start: number; readonly end: number };

/** Signs that no reader sees: soft hyphens, joiners, byte order marks. */
const unseen = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff';

/** A number keeps its separators, primes and sign (`99,9 %`, `43'12''`, `1/4`); an elided article stands apart (`l'` `article`). */
const pattern = new RegExp(
  [
    `\\p{N}+(?:[.,:/'’′]\\p{N}+)*(?:['’′″"]{1,2}(?!\\p{L})|[ \\u00a0\\u202f]?[%€])?`,
    `[\\p{L}\\p{M}${unseen}]+['’ʼ](?=[\\p{L}\\p{N}])`,
    `[\\p{L}\\p{M}\\p{N}${unseen}]+`,
    String.raw`\.{3}`,
    String.raw`[^\s\p{L}\p{M}\p{N}]`,
  ].join('|'),
  'gu',
);

/** One spelling for signs that typographers choose between. */
const spellings: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'’ʼ‘‛‹›′'].map((sign) => [sign, "'"])),
  ...Object.fromEntries([...'″“”„‟«»'].map((sign) => [sign, '"'])),
  ...Object.fromEntries([...'‐‑‒–—−'].map((sign) => [sign, '-'])),
  '…': '...',
  ...{ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' },
  ...{ œ: 'oe', æ: 'ae', Œ: 'Oe', Æ: 'Ae' },
};

const spelled = new RegExp(`[${Object.keys(spellings).join('')}]`, 'gu');
const invisible = new RegExp(`[\\p{M}\\s${unseen}]`, 'gu');

const keyOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(spelled, (sign, at: number, whole: string) => {
      const letters = spellings[sign]!;
      return /[ŒÆ]/.test(sign) && /\p{Lu}/u.test(whole[at + 1] ?? '') ? letters.toUpperCase() : letters;
    })
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
