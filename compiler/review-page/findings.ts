/**
 * An ingested document → its findings: every doubt, and every removal that no doubt is about once, with its places, each with the line that settles it.
 * Law: what a document holds a thousand times is one finding, so that the page stays a page.
 */
import { stringify } from 'yaml';
import type { Ingested } from '../ingest/ingest.ts';
import type { Box } from '../ingest/record/records.ts';
import type { Language } from '../language/language.ts';

export type Finding = {
  /** Where it stands first: a page, or a paragraph of a document that has none. */
  readonly page: number;
  readonly box: Box | undefined;
  readonly kind: string;
  readonly text: string;
  /** All places, where there are several. */
  readonly pages: readonly number[];
  readonly advice: string;
  /** To paste; empty where there is nothing to. */
  readonly line: string;
};

/** Doubts beyond these are counted, not shown. */
export const mostFindings = 1000;

export function findingsOf({ report }: Ingested, language: Language): Finding[] {
  const asked = doubts(report, language);
  const told = new Set(asked.map(({ text }) => text));
  const removed = removals(report, language).filter(({ text }) => !told.has(text));
  return [...asked, ...removed].sort((a, b) => a.page - b.page || top(a) - top(b));
}

const top = ({ box }: Finding): number => box?.y0 ?? 0;

function doubts({ reviews, unit }: Ingested['report'], { review: words }: Language): Finding[] {
  return reviews.map((review): Finding => {
    const { kind, page, box, text } = review;
    const cause = 'cause' in review && review.cause ? ` (${review.cause})` : '';
    const isDecided = unit === 'page' && ['unseen', 'struck', 'recognised-layer', 'unmapped-glyph'].includes(kind);
    const entry = { page, quote: text, verdict: 'accepted', reason: words.reason };
    const line = kind === 'no-text' ? '' : isDecided ? `  ${item(entry)}` : text;
    return {
      page,
      box,
      kind: `${words.kinds[kind] ?? kind}${cause}`,
      text,
      pages: [],
      advice: isDecided ? words.pasteDoubt : words.pasteWords,
      line,
    };
  });
}

function removals({ removed, removals: single }: Ingested['report'], { review: words, locale }: Language): Finding[] {
  return removed.map(({ reason, text, count, pages }): Finding => {
    const first = single.find((one) => one.reason === reason && one.text === text) ?? single.find((one) => one.reason === reason);
    const what = locale.removals[reason];
    return {
      page: first?.page ?? pages[0] ?? 1,
      box: first?.box,
      kind: what,
      text,
      pages,
      advice: words.pasteRemoval,
      line: `  ${item({ text, count, what })}`,
    };
  });
}

/** One line of YAML that stands under a key of the front matter. */
const item = (entry: Readonly<Record<string, unknown>>): string =>
  `- ${stringify(entry, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/\s*\n\s*/g, ' ')}`;
