/**
 * In: the blocks of a text extraction. Out: the same, footnote calls that the extraction glued to a word set apart again.
 * Law: `codage1` is a call only where a paragraph of the document opens with that figure and a capital.
 */

import { toDigits } from '../document/markdown.ts';
import type { Block, Word } from '../record/records.ts';
import { reword, wordsOfBlock } from '../record/records.ts';

const CALL = /^([\p{L}'’-]*\p{L}{3,})(\d|[¹²³⁴-⁹])$/u;

export function withTextNotes(blocks: readonly Block[]): Block[] {
  const last = blocks.length;
  const marks = new Set(
    blocks.flatMap((block, i) =>
      block.kind === 'paragraph' && i >= last / 2 && opensNote(block.words) ? [toDigits(block.words[0]!.text)!] : [],
    ),
  );
  const called = new Set(
    blocks.flatMap((block) => wordsOfBlock(block).flatMap((word) => toDigits(word.text.match(CALL)?.[2] ?? '') ?? [])),
  );
  const notes = new Set([...marks].filter((mark) => called.has(mark)));
  if (notes.size === 0) return [...blocks];
  const split = (words: readonly Word[]): Word[] => words.flatMap((word) => splitCall(word, notes));
  return blocks.map((block): Block => {
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ words: split(cell.words) }))) };
    const words = split(block.words);
    const opens = opensNote(words) && notes.has(toDigits(words[0]!.text)!);
    return { ...block, words: opens ? [reword(words[0]!, { raised: true }), ...words.slice(1)] : words };
  });
}

const opensNote = (words: readonly Word[]): boolean =>
  /^(?:\d|[¹²³⁴-⁹])$/.test(words[0]?.text ?? '') && /^\p{Lu}\p{L}/u.test(words[1]?.text ?? '') && words.length > 3;

function splitCall(word: Word, notes: ReadonlySet<string>): Word[] {
  const call = word.text.match(CALL)?.[2];
  const source = word.sources.at(-1);
  if (call === undefined || !source || !notes.has(toDigits(call) ?? '')) return [word];
  const cut = source.end - 1;
  return [
    reword(word, { text: word.text.slice(0, -1), sources: [...word.sources.slice(0, -1), { ...source, end: cut }] }),
    reword(word, { text: call, raised: true, sources: [{ ...source, start: cut }] }),
  ];
}
