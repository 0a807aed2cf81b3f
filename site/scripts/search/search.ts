/** A search panel: results follow typing and filters; ↓ ↑ move between the field and the results. */
import type { SearchLexicon } from '../../search/lexicon.ts';
import { type Term, termsOf } from '../../search/terms.ts';
import { type Vocabulary, vocabularyOf } from '../../search/vocabulary.ts';
import { loadPagefind } from './pagefind.ts';
import { type Answer, answerTo } from './search-answer.ts';
import { renderGroup, renderRemarks, type SearchWords } from './search-results.ts';

const typingPause = 60;
/** Contracts of which it is told, each by name, that they say nothing of a question. */
const mostTold = 4;

type Panel = SearchWords & {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  readonly filters: readonly HTMLSelectElement[];
  readonly count: HTMLElement;
  readonly found: HTMLElement;
};

export function armSearchPanels(words: SearchWords): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-search-panel]:not([data-armed])')) {
    root.dataset.armed = '';
    arm(words, root);
  }
}

function arm({ search, searchLexicon }: SearchWords, root: HTMLElement): void {
  const field = root.querySelector('input');
  const count = root.querySelector<HTMLElement>('[data-count]');
  const found = root.querySelector<HTMLElement>('[data-found]');
  if (!field || !count || !found) return;
  const panel: Panel = {
    search,
    searchLexicon,
    root,
    field,
    count,
    found,
    filters: [...root.querySelectorAll<HTMLSelectElement>('[data-filter]')],
  };
  const isPage = root.closest('dialog') === null;
  if (isPage) readAddress(panel);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const update = (): void => {
    if (isPage) writeAddress(panel);
    void show(panel);
  };
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(update, typingPause);
  });
  for (const filter of panel.filters) filter.addEventListener('change', update);
  root.closest('[data-search-panel]')?.addEventListener('keydown', (event) => move(panel, event as KeyboardEvent));
  root.querySelector('form')?.addEventListener('submit', (event) => submit(panel, event, isPage));
  void loadPagefind(root.dataset.pagefind ?? '').catch(() => undefined);
  if (field.value) void show(panel);
}

/** Enter in the field opens the first result of the dialog; on the page it shows the results. */
function submit({ field, found }: Panel, event: SubmitEvent, isPage: boolean): void {
  const byField = document.activeElement === field;
  if (!isPage && !byField) return;
  event.preventDefault();
  const first = found.querySelector<HTMLAnchorElement>('a');
  if (!isPage) first?.click();
}

function move({ field, found }: Panel, event: KeyboardEvent): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.target instanceof HTMLSelectElement) return;
  const stops: HTMLElement[] = [field, ...found.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
  stops[(at + stops.length) % stops.length]?.focus();
  event.preventDefault();
}

const asked = new WeakMap<HTMLElement, number>();

/** The last question asked wins, whatever the order in which answers come. */
async function show(panel: Panel): Promise<void> {
  const turn = (asked.get(panel.root) ?? 0) + 1;
  asked.set(panel.root, turn);
  const typed = panel.field.value.trim();
  try {
    const told = typed ? await ask(panel, typed) : undefined;
    if (asked.get(panel.root) === turn) render(panel, typed, told);
  } catch {
    panel.count.textContent = panel.search.failed;
  }
}

type Told = { readonly terms: readonly Term[]; readonly answer: Answer };

async function ask({ search, searchLexicon, root, filters }: Panel, typed: string): Promise<Told> {
  const [index, known] = await Promise.all([loadPagefind(root.dataset.pagefind ?? ''), loadWords(root.dataset.words ?? '', searchLexicon)]);
  const chosen = Object.fromEntries(filters.filter(({ value }) => value).map(({ dataset, value }) => [dataset.filter ?? '', value]));
  const { kind, ...others } = chosen;
  const terms = termsOf(searchLexicon, known, typed);
  const contracts = chosen.contract || chosen.party || chosen.modality ? [] : optionsOf(filters, 'contract').map(({ value }) => value);
  const question = {
    terms,
    filters: others,
    kinds: kind ? [kind] : Object.keys(search.kinds),
    contracts: contracts.length > mostTold ? [] : contracts,
  };
  return { terms, answer: await answerTo(index, question) };
}

let words: Promise<Vocabulary> | undefined;

function loadWords(address: string, lexicon: SearchLexicon): Promise<Vocabulary> {
  words ??= fetch(address)
    .then((response) => response.json())
    .then((known: string[]) => vocabularyOf(lexicon, known))
    .catch((cause) => {
      words = undefined;
      throw cause;
    });
  return words;
}

const optionsOf = (filters: Panel['filters'], name: string): HTMLOptionElement[] =>
  [...(filters.find(({ dataset }) => dataset.filter === name)?.options ?? [])].filter(({ value }) => value !== '');

function render(panel: Panel, typed: string, told: Told | undefined): void {
  const showAll = (kind: string): void => {
    const filter = panel.filters.find(({ dataset }) => dataset.filter === 'kind');
    if (filter) filter.value = kind;
    void show(panel).then(() => panel.found.querySelector<HTMLElement>('a')?.focus());
  };
  const { total = 0, groups = [] } = told?.answer ?? {};
  panel.count.textContent = told ? (total > 0 ? panel.search.found(total, typed) : panel.search.none(typed)) : '';
  panel.found.replaceChildren(
    ...(told ? renderRemarks(panel, remarksOn(panel, told), total === 0) : []),
    ...groups.map((group) => renderGroup(panel, group, showAll)),
  );
  panel.found.hidden = told === undefined;
  panel.found.scrollTop = 0;
}

/** What was read for what was typed, and who says nothing of it. */
function remarksOn({ search, filters }: Panel, { terms, answer: { total, isPartial, silent } }: Told): string[] {
  const unknown = terms.filter(({ alternatives }) => alternatives.length === 0).map(({ typed }) => typed);
  const names = optionsOf(filters, 'contract').filter(({ value }) => silent.includes(value));
  return [
    ...terms.flatMap(({ typed, meant }) => (meant === undefined ? [] : [search.meant(typed, meant)])),
    ...(total > 0 && unknown.length > 0 ? [search.unknown(unknown)] : []),
    ...(isPartial ? [search.partly] : []),
    ...(names.length > 0 ? [search.silent(names.map(({ text }) => text))] : []),
  ];
}

function readAddress({ field, filters }: Panel): void {
  const query = new URLSearchParams(location.search);
  field.value = query.get('q') ?? '';
  for (const filter of filters) filter.value = query.get(filter.dataset.filter ?? '') ?? '';
  for (const filter of filters) if (filter.selectedIndex < 0) filter.value = '';
}

function writeAddress({ field, filters }: Panel): void {
  const query = new URLSearchParams(field.value ? { q: field.value } : {});
  for (const { dataset, value } of filters) if (value) query.set(dataset.filter ?? '', value);
  const search = query.toString();
  history.replaceState(null, '', `${location.pathname}${search ? `?${search}` : ''}${location.hash}`);
}
