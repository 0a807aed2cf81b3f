/**
 * The verbs, participles and adjectives by which the French indicative binds, and those that merely describe.
 * The non-obvious law: a word spelled like a noun is a verb only where no article, preposition or adjective stands before it.
 */
import type { MainClause, Word } from '../../normative/main-clause.ts';
import { matterAt, partyAt } from './parties.ts';
import { presents } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a party does without binding itself. */
const describing = new Set([
  ...presents(`souhaiter désirer envisager projeter compter employer comprendre posséder fabriquer regrouper rassembler travailler connaître
  chercher rechercher estimer penser espérer compter développer commercialiser exploiter décrire présenter figurer concerner représenter désigner
  signifier appeler constituer comporter contenir consister exister expliquer traiter récapituler résumer illustrer permettre proposer ignorer
  croire dater siéger composer fêter célébrer accueillir sponsoriser organiser raconter trouver situer alterner reposer donner tirer porter former habiter résider relater évoquer rappeler ressembler ambitionner accompagner distribuer`),
  ...set(
    'veut veulent sait savent vient viennent va vont est sont a ont soit soient fut était étaient étant ayant vit vivent dit disent peut peuvent doit doivent',
  ),
]);

/** What takes effect whatever does it: the words after it that are asked for, where the verb alone says too little. */
const effects: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...presents(`expirer cesser courir commencer débuter appliquer prévaloir primer annuler remplacer emporter entraîner élever ajouter
    renouveler poursuivre proroger rester demeurer devenir revenir incomber échoir survivre subsister suspendre interrompre libérer exonérer obliger
    engager lier régir effectuer opérer intervenir évoluer exclure priver couvrir garantir excéder imputer prescrire compenser décompter
    appartenir requérir exiger nécessiter conférer accorder transférer attribuer imposer interdire autoriser dispenser cumuler
    compléter substituer produire déroger encourir supporter résilier reconduire réputer affecter présumer perdre modifier grever
    majorer augmenter déduire soustraire facturer rembourser payer régler verser percevoir acquitter valoir impliquer
    supposer prolonger renaître ratifier limiter réserver assurer fournir livrer remettre informer aviser notifier conserver
    concéder céder répondre assumer maintenir restituer détruire établir respecter veiller exercer relever cautionner indemniser
    prévoir stipuler étendre répercuter jouir substituer primer prendre partir passer porter`).map((form) => [form, undefined] as const),
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
    (form) => [form, /^(?!une activité|des? (?:biens|matériels?))/u] as const,
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
        /^(?:pas |plus |toujours )?(?:(?:\d+|[a-zé]+) (?:jours|mois|ans|heures|semaines) (?:pour|à compter|afin)|lieu|(?:pour |d')?effet|droit|(?:l'|le |la |les |un |d'|aucun |toute? |seule? )?(?:usage|choix|jouissance|droits?|accès|faculté|charge|intérêt à|garde|obligation|devoir|compétence|qualité pour|pleine propriété|maîtrise|force obligatoire|valeur (?:contractuelle|juridique|obligatoire)|caractère))/u,
      ] as const,
  ),
  ...presents('entrer').map((form) => [form, /^en (?:vigueur|application|compte)/u] as const),
  ...presents('correspondre équivaloir').map((form) => [form, /^à /u] as const),
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
const reflexive = new Set(presents('entendre faire effectuer régler compter chiffrer monter calculer présumer transmettre céder prouver'));

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

const be = set('est sont reste restent demeure demeurent');
const adverbs = set(
  'pas plus également aussi alors donc ensuite toujours seul seule seuls seules ainsi en outre notamment automatiquement toutefois néanmoins ci-après dès lors d abord bien réputé jamais que tous toutes tout toute exclusivement uniquement aucunement point chacun chacune conjointement solidairement même',
);
const isAdverb = ({ word }: Word): boolean => adverbs.has(word) || (word.endsWith('ment') && word.length > 6);

const participle = /(?:é|i|[^aeo]u|is|it|us|ert|os|eint|aint|oint)(?:e?s?)$/u;
const noParticiple = set(
  'ci lui ici ainsi qui midi lundi mardi jeudi samedi du plus sous tous nous vous parmi après depuis puis mois trois bas pas hors dus suis',
);
/** Participles that tell where, how or when something is, and no more. */
const described = new RegExp(
  `^(?:${[
    'compos constitu décrit défini détaill présent list énumér récapitul situ implant localis appel dénomm intitul nomm rappel fait spécialis représent',
    'immatricul inscrit domicili connu fond cré né tir illustr expliqu expos mentionn cit reproduit figur structur articul conç destin bas reli équip dot muni',
    'divis subdivis publi rédig traduit entr devenu parti venu all tomb mort survenu résum class isol pass parven encadr réglement entour bâti construit',
  ]
    .join(' ')
    .split(' ')
    .join('|')})(?:é|i|u)?e?s?$`,
  'u',
);
const adjective =
  /(?:ables?|ibles?)$|^(?:fermes?|définiti(?:f|ve)s?|gratuite?s?|exclusi(?:f|ve)s?|confidentiel(?:le)?s?|personnel(?:le)?s?|solidaires?|irrévocables?|null?e?s?|cadu(?:c|que)s?|compétente?s?|dus?|due?s?|égale?s?|égaux|supérieure?s?|inférieure?s?|conformes?|garante?s?|obligatoires?|facultati(?:f|ve)s?|nécessaires?|indispensables?|valides?|effecti(?:f|ve)s?|acquise?s?|inclus?e?s?|comprise?s?|offerte?s?|juges?|tenue?s?|propriétaires?|interdite?s?|libres?|sujet(?:te)?s?|maîtres?|souveraine?s?|prioritaires?|strictement|mensuel(?:le)?s?|redevables?|dispensée?s?|caduques?)$/u;
const noAdjective = set(
  'disponible joignable joignables comparable visible probable stable semblable capable véritable considérable agréable durable',
);
const afterBe =
  /^(?:(?:pas |égal(?:e|ement)? |toujours )*(?:(?:de|d'|à|au moins|au plus|fixée? à) *(?:\d|[a-zé-]+ (?:jours?|mois|ans?|heures?|minutes?|euros?|pour cent|%))|\d|au (?:moins|plus) (?:égal|de )|hors (?:du )?(?:forfait|garantie|contrat|assurance)|en dehors|à la charge|aux frais|en droit|en sus|au choix|à (?:durée|titre)|sans (?:effet|préjudice|objet)|hors (?:taxes|tva)|seule? |à lausanne|réputée?|de (?:rigueur|droit|convention)|d'ordre public|celui|celle|ceux|la (?:loi|propriété|seule)|le (?:seul|droit|tribunal))|une? (?:condition|obligation|faute|manquement|cause|motif|violation|délai de rigueur|élément essentiel))/u;

/** What « est » says at `at`: the last word of it, where it binds. */
function stateAt(words: readonly Word[], at: number): number | undefined {
  const previous = words[at - 1]?.word ?? '';
  if (previous === 's' || previous === 'se' || previous === 'c') return undefined;
  const rest = textOf(words, at + 1);
  if (afterBe.test(rest)) return Math.min(at + 1, words.length - 1);
  let next = at + 1;
  while (next < words.length - 1 && isAdverb(words[next]!)) next += 1;
  const word = words[next]?.word ?? '';
  if (dated.test(word) && /^(?:à|le|en)$/u.test(words[next + 1]?.word ?? '') && isPlace(words, next + 2)) return undefined;
  const isState = adjective.test(word) && !noAdjective.has(word);
  const isDone = participle.test(word) && !noParticiple.has(word) && !described.test(word);
  return isState || isDone ? next : undefined;
}

/** « signé à Lyon », « conclu le 4 mai »: where and when, which is a fact. */
const dated = /^(?:sign|conclu|établi|rédig|pass)é?e?s?$/u;
const isPlace = (words: readonly Word[], at: number): boolean => (words[at]?.isCapital ?? false) || /^\d/u.test(words[at]?.word ?? '');

const textOf = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + 6)
    .map(({ word }) => word)
    .join(' ')
    .replace(/(?<=^| )([ldnsjmtc]|qu) /gu, "$1'");

function effectAt(words: readonly Word[], at: number): number | undefined {
  const { word } = words[at]!;
  if (be.has(word)) {
    const state = stateAt(words, at);
    return state ?? (effects.has(word) ? at : undefined);
  }
  const previous = words[at - 1]?.word ?? '';
  if ((previous === 's' || previous === 'se') && reflexive.has(word)) return at;
  if (words[at]!.isCapital || !effects.has(word) || !isVerbPlace(words, at)) return undefined;
  const asked = effects.get(word);
  const rest = textOf(words, at + 1);
  return asked === undefined || asked.test(rest) ? at : undefined;
}

/** Adjectives between a name and its verb: « le syndic provisoire convoque ». */
const qualifying = /(?:ale|elle|ive|ique|aire|euse|ante|ente|able|ible|oire|[ée]e?s|eurs?|eux|ifs?|els?|aux|ant|ants|ier|ière)$/u;

const clitics = set('ne n se s le la les l lui leur y en');

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
  constate public publique commune privée propre informatique technique physique morale juridique`,
);

/** Any present of the third person, but what merely describes; « est » and « a » by what they say. */
function isDeed(words: readonly Word[], at: number): boolean {
  const { word } = words[at]!;
  if (be.has(word)) return stateAt(words, at) !== undefined;
  if (word === 'a' || word === 'ont') return effectAt(words, at) !== undefined;
  if (isOfPronoun(words, at)) return effects.has(word);
  if (['ne', 'n'].includes(words[at - 1]?.word ?? '') && third.test(word)) return true;
  if (/^dispos(?:e|ent)$/u.test(word))
    return /^(?:d'(?:une? )?(?:droit|délai|recours|faculté|aucun|option|accès|licence|usage)|du (?:droit|délai)|de (?:la faculté|\d|[a-zé]+ (?:jours|mois|ans|semaines|heures))|librement|seule?)/u.test(
      textOf(words, at + 1),
    );
  if (word.startsWith('exerc')) return !/^(?:une|l'|son|leur) ?activité/u.test(textOf(words, at + 1));
  return (
    third.test(word) &&
    !words[at]!.isCapital &&
    !noVerb.has(word) &&
    !describing.has(word) &&
    (effects.has(word) || likeAdjectives.has(word) || !adjectival.test(word))
  );
}

/** « il gère » may be said of a thing: its verb is one by which a contract takes effect. */
function isOfPronoun(words: readonly Word[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && betweenAt(words, before) > 0) before -= 1;
  return /^(?:ils?|elles?|on)$/u.test(words[before]?.word ?? '');
}

const subordinators = set(
  'si qui que qu dont où lorsque lorsqu quand puisque lequel laquelle lesquels lesquelles auquel auxquels quelle quel quelles quels',
);

const modals = set('doit doivent peut peuvent est sont a ont sera seront devra devront pourra pourront');

/** « depuis 2003 »: what has been so for long is a fact. */
const tellsSince = (plain: string): boolean =>
  /(?<!\p{L})depuis (?!(?:la|leur|sa) (?:mise en demeure|réception|notification))/u.test(plain);

export const frenchMainClause: MainClause = {
  subjectAt: (words, at) => partyAt(words, at) || matterAt(words, at),
  tellsSince,
  betweenAt,
  isDeed,
  effectAt,
  subordinates: (words, at) => subordinators.has(words[at]!.word),
  isFinite: (words, at) => {
    const { word } = words[at]!;
    return modals.has(word) || effects.has(word) || describing.has(word) || ['ne', 'n'].includes(words[at - 1]?.word ?? '');
  },
};
