/**
 * In: the first words of a paragraph. Out: the clause number or list marker it opens with, and how many words that takes.
 * Law: a bare integer is a number only with a separator after it (`1.`, `1 -`, `5-`), so `14 jours` opens nothing.
 */

import type { Locale } from '../../language/locale.ts';
import { divisionNumber } from '../../language/printed/heading-number.ts';
import { isItemSign, isListGlyph } from '../../language/printed/list-glyphs.ts';
import type { Word } from '../record/records.ts';

export type Opening =
  | { readonly kind: 'decimal'; readonly path: readonly number[]; readonly words: number }
  | { readonly kind: 'division'; readonly name: string; readonly number: string; readonly words: number }
  | { readonly kind: 'bullet'; readonly glyph: string; readonly words: number }
  | { readonly kind: 'label'; readonly style: 'roman' | 'letter' | 'number'; readonly words: number };

/** The opening of a clause: what it opens is a title or a text with a number of its own. */
export type Numbered = Extract<Opening, { kind: 'decimal' | 'division' }>;
export const isNumbered = (opening: Opening | undefined): opening is Numbered =>
  opening?.kind === 'decimal' || opening?.kind === 'division';

const ROMAN = /^\(?(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})\)?[.)]?$/i;

/** Reads the opening of a paragraph, or nothing. */
export function openingOf(words: readonly Word[], locale: Locale): Opening | undefined {
  const [first = '', second = '', third = ''] = words.slice(0, 3).map((word) => word.text);
  return divisionOf(words, locale) ?? decimalOf(first, second, third) ?? bulletOf(first, second) ?? labelOf(first, second);
}

const capital = (text: string): boolean => /^[«"“(]?[\p{Lu}\d«“"]/u.test(text);
const isSeparator = (text: string): boolean => /^[-–—:.)/]$/.test(text);

/** `ARTICLE 4 -`, `Annexe n° 2`, `PART ONE`: the word, and the number with what parts it from the title. */
function divisionOf(words: readonly Word[], { numbering }: Locale): Opening | undefined {
  if (!/^[\p{Lu}§]/u.test(words[0]?.text ?? '')) return undefined;
  const text = words
    .slice(0, longestNumber)
    .map((word) => word.text)
    .join(' ');
  const found = divisionNumber(text, numbering);
  if (!found) return undefined;
  const last = text.slice(0, found.end).trimEnd().lastIndexOf(' ') + 1;
  const taken = text.slice(0, last).split(' ').length;
  const isTitle =
    last >= found.at.end && text.slice(found.end - 1, found.end).trim() !== '' && text[found.end] !== undefined && text[found.end] !== ' ';
  return { kind: 'division', name: found.word, number: text.slice(found.at.start, found.at.end), words: isTitle ? taken - 1 : taken };
}

/** Words that a number takes at most, with those around it: `Annexe n ° 2 bis -`. */
const longestNumber = 8;

function decimalOf(first: string, second: string, third: string): Opening | undefined {
  const match = first.match(/^(\d{1,2}(?:\.\d{1,2})*)([.)/]|[-–—])?([-–—])?$/);
  if (!match) return glued(first);
  const path = match[1]!.split('.').map(Number);
  if (match[2] === ')') return undefined;
  if (path.length > 1 || match[2])
    return second === '' || path.length > 2 || opens(second, path)
      ? { kind: 'decimal', path, words: isSeparator(second) ? 2 : 1 }
      : undefined;
  return /^[-–—:]$/.test(second) && capital(third) ? { kind: 'decimal', path, words: 2 } : undefined;
}

/** After `1.5` a unit may follow; after `1.5.` or `1.` only text that can start a sentence. */
const opens = (second: string, path: readonly number[]): boolean =>
  capital(second) || isSeparator(second) || (path.length > 1 && /^\p{L}/u.test(second));

/** `1.Objet`, `2-Durée`. */
function glued(first: string): Opening | undefined {
  const match = first.match(/^(\d{1,2}(?:\.\d{1,2})*)[.–-]{1,2}\p{Lu}/u);
  return match ? { kind: 'decimal', path: match[1]!.split('.').map(Number), words: 1 } : undefined;
}

const bulletOf = (first: string, second: string): Opening | undefined =>
  (isListGlyph(first) || isItemSign(first)) && second !== '' && !(first === 'o' && !/^\p{L}/u.test(second))
    ? { kind: 'bullet', glyph: first, words: 1 }
    : undefined;

function labelOf(first: string, second: string): Opening | undefined {
  if (second === '' || !/[.)]$/.test(first)) return undefined;
  const closed = first.endsWith(')');
  if (ROMAN.test(first) && first.length > 1 && closed) return { kind: 'label', style: 'roman', words: 1 };
  if (/^\(?[a-z]\)$/i.test(first) || /^[a-z]\.$/.test(first)) return { kind: 'label', style: 'letter', words: 1 };
  if (/^\(?\d{1,2}°?\)$/.test(first)) return { kind: 'label', style: 'number', words: 1 };
  return undefined;
}
