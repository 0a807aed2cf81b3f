/**
 * In: the flow of the whole document. Out: the same, without the head rows that a table repeats on its next page.
 */

import type { Flow, Removal, Table } from '../../record/records.ts';
import { boxOf, removalOf, textOf } from '../../record/records.ts';

export function dropRepeatedHeads(flow: readonly Flow[]): { readonly flow: Flow[]; readonly removals: Removal[] } {
  const out: Flow[] = [];
  const removals: Removal[] = [];
  let last: Table | undefined;
  for (const item of flow) {
    const before = out.at(-1);
    if (item.kind !== 'table' || before?.kind !== 'table' || !last || !continues(last, item, before)) {
      out.push(item);
      last = item.kind === 'table' ? item : undefined;
      continue;
    }
    last = item;
    const repeats = headText(before) === headText(item) && item.rows.length > 1;
    if (repeats) removals.push(headRemoval(item));
    out[out.length - 1] = { ...before, rows: joinCut(before.rows, repeats ? item.rows.slice(1) : item.rows) };
  }
  return { flow: out, removals };
}

/** A first row with text in its last cell only is the rest of the row that the break cut. */
function joinCut(before: Table['rows'], after: Table['rows']): Table['rows'] {
  const [first, ...others] = after;
  const last = before.at(-1);
  const rest = first?.slice(0, -1).every((cell) => cell.words.length === 0);
  if (!first || !last || !rest || first.length !== last.length) return [...before, ...after];
  return [...before.slice(0, -1), last.map((cell, i) => ({ words: [...cell.words, ...first[i]!.words] })), ...others];
}

const headText = (table: Table): string => (table.rows[0] ?? []).map((cell) => textOf(cell.words)).join('|');

/** The next page, or the next column, goes on with the same table; `last` is its latest part, `whole` all of it. */
const continues = (last: Table, table: Table, whole: Table): boolean => {
  const moved = table.page === last.page + 1 || (table.page === last.page && table.column !== last.column);
  const width = last.rows[0]?.length === table.rows[0]?.length;
  const sameHead = headText(whole) === headText(table);
  return (
    moved &&
    width &&
    (sameHead || !table.head || table.definitions === last.definitions) &&
    (table.definitions || sameHead || Math.abs(table.box.x0 - last.box.x0) < 8)
  );
};

function headRemoval({ page, rows: [head = []] }: Table): Removal {
  const words = head.flatMap((cell) => cell.words);
  return removalOf('repeated-table-head', words, { page, box: boxOf(words) });
}
