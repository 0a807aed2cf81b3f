/** A contract whose words are HTML, scripts and odd Unicode, built into a site: the words stay words. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '../../../compiler/model/report/manifest.ts';
import { openSite, type Site, visit } from '../reader/browser.ts';

const hostile = [
  '<script>document.title = "pris"</script>',
  '</p></section><img src=x onerror="document.title=\'pris\'"><h1 id="contenu">',
  '"><svg onload=alert(1)> &lt;b&gt; &amp;amp; &#x27; {{1+1}}',
  'renversé \u202e txet \u202c, liant \u200d, invisible \u200b, combiné e\u0301\u0323\u0302, 👩‍⚖️, 𝕮𝖔𝖓𝖙𝖗𝖆𝖙, \ufeff fin',
  ']]> <!-- --> <style>body{display:none}</style> javascript:alert(1)',
];
const folder = mkdtempSync(join(tmpdir(), 'clausier-'));
const [generated, dist] = [join(folder, 'generated'), join(folder, 'dist')];
let site: Site;

beforeAll(async () => {
  for (const contract of ['alteo', 'telenet']) writeContract(contract);
  cpSync('generated/diagnostics.json', join(generated, 'diagnostics.json'));
  run(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', dist]);
  run(['site/search-index.mjs', dist]);
  site = await openSite(dist);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(command: string[]): void {
  const env = { ...process.env, CLAUSIER_GENERATED: generated, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  const { status, stderr } = spawnSync(process.execPath, command, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** The real contract with its first rule alone, one clause with hostile words for each, one norm and one term with the same. */
function writeContract(contract: string): void {
  cpSync(join('generated', contract), join(generated, contract), { recursive: true });
  mkdirSync(join(generated, contract), { recursive: true });
  const file = join(generated, contract, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const clause = {
    ...manifest.clauses[0]!,
    cells: undefined,
    marks: [],
    bold: [],
    rules: [],
    readings: [],
    terms: [],
    references: [],
    referredFrom: [],
    waivers: [],
  };
  const heading = {
    ...clause,
    id: '1',
    kind: 'section' as const,
    number: '1',
    parent: undefined,
    level: 1,
    norms: [],
    text: `1. ${hostile[0]}`,
  };
  const paragraphs = hostile.map((text, at) => ({
    ...clause,
    id: `1/p${at + 1}`,
    kind: 'paragraph' as const,
    number: undefined,
    parent: '1',
    level: undefined,
    norms: [],
    text,
  }));
  const norm = { ...manifest.norms[0]!, clause: '1/p1', quote: hostile[0]!, action: hostile[1]!, when: [hostile[2]!], start: 0, end: 8 };
  const [first] = manifest.rules;
  const rule = {
    ...first!,
    title: hostile[0]!,
    question: hostile[1]!,
    note: hostile[4]!,
    outputLabel: hostile[2]!,
    clauses: ['1/p1'],
    constants: [],
    inputs: first!.inputs.map((input) => ({ ...input, label: hostile[2]!, note: hostile[3]! })),
  };
  const words = { title: hostile[1]!, clauses: [heading, ...paragraphs], norms: [norm] };
  const none = {
    constants: [],
    terms: [],
    outside: [],
    choices: [],
    ambiguities: [],
    rules: [rule],
    matrices: [],
    tariffs: [],
    coverage: { quantities: [], sentences: [] },
  };
  writeFileSync(file, JSON.stringify({ ...manifest, ...none, ...words }));
  const cases = join(generated, contract, 'cases.json');
  const examples = JSON.parse(readFileSync(cases, 'utf8')) as { rule: string }[];
  writeFileSync(cases, JSON.stringify(examples.map((example) => ({ ...example, note: hostile[0]! }))));
}

test.each(['/alteo/', '/alteo/clauses/1/', '/', '/recherche/', '/alteo/regles/supportLevel/', '/regles/', '/comparer/', '/couverture/'])(
  '%s shows hostile words as words',
  async (path) => {
    const { page, problems, close } = await visit(site, path);
    expect(await page.title()).not.toBe('pris');
    expect(await page.locator('main :is(script:not([src]), img, style, svg[onload])').count()).toBe(0);
    expect(await page.locator('[id="contenu"]').count()).toBe(1);
    expect(problems).toEqual([]);
    await close();
  },
);

test('each hostile paragraph reads exactly as it is written', async () => {
  const { page, close } = await visit(site, '/alteo/');
  for (const [at, text] of hostile.entries()) {
    const shown = await page.locator(`[id="1/p${at + 1}"]`).textContent();
    expect(shown).toBe(`${at + 1}${text}`);
  }
  await close();
});

test('hostile words are found and shown as words', async () => {
  const { page, problems, close } = await visit(site, '/recherche/?q=document&kind=clause');
  await page.locator('[data-found] a').first().waitFor();
  const shown = await page.locator('[data-found] a').allTextContents();
  expect(shown.some((text) => text.includes('<script>document.title'))).toBe(true);
  expect(await page.title()).not.toBe('pris');
  expect(problems).toEqual([]);
  await close();
});
