/**
 * « et remet un rapport »: the verb in the indicative that a conjunction coordinates with one that binds, out. The non-obvious law: an
 * infinitive, a participle or a noun stands there as often, so that a pronoun before or an article after must tell the verb.
 */
import type { Word } from '../../normative/main-clause.ts';
import { describing } from './describing.ts';
import { isAdverb } from './state.ts';

const joins = /^(?:et|mais|puis)$/u;
const clitic = /^(?:ne|n|se|s|en|y|lui|leur)$/u;
const article = /^(?:le|la|les|l|un|une|des|son|sa|ses|leurs?|tout|toute|tous|toutes|chaque)$/u;
const infinitive = /(?<!liv|ouv|off|souff)re$/u;
const noVerb =
  /(?:ant|é|ée|ence|ance|tion|ment|ette|itude|ie)$|^(?:contre|entre|outre|comme|même|autre|toute|quelque|cette|celle|notamment|dont|sont|est|aussitôt|ensuite|tant|quand|tout|droit|accord|défaut|retard|montant|point|tard|état|contrat|tiers|suite|date|part|sauf|concernant|fait|dit|perte|vente|faute|durée|prise|mise|remise|reprise|garde|charge|cause|clause|demande|commande|facture|lettre|note|titre|texte|acte|compte|code|mode|base|liste|forme|norme|site|service|juste|propre|libre|simple|unique|publique|technique)$/u;

/** The index of the verb that the conjunction at `at` coordinates; undefined where it coordinates something else. */
export function coordinatedAt(words: readonly Word[], at: number): number | undefined {
  if (!joins.test(words[at]!.word)) return undefined;
  let verb = at + 1;
  let isTold = false;
  while (verb < words.length && (clitic.test(words[verb]!.word) || isAdverb(words[verb]!))) {
    isTold ||= clitic.test(words[verb]!.word);
    verb += 1;
  }
  const { word, isCapital } = words[verb] ?? { word: '', isCapital: true };
  if (isCapital || word.length < 4 || !/(?:e|t|d)$/u.test(word) || infinitive.test(word) || noVerb.test(word) || describing.has(word))
    return undefined;
  return isTold || article.test(words[verb + 1]?.word ?? '') ? verb : undefined;
}
