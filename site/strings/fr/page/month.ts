/** Words of the page of a month: what every reading makes of the same rows. */
import { figures } from '../figures.ts';
import { count, spaced } from '../typography.ts';

export const monthPage = {
  title: 'Un mois d’incidents',
  lede: spaced('Les mêmes lignes passées par les règles, lecture par lecture : ce qu’une lecture coûte ou rapporte.'),
  madeUp: spaced('Ces lignes sont inventées : tirées au sort, elles ne sont celles d’aucun client.'),
  of: (month: string, year: string) => `${figures.months[Number(month) - 1] ?? month} ${year}`,
  rows: (rows: number, file: string) => `${count(rows, 'ligne', 'lignes')} (${file})`,
  refused: (rows: number, reason: string) => spaced(`${count(rows, 'refusée', 'refusées')} : ${reason}`),
  reading: 'Lecture',
  amount: 'Total',
  counted: (word: string) => spaced(`Lignes « ${word} »`),
  default: 'par défaut',
};
