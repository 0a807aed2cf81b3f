/** Pasts of English verbs that are spelled as their participles, told by what stands beside them. */
import type { Word } from '../../normative/main-clause.ts';

/** `found no irregularities`: a past that is no participle, since an object follows and no form of *be* stands before. */
export const isPastDeed = (words: readonly Word[], at: number): boolean =>
  /^(?:found|made|led|met|left|lost|paid|kept|sent|brought|meant|lent|held|taught|caught|sought)$/u.test(words[at]!.word) &&
  /^(?:the|an?|no|its|their|his|her|our|several|many|more|\d+)$/u.test(words[at + 1]?.word ?? '') &&
  !/^(?:is|are|be|been|being|not|duly|or|and|has|have)$/u.test(words[at - 1]?.word ?? 'is');
