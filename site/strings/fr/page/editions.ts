/** Words of the editions page: what another edition changes, and what that touches. */
import type { Change, Stake, Turn } from '../../../../compiler/model/report/manifest.ts';
import { count, spaced } from '../typography.ts';

type Kind = Change['kinds'][number];

export const changeWords: Readonly<Record<Kind, string>> = {
  added: 'ajoutée',
  removed: 'retirée',
  reworded: 'reformulée',
  split: 'scindée',
  merged: 'fusionnée',
  moved: 'déplacée',
  renumbered: 'renumérotée',
  redirected: 'renvoie ailleurs',
};

const many: Readonly<Record<Kind, string>> = {
  added: 'ajoutées',
  removed: 'retirées',
  reworded: 'reformulées',
  split: 'scindées',
  merged: 'fusionnées',
  moved: 'déplacées',
  renumbered: 'renumérotées',
  redirected: 'renvoient ailleurs',
};

const turns: Readonly<Record<Turn['what'], string>> = {
  negation: 'négation',
  exception: 'exception',
  modality: 'devoir ou pouvoir',
  party: 'partie',
  limit: 'borne',
  choice: 'et, ou',
  reference: 'renvoi',
};

const moves: Readonly<Record<Stake, string>> = {
  meaning: 'sens',
  money: 'argent',
  delay: 'délai',
  figure: 'chiffre',
  duty: 'obligation',
  words: 'mots',
  place: 'place',
};

export const impact = {
  turns,
  moves,
  meaning: 'Sens',
  turned: (what: string, old: string | undefined, fresh: string | undefined) =>
    spaced(
      old === undefined
        ? `${what} : « ${fresh} » ajouté`
        : fresh === undefined
          ? `${what} : « ${old} » retiré`
          : `${what} : « ${old} » → « ${fresh} »`,
    ),
  refers: (words: string, now: string | undefined) =>
    spaced(now === undefined ? `« ${words} » vise une clause retirée` : `« ${words} » vise ce qui porte désormais le numéro ${now}`),
  verdict: (edition: string, kinds: string) => spaced(`Édition ${edition} : ${kinds || 'inchangée'}`),
  title: (edition: string) => `Ce que change l’édition ${edition}`,
  unchanged: (number: number, of: number) => `${count(number, 'clause inchangée', 'clauses inchangées')} sur ${of}`,
  counted: (kind: Kind, number: number) => `${number} ${number > 1 ? many[kind] : changeWords[kind]}`,
  notAnnotated: spaced('Les règles de ce site suivent toujours l’édition annotée ; rien de ce qui suit n’y est encore.'),
  touching: 'Ce qui touche une règle, une norme ou une lecture',
  idle: 'Ce qui ne touche rien',
  nothing: 'Rien de ce qui est formalisé n’est touché.',
  removed: spaced('retiré :'),
  added: spaced('ajouté :'),
  end: spaced(' ;'),
  fresh: (heading: string) => spaced(`Nouvelle clause, sous « ${heading} »`),
  becomes: (old: string, fresh: string) => `${old} → ${fresh}`,
  following: (number: number) => `${count(number, 'clause suit', 'clauses suivent')}`,
  values: 'Valeurs',
  rules: 'Règles',
  norms: 'Normes',
  readings: 'Lectures',
  responsibilities: 'Tâches',
  terms: 'Termes',
  waivers: 'Dispenses',
  reviews: 'Validations à renouveler',
  unbound: 'À formaliser',
  signed: (by: string, on: string) => `${by}, ${on}`,
  gone: 'mots retirés',
  unreadable: 'aucune quantité lisible',
  retyped: spaced('d’une autre nature : les règles ne peuvent la lire'),
  conflict: 'le texte dit autre chose ailleurs',
  same: 'même valeur',
  definition: (term: string) => spaced(`définition de « ${term} »`),
  examples: (number: number) => count(number, 'exemple répond autrement', 'exemples répondent autrement'),
  case: 'Cas',
  rule: 'Règle',
  before: 'Avant',
  after: 'Après',
  refused: 'refusé',
};
