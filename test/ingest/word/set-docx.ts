/**
 * The blocks of a contract → a Word document that prints them: each number that opens a block is left to automatic numbering, each
 * title to a style. What ingest reads must therefore count as Word does.
 */
import { read } from '../../../compiler/read/index.ts';
import { docx, headingStyles, type LevelText, list, p, r, table } from './make-docx.ts';

export type Block =
  | { readonly t: 'h' | 'p' | 'li' | 'footnote'; readonly text: string; readonly level?: number; readonly m?: string }
  | { readonly t: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly t: 'deftable'; readonly rows: readonly (readonly string[])[] };

/** Lists by what their levels print; the first level that fits the start of a block numbers it. */
export type Schemes = readonly (readonly LevelText[])[];

const NUMBERS: Readonly<Record<string, string>> = { decimal: '\\d+', upperRoman: '[IVX]+', lowerRoman: '[ivx]+', lowerLetter: '[a-z]' };

type Numbered = { readonly list: readonly [number, number]; readonly rest: string };

function numberOf(text: string, schemes: Schemes): Numbered | undefined {
  for (const [id, levels] of schemes.entries())
    for (const [index, [, printed]] of levels.entries()) {
      const pattern = printed
        .replace(/[.()*+?[\]|^$\\]/g, '\\$&')
        .replace(/%(\d)/g, (_, digit: string) => NUMBERS[levels[Number(digit) - 1]![0]] ?? '');
      const found = printed === '' ? null : new RegExp(`^${pattern} (?=\\S)`, 'u').exec(text);
      if (found) return { list: [id + 1, index], rest: text.slice(found[0].length) };
    }
  return undefined;
}

/** `rewrite` may put XML, such as a tracked change, in the place of a paragraph's words. */
export function setDocx(blocks: readonly Block[], schemes: Schemes, rewrite = (words: string): string => words): Uint8Array {
  const notes = blocks.filter((block) => block.t === 'footnote');
  const body = blocks.filter((block) => block.t !== 'footnote').map((block) => setBlock(block, schemes, rewrite));
  return docx({
    body: body.join(''),
    styles: headingStyles,
    numbering: schemes.map((levels, index) => list(index + 1, levels)).join(''),
    footnotes: notes
      .map((note, index) => `<w:footnote w:id="${index + 2}">${p(note.t === 'footnote' ? ` ${note.text}` : '')}</w:footnote>`)
      .join(''),
  });
}

function setBlock(block: Block, schemes: Schemes, rewrite: (words: string) => string): string {
  if (block.t === 'table') return table([block.head, ...block.rows].map((row) => row.map(withCall)));
  if (block.t === 'deftable') return table(block.rows, '');
  const text = block.t === 'li' && block.m !== undefined ? `${block.m} ${block.text}` : block.text;
  const numbered = numberOf(text, schemes);
  const style = block.t === 'h' ? { style: block.level === 1 ? 'Titre' : `Titre${(block.level ?? 2) - 1}` } : {};
  return p(rewrite(numbered?.rest ?? text), { ...style, ...(numbered ? { list: numbered.list } : {}) });
}

/** `Demandes¹` → the words and the call of the first note. */
const withCall = (cell: string): string =>
  cell.endsWith('¹') ? p(`${r(cell.slice(0, -1))}<w:r><w:footnoteReference w:id="2"/></w:r>`) : cell;

/** The blocks of an annotated contract. */
export function blocksOf(markdown: string): Block[] {
  const { clauses } = read({ id: 'model', files: [{ file: 'contract.md', text: markdown }] }, () => {});
  const blocks: Block[] = [];
  for (const { kind, level, text, cells = [] } of clauses) {
    const row = cells.map(({ start, end }) => text.slice(start, end));
    const before = blocks.at(-1);
    if (kind === 'section') blocks.push({ t: 'h', level: level ?? 1, text });
    else if (kind === 'table') blocks.push({ t: 'table', head: row, rows: [] });
    else if (kind === 'row' && before?.t === 'table') blocks[blocks.length - 1] = { ...before, rows: [...before.rows, row] };
    else blocks.push({ t: kind === 'item' ? 'li' : 'p', text });
  }
  return blocks;
}

export const wordsOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => {
      if (block.t === 'table') return [block.head, ...block.rows].flat().join('\n');
      if (block.t === 'deftable') return block.rows.flat().join('\n');
      return block.m === undefined || block.text.startsWith(block.m) ? block.text : `${block.m} ${block.text}`;
    })
    .join('\n');

const none = ['none', ''] as const;

/** How each contract at hand is numbered. */
export const schemes: Readonly<Record<'infogerance' | 'saas' | 'telenet', Schemes>> = {
  infogerance: [
    [
      ['upperRoman', 'TITRE %1 -'],
      ['decimal', 'Article %2 -', '<w:lvlRestart w:val="0"/>'],
      ['decimal', '%2.%3'],
      ['lowerLetter', '%4)'],
    ],
    [
      ['decimal', 'Annexe n° %1 -'],
      ['decimal', '%2.'],
    ],
    [['decimal', '%1°']],
  ],
  saas: [
    [
      ['upperRoman', 'Part %1 -'],
      ['decimal', 'Section %2.', '<w:lvlRestart w:val="0"/>'],
      ['decimal', '%2.%3'],
      none,
      ['lowerRoman', '(%5)'],
      ['lowerLetter', '(%6)'],
    ],
    [
      ['decimal', 'Schedule %1 -'],
      ['decimal', '%2.'],
    ],
  ],
  telenet: [[['decimal', '%1.'], ['decimal', '%1.%2.'], ['decimal', '%1.%2.%3.'], none, ['lowerRoman', '(%5)']]],
};
