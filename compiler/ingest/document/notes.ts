/**
 * In: the nodes of a document. Out: the same, with paragraphs that explain a raised call made into footnotes.
 * Law: a note needs both ends: a raised call in the text, and a paragraph that opens with the same raised mark.
 */

import type { Node, Removal, Word } from '../record/records.ts';
import { noteMark } from './markdown.ts';

export function withNotes(nodes: readonly Node[]): { readonly nodes: Node[]; readonly removals: Removal[] } {
  const calls = new Set(nodes.flatMap((node) => callsOf(node)));
  const removals: Removal[] = [];
  const out = nodes.map((node): Node => {
    if (node.kind !== 'paragraph' && node.kind !== 'item') return node;
    const [first, ...rest] = node.words;
    const mark = first && rest.length > 0 && isMark(first) ? noteMark(first.text) : undefined;
    if (!first || mark === undefined || !calls.has(mark)) return node;
    return { kind: 'footnote', mark, call: [first], words: rest };
  });
  return { nodes: out, removals };
}

const isMark = (word: Word): boolean => word.raised || /^[⁰¹²³⁴-⁹]+$/.test(word.text);

function callsOf(node: Node): string[] {
  const lists = node.kind === 'table' ? node.rows.flat().map((cell) => cell.words) : node.kind === 'footnote' ? [] : [node.words];
  return lists.flatMap((words) => words.slice(1).flatMap((word) => (isMark(word) ? (noteMark(word.text) ?? []) : [])));
}
