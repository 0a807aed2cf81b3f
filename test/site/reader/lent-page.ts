/**
 * Pages of one Chromium, started when the first is asked for and kept as long as the worker. A context of its own costs Chromium a window and
 * a process, more than most tests: so a page that is given back is emptied, of what it stored too, and lent again where the same is asked.
 */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../tools/chromium.mjs';

export type Lent = { readonly page: Page; readonly release: () => Promise<void> };

/** Milliseconds before a page counts as stuck: far more than any takes, so that a busy machine fails no test. */
const patience = 90_000;

let browser: Promise<Browser> | undefined;
const resting = new Map<string, Page[]>();

function launch(): Promise<Browser> {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath: findChromium() ?? '', args: ['--headless', '--no-sandbox', '--disable-gpu', ...quiet] });
}

/** `viewport` and `colorScheme` are set on any page; what else is asked is of its context. */
export async function lendPage({ viewport, colorScheme, ...asked }: BrowserContextOptions): Promise<Lent> {
  const kind = JSON.stringify(asked);
  const page = resting.get(kind)?.pop() ?? (await openPage(asked));
  await page.setViewportSize(viewport ?? { width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: colorScheme ?? 'light', media: null });
  return {
    page,
    release: async () => {
      await empty(page);
      resting.set(kind, [...(resting.get(kind) ?? []), page]);
    },
  };
}

async function openPage(asked: BrowserContextOptions): Promise<Page> {
  browser ??= launch();
  const context = await (await browser).newContext({ reducedMotion: 'reduce', ...asked });
  context.setDefaultTimeout(patience);
  return context.newPage();
}

/** Nobody listens to it, nothing points at it, nothing is kept. */
async function empty(page: Page): Promise<void> {
  for (const event of ['console', 'pageerror', 'request'] as const) page.removeAllListeners(event);
  await page.unrouteAll();
  await page.evaluate('localStorage.clear(); sessionStorage.clear()');
  await page.goto('about:blank');
  await page.mouse.move(-1, -1);
}
