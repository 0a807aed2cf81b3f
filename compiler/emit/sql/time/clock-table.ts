/** The changes of a zone's clock over the years of the wire, found when printing, cut into slots that hold one at most. */
import { enter, zoneOf } from '../../../runtime/time/zone.ts';
import { longest } from '../limits.ts';
import { unsayable } from '../unsayable.ts';

type Change = { readonly at: number; readonly offset: number };
export type Clock = {
  /** Before the first change. */
  readonly first: number;
  readonly changes: readonly Change[];
  /** The n-th slot begins at `origin + n × size`. */
  readonly origin: number;
  readonly size: number;
  readonly slots: number;
};

const dayLength = 86_400_000;
/** Instants that an input may be, and some days around. */
const [origin, end] = [longest.firstInstant - 10 * dayLength, longest.lastInstant + 10 * dayLength];
const clocks = new Map<string, Clock>();

export function clockOf(name: string): Clock {
  const known = clocks.get(name);
  if (known) return known;
  const zone = zoneOf(name);
  const first = enter(zone, origin);
  const changes: Change[] = [];
  for (let at = zone.until; at < end; at = zone.until) {
    const offset = enter(zone, at);
    if (offset !== (changes.at(-1)?.offset ?? first)) changes.push({ at: zone.since, offset });
  }
  const size = sizeOf(changes);
  const clock = { first, changes, origin, size, slots: Math.ceil((end - origin) / size) };
  clocks.set(name, clock);
  return clock;
}

/** The longest of these that no two changes share a slot of. */
function sizeOf(changes: readonly Change[]): number {
  const sizes = [120, 90, 60, 30, 15, 5].map((days) => days * dayLength);
  const slotOf = (at: number, size: number): number => Math.floor((at - origin) / size);
  const fits = (size: number): boolean => new Set(changes.map(({ at }) => slotOf(at, size))).size === changes.length;
  return sizes.find(fits) ?? unsayable('a clock that changes twice in five days');
}

/** The offset in force at an instant. */
export const offsetOf = ({ first, changes }: Clock, instant: number): number =>
  changes.findLast(({ at }) => at <= instant)?.offset ?? first;

/** The range of instants that the slots hold. */
export const clockRange = { from: BigInt(origin), until: BigInt(end) } as const;

export const clockComment = (zone: string): string =>
  `${zone} : changements d’heure (instant en millisecondes, décalage ensuite), et l’heure de chaque tranche de ${clockOf(zone).size / dayLength} jours`;
