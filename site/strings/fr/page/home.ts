/** The home page, and the page of all rules. */
import { numberWords } from '../interface.ts';
import { count, of, spaced } from '../typography.ts';

export const home = {
  title: ['Ce que le contrat dit.', 'Ce qu’il fait.'],
  lede: (contracts: number) => {
    const [reproduced, stated] =
      contracts === 1
        ? ['Un contrat est reproduit', 'qu’il énonce']
        : [`${numberWords(contracts)} contrats sont reproduits`, 'qu’ils énoncent'];
    return spaced(
      `${reproduced} ici mot pour mot, et chaque chiffre ${stated} fait tourner une règle. Lisez une clause, essayez-la sur votre cas, voyez l’explication et les mots qui la fondent. Là où le texte se lit de plusieurs façons, toutes les lectures sont données, avec ce qu’elles changent en euros ou en jours.`,
    );
  },
  field: 'Rechercher une clause, une règle, un terme',
  placeholder: 'un mot · une valeur · un numéro',
  thread: 'Du mot au montant',
  words: (place: string) => `Les mots · ${place}`,
  rule: (title: string) => `La règle · ${title}`,
  other: (code: string) => `L’autre lecture · ${code}`,
  contracts: 'Les contrats',
  questions: (provider: string) => `Les questions auxquelles ${provider} répond`,
  edition: (edition: string) => `Édition ${edition}`,
  facts: { fidelity: 'Fidélité', coverage: 'Couverture', rules: 'Règles', norms: 'Normes', open: 'À trancher', built: 'Construit' },
  fidelity: (percent: string, words: string, layout: string) =>
    spaced(`${percent} % des mots, dans l’ordre (${words}${layout === '0' ? '' : `, dont ${layout} de mise en page`})`),
  coverage: (percent: string) => spaced(`${percent} % des chiffres et phrases normatives`),
  rules: (rules: number, examples: number) => spaced(`${rules}, avec ${count(examples, 'exemple', 'exemples')}`),
  readings: (number: number) => count(number, 'lecture', 'lectures'),
  readContract: 'Lire le contrat',
  itsRules: 'Ses règles',
  ruleCount: (number: number) => count(number, 'règle', 'règles'),
};

export const rulesPage = {
  title: 'Les règles',
  none: 'Aucune règle encore.',
  lede: 'Chaque règle répond à une question, avec les mots du contrat qui la fondent. Ouvrez-en une pour l’essayer sur votre cas.',
  of: (provider: string) => `Les règles ${of(provider)}`,
};
