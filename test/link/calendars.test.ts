import { expect, test } from 'vitest';
import holidays from '../golden/belgian-holidays.json' with { type: 'json' };
import { linkText } from './link-text.ts';

const front = (country: string): string =>
  `---\ntitle: T\nprovider: P\nedition: e\nlanguage: fr\njurisdiction: BE\ncurrency: EUR\ncalendars: { days: { country: ${country}, years: [2022, 2030], label: fériés } }\n---\n\na`;

test('the Belgian calendar is the ten legal holidays of each year and of one more, without substitutes', () => {
  const calendar = linkText(front('BE')).linked.calendars.get('days');
  const dates = calendar?.days.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  expect([dates, calendar?.firstYear, calendar?.lastYear]).toEqual([holidays, 2022, 2030]);
});

test('a country without known holidays is reported', () => {
  expect(linkText(front('XX')).codes).toEqual(['link/calendar']);
});
