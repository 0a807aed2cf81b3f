/**
 * A paragraph of a new document → the marks an annotator may want: each quantity that reads whole, under an id made
 * of its kind and words, so that equal words share an id and different ones do not.
 */
import type { Language } from './language.ts';
import { languageOf } from './languages.ts';

export type MarkSuggestion = { readonly start: number; readonly end: number; readonly scheme: 'val'; readonly id: string };

/** Offsets are in the paragraph. Dates, phone numbers, laws and bare numbers are left to the annotator. */
export function suggest(paragraph: string, { detectQuantities }: Language = languageOf({})): MarkSuggestion[] {
  return detectQuantities(paragraph).flatMap(({ start, end, text, form, quantity }) =>
    form === 'quantity' && quantity && quantity.kind !== 'count'
      ? [{ start, end, scheme: 'val' as const, id: `${quantity.kind}${idOf(text)}` }]
      : [],
  );
}

/** `99,9%` → `99p9`, `six (6) derniers mois` → `Six6DerniersMois`. */
function idOf(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d)[.,](?=\d)/g, '$1p')
    .split(/[^A-Za-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
