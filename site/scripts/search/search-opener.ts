/** Opens the search dialog on Ctrl K, ⌘K, `/` and its links. What brings it is loaded the first time; without it, its page opens. */
import { demanded } from '../demanded.ts';

export function armSearch(): void {
  for (const opener of document.querySelectorAll<HTMLElement>('[data-open-search]'))
    opener.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.matches('input, select, textarea, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!slash && !(event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) return;
    event.preventDefault();
    open();
  });
}

function open(): void {
  const address = document.body.dataset.search ?? '';
  demanded('open-search')
    .then(({ openSearch }) => openSearch(address))
    .catch(() => {
      location.href = new URL('..', new URL(address, location.href)).href;
    });
}
