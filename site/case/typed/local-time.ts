/** A date and a time on the clocks of a zone ↔ a moment. A clock change makes an hour come twice, or not at all: then there are two offsets, or none. */
import { enter, zoneOf } from '../../../compiler/runtime/time/zone.ts';

const aDay = 86_400_000;

/** Offsets from UTC, as the wire writes them, under which this local time exists in the zone: one, two or none. */
export function offsetsOf(timeZone: string, date: string, clock: string): string[] {
  const zone = zoneOf(timeZone);
  const local = Date.parse(`${date}T${clock}Z`);
  const near = [...new Set([local - aDay, local + aDay].map((instant) => enter(zone, instant)))];
  return near.filter((offset) => enter(zone, local - offset) === offset).map(written);
}

/** The local date, time and offset of a moment: `2024-05-31T14:30:00Z` in Brussels → `2024-05-31T16:30:00+02:00`. */
export function inZone(timeZone: string, iso: string): string {
  const instant = Date.parse(iso);
  const offset = enter(zoneOf(timeZone), instant);
  const fraction = /\.\d+/.exec(iso)?.[0] ?? '';
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${fraction}${written(offset)}`;
}

function written(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
