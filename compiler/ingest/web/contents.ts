/**
 * In: an element of a page. Out: whether it is a table of contents: links to places of the page, and nothing else; and its words.
 */
import { attributeOf, below, type Element, isElement, textBelow } from './page.ts';
import { classesOf } from './unseen.ts';

export function isContents(element: Element): boolean {
  if (!/^(?:ol|ul)$/.test(element.tagName))
    return classesOf(element).some((name) => /^(?:toc|table-of-contents|sommaire)$/i.test(name)) && linksAlone(element);
  return linksAlone(element);
}

function linksAlone(element: Element): boolean {
  const links = [...below(element)].filter((one) => one.tagName === 'a' && (attributeOf(one, 'href') ?? '').startsWith('#'));
  const linked = links.reduce((sum, link) => sum + letters(textBelow(link)), 0);
  return links.length >= 3 && linked >= 0.95 * letters(textBelow(element));
}

const letters = (text: string): number => text.replace(/[\s\d.]+/g, '').length;

/** The words of an element without what no browser prints. */
export function wordsBelow(element: Element): string {
  return element.childNodes
    .map((child) =>
      'value' in child
        ? child.value
        : isElement(child) && !/^(?:script|style|template)$/.test(child.tagName)
          ? ` ${wordsBelow(child)} `
          : '',
    )
    .join('');
}
