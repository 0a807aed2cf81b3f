/** Titles that a PDF sets larger than running text, or bold on lines of their own, and running text that it sets as such. */

import type { PrintedBlock } from '../../../language/printed/printed-block.ts';
import type { Misprint } from '../misprint.ts';
import { goesOnLine, type PlacedClauses } from './placed-clauses.ts';

/** Of running text: from here on type is a title's, and up to here it is that of running text. */
const large = 1.15;
const like = 1.06;
/** Lines of a bold title. */
const fewLines = 2;
/** Words of a line that may be a title though nothing of its type says so. */
const shortTitle = 12;

export function findByTitles(placed: PlacedClauses): Misprint[] {
  const { clauses, blocks, places, owners, blockOf } = placed;
  const lost = blocks.flatMap((block): Misprint[] => {
    const clause = owners[block.from];
    if (clause === undefined || !showsTitle(block)) return [];
    const { kind } = clauses[clause]!;
    return kind === 'section' || (kind === 'definition' && block.scale < large) ? [] : [{ kind: 'styled-title', clause, word: block.from }];
  });
  const styled = clauses.some(({ kind }, index) => kind === 'section' && isStyled(blocks[blockOf[places[index] ?? -1] ?? -1]));
  const made = clauses.flatMap((_, index): Misprint[] => {
    const word = places[index];
    return word !== undefined && styled && isPlainTitle(placed, index, word) ? [{ kind: 'plain-title', clause: index, word }] : [];
  });
  return [...lost, ...made];
}

const isStyled = (block: PrintedBlock | undefined): boolean => block !== undefined && (block.scale >= large || block.bold);

/** What ingest took for a title, and its type alone tells. */
const showsTitle = (block: PrintedBlock): boolean =>
  block.kind === 'heading' && (block.scale >= large || (block.bold && block.lines <= fewLines));

/** A title whose words the page sets as running text: a sentence, a part of a paragraph, several lines. */
function isPlainTitle({ clauses, blocks, blockOf, owners, words }: PlacedClauses, index: number, word: number): boolean {
  const clause = clauses[index]!;
  const block = blocks[blockOf[word]!];
  if (clause.kind !== 'section' || !block || (block.kind !== 'paragraph' && block.kind !== 'item')) return false;
  if (block.bold || block.scale > like || block.scale < 1 / like || isCapitals(clause.text)) return false;
  if (clause.numberEnd !== undefined) return /[.;,]$/.test(clause.text) && clause.text.split(' ').length > shortTitle;
  const whole = block.from === word && owners[block.to - 1] === index;
  const sentence = /[.;,!?]$/.test(clause.text) || clause.text.split(' ').length > shortTitle || block.lines > fewLines;
  return sentence || !whole || goesOnLine(words, word) || !block.parted;
}

const isCapitals = (text: string): boolean => /\p{L}/u.test(text) && text === text.toUpperCase();
