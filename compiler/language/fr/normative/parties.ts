/** The names that French contracts give to those they bind, and the words that stand for them. */
import { wordSet } from '../../normative/cue.ts';
import type { Word } from '../../normative/main-clause.ts';
import { descriptions } from './describing.ts';

const parties = wordSet(
  `partie parties client cliente clients clientes prestataire prestataires fournisseur fournisseurs vendeur vendeuse vendeurs acheteur acheteuse
  acheteurs acquéreur acquéreurs bailleur bailleresse bailleurs preneur preneuse preneurs locataire locataires locateur locatrice colocataires
  propriétaire propriétaires occupant occupants assureur assureurs assuré assurée assurés souscripteur souscripteurs employeur employeuse salarié salariée
  salariés employé employée employés collaborateur collaboratrice collaborateurs travailleur travailleurs titulaire titulaires attributaire
  adjudicataire adjudicateur adjudicatrice maître maîtrise entrepreneur entrepreneurs sous-traitant traitant traitants franchiseur franchisé franchisés
  concédant concessionnaire licencié licenciés concédante donneur hébergeur hébergeurs opérateur opérateurs abonné abonnée abonnés utilisateur
  utilisateurs utilisatrice éditeur éditeurs exploitant exploitants mandataire mandataires mandant agent agents distributeur distributeurs
  commettant cédant cédante cessionnaire prêteur emprunteur emprunteurs caution garant transporteur transporteurs expéditeur destinataire
  architecte consultant consultante stagiaire bénéficiaire bénéficiaires adhérent adhérents membre membres société sociétés commune ville
  département région canton état administration association organisme banque courtier syndic gérant direction comité président
  expert experts arbitre arbitres médiateur tribunal juge consommateur consommateurs professionnel responsable pouvoir communauté établissement
  hôte voyageur voyageurs passager élève étudiant auteur auteurs artiste producteur intégrateur infogérant dépositaire déposant
  usager usagers résident résidents patient apporteur associé associés actionnaire actionnaires cocontractant contractant contractants
  promoteur constructeur réservataire donataire débiteur débiteurs créancier créanciers mainteneur intervenant intervenants technicien techniciens
  candidat soumissionnaire groupement entreprise organisateur exposant participant participants formateur apprenant licencieur loueur affréteur
  armateur chargeur intermédiaire remplaçant praticien médecin infirmier parent parents garage garagiste traiteur crèche clinique réassureur coassureur huissier notaire avocat cabinet agence fiduciaire conseiller`,
);

export const isParty = (word: string): boolean => parties.has(word);

/** Whether the subject that begins at `at` is surely somebody: a pronoun, or a name that contracts give. */
export const isKnownParty = (words: readonly Word[], at: number): boolean =>
  pronouns.has(words[at]!.word) || words.slice(at, at + 4).some(({ word }) => parties.has(word));

const pronouns = wordSet('il elle ils elles celui-ci celle-ci ceux-ci nous vous chacun chacune on');
const openers = wordSet(
  'le la les l chaque tout toute tous toutes un une ce cet cette ces son sa leur leurs chacune chacun seul seule seuls aucun aucune',
);
/** What may stand between an article and the name. */
const before = wordSet('sous autre autres dite dit dits seul seule deux présent nouveau futur des de la du le les l parties');
const after = wordSet(
  `du de des d la le les l à aux en et ou final finale public publique d'ouvrage d'ordre d'œuvre ouvrage œuvre ordre données traitement lui même elle-même
  défaillant défaillante lésé lésée destinataire émettrice réceptrice divulgatrice adjudicateur concerné concernée concernés autre soussigné retenu
  principal principale agréé certificateur général générale sortant entrant cocontractante contractante contractantes prenante commercial
  communal communale professionnel professionnelle unique indépendant`,
);

/** Nouns of doers by their ending; machines and places have it too. */
const doer = /(?:teurs?|eurs?|trices?|taires?|ants?|istes?|iers?|iens?)$/u;
const noDoer = wordSet(
  `serveur serveurs ordinateur ordinateurs moteur routeur routeurs compteur compteurs secteur secteurs facteur facteurs valeur valeurs heure
  heures erreur erreurs faveur honneur commentaire commentaires formulaire formulaires horaire horaires honoraires inventaire salaire salaires
  montant montants avenant avenants restant suivant suivants chantier chantiers calendrier courrier courriers papier fichier fichiers dossier
  dossiers cahier cahiers métier métiers loyer loyers entier premier dernier particulier quartier exemplaire exemplaires territoire indicateur indicateurs
  connecteur capteur capteurs répéteur commutateur ascenseur restaurant restaurants tous vers divers auteurs matériaux plusieurs intérieur extérieur
  supérieur inférieur antérieur ultérieur meilleur majeur mineur leur hauteur longueur largeur chaleur couleur douleur odeur vapeur peur bonheur
  malheur tracteur ventilateur climatiseur onduleur navigateur processeur projecteur détecteur conteneur logiciel clavier escalier atelier
  grenier panier janvier février acier collier levier quartiers instant instants courant courants enfant enfants important pendant durant avant
  maintenant cependant autant tant quant devant volant diamant vivant itinéraire anniversaire dictionnaire vocabulaire glossaire préliminaire
  supplémentaire complémentaire nécessaire contraire judiciaire bancaire forfaitaire dépendant indépendant correspondant restante liste listes piste
  existant équivalent défaillant denier deniers millier milliers pôlier vente`,
);

/** After « un » a doer is guessed by no ending: « Un voyant signale ». */
const isName = ({ word }: Word, isFirst: boolean): boolean => parties.has(word) || (!isFirst && doer.test(word) && !noDoer.has(word));

/** What a contract is made of: whatever such a thing does, it does to the parties. */
const matters = wordSet(
  `garantie garanties délai délais prix loyer loyers clause droit droits obligation obligations préavis indemnité indemnités pénalité pénalités
  redevance redevances révision paiement paiements facture factures congé exclusivité cession durée bail prime primes cotisation cotisations franchise
  licence licences propriété risque risques commande commandes livraison réception notification notifications résiliation subrogation responsabilité
  silence retard défaut non-respect renonciation nullité annulation remboursement réclamation réclamations rétractation tarif tarifs taux intérêt
  intérêts acompte acomptes avance avances dépôt caution royalties commission commissions honoraires contrat contrats convention accord avenant
  abonnement engagement engagements interdiction forfait remise remises majoration ristourne escompte créance créances solde échéance échéances
  terme transfert mandat agrément autorisation consentement confidentialité secret prescription action recours compétence manquement inexécution
  violation faute clauses stipulation stipulations disposition dispositions sanction sanctions astreinte retenue réserve réserves bénéfice
  usage jouissance cessation expiration dénonciation reconduction renouvellement suspension interruption avoir avoirs crédit crédits supplément
  surcoût frais dépens charges charge provision indexation renégociation médiation arbitrage sentence décision avis vote quorum état inventaire attestation quittance exemplaire copie justificatif devis bon bordereau audit langue monnaie procès amende amendes contravention contraventions adhésion for kilométrage carburant`,
);

export const isMatter = (word: string): boolean => matters.has(word);

/** What does by itself what it was built for: it allows and shows, and promises nothing. */
const tools = wordSet(
  `api logiciel progiciel plateforme application outil système module interface fonctionnalité protocole serveur serveurs réseau pare-feu algorithme
  chiffrement navigateur site portail solution base script appareil programme dispositif`,
);

export const isTool = (word: string): boolean => tools.has(word);

/** How many words name what a contract is made of or defines with a capital at `at`, with its complements: « La clause de non-concurrence ». */
export function matterAt(words: readonly Word[], at: number): number {
  if (!openers.has(words[at]?.word ?? '')) return 0;
  if (!matters.has(words[at + 1]?.word ?? '') && !(words[at + 1]?.isCapital ?? false)) return 0;
  if (isTool(words[at + 1]!.word)) return 0;
  let end = at + 2;
  while (words[end]?.isCapital) end += 1;
  while (end < Math.min(words.length, at + 10) && isComplement(words, end)) end += 1;
  return end - at;
}

const preposition = /^(?:du|de|des|d|la|le|les|l|à|au|aux|en|par|sur|et|ou|non|son|sa|ses|leur|ce|cette|présent|présente|un|une)$/u;
/** Endings of adjectives and of nouns, which verbs of the third person seldom have. */
const noVerbEnding =
  /(?:al|ale|aux|el|elle|elles|ive|if|ique|iques|aire|aires|ée?s?|euse|ante|ente|ible|able|oire|ure|ance|ence|tion|tions|té|ité|sme|age|euil|ieux|ielle)$/u;

const isComplement = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!.word;
  if (descriptions.has(word) && !preposition.test(words[at - 1]!.word)) return false;
  if (preposition.test(word)) return !/^(?:l|le|la|les|en)$/u.test(word) || preposition.test(words[at - 1]!.word);
  return preposition.test(words[at - 1]!.word) || noVerbEnding.test(word);
};

/** How many words name a party at `at`: « Le Client », « Chacune des parties », « il », « Le maître d'ouvrage ». */
export function partyAt(words: readonly Word[], at: number): number {
  const word = words[at]?.word ?? '';
  if (pronouns.has(word) && words[at + 1]?.word !== 'des') return 1;
  let next = at;
  if (openers.has(word)) next += 1;
  while (next > at && next < at + 4 && before.has(words[next]?.word ?? '') && !isNamed(words, next)) next += 1;
  if (next === at || !isNamed(words, next)) return 0;
  let end = next + 1;
  while (end < next + 8 && end < words.length && continuesName(words, end)) end += 1;
  return end - at;
}

const continuesName = (words: readonly Word[], at: number): boolean =>
  after.has(words[at]!.word) || parties.has(words[at]!.word) || follows(words, at) || isBy(words, at);

const isNamed = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isName(word, at === 0 || /^une?$/u.test(words[at - 1]!.word));
};

/** « désigné par les parties » */
const isBy = (words: readonly Word[], at: number): boolean =>
  (words[at + 1]?.word === 'par' && /[éiu]e?s?$/u.test(words[at]!.word)) ||
  (words[at]!.word === 'par' && /[éiu]e?s?$/u.test(words[at - 1]!.word));

/** The complement of a name: « de la clause », « des données ». */
const follows = (words: readonly Word[], at: number): boolean =>
  /^(?:du|de|des|d|la|l)$/.test(words[at - 1]!.word) && words[at - 1]!.word !== words[at]!.word;

const clitics = /^(?:ne|n|se|s|en|y|lui|leur)$/u;
const noName =
  /^(?:si|ce|on|qui|que|quand|où|dont|comme|mais|et|ou|or|donc|pour|par|sans|sous|dans|en|à|plus|moins|tant|sauf|selon|tel|telle)$|(?:ant|ons|ez)$/u;

/** How many words name somebody at the head of a sentence by a proper name: « Verdon Réseaux livre le matériel ». French things have an article. */
export function nameAt(words: readonly Word[], at: number): number {
  if (at > 0 || !words[0]!.isCapital || openers.has(words[0]!.word) || noName.test(words[0]!.word) || matters.has(words[0]!.word)) return 0;
  const end = words.findIndex(({ isCapital }) => !isCapital);
  const verb = words.findIndex(({ word }, index) => index >= end && !clitics.test(word));
  const isVerb = end > 0 && end < 4 && /(?:e|t|d)$/u.test(words[verb]?.word ?? '') && !/(?:ant|[^i]ent)$/u.test(words[verb]!.word);
  return isVerb &&
    /^(?:l[ea]?s?|une?|son|sa|ses|leurs?|toute?|tous|toutes|chaque|aucune?|deux|trois|\d+)$/u.test(words[verb + 1]?.word ?? '')
    ? end
    : 0;
}
