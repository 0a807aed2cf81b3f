/**
 * In: the bytes of an XML part of a document. Out: its elements under the prefixes that this room knows, whatever the file calls them.
 * Law: no document type is read, so that no entity is defined and nothing outside is named; depth and number are bounded.
 */
import { SaxesParser } from 'saxes';
import { markedEncoding } from '../../language/text/decode-text.ts';
import { Refusal } from '../failure.ts';

export type Xml = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: (Xml | string)[] };

/** Deeper than any document that was written to be read. */
const DEEPEST = 256;
const MOST_ELEMENTS = 1_500_000;

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Namespaces to the prefix that stands for each; the strict edition of the standard has its own. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [WORD, 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/**
 * The root of a part. Children of `within`, if one is named, go to `take` as each is complete, and are not kept: a long document is
 * never held as elements. Throws a `Refusal`.
 */
export function readXml(bytes: Uint8Array, within?: string, take?: (child: Xml) => void): Xml {
  const parser = new SaxesParser();
  const names = new Names();
  const stack: Xml[] = [];
  let root: Xml | undefined;
  let elements = 0;
  parser.on('doctype', () => {
    throw new Refusal('corrupt', 'The document defines entities of its own, which no word processor writes.');
  });
  parser.on('error', (error) => {
    throw new Refusal('corrupt', `The document's XML is broken: ${error.message.slice(0, 120)}`);
  });
  parser.on('opentag', (tag) => {
    if (stack.length >= DEEPEST) throw new Refusal('too-large', `The document nests deeper than ${DEEPEST} elements.`);
    if (++elements > MOST_ELEMENTS) throw new Refusal('too-large', `The document has more than ${MOST_ELEMENTS} elements.`);
    const element = names.elementOf(tag.name, tag.attributes);
    const parent = stack.at(-1);
    if (parent && !(take && parent.name === within)) parent.children.push(element);
    root ??= element;
    stack.push(element);
  });
  const keep = (text: string): void => void stack.at(-1)?.children.push(text);
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.on('closetag', () => {
    names.leave(stack.length);
    const element = stack.pop()!;
    if (take && stack.at(-1)?.name === within) take(element);
  });
  parser.write(decoded(bytes)).close();
  if (!root) throw new Refusal('corrupt', 'A part of the document is empty.');
  return root;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(markedEncoding(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('corrupt', "The document's XML has bytes that are no characters.");
  }
}

/** Names under known prefixes; declarations hold from their element to its end. */
class Names {
  private scopes: { readonly depth: number; readonly prefixes: ReadonlyMap<string, string> }[] = [{ depth: 0, prefixes: new Map() }];
  private known = new Map<string, string>();
  private depth = 0;

  elementOf(name: string, written: Readonly<Record<string, string>>): Xml {
    this.depth++;
    const attributes: Record<string, string> = {};
    const raw = Object.keys(written);
    if (raw.some((key) => key.startsWith('xmlns'))) this.enter(written, raw);
    for (const key of raw) if (!key.startsWith('xmlns')) attributes[key.includes(':') ? this.nameOf(key) : key] = written[key]!;
    return { name: this.nameOf(name), attributes, children: [] };
  }

  leave(depth: number): void {
    this.depth = depth - 1;
    if (this.scopes.at(-1)!.depth !== depth) return;
    this.scopes.pop();
    this.known = new Map();
  }

  private enter(written: Readonly<Record<string, string>>, raw: readonly string[]): void {
    const prefixes = new Map(this.scopes.at(-1)!.prefixes);
    for (const key of raw) if (key.startsWith('xmlns')) prefixes.set(key.slice(6), PREFIXES.get(written[key]!) ?? '?');
    this.scopes.push({ depth: this.depth, prefixes });
    this.known = new Map();
  }

  private nameOf(written: string): string {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(':');
    const [prefix, local] = colon < 0 ? ['', written] : [written.slice(0, colon), written.slice(colon + 1)];
    const canonical = this.scopes.at(-1)!.prefixes.get(prefix) ?? (prefix === '' ? '' : '?');
    const name = canonical === '' ? local : `${canonical}:${local}`;
    this.known.set(written, name);
    return name;
  }
}

/** The elements among the children. */
export const elementsOf = (element: Xml | undefined): Xml[] =>
  (element?.children ?? []).filter((child): child is Xml => typeof child !== 'string');

export const childOf = (element: Xml | undefined, name: string): Xml | undefined =>
  element?.children.find((child): child is Xml => typeof child !== 'string' && child.name === name);

/** `w:val` of the named child. */
export const valIn = (element: Xml | undefined, name: string): string | undefined => childOf(element, name)?.attributes['w:val'];

/** Whether a property that is on or off is there and on; nothing where it is not said. */
export function isOn(properties: Xml | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  if (!found) return undefined;
  return !/^(?:0|false|off|none)$/i.test(found.attributes['w:val'] ?? '');
}

export const textIn = (element: Xml): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
