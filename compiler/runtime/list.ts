/** Selections from lists of an input. */
import { compare, type Exact } from './fraction.ts';
import type { Int } from './integer.ts';

/** The `take` items with the greatest keys, in ascending order of key; of two equal keys the later item is the greater. */
export function latest<Item>(items: readonly Item[], keyOf: (item: Item) => number, take: number): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((a, b) => a.key - b.key);
  return keyed.slice(Math.max(0, keyed.length - Math.max(0, take))).map(({ item }) => item);
}

/** Each value once, where it first stands; for dates, instants, times, texts and booleans, which compare by `===`. */
export function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}

/** From the least to the greatest; the list given stays as it is. */
export const sorted = <Item extends Int>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** The same of values that may be fractions. */
export const sortedExact = (items: readonly Exact[]): readonly Exact[] => [...items].sort(compare);
