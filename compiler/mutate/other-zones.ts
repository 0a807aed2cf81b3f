/** A time zone → zones that it may be mistaken for and whose clocks differ from its own: another offset, no summer time, another day of the change. */
import { localMinutes } from '../interpret/zone.ts';

const candidates = ['UTC', 'Europe/London', 'Europe/Brussels', 'Europe/Athens', 'Africa/Algiers', 'America/New_York'];

/** Every hundred hours of a year, so that all hours and seasons are met. */
const sampled = Array.from({ length: 88 }, (_, index) => Date.UTC(2024, 0, 1) + index * 100 * 3_600_000);

export function otherZones(zone: string): string[] {
  return candidates.filter((other) => sampled.some((instant) => localMinutes(other, instant) !== localMinutes(zone, instant)));
}
