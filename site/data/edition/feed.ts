/**
 * The editions of a contract → an Atom feed (RFC 4287), the latest first. An entry is dated by its edition, so that a reader is told of it
 * once, not at every build: an edition that says no day has no entry. Demonstrations are in no feed.
 */

import { links } from '../../links.ts';
import { wordsOf } from '../../strings/languages.ts';
import type { ContractData } from '../load.ts';
import { countsOf } from './edition-changes.ts';
import { editionDate } from './edition-date.ts';
import { type EditionPage, editionPages } from './edition-pages.ts';

type Entry = { readonly day: string; readonly address: string; readonly title: string; readonly summary: string };

/** `at`: a path of the site → its whole address. `built`: the moment that stands for a feed without any entry. */
export function atomFeed(contract: ContractData, at: (path: string) => string, built: string): string {
  const { manifest } = contract;
  const { editions } = wordsOf(manifest);
  const entries = editionPages(contract)
    .flatMap((page) => entryOf(contract, page, at))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const page = at(links.edition(manifest.contract));
  const [latest] = entries;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(manifest.language)}">`,
    ...[element('id', page), element('title', editions.title(manifest.provider)), element('updated', latest ? momentOf(latest) : built)],
    `  <author><name>${escaped(manifest.provider)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(at(links.feed(manifest.contract)))}"/>`,
    ...entries.map(written),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf({ manifest }: ContractData, { slug, words, isDemonstration, impact }: EditionPage, at: (path: string) => string): Entry[] {
  const day = editionDate(words);
  if (isDemonstration || day === undefined) return [];
  const { editions, home, impact: says } = wordsOf(manifest);
  const changed = impact && [...countsOf(manifest, impact), says.unchanged(impact.unchanged, impact.from.clauses)].join(', ');
  const address = at(links.editionText(manifest.contract, slug));
  return [{ day, address, title: home.edition(words.edition), summary: changed ?? editions.isCurrent }];
}

const written = (entry: Entry): string =>
  [
    '  <entry>',
    ...[element('id', entry.address), element('title', entry.title)],
    ...[element('updated', momentOf(entry)), element('published', momentOf(entry))],
    `  <link rel="alternate" type="text/html" href="${escaped(entry.address)}"/>`,
    element('summary', entry.summary),
    '  </entry>',
  ].join('\n');

const momentOf = ({ day }: Entry): string => `${day}T00:00:00Z`;

const element = (name: string, text: string): string => `  <${name}>${escaped(text)}</${name}>`;

/** As XML 1.0 may write it: what no escape can say there is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
