/** Selections from lists of an input. */

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
