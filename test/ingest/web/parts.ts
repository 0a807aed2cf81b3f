/** HTML → the elements of a page, for the tests of its steps. */
import { below, type Element, readPage } from '../../../compiler/ingest/web/page.ts';

export const pageOf = (html: string): Element => readPage(new TextEncoder().encode(html));

/** The first element of that tag, or with that id after a `#`. */
export function find(page: Element, what: string): Element {
  const found = [...below(page)].find(({ tagName, attrs }) =>
    what.startsWith('#') ? attrs.some(({ name, value }) => name === 'id' && value === what.slice(1)) : tagName === what,
  );
  if (!found) throw new Error(`no ${what} on the page`);
  return found;
}
