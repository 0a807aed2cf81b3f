/**
 * The main clause of a French sentence in which no known verb binds, and the verb that binds there by default out.
 * The non-obvious law: a full sentence has a verb, so where no form of être or avoir stands in the main clause the word that can be one is;
 * it binds unless it says what the world or a document does.
 */
import { wordSet } from '../../normative/cue.ts';
import type { Word } from '../../normative/main-clause.ts';
import { isAnchored, isLevel } from './anchored.ts';
import { isMatter, isParty, isTool, matterAt } from './parties.ts';
import { clauseFrom } from './state.ts';
import { presents } from './verbs.ts';

/** What the lists of verbs judged already, and which words are adverbs. */
export type Known = { readonly isJudged: (word: string) => boolean; readonly isAdverb: (word: Word) => boolean };

const articles = wordSet('un une');
const openers = wordSet('le la les l chaque tout toute tous toutes ce cet cette ces son sa ses leur leurs nul nulle');
const plurals = wordSet('les ces ses leurs tous toutes');
/** A form that surely is the verb: what it says was looked at already. */
const sure = wordSet('est sont a ont va vont soit peut peuvent doit doivent sera seront aura auront');

/** What the world, people and products do, and bind no one by it. */
export const facts = new Set(
  presents(`altérer vieillir chauffer fondre geler émettre consommer offrir montrer démontrer indiquer révéler croître progresser attirer
    séduire plaire aimer préférer adorer mesurer peser couler pousser briller dominer surplomber longer entourer jouxter border abriter loger
    avoisiner circuler naître provenir découler résulter dépendre ressortir sembler paraître apparaître souffrir viser tendre aider 
    faciliter simplifier améliorer renforcer favoriser accélérer réduire ralentir perturber nuire causer provoquer engendrer transmettre stocker
    convertir transformer détecter afficher fonctionner utiliser relier connecter produire fêter conduire rouiller sécher absorber
    dégager contenir héberger inspirer refléter traduire arriver survenir subir craindre nourrir jouer gagner compter disposer exercer adresser déterminer évoluer refroidir brûler
    stipuler supporter chiffrer protéger définir introduire décrire énumérer intégrer manger boire dormir répondre appartenir coûter valoir couper
    compliquer varier changer baisser monter œuvrer résister propager traverser grimper distinguer différer donner jouir tirer présenter traiter accompagner diminuer souhaiter désirer remonter suivre précéder apprendre`),
);

/** Laws, studies and figures that others publish bind by themselves, not by the contract. */
const outside = wordSet(
  `loi lois directive décret code norme jurisprudence législateur étude études indice marché secteur nature humidité soleil`,
);

/** What a party promises by saying what is in it. */
const promised = wordSet(
  'maintenance prestation prestations service services forfait abonnement prix loyer tarif formule assistance support mission',
);

const before = wordSet(
  `le la les l un une des du de d à au aux ce cet cette ces son sa ses leur leurs notre votre nos vos tout toute tous toutes chaque aucun aucune
  quelque en par pour sans sur sous dans avec entre contre vers chez selon et ou ni premier première dernier dernière autre même seul seule qu très plus`,
);
const noVerb = wordSet(
  'et dont que entre contre pendant avant comme chaque autre même cette une notamment concernant suivant durant sauf tant quand simple double triple libre propre juste large riche calme jeune rapide',
);
/** Endings of adjectives and nouns that a verb seldom has. */
const adjectival =
  /(?:ale|elle|ive|ique|aire|euse|ante?|ente|able|ible|oire|ience|ance|ence|ure|ée|té|tion|sion|age|isme|eur|rice|uel|ité|ète|oute|aute|ande|ite|orte|urte|icte|ète|ête|este|ouche|anche|aîche|exe|axe)$/u;
/** Verbs that end as adjectives do. */
const unlikeAdjectives = new Set(
  presents('acheter répéter prêter arrêter interpréter compléter emporter apporter confirmer contribuer continuer'),
);
const follows = wordSet(
  `le la les l un une des du de d à au aux ce cet cette ces son sa ses leur leurs tout toute tous toutes chaque aucun aucune en par pour sans sur sous
  dans avec entre contre vers chez selon et ou ni pas plus dès après avant pendant jusqu lors immédiatement que qu lorsque si s également deux
  trois quatre cinq six sept huit dix toujours aussitôt alors seul seule chacun`,
);

/** Whether the word can be the present of a verb after a subject of that number. */
function canBeVerb({ isAdverb }: Known, words: readonly Word[], at: number, isPlural: boolean, isAfterClitic: boolean): boolean {
  const [previous, word, next] = [words[at - 1]?.word ?? '', words[at]!, words[at + 1]?.word];
  if (word.isCapital || word.word.length < 3 || noVerb.has(word.word) || /rai(?:t|ent)$/u.test(word.word) || isAdverb(word)) return false;
  if (isAfterClitic) return /(?:e|t|d)$/u.test(word.word);
  if (isPlural) return word.word.endsWith('ent') && !before.has(previous);
  if (!/(?:e|t|d)$/u.test(word.word) || (before.has(previous) && previous !== 'l') || /^(?:l|le|la)$/u.test(previous)) return false;
  if (unlikeAdjectives.has(word.word)) return true;
  const isReflexive = previous === 'se' || previous === 's';
  if (adjectival.test(word.word) && !isReflexive) return false;
  if (/[iu]e$/u.test(word.word) && !isReflexive) return /^(?:l[ea]?s?|une?|son|sa|ses|leurs?)$/u.test(next ?? '');
  return next !== undefined && (follows.has(next) || /^\p{L}+[éiu]e?s?$/u.test(next) || /^\d/u.test(next) || isAdverb(words[at + 1]!));
}

/** « , en avise le locataire »: a pronoun right after the comma that closes what was inserted. */
const isClitic = (words: readonly Word[], at: number, opens: (at: number) => boolean): boolean =>
  /^(?:en|y|lui|leur|les?|la|l)$/u.test(words[at]!.word) && opens(at);

/** « La langue du contrat est le français »: what is said of a thing that only a contract has, but where it is or what it resulted from. */
const isAgreed = (words: readonly Word[], start: number, at: number): boolean =>
  /^(?:est|sont)$/u.test(words[at]!.word) &&
  isMatter(words[start + 1]?.word ?? '') &&
  matterAt(words, start) === at - start - (/^ne?$/u.test(words[at - 1]!.word) ? 1 : 0) &&
  (/^(?:l|le|la|les|pour|par|en|de|pas)$/u.test(words[at + 1]?.word ?? '') || isVenue(words, start, at)) &&
  !/^(?:cause|base|fruit|résultat|reflet|suite|conséquence|annexe|disponible|joint|ligne|cours|train|retard)s?$/u.test(
    words[at + 2]?.word ?? '',
  );

/** « Le for est à Genève » */
const isVenue = (words: readonly Word[], start: number, at: number): boolean =>
  /^(?:for|juridiction)$/u.test(words[start + 1]!.word) && words[at + 1]?.word === 'à';

/** « et le titulaire », « et sa décision »: another clause begins. */
const opensClause = (words: readonly Word[], at: number): boolean =>
  /^(?:et|mais)$/u.test(words[at]!.word) &&
  (openers.has(words[at + 1]?.word ?? '') || /^(?:ils?|elles?|n|ne|en|y)$/u.test(words[at + 1]?.word ?? ''));

/** Where the verb stands that binds by default: of what a contract is made of, or where words of an agreement follow; undefined where none does. */
export function defaultVerb(
  known: Known,
  words: readonly Word[],
  isFree: readonly boolean[],
  opens: (at: number) => boolean,
): number | undefined {
  const at = likelyVerb(known, words, isFree, opens);
  if (at === undefined || isAnchored(clauseFrom(words, at + 1))) return at;
  const isAsked = words.slice(0, at).some((_, index) => isFree[index] && opens(index) && isOfContract(words, index, at));
  return isAsked ||
    (isPromise(words[at]!.word) && isMeasured(clauseFrom(words, at + 1)) && words.slice(0, at).some(({ word }) => promised.has(word)))
    ? at
    : undefined;
}

/** « deux visites par an », « une sauvegarde quotidienne »: what is promised has a measure. */
const isMeasured = (rest: string): boolean =>
  /\d|(?<!\p{L})(?:deux|trois|quatre|cinq|six|dix|quotidien\p{L}*|hebdomadaires?|mensuel\p{L}*|annuel\p{L}*|par|illimité\p{L}*|gratuit\p{L}*|toute?s?|tous|chaque|jours?|heures?|mois|ans?)(?!\p{L})/u.test(
    rest,
  );

const isPromise = (word: string): boolean => /^(?:compren(?:d|nent)|inclu(?:t|ent))$/u.test(word);

/** What a contract is made of, each one of what it speaks of, or somebody: of these a present is asked. */
const isOfContract = (words: readonly Word[], start: number, at: number): boolean =>
  matterAt(words, start) > 0 ||
  /^(?:chaque|tout|toute|tous|toutes|nul|nulle)$/u.test(words[start]!.word) ||
  words.slice(start, Math.min(at, start + 4)).some(({ word }) => isParty(word) || people.has(word));

const people = wordSet(
  'mineur mineurs mineure enfant enfants personne personnes conducteur conductrice concierge coopérative comptable public spectateur spectateurs',
);

/** The word of the main clause that can be its verb, where that is none of a fact. */
function likelyVerb(known: Known, words: readonly Word[], isFree: readonly boolean[], opens: (at: number) => boolean): number | undefined {
  const start = words.findIndex(
    ({ word }, at) => isFree[at] && opens(at) && (openers.has(word) || (articles.has(word) && matterAt(words, at) > 0)),
  );
  if (start < 0 || [1, 2].some((after) => outside.has(words[start + after]?.word ?? '') || isTool(words[start + after]?.word ?? '')))
    return undefined;
  const isPlural = plurals.has(words[start]!.word);
  let found: number | undefined;
  for (let at = start + 2; at < words.length; at += 1) {
    if (!isFree[at]) continue;
    const { word } = words[at]!;
    if (isPromise(word) && promised.has(words[start + 1]!.word)) return at;
    if (sure.has(word)) return isAgreed(words, start, at) ? at : undefined;
    const isVerbPlace = !before.has(words[at - 1]!.word) || isClitic(words, at - 1, opens);
    if (isVerbPlace && (known.isJudged(word) || facts.has(word))) return isLevel(clauseFrom(words, at + 1)) ? at : undefined;
    if (found !== undefined && opensClause(words, at)) return found;
    if (found === undefined && canBeVerb(known, words, at, isPlural, isClitic(words, at - 1, opens))) found = at;
  }
  return found;
}
