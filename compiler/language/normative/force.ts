/**
 * Words that bind → whether they plainly forbid, oblige or allow. Law: what is conditional, restricted (« ne peut … que ») or says
 * several of these says nothing plainly, and nothing is concluded from it.
 */
import { plainText } from '../text/plain-text.ts';

export type Force = 'forbids' | 'obliges' | 'allows';

/** In plain text; each `g`. A place that `forbids` finds is not looked at for the others. */
export type ForcePatterns = {
  readonly forbids: RegExp;
  readonly obliges: RegExp;
  readonly allows: RegExp;
  /** Words after which a verb only qualifies, within its clause. */
  readonly subordinate: RegExp;
  /** Words that turn, restrict or soften what a verb says, anywhere. */
  readonly unclear: RegExp;
};

const clauseStart = /[,;:.()]/u;

export const forceFinder =
  ({ forbids, obliges, allows, subordinate, unclear }: ForcePatterns) =>
  (words: string): Force | undefined => {
    const plain = plainText(words);
    const isMain = (index: number): boolean => {
      const before = plain.slice(0, index).split(clauseStart).at(-1) ?? '';
      return !subordinate.test(before);
    };
    const says = (pattern: RegExp, text: string): boolean => [...text.matchAll(pattern)].some(({ index }) => isMain(index));
    const isForbidden = says(forbids, plain);
    const rest = plain.replace(forbids, (found) => ' '.repeat(found.length));
    const found: Force[] = [
      ...(isForbidden ? (['forbids'] as const) : []),
      ...(says(obliges, rest) ? (['obliges'] as const) : []),
      ...(says(allows, rest) ? (['allows'] as const) : []),
    ];
    return found.length === 1 && !unclear.test(isForbidden ? rest : plain) ? found[0] : undefined;
  };
