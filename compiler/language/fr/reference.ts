/** How French refers: its words of clauses, parts and points, and what joins their numbers. */
import { ReferenceDetector } from '../reference/detect-references.ts';
import type { Head, ReferenceGrammar } from '../reference/reference-grammar.ts';
import { documentAt, ownerAfter } from './document.ts';
import { frenchNumbering } from './numbering.ts';

/** `singular/plural`: the first names the id. */
const headsOf = (kind: Head['kind'], list: string): [string, Head][] =>
  list.split(' ').flatMap((group) => {
    const [name = '', ...more] = group.split('/');
    return [name, ...more].map((word): [string, Head] => [word, { kind, name, plural: word !== name }]);
  });

const heads: ReadonlyMap<string, Head> = new Map([
  ...headsOf('clause', 'article/articles/arts clause/clauses section/sections rubrique/rubriques §/§§'),
  ['art', { kind: 'clause', name: 'article', plural: true }],
  ...headsOf('part', 'partie/parties livre/livres titre/titres chapitre/chapitres sous-section/sous-sections'),
  ...headsOf('annex', 'annexe/annexes appendice/appendices avenant/avenants'),
  ...headsOf(
    'point',
    'point/points paragraphe/paragraphes lettre/lettres/let/litt/litera/littera sous-point/sous-points tiret/tirets item/items',
  ),
  ['ch.', { kind: 'point', name: 'chiffre', plural: false }],
  ['par.', { kind: 'point', name: 'paragraphe', plural: false }],
  ...headsOf('line', 'alinéa/alinéas al'),
  ...headsOf('note', 'note/notes'),
]);

const grammar: ReferenceGrammar = {
  heads,
  verbs: new Set(['livre', 'livres']),
  beforeNoun: /(?:^|[(«]|(?<!\p{L})(?:le|du|au|ce|les|des|aux|et|ou|voir|présent|dudit|tout|chaque)) $/u,
  inWords: Object.fromEntries(Object.entries(frenchNumbering.inWords).filter(([word]) => word !== 'un' && word !== 'liminaire')),
  suffixes: frenchNumbering.suffixes,
  codeLetters: 'lrda',
  sign: /(?: de bas de page)?\.? *(?:n[°º] *)?/y,
  and: /,? (?:et\/ou|et|ou|&|ainsi que|puis) |, ?/y,
  to: / (?:à|au|jusqu'à|jusqu'au) | ?[–—-] ?/y,
  again: /l'|la |le |au |les /y,
  of: /,? (?:dudit |de ladite |desdits |desdites |de la |de l'|du |des |de )/y,
  beforeLetter: /(?:^|[^\p{L}])(?:le|au|du) $/u,
  figure: /(\d{1,2})(?:er|e|ère)?(?![\p{L}\d°]|[.,]\d)/uy,
  ordinals: new Map(Object.entries({ ...frenchNumbering.ordinals, '1er': '1' })),
  following: / (?:et suivant(?:e?s|e)?|et ss?\.|ss\.?|sqq\.?|incluse?s?)(?!\p{L})/uy,
  unit: / *(?:[%€]|(?:jours?|mois|ans?|années?|heures?|minutes?|crédits?|euros?|semaines?|exemplaires?|€|eur|chf)(?!\p{L}))/uy,
  startOf: (text, at) => (/(?:^|[^\p{L}])l'$/u.test(text.slice(Math.max(0, at - 3), at)) ? at - 2 : at),
  ownerAfter,
  documentAt,
  titled: /(?:,? (?:intitulée?|dénommée?|titrée?))? *(?:« ?([^»]{1,80}?) ?»|“([^"]{1,80})"|"([^"]{1,80})")/y,
};

const detector = new ReferenceDetector(grammar);

/** `"l'article 9.1.3. des conditions générales"` → external, document `conditions générales`, number `9.1.3`. */
export const detectReferences = (text: string, documents: readonly string[] = []) => detector.detect(text, documents);

/** Where numbers name clauses, annexes and notes: spans that are no quantities. `plain` is the text's plain spelling. */
export const clauseNumberSpans = (text: string, plain: string) => detector.numberSpans(text, plain);
