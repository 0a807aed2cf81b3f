/**
 * The words of linked clauses in both editions → a redline, and for any stretch of the old words the stretch of the new
 * that stands in its place. Typography does not count; layout (clause bounds) neither.
 */
import { diffArrays } from 'diff';
import type { RedlinePart } from '../../model/report/impact.ts';
import type { EditionClause } from './edition.ts';
import type { Token } from './tokens.ts';

type Placed = Token & { readonly clause: number; readonly at: number };

/** A run of tokens, half-open in both editions: equal, or replaced (either side may be empty); `alike` if only gaps differ. */
export type Hunk = {
  readonly equal: boolean;
  readonly alike?: boolean;
  readonly old: readonly [number, number];
  readonly new: readonly [number, number];
};

export type Redline = {
  readonly old: readonly EditionClause[];
  readonly new: readonly EditionClause[];
  readonly oldTokens: readonly Placed[];
  readonly newTokens: readonly Placed[];
  readonly hunks: readonly Hunk[];
};

export function redline(old: readonly EditionClause[], fresh: readonly EditionClause[]): Redline {
  const [oldTokens, newTokens] = [place(old), place(fresh)];
  const parts = diffArrays(
    oldTokens.map(({ key }) => key),
    newTokens.map(({ key }) => key),
  );
  const hunks = joinHunks(hunksOf(parts), oldTokens).map((hunk) => (isAlike(hunk, oldTokens, newTokens) ? { ...hunk, alike: true } : hunk));
  return { old, new: fresh, oldTokens, newTokens, hunks };
}

/** `serveur s` and `serveurs`: the same letters, parted otherwise by layout. */
function isAlike({ equal, old, new: fresh }: Hunk, oldTokens: readonly Token[], newTokens: readonly Token[]): boolean {
  const letters = (tokens: readonly Token[], [start, end]: readonly [number, number]): string =>
    tokens
      .slice(start, end)
      .map(({ key }) => key)
      .join('');
  return !equal && letters(oldTokens, old) === letters(newTokens, fresh);
}

/** Tokens of all clauses in order; `at` is the clause's place in the link, offsets stay those of its text. */
function place(clauses: readonly EditionClause[]): Placed[] {
  return clauses.flatMap(({ tokens, index }, at) => tokens.map((token) => ({ ...token, clause: index, at })));
}

type Part = { readonly added?: boolean; readonly removed?: boolean; readonly count?: number; readonly value: readonly string[] };

function hunksOf(parts: readonly Part[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [left, right] = [0, 0];
  for (const { added, removed, value } of parts) {
    const [oldEnd, newEnd] = [left + (added ? 0 : value.length), right + (removed ? 0 : value.length)];
    const last = hunks.at(-1);
    const equal = !added && !removed;
    if (last && !last.equal && !equal) hunks[hunks.length - 1] = { ...last, old: [last.old[0], oldEnd], new: [last.new[0], newEnd] };
    else hunks.push({ equal, old: [left, oldEnd], new: [right, newEnd] });
    [left, right] = [oldEnd, newEnd];
  }
  return hunks;
}

/** A small word or a sign alone between two rewritten stretches is part of the rewriting. */
function joinHunks(hunks: readonly Hunk[], tokens: readonly Token[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const [at, hunk] of hunks.entries()) {
    const [before, after] = [joined.at(-1), hunks[at + 1]];
    const island = hunk.equal && before && !before.equal && after && isIsland(hunk, before, after, tokens);
    if (before && !before.equal && (island || !hunk.equal)) {
      joined[joined.length - 1] = { equal: false, old: [before.old[0], hunk.old[1]], new: [before.new[0], hunk.new[1]] };
    } else joined.push(hunk);
  }
  return joined;
}

const width = ([start, end]: readonly [number, number]): number => end - start;

function isIsland({ old }: Hunk, before: Hunk, after: Hunk, tokens: readonly Token[]): boolean {
  const letters = tokens.slice(old[0], old[1]).reduce((sum, { key }) => sum + key.length, 0);
  const around = [before, after].every((hunk) => Math.max(width(hunk.old), width(hunk.new)) >= 3);
  return width(old) <= 2 && letters <= 4 && around;
}

export const isReworded = ({ hunks }: Redline): boolean => hunks.some(isChanged);

const isChanged = ({ equal, alike }: Hunk): boolean => !equal && alike !== true;

/** The redline as text: what stands between words belongs to the run before it. */
export function partsOf({ old, new: fresh, oldTokens, newTokens, hunks }: Redline): RedlinePart[] {
  return hunks.flatMap((hunk): RedlinePart[] => {
    const [oldText, newText] = [textOf(oldTokens, hunk.old, old), textOf(newTokens, hunk.new, fresh)];
    if (!isChanged(hunk)) return [{ op: 'same', text: /\s$/.test(newText) || !/\s$/.test(oldText) ? newText : `${newText} ` }];
    const removed = oldText === '' ? [] : [{ op: 'removed' as const, text: oldText }];
    return newText === '' ? removed : [...removed, { op: 'added' as const, text: newText }];
  });
}

function textOf(tokens: readonly Placed[], [start, end]: readonly [number, number], clauses: readonly EditionClause[]): string {
  let text = '';
  for (let index = start; index < end; index++) {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    const source = clauses[token.at]!.text;
    const until = next && next.at === token.at ? next.start : token.end;
    text += source.slice(token.start, until) + (next && next.at !== token.at ? '\n' : '');
  }
  return text;
}

/** Where words of an old clause stand in the new edition. */
export type Mapped = {
  /** `kept`: the same words in the same order; `changed`: others stand in their place; `gone`: none. */
  readonly state: 'kept' | 'changed' | 'gone';
  readonly clause: EditionClause | undefined;
  readonly start: number;
  readonly end: number;
};

const nowhere: Mapped = { state: 'gone', clause: undefined, start: 0, end: 0 };

/** `start` and `end` are offsets in the old clause's text; the answer's in the new clause's. */
export function mapRange(line: Redline, clause: EditionClause, start: number, end: number): Mapped {
  const { oldTokens, newTokens, hunks } = line;
  const first = oldTokens.findIndex((token) => token.clause === clause.index && token.end > start);
  const last = oldTokens.findLastIndex((token) => token.clause === clause.index && token.start < end);
  if (first === -1 || last < first) return nowhere;
  const touched = hunks.filter(({ old }) => old[0] <= last && old[1] > first);
  const [head, tail] = [touched[0]!, touched.at(-1)!];
  const from = head.equal ? head.new[0] + (first - head.old[0]) : head.new[0];
  const to = tail.equal ? tail.new[0] + (last - tail.old[0]) : tail.new[1] - 1;
  const [begin, finish] = [newTokens[from], newTokens[to]];
  if (to < from || !begin || !finish) return nowhere;
  const kept = !touched.some(isChanged) && isUnbroken(hunks, head, tail);
  const home = line.new[begin.at]!;
  if (finish.at !== begin.at) return { state: 'changed', clause: home, start: begin.start, end: home.text.length };
  const inside = kept
    ? { start: begin.start + (start - oldTokens[first]!.start), end: finish.end - (oldTokens[last]!.end - end) }
    : undefined;
  const exact = inside && home.text.slice(inside.start, inside.end) === clause.text.slice(start, end);
  return {
    state: kept ? 'kept' : 'changed',
    clause: home,
    start: exact ? inside.start : begin.start,
    end: exact ? inside.end : finish.end,
  };
}

/** Whether nothing changed between two hunks: a stretch of words with others put in between is not kept. */
const isUnbroken = (hunks: readonly Hunk[], head: Hunk, tail: Hunk): boolean =>
  !hunks.slice(hunks.indexOf(head), hunks.indexOf(tail) + 1).some(isChanged);

/** The stretches of the new clauses that the old ones do not have, by the clause's index. */
export function addedRanges({ hunks, newTokens }: Redline): { readonly clause: number; readonly start: number; readonly end: number }[] {
  return hunks
    .filter(isChanged)
    .flatMap((hunk) => newTokens.slice(hunk.new[0], hunk.new[1]).map(({ clause, start, end }) => ({ clause, start, end })));
}
