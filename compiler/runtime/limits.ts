/**
 * The longest times, the same on the wire and in arithmetic: 300 years of calendar time, the span of the dates that can be
 * given, and a million hours. So dates and instants computed from those of 1900 to 2199 are exact whole numbers.
 */

export const mostMonths = 3600;
export const mostDays = 109_573;
export const mostMilliseconds = 3.6e12;
