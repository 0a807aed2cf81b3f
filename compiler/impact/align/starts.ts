/**
 * The old and the new words of a stretch side by side → where its clauses begin in the new words: where the old edition's do, and
 * where the new one says so itself, unless it parts words that one old clause has side by side.
 */
import type { EditionClause } from './edition.ts';
import type { Redline } from './redline.ts';
import { tokensOf } from './tokens.ts';

/** `at` is an index of the new tokens; `own` the clause read that begins there, `model` the old one. */
export type Start = { readonly at: number; readonly own?: EditionClause; readonly model?: EditionClause };

type Own = Start & { readonly own: EditionClause };

/** Who says where paragraphs begin: the text itself, or layout, which the old edition then corrects. */
export type Paragraphs = 'told' | 'guessed';

export function startsOf(line: Redline, paragraphs: Paragraphs): Start[] {
  const own = ownStarts(line);
  const isTold = (at: number): boolean => paragraphs === 'told' && beginsSentence(at, line);
  const models = modelStarts(line, own).filter(({ at, model }) => !isTold(at) || !isJoined(at, model, own));
  const starts = new Map<number, Start>(models.map((start) => [start.at, start]));
  const outside = own.filter(
    (start) => starts.has(start.at) || !isInside(start, line) || (isTold(start.at) && start.own.kind === 'paragraph'),
  );
  const parted = new Set(own.filter((start) => !outside.includes(start)));
  for (const start of outside) {
    if (starts.has(start.at) || !isContinued(start, own, parted)) starts.set(start.at, { ...starts.get(start.at), ...start });
  }
  return [...starts.values()].sort((a, b) => a.at - b.at);
}

/** Where the new edition's own clauses begin. */
function ownStarts({ newTokens, new: fresh }: Redline): Own[] {
  return newTokens.flatMap((token, at) => (at === 0 || newTokens[at - 1]!.at !== token.at ? [{ at, own: fresh[token.at]! }] : []));
}

/** Whether a sentence ends before a place, and another begins there. */
function beginsSentence(at: number, { newTokens, new: fresh }: Redline): boolean {
  const [before, first] = [newTokens[at - 1], newTokens[at]];
  return (
    before !== undefined && first !== undefined && /[.;:!?"]$/.test(before.key) && /^\p{Lu}/u.test(fresh[first.at]!.text.slice(first.start))
  );
}

/** A paragraph of the old edition that goes on from the one before it: the two were joined. */
const isJoined = (at: number, model: EditionClause | undefined, own: readonly Own[]): boolean =>
  model?.kind === 'paragraph' && model.number === undefined && !own.some((start) => start.at === at);

/** Where clauses of the old edition begin, as far as their first word or what replaces it can be told. */
function modelStarts(line: Redline, own: readonly Own[]): Start[] {
  const { oldTokens, old, hunks, newTokens } = line;
  return oldTokens.flatMap((token, first): Start[] => {
    if (first > 0 && oldTokens[first - 1]!.at === token.at) return [];
    const hunk = hunks.find((each) => each.old[0] <= first && each.old[1] > first)!;
    const found = hunk.equal
      ? hunk.new[0] + first - hunk.old[0]
      : first === hunk.old[0] && hunk.new[1] > hunk.new[0]
        ? hunk.new[0]
        : undefined;
    if (found === undefined || found >= newTokens.length) return [];
    const model = old[token.at]!;
    const at = hunk.equal ? headOf(found, first, line, own) : found;
    return isNumberLost(at, model, line, own) ? [] : [{ at, model }];
  });
}

/** Words put before the first of a clause, where the new edition begins one, are its first: `or less, but` before `less than 95 %`. */
function headOf(at: number, first: number, { hunks }: Redline, own: readonly Own[]): number {
  const added = hunks.find(({ new: fresh, old }) => fresh[1] === at && old[0] === old[1] && old[0] === first);
  const begins = (index: number): boolean => own.some((start) => start.at === index);
  if (!added || begins(at)) return at;
  return own.findLast((start) => start.at >= added.new[0] && start.at < at)?.at ?? at;
}

/** A numbered clause whose number is no longer there goes on from the one before: the two were joined. */
function isNumberLost(at: number, { number, text, from }: EditionClause, { newTokens }: Redline, own: readonly Own[]): boolean {
  if (number === undefined || from === 0 || at === 0 || own.some((start) => start.at === at)) return false;
  const lead = tokensOf(text.slice(0, from));
  return !lead.every(({ key }, index) => newTokens[at - lead.length + index]?.key === key);
}

/** Whether an own start stands between words that one old clause has side by side; a numbered clause always begins. */
function isInside({ at, own }: Own, { hunks, oldTokens }: Redline): boolean {
  if (at === 0 || own.number !== undefined || own.kind === 'section') return false;
  const hunk = hunks.find((each) => each.new[0] < at && each.new[1] > at);
  if (!hunk?.equal) return false;
  const index = hunk.old[0] + at - hunk.new[0];
  return oldTokens[index]!.at === oldTokens[index - 1]!.at;
}

/** A paragraph under an item goes on from it where layout parted the items around in the same way: the lines of a row put in. */
function isContinued(start: Own, own: readonly Own[], parted: ReadonlySet<Own>): boolean {
  const place = own.indexOf(start);
  const isUnder = (index: number): boolean => own[index]?.own.kind === 'paragraph' && own[index - 1]?.own.kind === 'item';
  if (!isUnder(place)) return false;
  const alike = own.flatMap((_, index) => (isUnder(index) && index !== place ? [index] : []));
  const nearest = alike.sort((a, b) => Math.abs(a - place) - Math.abs(b - place))[0];
  return nearest !== undefined && parted.has(own[nearest]!);
}
