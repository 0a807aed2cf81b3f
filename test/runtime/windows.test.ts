import { expect, test } from 'vitest';
import { englishMessages } from '../../compiler/language/en/messages.ts';
import { frenchMessages } from '../../compiler/language/fr/messages.ts';
import { zoneTable } from '../../compiler/lower/operation/zone-table.ts';
import { openingHours } from '../../compiler/runtime/time/opening-hours.ts';
import {
  addOpenDays,
  addOpenTime,
  closing,
  isOpen,
  nextOpening,
  openingLength,
  openTime,
  type Schedule,
  schedule,
} from '../../compiler/runtime/time/schedule.ts';
import { tableZone } from '../../compiler/runtime/time/zone.ts';

const { rule: words } = frenchMessages;
const { rule: englishWords } = englishMessages;
const brussels = tableZone(...zoneTable('Europe/Brussels', 1900, 2199));
const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const everyDay = [...week, 'saturday', 'sunday'];
const hour = 3_600_000;
const at = (iso: string): number => Date.parse(iso);
const day = (iso: string): number => at(`${iso}T00:00:00Z`) / 86_400_000;
const holidays = ['2024-06-10', '2024-06-08'].map(day);

/** 9 to 12 on weekdays, 14 to 18 too but on Friday; 3 June 2024 is a Monday. */
const windows = [
  { days: week.slice(0, 4), from: 840, to: 1080 },
  { days: week, from: 540, to: 720 },
];
const office = openingHours(windows, undefined, brussels, holidays, words);

const summer = (text: string): number => at(`2024-06-${text}:00+02:00`);
const spent = (from: string, to: string, s = office): number => openTime(summer(from), summer(to), s) / hour;
const shown = (instant: number): string => new Date(instant + 2 * hour).toISOString().slice(8, 16);
const after = (from: string, hours: number, s: Schedule = office): string => shown(addOpenTime(summer(from), hours * hour, s));

test('each window holds its beginning and not its end, on its own days', () => {
  const open = ['03T09:00', '03T11:59', '03T14:00', '03T17:59', '07T11:59'];
  const shut = ['03T08:59', '03T12:00', '03T13:59', '03T18:00', '07T14:00', '08T10:00', '10T10:00'];
  expect(open.filter((text) => !isOpen(summer(text), office))).toEqual([]);
  expect(shut.filter((text) => isOpen(summer(text), office))).toEqual([]);
});

test('open time passes over noon, nights, short days and holidays', () => {
  expect(spent('03T11:00', '03T15:00')).toBe(2);
  expect(spent('03T12:30', '03T13:30')).toBe(0);
  expect(spent('06T17:00', '07T20:00')).toBe(4);
  expect(spent('07T11:00', '11T10:00')).toBe(2);
  expect(spent('11T10:00', '07T11:00')).toBe(-2);
  expect(spent('03T00:00', '10T00:00')).toBe(4 * 7 + 3);
});

test('a delay spent at the end of a window falls due there, not when the next begins', () => {
  expect(after('03T11:00', 1)).toBe('03T12:00');
  expect(after('03T11:00', 2)).toBe('03T15:00');
  expect(after('03T12:30', 7)).toBe('04T12:00');
  expect(after('06T17:00', 4)).toBe('07T12:00');
  expect(after('06T17:00', 5)).toBe('11T10:00');
  expect(after('03T12:30', 0)).toBe('03T12:30');
});

test('backwards it is the beginning of a window', () => {
  expect(after('04T12:00', -7)).toBe('03T14:00');
  expect(after('03T15:00', -2)).toBe('03T11:00');
  expect(after('11T10:00', -4)).toBe('07T09:00');
});

test('the next opening is that of the afternoon, of another day, or none to wait for', () => {
  const next = (text: string): string => shown(nextOpening(summer(text), office));
  expect(['03T10:00', '03T12:00', '03T18:00', '07T12:00', '08T03:00'].map(next)).toEqual([
    '03T10:00',
    '03T14:00',
    '04T09:00',
    '11T09:00',
    '11T09:00',
  ]);
});

test('a day closes at the end of its last window; one that never opens has no closing', () => {
  expect(shown(closing(day('2024-06-03'), office))).toBe('03T18:00');
  expect(shown(closing(day('2024-06-07'), office))).toBe('07T12:00');
  expect(() => closing(day('2024-06-09'), office, 'on')).toThrow(words.closedDay);
  expect(addOpenDays(day('2024-06-07'), 1, office)).toBe(day('2024-06-11'));
});

test('days have a length where all open ones have the same', () => {
  expect(() => openingLength(office, 'on')).toThrow(words.unlikeDays);
  const alike = openingHours([windows[0]!, { from: 540, to: 720 }], week.slice(0, 4), brussels, [], words);
  expect(openingLength(alike)).toBe(7 * hour);
});

test('windows that meet or overlap are one', () => {
  const long = openingHours(
    [
      { from: 780, to: 840 },
      { from: 540, to: 720 },
      { from: 660, to: 780 },
    ],
    week,
    brussels,
    [],
    words,
  );
  expect([openingLength(long) / hour, after('03T09:00', 3, long), after('03T09:00', 5, long)]).toEqual([5, '03T12:00', '03T14:00']);
});

test('round the clock, a day is as long as its clock makes it', () => {
  const always = openingHours([{ days: everyDay, from: 0, to: 1440 }], undefined, brussels, [], words);
  expect(openTime(at('2024-03-30T23:00:00Z'), at('2024-03-31T22:00:00Z'), always) / hour).toBe(23);
  expect(openTime(at('2024-10-26T22:00:00Z'), at('2024-10-27T23:00:00Z'), always) / hour).toBe(25);
  const moved = new Date(addOpenTime(at('2024-03-30T23:00:00Z'), 48 * hour, always)).toISOString();
  expect(moved).toBe('2024-04-01T23:00:00.000Z');
});

test('no windows, no days, or a window that closes first are refused', () => {
  expect(() => openingHours([], week, brussels, [], words, 'w')).toThrow(words.noWorkday);
  expect(() => openingHours([{ from: 540, to: 720 }], [], brussels, [], words, 'w')).toThrow(words.noWorkday);
  expect(() => openingHours([{ from: 1320, to: 360 }], week, brussels, [], words, 'w')).toThrow(words.closesFirst);
});

test('one window is the schedule of its two ends, through changes of the clock and holidays', () => {
  const [one, plain] = [
    openingHours([{ from: 480, to: 1080 }], week, brussels, holidays, words),
    schedule(480, 1080, week, brussels, holidays, words),
  ];
  let seed = 7;
  const drawn = (most: number): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  for (let count = 0; count < 2000; count++) {
    const [from, to] = [
      at('2024-02-01T00:00:00Z') + drawn(300 * 24 * 60) * 60_000,
      at('2024-02-01T00:00:00Z') + drawn(300 * 24 * 60) * 60_000,
    ];
    const time = (drawn(4000) - 2000) * 900_000;
    const answers = (s: Schedule): unknown[] => [isOpen(from, s), openTime(from, to, s), addOpenTime(from, time, s), nextOpening(to, s)];
    expect(answers(one)).toEqual(answers(plain));
  }
});

test('hours that differ in one thing from those before, or in all, are their own', () => {
  const monday = (time: string): number => at(`2024-06-03T${time}+02:00`);
  const [plain, none]: [{ from: number; to: number }[], number[]] = [[{ from: 540, to: 720 }], []];
  const before = (): Schedule => openingHours(plain, week, brussels, none, words);
  const open = (s: Schedule, time = '10:00:00'): boolean => isOpen(monday(time), s);
  expect(open(before())).toBe(true);
  expect(open(openingHours([{ from: 660, to: 720 }], week, brussels, none, words))).toBe(false);
  expect(open(before())).toBe(true);
  expect(open(openingHours(plain, ['tuesday'], brussels, none, words))).toBe(false);
  expect(open(before())).toBe(true);
  expect(open(openingHours(plain, week, brussels, [day('2024-06-03')], words))).toBe(false);
  expect(open(before())).toBe(true);
  expect(open(openingHours(plain, week, tableZone('Etc/GMT-9', 900_000, 32_400_000, ''), none, words))).toBe(false);
  expect(open(before())).toBe(true);
  none.push(day('2024-06-03'));
  expect(open(before())).toBe(false);
  const other = openingHours(
    [{ from: 0, to: 60 }],
    everyDay,
    tableZone('Etc/UTC', 900_000, 0, ''),
    [day('2024-01-01'), day('2024-01-02')],
    englishWords,
  );
  expect([open(other), isOpen(at('2024-06-03T00:30:00Z'), other)]).toEqual([false, true]);
});
