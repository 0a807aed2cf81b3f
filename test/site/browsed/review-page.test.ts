/** The review page of an ingested document, as a person works through it in a browser: keyboard, copies, themes, narrow screens, print. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disk } from '../../../compiler/cli/host/disk.ts';
import type { Io } from '../../../compiler/cli/host/io.ts';
import { run } from '../../../compiler/cli.ts';
import { fixture } from '../../impact/editions.ts';
import { line, tinyPdf } from '../../witness/tiny-pdf.ts';
import { violationsOn } from '../reader/axe.ts';
import { lendPage } from '../reader/lent-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'clausier-review-'));
const said: string[] = [];
const io: Io = { ...disk, cwd: folder, color: false, stdout: () => {}, stderr: (text) => void said.push(text) };
const page = join(folder, 'review.html');

beforeAll(async () => {
  copyFileSync(fixture('pdf/telenet-2col.pdf'), join(folder, 'telenet.pdf'));
  expect(await run(['ingest', 'telenet.pdf', '-o', 'contract.md', '--review', 'review.html'], io), said.join('')).toBe(0);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Seen = { readonly shown: Page; readonly problems: string[]; readonly close: () => Promise<void> };

async function open(options: { width?: number; colorScheme?: 'light' | 'dark'; file?: string } = {}): Promise<Seen> {
  const { width = 1440, colorScheme = 'light', file = page } = options;
  const { page: shown, release } = await lendPage({ viewport: { width, height: 900 }, colorScheme });
  const problems: string[] = [];
  shown.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  shown.on('pageerror', (error) => problems.push(error.message));
  shown.on('request', (request) => !/^(?:file|data):/.test(request.url()) && problems.push(request.url()));
  await shown.goto(`file://${file}`);
  return { shown, problems, close: release };
}

describe('the review page of a PDF', () => {
  test('has the picture of each page with a finding, each finding on it, and asks the network for nothing', async () => {
    const { shown, problems, close } = await open();
    const count = await shown.locator('.finding').count();
    expect(count).toBeGreaterThan(2);
    expect(await shown.locator('.sheet image').count()).toBe(await shown.locator('.place').count());
    expect(await shown.locator('.sheet rect').count()).toBe(count);
    expect(await shown.evaluate('document.querySelector(".sheet image").getBoundingClientRect().height')).toBeGreaterThan(300);
    expect(problems).toEqual([]);
    await close();
  });

  test('is walked by keyboard alone: skip link, next, done, previous; what is done is kept', async () => {
    const { shown, close } = await open();
    const here = (): Promise<string> => shown.evaluate('document.activeElement.id || document.activeElement.className');
    await shown.keyboard.press('Tab');
    expect(await here()).toBe('skip');
    await shown.keyboard.press('Enter');
    expect(await here()).toBe('finding-1');
    await shown.keyboard.press('n');
    expect(await here()).toBe('finding-2');
    expect(await shown.locator('rect.here').getAttribute('data-of')).toBe('finding-2');
    await shown.keyboard.press('x');
    expect(await shown.locator('#finding-2 [data-act=done]').getAttribute('aria-pressed')).toBe('true');
    expect(await shown.locator('#count').textContent()).toMatch(/, 1 traité/);
    await shown.keyboard.press('p');
    expect(await here()).toBe('finding-1');
    expect(await shown.evaluate('document.querySelectorAll(".finding[tabindex=\\"0\\"]").length')).toBe(1);
    expect(await shown.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await shown.reload();
    expect(await shown.locator('.finding[data-done]').count()).toBe(1);
    await close();
  });

  test('copies the line of a finding, or selects it where the browser refuses', async () => {
    const { shown, close } = await open();
    await shown.evaluate('Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject() } })');
    await shown.locator('#finding-1 [data-act=copy]').click();
    await expect.poll(() => shown.locator('#said').textContent()).toMatch(/sélectionnée/);
    expect(await shown.evaluate('getSelection().toString()')).toBe(await shown.locator('#finding-1 .line').textContent());
    await close();
  });

  test.each(['light', 'dark'] as const)(
    'has no barrier and no sideways scroll (%s)',
    async (colorScheme) => {
      for (const width of [320, 360, 1440]) {
        const { shown, close } = await open({ width, colorScheme });
        expect(await shown.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        expect(await violationsOn(shown)).toEqual([]);
        await close();
      }
    },
    60_000,
  );

  test('prints its findings and pictures without its buttons', async () => {
    const { shown, close } = await open();
    await shown.emulateMedia({ media: 'print' });
    expect(await shown.locator('.buttons').first().isVisible()).toBe(false);
    expect(await shown.locator('.sheet image').first().isVisible()).toBe(true);
    await close();
  });
});

test('what the witness doubts stands in its place, and the line under it is the decision that check asks for', async () => {
  mkdirSync(join(folder, 'contracts'));
  const seen = ['Le prix mensuel du service est de 485 euros.', 'Le contrat dure douze mois.'].map((words, at) =>
    line(words, 20, 250 - 20 * at),
  );
  writeFileSync(join(folder, 'piege.pdf'), tinyPdf([[...seen, `1 g ${line('La remise est de 50 euros.', 20, 150)} 0 g`].join('\n')]));
  expect(await run(['add', 'piege.pdf', '--review', 'piege.html'], io), said.join('')).toBe(0);
  const told = async (): Promise<string> => {
    const out: string[] = [];
    await run(['check', 'piege'], { ...io, stdout: (text) => void out.push(text), stderr: (text) => void out.push(text) });
    return out.join('');
  };
  expect(await told()).toContain('check/doubt');
  const { shown, problems, close } = await open({ file: join(folder, 'piege.html') });
  const doubt = shown.locator('.finding', { hasText: 'La remise est de 50 euros.' });
  expect(await doubt.locator('h3').textContent()).toBe('mots sans encre');
  expect(await shown.locator(`rect[data-of=${await doubt.getAttribute('id')}]`).count()).toBe(1);
  const decision = await doubt.locator('.line').textContent();
  expect([problems, await violationsOn(shown)]).toEqual([[], []]);
  await close();
  const contract = join(folder, 'contracts/piege/contract.md');
  writeFileSync(contract, readFileSync(contract, 'utf8').replace('furniture:', `doubts:\n${decision}\nfurniture:`));
  expect(await told()).not.toMatch(/check\/(?:idle-)?doubt/);
}, 60_000);

test('a text in English has its page in English, with words and no picture, and what it says is no markup', async () => {
  writeFileSync(
    join(folder, 'terms.txt'),
    `${'Page head\n\nThe Customer shall pay <script>alert(1)</script> & "more" on each page.\n\n\f'.repeat(4)}\n`,
  );
  expect(await run(['ingest', 'terms.txt', '--language', 'en', '--review', 'terms.html'], io), said.join('')).toBe(0);
  const { shown, problems, close } = await open({ file: join(folder, 'terms.html') });
  expect(await shown.locator('html').getAttribute('lang')).toBe('en');
  expect(await shown.locator('h1').textContent()).toBe('To review: terms.txt');
  expect(await shown.locator('.sheet image').count()).toBe(0);
  expect([problems, await violationsOn(shown)]).toEqual([[], []]);
  await close();
});

describe('a file that is there', () => {
  test('is replaced where it is a review page, and by force alone where it is anything else', async () => {
    const ask = (...more: string[]): Promise<number> => run(['ingest', 'terms.txt', '--review', 'other.html', ...more], io);
    writeFileSync(join(folder, 'other.html'), '<p>mine</p>');
    expect(await ask()).toBe(2);
    expect(said.at(-1)).toContain('other.html is no review page');
    expect(readFileSync(join(folder, 'other.html'), 'utf8')).toBe('<p>mine</p>');
    expect(await ask('--force')).toBe(0);
    expect(await ask()).toBe(0);
  }, 60_000);

  test.each([
    ['terms.txt', 'is the original itself'],
    ['review.txt', 'expected a page such as review.html'],
  ])('%s is refused', async (output, message) => {
    expect(await run(['ingest', 'terms.txt', '--review', output], io)).toBe(2);
    expect(said.at(-1)).toContain(message);
  });
});
