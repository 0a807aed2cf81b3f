/**
 * In: a paragraph that opens with a division such as `ARTICLE 4 – ACCÈS` set bold. Out: the title and the text that runs on after it.
 * Law: only a change of weight right after the title separates the two.
 */

import type { Locale } from '../../language/locale.ts';
import type { Paragraph } from '../record/records.ts';
import { boxOf } from '../record/records.ts';
import { openingOf } from './numbers.ts';

export function splitRunIn(block: Paragraph, locale: Locale): Paragraph[] {
  const opening = openingOf(block.words, locale);
  if (opening?.kind !== 'division') return [block];
  const end = block.words.findIndex((word) => !word.bold);
  if (end <= opening.words || end > 25 || !/^[«"“]?[\p{Lu}\d]/u.test(block.words[end]!.text)) return [block];
  const [title, text] = [block.words.slice(0, end), block.words.slice(end)];
  if (text.length < 4 || text.some((word) => word.bold && word.text.length > 12 && text.length < 8)) return [block];
  return [
    { ...block, words: title, box: boxOf(title), bold: true, lines: 1 },
    { ...block, words: text, bold: false },
  ];
}
