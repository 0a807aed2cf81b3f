// Generated from contracts/telenet/contract.md, do not edit.
import { isBetween } from '../../compiler/runtime/calendar.ts';
import { productOver } from '../../compiler/runtime/fraction.ts';
import { calendarOf } from '../../compiler/runtime/holidays.ts';
import { moveInstant } from '../../compiler/runtime/instant.ts';
import { multiply } from '../../compiler/runtime/integer.ts';
import { InvalidInput, refuseNegative } from '../../compiler/runtime/invalid.ts';
import { latest } from '../../compiler/runtime/list.ts';
import { addPeriod, equalPeriods, recurrence } from '../../compiler/runtime/period.ts';
import { closing, isOpen, nextOpening, openingLength, schedule } from '../../compiler/runtime/schedule.ts';
import { addOpenDaysTold, addOpenTimeTold, openTimeTold } from '../../compiler/runtime/skipped.ts';
import { type Explained, type Step, conclude, follow, received } from '../../compiler/runtime/trace.ts';
import { writeValue } from '../../compiler/runtime/wire-write.ts';
import { localDate, localInstant, tableZone } from '../../compiler/runtime/zone.ts';
import { rules } from './descriptors.ts';
import type {
  ReactionTimeInput,
  ReactionTimeReadings,
  ReactionTimeResult,
  DomainMoveKindInput,
  DomainMoveKindResult,
  IsWorkingTimeInput,
  IsWorkingTimeReadings,
  IsWorkingTimeResult,
  TermsAcceptedBeforeUseInput,
  TermsAcceptedBeforeUseResult,
  ResponsiblePartyInput,
  ResponsiblePartyResult,
  HostingLimitsRespectedInput,
  HostingLimitsRespectedResult,
  BackupRetentionInput,
  BackupRetentionReadings,
  BackupRetentionResult,
  OptionOrderableInput,
  OptionOrderableResult,
  ContractTermAllowedInput,
  ContractTermAllowedResult,
  ContractPeriodInput,
  ContractPeriodResult,
  RenewalOutcomeInput,
  RenewalOutcomeResult,
  SiteMigrationInTimeInput,
  SiteMigrationInTimeResult,
  ProviderLiabilityInput,
  ProviderLiabilityReadings,
  ProviderLiabilityResult,
  NameServerEntitlementInput,
  NameServerEntitlementResult,
  SslReplacementDutyInput,
  SslReplacementDutyResult,
  SslContractEndInput,
  SslContractEndResult,
  M365EligibleInput,
  M365EligibleReadings,
  M365EligibleResult,
  OnboardingCoversInput,
  OnboardingCoversResult,
  LicenceCancellationInput,
  LicenceCancellationResult,
  PriceIncreasePassThroughInput,
  PriceIncreasePassThroughReadings,
  PriceIncreasePassThroughResult,
  M365ContractEndInput,
  M365ContractEndReadings,
  M365ContractEndResult,
  M365AutoTerminationInput,
  M365AutoTerminationReadings,
  M365AutoTerminationResult,
  PriorityForImpactInput,
  PriorityForImpactResult,
  TicketClassificationInput,
  TicketClassificationResult,
  CreditPaymentInput,
  CreditPaymentResult,
  ReactionAllowanceInput,
  ReactionAllowanceResult,
  InterventionTariffInput,
  InterventionTariffResult,
  ReactionDeadlineInput,
  ReactionDeadlineReadings,
  ReactionDeadlineResult,
  ReactionTimeMetInput,
  ReactionTimeMetReadings,
  ReactionTimeMetResult,
  InterventionCostInput,
  InterventionCostReadings,
  InterventionCostResult,
} from './rules.ts';

const words = {
  workingHours: {
    name: 'workingHours',
    label: 'heures de travail',
    value: { from: '08:00', to: '18:00' },
    from: { kind: 'text', clause: 'def:heures-de-travail/p1', start: 0, end: 20, words: 'De 08h00 à 18h00 CET' },
  },
  minimumRetention: {
    name: 'minimumRetention',
    label: 'conservation minimale d’une sauvegarde',
    value: 'P14D',
    from: { kind: 'text', clause: '3.1.5', start: 74, end: 82, words: '14 jours' },
  },
  hostingTerm: {
    name: 'hostingTerm',
    label: 'période d’hébergement',
    value: 'P1Y',
    from: { kind: 'text', clause: '3.4.1', start: 126, end: 131, words: 'un an' },
  },
  domainMinimumTerm: {
    name: 'domainMinimumTerm',
    label: 'période minimale d’un nom de domaine',
    value: 'P1Y',
    from: { kind: 'text', clause: '4.4.1', start: 140, end: 145, words: 'un an' },
  },
  sslTerm: {
    name: 'sslTerm',
    label: 'durée d’un certificat SSL',
    value: 'P1Y',
    from: { kind: 'text', clause: '5.2.1', start: 152, end: 157, words: 'un an' },
  },
  m365MonthlyTerm: {
    name: 'm365MonthlyTerm',
    label: 'terme mensuel Microsoft 365',
    value: 'P1M',
    from: { kind: 'text', clause: '6.3.1', start: 66, end: 73, words: 'un mois' },
  },
  m365YearlyTerm: {
    name: 'm365YearlyTerm',
    label: 'terme annuel Microsoft 365',
    value: 'P1Y',
    from: { kind: 'text', clause: '6.3.1', start: 79, end: 84, words: 'un an' },
  },
  incidentStandard: {
    name: 'incidentStandard',
    label: 'délai de réaction : incident, Standard',
    value: { kind: 'allowance', value: 1, unit: 'working-day' },
    from: { kind: 'text', clause: '7.6/table/row-1', start: 9, end: 24, words: '1 jour ouvrable' },
  },
  incidentExpress: {
    name: 'incidentExpress',
    label: 'délai de réaction : incident, Express',
    value: { kind: 'allowance', value: 4, unit: 'working-hour' },
    from: { kind: 'text', clause: '7.6/table/row-2', start: 8, end: 26, words: '4 heures ouvrables' },
  },
  informationRequestStandard: {
    name: 'informationRequestStandard',
    label: 'délai de réaction : demande d’information, Standard',
    value: { kind: 'allowance', value: 2, unit: 'working-day' },
    from: { kind: 'text', clause: '7.6/table/row-4', start: 9, end: 26, words: '2 jours ouvrables' },
  },
  informationRequestExpress: {
    name: 'informationRequestExpress',
    label: 'délai de réaction : demande d’information, Express',
    value: { kind: 'allowance', value: 1, unit: 'working-day' },
    from: { kind: 'text', clause: '7.6/table/row-5', start: 8, end: 23, words: '1 jour ouvrable' },
  },
  changeRequestStandard: {
    name: 'changeRequestStandard',
    label: 'délai de réaction : demande de modification, Standard',
    value: { kind: 'allowance', value: 2, unit: 'working-day' },
    from: { kind: 'text', clause: '7.6/table/row-7', start: 9, end: 26, words: '2 jours ouvrables' },
  },
  changeRequestExpress: {
    name: 'changeRequestExpress',
    label: 'délai de réaction : demande de modification, Express',
    value: { kind: 'allowance', value: 1, unit: 'working-day' },
    from: { kind: 'text', clause: '7.6/table/row-8', start: 8, end: 23, words: '1 jour ouvrable' },
  },
  belgianZone: {
    name: 'belgianZone',
    label: 'fuseau de l’heure légale belge',
    value: 'Europe/Brussels',
    from: { kind: 'assumption', id: 'belgianZone', source: 'base de données des fuseaux de l’IANA ; lecture belgian-local-time' },
  },
  literalCet: {
    name: 'literalCet',
    label: 'UTC+1 toute l’année',
    value: 'Etc/GMT-1',
    from: { kind: 'assumption', id: 'literalCet', source: 'base de données des fuseaux de l’IANA ; lecture utc-plus-1' },
  },
  mondayToFriday: {
    name: 'mondayToFriday',
    label: 'jours ouvrables du lundi au vendredi',
    value: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    from: { kind: 'assumption', id: 'mondayToFriday', source: 'Code civil belge, art. 1.7 § 3 ; lecture monday-to-friday' },
  },
  mondayToSaturday: {
    name: 'mondayToSaturday',
    label: 'jours ouvrables du lundi au samedi',
    value: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
    from: { kind: 'assumption', id: 'mondayToSaturday', source: 'ancien usage belge ; lecture monday-to-saturday' },
  },
  workingHourLength: {
    name: 'workingHourLength',
    label: 'durée d’une heure ouvrable',
    value: 'PT1H',
    from: {
      kind: 'assumption',
      id: 'workingHourLength',
      source: '« heures ouvrables » lues comme les « Heures de travail » (A-45)',
    },
  },
  euMemberStates: {
    name: 'euMemberStates',
    label: 'États membres de l’Union européenne',
    value: [
      'AT',
      'BE',
      'BG',
      'CY',
      'CZ',
      'DE',
      'DK',
      'EE',
      'ES',
      'FI',
      'FR',
      'GR',
      'HR',
      'HU',
      'IE',
      'IT',
      'LT',
      'LU',
      'LV',
      'MT',
      'NL',
      'PL',
      'PT',
      'RO',
      'SE',
      'SI',
      'SK',
    ],
    from: {
      kind: 'assumption',
      id: 'euMemberStates',
      source: 'traité sur l’Union européenne, art. 52, depuis le 1er février 2020 ; codes ISO 3166-1',
    },
  },
  otherEeaCountries: {
    name: 'otherEeaCountries',
    label: 'pays de l’Espace économique européen hors Union',
    value: ['IS', 'LI', 'NO'],
    from: {
      kind: 'assumption',
      id: 'otherEeaCountries',
      source: 'accord sur l’Espace économique européen du 2 mai 1992, art. 126 ; codes ISO 3166-1',
    },
  },
  singleIntervention: {
    name: 'singleIntervention',
    label: 'nombre d’interventions quand il n’est pas donné',
    value: 1,
    from: {
      kind: 'assumption',
      id: 'singleIntervention',
      source: 'une demande porte sur une intervention, « une prestation » (A-44)',
    },
  },
  'interventionTariff.hosting-information-request': {
    name: 'hosting-information-request',
    label: 'Demande d\'information',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-1',
      start: 0,
      end: 37,
      words: 'Demande d\'information Gratuit Gratuit',
    },
  },
  'interventionTariff.hosting-site-unreachable': {
    name: 'hosting-site-unreachable',
    label: 'Site web inaccessible',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-2',
      start: 0,
      end: 37,
      words: 'Site web inaccessible Gratuit Gratuit',
    },
  },
  'interventionTariff.hosting-second-ftp-account': {
    name: 'hosting-second-ftp-account',
    label: 'Configuration d’un deuxième compte FTP',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-3',
      start: 0,
      end: 54,
      words: 'Configuration d’un deuxième compte FTP Gratuit Gratuit',
    },
  },
  'interventionTariff.hosting-anonymous-access-change': {
    name: 'hosting-anonymous-access-change',
    label: 'Modification de l\'accès anonyme aux dossiers',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-4',
      start: 0,
      end: 60,
      words: 'Modification de l\'accès anonyme aux dossiers Gratuit Gratuit',
    },
  },
  'interventionTariff.hosting-coding-request': {
    name: 'hosting-coding-request',
    label: 'Demandes de codage',
    value: {
      standard: { kind: 'metered', credits: 2, block: 'PT15M' },
      express: { kind: 'metered', credits: 2, block: 'PT15M' },
      reactionTimeApplies: false,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-5',
      start: 0,
      end: 81,
      words: 'Demandes de codage1 2 crédits de service / 15 min. 2 crédits de service / 15 min.',
    },
  },
  'interventionTariff.hosting-hacking-investigation': {
    name: 'hosting-hacking-investigation',
    label: 'Enquête sur le piratage du site web',
    value: {
      standard: { kind: 'metered', credits: 2, block: 'PT15M' },
      express: { kind: 'metered', credits: 2, block: 'PT15M' },
      reactionTimeApplies: false,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-6',
      start: 0,
      end: 98,
      words: 'Enquête sur le piratage du site web1 2 crédits de service / 15 min. 2 crédits de service / 15 min.',
    },
  },
  'interventionTariff.hosting-internal-site-migration': {
    name: 'hosting-internal-site-migration',
    label: 'Migrations de sites web internes',
    value: {
      standard: { kind: 'metered', credits: 2, block: 'PT15M' },
      express: { kind: 'metered', credits: 3, block: 'PT15M' },
      reactionTimeApplies: true,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-7',
      start: 0,
      end: 94,
      words: 'Migrations de sites web internes 2 crédits de service / 15 min. 3 crédits de service / 15 min.',
    },
  },
  'interventionTariff.hosting-external-site-migration': {
    name: 'hosting-external-site-migration',
    label: 'Migrations de sites web externes',
    value: { standard: { kind: 'on-request' }, express: { kind: 'on-request' }, reactionTimeApplies: false },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-8',
      start: 0,
      end: 57,
      words: 'Migrations de sites web externes1 Sur demande Sur demande',
    },
  },
  'interventionTariff.hosting-file-restore': {
    name: 'hosting-file-restore',
    label: 'Restauration des fichiers à partir d’une sauvegarde',
    value: {
      standard: { kind: 'metered', credits: 4, block: 'PT15M' },
      express: { kind: 'metered', credits: 5, block: 'PT15M' },
      reactionTimeApplies: false,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-9',
      start: 0,
      end: 114,
      words: 'Restauration des fichiers à partir d’une sauvegarde1 4 crédits de service / 15 min. 5 crédits de service / 15 min.',
    },
  },
  'interventionTariff.hosting-remote-assistance': {
    name: 'hosting-remote-assistance',
    label: 'Assistance clientèle via accès à distance',
    value: {
      standard: { kind: 'metered', credits: 2, block: 'PT15M' },
      express: { kind: 'metered', credits: 3, block: 'PT15M' },
      reactionTimeApplies: true,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-10',
      start: 0,
      end: 103,
      words: 'Assistance clientèle via accès à distance 2 crédits de service / 15 min. 3 crédits de service / 15 min.',
    },
  },
  'interventionTariff.hosting-plesk-panel-use': {
    name: 'hosting-plesk-panel-use',
    label: 'Plesk - Utilisation du panneau de configuration',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-11',
      start: 0,
      end: 63,
      words: 'Plesk - Utilisation du panneau de configuration Gratuit Gratuit',
    },
  },
  'interventionTariff.hosting-plesk-os-assistance': {
    name: 'hosting-plesk-os-assistance',
    label: 'Plesk - Assistance pour le SE sous-jacent',
    value: {
      standard: { kind: 'metered', credits: 2, block: 'PT15M' },
      express: { kind: 'metered', credits: 3, block: 'PT15M' },
      reactionTimeApplies: true,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-12',
      start: 0,
      end: 103,
      words: 'Plesk - Assistance pour le SE sous-jacent 2 crédits de service / 15 min. 3 crédits de service / 15 min.',
    },
  },
  'interventionTariff.hosting-plesk-migration': {
    name: 'hosting-plesk-migration',
    label: 'Plesk - Migration vers un autre serveur avec Plesk',
    value: {
      standard: { kind: 'metered', credits: 2, block: 'PT15M' },
      express: { kind: 'metered', credits: 3, block: 'PT15M' },
      reactionTimeApplies: false,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/hebergement-web/row-13',
      start: 0,
      end: 113,
      words: 'Plesk - Migration vers un autre serveur avec Plesk1 2 crédits de service / 15 min. 3 crédits de service / 15 min.',
    },
  },
  'interventionTariff.domain-information-request': {
    name: 'domain-information-request',
    label: 'Demande d\'information',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/noms-de-domaine/row-1',
      start: 0,
      end: 37,
      words: 'Demande d\'information Gratuit Gratuit',
    },
  },
  'interventionTariff.domain-registration': {
    name: 'domain-registration',
    label: 'Enregistrement de nom de domaine',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/noms-de-domaine/row-2',
      start: 0,
      end: 48,
      words: 'Enregistrement de nom de domaine Gratuit Gratuit',
    },
  },
  'interventionTariff.domain-record-update': {
    name: 'domain-record-update',
    label: 'Mise à jour des enregistrements de noms de domaine',
    value: {
      standard: { kind: 'per-intervention', credits: 2 },
      express: { kind: 'per-intervention', credits: 3 },
      reactionTimeApplies: true,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/noms-de-domaine/row-3',
      start: 0,
      end: 122,
      words: 'Mise à jour des enregistrements de noms de domaine 2 crédits de service / intervention 3 crédits de service / intervention',
    },
  },
  'interventionTariff.m365-information-request': {
    name: 'm365-information-request',
    label: 'Demande d\'information',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/microsoft-365/row-1',
      start: 0,
      end: 37,
      words: 'Demande d\'information Gratuit Gratuit',
    },
  },
  'interventionTariff.m365-service-incident': {
    name: 'm365-service-incident',
    label: 'Incident de service (p. ex. impossibilité pour certains utilisateurs d\'envoyer ou de recevoir des mails ; impossibilité de gérer les licences sur les produits M365 via le portail de gestion et/ou le Microsoft Online Portal)',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/microsoft-365/row-2',
      start: 0,
      end: 239,
      words: 'Incident de service (p. ex. impossibilité pour certains utilisateurs d\'envoyer ou de recevoir des mails ; impossibilité de gérer les licences sur les produits M365 via le portail de gestion et/ou le Microsoft Online Portal) Gratuit Gratuit',
    },
  },
  'interventionTariff.m365-post-onboarding-configuration': {
    name: 'm365-post-onboarding-configuration',
    label: 'Après la prise en main initiale : configurations supplémentaires du client d’e-mail ; transfert supplémentaire d\'une autre configuration d’e-mail vers M365 ; configurations supplémentaires sur le Microsoft Online Portal',
    value: {
      standard: { kind: 'metered', credits: 2, block: 'PT15M' },
      express: { kind: 'metered', credits: 3, block: 'PT15M' },
      reactionTimeApplies: true,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/microsoft-365/row-3',
      start: 0,
      end: 281,
      words: 'Après la prise en main initiale : configurations supplémentaires du client d’e-mail ; transfert supplémentaire d\'une autre configuration d’e-mail vers M365 ; configurations supplémentaires sur le Microsoft Online Portal 2 crédits de service / 15 min. 3 crédits de service / 15 min.',
    },
  },
  'interventionTariff.m365-other-software-configuration': {
    name: 'm365-other-software-configuration',
    label: 'Configurations d\'autres services et contrats d\'accueil externes de logiciels Microsoft 365 (p. ex. Word, OneDrive, etc.)',
    value: {
      standard: { kind: 'metered', credits: 2, block: 'PT15M' },
      express: { kind: 'metered', credits: 3, block: 'PT15M' },
      reactionTimeApplies: true,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/microsoft-365/row-4',
      start: 0,
      end: 182,
      words: 'Configurations d\'autres services et contrats d\'accueil externes de logiciels Microsoft 365 (p. ex. Word, OneDrive, etc.) 2 crédits de service / 15 min. 3 crédits de service / 15 min.',
    },
  },
  'interventionTariff.m365-mail-migration': {
    name: 'm365-mail-migration',
    label: 'Migrations de mail',
    value: { standard: { kind: 'on-request' }, express: { kind: 'on-request' }, reactionTimeApplies: false },
    from: {
      kind: 'text',
      clause: 'annexe-1/microsoft-365/row-5',
      start: 0,
      end: 43,
      words: 'Migrations de mail1 Sur demande Sur demande',
    },
  },
  'interventionTariff.ssl-information-request': {
    name: 'ssl-information-request',
    label: 'Demande d\'information',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/certificats-ssl/row-1',
      start: 0,
      end: 37,
      words: 'Demande d\'information Gratuit Gratuit',
    },
  },
  'interventionTariff.ssl-request-and-creation': {
    name: 'ssl-request-and-creation',
    label: 'Demande et création d\'un certificat SSL',
    value: { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/certificats-ssl/row-2',
      start: 0,
      end: 55,
      words: 'Demande et création d\'un certificat SSL Gratuit Gratuit',
    },
  },
  'interventionTariff.ssl-integration-hosting-platform': {
    name: 'ssl-integration-hosting-platform',
    label: 'Intégration du certificat SSL dans la plate-forme d\'hébergement web',
    value: { standard: { kind: 'free' }, express: { kind: 'metered', credits: 3, block: 'PT15M' }, reactionTimeApplies: true },
    from: {
      kind: 'text',
      clause: 'annexe-1/certificats-ssl/row-3',
      start: 0,
      end: 106,
      words: 'Intégration du certificat SSL dans la plate-forme d\'hébergement web Gratuit 3 crédits de service / 15 min.',
    },
  },
  'interventionTariff.ssl-integration-dynamic-cloud': {
    name: 'ssl-integration-dynamic-cloud',
    label: 'Intégration d\'un certificat SSL sur le serveur Telenet Dynamic Cloud',
    value: {
      standard: { kind: 'metered', credits: 2, block: 'PT15M' },
      express: { kind: 'metered', credits: 3, block: 'PT15M' },
      reactionTimeApplies: true,
    },
    from: {
      kind: 'text',
      clause: 'annexe-1/certificats-ssl/row-4',
      start: 0,
      end: 130,
      words: 'Intégration d\'un certificat SSL sur le serveur Telenet Dynamic Cloud 2 crédits de service / 15 min. 3 crédits de service / 15 min.',
    },
  },
} as const satisfies Record<string, Step>;

const choices = {
  reactionComparison: {
    'working-time': {
      name: 'reactionComparison',
      label: 'La réaction se compare-t-elle par le temps de travail écoulé ou par l’instant d’échéance ?',
      value: 'Temps de travail écoulé au plus égal au délai',
      from: { kind: 'reading', choice: 'reactionComparison', option: 'working-time' },
    },
    instants: {
      name: 'reactionComparison',
      label: 'La réaction se compare-t-elle par le temps de travail écoulé ou par l’instant d’échéance ?',
      value: 'Réaction au plus tard à l’instant d’échéance',
      from: { kind: 'reading', choice: 'reactionComparison', option: 'instants' },
    },
  },
  workingTimeZone: {
    'belgian-local-time': {
      name: 'workingTimeZone',
      label: '« CET » désigne-t-il l’heure légale belge ou UTC+1 toute l’année ?',
      value: 'Heure légale belge (CET en hiver, CEST en été)',
      from: { kind: 'reading', choice: 'workingTimeZone', option: 'belgian-local-time' },
    },
    'utc-plus-1': {
      name: 'workingTimeZone',
      label: '« CET » désigne-t-il l’heure légale belge ou UTC+1 toute l’année ?',
      value: 'UTC+1 toute l’année, à la lettre',
      from: { kind: 'reading', choice: 'workingTimeZone', option: 'utc-plus-1' },
    },
  },
  workingDays: {
    'monday-to-friday': {
      name: 'workingDays',
      label: 'Le samedi est-il un jour ouvrable ?',
      value: 'Du lundi au vendredi, hors jours fériés',
      from: { kind: 'reading', choice: 'workingDays', option: 'monday-to-friday' },
    },
    'monday-to-saturday': {
      name: 'workingDays',
      label: 'Le samedi est-il un jour ouvrable ?',
      value: 'Du lundi au samedi, hors jours fériés',
      from: { kind: 'reading', choice: 'workingDays', option: 'monday-to-saturday' },
    },
  },
  retentionFloor: {
    floor: {
      name: 'retentionFloor',
      label: 'La plate-forme peut-elle conserver une sauvegarde moins de 14 jours ?',
      value: '14 jours sont un plancher',
      from: { kind: 'reading', choice: 'retentionFloor', option: 'floor' },
    },
    'platform-decides': {
      name: 'retentionFloor',
      label: 'La plate-forme peut-elle conserver une sauvegarde moins de 14 jours ?',
      value: 'La plate-forme peut descendre sous 14 jours',
      from: { kind: 'reading', choice: 'retentionFloor', option: 'platform-decides' },
    },
  },
  contentLossScope: {
    'after-termination': {
      name: 'contentLossScope',
      label: 'L’exclusion vise-t-elle toute perte de contenu ou seulement celle qui suit la résiliation par le client ?',
      value: 'Seulement après la résiliation par le client',
      from: { kind: 'reading', choice: 'contentLossScope', option: 'after-termination' },
    },
    'any-time': {
      name: 'contentLossScope',
      label: 'L’exclusion vise-t-elle toute perte de contenu ou seulement celle qui suit la résiliation par le client ?',
      value: 'Toute perte, à tout moment',
      from: { kind: 'reading', choice: 'contentLossScope', option: 'any-time' },
    },
  },
  unionScope: {
    'eu-member-states': {
      name: 'unionScope',
      label: '« Union européenne » comprend-elle l’Espace économique européen ?',
      value: 'Les 27 États membres',
      from: { kind: 'reading', choice: 'unionScope', option: 'eu-member-states' },
    },
    eea: {
      name: 'unionScope',
      label: '« Union européenne » comprend-elle l’Espace économique européen ?',
      value: 'L’Espace économique européen',
      from: { kind: 'reading', choice: 'unionScope', option: 'eea' },
    },
  },
  increaseBasis: {
    'absolute-amount': {
      name: 'increaseBasis',
      label: 'La hausse répercutée se mesure-t-elle en montant ou en pourcentage ?',
      value: 'Au plus le montant de la hausse',
      from: { kind: 'reading', choice: 'increaseBasis', option: 'absolute-amount' },
    },
    'same-percentage': {
      name: 'increaseBasis',
      label: 'La hausse répercutée se mesure-t-elle en montant ou en pourcentage ?',
      value: 'Au plus le même pourcentage',
      from: { kind: 'reading', choice: 'increaseBasis', option: 'same-percentage' },
    },
  },
  terminationChannels: {
    'closed-list': {
      name: 'terminationChannels',
      label: 'Le client peut-il résilier par un autre canal que ceux qui sont énumérés ?',
      value: 'Portail, e-mail ou téléphone seulement',
      from: { kind: 'reading', choice: 'terminationChannels', option: 'closed-list' },
    },
    'any-provable-notice': {
      name: 'terminationChannels',
      label: 'Le client peut-il résilier par un autre canal que ceux qui sont énumérés ?',
      value: 'Toute notification prouvable',
      from: { kind: 'reading', choice: 'terminationChannels', option: 'any-provable-notice' },
    },
  },
  autoTerminationEvents: {
    'either-event': {
      name: 'autoTerminationEvents',
      label: 'Les deux cas de résiliation automatique sont-ils alternatifs ou cumulatifs ?',
      value: 'L’un des deux événements suffit',
      from: { kind: 'reading', choice: 'autoTerminationEvents', option: 'either-event' },
    },
    'both-events': {
      name: 'autoTerminationEvents',
      label: 'Les deux cas de résiliation automatique sont-ils alternatifs ou cumulatifs ?',
      value: 'Les deux événements sont requis',
      from: { kind: 'reading', choice: 'autoTerminationEvents', option: 'both-events' },
    },
  },
  dayCounting: {
    'ten-working-hours': {
      name: 'dayCounting',
      label: 'Combien dure « un jour ouvrable » de délai de réaction ?',
      value: 'Dix heures de travail par jour, comptées depuis l’enregistrement',
      from: { kind: 'reading', choice: 'dayCounting', option: 'ten-working-hours' },
    },
    'end-of-next-day': {
      name: 'dayCounting',
      label: 'Combien dure « un jour ouvrable » de délai de réaction ?',
      value: '18 h du n-ième jour ouvrable suivant',
      from: { kind: 'reading', choice: 'dayCounting', option: 'end-of-next-day' },
    },
    'same-clock-time': {
      name: 'dayCounting',
      label: 'Combien dure « un jour ouvrable » de délai de réaction ?',
      value: 'Même heure le n-ième jour ouvrable suivant',
      from: { kind: 'reading', choice: 'dayCounting', option: 'same-clock-time' },
    },
  },
  blockCounting: {
    'started-blocks': {
      name: 'blockCounting',
      label: 'Un bloc de 15 minutes entamé est-il dû en entier ?',
      value: 'Tout bloc de 15 minutes entamé est dû',
      from: { kind: 'reading', choice: 'blockCounting', option: 'started-blocks' },
    },
    'completed-blocks': {
      name: 'blockCounting',
      label: 'Un bloc de 15 minutes entamé est-il dû en entier ?',
      value: 'Seuls les blocs de 15 minutes achevés sont dus',
      from: { kind: 'reading', choice: 'blockCounting', option: 'completed-blocks' },
    },
  },
} as const satisfies Record<string, Record<string, Step>>;

const belgianZone = tableZone('Europe/Brussels', 900000, 0, '-15g2o:4 13zw:8 bc0 elk beo fk0 beo 46g:0 86o g2o 9uo io0 aio go0 b6o eio eio cg0 cyo e00 dhc dhc eio cg0 e00 cyo eio cz0 eio cg0 e00 cyo eio cg0 dhc dhc cyo eio dhc dhc cyo e00 eio cg0 dhc dhc cyo e00 eio g2o 79c 6ao:8 1ud8 aw0 e00 dhc cdc elc cdc i5c ag0 mww0 cyo e00 dhc dhc dhc e00 cyo dhc dhc dhc dhc dhc dhc dhc e00 dhc dhc dhc dhc dhc dhc dhc dhc dhc dhc dhc e00 dhc dhc dhc dhc dhc dhc dhc dhc dhc dhc', 1996, [[3, 25, 6, 3600000, 7200000], [10, 25, 6, 3600000, 3600000]]); // hypothèse : base de données des fuseaux de l’IANA ; lecture belgian-local-time
const literalCet = tableZone('Etc/GMT-1', 900000, 3600000, ''); // hypothèse : base de données des fuseaux de l’IANA ; lecture utc-plus-1
const mondayToFriday: readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']; // hypothèse : Code civil belge, art. 1.7 § 3 ; lecture monday-to-friday
const mondayToSaturday: readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']; // hypothèse : ancien usage belge ; lecture monday-to-saturday
const workingHours: { readonly from: number; readonly to: number } = { from: 480, to: 1_080 }; // De 08h00 à 18h00 CET, def:heures-de-travail/p1
const belgianHolidays: readonly number[] = calendarOf([18_993, 19_100, 19_113, 19_138, 19_149, 19_194, 19_219, 19_297, 19_307, 19_351, 19_358, 19_457, 19_478, 19_495, 19_506, 19_559, 19_584, 19_662, 19_672, 19_716, 19_723, 19_814, 19_844, 19_852, 19_863, 19_925, 19_950, 20_028, 20_038, 20_082, 20_089, 20_199, 20_209, 20_237, 20_248, 20_290, 20_315, 20_393, 20_403, 20_447, 20_454, 20_549, 20_574, 20_587, 20_598, 20_655, 20_680, 20_758, 20_768, 20_812, 20_819, 20_906, 20_939, 20_944, 20_955, 21_020, 21_045, 21_123, 21_133, 21_177, 21_184, 21_291, 21_305, 21_329, 21_340, 21_386, 21_411, 21_489, 21_499, 21_543, 21_550, 21_641, 21_670, 21_679, 21_690, 21_751, 21_776, 21_854, 21_864, 21_908, 21_915, 22_026, 22_035, 22_064, 22_075, 22_116, 22_141, 22_219, 22_229, 22_273, 22_280, 22_383, 22_400, 22_421, 22_432, 22_481, 22_506, 22_584, 22_594, 22_638], 18_993, 22_645); // Jours fériés légaux belges
const providerStatedObligation: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'obligation' };
const clientStatedObligation: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'obligation' };
const clientStatedWarranty: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'warranty' };
const unassigned: ResponsiblePartyResult = { party: 'unassigned' };
const clientInferredObligation: ResponsiblePartyResult = { party: 'client', basis: 'inferred', modality: 'obligation' };
const providerStatedBestEfforts: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'best-efforts' };
const registryStatedPower: ResponsiblePartyResult = { party: 'registry', basis: 'stated', modality: 'power' };
const clientStatedBurden: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'burden' };
const clientStatedPermission: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'permission' };
const certificationAuthorityStatedPower: ResponsiblePartyResult = { party: 'certification-authority', basis: 'stated', modality: 'power' };
const providerStatedIntervention: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'intervention' };
const providerStatedAsAgreed: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'as-agreed' };
const providerStatedPower: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'power' };
const nobodyStated: ResponsiblePartyResult = { party: 'nobody', basis: 'stated' };
const noNegativeBytes: string = 'une taille ne peut pas être négative';
const minimumRetention = { months: 0, days: 14 }; // 14 jours, 3.1.5
const hostingTerm = { months: 12, days: 0 }; // un an, 3.4.1
const domainMinimumTerm = { months: 12, days: 0 }; // un an, 4.4.1
const sslTerm = { months: 12, days: 0 }; // un an, 5.2.1
const m365MonthlyTerm = { months: 1, days: 0 }; // un mois, 6.3.1
const m365YearlyTerm = { months: 12, days: 0 }; // un an, 6.3.1
const euMemberStates: readonly string[] = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK']; // hypothèse : traité sur l’Union européenne, art. 52, depuis le 1er février 2020 ; codes ISO 3166-1
const otherEeaCountries: readonly string[] = ['IS', 'LI', 'NO']; // hypothèse : accord sur l’Espace économique européen du 2 mai 1992, art. 126 ; codes ISO 3166-1
const noNegativeMoney: string = 'un montant ne peut pas être négatif';
const noNegativeNumber: string = 'un nombre ne peut pas être négatif';
const numberAboveZero: string = 'un nombre doit être supérieur à zéro';
const channelNotListed: M365ContractEndResult = { kind: 'channel-not-listed' };
const incidentStandard: { readonly value: number; readonly unit: 'working-hour' | 'working-day' } = { value: 1, unit: 'working-day' }; // 1 jour ouvrable, 7.6/table/row-1
const incidentExpress: { readonly value: number; readonly unit: 'working-hour' | 'working-day' } = { value: 4, unit: 'working-hour' }; // 4 heures ouvrables, 7.6/table/row-2
const informationRequestStandard: { readonly value: number; readonly unit: 'working-hour' | 'working-day' } = { value: 2, unit: 'working-day' }; // 2 jours ouvrables, 7.6/table/row-4
const informationRequestExpress: { readonly value: number; readonly unit: 'working-hour' | 'working-day' } = { value: 1, unit: 'working-day' }; // 1 jour ouvrable, 7.6/table/row-5
const changeRequestStandard: { readonly value: number; readonly unit: 'working-hour' | 'working-day' } = { value: 2, unit: 'working-day' }; // 2 jours ouvrables, 7.6/table/row-7
const changeRequestExpress: { readonly value: number; readonly unit: 'working-hour' | 'working-day' } = { value: 1, unit: 'working-day' }; // 1 jour ouvrable, 7.6/table/row-8
const interventionTariffHostingInformationRequest: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Demande d'information, annexe-1/hebergement-web/row-1
const interventionTariffHostingSiteUnreachable: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Site web inaccessible, annexe-1/hebergement-web/row-2
const interventionTariffHostingSecondFtpAccount: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Configuration d’un deuxième compte FTP, annexe-1/hebergement-web/row-3
const interventionTariffHostingAnonymousAccessChange: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Modification de l'accès anonyme aux dossiers, annexe-1/hebergement-web/row-4
const interventionTariffHostingCodingRequest: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'metered', credits: 2, block: 900_000 }, express: { kind: 'metered', credits: 2, block: 900_000 }, reactionTimeApplies: false }; // Demandes de codage, annexe-1/hebergement-web/row-5
const interventionTariffHostingHackingInvestigation: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'metered', credits: 2, block: 900_000 }, express: { kind: 'metered', credits: 2, block: 900_000 }, reactionTimeApplies: false }; // Enquête sur le piratage du site web, annexe-1/hebergement-web/row-6
const interventionTariffHostingInternalSiteMigration: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'metered', credits: 2, block: 900_000 }, express: { kind: 'metered', credits: 3, block: 900_000 }, reactionTimeApplies: true }; // Migrations de sites web internes, annexe-1/hebergement-web/row-7
const interventionTariffHostingExternalSiteMigration: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'on-request' }, express: { kind: 'on-request' }, reactionTimeApplies: false }; // Migrations de sites web externes, annexe-1/hebergement-web/row-8
const interventionTariffHostingFileRestore: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'metered', credits: 4, block: 900_000 }, express: { kind: 'metered', credits: 5, block: 900_000 }, reactionTimeApplies: false }; // Restauration des fichiers à partir d’une sauvegarde, annexe-1/hebergement-web/row-9
const interventionTariffHostingRemoteAssistance: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'metered', credits: 2, block: 900_000 }, express: { kind: 'metered', credits: 3, block: 900_000 }, reactionTimeApplies: true }; // Assistance clientèle via accès à distance, annexe-1/hebergement-web/row-10
const interventionTariffHostingPleskPanelUse: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Plesk - Utilisation du panneau de configuration, annexe-1/hebergement-web/row-11
const interventionTariffHostingPleskOsAssistance: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'metered', credits: 2, block: 900_000 }, express: { kind: 'metered', credits: 3, block: 900_000 }, reactionTimeApplies: true }; // Plesk - Assistance pour le SE sous-jacent, annexe-1/hebergement-web/row-12
const interventionTariffHostingPleskMigration: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'metered', credits: 2, block: 900_000 }, express: { kind: 'metered', credits: 3, block: 900_000 }, reactionTimeApplies: false }; // Plesk - Migration vers un autre serveur avec Plesk, annexe-1/hebergement-web/row-13
const interventionTariffDomainInformationRequest: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Demande d'information, annexe-1/noms-de-domaine/row-1
const interventionTariffDomainRegistration: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Enregistrement de nom de domaine, annexe-1/noms-de-domaine/row-2
const interventionTariffDomainRecordUpdate: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'per-intervention', credits: 2 }, express: { kind: 'per-intervention', credits: 3 }, reactionTimeApplies: true }; // Mise à jour des enregistrements de noms de domaine, annexe-1/noms-de-domaine/row-3
const interventionTariffM365InformationRequest: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Demande d'information, annexe-1/microsoft-365/row-1
const interventionTariffM365ServiceIncident: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Incident de service (p. ex. impossibilité pour certains utilisateurs d'envoyer ou de recevoir des mails ; impossibilité de gérer les licences sur les produits M365 via le portail de gestion et/ou le Microsoft Online Portal), annexe-1/microsoft-365/row-2
const interventionTariffM365PostOnboardingConfiguration: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'metered', credits: 2, block: 900_000 }, express: { kind: 'metered', credits: 3, block: 900_000 }, reactionTimeApplies: true }; // Après la prise en main initiale : configurations supplémentaires du client d’e-mail ; transfert supplémentaire d'une autre configuration d’e-mail vers M365 ; configurations supplémentaires sur le Microsoft Online Portal, annexe-1/microsoft-365/row-3
const interventionTariffM365OtherSoftwareConfiguration: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'metered', credits: 2, block: 900_000 }, express: { kind: 'metered', credits: 3, block: 900_000 }, reactionTimeApplies: true }; // Configurations d'autres services et contrats d'accueil externes de logiciels Microsoft 365 (p. ex. Word, OneDrive, etc.), annexe-1/microsoft-365/row-4
const interventionTariffM365MailMigration: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'on-request' }, express: { kind: 'on-request' }, reactionTimeApplies: false }; // Migrations de mail, annexe-1/microsoft-365/row-5
const interventionTariffSslInformationRequest: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Demande d'information, annexe-1/certificats-ssl/row-1
const interventionTariffSslRequestAndCreation: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'free' }, reactionTimeApplies: true }; // Demande et création d'un certificat SSL, annexe-1/certificats-ssl/row-2
const interventionTariffSslIntegrationHostingPlatform: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'free' }, express: { kind: 'metered', credits: 3, block: 900_000 }, reactionTimeApplies: true }; // Intégration du certificat SSL dans la plate-forme d'hébergement web, annexe-1/certificats-ssl/row-3
const interventionTariffSslIntegrationDynamicCloud: { readonly standard: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly express: { readonly kind: 'free' } | { readonly kind: 'metered'; readonly credits: number; readonly block: number } | { readonly kind: 'per-intervention'; readonly credits: number } | { readonly kind: 'on-request' }; readonly reactionTimeApplies: boolean } = { standard: { kind: 'metered', credits: 2, block: 900_000 }, express: { kind: 'metered', credits: 3, block: 900_000 }, reactionTimeApplies: true }; // Intégration d'un certificat SSL sur le serveur Telenet Dynamic Cloud, annexe-1/certificats-ssl/row-4
const notApplicableNonTypical: ReactionDeadlineResult = { kind: 'not-applicable', reason: 'non-typical' };
const notApplicableFootnote1: ReactionDeadlineResult = { kind: 'not-applicable', reason: 'footnote-1' };
const workingHourLength = 3_600_000; // hypothèse : « heures ouvrables » lues comme les « Heures de travail » (A-45)
const singleIntervention = 1; // hypothèse : une demande porte sur une intervention, « une prestation » (A-44)
const noNegativeDuration: string = 'une durée ne peut pas être négative';
const toBeAgreed: InterventionCostResult = { kind: 'to-be-agreed' };
const free: InterventionCostResult = { kind: 'free' };
const onRequest: InterventionCostResult = { kind: 'on-request' };

/** Les étapes de reactionTime. */
export function explainReactionTime(input: ReactionTimeInput, readings: ReactionTimeReadings = {}): Explained<ReactionTimeResult> {
  const { loggedAt, reactedAt, holidays } = input;
  const { workingTimeZone = 'belgian-local-time', workingDays = 'monday-to-friday' } = readings;
  const steps = received(rules.reactionTime, input);
  if (reactedAt < loggedAt) {
    throw new InvalidInput('reactedAt, loggedAt', 'la réaction ne peut pas précéder l’enregistrement au journal');
  }
  steps.push(choices.workingTimeZone[workingTimeZone], words.belgianZone, words.literalCet);
  const zone = workingTimeZone === 'belgian-local-time' ? belgianZone : literalCet;
  steps.push(
    {
      name: 'zone',
      label: 'fuseau retenu',
      value: writeValue('timeZone', workingTimeZone === 'belgian-local-time' ? 'Europe/Brussels' : 'Etc/GMT-1'),
      from: { kind: 'formula', text: 'if workingTimeZone = "belgian-local-time" then belgianZone else literalCet' }
    }
  );
  if (!(holidays !== undefined || isBetween(localDate(loggedAt, zone), 18_993, 22_280))) {
    throw new InvalidInput(
      'holidays, loggedAt',
      'hors des années du calendrier belge il faut donner holidays (loggedAt)'
    );
  }
  if (!(holidays !== undefined || isBetween(localDate(reactedAt, zone), 18_993, 22_280))) {
    throw new InvalidInput(
      'holidays, reactedAt',
      'hors des années du calendrier belge il faut donner holidays (reactedAt)'
    );
  }
  steps.push(choices.workingDays[workingDays], words.mondayToFriday, words.mondayToSaturday);
  const openDays = (workingDays === 'monday-to-friday' ? mondayToFriday : mondayToSaturday) as readonly (
    'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
  )[];
  steps.push(
    {
      name: 'openDays',
      label: 'jours ouvrables retenus',
      value: writeValue(
        { list: { enum: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] } },
        openDays
      ),
      from: { kind: 'formula', text: 'if workingDays = "monday-to-friday" then mondayToFriday else mondayToSaturday' }
    }
  );
  const unused = new Set<string>(['belgianZone', 'literalCet', 'mondayToFriday', 'mondayToSaturday']);
  if (Boolean(workingTimeZone === 'belgian-local-time')) {
    unused.delete('belgianZone');
  } else {
    unused.delete('literalCet');
  }
  if (Boolean(workingDays === 'monday-to-friday')) {
    unused.delete('mondayToFriday');
  } else {
    unused.delete('mondayToSaturday');
  }
  steps.push(words.workingHours);
  const openHours = schedule(workingHours.from, workingHours.to, openDays, zone, holidays ?? belgianHolidays);
  return conclude(
    steps,
    {
      name: 'reactionTime',
      label: 'Temps de travail écoulé',
      from: { kind: 'formula', text: 'openTime(loggedAt, reactedAt, openHours)' }
    },
    rules.reactionTime.output,
    openTimeTold(steps, loggedAt, reactedAt, openHours, 'loggedAt, reactedAt'),
    unused
  );
}

/** Les étapes de domainMoveKind. */
export function explainDomainMoveKind(input: DomainMoveKindInput): Explained<DomainMoveKindResult> {
  const { ownerChanges, registrarChanges } = input;
  const steps = received(rules.domainMoveKind, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4',
        start: 3,
        end: 18,
        words: 'Noms de domaine'
      },
    }
  );
  const unused = new Set<string>(['ownerChanges', 'registrarChanges']);
  if (ownerChanges && !registrarChanges) {
    unused.delete('ownerChanges');
    unused.delete('registrarChanges');
    return conclude(
      steps,
      {
        name: 'domainMoveKind',
        label: 'Nature',
        from: { kind: 'row', row: 1, cells: ['true', 'false'], clause: 'def:trade', note: 'transfert de propriété' }
      },
      rules.domainMoveKind.output,
      'trade',
      unused
    );
  }
  if (!ownerChanges && registrarChanges) {
    unused.delete('ownerChanges');
    unused.delete('registrarChanges');
    return conclude(
      steps,
      {
        name: 'domainMoveKind',
        label: 'Nature',
        from: {
          kind: 'row',
          row: 2,
          cells: ['false', 'true'],
          clause: 'def:transfert',
          note: 'le propriétaire ne change pas'
        }
      },
      rules.domainMoveKind.output,
      'transfer',
      unused
    );
  }
  if (ownerChanges && registrarChanges) {
    unused.delete('ownerChanges');
    unused.delete('registrarChanges');
    return conclude(
      steps,
      {
        name: 'domainMoveKind',
        label: 'Nature',
        from: {
          kind: 'row',
          row: 3,
          cells: ['true', 'true'],
          clause: '4.1.1',
          note: 'aucune définition ne couvre seule les deux'
        }
      },
      rules.domainMoveKind.output,
      'trade-and-transfer',
      unused
    );
  }
  unused.delete('ownerChanges');
  unused.delete('registrarChanges');
  return conclude(
    steps,
    {
      name: 'domainMoveKind',
      label: 'Nature',
      from: { kind: 'row', row: 4, cells: ['false', 'false'], note: 'rien ne change' }
    },
    rules.domainMoveKind.output,
    'none',
    unused
  );
}

/** Les étapes de isWorkingTime. */
export function explainIsWorkingTime(input: IsWorkingTimeInput, readings: IsWorkingTimeReadings = {}): Explained<IsWorkingTimeResult> {
  const { at, holidays } = input;
  const { workingTimeZone = 'belgian-local-time', workingDays = 'monday-to-friday' } = readings;
  const steps = received(rules.isWorkingTime, input);
  steps.push(choices.workingTimeZone[workingTimeZone], words.belgianZone, words.literalCet);
  const zone = workingTimeZone === 'belgian-local-time' ? belgianZone : literalCet;
  steps.push(
    {
      name: 'zone',
      label: 'fuseau retenu',
      value: writeValue('timeZone', workingTimeZone === 'belgian-local-time' ? 'Europe/Brussels' : 'Etc/GMT-1'),
      from: { kind: 'formula', text: 'if workingTimeZone = "belgian-local-time" then belgianZone else literalCet' }
    }
  );
  if (!(holidays !== undefined || isBetween(localDate(at, zone), 18_993, 22_280))) {
    throw new InvalidInput('holidays, at', 'hors des années du calendrier belge il faut donner holidays');
  }
  steps.push(choices.workingDays[workingDays], words.mondayToFriday, words.mondayToSaturday);
  const openDays = (workingDays === 'monday-to-friday' ? mondayToFriday : mondayToSaturday) as readonly (
    'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
  )[];
  steps.push(
    {
      name: 'openDays',
      label: 'jours ouvrables retenus',
      value: writeValue(
        { list: { enum: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] } },
        openDays
      ),
      from: { kind: 'formula', text: 'if workingDays = "monday-to-friday" then mondayToFriday else mondayToSaturday' }
    }
  );
  const unused = new Set<string>(['belgianZone', 'literalCet', 'mondayToFriday', 'mondayToSaturday']);
  if (Boolean(workingTimeZone === 'belgian-local-time')) {
    unused.delete('belgianZone');
  } else {
    unused.delete('literalCet');
  }
  if (Boolean(workingDays === 'monday-to-friday')) {
    unused.delete('mondayToFriday');
  } else {
    unused.delete('mondayToSaturday');
  }
  steps.push(words.workingHours);
  return conclude(
    steps,
    {
      name: 'isWorkingTime',
      label: 'Dans les heures de travail',
      from: {
        kind: 'formula',
        text: 'isOpen(at, schedule(workingHours.from, workingHours.to, openDays, zone, default(holidays, belgianHolidays)))'
      }
    },
    rules.isWorkingTime.output,
    isOpen(at, schedule(workingHours.from, workingHours.to, openDays, zone, holidays ?? belgianHolidays), 'at'),
    unused
  );
}

/** Les étapes de termsAcceptedBeforeUse. */
export function explainTermsAcceptedBeforeUse(input: TermsAcceptedBeforeUseInput): Explained<TermsAcceptedBeforeUseResult> {
  const { component, acceptedAt, usedAt } = input;
  const steps = received(rules.termsAcceptedBeforeUse, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.1',
        start: 5,
        end: 28,
        words: 'Hébergement web partagé'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.2',
        start: 5,
        end: 24,
        words: 'Hébergement web CMS'
      },
    }
  );
  const unused = new Set<string>(['component', 'acceptedAt', 'usedAt']);
  switch (component) {
    case 'hosting-platform':
      unused.delete('component');
      unused.delete('acceptedAt');
      if ((acceptedAt !== undefined)) {
        unused.delete('usedAt');
      }
      return conclude(
        steps,
        {
          name: 'termsAcceptedBeforeUse',
          label: 'Acceptées avant usage',
          from: {
            kind: 'row',
            row: 1,
            cells: ['"hosting-platform"'],
            clause: '3.1.1',
            note: 'avant d\'utiliser la plate-forme'
          }
        },
        rules.termsAcceptedBeforeUse.output,
        acceptedAt !== undefined && acceptedAt! < usedAt,
        unused
      );
    default:
      unused.delete('component');
      unused.delete('acceptedAt');
      if ((acceptedAt !== undefined)) {
        unused.delete('usedAt');
      }
      return conclude(
        steps,
        {
          name: 'termsAcceptedBeforeUse',
          label: 'Acceptées avant usage',
          from: { kind: 'row', row: 2, cells: ['"cms"'], clause: '3.2.1', note: 'avant d\'utiliser le CMS' }
        },
        rules.termsAcceptedBeforeUse.output,
        acceptedAt !== undefined && acceptedAt! < usedAt,
        unused
      );
  }
}

/** Les étapes de responsibleParty. */
export function explainResponsibleParty(input: ResponsiblePartyInput): Explained<ResponsiblePartyResult> {
  const {
    task,
    needsMoreBackups = false,
    needsLongerRetention = false,
    requested = false,
    creditsPaid = false,
    cmsOrdered = false,
    cmsManaged = false,
    cachingEnabled = false,
    clientTerminated = false,
    registryRequires = false,
    transfer = false,
    throughProvider = false,
    clientAtFault = false,
    interventionOrdered = false,
    onboardingCoversTask = false,
    prepaymentRequired = false,
    typicalIntervention = false,
    reactionTimeExcluded = false
  } = input;
  const steps = received(rules.responsibleParty, input);
  const unused = new Set<string>(
    [
      'task',
      'needsMoreBackups',
      'needsLongerRetention',
      'requested',
      'creditsPaid',
      'cmsOrdered',
      'cmsManaged',
      'cachingEnabled',
      'clientTerminated',
      'registryRequires',
      'transfer',
      'throughProvider',
      'clientAtFault',
      'interventionOrdered',
      'onboardingCoversTask',
      'prepaymentRequired',
      'typicalIntervention',
      'reactionTimeExcluded'
    ]
  );
  switch (task) {
    case 'host-website':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 1,
            cells: ['"host-website"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '3.1.1'
          }
        },
        rules.responsibleParty.output,
        providerStatedObligation,
        unused
      );
    case 'provide-hosting-platform':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 2,
            cells: [
              '"provide-hosting-platform"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '3.1.1'
          }
        },
        rules.responsibleParty.output,
        providerStatedObligation,
        unused
      );
    case 'comply-platform-terms':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 3,
            cells: [
              '"comply-platform-terms"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '3.1.1',
            note: 'à lui seul'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'follow-telenet-instructions':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 4,
            cells: [
              '"follow-telenet-instructions"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '3.1.1'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'create-and-maintain-site':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 5,
            cells: [
              '"create-and-maintain-site"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '3.1.2',
            note: 'à lui seul'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'secure-site-content':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 6,
            cells: [
              '"secure-site-content"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '3.1.2',
            note: 'à lui seul'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'prevent-content-loss':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 7,
            cells: [
              '"prevent-content-loss"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '3.1.2',
            note: 'à lui seul'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'site-content':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 8,
            cells: ['"site-content"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '3.1.3'
          }
        },
        rules.responsibleParty.output,
        clientStatedWarranty,
        unused
      );
    case 'respect-hosting-limits':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 9,
            cells: [
              '"respect-hosting-limits"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '3.1.4'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'backup':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 10,
            cells: ['"backup"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '3.1.5'
          }
        },
        rules.responsibleParty.output,
        providerStatedObligation,
        unused
      );
    case 'additional-backup':
      if (needsMoreBackups) {
        unused.delete('task');
        unused.delete('needsMoreBackups');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 11,
              cells: [
                '"additional-backup"',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '3.1.5'
            }
          },
          rules.responsibleParty.output,
          clientStatedObligation,
          unused
        );
      }
      if (needsLongerRetention) {
        unused.delete('task');
        unused.delete('needsLongerRetention');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 12,
              cells: [
                '"additional-backup"',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '3.1.5'
            }
          },
          rules.responsibleParty.output,
          clientStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('needsMoreBackups');
      unused.delete('needsLongerRetention');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'restore-backup':
      if (requested && creditsPaid) {
        unused.delete('task');
        unused.delete('requested');
        unused.delete('creditsPaid');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 13,
              cells: [
                '"restore-backup"',
                '-',
                '-',
                'true',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '3.1.5'
            }
          },
          rules.responsibleParty.output,
          providerStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('requested');
      if (Boolean(requested)) {
        unused.delete('creditsPaid');
      }
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'provide-cms':
      if (cmsOrdered) {
        unused.delete('task');
        unused.delete('cmsOrdered');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 14,
              cells: ['"provide-cms"', '-', '-', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
              clause: '3.2.1'
            }
          },
          rules.responsibleParty.output,
          providerStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('cmsOrdered');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'comply-cms-terms':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 15,
            cells: ['"comply-cms-terms"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '3.2.1',
            note: 'à lui seul'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'update-cms':
      if (cmsManaged) {
        unused.delete('task');
        unused.delete('cmsManaged');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 16,
              cells: ['"update-cms"', '-', '-', '-', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
              clause: '3.2.2'
            }
          },
          rules.responsibleParty.output,
          providerStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('cmsManaged');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 17,
            cells: ['"update-cms"', '-', '-', '-', '-', '-', 'false', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '3.1.2',
            note: 'par déduction (A-14)'
          }
        },
        rules.responsibleParty.output,
        clientInferredObligation,
        unused
      );
    case 'verify-after-update':
      if (cmsManaged) {
        unused.delete('task');
        unused.delete('cmsManaged');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 18,
              cells: [
                '"verify-after-update"',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '3.2.2'
            }
          },
          rules.responsibleParty.output,
          clientStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('cmsManaged');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'report-problem-after-update':
      if (cmsManaged) {
        unused.delete('task');
        unused.delete('cmsManaged');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 19,
              cells: [
                '"report-problem-after-update"',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '3.2.2'
            }
          },
          rules.responsibleParty.output,
          clientStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('cmsManaged');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'speed-up-display':
      if (cachingEnabled) {
        unused.delete('task');
        unused.delete('cachingEnabled');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 20,
              cells: [
                '"speed-up-display"',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '3.3.1'
            }
          },
          rules.responsibleParty.output,
          providerStatedBestEfforts,
          unused
        );
      }
      unused.delete('task');
      unused.delete('cachingEnabled');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'migrate-site-at-end':
      if (clientTerminated) {
        unused.delete('task');
        unused.delete('clientTerminated');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 21,
              cells: [
                '"migrate-site-at-end"',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '3.5'
            }
          },
          rules.responsibleParty.output,
          clientStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('clientTerminated');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'register-domain':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 22,
            cells: ['"register-domain"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '4.1.1',
            note: 'résultat ou efforts (A-16)'
          }
        },
        rules.responsibleParty.output,
        providerStatedBestEfforts,
        unused
      );
    case 'transfer-domain':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 23,
            cells: ['"transfer-domain"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '4.1.1',
            note: 'résultat ou efforts (A-16)'
          }
        },
        rules.responsibleParty.output,
        providerStatedBestEfforts,
        unused
      );
    case 'manage-domain':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 24,
            cells: ['"manage-domain"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '4.1.1'
          }
        },
        rules.responsibleParty.output,
        providerStatedObligation,
        unused
      );
    case 'decide-domain-registration':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 25,
            cells: [
              '"decide-domain-registration"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '4.2.1'
          }
        },
        rules.responsibleParty.output,
        registryStatedPower,
        unused
      );
    case 'supply-registry-terms-copy':
      if (requested) {
        unused.delete('task');
        unused.delete('requested');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 26,
              cells: [
                '"supply-registry-terms-copy"',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '4.1.2'
            }
          },
          rules.responsibleParty.output,
          providerStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('requested');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'supply-accurate-domain-data':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 27,
            cells: [
              '"supply-accurate-domain-data"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '4.2.1'
          }
        },
        rules.responsibleParty.output,
        clientStatedBurden,
        unused
      );
    case 'supply-registry-info':
      if (registryRequires) {
        unused.delete('task');
        unused.delete('registryRequires');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 28,
              cells: [
                '"supply-registry-info"',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '4.2.1'
            }
          },
          rules.responsibleParty.output,
          clientStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('registryRequires');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'previous-registrar-obligations':
      if (transfer) {
        unused.delete('task');
        unused.delete('transfer');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 29,
              cells: [
                '"previous-registrar-obligations"',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '4.2.3',
              note: 'à lui seul'
            }
          },
          rules.responsibleParty.output,
          clientStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('transfer');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'manage-dns-records':
      if (throughProvider) {
        unused.delete('task');
        unused.delete('throughProvider');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 30,
              cells: [
                '"manage-dns-records"',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '4.3.1'
            }
          },
          rules.responsibleParty.output,
          clientStatedPermission,
          unused
        );
      }
      unused.delete('task');
      unused.delete('throughProvider');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'renew-domain':
      if (requested) {
        unused.delete('task');
        unused.delete('requested');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 31,
              cells: ['"renew-domain"', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
              clause: '4.4.2'
            }
          },
          rules.responsibleParty.output,
          providerStatedBestEfforts,
          unused
        );
      }
      unused.delete('task');
      unused.delete('requested');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'transfer-domain-out':
      if (clientTerminated) {
        unused.delete('task');
        unused.delete('clientTerminated');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 32,
              cells: [
                '"transfer-domain-out"',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '4.4.3'
            }
          },
          rules.responsibleParty.output,
          clientStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('clientTerminated');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'request-ssl-from-ca':
      if (requested) {
        unused.delete('task');
        unused.delete('requested');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 33,
              cells: [
                '"request-ssl-from-ca"',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '5.1.1'
            }
          },
          rules.responsibleParty.output,
          providerStatedBestEfforts,
          unused
        );
      }
      unused.delete('task');
      unused.delete('requested');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'decide-ssl-issue':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 34,
            cells: ['"decide-ssl-issue"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '5.1.1'
          }
        },
        rules.responsibleParty.output,
        certificationAuthorityStatedPower,
        unused
      );
    case 'supply-ssl-info':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 35,
            cells: ['"supply-ssl-info"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '5.1.1'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'replace-revoked-ssl':
      if (!clientAtFault) {
        unused.delete('task');
        unused.delete('clientAtFault');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 36,
              cells: [
                '"replace-revoked-ssl"',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                'false',
                '-',
                '-',
                '-',
                '-',
                '-'
              ],
              clause: '5.1.1/al2'
            }
          },
          rules.responsibleParty.output,
          providerStatedBestEfforts,
          unused
        );
      }
      unused.delete('task');
      unused.delete('clientAtFault');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'install-ssl':
      if (interventionOrdered) {
        unused.delete('task');
        unused.delete('interventionOrdered');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 37,
              cells: ['"install-ssl"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'true', '-', '-', '-', '-'],
              clause: '5.1.2',
              note: 'effet d’une intervention (A-20)'
            }
          },
          rules.responsibleParty.output,
          providerStatedIntervention,
          unused
        );
      }
      unused.delete('task');
      unused.delete('interventionOrdered');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 38,
            cells: ['"install-ssl"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'false', '-', '-', '-', '-'],
            clause: '5.1.2',
            note: 'effet d’une intervention (A-20)'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'warn-ssl-expiry':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 39,
            cells: ['"warn-ssl-expiry"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '5.2.2'
          }
        },
        rules.responsibleParty.output,
        providerStatedObligation,
        unused
      );
    case 'allocate-licences':
      if (onboardingCoversTask) {
        unused.delete('task');
        unused.delete('onboardingCoversTask');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 40,
              cells: [
                '"allocate-licences"',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true',
                '-',
                '-',
                '-'
              ],
              clause: '6.1.3'
            }
          },
          rules.responsibleParty.output,
          providerStatedAsAgreed,
          unused
        );
      }
      unused.delete('task');
      unused.delete('onboardingCoversTask');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 41,
            cells: [
              '"allocate-licences"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              'false',
              '-',
              '-',
              '-'
            ],
            clause: '6.1.3'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'install-m365':
      if (onboardingCoversTask) {
        unused.delete('task');
        unused.delete('onboardingCoversTask');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 42,
              cells: ['"install-m365"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'true', '-', '-', '-'],
              clause: '6.1.3'
            }
          },
          rules.responsibleParty.output,
          providerStatedAsAgreed,
          unused
        );
      }
      unused.delete('task');
      unused.delete('onboardingCoversTask');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 43,
            cells: ['"install-m365"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'false', '-', '-', '-'],
            clause: '6.1.3'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'pay-unallocated-licences':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 44,
            cells: [
              '"pay-unallocated-licences"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '6.1.3'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'end-user-mca-compliance':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 45,
            cells: [
              '"end-user-mca-compliance"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '6.2.1'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'create-ticket':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 46,
            cells: ['"create-ticket"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
            clause: '7.2'
          }
        },
        rules.responsibleParty.output,
        providerStatedObligation,
        unused
      );
    case 'select-motive-and-priority':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 47,
            cells: [
              '"select-motive-and-priority"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '7.2'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'change-motive-and-priority':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 48,
            cells: [
              '"change-motive-and-priority"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '7.2/al2'
          }
        },
        rules.responsibleParty.output,
        providerStatedPower,
        unused
      );
    case 'quote-ticket-number':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 49,
            cells: [
              '"quote-ticket-number"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '7.2/al2'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
    case 'give-access':
      if (requested) {
        unused.delete('task');
        unused.delete('requested');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 50,
              cells: ['"give-access"', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
              clause: '7.3'
            }
          },
          rules.responsibleParty.output,
          clientStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('requested');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'buy-credits':
      if (prepaymentRequired) {
        unused.delete('task');
        unused.delete('prepaymentRequired');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 51,
              cells: ['"buy-credits"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'true', '-', '-'],
              clause: '7.4'
            }
          },
          rules.responsibleParty.output,
          clientStatedBurden,
          unused
        );
      }
      unused.delete('task');
      unused.delete('prepaymentRequired');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'supply-accurate-information-for-advice':
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 52,
            cells: [
              '"supply-accurate-information-for-advice"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '7.5'
          }
        },
        rules.responsibleParty.output,
        clientStatedBurden,
        unused
      );
    case 'react-to-ticket':
      if (typicalIntervention && !reactionTimeExcluded) {
        unused.delete('task');
        unused.delete('typicalIntervention');
        unused.delete('reactionTimeExcluded');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 53,
              cells: [
                '"react-to-ticket"',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true',
                'false'
              ],
              clause: '7.6'
            }
          },
          rules.responsibleParty.output,
          providerStatedBestEfforts,
          unused
        );
      }
      if (reactionTimeExcluded) {
        unused.delete('task');
        unused.delete('reactionTimeExcluded');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 54,
              cells: [
                '"react-to-ticket"',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                '-',
                'true'
              ],
              clause: 'annexe-1/note-1'
            }
          },
          rules.responsibleParty.output,
          nobodyStated,
          unused
        );
      }
      unused.delete('task');
      unused.delete('typicalIntervention');
      if (Boolean(typicalIntervention)) {
        unused.delete('reactionTimeExcluded');
      }
      unused.delete('reactionTimeExcluded');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 56, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    default:
      unused.delete('task');
      return conclude(
        steps,
        {
          name: 'responsibleParty',
          label: 'Responsable',
          from: {
            kind: 'row',
            row: 55,
            cells: [
              '"indemnify-third-party-claims"',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-',
              '-'
            ],
            clause: '8.1'
          }
        },
        rules.responsibleParty.output,
        clientStatedObligation,
        unused
      );
  }
}

/** Les étapes de hostingLimitsRespected. */
export function explainHostingLimitsRespected(input: HostingLimitsRespectedInput): Explained<HostingLimitsRespectedResult> {
  const { storageUsed, storageLimit, trafficUsed, trafficLimit } = input;
  const steps = received(rules.hostingLimitsRespected, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.1',
        start: 5,
        end: 28,
        words: 'Hébergement web partagé'
      },
    }
  );
  refuseNegative(storageUsed, 'storageUsed', noNegativeBytes);
  refuseNegative(storageLimit, 'storageLimit', noNegativeBytes);
  refuseNegative(trafficUsed, 'trafficUsed', noNegativeBytes);
  refuseNegative(trafficLimit, 'trafficLimit', noNegativeBytes);
  return conclude(
    steps,
    {
      name: 'hostingLimitsRespected',
      label: 'Respect',
      from: { kind: 'formula', text: '{ storage: storageUsed <= storageLimit, traffic: trafficUsed <= trafficLimit }' }
    },
    rules.hostingLimitsRespected.output,
    { storage: storageUsed <= storageLimit, traffic: trafficUsed <= trafficLimit }
  );
}

/** Les étapes de backupRetention. */
export function explainBackupRetention(input: BackupRetentionInput, readings: BackupRetentionReadings = {}): Explained<BackupRetentionResult> {
  const { takenOn, neededOn } = input;
  const { retentionFloor = 'floor' } = readings;
  const steps = received(rules.backupRetention, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.1',
        start: 5,
        end: 28,
        words: 'Hébergement web partagé'
      },
    }
  );
  if (neededOn < takenOn) {
    throw new InvalidInput('neededOn, takenOn', 'la date voulue ne peut pas précéder la sauvegarde');
  }
  steps.push(words.minimumRetention);
  const lastGuaranteedDay = addPeriod(takenOn, minimumRetention);
  steps.push(
    {
      name: 'lastGuaranteedDay',
      label: 'dernier jour garanti',
      value: writeValue('date', lastGuaranteedDay),
      from: { kind: 'formula', text: 'takenOn + minimumRetention' }
    }
  );
  const unused = new Set<string>(['takenOn', 'neededOn', 'lastGuaranteedDay', 'minimumRetention']);
  const useLastGuaranteedDay = (): void => {
    if (!unused.delete('lastGuaranteedDay')) return;
    unused.delete('takenOn');
    unused.delete('minimumRetention');
  };
  steps.push(choices.retentionFloor[retentionFloor]);
  if (Boolean(retentionFloor === 'floor')) {
    unused.delete('neededOn');
    useLastGuaranteedDay();
  }
  if (retentionFloor === 'floor' && neededOn <= lastGuaranteedDay) {
    return conclude(
      steps,
      {
        name: 'backupRetention',
        label: 'Garantie',
        from: {
          kind: 'formula',
          text: 'if retentionFloor = "floor" and neededOn <= lastGuaranteedDay then "guaranteed" else "platform-dependent"'
        }
      },
      rules.backupRetention.output,
      'guaranteed',
      unused
    );
  }
  return conclude(
    steps,
    {
      name: 'backupRetention',
      label: 'Garantie',
      from: {
        kind: 'formula',
        text: 'if retentionFloor = "floor" and neededOn <= lastGuaranteedDay then "guaranteed" else "platform-dependent"'
      }
    },
    rules.backupRetention.output,
    'platform-dependent',
    unused
  );
}

/** Les étapes de optionOrderable. */
export function explainOptionOrderable(input: OptionOrderableInput): Explained<OptionOrderableResult> {
  const { option, sharedHosting } = input;
  const steps = received(rules.optionOrderable, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.2',
        start: 5,
        end: 43,
        words: 'Hébergement web CMS (géré) (en option)'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.3',
        start: 5,
        end: 30,
        words: 'Mise en cache (en option)'
      },
    }
  );
  const unused = new Set<string>(['option', 'sharedHosting']);
  switch (option) {
    case 'cms':
    case 'managed-cms':
      if (sharedHosting) {
        unused.delete('option');
        unused.delete('sharedHosting');
        return conclude(
          steps,
          {
            name: 'optionOrderable',
            label: 'Achetable',
            from: {
              kind: 'row',
              row: 1,
              cells: ['"cms", "managed-cms"', 'true'],
              clause: '3.2.3',
              note: 'avec l’hébergement web partagé'
            }
          },
          rules.optionOrderable.output,
          true,
          unused
        );
      }
      unused.delete('option');
      unused.delete('sharedHosting');
      return conclude(
        steps,
        {
          name: 'optionOrderable',
          label: 'Achetable',
          from: {
            kind: 'row',
            row: 2,
            cells: ['"cms", "managed-cms"', 'false'],
            clause: '3.2.3',
            note: 'jamais sans l’hébergement'
          }
        },
        rules.optionOrderable.output,
        false,
        unused
      );
    default:
      if (sharedHosting) {
        unused.delete('option');
        unused.delete('sharedHosting');
        return conclude(
          steps,
          {
            name: 'optionOrderable',
            label: 'Achetable',
            from: { kind: 'row', row: 3, cells: ['"caching"', 'true'], clause: '3.3.2', note: 'avec l’hébergement web partagé' }
          },
          rules.optionOrderable.output,
          true,
          unused
        );
      }
      unused.delete('option');
      unused.delete('sharedHosting');
      return conclude(
        steps,
        {
          name: 'optionOrderable',
          label: 'Achetable',
          from: { kind: 'row', row: 4, cells: ['"caching"', 'false'], clause: '3.3.2', note: 'jamais sans l’hébergement' }
        },
        rules.optionOrderable.output,
        false,
        unused
      );
  }
}

/** Les étapes de contractTermAllowed. */
export function explainContractTermAllowed(input: ContractTermAllowedInput): Explained<ContractTermAllowedResult> {
  const { service, term } = input;
  const steps = received(rules.contractTermAllowed, input);
  const unused = new Set<string>(
    ['service', 'term', 'hostingTerm', 'domainMinimumTerm', 'sslTerm', 'm365MonthlyTerm', 'm365YearlyTerm']
  );
  switch (service) {
    case 'shared-hosting':
      steps.push(words.hostingTerm);
      unused.delete('service');
      unused.delete('term');
      unused.delete('hostingTerm');
      return conclude(
        steps,
        {
          name: 'contractTermAllowed',
          label: 'Admise',
          from: { kind: 'row', row: 1, cells: ['"shared-hosting"'], clause: '3.4.1', note: 'périodes fixes d\'un an' }
        },
        rules.contractTermAllowed.output,
        equalPeriods(term, hostingTerm),
        unused
      );
    case 'domain-name':
      steps.push(words.domainMinimumTerm);
      unused.delete('service');
      unused.delete('term');
      if (Boolean(term.days === 0)) {
        unused.delete('domainMinimumTerm');
      }
      return conclude(
        steps,
        {
          name: 'contractTermAllowed',
          label: 'Admise',
          from: { kind: 'row', row: 2, cells: ['"domain-name"'], clause: '4.4.1', note: 'au moins un an' }
        },
        rules.contractTermAllowed.output,
        term.days === 0 && term.months >= domainMinimumTerm.months,
        unused
      );
    case 'ssl-certificate':
      steps.push(words.sslTerm);
      unused.delete('service');
      unused.delete('term');
      unused.delete('sslTerm');
      return conclude(
        steps,
        {
          name: 'contractTermAllowed',
          label: 'Admise',
          from: { kind: 'row', row: 3, cells: ['"ssl-certificate"'], clause: '5.2.1', note: 'un an' }
        },
        rules.contractTermAllowed.output,
        equalPeriods(term, sslTerm),
        unused
      );
    default:
      steps.push(words.m365MonthlyTerm, words.m365YearlyTerm);
      unused.delete('service');
      unused.delete('term');
      unused.delete('m365MonthlyTerm');
      if (!Boolean(equalPeriods(term, m365MonthlyTerm))) {
        unused.delete('m365YearlyTerm');
      }
      return conclude(
        steps,
        {
          name: 'contractTermAllowed',
          label: 'Admise',
          from: { kind: 'row', row: 4, cells: ['"m365"'], clause: '6.3.1', note: 'un mois ou un an' }
        },
        rules.contractTermAllowed.output,
        equalPeriods(term, m365MonthlyTerm) || equalPeriods(term, m365YearlyTerm),
        unused
      );
  }
}

/** Les étapes de contractPeriod. */
export function explainContractPeriod(input: ContractPeriodInput): Explained<ContractPeriodResult> {
  const { service, start, term, on } = input;
  const steps = received(rules.contractPeriod, input);
  if (on < start) throw new InvalidInput('on, start', 'la date considérée ne peut pas précéder le début du contrat');
  if (!(service === 'shared-hosting' || term !== undefined)) {
    throw new InvalidInput('service, term', 'la durée d’une période est requise pour ce service');
  }
  steps.push(words.hostingTerm);
  const period = term ?? hostingTerm;
  steps.push(
    {
      name: 'period',
      label: 'durée d’une période',
      value: writeValue('period', period),
      from: { kind: 'formula', text: 'default(term, hostingTerm)' }
    }
  );
  if (
    !follow(
      steps,
      { name: 'contractTermAllowed', label: 'Durée de contrat admise', rule: 'contractTermAllowed' },
      rules.contractTermAllowed.output,
      explainContractTermAllowed({ service, term: period })
    )
  ) {
    throw new InvalidInput('service, term', 'cette durée n’est pas admise pour ce service');
  }
  const unused = new Set<string>(['service', 'hostingTerm']);
  if (term === undefined) {
    unused.delete('hostingTerm');
  }
  return conclude(
    steps,
    { name: 'contractPeriod', label: 'Période', from: { kind: 'formula', text: 'recurrence(start, period, on)' } },
    rules.contractPeriod.output,
    recurrence(start, period, on, 'start, term, on'),
    unused
  );
}

/** Les étapes de renewalOutcome. */
export function explainRenewalOutcome(input: RenewalOutcomeInput): Explained<RenewalOutcomeResult> {
  const { service, clientTerminated, prepaymentRequired, prepaid } = input;
  const steps = received(rules.renewalOutcome, input);
  const unused = new Set<string>(['service', 'clientTerminated', 'prepaymentRequired', 'prepaid']);
  switch (service) {
    case 'ssl-certificate':
      unused.delete('service');
      return conclude(
        steps,
        {
          name: 'renewalOutcome',
          label: 'Issue',
          from: {
            kind: 'row',
            row: 1,
            cells: ['"ssl-certificate"', '-', '-', '-'],
            clause: '5.2.1',
            note: 'finit avec le certificat'
          }
        },
        rules.renewalOutcome.output,
        'ended',
        unused
      );
    case 'm365':
      if (clientTerminated) {
        unused.delete('service');
        unused.delete('clientTerminated');
        return conclude(
          steps,
          {
            name: 'renewalOutcome',
            label: 'Issue',
            from: {
              kind: 'row',
              row: 2,
              cells: ['not("ssl-certificate")', 'true', '-', '-'],
              note: 'la résiliation l\'emporte'
            }
          },
          rules.renewalOutcome.output,
          'ended',
          unused
        );
      }
      unused.delete('service');
      unused.delete('clientTerminated');
      return conclude(
        steps,
        {
          name: 'renewalOutcome',
          label: 'Issue',
          from: {
            kind: 'row',
            row: 3,
            cells: ['"m365"', 'false', '-', '-'],
            clause: '6.3.2/i',
            note: 'reconduction automatique'
          }
        },
        rules.renewalOutcome.output,
        'renewed',
        unused
      );
    case 'shared-hosting':
      if (clientTerminated) {
        unused.delete('service');
        unused.delete('clientTerminated');
        return conclude(
          steps,
          {
            name: 'renewalOutcome',
            label: 'Issue',
            from: {
              kind: 'row',
              row: 2,
              cells: ['not("ssl-certificate")', 'true', '-', '-'],
              note: 'la résiliation l\'emporte'
            }
          },
          rules.renewalOutcome.output,
          'ended',
          unused
        );
      }
      if (!prepaymentRequired) {
        unused.delete('service');
        unused.delete('clientTerminated');
        unused.delete('prepaymentRequired');
        return conclude(
          steps,
          {
            name: 'renewalOutcome',
            label: 'Issue',
            from: {
              kind: 'row',
              row: 4,
              cells: ['"shared-hosting", "domain-name"', 'false', 'false', '-'],
              note: 'Telenet n\'exige rien'
            }
          },
          rules.renewalOutcome.output,
          'renewed',
          unused
        );
      }
      if (prepaid) {
        unused.delete('service');
        unused.delete('clientTerminated');
        unused.delete('prepaymentRequired');
        unused.delete('prepaid');
        return conclude(
          steps,
          {
            name: 'renewalOutcome',
            label: 'Issue',
            from: {
              kind: 'row',
              row: 5,
              cells: ['"shared-hosting", "domain-name"', 'false', 'true', 'true'],
              note: 'payé d\'avance'
            }
          },
          rules.renewalOutcome.output,
          'renewed',
          unused
        );
      }
      unused.delete('service');
      unused.delete('clientTerminated');
      unused.delete('prepaymentRequired');
      unused.delete('prepaid');
      return conclude(
        steps,
        {
          name: 'renewalOutcome',
          label: 'Issue',
          from: {
            kind: 'row',
            row: 6,
            cells: ['"shared-hosting"', 'false', 'true', 'false'],
            clause: '3.4.1',
            note: 'subordonné au paiement'
          }
        },
        rules.renewalOutcome.output,
        'blocked',
        unused
      );
    default:
      if (clientTerminated) {
        unused.delete('service');
        unused.delete('clientTerminated');
        return conclude(
          steps,
          {
            name: 'renewalOutcome',
            label: 'Issue',
            from: {
              kind: 'row',
              row: 2,
              cells: ['not("ssl-certificate")', 'true', '-', '-'],
              note: 'la résiliation l\'emporte'
            }
          },
          rules.renewalOutcome.output,
          'ended',
          unused
        );
      }
      if (!prepaymentRequired) {
        unused.delete('service');
        unused.delete('clientTerminated');
        unused.delete('prepaymentRequired');
        return conclude(
          steps,
          {
            name: 'renewalOutcome',
            label: 'Issue',
            from: {
              kind: 'row',
              row: 4,
              cells: ['"shared-hosting", "domain-name"', 'false', 'false', '-'],
              note: 'Telenet n\'exige rien'
            }
          },
          rules.renewalOutcome.output,
          'renewed',
          unused
        );
      }
      if (prepaid) {
        unused.delete('service');
        unused.delete('clientTerminated');
        unused.delete('prepaymentRequired');
        unused.delete('prepaid');
        return conclude(
          steps,
          {
            name: 'renewalOutcome',
            label: 'Issue',
            from: {
              kind: 'row',
              row: 5,
              cells: ['"shared-hosting", "domain-name"', 'false', 'true', 'true'],
              note: 'payé d\'avance'
            }
          },
          rules.renewalOutcome.output,
          'renewed',
          unused
        );
      }
      unused.delete('service');
      unused.delete('clientTerminated');
      unused.delete('prepaymentRequired');
      unused.delete('prepaid');
      return conclude(
        steps,
        {
          name: 'renewalOutcome',
          label: 'Issue',
          from: {
            kind: 'row',
            row: 7,
            cells: ['"domain-name"', 'false', 'true', 'false'],
            clause: '4.4.1',
            note: 'subordonné au paiement'
          }
        },
        rules.renewalOutcome.output,
        'blocked',
        unused
      );
  }
}

/** Les étapes de siteMigrationInTime. */
export function explainSiteMigrationInTime(input: SiteMigrationInTimeInput): Explained<SiteMigrationInTimeResult> {
  const { completedOn, contractEnd } = input;
  const steps = received(rules.siteMigrationInTime, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3',
        start: 3,
        end: 18,
        words: 'Hébergement web'
      },
    }
  );
  return conclude(
    steps,
    { name: 'siteMigrationInTime', label: 'À temps', from: { kind: 'formula', text: 'completedOn < contractEnd' } },
    rules.siteMigrationInTime.output,
    completedOn < contractEnd
  );
}

/** Les étapes de providerLiability. */
export function explainProviderLiability(input: ProviderLiabilityInput, readings: ProviderLiabilityReadings = {}): Explained<ProviderLiabilityResult> {
  const { event, afterClientTermination = false } = input;
  const { contentLossScope = 'after-termination' } = readings;
  const steps = received(rules.providerLiability, input);
  const unused = new Set<string>(['event', 'afterClientTermination', 'reading:contentLossScope']);
  switch (event) {
    case 'platform-terms-changed':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 1,
            cells: ['"platform-terms-changed"', '-', '-'],
            clause: '3.1.1',
            note: 'conditions de la plate-forme'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'cms-terms-changed':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: { kind: 'row', row: 2, cells: ['"cms-terms-changed"', '-', '-'], clause: '3.2.1', note: 'conditions du CMS' }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'site-content-loss':
      steps.push(choices.contentLossScope[contentLossScope]);
      switch (contentLossScope) {
        case 'any-time':
          unused.delete('event');
          unused.delete('reading:contentLossScope');
          return conclude(
            steps,
            {
              name: 'providerLiability',
              label: 'Résultat',
              from: { kind: 'row', row: 3, cells: ['"site-content-loss"', '"any-time"', '-'], clause: '3.5', note: 'toute perte' }
            },
            rules.providerLiability.output,
            'excluded',
            unused
          );
        default:
          if (afterClientTermination) {
            unused.delete('event');
            unused.delete('reading:contentLossScope');
            unused.delete('afterClientTermination');
            return conclude(
              steps,
              {
                name: 'providerLiability',
                label: 'Résultat',
                from: {
                  kind: 'row',
                  row: 4,
                  cells: ['"site-content-loss"', '"after-termination"', 'true'],
                  clause: '3.5',
                  note: 'après la résiliation'
                }
              },
              rules.providerLiability.output,
              'excluded',
              unused
            );
          }
          unused.delete('event');
          unused.delete('reading:contentLossScope');
          unused.delete('afterClientTermination');
          return conclude(
            steps,
            {
              name: 'providerLiability',
              label: 'Résultat',
              from: {
                kind: 'row',
                row: 5,
                cells: ['"site-content-loss"', '"after-termination"', 'false'],
                clause: '3.5',
                note: 'la phrase ne vise que la résiliation'
              }
            },
            rules.providerLiability.output,
            'not-excluded',
            unused
          );
      }
    case 'domain-loss':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: { kind: 'row', row: 6, cells: ['"domain-loss"', '-', '-'], clause: '4.2.4', note: '« en aucun cas »' }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'ssl-revocation-by-authority':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 7,
            cells: ['"ssl-revocation-by-authority"', '-', '-'],
            clause: '5.1.1/al2',
            note: 'révocation par l\'autorité'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'microsoft-product-change':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 8,
            cells: ['"microsoft-product-change"', '-', '-'],
            clause: '6.2.2',
            note: '« n\'est pas responsable »'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'm365-automatic-termination':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 9,
            cells: ['"m365-automatic-termination"', '-', '-'],
            clause: '6.3.3',
            note: 'dommages de la résiliation'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'advice-result-not-achieved':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 10,
            cells: ['"advice-result-not-achieved"', '-', '-'],
            clause: '7.5',
            note: 'résultat d\'un conseil'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'backup-not-kept':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: { kind: 'row', row: 11, cells: ['"backup-not-kept"', '-', '-'], note: 'aucune clause ne l\'exclut' }
        },
        rules.providerLiability.output,
        'not-excluded',
        unused
      );
    default:
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: { kind: 'row', row: 12, cells: ['"reaction-time-missed"', '-', '-'], note: 'aucune clause ne l\'exclut' }
        },
        rules.providerLiability.output,
        'not-excluded',
        unused
      );
  }
}

/** Les étapes de nameServerEntitlement. */
export function explainNameServerEntitlement(input: NameServerEntitlementInput): Explained<NameServerEntitlementResult> {
  const { throughProvider, requested } = input;
  const steps = received(rules.nameServerEntitlement, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4',
        start: 3,
        end: 18,
        words: 'Noms de domaine'
      },
    }
  );
  const unused = new Set<string>(['throughProvider', 'requested']);
  if (throughProvider) {
    unused.delete('throughProvider');
    return conclude(
      steps,
      {
        name: 'nameServerEntitlement',
        label: 'Droit',
        from: { kind: 'row', row: 1, cells: ['true', '-'], clause: '4.3.1', note: '« le client a le droit »' }
      },
      rules.nameServerEntitlement.output,
      'right',
      unused
    );
  }
  if (requested) {
    unused.delete('throughProvider');
    unused.delete('requested');
    return conclude(
      steps,
      {
        name: 'nameServerEntitlement',
        label: 'Droit',
        from: { kind: 'row', row: 2, cells: ['false', 'true'], clause: '4.3.2', note: '« Telenet peut »' }
      },
      rules.nameServerEntitlement.output,
      'discretionary',
      unused
    );
  }
  unused.delete('throughProvider');
  unused.delete('requested');
  return conclude(
    steps,
    {
      name: 'nameServerEntitlement',
      label: 'Droit',
      from: { kind: 'row', row: 3, cells: ['false', 'false'], clause: '4.3.2', note: 'le texte n\'accorde rien' }
    },
    rules.nameServerEntitlement.output,
    'none',
    unused
  );
}

/** Les étapes de sslReplacementDuty. */
export function explainSslReplacementDuty(input: SslReplacementDutyInput): Explained<SslReplacementDutyResult> {
  const { revoked, clientAtFault } = input;
  const steps = received(rules.sslReplacementDuty, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5',
        start: 3,
        end: 18,
        words: 'Certificats SSL'
      },
    }
  );
  const unused = new Set<string>(['revoked', 'clientAtFault']);
  if (revoked && !clientAtFault) {
    unused.delete('revoked');
    unused.delete('clientAtFault');
    return conclude(
      steps,
      {
        name: 'sslReplacementDuty',
        label: 'Devoir',
        from: { kind: 'row', row: 1, cells: ['true', 'false'], note: 'tous les efforts raisonnables' }
      },
      rules.sslReplacementDuty.output,
      'best-efforts',
      unused
    );
  }
  if (revoked && clientAtFault) {
    unused.delete('revoked');
    unused.delete('clientAtFault');
    return conclude(
      steps,
      {
        name: 'sslReplacementDuty',
        label: 'Devoir',
        from: { kind: 'row', row: 2, cells: ['true', 'true'], note: 'faute du client' }
      },
      rules.sslReplacementDuty.output,
      'none',
      unused
    );
  }
  unused.delete('revoked');
  return conclude(
    steps,
    {
      name: 'sslReplacementDuty',
      label: 'Devoir',
      from: { kind: 'row', row: 3, cells: ['false', '-'], note: 'rien à remplacer' }
    },
    rules.sslReplacementDuty.output,
    'none',
    unused
  );
}

/** Les étapes de sslContractEnd. */
export function explainSslContractEnd(input: SslContractEndInput): Explained<SslContractEndResult> {
  const { issuedOn } = input;
  const steps = received(rules.sslContractEnd, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5',
        start: 3,
        end: 18,
        words: 'Certificats SSL'
      },
    }
  );
  steps.push(words.sslTerm);
  return conclude(
    steps,
    {
      name: 'sslContractEnd',
      label: 'Fin (premier jour hors contrat)',
      from: { kind: 'formula', text: 'issuedOn + sslTerm' }
    },
    rules.sslContractEnd.output,
    addPeriod(issuedOn, sslTerm)
  );
}

/** Les étapes de m365Eligible. */
export function explainM365Eligible(input: M365EligibleInput, readings: M365EligibleReadings = {}): Explained<M365EligibleResult> {
  const { country } = input;
  const { unionScope = 'eu-member-states' } = readings;
  const steps = received(rules.m365Eligible, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '6',
        start: 3,
        end: 16,
        words: 'Microsoft 365'
      },
    }
  );
  const unused = new Set<string>(['reading:unionScope', 'otherEeaCountries']);
  steps.push(words.euMemberStates, choices.unionScope[unionScope], words.otherEeaCountries);
  if (!Boolean(euMemberStates.includes(country))) {
    unused.delete('reading:unionScope');
    if (Boolean(unionScope === 'eea')) {
      unused.delete('otherEeaCountries');
    }
  }
  return conclude(
    steps,
    {
      name: 'm365Eligible',
      label: 'Admis',
      from: {
        kind: 'formula',
        text: 'contains(euMemberStates, country) or (unionScope = "eea" and contains(otherEeaCountries, country))'
      }
    },
    rules.m365Eligible.output,
    euMemberStates.includes(country) || (unionScope === 'eea' && otherEeaCountries.includes(country)),
    unused
  );
}

/** Les étapes de onboardingCovers. */
export function explainOnboardingCovers(input: OnboardingCoversInput): Explained<OnboardingCoversResult> {
  const { licenceOrderedOn, contractStart, expresslyAgreed } = input;
  const steps = received(rules.onboardingCovers, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '6',
        start: 3,
        end: 16,
        words: 'Microsoft 365'
      },
    }
  );
  const unused = new Set<string>(['licenceOrderedOn', 'contractStart']);
  if (expresslyAgreed) {
    return conclude(
      steps,
      {
        name: 'onboardingCovers',
        label: 'Couverte',
        from: { kind: 'exception', id: 'expressAgreement', clause: '6.1.4' }
      },
      rules.onboardingCovers.output,
      true,
      unused
    );
  }
  unused.delete('licenceOrderedOn');
  unused.delete('contractStart');
  return conclude(
    steps,
    { name: 'onboardingCovers', label: 'Couverte', from: { kind: 'formula', text: 'licenceOrderedOn <= contractStart' } },
    rules.onboardingCovers.output,
    licenceOrderedOn <= contractStart,
    unused
  );
}

/** Les étapes de licenceCancellation. */
export function explainLicenceCancellation(input: LicenceCancellationInput): Explained<LicenceCancellationResult> {
  const { instalmentFee, instalmentsTotal, instalmentsPaid, licences } = input;
  const steps = received(rules.licenceCancellation, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '6',
        start: 3,
        end: 16,
        words: 'Microsoft 365'
      },
    }
  );
  refuseNegative(instalmentFee, 'instalmentFee', noNegativeMoney);
  refuseNegative(instalmentsTotal, 'instalmentsTotal', noNegativeNumber);
  refuseNegative(instalmentsPaid, 'instalmentsPaid', noNegativeNumber);
  if (licences <= 0) throw new InvalidInput('licences', numberAboveZero);
  if (instalmentsPaid > instalmentsTotal) {
    throw new InvalidInput(
      'instalmentsPaid, instalmentsTotal',
      'il ne peut pas y avoir plus d’échéances payées que d’échéances'
    );
  }
  const instalmentsLeft = instalmentsTotal - instalmentsPaid;
  steps.push(
    {
      name: 'instalmentsLeft',
      label: 'échéances restantes',
      value: writeValue('count', instalmentsLeft),
      from: { kind: 'formula', text: 'instalmentsTotal - instalmentsPaid' }
    }
  );
  return conclude(
    steps,
    {
      name: 'licenceCancellation',
      label: 'Solde',
      from: { kind: 'formula', text: '{ stillDue: instalmentFee * instalmentsLeft * licences, refund: 0 }' }
    },
    rules.licenceCancellation.output,
    { stillDue: multiply(multiply(instalmentFee, instalmentsLeft), licences), refund: 0 }
  );
}

/** Les étapes de priceIncreasePassThrough. */
export function explainPriceIncreasePassThrough(input: PriceIncreasePassThroughInput, readings: PriceIncreasePassThroughReadings = {}): Explained<PriceIncreasePassThroughResult> {
  const { currentPrice, oldMicrosoftPrice, newMicrosoftPrice } = input;
  const { increaseBasis = 'absolute-amount' } = readings;
  const steps = received(rules.priceIncreasePassThrough, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '6',
        start: 3,
        end: 16,
        words: 'Microsoft 365'
      },
    }
  );
  refuseNegative(currentPrice, 'currentPrice', noNegativeMoney);
  refuseNegative(oldMicrosoftPrice, 'oldMicrosoftPrice', noNegativeMoney);
  refuseNegative(newMicrosoftPrice, 'newMicrosoftPrice', noNegativeMoney);
  steps.push(choices.increaseBasis[increaseBasis]);
  if (!(increaseBasis === 'absolute-amount' || newMicrosoftPrice <= oldMicrosoftPrice || oldMicrosoftPrice > 0)) {
    throw new InvalidInput(
      'newMicrosoftPrice, oldMicrosoftPrice',
      'sans ancien prix le pourcentage de la hausse ne se calcule pas'
    );
  }
  const unused = new Set<string>(['currentPrice', 'reading:increaseBasis']);
  if (newMicrosoftPrice <= oldMicrosoftPrice) {
    unused.delete('currentPrice');
    return conclude(
      steps,
      {
        name: 'priceIncreasePassThrough',
        label: 'Hausse',
        from: {
          kind: 'formula',
          text: 'if newMicrosoftPrice <= oldMicrosoftPrice\nthen { allowed: false, maxPrice: currentPrice }\nelse if increaseBasis = "same-percentage"\nthen { allowed: true, maxPrice: currentPrice * newMicrosoftPrice / oldMicrosoftPrice }\nelse { allowed: true, maxPrice: currentPrice + newMicrosoftPrice - oldMicrosoftPrice }'
        }
      },
      rules.priceIncreasePassThrough.output,
      { allowed: false, maxPrice: currentPrice },
      unused
    );
  }
  unused.delete('reading:increaseBasis');
  if (increaseBasis === 'same-percentage') {
    unused.delete('currentPrice');
    return conclude(
      steps,
      {
        name: 'priceIncreasePassThrough',
        label: 'Hausse',
        from: {
          kind: 'formula',
          text: 'if newMicrosoftPrice <= oldMicrosoftPrice\nthen { allowed: false, maxPrice: currentPrice }\nelse if increaseBasis = "same-percentage"\nthen { allowed: true, maxPrice: currentPrice * newMicrosoftPrice / oldMicrosoftPrice }\nelse { allowed: true, maxPrice: currentPrice + newMicrosoftPrice - oldMicrosoftPrice }'
        }
      },
      rules.priceIncreasePassThrough.output,
      { allowed: true, maxPrice: productOver(currentPrice, newMicrosoftPrice, oldMicrosoftPrice) },
      unused
    );
  }
  unused.delete('currentPrice');
  return conclude(
    steps,
    {
      name: 'priceIncreasePassThrough',
      label: 'Hausse',
      from: {
        kind: 'formula',
        text: 'if newMicrosoftPrice <= oldMicrosoftPrice\nthen { allowed: false, maxPrice: currentPrice }\nelse if increaseBasis = "same-percentage"\nthen { allowed: true, maxPrice: currentPrice * newMicrosoftPrice / oldMicrosoftPrice }\nelse { allowed: true, maxPrice: currentPrice + newMicrosoftPrice - oldMicrosoftPrice }'
      }
    },
    rules.priceIncreasePassThrough.output,
    { allowed: true, maxPrice: currentPrice + newMicrosoftPrice - oldMicrosoftPrice },
    unused
  );
}

/** Les étapes de m365ContractEnd. */
export function explainM365ContractEnd(input: M365ContractEndInput, readings: M365ContractEndReadings = {}): Explained<M365ContractEndResult> {
  const { start, term, noticeOn, channel } = input;
  const { terminationChannels = 'closed-list' } = readings;
  const steps = received(rules.m365ContractEnd, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '6',
        start: 3,
        end: 16,
        words: 'Microsoft 365'
      },
    }
  );
  if (noticeOn < start) {
    throw new InvalidInput('noticeOn, start', 'la résiliation ne peut pas précéder le début du contrat');
  }
  if (
    !follow(
      steps,
      { name: 'contractTermAllowed', label: 'Durée de contrat admise', rule: 'contractTermAllowed' },
      rules.contractTermAllowed.output,
      explainContractTermAllowed({ service: 'm365', term })
    )
  ) {
    throw new InvalidInput('term', 'la durée est d’un mois ou d’un an');
  }
  const listed = channel === 'portal' || channel === 'email' || channel === 'phone';
  steps.push(
    {
      name: 'listed',
      label: 'canal énuméré',
      value: writeValue('boolean', listed),
      from: { kind: 'formula', text: 'channel in ("portal", "email", "phone")' }
    }
  );
  const unused = new Set<string>(['start', 'term', 'noticeOn', 'reading:terminationChannels']);
  steps.push(choices.terminationChannels[terminationChannels]);
  if (!Boolean(listed)) {
    unused.delete('reading:terminationChannels');
  }
  if (listed || terminationChannels === 'any-provable-notice') {
    unused.delete('start');
    unused.delete('term');
    unused.delete('noticeOn');
    return conclude(
      steps,
      {
        name: 'm365ContractEnd',
        label: 'Fin',
        from: {
          kind: 'formula',
          text: 'if listed or terminationChannels = "any-provable-notice"\nthen { kind: "ends", endExclusive: recurrence(start, term, noticeOn).endExclusive }\nelse { kind: "channel-not-listed" }'
        }
      },
      rules.m365ContractEnd.output,
      { kind: 'ends', endExclusive: recurrence(start, term, noticeOn, 'start, term, noticeOn').endExclusive },
      unused
    );
  }
  return conclude(
    steps,
    {
      name: 'm365ContractEnd',
      label: 'Fin',
      from: {
        kind: 'formula',
        text: 'if listed or terminationChannels = "any-provable-notice"\nthen { kind: "ends", endExclusive: recurrence(start, term, noticeOn).endExclusive }\nelse { kind: "channel-not-listed" }'
      }
    },
    rules.m365ContractEnd.output,
    channelNotListed,
    unused
  );
}

/** Les étapes de m365AutoTermination. */
export function explainM365AutoTermination(input: M365AutoTerminationInput, readings: M365AutoTerminationReadings = {}): Explained<M365AutoTerminationResult> {
  const { activeLicences, providerIsReseller } = input;
  const { autoTerminationEvents = 'either-event' } = readings;
  const steps = received(rules.m365AutoTermination, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '6',
        start: 3,
        end: 16,
        words: 'Microsoft 365'
      },
    }
  );
  refuseNegative(activeLicences, 'activeLicences', noNegativeNumber);
  const noLicence = activeLicences === 0;
  steps.push(
    {
      name: 'noLicence',
      label: 'plus de licences actives',
      value: writeValue('boolean', noLicence),
      from: { kind: 'formula', text: 'activeLicences = 0' }
    }
  );
  const unused = new Set<string>(['activeLicences', 'providerIsReseller', 'noLicence']);
  const useNoLicence = (): void => {
    if (!unused.delete('noLicence')) return;
    unused.delete('activeLicences');
  };
  steps.push(choices.autoTerminationEvents[autoTerminationEvents]);
  if (autoTerminationEvents === 'either-event') {
    useNoLicence();
    if (!Boolean(noLicence)) {
      unused.delete('providerIsReseller');
    }
    return conclude(
      steps,
      {
        name: 'm365AutoTermination',
        label: 'Résilié',
        from: {
          kind: 'formula',
          text: 'if autoTerminationEvents = "either-event"\nthen noLicence or not(providerIsReseller)\nelse noLicence and not(providerIsReseller)'
        }
      },
      rules.m365AutoTermination.output,
      noLicence || !providerIsReseller,
      unused
    );
  }
  useNoLicence();
  if (Boolean(noLicence)) {
    unused.delete('providerIsReseller');
  }
  return conclude(
    steps,
    {
      name: 'm365AutoTermination',
      label: 'Résilié',
      from: {
        kind: 'formula',
        text: 'if autoTerminationEvents = "either-event"\nthen noLicence or not(providerIsReseller)\nelse noLicence and not(providerIsReseller)'
      }
    },
    rules.m365AutoTermination.output,
    noLicence && !providerIsReseller,
    unused
  );
}

/** Les étapes de priorityForImpact. */
export function explainPriorityForImpact(input: PriorityForImpactInput): Explained<PriorityForImpactResult> {
  const { impact } = input;
  const steps = received(rules.priorityForImpact, input);
  const unused = new Set<string>(['impact']);
  switch (impact) {
    case 'minor':
      unused.delete('impact');
      return conclude(
        steps,
        {
          name: 'priorityForImpact',
          label: 'Niveau',
          from: { kind: 'row', row: 1, cells: ['"minor"'], clause: '7.2/table/row-1', note: 'impact mineur' }
        },
        rules.priorityForImpact.output,
        'standard',
        unused
      );
    default:
      unused.delete('impact');
      return conclude(
        steps,
        {
          name: 'priorityForImpact',
          label: 'Niveau',
          from: { kind: 'row', row: 2, cells: ['"medium", "high"'], clause: '7.2/table/row-2', note: 'impact moyen à élevé' }
        },
        rules.priorityForImpact.output,
        'express',
        unused
      );
  }
}

/** Les étapes de ticketClassification. */
export function explainTicketClassification(input: TicketClassificationInput): Explained<TicketClassificationResult> {
  const { motive, priority, changes, at } = input;
  const steps = received(rules.ticketClassification, input);
  const motiveChanges = changes.filter((item) => item.at <= at && item.motive !== undefined) as readonly (
    {
      readonly at: number; readonly motive: 'incident' | 'information-request' | 'change-request'; readonly priority?: 'standard' | 'express' | undefined
    }
  )[];
  steps.push(
    {
      name: 'motiveChanges',
      label: 'changements de motif en vigueur',
      value: writeValue(
        {
          list: {
            record: {
              at: 'instant',
              motive: {
                enum: ['incident', 'information-request', 'change-request']
              },
              priority: { optional: { enum: ['standard', 'express'] } },
            },
          },
        },
        motiveChanges
      ),
      from: { kind: 'formula', text: 'changes[item.at <= at and item.motive != null]' }
    }
  );
  const lastMotive = latest(motiveChanges, (item) => item.at, motiveChanges.length).at(-1) as {
    readonly at: number; readonly motive: 'incident' | 'information-request' | 'change-request'; readonly priority?: 'standard' | 'express' | undefined
  } | undefined;
  steps.push(
    {
      name: 'lastMotive',
      label: 'dernier changement de motif',
      value: writeValue(
        {
          record: {
            at: 'instant',
            motive: {
              enum: ['incident', 'information-request', 'change-request']
            },
            priority: { optional: { enum: ['standard', 'express'] } },
          },
        },
        lastMotive
      ),
      from: { kind: 'formula', text: 'last(latest(motiveChanges, item.at, count(motiveChanges)))' }
    }
  );
  const motiveInForce = lastMotive?.motive ?? motive;
  steps.push(
    {
      name: 'motiveInForce',
      label: 'motif en vigueur',
      value: writeValue({ enum: ['incident', 'information-request', 'change-request'] }, motiveInForce),
      from: { kind: 'formula', text: 'default(lastMotive.motive, motive)' }
    }
  );
  if (!motiveChanges.every((change) => change.at < (lastMotive?.at ?? at) || change.motive === motiveInForce)) {
    throw new InvalidInput('changes, at, motive', 'deux changements de motif du même instant se contredisent');
  }
  const priorityChanges = changes.filter((item) => item.at <= at && item.priority !== undefined) as readonly (
    {
      readonly at: number; readonly motive?: 'incident' | 'information-request' | 'change-request' | undefined; readonly priority: 'standard' | 'express'
    }
  )[];
  steps.push(
    {
      name: 'priorityChanges',
      label: 'changements de priorité en vigueur',
      value: writeValue(
        {
          list: {
            record: {
              at: 'instant',
              motive: {
                optional: { enum: ['incident', 'information-request', 'change-request'] }
              },
              priority: { enum: ['standard', 'express'] },
            },
          },
        },
        priorityChanges
      ),
      from: { kind: 'formula', text: 'changes[item.at <= at and item.priority != null]' }
    }
  );
  const lastPriority = latest(priorityChanges, (item) => item.at, priorityChanges.length).at(-1) as {
    readonly at: number; readonly motive?: 'incident' | 'information-request' | 'change-request' | undefined; readonly priority: 'standard' | 'express'
  } | undefined;
  steps.push(
    {
      name: 'lastPriority',
      label: 'dernier changement de priorité',
      value: writeValue(
        {
          record: {
            at: 'instant',
            motive: {
              optional: { enum: ['incident', 'information-request', 'change-request'] }
            },
            priority: { enum: ['standard', 'express'] },
          },
        },
        lastPriority
      ),
      from: { kind: 'formula', text: 'last(latest(priorityChanges, item.at, count(priorityChanges)))' }
    }
  );
  const priorityInForce = lastPriority?.priority ?? priority;
  steps.push(
    {
      name: 'priorityInForce',
      label: 'priorité en vigueur',
      value: writeValue({ enum: ['standard', 'express'] }, priorityInForce),
      from: { kind: 'formula', text: 'default(lastPriority.priority, priority)' }
    }
  );
  if (!priorityChanges.every((change) => change.at < (lastPriority?.at ?? at) || change.priority === priorityInForce)) {
    throw new InvalidInput('changes, at, priority', 'deux changements de priorité du même instant se contredisent');
  }
  const unused = new Set<string>(['motive', 'priority', 'at', 'item', 'change']);
  if (changes.length > 0) {
    unused.delete('item');
    unused.delete('at');
  }
  if (changes.length > 0) {
    unused.delete('item');
    unused.delete('at');
  }
  if (motiveChanges.length > 0) {
    unused.delete('item');
  }
  if (priorityChanges.length > 0) {
    unused.delete('item');
  }
  if (lastMotive?.motive === undefined) {
    unused.delete('motive');
  }
  if (lastPriority?.priority === undefined) {
    unused.delete('priority');
  }
  return conclude(
    steps,
    {
      name: 'ticketClassification',
      label: 'Classement',
      from: { kind: 'formula', text: '{ motive: motiveInForce, priority: priorityInForce }' }
    },
    rules.ticketClassification.output,
    { motive: motiveInForce, priority: priorityInForce },
    unused
  );
}

/** Les étapes de creditPayment. */
export function explainCreditPayment(input: CreditPaymentInput): Explained<CreditPaymentResult> {
  const { balance, cost, prepaymentRequired } = input;
  const steps = received(rules.creditPayment, input);
  refuseNegative(balance, 'balance', noNegativeNumber);
  refuseNegative(cost, 'cost', noNegativeNumber);
  return conclude(
    steps,
    {
      name: 'creditPayment',
      label: 'Paiement',
      from: {
        kind: 'formula',
        text: '{ creditsLeft: max(0, balance - cost), creditsToBuy: max(0, cost - balance), mayWithhold: prepaymentRequired and cost > balance }'
      }
    },
    rules.creditPayment.output,
    {
      creditsLeft: Math.max(0, balance - cost),
      creditsToBuy: Math.max(0, cost - balance),
      mayWithhold: prepaymentRequired && cost > balance
    }
  );
}

/** Les étapes de reactionAllowance. */
export function explainReactionAllowance(input: ReactionAllowanceInput): Explained<ReactionAllowanceResult> {
  const { motive, priority } = input;
  const steps = received(rules.reactionAllowance, input);
  const unused = new Set<string>(
    [
      'motive',
      'priority',
      'incidentStandard',
      'incidentExpress',
      'informationRequestStandard',
      'informationRequestExpress',
      'changeRequestStandard',
      'changeRequestExpress'
    ]
  );
  switch (motive) {
    case 'incident':
      switch (priority) {
        case 'standard':
          steps.push(words.incidentStandard);
          unused.delete('motive');
          unused.delete('priority');
          unused.delete('incidentStandard');
          return conclude(
            steps,
            {
              name: 'reactionAllowance',
              label: 'Délai',
              from: { kind: 'row', row: 1, cells: ['"incident"', '"standard"'], clause: '7.6/table/row-1' }
            },
            rules.reactionAllowance.output,
            incidentStandard,
            unused
          );
        default:
          steps.push(words.incidentExpress);
          unused.delete('motive');
          unused.delete('priority');
          unused.delete('incidentExpress');
          return conclude(
            steps,
            {
              name: 'reactionAllowance',
              label: 'Délai',
              from: { kind: 'row', row: 2, cells: ['"incident"', '"express"'], clause: '7.6/table/row-2' }
            },
            rules.reactionAllowance.output,
            incidentExpress,
            unused
          );
      }
    case 'information-request':
      switch (priority) {
        case 'standard':
          steps.push(words.informationRequestStandard);
          unused.delete('motive');
          unused.delete('priority');
          unused.delete('informationRequestStandard');
          return conclude(
            steps,
            {
              name: 'reactionAllowance',
              label: 'Délai',
              from: { kind: 'row', row: 3, cells: ['"information-request"', '"standard"'], clause: '7.6/table/row-4' }
            },
            rules.reactionAllowance.output,
            informationRequestStandard,
            unused
          );
        default:
          steps.push(words.informationRequestExpress);
          unused.delete('motive');
          unused.delete('priority');
          unused.delete('informationRequestExpress');
          return conclude(
            steps,
            {
              name: 'reactionAllowance',
              label: 'Délai',
              from: { kind: 'row', row: 4, cells: ['"information-request"', '"express"'], clause: '7.6/table/row-5' }
            },
            rules.reactionAllowance.output,
            informationRequestExpress,
            unused
          );
      }
    default:
      switch (priority) {
        case 'standard':
          steps.push(words.changeRequestStandard);
          unused.delete('motive');
          unused.delete('priority');
          unused.delete('changeRequestStandard');
          return conclude(
            steps,
            {
              name: 'reactionAllowance',
              label: 'Délai',
              from: { kind: 'row', row: 5, cells: ['"change-request"', '"standard"'], clause: '7.6/table/row-7' }
            },
            rules.reactionAllowance.output,
            changeRequestStandard,
            unused
          );
        default:
          steps.push(words.changeRequestExpress);
          unused.delete('motive');
          unused.delete('priority');
          unused.delete('changeRequestExpress');
          return conclude(
            steps,
            {
              name: 'reactionAllowance',
              label: 'Délai',
              from: { kind: 'row', row: 6, cells: ['"change-request"', '"express"'], clause: '7.6/table/row-8' }
            },
            rules.reactionAllowance.output,
            changeRequestExpress,
            unused
          );
      }
  }
}

/** Les étapes de interventionTariff. */
export function explainInterventionTariff(input: InterventionTariffInput): Explained<InterventionTariffResult> {
  const { intervention } = input;
  const steps = received(rules.interventionTariff, input);
  const unused = new Set<string>(
    [
      'intervention',
      'interventionTariff.hosting-information-request',
      'interventionTariff.hosting-site-unreachable',
      'interventionTariff.hosting-second-ftp-account',
      'interventionTariff.hosting-anonymous-access-change',
      'interventionTariff.hosting-coding-request',
      'interventionTariff.hosting-hacking-investigation',
      'interventionTariff.hosting-internal-site-migration',
      'interventionTariff.hosting-external-site-migration',
      'interventionTariff.hosting-file-restore',
      'interventionTariff.hosting-remote-assistance',
      'interventionTariff.hosting-plesk-panel-use',
      'interventionTariff.hosting-plesk-os-assistance',
      'interventionTariff.hosting-plesk-migration',
      'interventionTariff.domain-information-request',
      'interventionTariff.domain-registration',
      'interventionTariff.domain-record-update',
      'interventionTariff.m365-information-request',
      'interventionTariff.m365-service-incident',
      'interventionTariff.m365-post-onboarding-configuration',
      'interventionTariff.m365-other-software-configuration',
      'interventionTariff.m365-mail-migration',
      'interventionTariff.ssl-information-request',
      'interventionTariff.ssl-request-and-creation',
      'interventionTariff.ssl-integration-hosting-platform',
      'interventionTariff.ssl-integration-dynamic-cloud'
    ]
  );
  switch (intervention) {
    case 'hosting-information-request':
      steps.push(words['interventionTariff.hosting-information-request']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-information-request');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 1,
            cells: ['"hosting-information-request"'],
            clause: 'annexe-1/hebergement-web/row-1',
            note: 'Demande d\'information'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingInformationRequest,
        unused
      );
    case 'hosting-site-unreachable':
      steps.push(words['interventionTariff.hosting-site-unreachable']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-site-unreachable');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 2,
            cells: ['"hosting-site-unreachable"'],
            clause: 'annexe-1/hebergement-web/row-2',
            note: 'Site web inaccessible'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingSiteUnreachable,
        unused
      );
    case 'hosting-second-ftp-account':
      steps.push(words['interventionTariff.hosting-second-ftp-account']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-second-ftp-account');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 3,
            cells: ['"hosting-second-ftp-account"'],
            clause: 'annexe-1/hebergement-web/row-3',
            note: 'Configuration d’un deuxième compte FTP'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingSecondFtpAccount,
        unused
      );
    case 'hosting-anonymous-access-change':
      steps.push(words['interventionTariff.hosting-anonymous-access-change']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-anonymous-access-change');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 4,
            cells: ['"hosting-anonymous-access-change"'],
            clause: 'annexe-1/hebergement-web/row-4',
            note: 'Modification de l\'accès anonyme aux dossiers'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingAnonymousAccessChange,
        unused
      );
    case 'hosting-coding-request':
      steps.push(words['interventionTariff.hosting-coding-request']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-coding-request');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 5,
            cells: ['"hosting-coding-request"'],
            clause: 'annexe-1/hebergement-web/row-5',
            note: 'Demandes de codage'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingCodingRequest,
        unused
      );
    case 'hosting-hacking-investigation':
      steps.push(words['interventionTariff.hosting-hacking-investigation']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-hacking-investigation');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 6,
            cells: ['"hosting-hacking-investigation"'],
            clause: 'annexe-1/hebergement-web/row-6',
            note: 'Enquête sur le piratage du site web'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingHackingInvestigation,
        unused
      );
    case 'hosting-internal-site-migration':
      steps.push(words['interventionTariff.hosting-internal-site-migration']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-internal-site-migration');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 7,
            cells: ['"hosting-internal-site-migration"'],
            clause: 'annexe-1/hebergement-web/row-7',
            note: 'Migrations de sites web internes'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingInternalSiteMigration,
        unused
      );
    case 'hosting-external-site-migration':
      steps.push(words['interventionTariff.hosting-external-site-migration']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-external-site-migration');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 8,
            cells: ['"hosting-external-site-migration"'],
            clause: 'annexe-1/hebergement-web/row-8',
            note: 'Migrations de sites web externes'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingExternalSiteMigration,
        unused
      );
    case 'hosting-file-restore':
      steps.push(words['interventionTariff.hosting-file-restore']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-file-restore');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 9,
            cells: ['"hosting-file-restore"'],
            clause: 'annexe-1/hebergement-web/row-9',
            note: 'Restauration des fichiers à partir d’une sauvegarde'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingFileRestore,
        unused
      );
    case 'hosting-remote-assistance':
      steps.push(words['interventionTariff.hosting-remote-assistance']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-remote-assistance');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 10,
            cells: ['"hosting-remote-assistance"'],
            clause: 'annexe-1/hebergement-web/row-10',
            note: 'Assistance clientèle via accès à distance'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingRemoteAssistance,
        unused
      );
    case 'hosting-plesk-panel-use':
      steps.push(words['interventionTariff.hosting-plesk-panel-use']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-plesk-panel-use');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 11,
            cells: ['"hosting-plesk-panel-use"'],
            clause: 'annexe-1/hebergement-web/row-11',
            note: 'Plesk - Utilisation du panneau de configuration'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingPleskPanelUse,
        unused
      );
    case 'hosting-plesk-os-assistance':
      steps.push(words['interventionTariff.hosting-plesk-os-assistance']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-plesk-os-assistance');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 12,
            cells: ['"hosting-plesk-os-assistance"'],
            clause: 'annexe-1/hebergement-web/row-12',
            note: 'Plesk - Assistance pour le SE sous-jacent'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingPleskOsAssistance,
        unused
      );
    case 'hosting-plesk-migration':
      steps.push(words['interventionTariff.hosting-plesk-migration']);
      unused.delete('intervention');
      unused.delete('interventionTariff.hosting-plesk-migration');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 13,
            cells: ['"hosting-plesk-migration"'],
            clause: 'annexe-1/hebergement-web/row-13',
            note: 'Plesk - Migration vers un autre serveur avec Plesk'
          }
        },
        rules.interventionTariff.output,
        interventionTariffHostingPleskMigration,
        unused
      );
    case 'domain-information-request':
      steps.push(words['interventionTariff.domain-information-request']);
      unused.delete('intervention');
      unused.delete('interventionTariff.domain-information-request');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 14,
            cells: ['"domain-information-request"'],
            clause: 'annexe-1/noms-de-domaine/row-1',
            note: 'Demande d\'information'
          }
        },
        rules.interventionTariff.output,
        interventionTariffDomainInformationRequest,
        unused
      );
    case 'domain-registration':
      steps.push(words['interventionTariff.domain-registration']);
      unused.delete('intervention');
      unused.delete('interventionTariff.domain-registration');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 15,
            cells: ['"domain-registration"'],
            clause: 'annexe-1/noms-de-domaine/row-2',
            note: 'Enregistrement de nom de domaine'
          }
        },
        rules.interventionTariff.output,
        interventionTariffDomainRegistration,
        unused
      );
    case 'domain-record-update':
      steps.push(words['interventionTariff.domain-record-update']);
      unused.delete('intervention');
      unused.delete('interventionTariff.domain-record-update');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 16,
            cells: ['"domain-record-update"'],
            clause: 'annexe-1/noms-de-domaine/row-3',
            note: 'Mise à jour des enregistrements de noms de domaine'
          }
        },
        rules.interventionTariff.output,
        interventionTariffDomainRecordUpdate,
        unused
      );
    case 'm365-information-request':
      steps.push(words['interventionTariff.m365-information-request']);
      unused.delete('intervention');
      unused.delete('interventionTariff.m365-information-request');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 17,
            cells: ['"m365-information-request"'],
            clause: 'annexe-1/microsoft-365/row-1',
            note: 'Demande d\'information'
          }
        },
        rules.interventionTariff.output,
        interventionTariffM365InformationRequest,
        unused
      );
    case 'm365-service-incident':
      steps.push(words['interventionTariff.m365-service-incident']);
      unused.delete('intervention');
      unused.delete('interventionTariff.m365-service-incident');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 18,
            cells: ['"m365-service-incident"'],
            clause: 'annexe-1/microsoft-365/row-2',
            note: 'Incident de service (p. ex. impossibilité pour certains utilisateurs d\'envoyer ou de recevoir des mails ; impossibilité de gérer les licences sur les produits M365 via le portail de gestion et/ou le Microsoft Online Portal)'
          }
        },
        rules.interventionTariff.output,
        interventionTariffM365ServiceIncident,
        unused
      );
    case 'm365-post-onboarding-configuration':
      steps.push(words['interventionTariff.m365-post-onboarding-configuration']);
      unused.delete('intervention');
      unused.delete('interventionTariff.m365-post-onboarding-configuration');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 19,
            cells: ['"m365-post-onboarding-configuration"'],
            clause: 'annexe-1/microsoft-365/row-3',
            note: 'Après la prise en main initiale : configurations supplémentaires du client d’e-mail ; transfert supplémentaire d\'une autre configuration d’e-mail vers M365 ; configurations supplémentaires sur le Microsoft Online Portal'
          }
        },
        rules.interventionTariff.output,
        interventionTariffM365PostOnboardingConfiguration,
        unused
      );
    case 'm365-other-software-configuration':
      steps.push(words['interventionTariff.m365-other-software-configuration']);
      unused.delete('intervention');
      unused.delete('interventionTariff.m365-other-software-configuration');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 20,
            cells: ['"m365-other-software-configuration"'],
            clause: 'annexe-1/microsoft-365/row-4',
            note: 'Configurations d\'autres services et contrats d\'accueil externes de logiciels Microsoft 365 (p. ex. Word, OneDrive, etc.)'
          }
        },
        rules.interventionTariff.output,
        interventionTariffM365OtherSoftwareConfiguration,
        unused
      );
    case 'm365-mail-migration':
      steps.push(words['interventionTariff.m365-mail-migration']);
      unused.delete('intervention');
      unused.delete('interventionTariff.m365-mail-migration');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 21,
            cells: ['"m365-mail-migration"'],
            clause: 'annexe-1/microsoft-365/row-5',
            note: 'Migrations de mail'
          }
        },
        rules.interventionTariff.output,
        interventionTariffM365MailMigration,
        unused
      );
    case 'ssl-information-request':
      steps.push(words['interventionTariff.ssl-information-request']);
      unused.delete('intervention');
      unused.delete('interventionTariff.ssl-information-request');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 22,
            cells: ['"ssl-information-request"'],
            clause: 'annexe-1/certificats-ssl/row-1',
            note: 'Demande d\'information'
          }
        },
        rules.interventionTariff.output,
        interventionTariffSslInformationRequest,
        unused
      );
    case 'ssl-request-and-creation':
      steps.push(words['interventionTariff.ssl-request-and-creation']);
      unused.delete('intervention');
      unused.delete('interventionTariff.ssl-request-and-creation');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 23,
            cells: ['"ssl-request-and-creation"'],
            clause: 'annexe-1/certificats-ssl/row-2',
            note: 'Demande et création d\'un certificat SSL'
          }
        },
        rules.interventionTariff.output,
        interventionTariffSslRequestAndCreation,
        unused
      );
    case 'ssl-integration-hosting-platform':
      steps.push(words['interventionTariff.ssl-integration-hosting-platform']);
      unused.delete('intervention');
      unused.delete('interventionTariff.ssl-integration-hosting-platform');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 24,
            cells: ['"ssl-integration-hosting-platform"'],
            clause: 'annexe-1/certificats-ssl/row-3',
            note: 'Intégration du certificat SSL dans la plate-forme d\'hébergement web'
          }
        },
        rules.interventionTariff.output,
        interventionTariffSslIntegrationHostingPlatform,
        unused
      );
    default:
      steps.push(words['interventionTariff.ssl-integration-dynamic-cloud']);
      unused.delete('intervention');
      unused.delete('interventionTariff.ssl-integration-dynamic-cloud');
      return conclude(
        steps,
        {
          name: 'interventionTariff',
          label: 'Tarif',
          from: {
            kind: 'row',
            row: 25,
            cells: ['"ssl-integration-dynamic-cloud"'],
            clause: 'annexe-1/certificats-ssl/row-4',
            note: 'Intégration d\'un certificat SSL sur le serveur Telenet Dynamic Cloud'
          }
        },
        rules.interventionTariff.output,
        interventionTariffSslIntegrationDynamicCloud,
        unused
      );
  }
}

/** Les étapes de reactionDeadline. */
export function explainReactionDeadline(input: ReactionDeadlineInput, readings: ReactionDeadlineReadings = {}): Explained<ReactionDeadlineResult> {
  const { loggedAt, motive, priority, intervention, holidays } = input;
  const {
    workingTimeZone = 'belgian-local-time',
    workingDays = 'monday-to-friday',
    dayCounting = 'ten-working-hours'
  } = readings;
  const steps = received(rules.reactionDeadline, input);
  steps.push(choices.workingTimeZone[workingTimeZone], words.belgianZone, words.literalCet);
  const zone = workingTimeZone === 'belgian-local-time' ? belgianZone : literalCet;
  steps.push(
    {
      name: 'zone',
      label: 'fuseau retenu',
      value: writeValue('timeZone', workingTimeZone === 'belgian-local-time' ? 'Europe/Brussels' : 'Etc/GMT-1'),
      from: { kind: 'formula', text: 'if workingTimeZone = "belgian-local-time" then belgianZone else literalCet' }
    }
  );
  const loggedDay = localDate(loggedAt, zone);
  steps.push(
    {
      name: 'loggedDay',
      label: 'jour de l’enregistrement',
      value: writeValue('date', loggedDay),
      from: { kind: 'formula', text: 'localDate(loggedAt, zone)' }
    }
  );
  if (!(holidays !== undefined || (loggedDay >= 18_993 && loggedDay < 22_280))) {
    throw new InvalidInput('holidays, loggedAt', 'hors des années du calendrier belge il faut donner holidays');
  }
  steps.push(choices.workingDays[workingDays], words.mondayToFriday, words.mondayToSaturday);
  const openDays = (workingDays === 'monday-to-friday' ? mondayToFriday : mondayToSaturday) as readonly (
    'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
  )[];
  steps.push(
    {
      name: 'openDays',
      label: 'jours ouvrables retenus',
      value: writeValue(
        { list: { enum: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] } },
        openDays
      ),
      from: { kind: 'formula', text: 'if workingDays = "monday-to-friday" then mondayToFriday else mondayToSaturday' }
    }
  );
  const unused = new Set<string>(
    [
      'loggedAt',
      'motive',
      'priority',
      'holidays',
      'counting',
      'allowance',
      'workingHourLength',
      'openHours',
      'loggedDay',
      'startDay',
      'workingHours',
      'zone',
      'startAt',
      'reading:workingTimeZone',
      'belgianZone',
      'literalCet',
      'openDays',
      'reading:workingDays',
      'mondayToFriday',
      'mondayToSaturday',
      'reading:dayCounting'
    ]
  );
  const useZone = (): void => {
    if (!unused.delete('zone')) return;
    unused.delete('reading:workingTimeZone');
    if (Boolean(workingTimeZone === 'belgian-local-time')) {
      unused.delete('belgianZone');
    } else {
      unused.delete('literalCet');
    }
  };
  const useLoggedDay = (): void => {
    if (!unused.delete('loggedDay')) return;
    unused.delete('loggedAt');
    useZone();
  };
  const useOpenDays = (): void => {
    if (!unused.delete('openDays')) return;
    unused.delete('reading:workingDays');
    if (Boolean(workingDays === 'monday-to-friday')) {
      unused.delete('mondayToFriday');
    } else {
      unused.delete('mondayToSaturday');
    }
  };
  const useOpenHours = (): void => {
    if (!unused.delete('openHours')) return;
    unused.delete('workingHours');
    useOpenDays();
    useZone();
    unused.delete('holidays');
  };
  const useAllowance = (): void => {
    if (!unused.delete('allowance')) return;
    unused.delete('motive');
    unused.delete('priority');
  };
  const useCounting = (): void => {
    if (!unused.delete('counting')) return;
    useAllowance();
    if (
      Boolean(
        follow(
          steps,
          { name: 'reactionAllowance', label: 'Délai de réaction contractuel', rule: 'reactionAllowance' },
          rules.reactionAllowance.output,
          explainReactionAllowance({ motive, priority })
        ).unit === 'working-hour'
      )
    ) {
    } else {
      unused.delete('reading:dayCounting');
    }
  };
  const useStartAt = (): void => {
    if (!unused.delete('startAt')) return;
    unused.delete('loggedAt');
    useOpenHours();
  };
  const useStartDay = (): void => {
    if (!unused.delete('startDay')) return;
    useStartAt();
    useZone();
  };
  if (intervention === 'non-typical') {
    return conclude(
      steps,
      {
        name: 'reactionDeadline',
        label: 'Échéance',
        from: {
          kind: 'formula',
          text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }'
        }
      },
      rules.reactionDeadline.output,
      notApplicableNonTypical,
      unused
    );
  }
  if (
    !follow(
      steps,
      { name: 'interventionTariff', label: 'Tarif d’une intervention typique', rule: 'interventionTariff' },
      rules.interventionTariff.output,
      explainInterventionTariff({ intervention: intervention as InterventionTariffInput['intervention'] })
    ).reactionTimeApplies
  ) {
    return conclude(
      steps,
      {
        name: 'reactionDeadline',
        label: 'Échéance',
        from: {
          kind: 'formula',
          text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }'
        }
      },
      rules.reactionDeadline.output,
      notApplicableFootnote1,
      unused
    );
  }
  steps.push(words.workingHours);
  const openHours = schedule(workingHours.from, workingHours.to, openDays, zone, holidays ?? belgianHolidays);
  const allowance = follow(
    steps,
    { name: 'reactionAllowance', label: 'Délai de réaction contractuel', rule: 'reactionAllowance' },
    rules.reactionAllowance.output,
    explainReactionAllowance({ motive, priority })
  );
  steps.push(
    {
      name: 'allowance',
      label: 'délai du tableau',
      value: writeValue('allowance', allowance),
      from: { kind: 'formula', text: 'reactionAllowance(motive: motive, priority: priority)' }
    }
  );
  steps.push(choices.dayCounting[dayCounting]);
  const counting = allowance.unit === 'working-hour' ? 'hours' : dayCounting;
  steps.push(
    {
      name: 'counting',
      label: 'manière de compter',
      value: writeValue({ enum: ['hours', 'ten-working-hours', 'end-of-next-day', 'same-clock-time'] }, counting),
      from: { kind: 'formula', text: 'if allowance.unit = "working-hour" then "hours" else dayCounting' }
    }
  );
  useCounting();
  switch (counting) {
    case 'hours':
      steps.push(words.workingHourLength);
      unused.delete('loggedAt');
      useAllowance();
      unused.delete('workingHourLength');
      useOpenHours();
      return conclude(
        steps,
        {
          name: 'reactionDeadline',
          label: 'Échéance',
          from: {
            kind: 'formula',
            text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }'
          }
        },
        rules.reactionDeadline.output,
        {
          kind: 'due',
          at: addOpenTimeTold(steps, loggedAt, allowance.value * workingHourLength, openHours, 'loggedAt, motive, priority')
        },
        unused
      );
    case 'ten-working-hours':
      unused.delete('loggedAt');
      useAllowance();
      useOpenHours();
      return conclude(
        steps,
        {
          name: 'reactionDeadline',
          label: 'Échéance',
          from: {
            kind: 'formula',
            text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }'
          }
        },
        rules.reactionDeadline.output,
        {
          kind: 'due',
          at: addOpenTimeTold(
            steps,
            loggedAt,
            multiply(allowance.value, openingLength(openHours)) as number,
            openHours,
            'loggedAt, motive, priority, holidays'
          )
        },
        unused
      );
    case 'end-of-next-day':
      useLoggedDay();
      useAllowance();
      useOpenHours();
      return conclude(
        steps,
        {
          name: 'reactionDeadline',
          label: 'Échéance',
          from: {
            kind: 'formula',
            text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }'
          }
        },
        rules.reactionDeadline.output,
        {
          kind: 'due',
          at: closing(addOpenDaysTold(steps, loggedDay, allowance.value, openHours, 'loggedAt, motive, priority'), openHours)
        },
        unused
      );
    default: {
      const startAt = nextOpening(loggedAt, openHours, 'loggedAt');
      steps.push(
        {
          name: 'startAt',
          label: 'premier instant de travail',
          value: writeValue('instant', startAt),
          from: { kind: 'formula', text: 'nextOpening(loggedAt, openHours)' }
        }
      );
      const startDay = localDate(startAt, zone);
      steps.push(
        {
          name: 'startDay',
          label: 'jour de ce premier instant',
          value: writeValue('date', startDay),
          from: { kind: 'formula', text: 'localDate(startAt, zone)' }
        }
      );
      useStartDay();
      useAllowance();
      useOpenHours();
      unused.delete('workingHours');
      useZone();
      useStartAt();
      return conclude(
        steps,
        {
          name: 'reactionDeadline',
          label: 'Échéance',
          from: {
            kind: 'formula',
            text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }'
          }
        },
        rules.reactionDeadline.output,
        {
          kind: 'due',
          at: moveInstant(
            localInstant(
              addOpenDaysTold(steps, startDay, allowance.value, openHours, 'loggedAt, holidays, motive, priority'),
              workingHours.from,
              zone
            ),
            startAt - localInstant(startDay, workingHours.from, zone),
            'loggedAt, holidays'
          )
        },
        unused
      );
    }
  }
}

/** Les étapes de reactionTimeMet. */
export function explainReactionTimeMet(input: ReactionTimeMetInput, readings: ReactionTimeMetReadings = {}): Explained<ReactionTimeMetResult> {
  const { loggedAt, reactedAt, motive, priority, intervention, holidays } = input;
  const {
    workingTimeZone = 'belgian-local-time',
    workingDays = 'monday-to-friday',
    dayCounting = 'ten-working-hours',
    reactionComparison = 'working-time'
  } = readings;
  const steps = received(rules.reactionTimeMet, input);
  if (reactedAt < loggedAt) {
    throw new InvalidInput('reactedAt, loggedAt', 'la réaction ne peut pas précéder l’enregistrement au journal');
  }
  steps.push(choices.workingTimeZone[workingTimeZone], words.belgianZone, words.literalCet);
  const zone = workingTimeZone === 'belgian-local-time' ? belgianZone : literalCet;
  steps.push(
    {
      name: 'zone',
      label: 'fuseau retenu',
      value: writeValue('timeZone', workingTimeZone === 'belgian-local-time' ? 'Europe/Brussels' : 'Etc/GMT-1'),
      from: { kind: 'formula', text: 'if workingTimeZone = "belgian-local-time" then belgianZone else literalCet' }
    }
  );
  if (!(holidays !== undefined || isBetween(localDate(loggedAt, zone), 18_993, 22_280))) {
    throw new InvalidInput(
      'holidays, loggedAt',
      'hors des années du calendrier belge il faut donner holidays (loggedAt)'
    );
  }
  if (!(holidays !== undefined || isBetween(localDate(reactedAt, zone), 18_993, 22_280))) {
    throw new InvalidInput(
      'holidays, reactedAt',
      'hors des années du calendrier belge il faut donner holidays (reactedAt)'
    );
  }
  const unused = new Set<string>(
    [
      'reactedAt',
      'byInstant',
      'elapsed',
      'reading:reactionComparison',
      'allowance',
      'reading:dayCounting',
      'zone',
      'reading:workingTimeZone',
      'belgianZone',
      'literalCet'
    ]
  );
  const useAllowance = (): void => {
    if (!unused.delete('allowance')) return;
  };
  const useElapsed = (): void => {
    if (!unused.delete('elapsed')) return;
    unused.delete('reactedAt');
  };
  const useByInstant = (): void => {
    if (!unused.delete('byInstant')) return;
    unused.delete('reading:reactionComparison');
    if (!Boolean(reactionComparison === 'instants')) {
      useAllowance();
      if (
        Boolean(
          follow(
            steps,
            { name: 'reactionAllowance', label: 'Délai de réaction contractuel', rule: 'reactionAllowance' },
            rules.reactionAllowance.output,
            explainReactionAllowance({ motive, priority })
          ).unit === 'working-day'
        )
      ) {
        unused.delete('reading:dayCounting');
      }
    }
  };
  const deadline = follow(
    steps,
    { name: 'reactionDeadline', label: 'Échéance de réaction', rule: 'reactionDeadline' },
    rules.reactionDeadline.output,
    explainReactionDeadline(
      { loggedAt, motive, priority, intervention, holidays: holidays ?? belgianHolidays },
      { workingTimeZone, workingDays, dayCounting }
    )
  ) as { readonly kind: 'due'; readonly at: number } | { readonly kind: 'not-applicable'; readonly reason: 'footnote-1' | 'non-typical' };
  steps.push(
    {
      name: 'deadline',
      label: 'échéance',
      value: writeValue(
        { union: { due: { at: 'instant' }, 'not-applicable': { reason: { enum: ['footnote-1', 'non-typical'] } } } },
        deadline
      ),
      from: {
        kind: 'formula',
        text: 'reactionDeadline(loggedAt: loggedAt, motive: motive, priority: priority, intervention: intervention, holidays: default(holidays, belgianHolidays))'
      }
    }
  );
  if (deadline.kind === 'due') {
    steps.push(choices.reactionComparison[reactionComparison], choices.dayCounting[dayCounting]);
    const byInstant = reactionComparison === 'instants'
      || (
        follow(
          steps,
          { name: 'reactionAllowance', label: 'Délai de réaction contractuel', rule: 'reactionAllowance' },
          rules.reactionAllowance.output,
          explainReactionAllowance({ motive, priority })
        ).unit === 'working-day'
        && dayCounting !== 'ten-working-hours'
      );
    steps.push(
      {
        name: 'byInstant',
        label: 'comparaison par instants',
        value: writeValue('boolean', byInstant),
        from: {
          kind: 'formula',
          text: 'reactionComparison = "instants" or (allowance.unit = "working-day" and dayCounting != "ten-working-hours")'
        }
      }
    );
    useByInstant();
    if (Boolean(byInstant)) {
      unused.delete('reactedAt');
    } else {
      useElapsed();
    }
    if (
      byInstant
        ? reactedAt <= deadline.at
        : follow(steps, { name: 'reactionTime', label: 'Temps de réaction mesuré', rule: 'reactionTime' }, rules.reactionTime.output, explainReactionTime({ loggedAt, reactedAt, holidays: holidays ?? belgianHolidays }, { workingTimeZone, workingDays })) <= follow(
          steps,
          { name: 'reactionTime', label: 'Temps de réaction mesuré', rule: 'reactionTime' },
          rules.reactionTime.output,
          explainReactionTime(
            { loggedAt, reactedAt: deadline.at, holidays: holidays ?? belgianHolidays },
            { workingTimeZone, workingDays }
          )
        )
    ) {
      return conclude(
        steps,
        {
          name: 'reactionTimeMet',
          label: 'Résultat',
          from: {
            kind: 'formula',
            text: 'if deadline.kind = "due"\nthen if (if byInstant then reactedAt <= deadline.at else elapsed <= reactionTime(loggedAt: loggedAt, reactedAt: deadline.at, holidays: default(holidays, belgianHolidays))) then "met" else "missed"\nelse "not-applicable"'
          }
        },
        rules.reactionTimeMet.output,
        'met',
        unused
      );
    }
    return conclude(
      steps,
      {
        name: 'reactionTimeMet',
        label: 'Résultat',
        from: {
          kind: 'formula',
          text: 'if deadline.kind = "due"\nthen if (if byInstant then reactedAt <= deadline.at else elapsed <= reactionTime(loggedAt: loggedAt, reactedAt: deadline.at, holidays: default(holidays, belgianHolidays))) then "met" else "missed"\nelse "not-applicable"'
        }
      },
      rules.reactionTimeMet.output,
      'missed',
      unused
    );
  }
  return conclude(
    steps,
    {
      name: 'reactionTimeMet',
      label: 'Résultat',
      from: {
        kind: 'formula',
        text: 'if deadline.kind = "due"\nthen if (if byInstant then reactedAt <= deadline.at else elapsed <= reactionTime(loggedAt: loggedAt, reactedAt: deadline.at, holidays: default(holidays, belgianHolidays))) then "met" else "missed"\nelse "not-applicable"'
      }
    },
    rules.reactionTimeMet.output,
    'not-applicable',
    unused
  );
}

/** Les étapes de interventionCost. */
export function explainInterventionCost(input: InterventionCostInput, readings: InterventionCostReadings = {}): Explained<InterventionCostResult> {
  const { intervention, priority, timeSpent, interventionCount = singleIntervention, agreedCredits } = input;
  const { blockCounting = 'started-blocks' } = readings;
  const steps = received(rules.interventionCost, input);
  if (input.interventionCount === undefined) steps.push(words.singleIntervention);
  if (timeSpent !== undefined && timeSpent < 0) throw new InvalidInput('timeSpent', noNegativeDuration);
  if (interventionCount <= 0) throw new InvalidInput('interventionCount', numberAboveZero);
  if (agreedCredits !== undefined && agreedCredits < 0) throw new InvalidInput('agreedCredits', noNegativeNumber);
  let rate: { readonly kind: 'on-request' } | { readonly kind: 'free' } | {
    readonly kind: 'metered'; readonly credits: number; readonly block: number
  } | { readonly kind: 'per-intervention'; readonly credits: number };
  if (intervention === 'non-typical') {
    rate = { kind: 'on-request' };
  } else if (priority === 'standard') {
    rate = follow(
      steps,
      { name: 'interventionTariff', label: 'Tarif d’une intervention typique', rule: 'interventionTariff' },
      rules.interventionTariff.output,
      explainInterventionTariff({ intervention: intervention as InterventionTariffInput['intervention'] })
    ).standard;
  } else {
    rate = follow(
      steps,
      { name: 'interventionTariff', label: 'Tarif d’une intervention typique', rule: 'interventionTariff' },
      rules.interventionTariff.output,
      explainInterventionTariff({ intervention: intervention as InterventionTariffInput['intervention'] })
    ).express;
  }
  steps.push(
    {
      name: 'rate',
      label: 'tarif de la ligne',
      value: writeValue(
        {
          union: {
            'on-request': {},
            free: {},
            metered: {
              credits: 'credits',
              block: 'duration'
            },
            'per-intervention': { credits: 'credits' },
          },
        },
        rate
      ),
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical" then { kind: "on-request" }\nelse if priority = "standard" then interventionTariff(intervention: intervention).standard\nelse interventionTariff(intervention: intervention).express'
      }
    }
  );
  if (!(rate.kind !== 'metered' || timeSpent !== undefined)) {
    throw new InvalidInput(
      'intervention, priority, timeSpent',
      'le temps passé est requis pour une ligne facturée par 15 minutes'
    );
  }
  const unused = new Set<string>(
    ['priority', 'timeSpent', 'interventionCount', 'agreedCredits', 'rate', 'reading:blockCounting']
  );
  const useRate = (): void => {
    if (!unused.delete('rate')) return;
    if (Boolean(intervention === 'non-typical')) {
    } else {
      unused.delete('priority');
    }
  };
  if (intervention === 'non-typical') {
    unused.delete('agreedCredits');
    if (agreedCredits !== undefined) {
      unused.delete('agreedCredits');
      return conclude(
        steps,
        {
          name: 'interventionCost',
          label: 'Coût',
          from: {
            kind: 'formula',
            text: 'if intervention = "non-typical" then (if agreedCredits != null then { kind: "credits", credits: agreedCredits } else { kind: "to-be-agreed" })\nelse if rate.kind = "metered" then { kind: "credits", credits: rate.credits * (if blockCounting = "started-blocks" then ceiling(default(timeSpent, 0) / rate.block) else floor(default(timeSpent, 0) / rate.block)) }\nelse if rate.kind = "per-intervention" then { kind: "credits", credits: rate.credits * interventionCount }\nelse if rate.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }'
          }
        },
        rules.interventionCost.output,
        { kind: 'credits', credits: agreedCredits! },
        unused
      );
    }
    return conclude(
      steps,
      {
        name: 'interventionCost',
        label: 'Coût',
        from: {
          kind: 'formula',
          text: 'if intervention = "non-typical" then (if agreedCredits != null then { kind: "credits", credits: agreedCredits } else { kind: "to-be-agreed" })\nelse if rate.kind = "metered" then { kind: "credits", credits: rate.credits * (if blockCounting = "started-blocks" then ceiling(default(timeSpent, 0) / rate.block) else floor(default(timeSpent, 0) / rate.block)) }\nelse if rate.kind = "per-intervention" then { kind: "credits", credits: rate.credits * interventionCount }\nelse if rate.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }'
        }
      },
      rules.interventionCost.output,
      toBeAgreed,
      unused
    );
  }
  useRate();
  switch (rate.kind) {
    case 'metered':
      steps.push(choices.blockCounting[blockCounting]);
      useRate();
      unused.delete('reading:blockCounting');
      if (Boolean(blockCounting === 'started-blocks')) {
        unused.delete('timeSpent');
      } else {
        unused.delete('timeSpent');
      }
      return conclude(
        steps,
        {
          name: 'interventionCost',
          label: 'Coût',
          from: {
            kind: 'formula',
            text: 'if intervention = "non-typical" then (if agreedCredits != null then { kind: "credits", credits: agreedCredits } else { kind: "to-be-agreed" })\nelse if rate.kind = "metered" then { kind: "credits", credits: rate.credits * (if blockCounting = "started-blocks" then ceiling(default(timeSpent, 0) / rate.block) else floor(default(timeSpent, 0) / rate.block)) }\nelse if rate.kind = "per-intervention" then { kind: "credits", credits: rate.credits * interventionCount }\nelse if rate.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }'
          }
        },
        rules.interventionCost.output,
        {
          kind: 'credits',
          credits: rate.credits * (
            blockCounting === 'started-blocks'
              ? Math.ceil((timeSpent ?? 0) / rate.block)
              : Math.floor((timeSpent ?? 0) / rate.block)
          )
        },
        unused
      );
    case 'per-intervention':
      useRate();
      unused.delete('interventionCount');
      return conclude(
        steps,
        {
          name: 'interventionCost',
          label: 'Coût',
          from: {
            kind: 'formula',
            text: 'if intervention = "non-typical" then (if agreedCredits != null then { kind: "credits", credits: agreedCredits } else { kind: "to-be-agreed" })\nelse if rate.kind = "metered" then { kind: "credits", credits: rate.credits * (if blockCounting = "started-blocks" then ceiling(default(timeSpent, 0) / rate.block) else floor(default(timeSpent, 0) / rate.block)) }\nelse if rate.kind = "per-intervention" then { kind: "credits", credits: rate.credits * interventionCount }\nelse if rate.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }'
          }
        },
        rules.interventionCost.output,
        { kind: 'credits', credits: rate.credits * interventionCount },
        unused
      );
    case 'free':
      return conclude(
        steps,
        {
          name: 'interventionCost',
          label: 'Coût',
          from: {
            kind: 'formula',
            text: 'if intervention = "non-typical" then (if agreedCredits != null then { kind: "credits", credits: agreedCredits } else { kind: "to-be-agreed" })\nelse if rate.kind = "metered" then { kind: "credits", credits: rate.credits * (if blockCounting = "started-blocks" then ceiling(default(timeSpent, 0) / rate.block) else floor(default(timeSpent, 0) / rate.block)) }\nelse if rate.kind = "per-intervention" then { kind: "credits", credits: rate.credits * interventionCount }\nelse if rate.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }'
          }
        },
        rules.interventionCost.output,
        free,
        unused
      );
    default:
      return conclude(
        steps,
        {
          name: 'interventionCost',
          label: 'Coût',
          from: {
            kind: 'formula',
            text: 'if intervention = "non-typical" then (if agreedCredits != null then { kind: "credits", credits: agreedCredits } else { kind: "to-be-agreed" })\nelse if rate.kind = "metered" then { kind: "credits", credits: rate.credits * (if blockCounting = "started-blocks" then ceiling(default(timeSpent, 0) / rate.block) else floor(default(timeSpent, 0) / rate.block)) }\nelse if rate.kind = "per-intervention" then { kind: "credits", credits: rate.credits * interventionCount }\nelse if rate.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }'
          }
        },
        rules.interventionCost.output,
        onRequest,
        unused
      );
  }
}
