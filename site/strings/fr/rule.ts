/** The rule page's words, its form's labels and messages included. */
import { signRefusal } from '../../../compiler/runtime/quantities.ts';
import { spaced } from './typography.ts';

const hard = '\u00a0';

export const rulePage = {
  label: (provider: string) => `${provider} · règle`,
  carries: 'Les mots sur lesquels la règle repose',
  moreQuotes: (quotes: number) => (quotes > 1 ? `et ${quotes} autres passages` : 'et un autre passage'),
  whole: 'Votre cas en entier',
  related: { askedBy: 'Règles qui s’en servent', asks: 'Règles dont elle se sert', beside: 'Sur les mêmes clauses' },
  try: 'Essayer',
  yourCase: 'Votre cas',
  why: 'Pourquoi ce résultat',
  byReading: (code: string) => (code ? `Selon la lecture · ${code}` : 'Selon la lecture'),
  kept: 'retenue',
  keptBecause: (why: string) => spaced(`Retenue par défaut. ${why}`),
  whyReading: 'Pourquoi',
  principle: 'Le principe',
  scope: 'Portée',
  noScript: 'Le calcul à l’écran demande JavaScript. Les exemples ci-dessous sont calculés d’avance.',
  withheld: 'Corrigez les champs signalés pour voir le résultat.',
  refused: (sentence: string) => spaced(`Ce cas est refusé : ${sentence}`),
  refusedShort: 'refusé',
  failed: 'Le module de calcul n’a pas pu être chargé. Rechargez la page.',
  unknownReading: spaced('Ce lien contenait une lecture inconnue : la lecture retenue est appliquée.'),
  unknownField: spaced('Ce lien contenait un champ que cette règle ne connaît pas : il est ignoré.'),
  share: 'Copier le lien du cas',
  shared: 'Lien copié',
  reset: 'Remettre à zéro',
  add: 'Ajouter',
  remove: 'Retirer',
  removeLine: (line: number) => ` la ligne ${line}`,
  line: (line: number) => `Ligne ${line}`,
  optional: 'facultatif',
  byDefault: (value: string) => spaced(`Sans réponse : ${value}`),
  precise: 'Préciser',
  unknown: 'non précisé',
  yes: 'Oui',
  no: 'Non',
  moreClauses: (clauses: number) => `et ${clauses} autres clauses`,
  curve: 'La courbe',
  formula: 'La formule',
  table: 'La table de décision',
  exceptions: 'Les exceptions',
  examples: 'Les exemples',
  code: 'Le code',
  import: 'L’importer',
  same: '=',
  other: 'autre résultat',
  note: 'Note',
};

/** Words beside the boxes of a field that is no quantity, whose row has its own. */
export const boxWords: Readonly<Record<string, readonly (readonly [unit: string, label: string])[]>> = {
  period: [
    ['an(s)', 'années'],
    ['mois', 'mois'],
    ['jour(s)', 'jours'],
  ],
  instant: [
    ['', 'date'],
    ['', 'heure'],
    ['UTC', 'décalage du fuseau'],
  ],
  allowance: [
    ['', 'nombre'],
    ['', 'unité'],
  ],
};

/** How the rules refuse a value: `name : sentence`, and the sentence that lists what was expected. */
export const refusals = {
  named: /^([A-Za-z]\w*(?:\[\d+\]|\.\w+)*) : (.*)$/s,
  listed: /l’une des (valeurs|lectures) .*$/,
  list: 'l’une des $1 proposées',
};

export const hints: Readonly<Record<string, string>> = {
  date: 'Par exemple 31/05/2024 ou 31 mai 2024',
  duration: 'Par exemple 5h30 ou 90 min',
  period: 'Par exemple 1 an 6 mois',
  time: 'Par exemple 16:30',
  timeZone: 'Par exemple Europe/Paris',
  country: 'Code de deux lettres, par exemple FR',
  version: 'Par exemple 8.1.2',
};

/** Beside a date: the delay that it starts, or whose end it is judged by. */
export const delayWords = {
  starts: (delay?: string) => `Fait courir le délai${delay ? ` de ${delay}` : ''}.`,
  backs: (delay?: string) => `Le délai${delay ? ` de ${delay}` : ''} se compte à rebours de ce moment.`,
  ends: (delay?: string) => `S’apprécie à la fin du délai${delay ? ` de ${delay}` : ''}.`,
  or: ' ou ',
};

/** Of a moment, told by the clocks of a zone or with its offset. */
export const instantHint = (clock: string | undefined): string =>
  clock === undefined
    ? 'Par exemple 31/05/2024, 16:30, +02:00'
    : `${clock.charAt(0).toUpperCase()}${clock.slice(1)}, par exemple 31/05/2024 et 16:30`;

/** What the clocks of a zone are called where the contract's country names them; the language's own name stands in for the others. */
export const clockNames: Readonly<Record<string, string>> = {
  'Europe/Brussels': 'heure de Bruxelles',
  'Europe/London': 'heure de Londres',
  'Europe/Luxembourg': 'heure de Luxembourg',
  'Europe/Paris': 'heure de Paris',
};

export const messages = {
  required: 'Remplissez ce champ.',
  choose: 'Choisissez une réponse.',
  limit: (most: string, unit: string) => `Au plus ${most}${unit && `${hard}${unit}`}.`,
  /** As the rule itself would refuse it. */
  sign: (noun: string | undefined, sign: 'nonnegative' | 'positive') => {
    const says = signRefusal(noun, sign, 'fr');
    return `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
  },
  seconds: 'Écrivez des secondes (0 à 59), trois décimales au plus.',
  period: 'Écrivez des années, des mois ou des jours, en nombres entiers, ou par exemple 1 an 6 mois.',
  date: 'Écrivez une date, par exemple 31/05/2024 ou 31 mai 2024.',
  noDay: (date: string) => spaced(`« ${date} » n’existe pas.`),
  noHour: spaced('Cette heure n’existe pas ce jour-là : les horloges avancent.'),
  twice: (first: string, second: string) =>
    spaced(`Cette heure vient deux fois ce jour-là, les horloges reculent : écrivez ${first} ou ${second}.`),
  clock: 'Écrivez une heure, par exemple 16:30.',
  offset: 'Écrivez le décalage avec UTC, par exemple +02:00.',
  text: {
    version: 'Écrivez des nombres séparés par des points, par exemple 8.1.2.',
    country: 'Écrivez un code de pays de deux lettres, par exemple FR.',
    timeZone: 'Écrivez un fuseau horaire, par exemple Europe/Paris.',
    time: 'Écrivez une heure, par exemple 16:30.',
  } as Readonly<Record<string, string>>,
};

/** Signed differences between two readings: `+ 2,50 €`. */
export const difference = {
  plus: (text: string) => `+${hard}${text}`,
  minus: (text: string) => `−${hard}${text}`,
  days: (days: number) => `${days}${hard}${days > 1 ? 'jours' : 'jour'}`,
};

export const stepWords = {
  none: 'aucun',
  given: 'donné',
  byDefault: 'par défaut',
  reading: 'lecture',
  assumption: 'le texte ne le dit pas',
  rule: 'règle',
  row: (row: number) => `ligne ${row} de la table`,
  exception: 'exception',
  holiday: 'jour férié',
  unworked: (days: number) => `${days} jours hors des jours de travail`,
  details: (steps: number) => (steps > 1 ? `ses ${steps} étapes` : 'son étape'),
};

/** What a step comes to, said as a lawyer does. A figure comes with what it is called and, where the text gives it, its words. */
export const boundWords = {
  named: (label: string, figure: string) => `${label} (${figure})`,
  cap: {
    reached: (figure: string, label: string, words?: string) => spaced(`plafonné à ${figure}${words ? ` par « ${words} »` : `, ${label}`}`),
    free: (figure: string, label: string, words?: string) => spaced(`sous le plafond de ${figure} (${words ? `« ${words} »` : label})`),
    within: (formula: string) => spaced(`dans la limite de : ${formula}`),
  },
  floor: {
    reached: (figure: string, label: string, words?: string) => spaced(`porté au minimum de ${figure} (${words ? `« ${words} »` : label})`),
    free: (figure: string, label: string, words?: string) =>
      spaced(`au-dessus du minimum de ${figure} (${words ? `« ${words} »` : label})`),
    within: (formula: string) => spaced(`jamais moins que : ${formula}`),
  },
  /** Where it holds, where it does not. */
  amounts: {
    '>': ['dépasse', 'ne dépasse pas'],
    '>=': ['atteint', 'n’atteint pas'],
    '<': ['reste sous', 'ne reste pas sous'],
    '<=': ['ne dépasse pas', 'dépasse'],
  },
  moments: {
    '>': ['vient après', 'ne vient pas après'],
    '>=': ['ne vient pas avant', 'vient avant'],
    '<': ['vient avant', 'ne vient pas avant'],
    '<=': ['ne vient pas après', 'vient après'],
  },
} as const;

const weekdays = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];

export const chartWords = {
  /** Short words for a moment on an axis, in local time; Sunday is 0. */
  tick: (weekday: number, day: number, hours: number, minutes: number) => {
    const clock = hours === 0 && minutes === 0 ? '' : ` ${hours}${hard}h${minutes === 0 ? '' : `${hard}${minutes}`}`;
    return `${weekdays[weekday]}${hard}${day}${clock}`;
  },
  kept: 'Lecture retenue',
  firstLine: (label: string) => `${label}, première ligne`,
  title: (value: string, axis: string) => `${value} selon ${axis}`,
  description: (value: string, axis: string, series: number) =>
    spaced(
      `${value} calculé pour chaque valeur de ${axis}, le reste du cas étant celui du formulaire${series > 1 ? ` ; ${series} lectures` : ''}. Les mêmes chiffres sont dans le tableau qui suit.`,
    ),
  caption: 'Le cercle est votre cas. Les autres champs gardent la valeur du formulaire.',
  table: 'Le même graphique en tableau',
};

export const tableWords = {
  policy: {
    unique: 'Une seule ligne répond à chaque cas.',
    first: spaced('Lue de haut en bas : la première ligne qui répond l’emporte.'),
  } as Readonly<Record<string, string>>,
  tinted: 'La ligne de votre cas est en bleu.',
  otherwise: 'Dans les autres cas',
  place: 'Clause',
};

export const exceptionWords = {
  base: (label: string) => spaced(`${label}, sauf :`),
  unless: spaced('à moins de :'),
  says: (when: string, then: string) => spaced(`si ${when} : ${then}`),
};

export const exampleWords = {
  case: 'Cas',
  reading: 'Lecture',
  expected: 'Attendu',
  computed: 'Calculé',
  load: 'Charger',
  loadWhich: (note: string) => spaced(` l’exemple : ${note}`),
  differs: spaced('différent de l’attendu :'),
  none: 'Aucun exemple encore.',
};

export const codeWords = {
  lede: 'Ce que la page exécute est cette fonction, tirée des mots du contrat par compilation. Aucun nombre n’y est retapé.',
  excerpt: (file: string) => `Extrait de ${file}`,
  download: 'Télécharger rules.ts, toutes les règles du contrat',
  cut: (lines: number) => `Encore ${lines} lignes dans rules.ts.`,
  schemas: 'Schémas JSON',
  schema: { input: 'Télécharger le schéma du cas', output: 'Télécharger le schéma du résultat' },
  native: 'En TypeScript, valeurs natives',
  wire: 'En TypeScript, JSON en entrée et en sortie',
  cli: 'En ligne de commande',
};
