/**
 * In: the nodes of a PDF. Out: its blocks as they are set, by the words they begin and end with, for what compares the annotated
 * text with the page. Law: sizes, insets and gaps are those that ingest itself judged by; nothing is read twice.
 */
import type { PrintedBlock } from '../../language/printed/printed-block.ts';
import type { Node, Table } from '../record/records.ts';
import { wordsOfNode } from './ledger.ts';

export function printedBlocks(nodes: readonly Node[]): PrintedBlock[] {
  let from = 0;
  return nodes.flatMap((node): PrintedBlock[] => {
    const words = wordsOfNode(node);
    const first = words[0];
    if (!first) return [];
    const place = { from, to: from + words.length };
    from = place.to;
    if (node.kind === 'table' || node.kind === 'footnote' || !node.look) {
      const kind = node.kind === 'table' ? (isGrid(node) ? 'table' : 'columns') : 'note';
      const cells = kind === 'table' ? { cells: cellStarts(node as Table, place.from) } : {};
      return [{ ...place, ...cells, kind, size: first.size, scale: 1, bold: false, lines: 1, left: first.box.x0, inset: 0, parted: false }];
    }
    return [{ ...place, kind: node.kind, ...node.look }];
  });
}

/** Drawn lines part at least two cells in each of two rows: no frame and no ornament. */
const isGrid = ({ ruled, rows }: Table): boolean =>
  ruled === true && rows.filter((row) => row.filter(({ words }) => words.length > 0).length > 1).length > 1;

function cellStarts({ rows }: Table, from: number): number[] {
  let at = from;
  return rows.flat().flatMap(({ words }) => {
    const start = at;
    at += words.length;
    return words.length > 0 ? [start] : [];
  });
}
