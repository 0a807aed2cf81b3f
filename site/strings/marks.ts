/** The words of marks, by the language of what they stand beside: a page can hold contracts of several. */
import type { WordLanguage } from '../../compiler/runtime/quantities.ts';
import { marks as english } from './en/marks.ts';
import { marks as french } from './fr/marks.ts';
import { inLanguage } from './in-language.ts';

const marks: Readonly<Record<WordLanguage, typeof french>> = { fr: french, en: english };

export const marksIn = (language: string): typeof french => inLanguage(marks, language);
