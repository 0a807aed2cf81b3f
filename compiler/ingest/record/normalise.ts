/**
 * In: the raw characters of a word. Out: the characters a reader sees, composed (NFC, never NFKC: ¹ € ½ stay).
 * Law: a glyph without a known character is kept as it is and reported by `isUnmapped`, never guessed.
 */
import { withoutLigatures } from '../../language/text/ligatures.ts';

/** Bullets of the Symbol and Wingdings fonts, left in the private use area by word processors. */
const PRIVATE_BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf06e': '■',
  '\uf076': '❖',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
  '\uf02d': '-',
  '\uf0e0': '→',
  '\uf0e8': '→',
  '\uf06f': '○',
  '\uf0a8': '◻',
  '\uf071': '❑',
};

const FLOATING: Readonly<Record<string, string>> = { '´': '\u0301', '`': '\u0300', ˆ: '\u0302', '¨': '\u0308', '¸': '\u0327' };
const BEFORE = /([´`ˆ¨¸])(\p{L}|ı)/gu;
const AFTER = /([cC])(¸)/g;
/** Accents drawn apart that show a font without accented letters, where no accented letter stands. */
const PROOFS = 5;

/** `ﬁn` → `fin`; `e` + U+0301 → `é`; U+F0B7 → `•`; soft hyphens go. Control characters become U+FFFD. A stray accent of the original stays, and so do curly quotes. */
export function normalise(raw: string): string {
  if (/^[\x20-\x7e]*$/.test(raw)) return raw;
  return withoutLigatures(raw)
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/\p{Cc}/gu, '\ufffd')
    .replace(/[\uf000-\uf0ff]/g, (glyph) => PRIVATE_BULLETS[glyph] ?? glyph)
    .normalize('NFC');
}

/** Whether a document draws its accents apart from their letters (`pr´esent`), as old TeX fonts do. */
export function floatsAccents(texts: Iterable<string>): boolean {
  let floating = 0;
  for (const text of texts) {
    if (/[éèêàçîôû]/.test(text)) return false;
    floating += text.match(/[´`ˆ¨](?=[eaiouıEAO])/g)?.length ?? 0;
  }
  return floating >= PROOFS;
}

/** `pr´esent` → `présent`, `fran¸cais` → `français`; only pairs that compose to one character. */
export function settleAccents(text: string): string {
  const compose = (pair: string, accent: string, letter: string): string => {
    const one = ((letter === 'ı' ? 'i' : letter) + FLOATING[accent]).normalize('NFC');
    return one.length === 1 ? one : pair;
  };
  return text.replace(BEFORE, compose).replace(AFTER, (pair, letter: string, accent: string) => compose(pair, accent, letter));
}

/** U+FFFD, control characters and private-use glyphs not listed above. */
export const isUnmapped = (text: string): boolean => /[\ufffd\p{Co}\p{Cc}]/u.test(normalise(text));
