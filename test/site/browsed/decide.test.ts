/** A reader decides: a position is taken, moves figures on other pages, is shared, exported and read back by the command; a case becomes a sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { disk } from '../../../compiler/cli/host/disk.ts';
import { run } from '../../../compiler/cli.ts';
import { openSite, type Site, visit } from '../reader/browser.ts';
import { printed } from '../reader/printed.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const penalty = '/alteo/regles/availabilityPenalty/';
const dossier = '#alteo-trancheCounting';
const verdict = async (page: Page): Promise<string> => (await page.locator('[data-verdict]').innerText()).replace(/\s/g, ' ');
const ready = (page: Page) => page.locator('form[data-ready]').waitFor();

async function take(page: Page, option: string): Promise<void> {
  await page.goto(`${site.origin}/lectures/${dossier}`);
  const file = page.locator(dossier);
  await file.locator('summary').click();
  await file.locator(`input[value="${option}"]`).check();
  await file.locator('[name="why"]').fill('L’usage des parties.');
  await file.locator('[name="by"]').fill('juriste');
  await file.locator('form[data-decide] button[type="submit"]').click();
}

test('a position taken on the readings page holds on the rule’s page, the home page and after a reload, and can be withdrawn', async () => {
  const { page, problems, close } = await visit(site, penalty);
  await ready(page);
  const before = await verdict(page);
  await take(page, 'started');
  const mark = page.locator(`${dossier} [data-position^="alteo/trancheCounting/started/"]`);
  expect(await mark.first().innerText()).toBe('votre lecture');
  expect(await page.locator('[data-decisions="alteo"] [data-counted]').textContent()).toMatch(/^Positions prises\s: 1 sur \d+/);
  await page.goto(site.origin + penalty);
  await ready(page);
  const after = await verdict(page);
  expect(after).not.toBe(before);
  expect(await page.locator('input[name="lecture-trancheCounting"][value="started"]').isChecked()).toBe(true);
  expect(await page.locator('.choices [data-position^="alteo/trancheCounting/started/"]').innerText()).toBe('votre lecture');
  await page.goto(`${site.origin}/lectures/${dossier}`);
  await page.locator(`${dossier} summary`).click();
  await page.locator(`${dossier} [data-drop]`).click();
  expect(await mark.first().innerText()).toBe('');
  await page.goto(site.origin + penalty);
  await ready(page);
  expect(await verdict(page)).toBe(before);
  expect(problems).toEqual([]);
  await close();
});

test('an address that says a case is exact: no position of the reader changes it', async () => {
  const { page, close } = await visit(site, penalty);
  await ready(page);
  await page.locator('input[type="radio"][name="lecture-trancheCounting"]').nth(0).check();
  await page.locator('[data-part]').first().fill('200');
  await page.waitForURL('**?*');
  const [address, answer] = [page.url(), await verdict(page)];
  await take(page, 'started');
  await page.goto(address);
  await ready(page);
  expect(await verdict(page)).toBe(answer);
  await close();
});

test('ready positions are taken whole, exported, and recorded by the command', async () => {
  const { page, problems, close } = await visit(site, '/lectures/');
  const tools = page.locator('form[data-decisions="alteo"]');
  await tools.locator('[data-ready]').nth(1).click();
  expect(await tools.locator('[data-missing]').isVisible()).toBe(true);
  await tools.locator('[name="by"]').fill('juriste');
  await tools.locator('[data-ready]').nth(1).click();
  const download = page.waitForEvent('download');
  await tools.locator('[data-export]').click();
  const text = readFileSync((await (await download).path()) ?? '', 'utf8');
  const { positions } = parse(text) as { positions: { choice: string; option: string; by: string }[] };
  expect(positions.find(({ choice }) => choice === 'trancheCounting')).toMatchObject({ option: 'started', by: 'juriste' });
  expect(await recorded(text)).toEqual([0, positions.length]);
  expect(problems).toEqual([]);
  await close();
});

/** What `review alteo --import` makes of an export: its exit code, and how many positions it would write. */
async function recorded(text: string): Promise<readonly [number, number]> {
  const written: string[] = [];
  const io = {
    ...disk,
    cwd: join(import.meta.dirname, '../../..'),
    readText: (path: string) => (path === 'export.yaml' ? text : disk.readText(path)),
    write: (files: readonly { readonly text: string | Uint8Array }[]) => {
      for (const file of files) written.push(String(file.text));
    },
    stdout: () => {},
    stderr: () => {},
  };
  const code = await run(['review', 'alteo', '--import', 'export.yaml'], io);
  return [code, written.join('').match(/choice:/g)?.length ?? 0];
}

test('a shared address proposes positions, which are taken over by a click', async () => {
  const { page, close } = await visit(site, '/lectures/?positions=alteo.trancheCounting.started,alteo.nothing.x,alteo.trancheCounting.x');
  const notice = page.locator('[data-proposal]');
  expect(await notice.innerText()).toContain('1.');
  const mark = page.locator(`${dossier} [data-position^="alteo/trancheCounting/started/"]`).first();
  expect(await mark.innerText()).toBe('');
  await notice.locator('button').click();
  expect([(await mark.innerText()) === 'votre lecture', await notice.isVisible(), new URL(page.url()).search]).toEqual([true, false, '']);
  await close();
});

test('a rule’s page says what the readings put at stake, and follows the case', async () => {
  const { page, close } = await visit(site, penalty);
  await ready(page);
  expect((await page.locator('[data-stake]').innerText()).replace(/\s/g, ' ')).toMatch(/^Selon les lectures : de .+ à .+ €\.$/);
  expect(await page.locator('[data-moves="trancheCounting"]').isVisible()).toBe(true);
  await page.locator('[data-part]').first().fill('0');
  expect(await page.locator('[data-stake]').innerText()).toBe('Aucune lecture ne déplace ce résultat.');
  expect(await page.locator('[data-moves="trancheCounting"]').isVisible()).toBe(false);
  await close();
});

test('a sign-off stays in the browser and leaves it with the export', async () => {
  const { page, problems, close } = await visit(site, penalty);
  await page.locator('details:has(form[data-sign]) summary').click();
  await page.locator('form[data-sign] [name="by"]').fill('juriste');
  await page.locator('form[data-sign] button[type="submit"]').click();
  await page.locator('[data-signed]', { hasText: 'validée dans ce navigateur' }).waitFor();
  await page.goto(`${site.origin}/lectures/`);
  const download = page.waitForEvent('download');
  await page.locator('form[data-decisions="alteo"] [data-export]').click();
  const { reviews } = parse(readFileSync((await (await download).path()) ?? '', 'utf8'));
  expect(reviews).toMatchObject([{ rule: 'availabilityPenalty', by: 'juriste' }]);
  expect(problems).toEqual([]);
  await close();
});

test('what is signed before the scripts are there is kept once they are', async () => {
  const { page, problems, close } = await visit(site, '/');
  await page.route('**/*.js', (route) => void setTimeout(() => route.continue(), 400));
  await page.goto(site.origin + penalty, { waitUntil: 'load' });
  await page.locator('details:has(form[data-sign]) summary').click();
  await page.locator('form[data-sign] [name="by"]').fill('juriste');
  await page.locator('form[data-sign] button[type="submit"]').click();
  await expect.poll(() => page.locator('[data-signed]').innerText()).toContain('validée dans ce navigateur');
  expect(await page.locator('form[data-sign] [name="by"]').inputValue()).toBe('juriste');
  expect([page.url(), problems]).toEqual([site.origin + penalty, []]);
  await close();
});

test('a case sheet says question, case, answer, readings, words, edition, digest and address, alone on the printed page', async () => {
  const { page, problems, close } = await visit(site, penalty);
  await ready(page);
  const answer = await verdict(page);
  await page.locator('[data-sheet-open]').click();
  await page.locator('dialog[data-sheet][open]').waitFor();
  const sheet = (await page.locator('[data-sheet-body]').innerText()).replace(/\s+/g, ' ');
  for (const part of ['Fiche de cas', 'Le cas', answer, 'par tranches de', 'Empreinte de la règle', page.url()])
    expect(sheet).toContain(part);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main > .page-head').isVisible()).toBe(false);
  expect(await page.locator('[data-sheet-body]').isVisible()).toBe(true);
  expect(await page.locator('[data-sheet-print]').isVisible()).toBe(false);
  expect(problems).toEqual([]);
  await close();
});

test('the PDF of a case sheet is its text, on one page, and nothing of the page behind it', async () => {
  const { page, close } = await visit(site, penalty);
  await ready(page);
  await page.locator('[data-part]').first().fill('200');
  const answer = await verdict(page);
  await page.locator('[data-sheet-open]').click();
  await page.locator('dialog[data-sheet][open]').waitFor();
  const address = page.url();
  const [text = '', ...more] = await printed(page);
  expect(more).toEqual([]);
  const plain = (words: string): string => words.replace(/\s+/g, '');
  for (const part of ['Fiche de cas', 'Quelle pénalité', '200 €', answer, 'Tranches entamées', 'par tranches de', 'sans date', address])
    expect(plain(text)).toContain(plain(part));
  expect(text).toMatch(/[0-9a-f]{12}/);
  for (const absent of ['Votre cas', 'Copier le lien', 'Rechercher', 'Table de décision', 'Exemples vérifiés'])
    expect(text).not.toContain(absent);
  await close();
});
