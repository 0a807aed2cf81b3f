/**
 * In: the content of a paragraph as XML. Out: its pieces in reading order, each kept or gone for a named reason.
 * Law: an element that is not known is looked into, so that no words are lost by being wrapped in what this reader never met.
 */
import type { Piece } from '../record/pieces.ts';
import type { RemovalReason } from '../record/records.ts';
import { formSign, isContentsCode } from './fields.ts';
import type { RunLook } from './look.ts';
import { propertiesOn, sideOf } from './side.ts';
import type { Story } from './story.ts';
import { lettersIn, printedSign } from './symbols.ts';
import { childOf, chosen, elementsOf, textIn, type Xml } from './xml.ts';

/** What holds no words, or words that stand elsewhere. */
const PASSED: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'mc:Fallback',
  'w:rt',
  'm:rPr',
  'm:ctrlPr',
  'w:numberingChange',
]);

type Walk = {
  readonly story: Story;
  readonly style: string | undefined;
  readonly pieces: Piece[];
  readonly gone: RemovalReason | undefined;
};

/** `style` is that of the paragraph. */
export function piecesOf(paragraph: Xml, style: string | undefined, story: Story): Piece[] {
  const walk: Walk = { story, style, pieces: [], gone: story.gone };
  for (const child of elementsOf(paragraph)) visit(child, walk);
  return walk.pieces;
}

function visit(element: Xml, walk: Walk): void {
  if (PASSED.has(element.name)) return;
  const reader = sideOf(element) ? visitChange : (VISITS[element.name] ?? visitInside);
  reader(element, walk);
}

const VISITS: Readonly<Record<string, (element: Xml, walk: Walk) => void>> = {
  'w:r': readRun,
  'm:t': (element, walk) => add(textIn(element), walk.story.looks.of(undefined, walk.style), walk),
  'w:commentReference': remark,
};

function visitInside(element: Xml, walk: Walk): void {
  const isContents = element.name === 'w:fldSimple' && isContentsCode(element.attributes['w:instr']);
  const inner: Walk = isContents && !walk.gone ? { ...walk, gone: 'table-of-contents' } : walk;
  for (const child of elementsOf(chosen(element))) visit(child, inner);
}

/** A tracked change: its words are kept on their side only, and told on both. */
function visitChange(element: Xml, walk: Walk): void {
  const { story } = walk;
  const isGone = sideOf(element) !== story.side;
  const from = walk.pieces.length;
  const inner: Walk = isGone && !walk.gone ? { ...walk, gone: 'deleted' } : walk;
  for (const child of elementsOf(element)) visit(child, inner);
  story.tellChange(element, () =>
    walk.pieces
      .slice(from)
      .map(({ text }) => text)
      .join(''),
  );
}

function remark(element: Xml, { story }: Walk): void {
  const found = story.remarks.get(element.attributes['w:id'] ?? '');
  if (!found || found.text.trim() === '') return;
  story.review('comment', `${found.author === '' ? '' : `${found.author}: `}${found.text}`);
  const { run } = story.piece(found.text, story.looks.of(undefined, undefined));
  const box = { x0: 0, y0: story.at, x1: found.text.length, y1: story.at + 1 };
  const sources = [{ run, start: 0, end: found.text.length }];
  story.removals.push({ reason: 'comment', page: Math.max(1, story.at), box, text: found.text, sources });
}

/** `after` is what stands next in the run. */
type Within = { readonly after: Xml | undefined; readonly look: RunLook; readonly walk: Walk };

function readRun(run: Xml, walk: Walk): void {
  const { story, style } = walk;
  const look = story.looks.of(propertiesOn(story.side, run, 'w:rPr'), style);
  const children = elementsOf(run);
  for (const [index, child] of children.entries()) CONTENTS[child.name]?.(child, { after: children[index + 1], look, walk });
}

const readText = (element: Xml, { look, walk }: Within): void => add(lettersIn(look.font, textIn(element)), look, walk);
const readSpace = (_: Xml, { look, walk }: Within): void => add(' ', look, walk);

/** What stands in a run; all else prints nothing. */
const CONTENTS: Readonly<Record<string, (element: Xml, within: Within) => void>> = {
  'w:t': readText,
  'w:delText': readText,
  'w:tab': readSpace,
  'w:ptab': readSpace,
  'w:br': readSpace,
  'w:cr': readSpace,
  'w:noBreakHyphen': (_, { look, walk }) => add('-', look, walk),
  'w:softHyphen': (_, { look, walk }) => add('\u00ad', look, walk),
  'w:sym': ({ attributes }, { look, walk }) => add(signOf(attributes), look, walk),
  'w:instrText': (element, { walk }) => walk.story.fields.code(textIn(element)),
  'w:fldChar': readFieldSign,
  'w:footnoteReference': callNote,
  'w:endnoteReference': callNote,
  'w:commentReference': (element, { walk }) => remark(element, walk),
  'w:ruby': (element, { walk }) => visit(childOf(element, 'w:rubyBase') ?? element, walk),
  'w:drawing': readHolder,
  'w:pict': readHolder,
  'w:object': readHolder,
  'mc:AlternateContent': readHolder,
};

function readFieldSign(element: Xml, { look, walk }: Within): void {
  walk.story.fields.sign(element);
  if (element.attributes['w:fldCharType'] === 'begin') add(formSign(element), look, walk);
}

/** Of pictures, shapes and boxes of text. */
function readHolder(element: Xml, { walk }: Within): void {
  for (const box of beside(element, walk)) walk.story.boxes.push(box);
}

/** The boxes of text in a drawing; what shows a picture without one is told, since it may print words: a chart, a sheet of another program. */
function beside(element: Xml, walk: Walk): Xml[] {
  if (element.name === 'w:txbxContent') return [element];
  const found = elementsOf(chosen(element)).flatMap((child) => beside(child, walk));
  if (found.length === 0 && isPicture(element)) walk.story.review('picture', pictureName(element));
  return found;
}

/** A shape that is no more than a line or a ground shows none. */
const isPicture = ({ name }: Xml): boolean => name === 'w:drawing' || name === 'v:imagedata';

function pictureName(drawing: Xml): string {
  const [frame] = elementsOf(drawing);
  const { descr = '', name = '' } = elementsOf(frame).find((one) => one.name.endsWith(':docPr'))?.attributes ?? {};
  return descr || name || 'a picture';
}

function signOf(attributes: Xml['attributes']): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return Number.isNaN(code) || code > 0xffff ? '' : printedSign(attributes['w:font'] ?? '', String.fromCharCode(code));
}

function callNote(element: Xml, { after, look, walk }: Within): void {
  const kind = element.name === 'w:endnoteReference' ? 'endnote' : 'footnote';
  const own = /^(?:1|true|on)$/.test(element.attributes['w:customMarkFollows'] ?? '') ? after : undefined;
  const { story } = walk;
  if (walk.gone || look.hidden) return;
  const id = element.attributes['w:id'] ?? '';
  const mark = story.marks.call(kind, id, own && textIn(own).trim());
  if (!own) walk.pieces.push(story.piece(mark, look, undefined, story.marks.has(kind, id)));
}

function add(text: string, look: RunLook, walk: Walk): void {
  const { story, pieces } = walk;
  if (text === '' || story.fields.computes) return;
  const gone =
    walk.gone ?? (look.hidden || (look.white && !story.grounded) ? 'unseen' : (story.fields.gone ?? (look.struck ? 'struck' : undefined)));
  pieces.push(story.piece(text, look, gone));
}
