// Generated from contracts/telenet/contract.md, do not edit.
import type { Reading } from '../../compiler/runtime/reading.ts';

export const readings = {
  reactionComparison: {
    question: 'La réaction se compare-t-elle par le temps de travail écoulé ou par l’instant d’échéance ?',
    clause: 'def:delai-de-reaction/p1',
    quote: 'Le temps mesuré',
    options: {
      'working-time': { title: 'Temps de travail écoulé au plus égal au délai' },
      instants: { title: 'Réaction au plus tard à l’instant d’échéance' },
    },
    default: 'working-time',
    rules: ['reactionTimeMet'],
  },
  workingTimeZone: {
    question: '« CET » désigne-t-il l’heure légale belge ou UTC+1 toute l’année ?',
    clause: 'def:heures-de-travail/p1',
    quote: 'CET',
    options: {
      'belgian-local-time': { title: 'Heure légale belge (CET en hiver, CEST en été)' },
      'utc-plus-1': { title: 'UTC+1 toute l’année, à la lettre' },
    },
    default: 'belgian-local-time',
    rules: ['reactionTime', 'isWorkingTime', 'reactionDeadline', 'reactionTimeMet'],
  },
  workingDays: {
    question: 'Le samedi est-il un jour ouvrable ?',
    clause: 'def:heures-de-travail/p1',
    quote: 'les jours ouvrables',
    options: {
      'monday-to-friday': { title: 'Du lundi au vendredi, hors jours fériés' },
      'monday-to-saturday': { title: 'Du lundi au samedi, hors jours fériés' },
    },
    default: 'monday-to-friday',
    rules: ['reactionTime', 'isWorkingTime', 'reactionDeadline', 'reactionTimeMet'],
  },
  retentionFloor: {
    question: 'La plate-forme peut-elle conserver une sauvegarde moins de 14 jours ?',
    clause: '3.1.5',
    quote: 'un minimum de 14 jours',
    options: {
      floor: { title: '14 jours sont un plancher' },
      'platform-decides': { title: 'La plate-forme peut descendre sous 14 jours' },
    },
    default: 'floor',
    rules: ['backupRetention'],
  },
  contentLossScope: {
    question: 'L’exclusion vise-t-elle toute perte de contenu ou seulement celle qui suit la résiliation par le client ?',
    clause: '3.5',
    quote: 'la perte de tout contenu',
    options: {
      'after-termination': { title: 'Seulement après la résiliation par le client' },
      'any-time': { title: 'Toute perte, à tout moment' },
    },
    default: 'after-termination',
    rules: ['providerLiability'],
  },
  unionScope: {
    question: '« Union européenne » comprend-elle l’Espace économique européen ?',
    clause: '6.1.2',
    quote: 'l\'Union européenne',
    options: { 'eu-member-states': { title: 'Les 27 États membres' }, eea: { title: 'L’Espace économique européen' } },
    default: 'eu-member-states',
    rules: ['m365Eligible'],
  },
  increaseBasis: {
    question: 'La hausse répercutée se mesure-t-elle en montant ou en pourcentage ?',
    clause: '6.1.6',
    quote: 'répercuter cette augmentation',
    options: {
      'absolute-amount': { title: 'Au plus le montant de la hausse' },
      'same-percentage': { title: 'Au plus le même pourcentage' },
    },
    default: 'absolute-amount',
    rules: ['priceIncreasePassThrough'],
  },
  terminationChannels: {
    question: 'Le client peut-il résilier par un autre canal que ceux qui sont énumérés ?',
    clause: '6.3.2/ii',
    quote: 'via le portail de gestion, par mail (cloudadmin@telenetgroup.be) ou par téléphone (09/326.90.92)',
    options: {
      'closed-list': { title: 'Portail, e-mail ou téléphone seulement' },
      'any-provable-notice': { title: 'Toute notification prouvable' },
    },
    default: 'closed-list',
    rules: ['m365ContractEnd'],
  },
  autoTerminationEvents: {
    question: 'Les deux cas de résiliation automatique sont-ils alternatifs ou cumulatifs ?',
    clause: '6.3.3',
    quote: 'et (ii) si Telenet',
    options: {
      'either-event': { title: 'L’un des deux événements suffit' },
      'both-events': { title: 'Les deux événements sont requis' },
    },
    default: 'either-event',
    rules: ['m365AutoTermination'],
  },
  dayCounting: {
    question: 'Combien dure « un jour ouvrable » de délai de réaction ?',
    clause: '7.6/table/row-1',
    quote: 'Standard 1 jour ouvrable',
    options: {
      'ten-working-hours': { title: 'Dix heures de travail par jour, comptées depuis l’enregistrement' },
      'end-of-next-day': { title: '18 h du n-ième jour ouvrable suivant' },
      'same-clock-time': { title: 'Même heure le n-ième jour ouvrable suivant' },
    },
    default: 'ten-working-hours',
    rules: ['reactionDeadline', 'reactionTimeMet'],
  },
  blockCounting: {
    question: 'Un bloc de 15 minutes entamé est-il dû en entier ?',
    clause: 'annexe-1/hebergement-web/row-9',
    quote: '4 crédits de service / 15 min.',
    options: {
      'started-blocks': { title: 'Tout bloc de 15 minutes entamé est dû' },
      'completed-blocks': { title: 'Seuls les blocs de 15 minutes achevés sont dus' },
    },
    default: 'started-blocks',
    rules: ['interventionCost'],
  },
} as const satisfies Record<string, Reading>;
