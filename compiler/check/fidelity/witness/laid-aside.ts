/**
 * In: the furniture that a contract names. Out: whether words of the page are it, each as often as it says.
 * Law: what is left out of a contract is named there; figures may differ, as page numbers do, words may not.
 */
import type { FrontMatter } from '../../../model/contract.ts';
import { essenceOf } from './essence.ts';

type Furniture = Pick<FrontMatter['furniture'][number], 'text' | 'count'>;

/** A question that remembers: words that are laid aside once count once. */
export function layAside(furniture: readonly Furniture[]): (words: string) => boolean {
  const entries = furniture.map(({ text, count }) => ({ words: masked(text), count, used: new Map<string, number>() }));
  const take = (run: readonly string[]): (() => void) | undefined => {
    const key = ` ${run.join(' ')} `;
    const entry = entries.find(({ words, count, used }) => ` ${words.join(' ')} `.includes(key) && (used.get(key) ?? 0) < count);
    return entry && ((): void => void entry.used.set(key, (entry.used.get(key) ?? 0) + 1));
  };
  const letters = new Set(entries.map(({ words }) => words.join('')));
  return (words) => {
    const parts = masked(words);
    const taken = inEntries(parts, take);
    for (const use of taken ?? []) use();
    return taken !== undefined || letters.has(parts.join(''));
  };
}

/** The words as a row of entries or stretches of entries, the longest first; undefined where one is none. */
function inEntries(words: readonly string[], take: (run: readonly string[]) => (() => void) | undefined): (() => void)[] | undefined {
  const taken: (() => void)[] = [];
  for (let at = 0; at < words.length; ) {
    let end = words.length;
    let use = take(words.slice(at, end));
    while (!use && --end > at) use = take(words.slice(at, end));
    if (!use) return undefined;
    taken.push(use);
    at = end;
  }
  return taken;
}

/** `Page 3 / 9` → `Page`, `#`, `#`: what says nothing is no word. */
const masked = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => essenceOf(word.replace(/#/g, '0')).characters.replace(/\d+/g, '#'))
    .filter((word) => word !== '');
