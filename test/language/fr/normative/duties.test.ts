/** The duties of a sentence: which verbs bind by themselves, which belong to another's duty. */
import { describe, expect, test } from 'vitest';
import { detectNormative } from '../../../../compiler/language/fr/normative/detect-normative.ts';
import { dutiesOf, isStatement } from '../../../../compiler/language/fr/normative/duties.ts';

/** The words of each duty's cues. */
function duties(text: string): string[][] {
  const [sentence] = detectNormative(text);
  return sentence ? dutiesOf(sentence, text).map((cues) => cues.map(({ start, end }) => text.slice(start, end))) : [];
}

describe('a duty opens at each finite verb that a comma or a conjunction coordinates, never within a subordinate', () => {
  test.each([
    ['Le locataire doit payer et ne peut céder.', 2],
    ['Le locataire doit payer, ne peut céder, garantit les lieux.', 3],
    ['Le locataire doit payer mais peut céder.', 2],
    ['Le locataire doit payer.', 1],
    ['Le locataire doit payer dès que dû, ne peut céder.', 2],
    ['Le locataire accepte quelques gênes, doit payer.', 2],
    ['S’il ne peut payer, le locataire doit prévenir.', 1],
    ['Le locataire doit prévenir lorsqu’il ne peut payer.', 1],
    ['Le locataire qui ne peut payer doit prévenir.', 1],
    ['Le locataire doit remettre les clés que le gardien peut reprendre.', 1],
    ['Le cas où, par exception, le locataire ne peut payer doit être signalé.', 1],
    ['Le locataire reconnaît que le bailleur peut visiter les lieux.', 1],
    ['Le locataire reconnaît et accepte que le bailleur peut visiter.', 1],
    ['Le locataire reconnaît que le bailleur peut visiter et que le gardien peut entrer.', 2],
    ['Le locataire accepte l’état des lieux et doit payer.', 2],
  ])('%s (%i)', (text, count) => expect(duties(text)).toHaveLength(count));
});

describe('an indicative that a conjunction coordinates with what binds is a duty of its own, told by a pronoun before it or an article after', () => {
  test.each([
    ['Le prestataire doit informer le client et remet un rapport.', 2],
    ['Le prestataire doit informer le client et supporte les frais.', 2],
    ['Le client ne peut céder le contrat et en avise le prestataire.', 2],
    ['Le prestataire livre le matériel et installe les logiciels.', 2],
    ['Le preneur paie le loyer et les charges.', 1],
    ['Le prestataire doit payer les frais et les taxes.', 1],
    ['Le client doit fournir une adresse et prendre les mesures utiles.', 1],
    ['Le client doit prévenir le réparateur qui répare le bien et facture la pièce.', 1],
    ['Le gérant doit agir en lieu et place du client.', 1],
  ])('%s (%i)', (text, count) => expect(duties(text)).toHaveLength(count));
});

describe('infinitives that each repeat the verb’s « à » or « de » are duties of their own', () => {
  test.each([
    ['Le client s’engage à sauvegarder ses données et à avertir le prestataire.', 2],
    ['Le client s’engage à sauvegarder ses données, à avertir le prestataire et à payer le prix.', 3],
    ['Il est interdit de transmettre et de stocker de tels contenus.', 2],
    ['Le prestataire se réserve le droit de suspendre le service et d’en modifier le prix.', 2],
    ['Le client est tenu, à ses frais, de conserver les journaux ainsi que de les remettre.', 2],
    ['Le client s’engage à ne pas copier le logiciel et à ne pas le céder.', 2],
    ['Le client s’engage à sauvegarder ses données et à avertir le prestataire, et ne peut céder le contrat.', 3],
    ['Le client s’engage à lire et accepter les conditions.', 1],
    ['Le client s’engage à réparer la machine ou à la remplacer.', 1],
    ['Le client s’engage à fournir les données qui permettent à le joindre et à avertir ses agents.', 1],
    ['Le client s’engage à fournir des moyens aptes à mesurer et à suivre le trafic.', 1],
    ['Le client s’engage à payer le prix et à titre gratuit la livraison.', 1],
    ['Le client s’engage à payer le prix à partir de mars et à savoir pourquoi.', 1],
    ['Le client s’engage à payer le prix de vente et de livraison.', 1],
    ['Le client s’engage à payer le loyer et de dossier.', 1],
  ])('%s (%i)', (text, count) => expect(duties(text)).toHaveLength(count));

  test('each with the words that say it', () => {
    expect(duties('Le client s’engage à payer le prix et à avertir le prestataire.')).toEqual([['s’engage'], ['à avertir']]);
  });
});

describe('a duty keeps the cues that bind', () => {
  test.each<[string, string[][]]>([
    ['S’il ne peut payer, le locataire doit prévenir.', [['peut', 'doit']]],
    ['Le locataire est tenu de payer et s’engage à prévenir.', [['tenu'], ['s’engage']]],
    ['Toute sous-location est interdite, le bail étant cédé.', [['interdite']]],
  ])('%s', (text, cues) => expect(duties(text)).toEqual(cues));
});

describe('a title states a duty only with a finite verb', () => {
  const stated = (text: string): boolean => detectNormative(text).some((sentence) => isStatement(sentence, text));
  test.each([
    ['Le locataire doit payer', true],
    ['Les animaux sont interdits', true],
    ['Obligations du locataire', false],
    ['Usages interdits', false],
    ['Responsabilité du gardien', false],
    ['La perte est de la responsabilité du gardien', true],
    ['Le locataire a l’obligation d’assurer les lieux', true],
    ['Possibilité de sous-louer', false],
  ])('%s: %s', (text, is) => expect(stated(text)).toBe(is));
});
