// Generated from contracts/telenet/contract.md, do not edit.
import { walksOf } from '../../compiler/runtime/explain/skipped.ts';
import { type Explained, type Step, type Telling, type ToldChoice, explained } from '../../compiler/runtime/explain/trace.ts';
import { rules } from './descriptors.ts';
import {
  reactionTimeInFull,
  domainMoveKindInFull,
  isWorkingTimeInFull,
  termsAcceptedBeforeUseInFull,
  responsiblePartyInFull,
  hostingLimitsRespectedInFull,
  backupRetentionInFull,
  optionOrderableInFull,
  contractTermAllowedInFull,
  contractPeriodInFull,
  renewalOutcomeInFull,
  siteMigrationInTimeInFull,
  providerLiabilityInFull,
  nameServerEntitlementInFull,
  sslReplacementDutyInFull,
  sslContractEndInFull,
  m365EligibleInFull,
  onboardingCoversInFull,
  licenceCancellationInFull,
  priceIncreasePassThroughInFull,
  m365ContractEndInFull,
  m365AutoTerminationInFull,
  priorityForImpactInFull,
  ticketClassificationInFull,
  creditPaymentInFull,
  reactionAllowanceInFull,
  interventionTariffInFull,
  reactionDeadlineInFull,
  reactionTimeMetInFull,
  interventionCostInFull,
  type ReactionTimeReadings,
  type IsWorkingTimeReadings,
  type BackupRetentionReadings,
  type ProviderLiabilityReadings,
  type M365EligibleReadings,
  type PriceIncreasePassThroughReadings,
  type M365ContractEndReadings,
  type M365AutoTerminationReadings,
  type ReactionDeadlineReadings,
  type ReactionTimeMetReadings,
  type InterventionCostReadings,
} from './in-full.ts';
import type {
  ReactionTimeInput,
  ReactionTimeResult,
  DomainMoveKindInput,
  DomainMoveKindResult,
  IsWorkingTimeInput,
  IsWorkingTimeResult,
  TermsAcceptedBeforeUseInput,
  TermsAcceptedBeforeUseResult,
  ResponsiblePartyInput,
  ResponsiblePartyResult,
  HostingLimitsRespectedInput,
  HostingLimitsRespectedResult,
  BackupRetentionInput,
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
  ProviderLiabilityResult,
  NameServerEntitlementInput,
  NameServerEntitlementResult,
  SslReplacementDutyInput,
  SslReplacementDutyResult,
  SslContractEndInput,
  SslContractEndResult,
  M365EligibleInput,
  M365EligibleResult,
  OnboardingCoversInput,
  OnboardingCoversResult,
  LicenceCancellationInput,
  LicenceCancellationResult,
  PriceIncreasePassThroughInput,
  PriceIncreasePassThroughResult,
  M365ContractEndInput,
  M365ContractEndResult,
  M365AutoTerminationInput,
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
  ReactionDeadlineResult,
  ReactionTimeMetInput,
  ReactionTimeMetResult,
  InterventionCostInput,
  InterventionCostResult,
} from './rules.ts';
const workingHoursWords: Step = {
  name: 'workingHours',
  label: 'heures de travail',
  value: { from: '08:00', to: '18:00' },
  from: { kind: 'text', clause: 'def:heures-de-travail/p1', start: 0, end: 20, words: 'De 08h00 à 18h00 CET' },
};
const minimumRetentionWords: Step = {
  name: 'minimumRetention',
  label: 'conservation minimale d’une sauvegarde',
  value: 'P14D',
  from: { kind: 'text', clause: '3.1.5', start: 74, end: 82, words: '14 jours' },
};
const hostingTermWords: Step = {
  name: 'hostingTerm',
  label: 'période d’hébergement',
  value: 'P1Y',
  from: { kind: 'text', clause: '3.4.1', start: 126, end: 131, words: 'un an' },
};
const domainMinimumTermWords: Step = {
  name: 'domainMinimumTerm',
  label: 'période minimale d’un nom de domaine',
  value: 'P1Y',
  from: { kind: 'text', clause: '4.4.1', start: 140, end: 145, words: 'un an' },
};
const sslTermWords: Step = {
  name: 'sslTerm',
  label: 'durée d’un certificat SSL',
  value: 'P1Y',
  from: { kind: 'text', clause: '5.2.1', start: 152, end: 157, words: 'un an' },
};
const m365MonthlyTermWords: Step = {
  name: 'm365MonthlyTerm',
  label: 'terme mensuel Microsoft 365',
  value: 'P1M',
  from: { kind: 'text', clause: '6.3.1', start: 66, end: 73, words: 'un mois' },
};
const m365YearlyTermWords: Step = {
  name: 'm365YearlyTerm',
  label: 'terme annuel Microsoft 365',
  value: 'P1Y',
  from: { kind: 'text', clause: '6.3.1', start: 79, end: 84, words: 'un an' },
};
const incidentStandardWords: Step = {
  name: 'incidentStandard',
  label: 'délai de réaction : incident, Standard',
  value: { value: 1, unit: 'working-day' },
  from: { kind: 'text', clause: '7.6/table/row-1', start: 9, end: 24, words: '1 jour ouvrable' },
};
const incidentExpressWords: Step = {
  name: 'incidentExpress',
  label: 'délai de réaction : incident, Express',
  value: { value: 4, unit: 'working-hour' },
  from: { kind: 'text', clause: '7.6/table/row-2', start: 8, end: 26, words: '4 heures ouvrables' },
};
const informationRequestStandardWords: Step = {
  name: 'informationRequestStandard',
  label: 'délai de réaction : demande d’information, Standard',
  value: { value: 2, unit: 'working-day' },
  from: { kind: 'text', clause: '7.6/table/row-4', start: 9, end: 26, words: '2 jours ouvrables' },
};
const informationRequestExpressWords: Step = {
  name: 'informationRequestExpress',
  label: 'délai de réaction : demande d’information, Express',
  value: { value: 1, unit: 'working-day' },
  from: { kind: 'text', clause: '7.6/table/row-5', start: 8, end: 23, words: '1 jour ouvrable' },
};
const changeRequestStandardWords: Step = {
  name: 'changeRequestStandard',
  label: 'délai de réaction : demande de modification, Standard',
  value: { value: 2, unit: 'working-day' },
  from: { kind: 'text', clause: '7.6/table/row-7', start: 9, end: 26, words: '2 jours ouvrables' },
};
const changeRequestExpressWords: Step = {
  name: 'changeRequestExpress',
  label: 'délai de réaction : demande de modification, Express',
  value: { value: 1, unit: 'working-day' },
  from: { kind: 'text', clause: '7.6/table/row-8', start: 8, end: 23, words: '1 jour ouvrable' },
};
const belgianZoneWords: Step = {
  name: 'belgianZone',
  label: 'fuseau de l’heure légale belge',
  value: 'Europe/Brussels',
  from: {
    kind: 'assumption',
    id: 'belgianZone',
    source: 'base de données des fuseaux de l’IANA ; lecture « heure légale belge »',
  },
};
const literalCetWords: Step = {
  name: 'literalCet',
  label: 'UTC+1 toute l’année',
  value: 'Etc/GMT-1',
  from: {
    kind: 'assumption',
    id: 'literalCet',
    source: 'base de données des fuseaux de l’IANA ; lecture « UTC+1 toute l’année »',
  },
};
const mondayToFridayWords: Step = {
  name: 'mondayToFriday',
  label: 'jours ouvrables du lundi au vendredi',
  value: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  from: { kind: 'assumption', id: 'mondayToFriday', source: 'Code civil belge, art. 1.7 § 3 ; lecture « du lundi au vendredi »' },
};
const mondayToSaturdayWords: Step = {
  name: 'mondayToSaturday',
  label: 'jours ouvrables du lundi au samedi',
  value: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  from: { kind: 'assumption', id: 'mondayToSaturday', source: 'ancien usage belge ; lecture « du lundi au samedi »' },
};
const workingHourLengthWords: Step = {
  name: 'workingHourLength',
  label: 'durée d’une heure ouvrable',
  value: 'PT1H',
  from: {
    kind: 'assumption',
    id: 'workingHourLength',
    source: '« heures ouvrables » lues comme les « Heures de travail » (A-45)',
  },
};
const euMemberStatesWords: Step = {
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
};
const otherEeaCountriesWords: Step = {
  name: 'otherEeaCountries',
  label: 'pays de l’Espace économique européen hors Union',
  value: ['IS', 'LI', 'NO'],
  from: {
    kind: 'assumption',
    id: 'otherEeaCountries',
    source: 'accord sur l’Espace économique européen du 2 mai 1992, art. 126 ; codes ISO 3166-1',
  },
};
const singleInterventionWords: Step = {
  name: 'singleIntervention',
  label: 'nombre d’interventions quand il n’est pas donné',
  value: 1,
  from: {
    kind: 'assumption',
    id: 'singleIntervention',
    source: 'une demande porte sur une intervention, « une prestation » (A-44)',
  },
};
const interventionTariffHostingInformationRequestWords: Step = {
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
};
const interventionTariffHostingSiteUnreachableWords: Step = {
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
};
const interventionTariffHostingSecondFtpAccountWords: Step = {
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
};
const interventionTariffHostingAnonymousAccessChangeWords: Step = {
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
};
const interventionTariffHostingCodingRequestWords: Step = {
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
};
const interventionTariffHostingHackingInvestigationWords: Step = {
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
};
const interventionTariffHostingInternalSiteMigrationWords: Step = {
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
};
const interventionTariffHostingExternalSiteMigrationWords: Step = {
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
};
const interventionTariffHostingFileRestoreWords: Step = {
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
};
const interventionTariffHostingRemoteAssistanceWords: Step = {
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
};
const interventionTariffHostingPleskPanelUseWords: Step = {
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
};
const interventionTariffHostingPleskOsAssistanceWords: Step = {
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
};
const interventionTariffHostingPleskMigrationWords: Step = {
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
};
const interventionTariffDomainInformationRequestWords: Step = {
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
};
const interventionTariffDomainRegistrationWords: Step = {
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
};
const interventionTariffDomainRecordUpdateWords: Step = {
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
};
const interventionTariffM365InformationRequestWords: Step = {
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
};
const interventionTariffM365ServiceIncidentWords: Step = {
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
};
const interventionTariffM365PostOnboardingConfigurationWords: Step = {
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
};
const interventionTariffM365OtherSoftwareConfigurationWords: Step = {
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
};
const interventionTariffM365MailMigrationWords: Step = {
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
};
const interventionTariffSslInformationRequestWords: Step = {
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
};
const interventionTariffSslRequestAndCreationWords: Step = {
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
};
const interventionTariffSslIntegrationHostingPlatformWords: Step = {
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
};
const interventionTariffSslIntegrationDynamicCloudWords: Step = {
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
};
const reactionComparisonChoice: ToldChoice = {
  choice: 'reactionComparison',
  options: {
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
};
const workingTimeZoneChoice: ToldChoice = {
  choice: 'workingTimeZone',
  options: {
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
};
const workingDaysChoice: ToldChoice = {
  choice: 'workingDays',
  options: {
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
};
const retentionFloorChoice: ToldChoice = {
  choice: 'retentionFloor',
  options: {
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
};
const contentLossScopeChoice: ToldChoice = {
  choice: 'contentLossScope',
  options: {
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
};
const unionScopeChoice: ToldChoice = {
  choice: 'unionScope',
  options: {
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
};
const increaseBasisChoice: ToldChoice = {
  choice: 'increaseBasis',
  options: {
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
};
const terminationChannelsChoice: ToldChoice = {
  choice: 'terminationChannels',
  options: {
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
};
const autoTerminationEventsChoice: ToldChoice = {
  choice: 'autoTerminationEvents',
  options: {
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
};
const dayCountingChoice: ToldChoice = {
  choice: 'dayCounting',
  options: {
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
};
const blockCountingChoice: ToldChoice = {
  choice: 'blockCounting',
  options: {
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
};

const reactionTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'reactionTime',
  rule: rules.reactionTime,
  readings: { workingTimeZone: 'belgian-local-time', workingDays: 'monday-to-friday' },
  omits: ['belgianZone', 'literalCet', 'mondayToFriday', 'mondayToSaturday'],
  skipped: { label: 'jours sautés', walks: walksOf },
  steps: [
    workingTimeZoneChoice,
    belgianZoneWords,
    literalCetWords,
    {
      name: 'zone',
      label: 'fuseau retenu',
      type: 'timeZone',
      from: { kind: 'formula', text: 'if workingTimeZone = "belgian-local-time" then belgianZone else literalCet' },
    },
    workingDaysChoice,
    mondayToFridayWords,
    mondayToSaturdayWords,
    {
      name: 'openDays',
      label: 'jours ouvrables retenus',
      type: { list: { enum: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] } },
      from: { kind: 'formula', text: 'if workingDays = "monday-to-friday" then mondayToFriday else mondayToSaturday' },
    },
    workingHoursWords,
    {
      name: 'reactionTime',
      label: 'Temps de travail écoulé',
      type: 'duration',
      from: { kind: 'formula', text: 'openTime(loggedAt, reactedAt, openHours)' },
    },
  ],
}))();

/** Les étapes de reactionTime. */
export function explainReactionTime(input: ReactionTimeInput, readings: ReactionTimeReadings = {}): Explained<ReactionTimeResult> {
  return explained(reactionTimeSteps, (trace) => reactionTimeInFull(input, readings, trace));
}

const domainMoveKindSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'domainMoveKind',
  rule: rules.domainMoveKind,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4', start: 3, end: 18, words: 'Noms de domaine' },
    },
  ],
  omits: ['registrarChanges'],
  steps: [
    {
      name: 'domainMoveKind',
      label: 'Nature',
      type: { enum: ['trade', 'transfer', 'trade-and-transfer', 'none'] },
      from: { kind: 'row', row: 1, cells: ['true', 'false'], clause: 'def:trade', note: 'transfert de propriété' },
      uses: ['registrarChanges'],
    },
    {
      name: 'domainMoveKind',
      label: 'Nature',
      type: { enum: ['trade', 'transfer', 'trade-and-transfer', 'none'] },
      from: { kind: 'row', row: 2, cells: ['false', 'true'], clause: 'def:transfert', note: 'le propriétaire ne change pas' },
      uses: ['registrarChanges'],
    },
    {
      name: 'domainMoveKind',
      label: 'Nature',
      type: { enum: ['trade', 'transfer', 'trade-and-transfer', 'none'] },
      from: { kind: 'row', row: 3, cells: ['true', 'true'], clause: '4.1.1', note: 'aucune définition ne couvre seule les deux' },
      uses: ['registrarChanges'],
    },
    {
      name: 'domainMoveKind',
      label: 'Nature',
      type: { enum: ['trade', 'transfer', 'trade-and-transfer', 'none'] },
      from: { kind: 'row', row: 4, cells: ['false', 'false'], note: 'rien ne change' },
      uses: ['registrarChanges'],
    },
  ],
}))();

/** Les étapes de domainMoveKind. */
export function explainDomainMoveKind(input: DomainMoveKindInput): Explained<DomainMoveKindResult> {
  return explained(domainMoveKindSteps, (trace) => domainMoveKindInFull(input, trace));
}

const isWorkingTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'isWorkingTime',
  rule: rules.isWorkingTime,
  readings: { workingTimeZone: 'belgian-local-time', workingDays: 'monday-to-friday' },
  omits: ['belgianZone', 'literalCet', 'mondayToFriday', 'mondayToSaturday'],
  steps: [
    workingTimeZoneChoice,
    belgianZoneWords,
    literalCetWords,
    {
      name: 'zone',
      label: 'fuseau retenu',
      type: 'timeZone',
      from: { kind: 'formula', text: 'if workingTimeZone = "belgian-local-time" then belgianZone else literalCet' },
    },
    workingDaysChoice,
    mondayToFridayWords,
    mondayToSaturdayWords,
    {
      name: 'openDays',
      label: 'jours ouvrables retenus',
      type: { list: { enum: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] } },
      from: { kind: 'formula', text: 'if workingDays = "monday-to-friday" then mondayToFriday else mondayToSaturday' },
    },
    workingHoursWords,
    {
      name: 'isWorkingTime',
      label: 'Dans les heures de travail',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'isOpen(at, schedule(workingHours.from, workingHours.to, openDays, zone, default(holidays, belgianHolidays)))',
      },
    },
  ],
}))();

/** Les étapes de isWorkingTime. */
export function explainIsWorkingTime(input: IsWorkingTimeInput, readings: IsWorkingTimeReadings = {}): Explained<IsWorkingTimeResult> {
  return explained(isWorkingTimeSteps, (trace) => isWorkingTimeInFull(input, readings, trace));
}

const termsAcceptedBeforeUseSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'termsAcceptedBeforeUse',
  rule: rules.termsAcceptedBeforeUse,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.1', start: 5, end: 28, words: 'Hébergement web partagé' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.2', start: 5, end: 24, words: 'Hébergement web CMS' },
    },
  ],
  omits: ['acceptedAt', 'usedAt'],
  steps: [
    {
      name: 'termsAcceptedBeforeUse',
      label: 'Acceptées avant usage',
      type: 'boolean',
      from: { kind: 'row', row: 1, cells: ['"hosting-platform"'], clause: '3.1.1', note: 'avant d\'utiliser la plate-forme' },
      uses: ['acceptedAt'],
    },
    {
      name: 'termsAcceptedBeforeUse',
      label: 'Acceptées avant usage',
      type: 'boolean',
      from: { kind: 'row', row: 2, cells: ['"cms"'], clause: '3.2.1', note: 'avant d\'utiliser le CMS' },
      uses: ['acceptedAt'],
    },
  ],
}))();

/** Les étapes de termsAcceptedBeforeUse. */
export function explainTermsAcceptedBeforeUse(input: TermsAcceptedBeforeUseInput): Explained<TermsAcceptedBeforeUseResult> {
  return explained(termsAcceptedBeforeUseSteps, (trace) => termsAcceptedBeforeUseInFull(input, trace));
}

const responsiblePartySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'responsibleParty',
  rule: rules.responsibleParty,
  omits: [
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
    'reactionTimeExcluded',
  ],
  steps: [
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 1,
        cells: ['"host-website"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.1',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '3.1.1',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 3,
        cells: ['"comply-platform-terms"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.1',
        note: 'à lui seul',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '3.1.1',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '3.1.2',
        note: 'à lui seul',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 6,
        cells: ['"secure-site-content"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.2',
        note: 'à lui seul',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 7,
        cells: ['"prevent-content-loss"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.2',
        note: 'à lui seul',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 8,
        cells: ['"site-content"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.3',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 9,
        cells: ['"respect-hosting-limits"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.4',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 10,
        cells: ['"backup"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.5',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 11,
        cells: ['"additional-backup"', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.5',
      },
      uses: ['needsMoreBackups'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 12,
        cells: ['"additional-backup"', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.5',
      },
      uses: ['needsLongerRetention'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['needsMoreBackups', 'needsLongerRetention'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 13,
        cells: ['"restore-backup"', '-', '-', 'true', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.5',
      },
      uses: ['requested', 'creditsPaid'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['requested'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 14,
        cells: ['"provide-cms"', '-', '-', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.2.1',
      },
      uses: ['cmsOrdered'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['cmsOrdered'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 15,
        cells: ['"comply-cms-terms"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.2.1',
        note: 'à lui seul',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 16,
        cells: ['"update-cms"', '-', '-', '-', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.2.2',
      },
      uses: ['cmsManaged'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 17,
        cells: ['"update-cms"', '-', '-', '-', '-', '-', 'false', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.1.2',
        note: 'par déduction (A-14)',
      },
      uses: ['cmsManaged'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 18,
        cells: ['"verify-after-update"', '-', '-', '-', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.2.2',
      },
      uses: ['cmsManaged'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['cmsManaged'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '3.2.2',
      },
      uses: ['cmsManaged'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 20,
        cells: ['"speed-up-display"', '-', '-', '-', '-', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.3.1',
      },
      uses: ['cachingEnabled'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['cachingEnabled'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 21,
        cells: ['"migrate-site-at-end"', '-', '-', '-', '-', '-', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '3.5',
      },
      uses: ['clientTerminated'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['clientTerminated'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 22,
        cells: ['"register-domain"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '4.1.1',
        note: 'résultat ou efforts (A-16)',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 23,
        cells: ['"transfer-domain"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '4.1.1',
        note: 'résultat ou efforts (A-16)',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 24,
        cells: ['"manage-domain"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '4.1.1',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '4.2.1',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '4.1.2',
      },
      uses: ['requested'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '4.2.1',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '4.2.1',
      },
      uses: ['registryRequires'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['registryRequires'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '4.2.3',
        note: 'à lui seul',
      },
      uses: ['transfer'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['transfer'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 30,
        cells: ['"manage-dns-records"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'true', '-', '-', '-', '-', '-', '-'],
        clause: '4.3.1',
      },
      uses: ['throughProvider'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['throughProvider'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 31,
        cells: ['"renew-domain"', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '4.4.2',
      },
      uses: ['requested'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 32,
        cells: ['"transfer-domain-out"', '-', '-', '-', '-', '-', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '4.4.3',
      },
      uses: ['clientTerminated'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 33,
        cells: ['"request-ssl-from-ca"', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '5.1.1',
      },
      uses: ['requested'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 34,
        cells: ['"decide-ssl-issue"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '5.1.1',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 35,
        cells: ['"supply-ssl-info"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '5.1.1',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '5.1.1/al2',
      },
      uses: ['clientAtFault'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['clientAtFault'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 37,
        cells: ['"install-ssl"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'true', '-', '-', '-', '-'],
        clause: '5.1.2',
        note: 'effet d’une intervention (A-20)',
      },
      uses: ['interventionOrdered'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 38,
        cells: ['"install-ssl"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'false', '-', '-', '-', '-'],
        clause: '5.1.2',
        note: 'effet d’une intervention (A-20)',
      },
      uses: ['interventionOrdered'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 39,
        cells: ['"warn-ssl-expiry"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '5.2.2',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 40,
        cells: ['"allocate-licences"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'true', '-', '-', '-'],
        clause: '6.1.3',
      },
      uses: ['onboardingCoversTask'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 41,
        cells: ['"allocate-licences"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'false', '-', '-', '-'],
        clause: '6.1.3',
      },
      uses: ['onboardingCoversTask'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 42,
        cells: ['"install-m365"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'true', '-', '-', '-'],
        clause: '6.1.3',
      },
      uses: ['onboardingCoversTask'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 43,
        cells: ['"install-m365"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'false', '-', '-', '-'],
        clause: '6.1.3',
      },
      uses: ['onboardingCoversTask'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '6.1.3',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '6.2.1',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 46,
        cells: ['"create-ticket"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '7.2',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '7.2',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '7.2/al2',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 49,
        cells: ['"quote-ticket-number"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '7.2/al2',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 50,
        cells: ['"give-access"', '-', '-', 'true', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-'],
        clause: '7.3',
      },
      uses: ['requested'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 51,
        cells: ['"buy-credits"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'true', '-', '-'],
        clause: '7.4',
      },
      uses: ['prepaymentRequired'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['prepaymentRequired'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '7.5',
      },
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 53,
        cells: ['"react-to-ticket"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'true', 'false'],
        clause: '7.6',
      },
      uses: ['typicalIntervention', 'reactionTimeExcluded'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: {
        kind: 'row',
        row: 54,
        cells: ['"react-to-ticket"', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', '-', 'true'],
        clause: 'annexe-1/note-1',
      },
      uses: ['reactionTimeExcluded'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
      from: { kind: 'row', row: 56, cells: [] },
      uses: ['typicalIntervention', 'reactionTimeExcluded'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'registry', 'certification-authority', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: {
            optional: {
              enum: ['obligation', 'best-efforts', 'warranty', 'power', 'permission', 'burden', 'intervention', 'as-agreed'],
            },
          },
        },
      },
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
          '-',
        ],
        clause: '8.1',
      },
    },
  ],
}))();

/** Les étapes de responsibleParty. */
export function explainResponsibleParty(input: ResponsiblePartyInput): Explained<ResponsiblePartyResult> {
  return explained(responsiblePartySteps, (trace) => responsiblePartyInFull(input, trace));
}

const hostingLimitsRespectedSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'hostingLimitsRespected',
  rule: rules.hostingLimitsRespected,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.1', start: 5, end: 28, words: 'Hébergement web partagé' },
    },
  ],
  steps: [
    {
      name: 'hostingLimitsRespected',
      label: 'Respect',
      type: { record: { storage: 'boolean', traffic: 'boolean' } },
      from: { kind: 'formula', text: '{ storage: storageUsed <= storageLimit, traffic: trafficUsed <= trafficLimit }' },
    },
  ],
}))();

/** Les étapes de hostingLimitsRespected. */
export function explainHostingLimitsRespected(input: HostingLimitsRespectedInput): Explained<HostingLimitsRespectedResult> {
  return explained(hostingLimitsRespectedSteps, (trace) => hostingLimitsRespectedInFull(input, trace));
}

const backupRetentionSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'backupRetention',
  rule: rules.backupRetention,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.1', start: 5, end: 28, words: 'Hébergement web partagé' },
    },
  ],
  readings: { retentionFloor: 'floor' },
  omits: ['takenOn', 'neededOn', 'lastGuaranteedDay', 'minimumRetention'],
  inTurn: { lastGuaranteedDay: ['takenOn', 'minimumRetention'] },
  steps: [
    minimumRetentionWords,
    {
      name: 'lastGuaranteedDay',
      label: 'dernier jour garanti',
      type: 'date',
      from: { kind: 'formula', text: 'takenOn + minimumRetention' },
    },
    retentionFloorChoice,
    {
      name: 'backupRetention',
      label: 'Garantie',
      type: { enum: ['guaranteed', 'platform-dependent'] },
      from: {
        kind: 'formula',
        text: 'if retentionFloor = "floor" and neededOn <= lastGuaranteedDay then "guaranteed" else "platform-dependent"',
      },
    },
  ],
}))();

/** Les étapes de backupRetention. */
export function explainBackupRetention(input: BackupRetentionInput, readings: BackupRetentionReadings = {}): Explained<BackupRetentionResult> {
  return explained(backupRetentionSteps, (trace) => backupRetentionInFull(input, readings, trace));
}

const optionOrderableSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'optionOrderable',
  rule: rules.optionOrderable,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.2', start: 5, end: 43, words: 'Hébergement web CMS (géré) (en option)' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.3', start: 5, end: 30, words: 'Mise en cache (en option)' },
    },
  ],
  omits: ['sharedHosting'],
  steps: [
    {
      name: 'optionOrderable',
      label: 'Achetable',
      type: 'boolean',
      from: {
        kind: 'row',
        row: 1,
        cells: ['"cms", "managed-cms"', 'true'],
        clause: '3.2.3',
        note: 'avec l’hébergement web partagé',
      },
      uses: ['sharedHosting'],
    },
    {
      name: 'optionOrderable',
      label: 'Achetable',
      type: 'boolean',
      from: { kind: 'row', row: 2, cells: ['"cms", "managed-cms"', 'false'], clause: '3.2.3', note: 'jamais sans l’hébergement' },
      uses: ['sharedHosting'],
    },
    {
      name: 'optionOrderable',
      label: 'Achetable',
      type: 'boolean',
      from: { kind: 'row', row: 3, cells: ['"caching"', 'true'], clause: '3.3.2', note: 'avec l’hébergement web partagé' },
      uses: ['sharedHosting'],
    },
    {
      name: 'optionOrderable',
      label: 'Achetable',
      type: 'boolean',
      from: { kind: 'row', row: 4, cells: ['"caching"', 'false'], clause: '3.3.2', note: 'jamais sans l’hébergement' },
      uses: ['sharedHosting'],
    },
  ],
}))();

/** Les étapes de optionOrderable. */
export function explainOptionOrderable(input: OptionOrderableInput): Explained<OptionOrderableResult> {
  return explained(optionOrderableSteps, (trace) => optionOrderableInFull(input, trace));
}

const contractTermAllowedSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'contractTermAllowed',
  rule: rules.contractTermAllowed,
  omits: ['term', 'hostingTerm', 'domainMinimumTerm', 'sslTerm', 'm365MonthlyTerm', 'm365YearlyTerm'],
  steps: [
    hostingTermWords,
    {
      name: 'contractTermAllowed',
      label: 'Admise',
      type: 'boolean',
      from: { kind: 'row', row: 1, cells: ['"shared-hosting"'], clause: '3.4.1', note: 'périodes fixes d\'un an' },
      uses: ['term', 'hostingTerm'],
    },
    domainMinimumTermWords,
    {
      name: 'contractTermAllowed',
      label: 'Admise',
      type: 'boolean',
      from: { kind: 'row', row: 2, cells: ['"domain-name"'], clause: '4.4.1', note: 'au moins un an' },
      uses: ['term'],
    },
    sslTermWords,
    {
      name: 'contractTermAllowed',
      label: 'Admise',
      type: 'boolean',
      from: { kind: 'row', row: 3, cells: ['"ssl-certificate"'], clause: '5.2.1', note: 'un an' },
      uses: ['term', 'sslTerm'],
    },
    m365MonthlyTermWords,
    m365YearlyTermWords,
    {
      name: 'contractTermAllowed',
      label: 'Admise',
      type: 'boolean',
      from: { kind: 'row', row: 4, cells: ['"m365"'], clause: '6.3.1', note: 'un mois ou un an' },
      uses: ['term', 'm365MonthlyTerm'],
    },
  ],
}))();

/** Les étapes de contractTermAllowed. */
export function explainContractTermAllowed(input: ContractTermAllowedInput): Explained<ContractTermAllowedResult> {
  return explained(contractTermAllowedSteps, (trace) => contractTermAllowedInFull(input, trace));
}

const contractPeriodSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'contractPeriod',
  rule: rules.contractPeriod,
  omits: ['service', 'hostingTerm'],
  steps: [
    hostingTermWords,
    {
      name: 'period',
      label: 'durée d’une période',
      type: 'period',
      from: { kind: 'formula', text: 'default(term, hostingTerm)' },
    },
    { name: 'contractTermAllowed', label: 'Durée de contrat admise', called: contractTermAllowedSteps },
    {
      name: 'contractPeriod',
      label: 'Période',
      type: { record: { index: 'count', start: 'date', endExclusive: 'date' } },
      from: { kind: 'formula', text: 'recurrence(start, period, on)' },
    },
  ],
}))();

/** Les étapes de contractPeriod. */
export function explainContractPeriod(input: ContractPeriodInput): Explained<ContractPeriodResult> {
  return explained(contractPeriodSteps, (trace) => contractPeriodInFull(input, trace));
}

const renewalOutcomeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'renewalOutcome',
  rule: rules.renewalOutcome,
  omits: ['clientTerminated', 'prepaymentRequired', 'prepaid'],
  steps: [
    {
      name: 'renewalOutcome',
      label: 'Issue',
      type: { enum: ['renewed', 'blocked', 'ended'] },
      from: {
        kind: 'row',
        row: 1,
        cells: ['"ssl-certificate"', '-', '-', '-'],
        clause: '5.2.1',
        note: 'finit avec le certificat',
      },
    },
    {
      name: 'renewalOutcome',
      label: 'Issue',
      type: { enum: ['renewed', 'blocked', 'ended'] },
      from: { kind: 'row', row: 2, cells: ['not("ssl-certificate")', 'true', '-', '-'], note: 'la résiliation l\'emporte' },
      uses: ['clientTerminated'],
    },
    {
      name: 'renewalOutcome',
      label: 'Issue',
      type: { enum: ['renewed', 'blocked', 'ended'] },
      from: { kind: 'row', row: 3, cells: ['"m365"', 'false', '-', '-'], clause: '6.3.2/i', note: 'reconduction automatique' },
      uses: ['clientTerminated'],
    },
    {
      name: 'renewalOutcome',
      label: 'Issue',
      type: { enum: ['renewed', 'blocked', 'ended'] },
      from: {
        kind: 'row',
        row: 4,
        cells: ['"shared-hosting", "domain-name"', 'false', 'false', '-'],
        note: 'Telenet n\'exige rien',
      },
      uses: ['clientTerminated', 'prepaymentRequired'],
    },
    {
      name: 'renewalOutcome',
      label: 'Issue',
      type: { enum: ['renewed', 'blocked', 'ended'] },
      from: { kind: 'row', row: 5, cells: ['"shared-hosting", "domain-name"', 'false', 'true', 'true'], note: 'payé d\'avance' },
      uses: ['clientTerminated', 'prepaymentRequired', 'prepaid'],
    },
    {
      name: 'renewalOutcome',
      label: 'Issue',
      type: { enum: ['renewed', 'blocked', 'ended'] },
      from: {
        kind: 'row',
        row: 6,
        cells: ['"shared-hosting"', 'false', 'true', 'false'],
        clause: '3.4.1',
        note: 'subordonné au paiement',
      },
      uses: ['clientTerminated', 'prepaymentRequired', 'prepaid'],
    },
    {
      name: 'renewalOutcome',
      label: 'Issue',
      type: { enum: ['renewed', 'blocked', 'ended'] },
      from: {
        kind: 'row',
        row: 7,
        cells: ['"domain-name"', 'false', 'true', 'false'],
        clause: '4.4.1',
        note: 'subordonné au paiement',
      },
      uses: ['clientTerminated', 'prepaymentRequired', 'prepaid'],
    },
  ],
}))();

/** Les étapes de renewalOutcome. */
export function explainRenewalOutcome(input: RenewalOutcomeInput): Explained<RenewalOutcomeResult> {
  return explained(renewalOutcomeSteps, (trace) => renewalOutcomeInFull(input, trace));
}

const siteMigrationInTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'siteMigrationInTime',
  rule: rules.siteMigrationInTime,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3', start: 3, end: 18, words: 'Hébergement web' },
    },
  ],
  steps: [
    {
      name: 'siteMigrationInTime',
      label: 'À temps',
      type: 'boolean',
      from: { kind: 'formula', text: 'completedOn < contractEnd' },
    },
  ],
}))();

/** Les étapes de siteMigrationInTime. */
export function explainSiteMigrationInTime(input: SiteMigrationInTimeInput): Explained<SiteMigrationInTimeResult> {
  return explained(siteMigrationInTimeSteps, (trace) => siteMigrationInTimeInFull(input, trace));
}

const providerLiabilitySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'providerLiability',
  rule: rules.providerLiability,
  readings: { contentLossScope: 'after-termination' },
  omits: ['afterClientTermination', 'reading:contentLossScope'],
  steps: [
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 1,
        cells: ['"platform-terms-changed"', '-', '-'],
        clause: '3.1.1',
        note: 'conditions de la plate-forme',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: { kind: 'row', row: 2, cells: ['"cms-terms-changed"', '-', '-'], clause: '3.2.1', note: 'conditions du CMS' },
    },
    contentLossScopeChoice,
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: { kind: 'row', row: 3, cells: ['"site-content-loss"', '"any-time"', '-'], clause: '3.5', note: 'toute perte' },
      uses: ['reading:contentLossScope'],
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 4,
        cells: ['"site-content-loss"', '"after-termination"', 'true'],
        clause: '3.5',
        note: 'après la résiliation',
      },
      uses: ['reading:contentLossScope', 'afterClientTermination'],
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 5,
        cells: ['"site-content-loss"', '"after-termination"', 'false'],
        clause: '3.5',
        note: 'la phrase ne vise que la résiliation',
      },
      uses: ['reading:contentLossScope', 'afterClientTermination'],
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: { kind: 'row', row: 6, cells: ['"domain-loss"', '-', '-'], clause: '4.2.4', note: '« en aucun cas »' },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 7,
        cells: ['"ssl-revocation-by-authority"', '-', '-'],
        clause: '5.1.1/al2',
        note: 'révocation par l\'autorité',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 8,
        cells: ['"microsoft-product-change"', '-', '-'],
        clause: '6.2.2',
        note: '« n\'est pas responsable »',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 9,
        cells: ['"m365-automatic-termination"', '-', '-'],
        clause: '6.3.3',
        note: 'dommages de la résiliation',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 10,
        cells: ['"advice-result-not-achieved"', '-', '-'],
        clause: '7.5',
        note: 'résultat d\'un conseil',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: { kind: 'row', row: 11, cells: ['"backup-not-kept"', '-', '-'], note: 'aucune clause ne l\'exclut' },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: { kind: 'row', row: 12, cells: ['"reaction-time-missed"', '-', '-'], note: 'aucune clause ne l\'exclut' },
    },
  ],
}))();

/** Les étapes de providerLiability. */
export function explainProviderLiability(input: ProviderLiabilityInput, readings: ProviderLiabilityReadings = {}): Explained<ProviderLiabilityResult> {
  return explained(providerLiabilitySteps, (trace) => providerLiabilityInFull(input, readings, trace));
}

const nameServerEntitlementSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'nameServerEntitlement',
  rule: rules.nameServerEntitlement,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4', start: 3, end: 18, words: 'Noms de domaine' },
    },
  ],
  omits: ['requested'],
  steps: [
    {
      name: 'nameServerEntitlement',
      label: 'Droit',
      type: { enum: ['right', 'discretionary', 'none'] },
      from: { kind: 'row', row: 1, cells: ['true', '-'], clause: '4.3.1', note: '« le client a le droit »' },
    },
    {
      name: 'nameServerEntitlement',
      label: 'Droit',
      type: { enum: ['right', 'discretionary', 'none'] },
      from: { kind: 'row', row: 2, cells: ['false', 'true'], clause: '4.3.2', note: '« Telenet peut »' },
      uses: ['requested'],
    },
    {
      name: 'nameServerEntitlement',
      label: 'Droit',
      type: { enum: ['right', 'discretionary', 'none'] },
      from: { kind: 'row', row: 3, cells: ['false', 'false'], clause: '4.3.2', note: 'le texte n\'accorde rien' },
      uses: ['requested'],
    },
  ],
}))();

/** Les étapes de nameServerEntitlement. */
export function explainNameServerEntitlement(input: NameServerEntitlementInput): Explained<NameServerEntitlementResult> {
  return explained(nameServerEntitlementSteps, (trace) => nameServerEntitlementInFull(input, trace));
}

const sslReplacementDutySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'sslReplacementDuty',
  rule: rules.sslReplacementDuty,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5', start: 3, end: 18, words: 'Certificats SSL' },
    },
  ],
  omits: ['clientAtFault'],
  steps: [
    {
      name: 'sslReplacementDuty',
      label: 'Devoir',
      type: { enum: ['best-efforts', 'none'] },
      from: { kind: 'row', row: 1, cells: ['true', 'false'], note: 'tous les efforts raisonnables' },
      uses: ['clientAtFault'],
    },
    {
      name: 'sslReplacementDuty',
      label: 'Devoir',
      type: { enum: ['best-efforts', 'none'] },
      from: { kind: 'row', row: 2, cells: ['true', 'true'], note: 'faute du client' },
      uses: ['clientAtFault'],
    },
    {
      name: 'sslReplacementDuty',
      label: 'Devoir',
      type: { enum: ['best-efforts', 'none'] },
      from: { kind: 'row', row: 3, cells: ['false', '-'], note: 'rien à remplacer' },
    },
  ],
}))();

/** Les étapes de sslReplacementDuty. */
export function explainSslReplacementDuty(input: SslReplacementDutyInput): Explained<SslReplacementDutyResult> {
  return explained(sslReplacementDutySteps, (trace) => sslReplacementDutyInFull(input, trace));
}

const sslContractEndSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'sslContractEnd',
  rule: rules.sslContractEnd,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5', start: 3, end: 18, words: 'Certificats SSL' },
    },
  ],
  steps: [
    sslTermWords,
    {
      name: 'sslContractEnd',
      label: 'Fin (premier jour hors contrat)',
      type: 'date',
      from: { kind: 'formula', text: 'issuedOn + sslTerm' },
    },
  ],
}))();

/** Les étapes de sslContractEnd. */
export function explainSslContractEnd(input: SslContractEndInput): Explained<SslContractEndResult> {
  return explained(sslContractEndSteps, (trace) => sslContractEndInFull(input, trace));
}

const m365EligibleSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'm365Eligible',
  rule: rules.m365Eligible,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '6', start: 3, end: 16, words: 'Microsoft 365' },
    },
  ],
  readings: { unionScope: 'eu-member-states' },
  omits: ['reading:unionScope', 'otherEeaCountries'],
  steps: [
    euMemberStatesWords,
    unionScopeChoice,
    otherEeaCountriesWords,
    {
      name: 'm365Eligible',
      label: 'Admis',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'contains(euMemberStates, country) or (unionScope = "eea" and contains(otherEeaCountries, country))',
      },
    },
  ],
}))();

/** Les étapes de m365Eligible. */
export function explainM365Eligible(input: M365EligibleInput, readings: M365EligibleReadings = {}): Explained<M365EligibleResult> {
  return explained(m365EligibleSteps, (trace) => m365EligibleInFull(input, readings, trace));
}

const onboardingCoversSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'onboardingCovers',
  rule: rules.onboardingCovers,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '6', start: 3, end: 16, words: 'Microsoft 365' },
    },
  ],
  omits: ['licenceOrderedOn', 'contractStart'],
  steps: [
    {
      name: 'onboardingCovers',
      label: 'Couverte',
      type: 'boolean',
      from: { kind: 'exception', id: 'expressAgreement', clause: '6.1.4' },
    },
    {
      name: 'onboardingCovers',
      label: 'Couverte',
      type: 'boolean',
      from: { kind: 'formula', text: 'licenceOrderedOn <= contractStart' },
      uses: ['licenceOrderedOn', 'contractStart'],
    },
  ],
}))();

/** Les étapes de onboardingCovers. */
export function explainOnboardingCovers(input: OnboardingCoversInput): Explained<OnboardingCoversResult> {
  return explained(onboardingCoversSteps, (trace) => onboardingCoversInFull(input, trace));
}

const licenceCancellationSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'licenceCancellation',
  rule: rules.licenceCancellation,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '6', start: 3, end: 16, words: 'Microsoft 365' },
    },
  ],
  steps: [
    {
      name: 'instalmentsLeft',
      label: 'échéances restantes',
      type: 'count',
      from: { kind: 'formula', text: 'instalmentsTotal - instalmentsPaid' },
    },
    {
      name: 'licenceCancellation',
      label: 'Solde',
      type: { record: { stillDue: 'money', refund: 'money' } },
      from: { kind: 'formula', text: '{ stillDue: instalmentFee * instalmentsLeft * licences, refund: 0 }' },
    },
  ],
}))();

/** Les étapes de licenceCancellation. */
export function explainLicenceCancellation(input: LicenceCancellationInput): Explained<LicenceCancellationResult> {
  return explained(licenceCancellationSteps, (trace) => licenceCancellationInFull(input, trace));
}

const priceIncreasePassThroughSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'priceIncreasePassThrough',
  rule: rules.priceIncreasePassThrough,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '6', start: 3, end: 16, words: 'Microsoft 365' },
    },
  ],
  readings: { increaseBasis: 'absolute-amount' },
  omits: ['currentPrice', 'reading:increaseBasis'],
  steps: [
    increaseBasisChoice,
    {
      name: 'priceIncreasePassThrough',
      label: 'Hausse',
      type: { record: { allowed: 'boolean', maxPrice: 'money' } },
      from: {
        kind: 'formula',
        text: 'if newMicrosoftPrice <= oldMicrosoftPrice\nthen { allowed: false, maxPrice: currentPrice }\nelse if increaseBasis = "same-percentage"\nthen { allowed: true, maxPrice: currentPrice * newMicrosoftPrice / oldMicrosoftPrice }\nelse { allowed: true, maxPrice: currentPrice + newMicrosoftPrice - oldMicrosoftPrice }',
      },
      uses: ['currentPrice'],
    },
    {
      name: 'priceIncreasePassThrough',
      label: 'Hausse',
      type: { record: { allowed: 'boolean', maxPrice: 'money' } },
      from: {
        kind: 'formula',
        text: 'if newMicrosoftPrice <= oldMicrosoftPrice\nthen { allowed: false, maxPrice: currentPrice }\nelse if increaseBasis = "same-percentage"\nthen { allowed: true, maxPrice: currentPrice * newMicrosoftPrice / oldMicrosoftPrice }\nelse { allowed: true, maxPrice: currentPrice + newMicrosoftPrice - oldMicrosoftPrice }',
      },
      uses: ['reading:increaseBasis', 'currentPrice'],
    },
  ],
}))();

/** Les étapes de priceIncreasePassThrough. */
export function explainPriceIncreasePassThrough(input: PriceIncreasePassThroughInput, readings: PriceIncreasePassThroughReadings = {}): Explained<PriceIncreasePassThroughResult> {
  return explained(priceIncreasePassThroughSteps, (trace) => priceIncreasePassThroughInFull(input, readings, trace));
}

const m365ContractEndSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'm365ContractEnd',
  rule: rules.m365ContractEnd,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '6', start: 3, end: 16, words: 'Microsoft 365' },
    },
  ],
  readings: { terminationChannels: 'closed-list' },
  omits: ['start', 'term', 'noticeOn', 'reading:terminationChannels'],
  steps: [
    { name: 'contractTermAllowed', label: 'Durée de contrat admise', called: contractTermAllowedSteps },
    {
      name: 'listed',
      label: 'canal énuméré',
      type: 'boolean',
      from: { kind: 'formula', text: 'channel in ("portal", "email", "phone")' },
    },
    terminationChannelsChoice,
    {
      name: 'm365ContractEnd',
      label: 'Fin',
      type: { union: { ends: { endExclusive: 'date' }, 'channel-not-listed': {} } },
      from: {
        kind: 'formula',
        text: 'if listed or terminationChannels = "any-provable-notice"\nthen { kind: "ends", endExclusive: recurrence(start, term, noticeOn).endExclusive }\nelse { kind: "channel-not-listed" }',
      },
      uses: ['start', 'term', 'noticeOn'],
    },
    {
      name: 'm365ContractEnd',
      label: 'Fin',
      type: { union: { ends: { endExclusive: 'date' }, 'channel-not-listed': {} } },
      from: {
        kind: 'formula',
        text: 'if listed or terminationChannels = "any-provable-notice"\nthen { kind: "ends", endExclusive: recurrence(start, term, noticeOn).endExclusive }\nelse { kind: "channel-not-listed" }',
      },
    },
  ],
}))();

/** Les étapes de m365ContractEnd. */
export function explainM365ContractEnd(input: M365ContractEndInput, readings: M365ContractEndReadings = {}): Explained<M365ContractEndResult> {
  return explained(m365ContractEndSteps, (trace) => m365ContractEndInFull(input, readings, trace));
}

const m365AutoTerminationSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'm365AutoTermination',
  rule: rules.m365AutoTermination,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '6', start: 3, end: 16, words: 'Microsoft 365' },
    },
  ],
  readings: { autoTerminationEvents: 'either-event' },
  omits: ['activeLicences', 'providerIsReseller', 'noLicence'],
  inTurn: { noLicence: ['activeLicences'] },
  steps: [
    {
      name: 'noLicence',
      label: 'plus de licences actives',
      type: 'boolean',
      from: { kind: 'formula', text: 'activeLicences = 0' },
    },
    autoTerminationEventsChoice,
    {
      name: 'm365AutoTermination',
      label: 'Résilié',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'if autoTerminationEvents = "either-event"\nthen noLicence or not(providerIsReseller)\nelse noLicence and not(providerIsReseller)',
      },
      uses: ['noLicence'],
    },
  ],
}))();

/** Les étapes de m365AutoTermination. */
export function explainM365AutoTermination(input: M365AutoTerminationInput, readings: M365AutoTerminationReadings = {}): Explained<M365AutoTerminationResult> {
  return explained(m365AutoTerminationSteps, (trace) => m365AutoTerminationInFull(input, readings, trace));
}

const priorityForImpactSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'priorityForImpact',
  rule: rules.priorityForImpact,
  steps: [
    {
      name: 'priorityForImpact',
      label: 'Niveau',
      type: { enum: ['standard', 'express'] },
      from: { kind: 'row', row: 1, cells: ['"minor"'], clause: '7.2/table/row-1', note: 'impact mineur' },
    },
    {
      name: 'priorityForImpact',
      label: 'Niveau',
      type: { enum: ['standard', 'express'] },
      from: { kind: 'row', row: 2, cells: ['"medium", "high"'], clause: '7.2/table/row-2', note: 'impact moyen à élevé' },
    },
  ],
}))();

/** Les étapes de priorityForImpact. */
export function explainPriorityForImpact(input: PriorityForImpactInput): Explained<PriorityForImpactResult> {
  return explained(priorityForImpactSteps, (trace) => priorityForImpactInFull(input, trace));
}

const ticketClassificationSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'ticketClassification',
  rule: rules.ticketClassification,
  omits: ['motive', 'priority', 'at', 'item', 'change'],
  steps: [
    {
      name: 'motiveChanges',
      label: 'changements de motif en vigueur',
      type: {
        list: {
          record: {
            at: 'instant',
            motive: { enum: ['incident', 'information-request', 'change-request'] },
            priority: { optional: { enum: ['standard', 'express'] } },
          },
        },
      },
      from: { kind: 'formula', text: 'changes[item.at <= at and item.motive != null]' },
    },
    {
      name: 'lastMotive',
      label: 'dernier changement de motif',
      type: {
        record: {
          at: 'instant',
          motive: { enum: ['incident', 'information-request', 'change-request'] },
          priority: { optional: { enum: ['standard', 'express'] } },
        },
      },
      from: { kind: 'formula', text: 'last(latest(motiveChanges, item.at, count(motiveChanges)))' },
    },
    {
      name: 'motiveInForce',
      label: 'motif en vigueur',
      type: { enum: ['incident', 'information-request', 'change-request'] },
      from: { kind: 'formula', text: 'default(lastMotive.motive, motive)' },
    },
    {
      name: 'priorityChanges',
      label: 'changements de priorité en vigueur',
      type: {
        list: {
          record: {
            at: 'instant',
            motive: { optional: { enum: ['incident', 'information-request', 'change-request'] } },
            priority: { enum: ['standard', 'express'] },
          },
        },
      },
      from: { kind: 'formula', text: 'changes[item.at <= at and item.priority != null]' },
    },
    {
      name: 'lastPriority',
      label: 'dernier changement de priorité',
      type: {
        record: {
          at: 'instant',
          motive: { optional: { enum: ['incident', 'information-request', 'change-request'] } },
          priority: { enum: ['standard', 'express'] },
        },
      },
      from: { kind: 'formula', text: 'last(latest(priorityChanges, item.at, count(priorityChanges)))' },
    },
    {
      name: 'priorityInForce',
      label: 'priorité en vigueur',
      type: { enum: ['standard', 'express'] },
      from: { kind: 'formula', text: 'default(lastPriority.priority, priority)' },
    },
    {
      name: 'ticketClassification',
      label: 'Classement',
      type: {
        record: {
          motive: { enum: ['incident', 'information-request', 'change-request'] },
          priority: { enum: ['standard', 'express'] },
        },
      },
      from: { kind: 'formula', text: '{ motive: motiveInForce, priority: priorityInForce }' },
    },
  ],
}))();

/** Les étapes de ticketClassification. */
export function explainTicketClassification(input: TicketClassificationInput): Explained<TicketClassificationResult> {
  return explained(ticketClassificationSteps, (trace) => ticketClassificationInFull(input, trace));
}

const creditPaymentSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'creditPayment',
  rule: rules.creditPayment,
  steps: [
    {
      name: 'creditPayment',
      label: 'Paiement',
      type: { record: { creditsLeft: 'credits', creditsToBuy: 'credits', mayWithhold: 'boolean' } },
      from: {
        kind: 'formula',
        text: '{ creditsLeft: max(0, balance - cost), creditsToBuy: max(0, cost - balance), mayWithhold: prepaymentRequired and cost > balance }',
      },
    },
  ],
}))();

/** Les étapes de creditPayment. */
export function explainCreditPayment(input: CreditPaymentInput): Explained<CreditPaymentResult> {
  return explained(creditPaymentSteps, (trace) => creditPaymentInFull(input, trace));
}

const reactionAllowanceSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'reactionAllowance',
  rule: rules.reactionAllowance,
  omits: [
    'priority',
    'incidentStandard',
    'incidentExpress',
    'informationRequestStandard',
    'informationRequestExpress',
    'changeRequestStandard',
    'changeRequestExpress',
  ],
  steps: [
    incidentStandardWords,
    {
      name: 'reactionAllowance',
      label: 'Délai',
      type: 'allowance',
      from: { kind: 'row', row: 1, cells: ['"incident"', '"standard"'], clause: '7.6/table/row-1' },
      uses: ['priority', 'incidentStandard'],
    },
    incidentExpressWords,
    {
      name: 'reactionAllowance',
      label: 'Délai',
      type: 'allowance',
      from: { kind: 'row', row: 2, cells: ['"incident"', '"express"'], clause: '7.6/table/row-2' },
      uses: ['priority', 'incidentExpress'],
    },
    informationRequestStandardWords,
    {
      name: 'reactionAllowance',
      label: 'Délai',
      type: 'allowance',
      from: { kind: 'row', row: 3, cells: ['"information-request"', '"standard"'], clause: '7.6/table/row-4' },
      uses: ['priority', 'informationRequestStandard'],
    },
    informationRequestExpressWords,
    {
      name: 'reactionAllowance',
      label: 'Délai',
      type: 'allowance',
      from: { kind: 'row', row: 4, cells: ['"information-request"', '"express"'], clause: '7.6/table/row-5' },
      uses: ['priority', 'informationRequestExpress'],
    },
    changeRequestStandardWords,
    {
      name: 'reactionAllowance',
      label: 'Délai',
      type: 'allowance',
      from: { kind: 'row', row: 5, cells: ['"change-request"', '"standard"'], clause: '7.6/table/row-7' },
      uses: ['priority', 'changeRequestStandard'],
    },
    changeRequestExpressWords,
    {
      name: 'reactionAllowance',
      label: 'Délai',
      type: 'allowance',
      from: { kind: 'row', row: 6, cells: ['"change-request"', '"express"'], clause: '7.6/table/row-8' },
      uses: ['priority', 'changeRequestExpress'],
    },
  ],
}))();

/** Les étapes de reactionAllowance. */
export function explainReactionAllowance(input: ReactionAllowanceInput): Explained<ReactionAllowanceResult> {
  return explained(reactionAllowanceSteps, (trace) => reactionAllowanceInFull(input, trace));
}

const interventionTariffSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'interventionTariff',
  rule: rules.interventionTariff,
  omits: [
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
    'interventionTariff.ssl-integration-dynamic-cloud',
  ],
  steps: [
    interventionTariffHostingInformationRequestWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 1,
        cells: ['"hosting-information-request"'],
        clause: 'annexe-1/hebergement-web/row-1',
        note: 'Demande d\'information',
      },
      uses: ['interventionTariff.hosting-information-request'],
    },
    interventionTariffHostingSiteUnreachableWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 2,
        cells: ['"hosting-site-unreachable"'],
        clause: 'annexe-1/hebergement-web/row-2',
        note: 'Site web inaccessible',
      },
      uses: ['interventionTariff.hosting-site-unreachable'],
    },
    interventionTariffHostingSecondFtpAccountWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 3,
        cells: ['"hosting-second-ftp-account"'],
        clause: 'annexe-1/hebergement-web/row-3',
        note: 'Configuration d’un deuxième compte FTP',
      },
      uses: ['interventionTariff.hosting-second-ftp-account'],
    },
    interventionTariffHostingAnonymousAccessChangeWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 4,
        cells: ['"hosting-anonymous-access-change"'],
        clause: 'annexe-1/hebergement-web/row-4',
        note: 'Modification de l\'accès anonyme aux dossiers',
      },
      uses: ['interventionTariff.hosting-anonymous-access-change'],
    },
    interventionTariffHostingCodingRequestWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 5,
        cells: ['"hosting-coding-request"'],
        clause: 'annexe-1/hebergement-web/row-5',
        note: 'Demandes de codage',
      },
      uses: ['interventionTariff.hosting-coding-request'],
    },
    interventionTariffHostingHackingInvestigationWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 6,
        cells: ['"hosting-hacking-investigation"'],
        clause: 'annexe-1/hebergement-web/row-6',
        note: 'Enquête sur le piratage du site web',
      },
      uses: ['interventionTariff.hosting-hacking-investigation'],
    },
    interventionTariffHostingInternalSiteMigrationWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 7,
        cells: ['"hosting-internal-site-migration"'],
        clause: 'annexe-1/hebergement-web/row-7',
        note: 'Migrations de sites web internes',
      },
      uses: ['interventionTariff.hosting-internal-site-migration'],
    },
    interventionTariffHostingExternalSiteMigrationWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 8,
        cells: ['"hosting-external-site-migration"'],
        clause: 'annexe-1/hebergement-web/row-8',
        note: 'Migrations de sites web externes',
      },
      uses: ['interventionTariff.hosting-external-site-migration'],
    },
    interventionTariffHostingFileRestoreWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 9,
        cells: ['"hosting-file-restore"'],
        clause: 'annexe-1/hebergement-web/row-9',
        note: 'Restauration des fichiers à partir d’une sauvegarde',
      },
      uses: ['interventionTariff.hosting-file-restore'],
    },
    interventionTariffHostingRemoteAssistanceWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 10,
        cells: ['"hosting-remote-assistance"'],
        clause: 'annexe-1/hebergement-web/row-10',
        note: 'Assistance clientèle via accès à distance',
      },
      uses: ['interventionTariff.hosting-remote-assistance'],
    },
    interventionTariffHostingPleskPanelUseWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 11,
        cells: ['"hosting-plesk-panel-use"'],
        clause: 'annexe-1/hebergement-web/row-11',
        note: 'Plesk - Utilisation du panneau de configuration',
      },
      uses: ['interventionTariff.hosting-plesk-panel-use'],
    },
    interventionTariffHostingPleskOsAssistanceWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 12,
        cells: ['"hosting-plesk-os-assistance"'],
        clause: 'annexe-1/hebergement-web/row-12',
        note: 'Plesk - Assistance pour le SE sous-jacent',
      },
      uses: ['interventionTariff.hosting-plesk-os-assistance'],
    },
    interventionTariffHostingPleskMigrationWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 13,
        cells: ['"hosting-plesk-migration"'],
        clause: 'annexe-1/hebergement-web/row-13',
        note: 'Plesk - Migration vers un autre serveur avec Plesk',
      },
      uses: ['interventionTariff.hosting-plesk-migration'],
    },
    interventionTariffDomainInformationRequestWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 14,
        cells: ['"domain-information-request"'],
        clause: 'annexe-1/noms-de-domaine/row-1',
        note: 'Demande d\'information',
      },
      uses: ['interventionTariff.domain-information-request'],
    },
    interventionTariffDomainRegistrationWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 15,
        cells: ['"domain-registration"'],
        clause: 'annexe-1/noms-de-domaine/row-2',
        note: 'Enregistrement de nom de domaine',
      },
      uses: ['interventionTariff.domain-registration'],
    },
    interventionTariffDomainRecordUpdateWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 16,
        cells: ['"domain-record-update"'],
        clause: 'annexe-1/noms-de-domaine/row-3',
        note: 'Mise à jour des enregistrements de noms de domaine',
      },
      uses: ['interventionTariff.domain-record-update'],
    },
    interventionTariffM365InformationRequestWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 17,
        cells: ['"m365-information-request"'],
        clause: 'annexe-1/microsoft-365/row-1',
        note: 'Demande d\'information',
      },
      uses: ['interventionTariff.m365-information-request'],
    },
    interventionTariffM365ServiceIncidentWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 18,
        cells: ['"m365-service-incident"'],
        clause: 'annexe-1/microsoft-365/row-2',
        note: 'Incident de service (p. ex. impossibilité pour certains utilisateurs d\'envoyer ou de recevoir des mails ; impossibilité de gérer les licences sur les produits M365 via le portail de gestion et/ou le Microsoft Online Portal)',
      },
      uses: ['interventionTariff.m365-service-incident'],
    },
    interventionTariffM365PostOnboardingConfigurationWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 19,
        cells: ['"m365-post-onboarding-configuration"'],
        clause: 'annexe-1/microsoft-365/row-3',
        note: 'Après la prise en main initiale : configurations supplémentaires du client d’e-mail ; transfert supplémentaire d\'une autre configuration d’e-mail vers M365 ; configurations supplémentaires sur le Microsoft Online Portal',
      },
      uses: ['interventionTariff.m365-post-onboarding-configuration'],
    },
    interventionTariffM365OtherSoftwareConfigurationWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 20,
        cells: ['"m365-other-software-configuration"'],
        clause: 'annexe-1/microsoft-365/row-4',
        note: 'Configurations d\'autres services et contrats d\'accueil externes de logiciels Microsoft 365 (p. ex. Word, OneDrive, etc.)',
      },
      uses: ['interventionTariff.m365-other-software-configuration'],
    },
    interventionTariffM365MailMigrationWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 21,
        cells: ['"m365-mail-migration"'],
        clause: 'annexe-1/microsoft-365/row-5',
        note: 'Migrations de mail',
      },
      uses: ['interventionTariff.m365-mail-migration'],
    },
    interventionTariffSslInformationRequestWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 22,
        cells: ['"ssl-information-request"'],
        clause: 'annexe-1/certificats-ssl/row-1',
        note: 'Demande d\'information',
      },
      uses: ['interventionTariff.ssl-information-request'],
    },
    interventionTariffSslRequestAndCreationWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 23,
        cells: ['"ssl-request-and-creation"'],
        clause: 'annexe-1/certificats-ssl/row-2',
        note: 'Demande et création d\'un certificat SSL',
      },
      uses: ['interventionTariff.ssl-request-and-creation'],
    },
    interventionTariffSslIntegrationHostingPlatformWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 24,
        cells: ['"ssl-integration-hosting-platform"'],
        clause: 'annexe-1/certificats-ssl/row-3',
        note: 'Intégration du certificat SSL dans la plate-forme d\'hébergement web',
      },
      uses: ['interventionTariff.ssl-integration-hosting-platform'],
    },
    interventionTariffSslIntegrationDynamicCloudWords,
    {
      name: 'interventionTariff',
      label: 'Tarif',
      type: {
        record: {
          standard: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          express: {
            union: {
              free: {},
              metered: { credits: 'credits', block: 'duration' },
              'per-intervention': { credits: 'credits' },
              'on-request': {},
            },
          },
          reactionTimeApplies: 'boolean',
        },
      },
      from: {
        kind: 'row',
        row: 25,
        cells: ['"ssl-integration-dynamic-cloud"'],
        clause: 'annexe-1/certificats-ssl/row-4',
        note: 'Intégration d\'un certificat SSL sur le serveur Telenet Dynamic Cloud',
      },
      uses: ['interventionTariff.ssl-integration-dynamic-cloud'],
    },
  ],
}))();

/** Les étapes de interventionTariff. */
export function explainInterventionTariff(input: InterventionTariffInput): Explained<InterventionTariffResult> {
  return explained(interventionTariffSteps, (trace) => interventionTariffInFull(input, trace));
}

const reactionDeadlineSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'reactionDeadline',
  rule: rules.reactionDeadline,
  readings: { workingTimeZone: 'belgian-local-time', workingDays: 'monday-to-friday', dayCounting: 'ten-working-hours' },
  omits: [
    'loggedAt',
    'motive',
    'priority',
    'holidays',
    'loggedDay',
    'zone',
    'reading:workingTimeZone',
    'belgianZone',
    'literalCet',
    'counting',
    'allowance',
    'reading:dayCounting',
    'workingHourLength',
    'openHours',
    'workingHours',
    'openDays',
    'reading:workingDays',
    'mondayToFriday',
    'mondayToSaturday',
    'startDay',
    'startAt',
  ],
  inTurn: {
    zone: ['reading:workingTimeZone'],
    loggedDay: ['loggedAt', 'zone'],
    openDays: ['reading:workingDays'],
    openHours: ['workingHours', 'openDays', 'zone', 'holidays'],
    allowance: ['motive', 'priority'],
    counting: ['allowance'],
    startAt: ['loggedAt', 'openHours'],
    startDay: ['startAt', 'zone'],
  },
  skipped: { label: 'jours sautés', walks: walksOf },
  steps: [
    workingTimeZoneChoice,
    belgianZoneWords,
    literalCetWords,
    {
      name: 'zone',
      label: 'fuseau retenu',
      type: 'timeZone',
      from: { kind: 'formula', text: 'if workingTimeZone = "belgian-local-time" then belgianZone else literalCet' },
    },
    {
      name: 'loggedDay',
      label: 'jour de l’enregistrement',
      type: 'date',
      from: { kind: 'formula', text: 'localDate(loggedAt, zone)' },
    },
    workingDaysChoice,
    mondayToFridayWords,
    mondayToSaturdayWords,
    {
      name: 'openDays',
      label: 'jours ouvrables retenus',
      type: { list: { enum: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] } },
      from: { kind: 'formula', text: 'if workingDays = "monday-to-friday" then mondayToFriday else mondayToSaturday' },
    },
    {
      name: 'reactionDeadline',
      label: 'Échéance',
      type: { union: { due: { at: 'instant' }, 'not-applicable': { reason: { enum: ['footnote-1', 'non-typical'] } } } },
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }',
      },
    },
    { name: 'interventionTariff', label: 'Tarif d’une intervention typique', called: interventionTariffSteps },
    workingHoursWords,
    { name: 'reactionAllowance', label: 'Délai de réaction contractuel', called: reactionAllowanceSteps },
    {
      name: 'allowance',
      label: 'délai du tableau',
      type: 'allowance',
      from: { kind: 'formula', text: 'reactionAllowance(motive: motive, priority: priority)' },
    },
    dayCountingChoice,
    {
      name: 'counting',
      label: 'manière de compter',
      type: { enum: ['hours', 'ten-working-hours', 'end-of-next-day', 'same-clock-time'] },
      from: { kind: 'formula', text: 'if allowance.unit = "working-hour" then "hours" else dayCounting' },
    },
    workingHourLengthWords,
    {
      name: 'reactionDeadline',
      label: 'Échéance',
      type: { union: { due: { at: 'instant' }, 'not-applicable': { reason: { enum: ['footnote-1', 'non-typical'] } } } },
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }',
      },
      uses: ['counting', 'loggedAt', 'allowance', 'workingHourLength', 'openHours'],
    },
    {
      name: 'reactionDeadline',
      label: 'Échéance',
      type: { union: { due: { at: 'instant' }, 'not-applicable': { reason: { enum: ['footnote-1', 'non-typical'] } } } },
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }',
      },
      uses: ['counting', 'loggedAt', 'allowance', 'openHours'],
    },
    {
      name: 'reactionDeadline',
      label: 'Échéance',
      type: { union: { due: { at: 'instant' }, 'not-applicable': { reason: { enum: ['footnote-1', 'non-typical'] } } } },
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }',
      },
      uses: ['counting', 'loggedDay', 'allowance', 'openHours'],
    },
    {
      name: 'startAt',
      label: 'premier instant de travail',
      type: 'instant',
      from: { kind: 'formula', text: 'nextOpening(loggedAt, openHours)' },
    },
    {
      name: 'startDay',
      label: 'jour de ce premier instant',
      type: 'date',
      from: { kind: 'formula', text: 'localDate(startAt, zone)' },
    },
    {
      name: 'reactionDeadline',
      label: 'Échéance',
      type: { union: { due: { at: 'instant' }, 'not-applicable': { reason: { enum: ['footnote-1', 'non-typical'] } } } },
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical"\nthen { kind: "not-applicable", reason: "non-typical" }\nelse if not(interventionTariff(intervention: intervention).reactionTimeApplies)\nthen { kind: "not-applicable", reason: "footnote-1" }\nelse if counting = "hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * workingHourLength, openHours) }\nelse if counting = "ten-working-hours"\nthen { kind: "due", at: addOpenTime(loggedAt, allowance.value * openingLength(openHours), openHours) }\nelse if counting = "end-of-next-day"\nthen { kind: "due", at: closing(addOpenDays(loggedDay, allowance.value, openHours), openHours) }\nelse { kind: "due", at: localInstant(addOpenDays(startDay, allowance.value, openHours), workingHours.from, zone) + (startAt - localInstant(startDay, workingHours.from, zone)) }',
      },
      uses: ['counting', 'startDay', 'allowance', 'openHours', 'workingHours', 'zone', 'startAt'],
    },
  ],
}))();

/** Les étapes de reactionDeadline. */
export function explainReactionDeadline(input: ReactionDeadlineInput, readings: ReactionDeadlineReadings = {}): Explained<ReactionDeadlineResult> {
  return explained(reactionDeadlineSteps, (trace) => reactionDeadlineInFull(input, readings, trace));
}

const reactionTimeMetSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'reactionTimeMet',
  rule: rules.reactionTimeMet,
  readings: {
    workingTimeZone: 'belgian-local-time',
    workingDays: 'monday-to-friday',
    dayCounting: 'ten-working-hours',
    reactionComparison: 'working-time',
  },
  omits: [
    'reactedAt',
    'zone',
    'reading:workingTimeZone',
    'belgianZone',
    'literalCet',
    'byInstant',
    'reading:reactionComparison',
    'allowance',
    'reading:dayCounting',
    'elapsed',
  ],
  inTurn: { elapsed: ['reactedAt'], byInstant: ['reading:reactionComparison'] },
  steps: [
    workingTimeZoneChoice,
    belgianZoneWords,
    literalCetWords,
    {
      name: 'zone',
      label: 'fuseau retenu',
      type: 'timeZone',
      from: { kind: 'formula', text: 'if workingTimeZone = "belgian-local-time" then belgianZone else literalCet' },
    },
    { name: 'reactionDeadline', label: 'Échéance de réaction', called: reactionDeadlineSteps },
    {
      name: 'deadline',
      label: 'échéance',
      type: { union: { due: { at: 'instant' }, 'not-applicable': { reason: { enum: ['footnote-1', 'non-typical'] } } } },
      from: {
        kind: 'formula',
        text: 'reactionDeadline(loggedAt: loggedAt, motive: motive, priority: priority, intervention: intervention, holidays: default(holidays, belgianHolidays))',
      },
    },
    reactionComparisonChoice,
    dayCountingChoice,
    { name: 'reactionAllowance', label: 'Délai de réaction contractuel', called: reactionAllowanceSteps },
    {
      name: 'byInstant',
      label: 'comparaison par instants',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'reactionComparison = "instants" or (allowance.unit = "working-day" and dayCounting != "ten-working-hours")',
      },
    },
    { name: 'reactionTime', label: 'Temps de réaction mesuré', called: reactionTimeSteps },
    {
      name: 'reactionTimeMet',
      label: 'Résultat',
      type: { enum: ['met', 'missed', 'not-applicable'] },
      from: {
        kind: 'formula',
        text: 'if deadline.kind = "due"\nthen if (if byInstant then reactedAt <= deadline.at else elapsed <= reactionTime(loggedAt: loggedAt, reactedAt: deadline.at, holidays: default(holidays, belgianHolidays))) then "met" else "missed"\nelse "not-applicable"',
      },
      uses: ['byInstant'],
    },
    {
      name: 'reactionTimeMet',
      label: 'Résultat',
      type: { enum: ['met', 'missed', 'not-applicable'] },
      from: {
        kind: 'formula',
        text: 'if deadline.kind = "due"\nthen if (if byInstant then reactedAt <= deadline.at else elapsed <= reactionTime(loggedAt: loggedAt, reactedAt: deadline.at, holidays: default(holidays, belgianHolidays))) then "met" else "missed"\nelse "not-applicable"',
      },
    },
  ],
}))();

/** Les étapes de reactionTimeMet. */
export function explainReactionTimeMet(input: ReactionTimeMetInput, readings: ReactionTimeMetReadings = {}): Explained<ReactionTimeMetResult> {
  return explained(reactionTimeMetSteps, (trace) => reactionTimeMetInFull(input, readings, trace));
}

const interventionCostSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'interventionCost',
  rule: rules.interventionCost,
  defaults: { interventionCount: singleInterventionWords },
  readings: { blockCounting: 'started-blocks' },
  omits: ['priority', 'timeSpent', 'interventionCount', 'agreedCredits', 'rate', 'reading:blockCounting'],
  steps: [
    { name: 'interventionTariff', label: 'Tarif d’une intervention typique', called: interventionTariffSteps },
    {
      name: 'rate',
      label: 'tarif de la ligne',
      type: {
        union: {
          'on-request': {},
          free: {},
          metered: { credits: 'credits', block: 'duration' },
          'per-intervention': { credits: 'credits' },
        },
      },
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical" then { kind: "on-request" }\nelse if priority = "standard" then interventionTariff(intervention: intervention).standard\nelse interventionTariff(intervention: intervention).express',
      },
    },
    {
      name: 'interventionCost',
      label: 'Coût',
      type: { union: { free: {}, credits: { credits: 'credits' }, 'on-request': {}, 'to-be-agreed': {} } },
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical" then (if agreedCredits != null then { kind: "credits", credits: agreedCredits } else { kind: "to-be-agreed" })\nelse if rate.kind = "metered" then { kind: "credits", credits: rate.credits * (if blockCounting = "started-blocks" then ceiling(default(timeSpent, 0) / rate.block) else floor(default(timeSpent, 0) / rate.block)) }\nelse if rate.kind = "per-intervention" then { kind: "credits", credits: rate.credits * interventionCount }\nelse if rate.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }',
      },
      uses: ['agreedCredits'],
    },
    blockCountingChoice,
    {
      name: 'interventionCost',
      label: 'Coût',
      type: { union: { free: {}, credits: { credits: 'credits' }, 'on-request': {}, 'to-be-agreed': {} } },
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical" then (if agreedCredits != null then { kind: "credits", credits: agreedCredits } else { kind: "to-be-agreed" })\nelse if rate.kind = "metered" then { kind: "credits", credits: rate.credits * (if blockCounting = "started-blocks" then ceiling(default(timeSpent, 0) / rate.block) else floor(default(timeSpent, 0) / rate.block)) }\nelse if rate.kind = "per-intervention" then { kind: "credits", credits: rate.credits * interventionCount }\nelse if rate.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }',
      },
      uses: ['rate', 'reading:blockCounting'],
    },
    {
      name: 'interventionCost',
      label: 'Coût',
      type: { union: { free: {}, credits: { credits: 'credits' }, 'on-request': {}, 'to-be-agreed': {} } },
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical" then (if agreedCredits != null then { kind: "credits", credits: agreedCredits } else { kind: "to-be-agreed" })\nelse if rate.kind = "metered" then { kind: "credits", credits: rate.credits * (if blockCounting = "started-blocks" then ceiling(default(timeSpent, 0) / rate.block) else floor(default(timeSpent, 0) / rate.block)) }\nelse if rate.kind = "per-intervention" then { kind: "credits", credits: rate.credits * interventionCount }\nelse if rate.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }',
      },
      uses: ['rate', 'interventionCount'],
    },
    {
      name: 'interventionCost',
      label: 'Coût',
      type: { union: { free: {}, credits: { credits: 'credits' }, 'on-request': {}, 'to-be-agreed': {} } },
      from: {
        kind: 'formula',
        text: 'if intervention = "non-typical" then (if agreedCredits != null then { kind: "credits", credits: agreedCredits } else { kind: "to-be-agreed" })\nelse if rate.kind = "metered" then { kind: "credits", credits: rate.credits * (if blockCounting = "started-blocks" then ceiling(default(timeSpent, 0) / rate.block) else floor(default(timeSpent, 0) / rate.block)) }\nelse if rate.kind = "per-intervention" then { kind: "credits", credits: rate.credits * interventionCount }\nelse if rate.kind = "free" then { kind: "free" }\nelse { kind: "on-request" }',
      },
      uses: ['rate'],
    },
  ],
}))();

/** Les étapes de interventionCost. */
export function explainInterventionCost(input: InterventionCostInput, readings: InterventionCostReadings = {}): Explained<InterventionCostResult> {
  return explained(interventionCostSteps, (trace) => interventionCostInFull(input, readings, trace));
}
