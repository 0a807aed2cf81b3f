/**
 * In: the content of a paragraph as XML. Out: its pieces in reading order, each kept or gone for a named reason.
 * Law: an element that is not known is looked into, so that no words are lost by being wrapped in what this reader never met.
 */
import type { RemovalReason } from '../record/records.ts';
import { formSign, isContentsCode } from './fields.ts';
import type { RunLook } from './look.ts';
import type { Piece } from './pieces.ts';
import { authorOf, propertiesOn, sideOf } from './side.ts';
import type { Story } from './story.ts';
import { isPictureFont, printedSign } from './symbols.ts';
import { childOf, elementsOf, textIn, type Xml } from './xml.ts';

/** What holds no words, or words that stand elsewhere. */
const PASSED: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'mc:Fallback', 'w:rt', 'm:rPr', 'm:ctrlPr', 'w:numberingChange']);

type Walk = { readonly story: Story; readonly style: string | undefined; readonly pieces: Piece[]; readonly gone: RemovalReason | undefined };

/** `style` is that of the paragraph. */
export function piecesOf(paragraph: Xml, style: string | undefined, story: Story): Piece[] {
  const walk: Walk = { story, style, pieces: [], gone: story.gone };
  for (const child of elementsOf(paragraph)) visit(child, walk);
  return walk.pieces;
}

function visit(element: Xml, walk: Walk): void {
  if (PASSED.has(element.name)) return;
  if (element.name === 'w:r') return readRun(element, walk);
  if (element.name === 'm:t') return add(textIn(element), walk.story.looks.of(undefined, walk.style), walk);
  if (sideOf(element)) return visitChange(element, walk);
  if (element.name === 'w:commentRangeStart' || element.name === 'w:commentReference') return remark(element, walk);
  const isContents = element.name === 'w:fldSimple' && isContentsCode(element.attributes['w:instr']);
  const inner: Walk = isContents && !walk.gone ? { ...walk, gone: 'table-of-contents' } : walk;
  for (const child of elementsOf(chosen(element))) visit(child, inner);
}

/** Of alternatives the first: those after it are for programs that do not know it. */
export const chosen = (element: Xml): Xml =>
  element.name === 'mc:AlternateContent' ? (childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element) : element;

/** A tracked change: its words are kept on their side only, and told on both. */
function visitChange(element: Xml, walk: Walk): void {
  const { story } = walk;
  const isGone = sideOf(element) !== story.side;
  const from = walk.pieces.length;
  const inner: Walk = isGone && !walk.gone ? { ...walk, gone: 'deleted' } : walk;
  for (const child of elementsOf(element)) visit(child, inner);
  const words = walk.pieces.slice(from).map(({ text }) => text);
  tellChange(element, words.join(''), story);
}

const VERBS: Readonly<Record<string, string>> = { 'w:ins': 'inserted', 'w:del': 'deleted', 'w:moveFrom': 'moved from here', 'w:moveTo': 'moved to here' };

/** One review for each change; `words` may be none, where the mark of a paragraph or a row is what changed. */
export function tellChange(element: Xml, words: string, story: Story): void {
  story.changes++;
  const author = authorOf(element);
  if (words.trim() !== '')
    story.review('tracked-change', `${VERBS[element.name] ?? 'changed'}${author === '' ? '' : ` by ${author}`}: ${words}`);
}

function remark(element: Xml, { story }: Walk): void {
  const found = element.name === 'w:commentReference' ? story.remarks.get(element.attributes['w:id'] ?? '') : undefined;
  if (!found) return;
  story.review('comment', `${found.author === '' ? '' : `${found.author}: `}${found.text}`);
  const run = story.texts.size;
  story.texts.set(run, found.text);
  const box = { x0: 0, y0: story.at, x1: found.text.length, y1: story.at + 1 };
  if (found.text.trim() !== '')
    story.removals.push({ reason: 'comment', page: Math.max(1, story.at), box, text: found.text, sources: [{ run, start: 0, end: found.text.length }] });
}

function readRun(run: Xml, walk: Walk): void {
  const { story, style } = walk;
  const look = story.looks.of(propertiesOn(story.side, run, 'w:rPr'), style);
  for (const child of elementsOf(run)) readContent(child, run, look, walk);
}

const SPACES: ReadonlySet<string> = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr']);

function readContent(element: Xml, run: Xml, look: RunLook, walk: Walk): void {
  const { story } = walk;
  const { name, attributes } = element;
  if (name === 'w:t' || name === 'w:delText') return add(lettered(textIn(element), look), look, walk);
  if (SPACES.has(name)) return add(' ', look, walk);
  if (name === 'w:noBreakHyphen') return add('-', look, walk);
  if (name === 'w:softHyphen') return add('\u00ad', look, walk);
  if (name === 'w:sym') return add(signOf(attributes), look, walk);
  if (name === 'w:instrText') return story.fields.code(textIn(element));
  if (name === 'w:fldChar') {
    story.fields.sign(element);
    return add(attributes['w:fldCharType'] === 'begin' ? formSign(element) : '', look, walk);
  }
  if (name === 'w:footnoteReference' || name === 'w:endnoteReference') return callNote(element, run, look, walk);
  if (name === 'w:commentReference') return remark(element, walk);
  if (name === 'w:ruby') return visit(childOf(element, 'w:rubyBase') ?? element, walk);
  if (HOLDERS.has(name)) for (const box of beside(element, walk)) story.boxes.push(box);
}

/** What holds pictures, shapes and boxes of text. */
const HOLDERS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

/** The boxes of text in a drawing; a picture is told, since it may print words. */
function beside(element: Xml, walk: Walk): Xml[] {
  if (element.name === 'w:txbxContent') return [element];
  const inner = elementsOf(chosen(element)).filter(({ name }) => name !== 'mc:Fallback');
  const found = inner.flatMap((child) => beside(child, walk));
  if (element.name === 'w:drawing' && found.length === 0) walk.story.review('picture', pictureName(element));
  return found;
}

function pictureName(drawing: Xml): string {
  const [frame] = elementsOf(drawing);
  const { descr = '', name = '' } = elementsOf(frame).find((one) => one.name.endsWith(':docPr'))?.attributes ?? {};
  return descr || name || 'a picture';
}

/** Letters typed in a font of pictures are its pictures. */
const lettered = (text: string, { font }: RunLook): string =>
  font !== undefined && isPictureFont(font) ? [...text].map((sign) => printedSign(font, sign)).join('') : text;

function signOf(attributes: Xml['attributes']): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return Number.isNaN(code) || code > 0xffff ? '' : printedSign(attributes['w:font'] ?? '', String.fromCharCode(code));
}

function callNote(element: Xml, run: Xml, look: RunLook, walk: Walk): void {
  const kind = element.name === 'w:endnoteReference' ? 'endnote' : 'footnote';
  const own = /^(?:1|true|on)$/.test(element.attributes['w:customMarkFollows'] ?? '') ? (childOf(run, 'w:t') ?? childOf(run, 'w:sym')) : undefined;
  const { story } = walk;
  if (walk.gone || look.hidden) return;
  const mark = story.marks.call(kind, element.attributes['w:id'] ?? '', own && textIn(own).trim());
  if (!own) walk.pieces.push(story.piece(mark, look, undefined, true));
}

function add(text: string, look: RunLook, walk: Walk): void {
  const { story, pieces } = walk;
  if (text === '' || story.fields.computes) return;
  const gone = walk.gone ?? (look.hidden ? 'hidden' : (story.fields.gone ?? (look.struck ? 'struck' : undefined)));
  pieces.push(story.piece(text, look, gone));
}
