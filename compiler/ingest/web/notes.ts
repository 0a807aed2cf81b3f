/**
 * In: the main text of a page. Out: which links call a note and by which mark, and which elements are those notes.
 * Law: a note has both ends on the page: a figure that leads to an element, or a raised figure that a paragraph opens with.
 */
import { attributeOf, below, type Element, textBelow } from './page.ts';

export type PageNotes = {
  /** The mark that an element calls a note by. */
  readonly callOf: (element: Element) => string | undefined;
  /** The mark of the note that an element is. */
  readonly noteOf: (element: Element) => string | undefined;
};

const MARK = /^\s*[[(]?(\d{1,3})[\])]?\s*$/;

export function notesIn(root: Element): PageNotes {
  const targets = new Map<string, string>();
  const opened = new Set<string>();
  for (const element of below(root)) {
    const mark = MARK.exec(textBelow(element))?.[1];
    const target = /^#(.+)$/.exec(attributeOf(element, 'href') ?? '')?.[1];
    if (element.tagName === 'a' && mark !== undefined && target !== undefined && isRaised(element)) targets.set(target, mark);
    if (element.tagName === 'sup' && mark !== undefined && opens(element)) opened.add(mark);
  }
  const ids = new Set([...below(root)].flatMap((element) => attributeOf(element, 'id') ?? []));
  const called = new Map([...targets].filter(([target]) => ids.has(target)));
  return {
    callOf: (element) => {
      const mark = MARK.exec(textBelow(element))?.[1];
      if (mark === undefined || !/^(?:sup|a)$/.test(element.tagName)) return undefined;
      const target = attributeOf(element, 'href')?.slice(1) ?? '';
      if (element.tagName === 'a') return called.get(target) === mark ? mark : undefined;
      return opened.has(mark) ? mark : undefined;
    },
    noteOf: (element) => called.get(attributeOf(element, 'id') ?? ''),
  };
}

const isRaised = (link: Element): boolean =>
  [...below(link)].some(({ tagName }) => tagName === 'sup') ||
  (link.parentNode !== null && 'tagName' in link.parentNode && link.parentNode.tagName === 'sup') ||
  /footnote|noteref/i.test(`${attributeOf(link, 'class')} ${attributeOf(link, 'role')} ${attributeOf(link, 'rel')}`);

/** Nothing of its block stands before it. */
function opens(element: Element): boolean {
  const parent = element.parentNode;
  if (!parent || !('childNodes' in parent)) return false;
  const before = parent.childNodes.slice(0, parent.childNodes.indexOf(element));
  return /^(?:p|li|div|dd|td)$/.test(parent.nodeName) && before.every((child) => 'value' in child && child.value.trim() === '');
}
