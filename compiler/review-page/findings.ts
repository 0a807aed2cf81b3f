/**
 * An ingested document, and what the witness doubts of it → its findings: every doubt, and every removal that no doubt is about once, with its
 * places, each with the line that settles it. Law: what a document holds a thousand times is one finding, so that the page stays a page; a
 * decision is offered where `check` asks for one, and nowhere else.
 */
import { stringify } from 'yaml';
import type { Ingested } from '../ingest/ingest.ts';
import type { Box } from '../ingest/record/records.ts';
import type { Language } from '../language/language.ts';
import type { Doubt } from '../model/report/doubt.ts';

/** Where the witness doubts, and where on the page. */
export type SeenDoubt = Doubt & { readonly box?: Box };

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

export function findingsOf({ report }: Ingested, doubts: readonly SeenDoubt[], language: Language): Finding[] {
  const reviews = report.reviews.filter((review) => !doubts.some((doubt) => isSame(doubt, review)));
  const boxOf = (doubt: SeenDoubt): Box | undefined => doubt.box ?? report.reviews.find((review) => isSame(doubt, review))?.box;
  const asked = [...doubts.map((doubt) => doubted(doubt, boxOf(doubt), language)), ...reviews.map((review) => looked(review, language))];
  const told = new Set([...asked, ...report.reviews].map(({ text }) => text));
  const removed = removals(report, language).filter(({ text }) => !told.has(text));
  return [...asked, ...removed].sort((a, b) => a.page - b.page || top(a) - top(b));
}

const top = ({ box }: Finding): number => box?.y0 ?? 0;

type Told = Ingested['report']['reviews'][number];

/** What both the reading and the witness tell of the same words. */
function isSame({ page, quote }: SeenDoubt, review: Told): boolean {
  const [seen, read] = [inkOf(quote), inkOf(review.text)];
  return page === review.page && seen !== '' && read !== '' && (seen.includes(read) || read.includes(seen));
}

const inkOf = (words: string): string => words.replace(/\s+/g, '');

function doubted({ kind, page, quote, other }: SeenDoubt, box: Box | undefined, { review: words }: Language): Finding {
  return {
    page,
    box,
    kind: `${words.kinds[kind] ?? kind}${other === undefined ? '' : ` (${other})`}`,
    text: quote,
    pages: [],
    advice: words.pasteDoubt,
    line: `  ${item({ page, quote, verdict: 'accepted', reason: words.reason })}`,
  };
}

function looked(review: Told, { review: words }: Language): Finding {
  const { kind, page, box, text } = review;
  const cause = 'cause' in review && review.cause ? ` (${review.cause})` : '';
  const line = kind === 'no-text' ? '' : text;
  return { page, box, kind: `${words.kinds[kind] ?? kind}${cause}`, text, pages: [], advice: words.pasteWords, line };
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
