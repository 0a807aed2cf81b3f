/** Mutants of what a rule reads and does not compute: constants, calendars, defaults of inputs. */
import { equal } from '../interpret/datum.ts';
import { calendarValue } from '../language/calendar/calendar-value.ts';
import { groupBy } from '../language/group-by.ts';
import type { Expression } from '../model/expression/expression.ts';
import type { Calendar } from '../model/named.ts';
import type { Input, Rule } from '../model/program.ts';
import { type Mutant, replaceIn } from './mutant.ts';
import { otherHolidays } from './other-holidays.ts';
import { type ValueStep, valueSteps } from './value-steps.ts';

type ConstantNode = Extract<Expression, { kind: 'constant' }>;

/** A constant changes wherever the rule reads it. Units of the calendar are no one's reading of the text. */
export function constantMutants(rule: Rule, nodes: readonly Expression[], calendars: readonly Calendar[]): Mutant[] {
  const constants = nodes.filter((node): node is ConstantNode => node.kind === 'constant' && node.origin !== 'builtin');
  return [...groupBy(constants, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same as [ConstantNode];
    const isCalendar = first.origin === 'calendar';
    const steps = isCalendar ? calendarSteps(calendars.find(({ id }) => id === first.id)) : valueSteps(first.value, first.type);
    return steps
      .filter(({ path }) => isRead(path, same, nodes))
      .map(({ path, words, value }) => ({
        name: `${isCalendar ? 'calendar' : 'constant'} ${first.id}${path} ${words}`,
        rule: rule.id,
        at: same,
        changed: replaceIn(rule, new Map(same.map((node) => [node, { ...node, value }]))),
      }));
  });
}

/** The holidays of another country: `belgianHolidays → holidays of FR`. */
function calendarSteps(calendar: Calendar | undefined): ValueStep[] {
  if (!calendar) return [];
  return otherHolidays(calendar.days).map(({ country, days }) => ({
    path: '',
    words: `→ holidays of ${country}`,
    value: calendarValue({ ...calendar, days }),
  }));
}

/** Of a record constant, only the fields that the rule reads; all of them where it is read whole. */
function isRead(path: string, constants: readonly ConstantNode[], nodes: readonly Expression[]): boolean {
  if (path === '') return true;
  const fields = nodes.flatMap((node) => (node.kind === 'field' && constants.includes(node.of as ConstantNode) ? [node] : []));
  return fields.length < constants.length || fields.some(({ name }) => path === `.${name}` || path.startsWith(`.${name}.`));
}

export function defaultMutants(rule: Rule, calendars: readonly Calendar[]): Mutant[] {
  return rule.inputs.flatMap((input) =>
    stepsOfDefault(input, calendars).map(({ path, words, value }) => ({
      name: `default of ${input.name}${path} ${words}`,
      rule: rule.id,
      at: [],
      changed: { ...rule, inputs: rule.inputs.map((each) => (each === input ? { ...each, default: value } : each)) },
    })),
  );
}

function stepsOfDefault({ default: value, type }: Input, calendars: readonly Calendar[]): ValueStep[] {
  if (value === undefined) return [];
  const calendar = calendars.find((each) => equal(calendarValue(each), value));
  return calendar ? calendarSteps(calendar) : valueSteps(value, type);
}
