/**
 * A statement as a line of pieces, and its breaking into lines that a reader can take in: before `?`, `:`, `&&`, `||`,
 * between the parts of its largest bracket, or before `|`. Only the structure is looked at, never the text.
 */

export type Piece = string | Mark | Bracket;
export type Line = readonly Piece[];
/** An operator before which a line may end. */
type Mark = { readonly mark: '?' | ':' | '&&' | '||' | '|' };
type Bracket = { readonly open: '(' | '[' | '{'; readonly items: readonly Line[]; readonly joint: ', ' | '; ' };

const closing = { '(': ')', '[': ']', '{': '}' } as const;
/** Items that are no longer share lines: a table of numbers, a list of words. */
const short = 12;
export const widest = 120;
/** A bracket of fewer characters is not worth opening. */
const least = 20;

export const bracket = (open: Bracket['open'], items: readonly Line[], joint: Bracket['joint'] = ', '): Bracket => ({ open, items, joint });

/** A bracket around many of a kind, each printed alike. */
export const bracketOf = <Item>(
  open: Bracket['open'],
  items: readonly Item[],
  print: (item: Item) => Line,
  joint?: Bracket['joint'],
): Bracket => bracket(open, items.map(print), joint);

const isMark = (piece: Piece): piece is Mark => typeof piece !== 'string' && 'mark' in piece;
const isBracket = (piece: Piece): piece is Bracket => typeof piece !== 'string' && 'open' in piece;

/** The line as it is written where it is short. */
export const flat = (line: Line): string => line.map(flatPiece).join('');

function flatPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return isMark(piece) ? ` ${piece.mark} ` : `${piece.open}${insideOf(piece)}${closing[piece.open]}`;
}

function insideOf({ open, items, joint }: Bracket): string {
  const pad = open === '{' && items.length > 0 ? ' ' : '';
  return `${pad}${items.map(flat).join(joint)}${pad}`;
}

/** The line in one line where it fits, else in several; their indentation is left to the formatter. */
export function wrap(line: Line, width = widest): string {
  const text = flat(line);
  if (text.length <= width) return text;
  const marks = line.filter(isMark);
  if (marks.some(({ mark }) => mark === '?')) return cut(line, ['?', ':'], width);
  if (marks.some(({ mark }) => mark === '&&' || mark === '||')) return cut(line, ['&&', '||'], width);
  return marks.length > 0 ? cut(line, ['|'], width) : opened(line, width);
}

/** The line cut before each of the marks. */
function cut(line: Line, before: readonly Mark['mark'][], width: number): string {
  const lines: Piece[][] = [[]];
  for (const piece of line) {
    if (isMark(piece) && before.includes(piece.mark)) lines.push([`${piece.mark} `]);
    else lines.at(-1)!.push(piece);
  }
  return lines.map((each) => wrap(each, width - 2)).join('\n');
}

/** The largest outermost bracket with its items on lines of their own. */
function opened(line: Line, width: number): string {
  const [largest] = line.filter(isBracket).sort((a, b) => insideOf(b).length - insideOf(a).length);
  if (!largest || insideOf(largest).length < least) return flat(line);
  const at = line.indexOf(largest);
  const [before, after] = [flat(line.slice(0, at)), flat(line.slice(at + 1))];
  const last = largest.items.at(-1)!;
  if (isHugged(largest.items, last)) {
    const others = largest.items.slice(0, -1).map((item) => `${flat(item)}${largest.joint}`);
    return `${before}${largest.open}${others.join('')}${opened(last, width)}${closing[largest.open]}${after}`;
  }
  return `${before}${largest.open}\n${itemsOf(largest, width - 2)}\n${closing[largest.open]}${after}`;
}

/** Whether the last item stays on the line of its bracket: a function after short arguments, a bracket alone in another. */
function isHugged(items: readonly Line[], last: Line): boolean {
  if (!isBracket(last.at(-1)!) || last.some(isMark)) return false;
  const isFunction = last.includes(' => ') && items.slice(0, -1).every((item) => flat(item).length < widest / 3);
  return isFunction || (items.length === 1 && last.length === 1);
}

/** An item a line, or as many short ones as a line takes. */
function itemsOf({ items, joint }: Bracket, width: number): string {
  const texts = items.map(flat);
  if (texts.some(({ length }) => length > short)) return items.map((item) => wrap(item, width)).join(`${joint.trim()}\n`);
  const lines = [''];
  for (const [index, text] of texts.entries()) {
    const piece = index < texts.length - 1 ? `${text}${joint}` : text;
    if (lines.at(-1)!.length + piece.length > width) lines.push('');
    lines[lines.length - 1] += piece;
  }
  return lines.map((each) => each.trimEnd()).join('\n');
}
