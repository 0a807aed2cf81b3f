/** Filters of the responsibilities, read from the address: each filter is a link that keeps the others. */
import { responsibilities } from '../strings/pages.ts';

export function armFilters(): void {
  const state = new URLSearchParams(location.search);
  const [topic, party] = [state.get('sujet') ?? '', state.get('partie') ?? ''];
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-filter]')) point(link, state);
  for (const group of document.querySelectorAll<HTMLElement>('[data-topic]')) {
    const rows = [...group.querySelectorAll<HTMLElement>('tr[data-parties]')];
    for (const row of rows) row.hidden = party !== '' && !(row.dataset.parties ?? '').split(' ').includes(party);
    group.hidden = (topic !== '' && group.dataset.topic !== topic) || rows.every((row) => row.hidden);
  }
  tell(state.size > 0);
}

function point(link: HTMLAnchorElement, state: URLSearchParams): void {
  const { filter = '', value = '' } = link.dataset;
  const next = new URLSearchParams(state);
  if (value === '') next.delete(filter);
  else next.set(filter, value);
  link.href = `?${next}`;
  if ((state.get(filter) ?? '') === value) link.setAttribute('aria-current', 'true');
}

function tell(isFiltered: boolean): void {
  const rows = [...document.querySelectorAll<HTMLElement>('tr[data-parties] > th')].filter((row) => row.offsetParent !== null).length;
  const [count, none] = [document.querySelector('[data-count]'), document.querySelector<HTMLElement>('[data-none]')];
  if (count && isFiltered) count.textContent = responsibilities.shown(rows);
  if (none) none.hidden = rows > 0;
}
