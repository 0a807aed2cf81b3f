/** The contract's own word for working time, in English: business, working and banking days are all worked days. */
import type { WorkingWord } from '../language.ts';

const worked = /(?:business|working|banking)[ \u00a0-](?:days?|hours?)/iu;

/** Undefined where `texts` speak of none. */
export const workingWord = (texts: readonly string[]): WorkingWord | undefined =>
  texts.some((text) => worked.test(text)) ? 'worked' : undefined;
