/** Blocks of Markdown → the lines that may open with a number or a label, in order, with their words as far as numbers need them. */
import { slug } from '../../language/text/slug.ts';
import type { MarkdownNode } from '../markdown/markdown-node.ts';

export type Line = {
  readonly node: MarkdownNode;
  /** An `item` is the first paragraph of a list's; a later one opens with no label. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'other';
  readonly text: string;
  /** What its `id:` mark calls it. */
  readonly name?: string;
  /** A clause of its own begins here, numbered or not: labels below it begin anew. */
  readonly breaks: boolean;
};

/** Blocks, and the text of the file that they stand in. */
export type FileBlocks = { readonly text: string; readonly blocks: readonly MarkdownNode[] };

export const linesOf = (files: readonly FileBlocks[]): Line[] => files.flatMap(linesOfFile);

function linesOfFile({ text: source, blocks }: FileBlocks): Line[] {
  const lines: Line[] = [];
  let defines = false;
  const add = (node: MarkdownNode, kind: Line['kind'], marker = ''): void => {
    const text = `${marker} ${wordsOf(node)}`.replace(/\s+/g, ' ').trim();
    const name = nameOf(node);
    if (kind === 'heading') defines = /(?:^|-)definitions$/.test(slug(text));
    const breaks = name !== undefined || (defines && node.children[0]?.type === 'strong');
    lines.push({ node, kind, text, breaks, ...(name === undefined ? {} : { name }) });
  };
  const walk = (node: MarkdownNode, kind: Line['kind'], marker?: string): void => {
    if (node.type === 'heading') add(node, 'heading');
    else if (node.type === 'paragraph') add(node, kind, marker);
    else if (node.type === 'list') for (const item of node.children) walkItem(item, node.ordered);
    else if (node.type === 'footnoteDefinition') for (const child of node.children) walk(child, 'other');
    else if (node.type === 'blockquote') for (const child of node.children) walk(child, kind);
  };
  const walkItem = (item: MarkdownNode, ordered: boolean): void => {
    const marker = ordered ? markerOf(item, source).text : undefined;
    const [first, ...more] = item.children;
    if (first) walk(first, 'item', marker);
    for (const child of more) walk(child, 'other');
  };
  for (const block of blocks) walk(block, 'paragraph');
  return lines;
}

/** `1)` of an item that Markdown takes for a number of its own, and where it stands in the source. */
export function markerOf({ start, end }: MarkdownNode, source: string): { readonly text: string; readonly start: number } {
  const [text = ''] = /^\d{1,9}[.)]/.exec(source.slice(start, end)) ?? [];
  return { text, start };
}

/** The words, marks and stress aside. */
const wordsOf = ({ type, value, children }: MarkdownNode): string =>
  type === 'break' ? ' ' : `${value ?? ''}${(children ?? []).map(wordsOf).join('')}`;

function nameOf(node: MarkdownNode): string | undefined {
  if (node.type === 'link') return /^id:(.+)$/.exec(node.url)?.[1];
  for (const child of node.children ?? []) {
    const name = nameOf(child);
    if (name !== undefined) return name;
  }
  return undefined;
}
