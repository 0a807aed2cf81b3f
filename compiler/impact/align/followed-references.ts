/**
 * Lines of two editions → the same, where a reference that only follows the renumbering of what it names (`article 5.1` → `6.1`, since
 * 5.1 is now 6.1) is no change of the words. One that does not follow is told in `redirected-references.ts`.
 */
import type { DetectedReference } from '../../language/detected.ts';
import type { Language } from '../../language/language.ts';
import { overlaps } from '../../source.ts';
import type { Hunk } from './align-tokens.ts';
import type { Redline } from './redline.ts';

type FindReferences = Language['detectReferences'];

export function withFollowedReferences<T extends { readonly line: Redline }>(found: readonly T[], findReferences: FindReferences): T[] {
  const renumbered = renumberingsOf(found.map(({ line }) => line));
  if (renumbered.size === 0) return [...found];
  return found.map((one) => {
    const follows = follower(one.line, renumbered, findReferences);
    if (!one.line.hunks.some(follows)) return one;
    const hunks = one.line.hunks.map((hunk) => (follows(hunk) ? { ...hunk, alike: true } : hunk));
    return { ...one, line: { ...one.line, hunks } };
  });
}

/** `5.1 6.1` for a clause that was 5.1 and is 6.1. */
function renumberingsOf(lines: readonly Redline[]): ReadonlySet<string> {
  const pairs = lines.flatMap(({ old, new: fresh }) => {
    const [before, after] = [old[0]?.number, fresh[0]?.number];
    return before !== undefined && after !== undefined && before !== after ? [`${before} ${after}`] : [];
  });
  return new Set(pairs);
}

/** Whether in a replaced run every word that differs is the number of a reference that follows. */
function follower(line: Redline, renumbered: ReadonlySet<string>, findReferences: FindReferences): (hunk: Hunk) => boolean {
  const [oldNumbers, newNumbers] = [numberFinder(findReferences), numberFinder(findReferences)];
  return ({ equal, alike, old, new: fresh }) => {
    const [left, right] = [line.oldTokens.slice(...old), line.newTokens.slice(...fresh)];
    if (equal || alike || left.length === 0 || left.length !== right.length) return false;
    return left.every((token, at) => {
      const other = right[at]!;
      if (token.key === other.key) return true;
      const before = oldNumbers(line.old[token.at]!.text, token.start, token.end);
      const after = newNumbers(line.new[other.at]!.text, other.start, other.end);
      return before !== undefined && after !== undefined && renumbered.has(`${before} ${after}`);
    });
  };
}

/** The number of the reference to this document that stands at a place. */
function numberFinder(findReferences: FindReferences): (text: string, start: number, end: number) => string | undefined {
  const known = new Map<string, DetectedReference[]>();
  return (text, start, end) => {
    const references = known.get(text) ?? findReferences(text);
    known.set(text, references);
    const at = references.filter((one) => overlaps(one, { start, end }));
    const numbers = at.flatMap(({ target }) =>
      target.kind === 'clause' || target.kind === 'part' || target.kind === 'annex' ? [target.number ?? ''] : [],
    );
    const words = text.slice(start, end);
    return numbers.find((number) => number === words) ?? (numbers.length === 1 ? numbers[0] : undefined);
  };
}
