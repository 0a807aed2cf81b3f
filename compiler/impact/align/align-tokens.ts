/**
 * The tokens of two editions → runs that are equal, or replaced. As many tokens as can be are kept, in as few changes as can be, and
 * a change that could as well stand a few words further stands where a clause, a cell or a sentence begins: a row put in is one row.
 */
import { diffArrays } from 'diff';
import { isWord, type Token } from './tokens.ts';

/** `at` is the clause's place in what is compared; `cell` the column, only where both editions have the same columns. */
export type Placed = Token & { readonly clause: number; readonly at: number; readonly cell?: number; readonly begins: boolean };

/** A run of tokens, half-open in both editions: equal, or replaced (either side may be empty); `alike` if only gaps differ. */
export type Hunk = {
  readonly equal: boolean;
  readonly alike?: boolean;
  readonly old: readonly [number, number];
  readonly new: readonly [number, number];
};

type Side = readonly Placed[];

/** Larger tables than this are left to a plain difference. */
const mostCells = 6_000_000;

export function alignTokens(old: Side, fresh: Side): Hunk[] {
  const head = commonHead(old, fresh);
  if (head === old.length && head === fresh.length) return head === 0 ? [] : [equalRun(0, 0, head)];
  const start = backToBeginning(old, fresh, head);
  const tail = commonTail(old, fresh, start);
  const [oldEnd, newEnd] = [old.length - tail, fresh.length - tail];
  const [left, right] = [old.slice(start, oldEnd), fresh.slice(start, newEnd)];
  const middle = (left.length + 1) * (right.length + 1) > mostCells ? plainHunks(left, right) : bestHunks(left, right);
  const shifted = middle.map(
    ({ equal, old: [a, b], new: [c, d] }): Hunk => ({ equal, old: [a + start, b + start], new: [c + start, d + start] }),
  );
  return joinEqual([equalRun(0, 0, start), ...shifted, equalRun(oldEnd, newEnd, tail)]);
}

const equalRun = (old: number, fresh: number, length: number): Hunk => ({
  equal: true,
  old: [old, old + length],
  new: [fresh, fresh + length],
});

/** Equal runs side by side are one; empty ones go. */
function joinEqual(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (hunk.old[0] === hunk.old[1] && hunk.new[0] === hunk.new[1]) continue;
    if (last?.equal && hunk.equal)
      joined[joined.length - 1] = { equal: true, old: [last.old[0], hunk.old[1]], new: [last.new[0], hunk.new[1]] };
    else joined.push(hunk);
  }
  return joined;
}

const isSame = (left: Placed, right: Placed): boolean =>
  left.key === right.key && (left.cell === right.cell || left.cell === undefined || right.cell === undefined);

function commonHead(old: Side, fresh: Side): number {
  let head = 0;
  while (head < old.length && head < fresh.length && isSame(old[head]!, fresh[head]!)) head++;
  return head;
}

function commonTail(old: Side, fresh: Side, start: number): number {
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - start && isSame(old.at(-1 - tail)!, fresh.at(-1 - tail)!)) tail++;
  while (tail > 0 && !(old.at(-tail)!.begins && fresh.at(-tail)!.begins)) tail--;
  return tail;
}

/** Where equal words stop, the change may as well begin with their sentence. */
function backToBeginning(old: Side, fresh: Side, head: number): number {
  let start = head;
  while (start > 0 && !(old[start]?.begins && fresh[start]?.begins)) start--;
  return start;
}

function plainHunks(old: Side, fresh: Side): Hunk[] {
  const parts = diffArrays(
    old.map(({ key }) => key),
    fresh.map(({ key }) => key),
  );
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

/** What it costs to open a change, and to close it again, inside a sentence and where one begins. */
const openCost = 0.15;
const closeCost = 0.1;
const costAtBeginning = 0.02;
const signGain = 0.3;

/** How a cell of the table was reached: a kept pair that ended a change; a change that opened, or went on, by a word of either side. */
const endsChange = 1;
const [opensByOld, goesOnByOld, goesOnByNew, opensByNew] = [2, 4, 6, 8];

/** Dynamic programming over both editions in two states: `kept`, where the last pair is equal, and `changed`, where a change is open. */
function bestHunks(old: Side, fresh: Side): Hunk[] {
  const columns = fresh.length + 1;
  const steps = new Uint8Array((old.length + 1) * columns);
  let [kept, changed] = [nothingYet(columns), nothingYet(columns)];
  for (let row = 0; row <= old.length; row++) {
    const above = { kept, changed };
    [kept, changed] = [nothingYet(columns), nothingYet(columns)];
    if (row === 0) kept[0] = 0;
    fillRow({ old, fresh, row, above, kept, changed, steps: steps.subarray(row * columns) });
  }
  return wayBack(steps, old.length, fresh.length, kept.at(-1)! >= changed.at(-1)!);
}

const nothingYet = (length: number): Float64Array => new Float64Array(length).fill(Number.NEGATIVE_INFINITY);

type Row = {
  readonly old: Side;
  readonly fresh: Side;
  readonly row: number;
  readonly above: { readonly kept: Float64Array; readonly changed: Float64Array };
  readonly kept: Float64Array;
  readonly changed: Float64Array;
  readonly steps: Uint8Array;
};

function fillRow({ old, fresh, row, above, kept, changed, steps }: Row): void {
  const last = old[row - 1];
  const gain = last && isWord(last.key) ? 1 : signGain;
  const opens = (at: number, column: number): number =>
    (old[at]?.begins ?? true) && (fresh[column]?.begins ?? true) ? costAtBeginning : openCost;
  for (let column = 0; column < kept.length; column++) {
    let step = opensByOld;
    let best = last ? above.kept[column]! - opens(row - 1, column) : Number.NEGATIVE_INFINITY;
    if (last && above.changed[column]! > best) [best, step] = [above.changed[column]!, goesOnByOld];
    if (column > 0 && changed[column - 1]! > best) [best, step] = [changed[column - 1]!, goesOnByNew];
    if (column > 0 && kept[column - 1]! - opens(row, column - 1) > best)
      [best, step] = [kept[column - 1]! - opens(row, column - 1), opensByNew];
    changed[column] = best;
    if (last && column > 0 && isSame(last, fresh[column - 1]!)) {
      const closes = last.begins && fresh[column - 1]!.begins ? costAtBeginning : closeCost;
      const [before, open] = [above.kept[column - 1]!, above.changed[column - 1]! - closes];
      kept[column] = Math.max(before, open) + gain;
      if (open > before) step += endsChange;
    }
    steps[column] = step;
  }
}

/** From the end of both editions to their beginning, run by run. */
function wayBack(steps: Uint8Array, rows: number, columns: number, endsKept: boolean): Hunk[] {
  const hunks: Hunk[] = [];
  let [row, column, isKept] = [rows, columns, endsKept];
  let [rowEnd, columnEnd] = [row, column];
  while (row > 0 || column > 0) {
    const step = steps[row * (columns + 1) + column]!;
    const how = step & ~endsChange;
    const wasKept = isKept ? (step & endsChange) === 0 : how === opensByOld || how === opensByNew;
    if (isKept || how === opensByOld || how === goesOnByOld) row--;
    if (isKept || how === opensByNew || how === goesOnByNew) column--;
    if (wasKept !== isKept || (row === 0 && column === 0)) {
      hunks.push({ equal: isKept, old: [row, rowEnd], new: [column, columnEnd] });
      [rowEnd, columnEnd, isKept] = [row, column, wasKept];
    }
  }
  return hunks.reverse();
}
