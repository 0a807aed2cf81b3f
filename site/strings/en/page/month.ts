/** Words of the page of a month: what every reading makes of the same rows. */
import { figures } from '../figures.ts';
import { count } from '../typography.ts';

export const monthPage = {
  title: 'A month of incidents',
  lede: 'The same rows through the rules, reading by reading: what a reading costs, or brings in.',
  madeUp: 'These rows are made up: drawn by lot, they are of no client.',
  of: (month: string, year: string) => `${figures.months[Number(month) - 1] ?? month} ${year}`,
  rows: (rows: number, file: string) => `${count(rows, 'row', 'rows')} (${file})`,
  refused: (rows: number, reason: string) => `${rows} refused: ${reason}`,
  reading: 'Reading',
  amount: 'Total',
  counted: (word: string) => `Rows “${word}”`,
  default: 'default',
};
