/** A page declared in code, block by block as it is set → its words in points, and what `check` tells of a text laid over it. */
import { checkFidelityPdf } from '../../../../compiler/check/fidelity/fidelity-pdf.ts';
import type { Diagnostic } from '../../../../compiler/diagnostic/diagnostic.ts';
import type { PrintedBlock } from '../../../../compiler/language/printed/printed-block.ts';
import type { PlacedWord } from '../../../../compiler/source.ts';
import { readText } from '../../../read/read-text.ts';

/** Lines are parted by line ends, cells by ` | `; `gap`: points between two cells. What is not said is running text, ten points high. */
export type SetBlock = Partial<PrintedBlock> & { readonly text: string; readonly page?: number; readonly gap?: number };

const letter = 6;
const space = 3;

/** What is told of the structure: `title as running text: Objet`…; of anything else its code. */
export function look(markdown: string, ...page: readonly SetBlock[]): string[] {
  const words: PlacedWord[] = [];
  const blocks = page.map((block, at) => setBlock(block, at * 100, words));
  const told: Diagnostic[] = [];
  checkFidelityPdf(readText(markdown).contract, { file: 'contrat.pdf', words, blocks }, (one) => void told.push(one));
  return told.map(({ code, message }) => {
    const [, kind, first] = /^Unexpected (.*?) at "(.*?)"/.exec(code === 'check/structure' ? message : '') ?? [];
    return kind === undefined ? `${code}: ${message}` : `${kind}: ${first}`;
  });
}

function setBlock({ text, page = 1, gap = 40, ...how }: SetBlock, top: number, words: PlacedWord[]): PrintedBlock {
  const from = words.length;
  const [left, lines] = [how.left ?? 50, text.split('\n')];
  const cells: number[] = [];
  for (const [at, line] of lines.entries()) {
    let x = left;
    for (const cell of line.split(' | ')) {
      cells.push(words.length);
      for (const word of cell.split(' ')) {
        const y = top + 20 * at;
        words.push({ text: word, page, box: { x0: x, y0: y, x1: x + letter * word.length, y1: y + 10 } });
        x += letter * word.length + space;
      }
      x += gap - space;
    }
  }
  const usual = { kind: 'paragraph', size: 10, scale: 1, bold: false, lines: lines.length, left, inset: 0, parted: true } as const;
  return { ...usual, ...(how.kind === 'table' ? { cells } : {}), ...how, from, to: words.length };
}
