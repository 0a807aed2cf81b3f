/**
 * In: the words of a paragraph that its document gives as one. Out: its block, set as far as the document says.
 * Law: how many lines it takes is an estimate, since only setting it would tell.
 */
import type { Paragraph, Word } from './records.ts';
import { boxOf } from './records.ts';

/** Characters that a line of a page holds, about. */
const LINE = 90;

/** In points: the left edge of its first line, and of the whole. */
export type Indents = { readonly indent: number; readonly inset: number; readonly centred: boolean };

export function paragraphOf(words: readonly Word[], { indent, inset, centred }: Indents): Paragraph {
  const letters = new Map<number, number>();
  for (const { size, text } of words) letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [size] = [...letters].sort((a, b) => b[1] - a[1])[0]!;
  const length = words.reduce((sum, { text }) => sum + text.length + 1, 0);
  return {
    kind: 'paragraph',
    page: words[0]!.page,
    box: { ...boxOf(words), x0: inset },
    size,
    bold: words.every(({ bold }) => bold),
    words,
    indent,
    inset,
    lines: Math.ceil(length / LINE),
    centred,
    parted: true,
  };
}
