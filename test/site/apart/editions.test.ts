/** The editions page with a second edition: a site built apart from the synthetic one, which the real site never shows. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { impactOf } from '../../../compiler/impact/impact.ts';
import { clauseWords } from '../../../compiler/manifest/clauses.ts';
import { contractProgram, next, syntheticText } from '../../impact/editions.ts';
import { elementsOf, named, wrongInFeed } from '../reader/atom.ts';
import { violationsOn } from '../reader/axe.ts';
import { openSite, type Site, visit } from '../reader/browser.ts';
import { sideways } from '../reader/laid-out.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'clausier-editions-'));
const [generated, dist] = [join(folder, 'generated'), join(folder, 'dist')];
let site: Site;

beforeAll(async () => {
  cpSync(join(root, 'generated'), generated, { recursive: true });
  for (const id of ['alteo', 'telenet']) {
    const edition = { ...next(syntheticText(id)), edition: 'synthétique' };
    writeFileSync(join(generated, id, 'editions.json'), JSON.stringify([impactOf(contractProgram(id), edition)]));
    const clauses = edition.clauses.map(clauseWords);
    writeFileSync(
      join(generated, id, 'edition-texts.json'),
      JSON.stringify([
        { edition: 'synthétique', date: '2026-03-02', title: 'Conditions', file: edition.file, isDemonstration: false, clauses },
      ]),
    );
  }
  const env = { ...process.env, CLAUSIER_GENERATED: generated, SITE_URL: 'https://example.org', ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', dist], {
    cwd: root,
    env,
  });
  if (status !== 0) throw new Error(String(stderr));
  site = await openSite(dist);
});

afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the real site knows one edition and shows no synthetic one', () => {
  for (const id of ['alteo', 'telenet']) {
    expect(existsSync(join(root, 'generated', id, 'editions.json'))).toBe(false);
    if (existsSync(join(root, 'dist', id))) {
      const page = readFileSync(join(root, 'dist', id, 'editions/index.html'), 'utf8');
      expect(page).toContain('Une seule édition connue.');
      expect(page).not.toContain('synthétique');
    }
  }
});

describe('a second edition', () => {
  test('is shown as a redline, with what each change touches', async () => {
    const { page, problems, close } = await visit(site, '/alteo/editions/');
    const shown = await page.locator('article.change', { hasText: 'taux de disponibilité de ses services' }).innerText();
    expect(shown).toContain('99,9 % → 99,5 %'.replaceAll(' %', '\u00a0%'));
    expect(shown).toContain('Temps maximum de panne');
    expect(await page.locator('.redline del', { hasText: '99,9%' }).count()).toBe(2);
    expect(await page.locator('.redline ins', { hasText: '99,5%' }).count()).toBe(2);
    expect(await page.locator('h3').allInnerTexts()).toEqual([
      'Ce qui touche une règle, une norme ou une lecture',
      'Ce qui ne touche rien',
    ]);
    expect(problems).toEqual([]);
    await close();
  });

  test('says what is struck and what is new to those who do not see it', async () => {
    const { page, close } = await visit(site, '/alteo/editions/');
    expect(await page.locator('.redline del').first().textContent()).toMatch(/^retiré/);
    expect(await page.locator('.redline ins').first().textContent()).toMatch(/^ajouté/);
    await close();
  });

  test('gives each changed answer before and after', async () => {
    const { page, close } = await visit(site, '/telenet/editions/');
    const change = page.locator('article.change', { hasText: 'Migrations de sites web internes' });
    await change.locator('summary').click();
    expect(await change.locator('tbody td').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('12')]));
    await close();
  });

  test('is named on the page of a clause that it changes, and of one that it leaves', async () => {
    const changed = await visit(site, '/telenet/clauses/3.1.5/');
    expect(await changed.page.locator('section[aria-labelledby="editions"]').innerText()).toContain('reformulée');
    await changed.close();
    const same = await visit(site, '/telenet/clauses/3.1.4/');
    expect(await same.page.locator('section[aria-labelledby="editions"]').innerText()).toContain('inchangée');
    await same.close();
  });

  test('has its words at an address of its own, as the edition that is reproduced has', async () => {
    const { page, problems, close } = await visit(site, '/alteo/editions/synthetique/#5.1/p2');
    expect(await page.locator('[id="5.1/p2"]').innerText()).toContain('99,5%');
    expect(await page.locator('main').innerText()).toContain('Le site lit et calcule une autre édition\u00a0: sans date.');
    await page.goto(`${site.origin}/alteo/editions/sans-date/#5.1/p2`);
    expect(await page.locator('[id="5.1/p2"]').innerText()).toContain('99,9%');
    expect(await page.locator('.value, .term, .gloss').count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  test.each(['alteo', 'telenet'])('is told in the feed of %s, which is one of Atom, once its day is known', (contract) => {
    const feed = readFileSync(join(dist, contract, 'editions/atom.xml'), 'utf8');
    expect(wrongInFeed(feed)).toEqual([]);
    const days = named(elementsOf(feed), 'entry').map((entry) => named(entry, 'updated')[0]?.text);
    expect(days).toEqual(contract === 'telenet' ? ['2026-03-02T00:00:00Z', '2022-10-01T00:00:00Z'] : ['2026-03-02T00:00:00Z']);
  });

  test('is cited with its own name and address', async () => {
    const { page, close } = await visit(site, '/alteo/editions/synthetique/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('[id="5.1/p2"]').hover();
    await page.getByRole('button', { name: 'Copier la citation' }).click();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /99,5%.*édition synthétique, clause 5\.1, alinéa\s2, .*\/alteo\/editions\/synthetique\/#5\.1\/p2\)$/,
    );
    await close();
  });

  test.each(['light', 'dark'] as const)('has no barrier, and no sideways scroll on a phone (%s)', async (colorScheme) => {
    for (const viewport of [
      { width: 360, height: 800 },
      { width: 1440, height: 900 },
    ]) {
      for (const path of ['/telenet/editions/', '/telenet/editions/2022-10/']) {
        const { page, close } = await visit(site, path, { colorScheme, viewport });
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
        expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
        expect(await violationsOn(page)).toEqual([]);
        await close();
      }
    }
  });
});
