/** The built site served from disk, and a page of Chromium on it. Every page opened here reports console errors and broken policies. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { lendPage } from './lent-page.ts';

export const dist = process.env.SITE_DIST ?? 'dist';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Path of a URL in the built site; a folder gives its `index.html`. Undefined where there is nothing. */
export function fileOf(path: string, root = dist): string | undefined {
  const file = join(root, normalize(decodeURIComponent(path)), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

export type Site = { readonly origin: string; readonly close: () => void };

export async function openSite(root = dist): Promise<Site> {
  if (!existsSync(join(root, 'index.html'))) throw new Error(`${root} is not built: run npm run build`);
  const server = await serve(root);
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

export function serve(root: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(pathname, root);
    const shown = file ?? join(root, '404.html');
    response.writeHead(file ? 200 : 404, { 'content-type': types[extname(shown)] ?? 'application/octet-stream' });
    response.end(readFileSync(shown));
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

export type Visit = { readonly page: Page; readonly problems: readonly string[]; readonly close: () => Promise<void> };

/** A page that nobody was on before; `problems` gathers console errors, script errors, broken policies, foreign requests. */
export async function visit({ origin }: Site, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const { page, release } = await lendPage(options);
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => !request.url().startsWith(origin) && problems.push(`foreign request: ${request.url()}`));
  await page.goto(origin + path, { waitUntil: 'load' });
  return { page, problems, close: release };
}
