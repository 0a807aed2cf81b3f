import { expect, test } from 'vitest';
import { withCoveredInstants } from '../../compiler/lower/covered-instants.ts';
import type { Expression } from '../../compiler/model/expression/expression.ts';
import type { Type } from '../../compiler/model/type.ts';
import { dayOf } from '../../compiler/runtime/time/calendar.ts';
import * as e from '../emit/build.ts';

const zoneType: Type = { kind: 'text', format: 'timeZone' };
const zone = (name: string): Expression => e.constant('zone', zoneType, name);
const calendar = e.constant('calendar', e.listOf(e.date), { kind: 'list', items: [] });
const at = e.input('at', e.instant);
const localDate = (place: Expression, instant = at): Expression => e.call('localDate', e.date, instant, place);
const covers = (...asked: Expression[]): Expression => e.call('covers', e.boolean, calendar, ...asked);
const years = (first: number, last: number) => () => ({ from: dayOf(first, 1, 1), until: dayOf(last + 1, 1, 1) });
const bodyOf = (
  body: Expression,
  where: { name: string; text: string; expression: Expression }[] = [],
  calendars = years(2022, 2030),
): Expression => withCoveredInstants(e.ruleOf('rule', [], e.boolean, body, { where }), calendars).body;

test('whether a calendar covers the day of an instant is asked of the instant, written out or by names', () => {
  const brussels = zone('Europe/Brussels');
  expect(bodyOf(covers(localDate(brussels)))).toEqual(covers(at, brussels));
  const where = [
    { name: 'place', text: '…', expression: brussels },
    { name: 'day', text: '…', expression: localDate(e.local('place', zoneType)) },
  ];
  expect(bodyOf(covers(e.local('day', e.date)), where)).toEqual(covers(at, brussels));
});

test('a day stays a day where its zone is not known when compiling, or its instant is computed', () => {
  const given = covers(localDate(e.input('zone', zoneType)));
  expect(bodyOf(given)).toEqual(given);
  const moved = covers(localDate(zone('Europe/Brussels'), e.call('nextOpening', e.instant, at)));
  expect(bodyOf(moved)).toEqual(moved);
});

test('a day stays a day where the clock is changed on the first of the calendar, or on the first after it', () => {
  const asked = covers(localDate(zone('America/Sao_Paulo')));
  const [before, change, after] = [dayOf(2018, 1, 1), dayOf(2018, 2, 17), dayOf(2019, 1, 1)];
  expect(bodyOf(asked, [], () => ({ from: change, until: after }))).toEqual(asked);
  expect(bodyOf(asked, [], () => ({ from: before, until: change }))).toEqual(asked);
  expect(bodyOf(asked, [], () => ({ from: before, until: after }))).toEqual(covers(at, zone('America/Sao_Paulo')));
});
