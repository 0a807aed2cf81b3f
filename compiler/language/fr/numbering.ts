/** How French contracts number: words before numbers, numbers in words, and what makes a number a quantity. */
import type { Numbering } from '../printed/numbering.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** `un deux` → `{ un: '1', deux: '2' }`. */
const counted = (list: string): Readonly<Record<string, string>> =>
  Object.fromEntries(words(list).map((word, index) => [word, String(index + 1)]));

const cardinals =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq';
const feminine =
  'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième';
const masculine =
  'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième';

export const frenchNumbering: Numbering = {
  clauses: words('article art. art clause section point rubrique chiffre item §'),
  parts: words('partie livre tome volet titre sous-titre chapitre sous-chapitre section sous-section paragraphe module'),
  eitherWay: ['section'],
  annexes: words('annexe appendice avenant'),
  sheets: words('lot fiche pièce'),
  inWords: {
    ...counted(cardinals),
    ...counted(masculine),
    ...counted(feminine),
    '1er': '1',
    '1ère': '1',
    '1re': '1',
    ier: '1',
    'i er': '1',
    unique: 'unique',
    liminaire: 'liminaire',
    préliminaire: 'preliminaire',
  },
  ordinals: {
    ...counted(masculine),
    ...counted(feminine),
    '1re': '1',
    '1ère': '1',
    '1ere': '1',
    seconde: '2',
    second: '2',
    '2e': '2',
    '3e': '3',
    '4e': '4',
  },
  firstOfRoman: ['ier'],
  beforeOrdinal: [],
  capitalArticles: ['LA', 'LE', "L'", 'L’', 'CE'],
  listJoints: ['et', 'ou'],
  suffixes: words('bis ter quater quinquies sexies septies octies'),
  signs: words('n° nº no. no n'),
  streets: words('rue avenue av. bd boulevard place quai chemin impasse allée allées route'),
  courtesy: ['M.', 'MM.'],
  particles: ["d'", 'd’', 'de ', 'du ', 'van ', 'von '],
  partners: ['et associés', 'et cie', '& associés', '& cie', 'et fils'],
  units: words(
    '% ‰ € $ £ eur usd chf gbp ht ttc k€ m€ jour jours jrs mois an ans année années semaine semaines heure heures h min minute minutes mn seconde secondes sec ms euro euros franc francs dollar dollars livre livres centime centimes ct go mo ko to gb mb tb kb gbps mbps bits octets octet crédit crédits point points personne personnes utilisateur utilisateurs fois janvier février mars avril mai juin juillet août septembre octobre novembre décembre km m cm mm kg g l kw kwh mw w v °c degrés trimestre trimestres semestre semestres quinzaine exemplaires exemplaire pages unités',
  ),
  untitled: 'sans-titre',
};
