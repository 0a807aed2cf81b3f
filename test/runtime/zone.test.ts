import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { zoneTable } from '../../compiler/lower/operation/zone-table.ts';
import {
  enter,
  isZone,
  lastOccurrence,
  localDate,
  localInstant,
  localTime,
  tableZone,
  type Zone,
  zoneOf,
} from '../../compiler/runtime/time/zone.ts';

const table = (name: string): Zone => tableZone(...zoneTable(name, 1900, 2199));
const brussels = table('Europe/Brussels');
const at = (iso: string): number => Date.parse(iso);
const day = (iso: string): number => at(`${iso}T00:00:00Z`) / 86_400_000;
const iso = (instant: number): string => new Date(instant).toISOString().replace('.000Z', 'Z');

/** Instants spread over three centuries, odd to the millisecond. */
function* instants(count: number): Generator<number> {
  const [from, to] = [at('1900-01-01T00:00:00Z'), at('2199-12-31T00:00:00Z')];
  for (let step = 0; step < count; step++)
    yield from + (((to - from) * ((step * 0.6180339887) % 1)) | 0) + Math.floor(((to - from) * step) / count);
}

function expectedAt(instant: number, name: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name).toPlainDateTime();
  return local.toString({ smallestUnit: 'millisecond' });
}

const shown = (instant: number, zone: Zone): string =>
  new Date(localDate(instant, zone) * 86_400_000 + Math.round(localTime(instant, zone) * 60_000)).toISOString().slice(0, -1);

test.each([
  'Europe/Paris',
  'Europe/Brussels',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
])('local time of %s is that of Temporal, by Intl and by table', (name) => {
  const zones = [zoneOf(name), table(name)];
  for (const instant of instants(400)) {
    const expected = expectedAt(instant, name);
    for (const zone of zones) if (shown(instant, zone) !== expected) expect.fail(`${iso(instant)}: ${shown(instant, zone)} ≠ ${expected}`);
  }
});

test('a change of the clock is found to the second', () => {
  for (const zone of [brussels, zoneOf('Europe/Paris')]) {
    expect(enter(zone, at('2024-03-31T00:59:59.999Z'))).toBe(3_600_000);
    expect(enter(zone, at('2024-03-31T01:00:00Z'))).toBe(7_200_000);
    expect(enter(zone, at('2024-10-27T00:59:59Z'))).toBe(7_200_000);
    expect(enter(zone, at('2024-10-27T01:00:00Z'))).toBe(3_600_000);
  }
});

test('a yearly rule goes on for ever', () => {
  expect(localTime(at('4024-07-01T10:00:00Z'), brussels)).toBe(12 * 60);
  expect(localTime(at('4024-12-01T10:00:00Z'), brussels)).toBe(11 * 60);
});

test.each(['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'])(
  'a local time of %s is the instant Temporal says',
  (name) => {
    for (const zone of [zoneOf(name), table(name)]) {
      for (const date of ['2024-03-09', '2024-03-10', '2024-03-31', '2024-04-07', '2024-10-06', '2024-10-27', '2024-11-03', '2011-12-30']) {
        for (let time = 0; time < 1440; time += 15) {
          const local = Temporal.PlainDate.from(date).toPlainDateTime(
            Temporal.PlainTime.from({ hour: Math.floor(time / 60), minute: time % 60 }),
          );
          const expected = local.toZonedDateTime(name).epochMilliseconds;
          enter(zone, expected + 200 * 86_400_000);
          if (localInstant(day(date), time, zone) !== expected) expect.fail(`${date} ${time}: ${iso(localInstant(day(date), time, zone))}`);
        }
      }
    }
  },
);

test('the last occurrence of a clock time is the instant itself, or earlier', () => {
  const last = (instant: string, time: number, zone = brussels): string => iso(lastOccurrence(at(instant), time, zone));
  expect(last('2024-05-07T09:30:00+02:00', 1320)).toBe('2024-05-06T20:00:00Z');
  expect(last('2024-05-06T22:00:00+02:00', 1320)).toBe('2024-05-06T20:00:00Z');
  expect(last('2024-10-27T02:30:00+01:00', 150)).toBe('2024-10-27T01:30:00Z');
  expect(last('2024-10-27T02:15:00+01:00', 150)).toBe('2024-10-27T00:30:00Z');
  expect(last('2024-03-31T10:00:00+02:00', 150)).toBe('2024-03-30T01:30:00Z');
  expect(last('2024-03-31T10:00:00+02:00', 150, zoneOf('Europe/Paris'))).toBe('2024-03-30T01:30:00Z');
});

test('a zone is an IANA name, never an offset nor an abbreviation', () => {
  expect(['Europe/Paris', 'UTC', 'Etc/GMT-1', 'America/Argentina/Buenos_Aires', 'CET'].map(isZone)).not.toContain(false);
  expect(['+02:00', 'Mars/Olympus', '', 'UTC+1', 'PST', 'SystemV/AST4', 'Europe/Paris ', '__proto__', '-0530'].map(isZone)).not.toContain(
    true,
  );
});
