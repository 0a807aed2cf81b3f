/** Where the site stands, for what only a whole address serves: canonical links, maps and feeds. Left out where the project does not say it. */
import { configuration } from './configuration.ts';

const origin = process.env.SITE_URL ?? configuration.address;

/** `/alteo/` → `https://example.org/alteo/`; undefined without an address. */
export const absolute = (path: string): string | undefined => (origin === undefined ? undefined : new URL(path, origin).href);

/** A path of the site from a page of it, so that a page read from a disk finds its style: `/actifs/a.css` from `/alteo/` → `../actifs/a.css`. */
export function fromPage(page: string, path: string): string {
  const folders = page.split('/').slice(1, -1);
  return path.startsWith('/') && !path.startsWith('//') ? `${'../'.repeat(folders.length) || './'}${path.slice(1)}` : path;
}
