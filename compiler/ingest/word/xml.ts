/**
 * In: the bytes of an XML part of a document. Out: its elements under the prefixes that this room knows, whatever the file calls them.
 * Law: no document type is read, so that no entity is defined and nothing outside is named; all that is held or walked again is bounded.
 */
import { SaxesParser } from 'saxes';
import { markedEncoding } from '../../language/text/decode-text.ts';
import { Refusal } from '../failure.ts';
import type { Budget } from './budget.ts';
import { XmlNames } from './xml-names.ts';

export type Xml = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
};

/** Deeper than any document that was written to be read; attributes of one element; what one element says of another. */
const MOST = { depth: 256, attributes: 256, properties: 256 };
/** Bytes that are decoded at once. */
const STRETCH = 1 << 16;

type Open = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; children: (Xml | string)[] };

/** Of elements that hold nothing. */
const NOTHING: (Xml | string)[] = [];

/**
 * The root of a part. Children of `within`, if one is named, go to `take` as each is complete, and are not kept: a long document is
 * never held as elements. What is read is counted in `budget`. Throws a `Refusal`.
 */
export function readXml(bytes: Uint8Array, budget: Budget, within?: string, take?: (child: Xml) => void): Xml {
  budget.foresee(bytes);
  const parser = new SaxesParser();
  const names = new XmlNames();
  const stack: Open[] = [];
  let root: Xml | undefined;
  let attributes = 0;
  parser.on('doctype', () => {
    throw new Refusal('corrupt', 'The document defines entities of its own, which no word processor writes.');
  });
  parser.on('error', (error) => {
    throw new Refusal('corrupt', `The document's XML is broken: ${error.message.slice(0, 120)}`);
  });
  parser.on('opentagstart', () => {
    attributes = 0;
  });
  parser.on('attribute', () => {
    if (++attributes > MOST.attributes)
      throw new Refusal('too-large', `An element of the document has more than ${MOST.attributes} attributes.`);
  });
  parser.on('opentag', (tag) => {
    if (stack.length >= MOST.depth) throw new Refusal('too-large', `The document nests deeper than ${MOST.depth} elements.`);
    budget.element();
    const element: Open = { ...names.enter(tag.name, tag.attributes), children: NOTHING };
    const parent = stack.at(-1);
    if (parent && !(take && parent.name === within)) keep(parent, element);
    root ??= element;
    stack.push(element);
  });
  const text = (characters: string): void => {
    const parent = stack.at(-1);
    if (!parent) return;
    budget.text(characters);
    keep(parent, characters);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    names.leave();
    const element = stack.pop()!;
    if (take && stack.at(-1)?.name === within) take(element);
  });
  for (const stretch of decoded(bytes)) parser.write(stretch);
  parser.close();
  if (!root) throw new Refusal('corrupt', 'A part of the document is empty.');
  return root;
}

function keep(parent: Open, child: Xml | string): void {
  if (parent.children === NOTHING) parent.children = [];
  if (parent.children.length >= MOST.properties && parent.name.endsWith('Pr'))
    throw new Refusal('too-large', `The document says more than ${MOST.properties} things of one element.`);
  parent.children.push(child);
}

function* decoded(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(markedEncoding(bytes) ?? 'utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += STRETCH)
      yield decoder.decode(bytes.subarray(at, at + STRETCH), { stream: at + STRETCH < bytes.length });
  } catch {
    throw new Refusal('corrupt', "The document's XML has bytes that are no characters.");
  }
}

/** The elements among the children. */
export const elementsOf = (element: Xml | undefined): Xml[] =>
  (element?.children ?? []).filter((child): child is Xml => typeof child !== 'string');

export const childOf = (element: Xml | undefined, name: string): Xml | undefined =>
  element?.children.find((child): child is Xml => typeof child !== 'string' && child.name === name);

/** Of alternatives the first: those after it are for programs that do not know it. */
export const chosen = <Given extends Xml | undefined>(element: Given): Given | Xml =>
  element?.name === 'mc:AlternateContent' ? (childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? element) : element;

/** `w:val` of the named child. */
export const valIn = (element: Xml | undefined, name: string): string | undefined => childOf(element, name)?.attributes['w:val'];

/** What the first of some elements that tells it tells. */
export function firstOf<T>(list: readonly (Xml | undefined)[], read: (one: Xml) => T | undefined): T | undefined {
  for (const one of list) {
    const found = one && read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a property that is on or off is there and on; nothing where it is not said. */
export function isOn(properties: Xml | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  if (!found) return undefined;
  return !/^(?:0|false|off|none)$/i.test(found.attributes['w:val'] ?? '');
}

export const textIn = (element: Xml): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
