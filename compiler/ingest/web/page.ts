/**
 * In: the bytes of a web page. Out: its tree, as a browser would build it, whatever is nested wrongly.
 * Law: nothing is fetched and nothing runs; how deep and how large the tree may grow is bounded while it grows.
 */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { markedEncoding } from '../../language/text/decode-text.ts';
import { Refusal } from '../failure.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Child = DefaultTreeAdapterTypes.ChildNode;

const MEGABYTE = 1024 * 1024;
const MOST = { bytes: 16 * MEGABYTE, elements: 400_000, depth: 400 };

/** The root element. Throws a `Refusal`. */
export function readPage(bytes: Uint8Array): Element {
  if (bytes.length > MOST.bytes) throw new Refusal('too-large', `The page has ${bytes.length} bytes, at most ${MOST.bytes} are read.`);
  let [elements, depth] = [0, 0];
  const document = parse(decoded(bytes), {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...given) => {
        if (++elements > MOST.elements) throw new Refusal('too-large', `The page has more than ${MOST.elements} elements.`);
        return defaultTreeAdapter.createElement(...given);
      },
      onItemPush: () => {
        if (++depth > MOST.depth) throw new Refusal('too-large', `The page nests deeper than ${MOST.depth} elements.`);
      },
      onItemPop: () => void depth--,
    },
  });
  return document.childNodes.find((child): child is Element => child.nodeName === 'html')!;
}

/** A mark of byte order, else what the page says of itself, else UTF-8 where the bytes are, else the encoding of old pages. */
function decoded(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const told = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  return decodedAs(bytes, 'utf-8', true) ?? decodedAs(bytes, told ?? 'windows-1252', false) ?? decodedAs(bytes, 'windows-1252', false)!;
}

/** Bytes that are UTF-8 are hardly ever anything else; a label that is none, or that lies, is passed over. */
function decodedAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(/^utf-?(?:8|16)/i.test(encoding) && !fatal ? 'windows-1252' : encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const isElement = (node: Child): node is Element => 'tagName' in node;

export const elementsIn = (element: Element): Element[] => element.childNodes.filter(isElement);

export const attributeOf = (element: Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

/** Every element below, in the order of the page. */
export function* below(element: Element): Generator<Element> {
  for (const child of elementsIn(element)) {
    yield child;
    yield* below(child);
  }
}

/** White space as one space. */
export const textBelow = (element: Element): string =>
  element.childNodes
    .map((child) => ('value' in child ? child.value : isElement(child) ? `${textBelow(child)} ` : ''))
    .join('')
    .replace(/\s+/g, ' ');
