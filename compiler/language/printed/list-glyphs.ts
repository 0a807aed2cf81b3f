/**
 * The signs that draw an item of a list. Law: those of `listGlyphs` alone are layout where they open a line, and none of them says
 * anything; other signs may open an item too, and stay among its words.
 */

/** As the inside of a character class. */
export const listGlyphs = '●•▪◦*–-';

const layout = new RegExp(`^[${listGlyphs}]$`, 'u');
const other = /^(?:[■□○◆◇‣❖➢✓✔→◻❑∙·—]|o)$/u;

/** `●`, `-`: layout at the start of a line. */
export const isListGlyph = (text: string): boolean => layout.test(text);

/** `○`, `→`, `o`: opens an item, and is one of its words. */
export const isItemSign = (text: string): boolean => other.test(text);
