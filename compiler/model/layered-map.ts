/**
 * A map that is never changed: adding gives another one, and both stay as they are. Layers are merged as they grow, each at least
 * twice the one above, so that adding n entries one by one costs about n, not n².
 */
export class LayeredMap<V> {
  private readonly own: ReadonlyMap<string, V>;
  private readonly below: LayeredMap<V> | undefined;

  constructor(own: ReadonlyMap<string, V> = new Map(), below?: LayeredMap<V>) {
    this.own = own;
    this.below = below;
  }

  get(key: string): V | undefined {
    for (let layer: LayeredMap<V> | undefined = this; layer; layer = layer.below) {
      const value = layer.own.get(key);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  /** The same with more entries, which stand over those of the same keys. */
  with(entries: Iterable<readonly [string, V]>): LayeredMap<V> {
    const added = new Map(entries);
    if (added.size === 0) return this;
    let own: ReadonlyMap<string, V> = added;
    let below: LayeredMap<V> | undefined = this;
    while (below && below.own.size <= 2 * own.size) {
      own = new Map([...below.own, ...own]);
      below = below.below;
    }
    return new LayeredMap(own, below);
  }

  /** The same without the keys that `drop` accepts. */
  without(drop: (key: string) => boolean): LayeredMap<V> {
    return new LayeredMap(new Map([...this.entries()].filter(([key]) => !drop(key))));
  }

  /** Every entry once, the oldest layer's first. */
  entries(): Map<string, V> {
    const layers: ReadonlyMap<string, V>[] = [];
    for (let layer: LayeredMap<V> | undefined = this; layer; layer = layer.below) layers.push(layer.own);
    return new Map(layers.reverse().flatMap((layer) => [...layer]));
  }
}
