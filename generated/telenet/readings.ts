// Generated from contracts/telenet/contract.md, do not edit.
import type { Reading } from '../../compiler/runtime/reading.ts';

export const readings = {
  reactionComparison: {
    question: 'La réaction se compare-t-elle par le temps de travail écoulé ou par l’instant d’échéance ?',
    clause: 'def:delai-de-reaction/p1',
    quote: 'Le temps mesuré',
    options: {
      'working-time': { title: 'Temps de travail écoulé au plus égal au délai', favours: 'provider' },
      instants: { title: 'Réaction au plus tard à l’instant d’échéance', favours: 'client' },
    },
    default: 'working-time',
    principle: 'ordinary-words',
    rules: ['reactionTimeMet'],
  },
  workingTimeZone: {
    question: '« CET » désigne-t-il l’heure légale belge ou UTC+1 toute l’année ?',
    clause: 'def:heures-de-travail/p1',
    quote: 'CET',
    options: {
      'belgian-local-time': { title: 'Heure légale belge (CET en hiver, CEST en été)', favours: 'neither' },
      'utc-plus-1': { title: 'UTC+1 toute l’année, à la lettre', favours: 'neither' },
    },
    default: 'belgian-local-time',
    principle: 'ordinary-words',
    rules: ['reactionTime', 'isWorkingTime', 'reactionDeadline', 'reactionTimeMet'],
  },
  workingDays: {
    question: 'Le samedi est-il un jour ouvrable ?',
    clause: 'def:heures-de-travail/p1',
    quote: 'les jours ouvrables',
    options: {
      'monday-to-friday': { title: 'Du lundi au vendredi, hors jours fériés', favours: 'provider' },
      'monday-to-saturday': { title: 'Du lundi au samedi, hors jours fériés', favours: 'client' },
    },
    default: 'monday-to-friday',
    principle: 'ordinary-words',
    rules: ['reactionTime', 'isWorkingTime', 'reactionDeadline', 'reactionTimeMet'],
  },
  retentionFloor: {
    question: 'La plate-forme peut-elle conserver une sauvegarde moins de 14 jours ?',
    clause: '3.1.5',
    quote: 'un minimum de 14 jours',
    options: {
      floor: { title: '14 jours sont un plancher', favours: 'client' },
      'platform-decides': { title: 'La plate-forme peut descendre sous 14 jours', favours: 'provider' },
    },
    default: 'floor',
    principle: 'ordinary-words',
    rules: ['backupRetention'],
  },
  contentLossScope: {
    question: 'L’exclusion vise-t-elle toute perte de contenu ou seulement celle qui suit la résiliation par le client ?',
    clause: '3.5',
    quote: 'la perte de tout contenu',
    options: {
      'after-termination': { title: 'Seulement après la résiliation par le client', favours: 'client' },
      'any-time': { title: 'Toute perte, à tout moment', favours: 'provider' },
    },
    default: 'after-termination',
    principle: 'against-drafter',
    rules: ['providerLiability'],
  },
  unionScope: {
    question: '« Union européenne » comprend-elle l’Espace économique européen ?',
    clause: '6.1.2',
    quote: 'l\'Union européenne',
    options: {
      'eu-member-states': { title: 'Les 27 États membres', favours: 'provider' },
      eea: { title: 'L’Espace économique européen', favours: 'client' },
    },
    default: 'eu-member-states',
    principle: 'ordinary-words',
    rules: ['m365Eligible'],
  },
  increaseBasis: {
    question: 'La hausse répercutée se mesure-t-elle en montant ou en pourcentage ?',
    clause: '6.1.6',
    quote: 'répercuter cette augmentation',
    options: {
      'absolute-amount': { title: 'Au plus le montant de la hausse', favours: 'client' },
      'same-percentage': { title: 'Au plus le même pourcentage', favours: 'provider' },
    },
    default: 'absolute-amount',
    principle: 'ordinary-words',
    rules: ['priceIncreasePassThrough'],
  },
  terminationChannels: {
    question: 'Le client peut-il résilier par un autre canal que ceux qui sont énumérés ?',
    clause: '6.3.2/ii',
    quote: 'via le portail de gestion, par mail (cloudadmin@telenetgroup.be) ou par téléphone (09/326.90.92)',
    options: {
      'closed-list': { title: 'Portail, e-mail ou téléphone seulement', favours: 'provider' },
      'any-provable-notice': { title: 'Toute notification prouvable', favours: 'client' },
    },
    default: 'closed-list',
    principle: 'ordinary-words',
    rules: ['m365ContractEnd'],
  },
  autoTerminationEvents: {
    question: 'Les deux cas de résiliation automatique sont-ils alternatifs ou cumulatifs ?',
    clause: '6.3.3',
    quote: 'et (ii) si Telenet',
    options: {
      'either-event': { title: 'L’un des deux événements suffit', favours: 'neither' },
      'both-events': { title: 'Les deux événements sont requis', favours: 'neither' },
    },
    default: 'either-event',
    principle: 'ordinary-words',
    rules: ['m365AutoTermination'],
  },
  dayCounting: {
    question: 'Combien dure « un jour ouvrable » de délai de réaction ?',
    clause: '7.6/table/row-1',
    quote: 'Standard 1 jour ouvrable',
    options: {
      'ten-working-hours': { title: 'Dix heures de travail par jour, comptées depuis l’enregistrement', favours: 'client' },
      'end-of-next-day': { title: '18 h du n-ième jour ouvrable suivant', favours: 'provider' },
      'same-clock-time': { title: 'Même heure le n-ième jour ouvrable suivant', favours: 'neither' },
    },
    default: 'ten-working-hours',
    principle: 'against-drafter',
    rules: ['reactionDeadline', 'reactionTimeMet'],
  },
  blockCounting: {
    question: 'Un bloc de 15 minutes entamé est-il dû en entier ?',
    clause: 'annexe-1/hebergement-web/row-9',
    quote: '4 crédits de service / 15 min.',
    options: {
      'started-blocks': { title: 'Tout bloc de 15 minutes entamé est dû', favours: 'provider' },
      'completed-blocks': { title: 'Seuls les blocs de 15 minutes achevés sont dus', favours: 'client' },
    },
    default: 'started-blocks',
    principle: 'ordinary-words',
    rules: ['interventionCost'],
  },
} as const satisfies Record<string, Reading>;
