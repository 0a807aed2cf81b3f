/**
 * In: a table as XML. Out: its rows, merged cells in the place where they begin and empty where they go on; or, of a table of one
 * column, which is a frame, what it holds. Law: no word of a cell leaves its row; a table within a cell becomes its words, and is told.
 */
import type { RankedBlock } from '../blocks/ranks.ts';
import { explains } from '../page/table/aligned.ts';
import type { Cell, Table, Word } from '../record/records.ts';
import { boxOf, textOf, wordsOfBlock } from '../record/records.ts';
import { changeIn } from './side.ts';
import type { Story } from './story.ts';
import { childOf, chosen, elementsOf, isOn, valIn, type Xml } from './xml.ts';

type Read = (cell: Xml, story: Story) => RankedBlock[];
type ReadCell = { readonly span: number; readonly blocks: readonly RankedBlock[] };
type Row = { readonly head: boolean; readonly cells: readonly ReadCell[] };

const EMPTY: Cell = { words: [] };

/** Columns beyond these are no table's: a span may say anything. */
const WIDEST = 64;

/** `read` gives the blocks of a cell. */
export function readTable(table: Xml, story: Story, read: Read): RankedBlock[] {
  const rows = partsIn(table, 'w:tr').map((row) => readRow(row, story, read));
  const width = Math.min(
    WIDEST,
    rows.reduce(
      (widest, { cells }) =>
        Math.max(
          widest,
          cells.reduce((sum, { span }) => sum + span, 0),
        ),
      0,
    ),
  );
  const filled = rows.filter(({ cells }) => cells.some(({ blocks }) => blocks.length > 0));
  if (filled.length === 0) return [];
  if (filled.every(({ cells }) => cells.filter(({ blocks }) => blocks.length > 0).length < 2))
    return filled.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  return [toTable(filled, width, isRuled(table, story), story)];
}

/** Rows of a table or cells of a row, through what wraps them. */
function partsIn(element: Xml, name: string): Xml[] {
  return elementsOf(chosen(element)).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'w:tbl' || child.name === 'w:p' || child.name.endsWith('Pr') ? [] : partsIn(child, name);
  });
}

function readRow(row: Xml, story: Story, read: Read): Row {
  const properties = childOf(row, 'w:trPr');
  const change = changeIn(properties);
  const before = Number(valIn(properties, 'w:gridBefore') ?? 0);
  const cells: ReadCell[] = before > 0 && before < WIDEST ? [{ span: before, blocks: [] }] : [];
  story.changed(change, row, () =>
    story.without(isOn(properties, 'w:hidden') ? 'unseen' : undefined, () => {
      for (const cell of partsIn(row, 'w:tc')) cells.push(readCell(cell, story, read));
    }),
  );
  return { head: isOn(properties, 'w:tblHeader') ?? false, cells };
}

function readCell(cell: Xml, story: Story, read: Read): ReadCell {
  const properties = childOf(cell, 'w:tcPr');
  const span = Math.max(1, Math.min(WIDEST, Number(valIn(properties, 'w:gridSpan')) || 1));
  let blocks: RankedBlock[] = [];
  story.changed(changeIn(properties), cell, () => {
    blocks = read(cell, story);
  });
  return { span, blocks };
}

function toTable(rows: readonly Row[], width: number, ruled: boolean, story: Story): Table {
  const cells = rows.map((row) => cellsOf(row, width, story));
  const words = cells.flat().flatMap((cell) => cell.words);
  const isHead = rows[0]!.head || ruled || cells[0]!.every((cell) => cell.words.every(({ bold }) => bold));
  const definitions = !isHead && width === 2 && explains(cells);
  return {
    kind: 'table',
    page: words[0]!.page,
    box: boxOf(words),
    order: words[0]!.page,
    column: 0,
    head: isHead && !definitions,
    definitions,
    ruled: !definitions,
    rows: cells,
  };
}

function cellsOf({ cells }: Row, width: number, story: Story): Cell[] {
  const row = cells.flatMap(({ span, blocks }): Cell[] => [
    { words: blocks.flatMap((block) => flat(block, story)) },
    ...Array.from({ length: span - 1 }, () => EMPTY),
  ]);
  return Array.from({ length: width }, (_, column) => row[column] ?? EMPTY);
}

function flat(block: RankedBlock, story: Story): readonly Word[] {
  const words = wordsOfBlock(block);
  if (block.kind === 'table') story.review('nested-table', textOf(words));
  return words;
}

/** Lines are drawn between its cells, by the table or by its style. */
function isRuled(table: Xml, story: Story): boolean {
  const properties = childOf(table, 'w:tblPr');
  const styled = story.styles.chain(valIn(properties, 'w:tblStyle')).map(({ table: own }) => own);
  const borders = [properties, ...styled].flatMap((one) => childOf(one, 'w:tblBorders') ?? [])[0];
  return elementsOf(borders).some(({ attributes }) => !/^(?:none|nil)?$/.test(attributes['w:val'] ?? ''));
}
