import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site, visit } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('a printed contract is its text, paged, without notes, marks or navigation', async () => {
  const { page, close } = await visit(site, '/alteo/', { colorScheme: 'dark' });
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true })) }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, at) => textOf(pdf, at + 1)));
  const text = pages.join('\n').replace(/\s+/g, ' ');
  expect(text).toContain('le Client peut demander à Alteo, via un ticket');
  for (const absent of ['fait tourner', 'À TRANCHER', 'Sommaire', 'Texte seul', 'Rechercher', 'Comprendre'])
    expect(text).not.toContain(absent);
  expect(pages[0]).toMatch(new RegExp(`1 / ${pdf.numPages}`));
  await close();
});

async function textOf(pdf: Awaited<ReturnType<typeof getDocument>['promise']>, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}
