import { expect, test } from 'vitest';
import { zoneTable } from '../../../compiler/lower/operation/zone-table.ts';
import { enter, tableZone, zoneOf } from '../../../compiler/runtime/time/zone.ts';

test('a table is short: one yearly rule, and what stood before it', () => {
  const [name, unit, first, table, year, yearly] = zoneTable('Europe/Brussels', 1900, 2199);
  expect([name, unit, first, year]).toEqual(['Europe/Brussels', 900_000, 0, 1996]);
  expect(yearly).toEqual([
    [3, 25, 6, 3_600_000, 7_200_000],
    [10, 25, 6, 3_600_000, 3_600_000],
  ]);
  expect(table.length).toBeLessThan(450);
});

test('a zone that never changes is a name and an offset', () => {
  expect(zoneTable('Etc/GMT-1', 1900, 2199)).toEqual(['Etc/GMT-1', 900_000, 3_600_000, '']);
});

test.each(['Europe/Paris', 'Africa/Monrovia', 'Africa/Casablanca', 'America/New_York', 'Asia/Tehran', 'Pacific/Apia'])(
  'the table of %s is what Intl says, each change to the second',
  (name) => {
    const [asked, table] = [zoneOf(name), tableZone(...zoneTable(name, 1900, 2199))];
    for (let at = Date.UTC(1900, 0, 1); at < Date.UTC(2200, 0, 1); at = table.until) {
      const offset = enter(table, at);
      expect([
        enter(asked, at - 1000) === offset,
        enter(asked, at),
        enter(asked, Math.min(table.until, Date.UTC(2200, 0, 1)) - 1000),
      ]).toEqual([at === Date.UTC(1900, 0, 1), offset, offset]);
    }
  },
);
