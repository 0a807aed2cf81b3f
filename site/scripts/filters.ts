/** Filters read from the address: each is a link that keeps the others. Contracts, topics in them and rows of these hide what is not asked for. */

/** `counted` says how many rows are shown: `3 tâches affichées`. */
export function armFilters(counted: (number: number) => string): void {
  const state = new URLSearchParams(location.search);
  const asked = (name: string, value: string | undefined): boolean => (state.get(name) ?? '') === '' || state.get(name) === value;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-filter]')) point(link, state);
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-parties]'))
    row.hidden = !(row.dataset.parties ?? '').split(' ').some((party) => asked('partie', party));
  for (const group of document.querySelectorAll<HTMLElement>('[data-topic]'))
    group.hidden = !asked('sujet', group.dataset.topic) || isEmpty(group, 'tr[data-parties]');
  for (const section of document.querySelectorAll<HTMLElement>('[data-contract]'))
    section.hidden = !asked('contrat', section.dataset.contract) || isEmpty(section, '[data-topic]');
  tell(state.size > 0, counted);
}

/** Whether it holds some of these, and each is hidden. */
function isEmpty(group: HTMLElement, selector: string): boolean {
  const inner = [...group.querySelectorAll<HTMLElement>(selector)];
  return inner.length > 0 && inner.every(({ hidden }) => hidden);
}

function point(link: HTMLAnchorElement, state: URLSearchParams): void {
  const { filter = '', value = '' } = link.dataset;
  const next = new URLSearchParams(state);
  if (value === '') next.delete(filter);
  else next.set(filter, value);
  link.href = `?${next}`;
  if ((state.get(filter) ?? '') === value) link.setAttribute('aria-current', 'true');
}

function tell(isFiltered: boolean, counted: (number: number) => string): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-counted]')].filter((row) => row.offsetParent !== null).length;
  const [count, none] = [document.querySelector('[data-count]'), document.querySelector<HTMLElement>('[data-none]')];
  if (count && isFiltered) count.textContent = counted(rows);
  if (none) none.hidden = rows > 0;
}
