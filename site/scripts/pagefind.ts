/** Pagefind, loaded the first time that something is searched. Its results are loaded one by one, those shown only. */

export type Notice = {
  readonly href: string;
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly quoted: boolean;
  readonly hits: ReadonlySet<number>;
};
export type Filters = Readonly<Record<string, string>>;
export type Found = { readonly count: number; readonly first: (most: number) => Promise<Notice[]> };

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

export async function find(pagefind: Pagefind, words: string, filters: Filters): Promise<Found> {
  const { results } = await pagefind.search(words, { filters });
  return {
    count: results.length,
    first: (most) => Promise.all(results.slice(0, most).map(async ({ data }) => noticeOf(await data()))),
  };
}

/** `locations` number the words of label, title and text in a row; `hits` number those of the text alone. */
function noticeOf({ meta, locations }: Data): Notice {
  const { href = '', label = '', title = '', text = '', quoted } = meta;
  const before = wordsOf([label, title].join(' ')).length;
  const hits = new Set(locations.map((at) => at - before).filter((at) => at >= 0));
  return { href, label, title, text, quoted: quoted === 'true', hits };
}

export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
