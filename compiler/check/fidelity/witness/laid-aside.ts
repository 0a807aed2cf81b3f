/**
 * In: the furniture that a contract names. Out: whether words of the page are it, each as often as it says.
 * Law: what is left out of a contract is named there; figures may differ, as page numbers do, words may not.
 */
import type { FrontMatter } from '../../../model/contract.ts';
import { essenceOf } from '../characters/essence.ts';

type Furniture = Pick<FrontMatter['furniture'][number], 'text' | 'count'>;

/** Letters of a text, figures as `#`; `opens` says where a word begins, or all end; `left` how many letters may still be laid aside. */
type Entry = { readonly letters: string; readonly opens: ReadonlySet<number>; left: number };

/** Letter-spaced, or without a space, words are the same; as many letters are none by chance. */
const LONG = 12;

/** A question that remembers: words that are laid aside once count once. */
export function layAside(furniture: readonly Furniture[]): (words: string) => boolean {
  const entries = furniture.map(({ text, count }): Entry => {
    const { letters, opens } = spelt(text);
    return { letters, opens, left: count * letters.length };
  });
  return (words) => {
    const { letters, opens } = spelt(words);
    const runs = runsIn(letters, opens, entries);
    for (const { entry, length } of runs ?? []) entry.left -= length;
    return runs !== undefined;
  };
}

type Run = { readonly entry: Entry; readonly length: number };

/** The letters as runs of entries, the longest first; undefined where a word is of none. */
function runsIn(letters: string, opens: ReadonlySet<number>, entries: readonly Entry[]): Run[] | undefined {
  const ends = [...opens].sort((a, b) => b - a);
  const runs: Run[] = [];
  for (let at = 0; at < letters.length; ) {
    const run = ends
      .filter((end) => end > at)
      .reduce<Run | undefined>((found, end) => found ?? runOf(letters.slice(at, end), entries), undefined);
    if (!run) return undefined;
    runs.push(run);
    at += run.length;
  }
  return runs;
}

/** Where an entry has it, as words or as more letters than chance gives, not yet laid aside as often as it counts. */
function runOf(run: string, entries: readonly Entry[]): Run | undefined {
  for (const entry of entries)
    for (let at = entry.letters.indexOf(run); at !== -1; at = entry.letters.indexOf(run, at + 1)) {
      const isWhole = entry.opens.has(at) && entry.opens.has(at + run.length);
      if ((isWhole || run.length >= LONG) && entry.left >= run.length) return { entry, length: run.length };
    }
  return undefined;
}

/** `Page 3 / 9` → `Page#`. */
function spelt(text: string): { readonly letters: string; readonly opens: ReadonlySet<number> } {
  const opens = new Set([0]);
  let letters = '';
  for (const word of text.split(/\s+/)) {
    const own = essenceOf(word.replace(/#/g, '0')).characters.replace(/\d+/g, '#');
    letters += own === '#' && /(?:^|[^.,/])#$/.test(letters) ? '' : own;
    opens.add(letters.length);
  }
  return { letters, opens };
}
