/** What is held of every language, in one of them; French where it is not held of that one. */
import type { WordLanguage } from '../../compiler/runtime/quantities.ts';

export const inLanguage = <T>(all: Readonly<Record<WordLanguage, T>>, language: string): T =>
  Object.hasOwn(all, language) ? all[language as WordLanguage] : all.fr;
