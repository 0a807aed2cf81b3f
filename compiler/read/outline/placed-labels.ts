/** Labelled lines of all clauses → each label's path within its clause; lists of one clause that count alike are told apart. */

import type { Label } from '../../language/printed/label.ts';
import { LabelSeries } from '../../language/printed/label-series.ts';
import type { MarkdownNode } from '../markdown/markdown-node.ts';

export type LabelLine = { readonly node: MarkdownNode; readonly label?: Label; readonly text: string; readonly restarts: boolean };

/** `path`: `a/ii`. `recurs`: another list of its clause has the same, so that its id begins with the paragraph that announces it. */
export type PlacedLabel = { readonly path: string; readonly glyph: string; readonly end: number; readonly recurs: boolean };

export function placeLabels(lines: readonly LabelLine[]): Map<MarkdownNode, PlacedLabel> {
  const series = new LabelSeries();
  const found: {
    readonly node: MarkdownNode;
    readonly label: Label;
    readonly key: string;
    readonly path: string;
    readonly list: number;
  }[] = [];
  let clause = 0;
  lines.forEach(({ node, label, text, restarts }, at) => {
    if (restarts) {
      clause++;
      series.restart();
    } else if (label) {
      const place = series.place(label, nextLabels(lines, at));
      if (place) found.push({ node, label, key: `${clause} ${place.path}`, ...place });
    } else if (text.endsWith(':')) series.interrupt();
  });
  const lists = new Map<string, Set<number>>();
  for (const { key, list } of found) lists.set(key, (lists.get(key) ?? new Set()).add(list));
  return new Map(
    found.map(({ node, label: { glyph, end }, key, path }) => [node, { path, glyph, end, recurs: lists.get(key)!.size > 1 }] as const),
  );
}

/** Those that follow in the same clause, up to two. */
function nextLabels(lines: readonly LabelLine[], at: number): Label[] {
  const next: Label[] = [];
  for (let index = at + 1; index < lines.length && next.length < 2 && !lines[index]!.restarts; index++) {
    const { label } = lines[index]!;
    if (label) next.push(label);
  }
  return next;
}
