import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../reader/axe.ts';
import { openSite, type Site, visit } from '../reader/browser.ts';
import { sideways } from '../reader/laid-out.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = [
  '/',
  '/alteo/',
  '/telenet/',
  '/alteo/clauses/5.2/',
  '/telenet/clauses/annexe-1/',
  '/alteo/clauses/def-incident/',
  '/regles/',
  '/alteo/lexique/',
  '/alteo/editions/',
  '/recherche/?q=avoir',
  '/introuvable/',
];
const settings = [
  { width: 1440, colorScheme: 'light' },
  { width: 768, colorScheme: 'light' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const;

describe.each(settings)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  test.each(pages)('%s breaks no rule of axe and never scrolls sideways', async (path) => {
    const { page, problems, close } = await visit(site, path, { colorScheme, viewport: { width, height: 900 } });
    // The dark theme changes colours alone.
    expect(await violationsOn(page, colorScheme === 'dark' ? { rules: ['color-contrast'] } : {})).toEqual([]);
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
    await close();
  });

  test('the open search dialog breaks no rule of axe', async () => {
    const { page, problems, close } = await visit(site, '/alteo/clauses/5.2/', { colorScheme, viewport: { width, height: 900 } });
    await page.keyboard.press('/');
    await page.locator('dialog[open] input').fill('avoir');
    await page.locator('[data-found] a').first().waitFor();
    expect(await violationsOn(page, { within: 'dialog' })).toEqual([]);
    expect(problems).toEqual([]);
    await close();
  });
});

test.each([
  ['text that stands out too little', 'document.querySelector("main h1").style.color = "#ddd"', 'color-contrast'],
  ['a picture without words', 'document.querySelector("main").append(new Image())', 'image-alt'],
])('axe would see %s', async (_, spoil, rule) => {
  const { page, close } = await visit(site, '/regles/');
  await page.evaluate(spoil);
  expect((await violationsOn(page)).map((found) => found.split(':')[0])).toContain(rule);
  await close();
});

test('at 200 % zoom the reading view keeps its text in view', async () => {
  const { page, close } = await visit(site, '/alteo/#5.1/p6', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  expect(await page.locator('[id="5.1/p6"]').isVisible()).toBe(true);
  await close();
});

test('focus is visible wherever Tab leads', async () => {
  const { page, close } = await visit(site, '/alteo/clauses/5.2/');
  for (let step = 0; step < 25; step++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
  }
  await close();
});
