/** A language's words that open a phrase before the main clause in, whether a subject may stand right after it though no comma parts them out. */
import type { Word } from './main-clause.ts';

export type FrontedWords = {
  /** The words that such a phrase begins with. */
  readonly opening: ReadonlySet<string>;
  /** The articles of a subject. */
  readonly article: RegExp;
  /** What no phrase ends with: a preposition, a participle that an object follows. */
  readonly noEnd: RegExp;
  readonly isParty: (word: string) => boolean;
};

/** Words that the phrase and the article have at most. */
const longest = 9;

/** `On receipt of the price the seller hands over …`, « À la fin du bail le preneur remet … » */
export const frontedBy =
  ({ opening, article, noEnd, isParty }: FrontedWords) =>
  (words: readonly Word[], at: number): boolean =>
    at > 1 &&
    at < longest &&
    opening.has(words[0]!.word) &&
    article.test(words[at]!.word) &&
    !noEnd.test(words[at - 1]!.word) &&
    isParty(words[at + 1]?.word ?? '');
