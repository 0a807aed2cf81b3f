/** What a contract's own words say of working time, and the zone its clock times are in: with these its values are shown. */
import type { Linked } from '../model/linked.ts';
import type { Constant } from '../model/named.ts';

/** `jours ouvrés` (worked, Monday to Friday in general) or `jours ouvrables` (workable): two notions, never one for the other. */
export type WorkingWord = 'ouvré' | 'ouvrable';
export type LocalWords = { readonly working?: WorkingWord | undefined; readonly timeZone?: string | undefined };

/** The word of the values that are working time; where there is none, the one that the text uses most. */
export function localWords({ contract, constants, clauses }: Linked): LocalWords {
  const values = [...constants.values()].filter(({ type }) => type.kind === 'allowance').flatMap(({ places }) => places);
  const working = wordIn(values.map(({ text }) => text)) ?? wordIn([...clauses.values()].map(({ text }) => text));
  return { working, timeZone: contract.meta.timeZone };
}

/** A value's own word stands before the contract's. */
export const wordsOfConstant = ({ places }: Constant, words: LocalWords): LocalWords => ({
  ...words,
  working: wordIn(places.map(({ text }) => text)) ?? words.working,
});

function wordIn(texts: readonly string[]): WorkingWord | undefined {
  const found = texts
    .flatMap((text) => text.match(/ouvr(?:é|able)(?=e?s?(?!\p{L}))/giu) ?? [])
    .map((word) => word.toLowerCase() as WorkingWord);
  const workable = found.filter((word) => word === 'ouvrable').length;
  if (found.length === 0) return undefined;
  return workable * 2 > found.length ? 'ouvrable' : 'ouvré';
}
