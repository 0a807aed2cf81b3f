/**
 * A statement as a line of pieces, and its breaking into lines that a reader can take in: before `?`, `:`, `&&`, `||`,
 * or between the parts of its largest bracket. Only the structure is looked at, never the text.
 */

export type Piece = string | Mark | Bracket;
export type Line = readonly Piece[];
/** An operator before which a line may end. */
type Mark = { readonly mark: '?' | ':' | '&&' | '||' };
type Bracket = { readonly open: '(' | '[' | '{'; readonly items: readonly Line[]; readonly close: string; readonly pad: '' | ' ' };

const closing = { '(': ')', '[': ']', '{': '}' } as const;
export const widest = 120;
/** A bracket of fewer characters is not worth opening. */
const least = 20;

export function bracket(open: Bracket['open'], items: readonly Line[]): Bracket {
  return { open, items, close: closing[open], pad: open === '{' && items.length > 0 ? ' ' : '' };
}

const isMark = (piece: Piece): piece is Mark => typeof piece !== 'string' && 'mark' in piece;
const isBracket = (piece: Piece): piece is Bracket => typeof piece !== 'string' && 'open' in piece;

/** The line as it is written where it is short. */
export const flat = (line: Line): string => line.map(flatPiece).join('');

function flatPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return isMark(piece) ? ` ${piece.mark} ` : `${piece.open}${insideOf(piece)}${piece.close}`;
}

const insideOf = ({ items, pad }: Bracket): string => `${pad}${items.map(flat).join(', ')}${pad}`;

/** The line in one line where it fits, else in several; their indentation is left to the formatter. */
export function wrap(line: Line, width = widest): string {
  const text = flat(line);
  if (text.length <= width) return text;
  const marks = line.filter(isMark);
  if (marks.some(({ mark }) => mark === '?')) return cut(line, ['?', ':'], width);
  if (marks.some(({ mark }) => mark === '&&' || mark === '||')) return cut(line, ['&&', '||'], width);
  return opened(line, width);
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
  const items = largest.items.map((item) => wrap(item, width - 2)).join(',\n');
  return `${flat(line.slice(0, at))}${largest.open}\n${items}\n${largest.close}${flat(line.slice(at + 1))}`;
}
