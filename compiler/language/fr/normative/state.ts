/**
 * A form of être in, the state it gives its subject out where that state binds: « est nul », « est résilié », « est de trois mois ».
 * The non-obvious law: a participle that tells where, how or when something is, or who made it, binds no one.
 */
import { wordSet } from '../../normative/cue.ts';
import { longestClause, type Word, wordsFrom } from '../../normative/main-clause.ts';
import { partyAt } from './parties.ts';

/** The forms that join a subject to what is said of it. */
export const be = wordSet('est sont reste restent demeure demeurent');
const adverbs = wordSet(
  'pas plus non également aussi alors donc ensuite toujours seul seule seuls seules ainsi en outre notamment automatiquement toutefois néanmoins ci-après dès lors d abord bien réputé jamais que tous toutes tout toute exclusivement uniquement aucunement point chacun chacune conjointement solidairement même',
);
/** What may stand between a verb and its complement. */
export const isAdverb = ({ word }: Word): boolean => adverbs.has(word) || (word.endsWith('ment') && word.length > 6 && !plural.test(word));
/** Plurals of verbs that end as adverbs do: « ferment », « consomment ». */
const plural = /rment$|[^aeéiïu]omment$|^(?:estiment|expriment|impriment|suppriment|assument|résument|réclament|entament|programment)$/u;

const participle = /(?:é|i|[^aeo]u|is|it|us|ert|os|eint|aint|oint)(?:e?s?)$/u;
const noParticiple = wordSet(
  'ci lui ici ainsi qui midi lundi mardi jeudi samedi du plus sous tous nous vous parmi après depuis puis mois trois bas pas hors dus suis',
);
/** Participles that tell where, how or when something is, and no more. */
const described = new RegExp(
  `^(?:${[
    'compos constitu décrit défini détaill présent list énumér récapitul situ implant localis appel dénomm intitul nomm rappel fait spécialis représent',
    'immatricul inscrit domicili connu fond cré né tir illustr expliqu expos mentionn document concern cit chauff joint annex fabriqu imprim reproduit figur structur articul conç destin bas reli équip dot muni',
    'cot connect branch allum dat écrit prisé appréci recherch meubl climatis orient inspir cadastr référenc indiqu affich distingu desserv divis subdivis publi rédig traduit entr devenu parti venu all tomb mort survenu résum class isol pass parven réglement entour bâti construit',
  ]
    .join(' ')
    .split(' ')
    .join('|')})(?:é|i|u)?e?s?$`,
  'u',
);
const adjective =
  /(?:ables?|ibles?)$|^(?:fermes?|définiti(?:f|ve)s?|gratuite?s?|exclusi(?:f|ve)s?|confidentiel(?:le)?s?|personnel(?:le)?s?|solidaires?|irrévocables?|null?e?s?|cadu(?:c|que)s?|compétente?s?|dus?|due?s?|égale?s?|égaux|supérieure?s?|inférieure?s?|conformes?|garante?s?|obligatoires?|facultati(?:f|ve)s?|nécessaires?|indispensables?|valides?|effecti(?:f|ve)s?|acquise?s?|inclus?e?s?|comprise?s?|offerte?s?|juges?|tenue?s?|propriétaires?|interdite?s?|libres?|sujet(?:te)?s?|maîtres?|souveraine?s?|libératoires?|suspensi(?:f|ve)s?|indicati(?:f|ve)s?|prioritaires?|strictement|mensuel(?:le)?s?|redevables?|dispensée?s?|caduques?|forfaitaires?|immédiate?s?|révisables|prépondérante?s?)$/u;
const noAdjective = wordSet(
  'disponible joignable joignables comparable visible probable stable semblable capable véritable possible possibles considérable agréable durable',
);
const afterBe =
  /^(?:(?:pas |égal(?:e|ement)? |toujours )*(?:(?:de|d'|à|au moins|au plus|fixée? à) *(?:\d|[a-zé-]+ (?:jours?|mois|ans?|heures?|minutes?|euros?|pour cent|%))|\d|au (?:moins|plus) (?:égal|de )|hors (?:du )?(?:forfait|garantie|contrat|assurance)|en dehors|à la charge|aux frais|en droit|en sus|au choix|à (?:durée|titre)|sans (?:effet|préjudice|objet)|hors (?:taxes|tva)|seule? |réputée?|d'une durée|à (?!louer|vendre|venir)\p{L}+(?:er|ir|re)(?!\p{L})|sans (?:appel|recours)|de (?:rigueur|droit|convention)|d'ordre public|l'affaire d|celui|celle|ceux|la (?:loi|propriété|seule)|le (?:seul|droit|tribunal))|une? (?:condition|obligation|faute|manquement|cause|motif|violation|délai de rigueur|élément essentiel))/u;

/** Places: when they are open is told, and not agreed. */
const places =
  /^(?:bureaux?|mairie|agences?|magasins?|boutiques?|siège|accueil|réception|musée|restaurant|port|gare|parc|piscine|aéroport|usine|bibliothèque)$/u;

/** What « est » says at `at`: the last word of it, where it binds. */
export function stateAt(words: readonly Word[], at: number): number | undefined {
  const previous = words[at - 1]?.word ?? '';
  if (previous === 's' || previous === 'se' || previous === 'c') return undefined;
  const rest = textOf(words, at + 1);
  if (/ sous le (?:numéro|n) /u.test(`${rest} `)) return undefined;
  if (/^(?:ouvert|fermé)e?s?(?!\p{L})/u.test(rest) && places.test(words[at - 1]?.word ?? '')) return undefined;
  if (afterBe.test(rest)) return Math.min(at + 1, words.length - 1);
  let next = at + 1;
  while (next < words.length - 1 && isAdverb(words[next]!)) next += 1;
  const word = words[next]?.word ?? '';
  if (dated.test(word) && /^(?:à|le|en)$/u.test(words[next + 1]?.word ?? '') && isPlace(words, next + 2)) return undefined;
  if (dated.test(word) && /^(?:rue|avenue|place|quai|boulevard|chaussée|chemin|route)$/u.test(words[next + 1]?.word ?? ''))
    return undefined;
  if (
    /^propriétaires?$/u.test(word) &&
    /^(?:est|sont)$/u.test(words[at]!.word) &&
    /^(?:d|de|des)$/u.test(words[next + 1]?.word ?? '') &&
    !isOwned(words, next + 2)
  )
    return undefined;
  if (isByStranger(words, next + 1)) return undefined;
  const isState = adjective.test(word) && !noAdjective.has(word);
  const isDone =
    participle.test(word) &&
    !noParticiple.has(word) &&
    (!described.test(word) || isRestricted(words, next + 1) || isDeadline(words, next + 1) || /^toute?$/u.test(words[0]!.word));
  return isState || isDone ? next : undefined;
}

/** « propriétaire de ses données » is agreed, « propriétaire d’un immeuble » told. */
const isOwned = (words: readonly Word[], at: number): boolean => /^(?:ses|leurs?|son|sa|l|la|le|ces?|cette)$/u.test(words[at]?.word ?? '');

/** « est utilisée exclusivement », « que sous la forme »: what is told so is asked. */
const isRestricted = (words: readonly Word[], at: number): boolean =>
  /^(?:exclusivement|uniquement|seulement|que|qu)$/u.test(words[at]?.word ?? '');

/** « constituée au plus tard à la remise des clés »: a deadline asks it. */
const isDeadline = (words: readonly Word[], at: number): boolean =>
  /(?:^| )(?:au plus tard|sans délai|sous \p{L}+ jours)(?: |$)/u.test(clauseFrom(words, at));

/** « gérés par l’Afnic »: what somebody who is no party does, told by a name. */
const isByStranger = (words: readonly Word[], at: number): boolean => {
  const name = /^(?:la|le|les|l)$/u.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1;
  return words[at]?.word === 'par' && (words[name]?.isCapital ?? false) && partyAt(words, at + 1) === 0;
};

/** « signé à Lyon », « conclu le 4 mai »: where and when, which is a fact. */
const dated = /^(?:sign|conclu|établi|rédig|pass)é?e?s?$/u;
const isPlace = (words: readonly Word[], at: number): boolean => (words[at]?.isCapital ?? false) || /^\d/u.test(words[at]?.word ?? '');

const elided = (words: string): string => words.replace(/(?<=^| )([ldnsjmtc]|qu) /gu, "$1'");

/** The words from `at` on as they are written, with their elisions: at most six. */
export const textOf = (words: readonly Word[], at: number): string => elided(wordsFrom(words, at, 6));

/** All the words of a clause from `at` on. */
export const clauseFrom = (words: readonly Word[], at: number): string => elided(wordsFrom(words, at, longestClause));
