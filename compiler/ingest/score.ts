/**
 * In: Markdown and the true text of a document. Out: word-order accuracy (1 − word edit distance / longer length, in percent)
 * and how many true headings, table rows, paragraphs and items the Markdown holds exactly.
 */

type TruthBlock =
  | { readonly t: 'h' | 'p' | 'li' | 'footnote'; readonly text: string }
  | { readonly t: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly t: 'deftable'; readonly rows: readonly (readonly string[])[] };

export type Share = readonly [found: number, all: number];

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** Markdown syntax and typography that words are compared without, in order. */
const PLAIN: readonly (readonly [RegExp, string | ((match: string, name: string) => string)])[] = [
  [/<br\s*\/?>/g, ' '],
  [/\[\^([^\]]+)\]:?/g, ' $1 '],
  [/\\([*_#[\]()\-+.!|<>&~`])/g, '$1'],
  [/\[([^\]]*)\]\([^)]*\)/g, '$1'],
  [/<((?:https?|mailto):[^>\s]+)>/g, '$1'],
  [/&(lt|gt|amp|quot);/g, (_, name) => ENTITIES[name] ?? ''],
  [/^---\n[\s\S]*?\n---\n/, ' '],
  [/^```[\s\S]*?^```/gm, ' '],
  [/[’‘`´]/g, "'"],
  [/[“”«»"]/g, ' '],
  [/[‐‑–—−]/g, '-'],
  [/[*_|#]/g, ' '],
  [/\.{3,}|…+/g, ' '],
  [/(\p{L})(\d)(?!\d)/gu, '$1 $2'],
];

export function words(text: string): string[] {
  let plain = text.normalize('NFKC').replace(/\u00ad|\u200b|\ufeff/g, '');
  for (const [pattern, by] of PLAIN) plain = typeof by === 'string' ? plain.replace(pattern, by) : plain.replace(pattern, by);
  return plain
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => word.replace(/^[^\p{L}\p{N}(]+|[^\p{L}\p{N})]+$/gu, ''))
    .filter((word) => word !== '');
}

/** In percent. Memory is linear, time is the product of the lengths. */
export function accuracy(left: readonly string[], right: readonly string[]): number {
  const ids = new Map<string, number>();
  const id = (word: string): number => {
    if (!ids.has(word)) ids.set(word, ids.size);
    return ids.get(word)!;
  };
  const [a, b] = [Int32Array.from(left, id), Int32Array.from(right, id)];
  return 100 * (1 - distance(a, b) / Math.max(a.length, b.length, 1));
}

function distance(a: Int32Array, b: Int32Array): number {
  let above = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(changed, above[j]! + 1, row[j - 1]! + 1);
    }
    [above, row] = [row, above];
  }
  return above[b.length]!;
}

const key = (text: string): string => words(text).join(' ').toLowerCase();

const rowKey = (cells: readonly string[]): string => cells.map(key).filter(Boolean).join('¦');

/** A paragraph ends at a blank line, or where the next line opens an item. */
const PARAGRAPH = /\n\s*\n|\n(?=\s*(?:[-*●•]|\(?[ivx]+\)|\d+\.)\s)/;

export function structure(
  markdown: string,
  blocks: readonly TruthBlock[],
): { readonly headings: Share; readonly falseHeadings: number; readonly rows: Share; readonly paragraphs: Share } {
  const lines = markdown.split('\n');
  const headings = lines.filter((line) => /^#{1,6}\s/.test(line)).map(key);
  const titles = blocks.flatMap((block) => (block.t === 'h' ? [key(block.text)] : []));
  const found = titles.filter((title) => headings.includes(title)).length;
  const rows = blocks.flatMap((block) => (block.t === 'table' ? [block.head, ...block.rows] : block.t === 'deftable' ? block.rows : []));
  const printed = new Set(
    lines
      .filter((line) => /^\s*\|.*\|\s*$/.test(line))
      .map((line) =>
        rowKey(
          line
            .trim()
            .slice(1, -1)
            .split(/(?<!\\)\|/),
        ),
      ),
  );
  const texts = blocks.flatMap((block) => (block.t === 'p' || block.t === 'li' ? [key(block.text)] : []));
  const paragraphs = new Set(markdown.split(PARAGRAPH).map((text) => key(text.replace(/^\s*[-*●•]\s+/, ''))));
  const stripped = (text: string): string => text.replace(/^\(?[ivx]+\)?\s*/, '');
  return {
    headings: [found, titles.length],
    falseHeadings: headings.length - found,
    rows: [rows.filter((row) => printed.has(rowKey(row.map((cell) => cell.replace('¹', '1'))))).length, rows.length],
    paragraphs: [texts.filter((text) => paragraphs.has(text) || paragraphs.has(stripped(text))).length, texts.length],
  };
}
