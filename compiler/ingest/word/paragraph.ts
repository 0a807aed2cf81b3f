/**
 * In: a paragraph as XML. Out: its block: label and words, how it is set, whether a style makes it a title; or nothing where it prints nothing.
 * Law: the label that automatic numbering prints is among its words; a paragraph whose mark is gone, or that is the first letter of the next set
 * large, goes on in the next.
 */
import type { RankedBlock } from '../blocks/ranks.ts';
import { type Indents, paragraphOf } from '../record/paragraph-of.ts';
import { type Piece, wordsOf } from '../record/pieces.ts';
import { removalOf, type Word } from '../record/records.ts';
import { piecesOf } from './inline.ts';
import { isShaded } from './look.ts';
import type { Label, Level } from './numbering.ts';
import { changeIn, propertiesOn, sideOf } from './side.ts';
import type { Story } from './story.ts';
import { isContentsStyle, outlineOf } from './styles.ts';
import { lettersIn } from './symbols.ts';
import { childOf, firstOf, valIn, type Xml } from './xml.ts';

const TWIPS = 20;

export class Paragraphs {
  private readonly story: Story;
  /** Pieces whose paragraph mark is gone. */
  private pending: Piece[] = [];

  constructor(story: Story) {
    this.story = story;
  }

  /** The next paragraph; nothing where it has no words, or goes on in the one after it. */
  next(element: Xml): RankedBlock | undefined {
    const { story } = this;
    story.begin();
    const properties = propertiesOn(story.side, element, 'w:pPr');
    const style = valIn(properties, 'w:pStyle') ?? story.styles.usual;
    const chain = story.styles.chain(style);
    const pieces: Piece[] = [];
    const isGround = [properties, ...chain.map(({ paragraph }) => paragraph)].some(isShaded);
    story.without(isContentsStyle(chain) ? 'table-of-contents' : undefined, () =>
      story.onGround(() => pieces.push(...piecesOf(element, style, story)), isGround),
    );
    const change = changeIn(childOf(childOf(element, 'w:pPr'), 'w:rPr'));
    if (change) story.changes++;
    for (const piece of pieces) this.pending.push(piece);
    const isOpen = (change && sideOf(change) !== story.side) || isDropCap(properties);
    if (!story.gone && isOpen) return undefined;
    const all = this.pending;
    this.pending = [];
    if (!story.gone) return this.finish(all, properties, style);
    this.settle(all);
    return undefined;
  }

  /** What a last mark that is gone has left over. */
  rest(): RankedBlock | undefined {
    const left = this.pending;
    this.pending = [];
    return left.length === 0 ? undefined : this.finish(left, undefined, this.story.styles.usual);
  }

  private finish(pieces: readonly Piece[], properties: Xml | undefined, style: string | undefined): RankedBlock | undefined {
    const { story } = this;
    const place = placeOf(properties, style, story);
    const isHidden = pieces.length > 0 && pieces.every(({ gone }) => gone === 'unseen' || gone === 'table-of-contents');
    const label = place.list && !isHidden ? story.numbering.next(place.list.id, place.list.level) : undefined;
    if (label && !label.known) story.review('numbering', `${label.level.format}: ${label.text}`);
    const words = this.settle([...labelPieces(label, pieces, properties, style, story), ...pieces]);
    if (words.length === 0 || (label?.bullet && words.length === 1 && pieces.every(({ text }) => text.trim() === '')))
      return this.lone(words);
    const outline = outlineOf(properties, story.styles.chain(style));
    return { ...paragraphOf(words, place), ...(outline === undefined || label?.bullet ? {} : { rank: outline }) };
  }

  /** The bullet of an empty item prints no words. */
  private lone([word]: readonly Word[]): undefined {
    if (word) this.story.removals.push(removalOf('list-marker', [word]));
  }

  private settle(pieces: readonly Piece[]): Word[] {
    const { story } = this;
    const { words, removals } = wordsOf(pieces, story.at, story.locale.language);
    story.removals.push(...removals);
    for (const { reason, text } of removals) if (reason === 'unseen' || reason === 'struck') story.review(reason, text);
    return words;
  }
}

/** A frame that holds the first letters of the paragraph after it. */
const isDropCap = (properties: Xml | undefined): boolean =>
  /^(?:drop|margin)$/.test(childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '');

type Place = Indents & {
  readonly list?: { readonly id: string; readonly level: Level };
};

function placeOf(properties: Xml | undefined, style: string | undefined, story: Story): Place {
  const chain = story.styles.chain(style).map(({ paragraph }) => paragraph);
  const own = childOf(properties, 'w:numPr');
  const styled = story.styles.chain(style).find(({ paragraph }) => valIn(childOf(paragraph, 'w:numPr'), 'w:numId') !== undefined);
  const lists = [own, ...chain.map((one) => childOf(one, 'w:numPr'))];
  const id = firstOf(lists, (one) => valIn(one, 'w:numId'));
  const index = Number(firstOf(lists, (one) => valIn(one, 'w:ilvl')) ?? 0);
  const byStyle = own && valIn(own, 'w:ilvl') !== undefined ? undefined : (linkedStyle(id, style, story) ?? styled?.id);
  const level = id === undefined || id === '0' ? undefined : story.numbering.level(id, index, byStyle);
  const order = own ? [properties, level?.paragraph, ...chain] : [properties, ...chain, level?.paragraph];
  const { left, first } = indentOf([...order, story.styles.paragraphDefaults], level?.index ?? 0);
  const centred = firstOf([properties, ...chain], (one) => valIn(one, 'w:jc')) === 'center';
  const inset = Math.max(0, Math.min(left, left + first));
  return { ...(level && id !== undefined ? { list: { id, level } } : {}), indent: left + first, inset, centred };
}

/** The nearest style of the paragraph that a level of the list is linked to. */
const linkedStyle = (id: string | undefined, style: string | undefined, story: Story): string | undefined =>
  id === undefined ? undefined : story.styles.chain(style).find((one) => story.numbering.level(id, -1, one.id) !== undefined)?.id;

/** A list that says nothing of indents sets each of its levels in. */
const STEP = 18;

function indentOf(order: readonly (Xml | undefined)[], depth: number): { readonly left: number; readonly first: number } {
  const indents = order.flatMap((one) => childOf(one, 'w:ind') ?? []);
  const value = (...names: readonly string[]): number | undefined => {
    const told = firstOf(indents, ({ attributes }) => names.map((name) => attributes[name]).find((one) => one !== undefined));
    return told === undefined || Number.isNaN(Number(told)) ? undefined : Number(told) / TWIPS;
  };
  const left = value('w:left', 'w:start') ?? depth * STEP;
  const hanging = value('w:hanging');
  return { left, first: hanging === undefined ? (value('w:firstLine') ?? 0) : -hanging };
}

function labelPieces(
  label: Label | undefined,
  pieces: readonly Piece[],
  properties: Xml | undefined,
  style: string | undefined,
  story: Story,
): Piece[] {
  if (!label || label.text === '') return [];
  const words = pieces.find(({ gone, text }) => !gone && text.trim() !== '');
  const look = words?.look ?? story.looks.of(childOf(properties, 'w:rPr'), style);
  const { font } = story.looks.of(label.level.run, style);
  const { capitals } = story.looks.of(label.level.run, undefined);
  const text = label.bullet ? bulletSign(label.text, font) : label.text;
  const own = story.piece(text, { ...look, capitals });
  return label.level.glued && !label.bullet ? [own] : [own, story.piece(' ', look)];
}

/** The sign that a reader sees: Word draws its second bullet as an `o`, which is a ring. */
const bulletSign = (text: string, font: string | undefined): string => {
  const sign = lettersIn(font, text);
  return sign === 'o' ? '◦' : sign;
};
