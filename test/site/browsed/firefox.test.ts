/** A walk in Firefox: the pages open, a case is typed, a position moves a figure elsewhere, a search answers, words are cited and copied. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Firefox, findFirefox, openFirefox } from '../reader/firefox.ts';
import { sideways } from '../reader/laid-out.ts';

const path = findFirefox();
if (path === undefined)
  console.log('The walk in Firefox is left out: install Debian\'s package "firefox-esr", or set FIREFOX to its path.');

const control = '\uE009';
const plain = (text: unknown): string => String(text).replace(/\s+/g, ' ').trim();

describe.skipIf(path === undefined)('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox(path ?? '');
  });
  afterAll(() => firefox?.close());

  test.each([
    ...['/', '/alteo/', '/alteo/clauses/5.1/', '/alteo/regles/availabilityPenalty/', '/alteo/lexique/', '/alteo/editions/sans-date/'],
    ...['/lectures/', '/comparer/', '/responsabilites/', '/tarifs/', '/recherche/', '/validations/', '/situations/'],
  ])('%s opens without an error and fits a narrow phone', async (page) => {
    await firefox.resize(320, 700);
    await firefox.open(page);
    expect(plain(await firefox.run('document.querySelector("h1").textContent'))).not.toBe('');
    // Its scroll bar takes room of its own.
    expect(await firefox.run(sideways)).toBeLessThanOrEqual(0);
    expect(firefox.problems).toEqual([]);
    await firefox.resize(1440, 900);
  });

  test('a position taken on the readings page moves the figure on the rule’s page', async () => {
    const verdict = 'document.querySelector("form[data-ready]") && document.querySelector("[data-verdict]").textContent';
    await firefox.open('/alteo/regles/availabilityPenalty/');
    await firefox.until(verdict);
    const before = plain(await firefox.run(verdict));
    await firefox.open('/lectures/#alteo-trancheCounting');
    await firefox.click('#alteo-trancheCounting summary');
    await firefox.click('#alteo-trancheCounting input[value="started"]');
    await firefox.click('#alteo-trancheCounting [name="why"]');
    await firefox.press('Usage.');
    await firefox.click('#alteo-trancheCounting [name="by"]');
    await firefox.press('juriste');
    await firefox.click('#alteo-trancheCounting form[data-decide] button[type="submit"]');
    await firefox.open('/alteo/regles/availabilityPenalty/');
    await firefox.until(verdict);
    expect(plain(await firefox.run(verdict))).not.toBe(before);
    expect(await firefox.run('document.querySelector("input[name=lecture-trancheCounting][value=started]").checked')).toBe(true);
  });

  test('a case that is typed is answered, and its steps say why', async () => {
    await firefox.open('/alteo/regles/availabilityPenalty/');
    await firefox.until('document.querySelector("form[data-ready]") !== null');
    await firefox.click('#monthlyAmount-0');
    await firefox.press('a', control);
    await firefox.press('1.234,56 €');
    await firefox.until('document.querySelector("[data-steps]").textContent.replace(/\\s/g, " ").includes("1 234,56 €")');
    expect(firefox.problems).toEqual([]);
  });

  test('a search answers from the keyboard', async () => {
    await firefox.open('/');
    await firefox.press('/');
    await firefox.until('document.querySelector("dialog.search[open] input") === document.activeElement');
    await firefox.press('indemnité de panne');
    await firefox.until('document.querySelectorAll("dialog.search[open] a[href*=regles]").length > 0');
    expect(firefox.problems).toEqual([]);
  });

  test('a paragraph that is pointed at is cited, and a selection is copied as its words', async () => {
    await firefox.open('/alteo/');
    await firefox.click('[id="5.1/p3"]');
    await firefox.until(`document.querySelector('[id="5.1/p3"] button') !== null`);
    await firefox.click('[id="5.1/p3"] button');
    await firefox.until(`document.querySelector('[id="5.1/p3"] button').textContent === 'Citation copiée'`);
    await firefox.run(`(() => {
      addEventListener('copy', ({ clipboardData }) => { document.body.dataset.copied = clipboardData.getData('text/plain'); });
      const [first, last] = ['5.1/p2', '5.1/p3'].map((id) => document.getElementById(id));
      getSelection().setBaseAndExtent(first, 0, last, last.childNodes.length);
    })()`);
    await firefox.press('c', control);
    await firefox.until('document.body.dataset.copied !== undefined');
    const lines = String(await firefox.run('document.body.dataset.copied')).split('\n');
    expect(lines.map(plain)).toEqual([
      expect.stringMatching(/^Alteo s’engage/),
      'Ce taux de disponibilité (%) étant calculé de la façon suivante :',
    ]);
    expect(firefox.problems).toEqual([]);
  });
});
