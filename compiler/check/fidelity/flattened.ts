/**
 * Tables and an original text. Law: where the lines show cells (tabs, runs of spaces, `|`) they are cells; an extraction that put a
 * table's cells side by side leaves labels and figures, never a sentence cut in two, nor a table of one row or of one column.
 */
import type { Clause } from '../../model/contract.ts';
import type { Misprint } from './misprint.ts';
import { isProse, type Printed } from './printed-places.ts';

const sentenceEnd = /[.!?;]["»”’)]*$/u;
/** A figure and its unit, cut short: `15 min.` ends no sentence. */
const shortened = /\d\s*\p{Ll}{1,5}\.$/u;
/** What parts cells in a text. */
const isParting = (between: string): boolean => /\t|\s{2,}|\|/u.test(between);
/** Words of a label, at most; words of a sentence, at least. */
const label = 3;
const sentence = 5;

/** `opensItem` says of a word that no label begins with it. */
export function findMadeCells(printed: Printed, opensItem: (word: string) => boolean): Misprint[] {
  const { clauses, places } = printed;
  const tables = tablesOf(clauses);
  return clauses.flatMap((clause, index): Misprint[] => {
    const place = places[index];
    if (isProse(clause) || !place) return [];
    const rows = tables.get(clause.kind === 'table' ? clause.id : (clause.parent ?? '')) ?? [];
    const showsCells = cellStarts(clause).some((start) => isParting(gapBefore(printed, printed.wordAt(index, start))));
    const isTable = rows.length > 1 && rows.some((row) => filled(row) > 1);
    if (showsCells || (isTable && !isCutSentence(clause, opensItem) && !joinsParagraphs(clause, index, printed))) return [];
    return [{ kind: 'cells', clause: index, word: place.word }];
  });
}

/** What stands on its line between a word and the one before it. */
function gapBefore({ words, lines }: Printed, word: number | undefined): string {
  const [here, before] = word === undefined ? [] : [words[word], words[word - 1]];
  if (!here || before?.line !== here.line) return '';
  const { text, start } = lines[here.line]!;
  return text.slice(before.at - start, here.at - start).replace(/^[^\s|│¦]+/u, '');
}

const filled = ({ cells = [] }: Clause): number => cells.filter(({ start, end }) => end > start).length;

/** The cells after the first. */
const cellStarts = ({ cells = [] }: Clause): number[] => cells.slice(1).flatMap(({ start, end }) => (end > start ? [start] : []));

/** The rows of each table that have words, its head first. */
function tablesOf(clauses: readonly Clause[]): Map<string, Clause[]> {
  const tables = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const id = clause.kind === 'table' ? clause.id : clause.kind === 'row' ? clause.parent : undefined;
    if (id !== undefined && clause.text.trim() !== '') tables.set(id, [...(tables.get(id) ?? []), clause]);
  }
  return tables;
}

/** The row reads as a sentence, and a cell begins in its midst. */
function isCutSentence(clause: Clause, opensItem: (word: string) => boolean): boolean {
  const { text } = clause;
  if (!sentenceEnd.test(text) || shortened.test(text) || text.split(' ').length < sentence) return false;
  return cellStarts(clause).some((start) => {
    const before = text.slice(0, start).trim();
    const isLabel = before.split(' ').length <= label && !opensItem(/^\p{L}*/u.exec(before)![0].toLowerCase());
    return !isLabel && !sentenceEnd.test(before) && /^[\p{Ll}]/u.test(text.slice(start));
  });
}

/** A cell ends a sentence, and the next begins a paragraph, or goes on on its line. */
function joinsParagraphs(clause: Clause, index: number, { words, lines, wordAt }: Printed): boolean {
  return cellStarts(clause).some((start) => {
    const before = clause.text.slice(0, start).trim();
    const word = wordAt(index, start);
    const ended = /\p{L}[.!?]["»”’)]*$/u.test(before) && !shortened.test(before) && before.split(' ').length >= sentence;
    if (!ended || word === undefined || !/^\p{Lu}/u.test(clause.text.slice(start))) return false;
    const [here, last] = [words[word]!, words[word - 1]];
    return last?.line === here.line || lines[here.line]!.apart;
  });
}
