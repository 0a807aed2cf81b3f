/** Sets words on a page for the tests: text and a place → runs, lines, paragraphs, nodes. */
import { openingOf } from '../../compiler/ingest/blocks/numbers.ts';
import type { Style } from '../../compiler/ingest/blocks/style.ts';
import type { Read } from '../../compiler/ingest/blocks/titles.ts';
import { toChunks } from '../../compiler/ingest/page/chunks.ts';
import { toWords } from '../../compiler/ingest/page/words.ts';
import type { Block, Chunk, Line, PageInput, Paragraph, Run, Table, Word } from '../../compiler/ingest/record/records.ts';
import { boxOf } from '../../compiler/ingest/record/records.ts';
import { frenchLocale } from '../../compiler/language/fr/locale.ts';

type Look = Partial<Pick<Run, 'id' | 'page' | 'size' | 'bold' | 'angle' | 'artifact' | 'spaceBefore'>> & { readonly width?: number };

/** A run whose letters are half its size wide. */
export function run(text: string, x: number, y: number, look: Look = {}): Run {
  const { width, ...rest } = look;
  const size = look.size ?? 10;
  const box = { x0: x, y0: y - 0.75 * size, x1: x + (width ?? 0.5 * size * text.length), y1: y + 0.22 * size };
  return { id: 0, page: 1, text, box, baseline: y, size, bold: false, angle: 0, artifact: false, spaceBefore: true, ...rest };
}

export const numbered = (runs: readonly Run[]): Run[] => runs.map((one, id) => ({ ...one, id }));

export const page = (runs: readonly Run[], more: Partial<PageInput> = {}): PageInput => ({
  page: 1,
  width: 600,
  height: 840,
  runs: numbered(runs),
  edges: [],
  ...more,
});

export const chunks = (runs: readonly Run[]): Chunk[] => toChunks(toWords(numbered(runs)));

export const word = (text: string, more: Partial<Word> = {}): Word => ({
  text,
  page: 1,
  box: { x0: 0, y0: 0, x1: text.length, y1: 1 },
  size: 10,
  bold: false,
  raised: false,
  sources: [{ run: 0, start: 0, end: text.length }],
  ...more,
});

export const words = (text: string, more: Partial<Word> = {}): Word[] => text.split(' ').map((one) => word(one, more));

export const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  page: 1,
  box: { x0: 0, y0: 0, x1: 1, y1: 1 },
  size: 10,
  bold: false,
  words: words(text, { bold: more.bold ?? false }),
  indent: 0,
  inset: 0,
  lines: 1,
  centred: false,
  ...more,
});

/** Running text that titles stand out from. */
export const plain: Style = { size: 10, bold: false };

/** Each with what it opens with, in French. */
export const readsOf = (blocks: readonly Block[]): Read[] =>
  blocks.map((block) => ({ block, opening: block.kind === 'paragraph' ? openingOf(block.words, frenchLocale) : undefined }));

export const table = (rows: readonly (readonly string[])[], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  page: 1,
  box: { x0: 0, y0: 0, x1: 1, y1: 1 },
  order: 0,
  column: 0,
  head: true,
  definitions: false,
  rows: rows.map((row) => row.map((cell) => ({ words: cell === '' ? [] : words(cell) }))),
  ...more,
});

/** A line of a column from 100 to 400; `end` is where it stops. */
export function line(text: string, y: number, more: Partial<Line> & { readonly x?: number; readonly end?: number } = {}): Line {
  const { x = 100, end, ...rest } = more;
  const [chunk] = toChunks(toWords([run(text, x, y, { bold: more.bold ?? false, size: more.size ?? 10 })]));
  const box = { ...boxOf(chunk!.words), ...(end !== undefined && { x1: end }) };
  return { ...chunk!, column: 1, left: 100, right: 400, justified: false, ...rest, box };
}

export const texts = (list: readonly { readonly words: readonly Word[] }[]): string[] =>
  list.map((item) => item.words.map((one) => one.text).join(' '));
