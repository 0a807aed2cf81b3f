/** The model contracts of `examples/`, one English and one French, built as the project of their own that they are, and walked as a reader does. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { english } from '../../../site/strings/english.ts';
import { violationsOn } from '../reader/axe.ts';
import { fileOf, openSite, type Site, type Visit, visit } from '../reader/browser.ts';
import { sideways } from '../reader/laid-out.ts';
import { oddWords, pagesIn } from '../reader/odd-words.ts';
import { built, type ProjectApart, projectApart } from './project-apart.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'examples');
const sources = globSync(['contracts/**/*.*', 'clausier.config.ts', 'package.json'], { cwd: folder });

/** Decisions that this test makes up: of a rule and of a reading as they no longer are. The models have none. */
const made = {
  'contracts/saas/reviews.yaml': 'reviews: [{ rule: fees, by: a test, on: "2026-01-30", fingerprint: "0123456789abcdef" }]\n',
  'contracts/saas/positions.yaml':
    'positions: [{ choice: furtherGigabyte, option: begun, why: "Made up.", by: a test, on: "2026-01-29", fingerprint: "0123456789abcdef" }]\n',
};

let project: ProjectApart;
let site: Site;
beforeAll(async () => {
  project = projectApart({ ...Object.fromEntries(sources.map((path) => [path, readFileSync(join(folder, path), 'utf8')])), ...made });
  for (const rule of ['saas/serviceCredit', 'saas/availability']) project.run('review', rule, '--by', 'a test', '--on', '2026-01-31');
  built(project);
  site = await openSite(project.dist);
});
afterAll(async () => {
  await site?.close();
  project?.remove();
});

const opened = (path: string, width = 1440): Promise<Visit> => visit(site, path, { viewport: { width, height: 800 } });
const htmlOf = (path: string): string => readFileSync(fileOf(path, project.dist) ?? path, 'utf8');
const textOf = (path: string): string =>
  htmlOf(path)
    .replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&nbsp;|\s/g, ' ');
const pages = (): string[] =>
  globSync('{infogerance,saas,comparer,tarifs,lectures,regles,silences}/**/*.html', { cwd: project.dist }).map(
    (file) => `/${file.replace(/index\.html$/, '')}`,
  );

test('no page shows a word of the compiler for one of the contract', () => {
  const ids =
    /\bon-request\b|\bend-of-month\b|\bclear-days\b|\b(?:mon|tues|wednes|thurs|fri)day,|\bP\d+[DMY]\b|\bPT\d|\d (?:EUR|GBP)\b|\b(?:[2-9]|\d{2,}) (?:user|serveur)\b/;
  const shown = pages().flatMap((path) =>
    textOf(path)
      .split(/ {2,}/)
      .filter((line) => ids.test(line))
      .map((line) => `${path}: ${line}`),
  );
  expect(shown).toEqual([]);
});

test.each(['en', 'fr'] as const)('no page in %s shows a name, an id, a form of machines or a word of the other language', (lang) => {
  const pages = pagesIn(project.dist);
  expect(pages.filter((page) => page.lang === lang).length).toBeGreaterThan(80);
  expect(oddWords(pages, project.path, lang)).toEqual({ names: [], ids: [], forms: [], foreign: [] });
});

test.each([
  '/',
  '/comparer/',
  '/tarifs/',
  '/lectures/',
  '/responsabilites/',
  '/saas/',
  '/infogerance/',
  '/saas/regles/fees/',
  '/saas/clauses/4.1/',
])('%s fits a narrow phone and has no barrier', async (path) => {
  const { page, problems, close } = await opened(path, 360);
  expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  expect([...(await violationsOn(page)), ...problems]).toEqual([]);
  await close();
});

test('a reader goes from a question of the home page to the rule, its words and back', async () => {
  const { page, problems, close } = await opened('/');
  await page.getByRole('link', { name: 'What is charged for storage beyond what is included?' }).click();
  await page.waitForURL(/\/saas\/regles\/storageCharge\/$/);
  await page.locator('#stored-0').fill('502,500,000,000');
  await page.waitForFunction('document.querySelector("[data-result], .result, main")?.textContent.includes("€0.10")');
  await page.locator('a[href*="/saas/#part-i/2.3"]').first().click();
  await page.waitForURL(/\/saas\/#part-i\/2\.3$/);
  expect(await page.locator('[id="part-i/2.3"]').first().textContent()).toContain('The Customer may store up to');
  expect(problems).toEqual([]);
  await close();
});

test('prices stand under the heads of their tables, each leading to its calculation', async () => {
  const { page, close } = await opened('/tarifs/');
  expect(await page.locator('main h2').allTextContents()).toEqual([
    'Schedule 1 - Fees · Supplier',
    'Serveurs · Prestataire',
    'Options · Prestataire',
  ]);
  expect(await page.locator('main thead th').allTextContents()).toEqual([
    ...['Plan', 'Euros, per user and month', 'Pounds, per user and month'],
    ...['Serveur', 'Prix en euros HT par serveur et mois', 'Option', 'Prix en euros HT par mois'],
  ]);
  await page.locator('tr', { hasText: 'Professional' }).locator('a', { hasText: english.tariffsPage.choose }).first().click();
  await page.waitForURL(/\/saas\/regles\/planPrice\/\?plan=professional/);
  await page.waitForFunction('document.body.textContent.includes("€24.50")');
  await close();
});

test('the two are compared in the language of each', async () => {
  const { page, close } = await opened('/comparer/');
  const sides = page.locator('[data-topic="payment"] .side');
  expect(await sides.evaluateAll((all) => all.map((side) => (side as HTMLElement).closest('[lang]')?.getAttribute('lang')))).toEqual([
    'en',
    'fr',
  ]);
  expect((await sides.nth(1).textContent())?.replace(/\s/g, ' ')).toContain('30 jours fin de mois');
  await close();
});

test.each([
  ['storage', 'saas'],
  ['pénalités', 'infogerance'],
])('a search for %s finds it in %s', async (word, contract) => {
  const { page, close } = await opened(`/recherche/?q=${encodeURIComponent(word)}`);
  await page.waitForFunction(`document.querySelector('main a[href^="/${contract}/"], main a[href*="#${contract}-"]') !== null`);
  await close();
});

test.each([
  ['saas', 'This text is made up. Supplier never published it', '99.9%', '99.5%'],
  ['infogerance', 'Ce texte est inventé. Prestataire ne l’a jamais publié', '2 %', '1 %'],
])(
  'a demonstration edition of %s says what it is before anything else, and what it would change',
  async (contract, says, before, after) => {
    const { page, problems, close } = await opened(`/${contract}/editions/demonstration/`, 360);
    expect((await page.locator('main .note-open').first().textContent())?.startsWith(says)).toBe(true);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect((await page.locator('.redline del').allTextContents()).join(' ')).toContain(before);
    expect((await page.locator('.redline ins').allTextContents()).join(' ')).toContain(after);
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
    expect([...(await violationsOn(page)), ...problems]).toEqual([]);
    await page.locator('.contract .para').first().hover();
    await page.waitForTimeout(300);
    expect(await page.locator('.contract button').count()).toBe(0);
    await close();
  },
);

test('no page takes a demonstration for an edition of the contract', () => {
  for (const contract of ['saas', 'infogerance']) {
    const editions = textOf(`/${contract}/editions/`);
    expect(editions).toMatch(/Only one edition is known|Une seule édition connue/);
    expect(editions).not.toMatch(/What edition|Ce que change l’édition/);
    expect(htmlOf(`/${contract}/editions/demonstration/`)).toContain(`/${contract}/editions/demonstration/impression.css`.slice(1));
    expect(readFileSync(join(project.dist, contract, 'editions/demonstration/impression.css'), 'utf8')).toMatch(
      /[Dd]emonstration edition|Édition de démonstration/,
    );
    const naming = globSync(`${contract}/{clauses,regles,lexique}/**/*.html`, { cwd: project.dist }).filter((file) =>
      /demonstration|démonstration/i.test(htmlOf(`/${file}`)),
    );
    expect(naming).toEqual([]);
  }
  for (const file of globSync('{sitemap.xml,**/atom.xml}', { cwd: project.dist }))
    expect(readFileSync(join(project.dist, file), 'utf8')).not.toMatch(/demonstration/i);
});

test('what was decided is listed, stale first, and counted clause by clause', async () => {
  const { page, problems, close } = await opened('/validations/', 360);
  const supplier = page.locator('section[aria-labelledby="saas"]');
  const text = (await supplier.innerText()).replace(/\s+/g, ' ');
  expect(text).toContain('2 of 22 rules signed off, 0 of');
  expect((await supplier.locator('ul').first().locator('li').allInnerTexts()).map((line) => line.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/Validation out of date/),
    expect.stringMatching(/Validated by a test, 31 January 2026/),
    expect.stringMatching(/Validated by a test, 31 January 2026/),
  ]);
  await supplier.locator('summary').click();
  expect((await supplier.locator('tr', { hasText: '3.4' }).first().innerText()).replace(/\s+/g, ' ')).toMatch(/1 \/ \d/);
  expect(await page.locator('section[aria-labelledby="infogerance"]').innerText()).toContain('Rien n’est encore enregistré.');
  expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  expect([...(await violationsOn(page)), ...problems]).toEqual([]);
  await close();
});

test('a decision stands where its rule and its reading do: on their pages, in the text, on the page of the clause', () => {
  expect(textOf('/saas/regles/serviceCredit/')).toContain('Validated by a test, 31 January 2026');
  expect(textOf('/saas/clauses/3.4/')).toContain('1 of ');
  for (const path of ['/saas/regles/storageCharge/', '/saas/', '/lectures/'])
    expect(textOf(path).replace(/\s+/g, ' ')).toMatch(/a test, 29 January 2026.*Made up\./);
  expect(textOf('/infogerance/clauses/5.1/')).not.toMatch(/validées?\b/);
});
