/**
 * What most lines of a contract are made of, read without a full parser: words, escaped signs, bold words, marks, calls of footnotes.
 * The non-obvious law: nothing is given where a bracket, an asterisk or a backslash is none of these, and the full parser decides.
 */
import { type MarkdownNode, nodeOf } from './markdown-node.ts';

const escaped = String.raw`\\[!-/:-@[-\`{-~]`;
const words = String.raw`\[(?!\^)((?:[^[\]*!\n\\]|${escaped})+)\]`;
const token = new RegExp(
  String.raw`(\*\*)|\[\^([A-Za-z0-9-]+)\](?![[(:])|${words}\(([a-z]+:[A-Za-z0-9./:-]*)(?: "([^"&^\n\\]*)")?\)|(${escaped})|[*[\]\\]`,
  'g',
);

/** Phrasing nodes of a line or of a paragraph, `base` being its offset in the file; `labels` are the footnotes that can be called. */
export function readPlainInline(text: string, base: number, labels: readonly string[]): MarkdownNode[] | undefined {
  const writer = new InlineWriter(text, base);
  for (const match of text.matchAll(token)) {
    const [whole, stars, label, inside, url, title, sign] = match;
    const { index } = match;
    if (sign !== undefined) continue;
    writer.textUntil(index);
    if (inside !== undefined && url !== undefined) writer.add(markNode(inside, url, title, base + index, whole.length), whole.length);
    else if (label !== undefined && labels.includes(label)) writer.add(callNode(label, base + index, whole.length), whole.length);
    else if (stars === undefined || !writer.turnBold(index)) return undefined;
  }
  return writer.finish();
}

/** Lays nodes one after the other; bold words hold what stands between their stars. */
class InlineWriter {
  private readonly text: string;
  private readonly base: number;
  private readonly nodes: MarkdownNode[] = [];
  private bold: { readonly start: number; readonly nodes: MarkdownNode[] } | undefined;
  private done = 0;

  constructor(text: string, base: number) {
    this.text = text;
    this.base = base;
  }

  textUntil(end: number): void {
    if (end > this.done) this.add(textNode(this.text.slice(this.done, end), this.base + this.done), end - this.done);
  }

  add(node: MarkdownNode, length: number): void {
    (this.bold?.nodes ?? this.nodes).push(node);
    this.done += length;
  }

  /** Begins or ends bold words at two stars; false where they can do neither. */
  turnBold(at: number): boolean {
    const { bold, text } = this;
    if (!(bold ? closes(text, at) : opens(text, at))) return false;
    this.bold = bold ? undefined : { start: at, nodes: [] };
    if (bold) this.add(nodeOf('strong', this.base + bold.start, this.base + at + 2, { children: bold.nodes }), 2);
    else this.done += 2;
    return true;
  }

  finish(): MarkdownNode[] | undefined {
    this.textUntil(this.text.length);
    return this.bold ? undefined : this.nodes;
  }
}

const withoutEscapes = (source: string): string => (source.includes('\\') ? source.replace(/\\([\s\S])/g, '$1') : source);

const textNode = (source: string, start: number): MarkdownNode =>
  nodeOf('text', start, start + source.length, { value: withoutEscapes(source) });

const callNode = (label: string, start: number, length: number): MarkdownNode =>
  nodeOf('footnoteReference', start, start + length, { label });

const markNode = (inside: string, url: string, title: string | undefined, start: number, length: number): MarkdownNode =>
  nodeOf('link', start, start + length, { children: [textNode(inside, start + 1)], url, ...(title ? { title } : {}) });

const letter = /[\p{L}\p{N}]/u;

/** `**` before a letter, or before another sign where a space or nothing stands before it. */
function opens(text: string, at: number): boolean {
  const next = text[at + 2] ?? ' ';
  return letter.test(next) || (/\S/.test(next) && next !== '*' && (at === 0 || /\s/.test(text[at - 1]!)));
}

function closes(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const next = text[at + 2];
  return next !== '*' && (letter.test(before) || (/\S/.test(before) && (next === undefined || /\s/.test(next))));
}
