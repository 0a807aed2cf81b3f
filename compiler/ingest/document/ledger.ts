/**
 * In: what was read, what was kept, what was removed. Out: an account of every character that is not white space.
 * Law: each character is in exactly one output node or one named removal; anything else is listed, never smoothed over.
 */

import type { Node, Removal, RemovalReason, Source, Word } from '../record/records.ts';

type Misfit = { readonly run: number; readonly at: number; readonly character: string; readonly times: number };

export type Ledger = {
  readonly input: number;
  readonly output: number;
  readonly removed: Readonly<Partial<Record<RemovalReason, number>>>;
  /** Characters accounted for never, or more than once. */
  readonly misfits: readonly Misfit[];
  /** Share of the input accounted for exactly once, in percent. */
  readonly balance: number;
};

/** The texts of the runs (or lines), by id. */
export type Texts = ReadonlyMap<number, string>;

/** No white space, which is rare beyond the first letters of Unicode: a long document has millions of characters. */
function hasInk(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code > 32 && code < 0x1680 && code !== 160) || /\S/.test(text[at]!);
}

export function wordsOf(nodes: readonly Node[]): Word[] {
  return nodes.flatMap(wordsOfNode);
}

/** As they are printed, an item's marker and a note's call first. */
export function wordsOfNode(node: Node): Word[] {
  if (node.kind === 'table') return node.rows.flat().flatMap((cell) => [...cell.words]);
  if (node.kind === 'item') return [...node.marker, ...node.words];
  return node.kind === 'footnote' ? [...node.call, ...node.words] : [...node.words];
}

export function balance(texts: Texts, nodes: readonly Node[], removals: readonly Removal[]): Ledger {
  const times = new Map<number, Uint8Array>();
  for (const [id, text] of texts) times.set(id, new Uint8Array(text.length));
  const claim = (sources: readonly Source[]): number => sources.reduce((sum, source) => sum + claimOne(texts, times, source), 0);
  let output = 0;
  for (const word of wordsOf(nodes)) output += claim(word.sources);
  const removed: Partial<Record<RemovalReason, number>> = {};
  for (const removal of removals) removed[removal.reason] = (removed[removal.reason] ?? 0) + claim(removal.sources);
  const misfits: Misfit[] = [];
  let input = 0;
  for (const [run, text] of texts)
    for (let at = 0; at < text.length; at++) {
      if (!hasInk(text, at)) continue;
      input++;
      const count = times.get(run)![at]!;
      if (count !== 1) misfits.push({ run, at, character: text[at]!, times: count });
    }
  return { input, output, removed, misfits, balance: input === 0 ? 100 : (100 * (input - misfits.length)) / input };
}

function claimOne(texts: Texts, times: ReadonlyMap<number, Uint8Array>, source: Source): number {
  const text = texts.get(source.run) ?? '';
  const counts = times.get(source.run);
  let inked = 0;
  for (let at = source.start; at < Math.min(source.end, text.length); at++) {
    if (!hasInk(text, at)) continue;
    inked++;
    counts![at] = counts![at]! + 1;
  }
  return inked;
}
