/** The languages of the interface. A third is a folder beside `fr/`, a file that gathers it, and a name here: types ask for the rest. */
import { english } from './english.ts';
import { french } from './french.ts';
import type { Words } from './words.ts';

const languages: ReadonlyMap<string, Words> = new Map([french, english].map((words) => [words.language, words]));

export const isInterfaceLanguage = (language: string): boolean => languages.has(language);

/** The words for a contract, or for a page, in its own language; French where the interface does not know it. */
export const wordsOf = ({ language }: { readonly language: string }): Words => languages.get(language) ?? french;
