/** Normative sentences of contracts that are not in the repository, and sentences that order nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectNormative } from '../../../../compiler/language/fr/normative/detect-normative.ts';

const cuesOf = (text: string): string[] => detectNormative(text).flatMap(({ cues }) => cues.map(({ cue }) => cue));

describe('a sentence that orders, forbids, allows or makes liable is normative', () => {
  test.each([
    ['Le locataire doit rendre les clés.', 'devoir'],
    ['Les clés devront être rendues au gardien.', 'devoir'],
    ['Il conviendrait que le bailleur dût prévenir.', 'devoir'],
    ['Les loyers dus portent intérêt.', 'être dû'],
    ['Vous ne pouvez pas sous-louer.', 'pouvoir'],
    ['Nous pourrions refuser la livraison.', 'pouvoir'],
    ['Un montant ne pouvant dépasser le prix payé.', 'pouvoir'],
    ['Il faut prévenir le syndic.', 'falloir'],
    ['Le vendeur ne saurait être inquiété.', 'ne savoir'],
    ['L’acheteur est tenu de vérifier les colis.', 'être tenu'],
    ['Les parties demeurent tenues à la confidentialité.', 'être tenu'],
    ['Le transporteur s’engage à livrer.', "s'engager"],
    ['Nous nous engageons à vous répondre.', "s'engager"],
    ['Le prestataire s’est expressément engagé à livrer.', "s'engager"],
    ['La garde des pièces incombe au séquestre.', 'incomber'],
    ['Il vous appartient de conserver les reçus.', 'appartenir à'],
    ['L’assuré veille à la fermeture des portes.', 'veiller'],
    ['Le sous-traitant s’efforce de réduire les délais.', "s'efforcer"],
    ['Le loueur fait ses meilleurs efforts pour remplacer le véhicule.', 'efforts'],
    ['L’éditeur met tout en œuvre pour corriger le défaut.', 'mettre en œuvre'],
    ["10.2 Le Client dispose d'un droit de regard.", 'indicative'],
    ['II. Le Client dispose d’un droit de regard.', 'indicative'],
    ['1° Le Client dispose d’un droit de regard.', 'indicative'],
    ['Le Prestataire fait son affaire des licences de ses outils.', 'indicative'],
    ['Une obligation de résultat pèse sur le peintre.', 'obligation'],
    ['Le port du casque est obligatoire.', 'obligation'],
    ['L’adhérent s’interdit toute revente.', 'interdire'],
    ['Toute copie est interdite.', 'interdire'],
    ['Les feux sont proscrits.', 'prohiber'],
    ['Le mandataire s’abstient de tout conseil.', "s'abstenir"],
    ['Aucun animal n’est admis.', 'aucun'],
    ['Le dépositaire ne communique jamais les plans.', 'jamais'],
    ['Ne pas divulguer ce code.', 'ne pas'],
    ['Les consommables sont exclus du forfait.', 'exclure'],
    ['La police exclut les dégâts des eaux.', 'exclure'],
    ['La présente offre ne couvre pas les accessoires.', "ne pas s'appliquer"],
    ['Les archives sont uniquement accessibles au greffe.', 'uniquement'],
    ['La banque se réserve le droit de clore le compte.', 'se réserver le droit'],
    ['Le bailleur se réserve expressément la faculté de visiter.', 'se réserver le droit'],
    ['Le voyageur est en droit de demander un duplicata.', 'droit'],
    ['L’abonné a droit à un remboursement.', 'droit'],
    ['Le salarié n’a pas le droit de cumuler.', 'droit'],
    ['Le bail est résilié de plein droit.', 'droit'],
    ['Le gérant est seul autorisé à signer.', 'autoriser'],
    ['Le propriétaire autorise les travaux.', 'autoriser'],
    ['Il est permis de fumer dehors.', 'être permis'],
    ['L’hôte est libre de refuser.', 'libre de'],
    ['L’usager a la possibilité de reporter sa visite.', 'possibilité'],
    ['L’échange n’est possible que sur présentation du reçu.', 'être possible'],
    ['Le dépanneur est seul responsable des outils.', 'responsable'],
    ['La responsabilité du gardien est engagée.', 'responsabilité'],
    ['Le vendeur garantit la conformité.', 'garantir'],
    ['Vente sans garantie des vices cachés.', 'garantie'],
    ['L’assureur indemnise les victimes.', 'indemniser'],
    ['Le constructeur répond des vices cachés.', 'répondre de'],
    ['Le client supporte le coût du renvoi.', 'supporter'],
    ['Les frais de port sont à la charge de l’acheteur.', 'à la charge de'],
    ['Une pénalité de retard court dès le lendemain.', 'pénalité'],
    ['Chaque heure est facturée au tarif de nuit.', 'être facturé'],
    ['L’emprunteur reste redevable des intérêts.', 'redevable'],
    ['Le total est plafonné au prix annuel.', 'plafonner'],
    ['Le remboursement est limité au prix d’achat.', 'limiter'],
    ['Le candidat accepte le règlement.', 'accepter'],
    ['L’acquéreur reconnaît avoir visité les lieux.', 'reconnaître'],
    ['Les parties conviennent d’un essai.', 'convenir'],
    ['Il est convenu que la vente est ferme.', 'convenir'],
    ['Le prêteur renonce à tout recours.', 'renoncer'],
    ['L’usage est soumis à une charte.', 'être soumis à'],
    ['Toute clause contraire est nulle.', 'nul'],
    ['Par dérogation au plan, la vente a lieu samedi.', 'dérogation'],
    ['Le fournisseur remettra un rapport mensuel.', 'futur'],
    ['Vous rendrez le badge à l’accueil.', 'futur'],
    ['Nous livrerons sous huitaine.', 'futur'],
    ['Votre historique n’est visible que de vous.', 'ne que'],
    ['Au départ, vous restituez le badge.', 'indicative'],
    ['Quilpic met l’environnement en service sous dix jours.', 'indicative'],
    ['À la fin du bail le preneur remet les clés.', 'indicative'],
    ['Les dommages plus étendus que la loi ne sont pas couverts.', 'indicative'],
  ])('%s (%s)', (sentence, cue) => expect(cuesOf(sentence)).toContain(cue));
});

describe('a sentence that only tells is not', () => {
  test.each([
    'La maison compte trois étages.',
    'Compte tenu de la pluie, la visite est brève.',
    'Peut-être la lettre est-elle perdue.',
    'Le contrat est signé à Lyon.',
    'Les droits d’auteur sont une branche du droit.',
    'Un serveur est une machine.',
    'Le musée se trouve devant la gare.',
    'La veille de Noël est un jeudi.',
    'Le retard est dû à la neige.',
    'La grue sera visible depuis la place.',
    'La négociation s’est tenue à Bruxelles.',
    'Les titres n’ont qu’une valeur indicative.',
    'Facture : document qui liste les achats.',
    'L’opéra et la caméra sont à Paris.',
    'Cette étude permet de comparer les offres.',
    'Support : équipe en charge des pannes.',
    'Il habite face au parc.',
    '',
  ])('%s', (sentence) => expect(cuesOf(sentence)).toEqual([]));
});

describe('a paragraph', () => {
  test('gives its normative sentences only, with their places', () => {
    const text = 'Le parc est grand. Le visiteur doit payer, etc. Les chiens sont interdits (cf. art. 3.2.). Il est beau.';
    expect(detectNormative(text).map(({ sentence }) => sentence)).toEqual([
      'Le visiteur doit payer, etc.',
      'Les chiens sont interdits (cf. art. 3.2.).',
    ]);
  });

  test('is parted at a semicolon only where a new cue follows', () => {
    const sentences = (text: string) => detectNormative(text).map(({ sentence }) => sentence);
    expect(sentences('Le client doit (i) payer ; (ii) signer ; et (iii) partir.')).toHaveLength(1);
    expect(sentences('Le client : choix libre ; doit payer.')).toHaveLength(1);
    expect(sentences('Le client doit payer ; à défaut, le vendeur peut résilier ; fin.')).toEqual([
      'Le client doit payer ;',
      'à défaut, le vendeur peut résilier ; fin.',
    ]);
  });

  test('a cue spans the words that make it', () => {
    const text = 'La Régie se réserve toutefois le droit de modifier l’horaire.';
    expect(detectNormative(text)[0]?.cues.map((cue) => cue.text)).toEqual(['réserve toutefois le droit']);
  });
});

test('every span’s slice is its text, on any input', () => {
  const piece = fc.constantFrom(
    'Le client ',
    'doit',
    ' ; ',
    '. ',
    's’engage',
    ' à ',
    'peut',
    '-être',
    'ne saurait ',
    '\n',
    'responsable',
    'İ',
    ' est tenu ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        for (const { start, end, sentence, cues } of detectNormative(text)) {
          expect(text.slice(start, end)).toBe(sentence);
          for (const cue of cues) {
            expect(text.slice(cue.start, cue.end)).toBe(cue.text);
            expect(cue.start >= start && cue.end <= end).toBe(true);
          }
        }
      },
    ),
    { numRuns: 1000, seed: 3 },
  );
});

test('a ban without a verb begins with its word whole, and forbids what one does', () => {
  for (const text of ['Pas de musique après minuit.', 'Défense d’afficher.', 'Prière de sonner.', 'Merci de fermer la porte.'])
    expect([text, detectNormative(text).length]).toEqual([text, 1]);
  for (const text of ['Passage de véhicules lourds.', 'Pointe de charge.', 'Merci de votre visite.', 'Pas de 3 mois au moins.'])
    expect([text, detectNormative(text)]).toEqual([text, []]);
});

test('what the weather may do binds nobody', () => {
  for (const cause of ['De fortes pluies peuvent', 'De forts vents peuvent', 'La neige peut', 'Des orages peuvent', 'Une inondation peut'])
    expect([cause, detectNormative(`${cause} retarder la livraison.`)]).toEqual([cause, []]);
});

test('a party that stands after a phrase without a comma owes what its verb says', () => {
  for (const text of [
    'À la fin du bail le preneur remet les clés.',
    'Après la visite le locataire signe un état.',
    'Sur demande écrite le prestataire remet une copie.',
    'Pendant les travaux le client garde ses accès.',
  ])
    expect([text, detectNormative(text).length]).toEqual([text, 1]);
});

test('a head before a colon does not weigh on what is said of it', () => {
  const said = 'Les services de messagerie email sont fournis avec un filtrage minimum.';
  for (const head of ['', 'Antispam sur messagerie email : ', 'Tableau des prestations : '])
    expect([head, detectNormative(`${head}${said}`).length]).toEqual([head, 1]);
  for (const text of ['Fondation : 1998.', 'Remarque : le contrat décrit les services.'])
    expect([text, detectNormative(text)]).toEqual([text, []]);
});
