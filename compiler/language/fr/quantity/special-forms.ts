/**
 * Numbers of running text that state no value a mark could bind: dates, phone numbers, laws, `24h/24`, versions.
 * The non-obvious law: every pattern is sticky and bounded, so hostile text costs no more than its length.
 */
import type { SpecialForm } from '../../detected.ts';
import { endOf } from '../../text/words.ts';
import { lawPattern } from '../document.ts';

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const monthAndYear = new RegExp(`(?:${months})(?: \\d{4})(?![\\d\\p{L}])`, 'uy');
const afterDay = new RegExp(` (?:${months})(?: \\d{4})?(?![\\d\\p{L}])`, 'uy');

const patterns: readonly (readonly [SpecialForm, RegExp])[] = [
  ['date', new RegExp(`\\d{1,2}(?:er)? (?:${months})(?: \\d{4})?(?![\\d\\p{L}])`, 'uy')],
  ['date', /\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/-])/uy],
  ['date', /(?:19|20|21)\d{2}([/-])(?:0[1-9]|1[0-2])(?:\1\d{2})?(?![\d/-])/uy],
  ['phone', /(?:00?\d{1,3})(?:[ ./-]{1,2}\d{1,4}){2,6}(?![\d\p{L}/])/uy],
  ['phone', /0\d{8,10}(?![\d\p{L}])/uy],
  ['frequency', /24 ?(?:h(?:eures)?)?(?: ?\/ ?| sur )24(?: ?h(?:eures)?)?(?![\d\p{L}])/uy],
  ['frequency', /7 ?(?:j(?:ours)?)?(?: ?\/ ?| sur )7(?: ?j(?:ours)?)?(?![\d\p{L}])/uy],
  ['frequency', /24\/7(?:\/365)?(?!\d)/y],
  ['version', /\d{1,6}(?:\.\d{1,6}){2,5}(?![\d\p{L}])/uy],
  ['fraction', /\d{1,4} ?\/ ?\d{1,4}(?![\d/\p{L}])/uy],
];

const international = /\+\d{1,3}(?:[ ./-]?\(\d{1,3}\))?(?:[ ./-]?\d{1,4}){2,6}(?![\d\p{L}])/uy;

export type Form = { readonly form: SpecialForm; readonly end: number };

const digitsIn = (words: string): number => words.replace(/\D/g, '').length;

/** The longest special form that begins with the digits at `at` of plain text. */
export const specialFormAt = (text: string, at: number): Form | undefined => {
  let best: Form | undefined;
  for (const [form, pattern] of patterns) {
    const end = endOf(pattern, text, at);
    if (end === undefined || end <= (best?.end ?? 0)) continue;
    if (form !== 'phone' || digitsIn(text.slice(at, end)) >= 8) best = { form, end };
  }
  return best;
};

/** The end of an international phone number whose `+` is at `at`. */
export const phoneEnd = (text: string, at: number): number | undefined => {
  const end = endOf(international, text, at);
  return end !== undefined && digitsIn(text.slice(at, end)) >= 8 ? end : undefined;
};

/** The end of a date whose day, in words, ends at `dayEnd`: `premier` + ` janvier 2024`. */
export const dateEnd = (text: string, dayEnd: number): number | undefined => endOf(afterDay, text, dayEnd);

const versionPattern = /v(?:ersions?)?(?: ?n[°º])?\.? ?\d{1,6}(?:[./-]\d{1,6}){0,5}(?![\d\p{L}])/uy;

/** What a word that begins a special form may begin: `juin 2004`, `loi du …`, `version 8.2`. */
export const formsByWord: ReadonlyMap<string, readonly [SpecialForm, RegExp]> = new Map<string, readonly [SpecialForm, RegExp]>([
  ...months.split('|').map((word): [string, readonly [SpecialForm, RegExp]] => [word, ['date', monthAndYear]]),
  ...['loi', 'lois', 'décret', 'décrets', 'ordonnance', 'arrêté', 'règlement', 'règlements', 'directive', 'directives'].map(
    (word): [string, readonly [SpecialForm, RegExp]] => [word, ['law', lawPattern]],
  ),
  ...['v', 'version', 'versions'].map((word): [string, readonly [SpecialForm, RegExp]] => [word, ['version', versionPattern]]),
]);
