/** The first words of a line or clause → the number it opens with: a clause's path, a division's name, or the label of a list. */

import { type PrintedHeading, wordedNumber } from './heading-number.ts';
import { labelOf } from './label.ts';
import type { Numbering } from './numbering.ts';
import { romanValue } from './roman.ts';

export type PrintedNumber =
  | { readonly kind: 'path'; readonly path: readonly number[] }
  | { readonly kind: 'division'; readonly name: string; readonly number: string }
  | { readonly kind: 'label'; readonly style: string; readonly at: number };

const path = /^(\d{1,3}(?:\.\d{1,3}){0,6})(?:\.?\s*[-–—](?=\s)|\.(?=\s|$)|(?=\s+\p{Lu}))/u;

/** `3.1. Objet` → the path 3, 1; `Article 3` → the path 3; `Annexe 1 - Prix` → a division; `(ii) le prix` → the second roman label. */
export function printedNumber(text: string, numbering: Numbering): PrintedNumber | undefined {
  const bare = pathOf(text);
  if (bare !== undefined) return { kind: 'path', path: bare.split('.').map(Number) };
  const worded = wordedNumber(text, numbering);
  return worded ? wordedPath(worded, text) : labelled(text);
}

/** A bare `14` opens nothing: a path of one part needs a sign after it. */
function pathOf(text: string): string | undefined {
  const [whole, number] = path.exec(text) ?? [];
  return whole !== undefined && number !== undefined && (number.includes('.') || whole !== number) ? number : undefined;
}

/** Clauses have paths, numerals too; parts have names, and their numbers as printed. */
function wordedPath({ kind, word, number, at }: PrintedHeading, text: string): PrintedNumber {
  const figures = number.split(/[.-]/).map((part) => romanValue(part) ?? Number(part));
  const isPath = kind === 'clause' && figures.every(Number.isInteger);
  return isPath ? { kind: 'path', path: figures } : { kind: 'division', name: word, number: text.slice(at.start, at.end) };
}

/** The likelier reading of a label: a numeral for `i`, `v` and `x`. What may end initials or a sum is a label only where it begins a series. */
function labelled(text: string): PrintedNumber | undefined {
  const label = labelOf(text);
  if (!label || /^\d+\.$/.test(label.glyph)) return undefined;
  const { glyph, name, readings } = label;
  const roman = /^[ivx]+$/.test(name) ? readings.find(({ system }) => system === 'roman') : undefined;
  const reading = roman ?? readings[0]!;
  if (label.loose && reading.at !== 1) return undefined;
  const sign = { letter: 'a', roman: 'i', number: '1' }[reading.system];
  const isCapital = name !== glyph.replace(/[^\p{L}\d]/gu, '');
  return { kind: 'label', style: glyph.replace(/[\p{L}\d]+/u, isCapital ? sign.toUpperCase() : sign), at: reading.at };
}

/** Whether `next` is the number that comes right after `path`: the next sibling, a first child, or a later sibling of an ancestor. */
export function followsPath(path: readonly number[], next: readonly number[]): boolean {
  const depth = next.length - 1;
  if (depth > path.length) return false;
  if (!next.slice(0, depth).every((part, at) => part === path[at])) return false;
  return depth === path.length ? next[depth] === 1 : next[depth] === path[depth]! + 1;
}
