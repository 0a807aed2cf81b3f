// Generated from contracts/alteo/contract.md, do not edit.
import { walksOf } from '../../compiler/runtime/explain/skipped.ts';
import { type Explained, type Step, type Telling, type ToldChoice, explained } from '../../compiler/runtime/explain/trace.ts';
import { rules } from './descriptors.ts';
import {
  supportLevelInFull,
  noticeRequiredInFull,
  replacementDutyInFull,
  providerLiabilityInFull,
  liabilityCapInFull,
  compensationDueInFull,
  serviceDateInFull,
  hackingTerminationAllowedInFull,
  allowedBandwidthInFull,
  bandwidthReductionEarliestInFull,
  credentialResponsibilityInFull,
  outOfScopeIncidentInFull,
  updateKindInFull,
  patchRefusalExclusionInFull,
  softwareInstallationDueInFull,
  maintenanceBillingInFull,
  discouragedUpdateTimeInFull,
  offHoursUpdateBillingInFull,
  responsiblePartyInFull,
  billedTimeInFull,
  timeCreditBalanceInFull,
  nextTimeCreditDateInFull,
  quoteRequiredInFull,
  interventionStartInFull,
  hoursValidityInFull,
  domainLapseInFull,
  domainLossCompensationInFull,
  domainTransferAllowedInFull,
  spamSuspensionEarliestEndInFull,
  overageChargeInFull,
  commitmentEndInFull,
  priceRevisionEffectiveDateInFull,
  priceRevisionSupplementInFull,
  messageSendableInFull,
  billedEmailsInFull,
  mailServiceSuspensionAllowedInFull,
  reinstatementFeeInFull,
  backupPlanInFull,
  backupRestorableInFull,
  databaseRestorePointInFull,
  downtimeLimitInFull,
  availabilityRateInFull,
  downtimeLimitExceededInFull,
  slaYearInFull,
  availabilityMetInFull,
  availabilityPenaltyInFull,
  availabilityPenaltyForYearInFull,
  creditNoteUsableInFull,
  creditNoteDeadlineInFull,
  restorationPenaltyRateInFull,
  restorationPenaltyForMonthInFull,
  invoiceAfterCreditInFull,
  combinedOutagePenaltyInFull,
  countedInterruptionInFull,
  penaltyDueInFull,
  maintenanceNoticeValidInFull,
  countedMaintenanceTimeInFull,
  type NoticeRequiredReadings,
  type LiabilityCapReadings,
  type CompensationDueReadings,
  type ServiceDateReadings,
  type HackingTerminationAllowedReadings,
  type OutOfScopeIncidentReadings,
  type UpdateKindReadings,
  type MaintenanceBillingReadings,
  type DiscouragedUpdateTimeReadings,
  type OffHoursUpdateBillingReadings,
  type BilledTimeReadings,
  type TimeCreditBalanceReadings,
  type HoursValidityReadings,
  type DomainLapseReadings,
  type DomainTransferAllowedReadings,
  type PriceRevisionEffectiveDateReadings,
  type PriceRevisionSupplementReadings,
  type MessageSendableReadings,
  type ReinstatementFeeReadings,
  type BackupPlanReadings,
  type BackupRestorableReadings,
  type DowntimeLimitReadings,
  type AvailabilityRateReadings,
  type DowntimeLimitExceededReadings,
  type AvailabilityMetReadings,
  type AvailabilityPenaltyReadings,
  type AvailabilityPenaltyForYearReadings,
  type CreditNoteUsableReadings,
  type CreditNoteDeadlineReadings,
  type RestorationPenaltyRateReadings,
  type RestorationPenaltyForMonthReadings,
  type CombinedOutagePenaltyReadings,
  type CountedInterruptionReadings,
  type MaintenanceNoticeValidReadings,
  type CountedMaintenanceTimeReadings,
} from './in-full.ts';
import type {
  SupportLevelInput,
  SupportLevelResult,
  NoticeRequiredInput,
  NoticeRequiredResult,
  ReplacementDutyInput,
  ReplacementDutyResult,
  ProviderLiabilityInput,
  ProviderLiabilityResult,
  LiabilityCapInput,
  LiabilityCapResult,
  CompensationDueInput,
  CompensationDueResult,
  ServiceDateInput,
  ServiceDateResult,
  HackingTerminationAllowedInput,
  HackingTerminationAllowedResult,
  AllowedBandwidthInput,
  AllowedBandwidthResult,
  BandwidthReductionEarliestInput,
  BandwidthReductionEarliestResult,
  CredentialResponsibilityInput,
  CredentialResponsibilityResult,
  OutOfScopeIncidentInput,
  OutOfScopeIncidentResult,
  UpdateKindInput,
  UpdateKindResult,
  PatchRefusalExclusionInput,
  PatchRefusalExclusionResult,
  SoftwareInstallationDueInput,
  SoftwareInstallationDueResult,
  MaintenanceBillingInput,
  MaintenanceBillingResult,
  DiscouragedUpdateTimeInput,
  DiscouragedUpdateTimeResult,
  OffHoursUpdateBillingInput,
  OffHoursUpdateBillingResult,
  ResponsiblePartyInput,
  ResponsiblePartyResult,
  BilledTimeInput,
  BilledTimeResult,
  TimeCreditBalanceInput,
  TimeCreditBalanceResult,
  NextTimeCreditDateInput,
  NextTimeCreditDateResult,
  QuoteRequiredInput,
  QuoteRequiredResult,
  InterventionStartInput,
  InterventionStartResult,
  HoursValidityInput,
  HoursValidityResult,
  DomainLapseInput,
  DomainLapseResult,
  DomainLossCompensationInput,
  DomainLossCompensationResult,
  DomainTransferAllowedInput,
  DomainTransferAllowedResult,
  SpamSuspensionEarliestEndInput,
  SpamSuspensionEarliestEndResult,
  OverageChargeInput,
  OverageChargeResult,
  CommitmentEndInput,
  CommitmentEndResult,
  PriceRevisionEffectiveDateInput,
  PriceRevisionEffectiveDateResult,
  PriceRevisionSupplementInput,
  PriceRevisionSupplementResult,
  MessageSendableInput,
  MessageSendableResult,
  BilledEmailsInput,
  BilledEmailsResult,
  MailServiceSuspensionAllowedInput,
  MailServiceSuspensionAllowedResult,
  ReinstatementFeeInput,
  ReinstatementFeeResult,
  BackupPlanInput,
  BackupPlanResult,
  BackupRestorableInput,
  BackupRestorableResult,
  DatabaseRestorePointInput,
  DatabaseRestorePointResult,
  DowntimeLimitInput,
  DowntimeLimitResult,
  AvailabilityRateInput,
  AvailabilityRateResult,
  DowntimeLimitExceededInput,
  DowntimeLimitExceededResult,
  SlaYearInput,
  SlaYearResult,
  AvailabilityMetInput,
  AvailabilityMetResult,
  AvailabilityPenaltyInput,
  AvailabilityPenaltyResult,
  AvailabilityPenaltyForYearInput,
  AvailabilityPenaltyForYearResult,
  CreditNoteUsableInput,
  CreditNoteUsableResult,
  CreditNoteDeadlineInput,
  CreditNoteDeadlineResult,
  RestorationPenaltyRateInput,
  RestorationPenaltyRateResult,
  RestorationPenaltyForMonthInput,
  RestorationPenaltyForMonthResult,
  InvoiceAfterCreditInput,
  InvoiceAfterCreditResult,
  CombinedOutagePenaltyInput,
  CombinedOutagePenaltyResult,
  CountedInterruptionInput,
  CountedInterruptionResult,
  PenaltyDueInput,
  PenaltyDueResult,
  MaintenanceNoticeValidInput,
  MaintenanceNoticeValidResult,
  CountedMaintenanceTimeInput,
  CountedMaintenanceTimeResult,
} from './rules.ts';
const capPeriodWords: Step = {
  name: 'capPeriod',
  label: 'mois retenus pour le plafond',
  value: 'P6M',
  from: { kind: 'text', clause: '3.1.6/p3', start: 337, end: 358, words: 'six (6) derniers mois' },
};
const bandwidthThresholdWords: Step = {
  name: 'bandwidthThreshold',
  label: 'seuil de bande passante',
  value: 101,
  from: { kind: 'text', clause: '3.2.4/p6', start: 91, end: 99, words: '101 Mbps' },
};
const reductionNoticeWords: Step = {
  name: 'reductionNotice',
  label: 'préavis de réduction',
  value: 'PT72H',
  from: { kind: 'text', clause: '3.2.4/p7', start: 72, end: 81, words: '72 heures' },
};
const minorDigitWords: Step = {
  name: 'minorDigit',
  label: 'rang d’une mise à jour mineure',
  value: 3,
  from: { kind: 'text', clause: '4.1.1/niveau-3/p11', start: 256, end: 266, words: '3ème digit' },
};
const firstMajorDigitWords: Step = {
  name: 'firstMajorDigit',
  label: 'premier rang d’une mise à jour majeure',
  value: 1,
  from: { kind: 'text', clause: '4.1.1/niveau-3/p11', start: 353, end: 356, words: '1er' },
};
const secondMajorDigitWords: Step = {
  name: 'secondMajorDigit',
  label: 'second rang d’une mise à jour majeure',
  value: 2,
  from: { kind: 'text', clause: '4.1.1/niveau-3/p11', start: 360, end: 370, words: '2ème digit' },
};
const afternoonLimitWords: Step = {
  name: 'afternoonLimit',
  label: 'heure limite en semaine',
  value: '16:00',
  from: { kind: 'text', clause: '4.1.3/p3', start: 138, end: 147, words: '16 heures' },
};
const creditDayWords: Step = {
  name: 'creditDay',
  label: 'jour du crédit temps',
  value: 1,
  from: { kind: 'text', clause: '4.1.4/p1', start: 300, end: 318, words: '1er de chaque mois' },
};
const billingUnitWords: Step = {
  name: 'billingUnit',
  label: 'unité de décompte',
  value: 'PT15M',
  from: { kind: 'text', clause: '4.1.4/p1', start: 496, end: 507, words: '1/4 d’heure' },
};
const extraHoursValidityWords: Step = {
  name: 'extraHoursValidity',
  label: 'validité des heures supplémentaires',
  value: 'P30D',
  from: { kind: 'text', clause: '4.1.4/p2', start: 144, end: 152, words: '30 jours' },
};
const oneOffHoursValidityWords: Step = {
  name: 'oneOffHoursValidity',
  label: 'validité des heures d’intervention ponctuelle',
  value: { value: 30, unit: 'working-day' },
  from: { kind: 'text', clause: '4.2/p6', start: 41, end: 56, words: '30 jours ouvrés' },
};
const renewalYearsWords: Step = {
  name: 'renewalYears',
  label: 'années de renouvellement indemnisées',
  value: 'P1Y',
  from: { kind: 'text', clause: '4.3/p10', start: 297, end: 310, words: 'une (1) année' },
};
const transferNoticeWords: Step = {
  name: 'transferNotice',
  label: 'avance exigée pour un transfert',
  value: 'P45D',
  from: { kind: 'text', clause: '4.3/p12', start: 72, end: 80, words: '45 jours' },
};
const spamSuspensionWords: Step = {
  name: 'spamSuspension',
  label: 'durée minimale de la suspension',
  value: 'P5D',
  from: { kind: 'text', clause: '4.4/p4', start: 440, end: 450, words: 'cinq jours' },
};
const minimumCommitmentWords: Step = {
  name: 'minimumCommitment',
  label: 'engagement minimum',
  value: 'P1Y',
  from: { kind: 'text', clause: '4.5/p1', start: 165, end: 172, words: '12 mois' },
};
const revisionNoticeWords: Step = {
  name: 'revisionNotice',
  label: 'délai de réévaluation mensuelle',
  value: 'P30D',
  from: { kind: 'text', clause: '4.5/p3', start: 179, end: 187, words: '30 jours' },
};
const maximumMessageSizeWords: Step = {
  name: 'maximumMessageSize',
  label: 'taille maximale d’un message',
  value: 2000000,
  from: { kind: 'text', clause: '4.5/caracteristiques/p1', start: 51, end: 55, words: '2 Mo' },
};
const reinstatementAmountWords: Step = {
  name: 'reinstatementAmount',
  label: 'frais de rétablissement',
  value: '500.00 EUR',
  from: { kind: 'text', clause: '4.5/suspension/p2', start: 231, end: 239, words: '500 € HT' },
};
const backupTimeWords: Step = {
  name: 'backupTime',
  label: 'heure de sauvegarde des bases',
  value: '22:00',
  from: { kind: 'text', clause: '4.6/p1', start: 147, end: 150, words: '22H' },
};
const backupRetentionWords: Step = {
  name: 'backupRetention',
  label: 'rétention des sauvegardes',
  value: 'P28D',
  from: { kind: 'text', clause: '4.6/p1', start: 174, end: 191, words: '28 derniers jours' },
};
const sharedRetentionWords: Step = {
  name: 'sharedRetention',
  label: 'rétention en hébergement mutualisé',
  value: 'P7D',
  from: { kind: 'text', clause: '4.6/p2', start: 67, end: 74, words: '7 jours' },
};
const targetAvailabilityWords: Step = {
  name: 'targetAvailability',
  label: 'taux de disponibilité garanti',
  value: '99.9 %',
  from: { kind: 'text', clause: '5.1', start: 9, end: 14, words: '99,9%' },
};
const maximumDowntimeWords: Step = {
  name: 'maximumDowntime',
  label: 'temps maximum de panne par mois',
  value: 'PT43M12S',
  from: { kind: 'text', clause: '5.1/p2', start: 122, end: 129, words: '43\'12\'\'' },
};
const measuringYearWords: Step = {
  name: 'measuringYear',
  label: 'année de mesure',
  value: 'P1Y',
  from: { kind: 'text', clause: '5.1/p4', start: 13, end: 20, words: 'l’année' },
};
const penaltyRateWords: Step = {
  name: 'penaltyRate',
  label: 'taux de la pénalité par tranche',
  value: '2.5 %',
  from: { kind: 'text', clause: '5.1/p6', start: 158, end: 162, words: '2,5%' },
};
const trancheWords: Step = {
  name: 'tranche',
  label: 'tranche d’indisponibilité',
  value: 'PT1H',
  from: { kind: 'text', clause: '5.1/p6', start: 232, end: 237, words: '60 mn' },
};
const creditNotePeriodWords: Step = {
  name: 'creditNotePeriod',
  label: 'délai d’émission de l’avoir',
  value: 'P30D',
  from: { kind: 'text', clause: '5.1/p8', start: 68, end: 85, words: '30 (trente) jours' },
};
const tier1Words: Step = {
  name: 'tier1',
  label: 'premier palier',
  value: 'PT1H',
  from: { kind: 'text', clause: '5.2/bullet-1', start: 6, end: 13, words: '1 heure' },
};
const tier1RateWords: Step = {
  name: 'tier1Rate',
  label: 'taux du premier palier',
  value: '20 %',
  from: { kind: 'text', clause: '5.2/bullet-1', start: 16, end: 20, words: '20 %' },
};
const tier2Words: Step = {
  name: 'tier2',
  label: 'deuxième palier',
  value: 'PT2H',
  from: { kind: 'text', clause: '5.2/bullet-2', start: 6, end: 14, words: '2 heures' },
};
const tier2RateWords: Step = {
  name: 'tier2Rate',
  label: 'taux du deuxième palier',
  value: '30 %',
  from: { kind: 'text', clause: '5.2/bullet-2', start: 17, end: 21, words: '30 %' },
};
const tier3Words: Step = {
  name: 'tier3',
  label: 'troisième palier',
  value: 'PT3H',
  from: { kind: 'text', clause: '5.2/bullet-3', start: 6, end: 14, words: '3 heures' },
};
const tier3RateWords: Step = {
  name: 'tier3Rate',
  label: 'taux du troisième palier',
  value: '40 %',
  from: { kind: 'text', clause: '5.2/bullet-3', start: 17, end: 21, words: '40 %' },
};
const beyondWords: Step = {
  name: 'beyond',
  label: 'dernier palier, au-delà',
  value: 'PT3H',
  from: { kind: 'text', clause: '5.2/bullet-4', start: 2, end: 10, words: '3 heures' },
};
const beyondRateWords: Step = {
  name: 'beyondRate',
  label: 'taux du dernier palier',
  value: '50 %',
  from: { kind: 'text', clause: '5.2/bullet-4', start: 13, end: 17, words: '50 %' },
};
const maintenanceNoticeWords: Step = {
  name: 'maintenanceNotice',
  label: 'préavis des travaux',
  value: 'P8D',
  from: { kind: 'text', clause: '5.5/p1', start: 279, end: 305, words: 'huit (8) jours calendaires' },
};
const minimumRemindersWords: Step = {
  name: 'minimumReminders',
  label: 'relances qui font « plusieurs »',
  value: 2,
  from: { kind: 'assumption', id: 'minimumReminders', source: 'sens courant de « plusieurs » : au moins deux' },
};
const oneMonthWords: Step = {
  name: 'oneMonth',
  label: 'durée d’un mois d’abonnement',
  value: 'P1M',
  from: { kind: 'assumption', id: 'oneMonth', source: 'un abonnement mensuel court d’une date à la même date du mois suivant' },
};
const oneHourWords: Step = {
  name: 'oneHour',
  label: 'unité du taux horaire',
  value: 'PT1H',
  from: { kind: 'assumption', id: 'oneHour', source: 'sens du mot « horaire »' },
};
const noonWords: Step = {
  name: 'noon',
  label: 'début de l’après-midi, à midi',
  value: '12:00',
  from: { kind: 'assumption', id: 'noon', source: 'lecture « 12 h » de l’après-midi' },
};
const midAfternoonWords: Step = {
  name: 'midAfternoon',
  label: 'début de l’après-midi, à 14 heures',
  value: '14:00',
  from: { kind: 'assumption', id: 'midAfternoon', source: 'lecture « 14 h » de l’après-midi' },
};
const oneDayWords: Step = {
  name: 'oneDay',
  label: 'unité d’un délai compté en jours',
  value: 'P1D',
  from: { kind: 'assumption', id: 'oneDay', source: 'calendrier' },
};
const oneMegabyteWords: Step = {
  name: 'oneMegabyte',
  label: 'mégaoctet du Système international',
  value: 1000000,
  from: { kind: 'assumption', id: 'oneMegabyte', source: 'Système international d’unités' },
};
const oneMebibyteWords: Step = {
  name: 'oneMebibyte',
  label: 'mébioctet, puissance de deux',
  value: 1048576,
  from: { kind: 'assumption', id: 'oneMebibyte', source: 'norme CEI 80000-13, lecture « binaire » de 2 Mo' },
};
const base64ReadWords: Step = {
  name: 'base64Read',
  label: 'octets lus par groupe en base64',
  value: 3,
  from: { kind: 'assumption', id: 'base64Read', source: 'RFC 4648, section 4' },
};
const base64WrittenWords: Step = {
  name: 'base64Written',
  label: 'octets écrits par groupe en base64',
  value: 4,
  from: { kind: 'assumption', id: 'base64Written', source: 'RFC 4648, section 4' },
};
const singleServiceWords: Step = {
  name: 'singleService',
  label: 'services rétablis, sans autre précision',
  value: 1,
  from: { kind: 'assumption', id: 'singleService', source: 'une suspension porte au moins sur un service' },
};
const shortestMonthWords: Step = {
  name: 'shortestMonth',
  label: 'jours du mois le plus court',
  value: 28,
  from: { kind: 'assumption', id: 'shortestMonth', source: 'calendrier grégorien' },
};
const longestMonthWords: Step = {
  name: 'longestMonth',
  label: 'jours du mois le plus long',
  value: 31,
  from: { kind: 'assumption', id: 'longestMonth', source: 'calendrier grégorien' },
};
const commonYearWords: Step = {
  name: 'commonYear',
  label: 'jours d’une année commune',
  value: 365,
  from: { kind: 'assumption', id: 'commonYear', source: 'calendrier grégorien' },
};
const leapYearWords: Step = {
  name: 'leapYear',
  label: 'jours d’une année bissextile',
  value: 366,
  from: { kind: 'assumption', id: 'leapYear', source: 'calendrier grégorien' },
};
const capBasisChoice: ToldChoice = {
  choice: 'capBasis',
  options: {
    'months-begun': {
      name: 'capBasis',
      label: 'Quels règlements font le plafond : ceux des six derniers mois commencés, révolus, ou ceux encaissés en six mois ?',
      value: 'Six derniers mois commencés, payés à la date',
      from: { kind: 'reading', choice: 'capBasis', option: 'months-begun' },
    },
    'complete-months': {
      name: 'capBasis',
      label: 'Quels règlements font le plafond : ceux des six derniers mois commencés, révolus, ou ceux encaissés en six mois ?',
      value: 'Six derniers mois révolus, payés à la date',
      from: { kind: 'reading', choice: 'capBasis', option: 'complete-months' },
    },
    cash: {
      name: 'capBasis',
      label: 'Quels règlements font le plafond : ceux des six derniers mois commencés, révolus, ou ceux encaissés en six mois ?',
      value: 'Encaissements des six mois précédents',
      from: { kind: 'reading', choice: 'capBasis', option: 'cash' },
    },
  },
};
const serviceDateRuleChoice: ToldChoice = {
  choice: 'serviceDateRule',
  options: {
    'delivery-note-for-server': {
      name: 'serviceDateRule',
      label: 'La Date de Mise en Service d’un Serveur est-elle la date opérationnelle ou celle du bon de livraison ?',
      value: 'Envoi du bon de livraison',
      from: { kind: 'reading', choice: 'serviceDateRule', option: 'delivery-note-for-server' },
    },
    'operational-everywhere': {
      name: 'serviceDateRule',
      label: 'La Date de Mise en Service d’un Serveur est-elle la date opérationnelle ou celle du bon de livraison ?',
      value: 'Date opérationnelle, comme la définition',
      from: { kind: 'reading', choice: 'serviceDateRule', option: 'operational-everywhere' },
    },
  },
};
const hackingRemindersChoice: ToldChoice = {
  choice: 'hackingReminders',
  options: {
    'as-written': {
      name: 'hackingReminders',
      label: 'Faut-il plusieurs relances avant de suspendre aussi un Cloud Privé piraté ?',
      value: 'Serveur seulement',
      from: { kind: 'reading', choice: 'hackingReminders', option: 'as-written' },
    },
    'required-everywhere': {
      name: 'hackingReminders',
      label: 'Faut-il plusieurs relances avant de suspendre aussi un Cloud Privé piraté ?',
      value: 'Serveur et Cloud Privé',
      from: { kind: 'reading', choice: 'hackingReminders', option: 'required-everywhere' },
    },
  },
};
const outOfScopeExclusionChoice: ToldChoice = {
  choice: 'outOfScopeExclusion',
  options: {
    'handling-time': {
      name: 'outOfScopeExclusion',
      label: 'Quel temps sort de la Disponibilité : le traitement de l’Incident, ou toute la panne ?',
      value: 'Le temps de traitement',
      from: { kind: 'reading', choice: 'outOfScopeExclusion', option: 'handling-time' },
    },
    'whole-outage': {
      name: 'outOfScopeExclusion',
      label: 'Quel temps sort de la Disponibilité : le traitement de l’Incident, ou toute la panne ?',
      value: 'Toute la panne',
      from: { kind: 'reading', choice: 'outOfScopeExclusion', option: 'whole-outage' },
    },
  },
};
const versionDigitChoice: ToldChoice = {
  choice: 'versionDigit',
  options: {
    component: {
      name: 'versionDigit',
      label: 'Un « digit » est-il un composant du numéro de version ou un chiffre ?',
      value: 'Composant séparé par un point',
      from: { kind: 'reading', choice: 'versionDigit', option: 'component' },
    },
    character: {
      name: 'versionDigit',
      label: 'Un « digit » est-il un composant du numéro de version ou un chiffre ?',
      value: 'Chiffre pris un à un',
      from: { kind: 'reading', choice: 'versionDigit', option: 'character' },
    },
  },
};
const requestedMaintenanceTimeChoice: ToldChoice = {
  choice: 'requestedMaintenanceTime',
  options: {
    'request-handling': {
      name: 'requestedMaintenanceTime',
      label: 'Quel temps est facturé quand le Client veut une maintenance hors créneau : celui que prend sa demande, ou aussi l’opération ?',
      value: 'Le temps de prise en compte de la demande',
      from: { kind: 'reading', choice: 'requestedMaintenanceTime', option: 'request-handling' },
    },
    'whole-operation': {
      name: 'requestedMaintenanceTime',
      label: 'Quel temps est facturé quand le Client veut une maintenance hors créneau : celui que prend sa demande, ou aussi l’opération ?',
      value: 'La prise en compte et l’opération elle-même',
      from: { kind: 'reading', choice: 'requestedMaintenanceTime', option: 'whole-operation' },
    },
  },
};
const sixteenOClockChoice: ToldChoice = {
  choice: 'sixteenOClock',
  options: {
    included: {
      name: 'sixteenOClock',
      label: '16 h 00 tout juste est-il « après 16 heures » ?',
      value: '16 h 00 comprise',
      from: { kind: 'reading', choice: 'sixteenOClock', option: 'included' },
    },
    excluded: {
      name: 'sixteenOClock',
      label: '16 h 00 tout juste est-il « après 16 heures » ?',
      value: 'Strictement après 16 h 00',
      from: { kind: 'reading', choice: 'sixteenOClock', option: 'excluded' },
    },
  },
};
const afternoonStartChoice: ToldChoice = {
  choice: 'afternoonStart',
  options: {
    'from-12h': {
      name: 'afternoonStart',
      label: 'À quelle heure commence l’après-midi ?',
      value: '12 h',
      from: { kind: 'reading', choice: 'afternoonStart', option: 'from-12h' },
    },
    'from-14h': {
      name: 'afternoonStart',
      label: 'À quelle heure commence l’après-midi ?',
      value: '14 h',
      from: { kind: 'reading', choice: 'afternoonStart', option: 'from-14h' },
    },
  },
};
const offHoursBilledTimeChoice: ToldChoice = {
  choice: 'offHoursBilledTime',
  options: {
    'off-hours-only': {
      name: 'offHoursBilledTime',
      label: 'Si l’intervention déborde des heures ouvrées, le tarif des heures non ouvrées vaut-il pour toute l’intervention ?',
      value: 'Pour la seule part en heures non ouvrées',
      from: { kind: 'reading', choice: 'offHoursBilledTime', option: 'off-hours-only' },
    },
    'whole-intervention': {
      name: 'offHoursBilledTime',
      label: 'Si l’intervention déborde des heures ouvrées, le tarif des heures non ouvrées vaut-il pour toute l’intervention ?',
      value: 'Pour toute l’intervention',
      from: { kind: 'reading', choice: 'offHoursBilledTime', option: 'whole-intervention' },
    },
  },
};
const quarterHourChoice: ToldChoice = {
  choice: 'quarterHour',
  options: {
    'per-quarter': {
      name: 'quarterHour',
      label: 'Les interventions se décomptent-elles par quarts d’heure, ou au temps réel avec un minimum ?',
      value: 'Tout quart d’heure entamé compte',
      from: { kind: 'reading', choice: 'quarterHour', option: 'per-quarter' },
    },
    'minimum-only': {
      name: 'quarterHour',
      label: 'Les interventions se décomptent-elles par quarts d’heure, ou au temps réel avec un minimum ?',
      value: '15 minutes au moins, puis le temps réel',
      from: { kind: 'reading', choice: 'quarterHour', option: 'minimum-only' },
    },
  },
};
const validityDaysChoice: ToldChoice = {
  choice: 'validityDays',
  options: {
    'per-clause': {
      name: 'validityDays',
      label: 'Les 30 jours des deux articles sont-ils les mêmes jours ?',
      value: '30 jours calendaires (4.1.4) ou 30 jours ouvrés (4.2)',
      from: { kind: 'reading', choice: 'validityDays', option: 'per-clause' },
    },
    'working-days': {
      name: 'validityDays',
      label: 'Les 30 jours des deux articles sont-ils les mêmes jours ?',
      value: 'Jours ouvrés partout',
      from: { kind: 'reading', choice: 'validityDays', option: 'working-days' },
    },
    'calendar-days': {
      name: 'validityDays',
      label: 'Les 30 jours des deux articles sont-ils les mêmes jours ?',
      value: 'Jours calendaires partout',
      from: { kind: 'reading', choice: 'validityDays', option: 'calendar-days' },
    },
  },
};
const writtenNotificationChoice: ToldChoice = {
  choice: 'writtenNotification',
  options: {
    'both-measures': {
      name: 'writtenNotification',
      label: 'La notification écrite est-elle due aussi pour résilier, ou seulement pour suspendre ?',
      value: 'Pour résilier comme pour suspendre',
      from: { kind: 'reading', choice: 'writtenNotification', option: 'both-measures' },
    },
    'suspension-only': {
      name: 'writtenNotification',
      label: 'La notification écrite est-elle due aussi pour résilier, ou seulement pour suspendre ?',
      value: 'Pour suspendre seulement',
      from: { kind: 'reading', choice: 'writtenNotification', option: 'suspension-only' },
    },
  },
};
const lapseConditionChoice: ToldChoice = {
  choice: 'lapseCondition',
  options: {
    either: {
      name: 'lapseCondition',
      label: 'Faut-il un seul défaut ou les deux pour que le nom soit résilié ?',
      value: 'L’un des deux défauts',
      from: { kind: 'reading', choice: 'lapseCondition', option: 'either' },
    },
    both: {
      name: 'lapseCondition',
      label: 'Faut-il un seul défaut ou les deux pour que le nom soit résilié ?',
      value: 'Les deux défauts',
      from: { kind: 'reading', choice: 'lapseCondition', option: 'both' },
    },
  },
};
const transferLeadTimeChoice: ToldChoice = {
  choice: 'transferLeadTime',
  options: {
    'at-least-45-days': {
      name: 'transferLeadTime',
      label: '« 45 jours avant » est-il une date limite, un jour précis ou une fenêtre ?',
      value: 'Au moins 45 jours',
      from: { kind: 'reading', choice: 'transferLeadTime', option: 'at-least-45-days' },
    },
    'clear-days': {
      name: 'transferLeadTime',
      label: '« 45 jours avant » est-il une date limite, un jour précis ou une fenêtre ?',
      value: '45 jours francs',
      from: { kind: 'reading', choice: 'transferLeadTime', option: 'clear-days' },
    },
    'exactly-45-days': {
      name: 'transferLeadTime',
      label: '« 45 jours avant » est-il une date limite, un jour précis ou une fenêtre ?',
      value: '45 jours exactement',
      from: { kind: 'reading', choice: 'transferLeadTime', option: 'exactly-45-days' },
    },
    'within-45-days': {
      name: 'transferLeadTime',
      label: '« 45 jours avant » est-il une date limite, un jour précis ou une fenêtre ?',
      value: 'Dans les 45 jours',
      from: { kind: 'reading', choice: 'transferLeadTime', option: 'within-45-days' },
    },
  },
};
const revisionDelayChoice: ToldChoice = {
  choice: 'revisionDelay',
  options: {
    'after-30-days': {
      name: 'revisionDelay',
      label: '« sous 30 jours » : le nouveau tarif attend-il 30 jours, ou s’applique-t-il dans les 30 jours ?',
      value: 'Pas avant 30 jours',
      from: { kind: 'reading', choice: 'revisionDelay', option: 'after-30-days' },
    },
    'within-30-days': {
      name: 'revisionDelay',
      label: '« sous 30 jours » : le nouveau tarif attend-il 30 jours, ou s’applique-t-il dans les 30 jours ?',
      value: 'À tout moment dans les 30 jours',
      from: { kind: 'reading', choice: 'revisionDelay', option: 'within-30-days' },
    },
  },
};
const prorataBasisChoice: ToldChoice = {
  choice: 'prorataBasis',
  options: {
    days: {
      name: 'prorataBasis',
      label: 'Le prorata d’un tarif annuel se compte-t-il en jours ou en mois entiers ?',
      value: 'En jours',
      from: { kind: 'reading', choice: 'prorataBasis', option: 'days' },
    },
    'whole-months': {
      name: 'prorataBasis',
      label: 'Le prorata d’un tarif annuel se compte-t-il en jours ou en mois entiers ?',
      value: 'En mois entiers',
      from: { kind: 'reading', choice: 'prorataBasis', option: 'whole-months' },
    },
  },
};
const megabyteChoice: ToldChoice = {
  choice: 'megabyte',
  options: {
    decimal: {
      name: 'megabyte',
      label: '2 Mo font-ils 2 000 000 ou 2 097 152 octets ?',
      value: '2 000 000 octets',
      from: { kind: 'reading', choice: 'megabyte', option: 'decimal' },
    },
    binary: {
      name: 'megabyte',
      label: '2 Mo font-ils 2 000 000 ou 2 097 152 octets ?',
      value: '2 097 152 octets',
      from: { kind: 'reading', choice: 'megabyte', option: 'binary' },
    },
  },
};
const attachmentMeasureChoice: ToldChoice = {
  choice: 'attachmentMeasure',
  options: {
    raw: {
      name: 'attachmentMeasure',
      label: 'Les pièces jointes se mesurent-elles avant ou après leur encodage ?',
      value: 'Taille brute',
      from: { kind: 'reading', choice: 'attachmentMeasure', option: 'raw' },
    },
    base64: {
      name: 'attachmentMeasure',
      label: 'Les pièces jointes se mesurent-elles avant ou après leur encodage ?',
      value: 'Taille encodée en base64',
      from: { kind: 'reading', choice: 'attachmentMeasure', option: 'base64' },
    },
  },
};
const feeBasisChoice: ToldChoice = {
  choice: 'feeBasis',
  options: {
    'per-event': {
      name: 'feeBasis',
      label: 'Les frais de rétablissement sont-ils dus une fois par suspension ou pour chaque service ?',
      value: 'Par suspension',
      from: { kind: 'reading', choice: 'feeBasis', option: 'per-event' },
    },
    'per-service': {
      name: 'feeBasis',
      label: 'Les frais de rétablissement sont-ils dus une fois par suspension ou pour chaque service ?',
      value: 'Par service rétabli',
      from: { kind: 'reading', choice: 'feeBasis', option: 'per-service' },
    },
  },
};
const sharedHostingBackupChoice: ToldChoice = {
  choice: 'sharedHostingBackup',
  options: {
    'quote-needed': {
      name: 'sharedHostingBackup',
      label: 'L’hébergement mutualisé est-il sauvegardé même si le devis ne le prévoit pas ?',
      value: 'Si le devis la prévoit',
      from: { kind: 'reading', choice: 'sharedHostingBackup', option: 'quote-needed' },
    },
    'always-included': {
      name: 'sharedHostingBackup',
      label: 'L’hébergement mutualisé est-il sauvegardé même si le devis ne le prévoit pas ?',
      value: 'Toujours',
      from: { kind: 'reading', choice: 'sharedHostingBackup', option: 'always-included' },
    },
  },
};
const retentionBoundChoice: ToldChoice = {
  choice: 'retentionBound',
  options: {
    included: {
      name: 'retentionBound',
      label: 'Un point âgé d’exactement 28 jours, ou 7 en mutualisé, est-il encore gardé ?',
      value: 'Dernier jour de rétention compris',
      from: { kind: 'reading', choice: 'retentionBound', option: 'included' },
    },
    excluded: {
      name: 'retentionBound',
      label: 'Un point âgé d’exactement 28 jours, ou 7 en mutualisé, est-il encore gardé ?',
      value: 'Dernier jour de rétention exclu',
      from: { kind: 'reading', choice: 'retentionBound', option: 'excluded' },
    },
  },
};
const availabilityPeriodChoice: ToldChoice = {
  choice: 'availabilityPeriod',
  options: {
    'fixed-month': {
      name: 'availabilityPeriod',
      label: 'Sur quelle période se mesurent les 99,9 % : un mois forfaitaire, le mois réel ou l’année ?',
      value: 'Par mois, plafond fixe de 43\'12\'\'',
      from: { kind: 'reading', choice: 'availabilityPeriod', option: 'fixed-month' },
    },
    'calendar-month': {
      name: 'availabilityPeriod',
      label: 'Sur quelle période se mesurent les 99,9 % : un mois forfaitaire, le mois réel ou l’année ?',
      value: 'Par mois, 0,1 % du mois réel',
      from: { kind: 'reading', choice: 'availabilityPeriod', option: 'calendar-month' },
    },
    'contract-year': {
      name: 'availabilityPeriod',
      label: 'Sur quelle période se mesurent les 99,9 % : un mois forfaitaire, le mois réel ou l’année ?',
      value: 'Par année depuis la Date de Mise en Service',
      from: { kind: 'reading', choice: 'availabilityPeriod', option: 'contract-year' },
    },
    'month-or-year': {
      name: 'availabilityPeriod',
      label: 'Sur quelle période se mesurent les 99,9 % : un mois forfaitaire, le mois réel ou l’année ?',
      value: 'Mois fixe ou année, l’un des deux',
      from: { kind: 'reading', choice: 'availabilityPeriod', option: 'month-or-year' },
    },
  },
};
const availabilityFormulaChoice: ToldChoice = {
  choice: 'availabilityFormula',
  options: {
    'as-written': {
      name: 'availabilityFormula',
      label: 'Le temps d’Incidents de la formule comprend-il le temps imputable au Client, et ce temps sort-il aussi du temps total ?',
      value: 'Le temps d’Incidents comprend celui du Client : (T − I) / (T − C)',
      from: { kind: 'reading', choice: 'availabilityFormula', option: 'as-written' },
    },
    'client-time-already-removed': {
      name: 'availabilityFormula',
      label: 'Le temps d’Incidents de la formule comprend-il le temps imputable au Client, et ce temps sort-il aussi du temps total ?',
      value: 'Le temps du Client est déjà retiré des Incidents : (T − (I − C)) / (T − C)',
      from: { kind: 'reading', choice: 'availabilityFormula', option: 'client-time-already-removed' },
    },
    'client-time-ignored': {
      name: 'availabilityFormula',
      label: 'Le temps d’Incidents de la formule comprend-il le temps imputable au Client, et ce temps sort-il aussi du temps total ?',
      value: 'Le temps du Client est ignoré partout : (T − (I − C)) / T',
      from: { kind: 'reading', choice: 'availabilityFormula', option: 'client-time-ignored' },
    },
    gross: {
      name: 'availabilityFormula',
      label: 'Le temps d’Incidents de la formule comprend-il le temps imputable au Client, et ce temps sort-il aussi du temps total ?',
      value: 'Aucune exclusion : (T − I) / T',
      from: { kind: 'reading', choice: 'availabilityFormula', option: 'gross' },
    },
  },
};
const plannedTimeChoice: ToldChoice = {
  choice: 'plannedTime',
  options: {
    'total-unchanged': {
      name: 'plannedTime',
      label: 'Le temps des interruptions planifiées reste-t-il dans le temps total ?',
      value: 'Le temps total ne change pas',
      from: { kind: 'reading', choice: 'plannedTime', option: 'total-unchanged' },
    },
    'removed-from-total': {
      name: 'plannedTime',
      label: 'Le temps des interruptions planifiées reste-t-il dans le temps total ?',
      value: 'Le temps planifié sort du temps total',
      from: { kind: 'reading', choice: 'plannedTime', option: 'removed-from-total' },
    },
  },
};
const trancheCountingChoice: ToldChoice = {
  choice: 'trancheCounting',
  options: {
    completed: {
      name: 'trancheCounting',
      label: 'Comment se comptent les tranches de 60 mn : complètes, entamées, au prorata, ou seulement au-delà de 43\'12\'\' ?',
      value: 'Tranches complètes',
      from: { kind: 'reading', choice: 'trancheCounting', option: 'completed' },
    },
    started: {
      name: 'trancheCounting',
      label: 'Comment se comptent les tranches de 60 mn : complètes, entamées, au prorata, ou seulement au-delà de 43\'12\'\' ?',
      value: 'Tranches entamées',
      from: { kind: 'reading', choice: 'trancheCounting', option: 'started' },
    },
    'pro-rata': {
      name: 'trancheCounting',
      label: 'Comment se comptent les tranches de 60 mn : complètes, entamées, au prorata, ou seulement au-delà de 43\'12\'\' ?',
      value: 'Au prorata',
      from: { kind: 'reading', choice: 'trancheCounting', option: 'pro-rata' },
    },
    'excess-completed': {
      name: 'trancheCounting',
      label: 'Comment se comptent les tranches de 60 mn : complètes, entamées, au prorata, ou seulement au-delà de 43\'12\'\' ?',
      value: 'Tranches complètes au-delà de 43\'12\'\'',
      from: { kind: 'reading', choice: 'trancheCounting', option: 'excess-completed' },
    },
    'excess-started': {
      name: 'trancheCounting',
      label: 'Comment se comptent les tranches de 60 mn : complètes, entamées, au prorata, ou seulement au-delà de 43\'12\'\' ?',
      value: 'Tranches entamées au-delà de 43\'12\'\'',
      from: { kind: 'reading', choice: 'trancheCounting', option: 'excess-started' },
    },
  },
};
const trancheAggregationChoice: ToldChoice = {
  choice: 'trancheAggregation',
  options: {
    'month-total': {
      name: 'trancheAggregation',
      label: 'Les tranches se comptent-elles sur le total du mois ou incident par incident ?',
      value: 'Total du mois',
      from: { kind: 'reading', choice: 'trancheAggregation', option: 'month-total' },
    },
    'per-incident': {
      name: 'trancheAggregation',
      label: 'Les tranches se comptent-elles sur le total du mois ou incident par incident ?',
      value: 'Incident par incident (sans effet au-delà du seuil)',
      from: { kind: 'reading', choice: 'trancheAggregation', option: 'per-incident' },
    },
  },
};
const penaltyCapChoice: ToldChoice = {
  choice: 'penaltyCap',
  options: {
    month: {
      name: 'penaltyCap',
      label: 'Le plafond de la pénalité de disponibilité joue-t-il chaque mois ou une fois pour l’année ?',
      value: 'Un montant mensuel par mois',
      from: { kind: 'reading', choice: 'penaltyCap', option: 'month' },
    },
    'contract-year': {
      name: 'penaltyCap',
      label: 'Le plafond de la pénalité de disponibilité joue-t-il chaque mois ou une fois pour l’année ?',
      value: 'Un seul montant mensuel pour l’année',
      from: { kind: 'reading', choice: 'penaltyCap', option: 'contract-year' },
    },
  },
};
const creditNoteUsesChoice: ToldChoice = {
  choice: 'creditNoteUses',
  options: {
    'closed-list': {
      name: 'creditNoteUses',
      label: 'Un avoir de disponibilité peut-il régler n’importe quelle facture ?',
      value: 'Nouvelles commandes et renouvellements seulement',
      from: { kind: 'reading', choice: 'creditNoteUses', option: 'closed-list' },
    },
    'open-list': {
      name: 'creditNoteUses',
      label: 'Un avoir de disponibilité peut-il régler n’importe quelle facture ?',
      value: 'Toute facture',
      from: { kind: 'reading', choice: 'creditNoteUses', option: 'open-list' },
    },
  },
};
const startDayChoice: ToldChoice = {
  choice: 'startDay',
  options: {
    excluded: {
      name: 'startDay',
      label: 'Le jour de départ d’un délai en jours compte-t-il ?',
      value: 'Le jour de départ ne compte pas',
      from: { kind: 'reading', choice: 'startDay', option: 'excluded' },
    },
    included: {
      name: 'startDay',
      label: 'Le jour de départ d’un délai en jours compte-t-il ?',
      value: 'Le jour de départ est le jour 1',
      from: { kind: 'reading', choice: 'startDay', option: 'included' },
    },
  },
};
const restorationTiersChoice: ToldChoice = {
  choice: 'restorationTiers',
  options: {
    ceilings: {
      name: 'restorationTiers',
      label: '« GTR + n heures » est-il un plafond, un seuil, ou une durée de plus ?',
      value: 'Plafonds compris : jusqu’à 1 h, 2 h, 3 h, au-delà',
      from: { kind: 'reading', choice: 'restorationTiers', option: 'ceilings' },
    },
    'upper-bounds-excluded': {
      name: 'restorationTiers',
      label: '« GTR + n heures » est-il un plafond, un seuil, ou une durée de plus ?',
      value: 'Plafonds exclus',
      from: { kind: 'reading', choice: 'restorationTiers', option: 'upper-bounds-excluded' },
    },
    thresholds: {
      name: 'restorationTiers',
      label: '« GTR + n heures » est-il un plafond, un seuil, ou une durée de plus ?',
      value: 'Seuils à atteindre : rien avant 1 h',
      from: { kind: 'reading', choice: 'restorationTiers', option: 'thresholds' },
    },
    'three-further-hours': {
      name: 'restorationTiers',
      label: '« GTR + n heures » est-il un plafond, un seuil, ou une durée de plus ?',
      value: '« + 3 heures » après GTR + 3 heures, soit 6 h',
      from: { kind: 'reading', choice: 'restorationTiers', option: 'three-further-hours' },
    },
    'total-duration': {
      name: 'restorationTiers',
      label: '« GTR + n heures » est-il un plafond, un seuil, ou une durée de plus ?',
      value: '« + 3 heures » de coupure au total',
      from: { kind: 'reading', choice: 'restorationTiers', option: 'total-duration' },
    },
    'cumulative-tiers': {
      name: 'restorationTiers',
      label: '« GTR + n heures » est-il un plafond, un seuil, ou une durée de plus ?',
      value: 'Paliers additionnés, 100 % au plus',
      from: { kind: 'reading', choice: 'restorationTiers', option: 'cumulative-tiers' },
    },
  },
};
const restorationPenaltySumChoice: ToldChoice = {
  choice: 'restorationPenaltySum',
  options: {
    'capped-sum': {
      name: 'restorationPenaltySum',
      label: 'Les pénalités de GTR d’un même mois s’additionnent-elles ?',
      value: 'Somme plafonnée à la redevance mensuelle',
      from: { kind: 'reading', choice: 'restorationPenaltySum', option: 'capped-sum' },
    },
    'uncapped-sum': {
      name: 'restorationPenaltySum',
      label: 'Les pénalités de GTR d’un même mois s’additionnent-elles ?',
      value: 'Somme sans plafond',
      from: { kind: 'reading', choice: 'restorationPenaltySum', option: 'uncapped-sum' },
    },
    'largest-only': {
      name: 'restorationPenaltySum',
      label: 'Les pénalités de GTR d’un même mois s’additionnent-elles ?',
      value: 'La plus forte seulement',
      from: { kind: 'reading', choice: 'restorationPenaltySum', option: 'largest-only' },
    },
  },
};
const soleRemedyChoice: ToldChoice = {
  choice: 'soleRemedy',
  options: {
    'excludes-damages': {
      name: 'soleRemedy',
      label: 'Les pénalités excluent-elles toute autre réparation d’un défaut de Qualité du service ?',
      value: 'Les pénalités sont la seule indemnisation',
      from: { kind: 'reading', choice: 'soleRemedy', option: 'excludes-damages' },
    },
    'penalties-are-a-minimum': {
      name: 'soleRemedy',
      label: 'Les pénalités excluent-elles toute autre réparation d’un défaut de Qualité du service ?',
      value: 'Les pénalités sont un minimum : le préjudice direct l’emporte s’il est plus élevé, dans la limite du plafond',
      from: { kind: 'reading', choice: 'soleRemedy', option: 'penalties-are-a-minimum' },
    },
  },
};
const penaltyCombinationChoice: ToldChoice = {
  choice: 'penaltyCombination',
  options: {
    cumulated: {
      name: 'penaltyCombination',
      label: 'La pénalité de disponibilité et celle de GTR se cumulent-elles pour une même panne ?',
      value: 'Cumul, chacune sous son plafond',
      from: { kind: 'reading', choice: 'penaltyCombination', option: 'cumulated' },
    },
    'largest-only': {
      name: 'penaltyCombination',
      label: 'La pénalité de disponibilité et celle de GTR se cumulent-elles pour une même panne ?',
      value: 'La plus forte seulement',
      from: { kind: 'reading', choice: 'penaltyCombination', option: 'largest-only' },
    },
    'common-cap': {
      name: 'penaltyCombination',
      label: 'La pénalité de disponibilité et celle de GTR se cumulent-elles pour une même panne ?',
      value: 'Cumul sous un seul montant mensuel',
      from: { kind: 'reading', choice: 'penaltyCombination', option: 'common-cap' },
    },
  },
};
const interruptionClockChoice: ToldChoice = {
  choice: 'interruptionClock',
  options: {
    ticket: {
      name: 'interruptionClock',
      label: 'Le décompte part-il de l’ouverture du ticket ou du début réel de la panne ?',
      value: 'Ouverture du ticket',
      from: { kind: 'reading', choice: 'interruptionClock', option: 'ticket' },
    },
    outage: {
      name: 'interruptionClock',
      label: 'Le décompte part-il de l’ouverture du ticket ou du début réel de la panne ?',
      value: 'Début réel de la panne',
      from: { kind: 'reading', choice: 'interruptionClock', option: 'outage' },
    },
  },
};
const noticeDaysChoice: ToldChoice = {
  choice: 'noticeDays',
  options: {
    'calendar-days': {
      name: 'noticeDays',
      label: 'Les huit jours calendaires sont-ils un écart ou des jours francs ?',
      value: 'Écart de 8 jours au moins',
      from: { kind: 'reading', choice: 'noticeDays', option: 'calendar-days' },
    },
    'clear-days': {
      name: 'noticeDays',
      label: 'Les huit jours calendaires sont-ils un écart ou des jours francs ?',
      value: 'Huit jours francs, soit 9',
      from: { kind: 'reading', choice: 'noticeDays', option: 'clear-days' },
    },
  },
};
const plannedInterruptionChoice: ToldChoice = {
  choice: 'plannedInterruption',
  options: {
    'valid-notice-window': {
      name: 'plannedInterruption',
      label: 'Une interruption mal annoncée, ou plus longue qu’annoncé, sort-elle quand même du SLA et de la GTR ?',
      value: 'Seulement dans la fenêtre annoncée à temps',
      from: { kind: 'reading', choice: 'plannedInterruption', option: 'valid-notice-window' },
    },
    'always-excluded': {
      name: 'plannedInterruption',
      label: 'Une interruption mal annoncée, ou plus longue qu’annoncé, sort-elle quand même du SLA et de la GTR ?',
      value: 'Dès qu’Alteo la dit programmée',
      from: { kind: 'reading', choice: 'plannedInterruption', option: 'always-excluded' },
    },
  },
};

const supportLevelSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'supportLevel',
  rule: rules.supportLevel,
  steps: [
    {
      name: 'supportLevel',
      label: 'Niveau',
      type: { enum: ['level-1', 'level-2', 'level-3', 'unassigned'] },
      from: { kind: 'row', row: 1, cells: ['"hardware-incident"'], note: 'incidents matériels' },
    },
    {
      name: 'supportLevel',
      label: 'Niveau',
      type: { enum: ['level-1', 'level-2', 'level-3', 'unassigned'] },
      from: { kind: 'row', row: 2, cells: ['"system-software-incident"'], note: 'incidents logiciels systèmes' },
    },
    {
      name: 'supportLevel',
      label: 'Niveau',
      type: { enum: ['level-1', 'level-2', 'level-3', 'unassigned'] },
      from: { kind: 'row', row: 3, cells: ['"optimisation", "audit"'], note: 'optimisations et audit' },
    },
    {
      name: 'supportLevel',
      label: 'Niveau',
      type: { enum: ['level-1', 'level-2', 'level-3', 'unassigned'] },
      from: { kind: 'row', row: 4, cells: ['"application-incident"'], note: 'aucun niveau ne le prend en charge' },
    },
  ],
}))();

/** Les étapes de supportLevel. */
export function explainSupportLevel(input: SupportLevelInput): Explained<SupportLevelResult> {
  return explained(supportLevelSteps, (trace) => supportLevelInFull(input, trace));
}

const noticeRequiredSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'noticeRequired',
  rule: rules.noticeRequired,
  readings: { writtenNotification: 'both-measures' },
  omits: ['reading:writtenNotification', 'reductionNotice', 'maintenanceNotice'],
  steps: [
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: {
        kind: 'row',
        row: 1,
        cells: ['"security-interruption"', '-'],
        clause: '3.1.4/p2',
        note: 'meilleurs efforts, meilleurs délais',
      },
    },
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: {
        kind: 'row',
        row: 2,
        cells: ['"contract-breach-suspension"', '-'],
        clause: '3.1.2/p9',
        note: 'suspendre sans préavis',
      },
    },
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: {
        kind: 'row',
        row: 3,
        cells: ['"unlawful-use-suspension"', '-'],
        clause: '3.1.3/p8',
        note: 'sur simple demande, ou à titre préventif',
      },
    },
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: {
        kind: 'row',
        row: 4,
        cells: ['"domain-name-suspension"', '-'],
        clause: '4.3/p7',
        note: 'sur simple notification écrite',
      },
    },
    writtenNotificationChoice,
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: {
        kind: 'row',
        row: 5,
        cells: ['"domain-name-termination"', '"both-measures"'],
        clause: '4.3/p7',
        note: 'sur simple notification écrite',
      },
      uses: ['reading:writtenNotification'],
    },
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: {
        kind: 'row',
        row: 6,
        cells: ['"domain-name-termination"', '"suspension-only"'],
        clause: '4.3/p7',
        note: 'résilier sans préavis',
      },
      uses: ['reading:writtenNotification'],
    },
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: { kind: 'row', row: 7, cells: ['"mass-mailing-suspension"', '-'], clause: '4.4/p4', note: 'suspendre sans préavis' },
    },
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: {
        kind: 'row',
        row: 8,
        cells: ['"mass-mailing-termination"', '-'],
        clause: '4.4/p4',
        note: 'non-respect des avertissements',
      },
    },
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: {
        kind: 'row',
        row: 9,
        cells: ['"transactional-mail-suspension"', '-'],
        clause: '4.5/suspension/p1',
        note: '4.5 ne parle pas de préavis',
      },
    },
    reductionNoticeWords,
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: { kind: 'row', row: 10, cells: ['"bandwidth-reduction"', '-'], clause: '3.2.4/p7' },
      uses: ['reductionNotice'],
    },
    maintenanceNoticeWords,
    {
      name: 'noticeRequired',
      label: 'Avertissement',
      type: {
        union: {
          none: {},
          'prior-information': {},
          'written-notification': {},
          'prior-warnings': {},
          hours: { length: 'duration' },
          days: { length: 'period' },
          unstated: {},
        },
      },
      from: { kind: 'row', row: 11, cells: ['"planned-works"', '-'], clause: '5.5/p1', note: 'jours calendaires' },
      uses: ['maintenanceNotice'],
    },
  ],
}))();

/** Les étapes de noticeRequired. */
export function explainNoticeRequired(input: NoticeRequiredInput, readings: NoticeRequiredReadings = {}): Explained<NoticeRequiredResult> {
  return explained(noticeRequiredSteps, (trace) => noticeRequiredInFull(input, readings, trace));
}

const replacementDutySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'replacementDuty',
  rule: rules.replacementDuty,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.1', start: 45, end: 84, words: 'service mise à disposition d’un Serveur' },
    },
  ],
  omits: ['attributableToProvider', 'interruption', 'usualReplacementTime', 'tooLong'],
  inTurn: { tooLong: ['interruption', 'usualReplacementTime'] },
  steps: [
    {
      name: 'tooLong',
      label: 'durée habituelle dépassée',
      type: 'boolean',
      from: { kind: 'formula', text: 'interruption > usualReplacementTime' },
    },
    {
      name: 'replacementDuty',
      label: 'Devoir',
      type: { enum: ['replace', 'inform-immediately', 'none'] },
      from: { kind: 'row', row: 1, cells: ['false', '-', '-'] },
    },
    {
      name: 'replacementDuty',
      label: 'Devoir',
      type: { enum: ['replace', 'inform-immediately', 'none'] },
      from: { kind: 'row', row: 2, cells: ['true', 'true', 'false'] },
      uses: ['attributableToProvider', 'tooLong'],
    },
    {
      name: 'replacementDuty',
      label: 'Devoir',
      type: { enum: ['replace', 'inform-immediately', 'none'] },
      from: { kind: 'row', row: 3, cells: ['true', 'true', 'true'], note: 'durée habituelle dépassée' },
      uses: ['attributableToProvider', 'tooLong'],
    },
    {
      name: 'replacementDuty',
      label: 'Devoir',
      type: { enum: ['replace', 'inform-immediately', 'none'] },
      from: { kind: 'row', row: 4, cells: ['true', 'false', '-'], note: 'défaillance d’une autre cause' },
      uses: ['attributableToProvider'],
    },
  ],
}))();

/** Les étapes de replacementDuty. */
export function explainReplacementDuty(input: ReplacementDutyInput): Explained<ReplacementDutyResult> {
  return explained(replacementDutySteps, (trace) => replacementDutyInFull(input, trace));
}

const providerLiabilitySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'providerLiability',
  rule: rules.providerLiability,
  omits: ['suspensionCaseListed'],
  steps: [
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 1,
        cells: ['"supplier-conditions-changed"', '-'],
        clause: '3.1.2/p7',
        note: 'limitation ou changement des conditions',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: { kind: 'row', row: 2, cells: ['"client-intervention"', '-'], clause: '3.1.3/p3', note: 'intervention du Client' },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 3,
        cells: ['"hosted-content"', '-'],
        clause: '3.1.6/p1',
        note: '« à quelque titre que ce soit »',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 4,
        cells: ['"network-operator"', '-'],
        clause: '3.1.6/p2',
        note: 'défaillance des opérateurs de réseau',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: { kind: 'row', row: 5, cells: ['"domain-name-choice-or-use"', '-'], clause: '4.3/p6', note: '« en aucun cas »' },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 6,
        cells: ['"domain-name-unavailable"', '-'],
        clause: '4.3/p11',
        note: 'simple intermédiaire technique',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 7,
        cells: ['"domain-name-lost"', '-'],
        clause: '4.3/p10',
        note: 'limitée au prix d’un an, non exclue',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 8,
        cells: ['"mail-service-suspension"', 'true'],
        clause: '4.5/suspension/p1',
        note: '« sans assumer la moindre responsabilité »',
      },
      uses: ['suspensionCaseListed'],
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 9,
        cells: ['"mail-service-suspension"', 'false'],
        clause: '4.5/suspension/p1',
        note: 'hors des cas énumérés',
      },
      uses: ['suspensionCaseListed'],
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: {
        kind: 'row',
        row: 10,
        cells: ['"abnormal-or-fraudulent-use"', '-'],
        clause: '5.4/tiret-2',
        note: 'usage anormal et/ou frauduleux',
      },
    },
    {
      name: 'providerLiability',
      label: 'Résultat',
      type: { enum: ['excluded', 'not-excluded'] },
      from: { kind: 'row', row: 11, cells: ['"restoration-time-missed"', '-'], clause: '5.2/p3', note: 'une indemnité est due' },
    },
  ],
}))();

/** Les étapes de providerLiability. */
export function explainProviderLiability(input: ProviderLiabilityInput): Explained<ProviderLiabilityResult> {
  return explained(providerLiabilitySteps, (trace) => providerLiabilityInFull(input, trace));
}

const liabilityCapSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'liabilityCap',
  rule: rules.liabilityCap,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.1', start: 45, end: 84, words: 'service mise à disposition d’un Serveur' },
    },
  ],
  readings: { capBasis: 'months-begun' },
  omits: ['payments', 'eventDate', 'item', 'capPeriod', 'months', 'elapsed', 'oneMonth', 'payment'],
  inTurn: { months: ['elapsed'] },
  steps: [
    capBasisChoice,
    oneMonthWords,
    {
      name: 'elapsed',
      label: 'mois commencés ou révolus',
      type: { list: { record: { monthStart: 'date', paidOn: { optional: 'date' }, amount: 'money' } } },
      from: {
        kind: 'formula',
        text: 'if capBasis = "complete-months" then payments[item.monthStart + oneMonth <= eventDate] else payments[item.monthStart <= eventDate]',
      },
    },
    capPeriodWords,
    {
      name: 'months',
      label: 'six derniers mois',
      type: { list: 'date' },
      from: {
        kind: 'formula',
        text: 'latest(distinct(for payment in elapsed return payment.monthStart), item, capPeriod.months)',
      },
    },
    {
      name: 'considered',
      label: 'règlements retenus',
      type: { list: { record: { monthStart: 'date', paidOn: { optional: 'date' }, amount: 'money' } } },
      from: {
        kind: 'formula',
        text: 'if capBasis = "cash" then payments[item.paidOn != null and item.paidOn > eventDate - capPeriod]\nelse payments[contains(months, item.monthStart)]',
      },
    },
    {
      name: 'paid',
      label: 'règlements effectués à la date',
      type: { list: { record: { monthStart: 'date', paidOn: 'date', amount: 'money' } } },
      from: { kind: 'formula', text: 'considered[item.paidOn != null and item.paidOn <= eventDate]' },
    },
    {
      name: 'liabilityCap',
      label: 'Plafond',
      type: 'money',
      from: { kind: 'formula', text: 'sum(for payment in paid return payment.amount)' },
    },
  ],
}))();

/** Les étapes de liabilityCap. */
export function explainLiabilityCap(input: LiabilityCapInput, readings: LiabilityCapReadings = {}): Explained<LiabilityCapResult> {
  return explained(liabilityCapSteps, (trace) => liabilityCapInFull(input, readings, trace));
}

const compensationDueSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'compensationDue',
  rule: rules.compensationDue,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.1', start: 45, end: 84, words: 'service mise à disposition d’un Serveur' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.2/p7', start: 172, end: 205, words: 'au titre de la Qualité du service' },
    },
  ],
  readings: { soleRemedy: 'excludes-damages' },
  omits: ['directDamage', 'indirectDamage', 'liabilityCap', 'penalties', 'reading:soleRemedy', 'damages'],
  inTurn: { damages: ['directDamage', 'liabilityCap'] },
  steps: [
    {
      name: 'damages',
      label: 'préjudice direct, dans la limite du plafond',
      type: 'money',
      from: { kind: 'formula', text: 'min(directDamage, liabilityCap)' },
    },
    {
      name: 'compensationDue',
      label: 'Indemnité',
      type: 'money',
      from: { kind: 'row', row: 1, cells: ['"hosted-content"', '-'], clause: '3.1.6/p1', note: 'contenu hébergé sur le Serveur' },
    },
    {
      name: 'compensationDue',
      label: 'Indemnité',
      type: 'money',
      from: { kind: 'row', row: 2, cells: ['"network-operator"', '-'], clause: '3.1.6/p2', note: 'opérateurs de réseau' },
    },
    soleRemedyChoice,
    {
      name: 'compensationDue',
      label: 'Indemnité',
      type: 'money',
      from: {
        kind: 'row',
        row: 3,
        cells: ['"quality-of-service"', '"excludes-damages"'],
        clause: '5.2/p7',
        note: 'seule indemnisation',
      },
      uses: ['reading:soleRemedy', 'penalties'],
    },
    {
      name: 'compensationDue',
      label: 'Indemnité',
      type: 'money',
      from: {
        kind: 'row',
        row: 4,
        cells: ['"quality-of-service"', '"penalties-are-a-minimum"'],
        clause: '5.2/p7',
        note: 'le préjudice au-delà des pénalités',
      },
      uses: ['reading:soleRemedy', 'penalties', 'damages'],
    },
    {
      name: 'compensationDue',
      label: 'Indemnité',
      type: 'money',
      from: { kind: 'row', row: 5, cells: ['"other"', '-'], clause: '3.1.6/p3', note: 'préjudice direct, plafonné' },
      uses: ['damages'],
    },
  ],
}))();

/** Les étapes de compensationDue. */
export function explainCompensationDue(input: CompensationDueInput, readings: CompensationDueReadings = {}): Explained<CompensationDueResult> {
  return explained(compensationDueSteps, (trace) => compensationDueInFull(input, readings, trace));
}

const serviceDateSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'serviceDate',
  rule: rules.serviceDate,
  readings: { serviceDateRule: 'delivery-note-for-server' },
  omits: ['operationalOn', 'deliveryNoteSentOn', 'reading:serviceDateRule'],
  steps: [
    serviceDateRuleChoice,
    {
      name: 'serviceDate',
      label: 'Date',
      type: 'date',
      from: { kind: 'row', row: 1, cells: ['"server"', '"delivery-note-for-server"'], note: 'règle propre au Serveur' },
      uses: ['reading:serviceDateRule', 'deliveryNoteSentOn'],
    },
    {
      name: 'serviceDate',
      label: 'Date',
      type: 'date',
      from: { kind: 'row', row: 2, cells: ['"server"', '"operational-everywhere"'] },
      uses: ['reading:serviceDateRule', 'operationalOn'],
    },
    {
      name: 'serviceDate',
      label: 'Date',
      type: 'date',
      from: { kind: 'row', row: 3, cells: ['"private-cloud"', '-'], note: 'définition du chapitre 2' },
      uses: ['operationalOn'],
    },
  ],
}))();

/** Les étapes de serviceDate. */
export function explainServiceDate(input: ServiceDateInput, readings: ServiceDateReadings = {}): Explained<ServiceDateResult> {
  return explained(serviceDateSteps, (trace) => serviceDateInFull(input, readings, trace));
}

const hackingTerminationAllowedSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'hackingTerminationAllowed',
  rule: rules.hackingTerminationAllowed,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.1', start: 45, end: 84, words: 'service mise à disposition d’un Serveur' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.2', start: 45, end: 56, words: 'Cloud Prive' },
    },
  ],
  readings: { hackingReminders: 'as-written' },
  omits: ['reminders', 'clientActed', 'unanswered', 'minimumReminders', 'reading:hackingReminders'],
  inTurn: { unanswered: ['reminders', 'minimumReminders'] },
  steps: [
    minimumRemindersWords,
    {
      name: 'unanswered',
      label: 'relances restées sans action',
      type: 'boolean',
      from: { kind: 'formula', text: 'reminders >= minimumReminders and not(clientActed)' },
    },
    {
      name: 'hackingTerminationAllowed',
      label: 'Permis',
      type: 'boolean',
      from: { kind: 'row', row: 1, cells: ['"server"', '-'] },
      uses: ['unanswered'],
    },
    hackingRemindersChoice,
    {
      name: 'hackingTerminationAllowed',
      label: 'Permis',
      type: 'boolean',
      from: { kind: 'row', row: 2, cells: ['"private-cloud"', '"as-written"'], note: '3.2.4 n’exige pas de relance' },
      uses: ['reading:hackingReminders'],
    },
    {
      name: 'hackingTerminationAllowed',
      label: 'Permis',
      type: 'boolean',
      from: { kind: 'row', row: 3, cells: ['"private-cloud"', '"required-everywhere"'] },
      uses: ['reading:hackingReminders', 'unanswered'],
    },
  ],
}))();

/** Les étapes de hackingTerminationAllowed. */
export function explainHackingTerminationAllowed(input: HackingTerminationAllowedInput, readings: HackingTerminationAllowedReadings = {}): Explained<HackingTerminationAllowedResult> {
  return explained(hackingTerminationAllowedSteps, (trace) => hackingTerminationAllowedInFull(input, readings, trace));
}

const allowedBandwidthSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'allowedBandwidth',
  rule: rules.allowedBandwidth,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.2', start: 45, end: 56, words: 'Cloud Prive' },
    },
  ],
  omits: ['serviceMaintained', 'orderedBandwidth'],
  steps: [
    bandwidthThresholdWords,
    {
      name: 'allowedBandwidth',
      label: 'Bande passante',
      type: 'mbps',
      from: {
        kind: 'formula',
        text: 'if totalBandwidth > bandwidthThreshold and not(serviceMaintained) then min(totalBandwidth, orderedBandwidth) else totalBandwidth',
      },
      uses: ['orderedBandwidth'],
    },
    {
      name: 'allowedBandwidth',
      label: 'Bande passante',
      type: 'mbps',
      from: {
        kind: 'formula',
        text: 'if totalBandwidth > bandwidthThreshold and not(serviceMaintained) then min(totalBandwidth, orderedBandwidth) else totalBandwidth',
      },
    },
  ],
}))();

/** Les étapes de allowedBandwidth. */
export function explainAllowedBandwidth(input: AllowedBandwidthInput): Explained<AllowedBandwidthResult> {
  return explained(allowedBandwidthSteps, (trace) => allowedBandwidthInFull(input, trace));
}

const bandwidthReductionEarliestSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'bandwidthReductionEarliest',
  rule: rules.bandwidthReductionEarliest,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.2', start: 45, end: 56, words: 'Cloud Prive' },
    },
  ],
  steps: [
    reductionNoticeWords,
    {
      name: 'bandwidthReductionEarliest',
      label: 'Au plus tôt',
      type: 'instant',
      from: { kind: 'formula', text: 'notifiedAt + reductionNotice' },
    },
  ],
}))();

/** Les étapes de bandwidthReductionEarliest. */
export function explainBandwidthReductionEarliest(input: BandwidthReductionEarliestInput): Explained<BandwidthReductionEarliestResult> {
  return explained(bandwidthReductionEarliestSteps, (trace) => bandwidthReductionEarliestInFull(input, trace));
}

const credentialResponsibilitySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'credentialResponsibility',
  rule: rules.credentialResponsibility,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.1', start: 45, end: 84, words: 'service mise à disposition d’un Serveur' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '3.2', start: 45, end: 56, words: 'Cloud Prive' },
    },
  ],
  omits: ['managed'],
  steps: [
    {
      name: 'credentialResponsibility',
      label: 'Responsable',
      type: { enum: ['client', 'unassigned'] },
      from: { kind: 'row', row: 1, cells: ['"server"', 'false'] },
      uses: ['managed'],
    },
    {
      name: 'credentialResponsibility',
      label: 'Responsable',
      type: { enum: ['client', 'unassigned'] },
      from: { kind: 'row', row: 2, cells: ['"server"', 'true'], note: 'hors infogérance seulement' },
      uses: ['managed'],
    },
    {
      name: 'credentialResponsibility',
      label: 'Responsable',
      type: { enum: ['client', 'unassigned'] },
      from: { kind: 'row', row: 3, cells: ['"private-cloud"', '-'], note: '3.2.5 ne réserve pas l’infogérance' },
    },
  ],
}))();

/** Les étapes de credentialResponsibility. */
export function explainCredentialResponsibility(input: CredentialResponsibilityInput): Explained<CredentialResponsibilityResult> {
  return explained(credentialResponsibilitySteps, (trace) => credentialResponsibilityInFull(input, trace));
}

const outOfScopeIncidentSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'outOfScopeIncident',
  rule: rules.outOfScopeIncident,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1.1/niveau-3', start: 0, end: 28, words: 'Niveau 3 - Infogérance Plesk' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1.1/niveau-4', start: 0, end: 33, words: 'Niveau 4 – Infogérance sur mesure' },
    },
  ],
  readings: { outOfScopeExclusion: 'handling-time' },
  omits: ['outage'],
  steps: [
    outOfScopeExclusionChoice,
    {
      name: 'excluded',
      label: 'temps exclu',
      type: 'duration',
      from: { kind: 'formula', text: 'if outOfScopeExclusion = "handling-time" then min(outage, timeSpent) else outage' },
    },
    oneHourWords,
    {
      name: 'outOfScopeIncident',
      label: 'Suites',
      type: { record: { billed: 'money', excluded: 'duration' } },
      from: { kind: 'formula', text: '{ billed: hourlyRate * timeSpent / oneHour, excluded: excluded }' },
    },
  ],
}))();

/** Les étapes de outOfScopeIncident. */
export function explainOutOfScopeIncident(input: OutOfScopeIncidentInput, readings: OutOfScopeIncidentReadings = {}): Explained<OutOfScopeIncidentResult> {
  return explained(outOfScopeIncidentSteps, (trace) => outOfScopeIncidentInFull(input, readings, trace));
}

const updateKindSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'updateKind',
  rule: rules.updateKind,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1.1/niveau-3', start: 0, end: 28, words: 'Niveau 3 - Infogérance Plesk' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1.1/niveau-4', start: 0, end: 33, words: 'Niveau 4 – Infogérance sur mesure' },
    },
  ],
  readings: { versionDigit: 'component' },
  omits: ['versionBefore', 'versionAfter', 'firstMajorDigit', 'secondMajorDigit', 'rank', 'minorDigit'],
  steps: [
    versionDigitChoice,
    {
      name: 'changed',
      label: 'rangs modifiés',
      type: { list: 'count' },
      from: {
        kind: 'formula',
        text: 'if versionDigit = "component" then differingComponents(versionBefore, versionAfter) else differingDigits(versionBefore, versionAfter)',
      },
    },
    {
      name: 'updateKind',
      label: 'Nature',
      type: { enum: ['minor', 'major', 'none', 'undetermined'] },
      from: {
        kind: 'formula',
        text: 'if count(changed) = 0 then "none"\nelse if contains(changed, firstMajorDigit) or contains(changed, secondMajorDigit) then "major"\nelse if every rank in changed satisfies rank = minorDigit then "minor"\nelse "undetermined"',
      },
    },
    firstMajorDigitWords,
    secondMajorDigitWords,
    {
      name: 'updateKind',
      label: 'Nature',
      type: { enum: ['minor', 'major', 'none', 'undetermined'] },
      from: {
        kind: 'formula',
        text: 'if count(changed) = 0 then "none"\nelse if contains(changed, firstMajorDigit) or contains(changed, secondMajorDigit) then "major"\nelse if every rank in changed satisfies rank = minorDigit then "minor"\nelse "undetermined"',
      },
      uses: ['firstMajorDigit'],
    },
    minorDigitWords,
  ],
}))();

/** Les étapes de updateKind. */
export function explainUpdateKind(input: UpdateKindInput, readings: UpdateKindReadings = {}): Explained<UpdateKindResult> {
  return explained(updateKindSteps, (trace) => updateKindInFull(input, readings, trace));
}

const patchRefusalExclusionSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'patchRefusalExclusion',
  rule: rules.patchRefusalExclusion,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1.1/niveau-3', start: 0, end: 28, words: 'Niveau 3 - Infogérance Plesk' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1.1/niveau-4', start: 0, end: 33, words: 'Niveau 4 – Infogérance sur mesure' },
    },
  ],
  omits: ['clientRefusedOrDelayed', 'suggestedByProvider', 'causedByDecision'],
  steps: [
    {
      name: 'patchRefusalExclusion',
      label: 'Exonérée',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'managedLevel in ("level-3", "level-4") and clientRefusedOrDelayed and suggestedByProvider and causedByDecision',
      },
    },
  ],
}))();

/** Les étapes de patchRefusalExclusion. */
export function explainPatchRefusalExclusion(input: PatchRefusalExclusionInput): Explained<PatchRefusalExclusionResult> {
  return explained(patchRefusalExclusionSteps, (trace) => patchRefusalExclusionInFull(input, trace));
}

const softwareInstallationDueSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'softwareInstallationDue',
  rule: rules.softwareInstallationDue,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1.1/niveau-4', start: 0, end: 33, words: 'Niveau 4 – Infogérance sur mesure' },
    },
  ],
  omits: ['chosenByClient', 'acceptedByProvider'],
  steps: [
    {
      name: 'softwareInstallationDue',
      label: 'Due',
      type: 'boolean',
      from: { kind: 'formula', text: 'proposedByProvider or (chosenByClient and acceptedByProvider)' },
    },
  ],
}))();

/** Les étapes de softwareInstallationDue. */
export function explainSoftwareInstallationDue(input: SoftwareInstallationDueInput): Explained<SoftwareInstallationDueResult> {
  return explained(softwareInstallationDueSteps, (trace) => softwareInstallationDueInFull(input, trace));
}

const maintenanceBillingSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'maintenanceBilling',
  rule: rules.maintenanceBilling,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1.1/niveau-3', start: 11, end: 28, words: 'Infogérance Plesk' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1.1/niveau-4', start: 11, end: 33, words: 'Infogérance sur mesure' },
    },
  ],
  readings: { requestedMaintenanceTime: 'request-handling' },
  omits: ['occasion', 'requestTime', 'operationTime', 'hourlyRate', 'billedTime', 'reading:requestedMaintenanceTime', 'oneHour'],
  inTurn: { billedTime: ['reading:requestedMaintenanceTime'] },
  steps: [
    requestedMaintenanceTimeChoice,
    {
      name: 'billedTime',
      label: 'temps facturé',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'if requestedMaintenanceTime = "request-handling" then requestTime else requestTime + operationTime',
      },
    },
    oneHourWords,
    {
      name: 'maintenanceBilling',
      label: 'Montant facturé',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if managedLevel in ("level-3", "level-4") and occasion = "client-request" then hourlyRate * billedTime / oneHour\nelse 0',
      },
      uses: ['occasion', 'hourlyRate', 'billedTime', 'oneHour'],
    },
    {
      name: 'maintenanceBilling',
      label: 'Montant facturé',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if managedLevel in ("level-3", "level-4") and occasion = "client-request" then hourlyRate * billedTime / oneHour\nelse 0',
      },
      uses: ['occasion'],
    },
    {
      name: 'maintenanceBilling',
      label: 'Montant facturé',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if managedLevel in ("level-3", "level-4") and occasion = "client-request" then hourlyRate * billedTime / oneHour\nelse 0',
      },
    },
  ],
}))();

/** Les étapes de maintenanceBilling. */
export function explainMaintenanceBilling(input: MaintenanceBillingInput, readings: MaintenanceBillingReadings = {}): Explained<MaintenanceBillingResult> {
  return explained(maintenanceBillingSteps, (trace) => maintenanceBillingInFull(input, readings, trace));
}

const discouragedUpdateTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'discouragedUpdateTime',
  rule: rules.discouragedUpdateTime,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1', start: 5, end: 16, words: 'Infogérance' },
    },
  ],
  readings: { sixteenOClock: 'excluded', afternoonStart: 'from-12h' },
  omits: [
    'at',
    'timeZone',
    'holidays',
    'item',
    'late',
    'clock',
    'afternoonLimit',
    'reading:sixteenOClock',
    'sharp',
    'localDay',
    'weekend',
    'afternoon',
    'reading:afternoonStart',
    'noon',
    'midAfternoon',
  ],
  inTurn: {
    localDay: ['at', 'timeZone'],
    clock: ['at', 'timeZone'],
    weekend: ['localDay'],
    sharp: ['at', 'localDay', 'afternoonLimit', 'timeZone'],
    late: ['clock', 'afternoonLimit'],
    afternoon: ['clock', 'reading:afternoonStart'],
  },
  steps: [
    { name: 'localDay', label: 'date locale', type: 'date', from: { kind: 'formula', text: 'localDate(at, timeZone)' } },
    { name: 'clock', label: 'heure locale', type: 'time', from: { kind: 'formula', text: 'localTime(at, timeZone)' } },
    {
      name: 'weekend',
      label: 'week-end',
      type: 'boolean',
      from: { kind: 'formula', text: 'weekday(localDay) in ("saturday", "sunday")' },
    },
    afternoonLimitWords,
    {
      name: 'sharp',
      label: '16 h 00 tout juste',
      type: 'boolean',
      from: { kind: 'formula', text: 'at = localInstant(localDay, afternoonLimit, timeZone)' },
    },
    sixteenOClockChoice,
    {
      name: 'late',
      label: 'après 16 heures',
      type: 'boolean',
      from: { kind: 'formula', text: 'clock >= afternoonLimit and (sixteenOClock = "included" or not(sharp))' },
    },
    afternoonStartChoice,
    noonWords,
    midAfternoonWords,
    {
      name: 'afternoon',
      label: 'après-midi',
      type: 'boolean',
      from: { kind: 'formula', text: 'clock >= (if afternoonStart = "from-12h" then noon else midAfternoon)' },
    },
    {
      name: 'reasons',
      label: 'motifs',
      type: { list: { enum: ['weekday-after-16h', 'friday-afternoon', 'weekend', 'holiday-eve-afternoon', 'public-holiday'] } },
      from: {
        kind: 'formula',
        text: '["weekday-after-16h", "friday-afternoon", "weekend", "holiday-eve-afternoon", "public-holiday"][\n  (item = "weekday-after-16h" and late and not(weekend))\n  or (item = "friday-afternoon" and afternoon and weekday(localDay) = "friday")\n  or (item = "weekend" and weekend)\n  or (item = "holiday-eve-afternoon" and afternoon and contains(holidays, dayAfter(localDay)))\n  or (item = "public-holiday" and contains(holidays, localDay))\n]',
      },
    },
    {
      name: 'discouragedUpdateTime',
      label: 'Avis',
      type: {
        record: {
          discouraged: 'boolean',
          reasons: {
            list: { enum: ['weekday-after-16h', 'friday-afternoon', 'weekend', 'holiday-eve-afternoon', 'public-holiday'] },
          },
        },
      },
      from: { kind: 'formula', text: '{ discouraged: count(reasons) > 0, reasons: reasons }' },
    },
  ],
}))();

/** Les étapes de discouragedUpdateTime. */
export function explainDiscouragedUpdateTime(input: DiscouragedUpdateTimeInput, readings: DiscouragedUpdateTimeReadings = {}): Explained<DiscouragedUpdateTimeResult> {
  return explained(discouragedUpdateTimeSteps, (trace) => discouragedUpdateTimeInFull(input, readings, trace));
}

const offHoursUpdateBillingSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'offHoursUpdateBilling',
  rule: rules.offHoursUpdateBilling,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1', start: 5, end: 16, words: 'Infogérance' },
    },
  ],
  readings: { offHoursBilledTime: 'off-hours-only' },
  omits: [
    'causedByUpdate',
    'interventionTime',
    'offHoursTime',
    'offHoursRate',
    'billedTime',
    'reading:offHoursBilledTime',
    'oneHour',
  ],
  inTurn: { billedTime: ['reading:offHoursBilledTime'] },
  steps: [
    offHoursBilledTimeChoice,
    {
      name: 'billedTime',
      label: 'temps facturé à ce tarif',
      type: 'duration',
      from: { kind: 'formula', text: 'if offHoursBilledTime = "off-hours-only" then offHoursTime else interventionTime' },
    },
    oneHourWords,
    {
      name: 'offHoursUpdateBilling',
      label: 'Montant facturable à ce tarif',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if regularUpdates and causedByUpdate and offHoursTime > 0 then offHoursRate * billedTime / oneHour\nelse 0',
      },
      uses: ['offHoursRate', 'billedTime', 'oneHour'],
    },
    {
      name: 'offHoursUpdateBilling',
      label: 'Montant facturable à ce tarif',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if regularUpdates and causedByUpdate and offHoursTime > 0 then offHoursRate * billedTime / oneHour\nelse 0',
      },
    },
  ],
}))();

/** Les étapes de offHoursUpdateBilling. */
export function explainOffHoursUpdateBilling(input: OffHoursUpdateBillingInput, readings: OffHoursUpdateBillingReadings = {}): Explained<OffHoursUpdateBillingResult> {
  return explained(offHoursUpdateBillingSteps, (trace) => offHoursUpdateBillingInFull(input, readings, trace));
}

const responsiblePartySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'responsibleParty',
  rule: rules.responsibleParty,
  omits: ['context'],
  steps: [
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 1,
        cells: ['"hardware-replacement"', '"server"'],
        clause: '3.1.5/i',
        note: 'meilleurs délais selon fournisseur ; sauf défaillance « pas de son fait » ou intervention trop longue',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 2,
        cells: ['"hardware-replacement"', '"level-1"'],
        clause: '4.1.1/niveau-1/p2',
        note: 'après ouverture d’un ticket',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 3,
        cells: ['"hardware-replacement"', '"level-2"'],
        clause: '3.1.5/i',
        note: '3.1.5 continue de s’appliquer (pas de clause propre au niveau)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 4,
        cells: ['"hardware-replacement"', '"level-3"'],
        clause: '3.1.5/i',
        note: '3.1.5 continue de s’appliquer (pas de clause propre au niveau)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 5,
        cells: ['"hardware-replacement"', '"level-4"'],
        clause: '3.1.5/i',
        note: '3.1.5 continue de s’appliquer (pas de clause propre au niveau)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 142, cells: [] },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 6,
        cells: ['"hardware-network-monitoring"', '"level-1"'],
        clause: '4.1.1/niveau-1/p2',
        note: 'sondes ; ping',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 7,
        cells: ['"hardware-network-monitoring"', '"level-2"'],
        clause: '4.1.1/niveau-2/p2',
        note: 'CPU, RAM, Disque, RAID, PING',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 8, cells: ['"hardware-network-monitoring"', '"level-3"'], clause: '4.1.1/niveau-3/bullet-9' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 9, cells: ['"hardware-network-monitoring"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-12' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 10, cells: ['"resource-monitoring"', '"level-2"'], clause: '4.1.1/niveau-2/bullet-1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 11, cells: ['"resource-monitoring"', '"level-3"'], clause: '4.1.1/niveau-3/bullet-8' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 12, cells: ['"resource-monitoring"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-11' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 13,
        cells: ['"application-monitoring"', '"level-2"'],
        clause: '4.1.1/niveau-2/p2',
        note: 'après étude de faisabilité technique',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 14,
        cells: ['"application-monitoring"', '"level-3"'],
        clause: '4.1.1/niveau-3/p10',
        note: 'logiciels serveur',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 15,
        cells: ['"application-monitoring"', '"level-4"'],
        clause: '4.1.1/niveau-4/bullet-4',
        note: 'logiciels serveur ; solution infogérée',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 16,
        cells: ['"client-alert"', '"level-1"'],
        clause: '4.1.1/niveau-1/p2',
        note: 'dès l’alerte (non-réponse aux pings)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 17,
        cells: ['"client-alert"', '"level-2"'],
        clause: '4.1.1/niveau-2/p5',
        note: 'si contact fourni (nom, téléphone, mail)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 18,
        cells: ['"advanced-software-diagnosis"', '"level-2"'],
        clause: '4.1.1/niveau-2/p5',
        note: 'crédit temps et option activée',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 19,
        cells: ['"software-infrastructure-control"', '"private-cloud"'],
        clause: '3.2.1/p3',
        note: 'seul administrateur',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 20, cells: ['"software-infrastructure-control"', '"level-1"'], clause: '4.1.1/niveau-1/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 21, cells: ['"software-infrastructure-control"', '"level-2"'], clause: '4.1.1/niveau-2/p2' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 22,
        cells: ['"software-infrastructure-control"', '"level-3"'],
        clause: '4.1.1/niveau-3/p3',
        note: 'intégralement',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 23,
        cells: ['"software-infrastructure-control"', '"level-4"'],
        clause: '4.1.1/niveau-4/p3',
        note: 'applicatifs systèmes exclusivement',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 24, cells: ['"solution-deployment-maintenance"', '"level-1"'], clause: '4.1.1/niveau-1/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 25, cells: ['"solution-deployment-maintenance"', '"level-2"'], clause: '4.1.1/niveau-2/p2' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 26,
        cells: ['"solution-deployment-maintenance"', '"level-3"'],
        clause: '4.1.1/niveau-3/p11',
        note: 'maintenance régulière',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 27,
        cells: ['"solution-deployment-maintenance"', '"level-4"'],
        clause: '4.1.1/niveau-4/bullet-3',
        note: 'maintenances correctives',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 28, cells: ['"software-incident-resolution"', '"level-1"'], clause: '4.1.1/niveau-1/p2' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 29,
        cells: ['"software-incident-resolution"', '"level-2"'],
        clause: '4.1.1/niveau-2/p5',
        note: 'sauf option diagnostic',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 30,
        cells: ['"software-incident-resolution"', '"level-3"'],
        clause: '4.1.1/niveau-3/p7',
        note: 'élément sous sa gestion',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 31,
        cells: ['"software-incident-resolution"', '"level-4"'],
        clause: '4.1.1/niveau-4/p4',
        note: 'élément sous sa gestion',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 32,
        cells: ['"os-patching"', '"level-1"'],
        clause: '4.1.1/niveau-1/p1',
        note: '« maintenance de la solution »',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 33, cells: ['"os-patching"', '"level-2"'], clause: '4.1.1/niveau-2/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 34,
        cells: ['"os-patching"', '"level-3"'],
        clause: '4.1.1/niveau-3/bullet-12',
        note: 'procédure automatisée',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 35,
        cells: ['"os-patching"', '"level-4"'],
        clause: '4.1.1/niveau-4/bullet-15',
        note: 'procédure automatisée',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 36, cells: ['"os-minor-update"', '"level-1"'], clause: '4.1.1/niveau-1/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 37, cells: ['"os-minor-update"', '"level-2"'], clause: '4.1.1/niveau-2/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 38,
        cells: ['"os-minor-update"', '"level-3"'],
        clause: '4.1.1/niveau-3/bullet-15',
        note: 'plages de maintenance',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 39,
        cells: ['"os-minor-update"', '"level-4"'],
        clause: '4.1.1/niveau-4/bullet-17',
        note: 'plages de maintenance',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 40, cells: ['"os-major-update"', '"level-1"'], clause: '4.1.1/niveau-1/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 41, cells: ['"os-major-update"', '"level-2"'], clause: '4.1.1/niveau-2/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 42, cells: ['"software-critical-patching"', '"level-1"'], clause: '4.1.1/niveau-1/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 43, cells: ['"software-critical-patching"', '"level-2"'], clause: '4.1.1/niveau-2/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 44,
        cells: ['"software-critical-patching"', '"level-3"'],
        clause: '4.1.1/niveau-3/bullet-16',
        note: 'sauf refus/retard du Client',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 45,
        cells: ['"software-critical-patching"', '"level-4"'],
        clause: '4.1.1/niveau-4/bullet-18',
        note: 'sauf refus/retard du Client',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 46, cells: ['"software-minor-update"', '"level-1"'], clause: '4.1.1/niveau-1/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 47, cells: ['"software-minor-update"', '"level-2"'], clause: '4.1.1/niveau-2/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 48, cells: ['"software-minor-update"', '"level-3"'], clause: '4.1.1/niveau-3/bullet-20' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 49, cells: ['"software-minor-update"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-22' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 50, cells: ['"software-major-update"', '"level-1"'], clause: '4.1.1/niveau-1/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 51, cells: ['"software-major-update"', '"level-2"'], clause: '4.1.1/niveau-2/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 52, cells: ['"known-vulnerabilities"', '"private-cloud"'], clause: '3.2.4/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 53, cells: ['"known-vulnerabilities"', '"level-2"'], clause: '4.1.1/niveau-2/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 54,
        cells: ['"known-vulnerabilities"', '"level-3"'],
        clause: '4.1.1/niveau-3/bullet-13',
        note: 'surveillance, analyse, qualification (OS et Logiciel)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 55,
        cells: ['"known-vulnerabilities"', '"level-4"'],
        clause: '4.1.1/niveau-4/bullet-16',
        note: 'surveillance, analyse, qualification (OS et Logiciel)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 56, cells: ['"attacks"', '"private-cloud"'], clause: '3.2.4/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 57, cells: ['"attacks"', '"level-2"'], clause: '4.1.1/niveau-2/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 58,
        cells: ['"log-management"', '"level-3"'],
        clause: '4.1.1/niveau-3/bullet-14',
        note: 'OS et Logiciel',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 59,
        cells: ['"log-management"', '"level-4"'],
        clause: '4.1.1/niveau-4/bullet-20',
        note: 'OS et Logiciel',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 60, cells: ['"software-inventory"', '"level-3"'], clause: '4.1.1/niveau-3/bullet-19' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 61, cells: ['"software-inventory"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-21' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 62, cells: ['"configuration-documentation"', '"level-3"'], clause: '4.1.1/niveau-3/bullet-21' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 63, cells: ['"configuration-documentation"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-23' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 64, cells: ['"capacity-performance"', '"level-3"'], clause: '4.1.1/niveau-3/bullet-23' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 65, cells: ['"capacity-performance"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-25' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 66, cells: ['"architecture-advice"', '"level-3"'], clause: '4.1.1/niveau-3/tiret-1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 67, cells: ['"architecture-advice"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 68,
        cells: ['"software-installation"', '"level-1"'],
        clause: '4.1.1/niveau-1/p1',
        note: 'déploiement',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 69,
        cells: ['"software-installation"', '"level-2"'],
        clause: '4.1.1/niveau-2/p2',
        note: 'déploiement',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 70,
        cells: ['"software-installation"', '"level-3"'],
        clause: '4.1.1/niveau-3/tiret-2',
        note: 'pile Plesk (7 composants)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 71,
        cells: ['"software-installation"', '"level-4"'],
        clause: '4.1.1/niveau-4/bullet-2',
        note: 'proposés par Alteo et/ou choisis et acceptés',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 72,
        cells: ['"os-installation"', '"level-4"'],
        clause: '4.1.1/niveau-4/bullet-5',
        note: 'à la demande et précisé au Bon de Commande ; dernière version stable',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 73, cells: ['"administrator-access"', '"private-cloud"'], clause: '3.2.1/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 74, cells: ['"administrator-access"', '"level-1"'], clause: '4.1.1/niveau-1/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 75, cells: ['"administrator-access"', '"level-2"'], clause: '4.1.1/niveau-2/p2' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 76,
        cells: ['"administrator-access"', '"level-3"'],
        clause: '4.1.1/niveau-3/p6',
        note: '« option managée »',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 77, cells: ['"administrator-access"', '"level-4"'], clause: '4.1.1/niveau-4/p3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 78,
        cells: ['"database-ftp-vhost-creation"', '"level-3"'],
        clause: '4.1.1/niveau-3/p5',
        note: 'accès FTP, SQL remis',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 79,
        cells: ['"database-ftp-vhost-creation"', '"level-4"'],
        clause: '4.1.1/niveau-4/p3',
        note: 'sur ticket du Client',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 80, cells: ['"application-content"', '"server"'], clause: '3.1.1/p2' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 81, cells: ['"application-content"', '"level-1"'], clause: '4.1.1/niveau-1/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 82, cells: ['"application-content"', '"level-2"'], clause: '4.1.1/niveau-2/p2' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 83,
        cells: ['"application-content"', '"level-3"'],
        clause: '4.1.1/niveau-3/p5',
        note: 'autonomie',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 84,
        cells: ['"application-content"', '"level-4"'],
        clause: '4.1.1/niveau-4/p5',
        note: 'périmètre applicatif hors périmètre d’Alteo',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 85,
        cells: ['"backup-without-option"', '"server"'],
        clause: '3.1.3/p11',
        note: 'sauf sauvegarde au devis (Alteo exécute, Client contrôle)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 86,
        cells: ['"backup-without-option"', '"private-cloud"'],
        clause: '3.2.5/p9',
        note: 'sauf sauvegarde au devis (Alteo exécute, Client contrôle)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 87,
        cells: ['"backup-without-option"', '"level-1"'],
        clause: '3.1.3/p11',
        note: 'règle générale 3.1.3 ; si prévue au devis, Alteo (4.6)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 88,
        cells: ['"backup-without-option"', '"level-2"'],
        clause: '3.1.3/p11',
        note: 'règle générale 3.1.3 ; si prévue au devis, Alteo (4.6)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 89,
        cells: ['"backup-without-option"', '"level-3"'],
        clause: '3.1.3/p11',
        note: 'règle générale 3.1.3 ; si prévue au devis, Alteo (4.6)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 90,
        cells: ['"backup-without-option"', '"level-4"'],
        clause: '3.1.3/p11',
        note: 'règle générale 3.1.3 ; si prévue au devis, Alteo (4.6)',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 91,
        cells: ['"backup-option-execution"', '"server"'],
        clause: '4.6/p1',
        note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 92,
        cells: ['"backup-option-execution"', '"private-cloud"'],
        clause: '4.6/p1',
        note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 93,
        cells: ['"backup-option-execution"', '"level-1"'],
        clause: '4.6/p1',
        note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 94,
        cells: ['"backup-option-execution"', '"level-2"'],
        clause: '4.6/p1',
        note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 95,
        cells: ['"backup-option-execution"', '"level-3"'],
        clause: '4.6/p1',
        note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 96,
        cells: ['"backup-option-execution"', '"level-4"'],
        clause: '4.6/p1',
        note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 97,
        cells: ['"backup-option-checking"', '"server"'],
        clause: '3.1.3/p11',
        note: 'option souscrite',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 98, cells: ['"backup-option-checking"', '"private-cloud"'], clause: '3.2.5/p9' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 99,
        cells: ['"backup-option-checking"', '"level-1"'],
        clause: '3.1.3/p11',
        note: 'règle générale 3.1.3',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 100,
        cells: ['"backup-option-checking"', '"level-2"'],
        clause: '3.1.3/p11',
        note: 'règle générale 3.1.3',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 101,
        cells: ['"backup-option-checking"', '"level-3"'],
        clause: '3.1.3/p11',
        note: 'règle générale 3.1.3',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 102,
        cells: ['"backup-option-checking"', '"level-4"'],
        clause: '3.1.3/p11',
        note: 'règle générale 3.1.3',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 103,
        cells: ['"out-of-scope-incident-cost"', '"level-3"'],
        clause: '4.1.1/niveau-3/p8',
        note: 'Alteo traite, Client paie au temps passé, exclu de la Disponibilité',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 104,
        cells: ['"out-of-scope-incident-cost"', '"level-4"'],
        clause: '4.1.1/niveau-4/p5',
        note: 'Alteo traite, Client paie au temps passé, exclu de la Disponibilité',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 105,
        cells: ['"altered-provider-services"', '"level-1"'],
        clause: '4.1.1/niveau-1/p3',
        note: 'temps passé facturable',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 106,
        cells: ['"altered-provider-services"', '"level-2"'],
        clause: '4.1.1/niveau-2/p4',
        note: 'temps passé facturable',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 107,
        cells: ['"refused-critical-patch"', '"level-3"'],
        clause: '4.1.1/niveau-3/p15',
        note: 'Alteo exonéré',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 108,
        cells: ['"refused-critical-patch"', '"level-4"'],
        clause: '4.1.1/niveau-4/p14',
        note: 'Alteo exonéré',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 109, cells: ['"prior-approval-of-new-software"', '"level-1"'], clause: '4.1.2/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 110, cells: ['"prior-approval-of-new-software"', '"level-2"'], clause: '4.1.2/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 111, cells: ['"prior-approval-of-new-software"', '"level-3"'], clause: '4.1.2/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 112, cells: ['"prior-approval-of-new-software"', '"level-4"'], clause: '4.1.2/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 113, cells: ['"prior-notice-of-update"', '"level-1"'], clause: '4.1.3/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 114, cells: ['"prior-notice-of-update"', '"level-2"'], clause: '4.1.3/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 115, cells: ['"prior-notice-of-update"', '"level-3"'], clause: '4.1.3/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 116, cells: ['"prior-notice-of-update"', '"level-4"'], clause: '4.1.3/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 117,
        cells: ['"client-installed-applications"', '"level-1"'],
        clause: '4.1.3/p5',
        note: 'même sur les comptes restreints',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 118,
        cells: ['"client-installed-applications"', '"level-2"'],
        clause: '4.1.3/p5',
        note: 'même sur les comptes restreints',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 119,
        cells: ['"client-installed-applications"', '"level-3"'],
        clause: '4.1.3/p5',
        note: 'même sur les comptes restreints',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 120,
        cells: ['"client-installed-applications"', '"level-4"'],
        clause: '4.1.3/p5',
        note: 'même sur les comptes restreints',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 121, cells: ['"online-assistance"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-3' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 122, cells: ['"licence-fit"', '"level-3"'], clause: '4.1.1/niveau-3/p2' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 123, cells: ['"licence-payment"', '"server"'], clause: '3.1.3/p7' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 124, cells: ['"licence-payment"', '"private-cloud"'], clause: '3.2.5/p5' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 125, cells: ['"licence-payment"', '"level-1"'], clause: '3.1.3/p7' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 126, cells: ['"licence-payment"', '"level-2"'], clause: '3.1.3/p7' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 127, cells: ['"licence-payment"', '"level-3"'], clause: '3.1.3/p7' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 128, cells: ['"licence-payment"', '"level-4"'], clause: '3.1.3/p7' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 129,
        cells: ['"remote-access-24-7"', '"server"'],
        clause: '3.1.5/bullet-1',
        note: 'sauf interruptions techniques/maintenance',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 130,
        cells: ['"remote-access-24-7"', '"level-1"'],
        clause: '3.1.5/bullet-1',
        note: 'infogéré : obligation 24/7 écartée',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 131,
        cells: ['"remote-access-24-7"', '"level-2"'],
        clause: '3.1.5/bullet-1',
        note: 'infogéré : obligation 24/7 écartée',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 132,
        cells: ['"remote-access-24-7"', '"level-3"'],
        clause: '3.1.5/bullet-1',
        note: 'infogéré : obligation 24/7 écartée',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 133,
        cells: ['"remote-access-24-7"', '"level-4"'],
        clause: '3.1.5/bullet-1',
        note: 'infogéré : obligation 24/7 écartée',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 134,
        cells: ['"emergency-off-hours-maintenance"', '"level-3"'],
        clause: '4.1.1/niveau-3/p13',
        note: '« peut effectuer » ; informer dès que possible',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 135,
        cells: ['"emergency-off-hours-maintenance"', '"level-4"'],
        clause: '4.1.1/niveau-4/p12',
        note: '« effectue » ; informer dès que possible',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: { kind: 'row', row: 136, cells: ['"hosted-content-liability"', '"server"'], clause: '3.1.6/p1' },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 137,
        cells: ['"hosted-content-liability"', '"private-cloud"'],
        clause: '3.2.5/p3',
        note: 'pas de clause 3.1.6 pour le Cloud ; qualité d’hébergeur du Client',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 138,
        cells: ['"hosted-content-liability"', '"level-1"'],
        clause: '3.1.6/p1',
        note: 'règle générale 3.1.6 : « à quelque titre que ce soit » ; l’infogérance ne la lève pas',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 139,
        cells: ['"hosted-content-liability"', '"level-2"'],
        clause: '3.1.6/p1',
        note: 'règle générale 3.1.6 : « à quelque titre que ce soit » ; l’infogérance ne la lève pas',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 140,
        cells: ['"hosted-content-liability"', '"level-3"'],
        clause: '3.1.6/p1',
        note: 'règle générale 3.1.6 : « à quelque titre que ce soit » ; l’infogérance ne la lève pas',
      },
      uses: ['context'],
    },
    {
      name: 'responsibleParty',
      label: 'Responsable',
      type: {
        record: {
          party: { enum: ['client', 'provider', 'nobody', 'unassigned'] },
          basis: { optional: { enum: ['stated', 'inferred'] } },
          modality: { optional: { enum: ['obligation', 'permission'] } },
        },
      },
      from: {
        kind: 'row',
        row: 141,
        cells: ['"hosted-content-liability"', '"level-4"'],
        clause: '3.1.6/p1',
        note: 'règle générale 3.1.6 : « à quelque titre que ce soit » ; l’infogérance ne la lève pas',
      },
      uses: ['context'],
    },
  ],
}))();

/** Les étapes de responsibleParty. */
export function explainResponsibleParty(input: ResponsiblePartyInput): Explained<ResponsiblePartyResult> {
  return explained(responsiblePartySteps, (trace) => responsiblePartyInFull(input, trace));
}

const billedTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'billedTime',
  rule: rules.billedTime,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1', start: 5, end: 16, words: 'Infogérance' },
    },
  ],
  readings: { quarterHour: 'per-quarter' },
  omits: ['reading:quarterHour', 'billingUnit'],
  steps: [
    {
      name: 'billedTime',
      label: 'Temps décompté',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'if timeSpent = 0 then 0\nelse if quarterHour = "per-quarter" then billingUnit * ceiling(timeSpent / billingUnit)\nelse max(billingUnit, timeSpent)',
      },
    },
    quarterHourChoice,
    billingUnitWords,
    {
      name: 'billedTime',
      label: 'Temps décompté',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'if timeSpent = 0 then 0\nelse if quarterHour = "per-quarter" then billingUnit * ceiling(timeSpent / billingUnit)\nelse max(billingUnit, timeSpent)',
      },
      uses: ['reading:quarterHour', 'billingUnit'],
    },
  ],
}))();

/** Les étapes de billedTime. */
export function explainBilledTime(input: BilledTimeInput, readings: BilledTimeReadings = {}): Explained<BilledTimeResult> {
  return explained(billedTimeSteps, (trace) => billedTimeInFull(input, readings, trace));
}

const timeCreditBalanceSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'timeCreditBalance',
  rule: rules.timeCreditBalance,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1', start: 5, end: 16, words: 'Infogérance' },
    },
  ],
  readings: { quarterHour: 'per-quarter' },
  omits: ['one'],
  steps: [
    { name: 'billedTime', label: 'Temps décompté d’une intervention', called: billedTimeSteps },
    {
      name: 'used',
      label: 'temps décompté',
      type: 'duration',
      from: { kind: 'formula', text: 'sum(for one in interventions return billedTime(timeSpent: one))' },
    },
    {
      name: 'covered',
      label: 'part couverte par le crédit',
      type: 'duration',
      from: { kind: 'formula', text: 'min(used, monthlyCredit)' },
    },
    {
      name: 'timeCreditBalance',
      label: 'Solde',
      type: { record: { used: 'duration', left: 'duration', overrun: 'duration', carriedOver: 'duration' } },
      from: { kind: 'formula', text: '{ used: used, left: monthlyCredit - covered, overrun: used - covered, carriedOver: 0 }' },
    },
  ],
}))();

/** Les étapes de timeCreditBalance. */
export function explainTimeCreditBalance(input: TimeCreditBalanceInput, readings: TimeCreditBalanceReadings = {}): Explained<TimeCreditBalanceResult> {
  return explained(timeCreditBalanceSteps, (trace) => timeCreditBalanceInFull(input, readings, trace));
}

const nextTimeCreditDateSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'nextTimeCreditDate',
  rule: rules.nextTimeCreditDate,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1', start: 5, end: 16, words: 'Infogérance' },
    },
  ],
  steps: [
    creditDayWords,
    {
      name: 'nextTimeCreditDate',
      label: 'Date',
      type: 'date',
      from: { kind: 'formula', text: 'nextDayOfMonth(on, creditDay)' },
    },
  ],
}))();

/** Les étapes de nextTimeCreditDate. */
export function explainNextTimeCreditDate(input: NextTimeCreditDateInput): Explained<NextTimeCreditDateResult> {
  return explained(nextTimeCreditDateSteps, (trace) => nextTimeCreditDateInFull(input, trace));
}

const quoteRequiredSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'quoteRequired',
  rule: rules.quoteRequired,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.2', start: 5, end: 28, words: 'Intervention ponctuelle' },
    },
  ],
  steps: [
    {
      name: 'quoteRequired',
      label: 'Requis',
      type: 'boolean',
      from: { kind: 'formula', text: 'not(managedLevel in ("level-3", "level-4"))' },
    },
  ],
}))();

/** Les étapes de quoteRequired. */
export function explainQuoteRequired(input: QuoteRequiredInput): Explained<QuoteRequiredResult> {
  return explained(quoteRequiredSteps, (trace) => quoteRequiredInFull(input, trace));
}

const interventionStartSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'interventionStart',
  rule: rules.interventionStart,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.2', start: 5, end: 28, words: 'Intervention ponctuelle' },
    },
  ],
  omits: ['paidOn', 'leadTime'],
  steps: [
    {
      name: 'interventionStart',
      label: 'Début',
      type: { union: { due: { by: 'date' }, 'not-due': {} } },
      from: {
        kind: 'formula',
        text: 'if quoteAcceptedOn != null and paidOn != null then { kind: "due", by: max(quoteAcceptedOn, paidOn) + leadTime }\nelse { kind: "not-due" }',
      },
      uses: ['paidOn', 'leadTime'],
    },
    {
      name: 'interventionStart',
      label: 'Début',
      type: { union: { due: { by: 'date' }, 'not-due': {} } },
      from: {
        kind: 'formula',
        text: 'if quoteAcceptedOn != null and paidOn != null then { kind: "due", by: max(quoteAcceptedOn, paidOn) + leadTime }\nelse { kind: "not-due" }',
      },
    },
  ],
}))();

/** Les étapes de interventionStart. */
export function explainInterventionStart(input: InterventionStartInput): Explained<InterventionStartResult> {
  return explained(interventionStartSteps, (trace) => interventionStartInFull(input, trace));
}

const hoursValiditySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'hoursValidity',
  rule: rules.hoursValidity,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.1', start: 5, end: 16, words: 'Infogérance' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.2', start: 5, end: 28, words: 'Intervention ponctuelle' },
    },
  ],
  readings: { validityDays: 'per-clause', startDay: 'excluded' },
  omits: [
    'purchasedOn',
    'regime',
    'holidays',
    'workingWeekdays',
    'origin',
    'reading:startDay',
    'length',
    'extraHoursValidity',
    'oneOffHoursValidity',
    'oneDay',
  ],
  inTurn: { length: ['regime'], origin: ['reading:startDay'] },
  skipped: { label: 'jours sautés', walks: walksOf },
  steps: [
    extraHoursValidityWords,
    oneOffHoursValidityWords,
    {
      name: 'length',
      label: 'jours de validité',
      type: 'count',
      from: { kind: 'formula', text: 'if regime = "extra-hours" then extraHoursValidity.days else oneOffHoursValidity.value' },
    },
    validityDaysChoice,
    {
      name: 'inWorkingDays',
      label: 'en jours ouvrés',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'validityDays = "working-days" or (validityDays = "per-clause" and regime = "one-off-hours")',
      },
    },
    startDayChoice,
    {
      name: 'origin',
      label: 'veille du jour 1',
      type: 'date',
      from: { kind: 'formula', text: 'if startDay = "excluded" then purchasedOn else dayBefore(purchasedOn)' },
    },
    {
      name: 'hoursValidity',
      label: 'Dernier jour',
      type: 'date',
      from: {
        kind: 'formula',
        text: 'if inWorkingDays then addWorkingDays(origin, length, workingWeekdays, holidays) else origin + oneDay * length',
      },
      uses: ['origin', 'length', 'workingWeekdays', 'holidays'],
    },
    oneDayWords,
    {
      name: 'hoursValidity',
      label: 'Dernier jour',
      type: 'date',
      from: {
        kind: 'formula',
        text: 'if inWorkingDays then addWorkingDays(origin, length, workingWeekdays, holidays) else origin + oneDay * length',
      },
      uses: ['origin', 'oneDay', 'length'],
    },
  ],
}))();

/** Les étapes de hoursValidity. */
export function explainHoursValidity(input: HoursValidityInput, readings: HoursValidityReadings = {}): Explained<HoursValidityResult> {
  return explained(hoursValiditySteps, (trace) => hoursValidityInFull(input, readings, trace));
}

const domainLapseSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'domainLapse',
  rule: rules.domainLapse,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.3', start: 5, end: 19, words: 'Nom de domaine' },
    },
  ],
  readings: { lapseCondition: 'either' },
  omits: ['renewed', 'paidInFull', 'whoisEndDate'],
  steps: [
    lapseConditionChoice,
    {
      name: 'lapses',
      label: 'nom résilié',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'if lapseCondition = "either" then not(renewed) or not(paidInFull) else not(renewed) and not(paidInFull)',
      },
    },
    {
      name: 'domainLapse',
      label: 'Sort',
      type: { union: { lapses: { on: 'date' }, kept: {} } },
      from: { kind: 'formula', text: 'if lapses then { kind: "lapses", on: whoisEndDate } else { kind: "kept" }' },
      uses: ['whoisEndDate'],
    },
    {
      name: 'domainLapse',
      label: 'Sort',
      type: { union: { lapses: { on: 'date' }, kept: {} } },
      from: { kind: 'formula', text: 'if lapses then { kind: "lapses", on: whoisEndDate } else { kind: "kept" }' },
    },
  ],
}))();

/** Les étapes de domainLapse. */
export function explainDomainLapse(input: DomainLapseInput, readings: DomainLapseReadings = {}): Explained<DomainLapseResult> {
  return explained(domainLapseSteps, (trace) => domainLapseInFull(input, readings, trace));
}

const domainLossCompensationSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'domainLossCompensation',
  rule: rules.domainLossCompensation,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.3', start: 5, end: 19, words: 'Nom de domaine' },
    },
  ],
  steps: [
    renewalYearsWords,
    {
      name: 'domainLossCompensation',
      label: 'Indemnité maximale',
      type: 'money',
      from: { kind: 'formula', text: 'min(damage, annualRenewalPrice * renewalYears.years)' },
    },
  ],
}))();

/** Les étapes de domainLossCompensation. */
export function explainDomainLossCompensation(input: DomainLossCompensationInput): Explained<DomainLossCompensationResult> {
  return explained(domainLossCompensationSteps, (trace) => domainLossCompensationInFull(input, trace));
}

const domainTransferAllowedSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'domainTransferAllowed',
  rule: rules.domainTransferAllowed,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.3', start: 5, end: 19, words: 'Nom de domaine' },
    },
  ],
  readings: { transferLeadTime: 'at-least-45-days' },
  omits: ['validatedOn', 'renewalOn', 'lead', 'transferNotice'],
  inTurn: { lead: ['validatedOn', 'renewalOn'] },
  steps: [
    {
      name: 'lead',
      label: 'jours d’avance',
      type: 'count',
      from: { kind: 'formula', text: 'daysBetween(validatedOn, renewalOn)' },
    },
    transferLeadTimeChoice,
    transferNoticeWords,
    {
      name: 'domainTransferAllowed',
      label: 'Possible',
      type: 'boolean',
      from: { kind: 'row', row: 1, cells: ['"at-least-45-days"'] },
      uses: ['lead', 'transferNotice'],
    },
    {
      name: 'domainTransferAllowed',
      label: 'Possible',
      type: 'boolean',
      from: { kind: 'row', row: 2, cells: ['"clear-days"'] },
      uses: ['lead', 'transferNotice'],
    },
    {
      name: 'domainTransferAllowed',
      label: 'Possible',
      type: 'boolean',
      from: { kind: 'row', row: 3, cells: ['"exactly-45-days"'] },
      uses: ['lead', 'transferNotice'],
    },
    {
      name: 'domainTransferAllowed',
      label: 'Possible',
      type: 'boolean',
      from: { kind: 'row', row: 4, cells: ['"within-45-days"'] },
      uses: ['lead'],
    },
  ],
}))();

/** Les étapes de domainTransferAllowed. */
export function explainDomainTransferAllowed(input: DomainTransferAllowedInput, readings: DomainTransferAllowedReadings = {}): Explained<DomainTransferAllowedResult> {
  return explained(domainTransferAllowedSteps, (trace) => domainTransferAllowedInFull(input, readings, trace));
}

const spamSuspensionEarliestEndSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'spamSuspensionEarliestEnd',
  rule: rules.spamSuspensionEarliestEnd,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.4', start: 5, end: 32, words: 'Messageries Email mutualisé' },
    },
  ],
  steps: [
    spamSuspensionWords,
    {
      name: 'spamSuspensionEarliestEnd',
      label: 'Au plus tôt',
      type: 'date',
      from: { kind: 'formula', text: 'startedOn + spamSuspension' },
    },
  ],
}))();

/** Les étapes de spamSuspensionEarliestEnd. */
export function explainSpamSuspensionEarliestEnd(input: SpamSuspensionEarliestEndInput): Explained<SpamSuspensionEarliestEndResult> {
  return explained(spamSuspensionEarliestEndSteps, (trace) => spamSuspensionEarliestEndInFull(input, trace));
}

const overageChargeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'overageCharge',
  rule: rules.overageCharge,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.5', start: 5, end: 37, words: 'Service de mails transactionnels' },
    },
  ],
  steps: [
    {
      name: 'overageCharge',
      label: 'Surfacturation',
      type: 'money',
      from: { kind: 'formula', text: 'unitPrice * (emailsSent - min(emailsSent, quota))' },
    },
  ],
}))();

/** Les étapes de overageCharge. */
export function explainOverageCharge(input: OverageChargeInput): Explained<OverageChargeResult> {
  return explained(overageChargeSteps, (trace) => overageChargeInFull(input, trace));
}

const commitmentEndSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'commitmentEnd',
  rule: rules.commitmentEnd,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.5', start: 5, end: 37, words: 'Service de mails transactionnels' },
    },
  ],
  defaults: { commitment: minimumCommitmentWords },
  omits: ['minimumCommitment'],
  steps: [
    minimumCommitmentWords,
    {
      name: 'commitmentEnd',
      label: 'Premier jour libre',
      type: 'date',
      from: { kind: 'formula', text: 'subscribedOn + commitment' },
    },
  ],
}))();

/** Les étapes de commitmentEnd. */
export function explainCommitmentEnd(input: CommitmentEndInput): Explained<CommitmentEndResult> {
  return explained(commitmentEndSteps, (trace) => commitmentEndInFull(input, trace));
}

const priceRevisionEffectiveDateSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'priceRevisionEffectiveDate',
  rule: rules.priceRevisionEffectiveDate,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.5', start: 5, end: 37, words: 'Service de mails transactionnels' },
    },
  ],
  readings: { revisionDelay: 'after-30-days' },
  omits: ['notifiedOn', 'revisionNotice'],
  steps: [
    revisionDelayChoice,
    revisionNoticeWords,
    {
      name: 'priceRevisionEffectiveDate',
      label: 'Au plus tôt',
      type: 'date',
      from: { kind: 'formula', text: 'if revisionDelay = "after-30-days" then notifiedOn + revisionNotice else notifiedOn' },
      uses: ['notifiedOn', 'revisionNotice'],
    },
    {
      name: 'priceRevisionEffectiveDate',
      label: 'Au plus tôt',
      type: 'date',
      from: { kind: 'formula', text: 'if revisionDelay = "after-30-days" then notifiedOn + revisionNotice else notifiedOn' },
      uses: ['notifiedOn'],
    },
  ],
}))();

/** Les étapes de priceRevisionEffectiveDate. */
export function explainPriceRevisionEffectiveDate(input: PriceRevisionEffectiveDateInput, readings: PriceRevisionEffectiveDateReadings = {}): Explained<PriceRevisionEffectiveDateResult> {
  return explained(priceRevisionEffectiveDateSteps, (trace) => priceRevisionEffectiveDateInFull(input, readings, trace));
}

const priceRevisionSupplementSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'priceRevisionSupplement',
  rule: rules.priceRevisionSupplement,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.5', start: 5, end: 37, words: 'Service de mails transactionnels' },
    },
  ],
  readings: { prorataBasis: 'days' },
  omits: ['effectiveOn', 'periodStart', 'periodEnd'],
  steps: [
    prorataBasisChoice,
    {
      name: 'units',
      label: 'jours ou mois de la période',
      type: 'count',
      from: {
        kind: 'formula',
        text: 'if prorataBasis = "days" then daysBetween(periodStart, periodEnd) else monthsBetween(periodStart, periodEnd)',
      },
    },
    {
      name: 'remaining',
      label: 'jours ou mois restants',
      type: 'count',
      from: {
        kind: 'formula',
        text: 'if prorataBasis = "days" then daysBetween(effectiveOn, periodEnd) else monthsBetween(effectiveOn, periodEnd)',
      },
    },
    {
      name: 'priceRevisionSupplement',
      label: 'Complément (négatif en cas de baisse)',
      type: 'money',
      from: { kind: 'formula', text: '(newPrice - oldPrice) * remaining / units' },
    },
  ],
}))();

/** Les étapes de priceRevisionSupplement. */
export function explainPriceRevisionSupplement(input: PriceRevisionSupplementInput, readings: PriceRevisionSupplementReadings = {}): Explained<PriceRevisionSupplementResult> {
  return explained(priceRevisionSupplementSteps, (trace) => priceRevisionSupplementInFull(input, readings, trace));
}

const messageSendableSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'messageSendable',
  rule: rules.messageSendable,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.5', start: 5, end: 37, words: 'Service de mails transactionnels' },
    },
  ],
  readings: { megabyte: 'decimal', attachmentMeasure: 'raw' },
  omits: ['attachmentSize', 'base64Written', 'base64Read', 'maximumMessageSize', 'oneMebibyte', 'oneMegabyte'],
  steps: [
    attachmentMeasureChoice,
    base64WrittenWords,
    base64ReadWords,
    {
      name: 'attachments',
      label: 'taille des pièces jointes retenue',
      type: 'bytes',
      from: {
        kind: 'formula',
        text: 'if attachmentMeasure = "raw" then attachmentSize else base64Written * ceiling(attachmentSize / base64Read)',
      },
    },
    megabyteChoice,
    maximumMessageSizeWords,
    oneMebibyteWords,
    oneMegabyteWords,
    {
      name: 'limit',
      label: 'taille maximale',
      type: 'bytes',
      from: {
        kind: 'formula',
        text: 'if megabyte = "decimal" then maximumMessageSize else maximumMessageSize * oneMebibyte / oneMegabyte',
      },
    },
    {
      name: 'messageSendable',
      label: 'Envoyable',
      type: 'boolean',
      from: { kind: 'formula', text: 'headerSize + contentSize + attachments <= limit' },
    },
  ],
}))();

/** Les étapes de messageSendable. */
export function explainMessageSendable(input: MessageSendableInput, readings: MessageSendableReadings = {}): Explained<MessageSendableResult> {
  return explained(messageSendableSteps, (trace) => messageSendableInFull(input, readings, trace));
}

const billedEmailsSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'billedEmails',
  rule: rules.billedEmails,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.5', start: 5, end: 37, words: 'Service de mails transactionnels' },
    },
  ],
  steps: [
    { name: 'billedEmails', label: 'E-mails', type: 'count', from: { kind: 'formula', text: 'sum(recipientsPerMessage)' } },
  ],
}))();

/** Les étapes de billedEmails. */
export function explainBilledEmails(input: BilledEmailsInput): Explained<BilledEmailsResult> {
  return explained(billedEmailsSteps, (trace) => billedEmailsInFull(input, trace));
}

const mailServiceSuspensionAllowedSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'mailServiceSuspensionAllowed',
  rule: rules.mailServiceSuspensionAllowed,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.5', start: 5, end: 37, words: 'Service de mails transactionnels' },
    },
  ],
  omits: ['fact', 'protective'],
  steps: [
    {
      name: 'listed',
      label: 'cas énuméré',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'some fact in facts satisfies fact in ("suspected-terms-breach", "non-cooperation", "attack", "unauthorised-access", "legal-obligation")',
      },
    },
    {
      name: 'protective',
      label: 'protection du réseau',
      type: 'boolean',
      from: { kind: 'formula', text: 'contains(facts, "other-event") and contains(facts, "network-protection")' },
    },
    {
      name: 'mailServiceSuspensionAllowed',
      label: 'Permis',
      type: 'boolean',
      from: { kind: 'formula', text: 'listed or protective' },
    },
  ],
}))();

/** Les étapes de mailServiceSuspensionAllowed. */
export function explainMailServiceSuspensionAllowed(input: MailServiceSuspensionAllowedInput): Explained<MailServiceSuspensionAllowedResult> {
  return explained(mailServiceSuspensionAllowedSteps, (trace) => mailServiceSuspensionAllowedInFull(input, trace));
}

const reinstatementFeeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'reinstatementFee',
  rule: rules.reinstatementFee,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.5', start: 5, end: 37, words: 'Service de mails transactionnels' },
    },
  ],
  defaults: { serviceCount: singleServiceWords },
  readings: { feeBasis: 'per-event' },
  omits: ['suspensionReason', 'serviceCount', 'fault', 'reading:feeBasis', 'reinstatementAmount'],
  inTurn: { fault: ['suspensionReason'] },
  steps: [
    {
      name: 'fault',
      label: 'suspension imputable au Client',
      type: 'boolean',
      from: { kind: 'formula', text: 'suspensionReason in ("non-payment", "contract-breach", "acceptable-use-breach")' },
    },
    {
      name: 'reinstatementFee',
      label: 'Frais',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if not(reinstated and fault) then 0\nelse if feeBasis = "per-event" then reinstatementAmount\nelse reinstatementAmount * serviceCount',
      },
    },
    feeBasisChoice,
    reinstatementAmountWords,
    {
      name: 'reinstatementFee',
      label: 'Frais',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if not(reinstated and fault) then 0\nelse if feeBasis = "per-event" then reinstatementAmount\nelse reinstatementAmount * serviceCount',
      },
      uses: ['reading:feeBasis', 'reinstatementAmount'],
    },
    {
      name: 'reinstatementFee',
      label: 'Frais',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if not(reinstated and fault) then 0\nelse if feeBasis = "per-event" then reinstatementAmount\nelse reinstatementAmount * serviceCount',
      },
      uses: ['reading:feeBasis', 'reinstatementAmount', 'serviceCount'],
    },
  ],
}))();

/** Les étapes de reinstatementFee. */
export function explainReinstatementFee(input: ReinstatementFeeInput, readings: ReinstatementFeeReadings = {}): Explained<ReinstatementFeeResult> {
  return explained(reinstatementFeeSteps, (trace) => reinstatementFeeInFull(input, readings, trace));
}

const backupPlanSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'backupPlan',
  rule: rules.backupPlan,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.6', start: 5, end: 16, words: 'Sauvegardes' },
    },
  ],
  readings: { sharedHostingBackup: 'quote-needed' },
  omits: [
    'dataKind',
    'inQuote',
    'sharedHosting',
    'included',
    'reading:sharedHostingBackup',
    'retention',
    'sharedRetention',
    'backupRetention',
  ],
  inTurn: { included: ['inQuote'], retention: ['sharedHosting'] },
  steps: [
    sharedHostingBackupChoice,
    {
      name: 'included',
      label: 'sauvegarde prévue',
      type: 'boolean',
      from: { kind: 'formula', text: 'inQuote or (sharedHosting and sharedHostingBackup = "always-included")' },
    },
    sharedRetentionWords,
    backupRetentionWords,
    {
      name: 'retention',
      label: 'rétention',
      type: 'period',
      from: { kind: 'formula', text: 'if sharedHosting then sharedRetention else backupRetention' },
    },
    {
      name: 'backupPlan',
      label: 'Plan',
      type: { union: { planned: { schedule: { enum: ['daily-22h', 'daily-night'] }, retention: 'period' }, none: {} } },
      from: {
        kind: 'formula',
        text: 'if not(hostedByProvider and included) then { kind: "none" }\nelse if dataKind = "database" then { kind: "planned", schedule: "daily-22h", retention: retention }\nelse { kind: "planned", schedule: "daily-night", retention: retention }',
      },
    },
    {
      name: 'backupPlan',
      label: 'Plan',
      type: { union: { planned: { schedule: { enum: ['daily-22h', 'daily-night'] }, retention: 'period' }, none: {} } },
      from: {
        kind: 'formula',
        text: 'if not(hostedByProvider and included) then { kind: "none" }\nelse if dataKind = "database" then { kind: "planned", schedule: "daily-22h", retention: retention }\nelse { kind: "planned", schedule: "daily-night", retention: retention }',
      },
      uses: ['dataKind', 'retention'],
    },
  ],
}))();

/** Les étapes de backupPlan. */
export function explainBackupPlan(input: BackupPlanInput, readings: BackupPlanReadings = {}): Explained<BackupPlanResult> {
  return explained(backupPlanSteps, (trace) => backupPlanInFull(input, readings, trace));
}

const backupRestorableSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'backupRestorable',
  rule: rules.backupRestorable,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.6', start: 5, end: 16, words: 'Sauvegardes' },
    },
  ],
  readings: { retentionBound: 'included' },
  omits: [
    'pointOn',
    'incidentOn',
    'requestedOn',
    'sharedHosting',
    'kept',
    'reading:retentionBound',
    'lastDay',
    'retention',
    'sharedRetention',
    'backupRetention',
  ],
  inTurn: { retention: ['sharedHosting'], lastDay: ['pointOn', 'retention'], kept: ['reading:retentionBound'] },
  steps: [
    sharedRetentionWords,
    backupRetentionWords,
    {
      name: 'retention',
      label: 'rétention',
      type: 'period',
      from: { kind: 'formula', text: 'if sharedHosting then sharedRetention else backupRetention' },
    },
    {
      name: 'lastDay',
      label: 'dernier jour de rétention',
      type: 'date',
      from: { kind: 'formula', text: 'pointOn + retention' },
    },
    retentionBoundChoice,
    {
      name: 'kept',
      label: 'point encore gardé le jour de la demande',
      type: 'boolean',
      from: { kind: 'formula', text: 'if retentionBound = "included" then requestedOn <= lastDay else requestedOn < lastDay' },
    },
    {
      name: 'backupRestorable',
      label: 'Restaurable',
      type: 'boolean',
      from: { kind: 'formula', text: 'inQuote and pointOn < incidentOn and pointOn <= requestedOn and kept' },
    },
  ],
}))();

/** Les étapes de backupRestorable. */
export function explainBackupRestorable(input: BackupRestorableInput, readings: BackupRestorableReadings = {}): Explained<BackupRestorableResult> {
  return explained(backupRestorableSteps, (trace) => backupRestorableInFull(input, readings, trace));
}

const databaseRestorePointSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'databaseRestorePoint',
  rule: rules.databaseRestorePoint,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '4.6', start: 5, end: 16, words: 'Sauvegardes' },
    },
  ],
  steps: [
    backupTimeWords,
    {
      name: 'point',
      label: 'dernière sauvegarde',
      type: 'instant',
      from: { kind: 'formula', text: 'lastOccurrence(incidentAt, backupTime, timeZone)' },
    },
    {
      name: 'databaseRestorePoint',
      label: 'Point',
      type: { record: { point: 'instant', lost: 'duration' } },
      from: { kind: 'formula', text: '{ point: point, lost: incidentAt - point }' },
    },
  ],
}))();

/** Les étapes de databaseRestorePoint. */
export function explainDatabaseRestorePoint(input: DatabaseRestorePointInput): Explained<DatabaseRestorePointResult> {
  return explained(databaseRestorePointSteps, (trace) => databaseRestorePointInFull(input, trace));
}

const downtimeLimitSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'downtimeLimit',
  rule: rules.downtimeLimit,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  readings: { availabilityPeriod: 'fixed-month' },
  omits: [
    'monthDays',
    'yearDays',
    'shortestMonth',
    'longestMonth',
    'commonYear',
    'leapYear',
    'maximumDowntime',
    'tolerance',
    'targetAvailability',
  ],
  inTurn: { tolerance: ['targetAvailability'] },
  steps: [
    shortestMonthWords,
    longestMonthWords,
    commonYearWords,
    leapYearWords,
    targetAvailabilityWords,
    {
      name: 'tolerance',
      label: 'part de panne tolérée',
      type: 'percent',
      from: { kind: 'formula', text: 'whole - targetAvailability' },
    },
    availabilityPeriodChoice,
    maximumDowntimeWords,
    {
      name: 'downtimeLimit',
      label: 'Durée tolérée',
      type: 'duration',
      from: { kind: 'row', row: 1, cells: ['"fixed-month"'], note: 'plafond fixe' },
      uses: ['maximumDowntime'],
    },
    {
      name: 'downtimeLimit',
      label: 'Durée tolérée',
      type: 'duration',
      from: { kind: 'row', row: 2, cells: ['"calendar-month"'], note: '0,1 % du mois réel' },
      uses: ['monthDays', 'tolerance'],
    },
    {
      name: 'downtimeLimit',
      label: 'Durée tolérée',
      type: 'duration',
      from: { kind: 'row', row: 3, cells: ['"contract-year"'], note: '0,1 % de l’année de mesure' },
      uses: ['yearDays', 'tolerance'],
    },
  ],
}))();

/** Les étapes de downtimeLimit. */
export function explainDowntimeLimit(input: DowntimeLimitInput, readings: DowntimeLimitReadings = {}): Explained<DowntimeLimitResult> {
  return explained(downtimeLimitSteps, (trace) => downtimeLimitInFull(input, readings, trace));
}

const availabilityRateSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'availabilityRate',
  rule: rules.availabilityRate,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1/p4', start: 102, end: 140, words: 'pendant la période couverte par la GTR' },
    },
  ],
  readings: { availabilityFormula: 'as-written', plannedTime: 'total-unchanged' },
  omits: ['totalTime', 'incidentTime', 'clientIncidentTime', 'plannedTime', 'period', 'reading:plannedTime', 'denominator'],
  inTurn: { period: ['reading:plannedTime'] },
  steps: [
    plannedTimeChoice,
    {
      name: 'period',
      label: 'temps total retenu',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'if readings.plannedTime = "removed-from-total" then totalTime - plannedTime else totalTime',
      },
    },
    availabilityFormulaChoice,
    {
      name: 'denominator',
      label: 'dénominateur',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'if availabilityFormula in ("as-written", "client-time-already-removed") then period - clientIncidentTime else period',
      },
    },
    {
      name: 'availabilityRate',
      label: 'Taux',
      type: 'percent',
      from: {
        kind: 'formula',
        text: 'if availabilityFormula = "as-written" then formulas.availabilityRate\nelse if availabilityFormula = "gross" then (period - incidentTime) / denominator * whole\nelse (period - (incidentTime - clientIncidentTime)) / denominator * whole',
      },
      uses: ['period', 'incidentTime', 'clientIncidentTime'],
    },
    {
      name: 'availabilityRate',
      label: 'Taux',
      type: 'percent',
      from: {
        kind: 'formula',
        text: 'if availabilityFormula = "as-written" then formulas.availabilityRate\nelse if availabilityFormula = "gross" then (period - incidentTime) / denominator * whole\nelse (period - (incidentTime - clientIncidentTime)) / denominator * whole',
      },
      uses: ['period', 'incidentTime', 'denominator'],
    },
    {
      name: 'availabilityRate',
      label: 'Taux',
      type: 'percent',
      from: {
        kind: 'formula',
        text: 'if availabilityFormula = "as-written" then formulas.availabilityRate\nelse if availabilityFormula = "gross" then (period - incidentTime) / denominator * whole\nelse (period - (incidentTime - clientIncidentTime)) / denominator * whole',
      },
      uses: ['period', 'incidentTime', 'clientIncidentTime', 'denominator'],
    },
  ],
}))();

/** Les étapes de availabilityRate. */
export function explainAvailabilityRate(input: AvailabilityRateInput, readings: AvailabilityRateReadings = {}): Explained<AvailabilityRateResult> {
  return explained(availabilityRateSteps, (trace) => availabilityRateInFull(input, readings, trace));
}

const downtimeLimitExceededSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'downtimeLimitExceeded',
  rule: rules.downtimeLimitExceeded,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  readings: { availabilityPeriod: 'fixed-month' },
  omits: [
    'monthDowntime',
    'yearDowntime',
    'monthDays',
    'yearDays',
    'shortestMonth',
    'longestMonth',
    'commonYear',
    'leapYear',
    'overFixedMonth',
    'maximumDowntime',
    'tolerance',
    'targetAvailability',
    'overYear',
  ],
  inTurn: {
    tolerance: ['targetAvailability'],
    overFixedMonth: ['monthDowntime', 'maximumDowntime'],
    overYear: ['yearDowntime', 'yearDays', 'tolerance'],
  },
  steps: [
    shortestMonthWords,
    longestMonthWords,
    commonYearWords,
    leapYearWords,
    targetAvailabilityWords,
    {
      name: 'tolerance',
      label: 'part de panne tolérée',
      type: 'percent',
      from: { kind: 'formula', text: 'whole - targetAvailability' },
    },
    maximumDowntimeWords,
    {
      name: 'overFixedMonth',
      label: 'plafond mensuel dépassé',
      type: 'boolean',
      from: { kind: 'formula', text: 'monthDowntime > maximumDowntime' },
    },
    {
      name: 'overYear',
      label: 'plafond annuel dépassé',
      type: 'boolean',
      from: { kind: 'formula', text: 'yearDowntime > day * yearDays * tolerance' },
    },
    availabilityPeriodChoice,
    {
      name: 'downtimeLimitExceeded',
      label: 'Dépassé',
      type: 'boolean',
      from: { kind: 'row', row: 1, cells: ['"fixed-month"'] },
      uses: ['overFixedMonth'],
    },
    {
      name: 'downtimeLimitExceeded',
      label: 'Dépassé',
      type: 'boolean',
      from: { kind: 'row', row: 2, cells: ['"calendar-month"'] },
      uses: ['monthDowntime', 'monthDays', 'tolerance'],
    },
    {
      name: 'downtimeLimitExceeded',
      label: 'Dépassé',
      type: 'boolean',
      from: { kind: 'row', row: 3, cells: ['"contract-year"'] },
      uses: ['overYear'],
    },
    {
      name: 'downtimeLimitExceeded',
      label: 'Dépassé',
      type: 'boolean',
      from: { kind: 'row', row: 4, cells: ['"month-or-year"'] },
      uses: ['overFixedMonth'],
    },
  ],
}))();

/** Les étapes de downtimeLimitExceeded. */
export function explainDowntimeLimitExceeded(input: DowntimeLimitExceededInput, readings: DowntimeLimitExceededReadings = {}): Explained<DowntimeLimitExceededResult> {
  return explained(downtimeLimitExceededSteps, (trace) => downtimeLimitExceededInFull(input, readings, trace));
}

const slaYearSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'slaYear',
  rule: rules.slaYear,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  steps: [
    measuringYearWords,
    {
      name: 'measured',
      label: 'année de mesure',
      type: { record: { index: 'count', start: 'date', endExclusive: 'date' } },
      from: { kind: 'formula', text: 'recurrence(serviceDate, measuringYear, on)' },
    },
    {
      name: 'slaYear',
      label: 'Année',
      type: { record: { start: 'date', endExclusive: 'date', days: 'count' } },
      from: {
        kind: 'formula',
        text: '{ start: measured.start, endExclusive: measured.endExclusive, days: daysBetween(measured.start, measured.endExclusive) }',
      },
    },
  ],
}))();

/** Les étapes de slaYear. */
export function explainSlaYear(input: SlaYearInput): Explained<SlaYearResult> {
  return explained(slaYearSteps, (trace) => slaYearInFull(input, trace));
}

const availabilityMetSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'availabilityMet',
  rule: rules.availabilityMet,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1/p4', start: 102, end: 140, words: 'pendant la période couverte par la GTR' },
    },
  ],
  defaults: { committedRate: targetAvailabilityWords },
  readings: { availabilityFormula: 'as-written', plannedTime: 'total-unchanged' },
  steps: [
    { name: 'availabilityRate', label: 'Taux de disponibilité', called: availabilityRateSteps },
    {
      name: 'availabilityMet',
      label: 'Atteint',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'availabilityRate(totalTime: totalTime, incidentTime: incidentTime, clientIncidentTime: clientIncidentTime, plannedTime: plannedTime) >= committedRate',
      },
    },
  ],
}))();

/** Les étapes de availabilityMet. */
export function explainAvailabilityMet(input: AvailabilityMetInput, readings: AvailabilityMetReadings = {}): Explained<AvailabilityMetResult> {
  return explained(availabilityMetSteps, (trace) => availabilityMetInFull(input, readings, trace));
}

const availabilityPenaltySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'availabilityPenalty',
  rule: rules.availabilityPenalty,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  readings: { trancheCounting: 'completed', trancheAggregation: 'month-total' },
  omits: [
    'monthlyAmount',
    'outages',
    'requestedByTicket',
    'penaltyRate',
    'tranches',
    'reading:trancheCounting',
    'whole60',
    'reading:trancheAggregation',
    'total',
    'tranche',
    'outage',
    'begun60',
    'excess',
    'maximumDowntime',
  ],
  inTurn: {
    total: ['outages'],
    excess: ['total', 'maximumDowntime'],
    whole60: ['reading:trancheAggregation'],
    begun60: ['reading:trancheAggregation'],
    tranches: ['reading:trancheCounting'],
  },
  steps: [
    {
      name: 'total',
      label: 'indisponibilités cumulées',
      type: 'duration',
      from: { kind: 'formula', text: 'sum(outages)' },
    },
    maximumDowntimeWords,
    {
      name: 'excess',
      label: 'part au-delà du temps maximum de panne',
      type: 'duration',
      from: { kind: 'formula', text: 'max(total - maximumDowntime, 0)' },
    },
    trancheAggregationChoice,
    trancheWords,
    {
      name: 'whole60',
      label: 'tranches complètes',
      type: 'count',
      from: {
        kind: 'formula',
        text: 'if trancheAggregation = "month-total" then floor(total / tranche) else sum(for outage in outages return floor(outage / tranche))',
      },
    },
    {
      name: 'begun60',
      label: 'tranches entamées',
      type: 'count',
      from: {
        kind: 'formula',
        text: 'if trancheAggregation = "month-total" then ceiling(total / tranche) else sum(for outage in outages return ceiling(outage / tranche))',
      },
    },
    trancheCountingChoice,
    {
      name: 'tranches',
      label: 'tranches retenues',
      type: 'count',
      from: {
        kind: 'formula',
        text: 'if trancheCounting = "completed" then whole60\nelse if trancheCounting = "started" then begun60\nelse if trancheCounting = "pro-rata" then total / tranche\nelse if trancheCounting = "excess-completed" then floor(excess / tranche)\nelse ceiling(excess / tranche)',
      },
    },
    {
      name: 'availabilityPenalty',
      label: 'Pénalité, en avoir',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if commitmentMet or not(requestedByTicket) then 0\nelse min(monthlyAmount, monthlyAmount * penaltyRate * tranches)',
      },
    },
    penaltyRateWords,
    {
      name: 'availabilityPenalty',
      label: 'Pénalité, en avoir',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if commitmentMet or not(requestedByTicket) then 0\nelse min(monthlyAmount, monthlyAmount * penaltyRate * tranches)',
      },
      uses: ['monthlyAmount', 'penaltyRate', 'tranches'],
    },
  ],
}))();

/** Les étapes de availabilityPenalty. */
export function explainAvailabilityPenalty(input: AvailabilityPenaltyInput, readings: AvailabilityPenaltyReadings = {}): Explained<AvailabilityPenaltyResult> {
  return explained(availabilityPenaltySteps, (trace) => availabilityPenaltyInFull(input, readings, trace));
}

const availabilityPenaltyForYearSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'availabilityPenaltyForYear',
  rule: rules.availabilityPenaltyForYear,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  readings: { penaltyCap: 'month', trancheCounting: 'completed' },
  omits: ['monthlyAmount', 'monthlyUnavailability', 'measuringYear', 'outage'],
  steps: [
    measuringYearWords,
    penaltyCapChoice,
    { name: 'availabilityPenalty', label: 'Pénalité de disponibilité', called: availabilityPenaltySteps },
    {
      name: 'availabilityPenaltyForYear',
      label: 'Total, en avoirs',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if penaltyCap = "month" then\n  sum(for outage in monthlyUnavailability return\n    availabilityPenalty(monthlyAmount: monthlyAmount, outages: [outage], commitmentMet: false, requestedByTicket: true))\nelse availabilityPenalty(monthlyAmount: monthlyAmount, outages: monthlyUnavailability, commitmentMet: false, requestedByTicket: true)',
      },
      uses: ['monthlyUnavailability'],
    },
    {
      name: 'availabilityPenaltyForYear',
      label: 'Total, en avoirs',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'if penaltyCap = "month" then\n  sum(for outage in monthlyUnavailability return\n    availabilityPenalty(monthlyAmount: monthlyAmount, outages: [outage], commitmentMet: false, requestedByTicket: true))\nelse availabilityPenalty(monthlyAmount: monthlyAmount, outages: monthlyUnavailability, commitmentMet: false, requestedByTicket: true)',
      },
      uses: ['monthlyAmount', 'monthlyUnavailability'],
    },
  ],
}))();

/** Les étapes de availabilityPenaltyForYear. */
export function explainAvailabilityPenaltyForYear(input: AvailabilityPenaltyForYearInput, readings: AvailabilityPenaltyForYearReadings = {}): Explained<AvailabilityPenaltyForYearResult> {
  return explained(availabilityPenaltyForYearSteps, (trace) => availabilityPenaltyForYearInFull(input, readings, trace));
}

const creditNoteUsableSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'creditNoteUsable',
  rule: rules.creditNoteUsable,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  readings: { creditNoteUses: 'closed-list' },
  omits: ['reading:creditNoteUses'],
  steps: [
    {
      name: 'creditNoteUsable',
      label: 'Admis',
      type: 'boolean',
      from: { kind: 'row', row: 1, cells: ['"new-order", "renewal"', '-'], note: 'usages énumérés' },
    },
    creditNoteUsesChoice,
    {
      name: 'creditNoteUsable',
      label: 'Admis',
      type: 'boolean',
      from: { kind: 'row', row: 2, cells: ['"due-invoice"', '"closed-list"'] },
      uses: ['reading:creditNoteUses'],
    },
    {
      name: 'creditNoteUsable',
      label: 'Admis',
      type: 'boolean',
      from: { kind: 'row', row: 3, cells: ['"due-invoice"', '"open-list"'] },
      uses: ['reading:creditNoteUses'],
    },
    {
      name: 'creditNoteUsable',
      label: 'Admis',
      type: 'boolean',
      from: { kind: 'row', row: 4, cells: ['"cash"', '-'], note: 'non convertible' },
    },
  ],
}))();

/** Les étapes de creditNoteUsable. */
export function explainCreditNoteUsable(input: CreditNoteUsableInput, readings: CreditNoteUsableReadings = {}): Explained<CreditNoteUsableResult> {
  return explained(creditNoteUsableSteps, (trace) => creditNoteUsableInFull(input, readings, trace));
}

const creditNoteDeadlineSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'creditNoteDeadline',
  rule: rules.creditNoteDeadline,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  readings: { startDay: 'excluded' },
  omits: ['requestedOn', 'creditNotePeriod'],
  steps: [
    startDayChoice,
    creditNotePeriodWords,
    {
      name: 'creditNoteDeadline',
      label: 'Dernier jour',
      type: 'date',
      from: {
        kind: 'formula',
        text: 'if startDay = "excluded" then requestedOn + creditNotePeriod else dayBefore(requestedOn + creditNotePeriod)',
      },
      uses: ['requestedOn', 'creditNotePeriod'],
    },
  ],
}))();

/** Les étapes de creditNoteDeadline. */
export function explainCreditNoteDeadline(input: CreditNoteDeadlineInput, readings: CreditNoteDeadlineReadings = {}): Explained<CreditNoteDeadlineResult> {
  return explained(creditNoteDeadlineSteps, (trace) => creditNoteDeadlineInFull(input, readings, trace));
}

const restorationPenaltyRateSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'restorationPenaltyRate',
  rule: rules.restorationPenaltyRate,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.2', start: 48, end: 92, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  readings: { restorationTiers: 'ceilings' },
  omits: ['reading:restorationTiers', 'tier1', 'tier1Rate', 'tier2', 'tier2Rate', 'tier3', 'tier3Rate', 'beyond', 'beyondRate'],
  steps: [
    {
      name: 'overrun',
      label: 'dépassement de la GTR',
      type: 'duration',
      from: { kind: 'formula', text: 'restorationTime - guaranteedTime' },
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 1, cells: ['-', '<= 0', '-'], note: 'dans le délai' },
    },
    restorationTiersChoice,
    tier1Words,
    tier1RateWords,
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 2, cells: ['"ceilings"', '(0..tier1]', '-'], note: 'jusqu’à une heure' },
      uses: ['reading:restorationTiers', 'tier1', 'tier1Rate'],
    },
    tier2Words,
    tier2RateWords,
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 3, cells: ['"ceilings"', '(tier1..tier2]', '-'] },
      uses: ['reading:restorationTiers', 'tier1', 'tier2', 'tier2Rate'],
    },
    tier3Words,
    tier3RateWords,
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 4, cells: ['"ceilings"', '(tier2..tier3]', '-'] },
      uses: ['reading:restorationTiers', 'tier2', 'tier3', 'tier3Rate'],
    },
    beyondRateWords,
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 5, cells: ['"ceilings"', '> beyond', '-'], note: 'plus de trois heures' },
      uses: ['reading:restorationTiers', 'beyond', 'beyondRate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 6, cells: ['"upper-bounds-excluded"', '(0..tier1)', '-'] },
      uses: ['reading:restorationTiers', 'tier1', 'tier1Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 7, cells: ['"upper-bounds-excluded"', '[tier1..tier2)', '-'] },
      uses: ['reading:restorationTiers', 'tier1', 'tier2', 'tier2Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 8, cells: ['"upper-bounds-excluded"', '[tier2..tier3)', '-'] },
      uses: ['reading:restorationTiers', 'tier2', 'tier3', 'tier3Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 9, cells: ['"upper-bounds-excluded"', '>= beyond', '-'] },
      uses: ['reading:restorationTiers', 'beyond', 'beyondRate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 10, cells: ['"thresholds"', '(0..tier1)', '-'], note: 'rien avant une heure' },
      uses: ['reading:restorationTiers', 'tier1'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 11, cells: ['"thresholds"', '[tier1..tier2)', '-'] },
      uses: ['reading:restorationTiers', 'tier1', 'tier2', 'tier1Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 12, cells: ['"thresholds"', '[tier2..tier3)', '-'] },
      uses: ['reading:restorationTiers', 'tier2', 'tier3', 'tier2Rate'],
    },
    beyondWords,
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 13, cells: ['"thresholds"', '[tier3..beyond]', '-'], note: 'trois heures tout juste' },
      uses: ['reading:restorationTiers', 'tier3', 'beyond', 'tier3Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 14, cells: ['"thresholds"', '> beyond', '-'] },
      uses: ['reading:restorationTiers', 'beyond', 'beyondRate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 15, cells: ['"three-further-hours"', '(0..tier1]', '-'] },
      uses: ['reading:restorationTiers', 'tier1', 'tier1Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 16, cells: ['"three-further-hours"', '(tier1..tier2]', '-'] },
      uses: ['reading:restorationTiers', 'tier1', 'tier2', 'tier2Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: {
        kind: 'row',
        row: 17,
        cells: ['"three-further-hours"', '(tier2..tier3 + beyond]', '-'],
        note: 'jusqu’à six heures',
      },
      uses: ['reading:restorationTiers', 'tier2', 'tier3', 'beyond', 'tier3Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 18, cells: ['"three-further-hours"', '> tier3 + beyond', '-'] },
      uses: ['reading:restorationTiers', 'tier3', 'beyond', 'beyondRate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 19, cells: ['"total-duration"', '(0..tier1]', '<= beyond'] },
      uses: ['reading:restorationTiers', 'tier1', 'beyond', 'tier1Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 20, cells: ['"total-duration"', '(tier1..tier2]', '<= beyond'] },
      uses: ['reading:restorationTiers', 'tier1', 'tier2', 'beyond', 'tier2Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 21, cells: ['"total-duration"', '> tier2', '<= beyond'] },
      uses: ['reading:restorationTiers', 'tier2', 'beyond', 'tier3Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 22, cells: ['"total-duration"', '> 0', '> beyond'], note: 'trois heures en tout' },
      uses: ['reading:restorationTiers', 'beyond', 'beyondRate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 23, cells: ['"cumulative-tiers"', '(0..tier1]', '-'] },
      uses: ['reading:restorationTiers', 'tier1', 'tier1Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 24, cells: ['"cumulative-tiers"', '(tier1..tier2]', '-'] },
      uses: ['reading:restorationTiers', 'tier1', 'tier2', 'tier1Rate', 'tier2Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 25, cells: ['"cumulative-tiers"', '(tier2..tier3]', '-'] },
      uses: ['reading:restorationTiers', 'tier2', 'tier3', 'tier1Rate', 'tier2Rate', 'tier3Rate'],
    },
    {
      name: 'restorationPenaltyRate',
      label: 'Taux',
      type: 'percent',
      from: { kind: 'row', row: 26, cells: ['"cumulative-tiers"', '> beyond', '-'], note: '100 % au plus' },
      uses: ['reading:restorationTiers', 'beyond', 'tier1Rate', 'tier2Rate', 'tier3Rate', 'beyondRate'],
    },
  ],
}))();

/** Les étapes de restorationPenaltyRate. */
export function explainRestorationPenaltyRate(input: RestorationPenaltyRateInput, readings: RestorationPenaltyRateReadings = {}): Explained<RestorationPenaltyRateResult> {
  return explained(restorationPenaltyRateSteps, (trace) => restorationPenaltyRateInFull(input, readings, trace));
}

const restorationPenaltyForMonthSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'restorationPenaltyForMonth',
  rule: rules.restorationPenaltyForMonth,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.2', start: 48, end: 92, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  readings: { restorationTiers: 'ceilings', restorationPenaltySum: 'capped-sum' },
  omits: ['monthlyFee', 'interruptions', 'rates', 'one', 'largest'],
  inTurn: { rates: ['interruptions'], largest: ['rates'] },
  steps: [
    { name: 'restorationPenaltyRate', label: 'Taux de la pénalité de rétablissement', called: restorationPenaltyRateSteps },
    {
      name: 'rates',
      label: 'taux de chaque interruption',
      type: { list: 'percent' },
      from: {
        kind: 'formula',
        text: 'for one in interruptions return restorationPenaltyRate(restorationTime: one.restorationTime, guaranteedTime: one.guaranteedTime)',
      },
    },
    restorationPenaltySumChoice,
    {
      name: 'restorationPenaltyForMonth',
      label: 'Pénalités, en avoir',
      type: 'money',
      from: { kind: 'row', row: 1, cells: ['"capped-sum"'], note: 'plafonné à la redevance' },
      uses: ['monthlyFee', 'rates'],
    },
    {
      name: 'restorationPenaltyForMonth',
      label: 'Pénalités, en avoir',
      type: 'money',
      from: { kind: 'row', row: 2, cells: ['"uncapped-sum"'] },
      uses: ['monthlyFee', 'rates'],
    },
    {
      name: 'largest',
      label: 'taux le plus fort',
      type: 'percent',
      from: { kind: 'formula', text: 'default(max(rates), 0)' },
    },
    {
      name: 'restorationPenaltyForMonth',
      label: 'Pénalités, en avoir',
      type: 'money',
      from: { kind: 'row', row: 3, cells: ['"largest-only"'] },
      uses: ['monthlyFee', 'largest'],
    },
  ],
}))();

/** Les étapes de restorationPenaltyForMonth. */
export function explainRestorationPenaltyForMonth(input: RestorationPenaltyForMonthInput, readings: RestorationPenaltyForMonthReadings = {}): Explained<RestorationPenaltyForMonthResult> {
  return explained(restorationPenaltyForMonthSteps, (trace) => restorationPenaltyForMonthInFull(input, readings, trace));
}

const invoiceAfterCreditSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'invoiceAfterCredit',
  rule: rules.invoiceAfterCredit,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.2', start: 48, end: 92, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  steps: [
    {
      name: 'used',
      label: 'avoir déduit',
      type: 'money',
      from: { kind: 'formula', text: 'min(invoiceAmount, creditAmount)' },
    },
    {
      name: 'invoiceAfterCredit',
      label: 'Solde',
      type: { record: { amountDue: 'money', creditLeft: 'money' } },
      from: { kind: 'formula', text: '{ amountDue: invoiceAmount - used, creditLeft: creditAmount - used }' },
    },
  ],
}))();

/** Les étapes de invoiceAfterCredit. */
export function explainInvoiceAfterCredit(input: InvoiceAfterCreditInput): Explained<InvoiceAfterCreditResult> {
  return explained(invoiceAfterCreditSteps, (trace) => invoiceAfterCreditInFull(input, trace));
}

const combinedOutagePenaltySteps: Telling = /* @__PURE__ */ (() => ({
  id: 'combinedOutagePenalty',
  rule: rules.combinedOutagePenalty,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.2', start: 48, end: 92, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  readings: { penaltyCombination: 'cumulated' },
  omits: ['monthlyAmount', 'outage', 'guaranteedTime', 'availability', 'maximumDowntime', 'restoration'],
  inTurn: {
    availability: ['monthlyAmount', 'outage', 'maximumDowntime'],
    restoration: ['monthlyAmount', 'outage', 'guaranteedTime'],
  },
  steps: [
    maximumDowntimeWords,
    { name: 'availabilityPenalty', label: 'Pénalité de disponibilité', called: availabilityPenaltySteps },
    {
      name: 'availability',
      label: 'pénalité de disponibilité',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'availabilityPenalty(monthlyAmount: monthlyAmount, outages: [outage], commitmentMet: outage <= maximumDowntime, requestedByTicket: true)',
      },
    },
    {
      name: 'restorationPenaltyForMonth',
      label: 'Pénalités de rétablissement du mois',
      called: restorationPenaltyForMonthSteps,
    },
    {
      name: 'restoration',
      label: 'pénalité de rétablissement',
      type: 'money',
      from: {
        kind: 'formula',
        text: 'restorationPenaltyForMonth(monthlyFee: monthlyAmount, interruptions: [{ restorationTime: outage, guaranteedTime: guaranteedTime }])',
      },
    },
    penaltyCombinationChoice,
    {
      name: 'combinedOutagePenalty',
      label: 'Total, en avoir',
      type: 'money',
      from: { kind: 'row', row: 1, cells: ['"cumulated"'], note: 'chacune sous son plafond' },
      uses: ['availability', 'restoration'],
    },
    {
      name: 'combinedOutagePenalty',
      label: 'Total, en avoir',
      type: 'money',
      from: { kind: 'row', row: 2, cells: ['"largest-only"'] },
      uses: ['availability', 'restoration'],
    },
    {
      name: 'combinedOutagePenalty',
      label: 'Total, en avoir',
      type: 'money',
      from: { kind: 'row', row: 3, cells: ['"common-cap"'] },
      uses: ['monthlyAmount', 'availability', 'restoration'],
    },
  ],
}))();

/** Les étapes de combinedOutagePenalty. */
export function explainCombinedOutagePenalty(input: CombinedOutagePenaltyInput, readings: CombinedOutagePenaltyReadings = {}): Explained<CombinedOutagePenaltyResult> {
  return explained(combinedOutagePenaltySteps, (trace) => combinedOutagePenaltyInFull(input, readings, trace));
}

const countedInterruptionSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'countedInterruption',
  rule: rules.countedInterruption,
  readings: { interruptionClock: 'ticket' },
  omits: ['ticketOpenedAt', 'restoredAt', 'outageStartedAt'],
  steps: [
    interruptionClockChoice,
    {
      name: 'start',
      label: 'départ du décompte',
      type: 'instant',
      from: { kind: 'formula', text: 'if interruptionClock = "ticket" then ticketOpenedAt else outageStartedAt' },
    },
    {
      name: 'countedInterruption',
      label: 'Durée',
      type: 'duration',
      from: { kind: 'formula', text: 'if start != null and restoredAt > start then restoredAt - start else 0' },
      uses: ['restoredAt'],
    },
    {
      name: 'countedInterruption',
      label: 'Durée',
      type: 'duration',
      from: { kind: 'formula', text: 'if start != null and restoredAt > start then restoredAt - start else 0' },
    },
  ],
}))();

/** Les étapes de countedInterruption. */
export function explainCountedInterruption(input: CountedInterruptionInput, readings: CountedInterruptionReadings = {}): Explained<CountedInterruptionResult> {
  return explained(countedInterruptionSteps, (trace) => countedInterruptionInFull(input, readings, trace));
}

const penaltyDueSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'penaltyDue',
  rule: rules.penaltyDue,
  scope: [
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: { kind: 'scope', clause: '5.1', start: 60, end: 104, words: 'applicable à tous les services d’hébergement' },
    },
  ],
  omits: ['commitmentMet', 'requestedByTicket', 'outageProven', 'providerResponsible', 'fraudulentUse'],
  steps: [
    {
      name: 'penaltyDue',
      label: 'Exigible',
      type: 'boolean',
      from: { kind: 'exception', id: 'abnormalUse', clause: '5.4/tiret-2' },
    },
    {
      name: 'penaltyDue',
      label: 'Exigible',
      type: 'boolean',
      from: { kind: 'formula', text: 'not(commitmentMet) and requestedByTicket and outageProven and providerResponsible' },
      uses: ['commitmentMet'],
    },
  ],
}))();

/** Les étapes de penaltyDue. */
export function explainPenaltyDue(input: PenaltyDueInput): Explained<PenaltyDueResult> {
  return explained(penaltyDueSteps, (trace) => penaltyDueInFull(input, trace));
}

const maintenanceNoticeValidSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'maintenanceNoticeValid',
  rule: rules.maintenanceNoticeValid,
  readings: { noticeDays: 'calendar-days' },
  omits: ['notifiedOn', 'plannedOn', 'gap', 'maintenanceNotice'],
  inTurn: { gap: ['notifiedOn', 'plannedOn'] },
  steps: [
    {
      name: 'gap',
      label: 'jours d’écart',
      type: 'count',
      from: { kind: 'formula', text: 'daysBetween(notifiedOn, plannedOn)' },
    },
    noticeDaysChoice,
    maintenanceNoticeWords,
    {
      name: 'maintenanceNoticeValid',
      label: 'Valable',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'if noticeDays = "calendar-days" then gap >= maintenanceNotice.days else gap > maintenanceNotice.days',
      },
      uses: ['gap', 'maintenanceNotice'],
    },
  ],
}))();

/** Les étapes de maintenanceNoticeValid. */
export function explainMaintenanceNoticeValid(input: MaintenanceNoticeValidInput, readings: MaintenanceNoticeValidReadings = {}): Explained<MaintenanceNoticeValidResult> {
  return explained(maintenanceNoticeValidSteps, (trace) => maintenanceNoticeValidInFull(input, readings, trace));
}

const countedMaintenanceTimeSteps: Telling = /* @__PURE__ */ (() => ({
  id: 'countedMaintenanceTime',
  rule: rules.countedMaintenanceTime,
  readings: { noticeDays: 'calendar-days', plannedInterruption: 'valid-notice-window' },
  omits: ['notifiedOn', 'plannedStart', 'plannedDuration', 'timeZone', 'announced', 'inWindow'],
  inTurn: { announced: ['notifiedOn'], inWindow: ['plannedStart', 'plannedDuration'] },
  steps: [
    {
      name: 'length',
      label: 'durée de l’interruption',
      type: 'duration',
      from: { kind: 'formula', text: 'interruptionEnd - interruptionStart' },
    },
    plannedInterruptionChoice,
    { name: 'maintenanceNoticeValid', label: 'Préavis de travaux valable', called: maintenanceNoticeValidSteps },
    {
      name: 'announced',
      label: 'travaux annoncés à temps',
      type: 'boolean',
      from: {
        kind: 'formula',
        text: 'if notifiedOn = null then false else maintenanceNoticeValid(notifiedOn: notifiedOn, plannedOn: localDate(plannedStart, timeZone))',
      },
    },
    {
      name: 'inWindow',
      label: 'part dans la fenêtre annoncée',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'min(interruptionEnd, plannedStart + plannedDuration) - max(interruptionStart, plannedStart)',
      },
    },
    {
      name: 'excluded',
      label: 'temps exclu',
      type: 'duration',
      from: {
        kind: 'formula',
        text: 'if plannedInterruption = "always-excluded" then length\nelse if announced then max(inWindow, 0)\nelse 0',
      },
    },
    {
      name: 'countedMaintenanceTime',
      label: 'Partage',
      type: { record: { excluded: 'duration', counted: 'duration' } },
      from: { kind: 'formula', text: '{ excluded: excluded, counted: length - excluded }' },
    },
  ],
}))();

/** Les étapes de countedMaintenanceTime. */
export function explainCountedMaintenanceTime(input: CountedMaintenanceTimeInput, readings: CountedMaintenanceTimeReadings = {}): Explained<CountedMaintenanceTimeResult> {
  return explained(countedMaintenanceTimeSteps, (trace) => countedMaintenanceTimeInFull(input, readings, trace));
}
