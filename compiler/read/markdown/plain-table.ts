/**
 * A table whose lines open and close with a bar and have a cell for each of its head, read without a full parser. Anything else
 * is not given, and the full parser decides.
 */
import { type MarkdownNode, nodeOf } from './markdown-node.ts';

/** The nodes of a cell's words at their offset in the file. */
type ReadCell = (words: string, start: number) => MarkdownNode[] | undefined;

const underHead = /^\|(?: ?:?-+:? ?\|)+$/;
const barred = /^\|.*\|$/;

/** `lines` are those of the table, the first at offset `start` of the file: head, line under it, rows. */
export function readPlainTable(lines: readonly string[], start: number, readCell: ReadCell): MarkdownNode | undefined {
  const [, under = ''] = lines;
  if (!underHead.test(under)) return undefined;
  const rows: MarkdownNode[] = [];
  let at = start;
  for (const [index, line] of lines.entries()) {
    const cells = index === 1 ? [] : cellsOf(line, at, readCell);
    if (!cells || (index !== 1 && cells.length !== under.split('|').length - 2)) return undefined;
    if (index !== 1) rows.push(nodeOf('tableRow', at, at + line.length, { children: cells }));
    at += line.length + 1;
  }
  return nodeOf('table', start, start + lines.join('\n').length, { children: rows });
}

/** A cell reaches from its bar to the next, the last one over the bar that closes the line. */
function cellsOf(line: string, start: number, readCell: ReadCell): MarkdownNode[] | undefined {
  if (!barred.test(line) || line.includes('\\|')) return undefined;
  const parts = line.slice(1, -1).split('|');
  const cells: MarkdownNode[] = [];
  let at = start;
  for (const [index, part] of parts.entries()) {
    const words = part.trim();
    const children = readCell(words, at + 1 + part.indexOf(words));
    if (!children) return undefined;
    const end = at + 1 + part.length + (index === parts.length - 1 ? 1 : 0);
    cells.push(nodeOf('tableCell', at, end, { children }));
    at += 1 + part.length;
  }
  return cells;
}
