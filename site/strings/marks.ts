/** The words of marks, by the language of what they stand beside: a page can hold contracts of several. */
import { marks as english } from './en/marks.ts';
import { marks as french } from './fr/marks.ts';

const marks: Readonly<Record<string, typeof french>> = { fr: french, en: english };

export const marksIn = (language: string): typeof french => marks[language] ?? french;
