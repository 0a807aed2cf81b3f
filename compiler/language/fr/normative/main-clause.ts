/**
 * The verbs, participles and adjectives by which the French indicative binds, and those that merely describe.
 * The non-obvious law: a word spelled like a noun is a verb only where no article, preposition or adjective stands before it.
 */
import type { MainClause, Word } from '../../normative/main-clause.ts';
import { isAnchored } from './anchored.ts';
import { defaultVerb, facts } from './default-verb.ts';
import { describing, trades } from './describing.ts';
import { isParty, matterAt, partyAt } from './parties.ts';
import { be, isAdverb, stateAt, textOf } from './state.ts';
import { presents } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What takes effect whatever does it: the words after it that are asked for, where the verb alone says too little. */
const effects: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...presents(`expirer cesser courir débuter appliquer prévaloir primer annuler remplacer emporter entraîner élever ajouter
    renouveler poursuivre proroger rester demeurer devenir revenir incomber échoir survivre subsister suspendre interrompre libérer exonérer obliger
    engager lier régir effectuer opérer intervenir évoluer exclure priver garantir excéder imputer prescrire compenser décompter
    appartenir requérir exiger nécessiter conférer accorder transférer attribuer imposer interdire autoriser dispenser cumuler
    compléter substituer déroger encourir supporter résilier reconduire réputer perdre grever
    majorer augmenter déduire soustraire facturer rembourser payer régler verser percevoir acquitter valoir impliquer
    supposer prolonger renaître ratifier limiter réserver remettre informer aviser notifier conserver
    concéder céder assumer maintenir restituer détruire respecter veiller relever cautionner indemniser
    étendre répercuter`).map((form) => [form, undefined] as const),
  ...presents('répondre').map((form) => [form, /^(?:de|du|des|d'\p{L}+|seuls?|seules?|solidairement)(?!\p{L})/u] as const),
  ...presents('former').map((form) => [form, /^(?:un tout|un ensemble|l'intégralité|l'accord|l'ensemble)/u] as const),
  ...presents('jouer').map((form) => [form, /^(?:en|pour|dès|si|que|uniquement|même|à compter)(?!\p{L})/u] as const),
  ...presents('jouir').map(
    (form) => [form, /^(?!d'une? (?:\p{L}+ )?(?:réputation|expérience|notoriété|vue|expertise|position))/u] as const,
  ),
  ...presents('commencer').map((form) => [form, /^(?!par \d)/u] as const),
  ...presents('compter').map((form) => [form, /^(?:comme|pour)(?!\p{L})(?! [nv]ous)/u] as const),
  ...presents('bénéficier').map(
    (form) =>
      [form, /^(?:à |aux? |d'une? (?:droit|remise|réduction|garantie|priorité|exclusivité|licence|délai|option|crédit|avoir))/u] as const,
  ),
  ...presents('abroger convoquer clore').map((form) => [form, undefined] as const),
  ...presents('couvrir').map((form) => [form, /^(?!\d|toute? la (?:france|population)|le territoire|une superficie)/u] as const),
  ...presents('porter').map((form) => [form, /^(?:intérêts?|effet|atteinte|le total)/u] as const),
  ...presents('prévoir stipuler').map((form) => [form, /^(?:que|une (?:pénalité|indemnité))/u] as const),
  ...presents('partir').map((form) => [form, /^(?:de|du|à compter)(?!\p{L})/u] as const),
  ...presents('passer').map((form) => [form, /^(?:à|au|aux|sur)(?!\p{L})/u] as const),
  ...presents('prendre').map((form) => [form, /^(?:fin|effet|cours|rang|le pas|en charge)/u] as const),
  ...presents('modifier affecter').map((form) => [form, /^(?:pas|en rien|ni)(?!\p{L})/u] as const),
  ...presents('assurer fournir livrer exercer produire établir').map(
    (form) => [form, /^(?!(?:une |l'|la |son |leur )(?:activité|profession|métier|commerce)|des? (?:biens|matériels?))/u] as const,
  ),
  ...presents('ouvrir donner').map((form) => [form, /^(?:pas )?(?:droit|lieu|naissance|quittance|à aucun|aucun)/u] as const),
  ...presents('faire').map(
    (form) =>
      [
        form,
        /^(?:pas )?(?:foi|retour|l'objet|courir|partie intégrante|(?:l'|son |leur )affaire|obstacle|échec|par (?:écrit|lettre|courrie|virement))/u,
      ] as const,
  ),
  ...presents('tenir').map((form) => [form, /^(?:lieu|pour)(?!\p{L})/u] as const),
  ...presents('avoir').map((form) => [form, undefined] as const),
  ...['a', 'ont'].map(
    (form) =>
      [
        form,
        /^(?:pas |plus |toujours )?(?:(?:\d+|[a-zé]+) (?:jours|mois|ans|heures|semaines) (?:pour|à compter|afin)|lieu|jusqu|(?:pour |d')?effet|droit|(?:l'|le |la |les |un |d'|aucun |toute? |seule? )?(?:usage|choix|jouissance|droits?|accès|faculté|charge|intérêt à|garde|obligation|devoir|compétence|qualité pour|pleine propriété|maîtrise|force obligatoire|(?:la )?même (?:valeur|force|portée)|valeur (?:contractuelle|juridique|obligatoire)|caractère))/u,
      ] as const,
  ),
  ...presents('coûter').map((form) => [form, /^(?:\d|moins de|plus de)/u] as const),
  ...presents('entrer').map((form) => [form, /^en (?:vigueur|application|compte)/u] as const),
  ...presents('correspondre équivaloir').map(
    (form) =>
      [
        form,
        /^(?:à (?!\d[\d ]*(?:miles?|k?m|[ck]m|k?g|bits?|octets?|litres?)(?!\p{L})|l'(?:intervalle|écart|ensemble)|la (?:durée|période))|au (?!temps|rapport|nombre))/u,
      ] as const,
  ),
  ...presents('constituer').map(
    (form) =>
      [
        form,
        /^(?:pas |un manquement|une? (?:condition|faute|motif|cause|violation|engagement|clause|obligation|offre|contrat)|l'intégralité|l'entier|ensemble)/u,
      ] as const,
  ),
  ...presents('présumer').map((form) => [form, undefined] as const),
  ...presents('élire').map((form) => [form, /^domicile/u] as const),
  ['élisent', /^domicile/u],
  ['élit', /^domicile/u],
  ['vaut', /^(?!\p{L}+ (?:bits|octets|mètres))/u],
]);

/** A thing that « s'entend », « se fait »: only after the reflexive pronoun. */
const reflexive = new Set(
  presents('entendre faire effectuer régler compter chiffrer monter calculer présumer transmettre céder prouver porter réunir'),
);

const determiners = set(
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
  if (isReflexiveAt(words, at)) return at;
  if (words[at]!.isCapital || !effects.has(word) || !isVerbPlace(words, at)) return undefined;
  const asked = effects.get(word);
  const rest = textOf(words, at + 1);
  return asked === undefined || asked.test(rest) ? at : undefined;
}

/** Adjectives between a name and its verb: « le syndic provisoire convoque ». */
const qualifying = /(?:ale|elle|ive|ique|aire|euse|ante|ente|able|ible|oire|[ée]e?s|eurs?|eux|ifs?|els?|aux|ant|ants|ier|ière)$/u;

const clitics = set('ne n se s le la les l lui leur y en vous nous');

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
const noVerb = set(
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
function isDeed(words: readonly Word[], at: number): boolean {
  const { word } = words[at]!;
  if (isPast(words, at)) return false;
  if (be.has(word)) return stateAt(words, at) !== undefined;
  if (/ez$|ons$/u.test(word)) return isAddressed(words, at);
  if (word === 'a' && isEachOne(words, at)) return true;
  if (word === 'a' || word === 'ont') return effectAt(words, at) !== undefined;
  if (isOfPronoun(words, at) && partyBefore(words, at) === undefined) return effects.has(word) || isPersonal(words, at);
  if (['ne', 'n'].includes(words[at - 1]?.word ?? '') && third.test(word)) return true;
  if (trades.has(word) && !isReflexiveAt(words, at)) return isAnchored(clauseFrom(words, at + 1));
  if (isEachOne(words, at)) return true;
  if (/^dispos(?:e|ent)$/u.test(word))
    return /^(?:d'(?:une? )?(?:droit|quota|volume|crédit|forfait|préavis|stock|espace|enveloppe|délai|recours|faculté|aucun|option|accès|licence|usage)|du (?:droit|délai)|de (?:la faculté|\d|[a-zé]+ (?:jours|mois|ans|semaines|heures))|librement|seule?)/u.test(
      textOf(words, at + 1),
    );
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
  let before = at - 1;
  while (before > 0 && betweenAt(words, before) > 0) before -= 1;
  const isTold = word.endsWith('ez') ? words[before]?.word === 'vous' : words[before]?.word === 'nous';
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

const subordinators = set(
  'si qui que qu dont où lorsque lorsqu quand puisque lequel laquelle lesquels lesquelles auquel auxquels quelle quel quelles quels',
);

/** All the words from `at` on. */
const clauseFrom = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + 40)
    .map(({ word }) => word)
    .join(' ')
    .replace(/(?<=^| )([ldnsjmtc]|qu) /gu, "$1'");

const modals = set('doit doivent peut peuvent est sont a ont sera seront devra devront pourra pourront');

/** « depuis 2003 », « souvent », « la plupart »: what has been so for long, or is so most of the time, is a fact. */
const tellsFact = (plain: string): boolean =>
  /(?<!\p{L})(?:depuis (?!(?:la|leur|sa) (?:mise en demeure|réception|notification))(?![^,]*(?<!\p{L})(?:est|sont|doi|peu|ser))|^(?:la|le|les) \p{L}+ moyen(?:ne)?s?|souvent|aujourd'hui|actuellement|\p{L}+[et] à ce jour|en moyenne|parfois|fréquemment|habituellement|traditionnellement|couramment|rarement|(?:sont|est) fréquente?s?|la plupart|plus de la moitié|initialement|à l'origine|à l'époque|autrefois|historiquement|beaucoup d|de nombreu(?:x|ses)|certaine?s? (?!cas)|des (?:milliers|millions|centaines))/u.test(
    plain,
  );

const pastOfBe = set('était étaient avait avaient fut furent eut eurent étions avions étiez aviez');
/** Words that end as an imperfect does. */
const noPast = set('souhait extrait retrait parfait forfait satisfait attrait abstrait distrait bienfait imparfait contrefait soustrait');
const isPast = (words: readonly Word[], at: number): boolean => {
  const { word } = words[at]!;
  if (pastOfBe.has(word) || (word.length > 5 && /(?<!p|ess|eff|r)aient$/u.test(word))) return true;
  if (word.length > 5 && /[^r]ait$/u.test(word) && !noPast.has(word)) return true;
  return (word === 'a' || word === 'ont') && words[at + 1]?.word === 'été';
};

/** « qui » has its verb right after it, and « ne » before it. */
const followsSubject = (words: readonly Word[], at: number): boolean => {
  if (clitics.has(words[at]!.word)) return false;
  let before = at - 1;
  while (before > 0 && (clitics.has(words[before]!.word) || isAdverb(words[before]!)) && !/^n?e?$/u.test(words[before]!.word)) before -= 1;
  return ['ne', 'n', 'qui'].includes(words[before]?.word ?? '') && !isAdverb(words[at]!);
};

export const frenchMainClause: MainClause = {
  subjectAt: (words, at) => partyAt(words, at) || matterAt(words, at),
  tellsFact,
  isPast,
  betweenAt,
  isDeed,
  effectAt,
  subordinates: (words, at) => subordinators.has(words[at]!.word) || (words[at]!.word === 's' && /^ils?$/u.test(words[at + 1]?.word ?? '')),
  isFinite: (words, at) => {
    const { word } = words[at]!;
    return modals.has(word) || effects.has(word) || describing.has(word) || trades.has(word) || followsSubject(words, at);
  },
  byDefault: (words, isFree, opens) =>
    defaultVerb({ isJudged: (word) => describing.has(word) || trades.has(word), isAdverb }, words, isFree, opens),
};
