/**
 * In: the flow of the whole document. Out: the same, without the head rows that a table repeats on its next page.
 */

import type { Flow, Removal, Table } from './records.ts';
import { boxOf, textOf } from './records.ts';

export function dropRepeatedHeads(flow: readonly Flow[]): { readonly flow: Flow[]; readonly removals: Removal[] } {
  const out: Flow[] = [];
  const removals: Removal[] = [];
  for (const item of flow) {
    const before = out.at(-1);
    if (item.kind !== 'table' || before?.kind !== 'table' || !continues(before, item)) {
      out.push(item);
      continue;
    }
    const repeats = headText(before) === headText(item) && item.rows.length > 1;
    if (repeats) removals.push(headRemoval(item));
    out[out.length - 1] = { ...before, rows: [...before.rows, ...(repeats ? item.rows.slice(1) : item.rows)] };
  }
  return { flow: out, removals };
}

const headText = (table: Table): string => (table.rows[0] ?? []).map((cell) => textOf(cell.words)).join('|');

/** The next page, or the next column, goes on with the same table. */
const continues = (before: Table, table: Table): boolean => {
  const moved = table.page === before.page + 1 || (table.page === before.page && table.column !== before.column);
  const width = before.rows[0]?.length === table.rows[0]?.length;
  return (
    moved &&
    width &&
    (table.definitions === before.definitions || headText(before) === headText(table)) &&
    (table.definitions || Math.abs(table.box.x0 - before.box.x0) < 8)
  );
};

function headRemoval(table: Table): Removal {
  const words = (table.rows[0] ?? []).flatMap((cell) => cell.words);
  return {
    reason: 'repeated-table-head',
    page: table.page,
    box: boxOf(words),
    text: textOf(words),
    sources: words.flatMap((word) => word.sources),
  };
}
