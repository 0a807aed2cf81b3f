/** The pages of rules and those across contracts, in Chromium: what one does there, and that all can use them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import cases from '../../../generated/alteo/cases.json' with { type: 'json' };
import { messages, rulePage } from '../../../site/strings/fr/rule.ts';
import { violationsOn } from '../reader/axe.ts';
import { dist, openSite, type Site, visit } from '../reader/browser.ts';
import { sideways } from '../reader/laid-out.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const penalty = '/alteo/regles/availabilityPenalty/';
const ready = (page: Page): Promise<unknown> => page.locator('form[data-ready]').waitFor();
const verdict = async (page: Page): Promise<string> => ((await page.locator('[data-verdict]').textContent()) ?? '').replace(/\s/g, ' ');
const box = (page: Page, field: string, index = 0): Locator => page.locator(`[data-case="${field}"] [data-part]`).nth(index);

test('a case is computed as it is typed, and every reading beside it', async () => {
  const { page, problems, close } = await visit(site, penalty);
  await ready(page);
  expect(await verdict(page)).toBe('5,00 €');
  await box(page, 'monthlyAmount').fill('200');
  expect(await verdict(page)).toBe('10,00 €');
  expect(await page.locator('[data-option="trancheCounting=started"]').textContent()).toMatch(/15,00\s€\s*\+\s5,00\s€/);
  expect(await page.locator('[data-option="trancheCounting=excess-started"] [data-gap]').textContent()).toBe('=');
  expect(problems).toEqual([]);
  await close();
});

test.each([
  ...['/alteo/regles/availabilityPenalty/', '/telenet/regles/reactionDeadline/', '/alteo/regles/restorationPenaltyRate/'],
  ...['/telenet/regles/responsibleParty/', '/alteo/regles/creditNoteDeadline/', '/telenet/regles/interventionCost/'],
])('what the build shows of the first case on %s is what the form computes of it', async (path) => {
  const { page, close } = await visit(site, path);
  await page.locator('form[data-ready]').waitFor();
  const shown = `(() => [
    ...['[data-verdict]', '[data-stake]', '[data-steps]', '[data-chart-rows]'].map((part) => document.querySelector(part)?.textContent ?? ''),
    ...[...document.querySelectorAll('[data-gives], [data-gap], .decision tr.hit')].map(({ textContent }) => textContent),
    ...[...document.querySelectorAll('[data-curve]')].map((curve) => curve.getAttribute('d')),
  ].map((text) => text.replace(/\\s+/g, '')))()`;
  const built = (await page.evaluate(shown)) as string[];
  await page
    .locator('form[data-ready]')
    .evaluate((form) => form.querySelector('input, select')?.dispatchEvent(new Event('input', { bubbles: true })));
  expect(new URL(page.url()).search).not.toBe('');
  expect(built.filter((text) => text !== '').length).toBeGreaterThan(1);
  expect(await page.evaluate(shown)).toEqual(built);
  await close();
});

test('a switched reading changes the answer and its explanation', async () => {
  const { page, close } = await visit(site, penalty);
  await ready(page);
  await page.locator('input[name="lecture-trancheCounting"][value="started"]').check();
  expect(await verdict(page)).toBe('7,50 €');
  expect(await page.locator('[data-steps]').textContent()).toContain('Tranches entamées');
  await close();
});

test('an address holds the whole case: reopened, it gives the same answer', async () => {
  const first = await visit(site, penalty);
  await ready(first.page);
  await box(first.page, 'monthlyAmount').fill('49,99');
  await first.page.locator('[data-case="outages"] [data-add]').click();
  await box(first.page, 'outages', 6).fill('3');
  await first.page.locator('input[name="lecture-trancheAggregation"][value="per-incident"]').check();
  const [answer, address] = [await verdict(first.page), new URL(first.page.url())];
  await first.close();
  const second = await visit(site, address.pathname + address.search);
  await ready(second.page);
  expect(await verdict(second.page)).toBe(answer);
  expect(await box(second.page, 'monthlyAmount').inputValue()).toBe('49,99');
  expect(await second.page.locator('[data-case="outages"] [data-item]').count()).toBe(3);
  await second.close();
});

test('the link of a case is copied, and the button says so', async () => {
  const { page, close } = await visit(site, penalty, { permissions: ['clipboard-read', 'clipboard-write'] });
  await ready(page);
  await box(page, 'monthlyAmount').fill('300');
  await page.locator('form [data-copy]').click();
  await page.locator('form [data-copy]', { hasText: rulePage.shared }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
  await close();
});

test('an example is loaded with its readings, and reset brings the first case back', async () => {
  const { page, close } = await visit(site, penalty);
  await ready(page);
  await page.locator('button[data-example="1"]').click();
  expect(await verdict(page)).toBe('7,50 €');
  expect(await page.locator('input[name="lecture-trancheCounting"][value="started"]').isChecked()).toBe(true);
  await page.locator('button[data-reset]').click();
  expect(await verdict(page)).toBe('5,00 €');
  await close();
});

test('the row of the case is tinted in the decision table', async () => {
  const { page, close } = await visit(site, '/alteo/regles/restorationPenaltyRate/');
  await ready(page);
  await box(page, 'restorationTime').fill('4');
  await box(page, 'restorationTime', 1).fill('00');
  expect(await page.locator('.decision tr.hit').getAttribute('data-row')).toBe('1');
  expect(await verdict(page)).toBe('0 %');
  await close();
});

test('the chart follows the case', async () => {
  const { page, close } = await visit(site, penalty);
  await ready(page);
  const before = await page.locator('[data-chart-rows]').textContent();
  await box(page, 'monthlyAmount').fill('1000');
  expect(await page.locator('[data-chart-rows]').textContent()).not.toBe(before);
  await close();
});

/** The words of a page, its excerpts of code left out. */
const shownWords = (page: Page): Promise<string> =>
  page.locator('main').evaluate((main) => {
    const words = main.cloneNode(true) as HTMLElement;
    for (const code of words.querySelectorAll('pre, code')) code.remove();
    return words.textContent;
  });

const wrong = [
  ['monthlyAmount', 0, 'cent', 'Écrivez un montant, par exemple 100,00.'],
  ['monthlyAmount', 0, '-5', 'Un montant ne peut pas être négatif.'],
  ['monthlyAmount', 0, '1 000 000 001', 'Au plus 1\u202f000\u202f000\u202f000\u00a0€.'],
  ['monthlyAmount', 0, '', 'Écrivez un montant, par exemple 100,00.'],
  ['outages', 1, '75', 'Écrivez des heures et des minutes (0 à 59).'],
  ['outages', 2, '60', messages.seconds],
] as const;

test.each(wrong)('%s, box %i: « %s » gets a message beside the field, and no answer', async (field, index, text, message) => {
  const { page, problems, close } = await visit(site, penalty);
  await ready(page);
  await box(page, field, index).fill(text);
  expect(await box(page, field, index).getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator(`[data-case="${field}"] [data-error]`).allTextContents()).toContain(message);
  expect(await verdict(page)).toBe(rulePage.withheld.replace(/\s/g, ' '));
  expect(await shownWords(page)).not.toMatch(/NaN|undefined|\[object/);
  expect(problems).toEqual([]);
  await close();
});

test('a bad address keeps its texts, with messages, and unknown readings give way to the kept one', async () => {
  const { page, close } = await visit(
    site,
    `${penalty}?monthlyAmount=%3Cb%3E&outages=abc&outages=2h00&trancheCounting=toutes&couleur=bleu`,
  );
  await ready(page);
  expect(await box(page, 'monthlyAmount').inputValue()).toBe('<b>');
  expect(await box(page, 'outages').inputValue()).toBe('abc');
  expect(await page.locator('[data-notice]').textContent()).toContain(rulePage.unknownReading);
  expect(await page.locator('[data-notice]').textContent()).toContain(rulePage.unknownField);
  await box(page, 'monthlyAmount').fill('100');
  await box(page, 'outages').fill('0');
  expect(await verdict(page)).toBe('5,00 €');
  await close();
});

test('what the rule itself refuses is said beside the field it names', async () => {
  const { page, close } = await visit(site, '/telenet/regles/reactionDeadline/');
  await ready(page);
  await box(page, 'loggedAt').fill('01/03/2150');
  expect(await verdict(page)).not.toMatch(/\d{4}/);
  expect((await page.locator('[data-error]').allTextContents()).join('') + (await verdict(page))).toMatch(/calendrier|années/);
  await close();
});

test('a fresh line leaves the answer as it is until something is typed into it', async () => {
  const { page, close } = await visit(site, penalty);
  await ready(page);
  await page.locator('[data-case="outages"] [data-add]').click();
  expect(await verdict(page)).toBe('5,00 €');
  expect(await page.locator('[data-error]:not(:empty)').count()).toBe(0);
  await box(page, 'outages', 6).fill('x');
  expect(await verdict(page)).toBe(rulePage.withheld.replace(/\s/g, ' '));
  await close();
});

test('what a contract may write is read where it is typed, and the address holds it as the form writes it', async () => {
  const { page, problems, close } = await visit(site, penalty);
  await ready(page);
  await box(page, 'monthlyAmount').fill('deux cents euros');
  await page.locator('[data-verdict]', { hasText: '10,00' }).waitFor();
  await box(page, 'outages').fill('une heure et demie');
  await box(page, 'outages', 1).fill('');
  expect(await verdict(page)).toBe('10,00 €');
  const state = new URL(page.url()).searchParams;
  expect(state.get('montant-mensuel-facture')).toBe('200,00');
  expect([...state.values()]).toContain('1h30');
  expect(problems).toEqual([]);
  await close();
});

test('a moment is typed by the clocks of the contract, and its offset asked only where an hour comes twice', async () => {
  const { page, close } = await visit(site, '/telenet/regles/isWorkingTime/');
  await ready(page);
  expect(await page.locator('[data-case="at"] .hint').textContent()).toContain('Heure de Bruxelles');
  expect(await box(page, 'at', 2).isVisible()).toBe(false);
  await box(page, 'at').fill('27 octobre 2024');
  await box(page, 'at', 1).fill('02:30');
  expect(await box(page, 'at', 2).isVisible()).toBe(true);
  await box(page, 'at', 2).fill('+01:00');
  expect(await verdict(page)).toMatch(/non/i);
  await close();
});

test('lines are added and taken away by keyboard, and focus stays near', async () => {
  const { page, close } = await visit(site, penalty);
  await ready(page);
  await page.locator('[data-case="outages"] [data-add]').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.matches("[data-part]")')).toBe(true);
  await page.locator('[data-remove]').last().focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.matches("[data-add]")')).toBe(true);
  await close();
});

test('filters of the responsibilities stand in the address', async () => {
  const { page, close } = await visit(site, '/responsabilites/?sujet=backups&partie=client');
  expect(await page.locator('tbody[data-topic]:visible').count()).toBeGreaterThan(0);
  expect(await page.locator('tbody[data-topic]:not([data-topic="backups"]):visible').count()).toBe(0);
  await page.locator('a[data-filter="sujet"][data-value=""]').click();
  expect(new URL(page.url()).search).toBe('?partie=client');
  await close();
});

test('a case of a reading opens on its rule, the answer as its file tells it', async () => {
  const { page, close } = await visit(site, '/lectures/');
  const told = await page.locator('.dossier tbody td.n').first().textContent();
  await page.locator('.dossier .cases a', { hasText: 'Essayer ce cas' }).first().click();
  await ready(page);
  expect(await verdict(page)).toBe(told?.replace(/\s/g, ' '));
  await close();
});

test('a line of the tariff fills the calculator', async () => {
  const { page, close } = await visit(site, '/tarifs/');
  await page.locator('table.tariff a', { hasText: 'Calculer' }).nth(3).click();
  await ready(page);
  expect(new URL(page.url()).searchParams.size).toBe(2);
  expect(await shownWords(page)).not.toMatch(/NaN|undefined/);
  await close();
});

test('without JavaScript a rule page shows its first case answered, its examples computed, and says what is missing', async () => {
  const { page, close } = await visit(site, penalty, { javaScriptEnabled: false });
  expect(await verdict(page)).toBe('5,00 €');
  expect(await page.locator('.no-js').first().isVisible()).toBe(true);
  expect(await page.locator('button:visible').count()).toBe(0);
  expect(await page.locator('table.examples tbody tr').count()).toBe(cases.filter(({ rule }) => rule === 'availabilityPenalty').length);
  await close();
});

test('at 200 % zoom a rule page keeps its form and answer in view', async () => {
  const { page, close } = await visit(site, penalty, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  await ready(page);
  expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  await close();
});

test('no rule page shows a name of the rule language, nor a missing value', () => {
  for (const file of globSync('*/regles/*/index.html', { cwd: dist })) {
    const html = readFileSync(join(dist, file), 'utf8');
    const shown = html
      .slice(html.indexOf('<main'), html.indexOf('</main>'))
      .replace(/<(pre|code)[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, ' ');
    const names = shown.match(/\b[a-z]+(?:[A-Z][a-z]+)+\b|\bNaN\b|\bundefined\b|\[object/g) ?? [];
    const original = readFileSync(join('contracts', file.split('/')[0] ?? '', 'original.txt'), 'utf8');
    expect(
      names.filter((name) => !original.includes(name)),
      file,
    ).toEqual([]);
  }
});

const kinds = [
  penalty,
  '/alteo/regles/restorationPenaltyForMonth/',
  '/telenet/regles/reactionDeadline/',
  '/alteo/regles/mailServiceSuspensionAllowed/',
  '/responsabilites/',
  '/comparer/',
  '/lectures/',
  '/silences/',
  '/couverture/',
  '/tarifs/',
  '/diagnostics/',
  '/diagnostics/check/overlap/',
];
const settings = [
  { width: 1440, colorScheme: 'light' },
  { width: 768, colorScheme: 'light' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
] as const;

describe.each(settings)('at $width px, $colorScheme', ({ width, colorScheme }) => {
  test.each(kinds)('%s breaks no rule of axe and never scrolls sideways', async (path) => {
    const { page, problems, close } = await visit(site, path, { colorScheme, viewport: { width, height: 900 } });
    // The dark theme changes colours alone.
    expect(await violationsOn(page, colorScheme === 'dark' ? { rules: ['color-contrast'] } : {})).toEqual([]);
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    expect(problems).toEqual([]);
    await close();
  });
});
