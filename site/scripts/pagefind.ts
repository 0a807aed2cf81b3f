/** Pagefind, loaded the first time that something is searched. Its results are loaded one by one, those shown only. */

import { foldQuery } from './search-query.ts';

export type Notice = {
  readonly href: string;
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly quoted: boolean;
  readonly hits: ReadonlySet<number>;
};
export type Filters = Readonly<Record<string, string>>;
export type Found = { readonly count: number; readonly notices: readonly Notice[] };

type Data = { meta: Record<string, string>; locations: number[] };
type Pagefind = {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (words: string, options: { filters: Filters }) => Promise<{ results: { data: () => Promise<Data> }[] }>;
};

let loading: Promise<Pagefind> | undefined;

export function loadPagefind(address: string): Promise<Pagefind> {
  loading ??= start(address);
  return loading;
}

async function start(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** The first notices and how many there are. What Pagefind offers for a word that it does not know is no answer. */
export async function find(pagefind: Pagefind, words: string, filters: Filters, most: number): Promise<Found> {
  const { results } = await pagefind.search(words, { filters });
  const found = await Promise.all(results.slice(0, most).map(({ data }) => data()));
  const meant = found.filter((data) => isMeant(words, data));
  return { count: meant.length === 0 ? 0 : results.length, notices: meant.map(noticeOf) };
}

/** Whether a word found begins, elision aside, like one of those asked for. */
function isMeant(words: string, { meta, locations }: Data): boolean {
  const shown = wordsOf([meta.label, meta.title, meta.text].filter(Boolean).join(' '));
  const found = locations.map((at) => bare(shown[at] ?? ''));
  return wordsOf(words).some((word) => found.some((other) => other.includes(bare(word).slice(0, 3))));
}

/** Letters and digits alone, without accents. */
const bare = (word: string): string =>
  foldQuery(word)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** `locations` number the words of label, title and text in a row; `hits` number those of the text alone. */
function noticeOf({ meta, locations }: Data): Notice {
  const { href = '', label = '', title = '', text = '', quoted } = meta;
  const before = wordsOf([label, title].join(' ')).length;
  const hits = new Set(locations.map((at) => at - before).filter((at) => at >= 0));
  return { href, label, title, text, quoted: quoted === 'true', hits };
}

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
