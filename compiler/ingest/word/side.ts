/**
 * Tracked changes: a document that holds some is two texts, one with all of them accepted and one with all of them rejected.
 * Law: a reading takes one side and names what it leaves; the properties of a paragraph or a run are those of that side.
 */
import type { Side } from '../../language/printed/how-read.ts';
import { childOf, textIn, type Xml } from './xml.ts';

/** Elements around words, or in the properties of a row, a cell or a paragraph's mark, that say on which side they are. */
const SIDES: ReadonlyMap<string, Side> = new Map([
  ['w:ins', 'accepted'],
  ['w:moveTo', 'accepted'],
  ['w:cellIns', 'accepted'],
  ['w:del', 'rejected'],
  ['w:moveFrom', 'rejected'],
  ['w:cellDel', 'rejected'],
]);

/** The side that an element's words are on alone; nothing if it marks no change. */
export const sideOf = ({ name }: Xml): Side | undefined => SIDES.get(name);

/** The change among the properties of a row, a cell or a paragraph's mark. */
export const changeIn = (properties: Xml | undefined): Xml | undefined =>
  properties?.children.find((child): child is Xml => typeof child !== 'string' && SIDES.has(child.name));

/** `w:pPr` or `w:rPr` of an element as a side has them. */
export function propertiesOn(side: Side, element: Xml, name: 'w:pPr' | 'w:rPr'): Xml | undefined {
  const now = childOf(element, name);
  const before = side === 'rejected' ? childOf(childOf(now, `${name}Change`), name) : undefined;
  return before ?? now;
}

/** All words of an element, whatever side they are on. */
export const wordsIn = (element: Xml): string =>
  element.children
    .map((child) => (typeof child === 'string' ? '' : /^w:(?:t|delText)$/.test(child.name) ? textIn(child) : wordsIn(child)))
    .join(element.name === 'w:tr' || element.name === 'w:tc' ? ' ' : '');

/** Who made a change, and when, as the document says. */
export const authorOf = ({ attributes }: Xml): string =>
  [attributes['w:author'], attributes['w:date']?.slice(0, 10)].filter((one) => one).join(', ');
