/**
 * Block nodes in document order → clauses and marks. Every word belongs to one clause; the ids follow `clause-scope.ts`,
 * and an `id:` mark names a clause whose id the text cannot give.
 */

import { strict as assert } from 'node:assert';
import { diagnose } from '../diagnostic/catalogue.ts';
import type { Report } from '../diagnostic/diagnostic.ts';
import { slug } from '../language/text/slug.ts';
import type { Clause, ClauseKind, Mark } from '../model/contract.ts';
import type { Source, Span } from '../source.ts';
import { ClaimedIds } from './claimed-ids.ts';
import { Scope } from './clause-scope.ts';
import { type Inline, InlineReader } from './markdown/inline.ts';
import type { MarkdownNode } from './markdown/markdown-node.ts';
import { markedName } from './marked-name.ts';
import { markerOf } from './outline/lines.ts';
import type { LabelOpening, NumberedOpening, Outline } from './outline/outline.ts';
import { reportStranger } from './stranger.ts';

type Section = { readonly level: number; readonly id: string; readonly definitions: boolean };

/** An item whose first paragraph is still to come, or, once it has, the item's id. `marker`: its number, where Markdown read it as one. */
type Item = {
  readonly glyph: string;
  readonly marker?: { readonly text: string; readonly start: number };
  id?: string;
  paragraphs: number;
};

type Head = Pick<Clause, 'id' | 'kind'> & { readonly parent?: string | undefined; readonly rest?: Partial<Clause> };

export class ClauseReader {
  readonly clauses: Clause[] = [];
  readonly marks: Mark[] = [];
  private readonly report: Report;
  private readonly inline: InlineReader;
  private readonly source: Source;
  private readonly seen: Map<string, Clause>;
  private readonly outline: Outline;
  private readonly claimed: ClaimedIds;
  private sections: Section[] = [];
  private section = new Scope('preambule', 'section');
  private scope = this.section;
  /** The last paragraph of the scope without a label: what announces a list. */
  private announcing = this.scope.id;
  private lists = 0;
  private quotes = 0;

  constructor(source: Source, seen: Map<string, Clause>, outline: Outline, report: Report) {
    this.source = source;
    this.seen = seen;
    this.outline = outline;
    this.report = report;
    this.inline = new InlineReader(source, report);
    this.claimed = new ClaimedIds(seen, report);
  }

  /** The clause that holds what comes next: where a fence stands. */
  get here(): string {
    return this.scope.id;
  }

  block(node: MarkdownNode, item?: Item): void {
    switch (node.type) {
      case 'heading':
        this.heading(node);
        break;
      case 'paragraph':
      case 'html':
        this.paragraph(
          node,
          this.inline.read(node.type === 'html' ? [node] : node.children, item?.id === undefined ? item?.marker : undefined),
          item,
        );
        break;
      case 'list':
        this.list(node);
        break;
      case 'table':
        this.table(node);
        break;
      case 'footnoteDefinition':
        this.note(node);
        break;
      case 'blockquote':
        this.quotes++;
        for (const child of node.children) this.block(child, item);
        this.quotes--;
        break;
      default:
        reportStranger(node, this.span(node.start, node.end), this.report);
        break;
    }
  }

  private heading(node: MarkdownNode): void {
    const words = this.inline.read(node.children);
    this.sections = this.sections.filter(({ level }) => level < node.depth);
    const above = this.sections.at(-1);
    markedName(words, this.report);
    const opening = this.outline.get(node);
    assert(opening?.kind === 'heading', `no place in the outline: ${words.text}`);
    const { id, number, end } = opening;
    const printed = { ...(number === undefined ? {} : { number }), ...(end === 0 ? {} : { numberEnd: end }) };
    this.write(node, words, { id, kind: 'section', parent: above?.id, rest: { level: node.depth, ...printed } });
    this.sections.push({ level: node.depth, id, definitions: /^definitions$/.test(slug(words.text.slice(end))) });
    this.section = new Scope(id, 'section');
    this.enter(this.section);
  }

  private enter(scope: Scope): void {
    this.scope = scope;
    this.announcing = scope.id;
  }

  private paragraph(node: MarkdownNode, words: Inline, item?: Item): void {
    if (words.text === '') return;
    const opening = this.outline.get(node);
    if (item?.id !== undefined) this.furtherParagraph(node, words, item, item.id);
    else if (opening?.kind === 'label' || item) this.item(node, words, opening?.kind === 'label' ? opening : undefined, item);
    else if (opening?.kind === 'numbered') this.numbered(node, words, opening);
    else if (this.sections.at(-1)?.definitions && words.runs[0]?.bold) this.definition(node, words);
    else this.plainParagraph(node, words);
  }

  /** A paragraph of an item after its first. */
  private furtherParagraph(node: MarkdownNode, words: Inline, item: Item, above: string): void {
    const counted = `p${++item.paragraphs}`;
    this.write(node, words, { id: `${above}/${markedName(words, this.report) ?? counted}`, kind: 'paragraph', parent: above });
  }

  private plainParagraph(node: MarkdownNode, words: Inline): void {
    const name = markedName(words, this.report);
    const holder = this.scope.kind === 'named' ? this.section : this.scope;
    if (words.marks.some(({ scheme }) => scheme === 'formula'))
      this.write(node, words, this.under('formula', name === undefined ? this.scope.formula() : this.scope.named(name)));
    else if (name !== undefined) this.open(node, words, holder.named(name), 'paragraph', 'named');
    else {
      this.announcing = this.scope.paragraph();
      this.write(node, words, this.under('paragraph', this.announcing));
    }
  }

  private item(node: MarkdownNode, words: Inline, label: LabelOpening | undefined, item: Item | undefined): void {
    const printed = label?.glyph ?? item?.glyph ?? '';
    const counted = label ? this.labelled(label) : printed === '●' ? this.scope.bullet() : this.scope.dash();
    const name = markedName(words, this.report);
    const id = name === undefined ? counted : this.scope.named(name);
    if (item) item.id = id;
    const holder = id.slice(0, id.lastIndexOf('/'));
    const under = this.under('item', id);
    const rest = { glyph: printed, ...(label ? { numberEnd: label.end } : {}) };
    this.write(node, words, { ...under, parent: this.seen.has(holder) ? holder : under.parent, rest });
  }

  /** Where two lists of a clause count alike, each stands under the paragraph that announces it. */
  private labelled({ path, recurs }: LabelOpening): string {
    return recurs ? `${this.announcing}/${path}` : this.scope.named(path);
  }

  private numbered(node: MarkdownNode, words: Inline, { id, number, end, root }: NumberedOpening): void {
    markedName(words, this.report);
    const parent = root !== undefined && this.seen.has(root) ? root : this.sections.at(-1)?.id;
    this.enter(new Scope(id, 'numbered'));
    this.write(node, words, { id, kind: 'paragraph', parent, rest: { number, numberEnd: end } });
  }

  /** A bold term alone is a `term`: what defines it comes in the next blocks. */
  private definition(node: MarkdownNode, words: Inline): void {
    const plainAt = words.runs.find(({ bold, start, end }) => !bold && words.text.slice(start, end).trim() !== '');
    const term = words.text.slice(0, plainAt?.start ?? words.text.length);
    const id = `def:${markedName(words, this.report) ?? slug(term)}`;
    this.open(node, words, id, 'definition', plainAt ? 'definition' : 'term');
  }

  private open(node: MarkdownNode, words: Inline, id: string, kind: ClauseKind, scope: 'named' | 'definition' | 'term'): void {
    const holder = id.slice(0, id.lastIndexOf('/'));
    this.enter(new Scope(id, scope));
    this.write(node, words, { id, kind, parent: this.seen.has(holder) ? holder : this.sections.at(-1)?.id });
  }

  private list(node: MarkdownNode): void {
    const dotted = node.ordered && /^\d+\./.test(this.source.text.slice(node.start));
    if (dotted) this.report(diagnose('read/ordered-list', {}, { span: this.span(node.start, Math.min(node.end, node.start + 3)) }));
    for (const child of node.children) {
      const marker = this.source.text[child.start] ?? '-';
      const markerSpan = this.span(child.start, child.start + 1);
      if (marker === '+') this.report(diagnose('read/list-marker', {}, { span: markerSpan }));
      if (child.checked) this.report(diagnose('read/markup', { what: 'a check box' }, { span: this.span(child.start, child.end) }));
      const item: Item = {
        glyph: marker === '*' ? '●' : '-',
        ...(node.ordered ? { marker: markerOf(child, this.source.text) } : {}),
        paragraphs: 1,
      };
      this.lists++;
      for (const block of child.children) this.block(block, item);
      this.lists--;
    }
  }

  private table(node: MarkdownNode): void {
    const [head, ...rows] = node.children;
    if (!head) return;
    const words = this.inline.readCells(head.children);
    const name = markedName(words, this.report);
    const id = name === undefined ? this.scope.table() : this.scope.named(name);
    this.write(head, words, { ...this.under('table', id), rest: { cells: words.cells } });
    rows.forEach((row, index) => {
      const cells = this.inline.readCells(row.children);
      markedName(cells, this.report, false);
      this.write(row, cells, { id: `${id}/row-${index + 1}`, kind: 'row', parent: id, rest: { cells: cells.cells } });
    });
  }

  private note(node: MarkdownNode): void {
    const [first, ...more] = node.children;
    const lead = { text: node.label, start: node.start + 2 };
    const words = this.inline.read(first?.type === 'paragraph' ? first.children : [], lead);
    const id = this.section.named(`note-${slug(node.label)}`);
    this.write(node, words, {
      id,
      kind: 'note',
      parent: this.sections.at(-1)?.id,
      rest: { glyph: node.label, numberEnd: node.label.length + 1 },
    });
    const item: Item = { glyph: node.label, id, paragraphs: 1 };
    for (const block of first?.type === 'paragraph' ? more : node.children) this.block(block, item);
  }

  private under(kind: ClauseKind, id: string): Head {
    return { id, kind, parent: this.seen.has(this.scope.id) ? this.scope.id : undefined };
  }

  private write(node: MarkdownNode, words: Inline, { id, kind, parent, rest }: Head): void {
    const clause: Clause = {
      id,
      kind,
      ...(parent === undefined ? {} : { parent }),
      ...rest,
      ...this.surroundings(kind),
      text: words.text,
      runs: words.runs,
      span: this.span(node.start, node.end),
    };
    this.claimed.claim(clause);
    this.clauses.push(clause);
    for (const mark of words.marks) this.marks.push({ ...mark, clause: id });
  }

  /** What it stands inside, where that is more than its own item. */
  private surroundings(kind: ClauseKind): Pick<Clause, 'nesting' | 'quoted'> {
    const nesting = this.lists - (kind === 'item' ? 1 : 0);
    return { ...(nesting > 0 ? { nesting } : {}), ...(this.quotes > 0 ? { quoted: true } : {}) };
  }

  private span(start: number, end: number): Span {
    return { file: this.source.file, start, end };
  }
}
