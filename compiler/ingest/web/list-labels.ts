/**
 * In: a list of a page. Out: what a browser prints before each of its items: a number, or a bullet by how deep the list stands.
 * Law: a list without a style says nothing before its items; items that carry their own numbers get no second one.
 */

import type { Locale } from '../../language/locale.ts';
import { openingOf } from '../blocks/numbers.ts';
import { printNumber } from '../record/print-number.ts';
import { attributeOf, type Element, elementsIn, textBelow } from './page.ts';

const TYPES: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
const STYLES: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
};
const BULLETS = ['•', '◦', '▪'];

/** The label of each item; none where the list prints none. `depth` is how many lists it stands in. */
export function labelsOf(list: Element, depth: number, locale: Locale): Map<Element, string> {
  const items = elementsIn(list).filter(({ tagName }) => tagName === 'li');
  const style = /list-style(?:-type)?\s*:[^;]*?([a-z-]+)\s*(?:;|!|$)/i.exec(attributeOf(list, 'style') ?? '')?.[1]?.toLowerCase();
  if (style === 'none' || (items.length > 0 && items.every((item) => carriesNumber(item, locale)))) return new Map();
  if (list.tagName !== 'ol' && !(style !== undefined && style in STYLES)) return new Map(items.map((item) => [item, BULLETS[depth % 3]!]));
  const format = STYLES[style ?? ''] ?? TYPES[attributeOf(list, 'type') ?? ''] ?? 'decimal';
  return numbered(list, items, format);
}

function numbered(list: Element, items: readonly Element[], format: string): Map<Element, string> {
  const reversed = attributeOf(list, 'reversed') !== undefined;
  let count = integer(attributeOf(list, 'start')) ?? (reversed ? items.length : 1);
  return new Map(
    items.map((item) => {
      const own = integer(attributeOf(item, 'value')) ?? count;
      count = own + (reversed ? -1 : 1);
      return [item, `${printNumber(own, STYLES[styleOf(item)] ?? TYPES[attributeOf(item, 'type') ?? ''] ?? format)}.`];
    }),
  );
}

const styleOf = (element: Element): string => /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributeOf(element, 'style') ?? '')?.[1] ?? '';

const integer = (text: string | undefined): number | undefined => (/^\s*-?\d{1,6}\s*$/.test(text ?? '') ? Number(text) : undefined);

function carriesNumber(item: Element, locale: Locale): boolean {
  const words = textBelow(item).trim().split(' ').slice(0, 4);
  return (
    openingOf(
      words.map((text) => ({ text })),
      locale,
    ) !== undefined
  );
}
