/**
 * The clauses of an annotated text and the lines of its original → where each clause begins in print, and which clause each line
 * begins in. Where words differ nothing is known, and nothing is said.
 */
import { languageOf } from '../../language/languages.ts';
import type { Numbering } from '../../language/printed/numbering.ts';
import type { PrintedLine } from '../../language/printed/printed-lines.ts';
import type { Clause, Contract } from '../../model/contract.ts';
import type { Agreed } from './alignment.ts';
import type { OriginalText, OriginalWord, readAnnotated } from './original-text.ts';

/** Where a clause begins in print: `opensLine` if nothing but layout stands before it on its line. */
type PrintedPlace = { readonly word: number; readonly line: number; readonly opensLine: boolean };

export type Printed = {
  /** How the contract's language numbers clauses. */
  readonly numbering: Numbering;
  readonly clauses: readonly Clause[];
  readonly words: readonly OriginalWord[];
  readonly lines: readonly PrintedLine[];
  readonly glyphs: ReadonlyMap<number, string>;
  /** By the clause's index. */
  readonly places: readonly (PrintedPlace | undefined)[];
  /** The index of the clause that a word stands in, by the word's index. */
  readonly owners: readonly (number | undefined)[];
  /** The index of the word that prints a character of a row's text, where one begins there. */
  readonly wordAt: (clause: number, offset: number) => number | undefined;
};

export function printedPlaces(
  { clauses, meta }: Contract,
  annotated: ReturnType<typeof readAnnotated>,
  original: OriginalText,
  agreed: readonly Agreed[],
): Printed {
  const { words, lines, glyphs } = original;
  const places: (PrintedPlace | undefined)[] = clauses.map(() => undefined);
  const owners: (number | undefined)[] = [];
  const printed = new Map<string, number>();
  let range = 0;
  words.forEach(({ start, line }, word) => {
    while (range < agreed.length && agreed[range]![1] <= start) range++;
    const [from, , here] = agreed[range] ?? [Number.POSITIVE_INFINITY, 0, 0];
    const at = start >= from ? here + (start - from) : undefined;
    const owner = at === undefined ? undefined : annotated.owners[at];
    owners.push(owner);
    if (owner !== undefined && at !== undefined && clauses[owner]!.cells) printed.set(`${owner} ${annotated.offsets[at]}`, word);
    if (owner === undefined || at === undefined || (at > 0 && annotated.owners[at - 1] === owner)) return;
    places[owner] = { word, line, opensLine: words[word - 1]?.line !== line };
  });
  const { numbering } = languageOf(meta).locale;
  return { numbering, clauses, words, lines, glyphs, places, owners, wordAt: (clause, offset) => printed.get(`${clause} ${offset}`) };
}

/** The printed word before another, as it is printed; empty before the first. */
export function wordBefore({ words, lines }: Printed, word: number): string {
  const before = words[word - 1];
  return before ? wordAt(lines[before.line]!, before.at) : '';
}

export const wordOf = ({ words, lines }: Printed, word: number): string => wordAt(lines[words[word]!.line]!, words[word]!.at);

function wordAt({ text, start }: PrintedLine, at: number): string {
  return /^\S*/.exec(text.slice(at - start))![0];
}

export const isProse = ({ kind }: Clause): boolean => kind !== 'row' && kind !== 'table';
