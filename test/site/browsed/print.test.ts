import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, visit } from '../reader/browser.ts';
import { printed } from '../reader/printed.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a printed contract is its text, paged, without notes, marks or navigation', async () => {
  const { page, close } = await visit(site, '/alteo/', { colorScheme: 'dark' });
  const pages = await printed(page);
  const text = pages.join(' ');
  expect(text).toContain('le Client peut demander à Alteo, via un ticket');
  for (const absent of ['fait tourner', 'À TRANCHER', 'Sommaire', 'Texte seul', 'Rechercher', 'Comprendre'])
    expect(text).not.toContain(absent);
  expect(pages[0]).toMatch(new RegExp(`1 / ${pages.length}`));
  await close();
});

const sheets = async (path: string): Promise<string[]> => {
  const { page, close } = await visit(site, path);
  const texts = await printed(page);
  await close();
  return texts;
};

test('every printed page says of which contract and edition, where it stands, and when it was made', async () => {
  for (const [path, foot] of [
    ['/alteo/clauses/5.1/', /Alteo · Édition sans date · \/alteo\/ · \d{1,2}(?:er)? \p{L}+ \d{4}/u],
    ['/telenet/regles/reactionTime/', /Telenet · Édition .+ · \/telenet\/ · \d{1,2}(?:er)? \p{L}+ \d{4}/u],
    ['/responsabilites/', /Clausier · \/ · \d{1,2}(?:er)? \p{L}+ \d{4}/u],
  ] as const)
    for (const text of await sheets(path)) expect(text).toMatch(foot);
});

test('a printed matrix keeps its last column, within the page', async () => {
  const { page, close } = await visit(site, '/responsabilites/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 650, height: 900 });
  const over = 'Math.max(0, ...[...document.querySelectorAll("table")].map((table) => table.getBoundingClientRect().right - innerWidth))';
  expect(await page.evaluate(over)).toBeLessThanOrEqual(1);
  await close();
});

test('on a printed rule no text lies over another', async () => {
  const { page, close } = await visit(site, '/alteo/regles/availabilityPenalty/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 650, height: 900 });
  const overlaps = `(() => {
    const boxes = [...document.querySelectorAll('main h1, main h2, main p, main label, main legend, main output, main td, main th, main blockquote')]
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !element.closest('.visually-hidden'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
    return boxes.flatMap(({ element, box }, at) => boxes.slice(at + 1)
      .filter((other) => !element.contains(other.element) && !other.element.contains(element))
      .filter((other) => Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 2 && Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 2)
      .map((other) => element.textContent.slice(0, 40) + ' | ' + other.element.textContent.slice(0, 40)));
  })()`;
  expect(await page.evaluate(overlaps)).toEqual([]);
  await close();
});

test('no heading of a printed page stands apart from what it heads', async () => {
  for (const path of ['/comparer/', '/alteo/regles/availabilityPenalty/', '/validations/']) {
    const { page, close } = await visit(site, path);
    await page.emulateMedia({ media: 'print' });
    const loose = `[...document.querySelectorAll('main :is(h1, h2, h3, h4)')]
      .filter((heading) => heading.checkVisibility() && getComputedStyle(heading).breakAfter !== 'avoid')
      .map((heading) => heading.textContent)`;
    expect(await page.evaluate(loose), path).toEqual([]);
    await close();
  }
});

test('contracts are compared side by side on paper too', async () => {
  const { page, close } = await visit(site, '/comparer/');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 650, height: 900 });
  const tops =
    '[...document.querySelectorAll(".parallel [data-topic=payment] > .side")].map((side) => Math.round(side.getBoundingClientRect().top))';
  const [first, second, ...more] = (await page.evaluate(tops)) as number[];
  expect([first === second, more.length]).toEqual([true, 0]);
  await close();
});
