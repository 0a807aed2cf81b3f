/** A stranger's own project as a site: with three contracts, one in another language, and with one alone. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestModel } from '../../../compiler/model/report/manifest.ts';
import { answersIn } from '../../../site/data/topic/situations.ts';
import { english } from '../../../site/strings/english.ts';
import { french } from '../../../site/strings/french.ts';
import { sampleFiles } from '../../cli/sample-files.ts';
import { violationsOn } from '../reader/axe.ts';
import { fileOf, openSite, type Site, visit } from '../reader/browser.ts';
import { sideways } from '../reader/laid-out.ts';
import { built, type ProjectApart, projectApart } from './project-apart.ts';

const filesOf = (language: string): Record<string, string> =>
  Object.fromEntries(sampleFiles(language).map(({ path, text }) => [path, text]));

/** A contract that has prices, in money. */
const prices = `# Annexe 1

| [Web](id:web) | Normal | Urgent |
|---|---|---|
| Conseil | 90 € | 120 € |
| Migration | 80 € | 100 € |

\`\`\`yaml tariff
id: prices
table: annexe-1/web
columns: { Normal: normal, Urgent: urgent }
rows: { Conseil: advice, Migration: migration }
\`\`\`

\`\`\`yaml rule
id: hourlyPrice
title: Prix de l'heure
question: Quel est le prix d'une heure ?
kind: tariff
clauses: [annexe-1]
inputs:
  work: { type: enum, rowsOf: prices, label: Travail }
output:
  type: record
  label: Prix
  fields:
    normal: { type: money, label: Normal }
    urgent: { type: money, label: Urgent }
tariff: prices
examples:
  - { given: { work: advice }, expect: { normal: "90.00 EUR", urgent: "120.00 EUR" }, note: la première ligne }
  - { given: { work: migration }, expect: { normal: "80.00 EUR", urgent: "100.00 EUR" }, note: la seconde ligne }
\`\`\`
`;

let alone: ProjectApart;
let three: ProjectApart;
let sites: Readonly<Record<'alone' | 'three', Site>>;

beforeAll(async () => {
  alone = built(projectApart(filesOf('en')));
  three = projectApart({ ...filesOf('en'), ...filesOf('fr'), 'tarifs.md': prices });
  expect(three.run('add', 'tarifs.md').stderr).toBe('');
  built(three);
  sites = { alone: await openSite(alone.dist), three: await openSite(three.dist) };
});
afterAll(async () => {
  for (const site of Object.values(sites ?? {})) await site.close();
  for (const project of [alone, three]) project?.remove();
});

const attribute = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );
const htmlOf = ({ dist }: ProjectApart, path: string): string => readFileSync(fileOf(path, dist) ?? path, 'utf8');
const pagesOf = ({ dist }: ProjectApart): string[] =>
  globSync('**/*.html', { cwd: dist }).map((file) => `/${file.replace(/index\.html$/, '')}`);

/** What a reader sees or hears of a page: its text and what stands for text. */
const readOn = (html: string): string =>
  [
    html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, '\n'),
    ...['aria-label', 'title', 'placeholder', 'alt', 'content'].flatMap((name) => attribute(html, name)),
  ].join('\n');

const textsOf = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : words !== null && typeof words === 'object' ? Object.values(words).flatMap(textsOf) : [];
/** What the interface says in French and not in English, single short words left out. */
const ownFrench = textsOf(french).filter((text) => text.length > 5 && !textsOf(english).includes(text) && !/^[a-z-]+$/.test(text));
const frenchIn = (text: string): string[] => [
  ...ownFrench.filter((words) => text.split('\n').some((line) => line.trim() === words)),
  ...(text.match(/[^\n]*\b(?:une|les|dans|avec|selon|règles?|articles? [0-9]|aucune?)\b[^\n]*/gi) ?? []),
];

describe.each(['alone', 'three'] as const)('%s', (which) => {
  const project = (): ProjectApart => ({ alone, three })[which];

  test('no link of any page is lost', () => {
    const lost = pagesOf(project()).flatMap((path) => {
      const html = htmlOf(project(), path);
      return ['href', 'src', 'action', 'data-address'].flatMap((name) =>
        attribute(html, name).flatMap((address) => {
          const url = new URL(address, `http://site${path}`);
          return url.host !== 'site' || fileOf(url.pathname, project().dist) ? [] : [`${path} → ${address}`];
        }),
      );
    });
    expect([...new Set(lost)]).toEqual([]);
  });

  test.each(['/', '/comparer/', '/tarifs/', '/responsabilites/', '/lectures/'])(
    '%s has no barrier, no script error and no sideways scroll on a narrow phone',
    async (path) => {
      const { page, problems, close } = await visit(sites[which], path, { viewport: { width: 320, height: 700 } });
      expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
      expect(await violationsOn(page)).toEqual([]);
      expect(problems).toEqual([]);
      await close();
    },
  );

  test('a rule’s page imports it from the project’s own package', () => {
    const text = readOn(htmlOf(project(), '/example/regles/billedTime/')).replace(/\n/g, '');
    expect(text).toMatch(/from\s*(?:&#39;|')demo\/example/);
    expect(text).not.toMatch(/from\s*(?:&#39;|')clausier\//);
  });
});

describe('one contract alone, in English', () => {
  test('speaks English on every page', () => {
    expect(pagesOf(alone).flatMap((path) => frenchIn(readOn(htmlOf(alone, path))).map((words) => `${path}: ${words}`))).toEqual([]);
    expect(
      pagesOf(alone).filter((path) => htmlOf(alone, path).includes('<html') && !htmlOf(alone, path).includes('<html lang="en"')),
    ).toEqual([]);
  });

  test('says where there is nothing to show', () => {
    expect(htmlOf(alone, '/comparer/')).toContain(english.comparison.alone);
    expect(htmlOf(alone, '/tarifs/')).toContain(english.tariffsPage.none);
    expect(htmlOf(alone, '/responsabilites/')).toContain(english.responsibilities.nothing);
    expect(htmlOf(alone, '/lectures/')).toContain(english.readingsPage.nothing);
  });
});

describe.each(['alone', 'three'] as const)('situations of %s', (which) => {
  test('are offered where a contract answers them, each with the contracts that do and no other', () => {
    const project = { alone, three }[which];
    const manifests = globSync('generated/*/manifest.json', { cwd: project.path }).map((file) =>
      manifestModel.parse(JSON.parse(readFileSync(join(project.path, file), 'utf8'))),
    );
    const offered = attribute(htmlOf(project, '/'), 'href').flatMap((href) => /^\/situations\/(\w+)\/$/.exec(href)?.slice(1) ?? []);
    for (const { id } of french.situations) {
      const answering = manifests.filter((manifest) => answersIn(manifest, id)).map(({ contract }) => contract);
      expect([id, offered.includes(id)]).toEqual([id, answering.length > 0]);
      expect([id, fileOf(`/situations/${id}/`, project.dist) !== undefined]).toEqual([id, answering.length > 0]);
      if (answering.length === 0) continue;
      const headed = attribute(htmlOf(project, `/situations/${id}/`), 'id').filter((each) =>
        manifests.some(({ contract }) => contract === each),
      );
      expect(headed.toSorted()).toEqual(answering.toSorted());
    }
    expect(offered.length).toBeLessThan(french.situations.length);
  });
});

describe('three contracts', () => {
  test('stand all on the home page, with their questions', () => {
    const home = htmlOf(three, '/');
    for (const [contract, rule] of [
      ['exemple', 'billedTime'],
      ['example', 'billedTime'],
      ['tarifs', 'hourlyPrice'],
    ]) {
      expect(attribute(home, 'href')).toContain(`/${contract}/`);
      expect(attribute(home, 'href')).toContain(`/${contract}/regles/${rule}/`);
    }
  });

  test('keep a contract’s own pages in its language', () => {
    const english = pagesOf(three).filter((path) => path.startsWith('/example/'));
    expect(english.length).toBeGreaterThan(4);
    expect(english.flatMap((path) => frenchIn(readOn(htmlOf(three, path))).map((words) => `${path}: ${words}`))).toEqual([]);
    expect(frenchIn(readOn(htmlOf(three, '/exemple/')))).not.toEqual([]);
  });

  test('are compared by two or more, as the reader chooses', async () => {
    const { page, close } = await visit(sites.three, '/comparer/');
    const boxes = page.locator('form[data-compare] input');
    const sides = page.locator('.parallel [data-topic="support"] > .side');
    expect([await boxes.count(), await sides.count()]).toEqual([3, 2]);
    await boxes.nth(2).check();
    await page.waitForFunction('document.querySelectorAll(".parallel [data-topic=support] > .side").length === 3');
    await boxes.nth(0).uncheck();
    await boxes.nth(1).uncheck();
    expect(await page.locator('[data-few]').isVisible()).toBe(true);
    await close();
  });

  test('show prices in money, each leading to its calculation', () => {
    const page = htmlOf(three, '/tarifs/');
    for (const amount of ['90 €', '120 €', '80 €', '100 €']) expect(page).toContain(amount);
  });
});
