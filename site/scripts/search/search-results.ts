/** Found notices → links grouped by kind, with the found words marked. Everything is set as text. */
import type { Words } from '../../strings/words.ts';
import { type Notice, wordsOf } from './pagefind.ts';
import type { Group } from './search-answer.ts';

/** What the browser needs to ask and to say. */
export type SearchWords = Pick<Words, 'search' | 'searchLexicon'>;

const wordsAround = 9;
const mostWords = 34;

type Panel = SearchWords & { readonly root: HTMLElement };

/** What is told before the results; where there are none, what to try and where silences are listed. */
export function renderRemarks({ search, root }: Panel, remarks: readonly string[], isEmpty: boolean): HTMLElement[] {
  const told = remarks.map((remark) => element('p', { class: 'search-remark' }, remark));
  if (!isEmpty) return told;
  const help = element('p', { class: 'search-remark' }, `${search.noneHelp} `);
  help.append(element('a', { href: root.dataset.silences ?? '' }, search.silences));
  return [...told, help];
}

export function renderGroup({ search }: SearchWords, { kind, count, notices }: Group, showAll: (kind: string) => void): HTMLElement {
  const section = document.createElement('section');
  const list = element('ul', { role: 'list' });
  list.append(...notices.map(renderNotice));
  section.append(element('h3', {}, search.kinds[kind as keyof typeof search.kinds] ?? search.best), list);
  if (count > notices.length) section.append(moreButton(search.more(count - notices.length), () => showAll(kind)));
  return section;
}

function moreButton(words: string, onClick: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'link-button small' }, words);
  button.addEventListener('click', onClick);
  return button;
}

function renderNotice({ href, label, title, text, quoted, hits }: Notice): HTMLElement {
  const item = document.createElement('li');
  const link = element('a', { href });
  const words = element('span', quoted ? { class: 'serif' } : {});
  if (title) words.append(element('strong', {}, title), ' ');
  words.append(...excerpt(text, hits));
  link.append(element('span', {}, label), ' ', words);
  item.append(link);
  return item;
}

/** The words around the first one found, found ones marked. */
function excerpt(text: string, hits: ReadonlySet<number>): (Node | string)[] {
  const words = wordsOf(text);
  const first = Math.min(...hits, words.length);
  const start = first === words.length ? 0 : Math.max(0, first - wordsAround);
  const end = Math.min(words.length, start + mostWords);
  const shown = words.slice(start, end).flatMap((word, index) => [hits.has(start + index) ? element('mark', {}, word) : word, ' ']);
  return [start > 0 ? '… ' : '', ...shown, end < words.length ? '…' : ''];
}

function element(name: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
