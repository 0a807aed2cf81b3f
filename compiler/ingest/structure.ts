/**
 * In: paragraphs and tables in reading order. Out: the nodes of the document: headings with levels, items, definitions, notes.
 * Law: a number that does not follow those before it is not a clause number; style decides only where numbers do not.
 */

import { isDefinition, termLength } from './definitions.ts';
import { HeadingLevels, titleSizes } from './levels.ts';
import type { Locale } from './locale.ts';
import { type Opening, openingOf } from './numbers.ts';
import type { Block, Node, Paragraph, Removal, Word } from './records.ts';
import { textOf } from './records.ts';
import { isDistinct, type Style, styleOf } from './style.ts';

export type Structured = { readonly nodes: Node[]; readonly removals: Removal[] };

type Read = { readonly block: Block; readonly opening: Opening | undefined };

export function structure(blocks: readonly Block[], locale: Locale): Structured {
  const style = styleOf(blocks);
  const reads = blocks.map((block): Read => ({ block, opening: block.kind === 'paragraph' ? openingOf(block.words, locale) : undefined }));
  const levels = new HeadingLevels(
    style,
    titleSizes(reads.flatMap((read, i) => (isUnnumberedTitle(read, style, reads[i + 1]?.block) ? [read.block as Paragraph] : []))),
    locale.annexes,
  );
  const depths: number[] = [];
  const listed = insetItems(reads);
  const removals: Removal[] = [];
  const shown = numberStyles(reads, style);
  const nodes = reads.map((read, i): Node => {
    const { block, opening } = read;
    if (block.kind === 'table') return block;
    const level = headingLevel(read, levels, style, shown, reads[i + 1]?.block);
    if (level !== undefined) {
      depths.length = 0;
      return { kind: 'heading', level, words: block.words };
    }
    if (block.item || listed.has(i))
      return { kind: 'item', depth: block.item ? 0 : depthOf(block, depths), glyph: '*', marker: [], words: block.words };
    if (opening?.kind === 'bullet') return toItem(block, opening, depths, removals);
    depths.length = 0;
    return { kind: 'paragraph', words: block.words, term: 0 };
  });
  return { nodes: withDefinitions(nodes), removals };
}

/** Depths of decimal numbers whose clauses carry a heading set in a style of its own. */
function numberStyles(reads: readonly Read[], style: Style): Set<string> {
  const shown = new Set<string>();
  for (const { block, opening } of reads)
    if (block.kind === 'paragraph' && opening && isHeadingText(block.words) && isDistinct(block, style)) shown.add(keyOf(opening));
  return shown;
}

const keyOf = (opening: Opening): string =>
  opening.kind === 'decimal' ? `decimal-${opening.path.length}` : opening.kind === 'division' ? opening.name : opening.kind;

/** Words that read as a title: few, and not ended like a sentence. */
export function isHeadingText(words: readonly Word[], most = 45): boolean {
  const text = textOf(words);
  return words.length <= most && /\p{L}/u.test(text) && !/[;,]$/.test(text) && !(words.length > 16 && /[.:]$/.test(text));
}

function headingLevel(
  { block, opening }: Read,
  levels: HeadingLevels,
  style: Style,
  shown: ReadonlySet<string>,
  next: Block | undefined,
): number | undefined {
  if (block.kind !== 'paragraph' || block.item) return undefined;
  const distinct = isDistinct(block, style);
  if (opening?.kind === 'decimal' || opening?.kind === 'division') {
    if (!levels.follows(opening)) return undefined;
    const plain = !shown.has(keyOf(opening)) && isPlainTitle(block, opening);
    const titled = distinct && isHeadingText(block.words);
    if (titled || plain) return levels.numbered(opening, block);
    levels.pass(opening);
    return undefined;
  }
  return isUnnumberedTitle({ block, opening }, style, next) ? levels.unnumbered(block) : undefined;
}

function isUnnumberedTitle({ block, opening }: Read, style: Style, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || block.item || opening || !next || !isDistinct(block, style)) return false;
  if (block.words.length > 30 || !isHeadingText(block.words, 30)) return false;
  return !/[.:]$/.test(textOf(block.words)) || block.size > 1.15 * style.size;
}

/** A numbered title that nothing but its shape sets apart. */
function isPlainTitle(block: Paragraph, opening: Opening): boolean {
  const rest = block.words.slice(opening.words);
  const text = textOf(rest);
  if (opening.kind === 'division') return rest.length <= 25 && !/[.;,]$/.test(text);
  return rest.length > 0 && rest.length <= 20 && !/[.;:,]$/.test(text) && /^[«"“(]?[\p{Lu}]/u.test(text);
}

/** How many items this one stands inside, by their indents; `depths` is the stack of them. */
function depthOf(block: Paragraph, depths: number[]): number {
  while (depths.length > 0 && depths.at(-1)! > block.indent + 4) depths.pop();
  if (depths.length === 0 || block.indent > depths.at(-1)! + 4) depths.push(block.indent);
  return depths.length - 1;
}

/** Items whose bullets were drawn, not written: set in as a whole, and announced by a colon or beside another. */
function insetItems(reads: readonly Read[]): Set<number> {
  const found = new Set<number>();
  reads.forEach(({ block, opening }, i) => {
    const before = reads[i - 1]?.block;
    if (block.kind !== 'paragraph' || opening || block.centred || block.inset < 1.2 * block.size || before?.kind !== 'paragraph') return;
    const announced = before.inset < block.inset - block.size && /:$/.test(textOf(before.words));
    const follows = found.has(i - 1) && (Math.abs(before.inset - block.inset) < 2 || before.inset > block.inset);
    if (announced || follows) found.add(i);
  });
  return found;
}

function toItem(block: Paragraph, opening: Opening & { kind: 'bullet' }, depths: number[], removals: Removal[]): Node {
  const [marker, ...words] = block.words;
  const depth = depthOf(block, depths);
  if (opening.glyph === '-') return { kind: 'item', depth, glyph: '-', marker: [marker!], words };
  removals.push({ reason: 'list-marker', page: marker!.page, box: marker!.box, text: marker!.text, sources: marker!.sources });
  return { kind: 'item', depth, glyph: '*', marker: [], words };
}

/** A run of at least three `Term : …` paragraphs is a list of definitions; items may stand between them. */
function withDefinitions(nodes: readonly Node[]): Node[] {
  const terms = nodes.map((node) => (node.kind === 'paragraph' && isDefinition(node.words) ? termLength(node.words) : 0));
  return nodes.map((node, i) => {
    if (node.kind !== 'paragraph' || terms[i] === 0) return node;
    const around = [i - 3, i - 2, i - 1, i + 1, i + 2, i + 3].filter((j) => (terms[j] ?? 0) > 0);
    return around.length >= 2 ? { ...node, term: terms[i]! } : node;
  });
}
