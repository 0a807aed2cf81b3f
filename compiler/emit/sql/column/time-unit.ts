/** Units in which a column of numbers may hold durations. */
export const timeUnits = ['milliseconds', 'seconds', 'minutes', 'hours', 'days'] as const;
export type TimeUnit = (typeof timeUnits)[number];

export const millisecondsOf: Readonly<Record<TimeUnit, bigint>> = {
  milliseconds: 1n,
  seconds: 1000n,
  minutes: 60_000n,
  hours: 3_600_000n,
  days: 86_400_000n,
};

export const isTimeUnit = (text: string): text is TimeUnit => (timeUnits as readonly string[]).includes(text);
