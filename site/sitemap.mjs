// The built pages in DIST → robots.txt, and sitemap.xml where the site's address is known: maps take whole addresses only.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export function writeMaps(dist, { address, base = '/' }) {
  const folder = base.endsWith('/') ? base : `${base}/`;
  const at = (file) => new URL(`${folder}${file}`, address).href;
  const pages = globSync('**/index.html', { cwd: dist })
    .filter((file) => !readFileSync(join(dist, file), 'utf8').includes('<meta name="robots" content="noindex">'))
    .map((file) =>
      file
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
    )
    .filter((path) => path !== 'recherche/dialogue/')
    .sort();
  const map = address ? [`Sitemap: ${at('sitemap.xml')}`] : [];
  writeFileSync(join(dist, 'robots.txt'), ['User-agent: *', 'Allow: /', ...map, ''].join('\n'));
  if (!address) return;
  const urls = pages.map((path) => `  <url><loc>${at(path).replaceAll('&', '&amp;')}</loc></url>`);
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ];
  writeFileSync(join(dist, 'sitemap.xml'), text.join('\n'));
}
