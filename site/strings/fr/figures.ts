/** How French writes figures, dates, times and lists: `1 234,50`, `12 novembre 2026`, `9 h 30`. */

const hard = '\u00a0';
const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

export const figures = {
  thousands: '\u202f',
  point: ',',
  minus: '−',
  /** Typed or pasted decimals that are read: `1 234,50`, `1.234,50`, `1234.5`; `1.234` could be a thousand or one. */
  typed: /^(-?)(\d{1,3}(?: \d{3})+|\d{1,3}(?:\.\d{3})+(?=,)|\d+)(?:(?:,|\.(?!\d{3}$))(\d+))?$/,
  yes: 'oui',
  no: 'non',
  none: 'aucun',
  colon: `${hard}: `,
  semicolon: '\u202f; ',
  to: `${hard}– `,
  and: ' et ',
  /** From one day of the week to another. */
  span: (from: string, to: string) => `du ${from} au ${to}`,
  /** A figure and its unit. */
  beside: (figure: string, unit: string) => `${figure}${hard}${unit}`,
  /** An amount and what it is for, whose words a contract does not choose under `perWords`. */
  per: (amount: string, units: readonly string[]) => `${amount} par ${units.join(' et ')}`,
  perWords: { h: 'heure', GB: 'Go' } as Readonly<Record<string, string>>,
  dayOfYear: (month: number, day: number) => `${day === 1 ? '1er' : day}${hard}${months[month - 1] ?? month}`,
  /** A period counted in another way than by the calendar alone. */
  delay: (period: string, basis: string) =>
    basis === 'clear-days' ? period.replace(/(jours?)$/, (days) => `${days} franc${days === 'jours' ? 's' : ''}`) : `${period} fin de mois`,
  /** Which form of a word stands with a number. */
  isMany: (number: number) => Math.abs(number) > 1,
  units: { days: 'j', hours: 'h', minutes: 'min', seconds: 's' },
  periods: {
    years: ['an', 'ans'],
    months: ['mois', 'mois'],
    days: ['jour', 'jours'],
  } as Readonly<Record<'years' | 'months' | 'days', readonly [one: string, many: string]>>,
  /** From the parts of an ISO date. */
  date: (year: string, month: string, day: string) =>
    `${day === '01' ? '1er' : Number(day)}${hard}${months[Number(month) - 1] ?? month}${hard}${year}`,
  /** As a form asks for it and writes it into the address: `31/05/2024`; read back as year, month and day. */
  slashed: (iso: string) => iso.split('-').reverse().join('/'),
  typedDate: /^(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>\d{4})$/,
  /** As the pages print it: `3 mars 2024`. */
  spelledDate: /^(?<day>\d{1,2})(?:er)? (?<month>\p{L}+\.?) (?<year>\d{4})$/u,
  months: months as readonly string[],
  clock: (hours: string, minutes: string) => `${hours}${hard}h${hard}${minutes}`,
  /** Of a moment; its seconds where it has some. */
  moment: (date: string, hours: string, minutes: string, seconds: string, zone: string) =>
    `${date}, ${hours}${hard}h${hard}${minutes}${seconds && `${hard}min${hard}${seconds}${hard}s`} (${zone})`,
};
