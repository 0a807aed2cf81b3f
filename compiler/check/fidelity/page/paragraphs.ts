/** Paragraphs: none is parted within a line or a sentence, none joins what the page parts and numbers; where no number opens it, a break is the author's choice. */
import type { Misprint } from '../misprint.ts';
import { isProse } from '../printed-places.ts';
import { goesOnLine, type PlacedClauses } from './placed-clauses.ts';

const sentenceEnd = /[.:;!?…]["»”’)]*$/u;
const opensSentence = /^[«"“(]?[\p{Lu}\d]/u;
/** `3.3.2.`, `4)`, `(b)`, `iv)`. */
const opensNumbered = /^(?:§|\d+(?:\.\d+)*[.)]?|\(?[\da-z]{1,4}\))$/iu;
/** A line to fill in. */
const blank = /…{3}|\.{6}|_{4}/;

export const findByParagraphs = (placed: PlacedClauses): Misprint[] => [...findJoined(placed), ...findParted(placed)];

function findJoined({ clauses, blocks, owners, words }: PlacedClauses): Misprint[] {
  return blocks.flatMap((block, index): Misprint[] => {
    const before = blocks[index - 1];
    const word = block.from;
    const owner = owners[word];
    if (!before || !block.parted || owner === undefined || owners[word - 1] !== owner || !isProse(clauses[owner]!)) return [];
    if (before.kind === 'heading' && block.kind === 'heading') return [];
    const ended = before.kind === 'heading' || sentenceEnd.test(words[word - 1]!.text);
    return ended && opensNumbered.test(words[word]!.text) ? [{ kind: 'joined', clause: owner, word }] : [];
  });
}

function findParted(placed: PlacedClauses): Misprint[] {
  return placed.clauses.flatMap((_, index): Misprint[] => {
    const word = placed.places[index];
    return word !== undefined && isParted(placed, index, word) ? [{ kind: 'parted', clause: index, word }] : [];
  });
}

/** It begins within a line, or within a sentence that goes on over a line's end. */
function isParted({ clauses, blocks, blockOf, words }: PlacedClauses, index: number, word: number): boolean {
  const [clause, before, block] = [clauses[index]!, clauses[index - 1], blocks[blockOf[word]!]];
  if (!before || !block || block.from === word || !isProse(clause) || !isProse(before)) return false;
  if (block.kind === 'table' || block.kind === 'columns' || block.kind === 'note') return false;
  if (before.kind === 'definition' || clause.kind === 'note' || clause.kind === 'formula' || before.kind === 'formula') return false;
  if (block.glyph !== undefined && word === block.from + 1) return false;
  const last = words[word - 1]!.text;
  const ended = sentenceEnd.test(last);
  if (blank.test(last) || blank.test(words[word]!.text)) return false;
  if (goesOnLine(words, word)) return !(before.kind === 'section' && ended) && clause.numberEnd === undefined;
  return !ended && !opensSentence.test(clause.text);
}
