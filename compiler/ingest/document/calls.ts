/**
 * In: the nodes of a document that is known to the character, and the marks of its notes. Out: the same, raised words settled: a call
 * stands against the word before it, and one that calls no note is part of the words that it touches.
 */
import type { Node, Word } from '../record/records.ts';
import { reword, touches } from '../record/records.ts';
import { noteMark } from './markdown.ts';

export function settleCalls(nodes: readonly Node[], marks: ReadonlySet<string>): Node[] {
  return nodes.map((node): Node => {
    if (node.kind === 'table') return { ...node, rows: node.rows.map((row) => row.map(({ words }) => ({ words: settled(words, marks) }))) };
    return { ...node, words: settled(node.words, marks) };
  });
}

function settled(words: readonly Word[], marks: ReadonlySet<string>): Word[] {
  const out: Word[] = [];
  const isCall = ({ raised, text }: Word): boolean => raised && out.length > 0 && marks.has(noteMark(text) ?? '');
  let open = false;
  for (const word of words) {
    const before = out.at(-1);
    const called = isCall(word);
    if (before && called) out.push(reword(word, { box: { ...word.box, x0: before.box.x1, y0: before.box.y0 } }));
    else if (before && touches(before, word) && (word.raised || open)) out[out.length - 1] = joined(before, word);
    else out.push(word.raised ? reword(word, { raised: false }) : word);
    open = word.raised && !called;
  }
  return out;
}

const joined = (left: Word, right: Word): Word =>
  reword(left, { text: left.text + right.text, box: { ...left.box, x1: right.box.x1 }, sources: [...left.sources, ...right.sources] });
