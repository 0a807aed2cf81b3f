/** Where English sentences end: nothing but the abbreviations that a full stop does not end. */
import type { Bounds } from '../detected.ts';
import { splitSentencesBy } from '../text/split-sentences.ts';

/** Abbreviations a sentence does not end with. */
const abbreviations = new Set(
  'art arts cl cls para paras sec secs sched p pp ch fig no nos v vs cf e.g i.e eg ie viz al mr mrs ms messrs dr prof st tel ref approx incl excl'.split(
    ' ',
  ),
);

export const splitSentences = (text: string): Bounds[] => splitSentencesBy(abbreviations, text);
