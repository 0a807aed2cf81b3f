/** What this stage uses of a Markdown node; `start` and `end` are offsets in the file. */
export type MarkdownNode = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly children: readonly MarkdownNode[];
  readonly value: string;
  readonly url: string;
  readonly title?: string;
  readonly label: string;
  readonly depth: number;
  readonly ordered: boolean;
  readonly checked: boolean;
};

/** A node of this type from `start` to `end`, with what else it has. */
export function nodeOf(type: string, start: number, end: number, more: Partial<MarkdownNode>): MarkdownNode {
  return { type, start, end, children: [], value: '', url: '', label: '', depth: 0, ordered: false, checked: false, ...more };
}
