/**
 * The words of linked clauses in both editions → a redline, and for any stretch of the old words the stretch of the new
 * that stands in its place. Typography does not count; layout (clause bounds) neither.
 */
import type { RedlinePart } from '../../model/report/impact.ts';
import { alignTokens, type Hunk, type Placed } from './align-tokens.ts';
import type { EditionClause } from './edition.ts';
import { isNumber, type Token } from './tokens.ts';

export type Redline = {
  readonly old: readonly EditionClause[];
  readonly new: readonly EditionClause[];
  readonly oldTokens: readonly Placed[];
  readonly newTokens: readonly Placed[];
  readonly hunks: readonly Hunk[];
};

export function redline(old: readonly EditionClause[], fresh: readonly EditionClause[]): Redline {
  const columns = sameColumns(old, fresh);
  const [oldTokens, newTokens] = [place(old, columns), place(fresh, columns)];
  const hunks = joinHunks(alignTokens(oldTokens, newTokens), oldTokens)
    .flatMap((hunk) => byCell(hunk, oldTokens, newTokens))
    .map((hunk) => (isAlike(hunk, oldTokens, newTokens) ? { ...hunk, alike: true } : hunk));
  return { old, new: fresh, oldTokens, newTokens, hunks };
}

/** Rows of the same columns are compared cell by cell. */
function sameColumns(old: readonly EditionClause[], fresh: readonly EditionClause[]): boolean {
  const [left, right] = [old[0]?.read?.cells?.length, fresh[0]?.read?.cells?.length];
  return old.length === 1 && fresh.length === 1 && left !== undefined && left === right;
}

/** A replaced run that goes over several cells → one for each cell. */
function byCell(hunk: Hunk, oldTokens: readonly Placed[], newTokens: readonly Placed[]): Hunk[] {
  const [left, right] = [oldTokens.slice(...hunk.old), newTokens.slice(...hunk.new)];
  const cells = [...new Set([...left, ...right].map(({ cell }) => cell))].sort((a, b) => (a ?? 0) - (b ?? 0));
  if (hunk.equal || cells.length < 2) return [hunk];
  let [oldStart, newStart] = [hunk.old[0], hunk.new[0]];
  return cells.map((cell) => {
    const [oldEnd, newEnd] = [left, right].map((side) => side.filter((token) => token.cell === cell).length) as [number, number];
    const part = { equal: false, old: [oldStart, oldStart + oldEnd], new: [newStart, newStart + newEnd] } as const;
    [oldStart, newStart] = [part.old[1], part.new[1]];
    return part;
  });
}

/** `serveur s` and `serveurs`, `sous-jacent` and `sous jacent`: the same letters, parted otherwise by layout. */
function isAlike({ equal, old, new: fresh }: Hunk, oldTokens: readonly Token[], newTokens: readonly Token[]): boolean {
  const keys = (tokens: readonly Token[], [start, end]: readonly [number, number]): string[] =>
    tokens.slice(start, end).map(({ key }) => key);
  const [left, right] = [keys(oldTokens, old), keys(newTokens, fresh)];
  const around = [oldTokens[old[0] - 1], oldTokens[old[1]], newTokens[fresh[0] - 1], newTokens[fresh[1]]];
  const betweenLetters = ![...left, ...right, ...around.map((token) => token?.key ?? '')].some(isNumber);
  const letters = (list: readonly string[]): string => list.filter((key) => !(betweenLetters && key === '-')).join('');
  return !equal && letters(left) === letters(right);
}

/** Tokens of all clauses in order; `at` is the clause's place in the link, offsets stay those of its text. */
function place(clauses: readonly EditionClause[], columns: boolean): Placed[] {
  return clauses.flatMap(({ tokens, index, read }, at) => {
    const cellOf = (token: Token): number => (read?.cells ?? []).findLastIndex(({ start }) => start <= token.start);
    return tokens.map((token, nth) => ({
      ...token,
      clause: index,
      at,
      begins: nth === 0 || ends.test(tokens[nth - 1]!.key) || (read?.cells !== undefined && cellOf(token) !== cellOf(tokens[nth - 1]!)),
      ...(columns ? { cell: cellOf(token) } : {}),
    }));
  });
}

/** After these signs other words begin. */
const ends = /^[.;:!?]$/;

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

export const isReworded = ({ hunks }: Pick<Redline, 'hunks'>): boolean => hunks.some(isChanged);

/** Whether a run differs in more than gaps. */
export const isChanged = ({ equal, alike }: Hunk): boolean => !equal && alike !== true;

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
