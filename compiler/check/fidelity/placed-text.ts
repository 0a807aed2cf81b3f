/**
 * The words of a PDF in reading order, or of an annotated text → characters to compare, each with the word or clause it is of.
 * A PDF has no spaces, only gaps: word bounds are not compared, and signs that fonts draw alike are one sign. A text that is known to the
 * character (`exact`) is compared as it is, its word bounds too.
 */

import { listGlyphs } from '../../language/printed/list-glyphs.ts';
import { invisible } from '../../language/text/invisible.ts';
import type { PlacedWord } from '../../source.ts';
import { type Characters, gap } from './characters/character-columns.ts';

/**
 * `owners[i]` is the index of the text that `characters[i]` is of, `offsets[i]` its place in that text. Lone list glyphs are no
 * characters: `glyphs` says before which character each stands, and of which text it is; `opens` if nothing of its text is before it.
 */
export type Owned = Characters & { readonly owners: Uint32Array; readonly glyphs: readonly LoneGlyph[] };
type LoneGlyph = { readonly at: number; readonly owner: number; readonly opens: boolean };

export function readPlaced(words: readonly PlacedWord[], exact = false): Owned {
  const read = readTexts(
    words.map(({ text }) => text),
    exact,
  );
  if (!exact) return read;
  read.owners.forEach((owner, at) => {
    const [before, here] = [words[owner - 1], words[owner]];
    const opens = owner !== read.owners[at - 1];
    if (opens && before?.box.y0 === here?.box.y0 && before?.box.x1 === here?.box.x0) read.gaps[at] = gap.none;
  });
  return read;
}

/** A list glyph, or a dash between two spaces. */
const loneGlyph = new RegExp(`(?<!\\S)[${listGlyphs}](?!\\S)`, 'gu');

/** Characters of texts in order, white space and lone glyphs left out; each text's signs are plain, its offsets those of the text as it is. */
export function readTexts(texts: readonly string[], exact = false): Owned {
  const plain = texts.map((text) => {
    const bare = text.replace(loneGlyph, hidden);
    return exact ? bare : plainSigns(bare);
  });
  const characters = plain.map((text) => text.replace(unread, '')).join('');
  const offsets = new Uint32Array(characters.length);
  const owners = new Uint32Array(characters.length);
  const gaps = new Uint8Array(characters.length).fill(gap.lineEnd);
  const glyphs: LoneGlyph[] = [];
  let here = 0;
  plain.forEach((text, owner) => {
    const first = here;
    for (let at = 0; at < text.length; at++) {
      if (text[at] === hidden) glyphs.push({ at: here, owner, opens: here === first });
      if (isUnread(text[at]!)) continue;
      owners[here] = owner;
      if (exact) gaps[here] = here > first && offsets[here - 1] === at - 1 ? gap.none : gap.space;
      offsets[here++] = at;
    }
  });
  return { characters, offsets, owners, glyphs, gaps };
}

/** Stands for a lone glyph while a text is read. */
const hidden = '\u0001';
const unread = new RegExp(`[\\s${hidden}]+`, 'gu');
const isUnread = (sign: string): boolean => sign === hidden || /\s/.test(sign);

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

/** Whether two stretches are drawn alike: `''` and `"`, an accent drawn apart and none. */
export const looksAlike = (left: string, right: string): boolean => essence(left) === essence(right);

const essence = (text: string): string => text.normalize('NFC').replace(/\p{M}/gu, '').replaceAll("''", '"');

/** Whether two stretches are one, however their accents are composed. */
export const isSame = (left: string, right: string): boolean => bare(left) === bare(right);

const bare = (text: string): string => text.normalize('NFC').replace(invisible, '');
