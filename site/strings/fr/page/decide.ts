/** Positions, sign-offs and case sheets: what a reader decides, keeps in the browser and takes away. */
import type { Tally } from '../../shapes.ts';
import { count, spaced } from '../typography.ts';

export const decide = {
  recorded: (option: string, by: string, on: string, why: string) => spaced(`Position de ${by}, ${on} : ${option}. ${why}`),
  recordedStale: spaced('Elle est périmée : les mots ou les options ont changé depuis.'),
  take: 'Prendre position',
  takeLede: spaced(
    'Votre position reste dans ce navigateur et vaut sur toutes les pages du site ; exportez-la pour la verser au dossier du contrat.',
  ),
  option: 'Lecture retenue',
  why: 'Raison',
  by: 'En qualité de',
  byHint: 'Une fonction, par exemple juriste',
  on: 'Date',
  keep: 'Retenir cette lecture',
  drop: 'Retirer ma position',
  missing: 'Dites la lecture, la raison, la qualité et la date.',
  tools: 'Vos décisions',
  toolsLede: spaced(
    'Prendre toutes les positions d’un coup, selon qui chaque lecture avantage ; puis les partager, ou les exporter pour la commande review.',
  ),
  ready: {
    default: 'Lectures retenues par défaut',
    client: 'Au mieux pour le Client',
    provider: (provider: string) => `Au mieux pour ${provider}`,
  },
  readyWhy: {
    default: 'La lecture retenue par défaut.',
    client: 'La lecture la plus favorable au Client.',
    provider: (provider: string) => `La lecture la plus favorable à ${provider}.`,
  },
  readyBy: 'Votre qualité',
  clear: 'Tout retirer',
  export: 'Exporter (YAML)',
  share: 'Copier le lien de vos positions',
  shared: 'Lien copié',
  /** `{taken}`, `{all}` and `{signed}` are put in by the browser. */
  counted: spaced('Positions prises : {taken} sur {all}. Règles validées ici : {signed}.'),
  asked: spaced('Ce lien propose des positions : {taken}.'),
  askedWhy: 'Reprise d’un lien partagé.',
  askedBy: 'lecteur du site',
  adopt: 'Les reprendre dans ce navigateur',
  exportHead: (contract: string) => spaced(`Décisions exportées du site. À enregistrer par : clausier review ${contract} --import FICHIER`),
  signOff: 'Valider cette règle',
  signOffLede: 'Votre validation reste dans ce navigateur jusqu’à son export, avec l’empreinte de la règle et de ses mots.',
  sign: 'Valider',
  unsign: 'Retirer ma validation',
  cite: 'Copier la citation',
  cited: 'Citation copiée',
  /** `words` come quoted. */
  citation: (words: string, contract: string, edition: string, place: string, address: string) =>
    spaced(`${words} (${contract}, édition ${edition}, clause ${place}, ${address})`),
  discuss: 'En discuter',
  discussBody: (place: string, words: string, edition: string, digest: string) =>
    spaced(`À propos de : ${place}\n\n« ${words} »\n\nÉdition : ${edition}\nEmpreinte : ${digest}\n\nValider, contester ou commenter :\n`),
  stake: 'Ce qui se joue',
  stakeLede: 'Les lectures qui déplacent le plus un résultat, sur un cas de leur règle.',
  stakeAll: (choices: number) => `Toutes les lectures à trancher (${count(choices, 'lecture', 'lectures')})`,
  moves: 'déplace ce résultat',
  sheet: {
    open: 'Fiche de cas',
    title: 'Fiche de cas',
    print: 'Imprimer',
    copy: 'Copier en texte',
    copied: 'Copié',
    close: 'Fermer',
    question: 'Question',
    scope: 'Portée',
    case: 'Le cas',
    answer: 'La réponse',
    readings: 'Selon la lecture',
    words: 'Les mots',
    source: 'La source',
    edition: (title: string, edition: string) => spaced(`${title}, édition ${edition}`),
    digest: (digest: string) => spaced(`Empreinte de la règle et de ses mots : ${digest}`),
    on: 'Établie le',
    address: 'Adresse',
  },
};

export const decisionsPage = {
  title: 'Validations et positions',
  lede: 'Ce qui a été validé ou tranché, par qui et quand, et ce qui reste à relire.',
  none: 'Rien n’est encore enregistré. Une règle se valide sur sa page, une lecture se tranche sur la sienne, et l’export se verse au dossier du contrat.',
  counts: (rules: Tally, readings: Tally) =>
    `${count(rules.done, 'règle validée', 'règles validées')} sur ${rules.all}, ${count(readings.done, 'lecture tranchée', 'lectures tranchées')} sur ${readings.all}.`,
  rules: 'Règles',
  readings: 'Lectures',
  byClause: (clauses: number) => `Clause par clause (${count(clauses, 'clause', 'clauses')})`,
  clauses: 'Où en est chaque clause',
  clause: 'Clause',
  ruleTally: 'Règles validées',
  readingTally: 'Lectures tranchées',
  tally: (done: number, all: number) => `${done} / ${all}`,
};

/** What the range of a case says, in the browser too. */
export const rangeWords = {
  spread: (least: string, greatest: string) => spaced(`Selon les lectures : de ${least} à ${greatest}.`),
  steady: 'Aucune lecture ne déplace ce résultat.',
  answers: (answers: number) => `Selon les lectures, ${count(answers, 'réponse possible', 'réponses possibles')}.`,
};
