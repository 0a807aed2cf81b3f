/** Where French sentences end: nothing but the abbreviations that a full stop does not end. */
import type { Bounds } from '../detected.ts';
import { splitSentencesBy } from '../text/split-sentences.ts';

/** Abbreviations a sentence does not end with. */
const abbreviations = new Set('art arts al p pp ex cf m mm mme mmes mlle dr me n no éd tél fig chap réf st ste bd c-à-d c'.split(' '));

export const splitSentences = (text: string): Bounds[] => splitSentencesBy(abbreviations, text);
