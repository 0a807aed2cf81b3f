/**
 * A stretch of Markdown → its block nodes, with offsets of the whole file. Footnotes defined elsewhere in the file are
 * known in every stretch.
 */
import { fullMarkdown } from './full-markdown.ts';
import type { MarkdownNode } from './markdown-node.ts';
import { readPlainMarkdown } from './plain-markdown.ts';
import type { Stretch } from './split-markdown.ts';

type RawNode = {
  type: string;
  position?: { start: { offset?: number }; end: { offset?: number } };
  children?: RawNode[];
  value?: string;
  url?: string;
  title?: string | null;
  label?: string | null;
  identifier?: string;
  depth?: number;
  ordered?: boolean | null;
  checked?: boolean | null;
};

/** Nesting beyond this is not a contract's; deeper nodes are left out. */
export const deepest = 60;

/** Labels of the footnotes a file defines. */
export function footnoteLabels(text: string): string[] {
  return [...text.matchAll(/^\[\^([^\]\s]+)\]:/gm)].map((match) => match[1]!);
}

/** `tooDeep` is called with the offset of a node nested too deeply to be read. */
export function parseStretch(text: string, stretch: Stretch, labels: readonly string[], tooDeep: (at: number) => void): MarkdownNode[] {
  return readPlainMarkdown(text, stretch, labels) ?? parseFully(text, stretch, labels, tooDeep);
}

/** The same by the full parser alone, which knows all of Markdown. */
export function parseFully(
  text: string,
  { start, end }: Stretch,
  labels: readonly string[],
  tooDeep: (at: number) => void,
): MarkdownNode[] {
  const own = text.slice(start, end);
  const deep = deepPlace(own);
  const tree = deep === undefined ? parse(own + missingFootnotes(own, labels)) : undefined;
  if (!tree) tooDeep(start + (deep ?? 0));
  const convert = (node: RawNode, depth: number): MarkdownNode => {
    if (depth === deepest) tooDeep(start + (node.position?.start.offset ?? 0));
    return shapeNode(node, start, depth < deepest ? (node.children ?? []).map((child) => convert(child, depth + 1)) : []);
  };
  return (tree?.children ?? []).map((node) => convert(node, 0)).filter((node) => node.start < end);
}

const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;

/** Signs that a parser holds against all others of their paragraph, and how many a contract has there at most. */
const paired = [
  { signs: /[*_]+/g, most: 400 },
  { signs: /[`[\]]+/g, most: 8000 },
] as const;

/** Where more containers open than a contract has, on a line or one under the other, or more signs in pairs in a paragraph: parsing them takes too long. */
function deepPlace(text: string): number | undefined {
  const nested = deepItem(text);
  if (nested !== undefined) return nested;
  for (const { 0: prefix, index } of text.matchAll(containers)) {
    if (prefix.length > deepest && prefix.replace(/[ \t\d]/g, '').length > deepest) return index;
  }
  for (const { 0: paragraph, index } of text.matchAll(/(?:(?!\|)[^\n]+\n?)+/g)) {
    if (paired.some(({ signs, most }) => paragraph.length > most && (paragraph.match(signs) ?? []).length > most)) return index;
  }
  return undefined;
}

const indented = /^([ \t>]*)([-*+]|\d{1,9}[.)])?(?=[ \t]|$)/;

/** The item of a list that stands under more items than a contract nests. */
function deepItem(text: string): number | undefined {
  const above: number[] = [];
  for (const { 0: line, index } of text.matchAll(/^[^\n]*\S[^\n]*$/gm)) {
    const [, indent = '', marker] = indented.exec(line) ?? [];
    const column = indent.replaceAll('\t', '    ').length;
    while (above.length > 0 && above.at(-1)! >= column) above.pop();
    if (marker === undefined) continue;
    above.push(column);
    if (above.length > deepest) return index + indent.length;
  }
  return undefined;
}

/** Nothing when the text nests so deeply that the parser's own recursion ends: the one error it can raise. */
function parse(text: string): RawNode | undefined {
  try {
    return fullMarkdown(text) as unknown as RawNode;
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function shapeNode(node: RawNode, base: number, children: readonly MarkdownNode[]): MarkdownNode {
  return {
    type: node.type,
    start: base + (node.position?.start.offset ?? 0),
    end: base + (node.position?.end.offset ?? 0),
    children,
    value: node.value ?? '',
    url: node.url ?? '',
    ...(node.title ? { title: node.title } : {}),
    label: node.label ?? node.identifier ?? '',
    depth: node.depth ?? 0,
    ordered: node.ordered === true,
    checked: node.checked !== null && node.checked !== undefined,
  };
}

function missingFootnotes(text: string, labels: readonly string[]): string {
  const missing = labels.filter((label) => text.includes(`[^${label}]`) && !text.includes(`[^${label}]:`));
  return missing.length === 0 ? '' : `\n\n${missing.map((label) => `[^${label}]: .`).join('\n\n')}\n`;
}
