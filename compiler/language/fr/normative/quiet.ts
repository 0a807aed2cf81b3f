/**
 * French sentences that bind no one, by what they are: recitals, definitions, examples, what a document says of itself, whom to ask.
 * The non-obvious law: a reminder that a party must do something binds as the duty does; a recital or a definition never does.
 */

const recital =
  /^[\s–—•-]*(?:considérant|attendu|vu (?:que|l[ae']|les)|étant (?:exposé|rappelé|précisé|entendu) que (?:la|le|les) (?:région|ville|parties)|étant (?:préalablement )?exposé|préambule|exposé préalable|entre les soussignée?s|et d'(?:une|autre) part|fait à|fait en|(?:l[ae] |l')?(?:présente? )?(?:convention|contrat|accord|bail|marché|entente|accord-cadre) est (?:conclue?|passée?|établie?|signée?) entre|ci-après|(?:dûment |valablement )?représentée?s? (?:aux présentes )?par|(?:les )?parties (?:se sont|ont) (?:rapprochées|échangé|étudié))/u;
const definition =
  /^(?:est|sont|constituent?) (?:considérée?s? comme )?(?:une?|des) «|(?<!\p{L})(?:désign(?:e|ent|era|eront)|signifi(?:e|ent|era)|on entend(?:ra)? par|(?:il faut|on doit|il convient d'|doit|doivent|devra|peut|peuvent) ?(?:être )?(?:entendre|entendue?s?|comprise?s?|compris|interprétée?s?) (?:par|comme)|s'enten(?:d|dent) (?:de|du|des|comme|d'un|par)|on appelle|(?:est|sont) appelée?s?|(?:le|les) (?:mots?|termes?|expressions?|sigles?) «)|^ce(?:tte)? (?:terme|mot|notion|expression) (?:recouvre|vise|comprend|inclut|s'applique)|considérée?s? comme «|^par [^,]{2,50}, (?:(?:on|les parties|nous) enten|(?:il faut|il y a lieu d'|il convient d') ?(?:entendre|comprendre))/u;
/** « désigne un interlocuteur » appoints; what else « désigne » says defines. */
const appoints =
  /désign(?:e|ent|era|eront)(?:, [^,]{1,40},)? (?:par écrit |dès [\p{L}' ]{1,30} |en son sein |parmi [\p{L} ]{1,30} |dans [\p{L} ]{1,30} )?(?:une?|son|sa|ses|leurs?|deux|trois|chacune?) (?:\p{L}+ ){0,2}(?:interlocut|correspond|représent|responsable|mandataire|expert|arbitre|chef|coordin|médiat|référent|délégu|suppléant|conseil|successeur|remplaçant|notaire|huissier|personnes? (?:seules? )?(?:charg|habilit)|séquestre|dépositaire|gardien)/u;
const entry =
  /^[\s•–—-]*«[^»]{1,60}» ?:|^[\s•–—-]*(?:«[^»]{1,60}»|["“][^"”]{1,60}["”]|[\p{L}'’ -]{2,40}?) ?: (?:tou(?:te?|s) |une? (?!partie|client)|l'ensemble|le fait|la personne|les personnes|ensemble|documents?|personnes?|période|action|désigne)/u;
const copula =
  /^(?:[^:.]{2,40} ?: )?(?:une?|l[ea]s?|l'|tout|toute) ?(?!(?:présente? )?(?:partie|client|prestataire|fournisseur|bailleur|preneur|titulaire|employeur|salarié|vendeur|acheteur)(?!\p{L}))[\p{L}'’-]+(?: (?:de|d'|du|des|à|en)? ?[\p{L}'’«»-]+){0,3} (?:est|sont) (?:une?|des|celui|celle|l[ae] (?:part|fraction|portion)) (?!condition|obligation|faute|manquement|cause|motif|violation|délai de rigueur|élément essentiel|engagement|prérogative|droit)|^(?:l[ae]s? |l'|une? )[^,.;]{3,60} (?:est|sont) (?:l[ae]s? |l'|une? )\p{L}+(?: \p{L}+)? (?:par|dans|sur|à|pour|auquel|duquel) ?(?:le|la|les)?quel/u;
const example =
  /^(?:si|lorsque|quand|ainsi),? par exemple|^dans (?:l'|cet |notre )(?:exemple|illustration)|^[\s–—•-]*(?:(?:par |à titre d')?exemples?|à titre d'illustration|p\. ?ex|ainsi, une? |supposons|imaginons|soit une? )/u;
const paper =
  '(?:annexes?|articles?|clauses?|chapitres?|sections?|rubriques?|documents?|tableaux?|schémas?|glossaires?|préambule|sommaire|figures?|paragraphes?|encadrés?|fiches?|guides?|catalogue|brochure|livret|charte|intitulé|lexique|notes?|introduction|présentation|graphique|plan|diagramme|dépliant|exemples?|modèles?|titres? des articles)';
const says =
  '(?:est «|est proposé|est donné|ne fait que|décri|présent|expliqu|expos|récapitul|résum|trait|détaill|indiqu|concern|a(?:ura)? pour (?:objet|but)|ont pour|fait état|rappel|repren|reprodui|énumèr|énumér|list|montr|illustr|figur|comprend|comprennent|comport|contien|précis|port(?:e|ent) sur|vise|fourni(?:t|ra) (?:une|un) (?:aperçu|description|vue)|donne une|trouver|sont donnés|ser(?:t|vent)|(?:vous )?(?:aide|informe|renseigne))';
const ofPaper = new RegExp(
  `^[\\s–—•-]*(?:(?:l[ea]s?|l'|cette|cet|ces?|une?|chaque) ?)?(?:présente?s? |ci-après |ci-dessous )?${paper}(?:(?: |-)[\\p{L}\\d.'°-]+){0,5}? (?:ne |y |en )?${says}`,
  'u',
);
/** What a law says by itself; that it applies to the contract is agreed. */
const ofLaw =
  /^(?:le code|la loi|le décret|l'ordonnance|l'arrêté|la directive|la convention (?:de|sur)|le règlement (?:européen|général|\(|n°)|l'article \S+ (?:du code|de la loi|du règlement)|la jurisprudence)(?!\p{L})[^.,]{0,60}? (?:distingu|trait|défini|prévoi|dispose|réprime|puni|énumère|encadre|reconnaît|protège|date|a (?!vocation)|est (?:entrée?|parue?|née?|issue?))|(?:est|sont) (?:encadrée?s?|réglementée?s?|fixée?s?|publiée?s?) (?:chaque \p{L}+ |chaque année )?par (?:la loi|le code|(?:un |le )?décret|(?:un )?arrêté|ordonnance)/u;
const purpose =
  /^[\s–—•-]*(?:l'objet|le but|l'objectif|la finalité|le propos) (?:de |du |des |d')[^.]{0,60}?(?:est de|consiste|vise)|^(?:voir|cf|consultez|reportez-vous|se reporter)(?!\p{L})|^(?:comme|ainsi que) (?:indiqué|mentionné|exposé|vu|rappelé)|^(?:le )?lecteur|(?<!\p{L})(?:par|pour la) commodité(?!\p{L})|(?<!\p{L})trouver(?:a|ont|ez) (?:ci-|en annexe|la liste|le détail|ici|dans)/u;
const contact =
  /^pour (?:toute|plus d'|d'autres?|tous?) [^.]{0,40}?(?:questions?|informations?|renseignements?)|pour nous joindre|joignables? (?:au|à l'adresse) |(?:téléphone|courriel|e-mail) ?: /u;

/** Looked for in the first words alone. */
const marketing =
  /^chez nous(?!\p{L})|^aucune? (?:autre )?\p{L}+ n[e'][^.]{0,40}(?:mieux|aussi (?:bien|vite)|autant)(?!\p{L})|(?<!\p{L})(?:avec le sourire|(?:sommes|est|sont) (?:très )?(?:fiere?s?|fiers|heureu(?:x|se)s?|ravie?s?)|(?:agréée?s?|supervisée?s?|accréditée?s?) par (?:l'autorité|la banque|le ministère|l'acpr|la commission|la finma)|de bonnes relations|relations (?:commerciales|d'affaires) \p{L}+|réalisent? (?:l'essentiel|la majorité|plus de|\d)|n'hésitez pas|à votre (?:écoute|disposition|service)|nous espérons|(?:au|le) cœur de (?:nos|notre)|bienvenue (?:chez|dans|à|sur)|merci (?:de (?:votre|vos|nous)|de l'|d'avoir|pour)|leader|notre (?:mission|ambition|vocation))(?!\p{L})/u;

/** « Il est rappelé que … » says what is known, unless a duty follows. */
const reminder =
  /^[^.]{0,40}?(?<!\p{L})(?:il (?:est|sera) (?:ici |en outre |simplement )?(?:rappelé|exposé|observé|signalé)|il (?:doit|peut|devra) être (?:rappelé|noté|souligné|observé|remarqué|signalé)|il (?:convient|importe|est utile|est important) de (?:rappeler|noter|souligner|remarquer|signaler|distinguer)|il (?:faut|y a lieu de) (?:rappeler|noter|souligner|savoir|remarquer|signaler)|(?:on|nous) (?:doit|peut|pouvons|devons) (?:noter|rappeler|observer)|(?<=^[\s–—•-]{0,4})(?:n\.? ?b\.?|nota(?: bene)?|remarque)(?= ?[:.,—–-] )|doit être (?:rappelé|noté|souligné))(?: ici| que| à ce titre|,| ?:|\.)*/u;
const duty =
  /(?<!\p{L})(?:ne (?:peut|peuvent|pourra|doit|doivent)|doi(?:t|vent)|devr(?:a|ont)|s'engage|s'interdi|appartient|incombe|est (?:seul )?(?:tenu|responsable|interdit|soumis)|sont tenus|à la charge|demeure|n'est pas|ne sont pas|n'a pas)/u;

const impersonal = /^(?:il (?:fait (?!l'objet|partie)|pleut|neige)|(?:rien|aucune?) [^.]{0,60}n'(?:avait|avaient|a été|ont été))/u;
const unsure =
  /(?<!\p{L})(?:il se (?:peut|pourrait)|il est possible que?|peut-être|probablement|il arrive|sans doute|ce qui suit ?:$|peu(?:t|vent) être \p{L}+ par (?:la météo|les intempéries|la pluie|la neige|le gel|le vent|le trafic))(?!\p{L})/u;

/** « saura répondre à vos questions »: what is praised. */
const praise =
  /(?<!\p{L})(?:fêt|célébr)er(?:a|ont)(?!\p{L})|(?<!\p{L})vous (?:\p{L}+ )?(?:trouverez|découvrirez|verrez|apprécierez|aimerez|profiterez|gagnerez|constaterez|remarquerez|observerez|adorerez|retrouverez)(?!\p{L})|(?<!ne (?:\p{L}+ )?)(?<!\p{L})sau(?:ra|ront) (?:vous |nous |les? |la )?\p{L}+(?:er|ir|re)(?!\p{L})/u;

/** What the weather does, and what a browser keeps: no party has a hand in it. */
const world =
  /^(?:l[ae]s? |l'|une? |des |de fort(?:e?)s )?(?:neige|pluies?|orages?|brouillard|verglas|vent|météo|gel|canicule|chaleur|inondations?|foudre)(?: \p{L}+){0,2} (?:peu(?:t|vent)|(?:ferme|coupe|perturbe|retarde|endommage|bloque|provoque|cause|tombe|empêche|ralenti(?:t|sse)|ren(?:d|de))(?:nt)?)(?!\p{L})|^(?:l[ae]s? |une? |des |ces )?(?:cookies?|témoins? de connexion|traceurs?|pixels?)(?!\p{L})/u;

const quietKinds = [world, praise, recital, entry, impersonal, example, ofPaper, ofLaw, purpose, contact];

/** `plain` is one sentence in plain spelling. */
export function isQuiet(plain: string): boolean {
  if (plain.endsWith('!') && !duty.test(plain)) return true;
  if (definition.test(plain) && !appoints.test(plain)) return true;
  if (marketing.test(plain.slice(0, 120))) return true;
  if (quietKinds.some((kind) => kind.test(plain)) || unsure.test(plain)) return true;
  if (copula.test(plain) && !/(?<!\p{L})(?:à (?:la )?charge|aux frais)(?!\p{L})/u.test(plain)) return true;
  const reminded = reminder.exec(plain);
  return reminded !== null && !duty.test(plain.slice(reminded[0].length));
}

const happening =
  "(?:avoir (?:été|\\p{L}+(?:é|i|u)e?s?(?!\\p{L}))|endommager|bloquer|varier|survenir|retarder|accueillir|recevoir jusqu'à|se propager|révéler|se dégrader|s'arrêter|tomber|descendre|chuter|se manifester|se présenter|souffrir|échouer|freiner|gêner|empêcher|favoriser|aider|surprendre|paraître|compliquer|s'expliquer|se traduire|remonter|s'allonger|grandir|croître|monter|baisser|diminuer|augmenter avec|contribuer|dépendre|découler|tenir à|contenir|comporter|différer|provoquer|résulter|arriver|exister|apparaître|durer|connaître|évoluer|s'avérer|sembler|impliquer|consister|correspondre|se produire|nuire|altérer|perturber|ralentir|causer|engendrer|fluctuer|se révéler|montrer|refléter|représenter|atteindre|ressembler|prendre plusieurs|provenir|subsister|présenter|concerner|être (?:dûe?s?|dues?|dus|liée?s?|causée?s?|perçue?s?|affectée?s?|sensibles?|longue?s?|complexes?|élevée?s?|utile|nécessaire|différente?s?|plus|très|sujet|confondu|perturbée?s?|ralentie?s?|trouvée?s?|constatée?s?|observée?s?|remarquée?s?|ressentie?s?|rencontrée?s?|l'origine|la cause|le signe))";
const whatHappens = new RegExp(`^ (?:également |aussi |parfois |toutefois |notamment |en outre |alors )?${happening}(?!\\p{L})`, 'u');

/** « peut varier », « pouvant entraîner »: what may happen. */
export const isHappening = (plain: string, end: number): boolean =>
  whatHappens.test(plain.slice(end, end + 60)) &&
  !/(?<!\p{L})(?:au gré|au choix|à la discrétion|dans la limite|de plus ou moins)(?!\p{L})/u.test(plain.slice(end));
