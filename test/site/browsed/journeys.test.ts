import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site, visit } from '../reader/browser.ts';
import { sideways } from '../reader/laid-out.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const results = '[data-found] li a';

describe('search', () => {
  test('a clause is found, read, and its rule opened, by keyboard alone', async () => {
    const { page, problems, close } = await visit(site, '/');
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').waitFor();
    await page.keyboard.type('tranches');
    await page.locator(results, { hasText: '5.1, al. 6' }).first().waitFor();
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('ArrowDown');
      if ((await page.locator(':focus').innerText()).replace(/\s/g, ' ').includes('5.1, al. 6')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/alteo/#5.1/p6');
    expect(await page.locator('[id="5.1/p6"]').innerText()).toContain('par tranches de');
    const rule = page.locator('[id="5.1/p6"] + .gloss a', { hasText: 'Pénalité de disponibilité' }).first();
    expect(await rule.getAttribute('href')).toContain('/alteo/regles/availabilityPenalty/');
    await rule.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/alteo/regles/availabilityPenalty/**');
    expect(problems).toEqual([]);
    await close();
  });

  const finds: readonly (readonly [string, string])[] = [
    ['hébergement', 'hébergement'],
    ['l’hébergement', 'hébergement'],
    ["l'hébergement", 'hébergement'],
    ['oeuvre', 'œuvre'],
    ['œuvre', 'œuvre'],
    ['5.2', '5.2'],
    ['99,9', '99,9'],
    ['penalite', 'pénalité'],
  ];
  test.each(finds)('« %s » finds « %s »', async (typed, found) => {
    const { page, problems, close } = await visit(site, `/recherche/?q=${encodeURIComponent(typed)}`);
    await page.locator(results).first().waitFor();
    const texts = await page.locator(results).allInnerTexts();
    expect(texts.filter((text) => text.toLowerCase().includes(found)).length).toBeGreaterThan(0);
    expect(await page.locator('[role="status"]').first().innerText()).toMatch(/résultats? pour/);
    expect(problems).toEqual([]);
    await close();
  });

  test('a clause asked by its number comes first', async () => {
    const { page, close } = await visit(site, '/recherche/?q=5.2&kind=clause&contract=alteo');
    await page.locator(results).first().waitFor();
    expect(await page.locator(results).first().innerText()).toMatch(/^Alteo 5\.2\n/);
    await close();
  });

  test('filters by party and modality keep only norms of that party and modality, and stay in the address', async () => {
    const { page, close } = await visit(site, '/recherche/?q=client');
    await page.locator(results).first().waitFor();
    await page.selectOption('[data-filter="modality"]', 'prohibition');
    await page.selectOption('[data-filter="party"]', 'client');
    await page.locator('[data-found] h3', { hasText: 'Clauses' }).waitFor({ state: 'detached' });
    const labels = await page.locator(`${results} > :first-child`).allInnerTexts();
    expect(new Set(labels)).toEqual(new Set(['Interdiction']));
    expect(page.url()).toContain('modality=prohibition');
    await close();
  });

  test('nothing found is said, with what to try', async () => {
    const { page, close } = await visit(site, '/recherche/?q=xyzzyq');
    await page.locator('[role="status"]', { hasText: 'Aucun contrat ne parle' }).waitFor();
    expect(await page.locator(results).count()).toBe(0);
    await close();
  });

  test('« / » opens the dialog outside fields, Esc closes it and gives focus back', async () => {
    const { page, close } = await visit(site, '/regles/');
    const link = page.locator('main a').first();
    await link.focus();
    await page.keyboard.press('/');
    await page.locator('dialog[open]').waitFor();
    expect(await page.locator('dialog input').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate('document.activeElement === document.querySelector("main a")')).toBe(true);
    await close();
  });
});

describe('reading', () => {
  test('a defined term shows its definition on hover and on focus, and Esc closes it', async () => {
    const { page, problems, close } = await visit(site, '/alteo/#5.1/p4');
    const term = page.locator('[id="5.1/p4"] [data-term="commissioningDate"]');
    const bubble = page.locator('#bulle-commissioningDate');
    await term.hover();
    await bubble.waitFor();
    expect(await bubble.innerText()).toContain('opérationnel');
    expect(await term.getAttribute('aria-describedby')).toBe('bulle-commissioningDate');
    await page.keyboard.press('Escape');
    expect(await bubble.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await term.focus();
    await bubble.waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  test('on touch the first tap shows the definition, and its link leads to the lexicon', async () => {
    const { page, close } = await visit(site, '/alteo/clauses/5.1/', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 800 },
    });
    await page.locator('[data-term="commissioningDate"]').first().tap();
    const bubble = page.locator('#bulle-commissioningDate');
    await bubble.waitFor();
    expect(page.url()).toContain('/alteo/clauses/5.1/');
    await bubble.locator('a').tap();
    await page.waitForURL('**/alteo/lexique/#def:date-de-mise-en-service');
    await close();
  });

  test.each([
    ['/alteo/#5.5', 360],
    ['/telenet/#7.6', 1440],
    ['/alteo/regles/availabilityPenalty/#code', 360],
  ])('%s at %i px stays where it led while the rest is laid out, and all of it is then', async (path, width) => {
    const { page, close } = await visit(site, path, { viewport: { width, height: 800 } });
    const top = `document.getElementById(location.hash.slice(1)).getBoundingClientRect().top`;
    const settled = 'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))';
    await page.waitForFunction('scrollY > 0');
    await page.evaluate(settled);
    const led = Number(await page.evaluate(top));
    expect(Math.abs(led)).toBeLessThan(200);
    const waiting = `[...document.querySelectorAll('.later')].filter((section) => section.style.contentVisibility !== 'visible').length`;
    await expect.poll(() => page.evaluate(waiting), { timeout: 60_000 }).toBe(0);
    await page.evaluate(settled);
    expect(await page.locator('.later').count()).toBeGreaterThan(3);
    expect(Math.abs(Number(await page.evaluate(top)) - led)).toBeLessThanOrEqual(4);
    await close();
  });

  test('the contents mark the section being read', async () => {
    const { page, close } = await visit(site, '/alteo/#5.3');
    await page.locator('.toc a[aria-current]', { hasText: 'Modalités de calcul' }).waitFor();
    expect(await page.locator('.toc a[aria-current]').count()).toBe(1);
    await close();
  });

  test('Texte seul leaves the words alone', async () => {
    const { page, close } = await visit(site, '/alteo/');
    const words = await page.locator('[id="5.1/p6"]').innerText();
    await page.getByLabel('Texte seul').check();
    expect(await page.locator('.gloss').first().isVisible()).toBe(false);
    expect(await page.locator('[id="5.1/p6"]').innerText()).toBe(words);
    await close();
  });

  test('a chosen theme holds on the next page, before its first paint', async () => {
    const { page, close } = await visit(site, '/alteo/clauses/5.2/');
    await page.getByLabel('Sombre').check();
    await page.goto(`${site.origin}/regles/`, { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.getByLabel('Auto').check();
    expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    await close();
  });

  test('an unknown page names the nearest clause', async () => {
    const { page, close } = await visit(site, '/alteo/clauses/5.2/p99/');
    const link = page.locator('[data-nearest] a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/alteo/clauses/5.2/');
    await close();
  });

  test('an unknown number is near the next one that is there', async () => {
    const { page, close } = await visit(site, '/alteo/clauses/5.9/');
    const link = page.locator('[data-nearest] a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('/alteo/clauses/5.5/');
    await close();
  });

  test.each(['/', '/alteo/regles/availabilityPenalty/', '/silences/'])('an unknown fragment is told on %s too', async (path) => {
    const { page, close } = await visit(site, `${path}#zeppelin%`);
    expect(await page.locator('.missing').innerText()).toContain('zeppelin%');
    await close();
  });

  test('nothing scrolls sideways at 320 px', async () => {
    const { page, close } = await visit(site, '/', { viewport: { width: 320, height: 640 } });
    const paths = [
      '/',
      '/alteo/',
      '/alteo/clauses/5.1/',
      '/alteo/regles/availabilityPenalty/',
      '/alteo/regles/',
      '/responsabilites/',
      '/comparer/',
    ];
    const more = [
      '/lectures/',
      '/silences/',
      '/couverture/',
      '/tarifs/',
      '/situations/panne/',
      '/recherche/',
      '/alteo/lexique/',
      '/alteo/editions/',
    ];
    for (const path of [...paths, ...more, '/telenet/clauses/', '/alteo/schemas/', '/diagnostics/', '/diagnostics/check/']) {
      await page.goto(site.origin + path);
      expect(await page.evaluate(sideways), path).toBeLessThanOrEqual(0);
    }
    await close();
  });

  test.each([320, 360])('at %i px what a search field asks for is read whole', async (width) => {
    const { page, close } = await visit(site, '/', { viewport: { width, height: 640 } });
    const cut = `[...document.querySelectorAll('input[placeholder]')].filter((input) => {
      const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
      const context = Object.assign(document.createElement('canvas').getContext('2d'), { font });
      return context.measureText(input.placeholder).width > input.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
    }).map(({ placeholder }) => placeholder)`;
    for (const path of ['/', '/alteo/clauses/5.99/', '/recherche/']) {
      await page.goto(site.origin + path);
      expect(await page.locator('input[placeholder]').count(), path).toBeGreaterThan(0);
      expect(await page.evaluate(cut), path).toEqual([]);
    }
    await close();
  });

  test('an unknown fragment names the nearest one on the page', async () => {
    const { page, close } = await visit(site, '/alteo/#5.2/p99');
    const link = page.locator('.missing a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toContain('#5.2/p');
    await close();
  });

  test('without JavaScript every word, note and link of the contract is there, and nothing that needs a script', async () => {
    const { page, close } = await visit(site, '/alteo/#5.1/p6', { javaScriptEnabled: false });
    expect(await page.locator('[id="5.1/p6"]').innerText()).toContain('2,5%');
    expect(await page.locator('[id="5.1/p6"] + .gloss').isVisible()).toBe(true);
    expect(await page.locator('.needs-js:visible').count()).toBe(0);
    expect(await page.locator('.toc nav').isVisible()).toBe(true);
    await close();
  });
});
