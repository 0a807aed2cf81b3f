/** Times are read in every valid form and written in one. */
import { expect, test } from 'vitest';
import type { Exact } from '../../compiler/runtime/fraction.ts';
import * as time from '../../compiler/runtime/wire/wire-time.ts';
import { writeValue } from '../../compiler/runtime/wire/wire-write.ts';

test('any valid duration is read, to the millisecond', () => {
  const read = ['PT90M', 'P1DT2H', 'PT1H30M', 'PT0.5H', 'PT43M12S', '-PT1S', 'PT1.5M', 'PT0,25S', 'P0.5D', 'PT1000000H', '-PT0S'];
  expect(read.map(time.readDuration)).toEqual([
    5_400_000, 93_600_000, 5_400_000, 1_800_000, 2_592_000, -1000, 90_000, 250, 43_200_000, 3_600_000_000_000, 0,
  ]);
});

test.each(['', 'P', 'PT', 'PT1', '1H', 'PT1S2M', 'PT1.5H2M', 'P1W', 'P1M', 'PT1H-30M', 'pt1h', 'PT1HS', 'P1DT', '+PT1H'])(
  '%o is no duration',
  (text) => {
    expect(time.readDuration(text)).toBeUndefined();
  },
);

test('a fraction finer than a millisecond is told apart', () => {
  expect(time.readDuration('PT0.0001S')).toBeNaN();
  expect(time.readDuration('PT0.1230S')).toBe(123);
});

test('dates are of the calendar and within the years of the wire', () => {
  expect(['1970-01-01', '2024-02-29', '1900-01-01', '2199-12-31'].map(time.readDate)).toEqual([0, 19_782, -25_567, 84_005]);
  expect(
    ['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '1899-12-31', '2200-01-01', '2024-01-32', '2024/01/01'].map(time.readDate),
  ).toEqual(Array(8).fill(undefined));
  expect([0, 19_782, -25_567].map(time.writeDate)).toEqual(['1970-01-01', '2024-02-29', '1900-01-01']);
});

test.each(['xxxx-01-01', '202x-01-01', '2024-xx-01', '2024-0x-01', '2024-01-xx', '2024-01-x1', '2024-01-0:', '2024-01-0/'])(
  '%o is no date',
  (text) => {
    expect(time.readDate(text)).toBeUndefined();
  },
);

test('a date that four digits cannot write is not written', () => {
  const day = (year: number) => Math.round(new Date(0).setUTCFullYear(year, 0, 1) / 86_400_000);
  expect([1, 9999].map((year) => time.writeDate(day(year)))).toEqual(['0001-01-01', '9999-01-01']);
  for (const year of [0, 10_000]) expect(() => time.writeDate(day(year))).toThrow();
});

test('an instant is a moment, whatever its offset', () => {
  expect(time.readInstant('2024-05-06T10:00:00+02:00')).toBe(Date.UTC(2024, 4, 6, 8));
  expect(time.readInstant('2024-05-06T10:00:00.120000-05:30')).toBe(Date.UTC(2024, 4, 6, 15, 30, 0, 120));
  expect(
    ['2024-05-06T10:00:00', '2024-06-30T23:59:60Z', '2024-05-06T10:00:00.1234Z', '2024-05-06T24:00:00Z', '2024-05-06 10:00:00Z'].map(
      time.readInstant,
    ),
  ).toEqual(Array(5).fill(undefined));
});

test('an instant is written on the clocks it is asked for', () => {
  const at = Date.UTC(2024, 4, 6, 8, 0, 0, 250);
  expect(time.writeInstant(at, 7_200_000)).toBe('2024-05-06T10:00:00.25+02:00');
  expect(time.writeInstant(at - 250, 0)).toBe('2024-05-06T08:00:00Z');
  expect(time.writeInstant(at - 250, -19_800_000)).toBe('2024-05-06T02:30:00-05:30');
  expect(time.offsetOf('2024-05-06T10:00:00-05:30')).toBe(-19_800_000);
});

test('periods keep months and days apart', () => {
  expect(['P14D', 'P1M', 'P1Y', 'P1Y2M3D', 'P2W'].map(time.readPeriod)).toEqual([
    { months: 0, days: 14 },
    { months: 1, days: 0 },
    { months: 12, days: 0 },
    { months: 14, days: 3 },
    { months: 0, days: 14 },
  ]);
  expect(['P', '-P1M', 'P1DT1H', 'P1.5M', 'P1D2M'].map(time.readPeriod)).toEqual(Array(5).fill(undefined));
  expect(
    [
      { months: 14, days: 3 },
      { months: 0, days: 0 },
    ].map(time.writePeriod),
  ).toEqual(['P1Y2M3D', 'P0D']);
});

test('a clock time has two digits of hours and two of minutes, within a day', () => {
  expect(['00:00', '08:05', '19:59', '23:59'].map(time.readTime)).toEqual([0, 485, 1199, 1439]);
  for (const text of ['24:00', '8:05', '08:60', '08:5', '08:05:00', '30:00', ' 08:05', '08h05', ''])
    expect([text, time.readTime(text)]).toEqual([text, undefined]);
});

test('each part of an instant counts, its offset too', () => {
  const at = (text: string): number => time.readInstant(text)! - Date.UTC(2024, 4, 6);
  expect([at('2024-05-06T00:00:07Z'), at('2024-05-06T00:05:00Z'), at('2024-05-06T03:00:00Z')]).toEqual([7000, 300_000, 10_800_000]);
  expect([at('2024-05-06T00:00:00.25Z'), at('2024-05-06T00:00:00.0070Z')]).toEqual([250, 7]);
  expect([at('2024-05-06T00:00:00+02:30'), at('2024-05-06T00:00:00-02:30')]).toEqual([-9_000_000, 9_000_000]);
});

test('a period holds 300 years and no more', () => {
  expect(['P300Y', 'P3600M', 'P109573D'].map(time.readPeriod)).not.toContain(undefined);
  expect(['P300Y1M', 'P3601M', 'P109574D'].map(time.readPeriod)).toEqual([undefined, undefined, undefined]);
});

test('an instant has its last second, and no sixtieth', () => {
  expect(time.readInstant('2024-07-01T23:59:59Z')).toBe(Date.parse('2024-07-01T23:59:59Z'));
  expect(time.readInstant('2024-07-01T23:59:60Z')).toBeUndefined();
  expect([time.readTime('23:59'), time.readTime('23:60'), time.readTime('24:00')]).toEqual([1439, undefined, undefined]);
});

test('seconds that rounding carries over are the next minute', () => {
  const written = (value: Exact): unknown => writeValue('duration', value);
  expect(written({ n: 1_799_999_999_999, d: 30_000_000 })).toBe('PT1M');
  expect(written({ n: -1_799_999_999_999, d: 30_000_000 })).toBe('-PT1M');
  expect(written({ n: 107_999_999_999_999, d: 30_000_000 })).toBe('PT1H');
  expect(written({ n: 200_000, d: 3 })).toBe('PT1M6.666667S');
  expect(written(60_000)).toBe('PT1M');
});
