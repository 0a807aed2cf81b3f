/** How English writes figures, dates, times and lists: `1,234.50`, `12 November 2026`, `09:30`. Dates are never read in an order that has to be guessed. */

const hard = '\u00a0';
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const figures = {
  thousands: ',',
  point: '.',
  minus: '−',
  /** Typed or pasted decimals that are read: `1,234.50`, `1234.5`. */
  typed: /^(-?)(\d{1,3}(?:[ ,]\d{3})+|\d+)(?:\.(\d+))?$/,
  yes: 'yes',
  no: 'no',
  none: 'none',
  colon: ': ',
  semicolon: '; ',
  to: `${hard}– `,
  and: ' and ',
  /** From one day of the week to another. */
  span: (from: string, to: string) => `${from} to ${to}`,
  /** A figure and its unit. */
  beside: (figure: string, unit: string) => (unit === '%' ? `${figure}%` : `${figure}${hard}${unit}`),
  /** An amount and what it is for, whose words a contract does not choose under `perWords`. */
  per: (amount: string, units: readonly string[]) => `${amount} per ${units.join(' and ')}`,
  perWords: { h: 'hour' } as Readonly<Record<string, string>>,
  dayOfYear: (month: number, day: number) => `${day}${hard}${months[month - 1] ?? month}`,
  /** A period counted in another way than by the calendar alone. */
  delay: (period: string, basis: string) => (basis === 'clear-days' ? period.replace(/(?=days?$)/, 'clear ') : `${period}, end of month`),
  /** Which form of a word stands with a number. */
  isMany: (number: number) => Math.abs(number) !== 1,
  units: { days: 'd', hours: 'h', minutes: 'min', seconds: 's' },
  periods: {
    years: ['year', 'years'],
    months: ['month', 'months'],
    days: ['day', 'days'],
  } as Readonly<Record<'years' | 'months' | 'days', readonly [one: string, many: string]>>,
  /** From the parts of an ISO date. */
  date: (year: string, month: string, day: string) => `${Number(day)}${hard}${months[Number(month) - 1] ?? month}${hard}${year}`,
  /** As a form asks for it and writes it into the address: `2024-05-31`; read back as year, month and day. */
  slashed: (iso: string) => iso,
  typedDate: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /** As the pages print it: `3 March 2024`. */
  spelledDate: /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>\p{L}+\.?),? (?<year>\d{4})$/u,
  months: months as readonly string[],
  clock: (hours: string, minutes: string) => `${hours}:${minutes}`,
  /** Of a moment; its seconds where it has some. */
  moment: (date: string, hours: string, minutes: string, seconds: string, zone: string) =>
    `${date}, ${hours}:${minutes}${seconds && `:${seconds}`} (${zone})`,
};
