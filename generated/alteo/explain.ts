// Generated from contracts/alteo/contract.md, do not edit.
import { monthsBetween, nextDayOfMonth, weekday } from '../../compiler/runtime/calendar.ts';
import { type Exact, compare, greaterExact, lesserExact, per, plus, productOver, quotient, ratio, scaled, sumExact, times } from '../../compiler/runtime/fraction.ts';
import { derived } from '../../compiler/runtime/holidays.ts';
import { type Int, add, ceilDivide, floorDivide, greater, greatestOf, lesser, multiply, subtract, sumBy, sumOf } from '../../compiler/runtime/integer.ts';
import { InvalidInput, refuseNegative, refuseNegatives } from '../../compiler/runtime/invalid.ts';
import { distinct, latest } from '../../compiler/runtime/list.ts';
import { addPeriod, recurrence, subtractPeriod, timesPeriod, wholeYears } from '../../compiler/runtime/period.ts';
import { addWorkingDaysTold } from '../../compiler/runtime/skipped.ts';
import { type Explained, type Step, conclude, follow, received } from '../../compiler/runtime/trace.ts';
import { differingComponents, differingDigits } from '../../compiler/runtime/version.ts';
import { writeValue } from '../../compiler/runtime/wire-write.ts';
import { lastOccurrence, localDate, localInstant, localTime, zoneOf } from '../../compiler/runtime/zone.ts';
import { rules } from './descriptors.ts';
import type {
  SupportLevelInput,
  SupportLevelResult,
  NoticeRequiredInput,
  NoticeRequiredReadings,
  NoticeRequiredResult,
  ReplacementDutyInput,
  ReplacementDutyResult,
  ProviderLiabilityInput,
  ProviderLiabilityResult,
  LiabilityCapInput,
  LiabilityCapReadings,
  LiabilityCapResult,
  CompensationDueInput,
  CompensationDueReadings,
  CompensationDueResult,
  ServiceDateInput,
  ServiceDateReadings,
  ServiceDateResult,
  HackingTerminationAllowedInput,
  HackingTerminationAllowedReadings,
  HackingTerminationAllowedResult,
  AllowedBandwidthInput,
  AllowedBandwidthResult,
  BandwidthReductionEarliestInput,
  BandwidthReductionEarliestResult,
  CredentialResponsibilityInput,
  CredentialResponsibilityResult,
  OutOfScopeIncidentInput,
  OutOfScopeIncidentReadings,
  OutOfScopeIncidentResult,
  UpdateKindInput,
  UpdateKindReadings,
  UpdateKindResult,
  PatchRefusalExclusionInput,
  PatchRefusalExclusionResult,
  SoftwareInstallationDueInput,
  SoftwareInstallationDueResult,
  MaintenanceBillingInput,
  MaintenanceBillingReadings,
  MaintenanceBillingResult,
  DiscouragedUpdateTimeInput,
  DiscouragedUpdateTimeReadings,
  DiscouragedUpdateTimeResult,
  OffHoursUpdateBillingInput,
  OffHoursUpdateBillingReadings,
  OffHoursUpdateBillingResult,
  ResponsiblePartyInput,
  ResponsiblePartyResult,
  BilledTimeInput,
  BilledTimeReadings,
  BilledTimeResult,
  TimeCreditBalanceInput,
  TimeCreditBalanceReadings,
  TimeCreditBalanceResult,
  NextTimeCreditDateInput,
  NextTimeCreditDateResult,
  QuoteRequiredInput,
  QuoteRequiredResult,
  InterventionStartInput,
  InterventionStartResult,
  HoursValidityInput,
  HoursValidityReadings,
  HoursValidityResult,
  DomainLapseInput,
  DomainLapseReadings,
  DomainLapseResult,
  DomainLossCompensationInput,
  DomainLossCompensationResult,
  DomainTransferAllowedInput,
  DomainTransferAllowedReadings,
  DomainTransferAllowedResult,
  SpamSuspensionEarliestEndInput,
  SpamSuspensionEarliestEndResult,
  OverageChargeInput,
  OverageChargeResult,
  CommitmentEndInput,
  CommitmentEndResult,
  PriceRevisionEffectiveDateInput,
  PriceRevisionEffectiveDateReadings,
  PriceRevisionEffectiveDateResult,
  PriceRevisionSupplementInput,
  PriceRevisionSupplementReadings,
  PriceRevisionSupplementResult,
  MessageSendableInput,
  MessageSendableReadings,
  MessageSendableResult,
  BilledEmailsInput,
  BilledEmailsResult,
  MailServiceSuspensionAllowedInput,
  MailServiceSuspensionAllowedResult,
  ReinstatementFeeInput,
  ReinstatementFeeReadings,
  ReinstatementFeeResult,
  BackupPlanInput,
  BackupPlanReadings,
  BackupPlanResult,
  BackupRestorableInput,
  BackupRestorableReadings,
  BackupRestorableResult,
  DatabaseRestorePointInput,
  DatabaseRestorePointResult,
  DowntimeLimitInput,
  DowntimeLimitReadings,
  DowntimeLimitResult,
  AvailabilityRateInput,
  AvailabilityRateReadings,
  AvailabilityRateResult,
  DowntimeLimitExceededInput,
  DowntimeLimitExceededReadings,
  DowntimeLimitExceededResult,
  SlaYearInput,
  SlaYearResult,
  AvailabilityMetInput,
  AvailabilityMetReadings,
  AvailabilityMetResult,
  AvailabilityPenaltyInput,
  AvailabilityPenaltyReadings,
  AvailabilityPenaltyResult,
  AvailabilityPenaltyForYearInput,
  AvailabilityPenaltyForYearReadings,
  AvailabilityPenaltyForYearResult,
  CreditNoteUsableInput,
  CreditNoteUsableReadings,
  CreditNoteUsableResult,
  CreditNoteDeadlineInput,
  CreditNoteDeadlineReadings,
  CreditNoteDeadlineResult,
  RestorationPenaltyRateInput,
  RestorationPenaltyRateReadings,
  RestorationPenaltyRateResult,
  RestorationPenaltyForMonthInput,
  RestorationPenaltyForMonthReadings,
  RestorationPenaltyForMonthResult,
  InvoiceAfterCreditInput,
  InvoiceAfterCreditResult,
  CombinedOutagePenaltyInput,
  CombinedOutagePenaltyReadings,
  CombinedOutagePenaltyResult,
  CountedInterruptionInput,
  CountedInterruptionReadings,
  CountedInterruptionResult,
  PenaltyDueInput,
  PenaltyDueResult,
  MaintenanceNoticeValidInput,
  MaintenanceNoticeValidReadings,
  MaintenanceNoticeValidResult,
  CountedMaintenanceTimeInput,
  CountedMaintenanceTimeReadings,
  CountedMaintenanceTimeResult,
} from './rules.ts';

const words = {
  capPeriod: {
    name: 'capPeriod',
    label: 'mois retenus pour le plafond',
    value: 'P6M',
    from: { kind: 'text', clause: '3.1.6/p3', start: 337, end: 358, words: 'six (6) derniers mois' },
  },
  bandwidthThreshold: {
    name: 'bandwidthThreshold',
    label: 'seuil de bande passante',
    value: 101,
    from: { kind: 'text', clause: '3.2.4/p6', start: 91, end: 99, words: '101 Mbps' },
  },
  reductionNotice: {
    name: 'reductionNotice',
    label: 'préavis de réduction',
    value: 'PT72H',
    from: { kind: 'text', clause: '3.2.4/p7', start: 72, end: 81, words: '72 heures' },
  },
  minorDigit: {
    name: 'minorDigit',
    label: 'rang d’une mise à jour mineure',
    value: 3,
    from: { kind: 'text', clause: '4.1.1/niveau-3/p11', start: 256, end: 266, words: '3ème digit' },
  },
  firstMajorDigit: {
    name: 'firstMajorDigit',
    label: 'premier rang d’une mise à jour majeure',
    value: 1,
    from: { kind: 'text', clause: '4.1.1/niveau-3/p11', start: 353, end: 356, words: '1er' },
  },
  secondMajorDigit: {
    name: 'secondMajorDigit',
    label: 'second rang d’une mise à jour majeure',
    value: 2,
    from: { kind: 'text', clause: '4.1.1/niveau-3/p11', start: 360, end: 370, words: '2ème digit' },
  },
  afternoonLimit: {
    name: 'afternoonLimit',
    label: 'heure limite en semaine',
    value: '16:00',
    from: { kind: 'text', clause: '4.1.3/p3', start: 138, end: 147, words: '16 heures' },
  },
  creditDay: {
    name: 'creditDay',
    label: 'jour du crédit temps',
    value: 1,
    from: { kind: 'text', clause: '4.1.4/p1', start: 300, end: 318, words: '1er de chaque mois' },
  },
  billingUnit: {
    name: 'billingUnit',
    label: 'unité de décompte',
    value: 'PT15M',
    from: { kind: 'text', clause: '4.1.4/p1', start: 496, end: 507, words: '1/4 d’heure' },
  },
  extraHoursValidity: {
    name: 'extraHoursValidity',
    label: 'validité des heures supplémentaires',
    value: 'P30D',
    from: { kind: 'text', clause: '4.1.4/p2', start: 144, end: 152, words: '30 jours' },
  },
  oneOffHoursValidity: {
    name: 'oneOffHoursValidity',
    label: 'validité des heures d’intervention ponctuelle',
    value: { kind: 'allowance', value: 30, unit: 'working-day' },
    from: { kind: 'text', clause: '4.2/p6', start: 41, end: 56, words: '30 jours ouvrés' },
  },
  renewalYears: {
    name: 'renewalYears',
    label: 'années de renouvellement indemnisées',
    value: 'P1Y',
    from: { kind: 'text', clause: '4.3/p10', start: 297, end: 310, words: 'une (1) année' },
  },
  transferNotice: {
    name: 'transferNotice',
    label: 'avance exigée pour un transfert',
    value: 'P45D',
    from: { kind: 'text', clause: '4.3/p12', start: 72, end: 80, words: '45 jours' },
  },
  spamSuspension: {
    name: 'spamSuspension',
    label: 'durée minimale de la suspension',
    value: 'P5D',
    from: { kind: 'text', clause: '4.4/p4', start: 440, end: 450, words: 'cinq jours' },
  },
  minimumCommitment: {
    name: 'minimumCommitment',
    label: 'engagement minimum',
    value: 'P1Y',
    from: { kind: 'text', clause: '4.5/p1', start: 165, end: 172, words: '12 mois' },
  },
  revisionNotice: {
    name: 'revisionNotice',
    label: 'délai de réévaluation mensuelle',
    value: 'P30D',
    from: { kind: 'text', clause: '4.5/p3', start: 179, end: 187, words: '30 jours' },
  },
  maximumMessageSize: {
    name: 'maximumMessageSize',
    label: 'taille maximale d’un message',
    value: 2000000,
    from: { kind: 'text', clause: '4.5/caracteristiques/p1', start: 51, end: 55, words: '2 Mo' },
  },
  reinstatementAmount: {
    name: 'reinstatementAmount',
    label: 'frais de rétablissement',
    value: '500.00 EUR',
    from: { kind: 'text', clause: '4.5/suspension/p2', start: 231, end: 239, words: '500 € HT' },
  },
  backupTime: {
    name: 'backupTime',
    label: 'heure de sauvegarde des bases',
    value: '22:00',
    from: { kind: 'text', clause: '4.6/p1', start: 147, end: 150, words: '22H' },
  },
  backupRetention: {
    name: 'backupRetention',
    label: 'rétention des sauvegardes',
    value: 'P28D',
    from: { kind: 'text', clause: '4.6/p1', start: 174, end: 191, words: '28 derniers jours' },
  },
  sharedRetention: {
    name: 'sharedRetention',
    label: 'rétention en hébergement mutualisé',
    value: 'P7D',
    from: { kind: 'text', clause: '4.6/p2', start: 67, end: 74, words: '7 jours' },
  },
  targetAvailability: {
    name: 'targetAvailability',
    label: 'taux de disponibilité garanti',
    value: '99.9 %',
    from: { kind: 'text', clause: '5.1', start: 9, end: 14, words: '99,9%' },
  },
  maximumDowntime: {
    name: 'maximumDowntime',
    label: 'temps maximum de panne par mois',
    value: 'PT43M12S',
    from: { kind: 'text', clause: '5.1/p2', start: 122, end: 129, words: '43\'12\'\'' },
  },
  measuringYear: {
    name: 'measuringYear',
    label: 'année de mesure',
    value: 'P1Y',
    from: { kind: 'text', clause: '5.1/p4', start: 13, end: 20, words: 'l’année' },
  },
  penaltyRate: {
    name: 'penaltyRate',
    label: 'taux de la pénalité par tranche',
    value: '2.5 %',
    from: { kind: 'text', clause: '5.1/p6', start: 158, end: 162, words: '2,5%' },
  },
  tranche: {
    name: 'tranche',
    label: 'tranche d’indisponibilité',
    value: 'PT1H',
    from: { kind: 'text', clause: '5.1/p6', start: 232, end: 237, words: '60 mn' },
  },
  creditNotePeriod: {
    name: 'creditNotePeriod',
    label: 'délai d’émission de l’avoir',
    value: 'P30D',
    from: { kind: 'text', clause: '5.1/p8', start: 68, end: 85, words: '30 (trente) jours' },
  },
  tier1: {
    name: 'tier1',
    label: 'premier palier',
    value: 'PT1H',
    from: { kind: 'text', clause: '5.2/bullet-1', start: 6, end: 13, words: '1 heure' },
  },
  tier1Rate: {
    name: 'tier1Rate',
    label: 'taux du premier palier',
    value: '20 %',
    from: { kind: 'text', clause: '5.2/bullet-1', start: 16, end: 20, words: '20 %' },
  },
  tier2: {
    name: 'tier2',
    label: 'deuxième palier',
    value: 'PT2H',
    from: { kind: 'text', clause: '5.2/bullet-2', start: 6, end: 14, words: '2 heures' },
  },
  tier2Rate: {
    name: 'tier2Rate',
    label: 'taux du deuxième palier',
    value: '30 %',
    from: { kind: 'text', clause: '5.2/bullet-2', start: 17, end: 21, words: '30 %' },
  },
  tier3: {
    name: 'tier3',
    label: 'troisième palier',
    value: 'PT3H',
    from: { kind: 'text', clause: '5.2/bullet-3', start: 6, end: 14, words: '3 heures' },
  },
  tier3Rate: {
    name: 'tier3Rate',
    label: 'taux du troisième palier',
    value: '40 %',
    from: { kind: 'text', clause: '5.2/bullet-3', start: 17, end: 21, words: '40 %' },
  },
  beyond: {
    name: 'beyond',
    label: 'dernier palier, au-delà',
    value: 'PT3H',
    from: { kind: 'text', clause: '5.2/bullet-4', start: 2, end: 10, words: '3 heures' },
  },
  beyondRate: {
    name: 'beyondRate',
    label: 'taux du dernier palier',
    value: '50 %',
    from: { kind: 'text', clause: '5.2/bullet-4', start: 13, end: 17, words: '50 %' },
  },
  maintenanceNotice: {
    name: 'maintenanceNotice',
    label: 'préavis des travaux',
    value: 'P8D',
    from: { kind: 'text', clause: '5.5/p1', start: 279, end: 305, words: 'huit (8) jours calendaires' },
  },
  minimumReminders: {
    name: 'minimumReminders',
    label: 'relances qui font « plusieurs »',
    value: 2,
    from: { kind: 'assumption', id: 'minimumReminders', source: 'sens courant de « plusieurs » : au moins deux' },
  },
  oneMonth: {
    name: 'oneMonth',
    label: 'durée d’un mois d’abonnement',
    value: 'P1M',
    from: { kind: 'assumption', id: 'oneMonth', source: 'un abonnement mensuel court d’une date à la même date du mois suivant' },
  },
  oneHour: {
    name: 'oneHour',
    label: 'unité du taux horaire',
    value: 'PT1H',
    from: { kind: 'assumption', id: 'oneHour', source: 'sens du mot « horaire »' },
  },
  noon: {
    name: 'noon',
    label: 'début de l’après-midi, à midi',
    value: '12:00',
    from: { kind: 'assumption', id: 'noon', source: 'lecture « 12 h » de l’après-midi' },
  },
  midAfternoon: {
    name: 'midAfternoon',
    label: 'début de l’après-midi, à 14 heures',
    value: '14:00',
    from: { kind: 'assumption', id: 'midAfternoon', source: 'lecture « 14 h » de l’après-midi' },
  },
  oneDay: {
    name: 'oneDay',
    label: 'unité d’un délai compté en jours',
    value: 'P1D',
    from: { kind: 'assumption', id: 'oneDay', source: 'calendrier' },
  },
  oneMegabyte: {
    name: 'oneMegabyte',
    label: 'mégaoctet du Système international',
    value: 1000000,
    from: { kind: 'assumption', id: 'oneMegabyte', source: 'Système international d’unités' },
  },
  oneMebibyte: {
    name: 'oneMebibyte',
    label: 'mébioctet, puissance de deux',
    value: 1048576,
    from: { kind: 'assumption', id: 'oneMebibyte', source: 'norme CEI 80000-13, lecture « binaire » de 2 Mo' },
  },
  base64Read: {
    name: 'base64Read',
    label: 'octets lus par groupe en base64',
    value: 3,
    from: { kind: 'assumption', id: 'base64Read', source: 'RFC 4648, section 4' },
  },
  base64Written: {
    name: 'base64Written',
    label: 'octets écrits par groupe en base64',
    value: 4,
    from: { kind: 'assumption', id: 'base64Written', source: 'RFC 4648, section 4' },
  },
  singleService: {
    name: 'singleService',
    label: 'services rétablis, sans autre précision',
    value: 1,
    from: { kind: 'assumption', id: 'singleService', source: 'une suspension porte au moins sur un service' },
  },
  shortestMonth: {
    name: 'shortestMonth',
    label: 'jours du mois le plus court',
    value: 28,
    from: { kind: 'assumption', id: 'shortestMonth', source: 'calendrier grégorien' },
  },
  longestMonth: {
    name: 'longestMonth',
    label: 'jours du mois le plus long',
    value: 31,
    from: { kind: 'assumption', id: 'longestMonth', source: 'calendrier grégorien' },
  },
  commonYear: {
    name: 'commonYear',
    label: 'jours d’une année commune',
    value: 365,
    from: { kind: 'assumption', id: 'commonYear', source: 'calendrier grégorien' },
  },
  leapYear: {
    name: 'leapYear',
    label: 'jours d’une année bissextile',
    value: 366,
    from: { kind: 'assumption', id: 'leapYear', source: 'calendrier grégorien' },
  },
} as const satisfies Record<string, Step>;

const choices = {
  capBasis: {
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
  serviceDateRule: {
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
  hackingReminders: {
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
  outOfScopeExclusion: {
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
  versionDigit: {
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
  requestedMaintenanceTime: {
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
  sixteenOClock: {
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
  afternoonStart: {
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
  offHoursBilledTime: {
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
  quarterHour: {
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
  validityDays: {
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
  writtenNotification: {
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
  lapseCondition: {
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
  transferLeadTime: {
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
  revisionDelay: {
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
  prorataBasis: {
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
  megabyte: {
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
  attachmentMeasure: {
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
  feeBasis: {
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
  sharedHostingBackup: {
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
  retentionBound: {
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
  availabilityPeriod: {
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
  availabilityFormula: {
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
  plannedTime: {
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
  trancheCounting: {
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
  trancheAggregation: {
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
  penaltyCap: {
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
  creditNoteUses: {
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
  startDay: {
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
  restorationTiers: {
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
  restorationPenaltySum: {
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
  soleRemedy: {
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
  penaltyCombination: {
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
  interruptionClock: {
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
  noticeDays: {
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
  plannedInterruption: {
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
} as const satisfies Record<string, Record<string, Step>>;

const priorInformation: NoticeRequiredResult = { kind: 'prior-information' };
const none: NoticeRequiredResult = { kind: 'none' };
const unstated: NoticeRequiredResult = { kind: 'unstated' };
const writtenNotificationConstant: NoticeRequiredResult = { kind: 'written-notification' };
const priorWarnings: NoticeRequiredResult = { kind: 'prior-warnings' };
const reductionNotice = 259_200_000; // 72 heures, 3.2.4/p7
const maintenanceNotice = { months: 0, days: 8 }; // huit (8) jours calendaires, 5.5/p1
const noNegativeDuration: string = 'une durée ne peut pas être négative';
const noNegativeMoney: string = 'un montant ne peut pas être négatif';
const oneMonth = { months: 1, days: 0 }; // hypothèse : un abonnement mensuel court d’une date à la même date du mois suivant
const capPeriod = { months: 6, days: 0 }; // six (6) derniers mois, 3.1.6/p3
const noNegativeNumber: string = 'un nombre ne peut pas être négatif';
const minimumReminders = 2; // hypothèse : sens courant de « plusieurs » : au moins deux
const bandwidthThreshold = 101_000; // 101 Mbps, 3.2.4/p6
const oneHour = 3_600_000; // hypothèse : sens du mot « horaire »
const firstMajorDigit = 1; // 1er, 4.1.1/niveau-3/p11
const secondMajorDigit = 2; // 2ème digit, 4.1.1/niveau-3/p11
const minorDigit = 3; // 3ème digit, 4.1.1/niveau-3/p11
const afternoonLimit = 960; // 16 heures, 4.1.3/p3
const noon = 720; // hypothèse : lecture « 12 h » de l’après-midi
const midAfternoon = 840; // hypothèse : lecture « 14 h » de l’après-midi
const providerStatedObligation: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'obligation' };
const providerInferredObligation: ResponsiblePartyResult = { party: 'provider', basis: 'inferred', modality: 'obligation' };
const unassigned: ResponsiblePartyResult = { party: 'unassigned' };
const providerStatedPermission: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'permission' };
const clientStatedObligation: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'obligation' };
const clientInferredObligation: ResponsiblePartyResult = { party: 'client', basis: 'inferred', modality: 'obligation' };
const nobodyStated: ResponsiblePartyResult = { party: 'nobody', basis: 'stated' };
const billingUnit = 900_000; // 1/4 d’heure, 4.1.4/p1
const creditDay = 1; // 1er de chaque mois, 4.1.4/p1
const notDue: InterventionStartResult = { kind: 'not-due' };
const extraHoursValidity = { months: 0, days: 30 }; // 30 jours, 4.1.4/p2
const oneOffHoursValidity: { readonly value: number; readonly unit: 'working-hour' | 'working-day' } = { value: 30, unit: 'working-day' }; // 30 jours ouvrés, 4.2/p6
const oneDay = { months: 0, days: 1 }; // hypothèse : calendrier
const keptConstant: DomainLapseResult = { kind: 'kept' };
const renewalYears = { months: 12, days: 0 }; // une (1) année, 4.3/p10
const transferNotice = { months: 0, days: 45 }; // 45 jours, 4.3/p12
const spamSuspension = { months: 0, days: 5 }; // cinq jours, 4.4/p4
const minimumCommitment = { months: 12, days: 0 }; // 12 mois, 4.5/p1
const revisionNotice = { months: 0, days: 30 }; // 30 jours, 4.5/p3
const noNegativeBytes: string = 'une taille ne peut pas être négative';
const base64Written = 4; // hypothèse : RFC 4648, section 4
const base64Read = 3; // hypothèse : RFC 4648, section 4
const maximumMessageSize = 2_000_000; // 2 Mo, 4.5/caracteristiques/p1
const oneMebibyte = 1_048_576; // hypothèse : norme CEI 80000-13, lecture « binaire » de 2 Mo
const oneMegabyte = 1_000_000; // hypothèse : Système international d’unités
const singleService = 1; // hypothèse : une suspension porte au moins sur un service
const numberAboveZero: string = 'un nombre doit être supérieur à zéro';
const reinstatementAmount = 500_000_000; // 500 € HT, 4.5/suspension/p2
const sharedRetention = { months: 0, days: 7 }; // 7 jours, 4.6/p2
const backupRetention = { months: 0, days: 28 }; // 28 derniers jours, 4.6/p1
const none2: BackupPlanResult = { kind: 'none' };
const backupTime = 1_320; // 22H, 4.6/p1
const shortestMonth = 28; // hypothèse : calendrier grégorien
const longestMonth = 31; // hypothèse : calendrier grégorien
const commonYear = 365; // hypothèse : calendrier grégorien
const leapYear = 366; // hypothèse : calendrier grégorien
const whole = 100; // 100 %
const targetAvailability = 999; // 99,9%, 5.1
const maximumDowntime = 2_592_000; // 43'12'', 5.1/p2
const day = 86_400_000; // 24 heures
const measuringYear = { months: 12, days: 0 }; // l’année, 5.1/p4
const noNegativePercent: string = 'un taux ne peut pas être négatif';
const tranche = 3_600_000; // 60 mn, 5.1/p6
const penaltyRate = 25; // 2,5%, 5.1/p6
const creditNotePeriod = { months: 0, days: 30 }; // 30 (trente) jours, 5.1/p8
const tier1 = 3_600_000; // 1 heure, 5.2/bullet-1
const tier2 = 7_200_000; // 2 heures, 5.2/bullet-2
const tier3 = 10_800_000; // 3 heures, 5.2/bullet-3
const beyond = 10_800_000; // 3 heures, 5.2/bullet-4
const tier1Rate = 20; // 20 %, 5.2/bullet-1
const tier2Rate = 30; // 30 %, 5.2/bullet-2
const tier3Rate = 40; // 40 %, 5.2/bullet-3
const beyondRate = 50; // 50 %, 5.2/bullet-4

/** Les étapes de supportLevel. */
export function explainSupportLevel(input: SupportLevelInput): Explained<SupportLevelResult> {
  const { requestKind } = input;
  const steps = received(rules.supportLevel, input);
  const unused = new Set<string>(['requestKind']);
  switch (requestKind) {
    case 'hardware-incident':
      unused.delete('requestKind');
      return conclude(
        steps,
        {
          name: 'supportLevel',
          label: 'Niveau',
          from: { kind: 'row', row: 1, cells: ['"hardware-incident"'], note: 'incidents matériels' }
        },
        rules.supportLevel.output,
        'level-1',
        unused
      );
    case 'system-software-incident':
      unused.delete('requestKind');
      return conclude(
        steps,
        {
          name: 'supportLevel',
          label: 'Niveau',
          from: { kind: 'row', row: 2, cells: ['"system-software-incident"'], note: 'incidents logiciels systèmes' }
        },
        rules.supportLevel.output,
        'level-2',
        unused
      );
    case 'optimisation':
    case 'audit':
      unused.delete('requestKind');
      return conclude(
        steps,
        {
          name: 'supportLevel',
          label: 'Niveau',
          from: { kind: 'row', row: 3, cells: ['"optimisation", "audit"'], note: 'optimisations et audit' }
        },
        rules.supportLevel.output,
        'level-3',
        unused
      );
    default:
      unused.delete('requestKind');
      return conclude(
        steps,
        {
          name: 'supportLevel',
          label: 'Niveau',
          from: { kind: 'row', row: 4, cells: ['"application-incident"'], note: 'aucun niveau ne le prend en charge' }
        },
        rules.supportLevel.output,
        'unassigned',
        unused
      );
  }
}

/** Les étapes de noticeRequired. */
export function explainNoticeRequired(input: NoticeRequiredInput, readings: NoticeRequiredReadings = {}): Explained<NoticeRequiredResult> {
  const { event } = input;
  const { writtenNotification = 'both-measures' } = readings;
  const steps = received(rules.noticeRequired, input);
  const unused = new Set<string>(['event', 'reading:writtenNotification', 'reductionNotice', 'maintenanceNotice']);
  switch (event) {
    case 'security-interruption':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'noticeRequired',
          label: 'Avertissement',
          from: {
            kind: 'row',
            row: 1,
            cells: ['"security-interruption"', '-'],
            clause: '3.1.4/p2',
            note: 'meilleurs efforts, meilleurs délais'
          }
        },
        rules.noticeRequired.output,
        priorInformation,
        unused
      );
    case 'contract-breach-suspension':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'noticeRequired',
          label: 'Avertissement',
          from: {
            kind: 'row',
            row: 2,
            cells: ['"contract-breach-suspension"', '-'],
            clause: '3.1.2/p9',
            note: 'suspendre sans préavis'
          }
        },
        rules.noticeRequired.output,
        none,
        unused
      );
    case 'unlawful-use-suspension':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'noticeRequired',
          label: 'Avertissement',
          from: {
            kind: 'row',
            row: 3,
            cells: ['"unlawful-use-suspension"', '-'],
            clause: '3.1.3/p8',
            note: 'sur simple demande, ou à titre préventif'
          }
        },
        rules.noticeRequired.output,
        unstated,
        unused
      );
    case 'domain-name-suspension':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'noticeRequired',
          label: 'Avertissement',
          from: {
            kind: 'row',
            row: 4,
            cells: ['"domain-name-suspension"', '-'],
            clause: '4.3/p7',
            note: 'sur simple notification écrite'
          }
        },
        rules.noticeRequired.output,
        writtenNotificationConstant,
        unused
      );
    case 'domain-name-termination':
      steps.push(choices.writtenNotification[writtenNotification]);
      switch (writtenNotification) {
        case 'both-measures':
          unused.delete('event');
          unused.delete('reading:writtenNotification');
          return conclude(
            steps,
            {
              name: 'noticeRequired',
              label: 'Avertissement',
              from: {
                kind: 'row',
                row: 5,
                cells: ['"domain-name-termination"', '"both-measures"'],
                clause: '4.3/p7',
                note: 'sur simple notification écrite'
              }
            },
            rules.noticeRequired.output,
            writtenNotificationConstant,
            unused
          );
        default:
          unused.delete('event');
          unused.delete('reading:writtenNotification');
          return conclude(
            steps,
            {
              name: 'noticeRequired',
              label: 'Avertissement',
              from: {
                kind: 'row',
                row: 6,
                cells: ['"domain-name-termination"', '"suspension-only"'],
                clause: '4.3/p7',
                note: 'résilier sans préavis'
              }
            },
            rules.noticeRequired.output,
            none,
            unused
          );
      }
    case 'mass-mailing-suspension':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'noticeRequired',
          label: 'Avertissement',
          from: {
            kind: 'row',
            row: 7,
            cells: ['"mass-mailing-suspension"', '-'],
            clause: '4.4/p4',
            note: 'suspendre sans préavis'
          }
        },
        rules.noticeRequired.output,
        none,
        unused
      );
    case 'mass-mailing-termination':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'noticeRequired',
          label: 'Avertissement',
          from: {
            kind: 'row',
            row: 8,
            cells: ['"mass-mailing-termination"', '-'],
            clause: '4.4/p4',
            note: 'non-respect des avertissements'
          }
        },
        rules.noticeRequired.output,
        priorWarnings,
        unused
      );
    case 'transactional-mail-suspension':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'noticeRequired',
          label: 'Avertissement',
          from: {
            kind: 'row',
            row: 9,
            cells: ['"transactional-mail-suspension"', '-'],
            clause: '4.5/suspension/p1',
            note: '4.5 ne parle pas de préavis'
          }
        },
        rules.noticeRequired.output,
        unstated,
        unused
      );
    case 'bandwidth-reduction':
      steps.push(words.reductionNotice);
      unused.delete('event');
      unused.delete('reductionNotice');
      return conclude(
        steps,
        {
          name: 'noticeRequired',
          label: 'Avertissement',
          from: { kind: 'row', row: 10, cells: ['"bandwidth-reduction"', '-'], clause: '3.2.4/p7' }
        },
        rules.noticeRequired.output,
        { kind: 'hours', length: reductionNotice },
        unused
      );
    default:
      steps.push(words.maintenanceNotice);
      unused.delete('event');
      unused.delete('maintenanceNotice');
      return conclude(
        steps,
        {
          name: 'noticeRequired',
          label: 'Avertissement',
          from: { kind: 'row', row: 11, cells: ['"planned-works"', '-'], clause: '5.5/p1', note: 'jours calendaires' }
        },
        rules.noticeRequired.output,
        { kind: 'days', length: maintenanceNotice },
        unused
      );
  }
}

/** Les étapes de replacementDuty. */
export function explainReplacementDuty(input: ReplacementDutyInput): Explained<ReplacementDutyResult> {
  const { equipmentFailed, attributableToProvider, interruption, usualReplacementTime } = input;
  const steps = received(rules.replacementDuty, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.1',
        start: 45,
        end: 84,
        words: 'service mise à disposition d’un Serveur'
      },
    }
  );
  refuseNegative(interruption, 'interruption', noNegativeDuration);
  refuseNegative(usualReplacementTime, 'usualReplacementTime', noNegativeDuration);
  const tooLong = interruption > usualReplacementTime;
  steps.push(
    {
      name: 'tooLong',
      label: 'durée habituelle dépassée',
      value: writeValue('boolean', tooLong),
      from: { kind: 'formula', text: 'interruption > usualReplacementTime' }
    }
  );
  const unused = new Set<string>(
    ['equipmentFailed', 'attributableToProvider', 'interruption', 'usualReplacementTime', 'tooLong']
  );
  const useTooLong = (): void => {
    if (!unused.delete('tooLong')) return;
    unused.delete('interruption');
    unused.delete('usualReplacementTime');
  };
  if (!equipmentFailed) {
    unused.delete('equipmentFailed');
    return conclude(
      steps,
      { name: 'replacementDuty', label: 'Devoir', from: { kind: 'row', row: 1, cells: ['false', '-', '-'] } },
      rules.replacementDuty.output,
      'none',
      unused
    );
  }
  if (attributableToProvider && !tooLong) {
    unused.delete('equipmentFailed');
    unused.delete('attributableToProvider');
    useTooLong();
    return conclude(
      steps,
      { name: 'replacementDuty', label: 'Devoir', from: { kind: 'row', row: 2, cells: ['true', 'true', 'false'] } },
      rules.replacementDuty.output,
      'replace',
      unused
    );
  }
  if (attributableToProvider && tooLong) {
    unused.delete('equipmentFailed');
    unused.delete('attributableToProvider');
    useTooLong();
    return conclude(
      steps,
      {
        name: 'replacementDuty',
        label: 'Devoir',
        from: { kind: 'row', row: 3, cells: ['true', 'true', 'true'], note: 'durée habituelle dépassée' }
      },
      rules.replacementDuty.output,
      'inform-immediately',
      unused
    );
  }
  unused.delete('equipmentFailed');
  unused.delete('attributableToProvider');
  return conclude(
    steps,
    {
      name: 'replacementDuty',
      label: 'Devoir',
      from: { kind: 'row', row: 4, cells: ['true', 'false', '-'], note: 'défaillance d’une autre cause' }
    },
    rules.replacementDuty.output,
    'inform-immediately',
    unused
  );
}

/** Les étapes de providerLiability. */
export function explainProviderLiability(input: ProviderLiabilityInput): Explained<ProviderLiabilityResult> {
  const { event, suspensionCaseListed = false } = input;
  const steps = received(rules.providerLiability, input);
  const unused = new Set<string>(['event', 'suspensionCaseListed']);
  switch (event) {
    case 'supplier-conditions-changed':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 1,
            cells: ['"supplier-conditions-changed"', '-'],
            clause: '3.1.2/p7',
            note: 'limitation ou changement des conditions'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'client-intervention':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 2,
            cells: ['"client-intervention"', '-'],
            clause: '3.1.3/p3',
            note: 'intervention du Client'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'hosted-content':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 3,
            cells: ['"hosted-content"', '-'],
            clause: '3.1.6/p1',
            note: '« à quelque titre que ce soit »'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'network-operator':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 4,
            cells: ['"network-operator"', '-'],
            clause: '3.1.6/p2',
            note: 'défaillance des opérateurs de réseau'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'domain-name-choice-or-use':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 5,
            cells: ['"domain-name-choice-or-use"', '-'],
            clause: '4.3/p6',
            note: '« en aucun cas »'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'domain-name-unavailable':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 6,
            cells: ['"domain-name-unavailable"', '-'],
            clause: '4.3/p11',
            note: 'simple intermédiaire technique'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    case 'domain-name-lost':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 7,
            cells: ['"domain-name-lost"', '-'],
            clause: '4.3/p10',
            note: 'limitée au prix d’un an, non exclue'
          }
        },
        rules.providerLiability.output,
        'not-excluded',
        unused
      );
    case 'mail-service-suspension':
      if (suspensionCaseListed) {
        unused.delete('event');
        unused.delete('suspensionCaseListed');
        return conclude(
          steps,
          {
            name: 'providerLiability',
            label: 'Résultat',
            from: {
              kind: 'row',
              row: 8,
              cells: ['"mail-service-suspension"', 'true'],
              clause: '4.5/suspension/p1',
              note: '« sans assumer la moindre responsabilité »'
            }
          },
          rules.providerLiability.output,
          'excluded',
          unused
        );
      }
      unused.delete('event');
      unused.delete('suspensionCaseListed');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 9,
            cells: ['"mail-service-suspension"', 'false'],
            clause: '4.5/suspension/p1',
            note: 'hors des cas énumérés'
          }
        },
        rules.providerLiability.output,
        'not-excluded',
        unused
      );
    case 'abnormal-or-fraudulent-use':
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 10,
            cells: ['"abnormal-or-fraudulent-use"', '-'],
            clause: '5.4/tiret-2',
            note: 'usage anormal et/ou frauduleux'
          }
        },
        rules.providerLiability.output,
        'excluded',
        unused
      );
    default:
      unused.delete('event');
      return conclude(
        steps,
        {
          name: 'providerLiability',
          label: 'Résultat',
          from: {
            kind: 'row',
            row: 11,
            cells: ['"restoration-time-missed"', '-'],
            clause: '5.2/p3',
            note: 'une indemnité est due'
          }
        },
        rules.providerLiability.output,
        'not-excluded',
        unused
      );
  }
}

/** Les étapes de liabilityCap. */
export function explainLiabilityCap(input: LiabilityCapInput, readings: LiabilityCapReadings = {}): Explained<LiabilityCapResult> {
  const { payments, eventDate } = input;
  const { capBasis = 'months-begun' } = readings;
  const steps = received(rules.liabilityCap, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.1',
        start: 45,
        end: 84,
        words: 'service mise à disposition d’un Serveur'
      },
    }
  );
  for (let index = 0; index < payments.length; index++) {
    const item = payments[index]!;
    refuseNegative(item.amount, 'payments.amount', noNegativeMoney);
  }
  steps.push(choices.capBasis[capBasis], words.oneMonth);
  const elapsed = (
    capBasis === 'complete-months'
      ? payments.filter((item) => addPeriod(item.monthStart, oneMonth) <= eventDate)
      : payments.filter((item) => item.monthStart <= eventDate)
  ) as readonly ({ readonly monthStart: number; readonly paidOn?: number | undefined; readonly amount: number })[];
  steps.push(
    {
      name: 'elapsed',
      label: 'mois commencés ou révolus',
      value: writeValue(
        { list: { record: { monthStart: 'date', paidOn: { optional: 'date' }, amount: 'money' } } },
        elapsed
      ),
      from: {
        kind: 'formula',
        text: 'if capBasis = "complete-months" then payments[item.monthStart + oneMonth <= eventDate] else payments[item.monthStart <= eventDate]'
      }
    }
  );
  steps.push(words.capPeriod);
  const months = derived(
    latest(
      derived(distinct(elapsed.map((payment) => payment.monthStart)), elapsed.map((payment) => payment.monthStart)),
      (item) => item,
      capPeriod.months
    ),
    derived(distinct(elapsed.map((payment) => payment.monthStart)), elapsed.map((payment) => payment.monthStart))
  ) as readonly number[];
  steps.push(
    {
      name: 'months',
      label: 'six derniers mois',
      value: writeValue({ list: 'date' }, months),
      from: {
        kind: 'formula',
        text: 'latest(distinct(for payment in elapsed return payment.monthStart), item, capPeriod.months)'
      }
    }
  );
  const considered = (
    capBasis === 'cash'
      ? payments.filter((item) => item.paidOn !== undefined && item.paidOn! > subtractPeriod(eventDate, capPeriod))
      : payments.filter((item) => months.includes(item.monthStart))
  ) as readonly ({ readonly monthStart: number; readonly paidOn?: number | undefined; readonly amount: number })[];
  steps.push(
    {
      name: 'considered',
      label: 'règlements retenus',
      value: writeValue(
        { list: { record: { monthStart: 'date', paidOn: { optional: 'date' }, amount: 'money' } } },
        considered
      ),
      from: {
        kind: 'formula',
        text: 'if capBasis = "cash" then payments[item.paidOn != null and item.paidOn > eventDate - capPeriod]\nelse payments[contains(months, item.monthStart)]'
      }
    }
  );
  const paid = considered.filter((item) => item.paidOn !== undefined && item.paidOn! <= eventDate) as readonly {
    readonly monthStart: number; readonly paidOn: number; readonly amount: number
  }[];
  steps.push(
    {
      name: 'paid',
      label: 'règlements effectués à la date',
      value: writeValue({ list: { record: { monthStart: 'date', paidOn: 'date', amount: 'money' } } }, paid),
      from: { kind: 'formula', text: 'considered[item.paidOn != null and item.paidOn <= eventDate]' }
    }
  );
  const unused = new Set<string>(
    ['payments', 'eventDate', 'payment', 'item', 'capPeriod', 'months', 'elapsed', 'oneMonth']
  );
  const useElapsed = (): void => {
    if (!unused.delete('elapsed')) return;
    if (Boolean(capBasis === 'complete-months')) {
      unused.delete('payments');
      if (payments.length > 0) {
        unused.delete('item');
        unused.delete('oneMonth');
        unused.delete('eventDate');
      }
    } else {
      unused.delete('payments');
      if (payments.length > 0) {
        unused.delete('item');
        unused.delete('eventDate');
      }
    }
  };
  const useMonths = (): void => {
    if (!unused.delete('months')) return;
    useElapsed();
    if (elapsed.length > 0) {
      unused.delete('payment');
    }
    if (
      derived(
        distinct(elapsed.map((payment) => payment.monthStart)),
        elapsed.map((payment) => payment.monthStart)
      ).length > 0
    ) {
      unused.delete('item');
      unused.delete('capPeriod');
    }
  };
  if (Boolean(capBasis === 'cash')) {
    unused.delete('payments');
    if (payments.length > 0) {
      unused.delete('item');
      unused.delete('eventDate');
      unused.delete('capPeriod');
    }
  } else {
    unused.delete('payments');
    if (payments.length > 0) {
      useMonths();
      unused.delete('item');
    }
  }
  if (considered.length > 0) {
    unused.delete('item');
    unused.delete('eventDate');
  }
  if (paid.length > 0) {
    unused.delete('payment');
  }
  return conclude(
    steps,
    {
      name: 'liabilityCap',
      label: 'Plafond',
      from: { kind: 'formula', text: 'sum(for payment in paid return payment.amount)' }
    },
    rules.liabilityCap.output,
    sumBy(paid, (payment) => payment.amount),
    unused
  );
}

/** Les étapes de compensationDue. */
export function explainCompensationDue(input: CompensationDueInput, readings: CompensationDueReadings = {}): Explained<CompensationDueResult> {
  const { cause, directDamage, indirectDamage, liabilityCap: liabilityCapGiven, penalties = 0 } = input;
  const { soleRemedy = 'excludes-damages' } = readings;
  const steps = received(rules.compensationDue, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.1',
        start: 45,
        end: 84,
        words: 'service mise à disposition d’un Serveur'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.2/p7',
        start: 172,
        end: 205,
        words: 'au titre de la Qualité du service'
      },
    }
  );
  refuseNegative(directDamage, 'directDamage', noNegativeMoney);
  refuseNegative(indirectDamage, 'indirectDamage', noNegativeMoney);
  refuseNegative(liabilityCapGiven, 'liabilityCap', noNegativeMoney);
  refuseNegative(penalties, 'penalties', noNegativeMoney);
  const damages = Math.min(directDamage, liabilityCapGiven);
  steps.push(
    {
      name: 'damages',
      label: 'préjudice direct, dans la limite du plafond',
      value: writeValue('money', damages),
      from: { kind: 'formula', text: 'min(directDamage, liabilityCap)' }
    }
  );
  const unused = new Set<string>(
    ['cause', 'directDamage', 'indirectDamage', 'liabilityCap', 'penalties', 'reading:soleRemedy', 'damages']
  );
  const useDamages = (): void => {
    if (!unused.delete('damages')) return;
    unused.delete('directDamage');
    unused.delete('liabilityCap');
  };
  switch (cause) {
    case 'hosted-content':
      unused.delete('cause');
      return conclude(
        steps,
        {
          name: 'compensationDue',
          label: 'Indemnité',
          from: {
            kind: 'row',
            row: 1,
            cells: ['"hosted-content"', '-'],
            clause: '3.1.6/p1',
            note: 'contenu hébergé sur le Serveur'
          }
        },
        rules.compensationDue.output,
        0,
        unused
      );
    case 'network-operator':
      unused.delete('cause');
      return conclude(
        steps,
        {
          name: 'compensationDue',
          label: 'Indemnité',
          from: { kind: 'row', row: 2, cells: ['"network-operator"', '-'], clause: '3.1.6/p2', note: 'opérateurs de réseau' }
        },
        rules.compensationDue.output,
        0,
        unused
      );
    case 'quality-of-service':
      steps.push(choices.soleRemedy[soleRemedy]);
      switch (soleRemedy) {
        case 'excludes-damages':
          unused.delete('cause');
          unused.delete('reading:soleRemedy');
          unused.delete('penalties');
          return conclude(
            steps,
            {
              name: 'compensationDue',
              label: 'Indemnité',
              from: {
                kind: 'row',
                row: 3,
                cells: ['"quality-of-service"', '"excludes-damages"'],
                clause: '5.2/p7',
                note: 'seule indemnisation'
              }
            },
            rules.compensationDue.output,
            penalties,
            unused
          );
        default:
          unused.delete('cause');
          unused.delete('reading:soleRemedy');
          unused.delete('penalties');
          useDamages();
          return conclude(
            steps,
            {
              name: 'compensationDue',
              label: 'Indemnité',
              from: {
                kind: 'row',
                row: 4,
                cells: ['"quality-of-service"', '"penalties-are-a-minimum"'],
                clause: '5.2/p7',
                note: 'le préjudice au-delà des pénalités'
              }
            },
            rules.compensationDue.output,
            Math.max(penalties, damages),
            unused
          );
      }
    default:
      unused.delete('cause');
      useDamages();
      return conclude(
        steps,
        {
          name: 'compensationDue',
          label: 'Indemnité',
          from: { kind: 'row', row: 5, cells: ['"other"', '-'], clause: '3.1.6/p3', note: 'préjudice direct, plafonné' }
        },
        rules.compensationDue.output,
        damages,
        unused
      );
  }
}

/** Les étapes de serviceDate. */
export function explainServiceDate(input: ServiceDateInput, readings: ServiceDateReadings = {}): Explained<ServiceDateResult> {
  const { service, operationalOn, deliveryNoteSentOn } = input;
  const { serviceDateRule = 'delivery-note-for-server' } = readings;
  const steps = received(rules.serviceDate, input);
  const unused = new Set<string>(['service', 'operationalOn', 'deliveryNoteSentOn', 'reading:serviceDateRule']);
  switch (service) {
    case 'server':
      steps.push(choices.serviceDateRule[serviceDateRule]);
      switch (serviceDateRule) {
        case 'delivery-note-for-server':
          unused.delete('service');
          unused.delete('reading:serviceDateRule');
          unused.delete('deliveryNoteSentOn');
          return conclude(
            steps,
            {
              name: 'serviceDate',
              label: 'Date',
              from: { kind: 'row', row: 1, cells: ['"server"', '"delivery-note-for-server"'], note: 'règle propre au Serveur' }
            },
            rules.serviceDate.output,
            deliveryNoteSentOn,
            unused
          );
        default:
          unused.delete('service');
          unused.delete('reading:serviceDateRule');
          unused.delete('operationalOn');
          return conclude(
            steps,
            { name: 'serviceDate', label: 'Date', from: { kind: 'row', row: 2, cells: ['"server"', '"operational-everywhere"'] } },
            rules.serviceDate.output,
            operationalOn,
            unused
          );
      }
    default:
      unused.delete('service');
      unused.delete('operationalOn');
      return conclude(
        steps,
        {
          name: 'serviceDate',
          label: 'Date',
          from: { kind: 'row', row: 3, cells: ['"private-cloud"', '-'], note: 'définition du chapitre 2' }
        },
        rules.serviceDate.output,
        operationalOn,
        unused
      );
  }
}

/** Les étapes de hackingTerminationAllowed. */
export function explainHackingTerminationAllowed(input: HackingTerminationAllowedInput, readings: HackingTerminationAllowedReadings = {}): Explained<HackingTerminationAllowedResult> {
  const { service, reminders, clientActed } = input;
  const { hackingReminders = 'as-written' } = readings;
  const steps = received(rules.hackingTerminationAllowed, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.1',
        start: 45,
        end: 84,
        words: 'service mise à disposition d’un Serveur'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.2',
        start: 45,
        end: 56,
        words: 'Cloud Prive'
      },
    }
  );
  refuseNegative(reminders, 'reminders', noNegativeNumber);
  steps.push(words.minimumReminders);
  const unanswered = reminders >= minimumReminders && !clientActed;
  steps.push(
    {
      name: 'unanswered',
      label: 'relances restées sans action',
      value: writeValue('boolean', unanswered),
      from: { kind: 'formula', text: 'reminders >= minimumReminders and not(clientActed)' }
    }
  );
  const unused = new Set<string>(
    ['service', 'reminders', 'clientActed', 'unanswered', 'reading:hackingReminders', 'minimumReminders']
  );
  const useUnanswered = (): void => {
    if (!unused.delete('unanswered')) return;
    unused.delete('reminders');
    unused.delete('minimumReminders');
    if (Boolean(reminders >= minimumReminders)) {
      unused.delete('clientActed');
    }
  };
  switch (service) {
    case 'server':
      unused.delete('service');
      useUnanswered();
      return conclude(
        steps,
        { name: 'hackingTerminationAllowed', label: 'Permis', from: { kind: 'row', row: 1, cells: ['"server"', '-'] } },
        rules.hackingTerminationAllowed.output,
        unanswered,
        unused
      );
    default:
      steps.push(choices.hackingReminders[hackingReminders]);
      switch (hackingReminders) {
        case 'as-written':
          unused.delete('service');
          unused.delete('reading:hackingReminders');
          return conclude(
            steps,
            {
              name: 'hackingTerminationAllowed',
              label: 'Permis',
              from: { kind: 'row', row: 2, cells: ['"private-cloud"', '"as-written"'], note: '3.2.4 n’exige pas de relance' }
            },
            rules.hackingTerminationAllowed.output,
            true,
            unused
          );
        default:
          unused.delete('service');
          unused.delete('reading:hackingReminders');
          useUnanswered();
          return conclude(
            steps,
            {
              name: 'hackingTerminationAllowed',
              label: 'Permis',
              from: { kind: 'row', row: 3, cells: ['"private-cloud"', '"required-everywhere"'] }
            },
            rules.hackingTerminationAllowed.output,
            unanswered,
            unused
          );
      }
  }
}

/** Les étapes de allowedBandwidth. */
export function explainAllowedBandwidth(input: AllowedBandwidthInput): Explained<AllowedBandwidthResult> {
  const { totalBandwidth, serviceMaintained, orderedBandwidth } = input;
  const steps = received(rules.allowedBandwidth, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.2',
        start: 45,
        end: 56,
        words: 'Cloud Prive'
      },
    }
  );
  refuseNegative(totalBandwidth, 'totalBandwidth', noNegativeNumber);
  refuseNegative(orderedBandwidth, 'orderedBandwidth', noNegativeNumber);
  const unused = new Set<string>(['serviceMaintained', 'orderedBandwidth']);
  steps.push(words.bandwidthThreshold);
  if (Boolean(totalBandwidth > bandwidthThreshold)) {
    unused.delete('serviceMaintained');
  }
  if (totalBandwidth > bandwidthThreshold && !serviceMaintained) {
    unused.delete('orderedBandwidth');
    return conclude(
      steps,
      {
        name: 'allowedBandwidth',
        label: 'Bande passante',
        from: {
          kind: 'formula',
          text: 'if totalBandwidth > bandwidthThreshold and not(serviceMaintained) then min(totalBandwidth, orderedBandwidth) else totalBandwidth'
        }
      },
      rules.allowedBandwidth.output,
      Math.min(totalBandwidth, orderedBandwidth),
      unused
    );
  }
  return conclude(
    steps,
    {
      name: 'allowedBandwidth',
      label: 'Bande passante',
      from: {
        kind: 'formula',
        text: 'if totalBandwidth > bandwidthThreshold and not(serviceMaintained) then min(totalBandwidth, orderedBandwidth) else totalBandwidth'
      }
    },
    rules.allowedBandwidth.output,
    totalBandwidth,
    unused
  );
}

/** Les étapes de bandwidthReductionEarliest. */
export function explainBandwidthReductionEarliest(input: BandwidthReductionEarliestInput): Explained<BandwidthReductionEarliestResult> {
  const { notifiedAt } = input;
  const steps = received(rules.bandwidthReductionEarliest, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.2',
        start: 45,
        end: 56,
        words: 'Cloud Prive'
      },
    }
  );
  steps.push(words.reductionNotice);
  return conclude(
    steps,
    {
      name: 'bandwidthReductionEarliest',
      label: 'Au plus tôt',
      from: { kind: 'formula', text: 'notifiedAt + reductionNotice' }
    },
    rules.bandwidthReductionEarliest.output,
    notifiedAt + reductionNotice
  );
}

/** Les étapes de credentialResponsibility. */
export function explainCredentialResponsibility(input: CredentialResponsibilityInput): Explained<CredentialResponsibilityResult> {
  const { service, managed } = input;
  const steps = received(rules.credentialResponsibility, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.1',
        start: 45,
        end: 84,
        words: 'service mise à disposition d’un Serveur'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '3.2',
        start: 45,
        end: 56,
        words: 'Cloud Prive'
      },
    }
  );
  const unused = new Set<string>(['service', 'managed']);
  switch (service) {
    case 'server':
      if (!managed) {
        unused.delete('service');
        unused.delete('managed');
        return conclude(
          steps,
          {
            name: 'credentialResponsibility',
            label: 'Responsable',
            from: { kind: 'row', row: 1, cells: ['"server"', 'false'] }
          },
          rules.credentialResponsibility.output,
          'client',
          unused
        );
      }
      unused.delete('service');
      unused.delete('managed');
      return conclude(
        steps,
        {
          name: 'credentialResponsibility',
          label: 'Responsable',
          from: { kind: 'row', row: 2, cells: ['"server"', 'true'], note: 'hors infogérance seulement' }
        },
        rules.credentialResponsibility.output,
        'unassigned',
        unused
      );
    default:
      unused.delete('service');
      return conclude(
        steps,
        {
          name: 'credentialResponsibility',
          label: 'Responsable',
          from: { kind: 'row', row: 3, cells: ['"private-cloud"', '-'], note: '3.2.5 ne réserve pas l’infogérance' }
        },
        rules.credentialResponsibility.output,
        'client',
        unused
      );
  }
}

/** Les étapes de outOfScopeIncident. */
export function explainOutOfScopeIncident(input: OutOfScopeIncidentInput, readings: OutOfScopeIncidentReadings = {}): Explained<OutOfScopeIncidentResult> {
  const { outage, timeSpent, hourlyRate } = input;
  const { outOfScopeExclusion = 'handling-time' } = readings;
  const steps = received(rules.outOfScopeIncident, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1.1/niveau-3',
        start: 0,
        end: 28,
        words: 'Niveau 3 - Infogérance Plesk'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1.1/niveau-4',
        start: 0,
        end: 33,
        words: 'Niveau 4 – Infogérance sur mesure'
      },
    }
  );
  refuseNegative(outage, 'outage', noNegativeDuration);
  refuseNegative(timeSpent, 'timeSpent', noNegativeDuration);
  refuseNegative(hourlyRate, 'hourlyRate', noNegativeMoney);
  steps.push(choices.outOfScopeExclusion[outOfScopeExclusion]);
  const excluded = outOfScopeExclusion === 'handling-time' ? Math.min(outage, timeSpent) : outage;
  steps.push(
    {
      name: 'excluded',
      label: 'temps exclu',
      value: writeValue('duration', excluded),
      from: { kind: 'formula', text: 'if outOfScopeExclusion = "handling-time" then min(outage, timeSpent) else outage' }
    }
  );
  const unused = new Set<string>(['outage']);
  if (Boolean(outOfScopeExclusion === 'handling-time')) {
    unused.delete('outage');
  } else {
    unused.delete('outage');
  }
  steps.push(words.oneHour);
  return conclude(
    steps,
    {
      name: 'outOfScopeIncident',
      label: 'Suites',
      from: { kind: 'formula', text: '{ billed: hourlyRate * timeSpent / oneHour, excluded: excluded }' }
    },
    rules.outOfScopeIncident.output,
    { billed: productOver(hourlyRate, timeSpent, oneHour), excluded },
    unused
  );
}

/** Les étapes de updateKind. */
export function explainUpdateKind(input: UpdateKindInput, readings: UpdateKindReadings = {}): Explained<UpdateKindResult> {
  const { versionBefore, versionAfter } = input;
  const { versionDigit = 'component' } = readings;
  const steps = received(rules.updateKind, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1.1/niveau-3',
        start: 0,
        end: 28,
        words: 'Niveau 3 - Infogérance Plesk'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1.1/niveau-4',
        start: 0,
        end: 33,
        words: 'Niveau 4 – Infogérance sur mesure'
      },
    }
  );
  steps.push(choices.versionDigit[versionDigit]);
  const changed = (
    versionDigit === 'component'
      ? differingComponents(versionBefore, versionAfter)
      : differingDigits(versionBefore, versionAfter)
  ) as readonly number[];
  steps.push(
    {
      name: 'changed',
      label: 'rangs modifiés',
      value: writeValue({ list: 'count' }, changed),
      from: {
        kind: 'formula',
        text: 'if versionDigit = "component" then differingComponents(versionBefore, versionAfter) else differingDigits(versionBefore, versionAfter)'
      }
    }
  );
  const unused = new Set<string>(
    ['versionBefore', 'versionAfter', 'firstMajorDigit', 'secondMajorDigit', 'rank', 'minorDigit']
  );
  if (Boolean(versionDigit === 'component')) {
    unused.delete('versionBefore');
    unused.delete('versionAfter');
  } else {
    unused.delete('versionBefore');
    unused.delete('versionAfter');
  }
  if (changed.length === 0) {
    return conclude(
      steps,
      {
        name: 'updateKind',
        label: 'Nature',
        from: {
          kind: 'formula',
          text: 'if count(changed) = 0 then "none"\nelse if contains(changed, firstMajorDigit) or contains(changed, secondMajorDigit) then "major"\nelse if every rank in changed satisfies rank = minorDigit then "minor"\nelse "undetermined"'
        }
      },
      rules.updateKind.output,
      'none',
      unused
    );
  }
  steps.push(words.firstMajorDigit, words.secondMajorDigit);
  unused.delete('firstMajorDigit');
  if (!Boolean(changed.includes(firstMajorDigit))) {
    unused.delete('secondMajorDigit');
  }
  if (changed.includes(firstMajorDigit) || changed.includes(secondMajorDigit)) {
    return conclude(
      steps,
      {
        name: 'updateKind',
        label: 'Nature',
        from: {
          kind: 'formula',
          text: 'if count(changed) = 0 then "none"\nelse if contains(changed, firstMajorDigit) or contains(changed, secondMajorDigit) then "major"\nelse if every rank in changed satisfies rank = minorDigit then "minor"\nelse "undetermined"'
        }
      },
      rules.updateKind.output,
      'major',
      unused
    );
  }
  steps.push(words.minorDigit);
  if (changed.length > 0) {
    unused.delete('rank');
    unused.delete('minorDigit');
  }
  if (changed.every((rank) => rank === minorDigit)) {
    return conclude(
      steps,
      {
        name: 'updateKind',
        label: 'Nature',
        from: {
          kind: 'formula',
          text: 'if count(changed) = 0 then "none"\nelse if contains(changed, firstMajorDigit) or contains(changed, secondMajorDigit) then "major"\nelse if every rank in changed satisfies rank = minorDigit then "minor"\nelse "undetermined"'
        }
      },
      rules.updateKind.output,
      'minor',
      unused
    );
  }
  return conclude(
    steps,
    {
      name: 'updateKind',
      label: 'Nature',
      from: {
        kind: 'formula',
        text: 'if count(changed) = 0 then "none"\nelse if contains(changed, firstMajorDigit) or contains(changed, secondMajorDigit) then "major"\nelse if every rank in changed satisfies rank = minorDigit then "minor"\nelse "undetermined"'
      }
    },
    rules.updateKind.output,
    'undetermined',
    unused
  );
}

/** Les étapes de patchRefusalExclusion. */
export function explainPatchRefusalExclusion(input: PatchRefusalExclusionInput): Explained<PatchRefusalExclusionResult> {
  const { managedLevel, clientRefusedOrDelayed, suggestedByProvider, causedByDecision } = input;
  const steps = received(rules.patchRefusalExclusion, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1.1/niveau-3',
        start: 0,
        end: 28,
        words: 'Niveau 3 - Infogérance Plesk'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1.1/niveau-4',
        start: 0,
        end: 33,
        words: 'Niveau 4 – Infogérance sur mesure'
      },
    }
  );
  const unused = new Set<string>(['clientRefusedOrDelayed', 'suggestedByProvider', 'causedByDecision']);
  if (Boolean(managedLevel === 'level-3' || managedLevel === 'level-4')) {
    unused.delete('clientRefusedOrDelayed');
    if (Boolean(clientRefusedOrDelayed)) {
      unused.delete('suggestedByProvider');
      if (Boolean(suggestedByProvider)) {
        unused.delete('causedByDecision');
      }
    }
  }
  return conclude(
    steps,
    {
      name: 'patchRefusalExclusion',
      label: 'Exonérée',
      from: {
        kind: 'formula',
        text: 'managedLevel in ("level-3", "level-4") and clientRefusedOrDelayed and suggestedByProvider and causedByDecision'
      }
    },
    rules.patchRefusalExclusion.output,
    (managedLevel === 'level-3' || managedLevel === 'level-4')
    && clientRefusedOrDelayed
    && suggestedByProvider
    && causedByDecision,
    unused
  );
}

/** Les étapes de softwareInstallationDue. */
export function explainSoftwareInstallationDue(input: SoftwareInstallationDueInput): Explained<SoftwareInstallationDueResult> {
  const { proposedByProvider, chosenByClient, acceptedByProvider } = input;
  const steps = received(rules.softwareInstallationDue, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1.1/niveau-4',
        start: 0,
        end: 33,
        words: 'Niveau 4 – Infogérance sur mesure'
      },
    }
  );
  const unused = new Set<string>(['chosenByClient', 'acceptedByProvider']);
  if (!Boolean(proposedByProvider)) {
    unused.delete('chosenByClient');
    if (Boolean(chosenByClient)) {
      unused.delete('acceptedByProvider');
    }
  }
  return conclude(
    steps,
    {
      name: 'softwareInstallationDue',
      label: 'Due',
      from: { kind: 'formula', text: 'proposedByProvider or (chosenByClient and acceptedByProvider)' }
    },
    rules.softwareInstallationDue.output,
    proposedByProvider || (chosenByClient && acceptedByProvider),
    unused
  );
}

/** Les étapes de maintenanceBilling. */
export function explainMaintenanceBilling(input: MaintenanceBillingInput, readings: MaintenanceBillingReadings = {}): Explained<MaintenanceBillingResult> {
  const { managedLevel, occasion, requestTime, operationTime, hourlyRate } = input;
  const { requestedMaintenanceTime = 'request-handling' } = readings;
  const steps = received(rules.maintenanceBilling, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1.1/niveau-3',
        start: 11,
        end: 28,
        words: 'Infogérance Plesk'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1.1/niveau-4',
        start: 11,
        end: 33,
        words: 'Infogérance sur mesure'
      },
    }
  );
  refuseNegative(requestTime, 'requestTime', noNegativeDuration);
  refuseNegative(operationTime, 'operationTime', noNegativeDuration);
  refuseNegative(hourlyRate, 'hourlyRate', noNegativeMoney);
  steps.push(choices.requestedMaintenanceTime[requestedMaintenanceTime]);
  const billedTimeValue = requestedMaintenanceTime === 'request-handling' ? requestTime : requestTime + operationTime;
  steps.push(
    {
      name: 'billedTime',
      label: 'temps facturé',
      value: writeValue('duration', billedTimeValue),
      from: {
        kind: 'formula',
        text: 'if requestedMaintenanceTime = "request-handling" then requestTime else requestTime + operationTime'
      }
    }
  );
  const unused = new Set<string>(
    [
      'occasion',
      'requestTime',
      'operationTime',
      'hourlyRate',
      'billedTime',
      'oneHour',
      'reading:requestedMaintenanceTime'
    ]
  );
  const useBilledTime = (): void => {
    if (!unused.delete('billedTime')) return;
    unused.delete('reading:requestedMaintenanceTime');
    if (Boolean(requestedMaintenanceTime === 'request-handling')) {
      unused.delete('requestTime');
    } else {
      unused.delete('requestTime');
      unused.delete('operationTime');
    }
  };
  switch (managedLevel) {
    case 'level-3':
    case 'level-4':
      unused.delete('occasion');
      if (occasion === 'client-request') {
        steps.push(words.oneHour);
        unused.delete('hourlyRate');
        useBilledTime();
        unused.delete('oneHour');
        return conclude(
          steps,
          {
            name: 'maintenanceBilling',
            label: 'Montant facturé',
            from: {
              kind: 'formula',
              text: 'if managedLevel in ("level-3", "level-4") and occasion = "client-request" then hourlyRate * billedTime / oneHour\nelse 0'
            }
          },
          rules.maintenanceBilling.output,
          productOver(hourlyRate, billedTimeValue, oneHour),
          unused
        );
      }
      return conclude(
        steps,
        {
          name: 'maintenanceBilling',
          label: 'Montant facturé',
          from: {
            kind: 'formula',
            text: 'if managedLevel in ("level-3", "level-4") and occasion = "client-request" then hourlyRate * billedTime / oneHour\nelse 0'
          }
        },
        rules.maintenanceBilling.output,
        0,
        unused
      );
    default:
      return conclude(
        steps,
        {
          name: 'maintenanceBilling',
          label: 'Montant facturé',
          from: {
            kind: 'formula',
            text: 'if managedLevel in ("level-3", "level-4") and occasion = "client-request" then hourlyRate * billedTime / oneHour\nelse 0'
          }
        },
        rules.maintenanceBilling.output,
        0,
        unused
      );
  }
}

/** Les étapes de discouragedUpdateTime. */
export function explainDiscouragedUpdateTime(input: DiscouragedUpdateTimeInput, readings: DiscouragedUpdateTimeReadings = {}): Explained<DiscouragedUpdateTimeResult> {
  const { at, timeZone, holidays } = input;
  const { sixteenOClock = 'excluded', afternoonStart = 'from-12h' } = readings;
  const steps = received(rules.discouragedUpdateTime, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1',
        start: 5,
        end: 16,
        words: 'Infogérance'
      },
    }
  );
  const localDay = localDate(at, zoneOf(timeZone));
  steps.push(
    {
      name: 'localDay',
      label: 'date locale',
      value: writeValue('date', localDay),
      from: { kind: 'formula', text: 'localDate(at, timeZone)' }
    }
  );
  const clock = localTime(at, zoneOf(timeZone));
  steps.push(
    {
      name: 'clock',
      label: 'heure locale',
      value: writeValue('time', clock),
      from: { kind: 'formula', text: 'localTime(at, timeZone)' }
    }
  );
  const weekend = weekday(localDay) === 'saturday' || weekday(localDay) === 'sunday';
  steps.push(
    {
      name: 'weekend',
      label: 'week-end',
      value: writeValue('boolean', weekend),
      from: { kind: 'formula', text: 'weekday(localDay) in ("saturday", "sunday")' }
    }
  );
  steps.push(words.afternoonLimit);
  const sharp = at === localInstant(localDay, afternoonLimit, zoneOf(timeZone));
  steps.push(
    {
      name: 'sharp',
      label: '16 h 00 tout juste',
      value: writeValue('boolean', sharp),
      from: { kind: 'formula', text: 'at = localInstant(localDay, afternoonLimit, timeZone)' }
    }
  );
  steps.push(choices.sixteenOClock[sixteenOClock]);
  const late = clock >= afternoonLimit && (sixteenOClock === 'included' || !sharp);
  steps.push(
    {
      name: 'late',
      label: 'après 16 heures',
      value: writeValue('boolean', late),
      from: { kind: 'formula', text: 'clock >= afternoonLimit and (sixteenOClock = "included" or not(sharp))' }
    }
  );
  steps.push(choices.afternoonStart[afternoonStart], words.noon, words.midAfternoon);
  const afternoon = clock >= (afternoonStart === 'from-12h' ? noon : midAfternoon);
  steps.push(
    {
      name: 'afternoon',
      label: 'après-midi',
      value: writeValue('boolean', afternoon),
      from: { kind: 'formula', text: 'clock >= (if afternoonStart = "from-12h" then noon else midAfternoon)' }
    }
  );
  const reasons = ['weekday-after-16h', 'friday-afternoon', 'weekend', 'holiday-eve-afternoon', 'public-holiday'].filter(
    (item) => (item === 'weekday-after-16h' && late && !weekend)
      || (item === 'friday-afternoon' && afternoon && weekday(localDay) === 'friday')
      || (item === 'weekend' && weekend)
      || (item === 'holiday-eve-afternoon' && afternoon && holidays.includes(localDay + 1))
      || (item === 'public-holiday' && holidays.includes(localDay))
  ) as readonly ('weekday-after-16h' | 'friday-afternoon' | 'weekend' | 'holiday-eve-afternoon' | 'public-holiday')[];
  steps.push(
    {
      name: 'reasons',
      label: 'motifs',
      value: writeValue(
        {
          list: { enum: ['weekday-after-16h', 'friday-afternoon', 'weekend', 'holiday-eve-afternoon', 'public-holiday'] }
        },
        reasons
      ),
      from: {
        kind: 'formula',
        text: '["weekday-after-16h", "friday-afternoon", "weekend", "holiday-eve-afternoon", "public-holiday"][\n  (item = "weekday-after-16h" and late and not(weekend))\n  or (item = "friday-afternoon" and afternoon and weekday(localDay) = "friday")\n  or (item = "weekend" and weekend)\n  or (item = "holiday-eve-afternoon" and afternoon and contains(holidays, dayAfter(localDay)))\n  or (item = "public-holiday" and contains(holidays, localDay))\n]'
      }
    }
  );
  const unused = new Set<string>(
    [
      'at',
      'timeZone',
      'holidays',
      'item',
      'late',
      'weekend',
      'afternoon',
      'localDay',
      'clock',
      'reading:afternoonStart',
      'noon',
      'midAfternoon',
      'afternoonLimit',
      'reading:sixteenOClock',
      'sharp'
    ]
  );
  const useLocalDay = (): void => {
    if (!unused.delete('localDay')) return;
    unused.delete('at');
    unused.delete('timeZone');
  };
  const useClock = (): void => {
    if (!unused.delete('clock')) return;
    unused.delete('at');
    unused.delete('timeZone');
  };
  const useWeekend = (): void => {
    if (!unused.delete('weekend')) return;
    useLocalDay();
  };
  const useSharp = (): void => {
    if (!unused.delete('sharp')) return;
    unused.delete('at');
    useLocalDay();
    unused.delete('afternoonLimit');
    unused.delete('timeZone');
  };
  const useLate = (): void => {
    if (!unused.delete('late')) return;
    useClock();
    unused.delete('afternoonLimit');
    if (Boolean(clock >= afternoonLimit)) {
      unused.delete('reading:sixteenOClock');
      if (!Boolean(sixteenOClock === 'included')) {
        useSharp();
      }
    }
  };
  const useAfternoon = (): void => {
    if (!unused.delete('afternoon')) return;
    useClock();
    unused.delete('reading:afternoonStart');
    if (Boolean(afternoonStart === 'from-12h')) {
      unused.delete('noon');
    } else {
      unused.delete('midAfternoon');
    }
  };
  if (['weekday-after-16h', 'friday-afternoon', 'weekend', 'holiday-eve-afternoon', 'public-holiday'].length > 0) {
    unused.delete('item');
    useLate();
    useWeekend();
    useAfternoon();
    useLocalDay();
    unused.delete('holidays');
  }
  return conclude(
    steps,
    {
      name: 'discouragedUpdateTime',
      label: 'Avis',
      from: { kind: 'formula', text: '{ discouraged: count(reasons) > 0, reasons: reasons }' }
    },
    rules.discouragedUpdateTime.output,
    { discouraged: reasons.length > 0, reasons },
    unused
  );
}

/** Les étapes de offHoursUpdateBilling. */
export function explainOffHoursUpdateBilling(input: OffHoursUpdateBillingInput, readings: OffHoursUpdateBillingReadings = {}): Explained<OffHoursUpdateBillingResult> {
  const { regularUpdates, causedByUpdate, interventionTime, offHoursTime, offHoursRate } = input;
  const { offHoursBilledTime = 'off-hours-only' } = readings;
  const steps = received(rules.offHoursUpdateBilling, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1',
        start: 5,
        end: 16,
        words: 'Infogérance'
      },
    }
  );
  refuseNegative(interventionTime, 'interventionTime', noNegativeDuration);
  refuseNegative(offHoursTime, 'offHoursTime', noNegativeDuration);
  refuseNegative(offHoursRate, 'offHoursRate', noNegativeMoney);
  if (offHoursTime > interventionTime) {
    throw new InvalidInput(
      'offHoursTime, interventionTime',
      'les heures non ouvrées font partie de la durée de l’intervention'
    );
  }
  steps.push(choices.offHoursBilledTime[offHoursBilledTime]);
  const billedTimeValue = offHoursBilledTime === 'off-hours-only' ? offHoursTime : interventionTime;
  steps.push(
    {
      name: 'billedTime',
      label: 'temps facturé à ce tarif',
      value: writeValue('duration', billedTimeValue),
      from: { kind: 'formula', text: 'if offHoursBilledTime = "off-hours-only" then offHoursTime else interventionTime' }
    }
  );
  const unused = new Set<string>(
    [
      'causedByUpdate',
      'interventionTime',
      'offHoursTime',
      'offHoursRate',
      'billedTime',
      'oneHour',
      'reading:offHoursBilledTime'
    ]
  );
  const useBilledTime = (): void => {
    if (!unused.delete('billedTime')) return;
    unused.delete('reading:offHoursBilledTime');
    if (Boolean(offHoursBilledTime === 'off-hours-only')) {
      unused.delete('offHoursTime');
    } else {
      unused.delete('interventionTime');
    }
  };
  if (Boolean(regularUpdates)) {
    unused.delete('causedByUpdate');
    if (Boolean(causedByUpdate)) {
      unused.delete('offHoursTime');
    }
  }
  if (regularUpdates && causedByUpdate && offHoursTime > 0) {
    steps.push(words.oneHour);
    unused.delete('offHoursRate');
    useBilledTime();
    unused.delete('oneHour');
    return conclude(
      steps,
      {
        name: 'offHoursUpdateBilling',
        label: 'Montant facturable à ce tarif',
        from: {
          kind: 'formula',
          text: 'if regularUpdates and causedByUpdate and offHoursTime > 0 then offHoursRate * billedTime / oneHour\nelse 0'
        }
      },
      rules.offHoursUpdateBilling.output,
      productOver(offHoursRate, billedTimeValue, oneHour),
      unused
    );
  }
  return conclude(
    steps,
    {
      name: 'offHoursUpdateBilling',
      label: 'Montant facturable à ce tarif',
      from: {
        kind: 'formula',
        text: 'if regularUpdates and causedByUpdate and offHoursTime > 0 then offHoursRate * billedTime / oneHour\nelse 0'
      }
    },
    rules.offHoursUpdateBilling.output,
    0,
    unused
  );
}

/** Les étapes de responsibleParty. */
export function explainResponsibleParty(input: ResponsiblePartyInput): Explained<ResponsiblePartyResult> {
  const { task, context } = input;
  const steps = received(rules.responsibleParty, input);
  const unused = new Set<string>(['task', 'context']);
  switch (task) {
    case 'hardware-replacement':
      switch (context) {
        case 'server':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 1,
                cells: ['"hardware-replacement"', '"server"'],
                clause: '3.1.5/i',
                note: 'meilleurs délais selon fournisseur ; sauf défaillance « pas de son fait » ou intervention trop longue'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 2,
                cells: ['"hardware-replacement"', '"level-1"'],
                clause: '4.1.1/niveau-1/p2',
                note: 'après ouverture d’un ticket'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 3,
                cells: ['"hardware-replacement"', '"level-2"'],
                clause: '3.1.5/i',
                note: '3.1.5 continue de s’appliquer (pas de clause propre au niveau)'
              }
            },
            rules.responsibleParty.output,
            providerInferredObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 4,
                cells: ['"hardware-replacement"', '"level-3"'],
                clause: '3.1.5/i',
                note: '3.1.5 continue de s’appliquer (pas de clause propre au niveau)'
              }
            },
            rules.responsibleParty.output,
            providerInferredObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 5,
                cells: ['"hardware-replacement"', '"level-4"'],
                clause: '3.1.5/i',
                note: '3.1.5 continue de s’appliquer (pas de clause propre au niveau)'
              }
            },
            rules.responsibleParty.output,
            providerInferredObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'hardware-network-monitoring':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 6,
                cells: ['"hardware-network-monitoring"', '"level-1"'],
                clause: '4.1.1/niveau-1/p2',
                note: 'sondes ; ping'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 7,
                cells: ['"hardware-network-monitoring"', '"level-2"'],
                clause: '4.1.1/niveau-2/p2',
                note: 'CPU, RAM, Disque, RAID, PING'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 8,
                cells: ['"hardware-network-monitoring"', '"level-3"'],
                clause: '4.1.1/niveau-3/bullet-9'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 9,
                cells: ['"hardware-network-monitoring"', '"level-4"'],
                clause: '4.1.1/niveau-4/bullet-12'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'resource-monitoring':
      switch (context) {
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 10, cells: ['"resource-monitoring"', '"level-2"'], clause: '4.1.1/niveau-2/bullet-1' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 11, cells: ['"resource-monitoring"', '"level-3"'], clause: '4.1.1/niveau-3/bullet-8' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 12, cells: ['"resource-monitoring"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-11' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'application-monitoring':
      switch (context) {
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 13,
                cells: ['"application-monitoring"', '"level-2"'],
                clause: '4.1.1/niveau-2/p2',
                note: 'après étude de faisabilité technique'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 14,
                cells: ['"application-monitoring"', '"level-3"'],
                clause: '4.1.1/niveau-3/p10',
                note: 'logiciels serveur'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 15,
                cells: ['"application-monitoring"', '"level-4"'],
                clause: '4.1.1/niveau-4/bullet-4',
                note: 'logiciels serveur ; solution infogérée'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'client-alert':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 16,
                cells: ['"client-alert"', '"level-1"'],
                clause: '4.1.1/niveau-1/p2',
                note: 'dès l’alerte (non-réponse aux pings)'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 17,
                cells: ['"client-alert"', '"level-2"'],
                clause: '4.1.1/niveau-2/p5',
                note: 'si contact fourni (nom, téléphone, mail)'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'advanced-software-diagnosis':
      if (context === 'level-2') {
        unused.delete('task');
        unused.delete('context');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 18,
              cells: ['"advanced-software-diagnosis"', '"level-2"'],
              clause: '4.1.1/niveau-2/p5',
              note: 'crédit temps et option activée'
            }
          },
          rules.responsibleParty.output,
          providerStatedPermission,
          unused
        );
      }
      unused.delete('task');
      unused.delete('context');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'software-infrastructure-control':
      switch (context) {
        case 'private-cloud':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 19,
                cells: ['"software-infrastructure-control"', '"private-cloud"'],
                clause: '3.2.1/p3',
                note: 'seul administrateur'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 20,
                cells: ['"software-infrastructure-control"', '"level-1"'],
                clause: '4.1.1/niveau-1/p1'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 21,
                cells: ['"software-infrastructure-control"', '"level-2"'],
                clause: '4.1.1/niveau-2/p2'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 22,
                cells: ['"software-infrastructure-control"', '"level-3"'],
                clause: '4.1.1/niveau-3/p3',
                note: 'intégralement'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 23,
                cells: ['"software-infrastructure-control"', '"level-4"'],
                clause: '4.1.1/niveau-4/p3',
                note: 'applicatifs systèmes exclusivement'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'solution-deployment-maintenance':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 24,
                cells: ['"solution-deployment-maintenance"', '"level-1"'],
                clause: '4.1.1/niveau-1/p1'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 25,
                cells: ['"solution-deployment-maintenance"', '"level-2"'],
                clause: '4.1.1/niveau-2/p2'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 26,
                cells: ['"solution-deployment-maintenance"', '"level-3"'],
                clause: '4.1.1/niveau-3/p11',
                note: 'maintenance régulière'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 27,
                cells: ['"solution-deployment-maintenance"', '"level-4"'],
                clause: '4.1.1/niveau-4/bullet-3',
                note: 'maintenances correctives'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'software-incident-resolution':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 28, cells: ['"software-incident-resolution"', '"level-1"'], clause: '4.1.1/niveau-1/p2' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 29,
                cells: ['"software-incident-resolution"', '"level-2"'],
                clause: '4.1.1/niveau-2/p5',
                note: 'sauf option diagnostic'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 30,
                cells: ['"software-incident-resolution"', '"level-3"'],
                clause: '4.1.1/niveau-3/p7',
                note: 'élément sous sa gestion'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 31,
                cells: ['"software-incident-resolution"', '"level-4"'],
                clause: '4.1.1/niveau-4/p4',
                note: 'élément sous sa gestion'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'os-patching':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 32,
                cells: ['"os-patching"', '"level-1"'],
                clause: '4.1.1/niveau-1/p1',
                note: '« maintenance de la solution »'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 33, cells: ['"os-patching"', '"level-2"'], clause: '4.1.1/niveau-2/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 34,
                cells: ['"os-patching"', '"level-3"'],
                clause: '4.1.1/niveau-3/bullet-12',
                note: 'procédure automatisée'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 35,
                cells: ['"os-patching"', '"level-4"'],
                clause: '4.1.1/niveau-4/bullet-15',
                note: 'procédure automatisée'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'os-minor-update':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 36, cells: ['"os-minor-update"', '"level-1"'], clause: '4.1.1/niveau-1/p1' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 37, cells: ['"os-minor-update"', '"level-2"'], clause: '4.1.1/niveau-2/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 38,
                cells: ['"os-minor-update"', '"level-3"'],
                clause: '4.1.1/niveau-3/bullet-15',
                note: 'plages de maintenance'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 39,
                cells: ['"os-minor-update"', '"level-4"'],
                clause: '4.1.1/niveau-4/bullet-17',
                note: 'plages de maintenance'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'os-major-update':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 40, cells: ['"os-major-update"', '"level-1"'], clause: '4.1.1/niveau-1/p1' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 41, cells: ['"os-major-update"', '"level-2"'], clause: '4.1.1/niveau-2/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'software-critical-patching':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 42, cells: ['"software-critical-patching"', '"level-1"'], clause: '4.1.1/niveau-1/p1' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 43, cells: ['"software-critical-patching"', '"level-2"'], clause: '4.1.1/niveau-2/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 44,
                cells: ['"software-critical-patching"', '"level-3"'],
                clause: '4.1.1/niveau-3/bullet-16',
                note: 'sauf refus/retard du Client'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 45,
                cells: ['"software-critical-patching"', '"level-4"'],
                clause: '4.1.1/niveau-4/bullet-18',
                note: 'sauf refus/retard du Client'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'software-minor-update':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 46, cells: ['"software-minor-update"', '"level-1"'], clause: '4.1.1/niveau-1/p1' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 47, cells: ['"software-minor-update"', '"level-2"'], clause: '4.1.1/niveau-2/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 48, cells: ['"software-minor-update"', '"level-3"'], clause: '4.1.1/niveau-3/bullet-20' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 49, cells: ['"software-minor-update"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-22' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'software-major-update':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 50, cells: ['"software-major-update"', '"level-1"'], clause: '4.1.1/niveau-1/p1' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 51, cells: ['"software-major-update"', '"level-2"'], clause: '4.1.1/niveau-2/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'known-vulnerabilities':
      switch (context) {
        case 'private-cloud':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 52, cells: ['"known-vulnerabilities"', '"private-cloud"'], clause: '3.2.4/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 53, cells: ['"known-vulnerabilities"', '"level-2"'], clause: '4.1.1/niveau-2/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 54,
                cells: ['"known-vulnerabilities"', '"level-3"'],
                clause: '4.1.1/niveau-3/bullet-13',
                note: 'surveillance, analyse, qualification (OS et Logiciel)'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 55,
                cells: ['"known-vulnerabilities"', '"level-4"'],
                clause: '4.1.1/niveau-4/bullet-16',
                note: 'surveillance, analyse, qualification (OS et Logiciel)'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'attacks':
      switch (context) {
        case 'private-cloud':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 56, cells: ['"attacks"', '"private-cloud"'], clause: '3.2.4/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 57, cells: ['"attacks"', '"level-2"'], clause: '4.1.1/niveau-2/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'log-management':
      switch (context) {
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 58,
                cells: ['"log-management"', '"level-3"'],
                clause: '4.1.1/niveau-3/bullet-14',
                note: 'OS et Logiciel'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 59,
                cells: ['"log-management"', '"level-4"'],
                clause: '4.1.1/niveau-4/bullet-20',
                note: 'OS et Logiciel'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'software-inventory':
      switch (context) {
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 60, cells: ['"software-inventory"', '"level-3"'], clause: '4.1.1/niveau-3/bullet-19' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 61, cells: ['"software-inventory"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-21' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'configuration-documentation':
      switch (context) {
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 62,
                cells: ['"configuration-documentation"', '"level-3"'],
                clause: '4.1.1/niveau-3/bullet-21'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 63,
                cells: ['"configuration-documentation"', '"level-4"'],
                clause: '4.1.1/niveau-4/bullet-23'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'capacity-performance':
      switch (context) {
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 64, cells: ['"capacity-performance"', '"level-3"'], clause: '4.1.1/niveau-3/bullet-23' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 65, cells: ['"capacity-performance"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-25' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'architecture-advice':
      switch (context) {
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 66, cells: ['"architecture-advice"', '"level-3"'], clause: '4.1.1/niveau-3/tiret-1' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 67, cells: ['"architecture-advice"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-1' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'software-installation':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 68,
                cells: ['"software-installation"', '"level-1"'],
                clause: '4.1.1/niveau-1/p1',
                note: 'déploiement'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 69,
                cells: ['"software-installation"', '"level-2"'],
                clause: '4.1.1/niveau-2/p2',
                note: 'déploiement'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 70,
                cells: ['"software-installation"', '"level-3"'],
                clause: '4.1.1/niveau-3/tiret-2',
                note: 'pile Plesk (7 composants)'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 71,
                cells: ['"software-installation"', '"level-4"'],
                clause: '4.1.1/niveau-4/bullet-2',
                note: 'proposés par Alteo et/ou choisis et acceptés'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'os-installation':
      if (context === 'level-4') {
        unused.delete('task');
        unused.delete('context');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: {
              kind: 'row',
              row: 72,
              cells: ['"os-installation"', '"level-4"'],
              clause: '4.1.1/niveau-4/bullet-5',
              note: 'à la demande et précisé au Bon de Commande ; dernière version stable'
            }
          },
          rules.responsibleParty.output,
          providerStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('context');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'administrator-access':
      switch (context) {
        case 'private-cloud':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 73, cells: ['"administrator-access"', '"private-cloud"'], clause: '3.2.1/p3' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 74, cells: ['"administrator-access"', '"level-1"'], clause: '4.1.1/niveau-1/p1' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 75, cells: ['"administrator-access"', '"level-2"'], clause: '4.1.1/niveau-2/p2' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 76,
                cells: ['"administrator-access"', '"level-3"'],
                clause: '4.1.1/niveau-3/p6',
                note: '« option managée »'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 77, cells: ['"administrator-access"', '"level-4"'], clause: '4.1.1/niveau-4/p3' }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'database-ftp-vhost-creation':
      switch (context) {
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 78,
                cells: ['"database-ftp-vhost-creation"', '"level-3"'],
                clause: '4.1.1/niveau-3/p5',
                note: 'accès FTP, SQL remis'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 79,
                cells: ['"database-ftp-vhost-creation"', '"level-4"'],
                clause: '4.1.1/niveau-4/p3',
                note: 'sur ticket du Client'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'application-content':
      switch (context) {
        case 'server':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 80, cells: ['"application-content"', '"server"'], clause: '3.1.1/p2' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 81, cells: ['"application-content"', '"level-1"'], clause: '4.1.1/niveau-1/p1' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 82, cells: ['"application-content"', '"level-2"'], clause: '4.1.1/niveau-2/p2' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 83,
                cells: ['"application-content"', '"level-3"'],
                clause: '4.1.1/niveau-3/p5',
                note: 'autonomie'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 84,
                cells: ['"application-content"', '"level-4"'],
                clause: '4.1.1/niveau-4/p5',
                note: 'périmètre applicatif hors périmètre d’Alteo'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'backup-without-option':
      switch (context) {
        case 'server':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 85,
                cells: ['"backup-without-option"', '"server"'],
                clause: '3.1.3/p11',
                note: 'sauf sauvegarde au devis (Alteo exécute, Client contrôle)'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'private-cloud':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 86,
                cells: ['"backup-without-option"', '"private-cloud"'],
                clause: '3.2.5/p9',
                note: 'sauf sauvegarde au devis (Alteo exécute, Client contrôle)'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 87,
                cells: ['"backup-without-option"', '"level-1"'],
                clause: '3.1.3/p11',
                note: 'règle générale 3.1.3 ; si prévue au devis, Alteo (4.6)'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 88,
                cells: ['"backup-without-option"', '"level-2"'],
                clause: '3.1.3/p11',
                note: 'règle générale 3.1.3 ; si prévue au devis, Alteo (4.6)'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 89,
                cells: ['"backup-without-option"', '"level-3"'],
                clause: '3.1.3/p11',
                note: 'règle générale 3.1.3 ; si prévue au devis, Alteo (4.6)'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 90,
                cells: ['"backup-without-option"', '"level-4"'],
                clause: '3.1.3/p11',
                note: 'règle générale 3.1.3 ; si prévue au devis, Alteo (4.6)'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
      }
    case 'backup-option-execution':
      switch (context) {
        case 'server':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 91,
                cells: ['"backup-option-execution"', '"server"'],
                clause: '4.6/p1',
                note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'private-cloud':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 92,
                cells: ['"backup-option-execution"', '"private-cloud"'],
                clause: '4.6/p1',
                note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 93,
                cells: ['"backup-option-execution"', '"level-1"'],
                clause: '4.6/p1',
                note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 94,
                cells: ['"backup-option-execution"', '"level-2"'],
                clause: '4.6/p1',
                note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 95,
                cells: ['"backup-option-execution"', '"level-3"'],
                clause: '4.6/p1',
                note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 96,
                cells: ['"backup-option-execution"', '"level-4"'],
                clause: '4.6/p1',
                note: 'quotidien 22H (BDD) / nuit (fichiers), 28 j'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
      }
    case 'backup-option-checking':
      switch (context) {
        case 'server':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 97,
                cells: ['"backup-option-checking"', '"server"'],
                clause: '3.1.3/p11',
                note: 'option souscrite'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'private-cloud':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 98, cells: ['"backup-option-checking"', '"private-cloud"'], clause: '3.2.5/p9' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 99,
                cells: ['"backup-option-checking"', '"level-1"'],
                clause: '3.1.3/p11',
                note: 'règle générale 3.1.3'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 100,
                cells: ['"backup-option-checking"', '"level-2"'],
                clause: '3.1.3/p11',
                note: 'règle générale 3.1.3'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 101,
                cells: ['"backup-option-checking"', '"level-3"'],
                clause: '3.1.3/p11',
                note: 'règle générale 3.1.3'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 102,
                cells: ['"backup-option-checking"', '"level-4"'],
                clause: '3.1.3/p11',
                note: 'règle générale 3.1.3'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
      }
    case 'out-of-scope-incident-cost':
      switch (context) {
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 103,
                cells: ['"out-of-scope-incident-cost"', '"level-3"'],
                clause: '4.1.1/niveau-3/p8',
                note: 'Alteo traite, Client paie au temps passé, exclu de la Disponibilité'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 104,
                cells: ['"out-of-scope-incident-cost"', '"level-4"'],
                clause: '4.1.1/niveau-4/p5',
                note: 'Alteo traite, Client paie au temps passé, exclu de la Disponibilité'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'altered-provider-services':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 105,
                cells: ['"altered-provider-services"', '"level-1"'],
                clause: '4.1.1/niveau-1/p3',
                note: 'temps passé facturable'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 106,
                cells: ['"altered-provider-services"', '"level-2"'],
                clause: '4.1.1/niveau-2/p4',
                note: 'temps passé facturable'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'refused-critical-patch':
      switch (context) {
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 107,
                cells: ['"refused-critical-patch"', '"level-3"'],
                clause: '4.1.1/niveau-3/p15',
                note: 'Alteo exonéré'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 108,
                cells: ['"refused-critical-patch"', '"level-4"'],
                clause: '4.1.1/niveau-4/p14',
                note: 'Alteo exonéré'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'prior-approval-of-new-software':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 109, cells: ['"prior-approval-of-new-software"', '"level-1"'], clause: '4.1.2/p1' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 110, cells: ['"prior-approval-of-new-software"', '"level-2"'], clause: '4.1.2/p1' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 111, cells: ['"prior-approval-of-new-software"', '"level-3"'], clause: '4.1.2/p1' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 112, cells: ['"prior-approval-of-new-software"', '"level-4"'], clause: '4.1.2/p1' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'prior-notice-of-update':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 113, cells: ['"prior-notice-of-update"', '"level-1"'], clause: '4.1.3/p1' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 114, cells: ['"prior-notice-of-update"', '"level-2"'], clause: '4.1.3/p1' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 115, cells: ['"prior-notice-of-update"', '"level-3"'], clause: '4.1.3/p1' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 116, cells: ['"prior-notice-of-update"', '"level-4"'], clause: '4.1.3/p1' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'client-installed-applications':
      switch (context) {
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 117,
                cells: ['"client-installed-applications"', '"level-1"'],
                clause: '4.1.3/p5',
                note: 'même sur les comptes restreints'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 118,
                cells: ['"client-installed-applications"', '"level-2"'],
                clause: '4.1.3/p5',
                note: 'même sur les comptes restreints'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 119,
                cells: ['"client-installed-applications"', '"level-3"'],
                clause: '4.1.3/p5',
                note: 'même sur les comptes restreints'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 120,
                cells: ['"client-installed-applications"', '"level-4"'],
                clause: '4.1.3/p5',
                note: 'même sur les comptes restreints'
              }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'online-assistance':
      if (context === 'level-4') {
        unused.delete('task');
        unused.delete('context');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: { kind: 'row', row: 121, cells: ['"online-assistance"', '"level-4"'], clause: '4.1.1/niveau-4/bullet-3' }
          },
          rules.responsibleParty.output,
          providerStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('context');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'licence-fit':
      if (context === 'level-3') {
        unused.delete('task');
        unused.delete('context');
        return conclude(
          steps,
          {
            name: 'responsibleParty',
            label: 'Responsable',
            from: { kind: 'row', row: 122, cells: ['"licence-fit"', '"level-3"'], clause: '4.1.1/niveau-3/p2' }
          },
          rules.responsibleParty.output,
          clientStatedObligation,
          unused
        );
      }
      unused.delete('task');
      unused.delete('context');
      return conclude(
        steps,
        { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
        rules.responsibleParty.output,
        unassigned,
        unused
      );
    case 'licence-payment':
      switch (context) {
        case 'server':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 123, cells: ['"licence-payment"', '"server"'], clause: '3.1.3/p7' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'private-cloud':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 124, cells: ['"licence-payment"', '"private-cloud"'], clause: '3.2.5/p5' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 125, cells: ['"licence-payment"', '"level-1"'], clause: '3.1.3/p7' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 126, cells: ['"licence-payment"', '"level-2"'], clause: '3.1.3/p7' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 127, cells: ['"licence-payment"', '"level-3"'], clause: '3.1.3/p7' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 128, cells: ['"licence-payment"', '"level-4"'], clause: '3.1.3/p7' }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
      }
    case 'remote-access-24-7':
      switch (context) {
        case 'server':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 129,
                cells: ['"remote-access-24-7"', '"server"'],
                clause: '3.1.5/bullet-1',
                note: 'sauf interruptions techniques/maintenance'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 130,
                cells: ['"remote-access-24-7"', '"level-1"'],
                clause: '3.1.5/bullet-1',
                note: 'infogéré : obligation 24/7 écartée'
              }
            },
            rules.responsibleParty.output,
            nobodyStated,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 131,
                cells: ['"remote-access-24-7"', '"level-2"'],
                clause: '3.1.5/bullet-1',
                note: 'infogéré : obligation 24/7 écartée'
              }
            },
            rules.responsibleParty.output,
            nobodyStated,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 132,
                cells: ['"remote-access-24-7"', '"level-3"'],
                clause: '3.1.5/bullet-1',
                note: 'infogéré : obligation 24/7 écartée'
              }
            },
            rules.responsibleParty.output,
            nobodyStated,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 133,
                cells: ['"remote-access-24-7"', '"level-4"'],
                clause: '3.1.5/bullet-1',
                note: 'infogéré : obligation 24/7 écartée'
              }
            },
            rules.responsibleParty.output,
            nobodyStated,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    case 'emergency-off-hours-maintenance':
      switch (context) {
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 134,
                cells: ['"emergency-off-hours-maintenance"', '"level-3"'],
                clause: '4.1.1/niveau-3/p13',
                note: '« peut effectuer » ; informer dès que possible'
              }
            },
            rules.responsibleParty.output,
            providerStatedPermission,
            unused
          );
        case 'level-4':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 135,
                cells: ['"emergency-off-hours-maintenance"', '"level-4"'],
                clause: '4.1.1/niveau-4/p12',
                note: '« effectue » ; informer dès que possible'
              }
            },
            rules.responsibleParty.output,
            providerStatedObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            { name: 'responsibleParty', label: 'Responsable', from: { kind: 'row', row: 142, cells: [] } },
            rules.responsibleParty.output,
            unassigned,
            unused
          );
      }
    default:
      switch (context) {
        case 'server':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: { kind: 'row', row: 136, cells: ['"hosted-content-liability"', '"server"'], clause: '3.1.6/p1' }
            },
            rules.responsibleParty.output,
            clientStatedObligation,
            unused
          );
        case 'private-cloud':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 137,
                cells: ['"hosted-content-liability"', '"private-cloud"'],
                clause: '3.2.5/p3',
                note: 'pas de clause 3.1.6 pour le Cloud ; qualité d’hébergeur du Client'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-1':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 138,
                cells: ['"hosted-content-liability"', '"level-1"'],
                clause: '3.1.6/p1',
                note: 'règle générale 3.1.6 : « à quelque titre que ce soit » ; l’infogérance ne la lève pas'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-2':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 139,
                cells: ['"hosted-content-liability"', '"level-2"'],
                clause: '3.1.6/p1',
                note: 'règle générale 3.1.6 : « à quelque titre que ce soit » ; l’infogérance ne la lève pas'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        case 'level-3':
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 140,
                cells: ['"hosted-content-liability"', '"level-3"'],
                clause: '3.1.6/p1',
                note: 'règle générale 3.1.6 : « à quelque titre que ce soit » ; l’infogérance ne la lève pas'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
        default:
          unused.delete('task');
          unused.delete('context');
          return conclude(
            steps,
            {
              name: 'responsibleParty',
              label: 'Responsable',
              from: {
                kind: 'row',
                row: 141,
                cells: ['"hosted-content-liability"', '"level-4"'],
                clause: '3.1.6/p1',
                note: 'règle générale 3.1.6 : « à quelque titre que ce soit » ; l’infogérance ne la lève pas'
              }
            },
            rules.responsibleParty.output,
            clientInferredObligation,
            unused
          );
      }
  }
}

/** Les étapes de billedTime. */
export function explainBilledTime(input: BilledTimeInput, readings: BilledTimeReadings = {}): Explained<BilledTimeResult> {
  const { timeSpent } = input;
  const { quarterHour = 'per-quarter' } = readings;
  const steps = received(rules.billedTime, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1',
        start: 5,
        end: 16,
        words: 'Infogérance'
      },
    }
  );
  refuseNegative(timeSpent, 'timeSpent', noNegativeDuration);
  const unused = new Set<string>(['reading:quarterHour', 'billingUnit']);
  if (timeSpent === 0) {
    return conclude(
      steps,
      {
        name: 'billedTime',
        label: 'Temps décompté',
        from: {
          kind: 'formula',
          text: 'if timeSpent = 0 then 0\nelse if quarterHour = "per-quarter" then billingUnit * ceiling(timeSpent / billingUnit)\nelse max(billingUnit, timeSpent)'
        }
      },
      rules.billedTime.output,
      0,
      unused
    );
  }
  steps.push(choices.quarterHour[quarterHour]);
  unused.delete('reading:quarterHour');
  if (quarterHour === 'per-quarter') {
    steps.push(words.billingUnit);
    unused.delete('billingUnit');
    return conclude(
      steps,
      {
        name: 'billedTime',
        label: 'Temps décompté',
        from: {
          kind: 'formula',
          text: 'if timeSpent = 0 then 0\nelse if quarterHour = "per-quarter" then billingUnit * ceiling(timeSpent / billingUnit)\nelse max(billingUnit, timeSpent)'
        }
      },
      rules.billedTime.output,
      billingUnit * Math.ceil(timeSpent / billingUnit),
      unused
    );
  }
  steps.push(words.billingUnit);
  unused.delete('billingUnit');
  return conclude(
    steps,
    {
      name: 'billedTime',
      label: 'Temps décompté',
      from: {
        kind: 'formula',
        text: 'if timeSpent = 0 then 0\nelse if quarterHour = "per-quarter" then billingUnit * ceiling(timeSpent / billingUnit)\nelse max(billingUnit, timeSpent)'
      }
    },
    rules.billedTime.output,
    Math.max(billingUnit, timeSpent),
    unused
  );
}

/** Les étapes de timeCreditBalance. */
export function explainTimeCreditBalance(input: TimeCreditBalanceInput, readings: TimeCreditBalanceReadings = {}): Explained<TimeCreditBalanceResult> {
  const { monthlyCredit, interventions } = input;
  const { quarterHour = 'per-quarter' } = readings;
  const steps = received(rules.timeCreditBalance, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1',
        start: 5,
        end: 16,
        words: 'Infogérance'
      },
    }
  );
  refuseNegative(monthlyCredit, 'monthlyCredit', noNegativeDuration);
  refuseNegatives(interventions, 'interventions', noNegativeDuration);
  const unused = new Set<string>(['one']);
  if (interventions.length > 0) {
    unused.delete('one');
  }
  let used: Int = 0;
  for (let index = 0; index < interventions.length; index++) {
    const one = interventions[index]!;
    used = add(
      used,
      follow(
        steps,
        { name: 'billedTime', label: 'Temps décompté d’une intervention', rule: 'billedTime' },
        rules.billedTime.output,
        explainBilledTime({ timeSpent: one }, { quarterHour })
      )
    );
  }
  steps.push(
    {
      name: 'used',
      label: 'temps décompté',
      value: writeValue('duration', used),
      from: { kind: 'formula', text: 'sum(for one in interventions return billedTime(timeSpent: one))' }
    }
  );
  const covered = Math.min(monthlyCredit, Number(used));
  steps.push(
    {
      name: 'covered',
      label: 'part couverte par le crédit',
      value: writeValue('duration', covered),
      from: { kind: 'formula', text: 'min(used, monthlyCredit)' }
    }
  );
  return conclude(
    steps,
    {
      name: 'timeCreditBalance',
      label: 'Solde',
      from: {
        kind: 'formula',
        text: '{ used: used, left: monthlyCredit - covered, overrun: used - covered, carriedOver: 0 }'
      }
    },
    rules.timeCreditBalance.output,
    { used, left: monthlyCredit - covered, overrun: subtract(used, covered), carriedOver: 0 },
    unused
  );
}

/** Les étapes de nextTimeCreditDate. */
export function explainNextTimeCreditDate(input: NextTimeCreditDateInput): Explained<NextTimeCreditDateResult> {
  const { on } = input;
  const steps = received(rules.nextTimeCreditDate, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1',
        start: 5,
        end: 16,
        words: 'Infogérance'
      },
    }
  );
  steps.push(words.creditDay);
  return conclude(
    steps,
    { name: 'nextTimeCreditDate', label: 'Date', from: { kind: 'formula', text: 'nextDayOfMonth(on, creditDay)' } },
    rules.nextTimeCreditDate.output,
    nextDayOfMonth(on, creditDay)
  );
}

/** Les étapes de quoteRequired. */
export function explainQuoteRequired(input: QuoteRequiredInput): Explained<QuoteRequiredResult> {
  const { managedLevel } = input;
  const steps = received(rules.quoteRequired, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.2',
        start: 5,
        end: 28,
        words: 'Intervention ponctuelle'
      },
    }
  );
  return conclude(
    steps,
    {
      name: 'quoteRequired',
      label: 'Requis',
      from: { kind: 'formula', text: 'not(managedLevel in ("level-3", "level-4"))' }
    },
    rules.quoteRequired.output,
    !(managedLevel === 'level-3' || managedLevel === 'level-4')
  );
}

/** Les étapes de interventionStart. */
export function explainInterventionStart(input: InterventionStartInput): Explained<InterventionStartResult> {
  const { quoteAcceptedOn, paidOn, leadTime } = input;
  const steps = received(rules.interventionStart, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.2',
        start: 5,
        end: 28,
        words: 'Intervention ponctuelle'
      },
    }
  );
  const unused = new Set<string>(['paidOn', 'leadTime']);
  if ((quoteAcceptedOn !== undefined)) {
    unused.delete('paidOn');
  }
  if (quoteAcceptedOn !== undefined && paidOn !== undefined) {
    unused.delete('paidOn');
    unused.delete('leadTime');
    return conclude(
      steps,
      {
        name: 'interventionStart',
        label: 'Début',
        from: {
          kind: 'formula',
          text: 'if quoteAcceptedOn != null and paidOn != null then { kind: "due", by: max(quoteAcceptedOn, paidOn) + leadTime }\nelse { kind: "not-due" }'
        }
      },
      rules.interventionStart.output,
      { kind: 'due', by: addPeriod(Math.max(quoteAcceptedOn!, paidOn!), leadTime) },
      unused
    );
  }
  return conclude(
    steps,
    {
      name: 'interventionStart',
      label: 'Début',
      from: {
        kind: 'formula',
        text: 'if quoteAcceptedOn != null and paidOn != null then { kind: "due", by: max(quoteAcceptedOn, paidOn) + leadTime }\nelse { kind: "not-due" }'
      }
    },
    rules.interventionStart.output,
    notDue,
    unused
  );
}

/** Les étapes de hoursValidity. */
export function explainHoursValidity(input: HoursValidityInput, readings: HoursValidityReadings = {}): Explained<HoursValidityResult> {
  const { purchasedOn, regime, holidays, workingWeekdays } = input;
  const { validityDays = 'per-clause', startDay = 'excluded' } = readings;
  const steps = received(rules.hoursValidity, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.1',
        start: 5,
        end: 16,
        words: 'Infogérance'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.2',
        start: 5,
        end: 28,
        words: 'Intervention ponctuelle'
      },
    }
  );
  if (workingWeekdays.length <= 0) {
    throw new InvalidInput('workingWeekdays', 'il faut au moins un jour ouvré par semaine');
  }
  steps.push(words.extraHoursValidity, words.oneOffHoursValidity);
  const length = regime === 'extra-hours' ? extraHoursValidity.days : oneOffHoursValidity.value;
  steps.push(
    {
      name: 'length',
      label: 'jours de validité',
      value: writeValue('count', length),
      from: {
        kind: 'formula',
        text: 'if regime = "extra-hours" then extraHoursValidity.days else oneOffHoursValidity.value'
      }
    }
  );
  steps.push(choices.validityDays[validityDays]);
  const inWorkingDays = validityDays === 'working-days' || (validityDays === 'per-clause' && regime === 'one-off-hours');
  steps.push(
    {
      name: 'inWorkingDays',
      label: 'en jours ouvrés',
      value: writeValue('boolean', inWorkingDays),
      from: {
        kind: 'formula',
        text: 'validityDays = "working-days" or (validityDays = "per-clause" and regime = "one-off-hours")'
      }
    }
  );
  steps.push(choices.startDay[startDay]);
  const origin = startDay === 'excluded' ? purchasedOn : purchasedOn - 1;
  steps.push(
    {
      name: 'origin',
      label: 'veille du jour 1',
      value: writeValue('date', origin),
      from: { kind: 'formula', text: 'if startDay = "excluded" then purchasedOn else dayBefore(purchasedOn)' }
    }
  );
  const unused = new Set<string>(
    [
      'purchasedOn',
      'regime',
      'holidays',
      'workingWeekdays',
      'origin',
      'length',
      'oneDay',
      'extraHoursValidity',
      'oneOffHoursValidity',
      'reading:startDay'
    ]
  );
  const useLength = (): void => {
    if (!unused.delete('length')) return;
    unused.delete('regime');
    if (Boolean(regime === 'extra-hours')) {
      unused.delete('extraHoursValidity');
    } else {
      unused.delete('oneOffHoursValidity');
    }
  };
  const useOrigin = (): void => {
    if (!unused.delete('origin')) return;
    unused.delete('reading:startDay');
    if (Boolean(startDay === 'excluded')) {
      unused.delete('purchasedOn');
    } else {
      unused.delete('purchasedOn');
    }
  };
  if (!Boolean(validityDays === 'working-days')) {
    if (Boolean(validityDays === 'per-clause')) {
      unused.delete('regime');
    }
  }
  if (inWorkingDays) {
    useOrigin();
    useLength();
    unused.delete('workingWeekdays');
    unused.delete('holidays');
    return conclude(
      steps,
      {
        name: 'hoursValidity',
        label: 'Dernier jour',
        from: {
          kind: 'formula',
          text: 'if inWorkingDays then addWorkingDays(origin, length, workingWeekdays, holidays) else origin + oneDay * length'
        }
      },
      rules.hoursValidity.output,
      addWorkingDaysTold(steps, origin, length, workingWeekdays, holidays, 'purchasedOn, regime'),
      unused
    );
  }
  steps.push(words.oneDay);
  useOrigin();
  unused.delete('oneDay');
  useLength();
  return conclude(
    steps,
    {
      name: 'hoursValidity',
      label: 'Dernier jour',
      from: {
        kind: 'formula',
        text: 'if inWorkingDays then addWorkingDays(origin, length, workingWeekdays, holidays) else origin + oneDay * length'
      }
    },
    rules.hoursValidity.output,
    addPeriod(origin, timesPeriod(oneDay, length, 'regime')),
    unused
  );
}

/** Les étapes de domainLapse. */
export function explainDomainLapse(input: DomainLapseInput, readings: DomainLapseReadings = {}): Explained<DomainLapseResult> {
  const { renewed, paidInFull, whoisEndDate } = input;
  const { lapseCondition = 'either' } = readings;
  const steps = received(rules.domainLapse, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.3',
        start: 5,
        end: 19,
        words: 'Nom de domaine'
      },
    }
  );
  steps.push(choices.lapseCondition[lapseCondition]);
  const lapses = lapseCondition === 'either' ? !renewed || !paidInFull : !renewed && !paidInFull;
  steps.push(
    {
      name: 'lapses',
      label: 'nom résilié',
      value: writeValue('boolean', lapses),
      from: {
        kind: 'formula',
        text: 'if lapseCondition = "either" then not(renewed) or not(paidInFull) else not(renewed) and not(paidInFull)'
      }
    }
  );
  const unused = new Set<string>(['renewed', 'paidInFull', 'whoisEndDate']);
  if (Boolean(lapseCondition === 'either')) {
    unused.delete('renewed');
    if (!Boolean(!renewed)) {
      unused.delete('paidInFull');
    }
  } else {
    unused.delete('renewed');
    if (Boolean(!renewed)) {
      unused.delete('paidInFull');
    }
  }
  if (lapses) {
    unused.delete('whoisEndDate');
    return conclude(
      steps,
      {
        name: 'domainLapse',
        label: 'Sort',
        from: { kind: 'formula', text: 'if lapses then { kind: "lapses", on: whoisEndDate } else { kind: "kept" }' }
      },
      rules.domainLapse.output,
      { kind: 'lapses', on: whoisEndDate },
      unused
    );
  }
  return conclude(
    steps,
    {
      name: 'domainLapse',
      label: 'Sort',
      from: { kind: 'formula', text: 'if lapses then { kind: "lapses", on: whoisEndDate } else { kind: "kept" }' }
    },
    rules.domainLapse.output,
    keptConstant,
    unused
  );
}

/** Les étapes de domainLossCompensation. */
export function explainDomainLossCompensation(input: DomainLossCompensationInput): Explained<DomainLossCompensationResult> {
  const { damage, annualRenewalPrice } = input;
  const steps = received(rules.domainLossCompensation, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.3',
        start: 5,
        end: 19,
        words: 'Nom de domaine'
      },
    }
  );
  refuseNegative(damage, 'damage', noNegativeMoney);
  refuseNegative(annualRenewalPrice, 'annualRenewalPrice', noNegativeMoney);
  steps.push(words.renewalYears);
  return conclude(
    steps,
    {
      name: 'domainLossCompensation',
      label: 'Indemnité maximale',
      from: { kind: 'formula', text: 'min(damage, annualRenewalPrice * renewalYears.years)' }
    },
    rules.domainLossCompensation.output,
    lesser(damage, multiply(annualRenewalPrice, wholeYears(renewalYears)))
  );
}

/** Les étapes de domainTransferAllowed. */
export function explainDomainTransferAllowed(input: DomainTransferAllowedInput, readings: DomainTransferAllowedReadings = {}): Explained<DomainTransferAllowedResult> {
  const { validatedOn, renewalOn } = input;
  const { transferLeadTime = 'at-least-45-days' } = readings;
  const steps = received(rules.domainTransferAllowed, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.3',
        start: 5,
        end: 19,
        words: 'Nom de domaine'
      },
    }
  );
  const lead = renewalOn - validatedOn;
  steps.push(
    {
      name: 'lead',
      label: 'jours d’avance',
      value: writeValue('count', lead),
      from: { kind: 'formula', text: 'daysBetween(validatedOn, renewalOn)' }
    }
  );
  const unused = new Set<string>(['validatedOn', 'renewalOn', 'reading:transferLeadTime', 'lead', 'transferNotice']);
  const useLead = (): void => {
    if (!unused.delete('lead')) return;
    unused.delete('validatedOn');
    unused.delete('renewalOn');
  };
  steps.push(choices.transferLeadTime[transferLeadTime]);
  switch (transferLeadTime) {
    case 'at-least-45-days':
      steps.push(words.transferNotice);
      unused.delete('reading:transferLeadTime');
      useLead();
      unused.delete('transferNotice');
      return conclude(
        steps,
        { name: 'domainTransferAllowed', label: 'Possible', from: { kind: 'row', row: 1, cells: ['"at-least-45-days"'] } },
        rules.domainTransferAllowed.output,
        lead >= transferNotice.days,
        unused
      );
    case 'clear-days':
      steps.push(words.transferNotice);
      unused.delete('reading:transferLeadTime');
      useLead();
      unused.delete('transferNotice');
      return conclude(
        steps,
        { name: 'domainTransferAllowed', label: 'Possible', from: { kind: 'row', row: 2, cells: ['"clear-days"'] } },
        rules.domainTransferAllowed.output,
        lead > transferNotice.days,
        unused
      );
    case 'exactly-45-days':
      steps.push(words.transferNotice);
      unused.delete('reading:transferLeadTime');
      useLead();
      unused.delete('transferNotice');
      return conclude(
        steps,
        { name: 'domainTransferAllowed', label: 'Possible', from: { kind: 'row', row: 3, cells: ['"exactly-45-days"'] } },
        rules.domainTransferAllowed.output,
        lead === transferNotice.days,
        unused
      );
    default:
      steps.push(words.transferNotice);
      unused.delete('reading:transferLeadTime');
      useLead();
      if (Boolean(lead >= 0)) {
        unused.delete('transferNotice');
      }
      return conclude(
        steps,
        { name: 'domainTransferAllowed', label: 'Possible', from: { kind: 'row', row: 4, cells: ['"within-45-days"'] } },
        rules.domainTransferAllowed.output,
        lead >= 0 && lead <= transferNotice.days,
        unused
      );
  }
}

/** Les étapes de spamSuspensionEarliestEnd. */
export function explainSpamSuspensionEarliestEnd(input: SpamSuspensionEarliestEndInput): Explained<SpamSuspensionEarliestEndResult> {
  const { startedOn } = input;
  const steps = received(rules.spamSuspensionEarliestEnd, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.4',
        start: 5,
        end: 32,
        words: 'Messageries Email mutualisé'
      },
    }
  );
  steps.push(words.spamSuspension);
  return conclude(
    steps,
    {
      name: 'spamSuspensionEarliestEnd',
      label: 'Au plus tôt',
      from: { kind: 'formula', text: 'startedOn + spamSuspension' }
    },
    rules.spamSuspensionEarliestEnd.output,
    addPeriod(startedOn, spamSuspension)
  );
}

/** Les étapes de overageCharge. */
export function explainOverageCharge(input: OverageChargeInput): Explained<OverageChargeResult> {
  const { emailsSent, quota, unitPrice } = input;
  const steps = received(rules.overageCharge, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.5',
        start: 5,
        end: 37,
        words: 'Service de mails transactionnels'
      },
    }
  );
  refuseNegative(emailsSent, 'emailsSent', noNegativeNumber);
  refuseNegative(quota, 'quota', noNegativeNumber);
  refuseNegative(unitPrice, 'unitPrice', noNegativeMoney);
  return conclude(
    steps,
    {
      name: 'overageCharge',
      label: 'Surfacturation',
      from: { kind: 'formula', text: 'unitPrice * (emailsSent - min(emailsSent, quota))' }
    },
    rules.overageCharge.output,
    multiply(unitPrice, emailsSent - Math.min(emailsSent, quota))
  );
}

/** Les étapes de commitmentEnd. */
export function explainCommitmentEnd(input: CommitmentEndInput): Explained<CommitmentEndResult> {
  const { subscribedOn, commitment = minimumCommitment } = input;
  const steps = received(rules.commitmentEnd, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.5',
        start: 5,
        end: 37,
        words: 'Service de mails transactionnels'
      },
    }
  );
  if (input.commitment === undefined) steps.push(words.minimumCommitment);
  if (commitment.days !== 0) throw new InvalidInput('commitment', 'l’engagement se compte en mois entiers');
  steps.push(words.minimumCommitment);
  if (commitment.months < minimumCommitment.months) {
    throw new InvalidInput('commitment', 'l’engagement est de douze mois au moins');
  }
  const unused = new Set<string>(['minimumCommitment']);
  return conclude(
    steps,
    { name: 'commitmentEnd', label: 'Premier jour libre', from: { kind: 'formula', text: 'subscribedOn + commitment' } },
    rules.commitmentEnd.output,
    addPeriod(subscribedOn, commitment),
    unused
  );
}

/** Les étapes de priceRevisionEffectiveDate. */
export function explainPriceRevisionEffectiveDate(input: PriceRevisionEffectiveDateInput, readings: PriceRevisionEffectiveDateReadings = {}): Explained<PriceRevisionEffectiveDateResult> {
  const { notifiedOn } = input;
  const { revisionDelay = 'after-30-days' } = readings;
  const steps = received(rules.priceRevisionEffectiveDate, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.5',
        start: 5,
        end: 37,
        words: 'Service de mails transactionnels'
      },
    }
  );
  const unused = new Set<string>(['notifiedOn', 'revisionNotice']);
  steps.push(choices.revisionDelay[revisionDelay]);
  if (revisionDelay === 'after-30-days') {
    steps.push(words.revisionNotice);
    unused.delete('notifiedOn');
    unused.delete('revisionNotice');
    return conclude(
      steps,
      {
        name: 'priceRevisionEffectiveDate',
        label: 'Au plus tôt',
        from: {
          kind: 'formula',
          text: 'if revisionDelay = "after-30-days" then notifiedOn + revisionNotice else notifiedOn'
        }
      },
      rules.priceRevisionEffectiveDate.output,
      addPeriod(notifiedOn, revisionNotice),
      unused
    );
  }
  unused.delete('notifiedOn');
  return conclude(
    steps,
    {
      name: 'priceRevisionEffectiveDate',
      label: 'Au plus tôt',
      from: {
        kind: 'formula',
        text: 'if revisionDelay = "after-30-days" then notifiedOn + revisionNotice else notifiedOn'
      }
    },
    rules.priceRevisionEffectiveDate.output,
    notifiedOn,
    unused
  );
}

/** Les étapes de priceRevisionSupplement. */
export function explainPriceRevisionSupplement(input: PriceRevisionSupplementInput, readings: PriceRevisionSupplementReadings = {}): Explained<PriceRevisionSupplementResult> {
  const { oldPrice, newPrice, effectiveOn, periodStart, periodEnd } = input;
  const { prorataBasis = 'days' } = readings;
  const steps = received(rules.priceRevisionSupplement, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.5',
        start: 5,
        end: 37,
        words: 'Service de mails transactionnels'
      },
    }
  );
  refuseNegative(oldPrice, 'oldPrice', noNegativeMoney);
  refuseNegative(newPrice, 'newPrice', noNegativeMoney);
  if (!(effectiveOn >= periodStart && effectiveOn <= periodEnd)) {
    throw new InvalidInput('effectiveOn, periodStart, periodEnd', 'la révision prend effet pendant la période payée');
  }
  steps.push(choices.prorataBasis[prorataBasis]);
  const units = prorataBasis === 'days' ? periodEnd - periodStart : monthsBetween(periodStart, periodEnd);
  steps.push(
    {
      name: 'units',
      label: 'jours ou mois de la période',
      value: writeValue('count', units),
      from: {
        kind: 'formula',
        text: 'if prorataBasis = "days" then daysBetween(periodStart, periodEnd) else monthsBetween(periodStart, periodEnd)'
      }
    }
  );
  if (units <= 0) {
    throw new InvalidInput(
      'periodStart, periodEnd',
      'la période payée ne peut pas être vide, ni sans mois entier si l’on compte en mois'
    );
  }
  const remaining = prorataBasis === 'days' ? periodEnd - effectiveOn : monthsBetween(effectiveOn, periodEnd);
  steps.push(
    {
      name: 'remaining',
      label: 'jours ou mois restants',
      value: writeValue('count', remaining),
      from: {
        kind: 'formula',
        text: 'if prorataBasis = "days" then daysBetween(effectiveOn, periodEnd) else monthsBetween(effectiveOn, periodEnd)'
      }
    }
  );
  const unused = new Set<string>(['effectiveOn', 'periodStart', 'periodEnd']);
  if (Boolean(prorataBasis === 'days')) {
    unused.delete('periodStart');
    unused.delete('periodEnd');
  } else {
    unused.delete('periodStart');
    unused.delete('periodEnd');
  }
  if (Boolean(prorataBasis === 'days')) {
    unused.delete('effectiveOn');
    unused.delete('periodEnd');
  } else {
    unused.delete('effectiveOn');
    unused.delete('periodEnd');
  }
  return conclude(
    steps,
    {
      name: 'priceRevisionSupplement',
      label: 'Complément (négatif en cas de baisse)',
      from: { kind: 'formula', text: '(newPrice - oldPrice) * remaining / units' }
    },
    rules.priceRevisionSupplement.output,
    productOver(newPrice - oldPrice, remaining, units),
    unused
  );
}

/** Les étapes de messageSendable. */
export function explainMessageSendable(input: MessageSendableInput, readings: MessageSendableReadings = {}): Explained<MessageSendableResult> {
  const { headerSize, contentSize, attachmentSize } = input;
  const { megabyte = 'decimal', attachmentMeasure = 'raw' } = readings;
  const steps = received(rules.messageSendable, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.5',
        start: 5,
        end: 37,
        words: 'Service de mails transactionnels'
      },
    }
  );
  refuseNegative(headerSize, 'headerSize', noNegativeBytes);
  refuseNegative(contentSize, 'contentSize', noNegativeBytes);
  refuseNegative(attachmentSize, 'attachmentSize', noNegativeBytes);
  steps.push(choices.attachmentMeasure[attachmentMeasure], words.base64Written, words.base64Read);
  const attachments = attachmentMeasure === 'raw'
    ? attachmentSize
    : multiply(base64Written, Math.ceil(attachmentSize / base64Read));
  steps.push(
    {
      name: 'attachments',
      label: 'taille des pièces jointes retenue',
      value: writeValue('bytes', attachments),
      from: {
        kind: 'formula',
        text: 'if attachmentMeasure = "raw" then attachmentSize else base64Written * ceiling(attachmentSize / base64Read)'
      }
    }
  );
  steps.push(choices.megabyte[megabyte], words.maximumMessageSize, words.oneMebibyte, words.oneMegabyte);
  const limit = megabyte === 'decimal' ? maximumMessageSize : quotient(maximumMessageSize * oneMebibyte, oneMegabyte);
  steps.push(
    {
      name: 'limit',
      label: 'taille maximale',
      value: writeValue('bytes', limit),
      from: {
        kind: 'formula',
        text: 'if megabyte = "decimal" then maximumMessageSize else maximumMessageSize * oneMebibyte / oneMegabyte'
      }
    }
  );
  const unused = new Set<string>(
    ['attachmentSize', 'maximumMessageSize', 'oneMebibyte', 'oneMegabyte', 'base64Written', 'base64Read']
  );
  if (Boolean(attachmentMeasure === 'raw')) {
    unused.delete('attachmentSize');
  } else {
    unused.delete('base64Written');
    unused.delete('attachmentSize');
    unused.delete('base64Read');
  }
  if (Boolean(megabyte === 'decimal')) {
    unused.delete('maximumMessageSize');
  } else {
    unused.delete('maximumMessageSize');
    unused.delete('oneMebibyte');
    unused.delete('oneMegabyte');
  }
  return conclude(
    steps,
    {
      name: 'messageSendable',
      label: 'Envoyable',
      from: { kind: 'formula', text: 'headerSize + contentSize + attachments <= limit' }
    },
    rules.messageSendable.output,
    compare(add(add(headerSize, contentSize), attachments), limit) <= 0,
    unused
  );
}

/** Les étapes de billedEmails. */
export function explainBilledEmails(input: BilledEmailsInput): Explained<BilledEmailsResult> {
  const { recipientsPerMessage } = input;
  const steps = received(rules.billedEmails, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.5',
        start: 5,
        end: 37,
        words: 'Service de mails transactionnels'
      },
    }
  );
  refuseNegatives(recipientsPerMessage, 'recipientsPerMessage', noNegativeNumber);
  return conclude(
    steps,
    { name: 'billedEmails', label: 'E-mails', from: { kind: 'formula', text: 'sum(recipientsPerMessage)' } },
    rules.billedEmails.output,
    sumOf(recipientsPerMessage) as number
  );
}

/** Les étapes de mailServiceSuspensionAllowed. */
export function explainMailServiceSuspensionAllowed(input: MailServiceSuspensionAllowedInput): Explained<MailServiceSuspensionAllowedResult> {
  const { facts } = input;
  const steps = received(rules.mailServiceSuspensionAllowed, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.5',
        start: 5,
        end: 37,
        words: 'Service de mails transactionnels'
      },
    }
  );
  const listed = facts.some(
    (fact) => fact === 'suspected-terms-breach'
      || fact === 'non-cooperation'
      || fact === 'attack'
      || fact === 'unauthorised-access'
      || fact === 'legal-obligation'
  );
  steps.push(
    {
      name: 'listed',
      label: 'cas énuméré',
      value: writeValue('boolean', listed),
      from: {
        kind: 'formula',
        text: 'some fact in facts satisfies fact in ("suspected-terms-breach", "non-cooperation", "attack", "unauthorised-access", "legal-obligation")'
      }
    }
  );
  const protective = (facts as readonly string[]).includes('other-event')
    && (facts as readonly string[]).includes('network-protection');
  steps.push(
    {
      name: 'protective',
      label: 'protection du réseau',
      value: writeValue('boolean', protective),
      from: { kind: 'formula', text: 'contains(facts, "other-event") and contains(facts, "network-protection")' }
    }
  );
  const unused = new Set<string>(['protective', 'fact']);
  const useProtective = (): void => {
    if (!unused.delete('protective')) return;
  };
  if (facts.length > 0) {
    unused.delete('fact');
  }
  if (!Boolean(listed)) {
    useProtective();
  }
  return conclude(
    steps,
    { name: 'mailServiceSuspensionAllowed', label: 'Permis', from: { kind: 'formula', text: 'listed or protective' } },
    rules.mailServiceSuspensionAllowed.output,
    listed || protective,
    unused
  );
}

/** Les étapes de reinstatementFee. */
export function explainReinstatementFee(input: ReinstatementFeeInput, readings: ReinstatementFeeReadings = {}): Explained<ReinstatementFeeResult> {
  const { suspensionReason, reinstated, serviceCount = singleService } = input;
  const { feeBasis = 'per-event' } = readings;
  const steps = received(rules.reinstatementFee, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.5',
        start: 5,
        end: 37,
        words: 'Service de mails transactionnels'
      },
    }
  );
  if (input.serviceCount === undefined) steps.push(words.singleService);
  if (serviceCount <= 0) throw new InvalidInput('serviceCount', numberAboveZero);
  const fault = suspensionReason === 'non-payment'
    || suspensionReason === 'contract-breach'
    || suspensionReason === 'acceptable-use-breach';
  steps.push(
    {
      name: 'fault',
      label: 'suspension imputable au Client',
      value: writeValue('boolean', fault),
      from: { kind: 'formula', text: 'suspensionReason in ("non-payment", "contract-breach", "acceptable-use-breach")' }
    }
  );
  const unused = new Set<string>(
    ['suspensionReason', 'serviceCount', 'fault', 'reading:feeBasis', 'reinstatementAmount']
  );
  const useFault = (): void => {
    if (!unused.delete('fault')) return;
    unused.delete('suspensionReason');
  };
  if (Boolean(reinstated)) {
    useFault();
  }
  if (!(reinstated && fault)) {
    return conclude(
      steps,
      {
        name: 'reinstatementFee',
        label: 'Frais',
        from: {
          kind: 'formula',
          text: 'if not(reinstated and fault) then 0\nelse if feeBasis = "per-event" then reinstatementAmount\nelse reinstatementAmount * serviceCount'
        }
      },
      rules.reinstatementFee.output,
      0,
      unused
    );
  }
  steps.push(choices.feeBasis[feeBasis]);
  unused.delete('reading:feeBasis');
  if (feeBasis === 'per-event') {
    steps.push(words.reinstatementAmount);
    unused.delete('reinstatementAmount');
    return conclude(
      steps,
      {
        name: 'reinstatementFee',
        label: 'Frais',
        from: {
          kind: 'formula',
          text: 'if not(reinstated and fault) then 0\nelse if feeBasis = "per-event" then reinstatementAmount\nelse reinstatementAmount * serviceCount'
        }
      },
      rules.reinstatementFee.output,
      reinstatementAmount,
      unused
    );
  }
  steps.push(words.reinstatementAmount);
  unused.delete('reinstatementAmount');
  unused.delete('serviceCount');
  return conclude(
    steps,
    {
      name: 'reinstatementFee',
      label: 'Frais',
      from: {
        kind: 'formula',
        text: 'if not(reinstated and fault) then 0\nelse if feeBasis = "per-event" then reinstatementAmount\nelse reinstatementAmount * serviceCount'
      }
    },
    rules.reinstatementFee.output,
    multiply(reinstatementAmount, serviceCount),
    unused
  );
}

/** Les étapes de backupPlan. */
export function explainBackupPlan(input: BackupPlanInput, readings: BackupPlanReadings = {}): Explained<BackupPlanResult> {
  const { dataKind, inQuote, sharedHosting, hostedByProvider } = input;
  const { sharedHostingBackup = 'quote-needed' } = readings;
  const steps = received(rules.backupPlan, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.6',
        start: 5,
        end: 16,
        words: 'Sauvegardes'
      },
    }
  );
  steps.push(choices.sharedHostingBackup[sharedHostingBackup]);
  const included = inQuote || (sharedHosting && sharedHostingBackup === 'always-included');
  steps.push(
    {
      name: 'included',
      label: 'sauvegarde prévue',
      value: writeValue('boolean', included),
      from: { kind: 'formula', text: 'inQuote or (sharedHosting and sharedHostingBackup = "always-included")' }
    }
  );
  steps.push(words.sharedRetention, words.backupRetention);
  const retention = sharedHosting ? sharedRetention : backupRetention;
  steps.push(
    {
      name: 'retention',
      label: 'rétention',
      value: writeValue('period', retention),
      from: { kind: 'formula', text: 'if sharedHosting then sharedRetention else backupRetention' }
    }
  );
  const unused = new Set<string>(
    [
      'dataKind',
      'inQuote',
      'sharedHosting',
      'included',
      'retention',
      'sharedRetention',
      'backupRetention',
      'reading:sharedHostingBackup'
    ]
  );
  const useIncluded = (): void => {
    if (!unused.delete('included')) return;
    unused.delete('inQuote');
    if (!Boolean(inQuote)) {
      unused.delete('sharedHosting');
      if (Boolean(sharedHosting)) {
        unused.delete('reading:sharedHostingBackup');
      }
    }
  };
  const useRetention = (): void => {
    if (!unused.delete('retention')) return;
    unused.delete('sharedHosting');
    if (Boolean(sharedHosting)) {
      unused.delete('sharedRetention');
    } else {
      unused.delete('backupRetention');
    }
  };
  if (Boolean(hostedByProvider)) {
    useIncluded();
  }
  if (!(hostedByProvider && included)) {
    return conclude(
      steps,
      {
        name: 'backupPlan',
        label: 'Plan',
        from: {
          kind: 'formula',
          text: 'if not(hostedByProvider and included) then { kind: "none" }\nelse if dataKind = "database" then { kind: "planned", schedule: "daily-22h", retention: retention }\nelse { kind: "planned", schedule: "daily-night", retention: retention }'
        }
      },
      rules.backupPlan.output,
      none2,
      unused
    );
  }
  unused.delete('dataKind');
  if (dataKind === 'database') {
    useRetention();
    return conclude(
      steps,
      {
        name: 'backupPlan',
        label: 'Plan',
        from: {
          kind: 'formula',
          text: 'if not(hostedByProvider and included) then { kind: "none" }\nelse if dataKind = "database" then { kind: "planned", schedule: "daily-22h", retention: retention }\nelse { kind: "planned", schedule: "daily-night", retention: retention }'
        }
      },
      rules.backupPlan.output,
      { kind: 'planned', schedule: 'daily-22h', retention },
      unused
    );
  }
  useRetention();
  return conclude(
    steps,
    {
      name: 'backupPlan',
      label: 'Plan',
      from: {
        kind: 'formula',
        text: 'if not(hostedByProvider and included) then { kind: "none" }\nelse if dataKind = "database" then { kind: "planned", schedule: "daily-22h", retention: retention }\nelse { kind: "planned", schedule: "daily-night", retention: retention }'
      }
    },
    rules.backupPlan.output,
    { kind: 'planned', schedule: 'daily-night', retention },
    unused
  );
}

/** Les étapes de backupRestorable. */
export function explainBackupRestorable(input: BackupRestorableInput, readings: BackupRestorableReadings = {}): Explained<BackupRestorableResult> {
  const { pointOn, incidentOn, requestedOn, sharedHosting, inQuote } = input;
  const { retentionBound = 'included' } = readings;
  const steps = received(rules.backupRestorable, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.6',
        start: 5,
        end: 16,
        words: 'Sauvegardes'
      },
    }
  );
  steps.push(words.sharedRetention, words.backupRetention);
  const retention = sharedHosting ? sharedRetention : backupRetention;
  steps.push(
    {
      name: 'retention',
      label: 'rétention',
      value: writeValue('period', retention),
      from: { kind: 'formula', text: 'if sharedHosting then sharedRetention else backupRetention' }
    }
  );
  const lastDay = addPeriod(pointOn, retention);
  steps.push(
    {
      name: 'lastDay',
      label: 'dernier jour de rétention',
      value: writeValue('date', lastDay),
      from: { kind: 'formula', text: 'pointOn + retention' }
    }
  );
  steps.push(choices.retentionBound[retentionBound]);
  const kept = retentionBound === 'included' ? requestedOn <= lastDay : requestedOn < lastDay;
  steps.push(
    {
      name: 'kept',
      label: 'point encore gardé le jour de la demande',
      value: writeValue('boolean', kept),
      from: {
        kind: 'formula',
        text: 'if retentionBound = "included" then requestedOn <= lastDay else requestedOn < lastDay'
      }
    }
  );
  const unused = new Set<string>(
    [
      'pointOn',
      'incidentOn',
      'requestedOn',
      'sharedHosting',
      'kept',
      'reading:retentionBound',
      'lastDay',
      'retention',
      'sharedRetention',
      'backupRetention'
    ]
  );
  const useRetention = (): void => {
    if (!unused.delete('retention')) return;
    unused.delete('sharedHosting');
    if (Boolean(sharedHosting)) {
      unused.delete('sharedRetention');
    } else {
      unused.delete('backupRetention');
    }
  };
  const useLastDay = (): void => {
    if (!unused.delete('lastDay')) return;
    unused.delete('pointOn');
    useRetention();
  };
  const useKept = (): void => {
    if (!unused.delete('kept')) return;
    unused.delete('reading:retentionBound');
    if (Boolean(retentionBound === 'included')) {
      unused.delete('requestedOn');
      useLastDay();
    } else {
      unused.delete('requestedOn');
      useLastDay();
    }
  };
  if (Boolean(inQuote)) {
    unused.delete('pointOn');
    unused.delete('incidentOn');
    if (Boolean(pointOn < incidentOn)) {
      unused.delete('requestedOn');
      if (Boolean(pointOn <= requestedOn)) {
        useKept();
      }
    }
  }
  return conclude(
    steps,
    {
      name: 'backupRestorable',
      label: 'Restaurable',
      from: { kind: 'formula', text: 'inQuote and pointOn < incidentOn and pointOn <= requestedOn and kept' }
    },
    rules.backupRestorable.output,
    inQuote && pointOn < incidentOn && pointOn <= requestedOn && kept,
    unused
  );
}

/** Les étapes de databaseRestorePoint. */
export function explainDatabaseRestorePoint(input: DatabaseRestorePointInput): Explained<DatabaseRestorePointResult> {
  const { incidentAt, timeZone } = input;
  const steps = received(rules.databaseRestorePoint, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '4.6',
        start: 5,
        end: 16,
        words: 'Sauvegardes'
      },
    }
  );
  steps.push(words.backupTime);
  const point = lastOccurrence(incidentAt, backupTime, zoneOf(timeZone));
  steps.push(
    {
      name: 'point',
      label: 'dernière sauvegarde',
      value: writeValue('instant', point),
      from: { kind: 'formula', text: 'lastOccurrence(incidentAt, backupTime, timeZone)' }
    }
  );
  return conclude(
    steps,
    {
      name: 'databaseRestorePoint',
      label: 'Point',
      from: { kind: 'formula', text: '{ point: point, lost: incidentAt - point }' }
    },
    rules.databaseRestorePoint.output,
    { point, lost: incidentAt - point }
  );
}

/** Les étapes de downtimeLimit. */
export function explainDowntimeLimit(input: DowntimeLimitInput, readings: DowntimeLimitReadings = {}): Explained<DowntimeLimitResult> {
  const { monthDays, yearDays } = input;
  const { availabilityPeriod = 'fixed-month' } = readings;
  const steps = received(rules.downtimeLimit, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  steps.push(words.shortestMonth, words.longestMonth);
  if (!(monthDays >= shortestMonth && monthDays <= longestMonth)) {
    throw new InvalidInput('monthDays', 'un mois compte de 28 à 31 jours');
  }
  steps.push(words.commonYear, words.leapYear);
  if (!(yearDays === commonYear || yearDays === leapYear)) {
    throw new InvalidInput('yearDays', 'une année compte 365 ou 366 jours');
  }
  steps.push(words.targetAvailability);
  const tolerance = whole * 10 - targetAvailability;
  steps.push(
    {
      name: 'tolerance',
      label: 'part de panne tolérée',
      value: writeValue('percent', tolerance * 100_000),
      from: { kind: 'formula', text: 'whole - targetAvailability' }
    }
  );
  const unused = new Set<string>(
    [
      'monthDays',
      'yearDays',
      'reading:availabilityPeriod',
      'maximumDowntime',
      'tolerance',
      'targetAvailability',
      'commonYear',
      'leapYear',
      'shortestMonth',
      'longestMonth'
    ]
  );
  const useTolerance = (): void => {
    if (!unused.delete('tolerance')) return;
    unused.delete('targetAvailability');
  };
  steps.push(choices.availabilityPeriod[availabilityPeriod]);
  switch (availabilityPeriod) {
    case 'fixed-month':
      steps.push(words.maximumDowntime);
      unused.delete('reading:availabilityPeriod');
      unused.delete('maximumDowntime');
      return conclude(
        steps,
        {
          name: 'downtimeLimit',
          label: 'Durée tolérée',
          from: { kind: 'row', row: 1, cells: ['"fixed-month"'], note: 'plafond fixe' }
        },
        rules.downtimeLimit.output,
        maximumDowntime,
        unused
      );
    case 'calendar-month':
      unused.delete('reading:availabilityPeriod');
      unused.delete('monthDays');
      useTolerance();
      return conclude(
        steps,
        {
          name: 'downtimeLimit',
          label: 'Durée tolérée',
          from: { kind: 'row', row: 2, cells: ['"calendar-month"'], note: '0,1 % du mois réel' }
        },
        rules.downtimeLimit.output,
        productOver(day, monthDays * tolerance, 1_000),
        unused
      );
    default:
      unused.delete('reading:availabilityPeriod');
      unused.delete('yearDays');
      useTolerance();
      return conclude(
        steps,
        {
          name: 'downtimeLimit',
          label: 'Durée tolérée',
          from: { kind: 'row', row: 3, cells: ['"contract-year"'], note: '0,1 % de l’année de mesure' }
        },
        rules.downtimeLimit.output,
        productOver(day, yearDays * tolerance, 1_000),
        unused
      );
  }
}

/** Les étapes de availabilityRate. */
export function explainAvailabilityRate(input: AvailabilityRateInput, readings: AvailabilityRateReadings = {}): Explained<AvailabilityRateResult> {
  const { totalTime, incidentTime, clientIncidentTime = 0, plannedTime = 0 } = input;
  const { availabilityFormula = 'as-written', plannedTime: plannedTimeReading = 'total-unchanged' } = readings;
  const steps = received(rules.availabilityRate, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1/p4',
        start: 102,
        end: 140,
        words: 'pendant la période couverte par la GTR'
      },
    }
  );
  refuseNegative(totalTime, 'totalTime', noNegativeDuration);
  refuseNegative(incidentTime, 'incidentTime', noNegativeDuration);
  refuseNegative(clientIncidentTime, 'clientIncidentTime', noNegativeDuration);
  refuseNegative(plannedTime, 'plannedTime', noNegativeDuration);
  if (clientIncidentTime > incidentTime) {
    throw new InvalidInput(
      'clientIncidentTime, incidentTime',
      'le temps imputable au Client fait partie du temps d’Incidents'
    );
  }
  if (incidentTime > totalTime) {
    throw new InvalidInput('incidentTime, totalTime', 'le temps d’Incidents ne peut pas dépasser le temps total');
  }
  steps.push(choices.plannedTime[plannedTimeReading]);
  const period = plannedTimeReading === 'removed-from-total' ? totalTime - plannedTime : totalTime;
  steps.push(
    {
      name: 'period',
      label: 'temps total retenu',
      value: writeValue('duration', period),
      from: {
        kind: 'formula',
        text: 'if readings.plannedTime = "removed-from-total" then totalTime - plannedTime else totalTime'
      }
    }
  );
  if (incidentTime > period) {
    throw new InvalidInput(
      'incidentTime, totalTime, plannedTime',
      'le temps d’Incidents ne peut pas dépasser le temps total sans le temps planifié'
    );
  }
  steps.push(choices.availabilityFormula[availabilityFormula]);
  const denominator = availabilityFormula === 'as-written' || availabilityFormula === 'client-time-already-removed'
    ? period - clientIncidentTime
    : period;
  steps.push(
    {
      name: 'denominator',
      label: 'dénominateur',
      value: writeValue('duration', denominator),
      from: {
        kind: 'formula',
        text: 'if availabilityFormula in ("as-written", "client-time-already-removed") then period - clientIncidentTime else period'
      }
    }
  );
  if (denominator <= 0) {
    throw new InvalidInput('totalTime, plannedTime, clientIncidentTime', 'il doit rester du temps à mesurer');
  }
  const unused = new Set<string>(
    ['totalTime', 'incidentTime', 'clientIncidentTime', 'plannedTime', 'period', 'denominator', 'reading:plannedTime']
  );
  const usePeriod = (): void => {
    if (!unused.delete('period')) return;
    unused.delete('reading:plannedTime');
    if (Boolean(plannedTimeReading === 'removed-from-total')) {
      unused.delete('totalTime');
      unused.delete('plannedTime');
    } else {
      unused.delete('totalTime');
    }
  };
  const useDenominator = (): void => {
    if (!unused.delete('denominator')) return;
    if (Boolean(availabilityFormula === 'as-written' || availabilityFormula === 'client-time-already-removed')) {
      usePeriod();
      unused.delete('clientIncidentTime');
    } else {
      usePeriod();
    }
  };
  switch (availabilityFormula) {
    case 'as-written':
      usePeriod();
      unused.delete('incidentTime');
      unused.delete('clientIncidentTime');
      return conclude(
        steps,
        {
          name: 'availabilityRate',
          label: 'Taux',
          from: {
            kind: 'formula',
            text: 'if availabilityFormula = "as-written" then formulas.availabilityRate\nelse if availabilityFormula = "gross" then (period - incidentTime) / denominator * whole\nelse (period - (incidentTime - clientIncidentTime)) / denominator * whole'
          }
        },
        rules.availabilityRate.output,
        times(times(ratio(period - incidentTime, period - clientIncidentTime), whole), 1_000_000),
        unused
      );
    case 'gross':
      usePeriod();
      unused.delete('incidentTime');
      useDenominator();
      return conclude(
        steps,
        {
          name: 'availabilityRate',
          label: 'Taux',
          from: {
            kind: 'formula',
            text: 'if availabilityFormula = "as-written" then formulas.availabilityRate\nelse if availabilityFormula = "gross" then (period - incidentTime) / denominator * whole\nelse (period - (incidentTime - clientIncidentTime)) / denominator * whole'
          }
        },
        rules.availabilityRate.output,
        scaled((period - incidentTime) * whole, 1_000_000, denominator),
        unused
      );
    default:
      usePeriod();
      unused.delete('incidentTime');
      unused.delete('clientIncidentTime');
      useDenominator();
      return conclude(
        steps,
        {
          name: 'availabilityRate',
          label: 'Taux',
          from: {
            kind: 'formula',
            text: 'if availabilityFormula = "as-written" then formulas.availabilityRate\nelse if availabilityFormula = "gross" then (period - incidentTime) / denominator * whole\nelse (period - (incidentTime - clientIncidentTime)) / denominator * whole'
          }
        },
        rules.availabilityRate.output,
        scaled((period - (incidentTime - clientIncidentTime)) * whole, 1_000_000, denominator),
        unused
      );
  }
}

/** Les étapes de downtimeLimitExceeded. */
export function explainDowntimeLimitExceeded(input: DowntimeLimitExceededInput, readings: DowntimeLimitExceededReadings = {}): Explained<DowntimeLimitExceededResult> {
  const { monthDowntime, yearDowntime, monthDays, yearDays } = input;
  const { availabilityPeriod = 'fixed-month' } = readings;
  const steps = received(rules.downtimeLimitExceeded, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  refuseNegative(monthDowntime, 'monthDowntime', noNegativeDuration);
  refuseNegative(yearDowntime, 'yearDowntime', noNegativeDuration);
  steps.push(words.shortestMonth, words.longestMonth);
  if (!(monthDays >= shortestMonth && monthDays <= longestMonth)) {
    throw new InvalidInput('monthDays', 'un mois compte de 28 à 31 jours');
  }
  steps.push(words.commonYear, words.leapYear);
  if (!(yearDays === commonYear || yearDays === leapYear)) {
    throw new InvalidInput('yearDays', 'une année compte 365 ou 366 jours');
  }
  if (monthDowntime > yearDowntime) {
    throw new InvalidInput('monthDowntime, yearDowntime', 'la panne de l’année comprend celle du mois');
  }
  steps.push(words.targetAvailability);
  const tolerance = whole * 10 - targetAvailability;
  steps.push(
    {
      name: 'tolerance',
      label: 'part de panne tolérée',
      value: writeValue('percent', tolerance * 100_000),
      from: { kind: 'formula', text: 'whole - targetAvailability' }
    }
  );
  steps.push(words.maximumDowntime);
  const overFixedMonth = monthDowntime > maximumDowntime;
  steps.push(
    {
      name: 'overFixedMonth',
      label: 'plafond mensuel dépassé',
      value: writeValue('boolean', overFixedMonth),
      from: { kind: 'formula', text: 'monthDowntime > maximumDowntime' }
    }
  );
  const overYear = yearDowntime * 1_000 > multiply(multiply(day, yearDays), tolerance);
  steps.push(
    {
      name: 'overYear',
      label: 'plafond annuel dépassé',
      value: writeValue('boolean', overYear),
      from: { kind: 'formula', text: 'yearDowntime > day * yearDays * tolerance' }
    }
  );
  const unused = new Set<string>(
    [
      'monthDowntime',
      'yearDowntime',
      'monthDays',
      'yearDays',
      'reading:availabilityPeriod',
      'overFixedMonth',
      'tolerance',
      'overYear',
      'targetAvailability',
      'maximumDowntime',
      'commonYear',
      'leapYear',
      'shortestMonth',
      'longestMonth'
    ]
  );
  const useTolerance = (): void => {
    if (!unused.delete('tolerance')) return;
    unused.delete('targetAvailability');
  };
  const useOverFixedMonth = (): void => {
    if (!unused.delete('overFixedMonth')) return;
    unused.delete('monthDowntime');
    unused.delete('maximumDowntime');
  };
  const useOverYear = (): void => {
    if (!unused.delete('overYear')) return;
    unused.delete('yearDowntime');
    unused.delete('yearDays');
    useTolerance();
  };
  steps.push(choices.availabilityPeriod[availabilityPeriod]);
  switch (availabilityPeriod) {
    case 'fixed-month':
      unused.delete('reading:availabilityPeriod');
      useOverFixedMonth();
      return conclude(
        steps,
        { name: 'downtimeLimitExceeded', label: 'Dépassé', from: { kind: 'row', row: 1, cells: ['"fixed-month"'] } },
        rules.downtimeLimitExceeded.output,
        overFixedMonth,
        unused
      );
    case 'calendar-month':
      unused.delete('reading:availabilityPeriod');
      unused.delete('monthDowntime');
      unused.delete('monthDays');
      useTolerance();
      return conclude(
        steps,
        { name: 'downtimeLimitExceeded', label: 'Dépassé', from: { kind: 'row', row: 2, cells: ['"calendar-month"'] } },
        rules.downtimeLimitExceeded.output,
        monthDowntime * 1_000 > multiply(multiply(day, monthDays), tolerance),
        unused
      );
    case 'contract-year':
      unused.delete('reading:availabilityPeriod');
      useOverYear();
      return conclude(
        steps,
        { name: 'downtimeLimitExceeded', label: 'Dépassé', from: { kind: 'row', row: 3, cells: ['"contract-year"'] } },
        rules.downtimeLimitExceeded.output,
        overYear,
        unused
      );
    default:
      unused.delete('reading:availabilityPeriod');
      useOverFixedMonth();
      if (!Boolean(overFixedMonth)) {
        useOverYear();
      }
      return conclude(
        steps,
        { name: 'downtimeLimitExceeded', label: 'Dépassé', from: { kind: 'row', row: 4, cells: ['"month-or-year"'] } },
        rules.downtimeLimitExceeded.output,
        overFixedMonth || overYear,
        unused
      );
  }
}

/** Les étapes de slaYear. */
export function explainSlaYear(input: SlaYearInput): Explained<SlaYearResult> {
  const { serviceDate: serviceDateGiven, on } = input;
  const steps = received(rules.slaYear, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  if (on < serviceDateGiven) throw new InvalidInput('on, serviceDate', 'la mesure débute à la Date de Mise en Service');
  steps.push(words.measuringYear);
  const measured = recurrence(serviceDateGiven, measuringYear, on, 'serviceDate, on') as {
    readonly index: number; readonly start: number; readonly endExclusive: number
  };
  steps.push(
    {
      name: 'measured',
      label: 'année de mesure',
      value: writeValue({ record: { index: 'count', start: 'date', endExclusive: 'date' } }, measured),
      from: { kind: 'formula', text: 'recurrence(serviceDate, measuringYear, on)' }
    }
  );
  return conclude(
    steps,
    {
      name: 'slaYear',
      label: 'Année',
      from: {
        kind: 'formula',
        text: '{ start: measured.start, endExclusive: measured.endExclusive, days: daysBetween(measured.start, measured.endExclusive) }'
      }
    },
    rules.slaYear.output,
    { start: measured.start, endExclusive: measured.endExclusive, days: measured.endExclusive - measured.start }
  );
}

/** Les étapes de availabilityMet. */
export function explainAvailabilityMet(input: AvailabilityMetInput, readings: AvailabilityMetReadings = {}): Explained<AvailabilityMetResult> {
  const {
    totalTime,
    incidentTime,
    clientIncidentTime = 0,
    plannedTime = 0,
    committedRate = targetAvailability * 100_000
  } = input;
  const { availabilityFormula = 'as-written', plannedTime: plannedTimeReading = 'total-unchanged' } = readings;
  const steps = received(rules.availabilityMet, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1/p4',
        start: 102,
        end: 140,
        words: 'pendant la période couverte par la GTR'
      },
    }
  );
  if (input.committedRate === undefined) steps.push(words.targetAvailability);
  refuseNegative(totalTime, 'totalTime', noNegativeDuration);
  refuseNegative(incidentTime, 'incidentTime', noNegativeDuration);
  refuseNegative(clientIncidentTime, 'clientIncidentTime', noNegativeDuration);
  refuseNegative(plannedTime, 'plannedTime', noNegativeDuration);
  refuseNegative(committedRate, 'committedRate', noNegativePercent);
  if (committedRate > whole * 1_000_000) throw new InvalidInput('committedRate', 'un taux ne peut pas dépasser 100 %');
  return conclude(
    steps,
    {
      name: 'availabilityMet',
      label: 'Atteint',
      from: {
        kind: 'formula',
        text: 'availabilityRate(totalTime: totalTime, incidentTime: incidentTime, clientIncidentTime: clientIncidentTime, plannedTime: plannedTime) >= committedRate'
      }
    },
    rules.availabilityMet.output,
    compare(
      follow(
        steps,
        { name: 'availabilityRate', label: 'Taux de disponibilité', rule: 'availabilityRate' },
        rules.availabilityRate.output,
        explainAvailabilityRate(
          { totalTime, incidentTime, clientIncidentTime, plannedTime },
          { availabilityFormula, plannedTime: plannedTimeReading }
        )
      ),
      committedRate
    ) >= 0
  );
}

/** Les étapes de availabilityPenalty. */
export function explainAvailabilityPenalty(input: AvailabilityPenaltyInput, readings: AvailabilityPenaltyReadings = {}): Explained<AvailabilityPenaltyResult> {
  const { monthlyAmount, outages, commitmentMet, requestedByTicket } = input;
  const { trancheCounting = 'completed', trancheAggregation = 'month-total' } = readings;
  const steps = received(rules.availabilityPenalty, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  refuseNegatives(outages, 'outages', noNegativeDuration);
  const total = sumOf(outages);
  steps.push(
    {
      name: 'total',
      label: 'indisponibilités cumulées',
      value: writeValue('duration', total),
      from: { kind: 'formula', text: 'sum(outages)' }
    }
  );
  steps.push(words.maximumDowntime);
  const excess = greater(subtract(total, maximumDowntime), 0);
  steps.push(
    {
      name: 'excess',
      label: 'part au-delà du temps maximum de panne',
      value: writeValue('duration', excess),
      from: { kind: 'formula', text: 'max(total - maximumDowntime, 0)' }
    }
  );
  steps.push(choices.trancheAggregation[trancheAggregation], words.tranche);
  const whole60 = trancheAggregation === 'month-total'
    ? floorDivide(total, tranche) as number
    : sumBy(outages, (outage) => Math.floor(outage / tranche)) as number;
  steps.push(
    {
      name: 'whole60',
      label: 'tranches complètes',
      value: writeValue('count', whole60),
      from: {
        kind: 'formula',
        text: 'if trancheAggregation = "month-total" then floor(total / tranche) else sum(for outage in outages return floor(outage / tranche))'
      }
    }
  );
  const begun60 = trancheAggregation === 'month-total'
    ? ceilDivide(total, tranche) as number
    : sumBy(outages, (outage) => Math.ceil(outage / tranche)) as number;
  steps.push(
    {
      name: 'begun60',
      label: 'tranches entamées',
      value: writeValue('count', begun60),
      from: {
        kind: 'formula',
        text: 'if trancheAggregation = "month-total" then ceiling(total / tranche) else sum(for outage in outages return ceiling(outage / tranche))'
      }
    }
  );
  let tranches: Exact;
  steps.push(choices.trancheCounting[trancheCounting]);
  switch (trancheCounting) {
    case 'completed':
      tranches = whole60;
      break;
    case 'started':
      tranches = begun60;
      break;
    case 'pro-rata':
      tranches = quotient(total, tranche);
      break;
    case 'excess-completed':
      tranches = floorDivide(excess, tranche) as number;
      break;
    default:
      tranches = ceilDivide(excess, tranche) as number;
      break;
  }
  steps.push(
    {
      name: 'tranches',
      label: 'tranches retenues',
      value: writeValue('count', tranches),
      from: {
        kind: 'formula',
        text: 'if trancheCounting = "completed" then whole60\nelse if trancheCounting = "started" then begun60\nelse if trancheCounting = "pro-rata" then total / tranche\nelse if trancheCounting = "excess-completed" then floor(excess / tranche)\nelse ceiling(excess / tranche)'
      }
    }
  );
  const unused = new Set<string>(
    [
      'monthlyAmount',
      'outages',
      'requestedByTicket',
      'penaltyRate',
      'tranches',
      'reading:trancheCounting',
      'whole60',
      'begun60',
      'total',
      'tranche',
      'excess',
      'maximumDowntime',
      'reading:trancheAggregation',
      'outage'
    ]
  );
  const useTotal = (): void => {
    if (!unused.delete('total')) return;
    unused.delete('outages');
  };
  const useExcess = (): void => {
    if (!unused.delete('excess')) return;
    useTotal();
    unused.delete('maximumDowntime');
  };
  const useWhole60 = (): void => {
    if (!unused.delete('whole60')) return;
    unused.delete('reading:trancheAggregation');
    if (Boolean(trancheAggregation === 'month-total')) {
      useTotal();
      unused.delete('tranche');
    } else {
      unused.delete('outages');
      if (outages.length > 0) {
        unused.delete('outage');
        unused.delete('tranche');
      }
    }
  };
  const useBegun60 = (): void => {
    if (!unused.delete('begun60')) return;
    unused.delete('reading:trancheAggregation');
    if (Boolean(trancheAggregation === 'month-total')) {
      useTotal();
      unused.delete('tranche');
    } else {
      unused.delete('outages');
      if (outages.length > 0) {
        unused.delete('outage');
        unused.delete('tranche');
      }
    }
  };
  const useTranches = (): void => {
    if (!unused.delete('tranches')) return;
    unused.delete('reading:trancheCounting');
    if (Boolean(trancheCounting === 'completed')) {
      useWhole60();
    } else {
      if (Boolean(trancheCounting === 'started')) {
        useBegun60();
      } else {
        if (Boolean(trancheCounting === 'pro-rata')) {
          useTotal();
          unused.delete('tranche');
        } else {
          if (Boolean(trancheCounting === 'excess-completed')) {
            useExcess();
            unused.delete('tranche');
          } else {
            useExcess();
            unused.delete('tranche');
          }
        }
      }
    }
  };
  if (!Boolean(commitmentMet)) {
    unused.delete('requestedByTicket');
  }
  if (commitmentMet || !requestedByTicket) {
    return conclude(
      steps,
      {
        name: 'availabilityPenalty',
        label: 'Pénalité, en avoir',
        from: {
          kind: 'formula',
          text: 'if commitmentMet or not(requestedByTicket) then 0\nelse min(monthlyAmount, monthlyAmount * penaltyRate * tranches)'
        }
      },
      rules.availabilityPenalty.output,
      0,
      unused
    );
  }
  steps.push(words.penaltyRate);
  unused.delete('monthlyAmount');
  unused.delete('penaltyRate');
  useTranches();
  return conclude(
    steps,
    {
      name: 'availabilityPenalty',
      label: 'Pénalité, en avoir',
      from: {
        kind: 'formula',
        text: 'if commitmentMet or not(requestedByTicket) then 0\nelse min(monthlyAmount, monthlyAmount * penaltyRate * tranches)'
      }
    },
    rules.availabilityPenalty.output,
    per(lesserExact(multiply(monthlyAmount, 1_000), times(multiply(monthlyAmount, penaltyRate), tranches)), 1_000),
    unused
  );
}

/** Les étapes de availabilityPenaltyForYear. */
export function explainAvailabilityPenaltyForYear(input: AvailabilityPenaltyForYearInput, readings: AvailabilityPenaltyForYearReadings = {}): Explained<AvailabilityPenaltyForYearResult> {
  const { monthlyAmount, monthlyUnavailability } = input;
  const { penaltyCap = 'month', trancheCounting = 'completed' } = readings;
  const steps = received(rules.availabilityPenaltyForYear, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  refuseNegatives(monthlyUnavailability, 'monthlyUnavailability', noNegativeDuration);
  steps.push(words.measuringYear);
  if (monthlyUnavailability.length > measuringYear.months) {
    throw new InvalidInput('monthlyUnavailability', 'une année compte douze mois au plus');
  }
  const unused = new Set<string>(['monthlyAmount', 'monthlyUnavailability', 'outage', 'measuringYear']);
  steps.push(choices.penaltyCap[penaltyCap]);
  if (penaltyCap === 'month') {
    unused.delete('monthlyUnavailability');
    if (monthlyUnavailability.length > 0) {
      unused.delete('monthlyAmount');
      unused.delete('outage');
    }
    return conclude(
      steps,
      {
        name: 'availabilityPenaltyForYear',
        label: 'Total, en avoirs',
        from: {
          kind: 'formula',
          text: 'if penaltyCap = "month" then\n  sum(for outage in monthlyUnavailability return\n    availabilityPenalty(monthlyAmount: monthlyAmount, outages: [outage], commitmentMet: false, requestedByTicket: true))\nelse availabilityPenalty(monthlyAmount: monthlyAmount, outages: monthlyUnavailability, commitmentMet: false, requestedByTicket: true)'
        }
      },
      rules.availabilityPenaltyForYear.output,
      sumExact(
        monthlyUnavailability.map(
          (outage) => follow(
            steps,
            { name: 'availabilityPenalty', label: 'Pénalité de disponibilité', rule: 'availabilityPenalty' },
            rules.availabilityPenalty.output,
            explainAvailabilityPenalty(
              { monthlyAmount, outages: [outage], commitmentMet: false, requestedByTicket: true },
              { trancheCounting }
            )
          )
        )
      ),
      unused
    );
  }
  unused.delete('monthlyAmount');
  unused.delete('monthlyUnavailability');
  return conclude(
    steps,
    {
      name: 'availabilityPenaltyForYear',
      label: 'Total, en avoirs',
      from: {
        kind: 'formula',
        text: 'if penaltyCap = "month" then\n  sum(for outage in monthlyUnavailability return\n    availabilityPenalty(monthlyAmount: monthlyAmount, outages: [outage], commitmentMet: false, requestedByTicket: true))\nelse availabilityPenalty(monthlyAmount: monthlyAmount, outages: monthlyUnavailability, commitmentMet: false, requestedByTicket: true)'
      }
    },
    rules.availabilityPenaltyForYear.output,
    follow(
      steps,
      { name: 'availabilityPenalty', label: 'Pénalité de disponibilité', rule: 'availabilityPenalty' },
      rules.availabilityPenalty.output,
      explainAvailabilityPenalty(
        { monthlyAmount, outages: monthlyUnavailability, commitmentMet: false, requestedByTicket: true },
        { trancheCounting }
      )
    ),
    unused
  );
}

/** Les étapes de creditNoteUsable. */
export function explainCreditNoteUsable(input: CreditNoteUsableInput, readings: CreditNoteUsableReadings = {}): Explained<CreditNoteUsableResult> {
  const { use } = input;
  const { creditNoteUses = 'closed-list' } = readings;
  const steps = received(rules.creditNoteUsable, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  const unused = new Set<string>(['use', 'reading:creditNoteUses']);
  switch (use) {
    case 'new-order':
    case 'renewal':
      unused.delete('use');
      return conclude(
        steps,
        {
          name: 'creditNoteUsable',
          label: 'Admis',
          from: { kind: 'row', row: 1, cells: ['"new-order", "renewal"', '-'], note: 'usages énumérés' }
        },
        rules.creditNoteUsable.output,
        true,
        unused
      );
    case 'due-invoice':
      steps.push(choices.creditNoteUses[creditNoteUses]);
      switch (creditNoteUses) {
        case 'closed-list':
          unused.delete('use');
          unused.delete('reading:creditNoteUses');
          return conclude(
            steps,
            { name: 'creditNoteUsable', label: 'Admis', from: { kind: 'row', row: 2, cells: ['"due-invoice"', '"closed-list"'] } },
            rules.creditNoteUsable.output,
            false,
            unused
          );
        default:
          unused.delete('use');
          unused.delete('reading:creditNoteUses');
          return conclude(
            steps,
            { name: 'creditNoteUsable', label: 'Admis', from: { kind: 'row', row: 3, cells: ['"due-invoice"', '"open-list"'] } },
            rules.creditNoteUsable.output,
            true,
            unused
          );
      }
    default:
      unused.delete('use');
      return conclude(
        steps,
        {
          name: 'creditNoteUsable',
          label: 'Admis',
          from: { kind: 'row', row: 4, cells: ['"cash"', '-'], note: 'non convertible' }
        },
        rules.creditNoteUsable.output,
        false,
        unused
      );
  }
}

/** Les étapes de creditNoteDeadline. */
export function explainCreditNoteDeadline(input: CreditNoteDeadlineInput, readings: CreditNoteDeadlineReadings = {}): Explained<CreditNoteDeadlineResult> {
  const { requestedOn } = input;
  const { startDay = 'excluded' } = readings;
  const steps = received(rules.creditNoteDeadline, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  const unused = new Set<string>(['requestedOn', 'creditNotePeriod']);
  steps.push(choices.startDay[startDay]);
  if (startDay === 'excluded') {
    steps.push(words.creditNotePeriod);
    unused.delete('requestedOn');
    unused.delete('creditNotePeriod');
    return conclude(
      steps,
      {
        name: 'creditNoteDeadline',
        label: 'Dernier jour',
        from: {
          kind: 'formula',
          text: 'if startDay = "excluded" then requestedOn + creditNotePeriod else dayBefore(requestedOn + creditNotePeriod)'
        }
      },
      rules.creditNoteDeadline.output,
      addPeriod(requestedOn, creditNotePeriod),
      unused
    );
  }
  steps.push(words.creditNotePeriod);
  unused.delete('requestedOn');
  unused.delete('creditNotePeriod');
  return conclude(
    steps,
    {
      name: 'creditNoteDeadline',
      label: 'Dernier jour',
      from: {
        kind: 'formula',
        text: 'if startDay = "excluded" then requestedOn + creditNotePeriod else dayBefore(requestedOn + creditNotePeriod)'
      }
    },
    rules.creditNoteDeadline.output,
    addPeriod(requestedOn, creditNotePeriod) - 1,
    unused
  );
}

/** Les étapes de restorationPenaltyRate. */
export function explainRestorationPenaltyRate(input: RestorationPenaltyRateInput, readings: RestorationPenaltyRateReadings = {}): Explained<RestorationPenaltyRateResult> {
  const { restorationTime, guaranteedTime } = input;
  const { restorationTiers = 'ceilings' } = readings;
  const steps = received(rules.restorationPenaltyRate, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.2',
        start: 48,
        end: 92,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  refuseNegative(restorationTime, 'restorationTime', noNegativeDuration);
  refuseNegative(guaranteedTime, 'guaranteedTime', noNegativeDuration);
  const overrun = restorationTime - guaranteedTime;
  steps.push(
    {
      name: 'overrun',
      label: 'dépassement de la GTR',
      value: writeValue('duration', overrun),
      from: { kind: 'formula', text: 'restorationTime - guaranteedTime' }
    }
  );
  const unused = new Set<string>(
    [
      'restorationTime',
      'guaranteedTime',
      'overrun',
      'reading:restorationTiers',
      'tier1',
      'tier1Rate',
      'tier2',
      'tier2Rate',
      'tier3',
      'tier3Rate',
      'beyond',
      'beyondRate'
    ]
  );
  const useOverrun = (): void => {
    if (!unused.delete('overrun')) return;
    unused.delete('restorationTime');
    unused.delete('guaranteedTime');
  };
  if (overrun <= 0) {
    useOverrun();
    return conclude(
      steps,
      {
        name: 'restorationPenaltyRate',
        label: 'Taux',
        from: { kind: 'row', row: 1, cells: ['-', '<= 0', '-'], note: 'dans le délai' }
      },
      rules.restorationPenaltyRate.output,
      0,
      unused
    );
  }
  steps.push(choices.restorationTiers[restorationTiers]);
  switch (restorationTiers) {
    case 'ceilings':
      steps.push(words.tier1);
      if (overrun <= tier1) {
        steps.push(words.tier1Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('tier1Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 2, cells: ['"ceilings"', '(0..tier1]', '-'], note: 'jusqu’à une heure' }
          },
          rules.restorationPenaltyRate.output,
          tier1Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.tier2);
      if (overrun <= tier2) {
        steps.push(words.tier2Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('tier2');
        unused.delete('tier2Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 3, cells: ['"ceilings"', '(tier1..tier2]', '-'] }
          },
          rules.restorationPenaltyRate.output,
          tier2Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.tier3);
      if (overrun <= tier3) {
        steps.push(words.tier3Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier2');
        unused.delete('tier3');
        unused.delete('tier3Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 4, cells: ['"ceilings"', '(tier2..tier3]', '-'] }
          },
          rules.restorationPenaltyRate.output,
          tier3Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.beyondRate);
      unused.delete('reading:restorationTiers');
      useOverrun();
      unused.delete('beyond');
      unused.delete('beyondRate');
      return conclude(
        steps,
        {
          name: 'restorationPenaltyRate',
          label: 'Taux',
          from: { kind: 'row', row: 5, cells: ['"ceilings"', '> beyond', '-'], note: 'plus de trois heures' }
        },
        rules.restorationPenaltyRate.output,
        beyondRate * 1_000_000,
        unused
      );
    case 'upper-bounds-excluded':
      steps.push(words.tier1);
      if (overrun < tier1) {
        steps.push(words.tier1Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('tier1Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 6, cells: ['"upper-bounds-excluded"', '(0..tier1)', '-'] }
          },
          rules.restorationPenaltyRate.output,
          tier1Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.tier2);
      if (overrun < tier2) {
        steps.push(words.tier2Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('tier2');
        unused.delete('tier2Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 7, cells: ['"upper-bounds-excluded"', '[tier1..tier2)', '-'] }
          },
          rules.restorationPenaltyRate.output,
          tier2Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.tier3);
      if (overrun < tier3) {
        steps.push(words.tier3Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier2');
        unused.delete('tier3');
        unused.delete('tier3Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 8, cells: ['"upper-bounds-excluded"', '[tier2..tier3)', '-'] }
          },
          rules.restorationPenaltyRate.output,
          tier3Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.beyondRate);
      unused.delete('reading:restorationTiers');
      useOverrun();
      unused.delete('beyond');
      unused.delete('beyondRate');
      return conclude(
        steps,
        {
          name: 'restorationPenaltyRate',
          label: 'Taux',
          from: { kind: 'row', row: 9, cells: ['"upper-bounds-excluded"', '>= beyond', '-'] }
        },
        rules.restorationPenaltyRate.output,
        beyondRate * 1_000_000,
        unused
      );
    case 'thresholds':
      steps.push(words.tier1);
      if (overrun < tier1) {
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 10, cells: ['"thresholds"', '(0..tier1)', '-'], note: 'rien avant une heure' }
          },
          rules.restorationPenaltyRate.output,
          0,
          unused
        );
      }
      steps.push(words.tier2);
      if (overrun < tier2) {
        steps.push(words.tier1Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('tier2');
        unused.delete('tier1Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 11, cells: ['"thresholds"', '[tier1..tier2)', '-'] }
          },
          rules.restorationPenaltyRate.output,
          tier1Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.tier3);
      if (overrun < tier3) {
        steps.push(words.tier2Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier2');
        unused.delete('tier3');
        unused.delete('tier2Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 12, cells: ['"thresholds"', '[tier2..tier3)', '-'] }
          },
          rules.restorationPenaltyRate.output,
          tier2Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.beyond);
      if (overrun <= beyond) {
        steps.push(words.tier3Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier3');
        unused.delete('beyond');
        unused.delete('tier3Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 13, cells: ['"thresholds"', '[tier3..beyond]', '-'], note: 'trois heures tout juste' }
          },
          rules.restorationPenaltyRate.output,
          tier3Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.beyondRate);
      unused.delete('reading:restorationTiers');
      useOverrun();
      unused.delete('beyond');
      unused.delete('beyondRate');
      return conclude(
        steps,
        {
          name: 'restorationPenaltyRate',
          label: 'Taux',
          from: { kind: 'row', row: 14, cells: ['"thresholds"', '> beyond', '-'] }
        },
        rules.restorationPenaltyRate.output,
        beyondRate * 1_000_000,
        unused
      );
    case 'three-further-hours':
      steps.push(words.tier1);
      if (overrun <= tier1) {
        steps.push(words.tier1Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('tier1Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 15, cells: ['"three-further-hours"', '(0..tier1]', '-'] }
          },
          rules.restorationPenaltyRate.output,
          tier1Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.tier2);
      if (overrun <= tier2) {
        steps.push(words.tier2Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('tier2');
        unused.delete('tier2Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 16, cells: ['"three-further-hours"', '(tier1..tier2]', '-'] }
          },
          rules.restorationPenaltyRate.output,
          tier2Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.tier3, words.beyond);
      if (overrun <= tier3 + beyond) {
        steps.push(words.tier3Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier2');
        unused.delete('tier3');
        unused.delete('beyond');
        unused.delete('tier3Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: {
              kind: 'row',
              row: 17,
              cells: ['"three-further-hours"', '(tier2..tier3 + beyond]', '-'],
              note: 'jusqu’à six heures'
            }
          },
          rules.restorationPenaltyRate.output,
          tier3Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.beyondRate);
      unused.delete('reading:restorationTiers');
      useOverrun();
      unused.delete('tier3');
      unused.delete('beyond');
      unused.delete('beyondRate');
      return conclude(
        steps,
        {
          name: 'restorationPenaltyRate',
          label: 'Taux',
          from: { kind: 'row', row: 18, cells: ['"three-further-hours"', '> tier3 + beyond', '-'] }
        },
        rules.restorationPenaltyRate.output,
        beyondRate * 1_000_000,
        unused
      );
    case 'total-duration':
      steps.push(words.tier1, words.beyond);
      if (overrun <= tier1 && restorationTime <= beyond) {
        steps.push(words.tier1Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('restorationTime');
        unused.delete('beyond');
        unused.delete('tier1Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 19, cells: ['"total-duration"', '(0..tier1]', '<= beyond'] }
          },
          rules.restorationPenaltyRate.output,
          tier1Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.tier2);
      if (overrun > tier1 && overrun <= tier2 && restorationTime <= beyond) {
        steps.push(words.tier2Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('tier2');
        unused.delete('restorationTime');
        unused.delete('beyond');
        unused.delete('tier2Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 20, cells: ['"total-duration"', '(tier1..tier2]', '<= beyond'] }
          },
          rules.restorationPenaltyRate.output,
          tier2Rate * 1_000_000,
          unused
        );
      }
      if (overrun > tier2 && restorationTime <= beyond) {
        steps.push(words.tier3Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier2');
        unused.delete('restorationTime');
        unused.delete('beyond');
        unused.delete('tier3Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 21, cells: ['"total-duration"', '> tier2', '<= beyond'] }
          },
          rules.restorationPenaltyRate.output,
          tier3Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.beyondRate);
      unused.delete('reading:restorationTiers');
      useOverrun();
      unused.delete('restorationTime');
      unused.delete('beyond');
      unused.delete('beyondRate');
      return conclude(
        steps,
        {
          name: 'restorationPenaltyRate',
          label: 'Taux',
          from: { kind: 'row', row: 22, cells: ['"total-duration"', '> 0', '> beyond'], note: 'trois heures en tout' }
        },
        rules.restorationPenaltyRate.output,
        beyondRate * 1_000_000,
        unused
      );
    default:
      steps.push(words.tier1);
      if (overrun <= tier1) {
        steps.push(words.tier1Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('tier1Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 23, cells: ['"cumulative-tiers"', '(0..tier1]', '-'] }
          },
          rules.restorationPenaltyRate.output,
          tier1Rate * 1_000_000,
          unused
        );
      }
      steps.push(words.tier2);
      if (overrun <= tier2) {
        steps.push(words.tier1Rate, words.tier2Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier1');
        unused.delete('tier2');
        unused.delete('tier1Rate');
        unused.delete('tier2Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 24, cells: ['"cumulative-tiers"', '(tier1..tier2]', '-'] }
          },
          rules.restorationPenaltyRate.output,
          (tier1Rate + tier2Rate) * 1_000_000,
          unused
        );
      }
      steps.push(words.tier3);
      if (overrun <= tier3) {
        steps.push(words.tier1Rate, words.tier2Rate, words.tier3Rate);
        unused.delete('reading:restorationTiers');
        useOverrun();
        unused.delete('tier2');
        unused.delete('tier3');
        unused.delete('tier1Rate');
        unused.delete('tier2Rate');
        unused.delete('tier3Rate');
        return conclude(
          steps,
          {
            name: 'restorationPenaltyRate',
            label: 'Taux',
            from: { kind: 'row', row: 25, cells: ['"cumulative-tiers"', '(tier2..tier3]', '-'] }
          },
          rules.restorationPenaltyRate.output,
          (tier1Rate + tier2Rate + tier3Rate) * 1_000_000,
          unused
        );
      }
      steps.push(words.tier1Rate, words.tier2Rate, words.tier3Rate, words.beyondRate);
      unused.delete('reading:restorationTiers');
      useOverrun();
      unused.delete('beyond');
      unused.delete('tier1Rate');
      unused.delete('tier2Rate');
      unused.delete('tier3Rate');
      unused.delete('beyondRate');
      return conclude(
        steps,
        {
          name: 'restorationPenaltyRate',
          label: 'Taux',
          from: { kind: 'row', row: 26, cells: ['"cumulative-tiers"', '> beyond', '-'], note: '100 % au plus' }
        },
        rules.restorationPenaltyRate.output,
        whole * 1_000_000,
        unused
      );
  }
}

/** Les étapes de restorationPenaltyForMonth. */
export function explainRestorationPenaltyForMonth(input: RestorationPenaltyForMonthInput, readings: RestorationPenaltyForMonthReadings = {}): Explained<RestorationPenaltyForMonthResult> {
  const { monthlyFee, interruptions } = input;
  const { restorationTiers = 'ceilings', restorationPenaltySum = 'capped-sum' } = readings;
  const steps = received(rules.restorationPenaltyForMonth, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.2',
        start: 48,
        end: 92,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  refuseNegative(monthlyFee, 'monthlyFee', noNegativeMoney);
  for (let index = 0; index < interruptions.length; index++) {
    const item = interruptions[index]!;
    refuseNegative(item.restorationTime, 'interruptions.restorationTime', noNegativeDuration);
    refuseNegative(item.guaranteedTime, 'interruptions.guaranteedTime', noNegativeDuration);
  }
  const unused = new Set<string>(
    ['monthlyFee', 'interruptions', 'reading:restorationPenaltySum', 'rates', 'largest', 'one']
  );
  const useRates = (): void => {
    if (!unused.delete('rates')) return;
    unused.delete('interruptions');
    if (interruptions.length > 0) {
      unused.delete('one');
    }
  };
  const useLargest = (): void => {
    if (!unused.delete('largest')) return;
    useRates();
  };
  const rates = interruptions.map(
    (one) => follow(
      steps,
      { name: 'restorationPenaltyRate', label: 'Taux de la pénalité de rétablissement', rule: 'restorationPenaltyRate' },
      rules.restorationPenaltyRate.output,
      explainRestorationPenaltyRate(
        { restorationTime: one.restorationTime, guaranteedTime: one.guaranteedTime },
        { restorationTiers }
      )
    )
  ) as readonly number[];
  steps.push(
    {
      name: 'rates',
      label: 'taux de chaque interruption',
      value: writeValue({ list: 'percent' }, rates),
      from: {
        kind: 'formula',
        text: 'for one in interruptions return restorationPenaltyRate(restorationTime: one.restorationTime, guaranteedTime: one.guaranteedTime)'
      }
    }
  );
  steps.push(choices.restorationPenaltySum[restorationPenaltySum]);
  switch (restorationPenaltySum) {
    case 'capped-sum':
      unused.delete('reading:restorationPenaltySum');
      unused.delete('monthlyFee');
      useRates();
      return conclude(
        steps,
        {
          name: 'restorationPenaltyForMonth',
          label: 'Pénalités, en avoir',
          from: { kind: 'row', row: 1, cells: ['"capped-sum"'], note: 'plafonné à la redevance' }
        },
        rules.restorationPenaltyForMonth.output,
        productOver(monthlyFee, Math.min(100, (sumOf(rates) as number) / 1_000_000), 100),
        unused
      );
    case 'uncapped-sum':
      unused.delete('reading:restorationPenaltySum');
      unused.delete('monthlyFee');
      useRates();
      return conclude(
        steps,
        {
          name: 'restorationPenaltyForMonth',
          label: 'Pénalités, en avoir',
          from: { kind: 'row', row: 2, cells: ['"uncapped-sum"'] }
        },
        rules.restorationPenaltyForMonth.output,
        productOver(monthlyFee, (sumOf(rates) as number) / 1_000_000, 100),
        unused
      );
    default: {
      const largest = greatestOf(rates) ?? 0;
      steps.push(
        {
          name: 'largest',
          label: 'taux le plus fort',
          value: writeValue('percent', largest),
          from: { kind: 'formula', text: 'default(max(rates), 0)' }
        }
      );
      unused.delete('reading:restorationPenaltySum');
      unused.delete('monthlyFee');
      useLargest();
      return conclude(
        steps,
        {
          name: 'restorationPenaltyForMonth',
          label: 'Pénalités, en avoir',
          from: { kind: 'row', row: 3, cells: ['"largest-only"'] }
        },
        rules.restorationPenaltyForMonth.output,
        productOver(monthlyFee, largest / 1_000_000, 100),
        unused
      );
    }
  }
}

/** Les étapes de invoiceAfterCredit. */
export function explainInvoiceAfterCredit(input: InvoiceAfterCreditInput): Explained<InvoiceAfterCreditResult> {
  const { invoiceAmount, creditAmount } = input;
  const steps = received(rules.invoiceAfterCredit, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.2',
        start: 48,
        end: 92,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  refuseNegative(invoiceAmount, 'invoiceAmount', noNegativeMoney);
  refuseNegative(creditAmount, 'creditAmount', noNegativeMoney);
  const used = Math.min(invoiceAmount, creditAmount);
  steps.push(
    {
      name: 'used',
      label: 'avoir déduit',
      value: writeValue('money', used),
      from: { kind: 'formula', text: 'min(invoiceAmount, creditAmount)' }
    }
  );
  return conclude(
    steps,
    {
      name: 'invoiceAfterCredit',
      label: 'Solde',
      from: { kind: 'formula', text: '{ amountDue: invoiceAmount - used, creditLeft: creditAmount - used }' }
    },
    rules.invoiceAfterCredit.output,
    { amountDue: invoiceAmount - used, creditLeft: creditAmount - used }
  );
}

/** Les étapes de combinedOutagePenalty. */
export function explainCombinedOutagePenalty(input: CombinedOutagePenaltyInput, readings: CombinedOutagePenaltyReadings = {}): Explained<CombinedOutagePenaltyResult> {
  const { monthlyAmount, outage, guaranteedTime } = input;
  const { penaltyCombination = 'cumulated' } = readings;
  const steps = received(rules.combinedOutagePenalty, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    },
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.2',
        start: 48,
        end: 92,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  refuseNegative(outage, 'outage', noNegativeDuration);
  refuseNegative(guaranteedTime, 'guaranteedTime', noNegativeDuration);
  const unused = new Set<string>(
    [
      'monthlyAmount',
      'outage',
      'guaranteedTime',
      'reading:penaltyCombination',
      'availability',
      'restoration',
      'maximumDowntime'
    ]
  );
  const useAvailability = (): void => {
    if (!unused.delete('availability')) return;
    unused.delete('monthlyAmount');
    unused.delete('outage');
    unused.delete('maximumDowntime');
  };
  const useRestoration = (): void => {
    if (!unused.delete('restoration')) return;
    unused.delete('monthlyAmount');
    unused.delete('outage');
    unused.delete('guaranteedTime');
  };
  steps.push(words.maximumDowntime);
  const availability = follow(
    steps,
    { name: 'availabilityPenalty', label: 'Pénalité de disponibilité', rule: 'availabilityPenalty' },
    rules.availabilityPenalty.output,
    explainAvailabilityPenalty(
      { monthlyAmount, outages: [outage], commitmentMet: outage <= maximumDowntime, requestedByTicket: true }
    )
  );
  steps.push(
    {
      name: 'availability',
      label: 'pénalité de disponibilité',
      value: writeValue('money', availability),
      from: {
        kind: 'formula',
        text: 'availabilityPenalty(monthlyAmount: monthlyAmount, outages: [outage], commitmentMet: outage <= maximumDowntime, requestedByTicket: true)'
      }
    }
  );
  const restoration = follow(
    steps,
    {
      name: 'restorationPenaltyForMonth',
      label: 'Pénalités de rétablissement du mois',
      rule: 'restorationPenaltyForMonth'
    },
    rules.restorationPenaltyForMonth.output,
    explainRestorationPenaltyForMonth(
      { monthlyFee: monthlyAmount, interruptions: [{ restorationTime: outage, guaranteedTime }] }
    )
  );
  steps.push(
    {
      name: 'restoration',
      label: 'pénalité de rétablissement',
      value: writeValue('money', restoration),
      from: {
        kind: 'formula',
        text: 'restorationPenaltyForMonth(monthlyFee: monthlyAmount, interruptions: [{ restorationTime: outage, guaranteedTime: guaranteedTime }])'
      }
    }
  );
  steps.push(choices.penaltyCombination[penaltyCombination]);
  switch (penaltyCombination) {
    case 'cumulated':
      unused.delete('reading:penaltyCombination');
      useAvailability();
      useRestoration();
      return conclude(
        steps,
        {
          name: 'combinedOutagePenalty',
          label: 'Total, en avoir',
          from: { kind: 'row', row: 1, cells: ['"cumulated"'], note: 'chacune sous son plafond' }
        },
        rules.combinedOutagePenalty.output,
        plus(availability, restoration),
        unused
      );
    case 'largest-only':
      unused.delete('reading:penaltyCombination');
      useAvailability();
      useRestoration();
      return conclude(
        steps,
        { name: 'combinedOutagePenalty', label: 'Total, en avoir', from: { kind: 'row', row: 2, cells: ['"largest-only"'] } },
        rules.combinedOutagePenalty.output,
        greaterExact(availability, restoration),
        unused
      );
    default:
      unused.delete('reading:penaltyCombination');
      unused.delete('monthlyAmount');
      useAvailability();
      useRestoration();
      return conclude(
        steps,
        { name: 'combinedOutagePenalty', label: 'Total, en avoir', from: { kind: 'row', row: 3, cells: ['"common-cap"'] } },
        rules.combinedOutagePenalty.output,
        lesserExact(monthlyAmount, plus(availability, restoration)),
        unused
      );
  }
}

/** Les étapes de countedInterruption. */
export function explainCountedInterruption(input: CountedInterruptionInput, readings: CountedInterruptionReadings = {}): Explained<CountedInterruptionResult> {
  const { ticketOpenedAt, restoredAt, outageStartedAt } = input;
  const { interruptionClock = 'ticket' } = readings;
  const steps = received(rules.countedInterruption, input);
  steps.push(choices.interruptionClock[interruptionClock]);
  if (!(interruptionClock === 'ticket' || outageStartedAt !== undefined)) {
    throw new InvalidInput('outageStartedAt', 'le début réel de la panne est nécessaire à cette lecture');
  }
  const start = interruptionClock === 'ticket' ? ticketOpenedAt : outageStartedAt;
  steps.push(
    {
      name: 'start',
      label: 'départ du décompte',
      value: writeValue('instant', start),
      from: { kind: 'formula', text: 'if interruptionClock = "ticket" then ticketOpenedAt else outageStartedAt' }
    }
  );
  const unused = new Set<string>(['ticketOpenedAt', 'restoredAt', 'outageStartedAt']);
  if (Boolean(interruptionClock === 'ticket')) {
    unused.delete('ticketOpenedAt');
  } else {
    unused.delete('outageStartedAt');
  }
  if ((start !== undefined)) {
    unused.delete('restoredAt');
  }
  if (start !== undefined && restoredAt > start!) {
    unused.delete('restoredAt');
    return conclude(
      steps,
      {
        name: 'countedInterruption',
        label: 'Durée',
        from: { kind: 'formula', text: 'if start != null and restoredAt > start then restoredAt - start else 0' }
      },
      rules.countedInterruption.output,
      restoredAt - start!,
      unused
    );
  }
  return conclude(
    steps,
    {
      name: 'countedInterruption',
      label: 'Durée',
      from: { kind: 'formula', text: 'if start != null and restoredAt > start then restoredAt - start else 0' }
    },
    rules.countedInterruption.output,
    0,
    unused
  );
}

/** Les étapes de penaltyDue. */
export function explainPenaltyDue(input: PenaltyDueInput): Explained<PenaltyDueResult> {
  const { commitmentMet, requestedByTicket, outageProven, providerResponsible, abnormalUse, fraudulentUse } = input;
  const steps = received(rules.penaltyDue, input);
  steps.unshift(
    {
      name: 'scope',
      label: 'portée',
      value: null,
      from: {
        kind: 'scope',
        clause: '5.1',
        start: 60,
        end: 104,
        words: 'applicable à tous les services d’hébergement'
      },
    }
  );
  const unused = new Set<string>(
    ['commitmentMet', 'requestedByTicket', 'outageProven', 'providerResponsible', 'fraudulentUse']
  );
  if (!Boolean(abnormalUse)) {
    unused.delete('fraudulentUse');
  }
  if (abnormalUse || fraudulentUse) {
    return conclude(
      steps,
      { name: 'penaltyDue', label: 'Exigible', from: { kind: 'exception', id: 'abnormalUse', clause: '5.4/tiret-2' } },
      rules.penaltyDue.output,
      false,
      unused
    );
  }
  unused.delete('commitmentMet');
  if (Boolean(!commitmentMet)) {
    unused.delete('requestedByTicket');
    if (Boolean(requestedByTicket)) {
      unused.delete('outageProven');
      if (Boolean(outageProven)) {
        unused.delete('providerResponsible');
      }
    }
  }
  return conclude(
    steps,
    {
      name: 'penaltyDue',
      label: 'Exigible',
      from: { kind: 'formula', text: 'not(commitmentMet) and requestedByTicket and outageProven and providerResponsible' }
    },
    rules.penaltyDue.output,
    !commitmentMet && requestedByTicket && outageProven && providerResponsible,
    unused
  );
}

/** Les étapes de maintenanceNoticeValid. */
export function explainMaintenanceNoticeValid(input: MaintenanceNoticeValidInput, readings: MaintenanceNoticeValidReadings = {}): Explained<MaintenanceNoticeValidResult> {
  const { notifiedOn, plannedOn } = input;
  const { noticeDays = 'calendar-days' } = readings;
  const steps = received(rules.maintenanceNoticeValid, input);
  const gap = plannedOn - notifiedOn;
  steps.push(
    {
      name: 'gap',
      label: 'jours d’écart',
      value: writeValue('count', gap),
      from: { kind: 'formula', text: 'daysBetween(notifiedOn, plannedOn)' }
    }
  );
  const unused = new Set<string>(['notifiedOn', 'plannedOn', 'gap', 'maintenanceNotice']);
  const useGap = (): void => {
    if (!unused.delete('gap')) return;
    unused.delete('notifiedOn');
    unused.delete('plannedOn');
  };
  steps.push(choices.noticeDays[noticeDays]);
  if (noticeDays === 'calendar-days') {
    steps.push(words.maintenanceNotice);
    useGap();
    unused.delete('maintenanceNotice');
    return conclude(
      steps,
      {
        name: 'maintenanceNoticeValid',
        label: 'Valable',
        from: {
          kind: 'formula',
          text: 'if noticeDays = "calendar-days" then gap >= maintenanceNotice.days else gap > maintenanceNotice.days'
        }
      },
      rules.maintenanceNoticeValid.output,
      gap >= maintenanceNotice.days,
      unused
    );
  }
  steps.push(words.maintenanceNotice);
  useGap();
  unused.delete('maintenanceNotice');
  return conclude(
    steps,
    {
      name: 'maintenanceNoticeValid',
      label: 'Valable',
      from: {
        kind: 'formula',
        text: 'if noticeDays = "calendar-days" then gap >= maintenanceNotice.days else gap > maintenanceNotice.days'
      }
    },
    rules.maintenanceNoticeValid.output,
    gap > maintenanceNotice.days,
    unused
  );
}

/** Les étapes de countedMaintenanceTime. */
export function explainCountedMaintenanceTime(input: CountedMaintenanceTimeInput, readings: CountedMaintenanceTimeReadings = {}): Explained<CountedMaintenanceTimeResult> {
  const { interruptionStart, interruptionEnd, notifiedOn, plannedStart, plannedDuration, timeZone } = input;
  const { noticeDays = 'calendar-days', plannedInterruption = 'valid-notice-window' } = readings;
  const steps = received(rules.countedMaintenanceTime, input);
  refuseNegative(plannedDuration, 'plannedDuration', noNegativeDuration);
  if (interruptionEnd < interruptionStart) {
    throw new InvalidInput('interruptionEnd, interruptionStart', 'l’interruption ne peut pas finir avant de commencer');
  }
  const length = interruptionEnd - interruptionStart;
  steps.push(
    {
      name: 'length',
      label: 'durée de l’interruption',
      value: writeValue('duration', length),
      from: { kind: 'formula', text: 'interruptionEnd - interruptionStart' }
    }
  );
  const unused = new Set<string>(['notifiedOn', 'plannedStart', 'plannedDuration', 'timeZone', 'announced', 'inWindow']);
  const useAnnounced = (): void => {
    if (!unused.delete('announced')) return;
    unused.delete('notifiedOn');
    if ((notifiedOn === undefined)) {
    } else {
      unused.delete('plannedStart');
      unused.delete('timeZone');
    }
  };
  const useInWindow = (): void => {
    if (!unused.delete('inWindow')) return;
    unused.delete('plannedStart');
    unused.delete('plannedDuration');
  };
  if (Boolean(plannedInterruption === 'always-excluded')) {
  } else {
    useAnnounced();
    if (
      Boolean(
        notifiedOn === undefined
          ? false
          : follow(
            steps,
            { name: 'maintenanceNoticeValid', label: 'Préavis de travaux valable', rule: 'maintenanceNoticeValid' },
            rules.maintenanceNoticeValid.output,
            explainMaintenanceNoticeValid(
              { notifiedOn: notifiedOn!, plannedOn: localDate(plannedStart, zoneOf(timeZone)) },
              { noticeDays }
            )
          )
      )
    ) {
      useInWindow();
    }
  }
  let excluded: number;
  steps.push(choices.plannedInterruption[plannedInterruption]);
  if (plannedInterruption === 'always-excluded') {
    excluded = length;
  } else {
    const announced = notifiedOn === undefined
      ? false
      : follow(
        steps,
        { name: 'maintenanceNoticeValid', label: 'Préavis de travaux valable', rule: 'maintenanceNoticeValid' },
        rules.maintenanceNoticeValid.output,
        explainMaintenanceNoticeValid(
          { notifiedOn: notifiedOn!, plannedOn: localDate(plannedStart, zoneOf(timeZone)) },
          { noticeDays }
        )
      );
    steps.push(
      {
        name: 'announced',
        label: 'travaux annoncés à temps',
        value: writeValue('boolean', announced),
        from: {
          kind: 'formula',
          text: 'if notifiedOn = null then false else maintenanceNoticeValid(notifiedOn: notifiedOn, plannedOn: localDate(plannedStart, timeZone))'
        }
      }
    );
    if (announced) {
      const inWindow = Math.min(interruptionEnd, plannedStart + plannedDuration) - Math.max(interruptionStart, plannedStart);
      steps.push(
        {
          name: 'inWindow',
          label: 'part dans la fenêtre annoncée',
          value: writeValue('duration', inWindow),
          from: {
            kind: 'formula',
            text: 'min(interruptionEnd, plannedStart + plannedDuration) - max(interruptionStart, plannedStart)'
          }
        }
      );
      excluded = Math.max(inWindow, 0);
    } else {
      excluded = 0;
    }
  }
  steps.push(
    {
      name: 'excluded',
      label: 'temps exclu',
      value: writeValue('duration', excluded),
      from: {
        kind: 'formula',
        text: 'if plannedInterruption = "always-excluded" then length\nelse if announced then max(inWindow, 0)\nelse 0'
      }
    }
  );
  return conclude(
    steps,
    {
      name: 'countedMaintenanceTime',
      label: 'Partage',
      from: { kind: 'formula', text: '{ excluded: excluded, counted: length - excluded }' }
    },
    rules.countedMaintenanceTime.output,
    { excluded, counted: length - excluded },
    unused
  );
}
