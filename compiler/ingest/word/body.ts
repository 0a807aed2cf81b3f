/**
 * In: the children of a body one by one. Out: its blocks in reading order: paragraphs, tables, and the boxes of text that stand beside them.
 * Law: what wraps blocks (content controls, changes, alternatives) is looked into; words that stand in another file are told.
 */
import type { RankedBlock } from '../blocks/ranks.ts';
import { textOf } from '../record/records.ts';
import { Paragraphs } from './paragraph.ts';
import { sideOf } from './side.ts';
import type { Story } from './story.ts';
import { readTable } from './table.ts';
import { childOf, chosen, elementsOf, valIn, type Xml } from './xml.ts';

export class Body {
  readonly blocks: RankedBlock[] = [];
  private readonly story: Story;
  private readonly paragraphs: Paragraphs;

  constructor(story: Story) {
    this.story = story;
    this.paragraphs = new Paragraphs(story);
  }

  /** The next child; words beside a paragraph follow it. */
  add(element: Xml): void {
    if (element.name === 'w:p') this.paragraph(element);
    else if (element.name === 'w:tbl') this.story.onGround(() => this.blocks.push(...readTable(element, this.story, blocksIn)));
    else if (element.name === 'w:altChunk') this.story.review('outside', 'a part in another format, whose words are not read');
    else if (sideOf(element)) this.story.changed(element, element, () => this.inside(element));
    else if (element.name === 'w:sdt')
      this.story.without(holdsContents(element) ? 'table-of-contents' : undefined, () => this.inside(childOf(element, 'w:sdtContent')));
    else if (element.name === 'w:sectPr') this.section(element);
    else if (!element.name.endsWith('Pr')) this.inside(chosen(element));
  }

  finish(): RankedBlock[] {
    const rest = this.paragraphs.rest();
    if (rest) this.blocks.push(rest);
    return this.blocks;
  }

  private inside(element: Xml | undefined): void {
    for (const child of elementsOf(element)) this.add(child);
  }

  private paragraph(element: Xml): void {
    const block = this.paragraphs.next(element);
    if (block) this.blocks.push(block);
    this.section(childOf(childOf(element, 'w:pPr'), 'w:sectPr'));
    const boxes = this.story.boxes;
    this.story.boxes = [];
    for (const box of boxes) this.beside(box);
  }

  /** A section ends. */
  private section(properties: Xml | undefined): void {
    const stray = this.story.marks.strayIn(properties);
    if (stray !== undefined) this.story.review('numbering', stray);
  }

  /** A box of text is read whole after the paragraph it is anchored in; where it stands on the page only a person can say. */
  private beside(box: Xml): void {
    let blocks: RankedBlock[] = [];
    this.story.onGround(() => {
      blocks = blocksIn(box, this.story);
    });
    const first = blocks.find((block) => block.kind === 'paragraph');
    if (first) this.story.review('order', textOf(first.words));
    this.blocks.push(...blocks);
  }
}

/** The blocks of a part that stands apart: a cell, a note, a box of text. */
export function blocksIn(element: Xml, story: Story): RankedBlock[] {
  const body = new Body(story);
  for (const child of elementsOf(element)) body.add(child);
  return body.finish();
}

const holdsContents = (control: Xml): boolean =>
  /table of contents/i.test(valIn(childOf(childOf(control, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') ?? '');
