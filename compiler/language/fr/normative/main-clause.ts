/**
 * The main clause of a French sentence in, its verb out where the indicative binds: who or what does it (a party, what a contract is made of,
 * another thing) decides which verbs do, and after those of a trade the words of an agreement. The non-obvious law: a word spelled like a noun is a verb only where no article, preposition or adjective stands before it.
 */
import { wordSet } from '../../normative/cue.ts';
import { frontedBy } from '../../normative/fronted.ts';
import type { MainClause, Word } from '../../normative/main-clause.ts';
import { isAnchored } from './anchored.ts';
import { coordinatedAt } from './coordinated.ts';
import { defaultVerb, facts } from './default-verb.ts';
import { describing, trades } from './describing.ts';
import { effects, reflexive } from './effects.ts';
import { isKnownParty, isParty, matterAt, nameAt, partyAt } from './parties.ts';
import { be, clauseFrom, isAdverb, stateAt, textOf } from './state.ts';
import { presents } from './verbs.ts';

const determiners = wordSet(
  `le la les l un une des du de d à au aux ce cet cette ces son sa ses leur leurs notre votre nos vos mon ma mes tout toute tous toutes chaque aucun aucune quelque en par pour sans
  sur sous dans avec entre contre vers chez selon et ou ni nouvelle nouveau première premier dernière dernier autre même seule seul présente dite telle deux trois simple double qu`,
);
/** Forms that are most often nouns, and verbs only right after what can be a subject. */
const isVerbPlace = (words: readonly Word[], at: number): boolean => {
  const previous = words[at - 1]?.word;
  if (previous === undefined) return false;
  const pronoun = ['le', 'la', 'les', 'l', 'en', 'leur'].includes(previous) && at > 1;
  if (pronoun && previous !== 'en') return words[at - 2]!.word === 'ne' || words[at - 2]!.word === 'n' || partyAt(words, at - 3) === 2;
  return !determiners.has(previous);
};

function effectAt(words: readonly Word[], at: number): number | undefined {
  const { word } = words[at]!;
  if (be.has(word)) {
    const state = stateAt(words, at);
    return state ?? (effects.has(word) ? at : undefined);
  }
  if (isReflexiveAt(words, at) || (/^emport(?:e|ent)$/u.test(word) && words[at - 1]?.word === 'l')) return at;
  if (words[at]!.isCapital || !effects.has(word) || !isVerbPlace(words, at)) return undefined;
  const asked = effects.get(word);
  return asked === undefined || asked.test(undenied(textOf(words, at + 1))) ? at : undefined;
}

/** What follows a verb, whether it is denied or not. */
const undenied = (rest: string): string => rest.replace(/^(?:pas|plus|jamais|point) (?!de |d')/u, '');

/** Adjectives between a name and its verb: « le syndic provisoire convoque ». */
const qualifying = /(?:ale|elle|ive|ique|aire|euse|ante|ente|able|ible|oire|[ée]e?s|eurs?|eux|ifs?|els?|aux|ant|ants|ier|ière)$/u;

const clitics = wordSet('ne n se s le la les l lui leur y en vous nous');

function betweenAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined) return 0;
  if (qualifying.test(word.word) && !effects.has(word.word) && !likeAdjectives.has(word.word)) return 1;
  return clitics.has(word.word) || isAdverb(word) ? 1 : 0;
}

const third = /(?:e|t|d)$/u;
/** Verbs whose forms end as adjectives do. */
const likeAdjectives = new Set(
  presents(`activer motiver archiver signaler communiquer appliquer indiquer expliquer pratiquer fabriquer procurer financer avancer influencer appeler rappeler
    renouveler présenter tenter augmenter alimenter représenter documenter commenter réglementer fréquenter contenter exempter contacter assister résister
    consister désister enregistrer avaliser viser aviser réviser superviser assurer mesurer clôturer facturer figurer capturer structurer égaler
    installer étaler déballer emballer ventiler exiler adresser intéresser cesser redresser dresser presser passer laisser encaisser baisser relancer lancer annoncer
    dénoncer prononcer renoncer énoncer placer remplacer déplacer exercer effacer tracer percer forcer`),
);
/** Endings of adjectives that follow a name: « la partie contractante », « le Client professionnel ». */
const adjectival = /(?:ale|elle|ive|ique|aire|euse|ante|ente|able|ible|oire|ience|ance|ence)$/u;
const noVerb = wordSet(
  `et dont que de entre contre pendant avant comme chaque autre même cette une notamment concernant suivant durant moyennant devant est sont sauf tant quand
  public publique commune privée propre informatique technique physique morale juridique`,
);

/** « se réunit » */
const isReflexiveAt = (words: readonly Word[], at: number): boolean =>
  /^se?$/u.test(words[at - 1]?.word ?? '') && reflexive.has(words[at]!.word);

/** « Chaque associé dispose de », « Chaque utilisateur a »: what each of the parties has, it has by the contract. */
const isEachOne = (words: readonly Word[], at: number): boolean =>
  /^(?:a|dispose)$/u.test(words[at]!.word) &&
  words.slice(0, at).some((_, index) => /^(?:chaque|chacun|chacune)$/u.test(words[index]!.word) && partyAt(words, index) === at - index);

/** « Il en adresse », « Elle lui remet »: somebody does so, and no thing. */
const isPersonal = (words: readonly Word[], at: number): boolean =>
  third.test(words[at]!.word) &&
  !describing.has(words[at]!.word) &&
  (/^(?:en|lui|leur)$/u.test(words[at - 1]!.word) || (!facts.has(words[at]!.word) && isAnchored(clauseFrom(words, at + 1))));

/** Any present of the third person, but what merely describes; « est » and « a » by what they say. */
function isDeed(words: readonly Word[], at: number, from: number): boolean {
  const { word } = words[at]!;
  if (facts.has(word) && !effects.has(word) && !isKnownParty(words, from)) return false;
  if (isPast(words, at)) return false;
  if (be.has(word)) return stateAt(words, at) !== undefined;
  if (/ez$|ons$/u.test(word)) return isAddressed(words, at);
  if (word === 'a' && isEachOne(words, at)) return true;
  if (word === 'a' || word === 'ont') return effectAt(words, at) !== undefined;
  if (isEachOne(words, at)) return true;
  if (/^dispos(?:e|ent)$/u.test(word))
    return /^(?:d'(?:une? )?(?:droit|quota|volume|crédit|forfait|préavis|stock|espace|enveloppe|délai|recours|faculté|aucun|option|accès|licence|usage)|du (?:droit|délai)|de (?:la faculté|\d|[a-zé]+ (?:jours|mois|ans|semaines|heures))|librement|seule?)/u.test(
      textOf(words, at + 1),
    );
  if (isOfPronoun(words, at) && partyBefore(words, at) === undefined) return effects.has(word) || isPersonal(words, at);
  if (['ne', 'n'].includes(words[at - 1]?.word ?? '') && third.test(word)) return true;
  if (trades.has(word) && !isReflexiveAt(words, at)) {
    const rest = clauseFrom(words, at + 1);
    return isAnchored(rest) || /(?<!\p{L})si (?:l[ae']|les|ils?|elles?)(?!\p{L})/u.test(rest);
  }
  if (/^désign(?:e|ent)$/u.test(word))
    return /^(?:[\p{L}' ]{0,40} )?(?:une?|son|sa|leur|parmi|par écrit|deux)(?!\p{L})/u.test(textOf(words, at + 1));
  if (word.startsWith('exerc')) return !/^(?:une|l'|son|leur) ?activité/u.test(textOf(words, at + 1));
  return (
    third.test(word) &&
    !modals.has(words[at + 1]?.word ?? '') &&
    !words[at]!.isCapital &&
    !noVerb.has(word) &&
    !describing.has(word) &&
    (effects.has(word) || likeAdjectives.has(word) || !adjectival.test(word))
  );
}

/** « vous gardez », « nous livrons »: judged as the third person is. */
function isAddressed(words: readonly Word[], at: number): boolean {
  const { word } = words[at]!;
  const person = word.endsWith('ez') ? 'vous' : 'nous';
  let before = at - 1;
  while (before > 0 && words[before]!.word !== person && betweenAt(words, before) > 0) before -= 1;
  const isTold = words[before]?.word === person;
  const stem = word.replace(/(?:ez|ons)$/u, '').replace(/é(?=[^aeiouyéè]+$)/u, 'è');
  if (!isTold || /^(?:av|ét|ser|aur|p(?:ouv|ourr)|savoir|sav|all|ven|voul|souhait)$/u.test(stem)) return false;
  return word.startsWith('dispos') || !(describing.has(`${stem}e`) || describing.has(`${stem}ent`));
}

/** A party named before: « Lorsqu’un salarié travaille le dimanche, il reçoit … ». */
const partyBefore = (words: readonly Word[], at: number): Word | undefined => words.slice(0, at).find(({ word }) => isParty(word));

/** « il gère » may be said of a thing: its verb is one by which a contract takes effect. */
function isOfPronoun(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && betweenAt(words, before) > 0) before -= 1;
  return /^(?:ils?|elles?|on)$/u.test(words[before]?.word ?? '');
}

const subordinators = wordSet(
  'si qui que qu dont où lorsque lorsqu quand puisque lequel laquelle lesquels lesquelles auquel auxquels quelle quel quelles quels',
);

/** « plus étendus que la loi », « les mêmes droits que le client »: what is compared has no verb. */
const isComparison = (words: readonly Word[], at: number): boolean =>
  /^qu?e?$/u.test(words[at]!.word) &&
  words
    .slice(Math.max(0, at - 3), Math.max(0, at - 1))
    .some(({ word }) => /^(?:plus|moins|aussi|autant|mêmes?|telle?s?|autres?)$/u.test(word)) &&
  !/^(?:ils?|elles?|on)$/u.test(words[at + 1]?.word ?? '');

const modals = wordSet('doit doivent peut peuvent est sont a ont sera seront devra devront pourra pourront');

/** « depuis 2003 », « souvent », « la plupart »: what has been so for long, or is so most of the time, is a fact. */
const tellsFact = (plain: string): boolean =>
  /(?<!\p{L})(?:depuis (?!(?:la|leur|sa) (?:mise en demeure|réception|notification))(?![^,]*(?<!\p{L})(?:est|sont|doi|peu|ser))|^(?:l[ae] |l'|les |une? )\p{L}+ (?:moyen(?:ne)?s?|types?|estimati(?:f|ve)s?|estimée?s?|prévisionnel(?:le)?s?|indicati(?:f|ve)s?)(?!\p{L})|souvent|en général|généralement|d'ordinaire|principalement|essentiellement|surtout|aujourd'hui|actuellement|\p{L}+[et] à ce jour|en moyenne|parfois|fréquemment|habituellement|traditionnellement|couramment|rarement|(?:sont|est) fréquente?s?|la plupart|plus de la moitié|initialement|à l'origine|à l'époque|autrefois|historiquement|beaucoup d|de nombreu(?:x|ses)|certaine?s? (?!cas)|des (?:milliers|millions|centaines)|(?:compte tenu|dûe?s?|dus|dues?) (?:de|à) (?:la |l'|fortes )?(?:neige|pluies?|météo|chaleur|sécheresse|foudre|canicule)(?!\p{L}))/u.test(
    plain,
  );

const pastOfBe = wordSet('était étaient avait avaient fut furent eut eurent étions avions étiez aviez');
/** Words that end as an imperfect does. */
const noPast = wordSet(
  'souhait extrait retrait parfait forfait satisfait attrait abstrait distrait bienfait imparfait contrefait soustrait',
);
const isPast = (words: readonly Word[], at: number): boolean => {
  const { word } = words[at]!;
  if (pastOfBe.has(word) || (word.length > 5 && /(?<!p|ess|eff|r)aient$/u.test(word))) return true;
  if (word.length > 5 && /[^r]ait$/u.test(word) && !noPast.has(word)) return true;
  if (/^(?:est|sont)$/u.test(word) && /^se?$/u.test(words[at - 1]?.word ?? '')) return true;
  return (word === 'a' || word === 'ont') && words[at + 1]?.word === 'été';
};

const followsPhrase = frontedBy({
  opening: wordSet('à au aux en dès après avant lors pendant durant dans faute sur sous'),
  article: /^(?:l[ea]?|les|chaque)$/u,
  noEnd: /^(?:d[eu]?|des|à|aux?|en|par|pour|avec|sans|sur|sous|dans|chez|entre|et|ou|ni|contre|vers|qu[ei]?|dont|selon)$|ant$/u,
  isParty,
});

/** « se range » */
const isReflexiveVerb = (words: readonly Word[], at: number): boolean =>
  /^se?$/u.test(words[at - 1]?.word ?? '') && words[at]!.word.length > 3 && third.test(words[at]!.word);

/** « qui » has its verb right after it, and « ne » before it. */
const followsSubject = (words: readonly Word[], at: number): boolean => {
  if (clitics.has(words[at]!.word)) return false;
  let before = at - 1;
  while (before > 0 && (clitics.has(words[before]!.word) || isAdverb(words[before]!)) && !/^n?e?$/u.test(words[before]!.word)) before -= 1;
  return (['ne', 'n', 'qui'].includes(words[before]?.word ?? '') && !isAdverb(words[at]!)) || isReflexiveVerb(words, at);
};

export const frenchMainClause: MainClause = {
  subjectAt: (words, at) => partyAt(words, at) || matterAt(words, at) || nameAt(words, at),
  tellsFact,
  isPast,
  isPerfect: (words, at) => {
    const next = isAdverb(words[at + 1] ?? words[at]!) ? at + 2 : at + 1;
    return /^(?:a|ont)$/u.test(words[at]!.word) && /(?<!qualit|facult)é$/u.test(words[next]?.word ?? '');
  },
  followsPhrase,
  betweenAt,
  coordinatedAt,
  isDeed,
  effectAt,
  subordinates: (words, at) =>
    (subordinators.has(words[at]!.word) && !isComparison(words, at)) ||
    (words[at]!.word === 's' && /^ils?$/u.test(words[at + 1]?.word ?? '')),
  isAnchored,
  isFact: (word) => facts.has(word),
  isPronoun: (word) => /^(?:ils?|elles?|ce|c|ceci|cela|celui-ci|celle-ci)$/u.test(word),
  isFinite: (words, at) => {
    const { word } = words[at]!;
    return modals.has(word) || effects.has(word) || describing.has(word) || trades.has(word) || followsSubject(words, at);
  },
  byDefault: (words, isFree, opens) =>
    defaultVerb({ isJudged: (word) => describing.has(word) || trades.has(word), isAdverb }, words, isFree, opens),
};
