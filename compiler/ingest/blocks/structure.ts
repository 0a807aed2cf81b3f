/**
 * In: paragraphs and tables in reading order. Out: the nodes of the document: headings with levels, items, definitions, notes.
 * Law: a number that does not follow those before it is not a clause number; style decides only where numbers do not.
 */

import { groupBy } from '../../language/group-by.ts';
import type { Locale } from '../../language/locale.ts';
import { isListGlyph } from '../../language/printed/list-glyphs.ts';
import type { Block, Look, Node, Paragraph, Removal, Word } from '../record/records.ts';
import { removalOf, textOf } from '../record/records.ts';
import { captionTitles } from './captions.ts';
import { isDefinition, termLength } from './definitions.ts';
import { HeadingLevels, titleSizes } from './levels.ts';
import { isNumbered, type Opening } from './numbers.ts';
import { plainTitles } from './plain-titles.ts';
import { readOpenings } from './read-openings.ts';
import { isDistinct, type Style, styleOf } from './style.ts';
import { isHeadingText, isNumberedTitle, type Read, restartsOf, type Titles, titlesOf } from './titles.ts';
import { datelines, letteredTitles, setAlike } from './unlike-titles.ts';

export type Structured = { readonly nodes: Node[]; readonly removals: Removal[] };

export function structure(blocks: readonly Block[], locale: Locale): Structured {
  const style = styleOf(blocks);
  const { reads, removals } = readOpenings(blocks, style, locale);
  const listed = insetItems(reads);
  const unnumbered = unnumberedTitles(reads, style, listed);
  const levels = new HeadingLevels(
    style,
    titleSizes(reads.flatMap(({ block }, i) => (unnumbered.has(i) ? [block as Paragraph] : []))),
    locale.numbering.annexes,
    locale.numbering.clauses,
    rankOffset(reads),
  );
  const depths: number[] = [];
  const lettered = letteredTitles(reads, style);
  const titles = titlesOf(reads, style);
  const restarts = restartsOf(reads, style);
  const levelOf = (read: Read, i: number): number | undefined => {
    if (lettered.has(i)) return levels.lettered();
    return unnumbered.has(i) ? levels.unnumbered(read.block as Paragraph) : headingLevel(read, levels, style, titles, restarts.has(i));
  };
  const nodes = reads.map((read, i): Node => {
    const { block, opening } = read;
    if (block.kind === 'table') return block;
    const look = lookOf(block, opening, style);
    const level = levelOf(read, i);
    if (level !== undefined) {
      depths.length = 0;
      return { kind: 'heading', level, words: block.words, look };
    }
    if (block.item || listed.has(i))
      return { kind: 'item', depth: block.item ? 0 : depthOf(block, depths), glyph: '*', marker: [], words: block.words, look };
    if (opening?.kind === 'bullet') return toItem(block, opening, look, depths, removals);
    depths.length = 0;
    return { kind: 'paragraph', words: block.words, term: 0, look };
  });
  return { nodes: withDefinitions(nodes), removals };
}

/** By style, or by where they stand; an item of a list that was announced is none. */
function unnumberedTitles(reads: readonly Read[], style: Style, listed: ReadonlySet<number>): Set<number> {
  const styled = new Set(reads.flatMap((read, i) => (isUnnumberedTitle(read, style, reads[i + 1]?.block) ? [i] : [])));
  const none = [setAlike(reads, style), datelines(reads, styled), listed];
  const found = [...styled, ...captionTitles(reads, style), ...plainTitles(reads)];
  return new Set(found.filter((i) => none.every((set) => !set.has(i))));
}

function lookOf(block: Paragraph, opening: Opening | undefined, style: Style): Look {
  const { size, bold, lines, box, indent, inset, parted = false } = block;
  const [scale, left] = [size / style.size, box.x0 - inset + indent];
  const glyph = opening?.kind === 'bullet' ? { glyph: opening.glyph } : {};
  return { size, bold: bold && !style.bold, lines, scale, left, inset: inset / size, parted, ...glyph };
}

function headingLevel(
  { block, opening }: Read,
  levels: HeadingLevels,
  style: Style,
  titles: Titles,
  restarts: boolean,
): number | undefined {
  if (block.kind !== 'paragraph' || block.item) return undefined;
  if (block.outline !== undefined) return outlinedLevel(block, block.outline, opening, levels);
  if (!isNumbered(opening) || !(levels.follows(opening) || restarts)) return undefined;
  if (isNumberedTitle(block, opening, style, titles)) return levels.numbered(opening, block);
  levels.pass(opening);
  return undefined;
}

/** What the document says itself is followed: that a paragraph is no title, or its rank where no number gives its level. */
function outlinedLevel(
  block: Paragraph,
  outline: number | 'none',
  opening: Opening | undefined,
  levels: HeadingLevels,
): number | undefined {
  if (outline !== 'none') return isNumbered(opening) ? levels.numbered(opening, block) : levels.ranked(outline, block);
  if (isNumbered(opening) && levels.follows(opening)) levels.pass(opening);
  return undefined;
}

/** How much deeper than its rank most numbered titles stand; where none is numbered, a first title alone in its rank is the document's. */
function rankOffset(reads: readonly Read[]): number {
  const ranks = reads.flatMap(({ block, opening }) =>
    block.kind === 'paragraph' && typeof block.outline === 'number' && block.outline > 0 ? [{ rank: block.outline, opening }] : [],
  );
  const told = ranks.flatMap(({ rank, opening }) =>
    opening?.kind === 'decimal' ? [opening.path.length + 1 - rank] : opening?.kind === 'division' ? [2 - rank] : [],
  );
  if (told.length > 0) return [...groupBy(told, (one) => one)].sort((a, b) => b[1].length - a[1].length)[0]![0];
  const top = Math.min(...ranks.map(({ rank }) => rank));
  const isTitle = ranks[0]?.rank === top && ranks.filter(({ rank }) => rank === top).length === 1;
  return Number.isFinite(top) ? (isTitle ? 1 : 2) - top : 1;
}

function isUnnumberedTitle({ block, opening }: Read, style: Style, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || block.item || block.outline !== undefined || opening || !next || !isDistinct(block, style))
    return false;
  if (!isHeadingText(block.words, 30) || hasBlank(block.words)) return false;
  return !/[.:]$/.test(textOf(block.words)) || block.size > 1.15 * style.size;
}

/** Dots or a rule to write on. */
const hasBlank = (words: readonly Word[]): boolean => words.some(({ text }) => /\.{4,}|…{2,}|_{3,}/.test(text));

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

function toItem(block: Paragraph, opening: Opening & { kind: 'bullet' }, look: Look, depths: number[], removals: Removal[]): Node {
  const [marker, ...words] = block.words;
  const depth = depthOf(block, depths);
  if (!isListGlyph(opening.glyph)) return { kind: 'item', depth, glyph: '*', marker: [], words: block.words, look };
  if (opening.glyph === '-') return { kind: 'item', depth, glyph: '-', marker: [marker!], words, look };
  removals.push(removalOf('list-marker', [marker!]));
  return { kind: 'item', depth, glyph: '*', marker: [], words, look };
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
