/** How readers ask in French, and how contracts say it. Words without accents in `quiet` and `ending`; the rest is written as it is. */
import type { SearchLexicon } from '../../../search/lexicon.ts';

const quietWords =
  'a ai ainsi alors apres as au aucun aura aux avant avec avez avons c car ce ceci cela celle celui ces cet cette chez ci combien comme comment contrat d dans de depuis des dit doit dois doivent donc du elle elles en encore entre es est et ete etre eu faire fait faut ici il ils j je jusqu l la le les leur leurs lors m ma mais me mes mien moi mon n ne ni nos notre nous on ont ou par parce pas passe peut peux peuvent plus pour pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si soit son sont sous suis sur t ta te tel tes ton tous tout toute toutes tu un une va vais vers veux veut vos votre voudrais vous y art article clause';

export const searchLexicon: SearchLexicon = {
  quiet: quietWords.split(' '),
  ending:
    /(?:isations?|ations?|itions?|ateurs?|ements?|ances?|ences?|ables?|ibles?|euses?|eurs?|antes?|ants?|ees?|es?|er|ez|ent|ir|ions?|ives?|ifs?|aux|al|e|i|s|x)$/,
  synonyms: [
    [
      ['augmenter', 'augmentation', 'hausse', 'relever'],
      ['révision', 'hausse', 'augmentation', 'nouveau tarif'],
    ],
    [
      ['révision tarifaire', 'hausse de prix', 'changement de prix', 'réviser les prix'],
      ['révision tarif', 'hausse prix', 'révision'],
    ],
    [
      ['prix', 'coût', 'tarifaire'],
      ['tarif', 'prix', 'coût'],
    ],
    [['backup', 'backups', 'copie de sécurité', 'copies de sécurité', 'archive'], ['sauvegarde']],
    [
      ['restaurer', 'récupérer', 'récupération'],
      ['restauration', 'restaurable'],
    ],
    [
      ['panne', 'en panne', 'coupure', 'bug', 'plante', 'hors service', 'hors ligne', 'downtime', 'inaccessible'],
      ['panne', 'indisponibilité', 'interruption', 'Incident'],
    ],
    [
      ['remboursement', 'rembourser', 'dédommagement', 'dédommager', 'compensation'],
      ['avoir', 'indemnité', 'remboursement', 'pénalité'],
    ],
    [
      ['facture impayée', 'factures impayées', 'facture en retard', 'retard de paiement', 'défaut de paiement'],
      ['non-paiement', 'retard paiement', 'paiement délais'],
    ],
    [
      ['impayé', 'impayée', 'impayés'],
      ['non-paiement', 'retard paiement'],
    ],
    [
      ['payer', 'paie', 'règlement'],
      ['paiement', 'non-paiement'],
    ],
    [
      ['commencer', 'commence', 'démarrer', 'démarre'],
      ['début', 'mise en service'],
    ],
    [['à partir de', 'à compter de'], ['début']],
    [
      ['résilier', 'quitter', 'partir', 'rompre', 'arrêter', 'annuler', 'sortir', 'dénoncer'],
      ['résiliation', 'fin contrat', 'annulation', 'engagement'],
    ],
    [
      ['reconduction', 'reconduire', 'tacite reconduction'],
      ['renouvellement', 'renouvelé', 'reconduction'],
    ],
    [
      ['disponibilité', 'uptime', 'sla'],
      ['disponibilité', 'SLA'],
    ],
    [
      ['temps de réponse', 'réponse', 'répondre', 'délai de réponse'],
      ['réaction', 'rétablissement'],
    ],
    [
      ['rétablir', 'réparer', 'remise en service', 'gtr'],
      ['rétablissement', 'GTR'],
    ],
    [
      ['amende', 'dédit', 'sanction', 'dommages et intérêts'],
      ['pénalité', 'indemnité'],
    ],
    [
      ['limite de responsabilité', 'plafond', 'limitation de responsabilité'],
      ['plafond responsabilité', 'responsabilité plafonnée', 'plafond'],
    ],
    [
      ['responsable', 'répondre de', 'incombe', 'à la charge'],
      ['responsable', 'responsabilité', 'charge'],
    ],
    [
      ['garder', 'gardez', 'conserver', 'rétention'],
      ['conservation', 'conservé', 'garde'],
    ],
    [
      ['compte piraté', 'site piraté', 'pirate', 'piraté', 'pirater', 'piratage', 'hacker', 'attaque', 'intrusion'],
      ['piratage', 'piraté', 'attaque'],
    ],
    [
      ['mot de passe', 'mots de passe', 'login', 'compte'],
      ['identifiant', 'mot de passe'],
    ],
    [['pourriel', 'pourriels', 'courriel indésirable'], ['spam']],
    [
      ['courriel', 'mail', 'email', 'messagerie'],
      ['e-mail', 'mail', 'email', 'message'],
    ],
    [
      ['domaine', 'ndd', 'url'],
      ['nom domaine', 'domaine'],
    ],
    [
      ['certificat', 'https', 'ssl'],
      ['SSL', 'certificat'],
    ],
    [
      ['office 365', 'office', 'm365', 'microsoft'],
      ['Microsoft 365', 'M365', 'licence'],
    ],
    [
      ['réversibilité', 'migration', 'déménager', 'transférer', 'changer de prestataire', 'changer d’hébergeur'],
      ['transfert', 'migration', 'transféré'],
    ],
    [
      ['préavis', 'avertir', 'prévenir', 'avertissement'],
      ['préavis', 'avertissement', 'notification'],
    ],
    [
      ['travaux', 'maintenance programmée', 'intervention planifiée'],
      ['travaux', 'maintenance', 'interruption programmée'],
    ],
    [
      ['astreinte', 'nuit', 'week-end', 'weekend', 'dimanche', 'jour férié'],
      ['heures non ouvrées', 'heures de travail', 'jours ouvrés', 'jours ouvrables'],
    ],
    [['devis', 'chiffrage'], ['devis']],
    [
      ['avoir', 'note de crédit', 'crédit'],
      ['avoir', 'crédit'],
    ],
    [
      ['couper', 'bloquer', 'suspendre', 'désactiver'],
      ['suspension', 'suspendre', 'interruption'],
    ],
    [
      ['sous-traitant', 'sous-traitance', 'sous traitant'],
      ['sous-traitant', 'sous-traitance', 'tiers'],
    ],
    [
      ['rgpd', 'gdpr', 'vie privée', 'données personnelles'],
      ['données à caractère personnel', 'données personnelles'],
    ],
    [
      ['patch', 'mise à jour', 'mises à jour', 'upgrade'],
      ['mise à jour', 'correctif'],
    ],
    [
      ['urgence', 'urgent', 'priorité', 'grave'],
      ['priorité', 'express', 'impact'],
    ],
    [
      ['jour ouvrable', 'jours ouvrables', 'jour ouvré', 'jours ouvrés'],
      ['jours ouvrés', 'jours ouvrables', 'heures de travail'],
    ],
    [
      ['serveur', 'machine', 'matériel'],
      ['Serveur', 'équipement', 'matériel'],
    ],
    [
      ['bande passante', 'débit'],
      ['bande passante', 'débit', 'trafic'],
    ],
    [
      ['démarrage', 'début du contrat', 'livraison'],
      ['mise en service', 'mise à disposition', 'début'],
    ],
  ],
};
