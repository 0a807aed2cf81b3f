/** A search panel: results follow typing and filters; ↓ ↑ move between the field and the results. */
import { type Filters, find, loadPagefind } from './pagefind.ts';
import { foldQuery } from './search-query.ts';
import { type Group, renderGroup, type SearchWords } from './search-results.ts';

const firstOfEachKind = 5;
const mostOfOneKind = 40;
const typingPause = 60;

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

function arm({ search }: SearchWords, root: HTMLElement): void {
  const field = root.querySelector('input');
  const count = root.querySelector<HTMLElement>('[data-count]');
  const found = root.querySelector<HTMLElement>('[data-found]');
  if (!field || !count || !found) return;
  const panel: Panel = { search, root, field, count, found, filters: [...root.querySelectorAll<HTMLSelectElement>('[data-filter]')] };
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
    const groups = await groupsFor(panel, typed);
    if (asked.get(panel.root) === turn) render(panel, typed, groups);
  } catch {
    panel.count.textContent = panel.search.failed;
  }
}

async function groupsFor({ search, root, filters }: Panel, typed: string): Promise<Group[]> {
  const words = foldQuery(typed);
  if (!words) return [];
  const pagefind = await loadPagefind(root.dataset.pagefind ?? '');
  const chosen = Object.fromEntries(filters.filter(({ value }) => value).map(({ dataset, value }) => [dataset.filter ?? '', value]));
  const kinds = chosen.kind ? [chosen.kind] : Object.keys(search.kinds);
  const most = chosen.kind ? mostOfOneKind : firstOfEachKind;
  return Promise.all(kinds.map((kind) => groupOf(pagefind, words, { ...chosen, kind }, most)));
}

async function groupOf(pagefind: Awaited<ReturnType<typeof loadPagefind>>, words: string, filters: Filters, most: number): Promise<Group> {
  return { kind: filters.kind ?? '', ...(await find(pagefind, words, filters, most)) };
}

function render(panel: Panel, typed: string, groups: readonly Group[]): void {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const showAll = (kind: string): void => {
    const filter = panel.filters.find(({ dataset }) => dataset.filter === 'kind');
    if (filter) filter.value = kind;
    void show(panel).then(() => panel.found.querySelector<HTMLElement>('a')?.focus());
  };
  panel.count.textContent = typed ? (total > 0 ? panel.search.found(total, typed) : panel.search.none(typed)) : '';
  panel.found.replaceChildren(...groups.filter(({ count }) => count > 0).map((group) => renderGroup(panel, group, showAll)));
  panel.found.hidden = total === 0;
  panel.found.scrollTop = 0;
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
