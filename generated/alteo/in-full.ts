// Generated from contracts/alteo/contract.md, do not edit.
import { concluded } from '../../compiler/runtime/explain/concluded.ts';
import type { Trace } from '../../compiler/runtime/explain/trace.ts';
import { type Exact, compare, greaterExact, lesserExact, per, plus, productOver, quotient, ratio, scaled, sumExact, times } from '../../compiler/runtime/fraction.ts';
import { type Int, add, ceilDivide, floorDivide, greater, greatestOf, lesser, multiply, subtract, sumBy, sumOf } from '../../compiler/runtime/integer.ts';
import { InvalidInput, refuseNegative, refuseNegatives } from '../../compiler/runtime/invalid.ts';
import { distinct, latest } from '../../compiler/runtime/list.ts';
import { monthsBetween, nextDayOfMonth, weekday } from '../../compiler/runtime/time/calendar.ts';
import { derived } from '../../compiler/runtime/time/holidays.ts';
import { addPeriod, recurrence, subtractPeriod, timesPeriod, wholeYears } from '../../compiler/runtime/time/period.ts';
import { addWorkingDays } from '../../compiler/runtime/time/workdays.ts';
import { lastOccurrence, localDate, localInstant, localTime, zoneOf } from '../../compiler/runtime/time/zone.ts';
import { differingComponents, differingDigits } from '../../compiler/runtime/version.ts';
import type { RuleWords } from '../../compiler/runtime/words.ts';
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
const providerInferredObligation: ResponsiblePartyResult = {
  party: 'provider',
  basis: 'inferred',
  modality: 'obligation'
};
const unassigned: ResponsiblePartyResult = { party: 'unassigned' };
const providerStatedPermission: ResponsiblePartyResult = { party: 'provider', basis: 'stated', modality: 'permission' };
const clientStatedObligation: ResponsiblePartyResult = { party: 'client', basis: 'stated', modality: 'obligation' };
const clientInferredObligation: ResponsiblePartyResult = { party: 'client', basis: 'inferred', modality: 'obligation' };
const nobodyStated: ResponsiblePartyResult = { party: 'nobody', basis: 'stated' };
const billingUnit = 900_000; // 1/4 d’heure, 4.1.4/p1
const creditDay = 1; // 1er de chaque mois, 4.1.4/p1
const refusals: RuleWords = {
  dayOfMonth: 'attendu, un jour du mois, de 1 à 31',
  exponent: 'attendu, un exposant de 0 à 1 000',
  longPeriod: 'attendu, une durée de calendrier d’au plus 300 ans',
  emptyPeriod: 'la période ne peut pas être vide',
  beforeFirstPeriod: 'la date ne peut pas précéder le début de la première période',
  longDuration: 'attendu, une durée d’au plus 1 000 000 d’heures',
  manyDays: 'attendu, un nombre de jours d’au plus 300 ans',
  noWorkday: 'il faut au moins un jour travaillé dans la semaine',
  closesFirst: 'la fermeture doit suivre l’ouverture',
  endsFirst: 'un intervalle ne peut pas finir avant de commencer',
  closedDay: 'aucune ouverture n’est prévue ce jour de la semaine',
  unlikeDays: 'les jours d’ouverture n’ont pas tous la même durée',
  unknownHolidays: 'les jours fériés ne sont connus que de {from} à {until}',
  beyondYears: 'le calcul sort des années 1 à 9999'
};
const notDue: InterventionStartResult = { kind: 'not-due' };
const extraHoursValidity = { months: 0, days: 30 }; // 30 jours, 4.1.4/p2
const oneOffHoursValidity: {
  readonly value: number;
  readonly unit: 'working-hour' | 'working-day'
} = { value: 30, unit: 'working-day' }; // 30 jours ouvrés, 4.2/p6
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
const backupTime = 1320; // 22H, 4.6/p1
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

/** Toutes les lectures de supportLevel ; chaque étape est dite à `trace`. */
export function supportLevelInFull(input: SupportLevelInput, trace?: Trace): SupportLevelResult {
  const { requestKind } = input;
  trace?.take(input);
  switch (requestKind) {
    case 'hardware-incident':
      return concluded(trace, 0, 'level-1');
    case 'system-software-incident':
      return concluded(trace, 1, 'level-2');
    case 'optimisation':
    case 'audit':
      return concluded(trace, 2, 'level-3');
    default:
      return concluded(trace, 3, 'unassigned');
  }
}

/** Lectures de noticeRequired. */
export type NoticeRequiredReadings = {
  /** Par défaut both-measures. */
  readonly writtenNotification?: 'both-measures' | 'suspension-only' | undefined;
};

/** Toutes les lectures de noticeRequired ; chaque étape est dite à `trace`. */
export function noticeRequiredInFull(
  input: NoticeRequiredInput,
  readings: NoticeRequiredReadings,
  trace?: Trace
): NoticeRequiredResult {
  const { event } = input;
  const { writtenNotification = 'both-measures' } = readings;
  trace?.take(input, readings);
  switch (event) {
    case 'security-interruption':
      return concluded(trace, 0, priorInformation);
    case 'contract-breach-suspension':
      return concluded(trace, 1, none);
    case 'unlawful-use-suspension':
      return concluded(trace, 2, unstated);
    case 'domain-name-suspension':
      return concluded(trace, 3, writtenNotificationConstant);
    case 'domain-name-termination':
      trace?.step(4);
      switch (writtenNotification) {
        case 'both-measures':
          return concluded(trace, 5, writtenNotificationConstant);
        default:
          return concluded(trace, 6, none);
      }
    case 'mass-mailing-suspension':
      return concluded(trace, 7, none);
    case 'mass-mailing-termination':
      return concluded(trace, 8, priorWarnings);
    case 'transactional-mail-suspension':
      return concluded(trace, 9, unstated);
    case 'bandwidth-reduction':
      trace?.step(10);
      return concluded(trace, 11, { kind: 'hours', length: reductionNotice });
    default:
      trace?.step(12);
      return concluded(trace, 13, { kind: 'days', length: maintenanceNotice });
  }
}

/** Toutes les lectures de replacementDuty ; chaque étape est dite à `trace`. */
export function replacementDutyInFull(input: ReplacementDutyInput, trace?: Trace): ReplacementDutyResult {
  const { equipmentFailed, attributableToProvider, interruption, usualReplacementTime } = input;
  trace?.take(input);
  refuseNegative(interruption, 'interruption', noNegativeDuration);
  refuseNegative(usualReplacementTime, 'usualReplacementTime', noNegativeDuration);
  const tooLong = interruption > usualReplacementTime;
  trace?.step(0, tooLong);
  if (!equipmentFailed) return concluded(trace, 1, 'none');
  if (attributableToProvider && !tooLong) return concluded(trace, 2, 'replace');
  if (attributableToProvider && tooLong) return concluded(trace, 3, 'inform-immediately');
  return concluded(trace, 4, 'inform-immediately');
}

/** Toutes les lectures de providerLiability ; chaque étape est dite à `trace`. */
export function providerLiabilityInFull(input: ProviderLiabilityInput, trace?: Trace): ProviderLiabilityResult {
  const { event, suspensionCaseListed = false } = input;
  trace?.take(input);
  switch (event) {
    case 'supplier-conditions-changed':
      return concluded(trace, 0, 'excluded');
    case 'client-intervention':
      return concluded(trace, 1, 'excluded');
    case 'hosted-content':
      return concluded(trace, 2, 'excluded');
    case 'network-operator':
      return concluded(trace, 3, 'excluded');
    case 'domain-name-choice-or-use':
      return concluded(trace, 4, 'excluded');
    case 'domain-name-unavailable':
      return concluded(trace, 5, 'excluded');
    case 'domain-name-lost':
      return concluded(trace, 6, 'not-excluded');
    case 'mail-service-suspension':
      if (suspensionCaseListed) return concluded(trace, 7, 'excluded');
      return concluded(trace, 8, 'not-excluded');
    case 'abnormal-or-fraudulent-use':
      return concluded(trace, 9, 'excluded');
    default:
      return concluded(trace, 10, 'not-excluded');
  }
}

/** Lectures de liabilityCap. */
export type LiabilityCapReadings = {
  /** Par défaut months-begun. */
  readonly capBasis?: 'months-begun' | 'complete-months' | 'cash' | undefined;
};

/** Toutes les lectures de liabilityCap ; chaque étape est dite à `trace`. */
export function liabilityCapInFull(
  input: LiabilityCapInput,
  readings: LiabilityCapReadings,
  trace?: Trace
): LiabilityCapResult {
  const { payments, eventDate } = input;
  const { capBasis = 'months-begun' } = readings;
  trace?.take(input, readings);
  for (let index = 0; index < payments.length; index++) {
    const item = payments[index]!;
    refuseNegative(item.amount, 'payments.amount', noNegativeMoney);
  }
  trace?.step(0);
  trace?.step(1);
  const elapsed = (
    capBasis === 'complete-months'
      ? payments.filter((item) => addPeriod(item.monthStart, oneMonth) <= eventDate)
      : payments.filter((item) => item.monthStart <= eventDate)
  ) as readonly ({ readonly monthStart: number; readonly paidOn?: number | undefined; readonly amount: number })[];
  trace?.step(2, elapsed);
  trace?.step(3);
  const months = derived(
    latest(
      derived(distinct(elapsed.map((payment) => payment.monthStart)), elapsed.map((payment) => payment.monthStart)),
      (item) => item,
      capPeriod.months
    ),
    derived(distinct(elapsed.map((payment) => payment.monthStart)), elapsed.map((payment) => payment.monthStart))
  ) as readonly number[];
  trace?.step(4, months);
  const considered = (
    capBasis === 'cash'
      ? payments.filter((item) => item.paidOn !== undefined && item.paidOn! > subtractPeriod(eventDate, capPeriod))
      : payments.filter((item) => months.includes(item.monthStart))
  ) as readonly ({ readonly monthStart: number; readonly paidOn?: number | undefined; readonly amount: number })[];
  trace?.step(5, considered);
  const paid = considered.filter((item) => item.paidOn !== undefined && item.paidOn! <= eventDate) as readonly {
    readonly monthStart: number;
    readonly paidOn: number;
    readonly amount: number
  }[];
  trace?.step(6, paid);
  trace?.whereUsed('elapsed', () => {
    if (capBasis === 'complete-months') {
      trace?.use('payments');
      if (payments.length > 0) {
        trace?.use('item', 'oneMonth', 'eventDate');
      }
    } else {
      trace?.use('payments');
      if (payments.length > 0) {
        trace?.use('item', 'eventDate');
      }
    }
  });
  trace?.whereUsed('months', () => {
    if (elapsed.length > 0) {
      trace?.use('payment');
    }
    if (
      derived(
        distinct(elapsed.map((payment) => payment.monthStart)),
        elapsed.map((payment) => payment.monthStart)
      ).length > 0
    ) {
      trace?.use('item', 'capPeriod');
    }
  });
  if (trace) {
    if (capBasis === 'cash') {
      trace?.use('payments');
      if (payments.length > 0) {
        trace?.use('item', 'eventDate', 'capPeriod');
      }
    } else {
      trace?.use('payments');
      if (payments.length > 0) {
        trace?.use('months', 'item');
      }
    }
    if (considered.length > 0) {
      trace?.use('item', 'eventDate');
    }
  }
  if (trace) {
    if (paid.length > 0) {
      trace?.use('payment');
    }
  }
  return concluded(trace, 7, sumBy(paid, (payment) => payment.amount));
}

/** Lectures de compensationDue. */
export type CompensationDueReadings = {
  /** Par défaut excludes-damages. */
  readonly soleRemedy?: 'excludes-damages' | 'penalties-are-a-minimum' | undefined;
};

/** Toutes les lectures de compensationDue ; chaque étape est dite à `trace`. */
export function compensationDueInFull(
  input: CompensationDueInput,
  readings: CompensationDueReadings,
  trace?: Trace
): CompensationDueResult {
  const { cause, directDamage, indirectDamage, liabilityCap: liabilityCapGiven, penalties = 0 } = input;
  const { soleRemedy = 'excludes-damages' } = readings;
  trace?.take(input, readings);
  refuseNegative(directDamage, 'directDamage', noNegativeMoney);
  refuseNegative(indirectDamage, 'indirectDamage', noNegativeMoney);
  refuseNegative(liabilityCapGiven, 'liabilityCap', noNegativeMoney);
  refuseNegative(penalties, 'penalties', noNegativeMoney);
  const damages = Math.min(directDamage, liabilityCapGiven);
  trace?.step(0, damages);
  switch (cause) {
    case 'hosted-content':
      return concluded(trace, 1, 0);
    case 'network-operator':
      return concluded(trace, 2, 0);
    case 'quality-of-service':
      trace?.step(3);
      switch (soleRemedy) {
        case 'excludes-damages':
          return concluded(trace, 4, penalties);
        default:
          return concluded(trace, 5, Math.max(penalties, damages));
      }
    default:
      return concluded(trace, 6, damages);
  }
}

/** Lectures de serviceDate. */
export type ServiceDateReadings = {
  /** Par défaut delivery-note-for-server. */
  readonly serviceDateRule?: 'delivery-note-for-server' | 'operational-everywhere' | undefined;
};

/** Toutes les lectures de serviceDate ; chaque étape est dite à `trace`. */
export function serviceDateInFull(
  input: ServiceDateInput,
  readings: ServiceDateReadings,
  trace?: Trace
): ServiceDateResult {
  const { service, operationalOn, deliveryNoteSentOn } = input;
  const { serviceDateRule = 'delivery-note-for-server' } = readings;
  trace?.take(input, readings);
  switch (service) {
    case 'server':
      trace?.step(0);
      switch (serviceDateRule) {
        case 'delivery-note-for-server':
          return concluded(trace, 1, deliveryNoteSentOn);
        default:
          return concluded(trace, 2, operationalOn);
      }
    default:
      return concluded(trace, 3, operationalOn);
  }
}

/** Lectures de hackingTerminationAllowed. */
export type HackingTerminationAllowedReadings = {
  /** Par défaut as-written. */
  readonly hackingReminders?: 'as-written' | 'required-everywhere' | undefined;
};

/** Toutes les lectures de hackingTerminationAllowed ; chaque étape est dite à `trace`. */
export function hackingTerminationAllowedInFull(
  input: HackingTerminationAllowedInput,
  readings: HackingTerminationAllowedReadings,
  trace?: Trace
): HackingTerminationAllowedResult {
  const { service, reminders, clientActed } = input;
  const { hackingReminders = 'as-written' } = readings;
  trace?.take(input, readings);
  refuseNegative(reminders, 'reminders', noNegativeNumber);
  trace?.step(0);
  const unanswered = reminders >= minimumReminders && !clientActed;
  trace?.step(1, unanswered);
  trace?.whereUsed('unanswered', () => {
    if (reminders >= minimumReminders) {
      trace?.use('clientActed');
    }
  });
  switch (service) {
    case 'server':
      return concluded(trace, 2, unanswered);
    default:
      trace?.step(3);
      switch (hackingReminders) {
        case 'as-written':
          return concluded(trace, 4, true);
        default:
          return concluded(trace, 5, unanswered);
      }
  }
}

/** Toutes les lectures de allowedBandwidth ; chaque étape est dite à `trace`. */
export function allowedBandwidthInFull(input: AllowedBandwidthInput, trace?: Trace): AllowedBandwidthResult {
  const { totalBandwidth, serviceMaintained, orderedBandwidth } = input;
  trace?.take(input);
  refuseNegative(totalBandwidth, 'totalBandwidth', noNegativeNumber);
  refuseNegative(orderedBandwidth, 'orderedBandwidth', noNegativeNumber);
  trace?.step(0);
  if (trace) {
    if (totalBandwidth > bandwidthThreshold) {
      trace?.use('serviceMaintained');
    }
  }
  if (totalBandwidth > bandwidthThreshold && !serviceMaintained) {
    return concluded(trace, 1, Math.min(totalBandwidth, orderedBandwidth));
  }
  return concluded(trace, 2, totalBandwidth);
}

/** Toutes les lectures de bandwidthReductionEarliest ; chaque étape est dite à `trace`. */
export function bandwidthReductionEarliestInFull(
  input: BandwidthReductionEarliestInput,
  trace?: Trace
): BandwidthReductionEarliestResult {
  const { notifiedAt } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(trace, 1, notifiedAt + reductionNotice);
}

/** Toutes les lectures de credentialResponsibility ; chaque étape est dite à `trace`. */
export function credentialResponsibilityInFull(
  input: CredentialResponsibilityInput,
  trace?: Trace
): CredentialResponsibilityResult {
  const { service, managed } = input;
  trace?.take(input);
  switch (service) {
    case 'server':
      if (!managed) return concluded(trace, 0, 'client');
      return concluded(trace, 1, 'unassigned');
    default:
      return concluded(trace, 2, 'client');
  }
}

/** Lectures de outOfScopeIncident. */
export type OutOfScopeIncidentReadings = {
  /** Par défaut handling-time. */
  readonly outOfScopeExclusion?: 'handling-time' | 'whole-outage' | undefined;
};

/** Toutes les lectures de outOfScopeIncident ; chaque étape est dite à `trace`. */
export function outOfScopeIncidentInFull(
  input: OutOfScopeIncidentInput,
  readings: OutOfScopeIncidentReadings,
  trace?: Trace
): OutOfScopeIncidentResult {
  const { outage, timeSpent, hourlyRate } = input;
  const { outOfScopeExclusion = 'handling-time' } = readings;
  trace?.take(input, readings);
  refuseNegative(outage, 'outage', noNegativeDuration);
  refuseNegative(timeSpent, 'timeSpent', noNegativeDuration);
  refuseNegative(hourlyRate, 'hourlyRate', noNegativeMoney);
  trace?.step(0);
  const excluded = outOfScopeExclusion === 'handling-time' ? Math.min(outage, timeSpent) : outage;
  trace?.step(1, excluded);
  if (trace) {
    if (outOfScopeExclusion === 'handling-time') {
      trace?.use('outage');
    } else {
      trace?.use('outage');
    }
  }
  trace?.step(2);
  return concluded(trace, 3, { billed: productOver(hourlyRate, timeSpent, oneHour), excluded });
}

/** Lectures de updateKind. */
export type UpdateKindReadings = {
  /** Par défaut component. */
  readonly versionDigit?: 'component' | 'character' | undefined;
};

/** Toutes les lectures de updateKind ; chaque étape est dite à `trace`. */
export function updateKindInFull(
  input: UpdateKindInput,
  readings: UpdateKindReadings,
  trace?: Trace
): UpdateKindResult {
  const { versionBefore, versionAfter } = input;
  const { versionDigit = 'component' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  const changed = (
    versionDigit === 'component'
      ? differingComponents(versionBefore, versionAfter)
      : differingDigits(versionBefore, versionAfter)
  ) as readonly number[];
  trace?.step(1, changed);
  if (trace) {
    if (versionDigit === 'component') {
      trace?.use('versionBefore', 'versionAfter');
    } else {
      trace?.use('versionBefore', 'versionAfter');
    }
  }
  if (changed.length === 0) return concluded(trace, 2, 'none');
  trace?.step(3);
  trace?.step(4);
  if (trace) {
    if (!changed.includes(firstMajorDigit)) {
      trace?.use('secondMajorDigit');
    }
  }
  if (changed.includes(firstMajorDigit) || changed.includes(secondMajorDigit)) return concluded(trace, 5, 'major');
  trace?.step(6);
  if (trace) {
    if (changed.length > 0) {
      trace?.use('rank', 'minorDigit');
    }
  }
  if (changed.every((rank) => rank === minorDigit)) return concluded(trace, 5, 'minor');
  return concluded(trace, 5, 'undetermined');
}

/** Toutes les lectures de patchRefusalExclusion ; chaque étape est dite à `trace`. */
export function patchRefusalExclusionInFull(
  input: PatchRefusalExclusionInput,
  trace?: Trace
): PatchRefusalExclusionResult {
  const { managedLevel, clientRefusedOrDelayed, suggestedByProvider, causedByDecision } = input;
  trace?.take(input);
  if (trace) {
    if (managedLevel === 'level-3' || managedLevel === 'level-4') {
      trace?.use('clientRefusedOrDelayed');
      if (Boolean(clientRefusedOrDelayed)) {
        trace?.use('suggestedByProvider');
        if (Boolean(suggestedByProvider)) {
          trace?.use('causedByDecision');
        }
      }
    }
  }
  return concluded(
    trace,
    0,
    (managedLevel === 'level-3' || managedLevel === 'level-4')
    && clientRefusedOrDelayed
    && suggestedByProvider
    && causedByDecision
  );
}

/** Toutes les lectures de softwareInstallationDue ; chaque étape est dite à `trace`. */
export function softwareInstallationDueInFull(
  input: SoftwareInstallationDueInput,
  trace?: Trace
): SoftwareInstallationDueResult {
  const { proposedByProvider, chosenByClient, acceptedByProvider } = input;
  trace?.take(input);
  if (trace) {
    if (!proposedByProvider) {
      trace?.use('chosenByClient');
      if (Boolean(chosenByClient)) {
        trace?.use('acceptedByProvider');
      }
    }
  }
  return concluded(trace, 0, proposedByProvider || (chosenByClient && acceptedByProvider));
}

/** Lectures de maintenanceBilling. */
export type MaintenanceBillingReadings = {
  /** Par défaut request-handling. */
  readonly requestedMaintenanceTime?: 'request-handling' | 'whole-operation' | undefined;
};

/** Toutes les lectures de maintenanceBilling ; chaque étape est dite à `trace`. */
export function maintenanceBillingInFull(
  input: MaintenanceBillingInput,
  readings: MaintenanceBillingReadings,
  trace?: Trace
): MaintenanceBillingResult {
  const { managedLevel, occasion, requestTime, operationTime, hourlyRate } = input;
  const { requestedMaintenanceTime = 'request-handling' } = readings;
  trace?.take(input, readings);
  refuseNegative(requestTime, 'requestTime', noNegativeDuration);
  refuseNegative(operationTime, 'operationTime', noNegativeDuration);
  refuseNegative(hourlyRate, 'hourlyRate', noNegativeMoney);
  trace?.step(0);
  const billedTimeValue = requestedMaintenanceTime === 'request-handling' ? requestTime : requestTime + operationTime;
  trace?.step(1, billedTimeValue);
  trace?.whereUsed('billedTime', () => {
    if (requestedMaintenanceTime === 'request-handling') {
      trace?.use('requestTime');
    } else {
      trace?.use('requestTime', 'operationTime');
    }
  });
  switch (managedLevel) {
    case 'level-3':
    case 'level-4':
      if (occasion === 'client-request') {
        trace?.step(2);
        return concluded(trace, 3, productOver(hourlyRate, billedTimeValue, oneHour));
      }
      return concluded(trace, 4, 0);
    default:
      return concluded(trace, 5, 0);
  }
}

/** Lectures de discouragedUpdateTime. */
export type DiscouragedUpdateTimeReadings = {
  /** Par défaut excluded. */
  readonly sixteenOClock?: 'included' | 'excluded' | undefined;
  /** Par défaut from-12h. */
  readonly afternoonStart?: 'from-12h' | 'from-14h' | undefined;
};

/** Toutes les lectures de discouragedUpdateTime ; chaque étape est dite à `trace`. */
export function discouragedUpdateTimeInFull(
  input: DiscouragedUpdateTimeInput,
  readings: DiscouragedUpdateTimeReadings,
  trace?: Trace
): DiscouragedUpdateTimeResult {
  const { at, timeZone, holidays } = input;
  const { sixteenOClock = 'excluded', afternoonStart = 'from-12h' } = readings;
  trace?.take(input, readings);
  const localDay = localDate(at, zoneOf(timeZone));
  trace?.step(0, localDay);
  const clock = localTime(at, zoneOf(timeZone));
  trace?.step(1, clock);
  const weekend = weekday(localDay) === 'saturday' || weekday(localDay) === 'sunday';
  trace?.step(2, weekend);
  trace?.step(3);
  const sharp = at === localInstant(localDay, afternoonLimit, zoneOf(timeZone));
  trace?.step(4, sharp);
  trace?.step(5);
  const late = clock >= afternoonLimit && (sixteenOClock === 'included' || !sharp);
  trace?.step(6, late);
  trace?.step(7);
  trace?.step(8);
  trace?.step(9);
  const afternoon = clock >= (afternoonStart === 'from-12h' ? noon : midAfternoon);
  trace?.step(10, afternoon);
  const reasons = ['weekday-after-16h', 'friday-afternoon', 'weekend', 'holiday-eve-afternoon', 'public-holiday'].filter(
    (item) => (item === 'weekday-after-16h' && late && !weekend)
      || (item === 'friday-afternoon' && afternoon && weekday(localDay) === 'friday')
      || (item === 'weekend' && weekend)
      || (item === 'holiday-eve-afternoon' && afternoon && holidays.includes(localDay + 1))
      || (item === 'public-holiday' && holidays.includes(localDay))
  ) as readonly ('weekday-after-16h' | 'friday-afternoon' | 'weekend' | 'holiday-eve-afternoon' | 'public-holiday')[];
  trace?.step(11, reasons);
  trace?.whereUsed('late', () => {
    if (clock >= afternoonLimit) {
      trace?.use('reading:sixteenOClock');
      if (!Boolean(sixteenOClock === 'included')) {
        trace?.use('sharp');
      }
    }
  });
  trace?.whereUsed('afternoon', () => {
    if (afternoonStart === 'from-12h') {
      trace?.use('noon');
    } else {
      trace?.use('midAfternoon');
    }
  });
  if (trace) {
    if (['weekday-after-16h', 'friday-afternoon', 'weekend', 'holiday-eve-afternoon', 'public-holiday'].length > 0) {
      trace?.use('item', 'late', 'weekend', 'afternoon', 'localDay', 'holidays');
    }
  }
  return concluded(trace, 12, { discouraged: reasons.length > 0, reasons });
}

/** Lectures de offHoursUpdateBilling. */
export type OffHoursUpdateBillingReadings = {
  /** Par défaut off-hours-only. */
  readonly offHoursBilledTime?: 'off-hours-only' | 'whole-intervention' | undefined;
};

/** Toutes les lectures de offHoursUpdateBilling ; chaque étape est dite à `trace`. */
export function offHoursUpdateBillingInFull(
  input: OffHoursUpdateBillingInput,
  readings: OffHoursUpdateBillingReadings,
  trace?: Trace
): OffHoursUpdateBillingResult {
  const { regularUpdates, causedByUpdate, interventionTime, offHoursTime, offHoursRate } = input;
  const { offHoursBilledTime = 'off-hours-only' } = readings;
  trace?.take(input, readings);
  refuseNegative(interventionTime, 'interventionTime', noNegativeDuration);
  refuseNegative(offHoursTime, 'offHoursTime', noNegativeDuration);
  refuseNegative(offHoursRate, 'offHoursRate', noNegativeMoney);
  if (offHoursTime > interventionTime) {
    throw new InvalidInput(
      'offHoursTime, interventionTime',
      'les heures non ouvrées font partie de la durée de l’intervention'
    );
  }
  trace?.step(0);
  const billedTimeValue = offHoursBilledTime === 'off-hours-only' ? offHoursTime : interventionTime;
  trace?.step(1, billedTimeValue);
  trace?.whereUsed('billedTime', () => {
    if (offHoursBilledTime === 'off-hours-only') {
      trace?.use('offHoursTime');
    } else {
      trace?.use('interventionTime');
    }
  });
  if (trace) {
    if (regularUpdates) {
      trace?.use('causedByUpdate');
      if (Boolean(causedByUpdate)) {
        trace?.use('offHoursTime');
      }
    }
  }
  if (regularUpdates && causedByUpdate && offHoursTime > 0) {
    trace?.step(2);
    return concluded(trace, 3, productOver(offHoursRate, billedTimeValue, oneHour));
  }
  return concluded(trace, 4, 0);
}

/** Toutes les lectures de responsibleParty ; chaque étape est dite à `trace`. */
export function responsiblePartyInFull(input: ResponsiblePartyInput, trace?: Trace): ResponsiblePartyResult {
  const { task, context } = input;
  trace?.take(input);
  switch (task) {
    case 'hardware-replacement':
      switch (context) {
        case 'server':
          return concluded(trace, 0, providerStatedObligation);
        case 'level-1':
          return concluded(trace, 1, providerStatedObligation);
        case 'level-2':
          return concluded(trace, 2, providerInferredObligation);
        case 'level-3':
          return concluded(trace, 3, providerInferredObligation);
        case 'level-4':
          return concluded(trace, 4, providerInferredObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'hardware-network-monitoring':
      switch (context) {
        case 'level-1':
          return concluded(trace, 6, providerStatedObligation);
        case 'level-2':
          return concluded(trace, 7, providerStatedObligation);
        case 'level-3':
          return concluded(trace, 8, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 9, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'resource-monitoring':
      switch (context) {
        case 'level-2':
          return concluded(trace, 10, providerStatedObligation);
        case 'level-3':
          return concluded(trace, 11, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 12, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'application-monitoring':
      switch (context) {
        case 'level-2':
          return concluded(trace, 13, providerStatedObligation);
        case 'level-3':
          return concluded(trace, 14, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 15, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'client-alert':
      switch (context) {
        case 'level-1':
          return concluded(trace, 16, providerStatedObligation);
        case 'level-2':
          return concluded(trace, 17, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'advanced-software-diagnosis':
      if (context === 'level-2') return concluded(trace, 18, providerStatedPermission);
      return concluded(trace, 5, unassigned);
    case 'software-infrastructure-control':
      switch (context) {
        case 'private-cloud':
          return concluded(trace, 19, clientStatedObligation);
        case 'level-1':
          return concluded(trace, 20, clientStatedObligation);
        case 'level-2':
          return concluded(trace, 21, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 22, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 23, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'solution-deployment-maintenance':
      switch (context) {
        case 'level-1':
          return concluded(trace, 24, clientStatedObligation);
        case 'level-2':
          return concluded(trace, 25, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 26, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 27, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'software-incident-resolution':
      switch (context) {
        case 'level-1':
          return concluded(trace, 28, clientStatedObligation);
        case 'level-2':
          return concluded(trace, 29, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 30, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 31, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'os-patching':
      switch (context) {
        case 'level-1':
          return concluded(trace, 32, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 33, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 34, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 35, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'os-minor-update':
      switch (context) {
        case 'level-1':
          return concluded(trace, 36, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 37, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 38, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 39, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'os-major-update':
      switch (context) {
        case 'level-1':
          return concluded(trace, 40, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 41, clientStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'software-critical-patching':
      switch (context) {
        case 'level-1':
          return concluded(trace, 42, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 43, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 44, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 45, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'software-minor-update':
      switch (context) {
        case 'level-1':
          return concluded(trace, 46, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 47, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 48, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 49, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'software-major-update':
      switch (context) {
        case 'level-1':
          return concluded(trace, 50, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 51, clientStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'known-vulnerabilities':
      switch (context) {
        case 'private-cloud':
          return concluded(trace, 52, clientStatedObligation);
        case 'level-2':
          return concluded(trace, 53, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 54, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 55, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'attacks':
      switch (context) {
        case 'private-cloud':
          return concluded(trace, 56, clientStatedObligation);
        case 'level-2':
          return concluded(trace, 57, clientStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'log-management':
      switch (context) {
        case 'level-3':
          return concluded(trace, 58, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 59, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'software-inventory':
      switch (context) {
        case 'level-3':
          return concluded(trace, 60, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 61, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'configuration-documentation':
      switch (context) {
        case 'level-3':
          return concluded(trace, 62, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 63, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'capacity-performance':
      switch (context) {
        case 'level-3':
          return concluded(trace, 64, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 65, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'architecture-advice':
      switch (context) {
        case 'level-3':
          return concluded(trace, 66, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 67, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'software-installation':
      switch (context) {
        case 'level-1':
          return concluded(trace, 68, clientStatedObligation);
        case 'level-2':
          return concluded(trace, 69, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 70, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 71, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'os-installation':
      if (context === 'level-4') return concluded(trace, 72, providerStatedObligation);
      return concluded(trace, 5, unassigned);
    case 'administrator-access':
      switch (context) {
        case 'private-cloud':
          return concluded(trace, 73, clientStatedObligation);
        case 'level-1':
          return concluded(trace, 74, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 75, clientInferredObligation);
        case 'level-3':
          return concluded(trace, 76, providerStatedObligation);
        case 'level-4':
          return concluded(trace, 77, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'database-ftp-vhost-creation':
      switch (context) {
        case 'level-3':
          return concluded(trace, 78, clientInferredObligation);
        case 'level-4':
          return concluded(trace, 79, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'application-content':
      switch (context) {
        case 'server':
          return concluded(trace, 80, clientStatedObligation);
        case 'level-1':
          return concluded(trace, 81, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 82, clientInferredObligation);
        case 'level-3':
          return concluded(trace, 83, clientStatedObligation);
        case 'level-4':
          return concluded(trace, 84, clientStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'backup-without-option':
      switch (context) {
        case 'server':
          return concluded(trace, 85, clientStatedObligation);
        case 'private-cloud':
          return concluded(trace, 86, clientStatedObligation);
        case 'level-1':
          return concluded(trace, 87, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 88, clientInferredObligation);
        case 'level-3':
          return concluded(trace, 89, clientInferredObligation);
        default:
          return concluded(trace, 90, clientInferredObligation);
      }
    case 'backup-option-execution':
      switch (context) {
        case 'server':
          return concluded(trace, 91, providerStatedObligation);
        case 'private-cloud':
          return concluded(trace, 92, providerStatedObligation);
        case 'level-1':
          return concluded(trace, 93, providerStatedObligation);
        case 'level-2':
          return concluded(trace, 94, providerStatedObligation);
        case 'level-3':
          return concluded(trace, 95, providerStatedObligation);
        default:
          return concluded(trace, 96, providerStatedObligation);
      }
    case 'backup-option-checking':
      switch (context) {
        case 'server':
          return concluded(trace, 97, clientStatedObligation);
        case 'private-cloud':
          return concluded(trace, 98, clientStatedObligation);
        case 'level-1':
          return concluded(trace, 99, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 100, clientInferredObligation);
        case 'level-3':
          return concluded(trace, 101, clientInferredObligation);
        default:
          return concluded(trace, 102, clientInferredObligation);
      }
    case 'out-of-scope-incident-cost':
      switch (context) {
        case 'level-3':
          return concluded(trace, 103, clientStatedObligation);
        case 'level-4':
          return concluded(trace, 104, clientStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'altered-provider-services':
      switch (context) {
        case 'level-1':
          return concluded(trace, 105, clientStatedObligation);
        case 'level-2':
          return concluded(trace, 106, clientStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'refused-critical-patch':
      switch (context) {
        case 'level-3':
          return concluded(trace, 107, clientStatedObligation);
        case 'level-4':
          return concluded(trace, 108, clientStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'prior-approval-of-new-software':
      switch (context) {
        case 'level-1':
          return concluded(trace, 109, clientStatedObligation);
        case 'level-2':
          return concluded(trace, 110, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 111, clientStatedObligation);
        case 'level-4':
          return concluded(trace, 112, clientStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'prior-notice-of-update':
      switch (context) {
        case 'level-1':
          return concluded(trace, 113, clientStatedObligation);
        case 'level-2':
          return concluded(trace, 114, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 115, clientStatedObligation);
        case 'level-4':
          return concluded(trace, 116, clientStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'client-installed-applications':
      switch (context) {
        case 'level-1':
          return concluded(trace, 117, clientStatedObligation);
        case 'level-2':
          return concluded(trace, 118, clientStatedObligation);
        case 'level-3':
          return concluded(trace, 119, clientStatedObligation);
        case 'level-4':
          return concluded(trace, 120, clientStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'online-assistance':
      if (context === 'level-4') return concluded(trace, 121, providerStatedObligation);
      return concluded(trace, 5, unassigned);
    case 'licence-fit':
      if (context === 'level-3') return concluded(trace, 122, clientStatedObligation);
      return concluded(trace, 5, unassigned);
    case 'licence-payment':
      switch (context) {
        case 'server':
          return concluded(trace, 123, clientStatedObligation);
        case 'private-cloud':
          return concluded(trace, 124, clientStatedObligation);
        case 'level-1':
          return concluded(trace, 125, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 126, clientInferredObligation);
        case 'level-3':
          return concluded(trace, 127, clientInferredObligation);
        default:
          return concluded(trace, 128, clientInferredObligation);
      }
    case 'remote-access-24-7':
      switch (context) {
        case 'server':
          return concluded(trace, 129, providerStatedObligation);
        case 'level-1':
          return concluded(trace, 130, nobodyStated);
        case 'level-2':
          return concluded(trace, 131, nobodyStated);
        case 'level-3':
          return concluded(trace, 132, nobodyStated);
        case 'level-4':
          return concluded(trace, 133, nobodyStated);
        default:
          return concluded(trace, 5, unassigned);
      }
    case 'emergency-off-hours-maintenance':
      switch (context) {
        case 'level-3':
          return concluded(trace, 134, providerStatedPermission);
        case 'level-4':
          return concluded(trace, 135, providerStatedObligation);
        default:
          return concluded(trace, 5, unassigned);
      }
    default:
      switch (context) {
        case 'server':
          return concluded(trace, 136, clientStatedObligation);
        case 'private-cloud':
          return concluded(trace, 137, clientInferredObligation);
        case 'level-1':
          return concluded(trace, 138, clientInferredObligation);
        case 'level-2':
          return concluded(trace, 139, clientInferredObligation);
        case 'level-3':
          return concluded(trace, 140, clientInferredObligation);
        default:
          return concluded(trace, 141, clientInferredObligation);
      }
  }
}

/** Lectures de billedTime. */
export type BilledTimeReadings = {
  /** Par défaut per-quarter. */
  readonly quarterHour?: 'per-quarter' | 'minimum-only' | undefined;
};

/** Toutes les lectures de billedTime ; chaque étape est dite à `trace`. */
export function billedTimeInFull(
  input: BilledTimeInput,
  readings: BilledTimeReadings,
  trace?: Trace
): BilledTimeResult {
  const { timeSpent } = input;
  const { quarterHour = 'per-quarter' } = readings;
  trace?.take(input, readings);
  refuseNegative(timeSpent, 'timeSpent', noNegativeDuration);
  if (timeSpent === 0) return concluded(trace, 0, 0);
  trace?.step(1);
  if (quarterHour === 'per-quarter') {
    trace?.step(2);
    return concluded(trace, 3, billingUnit * Math.ceil(timeSpent / billingUnit));
  }
  trace?.step(2);
  return concluded(trace, 3, Math.max(billingUnit, timeSpent));
}

/** Lectures de timeCreditBalance. */
export type TimeCreditBalanceReadings = {
  /** Par défaut per-quarter. */
  readonly quarterHour?: 'per-quarter' | 'minimum-only' | undefined;
};

/** Toutes les lectures de timeCreditBalance ; chaque étape est dite à `trace`. */
export function timeCreditBalanceInFull(
  input: TimeCreditBalanceInput,
  readings: TimeCreditBalanceReadings,
  trace?: Trace
): TimeCreditBalanceResult {
  const { monthlyCredit, interventions } = input;
  const { quarterHour = 'per-quarter' } = readings;
  trace?.take(input, readings);
  refuseNegative(monthlyCredit, 'monthlyCredit', noNegativeDuration);
  refuseNegatives(interventions, 'interventions', noNegativeDuration);
  if (trace) {
    if (interventions.length > 0) {
      trace?.use('one');
    }
  }
  let used: Int = 0;
  for (let index = 0; index < interventions.length; index++) {
    const one = interventions[index]!;
    used = add(used, billedTimeInFull({ timeSpent: one }, { quarterHour }, trace?.enter(0)));
  }
  trace?.step(1, used);
  const covered = Math.min(monthlyCredit, Number(used));
  trace?.step(2, covered);
  return concluded(trace, 3, { used, left: monthlyCredit - covered, overrun: subtract(used, covered), carriedOver: 0 });
}

/** Toutes les lectures de nextTimeCreditDate ; chaque étape est dite à `trace`. */
export function nextTimeCreditDateInFull(input: NextTimeCreditDateInput, trace?: Trace): NextTimeCreditDateResult {
  const { on } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(trace, 1, nextDayOfMonth(on, creditDay, refusals));
}

/** Toutes les lectures de quoteRequired ; chaque étape est dite à `trace`. */
export function quoteRequiredInFull(input: QuoteRequiredInput, trace?: Trace): QuoteRequiredResult {
  const { managedLevel } = input;
  trace?.take(input);
  return concluded(trace, 0, !(managedLevel === 'level-3' || managedLevel === 'level-4'));
}

/** Toutes les lectures de interventionStart ; chaque étape est dite à `trace`. */
export function interventionStartInFull(input: InterventionStartInput, trace?: Trace): InterventionStartResult {
  const { quoteAcceptedOn, paidOn, leadTime } = input;
  trace?.take(input);
  if (trace) {
    if (quoteAcceptedOn !== undefined) {
      trace?.use('paidOn');
    }
  }
  if (quoteAcceptedOn !== undefined && paidOn !== undefined) {
    return concluded(trace, 0, { kind: 'due', by: addPeriod(Math.max(quoteAcceptedOn!, paidOn!), leadTime) });
  }
  return concluded(trace, 1, notDue);
}

/** Lectures de hoursValidity. */
export type HoursValidityReadings = {
  /** Par défaut per-clause. */
  readonly validityDays?: 'per-clause' | 'working-days' | 'calendar-days' | undefined;
  /** Par défaut excluded. */
  readonly startDay?: 'excluded' | 'included' | undefined;
};

/** Toutes les lectures de hoursValidity ; chaque étape est dite à `trace`. */
export function hoursValidityInFull(
  input: HoursValidityInput,
  readings: HoursValidityReadings,
  trace?: Trace
): HoursValidityResult {
  const { purchasedOn, regime, holidays, workingWeekdays } = input;
  const { validityDays = 'per-clause', startDay = 'excluded' } = readings;
  trace?.take(input, readings);
  if (workingWeekdays.length <= 0) {
    throw new InvalidInput('workingWeekdays', 'il faut au moins un jour ouvré par semaine');
  }
  trace?.step(0);
  trace?.step(1);
  const length = regime === 'extra-hours' ? extraHoursValidity.days : oneOffHoursValidity.value;
  trace?.step(2, length);
  trace?.step(3);
  const inWorkingDays = validityDays === 'working-days' || (validityDays === 'per-clause' && regime === 'one-off-hours');
  trace?.step(4, inWorkingDays);
  trace?.step(5);
  const origin = startDay === 'excluded' ? purchasedOn : purchasedOn - 1;
  trace?.step(6, origin);
  trace?.whereUsed('length', () => {
    if (regime === 'extra-hours') {
      trace?.use('extraHoursValidity');
    } else {
      trace?.use('oneOffHoursValidity');
    }
  });
  trace?.whereUsed('origin', () => {
    if (startDay === 'excluded') {
      trace?.use('purchasedOn');
    } else {
      trace?.use('purchasedOn');
    }
  });
  if (trace) {
    if (!(validityDays === 'working-days')) {
      if (Boolean(validityDays === 'per-clause')) {
        trace?.use('regime');
      }
    }
  }
  if (inWorkingDays) {
    return concluded(
      trace,
      7,
      (trace?.walks.addWorkingDays ?? addWorkingDays)(
        origin,
        length,
        workingWeekdays,
        holidays,
        refusals,
        'purchasedOn, regime'
      )
    );
  }
  trace?.step(8);
  return concluded(trace, 9, addPeriod(origin, timesPeriod(oneDay, length, refusals, 'regime')));
}

/** Lectures de domainLapse. */
export type DomainLapseReadings = {
  /** Par défaut either. */
  readonly lapseCondition?: 'either' | 'both' | undefined;
};

/** Toutes les lectures de domainLapse ; chaque étape est dite à `trace`. */
export function domainLapseInFull(
  input: DomainLapseInput,
  readings: DomainLapseReadings,
  trace?: Trace
): DomainLapseResult {
  const { renewed, paidInFull, whoisEndDate } = input;
  const { lapseCondition = 'either' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  const lapses = lapseCondition === 'either' ? !renewed || !paidInFull : !renewed && !paidInFull;
  trace?.step(1, lapses);
  if (trace) {
    if (lapseCondition === 'either') {
      trace?.use('renewed');
      if (!Boolean(!renewed)) {
        trace?.use('paidInFull');
      }
    } else {
      trace?.use('renewed');
      if (Boolean(!renewed)) {
        trace?.use('paidInFull');
      }
    }
  }
  if (lapses) return concluded(trace, 2, { kind: 'lapses', on: whoisEndDate });
  return concluded(trace, 3, keptConstant);
}

/** Toutes les lectures de domainLossCompensation ; chaque étape est dite à `trace`. */
export function domainLossCompensationInFull(
  input: DomainLossCompensationInput,
  trace?: Trace
): DomainLossCompensationResult {
  const { damage, annualRenewalPrice } = input;
  trace?.take(input);
  refuseNegative(damage, 'damage', noNegativeMoney);
  refuseNegative(annualRenewalPrice, 'annualRenewalPrice', noNegativeMoney);
  trace?.step(0);
  return concluded(trace, 1, lesser(damage, multiply(annualRenewalPrice, wholeYears(renewalYears))));
}

/** Lectures de domainTransferAllowed. */
export type DomainTransferAllowedReadings = {
  /** Par défaut at-least-45-days. */
  readonly transferLeadTime?: 'at-least-45-days' | 'clear-days' | 'exactly-45-days' | 'within-45-days' | undefined;
};

/** Toutes les lectures de domainTransferAllowed ; chaque étape est dite à `trace`. */
export function domainTransferAllowedInFull(
  input: DomainTransferAllowedInput,
  readings: DomainTransferAllowedReadings,
  trace?: Trace
): DomainTransferAllowedResult {
  const { validatedOn, renewalOn } = input;
  const { transferLeadTime = 'at-least-45-days' } = readings;
  trace?.take(input, readings);
  const lead = renewalOn - validatedOn;
  trace?.step(0, lead);
  trace?.step(1);
  switch (transferLeadTime) {
    case 'at-least-45-days':
      trace?.step(2);
      return concluded(trace, 3, lead >= transferNotice.days);
    case 'clear-days':
      trace?.step(2);
      return concluded(trace, 4, lead > transferNotice.days);
    case 'exactly-45-days':
      trace?.step(2);
      return concluded(trace, 5, lead === transferNotice.days);
    default:
      trace?.step(2);
      if (trace) {
        if (lead >= 0) {
          trace?.use('transferNotice');
        }
      }
      return concluded(trace, 6, lead >= 0 && lead <= transferNotice.days);
  }
}

/** Toutes les lectures de spamSuspensionEarliestEnd ; chaque étape est dite à `trace`. */
export function spamSuspensionEarliestEndInFull(
  input: SpamSuspensionEarliestEndInput,
  trace?: Trace
): SpamSuspensionEarliestEndResult {
  const { startedOn } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(trace, 1, addPeriod(startedOn, spamSuspension));
}

/** Toutes les lectures de overageCharge ; chaque étape est dite à `trace`. */
export function overageChargeInFull(input: OverageChargeInput, trace?: Trace): OverageChargeResult {
  const { emailsSent, quota, unitPrice } = input;
  trace?.take(input);
  refuseNegative(emailsSent, 'emailsSent', noNegativeNumber);
  refuseNegative(quota, 'quota', noNegativeNumber);
  refuseNegative(unitPrice, 'unitPrice', noNegativeMoney);
  return concluded(trace, 0, multiply(unitPrice, emailsSent - Math.min(emailsSent, quota)));
}

/** Toutes les lectures de commitmentEnd ; chaque étape est dite à `trace`. */
export function commitmentEndInFull(input: CommitmentEndInput, trace?: Trace): CommitmentEndResult {
  const { subscribedOn, commitment = minimumCommitment } = input;
  trace?.take(input);
  if (commitment.days !== 0) throw new InvalidInput('commitment', 'l’engagement se compte en mois entiers');
  trace?.step(0);
  if (commitment.months < minimumCommitment.months) {
    throw new InvalidInput('commitment', 'l’engagement est de douze mois au moins');
  }
  return concluded(trace, 1, addPeriod(subscribedOn, commitment));
}

/** Lectures de priceRevisionEffectiveDate. */
export type PriceRevisionEffectiveDateReadings = {
  /** Par défaut after-30-days. */
  readonly revisionDelay?: 'after-30-days' | 'within-30-days' | undefined;
};

/** Toutes les lectures de priceRevisionEffectiveDate ; chaque étape est dite à `trace`. */
export function priceRevisionEffectiveDateInFull(
  input: PriceRevisionEffectiveDateInput,
  readings: PriceRevisionEffectiveDateReadings,
  trace?: Trace
): PriceRevisionEffectiveDateResult {
  const { notifiedOn } = input;
  const { revisionDelay = 'after-30-days' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  if (revisionDelay === 'after-30-days') {
    trace?.step(1);
    return concluded(trace, 2, addPeriod(notifiedOn, revisionNotice));
  }
  return concluded(trace, 3, notifiedOn);
}

/** Lectures de priceRevisionSupplement. */
export type PriceRevisionSupplementReadings = {
  /** Par défaut days. */
  readonly prorataBasis?: 'days' | 'whole-months' | undefined;
};

/** Toutes les lectures de priceRevisionSupplement ; chaque étape est dite à `trace`. */
export function priceRevisionSupplementInFull(
  input: PriceRevisionSupplementInput,
  readings: PriceRevisionSupplementReadings,
  trace?: Trace
): PriceRevisionSupplementResult {
  const { oldPrice, newPrice, effectiveOn, periodStart, periodEnd } = input;
  const { prorataBasis = 'days' } = readings;
  trace?.take(input, readings);
  refuseNegative(oldPrice, 'oldPrice', noNegativeMoney);
  refuseNegative(newPrice, 'newPrice', noNegativeMoney);
  if (!(effectiveOn >= periodStart && effectiveOn <= periodEnd)) {
    throw new InvalidInput('effectiveOn, periodStart, periodEnd', 'la révision prend effet pendant la période payée');
  }
  trace?.step(0);
  const units = prorataBasis === 'days' ? periodEnd - periodStart : monthsBetween(periodStart, periodEnd);
  trace?.step(1, units);
  if (units <= 0) {
    throw new InvalidInput(
      'periodStart, periodEnd',
      'la période payée ne peut pas être vide, ni sans mois entier si l’on compte en mois'
    );
  }
  const remaining = prorataBasis === 'days' ? periodEnd - effectiveOn : monthsBetween(effectiveOn, periodEnd);
  trace?.step(2, remaining);
  if (trace) {
    if (prorataBasis === 'days') {
      trace?.use('periodStart', 'periodEnd');
    } else {
      trace?.use('periodStart', 'periodEnd');
    }
    if (prorataBasis === 'days') {
      trace?.use('effectiveOn', 'periodEnd');
    } else {
      trace?.use('effectiveOn', 'periodEnd');
    }
  }
  return concluded(trace, 3, productOver(newPrice - oldPrice, remaining, units));
}

/** Lectures de messageSendable. */
export type MessageSendableReadings = {
  /** Par défaut decimal. */
  readonly megabyte?: 'decimal' | 'binary' | undefined;
  /** Par défaut raw. */
  readonly attachmentMeasure?: 'raw' | 'base64' | undefined;
};

/** Toutes les lectures de messageSendable ; chaque étape est dite à `trace`. */
export function messageSendableInFull(
  input: MessageSendableInput,
  readings: MessageSendableReadings,
  trace?: Trace
): MessageSendableResult {
  const { headerSize, contentSize, attachmentSize } = input;
  const { megabyte = 'decimal', attachmentMeasure = 'raw' } = readings;
  trace?.take(input, readings);
  refuseNegative(headerSize, 'headerSize', noNegativeBytes);
  refuseNegative(contentSize, 'contentSize', noNegativeBytes);
  refuseNegative(attachmentSize, 'attachmentSize', noNegativeBytes);
  trace?.step(0);
  trace?.step(1);
  trace?.step(2);
  const attachments = attachmentMeasure === 'raw'
    ? attachmentSize
    : multiply(base64Written, Math.ceil(attachmentSize / base64Read));
  trace?.step(3, attachments);
  trace?.step(4);
  trace?.step(5);
  trace?.step(6);
  trace?.step(7);
  const limit = megabyte === 'decimal' ? maximumMessageSize : quotient(maximumMessageSize * oneMebibyte, oneMegabyte);
  trace?.step(8, limit);
  if (trace) {
    if (attachmentMeasure === 'raw') {
      trace?.use('attachmentSize');
    } else {
      trace?.use('base64Written', 'attachmentSize', 'base64Read');
    }
    if (megabyte === 'decimal') {
      trace?.use('maximumMessageSize');
    } else {
      trace?.use('maximumMessageSize', 'oneMebibyte', 'oneMegabyte');
    }
  }
  return concluded(trace, 9, compare(add(add(headerSize, contentSize), attachments), limit) <= 0);
}

/** Toutes les lectures de billedEmails ; chaque étape est dite à `trace`. */
export function billedEmailsInFull(input: BilledEmailsInput, trace?: Trace): BilledEmailsResult {
  const { recipientsPerMessage } = input;
  trace?.take(input);
  refuseNegatives(recipientsPerMessage, 'recipientsPerMessage', noNegativeNumber);
  return concluded(trace, 0, sumOf(recipientsPerMessage) as number);
}

/** Toutes les lectures de mailServiceSuspensionAllowed ; chaque étape est dite à `trace`. */
export function mailServiceSuspensionAllowedInFull(
  input: MailServiceSuspensionAllowedInput,
  trace?: Trace
): MailServiceSuspensionAllowedResult {
  const { facts } = input;
  trace?.take(input);
  const listed = facts.some(
    (fact) => fact === 'suspected-terms-breach'
      || fact === 'non-cooperation'
      || fact === 'attack'
      || fact === 'unauthorised-access'
      || fact === 'legal-obligation'
  );
  trace?.step(0, listed);
  const protective = (facts as readonly string[]).includes('other-event')
    && (facts as readonly string[]).includes('network-protection');
  trace?.step(1, protective);
  if (trace) {
    if (facts.length > 0) {
      trace?.use('fact');
    }
  }
  if (trace) {
    if (!listed) {
      trace?.use('protective');
    }
  }
  return concluded(trace, 2, listed || protective);
}

/** Lectures de reinstatementFee. */
export type ReinstatementFeeReadings = {
  /** Par défaut per-event. */
  readonly feeBasis?: 'per-event' | 'per-service' | undefined;
};

/** Toutes les lectures de reinstatementFee ; chaque étape est dite à `trace`. */
export function reinstatementFeeInFull(
  input: ReinstatementFeeInput,
  readings: ReinstatementFeeReadings,
  trace?: Trace
): ReinstatementFeeResult {
  const { suspensionReason, reinstated, serviceCount = singleService } = input;
  const { feeBasis = 'per-event' } = readings;
  trace?.take(input, readings);
  if (serviceCount <= 0) throw new InvalidInput('serviceCount', numberAboveZero);
  const fault = suspensionReason === 'non-payment'
    || suspensionReason === 'contract-breach'
    || suspensionReason === 'acceptable-use-breach';
  trace?.step(0, fault);
  if (trace) {
    if (reinstated) {
      trace?.use('fault');
    }
  }
  if (!(reinstated && fault)) return concluded(trace, 1, 0);
  trace?.step(2);
  if (feeBasis === 'per-event') {
    trace?.step(3);
    return concluded(trace, 4, reinstatementAmount);
  }
  trace?.step(3);
  return concluded(trace, 5, multiply(reinstatementAmount, serviceCount));
}

/** Lectures de backupPlan. */
export type BackupPlanReadings = {
  /** Par défaut quote-needed. */
  readonly sharedHostingBackup?: 'quote-needed' | 'always-included' | undefined;
};

/** Toutes les lectures de backupPlan ; chaque étape est dite à `trace`. */
export function backupPlanInFull(
  input: BackupPlanInput,
  readings: BackupPlanReadings,
  trace?: Trace
): BackupPlanResult {
  const { dataKind, inQuote, sharedHosting, hostedByProvider } = input;
  const { sharedHostingBackup = 'quote-needed' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  const included = inQuote || (sharedHosting && sharedHostingBackup === 'always-included');
  trace?.step(1, included);
  trace?.step(2);
  trace?.step(3);
  const retention = sharedHosting ? sharedRetention : backupRetention;
  trace?.step(4, retention);
  trace?.whereUsed('included', () => {
    if (!inQuote) {
      trace?.use('sharedHosting');
      if (Boolean(sharedHosting)) {
        trace?.use('reading:sharedHostingBackup');
      }
    }
  });
  trace?.whereUsed('retention', () => {
    if (sharedHosting) {
      trace?.use('sharedRetention');
    } else {
      trace?.use('backupRetention');
    }
  });
  if (trace) {
    if (hostedByProvider) {
      trace?.use('included');
    }
  }
  if (!(hostedByProvider && included)) return concluded(trace, 5, none2);
  if (dataKind === 'database') return concluded(trace, 6, { kind: 'planned', schedule: 'daily-22h', retention });
  return concluded(trace, 6, { kind: 'planned', schedule: 'daily-night', retention });
}

/** Lectures de backupRestorable. */
export type BackupRestorableReadings = {
  /** Par défaut included. */
  readonly retentionBound?: 'included' | 'excluded' | undefined;
};

/** Toutes les lectures de backupRestorable ; chaque étape est dite à `trace`. */
export function backupRestorableInFull(
  input: BackupRestorableInput,
  readings: BackupRestorableReadings,
  trace?: Trace
): BackupRestorableResult {
  const { pointOn, incidentOn, requestedOn, sharedHosting, inQuote } = input;
  const { retentionBound = 'included' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  trace?.step(1);
  const retention = sharedHosting ? sharedRetention : backupRetention;
  trace?.step(2, retention);
  const lastDay = addPeriod(pointOn, retention);
  trace?.step(3, lastDay);
  trace?.step(4);
  const kept = retentionBound === 'included' ? requestedOn <= lastDay : requestedOn < lastDay;
  trace?.step(5, kept);
  trace?.whereUsed('retention', () => {
    if (sharedHosting) {
      trace?.use('sharedRetention');
    } else {
      trace?.use('backupRetention');
    }
  });
  trace?.whereUsed('kept', () => {
    if (retentionBound === 'included') {
      trace?.use('requestedOn', 'lastDay');
    } else {
      trace?.use('requestedOn', 'lastDay');
    }
  });
  if (trace) {
    if (inQuote) {
      trace?.use('pointOn', 'incidentOn');
      if (Boolean(pointOn < incidentOn)) {
        trace?.use('requestedOn');
        if (Boolean(pointOn <= requestedOn)) {
          trace?.use('kept');
        }
      }
    }
  }
  return concluded(trace, 6, inQuote && pointOn < incidentOn && pointOn <= requestedOn && kept);
}

/** Toutes les lectures de databaseRestorePoint ; chaque étape est dite à `trace`. */
export function databaseRestorePointInFull(
  input: DatabaseRestorePointInput,
  trace?: Trace
): DatabaseRestorePointResult {
  const { incidentAt, timeZone } = input;
  trace?.take(input);
  trace?.step(0);
  const point = lastOccurrence(incidentAt, backupTime, zoneOf(timeZone));
  trace?.step(1, point);
  return concluded(trace, 2, { point, lost: incidentAt - point });
}

/** Lectures de downtimeLimit. */
export type DowntimeLimitReadings = {
  /** Par défaut fixed-month. */
  readonly availabilityPeriod?: 'fixed-month' | 'calendar-month' | 'contract-year' | undefined;
};

/** Toutes les lectures de downtimeLimit ; chaque étape est dite à `trace`. */
export function downtimeLimitInFull(
  input: DowntimeLimitInput,
  readings: DowntimeLimitReadings,
  trace?: Trace
): DowntimeLimitResult {
  const { monthDays, yearDays } = input;
  const { availabilityPeriod = 'fixed-month' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  trace?.step(1);
  if (!(monthDays >= shortestMonth && monthDays <= longestMonth)) {
    throw new InvalidInput('monthDays', 'un mois compte de 28 à 31 jours');
  }
  trace?.step(2);
  trace?.step(3);
  if (!(yearDays === commonYear || yearDays === leapYear)) {
    throw new InvalidInput('yearDays', 'une année compte 365 ou 366 jours');
  }
  trace?.step(4);
  const tolerance = whole * 10 - targetAvailability;
  trace?.step(5, tolerance * 100_000);
  trace?.step(6);
  switch (availabilityPeriod) {
    case 'fixed-month':
      trace?.step(7);
      return concluded(trace, 8, maximumDowntime);
    case 'calendar-month':
      return concluded(trace, 9, productOver(day, monthDays * tolerance, 1000));
    default:
      return concluded(trace, 10, productOver(day, yearDays * tolerance, 1000));
  }
}

/** Lectures de availabilityRate. */
export type AvailabilityRateReadings = {
  /** Par défaut as-written. */
  readonly availabilityFormula?: 'as-written'
  | 'client-time-already-removed'
  | 'client-time-ignored'
  | 'gross'
  | undefined;
  /** Par défaut total-unchanged. */
  readonly plannedTime?: 'total-unchanged' | 'removed-from-total' | undefined;
};

/** Toutes les lectures de availabilityRate ; chaque étape est dite à `trace`. */
export function availabilityRateInFull(
  input: AvailabilityRateInput,
  readings: AvailabilityRateReadings,
  trace?: Trace
): AvailabilityRateResult {
  const { totalTime, incidentTime, clientIncidentTime = 0, plannedTime = 0 } = input;
  const { availabilityFormula = 'as-written', plannedTime: plannedTimeReading = 'total-unchanged' } = readings;
  trace?.take(input, readings);
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
  trace?.step(0);
  const period = plannedTimeReading === 'removed-from-total' ? totalTime - plannedTime : totalTime;
  trace?.step(1, period);
  if (incidentTime > period) {
    throw new InvalidInput(
      'incidentTime, totalTime, plannedTime',
      'le temps d’Incidents ne peut pas dépasser le temps total sans le temps planifié'
    );
  }
  trace?.step(2);
  const denominator = availabilityFormula === 'as-written' || availabilityFormula === 'client-time-already-removed'
    ? period - clientIncidentTime
    : period;
  trace?.step(3, denominator);
  if (denominator <= 0) {
    throw new InvalidInput('totalTime, plannedTime, clientIncidentTime', 'il doit rester du temps à mesurer');
  }
  trace?.whereUsed('period', () => {
    if (plannedTimeReading === 'removed-from-total') {
      trace?.use('totalTime', 'plannedTime');
    } else {
      trace?.use('totalTime');
    }
  });
  trace?.whereUsed('denominator', () => {
    if (availabilityFormula === 'as-written' || availabilityFormula === 'client-time-already-removed') {
      trace?.use('period', 'clientIncidentTime');
    } else {
      trace?.use('period');
    }
  });
  switch (availabilityFormula) {
    case 'as-written':
      return concluded(trace, 4, times(times(ratio(period - incidentTime, period - clientIncidentTime), whole), 1_000_000));
    case 'gross':
      return concluded(trace, 5, scaled((period - incidentTime) * whole, 1_000_000, denominator));
    default:
      return concluded(trace, 6, scaled((period - (incidentTime - clientIncidentTime)) * whole, 1_000_000, denominator));
  }
}

/** Lectures de downtimeLimitExceeded. */
export type DowntimeLimitExceededReadings = {
  /** Par défaut fixed-month. */
  readonly availabilityPeriod?: 'fixed-month' | 'calendar-month' | 'contract-year' | 'month-or-year' | undefined;
};

/** Toutes les lectures de downtimeLimitExceeded ; chaque étape est dite à `trace`. */
export function downtimeLimitExceededInFull(
  input: DowntimeLimitExceededInput,
  readings: DowntimeLimitExceededReadings,
  trace?: Trace
): DowntimeLimitExceededResult {
  const { monthDowntime, yearDowntime, monthDays, yearDays } = input;
  const { availabilityPeriod = 'fixed-month' } = readings;
  trace?.take(input, readings);
  refuseNegative(monthDowntime, 'monthDowntime', noNegativeDuration);
  refuseNegative(yearDowntime, 'yearDowntime', noNegativeDuration);
  trace?.step(0);
  trace?.step(1);
  if (!(monthDays >= shortestMonth && monthDays <= longestMonth)) {
    throw new InvalidInput('monthDays', 'un mois compte de 28 à 31 jours');
  }
  trace?.step(2);
  trace?.step(3);
  if (!(yearDays === commonYear || yearDays === leapYear)) {
    throw new InvalidInput('yearDays', 'une année compte 365 ou 366 jours');
  }
  if (monthDowntime > yearDowntime) {
    throw new InvalidInput('monthDowntime, yearDowntime', 'la panne de l’année comprend celle du mois');
  }
  trace?.step(4);
  const tolerance = whole * 10 - targetAvailability;
  trace?.step(5, tolerance * 100_000);
  trace?.step(6);
  const overFixedMonth = monthDowntime > maximumDowntime;
  trace?.step(7, overFixedMonth);
  const overYear = yearDowntime * 1000 > multiply(multiply(day, yearDays), tolerance);
  trace?.step(8, overYear);
  trace?.step(9);
  switch (availabilityPeriod) {
    case 'fixed-month':
      return concluded(trace, 10, overFixedMonth);
    case 'calendar-month':
      return concluded(trace, 11, monthDowntime * 1000 > multiply(multiply(day, monthDays), tolerance));
    case 'contract-year':
      return concluded(trace, 12, overYear);
    default:
      if (trace) {
        if (!overFixedMonth) {
          trace?.use('overYear');
        }
      }
      return concluded(trace, 13, overFixedMonth || overYear);
  }
}

/** Toutes les lectures de slaYear ; chaque étape est dite à `trace`. */
export function slaYearInFull(input: SlaYearInput, trace?: Trace): SlaYearResult {
  const { serviceDate: serviceDateGiven, on } = input;
  trace?.take(input);
  if (on < serviceDateGiven) throw new InvalidInput('on, serviceDate', 'la mesure débute à la Date de Mise en Service');
  trace?.step(0);
  const measured = recurrence(serviceDateGiven, measuringYear, on, refusals, 'serviceDate, on') as {
    readonly index: number;
    readonly start: number;
    readonly endExclusive: number
  };
  trace?.step(1, measured);
  return concluded(
    trace,
    2,
    { start: measured.start, endExclusive: measured.endExclusive, days: measured.endExclusive - measured.start }
  );
}

/** Lectures de availabilityMet. */
export type AvailabilityMetReadings = {
  /** Par défaut as-written. */
  readonly availabilityFormula?: 'as-written'
  | 'client-time-already-removed'
  | 'client-time-ignored'
  | 'gross'
  | undefined;
  /** Par défaut total-unchanged. */
  readonly plannedTime?: 'total-unchanged' | 'removed-from-total' | undefined;
};

/** Toutes les lectures de availabilityMet ; chaque étape est dite à `trace`. */
export function availabilityMetInFull(
  input: AvailabilityMetInput,
  readings: AvailabilityMetReadings,
  trace?: Trace
): AvailabilityMetResult {
  const {
    totalTime,
    incidentTime,
    clientIncidentTime = 0,
    plannedTime = 0,
    committedRate = targetAvailability * 100_000
  } = input;
  const { availabilityFormula = 'as-written', plannedTime: plannedTimeReading = 'total-unchanged' } = readings;
  trace?.take(input, readings);
  refuseNegative(totalTime, 'totalTime', noNegativeDuration);
  refuseNegative(incidentTime, 'incidentTime', noNegativeDuration);
  refuseNegative(clientIncidentTime, 'clientIncidentTime', noNegativeDuration);
  refuseNegative(plannedTime, 'plannedTime', noNegativeDuration);
  refuseNegative(committedRate, 'committedRate', noNegativePercent);
  if (committedRate > whole * 1_000_000) throw new InvalidInput('committedRate', 'un taux ne peut pas dépasser 100 %');
  return concluded(
    trace,
    1,
    compare(
      availabilityRateInFull(
        { totalTime, incidentTime, clientIncidentTime, plannedTime },
        { availabilityFormula, plannedTime: plannedTimeReading },
        trace?.enter(0)
      ),
      committedRate
    ) >= 0
  );
}

/** Lectures de availabilityPenalty. */
export type AvailabilityPenaltyReadings = {
  /** Par défaut completed. */
  readonly trancheCounting?: 'completed' | 'started' | 'pro-rata' | 'excess-completed' | 'excess-started' | undefined;
  /** Par défaut month-total. */
  readonly trancheAggregation?: 'month-total' | 'per-incident' | undefined;
};

/** Toutes les lectures de availabilityPenalty ; chaque étape est dite à `trace`. */
export function availabilityPenaltyInFull(
  input: AvailabilityPenaltyInput,
  readings: AvailabilityPenaltyReadings,
  trace?: Trace
): AvailabilityPenaltyResult {
  const { monthlyAmount, outages, commitmentMet, requestedByTicket } = input;
  const { trancheCounting = 'completed', trancheAggregation = 'month-total' } = readings;
  trace?.take(input, readings);
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  refuseNegatives(outages, 'outages', noNegativeDuration);
  const total = sumOf(outages);
  trace?.step(0, total);
  trace?.step(1);
  const excess = greater(subtract(total, maximumDowntime), 0);
  trace?.step(2, excess);
  trace?.step(3);
  trace?.step(4);
  const whole60 = trancheAggregation === 'month-total'
    ? floorDivide(total, tranche) as number
    : sumBy(outages, (outage) => Math.floor(outage / tranche)) as number;
  trace?.step(5, whole60);
  const begun60 = trancheAggregation === 'month-total'
    ? ceilDivide(total, tranche) as number
    : sumBy(outages, (outage) => Math.ceil(outage / tranche)) as number;
  trace?.step(6, begun60);
  let tranches: Exact;
  trace?.step(7);
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
  trace?.step(8, tranches);
  trace?.whereUsed('whole60', () => {
    if (trancheAggregation === 'month-total') {
      trace?.use('total', 'tranche');
    } else {
      trace?.use('outages');
      if (outages.length > 0) {
        trace?.use('outage', 'tranche');
      }
    }
  });
  trace?.whereUsed('begun60', () => {
    if (trancheAggregation === 'month-total') {
      trace?.use('total', 'tranche');
    } else {
      trace?.use('outages');
      if (outages.length > 0) {
        trace?.use('outage', 'tranche');
      }
    }
  });
  trace?.whereUsed('tranches', () => {
    if (trancheCounting === 'completed') {
      trace?.use('whole60');
    } else if (Boolean(trancheCounting === 'started')) {
      trace?.use('begun60');
    } else if (Boolean(trancheCounting === 'pro-rata')) {
      trace?.use('total', 'tranche');
    } else if (Boolean(trancheCounting === 'excess-completed')) {
      trace?.use('excess', 'tranche');
    } else {
      trace?.use('excess', 'tranche');
    }
  });
  if (trace) {
    if (!commitmentMet) {
      trace?.use('requestedByTicket');
    }
  }
  if (commitmentMet || !requestedByTicket) return concluded(trace, 9, 0);
  trace?.step(10);
  return concluded(
    trace,
    11,
    per(lesserExact(multiply(monthlyAmount, 1000), times(multiply(monthlyAmount, penaltyRate), tranches)), 1000)
  );
}

/** Lectures de availabilityPenaltyForYear. */
export type AvailabilityPenaltyForYearReadings = {
  /** Par défaut month. */
  readonly penaltyCap?: 'month' | 'contract-year' | undefined;
  /** Par défaut completed. */
  readonly trancheCounting?: 'completed' | 'started' | undefined;
};

/** Toutes les lectures de availabilityPenaltyForYear ; chaque étape est dite à `trace`. */
export function availabilityPenaltyForYearInFull(
  input: AvailabilityPenaltyForYearInput,
  readings: AvailabilityPenaltyForYearReadings,
  trace?: Trace
): AvailabilityPenaltyForYearResult {
  const { monthlyAmount, monthlyUnavailability } = input;
  const { penaltyCap = 'month', trancheCounting = 'completed' } = readings;
  trace?.take(input, readings);
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  refuseNegatives(monthlyUnavailability, 'monthlyUnavailability', noNegativeDuration);
  trace?.step(0);
  if (monthlyUnavailability.length > measuringYear.months) {
    throw new InvalidInput('monthlyUnavailability', 'une année compte douze mois au plus');
  }
  trace?.step(1);
  if (penaltyCap === 'month') {
    if (trace) {
      if (monthlyUnavailability.length > 0) {
        trace?.use('monthlyAmount', 'outage');
      }
    }
    return concluded(
      trace,
      3,
      sumExact(
        monthlyUnavailability.map((outage) => availabilityPenaltyInFull(
          { monthlyAmount, outages: [outage], commitmentMet: false, requestedByTicket: true },
          { trancheCounting },
          trace?.enter(2)
        ))
      )
    );
  }
  return concluded(
    trace,
    4,
    availabilityPenaltyInFull(
      { monthlyAmount, outages: monthlyUnavailability, commitmentMet: false, requestedByTicket: true },
      { trancheCounting },
      trace?.enter(2)
    )
  );
}

/** Lectures de creditNoteUsable. */
export type CreditNoteUsableReadings = {
  /** Par défaut closed-list. */
  readonly creditNoteUses?: 'closed-list' | 'open-list' | undefined;
};

/** Toutes les lectures de creditNoteUsable ; chaque étape est dite à `trace`. */
export function creditNoteUsableInFull(
  input: CreditNoteUsableInput,
  readings: CreditNoteUsableReadings,
  trace?: Trace
): CreditNoteUsableResult {
  const { use } = input;
  const { creditNoteUses = 'closed-list' } = readings;
  trace?.take(input, readings);
  switch (use) {
    case 'new-order':
    case 'renewal':
      return concluded(trace, 0, true);
    case 'due-invoice':
      trace?.step(1);
      switch (creditNoteUses) {
        case 'closed-list':
          return concluded(trace, 2, false);
        default:
          return concluded(trace, 3, true);
      }
    default:
      return concluded(trace, 4, false);
  }
}

/** Lectures de creditNoteDeadline. */
export type CreditNoteDeadlineReadings = {
  /** Par défaut excluded. */
  readonly startDay?: 'excluded' | 'included' | undefined;
};

/** Toutes les lectures de creditNoteDeadline ; chaque étape est dite à `trace`. */
export function creditNoteDeadlineInFull(
  input: CreditNoteDeadlineInput,
  readings: CreditNoteDeadlineReadings,
  trace?: Trace
): CreditNoteDeadlineResult {
  const { requestedOn } = input;
  const { startDay = 'excluded' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  if (startDay === 'excluded') {
    trace?.step(1);
    return concluded(trace, 2, addPeriod(requestedOn, creditNotePeriod));
  }
  trace?.step(1);
  return concluded(trace, 2, addPeriod(requestedOn, creditNotePeriod) - 1);
}

/** Lectures de restorationPenaltyRate. */
export type RestorationPenaltyRateReadings = {
  /** Par défaut ceilings. */
  readonly restorationTiers?: 'ceilings'
  | 'upper-bounds-excluded'
  | 'thresholds'
  | 'three-further-hours'
  | 'total-duration'
  | 'cumulative-tiers'
  | undefined;
};

/** Toutes les lectures de restorationPenaltyRate ; chaque étape est dite à `trace`. */
export function restorationPenaltyRateInFull(
  input: RestorationPenaltyRateInput,
  readings: RestorationPenaltyRateReadings,
  trace?: Trace
): RestorationPenaltyRateResult {
  const { restorationTime, guaranteedTime } = input;
  const { restorationTiers = 'ceilings' } = readings;
  trace?.take(input, readings);
  refuseNegative(restorationTime, 'restorationTime', noNegativeDuration);
  refuseNegative(guaranteedTime, 'guaranteedTime', noNegativeDuration);
  const overrun = restorationTime - guaranteedTime;
  trace?.step(0, overrun);
  if (overrun <= 0) return concluded(trace, 1, 0);
  trace?.step(2);
  switch (restorationTiers) {
    case 'ceilings':
      trace?.step(3);
      if (overrun <= tier1) {
        trace?.step(4);
        return concluded(trace, 5, tier1Rate * 1_000_000);
      }
      trace?.step(6);
      if (overrun <= tier2) {
        trace?.step(7);
        return concluded(trace, 8, tier2Rate * 1_000_000);
      }
      trace?.step(9);
      if (overrun <= tier3) {
        trace?.step(10);
        return concluded(trace, 11, tier3Rate * 1_000_000);
      }
      trace?.step(12);
      return concluded(trace, 13, beyondRate * 1_000_000);
    case 'upper-bounds-excluded':
      trace?.step(3);
      if (overrun < tier1) {
        trace?.step(4);
        return concluded(trace, 14, tier1Rate * 1_000_000);
      }
      trace?.step(6);
      if (overrun < tier2) {
        trace?.step(7);
        return concluded(trace, 15, tier2Rate * 1_000_000);
      }
      trace?.step(9);
      if (overrun < tier3) {
        trace?.step(10);
        return concluded(trace, 16, tier3Rate * 1_000_000);
      }
      trace?.step(12);
      return concluded(trace, 17, beyondRate * 1_000_000);
    case 'thresholds':
      trace?.step(3);
      if (overrun < tier1) return concluded(trace, 18, 0);
      trace?.step(6);
      if (overrun < tier2) {
        trace?.step(4);
        return concluded(trace, 19, tier1Rate * 1_000_000);
      }
      trace?.step(9);
      if (overrun < tier3) {
        trace?.step(7);
        return concluded(trace, 20, tier2Rate * 1_000_000);
      }
      trace?.step(21);
      if (overrun <= beyond) {
        trace?.step(10);
        return concluded(trace, 22, tier3Rate * 1_000_000);
      }
      trace?.step(12);
      return concluded(trace, 23, beyondRate * 1_000_000);
    case 'three-further-hours':
      trace?.step(3);
      if (overrun <= tier1) {
        trace?.step(4);
        return concluded(trace, 24, tier1Rate * 1_000_000);
      }
      trace?.step(6);
      if (overrun <= tier2) {
        trace?.step(7);
        return concluded(trace, 25, tier2Rate * 1_000_000);
      }
      trace?.step(9);
      trace?.step(21);
      if (overrun <= tier3 + beyond) {
        trace?.step(10);
        return concluded(trace, 26, tier3Rate * 1_000_000);
      }
      trace?.step(12);
      return concluded(trace, 27, beyondRate * 1_000_000);
    case 'total-duration':
      trace?.step(3);
      trace?.step(21);
      if (overrun <= tier1 && restorationTime <= beyond) {
        trace?.step(4);
        return concluded(trace, 28, tier1Rate * 1_000_000);
      }
      trace?.step(6);
      if (overrun > tier1 && overrun <= tier2 && restorationTime <= beyond) {
        trace?.step(7);
        return concluded(trace, 29, tier2Rate * 1_000_000);
      }
      if (overrun > tier2 && restorationTime <= beyond) {
        trace?.step(10);
        return concluded(trace, 30, tier3Rate * 1_000_000);
      }
      trace?.step(12);
      return concluded(trace, 31, beyondRate * 1_000_000);
    default:
      trace?.step(3);
      if (overrun <= tier1) {
        trace?.step(4);
        return concluded(trace, 32, tier1Rate * 1_000_000);
      }
      trace?.step(6);
      if (overrun <= tier2) {
        trace?.step(4);
        trace?.step(7);
        return concluded(trace, 33, (tier1Rate + tier2Rate) * 1_000_000);
      }
      trace?.step(9);
      if (overrun <= tier3) {
        trace?.step(4);
        trace?.step(7);
        trace?.step(10);
        return concluded(trace, 34, (tier1Rate + tier2Rate + tier3Rate) * 1_000_000);
      }
      trace?.step(4);
      trace?.step(7);
      trace?.step(10);
      trace?.step(12);
      return concluded(trace, 35, whole * 1_000_000);
  }
}

/** Lectures de restorationPenaltyForMonth. */
export type RestorationPenaltyForMonthReadings = {
  /** Par défaut ceilings. */
  readonly restorationTiers?: 'ceilings'
  | 'upper-bounds-excluded'
  | 'thresholds'
  | 'three-further-hours'
  | 'total-duration'
  | 'cumulative-tiers'
  | undefined;
  /** Par défaut capped-sum. */
  readonly restorationPenaltySum?: 'capped-sum' | 'uncapped-sum' | 'largest-only' | undefined;
};

/** Toutes les lectures de restorationPenaltyForMonth ; chaque étape est dite à `trace`. */
export function restorationPenaltyForMonthInFull(
  input: RestorationPenaltyForMonthInput,
  readings: RestorationPenaltyForMonthReadings,
  trace?: Trace
): RestorationPenaltyForMonthResult {
  const { monthlyFee, interruptions } = input;
  const { restorationTiers = 'ceilings', restorationPenaltySum = 'capped-sum' } = readings;
  trace?.take(input, readings);
  refuseNegative(monthlyFee, 'monthlyFee', noNegativeMoney);
  for (let index = 0; index < interruptions.length; index++) {
    const item = interruptions[index]!;
    refuseNegative(item.restorationTime, 'interruptions.restorationTime', noNegativeDuration);
    refuseNegative(item.guaranteedTime, 'interruptions.guaranteedTime', noNegativeDuration);
  }
  trace?.whereUsed('rates', () => {
    if (interruptions.length > 0) {
      trace?.use('one');
    }
  });
  const rates = interruptions.map((one) => restorationPenaltyRateInFull(
    { restorationTime: one.restorationTime, guaranteedTime: one.guaranteedTime },
    { restorationTiers },
    trace?.enter(0)
  )) as readonly number[];
  trace?.step(1, rates);
  trace?.step(2);
  switch (restorationPenaltySum) {
    case 'capped-sum':
      return concluded(trace, 3, productOver(monthlyFee, Math.min(100_000_000, sumOf(rates) as number), 100_000_000));
    case 'uncapped-sum':
      return concluded(trace, 4, productOver(monthlyFee, sumOf(rates) as number, 100_000_000));
    default: {
      const largest = greatestOf(rates) ?? 0;
      trace?.step(5, largest);
      return concluded(trace, 6, productOver(monthlyFee, largest, 100_000_000));
    }
  }
}

/** Toutes les lectures de invoiceAfterCredit ; chaque étape est dite à `trace`. */
export function invoiceAfterCreditInFull(input: InvoiceAfterCreditInput, trace?: Trace): InvoiceAfterCreditResult {
  const { invoiceAmount, creditAmount } = input;
  trace?.take(input);
  refuseNegative(invoiceAmount, 'invoiceAmount', noNegativeMoney);
  refuseNegative(creditAmount, 'creditAmount', noNegativeMoney);
  const used = Math.min(invoiceAmount, creditAmount);
  trace?.step(0, used);
  return concluded(trace, 1, { amountDue: invoiceAmount - used, creditLeft: creditAmount - used });
}

/** Lectures de combinedOutagePenalty. */
export type CombinedOutagePenaltyReadings = {
  /** Par défaut cumulated. */
  readonly penaltyCombination?: 'cumulated' | 'largest-only' | 'common-cap' | undefined;
};

/** Toutes les lectures de combinedOutagePenalty ; chaque étape est dite à `trace`. */
export function combinedOutagePenaltyInFull(
  input: CombinedOutagePenaltyInput,
  readings: CombinedOutagePenaltyReadings,
  trace?: Trace
): CombinedOutagePenaltyResult {
  const { monthlyAmount, outage, guaranteedTime } = input;
  const { penaltyCombination = 'cumulated' } = readings;
  trace?.take(input, readings);
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  refuseNegative(outage, 'outage', noNegativeDuration);
  refuseNegative(guaranteedTime, 'guaranteedTime', noNegativeDuration);
  trace?.step(0);
  const availability = availabilityPenaltyInFull(
    { monthlyAmount, outages: [outage], commitmentMet: outage <= maximumDowntime, requestedByTicket: true },
    {},
    trace?.enter(1)
  );
  trace?.step(2, availability);
  const restoration = restorationPenaltyForMonthInFull(
    { monthlyFee: monthlyAmount, interruptions: [{ restorationTime: outage, guaranteedTime }] },
    {},
    trace?.enter(3)
  );
  trace?.step(4, restoration);
  trace?.step(5);
  switch (penaltyCombination) {
    case 'cumulated':
      return concluded(trace, 6, plus(availability, restoration));
    case 'largest-only':
      return concluded(trace, 7, greaterExact(availability, restoration));
    default:
      return concluded(trace, 8, lesserExact(monthlyAmount, plus(availability, restoration)));
  }
}

/** Lectures de countedInterruption. */
export type CountedInterruptionReadings = {
  /** Par défaut ticket. */
  readonly interruptionClock?: 'ticket' | 'outage' | undefined;
};

/** Toutes les lectures de countedInterruption ; chaque étape est dite à `trace`. */
export function countedInterruptionInFull(
  input: CountedInterruptionInput,
  readings: CountedInterruptionReadings,
  trace?: Trace
): CountedInterruptionResult {
  const { ticketOpenedAt, restoredAt, outageStartedAt } = input;
  const { interruptionClock = 'ticket' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  if (!(interruptionClock === 'ticket' || outageStartedAt !== undefined)) {
    throw new InvalidInput('outageStartedAt', 'le début réel de la panne est nécessaire à cette lecture');
  }
  const start = interruptionClock === 'ticket' ? ticketOpenedAt : outageStartedAt;
  trace?.step(1, start);
  if (trace) {
    if (interruptionClock === 'ticket') {
      trace?.use('ticketOpenedAt');
    } else {
      trace?.use('outageStartedAt');
    }
  }
  if (trace) {
    if (start !== undefined) {
      trace?.use('restoredAt');
    }
  }
  if (start !== undefined && restoredAt > start!) return concluded(trace, 2, restoredAt - start!);
  return concluded(trace, 3, 0);
}

/** Toutes les lectures de penaltyDue ; chaque étape est dite à `trace`. */
export function penaltyDueInFull(input: PenaltyDueInput, trace?: Trace): PenaltyDueResult {
  const { commitmentMet, requestedByTicket, outageProven, providerResponsible, abnormalUse, fraudulentUse } = input;
  trace?.take(input);
  if (trace) {
    if (!abnormalUse) {
      trace?.use('fraudulentUse');
    }
  }
  if (abnormalUse || fraudulentUse) return concluded(trace, 0, false);
  if (trace) {
    if (!commitmentMet) {
      trace?.use('requestedByTicket');
      if (Boolean(requestedByTicket)) {
        trace?.use('outageProven');
        if (Boolean(outageProven)) {
          trace?.use('providerResponsible');
        }
      }
    }
  }
  return concluded(trace, 1, !commitmentMet && requestedByTicket && outageProven && providerResponsible);
}

/** Lectures de maintenanceNoticeValid. */
export type MaintenanceNoticeValidReadings = {
  /** Par défaut calendar-days. */
  readonly noticeDays?: 'calendar-days' | 'clear-days' | undefined;
};

/** Toutes les lectures de maintenanceNoticeValid ; chaque étape est dite à `trace`. */
export function maintenanceNoticeValidInFull(
  input: MaintenanceNoticeValidInput,
  readings: MaintenanceNoticeValidReadings,
  trace?: Trace
): MaintenanceNoticeValidResult {
  const { notifiedOn, plannedOn } = input;
  const { noticeDays = 'calendar-days' } = readings;
  trace?.take(input, readings);
  const gap = plannedOn - notifiedOn;
  trace?.step(0, gap);
  trace?.step(1);
  if (noticeDays === 'calendar-days') {
    trace?.step(2);
    return concluded(trace, 3, gap >= maintenanceNotice.days);
  }
  trace?.step(2);
  return concluded(trace, 3, gap > maintenanceNotice.days);
}

/** Lectures de countedMaintenanceTime. */
export type CountedMaintenanceTimeReadings = {
  /** Par défaut calendar-days. */
  readonly noticeDays?: 'calendar-days' | 'clear-days' | undefined;
  /** Par défaut valid-notice-window. */
  readonly plannedInterruption?: 'valid-notice-window' | 'always-excluded' | undefined;
};

/** Toutes les lectures de countedMaintenanceTime ; chaque étape est dite à `trace`. */
export function countedMaintenanceTimeInFull(
  input: CountedMaintenanceTimeInput,
  readings: CountedMaintenanceTimeReadings,
  trace?: Trace
): CountedMaintenanceTimeResult {
  const { interruptionStart, interruptionEnd, notifiedOn, plannedStart, plannedDuration, timeZone } = input;
  const { noticeDays = 'calendar-days', plannedInterruption = 'valid-notice-window' } = readings;
  trace?.take(input, readings);
  refuseNegative(plannedDuration, 'plannedDuration', noNegativeDuration);
  if (interruptionEnd < interruptionStart) {
    throw new InvalidInput('interruptionEnd, interruptionStart', 'l’interruption ne peut pas finir avant de commencer');
  }
  const length = interruptionEnd - interruptionStart;
  trace?.step(0, length);
  trace?.whereUsed('announced', () => {
    if (!(notifiedOn === undefined)) {
      trace?.use('plannedStart', 'timeZone');
    }
  });
  if (trace) {
    if (!(plannedInterruption === 'always-excluded')) {
      trace?.use('announced');
      if (
        Boolean(
          notifiedOn === undefined
            ? false
            : maintenanceNoticeValidInFull(
              { notifiedOn: notifiedOn!, plannedOn: localDate(plannedStart, zoneOf(timeZone)) },
              { noticeDays }
            )
        )
      ) {
        trace?.use('inWindow');
      }
    }
  }
  let excluded: number;
  trace?.step(1);
  if (plannedInterruption === 'always-excluded') {
    excluded = length;
  } else {
    const announced = notifiedOn === undefined
      ? false
      : maintenanceNoticeValidInFull(
        { notifiedOn: notifiedOn!, plannedOn: localDate(plannedStart, zoneOf(timeZone)) },
        { noticeDays },
        trace?.enter(2)
      );
    trace?.step(3, announced);
    if (announced) {
      const inWindow = Math.min(interruptionEnd, plannedStart + plannedDuration) - Math.max(interruptionStart, plannedStart);
      trace?.step(4, inWindow);
      excluded = Math.max(inWindow, 0);
    } else {
      excluded = 0;
    }
  }
  trace?.step(5, excluded);
  return concluded(trace, 6, { excluded, counted: length - excluded });
}
