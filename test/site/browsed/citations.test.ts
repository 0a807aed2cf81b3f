/** A paragraph cited and a contract copied, as a lawyer takes them into a note: in Chromium, on the clipboard. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileOf, openSite, type Site, type Visit, visit } from '../reader/browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const opened = (path: string): Promise<Visit> => visit(site, path, { permissions: ['clipboard-read', 'clipboard-write'] });
const copied = (page: Page): Promise<string> => page.evaluate('navigator.clipboard.readText()') as Promise<string>;
const citing = (page: Page) => page.getByRole('button', { name: 'Copier la citation' });
const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('a citation is the words, the contract, the edition, the place and an address that holds for the edition', async () => {
  const { page, problems, close } = await opened('/alteo/clauses/5.1/');
  await page.locator('[id="5.1/p2"]').hover();
  await citing(page).click();
  const text = spaces(await copied(page));
  const words = /^« (.*) » \(Alteo, Conditions particulières [^()]*, édition sans date, clause 5\.1, alinéa 2, (\S+)\)$/.exec(text);
  expect(words?.[1]).toMatch(/^Alteo s’engage à .*99,9%/);
  expect(readFileSync('contracts/alteo/original.txt', 'utf8').replace(/\s+/g, ' ')).toContain(words?.[1]);
  expect(words?.[2]).toBe(`${site.origin}/alteo/editions/sans-date/#5.1/p2`);
  expect(readFileSync(fileOf('/alteo/editions/sans-date/') ?? '', 'utf8')).toContain('id="5.1/p2"');
  expect(problems).toEqual([]);
  await close();
});

test('by keyboard, the button comes after the permalink of its paragraph, and says what it did', async () => {
  const { page, close } = await opened('/alteo/');
  await page.locator('[id="5.1/p2"] > .pn').focus();
  await citing(page).waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.closest(".para").id')).toBe('5.1/p2');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Citation copiée' }).waitFor();
  expect(spaces(await copied(page))).toContain('clause 5.1, alinéa 2');
  await close();
});

test('words that are selected are cited alone, and the number that the contract prints is the place', async () => {
  const { page, close } = await opened('/telenet/clauses/3.1.5/');
  const paragraph = page.locator('[id="3.1.5"].para');
  await paragraph.hover();
  await page.evaluate(`(() => {
    const walker = document.createTreeWalker(document.getElementById('3.1.5'), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.data.indexOf('Telenet conserve');
      if (at < 0) continue;
      getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 'Telenet conserve'.length);
      return;
    }
  })()`);
  await citing(page).click();
  expect(spaces(await copied(page))).toMatch(/^« Telenet conserve » \(Telenet, .*, édition 2022\/10, clause 3\.1\.5, /);
  await page.evaluate('getSelection().removeAllRanges()');
  await page.locator('h1').hover();
  await paragraph.hover();
  await page.waitForTimeout(2100);
  await citing(page).click();
  expect(spaces(await copied(page))).toMatch(/^« Telenet conserve des sauvegardes/);
  await close();
});

test('a row of a table is cited with its cells', async () => {
  const { page, close } = await opened('/telenet/clauses/7.6/');
  await page.locator('[id="7.6/table/row-2"]').hover();
  await citing(page).click();
  expect(spaces(await copied(page))).toMatch(/^« Express \| 4 heures ouvrables » \(Telenet, /);
  await close();
});

test('what is copied out of the reading view is the words of the contract, a line for each block', async () => {
  const { page, close } = await opened('/alteo/');
  await page.evaluate(`(() => {
    const [first, last] = ['5.1', '5.1/p3'].map((id) => document.getElementById(id));
    getSelection().setBaseAndExtent(first, 0, last, last.childNodes.length);
  })()`);
  await page.keyboard.press('ControlOrMeta+c');
  const lines = (await copied(page)).split('\n');
  const original = readFileSync('contracts/alteo/original.txt', 'utf8').replace(/\s+/g, ' ');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^5\.1/);
  for (const line of lines.slice(1)) expect(original).toContain(line);
  await close();
});

test('a note is copied as it stands', async () => {
  const { page, close } = await opened('/alteo/');
  const note = page.locator('.gloss').first();
  await page.evaluate('getSelection().selectAllChildren(document.querySelector(".gloss"))');
  await page.keyboard.press('ControlOrMeta+c');
  expect((await copied(page)).length).toBeGreaterThan(0);
  expect((await note.innerText()).replace(/\s+/g, '')).toContain((await copied(page)).replace(/\s+/g, '').slice(0, 20));
  await close();
});
