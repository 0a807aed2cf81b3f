/**
 * The blocks of a contract's Markdown → what opens each of them: a heading's or a paragraph's number and its id, an item's label and
 * its place among those around it. All blocks are seen before any id is given, since a number may recur further down.
 */
import { headingNumber, type PrintedHeading, paragraphNumber } from '../../language/printed/heading-number.ts';
import { type Label, labelOf } from '../../language/printed/label.ts';
import type { Numbering } from '../../language/printed/numbering.ts';
import { opensWithPerson } from '../../language/printed/person.ts';
import { slug } from '../../language/text/slug.ts';
import type { MarkdownNode } from '../markdown/markdown-node.ts';
import { type FileBlocks, type Line, linesOf } from './lines.ts';
import { type Entry, idsOf, NumberStack } from './number-stack.ts';
import { type LabelLine, type PlacedLabel, placeLabels } from './placed-labels.ts';

/** `number` is absent from a part, whose id has its word too; `end`: where the words begin. `root`: the id of `5` for `5.1`. */
type HeadingOpening = { readonly kind: 'heading'; readonly id: string; readonly number?: string; readonly end: number };
export type NumberedOpening = {
  readonly kind: 'numbered';
  readonly id: string;
  readonly number: string;
  readonly end: number;
  readonly root?: string;
};
export type LabelOpening = PlacedLabel & { readonly kind: 'label' };

export type Outline = ReadonlyMap<MarkdownNode, HeadingOpening | NumberedOpening | LabelOpening>;

export function outlineOf(files: readonly FileBlocks[], numbering: Numbering): Outline {
  const lines = linesOf(files);
  const drafts = new Drafts(lines, numbering);
  const labels = placeLabels(lines.map((line) => drafts.labelled(line)));
  const idOf = idsOf(drafts.stack.entries);
  const openings = new Map<MarkdownNode, HeadingOpening | NumberedOpening | LabelOpening>();
  for (const { node } of lines) {
    const label = labels.get(node);
    const draft = drafts.byNode.get(node);
    if (label) openings.set(node, { kind: 'label', ...label });
    else if (draft) openings.set(node, openingOf(draft, idOf));
  }
  return openings;
}

type Draft = { readonly kind: 'heading' | 'numbered'; readonly entry: Entry; readonly number?: string; readonly end: number };

function openingOf({ kind, entry, number, end }: Draft, idOf: (entry: Entry) => string): HeadingOpening | NumberedOpening {
  const id = idOf(entry);
  if (kind === 'numbered') return { kind, id, number: number!, end, ...(entry.root ? { root: idOf(entry.root) } : {}) };
  return { kind, id, end, ...(number === undefined ? {} : { number }) };
}

class Drafts {
  readonly byNode = new Map<MarkdownNode, Draft>();
  readonly stack = new NumberStack();
  private readonly numbering: Numbering;
  private readonly labels = new Map<MarkdownNode, Label>();
  private readonly holdsArticles: boolean;
  private above: { readonly depth: number; readonly entry: Entry }[] = [];
  private headings = 0;
  /** Labels such as `1.` since the last number. */
  private listed = 0;

  constructor(lines: readonly Line[], numbering: Numbering) {
    this.numbering = numbering;
    const words = new Set(lines.flatMap(({ kind, text }) => (kind === 'heading' ? [headingNumber(text, numbering)?.word ?? ''] : [])));
    this.holdsArticles = numbering.clauses.some((word) => words.has(word) && !numbering.eitherWay.includes(word) && word !== '§');
    for (const line of lines) this.line(line);
  }

  /** The line for the series of labels: its label, or why it ends them. */
  labelled({ node, text, breaks }: Line): LabelLine {
    const label = this.labels.get(node);
    return { node, ...(label ? { label } : {}), text, restarts: this.byNode.has(node) || (!label && breaks) };
  }

  private line(line: Line): void {
    if (line.kind === 'heading') this.heading(line);
    else if (line.kind === 'paragraph' && this.numbered(line)) return;
    else if (line.kind === 'paragraph' || line.kind === 'item') this.label(line);
  }

  private heading({ node, text, name }: Line): void {
    this.headings++;
    this.listed = 0;
    this.above = this.above.filter(({ depth }) => depth < node.depth);
    const above = this.above.at(-1)?.entry;
    const printed = headingNumber(text, this.numbering);
    const found = printed && this.isPerson(printed, text) ? undefined : printed;
    const label = found ? undefined : labelOf(text);
    const entry = found
      ? this.addNumber(found, name)
      : label && !label.loose
        ? this.addLabel(label, name)
        : this.addTitle(text, name, above);
    const number = found && entry.kind !== 'part' && entry.kind !== 'annex' ? { number: found.number } : {};
    this.byNode.set(node, { kind: 'heading', entry, ...number, end: found?.end ?? (entry.kind === 'label' ? label!.end : 0) });
    this.above.push({ depth: node.depth, entry });
  }

  /** `C. Martin, gérant`, where no `B.` stands before it. */
  private isPerson({ kind, number }: PrintedHeading, text: string): boolean {
    if (kind !== 'bare' || !/^[b-hj-z]$/.test(number) || !opensWithPerson(text, this.numbering)) return false;
    return !this.stack.entries.some(({ own }) => own.length === 1 && own.charCodeAt(0) + 1 === number.charCodeAt(0));
  }

  private addNumber(found: PrintedHeading, name: string | undefined): Entry {
    const { word, number } = found;
    const kind = found.kind === 'clause' && this.holdsArticles && this.numbering.eitherWay.includes(word) ? 'part' : found.kind;
    const isPart = kind === 'part' || kind === 'annex';
    return this.stack.add({
      kind,
      own: isPart ? `${slug(word)}-${number}` : number,
      series: isPart ? word : `${seriesOf(word)}${styleOf(number)}`,
      rank: this.numbering.sheets.includes(word) ? Number.POSITIVE_INFINITY : this.numbering.parts.indexOf(word),
      path: pathOf(number),
      ...(name === undefined ? {} : { name: { slug: name } }),
    });
  }

  private addLabel({ name: own, wrap }: Label, name: string | undefined): Entry {
    return this.stack.add({
      kind: 'label',
      own,
      series: wrap,
      rank: 0,
      path: [own],
      ...(name === undefined ? {} : { name: { slug: name } }),
    });
  }

  private addTitle(text: string, name: string | undefined, above: Entry | undefined): Entry {
    const title = { slug: name ?? (slug(text) || this.numbering.untitled), above };
    const entry: Entry = {
      kind: 'title',
      own: '',
      series: 'title',
      rank: 0,
      path: [],
      holder: undefined,
      root: undefined,
      title: undefined,
      name: title,
    };
    const [word = ''] = /^[\p{L}]+/u.exec(text.toLowerCase()) ?? [];
    if (this.numbering.annexes.includes(word)) this.stack.open(entry);
    else this.stack.unnumbered(entry);
    return entry;
  }

  /** A number that goes on from the one in force, or stands where none is; `99.9. …` under 5.1 is a mere figure. */
  private numbered({ node, text, name }: Line): boolean {
    const found = paragraphNumber(text, this.numbering);
    if (!found) return false;
    const path = pathOf(found.number);
    const [clause, title] = [this.stack.clause, text.slice(found.end)];
    const single = path.length === 1;
    const isFree = clause === undefined || (single && (clause.series === seriesAmongParagraphs(found) || this.goesOn(clause, found)));
    if (single ? !isFree || !/^[\p{Lu}«“"(]/u.test(title) || this.headings === 0 : clause !== undefined && !this.stack.continues(path))
      return false;
    const series =
      single && clause && this.goesOn(clause, found) ? clause.series : single ? seriesAmongParagraphs(found) : `${seriesOf(found.word)}1`;
    const entry = this.stack.add({
      kind: 'bare',
      own: found.number,
      series,
      rank: 0,
      path,
      ...(name === undefined ? {} : { name: { slug: name } }),
    });
    this.byNode.set(node, { kind: 'numbered', entry, number: found.number, end: found.end });
    return true;
  }

  /** `2.` after the heading `1.`, where no list counts to it. */
  private goesOn({ series, path }: Entry, { number, word }: PrintedHeading): boolean {
    return word === '' && series === '1' && this.listed === 0 && path.length === 1 && Number(number) === Number(path[0]) + 1;
  }

  private label({ node, text }: Line): void {
    const label = labelOf(text);
    const isFigure = label !== undefined && /^\d+\.$/.test(label.glyph);
    if (!label || (isFigure && this.headings === 0)) return;
    if (isFigure) this.listed++;
    this.labels.set(node, label);
  }
}

const pathOf = (number: string): readonly string[] => number.split(/[.\-/]/);

/** `art.` counts with `article`. */
const seriesOf = (word: string): string => word.replace(/\.$/, '').slice(0, 3);

const seriesAmongParagraphs = ({ word }: PrintedHeading): string => `paragraph ${seriesOf(word)}`;

/** Figures, numerals and letters are counted apart. */
const styleOf = (number: string): string => (/^\d/.test(number) ? '1' : /^[ivxl]+$/.test(number) && number !== 'l' ? 'i' : 'a');
