/** The contract's own words as they stand on a page: without the numbers, buttons and notes that the page adds. */

/** Blocks of words on pages that show a contract's text. */
export const blocks = '.heading, .para, .words-table tr';

/** What a page adds inside them: a number that the contract prints (`5.1`) is none. */
const added = '.pn, button, .visually-hidden';

/** What is selected on the page; undefined where nothing is. */
export function selected(): Range | undefined {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
}

/** The words of a block between the ends of a range; cells of a table are parted by `cell`. */
export function wordsIn(block: Element, range: Range, cell: string): string {
  const own = document.createRange();
  own.selectNodeContents(block);
  if (range.compareBoundaryPoints(Range.START_TO_START, own) > 0) own.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, own) < 0) own.setEnd(range.endContainer, range.endOffset);
  const part = own.cloneContents();
  for (const element of part.querySelectorAll(added)) element.remove();
  const cells = [...part.querySelectorAll('th, td')];
  return cells.length > 0 ? cells.map(inLine).join(cell) : inLine(part);
}

/** Breaks of the markup are spaces; those that hold words together are kept. */
const inLine = ({ textContent }: Node): string => (textContent ?? '').replace(/[ \t\n\r]+/g, ' ').trim();
