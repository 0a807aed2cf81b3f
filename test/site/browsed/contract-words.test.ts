/** What the pages of a contract say in the contract's own words: its word for working time, its tax, its readings' sides. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatWire } from '../../../site/data/format/format.ts';
import { formatConstant } from '../../../site/data/format/format-constant.ts';
import { french } from '../../../site/strings/french.ts';
import { dist } from '../reader/browser.ts';

const pagesOf = (contract: string): string[] => globSync(`${contract}/**/*.{html,js}`, { cwd: dist });
const textOf = (page: string): string => readFileSync(join(dist, page), 'utf8');
const saying = (contract: string, word: RegExp): string[] => pagesOf(contract).filter((page) => word.test(textOf(page)));

test('a contract that says « jours ouvrés » is never shown with « ouvrables », nor the other way round', () => {
  expect(saying('alteo', /ouvrable/i)).toEqual([]);
  expect(saying('telenet', /ouvré/i)).toEqual([]);
  expect(saying('alteo', /jours ouvrés/).length).toBeGreaterThan(3);
  expect(saying('telenet', /jours ouvrables/).length).toBeGreaterThan(3);
});

test('working time is worded as the contract words it, one and many', () => {
  const words = (value: number, unit: string, working: 'worked' | 'workable') =>
    formatWire(french, { value, unit }, { kind: 'allowance', working }).replace(/\s/g, ' ');
  expect([words(1, 'working-day', 'worked'), words(30, 'working-day', 'worked')]).toEqual(['1 jour ouvré', '30 jours ouvrés']);
  expect([words(1, 'working-hour', 'worked'), words(4, 'working-hour', 'worked')]).toEqual(['1 heure ouvrée', '4 heures ouvrées']);
  expect([words(1, 'working-day', 'workable'), words(4, 'working-hour', 'workable')]).toEqual(['1 jour ouvrable', '4 heures ouvrables']);
  expect(french.functionWordsIn('addWorkingDays', 'workable')).toBe('# + # (en jours ouvrables)');
  expect(french.functionWordsIn('openTime', 'worked')).toBe('temps ouvré entre # et #');
});

test('an amount shows the tax that the contract says, and none where it says none', () => {
  const money = { kind: 'quantity', quantity: 'money' };
  expect(formatWire(french, '500.00 EUR', { ...money, tax: 'HT' })).toBe('500,00\u00a0€\u00a0HT');
  expect(formatWire(french, '500.00 EUR', money)).toBe('500,00\u00a0€');
  expect(formatConstant(french, ['1.00 EUR'], { kind: 'list', of: { ...money, tax: 'TTC' } })).toBe('1,00\u00a0€\u00a0TTC');
  expect(textOf('alteo/regles/reinstatementFee/index.html')).toMatch(/500,00\s€\sHT/);
  expect(textOf('alteo/regles/outOfScopeIncident/index.html')).toMatch(/€ HT<\/span>/);
});

test('a moment is told by the clock of the contract’s zone, by name, and another clock by its offset', () => {
  const instant = { kind: 'instant', timeZone: 'Europe/Brussels' };
  expect(formatWire(french, '2024-05-06T10:00:00+02:00', instant)).toMatch(/10\sh\s00 \(heure d’été d’Europe centrale\)$/);
  expect(formatWire(french, '2024-01-08T10:00:00+01:00', instant)).toMatch(/10\sh\s00 \(heure normale d’Europe centrale\)$/);
  expect(formatWire(french, '2024-05-06T08:00:00Z', instant)).toMatch(/08\sh\s00 \(UTC\)$/);
  expect(formatWire(french, '2024-05-06T10:00:00+02:00', { kind: 'instant' })).toMatch(/\(UTC\+02:00\)$/);
});

test('the readings page states the principle, and each option says whom it favours', () => {
  const page = textOf('lectures/index.html');
  expect(page).toMatch(/id="principe"/);
  for (const law of ['art. 1188 et 1192', 'art. 1190', 'art. 5.66']) expect(page).toContain(law);
  expect(page.match(/class="favour"/g)?.length).toBeGreaterThan(60);
  expect(textOf('alteo/regles/availabilityPenalty/index.html')).toMatch(/Tranches entamées<span class="favour">avantage le Client/);
});

test('a rule about one service says so on its page, in the contract’s words', () => {
  expect(textOf('alteo/regles/reinstatementFee/index.html')).toMatch(
    /Portée<\/p><p><span class="quote"><q>Service de mails transactionnels<\/q>/,
  );
});
