/**
 * A time zone's name → its changes of the clock as the arguments of the runtime's `tableZone`, found when compiling by
 * asking `Intl`. The years that follow one yearly rule to the end are given by the rule; only what stands before it is listed.
 */

import { strict as assert } from 'node:assert';
import { groupBy } from '../../language/group-by.ts';
import { civilOf, dayOf, weekdayIndex } from '../../runtime/time/calendar.ts';
import { enter, type YearlyChange, zoneOf } from '../../runtime/time/zone.ts';

/** The arguments of `tableZone`, in order. */
export type ZoneTable = readonly [
  name: string,
  unit: number,
  first: number,
  table: string,
  year?: number,
  yearly?: readonly YearlyChange[],
];

type Change = { readonly at: number; readonly offset: number };
type Rule = { readonly year: number; readonly yearly: readonly YearlyChange[] };

const dayLength = 86_400_000;
/** A rule is believed when it held for this many years to the end. */
const believable = 28;

/** Changes from the start of `firstYear` to the end of `lastYear`; before and after, what then holds goes on. */
export function zoneTable(name: string, firstYear: number, lastYear: number): ZoneTable {
  const { first, changes } = changesOf(name, dayOf(firstYear, 1, 1) * dayLength, dayOf(lastYear + 1, 1, 1) * dayLength);
  const rule = ruleOf(changes, lastYear);
  const listed = rule ? changes.filter(({ at }) => yearOf(at) < rule.year) : changes;
  const unit = [900_000, 60_000, 1000].find((size) => [{ at: 0, offset: first }, ...listed].every((change) => fits(change, size)));
  assert(unit, `the clock of ${name} changes between two seconds`);
  return rule ? [name, unit, first, packed(first, listed, unit), rule.year, rule.yearly] : [name, unit, first, packed(first, listed, unit)];
}

const fits = ({ at, offset }: Change, unit: number): boolean => at % unit === 0 && offset % unit === 0;
const yearOf = (instant: number): number => civilOf(Math.floor(instant / dayLength)).year;

function changesOf(name: string, from: number, to: number): { first: number; changes: Change[] } {
  const zone = zoneOf(name);
  const first = enter(zone, from);
  const changes: Change[] = [];
  for (let at = from, offset = first; at < to; at = zone.until) {
    if (enter(zone, at) === offset) continue;
    offset = zone.offset;
    changes.push({ at: zone.since, offset });
  }
  return { first, changes };
}

function packed(first: number, changes: readonly Change[], unit: number): string {
  const offsets = [first, ...changes.map(({ offset }) => offset)];
  return changes
    .map(({ at, offset }, index) => {
      const delta = ((at - (changes[index - 1]?.at ?? 0)) / unit).toString(36);
      return offset === offsets[index - 1] ? delta : `${delta}:${(offset / unit).toString(36)}`;
    })
    .join(' ');
}

/** The yearly rule that holds to the end, from the first year on that all later years follow it. */
function ruleOf(changes: readonly Change[], lastYear: number): Rule | undefined {
  const inYear = groupBy(changes, ({ at }) => yearOf(at));
  const recent = Array.from({ length: believable }, (_, back) => inYear.get(lastYear - back) ?? []);
  const count = recent[0]?.length ?? 0;
  if (count === 0 || recent.some(({ length }) => length !== count)) return undefined;
  const yearly = Array.from({ length: count }, (_, nth) => yearlyChange(recent.map((year) => year[nth] as Change)));
  if (!recent.every((year) => follows(year, yearly))) return undefined;
  let year = lastYear - believable + 1;
  while (follows(inYear.get(year - 1) ?? [], yearly)) year--;
  return { year, yearly };
}

/** The same change over many years: its earliest day of the month is where its week begins. */
function yearlyChange(over: readonly Change[]): YearlyChange {
  const { at, offset } = over[0] as Change;
  const date = Math.floor(at / dayLength);
  const day = Math.min(...over.map((change) => civilOf(Math.floor(change.at / dayLength)).day));
  return [civilOf(date).month, day, weekdayIndex(date), at - date * dayLength, offset];
}

function follows(year: readonly Change[], yearly: readonly YearlyChange[]): boolean {
  return (
    year.length === yearly.length &&
    yearly.every(([month, day, weekday, clock, offset], nth) => {
      const change = year[nth] as Change;
      const from = dayOf(yearOf(change.at), month, day);
      return change.offset === offset && change.at === (from + ((weekday - weekdayIndex(from) + 7) % 7)) * dayLength + clock;
    })
  );
}
