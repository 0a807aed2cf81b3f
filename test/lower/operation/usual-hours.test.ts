/** Opening hours of constants stand once in the module; what may differ or be refused is made where it is asked for. */
import { expect, test } from 'vitest';
import { planRules } from '../../../compiler/lower/plan-rules.ts';
import type { Expression } from '../../../compiler/model/expression/expression.ts';
import type { Type } from '../../../compiler/model/type.ts';
import * as e from '../../emit/build.ts';

const time: Type = { kind: 'time' };
const weekday = e.enumOf('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday');
const dates = e.listOf(e.date);
const clock = (id: string, minutes: number): Expression => e.constant(id, time, { kind: 'time', minutes });
const holidays = e.constant('holidays', dates, { kind: 'list', items: [{ kind: 'date', day: 19_000 }] });
const given = e.input('closed', e.optionalOf(dates));

function planOf(opening: number, closing: number, closed: Expression = holidays, worked: readonly string[] = ['monday']) {
  const weekdays = e.constant('worked', e.listOf(weekday), { kind: 'list', items: worked });
  const zone = e.constant('zone', { kind: 'text', format: 'timeZone' }, 'Europe/Brussels');
  const hours = e.call('schedule', { kind: 'schedule' }, clock('opens', opening), clock('closes', closing), weekdays, zone, closed);
  const inputs = [e.given('at', e.instant), e.given('closed', dates, { required: false })];
  const rule = e.ruleOf('open', inputs, e.boolean, e.call('isOpen', e.boolean, e.input('at', e.instant), hours));
  return planRules(e.programOf([rule]));
}

const namesIn = (...given: Parameters<typeof planOf>): readonly string[] => planOf(...given).constants.map(({ name }) => name);

test('hours of constants are made once, after all that they are made of', () => {
  const names = namesIn(480, 1080);
  expect(names.at(-1)).toBe('usualHours');
  expect([...names].sort()).toEqual(['holidays', 'opens', 'closes', 'worked', 'zone', 'refusals', 'usualHours'].sort());
});

test('where an input may stand for the holidays, the usual hours are those without it', () => {
  const lists = e.call('default', dates, given, holidays);
  expect(namesIn(480, 1080, lists)).toContain('usualHours');
  expect(namesIn(480, 1080, e.input('closed', dates))).not.toContain('usualHours');
});

test('hours that would be refused are left to each call: a module that is imported throws nothing', () => {
  expect(namesIn(1080, 480)).not.toContain('usualHours');
  expect(namesIn(480, 480)).not.toContain('usualHours');
  expect(namesIn(480, 1080, holidays, [])).not.toContain('usualHours');
});
