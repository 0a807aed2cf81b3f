/**
 * In: the main text of a page. Out: its blocks in reading order, told to the story: titles, paragraphs, items with the labels that a
 * browser prints, definitions, tables. Law: every text below the root is read once, as words or as a named removal.
 */
import { openingOf } from '../blocks/numbers.ts';
import type { Word } from '../record/records.ts';
import { textOf, wordsOfBlock } from '../record/records.ts';
import { isContents, wordsBelow } from './contents.ts';
import { labelsOf } from './list-labels.ts';
import { WORDLESS } from './main-text.ts';
import type { PageNotes } from './notes.ts';
import { attributeOf, below, type Child, type Element, elementsIn, isElement, textBelow } from './page.ts';
import { BLOCKS, inlinePlace, type Place, rankOf, START } from './place.ts';
import { type PageStory, STEP } from './story.ts';
import { readTable } from './table.ts';

export type PageRules = {
  readonly isUnseen: (element: Element) => boolean;
  readonly isFurniture: (element: Element) => boolean;
  readonly notes: PageNotes;
};

export class PageBlocks {
  private readonly story: PageStory;
  private readonly rules: PageRules;

  constructor(story: PageStory, rules: PageRules) {
    this.story = story;
    this.rules = rules;
  }

  read(root: Element): void {
    this.inside(root, START);
    this.story.close(START);
  }

  /** A title that stands outside the main text. */
  readTitle(title: Element): void {
    const place: Place = { ...START, rank: rankOf(title) };
    this.inside(title, { ...place, bold: true });
    this.story.close(place);
  }

  private inside(element: Element, place: Place): void {
    for (const child of element.childNodes) this.node(child, place);
  }

  private node(child: Child, place: Place): void {
    if (child.nodeName === '#text' && 'value' in child) this.text(child.value, place);
    else if (isElement(child)) this.element(child, place);
  }

  private text(value: string, place: Place): void {
    if (place.kept && value.includes('\n')) {
      for (const line of value.split('\n')) {
        this.story.add(line, place, place.gone);
        this.story.close(place);
      }
    } else if (this.afterBreak && value.trim() !== '') {
      this.breakLine(value, place);
      this.story.add(value, place, place.gone);
    } else this.story.add(value, place, place.gone);
  }

  /** Line breaks since the last words. */
  private afterBreak = 0;

  /** Two breaks end a paragraph; so does one before what opens a clause or an item, or after a sentence. */
  private breakLine(next: string, place: Place): void {
    const before = this.story.written.trim();
    const opens = openingOf(wordsIn(next), this.story.locale) !== undefined;
    if (this.afterBreak > 1 || opens || /[.;:!?]["»”)]*$/u.test(before)) this.story.close(place);
    this.afterBreak = 0;
  }

  private element(element: Element, place: Place): void {
    const { tagName } = element;
    if (WORDLESS.has(tagName) || tagName === 'rt') this.wordless(element);
    else if (this.rules.isUnseen(element)) this.story.remove('unseen', wordsBelow(element));
    else if (this.isFurniture(element)) this.story.remove('navigation', wordsBelow(element));
    else if (tagName === 'br') this.lineBreak(place);
    else if (tagName === 'img') this.story.review('picture', attributeOf(element, 'alt') ?? '');
    else this.printed(element, place);
  }

  private printed(element: Element, place: Place): void {
    const call = place.gone ? undefined : this.rules.notes.callOf(element);
    if (call !== undefined) this.call(element, call, place);
    else if (BLOCKS.test(element.tagName)) this.block(element, place);
    else this.inside(element, inlinePlace(element, place));
  }

  private isFurniture(element: Element): boolean {
    return isLinkSign(element) || isContents(element) || this.rules.isFurniture(element);
  }

  private wordless(element: Element): void {
    if (element.tagName === 'iframe')
      this.story.review('outside', attributeOf(element, 'title') ?? attributeOf(element, 'src') ?? 'another page');
    if (/^(?:noscript|button|select|textarea|svg)$/.test(element.tagName)) this.story.remove('navigation', wordsBelow(element));
  }

  private lineBreak(place: Place): void {
    if (place.kept) this.story.close(place);
    else {
      this.afterBreak++;
      this.story.add(' ', place, place.gone);
    }
  }

  private call(element: Element, mark: string, place: Place): void {
    const written = textBelow(element);
    const at = written.indexOf(mark);
    if (at > 0) this.story.add(written.slice(0, at), place, 'link');
    this.story.add(mark, place, undefined, true);
    if (written.slice(at + mark.length).trim() !== '') this.story.add(written.slice(at + mark.length), place, 'link');
  }

  private block(element: Element, place: Place): void {
    this.afterBreak = 0;
    this.story.close(place);
    const note = this.rules.notes.noteOf(element);
    if (note !== undefined) this.note(element, note, place);
    else this.form(element, place);
    this.afterBreak = 0;
  }

  private form(element: Element, place: Place): void {
    const { tagName } = element;
    if (/^(?:ol|ul|menu)$/.test(tagName)) this.list(element, place);
    else if (tagName === 'dl') this.definitions(element);
    else if (tagName === 'table') this.table(element, place);
    else this.flow(element, place);
  }

  /** A block that holds words or other blocks. */
  private flow(element: Element, place: Place): void {
    const { tagName } = element;
    const rank = rankOf(element);
    const inner: Place = {
      ...inlinePlace(element, place),
      ...(rank === undefined ? {} : { rank }),
      ...(tagName === 'blockquote' ? { indent: place.indent + STEP } : {}),
      ...(tagName === 'pre' ? { kept: true } : {}),
    };
    this.inside(element, inner);
    this.story.close(inner);
  }

  private list(list: Element, place: Place): void {
    const labels = labelsOf(list, place.lists, this.story.locale);
    const inner: Place = { ...place, lists: place.lists + 1, indent: place.indent + STEP };
    for (const child of list.childNodes) {
      if (isElement(child)) this.story.expect(labels.get(child));
      this.node(child, inner);
      this.story.close(inner);
    }
    this.story.label = undefined;
  }

  /** A note's blocks are one paragraph that its mark opens; what a list would print before it is that mark. */
  private note(element: Element, mark: string, place: Place): void {
    this.story.label = undefined;
    const first = below(element).next().value;
    const own = first && this.rules.notes.callOf(first);
    if (own === undefined) this.story.add(mark, place, undefined, true);
    this.story.add(' ', place);
    for (const child of element.childNodes) {
      if (isElement(child) && BLOCKS.test(child.tagName)) this.inside(child, place);
      else this.node(child, place);
      this.story.add(' ', place);
    }
    this.story.close(place);
  }

  private table(table: Element, place: Place): void {
    readTable(table, this.story, {
      caption: (element) => this.form(element, { ...place, rank: undefined }),
      cell: (element) => this.cell(element, place),
      blocks: (element) => {
        this.inside(element, place);
        this.story.close(place);
      },
    });
  }

  /** The words of a cell, whatever blocks they stand in. */
  private cell(element: Element, place: Place): Word[] {
    const { blocks } = this.story;
    this.story.blocks = [];
    const inner: Place = { ...inlinePlace(element, place), rank: undefined, indent: 0, lists: 0 };
    this.inside(element, inner);
    this.story.close(inner);
    const words = this.story.blocks.flatMap(wordsOfBlock);
    if (this.story.blocks.some(({ kind }) => kind === 'table')) this.story.review('nested-table', textOf(words));
    this.story.blocks = blocks;
    return words;
  }

  /** Terms and what they mean, as a list of definitions. */
  private definitions(list: Element): void {
    const rows: { term: Word[]; meaning: Word[] }[] = [];
    const parts = elementsIn(list).flatMap((child) => (child.tagName === 'div' ? elementsIn(child) : [child]));
    parts.forEach((part, index) => {
      const isHidden = this.rules.isUnseen(part);
      if (isHidden) this.story.remove('unseen', wordsBelow(part));
      const words = isHidden ? [] : this.cell(part, START);
      const isTerm = part.tagName === 'dt';
      const opens = isTerm && parts[index - 1]?.tagName !== 'dt';
      if (opens || rows.length === 0) rows.push({ term: [], meaning: [] });
      (isTerm ? rows.at(-1)!.term : rows.at(-1)!.meaning).push(...words);
    });
    const cells = rows
      .filter(({ term, meaning }) => term.length + meaning.length > 0)
      .map(({ term, meaning }) => [{ words: term }, { words: meaning }]);
    const [first] = cells.flat().flatMap(({ words }) => words);
    if (first)
      this.story.blocks.push({
        kind: 'table',
        page: 1,
        box: first.box,
        order: this.story.at,
        column: 0,
        head: false,
        definitions: true,
        rows: cells,
      });
  }
}

const wordsIn = (text: string): Pick<Word, 'text'>[] =>
  text
    .trim()
    .split(/\s+/)
    .slice(0, 8)
    .map((one) => ({ text: one }));

/** A link that shows no word: the sign beside a title or after a note. */
const isLinkSign = (element: Element): boolean =>
  element.tagName === 'a' &&
  (attributeOf(element, 'aria-hidden') === 'true' || /^(?:#|¶|§|↩|↑)?$/.test(textBelow(element).replace(/\s|\ufe0e|\ufe0f/g, '')));
