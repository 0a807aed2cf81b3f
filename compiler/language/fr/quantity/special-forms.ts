/** Numbers of French running text that state no value a mark could bind: dates, laws, `24h/24`, versions. Patterns are sticky and bounded. */
import { type FormPattern, figures } from '../../quantity/special-forms.ts';
import { endOf } from '../../text/words.ts';
import { lawPattern } from '../document.ts';

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const monthAndYear = new RegExp(`(?:${months})(?: \\d{4})(?![\\d\\p{L}])`, 'uy');
const afterDay = new RegExp(` (?:${months})(?: \\d{4})?(?![\\d\\p{L}])`, 'uy');

export const forms: readonly FormPattern[] = [
  ['date', new RegExp(`\\d{1,2}(?:er)? (?:${months})(?: \\d{4})?(?![\\d\\p{L}])`, 'uy')],
  ...figures,
  ['phone', /0 ?8\d\d(?:[ .]\d{3}){2}(?![\d\p{L}])/uy],
  ['frequency', /24 ?(?:h(?:eures)?)?(?: ?\/ ?| sur )24(?: ?h(?:eures)?)?(?![\d\p{L}])/uy],
  ['frequency', /7 ?(?:j(?:ours)?)?(?: ?\/ ?| sur )7(?: ?j(?:ours)?)?(?![\d\p{L}])/uy],
  ['frequency', /24\/7(?:\/365)?(?!\d)/y],
  ['fraction', /\d{1,4} ?\/ ?\d{1,4}(?![\d/\p{L}])/uy],
];

/** The end of a date whose day, in words, ends at `dayEnd`: `premier` + ` janvier 2024`. */
export const dateEnd = (text: string, dayEnd: number): number | undefined => endOf(afterDay, text, dayEnd);

const versionPattern = /v(?:ersions?)?(?: ?n[°º])?\.? ?\d{1,6}(?:[./-]\d{1,6}){0,5}(?![\d\p{L}])/uy;

/** What a word that begins a special form may begin: `juin 2004`, `loi du …`, `version 8.2`. */
export const formsByWord: ReadonlyMap<string, FormPattern> = new Map<string, FormPattern>([
  ...months.split('|').map((word): [string, FormPattern] => [word, ['date', monthAndYear]]),
  ...['loi', 'lois', 'décret', 'décrets', 'ordonnance', 'arrêté', 'règlement', 'règlements', 'directive', 'directives'].map(
    (word): [string, FormPattern] => [word, ['law', lawPattern]],
  ),
  ...['v', 'version', 'versions'].map((word): [string, FormPattern] => [word, ['version', versionPattern]]),
]);
