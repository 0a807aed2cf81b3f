/** The languages that contracts may be in. The only file that knows which there are. */
import { english } from './english.ts';
import { french } from './french.ts';
import type { Language } from './language.ts';

const languages = new Map<string, Language>([french, english].map((language) => [language.id, language]));

/** As front matter may say them; a language that is added stands in it too. */
export const languageIds: string[] = [...languages.keys()];

/** The language of a contract or an option; French where none is said, or one that reading has refused. */
export const languageOf = ({ language = '' }: { readonly language?: string }): Language => languages.get(language) ?? french;

/** All of them, in the order of `languageIds`. */
export const knownLanguages = (): readonly Language[] => [...languages.values()];

/** Has contracts of one more language read, before any is; the answer takes it away again. */
export function addLanguage(language: Language): () => void {
  languages.set(language.id, language);
  languageIds.push(language.id);
  return () => {
    languages.delete(language.id);
    languageIds.splice(languageIds.indexOf(language.id), 1);
  };
}
