/**
 * In: the paragraphs of a document with their openings. Out: the same, with titles that count anew within a title told so by their path.
 * Law: a count is within another when it begins at 1 in a style of its own and the other goes on after it; `3.`, `1.`, `2.`, `4.` → 3, 3.1, 3.2, 4.
 */
import type { Paragraph } from '../record/records.ts';
import { textOf } from '../record/records.ts';
import { comesAfter } from './levels.ts';
import { evenSize, isCapitals, type Style } from './style.ts';
import { isStyledTitle, type Read } from './titles.ts';

type Title = { readonly at: number; readonly number: number; readonly look: string };

export function nestCounts(reads: readonly Read[], style: Style): Read[] {
  const within = countsWithin(reads.flatMap((read, at) => titleOf(read, at, style) ?? []));
  if (within.size === 0) return [...reads];
  return reads.map((read, at): Read => {
    const outer = within.get(at);
    return outer === undefined || read.opening?.kind !== 'decimal'
      ? read
      : { ...read, opening: { ...read.opening, path: [outer, ...read.opening.path] } };
  });
}

function titleOf({ block, opening }: Read, at: number, style: Style): Title | undefined {
  if (block.kind !== 'paragraph' || opening?.kind !== 'decimal' || opening.path.length > 1) return undefined;
  return isStyledTitle(block, style) ? { at, number: opening.path[0]!, look: lookOf(block) } : undefined;
}

const lookOf = ({ size, bold, underlined = false, words }: Paragraph): string =>
  [evenSize(size), bold, underlined, isCapitals(textOf(words))].join(' ');

/** For each title of an inner count, where it stands, the number of the title that it is within. */
function countsWithin(titles: readonly Title[]): Map<number, number> {
  const within = new Map<number, number>();
  const looks = new Set<string>();
  let outer: Title | undefined;
  let inner: Title | undefined;
  titles.forEach((title, i) => {
    const begins = outer && title.number === 1 && title.look !== outer.look && (looks.has(title.look) || goesOn(outer, titles, i));
    const continues = inner?.look === title.look && comesAfter([inner.number], [title.number]);
    inner = begins || continues ? title : undefined;
    if (!inner) outer = title;
    else {
      looks.add(title.look);
      within.set(title.at, outer!.number);
    }
  });
  return within;
}

/** Whether the outer count goes on behind the titles that are set like this one. */
function goesOn({ look, number }: Title, titles: readonly Title[], from: number): boolean {
  const next = titles.find((title, i) => i > from && title.look !== titles[from]!.look);
  return next?.look === look && comesAfter([number], [next.number]);
}
