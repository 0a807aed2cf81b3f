/**
 * The Markdown most of a contract is written in, read without a full parser: headings, paragraphs, one-line items, tables, footnotes,
 * and what `plain-inline.ts` reads in them. The non-obvious law: whatever it is not sure of it gives up on, and the full parser
 * decides; nodes it does give are the full parser's.
 */
import { unspaced } from '../unspaced.ts';
import { type MarkdownNode, nodeOf } from './markdown-node.ts';
import { readPlainInline } from './plain-inline.ts';
import { readPlainTable } from './plain-table.ts';
import type { Stretch } from './split-markdown.ts';

/** The blocks of a stretch, or nothing where the full parser has to read it; `labels` are the footnotes its file defines. */
export function readPlainMarkdown(text: string, { start, end }: Stretch, labels: readonly string[]): MarkdownNode[] | undefined {
  const source = text.slice(start, end);
  return doubtful.test(source) ? undefined : new PlainReader(source, start, labels).blocks();
}

/**
 * Signs that mean something else than themselves where no backslash stands before them (code, rules, HTML, entities), images, and
 * white space that matters: before a line, after one that another follows, or other than a space.
 */
const doubtful = /(?<!(?<!\\)\\)(?:[`<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&#?[A-Za-z0-9]+;)|!\[|[\t\r\0\ufeff]|(?:^|\n) | \n(?=[^\n])/u;

/** What may begin a line of a paragraph: no sign of another block. */
const wordStart = /^(?!\d{1,9}[.)](?: |$))(?:[^\s#>*+:=[\]|-]|\*\*(?=[^\s*])|\[(?=(?:[^\]^\\]|\\.)*\]\())/;

const note = /^\[\^([A-Za-z0-9-]+)\]: (?=\S)/;

class PlainReader {
  private readonly source: string;
  private readonly base: number;
  private readonly labels: readonly string[];

  constructor(source: string, base: number, labels: readonly string[]) {
    this.source = source;
    this.base = base;
    this.labels = labels;
  }

  blocks(): MarkdownNode[] | undefined {
    const blocks: MarkdownNode[] = [];
    for (let at = 0; at < this.source.length; ) {
      const line = this.lineAt(at);
      const block = line === '' ? undefined : this.blockAt(line, at);
      if (line !== '' && !block) return undefined;
      if (block) blocks.push(block);
      at = block ? block.end - this.base + 1 : at + 1;
    }
    return blocks;
  }

  private blockAt(line: string, at: number): MarkdownNode | undefined {
    if (line.startsWith('#')) return this.heading(line, at);
    if (line.startsWith('|')) return this.table(at);
    if (line.startsWith('[^')) return this.note(line, at);
    return this.list(at) ?? this.paragraph(at);
  }

  private lineAt(at: number): string {
    const feed = this.source.indexOf('\n', at);
    return this.source.slice(at, feed === -1 ? this.source.length : feed);
  }

  private inline(words: string, at: number): MarkdownNode[] | undefined {
    return readPlainInline(words, this.base + at, this.labels);
  }

  private node(type: string, at: number, end: number, more: Partial<MarkdownNode>): MarkdownNode {
    return nodeOf(type, this.base + at, this.base + end, more);
  }

  private heading(line: string, at: number): MarkdownNode | undefined {
    const [whole, signs] = /^(#{1,6}) (?=[^\s#])/.exec(line) ?? [];
    const words = unspaced(line).slice(whole?.length);
    if (whole === undefined || signs === undefined || words.endsWith('#')) return undefined;
    const children = this.inline(words, at + whole.length);
    return children && this.node('heading', at, at + line.length, { children, depth: signs.length });
  }

  /** Lines that begin with a bar, up to a blank one. */
  private table(at: number): MarkdownNode | undefined {
    const lines: string[] = [];
    let next = at;
    for (let line = this.lineAt(next); line.startsWith('|'); line = this.lineAt(next)) {
      lines.push(line);
      next += line.length + 1;
    }
    return this.lineAt(next) === ''
      ? readPlainTable(lines, this.base + at, (words, start) => this.inline(words, start - this.base))
      : undefined;
  }

  /** The note of a footnote on one line; another one or a blank line follows. */
  private note(line: string, at: number): MarkdownNode | undefined {
    const [whole, label] = note.exec(line) ?? [];
    const next = this.lineAt(at + line.length + 1);
    if (whole === undefined || label === undefined || (next !== '' && !note.test(next))) return undefined;
    const paragraph = this.words(line.slice(whole.length), at + whole.length);
    return paragraph && this.node('footnoteDefinition', at, at + line.length, { children: [paragraph], label });
  }

  /** Items of one line each, blank lines between them or not; a list ends at a blank line that no item of it follows. */
  private list(at: number): MarkdownNode | undefined {
    const { source } = this;
    const marker = source.slice(at, at + 2);
    if (marker !== '* ' && marker !== '- ') return undefined;
    const items: MarkdownNode[] = [];
    for (let here = at; source.startsWith(marker, here); ) {
      const line = this.lineAt(here);
      const item = this.item(line, here);
      const next = here + line.length + 1;
      const gap = /^\n*/.exec(source.slice(next))![0].length;
      if (!item || (gap === 0 && next < source.length && !source.startsWith(marker, next))) return undefined;
      items.push(item);
      here = next + gap;
    }
    const last = items.at(-1);
    return last && this.node('list', at, last.end - this.base, { children: items });
  }

  private item(line: string, at: number): MarkdownNode | undefined {
    const paragraph = this.words(line.slice(2), at + 2);
    return paragraph && this.node('listItem', at, at + line.length, { children: [paragraph] });
  }

  private paragraph(at: number): MarkdownNode | undefined {
    let end = at;
    for (let line = this.lineAt(at); line !== ''; line = this.lineAt(end + 1)) {
      if (!wordStart.test(line)) return undefined;
      end = end === at ? at + line.length : end + 1 + line.length;
      if (end >= this.source.length) break;
    }
    return this.words(this.source.slice(at, end), at);
  }

  private words(words: string, at: number): MarkdownNode | undefined {
    const children = wordStart.test(words) ? this.inline(unspaced(words), at) : undefined;
    return children && this.node('paragraph', at, at + words.length, { children });
  }
}
