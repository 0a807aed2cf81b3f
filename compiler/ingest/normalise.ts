/**
 * In: the raw characters of a word. Out: the characters a reader sees, composed (NFC, never NFKC: ¹ € ½ stay).
 * Law: a glyph without a known character is kept as it is and reported by `isUnmapped`, never guessed.
 */

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' };

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

const FLOATING: Readonly<Record<string, string>> = {
  '\u00b4': '\u0301',
  '\u0060': '\u0300',
  '\u02c6': '\u0302',
  '\u00a8': '\u0308',
  '\u00b8': '\u0327',
};

/** `ﬁn` → `fin`; `e` + U+0301 → `é`; U+F0B7 → `•`; soft hyphens go. Control characters become U+FFFD. A stray accent of the original stays, and so do curly quotes. */
export function normalise(raw: string): string {
  if (/^[\x20-\x7e]*$/.test(raw)) return raw;
  return raw
    .replace(/\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g, '')
    .replace(/\p{Cc}/gu, '\ufffd')
    .replace(/[\ufb00-\ufb06]/g, (glyph) => LIGATURES[glyph] ?? glyph)
    .replace(/[\uf000-\uf0ff]/g, (glyph) => PRIVATE_BULLETS[glyph] ?? glyph)
    .normalize('NFC');
}

/** An accent drawn as a glyph of its own before or after its letter: `e´` → `é`. Only where the pair composes to one character. */
export function composeAccent(letter: string, accent: string): string | undefined {
  const combining = FLOATING[accent];
  if (combining === undefined) return undefined;
  const composed = (letter === '\u0131' ? 'i' : letter) + combining;
  const one = composed.normalize('NFC');
  return one.length === 1 ? one : undefined;
}

/** U+FFFD, control characters and private-use glyphs not listed above. */
export const isUnmapped = (text: string): boolean => /[\ufffd\p{Co}\p{Cc}]/u.test(normalise(text));
