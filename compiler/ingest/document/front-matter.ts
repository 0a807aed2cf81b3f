/**
 * In: nodes, removals and what the caller knows of the file. Out: the YAML front matter of the skeleton.
 */

import { stringify } from 'yaml';
import { groupBy } from '../../language/group-by.ts';
import type { Locale } from '../../language/locale.ts';
import { withoutFolio } from '../../language/printed/printed-layout.ts';
import type { Node, Removal, RemovalReason } from '../record/records.ts';
import { textOf } from '../record/records.ts';
import type { IngestOptions } from './options.ts';

export function frontMatter(
  nodes: readonly Node[],
  removals: readonly Removal[],
  options: IngestOptions & { readonly locale: Locale },
): string {
  const heading = nodes.find((node) => node.kind === 'heading');
  const title = heading?.kind === 'heading' ? textOf(heading.words) : '';
  const { language, unknown } = options.locale;
  const data = {
    title,
    provider: unknown,
    edition: unknown,
    language,
    jurisdiction: unknown,
    currency: 'EUR',
    ...(options.original ? { original: options.original } : {}),
    furniture: [...furnitureOf(removals, options.locale), ...dashesOf(nodes, options.locale)],
  };
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n`;
}

/** Printed dashes that Markdown's own list marker stands for: not words of the annotated text. */
function dashesOf(nodes: readonly Node[], locale: Locale): { text: string; count: number; what: string }[] {
  const markers = nodes.flatMap((node) => (node.kind === 'item' ? node.marker.map(({ text }) => text) : []));
  return [...groupBy(markers, (text) => text)].map(([text, same]) => ({
    text,
    count: same.length,
    what: locale.removals['list-marker'],
  }));
}

/** Texts that differ only by their digits are told one by one up to this many. */
const VARIANTS = 3;

/** A hyphen at a line's end is no word; what no reader sees or takes for text is not repeated in the text's own file. */
const notPrinted: ReadonlySet<RemovalReason> = new Set(['hyphen', 'unseen', 'struck', 'deleted', 'comment', 'navigation']);

/** What the layout added to the words, each text with how many times it stood there. */
export function furnitureOf(removals: readonly Removal[], locale: Locale): { text: string; count: number; what: string }[] {
  const printed = removals.filter(({ reason }) => !notPrinted.has(reason));
  const alike = groupBy(printed, (removal) => `${removal.reason}\n${removal.text.replace(/\d+/g, '#')}`);
  return [...alike.values()].flatMap((group) => {
    const texts = [...groupBy(group, (removal) => removal.text)];
    const what = locale.removals[group[0]!.reason];
    if (texts.length <= VARIANTS) return texts.map(([text, same]) => ({ text, count: same.length, what }));
    return [
      {
        text: told(
          texts.map(([text]) => text),
          locale,
        ),
        count: group.length,
        what,
      },
    ];
  });
}

/** `Page 1`, `Page 2`… → `Page #`, as furniture writes a page number; else the first and the last. */
function told(texts: readonly string[], locale: Locale): string {
  const [shape, ...others] = new Set(texts.map((text) => withoutFolio(text, locale)));
  return shape !== undefined && others.length === 0 ? shape : `${texts[0]} … ${texts.at(-1)}`;
}
