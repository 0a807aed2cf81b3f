/**
 * In: characters set in a font of pictures. Out: the characters that a reader sees.
 * Law: a sign that the tables of such fonts do not know stays as it is, and is told as unmapped.
 */
import { codePoint } from 'dingbat-to-unicode';

const FONTS = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats)$/i;

/** Letters typed in a font of pictures are its pictures. */
export const lettersIn = (font: string | undefined, text: string): string =>
  font !== undefined && FONTS.test(font) ? [...text].map((sign) => printedSign(font, sign)).join('') : text;

/** `\uf0b7` or `·` in Symbol → `•`; `\uf0fe` in Wingdings → `🗹`. Word keeps such characters in the private use area, or as Latin ones. */
export function printedSign(font: string, character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const plain = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = /^zapf/i.test(font) ? 'Zapf Dingbats' : capitalised(font);
  if (name === 'Symbol' && plain === 0xb7) return '•';
  const found = plain === 0x20 ? ' ' : codePoint(name, plain)?.string;
  return found === undefined ? character : found === '·' ? '•' : found;
}

const capitalised = (font: string): string => font.charAt(0).toUpperCase() + font.slice(1).toLowerCase();
