/**
 * The words of a PDF in reading order, or of an annotated text → characters to compare, each with the word or clause it is of.
 * A PDF has no spaces, only gaps: word bounds are not compared, and signs that fonts draw alike are one sign.
 */
import type { PlacedWord } from '../../source.ts';
import { type Characters, gap } from './original-text.ts';

/** `owners[i]` is the index of the text that `characters[i]` is of, `offsets[i]` its place in that text. */
export type Owned = Characters & { readonly owners: Uint32Array };

export const readPlaced = (words: readonly PlacedWord[]): Owned => readTexts(words.map(({ text }) => ({ text })));

/** A clause's text, or a word; an `item` has a glyph before it that its text does not say. */
export type Text = { readonly text: string; readonly item?: boolean };

/** Stands for a list glyph, or a dash between two spaces, on either side. */
export const glyphSign = '\u0001';

const loneGlyph = /(?<!\S)[●•▪◦■□◆‣–—-](?!\S)/gu;

/** Characters of texts in order, white space left out; each text's signs are plain, its offsets those of the text as it is. */
export function readTexts(texts: readonly Text[]): Owned {
  const plain = texts.map(({ text, item }) => ({ lead: item ? glyphSign : '', text: plainSigns(text.replace(loneGlyph, glyphSign)) }));
  const characters = plain.map(({ lead, text }) => lead + text.replace(/\s+/g, '')).join('');
  const offsets = new Uint32Array(characters.length);
  const owners = new Uint32Array(characters.length);
  let here = 0;
  plain.forEach(({ lead, text }, owner) => {
    if (lead !== '') owners[here++] = owner;
    for (let at = 0; at < text.length; at++) {
      if (/\s/.test(text[at]!)) continue;
      owners[here] = owner;
      offsets[here++] = at;
    }
  });
  return { characters, offsets, owners, gaps: new Uint8Array(characters.length).fill(gap.lineEnd) };
}

const alike: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '¹': '1',
  '²': '2',
  '³': '3',
};

/** `l’année` → `l'année`: one sign for each, so that offsets stay. */
const plainSigns = (text: string): string => text.replace(/[’ʼ‘′“”″‐‑–¹²³]/g, (sign) => alike[sign] ?? sign);

/** Whether two stretches are drawn alike: `''` and `"`, an accent drawn apart and none, list glyphs aside. */
export const looksAlike = (left: string, right: string): boolean => essence(left) === essence(right);

const essence = (text: string): string => text.replaceAll(glyphSign, '').normalize('NFC').replace(/\p{M}/gu, '').replaceAll("''", '"');
