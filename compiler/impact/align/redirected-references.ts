/** Lines of two editions → references whose words stay and whose clause went elsewhere: they name another clause now, or none. */
import type { Language } from '../../language/language.ts';
import { overlaps, type Range } from '../../source.ts';
import { addedRanges, type Redline } from './redline.ts';

/** `now`: the number that bears what the reference named; undefined where it is no longer there. */
export type Redirected = { readonly words: string; readonly now: string | undefined };

type FindReferences = Language['detectReferences'];

export function redirectionFinder(lines: readonly Redline[], findReferences: FindReferences): (line: Redline) => Redirected[] {
  const moved = movedNumbers(lines);
  return (line) => {
    if (moved.size === 0 || line.old.length === 0) return [];
    const added = addedRanges(line);
    return line.new.flatMap(({ text, index, from }) =>
      findReferences(text).flatMap((found): Redirected[] => {
        const { target, start, text: words } = found;
        const number = target.kind === 'clause' && target.part === undefined ? target.number : undefined;
        const isNew = added.some((one) => one.clause === index && overlaps(one, found));
        const where = number === undefined ? undefined : moved.get(number);
        return where && start >= from && !isNew && !follows(line, found, index) ? [{ words, now: where.now }] : [];
      }),
    );
  };
}

/** Whether the reference stands in a run that was found to follow. */
function follows({ hunks, newTokens }: Redline, reference: Range, clause: number): boolean {
  const alike = hunks.filter(({ alike }) => alike === true);
  return alike.some(({ new: [first, last] }) =>
    newTokens.slice(first, last).some((token) => token.clause === clause && overlaps(token, reference)),
  );
}

/** Numbers that one clause of the old edition had and that it no longer has. */
function movedNumbers(lines: readonly Redline[]): ReadonlyMap<string, { readonly now: string | undefined }> {
  const found = new Map<string, { now: string | undefined; count: number }>();
  for (const { old, new: fresh } of lines) {
    for (const { number } of old) {
      if (number === undefined) continue;
      const numbers = fresh.map((one) => one.number);
      const now = numbers.includes(number) ? number : numbers.find((one) => one !== undefined);
      found.set(number, { now, count: (found.get(number)?.count ?? 0) + 1 });
    }
  }
  return new Map([...found].filter(([number, { now, count }]) => count === 1 && now !== number));
}
