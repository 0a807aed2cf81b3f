/** Letters that a font or an extraction writes as one sign, as the letters that a reader sees. */
const letters: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'ft', ﬆ: 'st' };

/** `ﬁn` → `fin`. */
export const withoutLigatures = (text: string): string => text.replace(/[\ufb00-\ufb06]/g, (sign) => letters[sign] ?? sign);
