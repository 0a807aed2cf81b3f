/**
 * In: a table of a page. Out: its rows, merged cells in the place where they begin and empty where they go on; or, of a table that only
 * lays the page out, what it holds. Law: no cell is read twice, and no row grows beyond what a page can show.
 */
import type { Cell, Word } from '../record/records.ts';
import { boxOf } from '../record/records.ts';
import { attributeOf, below, type Element, elementsIn } from './page.ts';
import type { PageStory } from './story.ts';

/** How the parts of a table are read. */
type Readers = {
  readonly caption: (element: Element) => void;
  readonly cell: (element: Element) => Word[];
  /** The blocks of a cell, as if there were no table. */
  readonly blocks: (element: Element) => void;
};

const WIDEST = 64;

export function readTable(table: Element, story: PageStory, readers: Readers): void {
  for (const caption of elementsIn(table).filter(({ tagName }) => tagName === 'caption')) readers.caption(caption);
  const rows = rowsOf(table);
  if (isLayout(table, rows)) {
    for (const row of rows) for (const cell of row.cells) readers.blocks(cell);
    return;
  }
  const cells = gridOf(rows, readers.cell).filter((row) => row.some(({ words }) => words.length > 0));
  const words = cells.flat().flatMap((cell) => cell.words);
  if (words.length === 0) return;
  const head = rows[0]!.inHead || rows[0]!.cells.every(({ tagName }) => tagName === 'th');
  story.blocks.push({
    kind: 'table',
    page: 1,
    box: boxOf(words),
    order: story.at,
    column: 0,
    head,
    definitions: false,
    ruled: true,
    rows: cells,
  });
}

type Row = { readonly inHead: boolean; readonly cells: readonly Element[] };

/** The head first and the foot last, wherever they are written. */
function rowsOf(table: Element): Row[] {
  const sections = elementsIn(table).filter(({ tagName }) => /^(?:thead|tbody|tfoot)$/.test(tagName));
  const order = ['thead', 'tbody', 'tfoot'];
  return sections
    .toSorted((a, b) => order.indexOf(a.tagName) - order.indexOf(b.tagName))
    .flatMap((section) =>
      elementsIn(section)
        .filter(({ tagName }) => tagName === 'tr')
        .map((row) => ({ inHead: section.tagName === 'thead', cells: elementsIn(row).filter(({ tagName }) => /^t[dh]$/.test(tagName)) })),
    )
    .filter(({ cells }) => cells.length > 0);
}

/** One column, or cells that hold titles: a frame or a grid of the page's, no table of the text. */
function isLayout(table: Element, rows: readonly Row[]): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return true;
  if (rows.every(({ cells }) => cells.length < 2)) return true;
  return rows.some(({ cells }) => cells.some((cell) => [...below(cell)].some(({ tagName }) => /^h[1-6]$/.test(tagName))));
}

function gridOf(rows: readonly Row[], read: (cell: Element) => Word[]): Cell[][] {
  /** By column, how many rows further a cell from above reaches. */
  const held: number[] = [];
  const grid = rows.map(({ cells }): Cell[] => {
    const row: Cell[] = [];
    const skip = (): void => {
      while ((held[row.length] ?? 0) > 0 && row.length < WIDEST) {
        held[row.length]!--;
        row.push({ words: [] });
      }
    };
    for (const cell of cells) {
      skip();
      const [across, down] = [spanOf(cell, 'colspan', WIDEST), spanOf(cell, 'rowspan', rows.length)];
      const words = read(cell);
      for (let at = 0; at < across && row.length < WIDEST; at++) {
        held[row.length] = down - 1;
        row.push({ words: at === 0 ? words : [] });
      }
      if (row.length >= WIDEST && !row.some((one) => one.words === words))
        row[row.length - 1] = { words: [...row.at(-1)!.words, ...words] };
    }
    skip();
    return row;
  });
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ words: [] }))]);
}

const spanOf = (cell: Element, name: string, most: number): number => Math.max(1, Math.min(most, Number(attributeOf(cell, name)) || 1));
