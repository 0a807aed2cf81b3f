/**
 * In: the paragraphs of a document. Out: what its running text looks like, and whether a paragraph stands out from it.
 */

import type { Block, Paragraph } from '../record/records.ts';
import { textOf } from '../record/records.ts';

export type Style = { readonly size: number; readonly bold: boolean };

/** To half a point: type of one size is not set the same to the hundredth. */
export const evenSize = (size: number): number => Math.round(size * 2) / 2;

/** Size and weight that carry most letters. */
export function styleOf(blocks: readonly Block[]): Style {
  const letters = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const key = `${evenSize(block.size)}:${block.bold}`;
    letters.set(key, (letters.get(key) ?? 0) + textOf(block.words).length);
  }
  const [size = '9', bold = 'false'] = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0].split(':') ?? [];
  return { size: Number(size), bold: bold === 'true' };
}

export const isCapitals = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

/** By its type: bolder or larger than running text; capitals alone are set like the text around them. */
export const standsOut = (block: Paragraph, style: Style): boolean => (block.bold && !style.bold) || block.size > 1.07 * style.size;

/** A link is underlined too. */
const isUnderlinedTitle = ({ underlined = false, words }: Paragraph): boolean =>
  underlined && !words.some(({ text }) => /@|:\/\/|^www\./.test(text));

/** Bolder or larger than running text, underlined, or all in capitals. */
export function isDistinct(block: Paragraph, style: Style): boolean {
  if (block.titled) return true;
  if (block.size < 0.93 * style.size) return false;
  return standsOut(block, style) || isUnderlinedTitle(block) || isCapitals(textOf(block.words));
}
