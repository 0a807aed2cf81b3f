import { describe, expect, test } from 'vitest';
import { frenchMessages } from '../../compiler/language/fr/messages.ts';
import { zoneTable } from '../../compiler/lower/operation/zone-table.ts';
import { calendarOf } from '../../compiler/runtime/time/holidays.ts';
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
import { addWorkingDays } from '../../compiler/runtime/time/workdays.ts';
import { localDate, tableZone, type Zone, zoneOf } from '../../compiler/runtime/time/zone.ts';

const { rule: words } = frenchMessages;

const brussels = tableZone(...zoneTable('Europe/Brussels', 1900, 2199));
const week = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const at = (iso: string): number => Date.parse(iso);
const day = (iso: string): number => at(`${iso}T00:00:00Z`) / 86_400_000;
const date = (value: number): string => new Date(value * 86_400_000).toISOString().slice(0, 10);
const hour = 3_600_000;
const holidays = ['2023-05-01', '2023-05-18', '2023-05-29', '2023-05-01', '2022-12-25', '2023-05-14'].map(day);
const office = schedule(480, 1080, week, brussels, holidays, words);

const spent = (from: string, to: string, s = office): number => openTime(at(from), at(to), s) / hour;
const after = (from: string, hours: number, s = office): string => new Date(addOpenTime(at(from), hours * hour, s)).toISOString();

test('the opening belongs to the hours, the closing does not', () => {
  const open = ['2023-03-14T08:00:00+01:00', '2023-03-14T17:59:59.999+01:00', '2023-07-14T08:00:00+02:00'];
  const shut = ['2023-03-14T07:59:59.999+01:00', '2023-03-14T18:00:00+01:00', '2023-03-18T10:00:00+01:00', '2023-05-01T10:00:00+02:00'];
  expect(open.map((instant) => isOpen(at(instant), office))).not.toContain(false);
  expect(shut.map((instant) => isOpen(at(instant), office))).not.toContain(true);
});

test('open time passes over nights, weekends and holidays', () => {
  expect(spent('2023-03-14T17:00:00+01:00', '2023-03-15T09:30:00+01:00')).toBe(2.5);
  expect(spent('2023-03-17T17:00:00+01:00', '2023-03-20T09:00:00+01:00')).toBe(2);
  expect(spent('2023-04-28T17:00:00+02:00', '2023-05-02T09:00:00+02:00')).toBe(2);
  expect(spent('2023-03-18T00:00:00+01:00', '2023-03-19T23:00:00+01:00')).toBe(0);
  expect(spent('2023-03-14T10:00:00+01:00', '2023-03-14T10:00:00+01:00')).toBe(0);
  expect(spent('2023-03-15T09:30:00+01:00', '2023-03-14T17:00:00+01:00')).toBe(-2.5);
});

test('a working day is ten hours on the days the clock changes', () => {
  expect(spent('2023-03-24T08:00:00+01:00', '2023-03-27T18:00:00+02:00')).toBe(20);
  expect(after('2023-03-24T17:00:00+01:00', 4)).toBe('2023-03-27T09:00:00.000Z');
  expect(openingLength(office)).toBe(10 * hour);
});

test('a delay spent at closing time falls due at closing time', () => {
  expect(after('2023-03-14T14:00:00+01:00', 4)).toBe('2023-03-14T17:00:00.000Z');
  expect(after('2023-03-14T17:30:00+01:00', 4)).toBe('2023-03-15T10:30:00.000Z');
  expect(after('2023-03-14T20:00:00+01:00', 10)).toBe('2023-03-15T17:00:00.000Z');
  expect(after('2023-03-18T12:00:00+01:00', 0)).toBe('2023-03-18T11:00:00.000Z');
});

test('open time backwards ends at an opening, not at the closing before it', () => {
  expect(after('2023-03-14T14:00:00+01:00', -6)).toBe('2023-03-14T07:00:00.000Z');
  expect(after('2023-03-14T14:00:00+01:00', -7)).toBe('2023-03-13T16:00:00.000Z');
  expect(after('2023-03-18T12:00:00+01:00', -10)).toBe('2023-03-17T07:00:00.000Z');
  expect(after('2023-03-27T09:00:00+02:00', -2)).toBe('2023-03-24T16:00:00.000Z');
});

test('open days are counted strictly after the date, or strictly before it', () => {
  expect(date(addOpenDays(day('2023-05-02'), -1, office))).toBe('2023-04-28');
  expect(date(addOpenDays(day('2023-04-29'), -1, office))).toBe('2023-04-28');
  expect(date(addOpenDays(day('2023-04-28'), 1, office))).toBe('2023-05-02');
  expect(date(addOpenDays(day('2023-04-29'), 2, office))).toBe('2023-05-03');
  expect(date(addOpenDays(day('2023-04-29'), 0, office))).toBe('2023-04-29');
  expect(closing(day('2023-05-02'), office)).toBe(at('2023-05-02T18:00:00+02:00'));
});

test('the next opening is the instant itself when open', () => {
  const next = (instant: string): string => new Date(nextOpening(at(instant), office)).toISOString();
  expect(next('2023-03-14T09:15:30.500+01:00')).toBe('2023-03-14T08:15:30.500Z');
  expect(next('2023-03-14T06:00:00+01:00')).toBe('2023-03-14T07:00:00.000Z');
  expect(next('2023-03-24T18:00:00+01:00')).toBe('2023-03-27T06:00:00.000Z');
  expect(next('2023-04-28T18:00:00+02:00')).toBe('2023-05-02T06:00:00.000Z');
});

/** Open minutes of an interval, one by one. */
function minutesOpen(from: number, to: number, s: Schedule): number {
  let count = 0;
  for (let instant = from; instant < to; instant += 60_000) if (isOpen(instant, s)) count++;
  return count;
}

function zones(): [string, Zone][] {
  return ['America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo'].flatMap((name) => [
    [`${name} by Intl`, zoneOf(name)],
    [`${name} by table`, tableZone(...zoneTable(name, 1900, 2199))],
  ]);
}

test.each(zones())('hours through the change of the clock are counted minute by minute: %s', (_, zone) => {
  const all = [...week, 'saturday', 'sunday'];
  for (const [opening, closes] of [
    [0, 1440],
    [90, 150],
    [135, 1080],
  ] as const) {
    const s = schedule(opening, closes, all, zone, [], words);
    for (const start of ['2011-12-28', '2024-03-09', '2024-04-05', '2024-10-05', '2024-11-02', '2017-10-14', '2018-02-16']) {
      const from = at(`${start}T05:17:00Z`);
      const to = from + 3 * 86_400_000;
      const minutes = minutesOpen(from, to, s);
      expect(openTime(from, to, s) / 60_000).toBe(minutes);
      expect(minutesOpen(from, addOpenTime(from, minutes * 60_000, s), s)).toBe(minutes);
      expect(isOpen(nextOpening(from, s), s)).toBe(true);
      expect(openTime(to, from, s)).toBe(0 - openTime(from, to, s));
      if (minutes > 0) expect(minutesOpen(addOpenTime(to, -minutes * 60_000, s), to, s)).toBe(minutes);
    }
  }
});

test('working days agree with counting one by one, whatever the holidays', () => {
  const closed = Array.from({ length: 300 }, (_, index) => day('2023-01-01') + ((index * 7919) % 900));
  for (let n = 1; n < 500; n += 7) {
    for (const start of ['2022-11-30', '2023-01-01', '2024-02-29']) {
      let expected = day(start);
      for (let left = n; left > 0; )
        if (isOpen((++expected + 0.5) * 86_400_000, schedule(0, 1440, week, zoneOf('UTC'), closed, words))) left--;
      expect(addWorkingDays(day(start), n, week, closed, words)).toBe(expected);
    }
  }
});

test('holidays over three centuries end, and open time is found beyond them', () => {
  const every = Array.from({ length: 100_000 }, (_, index) => day('2199-12-31') - ((index * 99_989) % 100_000));
  const s = schedule(480, 1080, week, brussels, every, words);
  expect(localDate(nextOpening(at('2024-01-01T00:00:00Z'), s), brussels)).toBe(day('2200-01-01'));
  expect(openTime(at('1930-01-01T00:00:00Z'), at('2199-12-31T00:00:00Z'), s)).toBe(0);
  const still = schedule(480, 1080, week, tableZone('Etc/GMT-1', 900_000, 3_600_000, ''), every, words);
  expect(new Date(addOpenTime(at('2024-01-01T00:00:00Z'), hour, still)).toISOString()).toBe('2200-01-01T08:00:00.000Z');
  expect(openTime(at('1930-01-01T00:00:00Z'), at('2199-12-31T00:00:00Z'), office)).toBeGreaterThan(70_000 * 10 * hour);
});

test('hours that never open are invalid input', () => {
  expect(() => schedule(480, 480, week, brussels, [], words)).toThrow('fermeture');
  expect(() => schedule(480, 1080, [], brussels, [], words)).toThrow('travaillé');
  expect(() => addWorkingDays(0, 1, [], [], words)).toThrow('travaillé');
  expect(() => addWorkingDays(0, -1, [], [], words, 'weekdays')).toThrow('weekdays : il faut au moins un jour');
  expect(addWorkingDays(7, 0, [], [], words)).toBe(7);
});

test('working days back agree with counting one by one', () => {
  const closed = Array.from({ length: 300 }, (_, index) => day('2023-01-01') + ((index * 7919) % 900));
  const s = schedule(0, 1440, week, zoneOf('UTC'), closed, words);
  for (let n = 1; n < 500; n += 13) {
    let expected = day('2025-12-31');
    for (let left = n; left > 0; ) if (isOpen((--expected + 0.5) * 86_400_000, s)) left--;
    expect(addWorkingDays(day('2025-12-31'), -n, week, closed, words)).toBe(expected);
  }
});

describe('a calendar', () => {
  const known = schedule(480, 1080, week, brussels, calendarOf([day('2023-05-01')], day('2022-01-01'), day('2024-01-01')), words);
  const outside = 'at : les jours fériés ne sont connus que de 2022 à 2023';

  test.each<[string, () => unknown]>([
    ['isOpen before it', () => isOpen(at('2021-12-31T12:00:00+01:00'), known, 'at')],
    ['isOpen after it', () => isOpen(at('2024-01-01T00:00:00+01:00'), known, 'at')],
    ['openTime into it', () => openTime(at('2021-12-31T23:59:59+01:00'), at('2022-01-05T00:00:00+01:00'), known, 'at')],
    ['openTime out of it', () => openTime(at('2023-12-30T00:00:00+01:00'), at('2024-01-01T00:00:00.001+01:00'), known, 'at')],
    ['openTime back out of it', () => openTime(at('2022-01-05T00:00:00+01:00'), at('2021-12-31T23:59:59+01:00'), known, 'at')],
    ['openTime around it', () => openTime(at('1900-01-01T00:00:00Z'), at('2199-12-31T00:00:00Z'), known, 'at')],
    ['addOpenTime after it', () => addOpenTime(at('2023-12-29T12:00:00+01:00'), 7 * hour, known, 'at')],
    ['addOpenTime far after it', () => addOpenTime(at('2023-12-29T12:00:00+01:00'), 1e6 * hour, known, 'at')],
    ['addOpenTime before it', () => addOpenTime(at('2022-01-03T09:00:00+01:00'), -2 * hour, known, 'at')],
    ['addOpenTime from beyond', () => addOpenTime(at('2035-01-03T09:00:00+01:00'), hour, known, 'at')],
    ['nextOpening after it', () => nextOpening(at('2023-12-29T18:00:00+01:00'), known, 'at')],
    ['nextOpening from beyond', () => nextOpening(at('2035-12-29T18:00:00+01:00'), known, 'at')],
    ['addOpenDays after it', () => addOpenDays(day('2023-12-29'), 1, known, 'at')],
    ['addOpenDays before it', () => addOpenDays(day('2022-01-03'), -1, known, 'at')],
    ['addOpenDays from beyond', () => addOpenDays(day('2100-01-03'), 1, known, 'at')],
  ])('is not asked what it does not know: %s', (_, walk) => expect(walk).toThrow(outside));

  test('answers up to its ends', () => {
    expect(isOpen(at('2022-01-01T00:00:00+01:00'), known)).toBe(false);
    expect(openTime(at('2022-01-01T00:00:00+01:00'), at('2024-01-01T00:00:00+01:00'), known)).toBe((260 + 260 - 1) * 10 * hour);
    expect(addOpenTime(at('2023-12-29T12:00:00+01:00'), 6 * hour, known)).toBe(at('2023-12-29T18:00:00+01:00'));
    expect(addOpenTime(at('2022-01-03T09:00:00+01:00'), -hour, known)).toBe(at('2022-01-03T08:00:00+01:00'));
    expect(date(addOpenDays(day('2021-12-31'), 1, known))).toBe('2022-01-03');
    expect(openTime(at('2035-01-01T00:00:00Z'), at('2035-01-01T00:00:00Z'), known)).toBe(0);
  });
});

test('time beyond a million hours is refused, and so is a walk beyond the year 9999', () => {
  for (const duration of [3.6e12 + 1, -3.6e12 - 1, Number.NaN, (10n ** 20n) as unknown as number])
    expect(() => addOpenTime(0, duration, office, 'time')).toThrow('time : attendu, une durée d’au plus 1 000 000 d’heures');
  const rare = schedule(480, 481, ['monday'], brussels, [], words);
  expect(() => addOpenTime(0, 3.6e12, rare, 'time')).toThrow('time : le calcul sort des années 1 à 9999');
  expect(() => addOpenTime(0, -3.6e12, rare, 'time')).toThrow('time : le calcul sort des années 1 à 9999');
  for (const zone of [zoneOf('America/New_York'), brussels]) {
    const s = schedule(480, 1080, week, zone, [], words);
    expect(addOpenTime(addOpenTime(at('2000-01-03T15:00:00Z'), 3.6e12, s), -3.6e12, s)).toBe(at('2000-01-03T15:00:00Z'));
  }
});

test('a list that has grown is read again', () => {
  const list = [day('2023-05-02')];
  expect(date(addWorkingDays(day('2023-05-01'), 1, week, list, words))).toBe('2023-05-03');
  list.push(day('2023-05-03'));
  expect(date(addWorkingDays(day('2023-05-01'), 1, week, list, words))).toBe('2023-05-04');
});

test('a schedule that differs in one thing from the one before has its own hours', () => {
  const [days, none]: [string[], number[]] = [[...week], []];
  const monday = (time: string): number => at(`2023-03-13T${time}+01:00`);
  const open = (time: string, s: Schedule): boolean => isOpen(monday(time), s);
  expect([
    open('08:00:00', schedule(480, 1080, days, brussels, none, words)),
    open('08:00:00', schedule(540, 1080, days, brussels, none, words)),
  ]).toEqual([true, false]);
  expect([
    open('17:00:00', schedule(480, 1080, days, brussels, none, words)),
    open('17:00:00', schedule(480, 1020, days, brussels, none, words)),
  ]).toEqual([true, false]);
  expect([
    open('08:00:00', schedule(480, 1080, days, brussels, none, words)),
    open('08:00:00', schedule(480, 1080, ['tuesday'], brussels, none, words)),
  ]).toEqual([true, false]);
  expect([
    open('08:00:00', schedule(480, 1080, days, brussels, none, words)),
    open('08:00:00', schedule(480, 1080, days, brussels, [day('2023-03-13')], words)),
  ]).toEqual([true, false]);
  expect([
    open('08:00:00', schedule(480, 1080, days, brussels, none, words)),
    open('08:00:00', schedule(480, 1080, days, zoneOf('Europe/London'), none, words)),
  ]).toEqual([true, false]);
  none.push(day('2023-03-13'));
  expect(open('08:00:00', schedule(480, 1080, days, brussels, none, words))).toBe(false);
});

test('a closing that does not follow the opening is refused', () => {
  expect(() => schedule(480, 480, week, brussels, [], words, 'hours')).toThrow('la fermeture doit suivre l’ouverture');
  expect(() => schedule(480, 479, week, brussels, [], words)).toThrow();
  expect(() => schedule(480, 481, week, brussels, [], words)).not.toThrow();
});
