/** The rows of a month that never was: drawn from a seed, of clients that nobody is. The same seed gives the same rows. */

export type Service = {
  readonly client: string;
  readonly monthlyAmount: number;
  readonly outages: readonly number[];
  readonly commitmentMet: boolean;
  readonly requestedByTicket: boolean;
};
export type Restoration = {
  readonly client: string;
  readonly monthlyFee: number;
  readonly interruptions: readonly { readonly restorationTime: number; readonly guaranteedTime: number }[];
};
export type Ticket = {
  readonly ticket: string;
  readonly loggedAt: string;
  readonly reactedAt: string;
  readonly motive: string;
  readonly priority: string;
  readonly intervention: string;
};

export const seed = 2026;
const month = { start: Date.UTC(2026, 2, 1), days: 31 };

/** Numbers from 0 to below 1, by a linear congruence of 48 bits. */
function createRandom(start: number): () => number {
  let state = BigInt(start);
  return () => {
    state = (state * 25_214_903_917n + 11n) % 281_474_976_710_656n;
    return Number(state >> 16n) / 4_294_967_296;
  };
}

const pick = <T>(random: () => number, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const several = <T>(random: () => number, most: number, make: () => T): T[] =>
  Array.from({ length: Math.floor(random() * random() * (most + 1)) }, make);
const named = (letter: string, at: number): string => `${letter}-${String(at + 1).padStart(3, '0')}`;
const prices = [9.9, 19.9, 39, 79.5, 149, 290, 612.4];

/** Outages in minutes; one row in fifty is wrong on purpose, and refused. */
export function services(count = 400): readonly Service[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const outages = several(random, 6, () => 3 + Math.floor(random() ** 3 * 900));
    const total = outages.reduce((sum, minutes) => sum + minutes, 0);
    return {
      client: named('A', at),
      monthlyAmount: pick(random, prices),
      outages: random() < 0.02 ? [...outages, -5] : outages,
      commitmentMet: total < 44,
      requestedByTicket: random() < 0.85,
    };
  });
}

/** Minutes until a service was there again, beside those that its support level guarantees. */
export function restorations(count = 250): readonly Restoration[] {
  const random = createRandom(seed + 1);
  return Array.from({ length: count }, (_, at) => {
    const guaranteedTime = pick(random, [240, 480]);
    const interruptions = several(random, 4, () => ({ restorationTime: 20 + Math.floor(random() ** 2 * 720), guaranteedTime }));
    return { client: named('A', at), monthlyFee: pick(random, prices), interruptions };
  });
}

const instant = (ms: number): string => new Date(ms).toISOString();

/** Tickets by day and night, week-ends and the month's end included, with when somebody reacted. */
export function tickets(count = 500): readonly Ticket[] {
  const random = createRandom(seed + 2);
  return Array.from({ length: count }, (_, at) => {
    const loggedAt = month.start + Math.floor(random() * month.days * 1440) * 60_000;
    const wait = random() < 0.02 ? -30 : Math.floor(random() ** 2 * 4000);
    return {
      ticket: named('T', at),
      loggedAt: instant(loggedAt),
      reactedAt: instant(loggedAt + wait * 60_000),
      motive: pick(random, ['incident', 'incident', 'information-request', 'change-request']),
      priority: pick(random, ['standard', 'standard', 'express']),
      intervention: pick(random, ['hosting-site-unreachable', 'hosting-file-restore', 'non-typical']),
    };
  });
}
