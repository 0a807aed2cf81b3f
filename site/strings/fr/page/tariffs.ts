/** The page of price tables. */
import { spaced } from '../typography.ts';

export const tariffsPage = {
  title: 'Les tarifs',
  lede: spaced(
    'Les tableaux de prix des contrats, dans leurs propres mots. Là où une règle calcule le prix, choisir une case remplit le calcul.',
  ),
  none: 'Aucun contrat n’a de tableau de prix.',
  calculator: (provider: string) => `Calculer un prix, ${provider}`,
  table: 'Le tableau',
  row: 'Ligne',
  choose: 'Calculer',
  chooseWhich: (row: string, column: string) => spaced(` : ${row}, ${column}`),
  flagged: (flag: string) => flag,
  unflagged: (flag: string) => spaced(`${flag} : non`),
};
