/**
 * Numbers of running text that state no value a mark could bind and that any language writes so: dates in figures, phones, versions.
 * The non-obvious law: every pattern is sticky and bounded, so hostile text costs no more than its length.
 */
import type { SpecialForm } from '../detected.ts';
import { endOf } from '../text/words.ts';

export type Form = { readonly form: SpecialForm; readonly end: number };
export type FormPattern = readonly [SpecialForm, RegExp];

export const figures: readonly FormPattern[] = [
  ['date', /\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-])/uy],
  ['date', /(?:19|20|21)\d{2}([/-])(?:0[1-9]|1[0-2])(?:\1\d{2})?(?![\d/-])/uy],
  ['date', /(?:19|20)\d{2}(?:\/\d{2}|[/–-](?:19|20)\d{2})(?![\d/.-])/uy],
  ['phone', /(?:00?\d{1,4})(?:[ ./-]{1,2}\d{1,4}){2,6}(?![\d\p{L}/])/uy],
  ['phone', /0\d{1,4}\)(?:[ .-]?\d{2,5}){2,4}(?![\d\p{L}/])/uy],
  ['phone', /0\d{8,10}(?![\d\p{L}])/uy],
  ['phone', /(?:1[ .-])?\d{3}\)?[ .-]\d{3}[.-]\d{4}(?![\d\p{L}])/uy],
  ['version', /\d{1,6}(?:\.\d{1,6}){2,5}(?:\/\d{1,2})?(?![\d\p{L}])/uy],
];

const international = /\+\d{1,3}(?:[ ./-]?\(\d{1,4}\))?(?:[ ./-]?\d{1,5}){2,6}(?![\d\p{L}])/uy;
const fewestDigits = 8;
const digitsIn = (words: string): number => words.replace(/\D/g, '').length;

/** The longest of `patterns` that begins at `at` of plain text; the first where two are as long. */
export function formAt(text: string, at: number, patterns: readonly FormPattern[]): Form | undefined {
  let best: Form | undefined;
  for (const [form, pattern] of patterns) {
    const end = endOf(pattern, text, at);
    if (end === undefined || end <= (best?.end ?? 0)) continue;
    if (form !== 'phone' || digitsIn(text.slice(at, end)) >= fewestDigits) best = { form, end };
  }
  return best;
}

/** The end of an international phone number whose `+` is at `at`. */
export function phoneEnd(text: string, at: number): number | undefined {
  const end = endOf(international, text, at);
  return end !== undefined && digitsIn(text.slice(at, end)) >= fewestDigits ? end : undefined;
}
