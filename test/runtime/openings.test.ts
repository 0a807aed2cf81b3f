import { expect, test } from 'vitest';
import { frenchMessages } from '../../compiler/language/fr/messages.ts';
import { zoneTable } from '../../compiler/lower/operation/zone-table.ts';
import { calendarOf } from '../../compiler/runtime/time/holidays.ts';
import { addOpenTime, openTime, type Schedule, schedule } from '../../compiler/runtime/time/schedule.ts';
import { tableZone, type Zone, zoneOf } from '../../compiler/runtime/time/zone.ts';

const { rule: words } = frenchMessages;
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const hour = 3_600_000;
const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const all = [...week, 'saturday', 'sunday'];

/** What a walk answers, or is refused with. */
function answer(from: number, duration: number, s: Schedule): number | string {
  try {
    return addOpenTime(from, duration, s, 'from');
  } catch (error) {
    return (error as Error).message;
  }
}

/** Hours that have been asked for nothing yet. */
function anew(make: () => Schedule): Schedule {
  schedule(0, 1, ['sunday'], zoneOf('UTC'), [], words);
  return make();
}

/** The same hours answer the same the first time and once they have been asked of every day. */
function expectAlike(make: () => Schedule, from: string, to: string): void {
  const listed = anew(make);
  const asked: [number, number][] = [];
  for (let at = Date.parse(from); at < Date.parse(to); at += 2.75 * hour) asked.push([at, ((at / hour) % 31) * 0.5 * hour]);
  for (const [at, duration] of asked) answer(at, duration, listed);
  for (const [at, duration] of asked) expect([at, answer(at, duration, listed)]).toEqual([at, answer(at, duration, anew(make))]);
}

const zones: [string, Zone, string, string][] = [
  ['Europe/Brussels', tableZone(...zoneTable('Europe/Brussels', 1900, 2199)), '2023-03-20', '2023-04-05'],
  ['Europe/Brussels', zoneOf('Europe/Brussels'), '2023-10-20', '2023-11-05'],
  ['America/New_York', zoneOf('America/New_York'), '2024-10-28', '2024-11-10'],
  ['Australia/Lord_Howe', zoneOf('Australia/Lord_Howe'), '2024-04-01', '2024-04-12'],
  ['America/Sao_Paulo', zoneOf('America/Sao_Paulo'), '2018-02-10', '2018-02-24'],
  ['Pacific/Apia', tableZone(...zoneTable('Pacific/Apia', 1900, 2199)), '2011-12-24', '2012-01-06'],
];

test.each(zones)('a deadline is the same whether its openings are listed or not, about a change of the clock: %s', (_, zone, from, to) => {
  const holidays = [day(from) - 40, day(from) + 6, day(to) + 40];
  for (const [opening, closing, worked] of [
    [480, 1080, week],
    [0, 1440, all],
    [0, 45, all],
    [1380, 1440, all],
  ] as const)
    expectAlike(() => schedule(opening, closing, worked, zone, holidays, words), from, to);
});

test('a walk is refused at the same instant whether openings are listed or not: from a day before a calendar begins, to one after it ends', () => {
  const known = calendarOf([day('2023-05-01')], day('2023-04-28'), day('2023-05-05'));
  for (const zone of ['Europe/Brussels', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(zoneOf))
    expectAlike(() => schedule(480, 1080, week, zone, known, words), '2023-04-25', '2023-05-08');
});

test('hours that have been asked of many days count as before', () => {
  const s = schedule(480, 1080, week, zoneOf('Europe/Brussels'), [day('2022-01-03'), day('2026-01-02')], words);
  for (let pass = 0; pass < 2; pass++) {
    for (let at = Date.parse('2022-01-01'); at < Date.parse('2026-01-01'); at += 100.25 * hour)
      for (const duration of [1, 4 * hour, 10 * hour, 69 * hour, 70 * hour, 71 * hour])
        expect([at, openTime(at, addOpenTime(at, duration, s), s)]).toEqual([at, duration]);
  }
});
