/** What a contract's own words say of working time and of the units it declares, and the zone its clock times are in: with these its values are shown. */
import type { WorkingWord } from '../language/language.ts';
import { languageOf } from '../language/languages.ts';
import type { Linked } from '../model/linked.ts';
import type { Constant } from '../model/named.ts';

export type LocalWords = {
  readonly working?: WorkingWord | undefined;
  readonly timeZone?: string | undefined;
  /** Of each declared unit, for one and for many. */
  readonly units?: ReadonlyMap<string, readonly [one: string, many: string]> | undefined;
};

/** The word of the values that are working time; where there is none, the one that the text uses most. */
export function localWords({ contract, constants, clauses }: Linked): LocalWords {
  const values = [...constants.values()].filter(({ type }) => type.kind === 'allowance').flatMap(({ places }) => places);
  const { workingWord } = languageOf(contract.meta);
  const working = workingWord(values.map(({ text }) => text)) ?? workingWord([...clauses.values()].map(({ text }) => text));
  const units = new Map(contract.meta.units.map(({ id, words: [one = id, many = one] }) => [id, [one, many] as const] as const));
  return { working, timeZone: contract.meta.timeZone, units };
}

/** A value's own word stands before the contract's. */
export const wordsOfConstant = ({ places }: Constant, words: LocalWords, { contract }: Linked): LocalWords => ({
  ...words,
  working: languageOf(contract.meta).workingWord(places.map(({ text }) => text)) ?? words.working,
});
