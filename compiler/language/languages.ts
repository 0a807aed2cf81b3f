/** The languages that contracts may be in. The only file that knows which there are. */
import { english } from './english.ts';
import { french } from './french.ts';
import type { Language } from './language.ts';

const languages: ReadonlyMap<string, Language> = new Map([french, english].map((language) => [language.id, language]));

/** As front matter may say them. */
export const languageIds: readonly string[] = [...languages.keys()];

/** The language of a contract or an option; French where none is said, or one that reading has refused. */
export const languageOf = ({ language = '' }: { readonly language?: string }): Language => languages.get(language) ?? french;
