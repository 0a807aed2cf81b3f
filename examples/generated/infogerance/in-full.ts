// Generated from contracts/infogerance/contract.md, do not edit.
import { concluded } from 'clausier/runtime/explain/concluded';
import type { Trace } from 'clausier/runtime/explain/trace';
import { per, productOver, quotient, ratio } from 'clausier/runtime/fraction';
import { add, ceilDivide, lesser, multiply, subtract, sumBy, sumOf } from 'clausier/runtime/integer';
import { InvalidInput, refuseNegative, refuseNegatives } from 'clausier/runtime/invalid';
import { dayOfMonth, endOfMonth, isBetween, monthOf } from 'clausier/runtime/time/calendar';
import { calendarOf } from 'clausier/runtime/time/holidays';
import { openingHours } from 'clausier/runtime/time/opening-hours';
import { addPeriod, clearDaysAfter, recurrence } from 'clausier/runtime/time/period';
import { addOpenTime, openTime } from 'clausier/runtime/time/schedule';
import { addWorkingDays } from 'clausier/runtime/time/workdays';
import { localDate, tableZone } from 'clausier/runtime/time/zone';
import type { RuleWords } from 'clausier/runtime/words';
import type {
  PatchDueInput,
  PatchDueResult,
  LogKeptInput,
  LogKeptResult,
  ResponseFastEnoughInput,
  ResponseFastEnoughResult,
  BayHoldsInput,
  BayHoldsResult,
  TrafficChargeInput,
  TrafficChargeResult,
  SupportTimeInput,
  SupportTimeResult,
  HandlingDueInput,
  HandlingDueResult,
  OverrunInput,
  OverrunResult,
  PenaltyInput,
  PenaltyResult,
  PaymentDueInput,
  PaymentDueResult,
  RevisedPriceInput,
  RevisedPriceResult,
  RevisionEffectiveInput,
  RevisionEffectiveResult,
  LatePaymentInput,
  LatePaymentResult,
  SuspensionFromInput,
  SuspensionFromResult,
  CurrentTermEndInput,
  CurrentTermEndResult,
  RenewalPreventedInput,
  RenewalPreventedResult,
  TerminableInput,
  TerminableResult,
  DataReturnDueInput,
  DataReturnDueResult,
  LiabilityCapInput,
  LiabilityCapResult,
  ActionBarredInput,
  ActionBarredResult,
  ServerPriceInput,
  ServerPriceResult,
  ServerFeesInput,
  ServerFeesResult,
  OptionPriceInput,
  OptionPriceResult,
  AuditInstalmentInput,
  AuditInstalmentResult,
  AccessRevokedInTimeInput,
  AccessRevokedInTimeResult,
} from './rules.ts';

const patchDelay = { months: 0, days: 5 }; // J+5, titre-i/2.1/b
const mondayToFriday: readonly (
  'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'
)[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']; // hypothèse : usage, et jours d’ouverture de l’article 4.1
const frenchHolidays: readonly number[] = /* @__PURE__ */ calendarOf(
  [
    20_454, 20_549, 20_574, 20_581, 20_587, 20_598, 20_648, 20_680, 20_758, 20_768, 20_812, 20_819, 20_906, 20_939,
    20_944, 20_946, 20_955, 21_013, 21_045, 21_123, 21_133, 21_177, 21_184, 21_291, 21_305, 21_312, 21_329, 21_340,
    21_379, 21_411, 21_489, 21_499, 21_543, 21_550, 21_641, 21_670, 21_677, 21_679, 21_690, 21_744, 21_776, 21_854,
    21_864, 21_908, 21_915, 22_026, 22_035, 22_042, 22_064, 22_075, 22_109, 22_141, 22_219, 22_229, 22_273, 22_280,
    22_383, 22_400, 22_407, 22_421, 22_432, 22_474, 22_506, 22_584, 22_594, 22_638
  ],
  20_454,
  22_645
); // Jours fériés légaux français
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
const logRetention = { months: 18, days: 0 }; // un an et demi, titre-i/2.1/c
const noNegativeDuration: string = 'une durée ne peut pas être négative';
const responseTime = 200; // 200 ms, titre-i/2.1/d
const noNegativeNumber: string = 'un nombre ne peut pas être négatif';
const bayHeight = 42_000_000; // 42 U, 3.1
const bayPower = 3_000_000; // 3 kVA, 3.1
const noNegativeBytes: string = 'une taille ne peut pas être négative';
const includedTraffic = 10_000_000_000_000; // 10 To, 3.2
const trafficPrice = 2; // 0,02 € HT par Go, 3.2
const parisZone = /* @__PURE__ */ tableZone(
  'Europe/Paris',
  1000,
  561_000,
  '-uozn3l:0 2qx1nl:2s0 5luo0 8y800 a4tc0 7vc00 auqo0 7idc0 b7pc0 6sg00 cyo00 7ayo0 bko00 7rmo0 a2yo0 bvs00 6uao0 902o0 9q000 9d1c0 9d1c0 a2yo0 8n400 9q000 902o0 a2yo0 902o0 a2yo0 8n400 9q000 902o0 a2yo0 8n400 9d1c0 9d1c0 902o0 a2yo0 9d1c0 9d1c0 902o0 9q000 a2yo0 8n400 9d1c0 9d1c0 902o0 9q000 a2yo0 b5uo0 51po0 5p8w0:5k0 18rcc0 7k800 9q000 9d1c0 9nzs0 922w0 8l9c0 fxlx80 9cyk0 9q5k0 902o0 9q000 9d1c0 9d1c0 9d1c0 9q000 902o0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9q000 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9q000 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0 9d1c0',
  1996,
  [[3, 25, 6, 3_600_000, 7_200_000], [10, 25, 6, 3_600_000, 3_600_000]]
); // hypothèse : base de données des fuseaux de l’IANA
const supportWindows: readonly ({ readonly days: readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[]; readonly from: number; readonly to: number })[] = [
  { days: ['monday', 'tuesday', 'wednesday', 'thursday'], from: 540, to: 720 },
  { days: ['monday', 'tuesday', 'wednesday', 'thursday'], from: 840, to: 1080 },
  { days: ['friday'], from: 540, to: 720 },
  { days: ['friday'], from: 840, to: 1020 }
]; // du lundi au jeudi de 9 h à 12 h et de 14 h à 18 h, et le vendredi de 9 h à 12 h et de 14 h à 17 h, 4.1
const workedHour = 3_600_000; // hypothèse : « heure ouvrée » des articles 4.2 et 5.1, une heure des heures d’ouverture
const blockingTime: {
  readonly value: number;
  readonly unit: 'working-hour' | 'working-day'
} = { value: 2, unit: 'working-hour' }; // deux (2) heures ouvrées, 4.2
const majorTime: {
  readonly value: number;
  readonly unit: 'working-hour' | 'working-day'
} = { value: 4, unit: 'working-hour' }; // quatre (4) heures ouvrées, 4.2
const noNegativeMoney: string = 'un montant ne peut pas être négatif';
const repeatFrom = 3; // troisième, 5.3
const penaltyRate = 2; // 2 %, 5.1
const repeatFactor = 2_000_000; // au double, 5.3
const penaltyCap = 1; // un tiers, 5.2
const paymentTime: {
  readonly period: { readonly months: number; readonly days: number };
  readonly basis: 'end-of-month' | 'clear-days'
} = { period: { months: 0, days: 30 }, basis: 'end-of-month' }; // trente (30) jours fin de mois, 6.2
const numberAboveZero: string = 'un nombre doit être supérieur à zéro';
const baseIndex = 312_700_000; // 312,7, 7.1
const whole = 100; // 100 %
const revisionCap = 3_000_000; // 3 points de pourcentage, 7.2
const revisionDay: { readonly month: number; readonly day: number } = { month: 1, day: 1 }; // 1er janvier, 7.1
const revisionNotice = { months: 2, days: 0 }; // deux (2) mois, 7.3
const noNegativePercent: string = 'un taux ne peut pas être négatif';
const interestMargin = 10_000_000; // dix (10) points de pourcentage, 8.1
const interestYear = { months: 0, days: 365 }; // 365 jours, 8.1
const recoveryFee = 40_000_000; // quarante euros (40 €), 8.2
const suspensionDelay: {
  readonly period: { readonly months: number; readonly days: number };
  readonly basis: 'end-of-month' | 'clear-days'
} = { period: { months: 0, days: 8 }, basis: 'clear-days' }; // huit (8) jours francs, 8.3
const startDate = 20_454; // 1er janvier 2026, titre-i/1.1
const initialTerm = { months: 36, days: 0 }; // trois ans, 9.1
const renewalTerm = { months: 12, days: 0 }; // un an, 9.1
const renewalNotice = { months: 3, days: 0 }; // trois mois, 9.1
const repairTime = { months: 0, days: 30 }; // 30 jours calendaires, 9.2
const returnTime = { months: 0, days: 15 }; // une quinzaine, 10.1/1
const capFactor = 1_500_000; // 1,5 fois, 11.1
const capLimit = 500_000_000_000; // 0,5 M€ HT, 11.1
const limitation = { months: 12, days: 0 }; // un an, 11.4
const serverPricesStandard: ServerPriceResult = { price: 120_000_000 }; // Standard, annexe-1/1/serveurs/row-1
const serverPricesReinforced: ServerPriceResult = { price: 210_500_000 }; // Renforcé, annexe-1/1/serveurs/row-2
const fullPriceServers = 10_000_000; // dix serveurs, annexe-1/1/p1
const discount = 15; // 15 %, annexe-1/1/p1
const optionPricesBackup: OptionPriceResult = { price: { kind: 'price', amount: 8_000_000 } }; // Sauvegarde, annexe-1/2/options/row-1
const optionPricesMonitoring: OptionPriceResult = { price: { kind: 'included' } }; // Supervision, annexe-1/2/options/row-2
const optionPricesAudit: OptionPriceResult = { price: { kind: 'on-request' } }; // Audit, annexe-1/2/options/row-3
const auditShare = 1; // 1/12e, annexe-1/2/p1
const revocationTime = 86_400_000; // 24 heures, annexe-2/2

/** Toutes les lectures de patchDue ; chaque étape est dite à `trace`. */
export function patchDueInFull(input: PatchDueInput, trace?: Trace): PatchDueResult {
  const { publishedOn } = input;
  trace?.take(input);
  if (!(publishedOn >= 20_454 && publishedOn < 22_280)) {
    throw new InvalidInput('publishedOn', 'le calendrier des jours fériés ne couvre pas cette date');
  }
  trace?.step(0);
  trace?.step(1);
  return concluded(
    trace,
    2,
    (trace?.walks.addWorkingDays ?? addWorkingDays)(
      publishedOn,
      patchDelay.days,
      mondayToFriday,
      frenchHolidays,
      refusals,
      'publishedOn'
    )
  );
}

/** Toutes les lectures de logKept ; chaque étape est dite à `trace`. */
export function logKeptInFull(input: LogKeptInput, trace?: Trace): LogKeptResult {
  const { writtenOn, on } = input;
  trace?.take(input);
  if (on < writtenOn) throw new InvalidInput('on, writtenOn', 'la date ne peut pas précéder le journal');
  trace?.step(0);
  return concluded(trace, 1, on <= addPeriod(writtenOn, logRetention));
}

/** Toutes les lectures de responseFastEnough ; chaque étape est dite à `trace`. */
export function responseFastEnoughInFull(input: ResponseFastEnoughInput, trace?: Trace): ResponseFastEnoughResult {
  const { measured } = input;
  trace?.take(input);
  refuseNegative(measured, 'measured', noNegativeDuration);
  trace?.step(0);
  return concluded(trace, 1, measured <= responseTime);
}

/** Toutes les lectures de bayHolds ; chaque étape est dite à `trace`. */
export function bayHoldsInFull(input: BayHoldsInput, trace?: Trace): BayHoldsResult {
  const { heights, power: powerGiven } = input;
  trace?.take(input);
  refuseNegatives(heights, 'heights', noNegativeNumber);
  refuseNegative(powerGiven, 'power', noNegativeNumber);
  trace?.step(0);
  trace?.step(1);
  return concluded(trace, 2, { height: sumOf(heights) <= bayHeight, power: powerGiven <= bayPower });
}

/** Toutes les lectures de trafficCharge ; chaque étape est dite à `trace`. */
export function trafficChargeInFull(input: TrafficChargeInput, trace?: Trace): TrafficChargeResult {
  const { traffic } = input;
  trace?.take(input);
  refuseNegative(traffic, 'traffic', noNegativeBytes);
  trace?.step(0);
  trace?.step(1);
  return concluded(trace, 2, productOver(Math.max(traffic - includedTraffic, 0), trafficPrice, 100_000));
}

/** Toutes les lectures de supportTime ; chaque étape est dite à `trace`. */
export function supportTimeInFull(input: SupportTimeInput, trace?: Trace): SupportTimeResult {
  const { loggedAt, handledAt } = input;
  trace?.take(input);
  if (handledAt < loggedAt) {
    throw new InvalidInput('handledAt, loggedAt', 'la prise en charge ne peut pas précéder la demande');
  }
  trace?.step(0);
  if (
    !(
      isBetween(localDate(loggedAt, parisZone), 20_454, 22_280)
      && isBetween(localDate(handledAt, parisZone), 20_454, 22_280)
    )
  ) {
    throw new InvalidInput('loggedAt, handledAt', 'le calendrier des jours fériés ne couvre pas ces dates');
  }
  trace?.step(1);
  return concluded(
    trace,
    2,
    (trace?.walks.openTime ?? openTime)(
      loggedAt,
      handledAt,
      openingHours(supportWindows, undefined, parisZone, frenchHolidays, refusals),
      'loggedAt, handledAt'
    )
  );
}

/** Toutes les lectures de handlingDue ; chaque étape est dite à `trace`. */
export function handlingDueInFull(input: HandlingDueInput, trace?: Trace): HandlingDueResult {
  const { severity, loggedAt } = input;
  trace?.take(input);
  trace?.step(0);
  if (!isBetween(localDate(loggedAt, parisZone), 20_454, 22_280)) {
    throw new InvalidInput('loggedAt', 'le calendrier des jours fériés ne couvre pas cette date');
  }
  trace?.step(1);
  trace?.step(2);
  trace?.step(3);
  const allowed = workedHour * (severity === 'blocking' ? blockingTime.value : majorTime.value);
  trace?.step(4, allowed);
  if (trace) {
    if (severity === 'blocking') {
      trace?.use('blockingTime');
    } else {
      trace?.use('majorTime');
    }
  }
  trace?.step(5);
  return concluded(
    trace,
    6,
    (trace?.walks.addOpenTime ?? addOpenTime)(
      loggedAt,
      allowed,
      openingHours(supportWindows, undefined, parisZone, frenchHolidays, refusals),
      'loggedAt, severity'
    )
  );
}

/** Toutes les lectures de overrun ; chaque étape est dite à `trace`. */
export function overrunInFull(input: OverrunInput, trace?: Trace): OverrunResult {
  const { severity, loggedAt, handledAt } = input;
  trace?.take(input);
  trace?.step(0);
  trace?.step(1);
  trace?.step(2);
  const allowed = workedHour * (severity === 'blocking' ? blockingTime.value : majorTime.value);
  trace?.step(3, allowed);
  if (trace) {
    if (severity === 'blocking') {
      trace?.use('blockingTime');
    } else {
      trace?.use('majorTime');
    }
  }
  return concluded(trace, 5, Math.max(supportTimeInFull({ loggedAt, handledAt }, trace?.enter(4)) - allowed, 0));
}

/** Lectures de penalty. */
export type PenaltyReadings = {
  /** Par défaut each-overrun. */
  readonly startedHours?: 'each-overrun' | 'their-sum' | undefined;
};

/** Toutes les lectures de penalty ; chaque étape est dite à `trace`. */
export function penaltyInFull(input: PenaltyInput, readings: PenaltyReadings, trace?: Trace): PenaltyResult {
  const { monthlyAmount, overruns } = input;
  const { startedHours = 'each-overrun' } = readings;
  trace?.take(input, readings);
  refuseNegative(monthlyAmount, 'monthlyAmount', noNegativeMoney);
  for (let index = 0; index < overruns.length; index++) {
    const item = overruns[index]!;
    refuseNegative(item.time, 'overruns.time', noNegativeDuration);
  }
  trace?.step(0);
  const plain = overruns.filter(
    (item) => item.blockingRank === undefined || item.blockingRank! < repeatFrom
  ) as readonly ({ readonly time: number; readonly blockingRank?: number | undefined })[];
  trace?.step(1, plain);
  const repeated = overruns.filter(
    (item) => item.blockingRank !== undefined && item.blockingRank! >= repeatFrom
  ) as readonly { readonly time: number; readonly blockingRank: number }[];
  trace?.step(2, repeated);
  trace?.step(3);
  trace?.step(4);
  const plainHours = startedHours === 'each-overrun'
    ? sumBy(plain, (one) => Math.ceil(one.time / workedHour)) as number
    : ceilDivide(sumBy(plain, (one) => one.time), workedHour) as number;
  trace?.step(5, plainHours);
  const repeatedHours = startedHours === 'each-overrun'
    ? sumBy(repeated, (one) => Math.ceil(one.time / workedHour)) as number
    : ceilDivide(sumBy(repeated, (one) => one.time), workedHour) as number;
  trace?.step(6, repeatedHours);
  trace?.whereUsed('plain', () => {
    if (overruns.length > 0) {
      trace?.use('item', 'repeatFrom');
    }
  });
  trace?.whereUsed('repeated', () => {
    if (overruns.length > 0) {
      trace?.use('item', 'repeatFrom');
    }
  });
  if (trace) {
    if (startedHours === 'each-overrun') {
      trace?.use('plain');
      if (plain.length > 0) {
        trace?.use('one', 'workedHour');
      }
    } else {
      trace?.use('plain', 'workedHour');
      if (plain.length > 0) {
        trace?.use('one');
      }
    }
    if (startedHours === 'each-overrun') {
      trace?.use('repeated');
      if (repeated.length > 0) {
        trace?.use('one', 'workedHour');
      }
    } else {
      trace?.use('repeated', 'workedHour');
      if (repeated.length > 0) {
        trace?.use('one');
      }
    }
  }
  trace?.step(7);
  trace?.step(8);
  trace?.step(9);
  return concluded(
    trace,
    10,
    productOver(
      monthlyAmount,
      Math.min(
        penaltyCap * 100_000_000,
        penaltyRate * Number(add(multiply(plainHours, 1_000_000), multiply(repeatedHours, repeatFactor))) * 3
      ),
      300_000_000
    )
  );
}

/** Lectures de paymentDue. */
export type PaymentDueReadings = {
  /** Par défaut days-then-end. */
  readonly endOfMonthCounting?: 'days-then-end' | 'end-then-days' | undefined;
};

/** Toutes les lectures de paymentDue ; chaque étape est dite à `trace`. */
export function paymentDueInFull(
  input: PaymentDueInput,
  readings: PaymentDueReadings,
  trace?: Trace
): PaymentDueResult {
  const { invoicedOn } = input;
  const { endOfMonthCounting = 'days-then-end' } = readings;
  trace?.take(input, readings);
  trace?.step(0);
  if (endOfMonthCounting === 'days-then-end') {
    trace?.step(1);
    return concluded(trace, 2, endOfMonth(addPeriod(invoicedOn, paymentTime.period)));
  }
  trace?.step(1);
  return concluded(trace, 2, addPeriod(endOfMonth(invoicedOn), paymentTime.period));
}

/** Toutes les lectures de revisedPrice ; chaque étape est dite à `trace`. */
export function revisedPriceInFull(input: RevisedPriceInput, trace?: Trace): RevisedPriceResult {
  const { price, index } = input;
  trace?.take(input);
  refuseNegative(price, 'price', noNegativeMoney);
  if (index <= 0) throw new InvalidInput('index', numberAboveZero);
  trace?.step(0);
  trace?.step(1);
  return concluded(
    trace,
    2,
    quotient(
      multiply(price, lesser(multiply(index, 100_000_000), multiply(whole * 1_000_000 + revisionCap, baseIndex))),
      multiply(baseIndex, 100_000_000)
    )
  );
}

/** Toutes les lectures de revisionEffective ; chaque étape est dite à `trace`. */
export function revisionEffectiveInFull(input: RevisionEffectiveInput, trace?: Trace): RevisionEffectiveResult {
  const { notifiedOn, effectiveOn } = input;
  trace?.take(input);
  trace?.step(0);
  if (!(monthOf(effectiveOn) === revisionDay.month && dayOfMonth(effectiveOn) === revisionDay.day)) {
    throw new InvalidInput('effectiveOn', 'une révision prend effet un 1er janvier');
  }
  trace?.step(1);
  return concluded(trace, 2, addPeriod(notifiedOn, revisionNotice) <= effectiveOn);
}

/** Lectures de latePayment. */
export type LatePaymentReadings = {
  /** Par défaut days-then-end. */
  readonly endOfMonthCounting?: 'days-then-end' | 'end-then-days' | undefined;
};

/** Toutes les lectures de latePayment ; chaque étape est dite à `trace`. */
export function latePaymentInFull(
  input: LatePaymentInput,
  readings: LatePaymentReadings,
  trace?: Trace
): LatePaymentResult {
  const { amount, centralBankRate, invoicedOn, paidOn } = input;
  const { endOfMonthCounting = 'days-then-end' } = readings;
  trace?.take(input, readings);
  refuseNegative(amount, 'amount', noNegativeMoney);
  refuseNegative(centralBankRate, 'centralBankRate', noNegativePercent);
  if (centralBankRate > whole * 1_000_000) {
    throw new InvalidInput('centralBankRate', 'un taux ne peut pas dépasser 100 %');
  }
  const dueOn = paymentDueInFull({ invoicedOn }, { endOfMonthCounting }, trace?.enter(0));
  trace?.step(1, dueOn);
  const daysLate = Math.max(paidOn - dueOn, 0);
  trace?.step(2, daysLate);
  trace?.step(3);
  trace?.step(4);
  trace?.step(5);
  if (trace) {
    if (daysLate > 0) {
      trace?.use('recoveryFee');
    }
  }
  return concluded(
    trace,
    6,
    {
      interest: per(
        ratio(multiply(multiply(amount, centralBankRate + interestMargin), daysLate), interestYear.days),
        100_000_000
      ),
      fee: daysLate > 0 ? recoveryFee : 0
    }
  );
}

/** Toutes les lectures de suspensionFrom ; chaque étape est dite à `trace`. */
export function suspensionFromInFull(input: SuspensionFromInput, trace?: Trace): SuspensionFromResult {
  const { noticeOn } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(trace, 1, clearDaysAfter(noticeOn, suspensionDelay.period));
}

/** Toutes les lectures de currentTermEnd ; chaque étape est dite à `trace`. */
export function currentTermEndInFull(input: CurrentTermEndInput, trace?: Trace): CurrentTermEndResult {
  const { on } = input;
  trace?.take(input);
  trace?.step(0);
  if (on < startDate) throw new InvalidInput('on', 'le contrat n’a pas commencé à cette date');
  trace?.step(1);
  const initialEnd = addPeriod(startDate, initialTerm);
  trace?.step(2, initialEnd);
  if (on < initialEnd) return concluded(trace, 3, initialEnd);
  trace?.step(4);
  return concluded(trace, 5, recurrence(initialEnd, renewalTerm, on, refusals, 'on').endExclusive);
}

/** Toutes les lectures de renewalPrevented ; chaque étape est dite à `trace`. */
export function renewalPreventedInFull(input: RenewalPreventedInput, trace?: Trace): RenewalPreventedResult {
  const { notifiedOn } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(
    trace,
    2,
    addPeriod(notifiedOn, renewalNotice) <= currentTermEndInFull({ on: notifiedOn }, trace?.enter(1))
  );
}

/** Toutes les lectures de terminable ; chaque étape est dite à `trace`. */
export function terminableInFull(input: TerminableInput, trace?: Trace): TerminableResult {
  const { notifiedOn, repairedOn, on } = input;
  trace?.take(input);
  trace?.step(0);
  const lastDay = addPeriod(notifiedOn, repairTime);
  trace?.step(1, lastDay);
  if (trace) {
    if (on > lastDay) {
      trace?.use('repairedOn');
    }
  }
  return concluded(trace, 2, on > lastDay && (repairedOn === undefined || repairedOn! > lastDay));
}

/** Toutes les lectures de dataReturnDue ; chaque étape est dite à `trace`. */
export function dataReturnDueInFull(input: DataReturnDueInput, trace?: Trace): DataReturnDueResult {
  const { endedOn } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(trace, 1, addPeriod(endedOn, returnTime));
}

/** Toutes les lectures de liabilityCap ; chaque étape est dite à `trace`. */
export function liabilityCapInFull(input: LiabilityCapInput, trace?: Trace): LiabilityCapResult {
  const { yearlyAmount } = input;
  trace?.take(input);
  refuseNegative(yearlyAmount, 'yearlyAmount', noNegativeMoney);
  trace?.step(0);
  trace?.step(1);
  return concluded(
    trace,
    2,
    quotient(lesser(multiply(yearlyAmount, capFactor), multiply(capLimit, 1_000_000)), 1_000_000)
  );
}

/** Toutes les lectures de actionBarred ; chaque étape est dite à `trace`. */
export function actionBarredInFull(input: ActionBarredInput, trace?: Trace): ActionBarredResult {
  const { eventOn, on } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(trace, 1, on > addPeriod(eventOn, limitation));
}

/** Toutes les lectures de serverPrice ; chaque étape est dite à `trace`. */
export function serverPriceInFull(input: ServerPriceInput, trace?: Trace): ServerPriceResult {
  const { server } = input;
  trace?.take(input);
  switch (server) {
    case 'standard':
      trace?.step(0);
      return concluded(trace, 1, serverPricesStandard);
    default:
      trace?.step(2);
      return concluded(trace, 3, serverPricesReinforced);
  }
}

/** Toutes les lectures de serverFees ; chaque étape est dite à `trace`. */
export function serverFeesInFull(input: ServerFeesInput, trace?: Trace): ServerFeesResult {
  const { server, servers, months } = input;
  trace?.take(input);
  refuseNegative(servers, 'servers', noNegativeNumber);
  refuseNegative(months, 'months', noNegativeNumber);
  trace?.step(0);
  const supplementary = Math.max(servers - fullPriceServers, 0);
  trace?.step(1, supplementary);
  trace?.step(2);
  return concluded(
    trace,
    4,
    quotient(
      multiply(
        multiply(
          serverPriceInFull({ server }, trace?.enter(3)).price,
          subtract(multiply(servers, 100), multiply(supplementary, discount))
        ),
        months
      ),
      100_000_000_000_000
    )
  );
}

/** Toutes les lectures de optionPrice ; chaque étape est dite à `trace`. */
export function optionPriceInFull(input: OptionPriceInput, trace?: Trace): OptionPriceResult {
  const { option } = input;
  trace?.take(input);
  switch (option) {
    case 'backup':
      trace?.step(0);
      return concluded(trace, 1, optionPricesBackup);
    case 'monitoring':
      trace?.step(2);
      return concluded(trace, 3, optionPricesMonitoring);
    default:
      trace?.step(4);
      return concluded(trace, 5, optionPricesAudit);
  }
}

/** Toutes les lectures de auditInstalment ; chaque étape est dite à `trace`. */
export function auditInstalmentInFull(input: AuditInstalmentInput, trace?: Trace): AuditInstalmentResult {
  const { yearlyPrice } = input;
  trace?.take(input);
  refuseNegative(yearlyPrice, 'yearlyPrice', noNegativeMoney);
  trace?.step(0);
  return concluded(trace, 1, quotient(yearlyPrice * auditShare, 12));
}

/** Toutes les lectures de accessRevokedInTime ; chaque étape est dite à `trace`. */
export function accessRevokedInTimeInFull(input: AccessRevokedInTimeInput, trace?: Trace): AccessRevokedInTimeResult {
  const { leftAt, revokedAt } = input;
  trace?.take(input);
  trace?.step(0);
  return concluded(trace, 1, revokedAt <= leftAt + revocationTime);
}
