/** The words of formulas: operators and functions of the rule language in French. `#` stands for an argument, `#…` for all, `{…}` for the contract's word. */
import type { FunctionWords, WorkingWord } from '../shapes.ts';
import { plainWorking, workingWords } from './quantities.ts';
import { spaced } from './typography.ts';

/** A function in the contract's own word for working time. */
export function functionWordsIn(name: string, working: WorkingWord = plainWorking): string | undefined {
  const words = workingWords[working];
  return (functionWords as Readonly<Record<string, string>>)[name]
    ?.replace('{days}', words['working-day'][1])
    .replace('{day}', words['working-day'][0])
    .replace('{hours}', words['working-hour'][1])
    .replace('{time}', words.time);
}

export const functionWords: FunctionWords = {
  sum: 'somme de #',
  count: 'nombre de #',
  abs: 'valeur absolue de #',
  decimal: spaced('arrondi de # au pair le plus proche (décimales : #)'),
  roundHalfEven: spaced('arrondi de # au plus proche, le milieu au pair (à : #)'),
  roundHalfUp: spaced('arrondi de # au plus proche, le milieu en s’éloignant de zéro (à : #)'),
  roundHalfDown: spaced('arrondi de # au plus proche, le milieu vers zéro (à : #)'),
  roundUp: spaced('arrondi de # en s’éloignant de zéro (à : #)'),
  roundDown: spaced('arrondi de # vers zéro (à : #)'),
  power: '# à la puissance #',
  sort: '# par ordre croissant',
  year: 'année de #',
  month: 'mois de #',
  dayOfMonth: 'jour du mois de #',
  endOfMonth: 'fin du mois de #',
  clearDaysAfter: '# + # (jours francs)',
  clearDaysBefore: '# − # (jours francs)',
  mergeIntervals: 'intervalles réunis de #',
  intersectIntervals: 'intervalles communs à # et à #',
  intervalsLength: 'durée totale de #',
  contains: '# contient #',
  concatenate: '#… (mis bout à bout)',
  covers: '# couvre #',
  default: '#, à défaut #',
  last: 'dernier de #',
  distinct: 'valeurs distinctes de #',
  localDate: spaced('#, date locale (fuseau : #)'),
  localTime: spaced('#, heure locale (fuseau : #)'),
  localInstant: spaced('# à # (fuseau : #)'),
  weekday: 'jour de la semaine de #',
  dayAfter: 'lendemain de #',
  dayBefore: 'veille de #',
  daysBetween: 'jours entre # et #',
  monthsBetween: 'mois entre # et #',
  nextDayOfMonth: spaced('prochain jour #2 du mois, dès : #1'),
  addWorkingDays: '# + # (en {days})',
  addOpenTime: '# + # (en {time})',
  addOpenDays: '# + # (en {days})',
  openTime: '{time} entre # et #',
  isOpen: '# tombe dans le {time}',
  nextOpening: 'prochaine ouverture après #',
  closing: 'fermeture du jour de #',
  openingLength: 'longueur d’un {day}',
  schedule: '{hours}',
  openingHours: '{hours}',
  lastOccurrence: 'dernier # avant #',
  recurrence: spaced('période en cours (début : #1 ; durée : #2 ; date : #3)'),
  differingComponents: 'nombres qui diffèrent entre # et #',
  differingDigits: 'chiffres qui diffèrent entre # et #',
};

export const formulaText = {
  if: 'si',
  else: 'sinon',
  then: 'alors',
  and: 'et',
  or: 'ou',
  not: 'non',
  of: 'de',
  yes: 'oui',
  no: 'non',
  nothing: 'rien',
  reading: (title: string) => spaced(`lecture « ${title} »`),
  readingIs: 'lecture retenue',
  given: 'est donné',
  absent: 'n’est pas donné',
  each: (item: string) => `pour chaque ${item} de`,
  some: (item: string) => `l’un des ${item} de`,
  every: (item: string) => `tous les ${item} de`,
  such: 'vérifie',
  filter: (item: string) => `, où chaque ${item} vérifie`,
  latest: 'derniers de',
  last: 'dernier de',
  by: 'par',
  number: 'au nombre de',
  table: 'd’après la table de décision',
  unless: 'sauf exception',
  separator: ' ; ',
  /** Fields that every contract shares. */
  fields: {
    amount: 'montant',
    kind: 'genre',
    months: 'nombre de mois',
    days: 'nombre de jours',
    years: 'nombre d’années',
    from: 'début',
    to: 'fin',
    endExclusive: 'lendemain de la fin',
    value: 'nombre',
    unit: 'unité',
  } as Readonly<Record<string, string>>,
};

/** « veille de achat » → « veille d’achat »: `de` before a vowel; a single letter is a name. */
export const beforeVowel = (words: string, next: string): string =>
  /(?:^| )de $/.test(words) && /^[aeiouyàâéèêëîïôûœ]\p{L}/iu.test(next) ? words.replace(/de $/, 'd’') : words;
