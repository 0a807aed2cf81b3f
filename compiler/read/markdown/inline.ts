/**
 * Phrasing nodes → the words of a clause, the marks on them, and the footnotes they call. Whatever is neither words nor a mark is reported.
 */
import { diagnose } from '../../diagnostic/catalogue.ts';
import { type Report, spoiling } from '../../diagnostic/diagnostic.ts';
import type { Mark, Run } from '../../model/contract.ts';
import type { Source, Span } from '../../source.ts';
import { type BrokenMark, brokenMarks } from './broken-mark.ts';
import { markOf } from './mark.ts';
import type { MarkdownNode } from './markdown-node.ts';
import type { TextPiece } from './text-piece.ts';
import { alignText, alignWords, Words } from './words.ts';

export type Inline = {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly marks: readonly Omit<Mark, 'clause'>[];
  /** Offsets of footnote calls: the digit as it stands in the text. */
  readonly calls: readonly { readonly label: string; readonly start: number; readonly end: number }[];
};

type Writing = { words: Words; marks: Omit<Mark, 'clause'>[]; calls: { label: string; start: number; end: number }[] };

export class InlineReader {
  private readonly source: Source;
  private readonly report: Report;

  constructor(source: Source, report: Report) {
    this.source = source;
    this.report = report;
  }

  /** `lead` is text before the words that stands in the source, such as a footnote's digit. */
  read(nodes: readonly MarkdownNode[], lead?: { readonly text: string; readonly start: number }): Inline {
    const writing: Writing = { words: new Words(this.source.file), marks: [], calls: [] };
    if (lead) this.lead(lead, writing.words);
    for (const node of nodes) this.node(node, writing, false);
    return this.finish(writing);
  }

  /** Table cells joined by one space; each cell's offsets exclude the footnote call at its end. */
  readCells(cells: readonly MarkdownNode[]): Inline & { readonly cells: { start: number; end: number; note?: string }[] } {
    const writing: Writing = { words: new Words(this.source.file), marks: [], calls: [] };
    const places = cells.map((cell, index) => {
      if (index > 0) writing.words.add({ text: ' ', start: cell.start, end: cell.start, exact: false });
      const start = writing.words.next;
      const called = writing.calls.length;
      for (const node of cell.children) this.node(node, writing, false);
      const end = Math.max(start, writing.words.text.length);
      const call = writing.calls.slice(called).find((one) => one.end === end);
      return { start, end: call?.start ?? end, ...(call ? { note: call.label } : {}) };
    });
    const length = writing.words.text.length;
    return {
      ...this.finish(writing),
      cells: places.map((cell) => ({ ...cell, start: Math.min(cell.start, length), end: Math.min(cell.end, length) })),
    };
  }

  private finish({ words, marks, calls }: Writing): Inline {
    return { text: words.text, runs: words.runs, marks, calls };
  }

  private lead({ text, start }: { readonly text: string; readonly start: number }, words: Words): void {
    words.add({ text, start, end: start + text.length, exact: true });
    words.add({ text: ' ', start: start + text.length, end: start + text.length, exact: false });
  }

  private node(node: MarkdownNode, writing: Writing, bold: boolean): void {
    switch (node.type) {
      case 'text':
        this.text(node, writing, bold);
        break;
      case 'strong':
      case 'emphasis':
        this.children(node, writing, bold || node.type === 'strong');
        break;
      case 'break':
        writing.words.add({ text: ' ', start: node.start, end: node.end, exact: false }, bold);
        break;
      case 'html':
        this.raw(node, writing, bold);
        break;
      case 'link':
        this.link(node, writing, bold);
        break;
      case 'footnoteReference':
        this.call(node, writing, bold);
        break;
      default:
        this.stranger(node, writing, bold);
        break;
    }
  }

  private children(node: MarkdownNode, writing: Writing, bold: boolean): void {
    for (const child of node.children) this.node(child, writing, bold);
  }

  /** A mark that is not written as one is reported and read all the same, so that nothing follows from it. */
  private text(node: MarkdownNode, writing: Writing, bold: boolean): void {
    const source = this.source.text.slice(node.start, node.end);
    const broken = brokenMarks(source);
    const align = broken.length === 0 ? alignText : alignWords;
    const pieces = align(node.value, this.source.text, node.start, node.end);
    let at = node.start;
    for (const mark of broken) {
      const [from, to] = [node.start + mark.words.start, node.start + mark.words.end];
      this.pieces(pieces, at, node.start + mark.start, writing, bold);
      const start = writing.words.next;
      this.pieces(pieces, from, to, writing, bold);
      at = node.start + mark.end;
      this.broken(mark, { file: this.source.file, start: node.start + mark.start, end: at }, start, writing);
    }
    this.pieces(pieces, at, node.end, writing, bold);
    this.nested(node.start, source.slice(at - node.start), at - node.start);
  }

  /** The pieces between two places of the source; one that reaches over a border is cut there. */
  private pieces(pieces: readonly TextPiece[], from: number, to: number, writing: Writing, bold: boolean): void {
    for (const piece of pieces) {
      const [start, end] = [Math.max(piece.start, from), Math.min(piece.end, to)];
      if (start >= end) continue;
      const text = piece.exact ? piece.text.slice(start - piece.start, end - piece.start) : piece.text;
      writing.words.add({ ...piece, text, start, end }, bold);
    }
  }

  private broken(mark: BrokenMark, span: Span, start: number, writing: Writing): void {
    const { scheme, id, title, found, expected, help } = mark;
    const end = Math.max(start, writing.words.text.length);
    const told = diagnose('read/broken-mark', { mark: `${scheme}:${id}`, found, expected, help }, { span, label: 'the mark' });
    this.report(spoiling(told, { span, texts: [id] }));
    if (end > start)
      writing.marks.push({ scheme, id, ...(title ? { title } : {}), span, start, end, text: writing.words.text.slice(start, end) });
  }

  /** What is left of a mark around another one. */
  private nested(base: number, rest: string, offset: number): void {
    const leftover = /\]\((?:val|term|ref|formula|id|skip):([\w-]*)/.exec(rest);
    if (!leftover) return;
    const at = base + offset + leftover.index;
    const told = diagnose('read/nested-mark', {}, { span: this.span(at, at + leftover[0].length), label: 'read as words' });
    this.report(spoiling(told, { span: this.paragraphAround(at), texts: [leftover[1] ?? ''] }));
  }

  private paragraphAround(at: number): Span {
    const end = this.source.text.indexOf('\n\n', at);
    return this.span(this.source.text.lastIndexOf('\n\n', at) + 1, end === -1 ? this.source.text.length : end);
  }

  /** HTML is no markup here: its characters are words like any other. */
  private raw(node: MarkdownNode, writing: Writing, bold: boolean): void {
    for (const { 0: text, index } of this.source.text.slice(node.start, node.end).matchAll(/\s+|\S+/g)) {
      writing.words.add({ text, start: node.start + index, end: node.start + index + text.length, exact: true }, bold);
    }
  }

  /** The words between the backticks, which are no words. */
  private code(node: MarkdownNode, writing: Writing, bold: boolean): void {
    const [, open = '', inside = ''] = /^(`+)([\s\S]*?)`+$/.exec(this.source.text.slice(node.start, node.end)) ?? [];
    const start = node.start + open.length;
    this.raw({ ...node, start, end: start + inside.length }, writing, bold);
  }

  private link(node: MarkdownNode, writing: Writing, bold: boolean): void {
    const start = writing.words.next;
    this.children(node, writing, bold);
    const end = Math.max(start, writing.words.text.length);
    const mark = markOf(node, this.source.file, this.report);
    if (mark && end === start) this.report(diagnose('read/empty-mark', { id: node.url }, { span: mark.span }));
    else if (mark) writing.marks.push({ ...mark, start, end, text: writing.words.text.slice(start, end) });
  }

  private call(node: MarkdownNode, writing: Writing, bold: boolean): void {
    const start = writing.words.next;
    writing.words.add({ text: node.label, start: node.start + 2, end: node.start + 2 + node.label.length, exact: true }, bold);
    writing.calls.push({ label: node.label, start, end: start + node.label.length });
  }

  private stranger(node: MarkdownNode, writing: Writing, bold: boolean): void {
    const place = { span: this.span(node.start, node.end) };
    if (node.type === 'image' || node.type === 'imageReference') this.report(diagnose('read/image', {}, place));
    else if (node.type === 'linkReference') this.report(diagnose('read/reference-link', {}, place));
    else this.report(diagnose('read/markup', { what: node.type === 'inlineCode' ? 'code' : 'struck text' }, place));
    if (node.children.length > 0) this.children(node, writing, bold);
    else if (node.type === 'inlineCode') this.code(node, writing, bold);
  }

  private span(start: number, end: number): Span {
    return { file: this.source.file, start, end };
  }
}
