/** Pagefind, loaded the first time that something is searched. Its results are loaded one by one, those shown only. */
import { foldQuery } from '../../search/fold-query.ts';
import { type Hit, type Ranked, ranked } from '../../search/ranking.ts';
import type { Term } from '../../search/terms.ts';

export type Notice = {
  readonly href: string;
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly quoted: boolean;
  readonly hits: ReadonlySet<number>;
};
export type Filters = Readonly<Record<string, string>>;
export type Found = Ranked<Data>;

type Data = { meta: Record<string, string>; locations: number[] };
type Pagefind = {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (words: string, options: { filters: Filters }) => Promise<{ results: Hit<Data>[] }>;
};

/** A word in a title tells more than one in a text; addresses are no words. */
const ranking = { metaWeights: { title: 3, label: 1, text: 0, href: 0, quoted: 0 } };

let loading: Promise<Pagefind> | undefined;

export function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= start(address).catch((cause) => {
    // What did not arrive is asked for again with the next question.
    loading = undefined;
    throw cause;
  });
  return loading;
}

async function start(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking });
  await pagefind.init();
  return pagefind;
}

/** What speaks of a term or more, best first. */
export async function find(pagefind: Pagefind, terms: readonly Term[], filters: Filters): Promise<Found[]> {
  const ways = terms.map(({ alternatives }) =>
    Promise.all(
      alternatives.map(async ({ words, weight }) => ({ weight, hits: (await pagefind.search(foldQuery(words), { filters })).results })),
    ),
  );
  return ranked(await Promise.all(ways));
}

/** A notice, with the words found by whatever way. */
export async function noticeOf({ sources }: Found): Promise<Notice> {
  const all = await Promise.all(sources.map((data) => data()));
  const { href = '', label = '', title = '', text = '', quoted } = all[0]?.meta ?? {};
  // Positions number the words of label, title and text in a row.
  const before = wordsOf([label, title].join(' ')).length;
  const hits = new Set(all.flatMap(({ locations }) => locations.map((at) => at - before).filter((at) => at >= 0)));
  return { href, label, title, text, quoted: quoted === 'true', hits };
}

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
