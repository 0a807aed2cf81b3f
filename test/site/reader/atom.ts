/** An Atom feed → what RFC 4287 says against it; nothing where it is one. Text constructs are plain here: markup in them is told. */
import { SaxesParser } from 'saxes';

const namespace = 'http://www.w3.org/2005/Atom';

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly inner: Element[]; text: string };

/** Throws on what is no well-formed XML. */
export function elementsOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, inner: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const said = Object.fromEntries(Object.values(attributes).map(({ name, value }) => [name, value]));
    const element: Element = { name: uri === namespace ? local : `{${uri}}${local}`, attributes: said, inner: [], text: '' };
    open.at(-1)?.inner.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const at = open.at(-1);
    if (at) at.text += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.inner[0] ?? root;
}

export const named = ({ inner }: Element, name: string): Element[] => inner.filter((one) => one.name === name);

const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
/** RFC 3339, with a capital `T` and zone. */
const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));

const allowed: Readonly<Record<string, readonly string[]>> = {
  feed: ['author', 'category', 'contributor', 'generator', 'icon', 'id', 'link', 'logo', 'rights', 'subtitle', 'title', 'updated', 'entry'],
  entry: ['author', 'category', 'content', 'contributor', 'id', 'link', 'published', 'rights', 'source', 'summary', 'title', 'updated'],
};

/** What a feed and an entry share: section 4.1. */
function wrongIn(element: Element): string[] {
  const at = element.name;
  const strangers = element.inner.filter(({ name }) => !allowed[at]?.includes(name)).map(({ name }) => `${at} has ${name}`);
  const once = ['id', 'title', 'updated'].filter((name) => named(element, name).length !== 1).map((name) => `${at} needs one ${name}`);
  const twice = ['published', 'summary', 'content']
    .filter((name) => named(element, name).length > 1)
    .map((name) => `${at} has two ${name}`);
  const ids = named(element, 'id').filter(({ text }) => !isIri(text));
  const moments = [...named(element, 'updated'), ...named(element, 'published')].filter(({ text }) => !isMoment(text));
  const empty = [...named(element, 'title'), ...named(element, 'summary')].filter(
    ({ text, inner }) => text.trim() === '' || inner.length > 0,
  );
  const links = named(element, 'link').filter(({ attributes }) => !isIri(attributes.href ?? ''));
  const kinds = named(element, 'link').map(({ attributes: { rel = 'alternate', type, hreflang } }) => [rel, type, hreflang].join(' '));
  return [
    ...[...strangers, ...once, ...twice],
    ...[...ids, ...moments, ...empty, ...links].map(({ name, text }) => `${at}: ${name} "${text}"`),
    ...(new Set(kinds).size < kinds.length ? [`${at} has two links alike`] : []),
  ];
}

export function wrongInFeed(xml: string): string[] {
  const feed = elementsOf(xml);
  if (feed.name !== 'feed') return [`${feed.name} is no feed`];
  const entries = named(feed, 'entry');
  const ids = entries.flatMap((entry) => named(entry, 'id').map(({ text }) => text));
  const isSigned = (element: Element): boolean => named(element, 'author').some((author) => named(author, 'name').length === 1);
  const hasAlternate = (entry: Element): boolean =>
    named(entry, 'link').some(({ attributes: { rel = 'alternate' } }) => rel === 'alternate');
  return [
    ...wrongIn(feed),
    ...entries.flatMap(wrongIn),
    ...(isSigned(feed) || (entries.length > 0 && entries.every(isSigned)) ? [] : ['nobody is the author']),
    ...(named(feed, 'link').some(({ attributes }) => attributes.rel === 'self') ? [] : ['the feed does not say where it is']),
    ...entries.filter((entry) => named(entry, 'content').length === 0 && !hasAlternate(entry)).map(() => 'an entry leads nowhere'),
    ...(new Set(ids).size < ids.length ? ['two entries of one id'] : []),
  ];
}
