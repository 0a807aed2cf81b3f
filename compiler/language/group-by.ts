/** Items → the items of each key, keys in the order they are first met. Node 20, which the package runs on, has no `Map.groupBy`. */

/** `groupBy([1, 2, 3], (item) => item % 2)` → `1 → [1, 3]`, `0 → [2]`. Keys are told apart as a `Map` does. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
