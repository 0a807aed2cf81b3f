/** A permalink that leads nowhere says so and names the nearest clause: an unknown page on the 404, an unknown fragment on its page. */
import type { Words } from '../strings/words.ts';
import { nearest } from './nearest.ts';

/** The 404 lists every clause page; the nearest to the address asked for is named first. */
export function armMissingPage(): void {
  const target = document.querySelector<HTMLElement>('[data-nearest]');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-known] a')];
  const asked = decodeURI(location.pathname).replace(/index\.html$|\/$/g, '');
  const found = nearest(
    asked,
    links.map(({ pathname }) => decodeURI(pathname)),
  );
  const link = links.find(({ pathname }) => decodeURI(pathname) === found);
  if (!target || !link) return;
  target.append(' ', link.cloneNode(true));
  target.hidden = false;
}

/** `/alteo/#5.1/p99` → a line at the head of the page that leads to `#5.1/p9` or what is closest. */
export function armMissingFragment({ missing }: Pick<Words, 'missing'>, within: string): void {
  const text = document.querySelector(within);
  const show = (): void => {
    document.querySelector('.missing')?.remove();
    const asked = decoded(location.hash.slice(1));
    if (!asked || document.getElementById(asked) || !text) return;
    const ids = [...text.querySelectorAll('[id]')]
      .map(({ id }) => id)
      .filter((id) => !id.startsWith('valeur-') || asked.startsWith('valeur-'));
    const id = nearest(asked, ids);
    const note = document.createElement('p');
    note.className = 'missing note-open';
    note.setAttribute('role', 'status');
    note.append(missing.fragment(asked));
    if (id) note.append(` ${missing.nearestPlace} `, Object.assign(document.createElement('a'), { href: `#${id}`, textContent: id }));
    text.prepend(note);
    note.scrollIntoView({ block: 'center' });
  };
  addEventListener('hashchange', show);
  show();
}

/** A fragment that is no encoded text stands as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
