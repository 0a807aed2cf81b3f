/** The built pages read from disk: every link and fragment lands, every page is whole. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, fileOf } from '../reader/browser.ts';

type Built = { readonly path: string; readonly ids: ReadonlySet<string>; readonly hrefs: readonly string[]; readonly html: string };

const pages = new Map(
  globSync('**/*.html', { cwd: dist }).map((file): [string, Built] => {
    const html = readFileSync(join(dist, file), 'utf8');
    const path = `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
    return [
      path,
      {
        path,
        html,
        ids: new Set(attributes(html, 'id')),
        hrefs: [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')],
      },
    ];
  }),
);

function attributes(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => decoded(value));
}

function decoded(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&#38;', '&').replaceAll('&amp;', '&');
}

test('every link and fragment of every page lands', () => {
  const lost = new Set<string>();
  for (const { path, hrefs } of pages.values()) {
    for (const href of hrefs) {
      const url = new URL(href, `http://site${path}`);
      if (url.host !== 'site') continue;
      const target = pages.get(decodeURI(url.pathname));
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (!target && !fileOf(url.pathname)) lost.add(`${path} → ${href}`);
      else if (fragment && target && !target.ids.has(fragment)) lost.add(`${path} → ${href}`);
    }
  }
  expect([...lost].slice(0, 40)).toEqual([]);
});

test('no page asks another site for anything but a link to follow', () => {
  for (const { html } of pages.values()) {
    const asked = [...html.matchAll(/<(?:script|img|link|iframe|source)\b[^>]*?(?:src|href)="(https?:[^"]+)"/g)];
    expect(asked.map(([tag]) => tag)).toEqual([]);
  }
});

test('no page has an inline style or script, and each states its policy', () => {
  for (const { path, html } of pages.values()) {
    expect(html.match(/<style|\sstyle="|<script(?![^>]*(?:\ssrc=|ld\+json))|\son[a-z]+="/g), path).toBeNull();
    expect(html, path).toContain("default-src 'none'");
  }
});

test('an id stands once on its page', () => {
  const twice = [...pages.values()].flatMap(({ path, html }) => {
    const ids = attributes(html, 'id');
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('every page has one h1, a title and a description', () => {
  for (const { path, html } of pages.values()) {
    if (!html.includes('<html')) continue;
    expect(html.match(/<h1[\s>]/g)?.length, path).toBe(1);
    expect(html, path).toMatch(/<title>[^<]+<\/title>/);
    expect(html, path).toMatch(/<meta name="description" content="[^"]+"/);
  }
});
